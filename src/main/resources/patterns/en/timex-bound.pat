# Fourth layer: how an expression bounds what it speaks of. `tense` says which way the words look; `clause` asks the words
# around, `ahead` takes the future unless the clause speaks of the past. ahead=yes: counts from the anchor where the clause
# speaks of the future ("will be back in three weeks").

$T = (T_DATE | T_CLOCK)
plain {direction=WITHIN, tense=clause}: (on | in | at | during | over | throughout | within)? a:$T
since {direction=SINCE, tense=past}: (ever? since | starting from?) a:$T
onwards {direction=SINCE, tense=clause}: from a:$T (onwards | onward | on)
from {direction=WITHIN, tense=clause}: from a:$T
until {direction=UNTIL, tense=ahead}: (up? until | till | by | before? the deadline of) a:$T
as-of {direction=AS_OF, tense=clause}: ('as of' | 'as at') a:$T
before {direction=BEFORE, tense=clause}: (before | prior to | ahead of) a:$T
after {direction=AFTER, tense=clause}: (after | following) a:$T
range {direction=WITHIN, tense=clause}: (from | between)? a:$T (to | until | till | through | up? until | HYPHEN | DASH) b:$T
range-and {direction=WITHIN, tense=clause}: between a:$T and b:$T
within {direction=WITHIN, tense=clause, ahead=yes}: in a:T_LENGTH
lasting {direction=WITHIN, tense=clause}: (for | within | over | during | throughout)? a:T_LENGTH
after-lasting {direction=AFTER, tense=clause}: after a:T_LENGTH
