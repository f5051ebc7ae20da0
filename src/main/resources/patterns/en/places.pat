# In which region a place lies. p is the place, t a word that stands for a place named before, r the region, v the verb.
# loose=yes: the words may also be of two places ("from X in Y"), so that code looks at what stands before; closed=yes: only
# where the region ends its phrase, so that a list of places is not taken for a place in a region.
$DESC = (DET|ADJ|DIRECTION|TOWN|DEMONYM|HYPHEN|SUPERLATIVE|FIGURE|COUNTED|of|ORDINAL|FACILITY|with|WORD&!CAP&!BE&!HAVE&!SAY&!PREP&!CONJ&!REL){0,9}
$OF = (DET|ADJ|SIDE|DEMONYM|POSS|DIRECTION|TOWN|REGION_WORD|ORDINAL|HYPHEN|of|PART|WORD&!CAP&!BE&!HAVE&!SAY&!PREP&!CONJ&!REL&!FIGURE&!COMMA&!TIMEX){0,7}
$ASIDE = (COMMA (.&!SAY&!BREAK){1,10} COMMA)
apposed-region: p:PLACE COMMA (COMMA|ADV|LIES)? (DET $DESC)? in $OF r:PLACE
in-region {loose=yes}: p:PLACE in $OF r:PLACE
bracket-region: p:PLACE LP in? $OF r:PLACE RP
lies-in-region: p:PLACE $ASIDE? v:(BE|LIES) (ADV|NOT|LIES){0,2} (DET $DESC)? in $OF r:PLACE
it-lies-in-region: t:(it|PLACE_REF) v:(BE|LIES) (ADV|NOT|LIES){0,2} in $OF r:PLACE
comma-region {closed=yes}: p:PLACE COMMA r:PLACE
