# Words that say what a figure measures. The value is the measure of claim/measures.tsv.
MEASURE_NOUN area: land area | area | surface area | territory | surface
MEASURE_NOUN distance: distance
MEASURE_NOUN length: length | stretch | front line | coastline | tunnel | tunnels
MEASURE_NOUN height: height | elevation | altitude
MEASURE_NOUN depth: depth
MEASURE_NOUN rainfall: rain | rainfall | precipitation | snow | snowfall
MEASURE_NOUN speed: speed | speeds | gusts | winds
MEASURE_NOUN temperature: temperature | temperatures
MEASURE_NOUN population: population
MEASURE_NOUN magnitude: magnitude
MEASURE_NOUN attendance: crowd | attendance | audience | crowds
MEASURE_NOUN turnout: turnout | voter turnout
MEASURE_NOUN vote-share: vote share | share of the vote
MEASURE_NOUN revenue: revenue | revenues | sales | turnover
MEASURE_NOUN profit: profit | profits | net income | net profit | earnings | operating profit | operating income | net loss
MEASURE_NOUN price: price | prices | cost per
MEASURE_NOUN damage: damage | damages | losses
MEASURE_NOUN troops: garrison | force | strength | grouping | contingent
LAND area: floor space | floorspace | office space | retail space | living space | grassland | marshland | cropland | wetland | land | territory | ground | farmland | forest | woodland | countryside | terrain | soil
ATTEND attendance: attended | turned out | gathered | marched | took part | watched | rallied | demonstrated | joined | packed
LIVE population: live | lives | lived | inhabit | resided
ABOARD passengers: on board | aboard | carrying
DEEP depth: deep
DEEP height: high | tall
DEEP length: long
DEEP width: wide | broad
AWAY distance: away | from | off | outside | beyond | ahead | behind | apart
CHANGE change: rose | fell | climbed | dropped | jumped | gained | lost | grew | increased | declined | surged | slipped | up | down
    | slid | tumbled | soared | rise | fall | increase | decline | drop | growth | gain
VOTE vote-share: vote | votes | the vote | the votes | ballot | ballots | the ballot
CUSTOM money: worth | cost | costs | paid | pay | deal | aid | funding | loan | fine
STUFF volume: water | oil | fuel | petrol | diesel | milk | wine | sewage | wastewater | concrete | cement | rubble | debris | mud
GATHERING: march | rally | protest | demonstration | parade | vigil | concert | festival | match | game | ceremony | funeral
