# Third layer: a day with its part or its clock time, and what is told by two days.

day-part {kind=part}: (e:PART_EDGE on? | (in | on | during | at)? the? k:DAY_PART of | e:PART_EDGE (in | on) the k:DAY_PART of | in? the? e:EARLY_HOURS (of | on)?)? t:T_DAY (e:PART_EDGE? (in the)? k:DAY_PART | e:EARLY_HOURS)?
night-days {kind=night}: (in | on | during | over)? the? night (of | from)? (s:T_DAYS | t:T_DAY (to | into) T_DAY)
day-clock {kind=clock}: t:T_DAY ','? (at | around | about)? c:T_CLOCK
clock-day {kind=clock}: c:T_CLOCK (',' | on)? t:T_DAY
clock-twin {kind=twin}: c:T_CLOCK '(' g:T_CLOCK ')' (',' | on)? t:T_DAY
day-clock-twin {kind=twin}: t:T_DAY ','? (at | around | about)? c:T_CLOCK '(' g:T_CLOCK ')'
week-of {kind=week}: (in | during)? the week (of | beginning | starting) t:T_DAY
