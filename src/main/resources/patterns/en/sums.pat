# Numbers of one sentence that must fit each other. check=list: w is the whole, its parts follow until the clause ends;
# total: w is the sum of the parts listed before it; rest: w is a and all between it and the rest r;
# share: a of b are p; change: from a to b is p.
$N = FIGURE&NUMBER
$V = (FIGURE&NUMBER|FIGURE&MONEY|FIGURE&QUANTITY)
$W = (.&!FIGURE&!COMMA&!COLON&!SEMI&!DASH&!LP&!RP)
$OR = (COMMA? or|LP|COMMA|COMMA? which BE|COMMA? that BE)
$SO = (equal|equivalent|to|BE|some|just|only)
$BY = (by|a|an|of|or|nearly|almost|about|some|CHANGE|RISE|up|down|increase|decrease|decline|loss|gain|drop|fall|rise|growth|jump|slump|cut)

list {check=list}: w:$N $W{0,7} m:(COLON|DASH) $N
apposition {check=people}: w:$N $W{1,2} m:COMMA $N $W{1,3} (COMMA $N $W{1,3}){0,4} COMMA? and $N $W{1,3} COMMA
total {check=total}: $N $W{1,6} (COMMA $N $W{1,6}){0,6} COMMA? and $N $W{1,6} (COMMA|DASH|SEMI) j:(for|or|making|giving|together|altogether|'in all'|'in total')* w:$N
rest {check=rest}: w:$N $W{1,5} COMMA $W{0,5} a:$N (.&!SEMI&!COLON){1,24} (the|its|their|while|and)+ (remaining|other) r:$N
rest-of-them {check=rest}: w:$N $W{0,4} (SEMI|COMMA) a:$N of (DET|them|whom)+ (.&!SEMI&!COLON){1,16} (the|its|their|while|and)+ (remaining|other) r:$N
share-of {check=share}: a:$N $W{0,3} of (the|its|their|all|some|those|a|total|DET){0,3} b:$N $W{0,4} $OR $SO{0,2} p:PERCENT
share-first {check=share}: p:PERCENT $W{0,4} LP a:$N (of|out of) DET? b:$N
share-last {check=share}: a:$N $W{0,3} $OR $SO{0,2} p:PERCENT of (the|its|their|all|some|a|total|DET|POSS){0,3} b:$N
change-from {check=change}: from a:$V $W{0,4} to b:$V $W{0,4} (COMMA|DASH|LP) $BY{0,4} p:PERCENT
change-by {check=change}: (CHANGE|RISE) $BY{0,3} p:PERCENT from a:$V $W{0,4} to b:$V
change-to {check=change}: (CHANGE|RISE) $BY{0,3} p:PERCENT to b:$V $W{0,4} COMMA? (from|compared (with|to)|against|on) a:$V
change-up {check=change}: b:$V COMMA? (up|down) p:PERCENT (from|compared (with|to)|against|on) a:$V
share-colon {check=share}: p:PERCENT $W{0,3} (COLON|DASH) a:$N (of|out of) DET? b:$N
