# Figures of one number. Slots: h hedges before, c currency sign before, n the number, u unit, a hedge after.
$NUM = NUMERAL&!ORDINAL_NUMERAL
$U = (HYPHEN? u:AMOUNT_UNIT | OF u:AMOUNT_UNIT&SPELT)
$A = (a:HEDGE_AFTER | HYPHEN a:HEDGE_ENDING)
$H = h:(HEDGE*)

number: $H c:SIGN? n:$NUM $A? $U?
number-after: $H c:SIGN? n:$NUM $U $A
share: $H n:FRACTION_NUMERAL OF? ARTICLE u:AMOUNT_UNIT&SPELT
ordinal: n:ORDINAL_NUMERAL
