# Who holds, takes, leaves and fights for which place. a is the actor, p the place, t words that stand for a place named before
# ("the town", "it"), v the verb, w a second verb that no other pattern shall read. The verb group between actor and verb decides
# modality and negation in code. agent=unsaid: the sentence does not name who took it; agent=speaker: whoever speaks; agent=liberator: the
# side of the sentence that did not leave; agent=conqueror: unnamed, and not the side that speaks. Who took it may stay open, but not who freed it. town=yes: only
# settlements and regions; war=yes: only where the article names armed men; seat=yes: an elected body, which parties win and lose;
# headline=yes: only in headlines; ends=yes: only where the clause ends; ends=clause: or its own verb follows.
$PRE = (DET|ADJ|ADV|DIRECTION|POSSDET|ORDINAL)
$WHO = ($PRE{0,4} (a:ARMED | a:SIDE | a:DEMONYM | a:ORG | a:COUNTED | a:FORCES | a:PERSON | a:PRON | a:CAP&WORD&!PREP&!DET&!COMMA&!REL&!TIMEX))
$MEN = ($PRE{0,4} (a:ARMED | a:FORCES | a:SIDE | a:DEMONYM))
$ASIDE = (COMMA .{1,10} COMMA)
$VG = ((MOVE and)|ADV|HAVE|BE|MODAL_FUTURE|MODAL_MAYBE|MODAL_MUST|NOT|FAILED|DO|APPEAR|to|REPORTEDLY|FORCED)
$BEEN = ((HAVE|ADV|NOT|APPEAR|REPORTEDLY|MODAL_MAYBE|MODAL_FUTURE|to){0,4} BE (ADV|BE|NOT|WHOLE){0,3})
$LOWER = (WORD&!CAP&!PREP&!DET&!ADJ&!SAY&!BE&!HAVE&!CONJ&!NOT&!REL&!TIMEX&!ADV&!PLACE_REF&!TAKE&!HOLD&!FACILITY)
$SITE = ((DET|ADJ|DIRECTION|PART|WHOLE|of){0,5} (TOWN of | TOWN)? (p:(PLACE FACILITY) | p:(CAP&WORD&!DET FACILITY) | $LOWER{0,2} p:(FACILITY (in|of|at) PLACE) | p:PLACE (TOWN)? | p:(CAP&WORD TOWN) | TOWN of p:(CAP&WORD&!DET{1,3}) | p:CAP&WORD&!DET&!PREP&!SIDE&!PERSON&!PRON&!COUNTED&!ADJ))
$WORDS = (ADJ|DIRECTION|HYPHEN|WORD&!CAP&!PREP&!DET&!SAY&!BE&!HAVE&!CONJ&!NOT&!PLACE_REF&!TIMEX)
$REF = ((PART|WHOLE|of){0,2} (the|this|that) $WORDS{0,3} (t:PLACE_REF|t:FACILITY) (of FIGURE COUNTED?)?)
$AT = ($SITE | $REF)
$AREA = ($AT | (PART|WHOLE|of){0,2} (the|this|that) (WHOLE|ADJ){0,2} t:AREA_REF)
$ITS = (DET|POSSDET|ADJ|DEMONYM|SIDE|POSS){0,4}

failed-to-take {state=NOT_HELD, change=no}: $WHO $ASIDE? (HAVE|BE|ADV){0,3} v:FAILED_TO ADV? w:TAKE (WHOLE|of|PART|back|control){0,3} $AT
trying-to-take {state=NOT_HELD, change=no}: $WHO $ASIDE? (HAVE|BE|ADV){0,3} v:TRYING (COMMA .{1,4} COMMA | ADV | 'in vain' | 'without success')? to ADV? w:TAKE (WHOLE|of|PART|back|control){0,3} $AT
took {state=HELD, change=yes}: $WHO $ASIDE? $VG{0,4} v:TAKE (WHOLE|of|PART|back|control){0,3} $AT
taken-by {state=HELD, change=yes}: $AT $ASIDE? ($VG){0,4} v:TAKE by $WHO
fell-to {state=HELD, change=yes}: $AT $ASIDE? (HAVE|ADV){0,2} v:FALLEN to $MEN
claim-to-have {state=HELD, change=yes}: $WHO POSS ADJ? SPOKEN_OF (to have | of having) ADV? v:TAKE (WHOLE|of|PART|back|control){0,3} $AT
talk-of-capture {state=HELD, change=yes, agent=unsaid, town=yes}: (SAY|'confirm'|'confirming'|UNSURE|DENY|BACK|SPOKEN_OF of) (DET|ADJ|WHOLE|REPORTED){0,3} v:TAKE_NOUN of $AT
unsure-of {state=HELD, change=yes, agent=unsaid, war=yes}: v:UNSURE (about|over|on|regarding) $AT
capture-of {state=HELD, change=yes}: v:TAKE_NOUN of $SITE by $WHO
whose-capture {state=HELD, change=yes}: $WHO POSS? (ADJ|WHOLE){0,2} v:TAKE_NOUN of $AT
loss-of {state=NOT_HELD, change=yes}: $WHO $ASIDE? $VG{0,3} ADMIT (DET|ADJ){0,2} v:LOSS_NOUN of $AT
completed-capture {state=HELD, change=yes}: $WHO $ASIDE? $VG{0,4} ANNOUNCE (DET|WHOLE|ADJ){0,2} v:TAKE_NOUN of ($AT | WORD&!CAP HYPHEN WORD&!CAP t:PLACE_REF)
declared-taken {state=HELD, change=yes}: $WHO $ASIDE? (HAVE|ADV){0,2} DECLARE ($AT | t:'it') (WHOLE|ADV|'to be'){0,2} v:TAKEN
claims-place {state=HELD, change=yes, headline=yes, town=yes, ends=yes}: (a:SIDE|a:ARMED) v:CLAIM_VERB WHOLE? p:PLACE
capture-completed {state=HELD, change=yes, agent=unsaid}: v:TAKE_NOUN of $AT $ASIDE? (BE|HAVE|ADV){1,3} COMPLETED
has-fallen {state=HELD, change=yes, agent=conqueror, town=yes, ends=clause}: $AT $ASIDE? HAVE (ADV|NOT){0,2} v:'fallen'
fell {state=HELD, change=yes, agent=conqueror, town=yes, war=yes, ends=yes}: $AT $ASIDE? ADV? v:FALLEN
cleared-of {state=HELD, change=yes, agent=unsaid}: $AT $ASIDE? $BEEN v:TAKEN of (DET|ADJ|DEMONYM|SIDE|WHOLE){0,3} (ARMED|FORCES|COUNTED|SIDE)
lost-place {state=HELD, change=yes, agent=conqueror, town=yes, war=yes, ends=yes}: $AT $ASIDE? $BEEN v:LOST
was-taken {state=HELD, change=yes, agent=unsaid}: $AT $ASIDE? $BEEN v:TAKEN
freed-place {state=HELD, change=yes, agent=liberator}: v:FREED (ADJ|TOWN|of){0,3} p:PLACE
raised-flag {state=HELD, change=yes}: $MEN (of .{1,4}?)? (HAVE|ADV){0,2} v:RAISED $ITS FLAG (over|above|on|in|at) ((DET|ADJ|ORG|FACILITY|TOWN){1,4} (of|in))? $AT
flag-over {state=HELD, change=yes}: (a:ARMED|a:SIDE|a:DEMONYM) (POSS|ADJ){0,2} v:FLAG FLIES (over|above) ((DET|ADJ|ORG|FACILITY|TOWN){1,4} (of|in))? $AT
holds {state=HELD, change=no}: $WHO $ASIDE? $VG{0,4} v:HOLD (WHOLE|of|control){0,3} $AT
in-hands {state=HELD, change=no}: $AT (BE|HAVE|ADV|APPEAR|remain|remains|remained|stays|stayed|back|COMMA|REL|firmly|once|more){0,5} (in|under) (WHOLE|the|ADJ){0,2} (a:DEMONYM|a:SIDE|a:ARMED|a:COUNTED|a:ORG|a:CAP&WORD) POSS? ADJ? v:HANDS
in-our-hands {state=HELD, change=no, agent=speaker}: $AT (BE|HAVE|ADV|NOT|remains|remained){1,4} (in|under) ADV? our ADJ? v:HANDS
our-flag {state=HELD, change=no, agent=speaker, war=yes}: our v:FLAG (BE|ADV|FLIES|flying|still){1,3} (over|above|on) $AT
in-the-hands-of {state=HELD, change=no}: $AT (BE|HAVE|ADV|APPEAR|remain|remains|remained|stays|stayed|back|COMMA|REL|firmly|once|more){0,5} (in|under|into) (the|WHOLE){0,2} v:HANDS of $WHO
being-held {state=HELD, change=no}: $AT $ASIDE? (BE|HAVE|ADV|APPEAR|remain|remains|remained|stays|stayed){1,3} (a:v:HELD_BY | (a:DEMONYM|a:SIDE|a:ARMED) HYPHEN v:OCCUPIED_ADJ)
held-place {state=HELD, change=no}: (a:v:HELD_BY | (a:DEMONYM|a:SIDE|a:ARMED) HYPHEN v:OCCUPIED_ADJ) (PART)? (DET|DIRECTION){0,2} (TOWN of)? p:PLACE
free-place {state=HELD, change=no, agent=speaker, town=yes, war=yes}: $AREA (BE|HAVE|ADV|NOT|APPEAR|WHOLE|remains|remained){1,5} v:FREE (of (DET|ADJ|DEMONYM|SIDE){0,3} (ARMED|FORCES|COUNTED|SIDE))?
until-free {state=NOT_HELD, change=no, agent=speaker, town=yes, war=yes}: v:UNTIL $AREA (BE|HAVE|ADV|WHOLE){1,4} (w:FREE|w:TAKEN)
stays-ours {state=HELD, change=no, agent=speaker, town=yes}: $AT (BE|ADV|remain|remains|stays){1,3} v:OURS
stays-theirs {state=HELD, change=no, town=yes, ends=yes}: p:PLACE v:BE (BE|COMMA|and|MODAL_FUTURE|ADV|always|remains){2,6} a:DEMONYM
remains-theirs {state=HELD, change=no, town=yes, ends=yes}: p:PLACE ADV? (v:'remains'|v:'remained'|v:'stays') ADV? a:DEMONYM
won-seat {state=HELD, change=yes, seat=yes}: $WHO (HAVE|ADV){0,2} v:WON p:((CAP&WORD|PLACE) SEAT)
lost-seat {state=NOT_HELD, change=yes, seat=yes}: $WHO (HAVE|ADV){0,2} v:LOST p:((CAP&WORD|PLACE) SEAT)
loses {state=NOT_HELD, change=yes}: $WHO $ASIDE? $VG{0,4} v:NOHOLD (WHOLE|of){0,2} $AT
moved-out {state=LEFT, change=yes}: $WHO $ASIDE? $VG{0,4} v:MOVE_OUT $ITS (FORCES|ARMED|COUNTED) (and (FORCES|COUNTED))? (back|away)? (from|'out of') $AT
left-from {state=LEFT, change=yes}: $WHO $ASIDE? $VG{0,5} v:LEAVE_FROM (WHOLE|PART|of){0,2} $AT
left {state=LEFT, change=yes}: (DET|ADJ|ADV|DIRECTION|POSSDET){0,3} (a:ARMED|a:FORCES|a:COUNTED&OCCUPANTS|a:SIDE|a:DEMONYM) $ASIDE? $VG{0,5} v:LEAVE_PLACE (WHOLE|PART|of){0,2} $AT
army-left {state=LEFT, change=yes}: (ARMED|FORCES) SAY that? a:PRON $VG{0,5} v:LEAVE_PLACE (WHOLE|PART|of){0,2} $AT
driven-from {state=LEFT, change=yes}: v:DRIVE_OUT $WHO (back|away){0,2} ('out of'|from) $AT
withdrawal-of {state=LEFT, change=yes}: v:LEAVE_NOUN (of|by) $WHO from $AT
whose-withdrawal {state=LEFT, change=yes}: $WHO POSS? (ADJ){0,2} v:LEAVE_NOUN from $AT
left-where {state=LEFT, change=yes}: $WORDS{0,3} t:(PLACE_REF|AREA_REF) where (DET)? (a:SIDE|a:ARMED|a:ORG|a:DEMONYM) (SAY that? PRON?)? $VG{0,4} (v:LEAVE_FROM|v:LEAVE_PLACE)
took-where {state=HELD, change=yes}: $WORDS{0,3} t:(PLACE_REF|AREA_REF) where (DET)? (a:SIDE|a:ARMED|a:ORG|a:DEMONYM) (SAY that? PRON?)? $VG{0,4} v:TAKE (WHOLE|back|control)
no-retreat {state=LEFT, change=yes, agent=speaker, war=yes}: NONE ADJ{0,2} (v:LEAVE_NOUN from | v:LEAVE_FROM) $AT
denied-loss {state=NOT_HELD, change=yes}: $WHO (HAVE|ADV){0,2} DENY v:LOSING (control of)? (WHOLE|of){0,2} $AT
defends {state=CONTESTED, change=no, war=yes, town=yes}: (BE|ADV|HAVE|continue|continues|continued|to){1,4} v:DEFEND (in|at)? $AT
fight-for {state=CONTESTED, change=no, war=yes, town=yes}: BE ADV? v:FIGHTING (for|over) (control of|control over)? $AT
clearing {state=CONTESTED, change=no, war=yes}: v:CLEARING (of|in) ((.&!COMMA&!BREAK&!SAY){0,3}? (in|of))? $AT (COMMA|and|PLACE|TOWN|AREA_REF){0,6} (BE|ADV|HAVE){0,3} GOES_ON
contested {state=CONTESTED, change=no, war=yes, town=yes}: $AT (BE|HAVE|ADV|remains|remained){1,3} FIERCELY? v:CONTESTED_ADJ
fighting-in {state=CONTESTED, change=no, war=yes}: v:FIGHTING (GOES_ON | ADV{0,2} REPORTED | (HAVE|ADV|BE){0,2} (REPORTED|erupted))? (in|for|over|inside|within|'on the streets of'|'in the streets of') ('the centre of'|'the center of')? ($AT | t:'it')
battle-goes-on {state=CONTESTED, change=no, war=yes, town=yes, ends=yes}: (DET|ADJ){0,3} v:FIGHTING (ADV|BE|HAVE|far|from){0,3} (GOES_ON|over)
trying-vainly {state=NOT_HELD, change=no, agent=attacker}: BE ADV? v:TRYING (COMMA .{1,4} COMMA | ADV | 'in vain' | 'without success')? to ADV? w:TAKE (WHOLE|of|PART|back|control){0,3} $AT
