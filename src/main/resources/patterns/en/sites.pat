# Where something happened. s is what it happened to, v the predicate, whose SITE value names the event, l the place, e words for
# another place than the one named before.
$NEAR = (IN|of|from|over) (DET|ADJ|DIRECTION|TOWN|PART|of)*
$GAP = (.&!PLACE&!SEMI&!BREAK&!COMMA&!SAY&!CONJ&!FIGURE){0,6}?
$FAR = (n:FIGURE&DIM_LENGTH (LP .{1,3} RP)? DIRECTION? (of|from|off))
$CALLED = (what .{1,3} (called|calls|described as|said was|say is|says is))
craft-site: s:CRAFT (.&!SEMI&!BREAK&!SITE&!COUNTED&!CRAFT){0,8}? v:SITE $GAP ($NEAR|$FAR (DET|TOWN|of|ADJ)*) l:PLACE
epicentre-site: s:v:EPICENTRE (of .{1,3})? (BE|LIES|COMMA|at|ADV|located|some|about|to|HAVE){0,4} ($NEAR|$FAR (DET|TOWN|of|ADJ)*) l:PLACE
centred-site: v:CENTRED (BE|ADV){0,2} ($NEAR|$FAR (DET|TOWN|of|ADJ)*) l:PLACE
picture-taken: s:PICTURE (.&!SEMI&!BREAK&!FILMED&!PLACE){0,8}? v:FILMED $GAP IN (DET|ADJ|TOWN|of|DIRECTION)* l:PLACE
picture-elsewhere: s:PICTURE (.&!SEMI&!BREAK&!FILMED&!PLACE){0,8}? v:FILMED ADV? (IN|at)? e:ANOTHER_PLACE
picture-from: v:PICTURE of (.&!SEMI&!BREAK&!PLACE&!SAY&!FIGURE){1,8}? in $CALLED? (DET|ADJ|TOWN|of)* l:PLACE
