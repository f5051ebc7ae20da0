# What a figure counts or measures. claim is always a figure here; measure is an id of claim/measures.tsv, or CAPTURE.CATEGORY,
# whose lexicon value is the id, or "before": what the figure before it in the sentence counts, or "earlier": what the last count
# of the article counted, or "none": it names something and tells nothing. n is the figure, p whom or what it counts, v the predicate,
# t its noun, l where it holds, s whose it is; g words that are the population as they stand, c somebody who stands for election.
# unless-next: categories that must not follow. like: only behind a figure of these measures. topic=vote: only where the article
# is about a vote. least: only from that value on. unit: of a number that has none. modality: how firmly it is put. of=before: said
# of what the figure before counts.
$N = (n:FIGURE&NUMBER QUOTE?)
$MOD = (of|DET|POSSDET|ADJ|OTHERS|DEMONYM|DIRECTION|ORG|SIDE|ARMED|PLACE|POSS|HYPHEN|confirmed|verified|(ADJ|DEMONYM|SIDE) (and|or))
$HEAD = ($MOD{0,5} p:COUNTED | (of|the|ADJ|OTHERS){0,2} p:PEOPLE_NOUN | (of|the|ADJ|OTHERS|DEMONYM|DIRECTION){0,3} p:PLURAL_NOUN)
$ALSO = (FIGURE&NUMBER ($MOD{0,5} WORD? (COUNTED|PEOPLE_NOUN|PLURAL_NOUN) | OTHERS) | DET $MOD{0,3} (COUNTED|WORD))
$AND = (COMMA|and|or|plus|CONJ|along|with)+
$ASIDE = (COMMA (.&!FIGURE){1,9} COMMA | COMMA (including|among) .{1,9} COMMA | LP .{1,8} RP)
$WHERE = (IN (.&!FIGURE&!COMMA){1,5})
$HOW = (HAVE|BE|ADV|REPORTEDLY|MODAL_MAYBE|NOT|reported|feared|known|believed|confirmed|thought|presumed|listed|as|said|to|counted|officially
    |REMAIN|went|go)
$VG = $HOW+
$MONEY = n:FIGURE&MONEY
$SHARE = n:PERCENT
$PLURAL = (COUNTED|PEOPLE_NOUN|PLURAL_NOUN)
# what stands between a measure and its figure: "sales rose 3 percent to", "profit fell from $3m to"
$TURN = (.&!FIGURE&!SEMI&!MONEY_NOUN&!RATE_NOUN){0,6}? ((PERCENT (.&!FIGURE&!SEMI&!COMMA){0,4}? | from FIGURE (.&!FIGURE){0,3}?) (to|at))?
$LINK = (BE|of|at|to|COLON|RISE|CHANGE|ADV|came|in|stood|for|a|record|was|forecast|expected|FORECAST|TRADED)*
$OFVOTE = (of (POSSDET|DET|ADJ|valid|popular|cast|national|counted)* VOTE)
$GOT = (ADV|HAVE|BE|POLL|with|on|at|to|COLON|just|only|secured|got|around|some|standing|ahead|second|first|third|next|came|coming|finished|and)
$AT = (to|at|of|BE|as|COLON|past|beyond|above|by|high)

# how many live somewhere
population-of {measure=population}: population (of l:PLACE|$WHERE)? (BE|of|stands|stood|at|was|around|about|COMMA|total|a)* $N
town-population {measure=population}: l:PLACE COMMA (DET|ADJ|DIRECTION|PLACE|DEMONYM)* TOWN (of|with) $N ($MOD{0,2} p:COUNTED)?
town-of {measure=population, unless-next=HARM STATE ABOARD COUNTED ARMED}: (DET|ADJ|DIRECTION|DEMONYM|PLACE)+ TOWN of $N (people|inhabitants|residents|souls)?
home-to {measure=population}: home to $N $HEAD?
inhabitants {measure=population}: (l:PLACE $ASIDE? ADV?)? (had|has|have|with|counted|counts|of|COMMA) $N (people|ADJ)? inhabitants
residents-of {measure=population, unless-next=ABOARD HARM STATE}: (l:PLACE|TOWN|it|which) $ASIDE? ADV? (had|has|counted|counts) $N (people|residents)
lived {measure=population}: $N (people|inhabitants|residents) $HOW? l:LIVE

# people and things that were harmed
cured {measure=cured}: $N ($HEAD|OTHERS)? (HAVE|ADV|fully){1,3} (recovered|recovering)
harmed-passive {measure=v.HARM}: $N $HEAD? $ASIDE? $WHERE? REL? $VG v:HARM
harmed-others {measure=v.HARM}: $N OTHERS (COMMA)? $VG? v:HARM
harmed-bare {measure=v.HARM, unless-next=FIGURE COUNTED DET POSSDET ARMED}: $N $HEAD? v:HARM
harmed-of-them {measure=v.HARM}: $N (of|among) (the|those|them|whom) $HEAD? $VG v:HARM
forced-into {measure=displaced}: (FORCE|HARMING) $N ($HEAD|OTHERS)? (into|to) (.&!FIGURE){0,2} (shelters|shelter|tents|camps)
forced-from {measure=displaced}: (FORCE|HARMING) $N ($HEAD|OTHERS)? (from|out|of|to)+ (.&!FIGURE){0,2} (homes|houses|villages|flee|leave|abandon|shelters)
part-harmed {measure=v.HARM}: $N of (the|DET|ADJ)* FIGURE $HEAD $VG v:HARM
harmed-of-which {measure=v.HARM, of=before}: $N of (which|these|those|them|whom) $VG v:HARM
told-to-leave {measure=evacuated}: $N ($HEAD|OTHERS)? $HOW* (FORCED|MODAL_MUST|FAILED|ordered|told|asked|advised) to? (leave|flee|evacuate|abandon)
harmed-active {measure=v.HARM}: v:HARM (of|around)? $N ($HEAD|OTHERS)?
harmed-active-list {measure=v.HARM, unless-next=HARM BE HAVE STATE DIED}: v:HARM $ALSO ($AND $ALSO){0,3} $AND $N $HEAD
harming {measure=v.HARMING}: v:HARMING $N ($HEAD|OTHERS)?
claimed-lives {measure=killed}: CLAIMING $N $MOD{0,3} p:(lives|life|victims|people|dead|civilians|soldiers|children)
harming-list {measure=v.HARMING, unless-next=HARM BE HAVE STATE DIED}: v:HARMING $ALSO ($AND $ALSO){0,3} $AND $N $HEAD
harmed-list {measure=v.HARM}: $N $HEAD ($AND $ALSO){1,4} $WHERE? $VG v:HARM
harm-of {measure=v.HARM_OF}: v:HARM_OF of (DET|about)? $N ($HEAD|OTHERS)?
died {measure=v.DIED}: $N ($HEAD|OTHERS)? $ASIDE? $WHERE? REL? $VG? v:DIED
died-list {measure=v.DIED}: $N $HEAD ($AND $ALSO){1,4} $WHERE? $VG? v:DIED
state {measure=v.STATE}: $N ($HEAD|OTHERS)? $ASIDE? $WHERE? REL? $VG? v:STATE
state-list {measure=v.STATE}: $N $HEAD ($AND $ALSO){1,4} $WHERE? $VG v:STATE
of-them-state {measure=v.STATE, of=before}: $N (of|among) (them|whom|those|these|which) $VG? v:STATE
power-cut {measure=without-power}: (cut|cutting|knocked out|knocking out|disrupted|severed|cuts) (power|electricity|supplies) (to|for|in|from)+ $N $HEAD
power-lost {measure=without-power}: (power|electricity|outages|outage|blackout|blackouts) (.&!FIGURE&!SEMI){0,4}? (to|for|affecting|hit|affected|hitting|left|leaving|in) $N p:(customers|households|homes|people|residents|subscribers|users|properties)
left-state {measure=v.STATE}: LEAVE $N ($HEAD|OTHERS)? v:STATE
left-harmed {measure=v.HARM}: LEAVE $N ($HEAD|OTHERS)? v:HARM
of-harmed-then {measure=v.HARM}: $N of (the|those|these|all)? ADJ? HARM_NOUN $VG v:HARM
of-the-dead {measure=s.HARM_NOUN}: $N of (the|those|these|all)? ADJ? s:HARM_NOUN (BE ($MOD{0,3} p:COUNTED|p:PEOPLE_NOUN))?
among-dead {measure=s.HARM_NOUN}: $N $HEAD (BE|numbered|ADV)+ (among|amongst) (the|those)? (ADJ|confirmed)? s:HARM_NOUN
among-harmed {measure=s.HARM}: $N $HEAD (BE|ADV)+ (among|amongst) (the|those)? (ADJ|confirmed)? s:HARM
and-were {measure=before, like=killed injured missing arrested hospitalised displaced}: CONJ $N BE $MOD{0,3} (p:COUNTED|p:PEOPLE_NOUN)
of-those {measure=s.HARM}: $N of (the|those|these|all)? ($HEAD)? s:HARM
harm-noun {measure=v.HARM_NOUN}: $N (ADJ|DEMONYM|confirmed|suspected|probable|possible|active|daily|fresh|fatal|more|further|DIRECTION)* (CAP|measles|cholera|flu|plague|dengue|malaria|polio|coronavirus|virus)? v:HARM_NOUN
toll {measure=t.TOLL}: t:TOLL (.&!FIGURE&!SEMI){0,9}? v:RISE? $AT* $N
toll-place {measure=t.TOLL}: t:TOLL (in|for|at|from) l:PLACE (.&!FIGURE&!SEMI){0,6}? v:RISE? $AT* $N
toll-said {measure=t.TOLL}: (put|puts|gave|gives|lowered|raised|cut|revised) .{0,3} t:TOLL (.&!FIGURE){0,6}? (at|to|as) $N
number-of {measure=v.HARM}: number of (MODAL_MAYBE|DET|ADJ){0,2} v:HARM p:COUNTED (.&!FIGURE){0,9}? RISE? $AT* $N
number-harmed {measure=v.HARM}: number of $MOD{0,3} p:COUNTED? $WHERE? $VG? v:HARM (.&!FIGURE){0,9}? RISE? $AT* $N
number-died {measure=v.STATE}: number of $MOD{0,3} p:COUNTED? $WHERE? $VG? v:STATE (.&!FIGURE){0,9}? RISE? (from FIGURE (.&!FIGURE){0,2}? to|from)? $AT* $N
number-died-from {measure=v.STATE}: number of $MOD{0,3} p:COUNTED? $WHERE? $VG? v:STATE (.&!FIGURE&!SEMI&!COMMA){0,6}? RISE from $N
number-counted {measure=count}: number of $MOD{0,3} p:(COUNTED|PLURAL_NOUN) (.&!FIGURE&!SEMI&!COMMA){0,6}? v:RISE (from|$AT)* (FIGURE&NUMBER (.&!FIGURE&!SEMI){0,3}? to)? $N
number-from {measure=count}: number of $MOD{0,3} p:(COUNTED|PLURAL_NOUN) (.&!FIGURE&!SEMI&!COMMA){0,6}? v:RISE from $N
lost-passive {measure=destroyed}: $N $HEAD (HAVE|BE|ADV|only){1,3} (lost|written off)
lost-things {measure=destroyed}: LOSE $N $HEAD
losses-of {measure=destroyed}: (losses|loss) (.&!FIGURE&!SEMI){0,8}? (at|of|to|BE|COLON|reached|totalled|totaled|as|stood|included)* $N $HEAD
losses-list {measure=destroyed, unless-next=HARM BE HAVE}: (losses|loss) (.&!FIGURE&!SEMI){0,8}? (at|of|to|BE|COLON|reached|totalled|totaled|as|stood|included)* $ALSO $AND $N $HEAD

# a part of what was just counted, and a count that is only called one
including {measure=before}: ((including|include|includes|included|among) (them|whom|those)?|of (them|whom|those)) $N $HEAD
of-whom {measure=v.DIED}: $N of (them|whom|those) $VG? v:DIED
of-them-badly {measure=before}: $N of (them|whom) (seriously|critically|severely|badly|gravely|fatally)
of-them-time {measure=before, of=before}: $N of (them|those|these) (in|on|since|during)? TIMEX
of-them {measure=before}: $N of (them|whom|those|these|which) (BE|DET|ADJ)* $HEAD
count-put {measure=earlier, unless-next=COUNTED UNIT}: (DET|POSSDET|its|ADJ|FORMER) (ADJ|FORMER){0,2} COUNT_WORD (.&!FIGURE&!SEMI&!of){0,7}? v:RISE $AT* $N
number-put-of {measure=count}: (put|puts|putting|gave|gives|lowered|raised|cut|revised|reduced|estimated|estimates) (DET|ADJ|FORMER){0,3} number of $MOD{0,3} p:(COUNTED|PLURAL_NOUN) (.&!FIGURE&!SEMI){0,5}? (at|to|as) $N
number-put {measure=earlier, unless-next=COUNTED UNIT}: (put|puts|putting|gave|gives|lowered|raised|cut|revised|reduced|estimated|estimates) (DET|POSSDET|ADJ|FORMER){0,3} COUNT_WORD (.&!FIGURE&!SEMI&!of){0,5}? (at|to|as) $N
it-revised {measure=earlier, unless-next=COUNTED UNIT}: (revised|revising|lowered|raised|cut|corrected|put|reduced|increased|updated) it (up|down|.&!FIGURE){0,3}? (to|at) $N
brings-total {measure=earlier, unless-next=COUNTED UNIT}: (bringing|brings|brought|taking|takes|took|pushing|pushes|pushed|raising|raises|lifting) (DET|POSSDET)? (ADJ|FORMER|overall){0,2} COUNT_WORD (.&!FIGURE&!SEMI&!of){0,6}? to $N
count-before {measure=earlier, unless-next=COUNTED UNIT}: (reported|listed|counted|recorded|given|cited|announced|from|than|against) DET? $N (given|reported|announced|counted)? TIMEX
count-replaced {measure=earlier}: (replacing|instead of) DET $N (given|reported|announced|counted|cited)

# how many come, sit, fight
attendance {measure=attendance}: $N $HEAD? $VG? v:ATTEND
gathering {measure=attendance}: $N $HEAD (on|at|in|TIMEX) (DET|ADJ|POSS|TIMEX)* GATHERING
crowd-put {measure=attendance}: (crowd|attendance|turnout|numbers|number of (demonstrators|protesters|marchers|participants|spectators|people)) (.&!FIGURE&!SEMI){0,5}? (at|of|BE|to|reached) $N
crowd-of {measure=attendance}: (crowd|crowds|audience|attendance|congregation) of $N $HEAD?
carrying {measure=passengers}: carrying (up to|about|around)? $N p:COUNTED&!CARGO ABOARD?
carrying-list {measure=passengers}: carrying $ALSO $AND $N $HEAD
crew-of {measure=passengers}: crew of $N ($MOD{0,3} p:COUNTED)?
aboard {measure=passengers}: $N $HEAD $VG? ABOARD
strength-of {measure=troops}: (force|garrison|contingent|army|group|grouping|strength) of $N $HEAD?
error {measure=none}: margin of error (.&!SEMI){0,6}? n:FIGURE
votes-for {measure=votes, topic=vote}: c:CONTENDER $GOT* $N (of the)? $MOD{0,2} (votes|ballots)
votes-to {measure=votes, topic=vote}: $N $MOD{0,2} (votes|ballots) (for|to|went to) c:CONTENDER
majority-of {measure=majority}: c:CONTENDER (.&!FIGURE&!SEMI){0,8}? (won|wins|win|victory|beat|defeated|LEADING) (.&!FIGURE&!SEMI){0,8}? (by|of) $N (ADJ){0,2} votes
majority {measure=majority}: (won|wins|win|victory|beat|defeated|LEADING) (.&!FIGURE&!SEMI){0,8}? (by|of) $N (ADJ){0,2} votes
votes-won {measure=votes}: POLL (ADV|just|only)? $N $MOD{0,2} (votes|ballots)
votes {measure=votes}: $N ($MOD){0,2} p:votes
voters-cast {measure=votes}: $N p:(voters|people|citizens|electors) $ASIDE? (COMMA (or|about) .{1,6} COMMA)? $HOW? (voted|cast POSSDET? ADJ? (ballots|ballot|votes|vote)|went to the polls|turned out to vote)
votes-then {measure=before, like=votes vote-share seats, topic=vote}: (CONJ|COMMA|against|to|than)+ n:FIGURE (of (the|DET)? VOTE|votes|seats)? (for|to|went to|behind) c:CONTENDER
lead-in-votes {measure=majority, like=votes majority, topic=vote}: LEADING (of|by) $N
votes-out-of {measure=votes, topic=vote}: $N of (the|DET|ADJ)* FIGURE (ADJ|registered|eligible)* p:(voters|electors|ELECTORATE)
seats-of {measure=seats, topic=vote}: c:CONTENDER $GOT* $N of (the|DET|ADJ)* FIGURE (ADJ|PLACE|DEMONYM){0,2} seats
seats-for {measure=seats, topic=vote}: c:CONTENDER $GOT* $N (ADJ|DEMONYM){0,2} seats
voted {measure=votes}: $N p:COUNTED $HOW? (voted|cast POSSDET? ADJ? (ballots|ballot|votes|vote))

# areas and distances
measured {measure=m.MEASURE_NOUN}: m:MEASURE_NOUN (.&!FIGURE&!COMMA){0,4}? (of|BE|COLON) n:FIGURE&QUANTITY
through {measure=length}: (through|along|via) n:FIGURE&DIM_LENGTH of .{0,2} LAND
of-stuff {measure=volume}: n:FIGURE&DIM_AREA of (DET|ADJ)* STUFF
of-land {measure=area, unless-next=PLURAL_NOUN COUNTED}: n:FIGURE&QUANTITY of (DET|ADJ|POSSDET|DEMONYM|DIRECTION|PLACE|POSS|ACTOR|SIDE)* LAND
area {measure=area}: n:FIGURE&DIM_AREA
rain {measure=rainfall}: n:FIGURE&DIM_LENGTH of (rain|rainfall|snow|precipitation|water)
deep {measure=d.DEEP}: n:FIGURE&DIM_LENGTH d:DEEP
away {measure=distance}: n:FIGURE&DIM_LENGTH (DIRECTION|to|of|the|AWAY|inside|into|east|west|north|south)+
magnitude-of {measure=magnitude}: magnitude (of|HYPHEN|was|BE)? $N
n-magnitude {measure=magnitude}: $N HYPHEN? magnitude

# shares, votes and money
votes-counted {measure=percent}: n:PERCENT of (DET|POSSDET|ADJ)* (p:COUNTED|VOTE) $HOW* (counted|opened|tallied|processed|reported|reporting)
counted-in {measure=percent}: with n:PERCENT of (DET|POSSDET|ADJ)* (p:COUNTED|VOTE) (COMMA|BE|in|in COMMA)
electorate {measure=turnout}: n:PERCENT of (DET|POSSDET|ADJ|those)* (ELECTORATE|voters|electors)
vote-share-of {measure=vote-share}: c:CONTENDER $GOT* n:PERCENT $OFVOTE
vote-share-for {measure=vote-share, topic=vote}: n:PERCENT $OFVOTE? (for|to|went to|behind) c:CONTENDER
share-won {measure=vote-share, topic=vote, unless-next==of}: c:CONTENDER $GOT+ n:PERCENT
or-share {measure=vote-share, like=votes, of=before}: or n:PERCENT
share-then {measure=before, like=vote-share poll votes seats}: (CONJ|COMMA|SEMI|against|to|than|while|ahead of)+ (.&!FIGURE&!SEMI&!SAY){0,7}? c:CONTENDER COMMA? (POSS|HYPHEN|PARTY|DET|$GOT)* n:FIGURE
vote-share {measure=vote-share}: n:PERCENT $OFVOTE
won-share {measure=vote-share, unless-next==of}: POLL n:PERCENT
turnout {measure=turnout}: (voter? turnout) (.&!FIGURE&!SEMI){0,6}? (BE|of|at|to|reached|hit|stood)* n:PERCENT
n-turnout {measure=turnout}: n:PERCENT (voter? turnout)
lead {measure=lead, topic=vote, unit=percentage-point}: c:CONTENDER (.&!FIGURE&!SEMI){0,6}? LEADING (.&!FIGURE&!SEMI){0,6}? (by|of)? n:FIGURE HYPHEN? (points|point)
lead-of {measure=lead, topic=vote, unit=percentage-point}: LEADING (.&!FIGURE&!SEMI){0,6}? (by|of) n:FIGURE HYPHEN? (points|point)
n-lead {measure=lead, topic=vote, unit=percentage-point}: n:FIGURE HYPHEN? (points|point) (ADJ|clear|narrow|wide)? LEADING
lead-ratio {measure=lead, topic=vote}: LEADING (.&!FIGURE&!SEMI){0,6}? (by|of) n:FIGURE&DIM_RATIO
backing {measure=poll}: BACKING (.&!FIGURE&!SEMI){0,8}? (to|at|of|BE|from FIGURE to) n:PERCENT
# power, fires, rivers, wind
contained {measure=contained}: n:PERCENT (contained|under control)
containment {measure=contained}: (containment|contained) (BE|at|to|stood|reached)* n:PERCENT
water-level {measure=water-level}: (river|rivers|water|waters|level|levels|floodwater|floodwaters|gauge|reservoir|lake|TOWN) (.&!FIGURE&!SEMI){0,6}? (crested|cresting|peaked|peaking|stood|rose to|rise to|reached|risen to|crest|measured) (at|to|of)* n:FIGURE&DIM_LENGTH
waves {measure=height}: WAVES (.&!FIGURE&!SEMI){0,5}? (of|to|reached|reaching|rose|up|BE|at|as high as|high)+ n:FIGURE&DIM_LENGTH
above-ground {measure=height}: n:FIGURE&DIM_LENGTH above (the|DET)? (earth|sea level|ground|sea|surface|planet)
wind {measure=wind-speed}: n:FIGURE&DIM_SPEED (winds|gusts|wind|gust)
speed-of {measure=m.MEASURE_NOUN}: m:MEASURE_NOUN (.&!FIGURE&!SEMI){0,4}? (of|BE|to|at|COLON|reached|reaching|hit|hitting|up to)* n:FIGURE&QUANTITY
thrust-of {measure=thrust}: n:FIGURE of (ADJ|combined)? thrust
# companies and markets
dividend {measure=dividend}: (dividend|dividends|payout) (.&!FIGURE&!SEMI){0,6}? $MONEY (a|per|each|'/')? (share)?
n-dividend {measure=dividend}: $MONEY (a|per) share (dividend|payout)
eps-expected {measure=earnings-per-share}: (EARNED|MONEY_NOUN|profit|income|eps|lost|per share) (.&!SEMI){0,14}? $MONEY HYPHEN? (a|per|each|'/') (ADJ)? share
eps-as {measure=earnings-per-share}: $MONEY HYPHEN? (a|per|each|'/') (diluted|basic|adjusted|common)? share (in|of|as) (.&!FIGURE){0,2}? (MONEY_NOUN|profit|income)
offer {measure=price}: (offer|offered|bid|bids|pay|paid|priced|issue|buyout|takeover|BUYING) (.&!FIGURE&!SEMI){0,8}? $MONEY (a|per|each) p:share
per-share {measure=money}: $MONEY (a|per|each) p:share
market-value {measure=m.MONEY_NOUN}: g:SEGMENT{0,2} (and|BUSINESS)? m:MONEY_NOUN $TURN $LINK $MONEY
money-for {measure=m.MONEY_NOUN}: g:SEGMENT{0,2} BUSINESS? m:MONEY_NOUN (.&!FIGURE&!SEMI&!MONEY_NOUN&!COMMA){0,9}? v:(BE|RISE|CHANGE|PASSED|reached|came|totalled|totaled|hit) (.&!FIGURE&!SEMI&!MONEY_NOUN){0,4}? $MONEY
money-in {measure=m.MONEY_NOUN}: $MONEY HYPHEN? (in|of) (ADJ|DET|annual|quarterly|operating|net|gross|total|global|extra|g:SEGMENT)* m:MONEY_NOUN
money-noun {measure=m.MONEY_NOUN}: $MONEY HYPHEN? (annual|quarterly|net|ADJ)? m:MONEY_NOUN
brought-in {measure=revenue}: g:SEGMENT{1,2} BUSINESS? (.&!FIGURE&!SEMI&!COMMA){0,3}? BROUGHT_IN $MONEY
guidance {measure=before, modality=planned, like=revenue profit operating-profit ebitda earnings-per-share margin}: (guidance|forecast|estimate|outlook|target|projection|consensus|forecasts|estimates|expectations) (.&!FIGURE&!SEMI){0,3}? (BE|of|at|to|for) (about|DET)? n:FIGURE
earned {measure=profit, least=100000, unless-next=DET TIMEX =a =per}: EARNED (a|record|net|DET)* $MONEY
fined {measure=fine}: FINED (.&!FIGURE&!SEMI){0,8}? $MONEY
paid-for {measure=price}: (paid|pay|pays|paying|spent|fee of|bid of|offer of) (.&!FIGURE&!SEMI){0,3}? $MONEY for
valued-at {measure=market-value}: VALUING (DET|POSSDET|it|them|CAP|WORD){1,4} at (.&!FIGURE){0,2}? $MONEY
bought-for {measure=price, unless-next==a =per TIMEX}: BUYING (.&!MONEY&!SEMI){0,12}? (for|worth|at|in a|of) (.&!FIGURE&!SEMI){0,3}? $MONEY
deal {measure=price}: $MONEY HYPHEN? (ADJ|cash|all-cash|stock)? (deal|takeover|acquisition|purchase|merger|buyout|transfer|bid|sale)
barrel {measure=price}: g:(OIL) (.&!SEMI&!MONEY&!OIL){0,14}? $MONEY ((a|per) BARREL)
by-weight {measure=price}: g:COMMODITY (.&!SEMI&!MONEY&!COMMODITY){0,14}? $MONEY (a|an|per|the) PER_UNIT
n-barrel {measure=price}: $MONEY (a|per) BARREL
shares-at {measure=share-price}: (shares|stock) (.&!MONEY&!SEMI){0,9}? (at|to) (DET|ADJ|high|low|record|of|close)* $MONEY
traded {measure=share-price}: (share|shares|stock) (.&!FIGURE&!SEMI){0,6}? TRADED (.&!FIGURE&!SEMI){0,3}? DEALT (.&!FIGURE){0,2}? $MONEY
margin-forecast {measure=m.RATE_NOUN}: g:(MONEY_NOUN|gross|operating|net|core|adjusted|underlying|profit|annual|youth)? m:RATE_NOUN (.&!FIGURE&!SEMI&!RATE_NOUN&!by){0,8}? (PERCENT (points|point)? to|from FIGURE to)? n:PERCENT
n-rate {measure=m.RATE_NOUN}: n:PERCENT (ADJ|annual|gross|operating|headline)? m:RATE_NOUN
economy {measure=growth}: ECONOMY (.&!FIGURE&!SEMI&!COMMA){0,6}? GROWING (by|at|to|an|annualised|annual|rate|of|ADV)* n:PERCENT
growth-of {measure=growth}: (economic growth|gdp growth|growth in (the|DEMONYM)* (ECONOMY)) (.&!FIGURE&!SEMI&!COMMA){0,5}? (of|at|to|BE) n:PERCENT
stake {measure=stake}: n:PERCENT HYPHEN? (ADJ)? STAKE
stake-of {measure=stake}: STAKE (.&!FIGURE&!SEMI&!COMMA){0,4}? (of|to|from|at) n:PERCENT
pay-rise {measure=pay}: (pay|wage|salary|wages|salaries) (.&!FIGURE&!SEMI&!COMMA){0,4}? (of|by|at|to) n:PERCENT
n-pay {measure=pay}: n:PERCENT (pay|wage|salary) (rise|increase|cut|offer|deal|raise)
index {measure=index}: g:INDEX (.&!SEMI){0,10}? (at|to) n:NUMBER (points)?
index-end {measure=index}: g:INDEX (.&!FIGURE&!SEMI){0,6}? (hit|reached|crossed|topped|passed|closed above|above) (DET|ADJ|high|of)* n:NUMBER
changed {measure=change}: g:(((WORD&!DET&!PREP&!CONJ&!ADJ&!BE&!SAY&!CAP)? MONEY_NOUN)|RATE_NOUN|COUNTED|COMMODITY|PLURAL_NOUN|share|shares|stock|stocks|index|OIL|INDEX|ECONOMY|prices|exports|imports|demand|production|output|wages|rents|traffic|bookings|orders|deliveries|volumes|attendance|crime|emissions|gold|copper|wheat|gas|bitcoin|lira|rouble|pound|dollar|euro|yen) (.&!FIGURE&!SEMI&!MONEY_NOUN&!and&!COUNTED){0,6}? v:(CHANGE|LOWERED) (.&!FIGURE&!SEMI&!COMMA&!to){0,3}? n:PERCENT
change-in {measure=change}: n:PERCENT (ADJ|HYPHEN|year-on-year|annual)* v:CHANGE in (DET|ADJ|POSSDET|SEGMENT|annual|quarterly|net|total)* g:(MONEY_NOUN|COUNTED|WORD)
change-up {measure=change, of=before, like=revenue profit operating-profit pretax-profit gross-profit ebitda loss spending earnings-per-share dividend share-price price index votes count jobs infected attendance margin}: v:(up|down|CHANGE|higher|lower) (by|ADV|DET|a|of|another|some)* n:PERCENT
change-down {measure=change, of=before, like=revenue profit operating-profit pretax-profit gross-profit ebitda loss spending earnings-per-share dividend share-price price index votes count jobs}: n:PERCENT v:(higher|lower|more|less|up|down|above|below)
part-count {measure=count}: $N of (the|DET|POSSDET|ADJ)* FIGURE $MOD{0,3} p:(COUNTED|PLURAL_NOUN)
percent-of {measure=percent}: n:PERCENT of (DET|ADJ|POSSDET|DEMONYM)* p:COUNTED
jobs-cut {measure=jobs}: (cut|cutting|cuts|shed|sheds|shedding|axe|axing|axed|slash|slashing|eliminate|eliminating|eliminated|loss of|lose|losing) (.&!FIGURE&!SEMI){0,3}? $N $MOD{0,3} p:(jobs|job|positions|posts|roles|workers|employees|staff)
# courts, contraband, races
seized {measure=seized}: SEIZED n:FIGURE&QUANTITY (of (DET|ADJ)* g:WORD)?
race-length {measure=none}: (won|win|wins|winning|over|in|ran|final|title|gold|DET|POSS|women|men|champion|record) (the|DET|POSS) n:FIGURE&DIM_LENGTH (race|final|hurdles|freestyle|butterfly|backstroke|breaststroke|sprint|title|medley|relay|in|TIMEX|heat|dash|steeplechase|world|crown|event|COMMA|champion|record)
