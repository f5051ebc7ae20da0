# Ranges. Slots as in quantity.pat, m the upper end, v the unit of the lower end. change=no: not behind "rose", "fell" and
# their like, which state two numbers; near=yes: only where the two are close.
$NUM = NUMERAL&!ORDINAL_NUMERAL
$U = (HYPHEN? u:AMOUNT_UNIT | OF u:AMOUNT_UNIT&SPELT)
$V = (HYPHEN? v:AMOUNT_UNIT)
$LOW = (HEDGE* c:SIGN? n:$NUM $V?)
$HIGH = (HEDGE* SIGN? m:$NUM $U?)
$H = h:(HEDGE*)

between: $H BETWEEN $LOW AND $HIGH
from {change=no}: $H FROM $LOW UP_TO $HIGH
to {change=no}: $H c:SIGN? n:$NUM $V? (UP_TO|HYPHEN|DASH) $HIGH
or {near=yes}: $H c:SIGN? n:$NUM or m:$NUM $U?
