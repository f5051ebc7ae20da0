# First layer: what a calendar, a clock or a count says by itself. `kind` names the reading in Java; the slot `t`, where
# there is one, is the expression without the word beside it.

$MON = (m:MONTH | m:MONTH_SHORT '.'?)
$WD = (w:WEEKDAY | w:WEEKDAY_SHORT '.'?)
$DAY = d:DAY_NO NTH_SUFFIX?
$TO = (HYPHEN | DASH | to | until | till | through | and | or | '/')
$HALF_OF = (half of | HALF_OF)
$NUM = (n:TIME_TENS HYPHEN? o:TIME_COUNT | n:TIME_COUNT | n:NUM)
$HALF = (half:(and a half) | half:(HYPHEN and HYPHEN a HYPHEN half))
$LEN = ($NUM $HALF? HYPHEN? u:TIME_UNIT | ha:HALF_A HYPHEN? u:TIME_UNIT_ONE | art:(a | an) u:TIME_UNIT_ONE (half:(and a half))?)

# Calendar days
day-month {kind=day}: ($WD ','?)? the? $DAY of? $MON (','? (y:YEAR_NO | of? s:SHIFT year))?
month-day {kind=day}: ($WD ','?)? $MON the? $DAY (','? (y:YEAR_NO | of? s:SHIFT year))?
day-month-apposed {kind=day}: the? $DAY of? $MON (','? y:YEAR_NO)? ',' (a | which was a) $WD
month-day-apposed {kind=day}: $MON the? $DAY (','? y:YEAR_NO)? ',' (a | which was a) $WD
weekday-bracket {kind=day}: $WD '(' ($DAY $MON | $MON $DAY) ','? y:YEAR_NO? ')'
year-month-day {kind=day}: y:YEAR_NO (HYPHEN | '/') mn:MONTH_NO (HYPHEN | '/') d:DAY_NO
slashed {kind=slashed}: ($WD ','?)? d:DAY_NO '/' mn:DAY_NO '/' y:(YEAR_NO | TWO_DIGITS)
hyphened {kind=slashed}: d:DAY_NO HYPHEN mn:DAY_NO HYPHEN y:YEAR_NO
dotted {kind=dotted}: ($WD ','?)? d:DOTTED_DATE
days-month {kind=days}: (from | between)? the? d:DAY_NO NTH_SUFFIX? $TO the? e:DAY_NO NTH_SUFFIX? of? $MON (','? y:YEAR_NO)?
month-days {kind=days}: (from | between)? $MON d:DAY_NO NTH_SUFFIX? $TO e:DAY_NO NTH_SUFFIX? (',' y:YEAR_NO)?
edge-day {kind=edgeday}: the (k:NTH | k:last) day of $MON y:YEAR_NO?

holiday {kind=holiday}: x:HOLIDAY (','? y:YEAR_NO)?

# Months
month-week {kind=monthweek}: the (k:NTH | k:last) week of $MON (','? y:YEAR_NO)?
year-months {kind=yearmonths}: the first n:(NUM | TIME_COUNT) months of (y:YEAR_NO | s:SHIFT year | the year)
month-year {kind=month}: (p:PORTION (HYPHEN | in)? | the? p:PORTION_OF of)? $MON (','? y:YEAR_NO | (of | ',')? s:SHIFT year)
month-portion {kind=month}: (p:PORTION (HYPHEN | in)? | the? p:PORTION_OF of) $MON
month-half {kind=month}: the? h:HALF_ORDER $HALF_OF $MON (','? y:YEAR_NO)?
month-shift {kind=month}: r:SHIFT $MON
month-pair {kind=months}: between? $MON (and | HYPHEN | DASH | to) v:(MONTH | MONTH_SHORT) (','? y:YEAR_NO)

# Years and longer
year-portion {kind=year}: (p:PORTION HYPHEN? | the? p:PORTION_OF of) the? y:YEAR_NO
year-half {kind=year}: the? (h:HALF_ORDER HYPHEN? $HALF_OF | h:HALF_NAME of?) y:YEAR_NO
year-shift {kind=yearshift}: the? h:HALF_ORDER $HALF_OF s:SHIFT year
years {kind=years}: (from | between)? y:MODERN_YEAR (j:HYPHEN | j:'/' | DASH | to | until | and) z:(MODERN_YEAR | TWO_DIGITS)
fiscal-year {kind=fiscal}: fiscal year? y:YEAR_NO
decade {kind=decade}: the? (p:PORTION HYPHEN?)? y:YEAR_NO DECADE_MARK
decade-short {kind=decade}: the (p:PORTION HYPHEN?)? (y:TWO_DIGITS DECADE_MARK | w:DECADE_WORD)
century {kind=century}: the? (p:PORTION HYPHEN?)? (n:NTH | n:DAY_NO NTH_SUFFIX) HYPHEN? century
season-year {kind=season}: the? (p:PORTION HYPHEN?)? q:SEASON (of? y:YEAR_NO | of s:SHIFT year)
season-shift {kind=season}: r:SHIFT q:SEASON
quarter {kind=quarter}: the? f:fiscal? (n:NTH HYPHEN? quarter | n:QUARTER_NAME) (of? f:fiscal? year? y:YEAR_NO | of s:SHIFT year)?

# Relative to an event of the text
length-after {kind=offset, direction=AFTER}: ($LEN | u:TIME_UNIT_MANY | the (u:TIME_UNIT_ONE | k:DAY_PART)) (after | later | afterwards)
length-before {kind=offset, direction=BEFORE}: ($LEN | u:TIME_UNIT_MANY | the (u:TIME_UNIT_ONE | k:DAY_PART)) (before | earlier | prior | previously)
unit-after {kind=offset, direction=AFTER}: the (following | next) (u:TIME_UNIT_ONE | k:DAY_PART)
unit-before {kind=offset, direction=BEFORE}: the (previous | preceding) (u:TIME_UNIT_ONE | k:DAY_PART)

# Relative to the anchor
weekday {kind=weekday}: (s:SHIFT)? w:WEEKDAY
weekday-of-week {kind=weekday}: w:WEEKDAY of? wk:SHIFT week
day-word {kind=dayword}: w:DAY_WORD
day-but-one {kind=daybutone}: the day (a:after tomorrow | before yesterday)
part-today {kind=parttoday}: s:SHIFT PART_EDGE? k:DAY_PART
night-word {kind=nightword}: w:NIGHT_WORD
overnight-day {kind=nightof}: overnight (on | into:into | into:to)? w:(WEEKDAY)
shift {kind=shift}: (p:PORTION | the? p:PORTION_OF of)? s:SHIFT u:CALENDAR_UNIT
portion-of {kind=shift}: the? p:PORTION_OF of the u:CALENDAR_UNIT
shift-so-far {kind=sofar}: (earlier | so far) this u:CALENDAR_UNIT
shift-later {kind=later}: later this u:CALENDAR_UNIT
weekend {kind=weekend}: (s:SHIFT | the) WEEKEND
rolling {kind=rolling}: the r:ROLL ($NUM HYPHEN?)? u:TIME_UNIT
rolling-bare {kind=rolling}: r:ROLL $NUM HYPHEN? u:TIME_UNIT
ago {kind=ago}: $LEN ago
in-future {kind=infuture}: in t:($LEN QUOTE? time)
so-far {kind=now}: so far | to date

# "Last" the verb
last-verb {kind=length}: (will | would | to | can | could | may | might | should | must | did | not) last t:($LEN)

# Clock times
clock {kind=clock}: h:HOUR_NO ':' i:MIN_NO (':' MIN_NO)? c:MERIDIEM? (','? z:CLOCK_ZONE time?)?
clock-hour {kind=clock}: h:HOUR_NO c:MERIDIEM (','? z:CLOCK_ZONE time?)?
clock-dotted {kind=clock}: x:DOTTED_TIME (c:MERIDIEM (','? z:CLOCK_ZONE)? | z:CLOCK_ZONE)
clock-digits {kind=clock}: x:HHMM z:CLOCK_ZONE
clock-military {kind=clock}: x:HHMM hours (z:CLOCK_ZONE)?
clock-place {kind=clock}: (h:HOUR_NO ':' i:MIN_NO c:MERIDIEM? | h:HOUR_NO c:MERIDIEM | x:HHMM) z:CAP time
o-clock {kind=clock}: h:HOUR_NO OCLOCK (in the k:DAY_PART)?
hours-words {kind=none}: (between | from) w:TIME_COUNT (and | to) TIME_COUNT (in the DAY_PART | MERIDIEM)
hour-words {kind=clock}: w:TIME_COUNT (in the k:DAY_PART | c:MERIDIEM)
named-clock {kind=clock}: x:NAMED_CLOCK (z:CLOCK_ZONE)?

# Lengths of time
length {kind=length}: $LEN HYPHEN? long?
length-two {kind=length}: n:(NUM | TIME_COUNT) u:TIME_UNIT and? n2:(NUM | TIME_COUNT) u2:TIME_UNIT
length-range {kind=length}: n:(NUM | TIME_COUNT) (HYPHEN | to | or) n3:(NUM | TIME_COUNT) HYPHEN? u:TIME_UNIT
length-long {kind=length}: u:TIME_UNIT HYPHEN long
length-word {kind=length}: u:LONG_WORD
idiom {kind=none}: at the last minute | 'up to date' | at the end of the day
age {kind=none}: n:(NUM | TIME_COUNT) HYPHEN? u:TIME_UNIT HYPHEN? (AGE_WORD | of age)
named-day {kind=none}: NAMED_DAY
