# That nobody was harmed: a count of zero. n is the word that says nobody, p who, v what did not happen; measure as in figures.pat.
$LEAD = (DET|POSSDET|ADJ|DEMONYM|SIDE|ORG|POSS|CAP|PLACE){0,4}
$WHO = (p:COUNTED|p:ARMED|p:FORCES)
$VG = (HAVE|ADV|BE|APPEAR|REPORTEDLY|reported|known|believed|feared)
$NO = (n:NONE of? | n:NOT (a single|one))

none-of-them {measure=v.HARM}: $NO $LEAD $WHO (in|on|at|of|from)? $VG{0,4} BE ADV? v:HARM
nobody {measure=v.HARM}: n:NONE $VG{0,4} BE ADV? v:HARM
none-died {measure=v.DIED}: n:NONE (of? $LEAD $WHO)? (HAVE|ADV){0,2} v:DIED
none-is {measure=v.STATE}: n:NONE (of? $LEAD $WHO)? $VG{1,3} v:STATE
no-victims {measure=v.HARM_NOUN}: n:NONE ADJ{0,2} p:COUNTED? v:HARM_NOUN
