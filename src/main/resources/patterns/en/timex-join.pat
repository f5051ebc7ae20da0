# Third layer: a day with its part or its clock time.

day-part: (e:PART_EDGE on? | (in | on | during) the k:PART of | k:PART of | the k:PART of)? t:T_DAY (e:PART_EDGE? (in the)? k:PART)?
day-clock: t:T_DAY ','? (at | around | about)? c:T_CLOCK
clock-day: c:T_CLOCK (',' | on | '(')? t:T_DAY
