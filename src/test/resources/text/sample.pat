$NUMBERED = n:NUM
painted {kind=paint}: $NUMBERED? c:COLOUR+ t:THING
far: boat .{0,3}? in MONTH
plain-thing: (the | a) THING&!COLOUR
