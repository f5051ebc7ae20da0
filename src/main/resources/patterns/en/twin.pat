# The same amount in two units. a is the amount, b the same again, z a mark that closes and is left. join=sum: both parts of
# one amount ("5 ft 10 in"); join=tolerance: b is how far a may be off ("plus or minus 2 percent"); sure=yes: the writing says that it is one amount; apart=yes: words stand between that stay.
$B = (or|HEDGE|'=')* b:AMOUNT
brackets {sure=yes}: a:AMOUNT ('('|'[') $B (')'|']')
commas: a:AMOUNT ',' or $B z:','?
or: a:AMOUNT or $B
slash {sure=yes}: a:AMOUNT ('/'|'=') $B
brackets-apart {apart=yes}: a:AMOUNT (HYPHEN|WORD|POSS){1,6} ('('|'[') $B (')'|']')
sum {join=sum}: a:AMOUNT AND? b:AMOUNT
tolerance {join=tolerance}: a:AMOUNT ','? '('? TOLERANCE b:AMOUNT z:')'?
