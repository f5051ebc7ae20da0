# What a figure counts or measures. claim is always a figure here; measure is an id of claim/measures.tsv, or CAPTURE.CATEGORY,
# whose lexicon value is the id, or "before": what the figure before it in the sentence counts, or "earlier": what the last count
# of the article counted. n is the figure, p whom or what it counts, v the predicate, t its noun, l where it holds, s whose it is;
# unless-next the categories that must not follow.
$N = n:FIGURE&NUMBER
$MOD = (of|DET|POSSDET|ADJ|OTHERS|DEMONYM|DIRECTION|ORG|SIDE|ARMED|PLACE|POSS|HYPHEN|confirmed|verified|(ADJ|DEMONYM|SIDE) (and|or))
$HEAD = ($MOD{0,5} p:COUNTED | (of|the|ADJ|OTHERS){0,2} p:PEOPLE_NOUN | (of|the|ADJ|OTHERS|DEMONYM|DIRECTION){0,3} p:PLURAL_NOUN)
$ALSO = (FIGURE&NUMBER ($MOD{0,5} WORD? (COUNTED|PEOPLE_NOUN|PLURAL_NOUN) | OTHERS) | DET $MOD{0,3} (COUNTED|WORD))
$AND = (COMMA|and|or|plus|CONJ|along|with)+
$ASIDE = (COMMA (.&!FIGURE){1,9} COMMA | COMMA (including|among) .{1,9} COMMA | LP .{1,8} RP)
$WHERE = (IN (.&!FIGURE&!COMMA){1,5})
$HOW = (HAVE|BE|ADV|REPORTEDLY|MODAL_MAYBE|NOT|reported|feared|known|believed|confirmed|thought|presumed|listed|as|said|to|counted|officially
    |REMAIN|went|go)
$VG = $HOW+
$AT = (to|at|of|BE|as|COLON|past|beyond|above|by|high)

# how many live somewhere
population-of {measure=population}: population (of l:PLACE|$WHERE)? (BE|of|stands|stood|at|was|around|about|COMMA|total|a)* $N
town-population {measure=population}: l:PLACE COMMA (DET|ADJ|DIRECTION|PLACE|DEMONYM)* TOWN (of|with) $N ($MOD{0,2} p:COUNTED)?
town-of {measure=population, unless-next=HARM STATE ABOARD}: (DET|ADJ|DIRECTION|DEMONYM|PLACE)+ TOWN of $N (people|inhabitants|residents|souls)?
home-to {measure=population}: home to $N $HEAD?
inhabitants {measure=population}: (l:PLACE $ASIDE? ADV?)? (had|has|have|with|counted|counts|of|COMMA) $N (people|ADJ)? inhabitants
residents-of {measure=population, unless-next=ABOARD HARM STATE}: (l:PLACE|TOWN|it|which) $ASIDE? ADV? (had|has|counted|counts) $N (people|residents)
lived {measure=population}: $N (people|inhabitants|residents) $HOW? l:LIVE

# people and things that were harmed
harmed-passive {measure=v.HARM}: $N $HEAD? $ASIDE? $WHERE? REL? $VG v:HARM
harmed-others {measure=v.HARM}: $N OTHERS (COMMA)? $VG? v:HARM
harmed-bare {measure=v.HARM, unless-next=FIGURE COUNTED DET POSSDET ARMED}: $N $HEAD? v:HARM
harmed-of-them {measure=v.HARM}: $N (of|among) (the|those|them|whom) $HEAD? $VG v:HARM
forced-from {measure=displaced}: (FORCE|HARMING) $N ($HEAD|OTHERS)? (from|out|of|to)+ (.&!FIGURE){0,2} (homes|houses|villages|flee|leave|abandon|shelters)
harmed-active {measure=v.HARM}: v:HARM (of|around)? $N ($HEAD|OTHERS)?
harmed-active-list {measure=v.HARM, unless-next=HARM BE HAVE STATE DIED}: v:HARM $ALSO ($AND $ALSO){0,3} $AND $N $HEAD
harming {measure=v.HARMING}: v:HARMING $N ($HEAD|OTHERS)?
harming-list {measure=v.HARMING, unless-next=HARM BE HAVE STATE DIED}: v:HARMING $ALSO ($AND $ALSO){0,3} $AND $N $HEAD
harmed-list {measure=v.HARM}: $N $HEAD ($AND $ALSO){1,4} $WHERE? $VG v:HARM
harm-of {measure=v.HARM_OF}: v:HARM_OF of (DET|about)? $N ($HEAD|OTHERS)?
died {measure=v.DIED}: $N ($HEAD|OTHERS)? $ASIDE? $WHERE? REL? $VG? v:DIED
died-list {measure=v.DIED}: $N $HEAD ($AND $ALSO){1,4} $WHERE? $VG? v:DIED
state {measure=v.STATE}: $N ($HEAD|OTHERS)? $ASIDE? $WHERE? REL? $VG? v:STATE
state-list {measure=v.STATE}: $N $HEAD ($AND $ALSO){1,4} $WHERE? $VG v:STATE
left-state {measure=v.STATE}: LEAVE $N ($HEAD|OTHERS)? v:STATE
left-harmed {measure=v.HARM}: LEAVE $N ($HEAD|OTHERS)? v:HARM
of-the-dead {measure=s.HARM_NOUN}: $N of (the|those|these|all)? ADJ? s:HARM_NOUN (BE ($MOD{0,3} p:COUNTED|p:PEOPLE_NOUN))?
of-those {measure=s.HARM}: $N of (the|those|these|all)? ($HEAD)? s:HARM
harm-noun {measure=v.HARM_NOUN}: $N (ADJ|DEMONYM|confirmed|more|further|DIRECTION)* v:HARM_NOUN
toll {measure=t.TOLL}: t:TOLL (.&!FIGURE&!SEMI){0,9}? v:RISE? $AT* $N
toll-place {measure=t.TOLL}: t:TOLL (in|for|at|from) l:PLACE (.&!FIGURE&!SEMI){0,6}? v:RISE? $AT* $N
toll-said {measure=t.TOLL}: (put|puts|gave|gives|lowered|raised|cut|revised) .{0,3} t:TOLL (.&!FIGURE){0,6}? (at|to|as) $N
number-of {measure=v.HARM}: number of (MODAL_MAYBE|DET|ADJ){0,2} v:HARM p:COUNTED (.&!FIGURE){0,9}? RISE? $AT* $N
number-harmed {measure=v.HARM}: number of $MOD{0,3} p:COUNTED? $WHERE? $VG? v:HARM (.&!FIGURE){0,9}? RISE? $AT* $N
number-died {measure=v.STATE}: number of $MOD{0,3} p:COUNTED? $WHERE? $VG? v:STATE (.&!FIGURE){0,9}? RISE? $AT* $N
number-counted {measure=count}: number of $MOD{0,3} p:(COUNTED|PLURAL_NOUN) (.&!FIGURE&!SEMI&!COMMA){0,6}? v:RISE (from|$AT)* (FIGURE&NUMBER (.&!FIGURE&!SEMI){0,3}? to)? $N
number-from {measure=count}: number of $MOD{0,3} p:(COUNTED|PLURAL_NOUN) (.&!FIGURE&!SEMI&!COMMA){0,6}? v:RISE from $N
lost-things {measure=destroyed}: LOSE $N $HEAD
losses-of {measure=destroyed}: (losses|loss) (.&!FIGURE&!SEMI){0,8}? (at|of|to|BE|COLON|reached|totalled|totaled|as|stood|included)* $N $HEAD
losses-list {measure=destroyed, unless-next=HARM BE HAVE}: (losses|loss) (.&!FIGURE&!SEMI){0,8}? (at|of|to|BE|COLON|reached|totalled|totaled|as|stood|included)* $ALSO $AND $N $HEAD

# a part of what was just counted, and a count that is only called one
including {measure=before}: (including|include|includes|included|among|of) (them|whom|those)? $N $HEAD
of-whom {measure=v.DIED}: $N of (them|whom|those) $VG? v:DIED
of-them-badly {measure=before}: $N of (them|whom) (seriously|critically|severely|badly|gravely|fatally)
of-them {measure=before}: $N of (them|whom|those|these|which) (BE|DET|ADJ)* $HEAD
count-put {measure=earlier, unless-next=COUNTED UNIT}: (DET|POSSDET|its|ADJ|FORMER) (ADJ|FORMER){0,2} COUNT_WORD (.&!FIGURE&!SEMI&!of){0,7}? v:RISE $AT* $N
count-before {measure=earlier, unless-next=COUNTED UNIT}: (reported|listed|counted|recorded|given|cited|announced|from|than|against) DET? $N (given|reported|announced|counted)? TIMEX
count-replaced {measure=earlier}: (replacing|instead of) DET $N (given|reported|announced|counted|cited)

# how many come, sit, fight
attendance {measure=attendance}: $N $HEAD? $VG? ATTEND
gathering {measure=attendance}: $N $HEAD (on|at|in|TIMEX) (DET|ADJ|POSS|TIMEX)* GATHERING
crowd-of {measure=attendance}: (crowd|crowds|audience|attendance|congregation) of $N $HEAD?
carrying {measure=passengers}: carrying (up to|about|around)? $N p:COUNTED&!CARGO ABOARD?
aboard {measure=passengers}: $N $HEAD $VG? ABOARD
strength-of {measure=troops}: (force|garrison|contingent|army|group|grouping|strength) of $N $HEAD?
votes {measure=votes}: $N ($MOD){0,2} p:votes
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
votes-counted {measure=percent}: n:PERCENT of (DET|POSSDET|ADJ)* (p:COUNTED|VOTE) $HOW? (counted|opened|tallied|processed|reported|reporting)
vote-share {measure=vote-share}: n:PERCENT (of|POSSDET|DET|valid|popular|cast)* VOTE
won-share {measure=vote-share}: (POLL) n:PERCENT
turnout {measure=turnout}: (voter? turnout) (.&!FIGURE&!SEMI){0,6}? (BE|of|at|to|reached|hit|stood)* n:PERCENT
n-turnout {measure=turnout}: n:PERCENT (voter? turnout)
percent-of {measure=percent}: n:PERCENT of (DET|ADJ|POSSDET|DEMONYM)* p:COUNTED
per-share {measure=money}: n:FIGURE&MONEY (a|per|each) p:(share)
revenue {measure=m.MEASURE_NOUN}: m:MEASURE_NOUN (.&!FIGURE&!SEMI){0,6}? (BE|of|at|to|reached|hit|totalled|totaled|came|rose|fell|COLON)* n:FIGURE&MONEY
revenue-in {measure=m.MEASURE_NOUN}: n:FIGURE&MONEY (in|of) (ADJ|DET|annual|quarterly|operating|net|gross)* m:MEASURE_NOUN
