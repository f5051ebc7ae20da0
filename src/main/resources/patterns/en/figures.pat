# What a figure counts or measures. claim is always a figure here; measure is an id of claim/measures.tsv or CAPTURE.CATEGORY,
# whose lexicon value is the id; n is the figure, p whom or what it counts, unless-next the categories that must not follow.
$N = n:FIGURE&NUMBER
$MOD = (of|DET|POSSDET|ADJ|OTHERS|DEMONYM|DIRECTION|ORG|SIDE|ARMED|PLACE|POSS|HYPHEN|confirmed|verified)
$HEAD = ($MOD{0,5} p:COUNTED)
$ASIDE = (COMMA (.&!FIGURE){1,9} COMMA | COMMA (including|among) .{1,9} COMMA | LP .{1,8} RP)
$WHERE = (IN (.&!FIGURE&!COMMA){1,5})
$HOW = (HAVE|BE|ADV|REPORTEDLY|MODAL_MAYBE|NOT|reported|feared|known|believed|confirmed|thought|presumed|listed|as|said|to|counted|officially)
$VG = $HOW+

# people and things that were harmed
harmed-passive {measure=v.HARM}: $N $HEAD? $ASIDE? $WHERE? REL? $VG v:HARM
harmed-others {measure=v.HARM}: $N OTHERS (COMMA)? $VG? v:HARM
harmed-bare {measure=v.HARM, unless-next=FIGURE COUNTED DET POSSDET ARMED}: $N $HEAD? v:HARM
harmed-active {measure=v.HARM}: v:HARM (of|around)? $N ($HEAD|OTHERS)?
harming {measure=v.HARMING}: v:HARMING $N ($HEAD|OTHERS)?
died {measure=v.DIED}: $N ($HEAD|OTHERS)? $ASIDE? $WHERE? REL? $VG? v:DIED
state {measure=v.STATE}: $N ($HEAD|OTHERS)? $ASIDE? $WHERE? REL? $VG? v:STATE
left-state {measure=v.STATE}: LEAVE $N ($HEAD|OTHERS)? v:STATE
left-harmed {measure=v.HARM}: LEAVE $N ($HEAD|OTHERS)? v:HARM
harm-noun {measure=v.HARM_NOUN}: $N (ADJ|DEMONYM|confirmed|more|further|DIRECTION)* v:HARM_NOUN
toll {measure=t.TOLL}: t:TOLL (.&!FIGURE&!SEMI){0,9}? RISE? (to|at|of|BE|as|COLON|past|beyond|above|by|high)* $N
toll-said {measure=t.TOLL}: (put|puts|gave|gives|lowered|raised|cut|revised) .{0,3} t:TOLL (.&!FIGURE){0,6}? (at|to|as) $N
number-of {measure=v.HARM}: number of $MOD{0,3} p:COUNTED? $WHERE? $VG? v:HARM (.&!FIGURE){0,9}? RISE? (to|at|BE|as)* $N
number-died {measure=v.STATE}: number of $MOD{0,3} p:COUNTED? $WHERE? $VG? v:STATE (.&!FIGURE){0,9}? RISE? (to|at|BE|as)* $N
lost-things {measure=destroyed}: LOSE $N $HEAD

# how many live, come, sit, fight
population-of {measure=population}: population $WHERE? (BE|of|stands|stood|at|was|around|about|COMMA|total|a)* $N
town-of {measure=population}: (DET|ADJ)* TOWN (of|with) $N ($MOD{0,2} p:COUNTED)?
home-to {measure=population}: home to $N $HEAD?
inhabitants {measure=population}: (had|has|have|counted|counts) $N (people|inhabitants|residents)
lived {measure=population}: $N (people|inhabitants|residents) $HOW? l:LIVE
attendance {measure=attendance}: $N $HEAD? $VG? ATTEND
crowd-of {measure=attendance}: (crowd|crowds|audience|attendance|congregation) of $N $HEAD?
aboard {measure=passengers}: (carrying|with) $N ($HEAD) ('on board'|aboard)?
strength-of {measure=troops}: (force|garrison|contingent|army|group|grouping|strength) of $N $HEAD?
votes {measure=votes}: $N ($MOD){0,2} p:'votes'

# areas and distances
measured {measure=m.MEASURE_NOUN}: m:MEASURE_NOUN (.&!FIGURE&!COMMA){0,4}? (of|BE|COLON) n:FIGURE&QUANTITY
of-land {measure=area}: n:FIGURE&QUANTITY of (DET|ADJ|POSSDET|DEMONYM|DIRECTION|PLACE|POSS|ACTOR|SIDE)* LAND
area {measure=area}: n:FIGURE&DIM_AREA
rain {measure=rainfall}: n:FIGURE&DIM_LENGTH of (rain|rainfall|snow|precipitation|water)
deep {measure=d.DEEP}: n:FIGURE&DIM_LENGTH d:DEEP
away {measure=distance}: n:FIGURE&DIM_LENGTH (DIRECTION|to|of|the|AWAY|inside|into|east|west|north|south)+
magnitude-of {measure=magnitude}: magnitude (of|HYPHEN|was|BE)? $N
n-magnitude {measure=magnitude}: $N HYPHEN? magnitude

# shares, votes and money
vote-share {measure=vote-share}: n:PERCENT (of|POSSDET|DET|valid|popular|cast)* VOTE
turnout {measure=turnout}: (turnout|'voter turnout') (.&!FIGURE&!SEMI){0,6}? (BE|of|at|to|reached|hit|stood)* n:PERCENT
percent-of {measure=percent}: n:PERCENT of (DET|ADJ|POSSDET|DEMONYM)* p:COUNTED
revenue {measure=m.MEASURE_NOUN}: m:MEASURE_NOUN (.&!FIGURE&!SEMI){0,6}? (BE|of|at|to|reached|hit|totalled|totaled|came|rose|fell|COLON)* n:FIGURE&MONEY
revenue-in {measure=m.MEASURE_NOUN}: n:FIGURE&MONEY (in|of) (ADJ|DET|annual|quarterly|operating|net|gross)* m:MEASURE_NOUN
