# Who holds, takes, leaves and fights for which place. a is the actor, p the place, v the verb. side-of says which capture names
# the side. The verb group between actor and verb decides modality and negation in code.
$PRE = (DET|ADJ|ADV|DIRECTION|POSSDET|ORDINAL)
$WHO = ($PRE{0,4} (a:ARMED | a:SIDE | a:DEMONYM | a:ORG | a:COUNTED | a:FORCES | a:PERSON | a:PRON | a:CAP&WORD&!PREP&!DET&!COMMA))
$ASIDE = (COMMA .{1,10} COMMA)
$VG = ((MOVE and)|ADV|HAVE|BE|MODAL_FUTURE|MODAL_MAYBE|MODAL_MUST|NOT|FAILED|DO|APPEAR|to|REPORTEDLY|FORCED)
$SITE = ((DET|ADJ|DIRECTION|PART|WHOLE|of){0,5} (TOWN of | TOWN)? (p:(PLACE FACILITY) | p:(CAP&WORD FACILITY) | p:(FACILITY (in|of|at) PLACE) | p:PLACE (TOWN)? | p:(CAP&WORD TOWN) | TOWN of p:(CAP&WORD&!DET{1,3}) | p:CAP&WORD&!DET&!PREP&!SIDE&!PERSON&!PRON&!COUNTED&!ADJ))

took {state=HELD, change=yes}: $WHO $ASIDE? $VG{0,4} v:TAKE (WHOLE|of|PART|back|control){0,3} $SITE
taken-by {state=HELD, change=yes}: $SITE $ASIDE? ($VG){0,4} v:TAKE by $WHO
capture-of {state=HELD, change=yes}: v:TAKE_NOUN of $SITE by $WHO
whose-capture {state=HELD, change=yes}: $WHO POSS? (ADJ|WHOLE){0,2} v:TAKE_NOUN of $SITE
completed-capture {state=HELD, change=yes}: $WHO $VG{0,4} (completed|complete|announced|completing|hailed) (DET|WHOLE|ADJ){0,2} v:TAKE_NOUN of $SITE
celebrated-in-freed {state=HELD, change=yes}: (a:DEMONYM|a:ARMED|a:SIDE) (.&!COMMA&!PLACE&!BREAK&!SIDE&!ARMED&!DEMONYM){0,4} (in|across|around|of|over) (ADV|DET|ADJ){0,2} v:FREED (ADJ|TOWN|of){0,3} p:PLACE
holds {state=HELD, change=no}: $WHO $ASIDE? $VG{0,4} v:HOLD (WHOLE|of|control){0,3} $SITE
in-hands {state=HELD, change=no}: $SITE (BE|ADV|APPEAR|remain|remains|remained|stays|stayed|back|COMMA|REL|firmly){0,5} (in|under) (WHOLE|the|ADJ){0,2} (a:DEMONYM|a:SIDE|a:ARMED|a:COUNTED|a:ORG|a:CAP&WORD) POSS? ADJ? v:HANDS
loses {state=NOT_HELD, change=yes}: $WHO $ASIDE? $VG{0,4} v:NOHOLD (WHOLE|of){0,2} $SITE
left-from {state=LEFT, change=yes}: $WHO $ASIDE? $VG{0,5} v:LEAVE_FROM (WHOLE|PART|of){0,2} $SITE
left {state=LEFT, change=yes}: (DET|ADJ|ADV|DIRECTION|POSSDET){0,3} (a:ARMED|a:FORCES|a:COUNTED|a:SIDE|a:DEMONYM) $ASIDE? $VG{0,5} v:LEAVE_PLACE (WHOLE|PART|of){0,2} $SITE
driven-from {state=LEFT, change=yes}: v:DRIVE_OUT $WHO (back|away){0,2} ('out of'|from) $SITE
withdrawal-of {state=LEFT, change=yes}: v:LEAVE_NOUN (of|by) $WHO from $SITE
whose-withdrawal {state=LEFT, change=yes}: $WHO POSS? (ADJ){0,2} v:LEAVE_NOUN from $SITE
withdrawn-where {state=LEFT, change=yes}: p:PLACE (.&!PLACE&!BREAK){0,26} ('referring to'|'in reference to'|'a reference to') (.&!PLACE&!SIDE){0,5} where (a:SIDE|a:ORG|a:ARMED) (.&!PLACE&!SIDE){0,5} (v:LEAVE_PLACE|v:LEAVE_FROM)
where-withdrawn {state=LEFT, change=yes}: ('referring to'|'in reference to'|'a reference to') (.&!PLACE&!SIDE){0,5} where (a:SIDE|a:ORG|a:ARMED) (.&!PLACE&!SIDE){0,5} (v:LEAVE_PLACE|v:LEAVE_FROM) .{0,26}? p:PLACE&!SIDE
fighting-in {state=CONTESTED, change=no}: v:FIGHTING GOES_ON? (in|for|around|over|inside|within|'on the streets of'|'in the streets of'|near) ('the centre of'|'the center of')? $SITE
