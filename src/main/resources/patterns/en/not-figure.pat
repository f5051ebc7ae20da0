# Numbers that name, date or rank and do not count. Slot n is what is set aside. keep=yes: is a figure after all and only stops
# the lines below from taking it. glued=yes: written without white space. begins=yes, first=yes: begins a line, the second
# also with a capital behind it; last=yes: ends one.
# order=falling: the second number is not above the first. pronoun=yes: no number at all.
$D = (NUMERAL&DIGITS|CODE)
$SPAN = ((HYPHEN|UP_TO|AND|'&') NUMERAL)*

measured-year {keep=yes}: YEARISH (UNIT&!s|CURRENCY)
money-year {keep=yes}: CURRENCY YEARISH
hedged-year {keep=yes}: HEDGE YEARISH&ROUND
scaled {keep=yes}: NUMERAL SCALE
year: n:(YEARISH ((HYPHEN|DASH|'/') NUMERAL)?)
years: n:(YEARISH (UP_TO|AND) YEARISH)

phone {glued=yes}: n:('+'? $D (HYPHEN $D){2,9})
phone-code: n:(CODE (HYPHEN? $D){1,4})
phone-plus: n:('+' $D (HYPHEN? $D){1,6})
slashes {glued=yes}: n:(NUMERAL ('/' NUMERAL)+)
clock {glued=yes}: n:($D ':' $D (':' $D)?)
clock-word: n:($D (':' $D)?) CLOCK
model {glued=yes}: n:(WORD&!magnitude&!CURRENCY HYPHEN INTEGER&DIGITS)
model-after {glued=yes}: n:(INTEGER&DIGITS HYPHEN CAP&!UNIT&!NUMERAL&!PEOPLE_WORD)
letter-number: n:(LETTER INTEGER&DIGITS)
decade {glued=yes}: n:(NUMERAL (s|POSS))
month-day: CALENDAR '.'? n:((INTEGER&DIGITS|ORDINAL_NUMERAL) $SPAN)
day-month: n:((INTEGER&DIGITS|ORDINAL_NUMERAL) $SPAN) OF? CALENDAR
aged: AGED (BETWEEN|FROM|HEDGE)? n:(NUMERAL $SPAN)
year-old: n:(NUMERAL $SPAN) HYPHEN? YEARS HYPHEN? OLD
name-age: WORD ',' n:AGE&DIGITS (','|'.'|';'|':'|'?')
name-age-last {last=yes}: CAP CAP ',' n:AGE&DIGITS
name-age-brackets: CAP CAP '(' n:AGE&DIGITS ')'
score {glued=yes, order=falling}: n:(SCORE HYPHEN SCORE)
contest: CONTEST .{0,3}? n:(SCORE&DIGITS HYPHEN SCORE&DIGITS)
designated: DESIGNATOR n:(INTEGER $SPAN)
counter {first=yes}: n:(INTEGER&DIGITS OF INTEGER&DIGITS)
counter-word: COUNTER n:(INTEGER OF INTEGER)
item {begins=yes}: n:(INTEGER&DIGITS&SCORE) ('.'|')') CAP
address: n:(INTEGER&DIGITS $SPAN CAP&!PEOPLE_WORD{1,3} STREET)
pronoun-after {pronoun=yes}: ONE_AFTER n:ONE
pronoun-before {pronoun=yes}: n:ONE (ONE_BEFORE|POSS)
code: n:CODE
