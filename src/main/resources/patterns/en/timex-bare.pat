# Second layer: what is an expression of time only because of the word before it, and only where the first layer has not
# read more. The slot `t` is the expression without that word; `kind` names the reading in Java.

$MON = (m:MONTH | m:MONTH_SHORT '.'?)
day-of-month {kind=monthday}: on t:(the d:DAY_NO NTH_SUFFIX)
month-after-word {kind=month}: (in | since | until | till | by | from | through | during | of | before | after | to | throughout | between) t:($MON)
month-alone {kind=month}: m:MONTH_SURE
year-after-word {kind=year}: (in | since | until | till | by | from | through | during | of | before | after | to | throughout | between | and) the? year? t:(y:YEAR_NO)
year-owned {kind=year}: (the | POSS | its | his | her | their | our | '(') t:(y:MODERN_YEAR)
season-after-word {kind=season}: (in | since | until | till | by | during | throughout) t:(the? (p:PORTION HYPHEN?)? q:SEASON)
length-many {kind=length}: (for | after | within | over | in | lasting | of) t:(u:TIME_UNIT_MANY)
