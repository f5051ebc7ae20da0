# Who is said to have given a statement or done a deed. w is whoever it is given to, v the verb or word that says so, o the thing
# given, d the deed. credit: source (gave it), alone (did it without others), part (took part), omitted (an account names others
# only). speaker=yes: w may be the speaker ("says it fought alone"); disowned=yes: w denies it.
$PRE = (DET|ADJ|ADV|DIRECTION|POSSDET|DEMONYM|ORDINAL)
$NAME = (w:PERSON | w:ORG | w:ARMED | w:BODY_REF | w:ACTOR | w:SPEAKER | w:FORCES | w:COUNTED | w:(CAP&WORD&!DET&!PREP&!PRON&!CONJ&!REL&!SAY&!TIMEX&!FIGURE){1,4})
$WHO = ($PRE{0,4} $NAME)
$NOUN = (w:WORD&!CAP&!PREP&!DET&!PRON&!CONJ&!REL&!SAY&!ADV&!ADJ&!HAVE&!BE&!DO&!NOT&!NONE&!TIMEX&!FIGURE)
$SELF = (w:PRON | w:REL)
$VG = (ADV|HAVE|BE|MODAL_MAYBE|NOT|DO|APPEAR|REPORTEDLY)
$THING = ((DET|ADJ|POSSDET|POINTING|ORDINAL|FIGURE){0,3} o:GIVEN_THING)

attributed-to {credit=source}: v:ASCRIBE $THING to $WHO
was-attributed-to {credit=source}: $THING (BE|HAVE|ADV){1,3} v:ASCRIBE to $WHO
named-as-source {credit=source}: v:NAMING $WHO as (POSSDET|DET|ADJ){0,2} ORIGIN
source-was {credit=source}: v:ORIGIN (of|for) $THING (BE|ADV){1,2} $WHO
came-from {credit=source}: $THING (REL|ADV|HAVE){0,2} v:CAME_FROM $WHO
cites-source {credit=source}: (ACCOUNT|ORG|PRON|GIVEN_THING) ADV? v:(cites|cited) $WHO
spoken-by {credit=source}: w:PERSON (COMMA (.&!QUOTE){1,12}? COMMA)? v:(said|told|confirmed) (.&!COMMA&!QUOTE&!SAY&!FIGURE){0,4}? CHANNEL

denied-source {credit=source, disowned=yes, speaker=yes}: $WHO v:REFUSE TIMEX? that? (PRON)? (BE|HAVE|being|having|been){1,2} (DET|POSSDET|ADJ){0,2} ORIGIN
not-the-source {credit=source, disowned=yes, speaker=yes}: ($WHO | $SELF) BE v:NOT (DET|POSSDET|ADJ){0,2} ORIGIN
denied-giving {credit=source, disowned=yes}: $WHO v:REFUSE TIMEX? that? (having|giving|PRON HAVE) ADV? GIVE_OUT? (POINTING|DET|ADJ){1,2} o:GIVEN_THING
disowns {credit=source, disowned=yes}: $WHO (HAVE|ADV|BE){0,2} v:DISOWN (WORD&!SAY&!BE|POSS){0,3}? o:GIVEN_THING
did-not-give {credit=source, disowned=yes, speaker=yes}: ($WHO | $SELF) (HAVE|DO|ADV){1,2} v:NOT (ADV|BE|HAVE){0,2} GIVE_OUT (POINTING|any){1,2} o:GIVEN_THING
never-gave {credit=source, disowned=yes, speaker=yes}: ($WHO | $SELF) (HAVE|ADV){0,2} v:never GIVE_OUT (POINTING|DET|any){1,2} o:GIVEN_THING
gave-no-such {credit=source, disowned=yes, speaker=yes}: ($WHO | $SELF) (HAVE|ADV){0,2} v:GIVE_OUT POINTING o:GIVEN_THING
not-from {credit=source, disowned=yes, speaker=yes}: $THING DO v:NOT CAME_FROM ($WHO | $SELF)

acted-alone {credit=alone, speaker=yes}: ($WHO | $NOUN | $SELF) $VG{0,4} v:ACTED (.&!COMMA&!BREAK&!CONJ&!PREP&!SAY&!TIMEX&!PLACE){0,4}? ALONE
alone-acted {credit=alone, speaker=yes}: ($WHO | $SELF) ALONE (HAVE|ADV){0,2} v:ACTED
no-others {credit=alone}: NONE UNIT v:OTHER_THAN $WHO
only-they {credit=alone}: only $WHO (PREP (.&!COMMA&!SAY){1,3}?)? (HAVE|ADV){0,2} v:PARTOOK ((DET|ADJ){0,2} d:DEED)?
partook {credit=part}: ($WHO|$NOUN) (HAVE|ADV){0,3} v:PARTOOK (DET|ADJ|POSSDET){0,3} d:DEED
credited {credit=part}: (SPEAKER|ORG|ACTOR|PERSON) (HAVE|ADV){0,2} v:CREDIT $WHO
credited-also {credit=part}: (SPEAKER|ORG|ACTOR|PERSON) (HAVE|ADV){0,2} CREDIT $PRE{0,3} (ARMED|FORCES|ORG|COUNTED|SPEAKER) v:and $WHO
not-mentioned {credit=omitted}: ACCOUNT (ADV|HAVE){0,2} v:DO NOT ADV? MENTION $WHO
left-out {credit=omitted}: ACCOUNT (ADV|HAVE){0,2} v:OMIT $WHO
not-named-in {credit=omitted}: ($WHO | $SELF) (COMMA .{1,12}? COMMA)? (HAVE|ADV){0,2} e:(v:BE NOT ADV? MENTION in (DET|ADJ|ORDINAL|POSSDET|ORG|POSS){0,4} ACCOUNT)

vouches {credit=vouched, headline=yes}: $WHO (HAVE|ADV){0,2} v:VOUCH
vouched {credit=vouched}: $WHO (HAVE|ADV){0,2} v:CONFIRM
would-not-confirm {credit=withheld, speaker=yes}: ($WHO | $SELF) (PREP (DET|ADJ|ORG|CAP|SPEAKER){1,3})? (ADV|HAVE|DO|MODAL_MAYBE|MODAL_FUTURE){0,3} e:((v:NOT|v:WITHHOLD) ADV? VOUCHING)
not-able {credit=withheld, speaker=yes}: ($WHO | $SELF) BE e:(v:NOT (ADJ|able|ready|willing|prepared) to VOUCHING)
stops-short {credit=withheld, speaker=yes}: e:(w:v:WITHHOLD VOUCHING)
too-early {credit=withheld, speaker=yes}: e:(w:v:UNSURE)
