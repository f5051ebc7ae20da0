# Figures of one number. Slots: h hedges before, c currency sign before, n the number, u unit, a hedge after, x a minus.
# alone=yes: only where nothing else stands in the text; times: the magnitude of a letter that elsewhere names a model.
$NUM = NUMERAL&!ORDINAL_NUMERAL
$U = (HYPHEN? u:AMOUNT_UNIT | OF u:AMOUNT_UNIT&SPELT)
$A = (a:HEDGE_AFTER | HYPHEN a:HEDGE_ENDING)
$H = h:(HEDGE*)

number: $H c:SIGN? n:$NUM $A? $U?
number-after: $H c:SIGN? n:$NUM $U $A
share: $H n:FRACTION_NUMERAL OF? ARTICLE u:AMOUNT_UNIT&SPELT
ordinal: n:ORDINAL_NUMERAL
minus {alone=yes}: x:(DASH|HYPHEN) n:$NUM
giga {alone=yes, times=1000000000}: n:(NUMERAL&!ORDINAL_NUMERAL&DIGITS) 'G'
percent-of {alone=yes}: u:PER_CENT of n:$NUM
