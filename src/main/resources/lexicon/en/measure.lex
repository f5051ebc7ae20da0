# Words that say what a figure measures. The value is the measure of claim/measures.tsv.
MEASURE_NOUN area: land area | area | surface area | territory | surface
MEASURE_NOUN distance: distance
MEASURE_NOUN length: length | stretch | front line | coastline | tunnel | tunnels
MEASURE_NOUN height: height | elevation | altitude
MEASURE_NOUN depth: depth
MEASURE_NOUN rainfall: rain | rainfall | precipitation | snow | snowfall
MEASURE_NOUN temperature: temperature | temperatures
MEASURE_NOUN population: population
MEASURE_NOUN speed: speed | speeds
MEASURE_NOUN wind-speed: gusts | winds | wind speed | wind speeds | wind gusts
MEASURE_NOUN thrust: thrust
MEASURE_NOUN mass: weight | payload
MEASURE_NOUN magnitude: magnitude
MEASURE_NOUN attendance: crowd | attendance | audience | crowds
MEASURE_NOUN troops: garrison | force | strength | grouping | contingent
LAND area: floor space | floorspace | office space | retail space | living space | grassland | marshland | cropland | wetland | land | territory | ground | farmland | forest | woodland | countryside | terrain | soil
ATTEND attendance: marched in | took to the streets | turned up | showed up | were present | attended | turned out | gathered | marched | took part | watched | rallied | demonstrated | joined | packed
LIVE population: live | lives | lived | inhabit | resided
ABOARD passengers: on board | aboard | carrying
DEEP depth: deep
DEEP height: high | tall | above sea level | above the ground
DEEP length: long
DEEP width: wide | broad
AWAY distance: away | from | off | outside | beyond | ahead | behind | apart | downrange | offshore
CHANGE change: change | changes | rose | fell | climbed | dropped | jumped | gained | lost | grew | increased | declined | surged | slipped | up | down
    | slid | tumbled | soared | rise | fall | increase | decline | drop | growth | gain
VOTE vote-share: vote | votes | the vote | the votes | ballot | ballots | the ballot
STUFF volume: water | oil | fuel | petrol | diesel | milk | wine | sewage | wastewater | concrete | cement | rubble | debris | mud
GATHERING: march | rally | protest | demonstration | parade | vigil | concert | festival | match | game | ceremony | funeral

# What a sum of money is; the figure behind it must be money.
MONEY_NOUN revenue: revenue | revenues | sales | turnover | net sales | net revenue | total revenue | takings
MONEY_NOUN profit: profit | profits | net income | net profit | net profits | earnings | net earnings | surplus
MONEY_NOUN operating-profit: operating profit | operating profits | operating income | operating earnings
MONEY_NOUN pretax-profit: pre-tax profit | pretax profit | pre-tax profits | pretax profits | profit before tax
MONEY_NOUN gross-profit: gross profit | gross profits
MONEY_NOUN ebitda: ebitda | ebit | core earnings
MONEY_NOUN loss: net loss | net losses | loss | pre-tax loss | annual loss | quarterly loss | operating loss
MONEY_NOUN spending: expenses | operating expenses | spending | expenditure | capital expenditure | capital spending | capex
    | operating costs | outlay
MONEY_NOUN debt: debt | debts | net debt | borrowings
MONEY_NOUN budget: budget
MONEY_NOUN price: price | prices | cost per
MONEY_NOUN damage: damage | damages | losses | insured losses | economic losses
MONEY_NOUN market-value: market value | market capitalisation | market capitalization | market cap | stock market value | valuation
MONEY_NOUN share-price: share price | stock price | share prices
MONEY_NOUN dividend: dividend | dividends
MONEY_NOUN earnings-per-share: earnings per share | eps | profit per share | earnings a share | diluted earnings per share
MONEY_NOUN fine: fine | fines | penalty | penalties
# What a percentage is; the figure behind it must be one.
RATE_NOUN margin: margin | margins | gross margin | gross margins | operating margin | operating margins | profit margin | profit margins
    | net margin | gross profit margin | operating profit margin
RATE_NOUN inflation: inflation | inflation rate | rate of inflation
RATE_NOUN interest-rate: interest rate | interest rates | key rate | key interest rate | base rate | benchmark rate
    | benchmark interest rate | policy rate | bank rate | refinancing rate | main interest rate | deposit rate | lending rate
RATE_NOUN unemployment: unemployment | unemployment rate | jobless rate | joblessness
RATE_NOUN turnout: turnout | voter turnout
RATE_NOUN vote-share: vote share | share of the vote
RATE_NOUN poll: approval rating | approval ratings
GROWING: growing | expanding | shrinking | contracting | grew | grow | grows | expanded | expands | shrank | shrunk | shrinks | contracted | contracts
ECONOMY: economy | gdp | gross domestic product | output | economic output
# A part of a company's business, before "revenue" or "business".
SEGMENT: data centre | data center | data centres | data centers | cloud | gaming | advertising | ad | services | hardware | software
    | licensing | subscription | subscriptions | streaming | retail | wholesale | online | e-commerce | ecommerce | automotive | mobile
    | consumer | enterprise | cargo | premium | digital | print | product | smartphone | handset | computer | laptop | tablet | chip
    | networking | storage | payments | lending | insurance | brokerage | trading | travel | hotel | food | beverage | drinks | fuel
    | refining | upstream | downstream | chemicals | pharmaceutical | vaccine | drugs | generics | footwear | apparel | clothing
    | fashion | leather goods | jewellery | jewelry | watch | watches | beauty | furniture | grocery | fresh food | visualization
    | visualisation | wealth management | investment banking | consulting | logistics | parcel | energy | solar | wind | nuclear
    | defence | defense | aerospace | marine | rail | truck | van | motorcycle | battery | wireless | broadband | telecoms | television
    | film | music | publishing | theme park | theme parks | like-for-like | same-store | comparable | export | domestic | overseas | foreign
BUSINESS: business | division | unit | segment | arm | operation | operations
EARNED: earned | earns | netted
BROUGHT_IN: brought in | brings in | generated | generates | took in | takes in | contributed | contributes
# What figures are said to become, and who says so.
FORECAST: looked for | looking for | foresees | foresee | foresaw | is seen | are seen | seen at | expects | expect | expected | forecast | forecasts | forecasting | predicts | predicted | predict | projects | projected
    | anticipates | anticipated | anticipate | guidance | outlook | targets | target | targeted | estimates | consensus | guided
    | pencilled in | hopes | projection | projections | sees | expecting | projecting | anticipating | estimated | expectations
ANALYSTS: analysts | economists | wall street | markets | experts | investors | pollsters | strategists
STAKE: stake | holding | shareholding | minority stake | majority stake | controlling stake
BUYING: bought | buy | buys | buying | acquired | acquire | acquires | acquiring | sold | sell | sells | selling | takeover | acquisition
    | purchase | purchased | signed | transfer | auctioned | auction
# Before a bare number: somebody counted.
LISTED: listed | counted | reported | recorded | confirmed | gave | spoke of | spoken of | put it at | registered | tallied | said
TRADED: closing | trading | ending | closed | close | closes | traded | trade | trading | ended | opened | open | changed hands | finished | stood | settled | hovered | were | was
DEALT: at | to
FINED: fined | fines | fining
# Before the name of who owns a share of the votes.
PARTY: party | alliance | coalition | movement | bloc | front | union | democrats | republicans | conservatives | socialists | greens
    | liberals | nationalists | labour | list
SURVEY: poll | polls | survey | surveys | opinion poll | opinion polls | pollster | pollsters | exit poll | exit polls | respondents | polled
    | surveyed | rating | ratings
BACKING: support | backing | approval | popularity | approval rating
ELECTION: election | elections | electoral | runoff | run-off | candidate | candidates | parliament | seats | polling stations | voters | referendum
    | presidential race | constituency | constituencies | coalition talks | primary
LEADING: lead | leads | led | leading | ahead | advantage | margin | majority | trails | trailed | trailing | behind
ELECTORATE: electorate | eligible voters | registered voters | those eligible
INDEX: ftse 100 | ftse 250 | ftse | s&p 500 | dow | dow jones | dow jones industrial average | nasdaq | nasdaq composite | nikkei 225 | nikkei
    | dax | dax 40 | cac 40 | euro stoxx 50 | stoxx 600 | stoxx europe 600 | hang seng | hang seng index | shanghai composite | sensex | nifty
    | nifty 50 | topix | kospi | ibex 35 | ibex | asx 200 | russell 2000 | csi 300 | bovespa | ibovespa
BARREL: barrel | bbl
OIL: oil | crude | brent | brent crude | wti | west texas intermediate | us crude | crude oil
# What things that are counted are made of or for, before their noun.
MATERIAL: gold | silver | bronze | wooden | steel | plastic | paper | stone | fishing | cargo | mud | oil | gas | diamond
JAILED: jailed | imprisoned | sentenced | sentence | sentences | jail | jails | locked up | prison sentence | jail sentence | prison term
    | jail term | term | gets | faces | facing
# Courts, contraband, races
SEIZED: seized | seizing | confiscated | impounded | seizure of | haul of
LASTED: lasted | lasting | lasts | last | took | takes | taking | went on for | ran for | dragged on for
RACE: race | marathon | final | heat | stage | lap | relay | sprint | half marathon | triathlon | record | title | semifinal
RAN: won | win | wins | winning | clocked | finished | ran | run | swam | covered | completed | recorded | timed
# Before a figure that is held against the one before it.
COMPARED: compared with | compared to | versus | vs | vs. | against | down from | up from | as against | from | instead of | after | than
RESULTS: results | result | revenue | sales | figures | count
BEATING: beat | beats | beating | above | below | topped | topping | missed | missing | exceeded | exceeding | ahead | surpassed | surpassing
    | higher | lower | better | worse
# What companies do, behind their names.
ACTING: posted | posts | reported | reports | recorded | made | makes | has | had | plans | plan | raised | cut | booked | unveiled | shares
    | shed | lost | beat | missed | is | was | sold | bought | swung | doubled | generated
# Figures that leave something out.
ADJUSTED: adjusted | non-GAAP | underlying | excluding | stripping out | before special items | before exceptional items | before one-off items
    | pro forma | without | excluding items | leaving out
# What is sold by weight or volume, and the words for a price of it.
COMMODITY: gold | silver | copper | wheat | corn | maize | natural gas | gas | aluminium | aluminum | nickel | zinc | tin | iron ore | coal | cocoa
    | coffee | sugar | rice | petrol | gasoline | diesel | electricity | bitcoin | platinum | palladium | soybeans | cotton | rubber | lithium
    | palm oil | milk | bread | power
PER_UNIT: ounce | tonne | ton | bushel | pound | gallon | litre | liter | kilo | kilogram | megawatt-hour | megawatt hour | therm | kilowatt-hour | mwh
VALUING: valuing | values | valued | worth
WAVES: wave | waves | swell | swells | surge | storm surge | tsunami | flames | plume | ash cloud | tide
LOWERED: cut | raised | reduced | lowered | lifted | increased
