# What a length of time is of. n is the length (category LASTING); measure as in figures.pat.
$FAR = (.&!LASTING&!SEMI&!BREAK)

sentenced {measure=sentence}: JAILED $FAR{0,8}? (to|for|of|up|a)* n:LASTING
behind-bars {measure=sentence}: n:LASTING (in (prison|jail|custody|a)|behind bars|imprisonment|'in prison'|prison|jail|custodial) (sentence|term|sentences|terms)?
n-sentence {measure=sentence}: n:LASTING (ADJ|suspended)? (sentence|sentences|term)
race-time {measure=race-time}: RAN (.&!SEMI&!BREAK){0,10}? (RACE|FIGURE&DIM_LENGTH) (.&!LASTING&!SEMI&!BREAK){0,6}? n:LASTING
race-after {measure=race-time}: n:LASTING (.&!SEMI&!BREAK){0,4}? (RACE) (time|record)
