# Words around names of places.
REGION_WORD one: region | oblast | province | governorate | prefecture | state | republic | autonomous region | emirate | voivodeship | krai
REGION_WORD many: regions | oblasts | provinces | governorates | prefectures | states
DISTRICT_WORD one: district | raion | rayon | county | borough
DISTRICT_WORD many: districts | raions | counties
TOWN_WORD one: city | town | village | settlement | hamlet | port city | port town | coastal city | coastal town | provincial capital
  | regional capital | capital | capital city | suburb | township | municipality | neighbourhood | neighborhood | border town
  | resort town | cities | towns | villages | settlements | hamlets | suburbs | townships | stronghold | railway hub | rail hub | hub
WATER_WORD one: river | sea | lake | bay | gulf | strait | reservoir | canal | estuary
# "What part" words: the value is the bearing in degrees, or - where there is none.
DIRECTION 0: northern | north
DIRECTION 45: north-eastern | northeastern | north-east | northeast
DIRECTION 90: eastern | east
DIRECTION 135: south-eastern | southeastern | south-east | southeast
DIRECTION 180: southern | south
DIRECTION 225: south-western | southwestern | south-west | southwest
DIRECTION 270: western | west
DIRECTION 315: north-western | northwestern | north-west | northwest
DIRECTION -: central
# Words that a name of a place follows: sure after which little else in capitals stands, maybe after which persons do as well.
LOCATIVE sure: in | near | at | around | outside | inside | into | towards | toward | nearby | across
LOCATIVE maybe: from | to | through | between | via | over | of | on | off | above | beyond | reached | entered | left | captured
  | liberated | seized | recaptured | retook | besieged | surrounding | hit | struck | shelled | visited | leaving | entering
  | reaching | retaking | capturing
# Heads of names that only begin with a place: "Ashford Times", "Ashford University".
MASTHEAD one: ^times | ^post | ^journal | ^herald | ^tribune | ^gazette | ^independent | ^observer | ^news | ^globe | ^chronicle
  | ^telegraph | ^mail | ^review | ^university | ^institute | ^college | ^united | ^rovers | ^albion | ^FC | ^declaration
  | ^convention | ^agreement | ^accords | ^protocol | ^stock exchange | ^pravda | ^today | ^daily | ^weekly
SAYING one: said | says | told | added | tweeted | wrote | warned | noted | explained | insisted | argued
# Words that continue a name: "X del Y" is another place than X.
PARTICLE one: del | de | di | du | des | della | sur | upon | am | an der | ob der | bei | la | las | los | el | al | do | da | dos | sul
# What a place is the most of: "the second largest city in X".
SUPERLATIVE: largest | biggest | oldest | smallest | tallest | highest | longest | busiest | richest | poorest | newest | deepest
  | most populous | most important | worst | deadliest | strongest | wealthiest | fastest | youngest | northernmost | southernmost
  | easternmost | westernmost
# What strikes a country and is called after it: "the Libyan floods".
DISASTER: flood | floods | flooding | earthquake | earthquakes | quake | quakes | tsunami | storm | storms | wildfire | wildfires
  | fires | drought | famine | epidemic | outbreak | disaster | landslide | landslides | eruption | heatwave | cyclone | hurricane
  | typhoon
# Of the words that shut a place out, those that leave nothing of it.
OUTSIDE: outside | beyond
TALK: speaking | talking | spoke
# What places do: "X lies in the Y region".
LIES: lies | lay | sits | sat | stands | located | situated
