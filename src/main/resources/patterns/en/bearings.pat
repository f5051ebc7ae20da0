# In which direction from a place something lies. d is the direction, l the place it is told from; s, where a pattern has it, is what
# lies there. What happened there is looked for before the match.
bearing: n:FIGURE&DIM_LENGTH (LP .{1,3} RP)? (to the)? d:DIRECTION (of|from) (DET|ADJ|TOWN|of)* l:PLACE
