# Events told without a number, where one word does not say it. e is the predicate; event names it for the key of its fact.
mass-surrender {event=mass-surrender}: e:GIVE_UP ADV{0,2} MASS_MANNER
mass-surrender-noun {event=mass-surrender}: e:('mass surrender'|'mass surrenders')
mass-flight {event=mass-flight}: e:RUN_AWAY (.&!COMMA&!BREAK){0,4}? MASS_MANNER
mass-resignation {event=mass-resignation}: e:WALK_OUT ADV{0,2} MASS_MANNER
