# What caused what. s is the effect, c the cause, e the words that tie them, whose verb group decides modality and negation in
# code; not=yes: the cause is shut out, unless the words are taken back ("did not rule out").
$PP = ((PREP|of) (.&!COMMA&!SEMI&!BREAK&!BE&!HAVE&!SAY&!REL){1,6}?)
$ASIDE = (COMMA (.&!SAY){1,10}? COMMA)
$OF = ($PP? $ASIDE?)
$VG = (HAVE|ADV|NOT|APPEAR|REPORTEDLY|MODAL_FUTURE|MODAL_MAYBE|DO|to|BE)
$WORDS = ((DET|ADJ|CAP|PLACE|SIDE|DEMONYM|POSS|FIGURE|NEARLY|WORD&!PREP&!SAY&!BE&!HAVE&!CONJ&!NOT&!REL&!TIMEX&!DET){0,4}?)

$OWED = ('due to' | (owing|down|attributed|traced|linked) to | because of | blamed on | put down to | (the|a) (result|work) of | (MADE_BY|set off|brought about) by)
caused-by: s:EFFECT $OF $VG{0,5} e:$OWED $WORDS c:CAUSE
caused-it: c:CAUSE $OF $VG{0,4} e:MADE $WORDS s:EFFECT
the-cause-of: CAUSE_NOUN of $WORDS s:EFFECT $OF (ADV|NOT|MODAL_MAYBE){0,2} e:BE (ADV|NOT){0,2} $WORDS c:CAUSE
was-the-cause: c:CAUSE (ADV|NOT|HAVE|MODAL_MAYBE){0,3} e:BE (ADV|NOT){0,2} the CAUSE_NOUN of $WORDS s:EFFECT
blamed-on: e:BLAME $WORDS s:EFFECT on $WORDS c:CAUSE
blamed-for: e:BLAME $WORDS c:CAUSE for $WORDS s:EFFECT
was-arson: s:EFFECT $OF (ADV|NOT|MODAL_MAYBE|HAVE){0,3} e:BE (ADV|NOT){0,2} (DET|ADJ){0,2} c:CAUSE
ruled-out {not=yes}: e:RULE_OUT $WORDS c:CAUSE
no-sign-of: NONE e:SIGN (of|that it was) $WORDS c:CAUSE
verb-because: (DET|ADJ|CAP&!ABSTRACT|COUNTED&!ABSTRACT|WORD&!SAY&!BE&!PREP&!CONJ&!ABSTRACT){1,3} $VG{0,4} s:BEFELL (.&!COMMA&!SAY&!BREAK){0,3}? e:$OWED $WORDS c:CAUSE
cause-wrecks: c:CAUSE $VG{0,3} s:e:WRECKS (DET|ADJ|CAP){0,3} VESSEL
