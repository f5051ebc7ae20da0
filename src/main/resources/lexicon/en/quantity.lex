# Words around numbers. Read by org.gainsay.quantity alone, in a lexicon of its own; units and currencies come from
# data/units.tsv, number words from numerals.lex, "dozens" and its like from vague.lex.

# How a number is qualified, before it. 
HEDGE about: about | around | some | roughly | approximately | approx | approx. | circa | ca. | c. | an estimated | estimated
    | something like | in the region of | in the order of | in the neighbourhood of | in the neighborhood of | close to | near
    | perhaps | maybe | possibly | ~ | ≈ | more or less | on average | an average of | averaging | an average
HEDGE at_least: at least | no fewer than | not fewer than | no less than | not less than | a minimum of
    | upwards of | upward of | ≥ | from at least
HEDGE more_than: more than | over | in excess of | exceeding | exceeded | exceeds | exceed | topped | topping | surpassed
    | surpassing | surpasses | north of | greater than | above | beyond | well over | well above | just over | slightly over
    | slightly more than | just more than | just above | a little over | a little more than | a bit over | a bit more than
    | well more than | far more than | much more than | many more than | way more than | higher than | bigger than | >
HEDGE at_most: up to | at most | no more than | not more than | as many as | as much as | a maximum of | ≤
    | no longer than | no higher than | not exceeding | anything up to
HEDGE less_than: less than | fewer than | under | below | well under | well below | far fewer than | far less than
    | much less than | lower than | smaller than | <
HEDGE nearly: nearly | almost | approaching | just under | just below | just short of | slightly less than | slightly fewer than
    | slightly under | a little under | a little less than | not quite | virtually | shy of | just shy of | nearing | close on
HEDGE exact: exactly | precisely
# words that change nothing
HEDGE plain: only | just | a total of | a record | as few as | as little as | a combined | a whopping | a staggering
    | a mere | fully
# and after it
HEDGE_AFTER at_least: or more | or higher | + | and counting
    | or greater
HEDGE_AFTER about: or so | or thereabouts | or thereabout | give or take
HEDGE_AFTER at_most: or less | or fewer | or lower
# and written on with a hyphen: 50-plus, 20-odd
HEDGE_ENDING at_least: plus
HEDGE_ENDING about: odd | ish
# Between a number and how far it may be off.
TOLERANCE: plus or minus | give or take | ± | +/-
# Words of ranges
BETWEEN: between | anywhere between
FROM: from | anywhere from
UP_TO: to | through
VAGUE_OR: or | if not
# "rose from 10 to 15" states two numbers, not a range.
CHANGED: rose | rise | rises | rising | risen | fell | fall | falls | falling | fallen | grew | grow | grown | growing | growth
    | increase | increases | increased | increasing | decrease | decreased | decreases | drop | drops | dropped | dropping
    | climbed | climb | climbing | jumped | jump | raised | raise | raising | cut | cuts | cutting | reduced | reduce | reducing
    | lowered | lower | lowering | revised | up | down | went | gone | shrank | shrunk | shrink | expanded | expand | surged
    | plunged | soared | slipped | slid | declined | decline | doubled | tripled | change | changed | moved | updated | corrected

# Words that keep a four-digit number from being a year, beside units, currencies and people.
YEAR_AFTER: in | since | until | till | by | during | before | after | early | late | mid | year | summer | winter | autumn
    | spring | fall
YEAR_MAY_FOLLOW: of | the | from | and | to | between | ( | its | his | her | their
NO_PLURAL: is | was | has | its | as | us | his | this | thus | across | perhaps | series | news | gas | plus | always | less | versus

# What a number names instead of counting.
DESIGNATOR: no. | nos. | nr. | nrs. | № | # | number | numbers | page | pages | p. | pp. | chapter | chapters | episode | episodes
    | season | series | part | volume | vol. | vol | issue | step | phase | stage | round | game | lap | set | day | week | figure
    | fig. | fig | table | section | sections | chapters | article | articles | clause | paragraph | para | appendix | annex | exhibit | grade | level
    | tier | category | class | type | mark | gate | platform | terminal | room | suite | floor | apartment | apt | apt. | unit
    | box | reactor | channel | flight | route | highway | motorway | interstate | freeway | junction | exit | bus | tram | line | runway
    | block | area | district | precinct | ward | sector | checkpoint | zone | resolution | proposition | protocol
    | amendment | act | scene | verse | psalm | formula | group | pool | division | brigade | regiment | battalion
    | version | model | windows | iphone | playstation | xbox | galaxy | android | boeing | airbus | cessna | embraer
    | apollo | falcon | soyuz | leopard | challenger | ariane | voyager | hubble | grades | levels | photo | image | picture
    | slide | gallery | engine | desk | helpline | hotline | heat | seed | ranked | hole | week's | rule | question | answer | option | code | zip | postcode | pin
COUNTER: photo | image | picture | slide | page | gallery
STREET: ^street | ^st | ^road | ^rd | ^avenue | ^ave | ^lane | ^drive | ^boulevard | ^blvd | ^square | ^court | ^place | ^terrace
    | ^way | ^close | ^crescent | ^embankment | ^quay | ^highway | ^gardens | ^mews | ^prospect | ^prospekt | ^parkway
CALENDAR: ^january | ^february | ^march | ^april | ^may | ^june | ^july | ^august | ^september | ^october | ^november
    | ^december | ^jan | ^feb | ^mar | ^apr | ^jun | ^jul | ^aug | ^sep | ^sept | ^oct | ^nov | ^dec
CLOCK: am | pm | a.m. | p.m. | o'clock | gmt | utc | bst | cet | cest | eet | eest | msk | edt | est | pdt | pst | hrs
AGED: aged | age | ages
OLD: old | olds
YEARS: year | years
CONTEST: won | win | wins | winning | beat | beats | beating | beaten | lost | lose | loses | losing | lead | leads | led | leading
    | trail | trails | trailed | draw | drew | drawn | defeat | defeated | victory | triumph | score | scored | scoreline | thrashed
    | tied | tie | loss | vote | voted | match | final | semifinal | rout | edged | failed | passed | carried
# "One" that stands for somebody or something
ONE_AFTER: the | this | that | which | no | any | every | each | new | good | bad | only | last | next | another | other | big | little
    | number | such | old | young | not | loved | right | wrong | first | second | same | best
ONE_BEFORE: of | another | who | that | which | 's | should | must | can | could | might | day
FIXED: first half | second half | first-half | second-half | ftse 100 | ftse 250 | s&p 500 | nasdaq 100 | nikkei 225 | cac 40 | dax 40
    | russell 2000 | asx 200 | stoxx 600 | euro stoxx 50 | ibex 35 | csi 300 | nifty 50 | fortune 500 | forbes 400 | first class | first-class | second hand | second-hand | at first | first lady | first aid | first name | first names
    | third party | third-party | third parties | first responders | first responder | second world war | first world war
    | third world | first person | second nature | second thoughts | first hand | first-hand | no one | one another | one by one
    | one-sided | one-off | one-time | one-way | twenty-four seven | 24/7 | 9/11 | 7/7 | fifty-fifty | 50-50 | 50/50
    | half-time | half-brother | half-sister | half-mast | half-hearted | half past | half-way | halfway | seconds later
    | in the first place | in the second place | second to none | one on one | one-on-one | back to square one
    | zero-sum
    | group of seven | group of twenty | big four | point-blank | once or twice | two-faced | ninth circuit | fifth column
    | first and foremost | last but one | one and only | one and all | all in one | at one point | one day | one time

# Reading of units. Words of the units table that are hardly ever units in running text:
NO_UNIT: are | ares | a | bar | bars | st | stone | stones | mu | li | point | points | times | fold | quarter | quarters | mb | "
    | quintal | q | lap | rod | kt | x | in | out of | second
# but are after a hyphen, or written onto the digits:
TIGHT_UNIT: in | x | stone | second | fold | bar | point
# currencies that are also plain words: after millions, or a thousand and more
WEAK_CURRENCY: real | crown | crowns | won | rand | sterling | p | cent | R
# a hundredth of the currency
MINOR USD: cent | cents | US cent | US cents
MINOR GBP: pence | penny | p
MINOR EUR: euro cent | euro cents
# Words that mean one of several units, the likeliest first; what they allow is widened to all of them.
UNITS tonne short-ton long-ton: ton | tons
UNITS us-gallon imperial-gallon: gallon | gallons
UNITS imperial-pint us-pint: pint | pints
UNIT percent: percentage | percents
PER_CENT: percent | per cent | percents | %
# Adjectives and nouns after a number of metres: "100 m tall", "the 100m final".
OF_LENGTH: high | tall | deep | long | wide | thick | away | apart | above | below | under | north | south | east | west | off | up
    | down | race | sprint | final | freestyle | butterfly | hurdles | relay | pool | to | from | of | into | inside | outside | ahead
    | behind | across | wave | waves | tower | and | or | by
PAYING: cost | costs | costing | pay | pays | paid | paying | worth | price | prices | priced | spend | spends | spent | earn
    | earns | earned | fine | fines | fined | fee | fees | bill | bills | debt | debts | salary | wage | wages | charge | charged
    | raised | sold | bought | rent | prize | bonus | loan | ticket | tickets | save | saved | stolen | reward | compensation
EACH: a | per | each | every
SPAN: week | month | year | day | hour | head
