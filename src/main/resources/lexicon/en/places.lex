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
# What happens to whom at one place. The value names the event.
SITE crash: crashed | crash-landed | came down | plunged | nosedived | crashes | fell to earth
SITE sinking: sank | went down | goes down | capsized | sunk | foundered | went under | keeled over
SITE grounding: ran aground
SITE derailment: derailed | jumped the tracks | came off the rails | left the tracks | jumped the rails
SITE landfall: made landfall | came ashore | hit land
SITE launch: lifted off | blasted off | took off | was launched | were launched
SITE landing: touched down | splashed down
CRAFT aircraft: plane | aircraft | airliner | aeroplane | airplane | jet | fighter jet | flight | glider | warplane | passenger plane
  | passenger jet | cargo plane | airship
CRAFT helicopter: helicopter | chopper
CRAFT drone: drone
CRAFT balloon: balloon
CRAFT ship: ship | boat | ferry | tanker | vessel | trawler | freighter | yacht | dinghy | submarine | warship | cargo ship
  | container ship | cruise ship | bulk carrier
CRAFT train: train | freight train | express | passenger train | goods train | tram
CRAFT rocket: rocket | launcher
CRAFT spacecraft: spacecraft | spaceship | capsule | probe | lander | shuttle | satellite
CRAFT storm: storm | cyclone | hurricane | typhoon
CRAFT bus: bus | coach | minibus
EPICENTRE: epicentre | epicenter
CENTRED: centred | centered
PICTURE: photograph | photo | picture | image | video | footage | clip | photographs | photos | pictures | images | videos
FILMED: taken | shot | filmed | recorded | photographed
ANOTHER_PLACE: elsewhere | somewhere else | in another place | in a different place | in another town | in another city | in another country
  | at a different place | in another location | in a different location | another place | a different place | a different location
  | another town | another city | another country
# What only places have around them: an unknown name behind it is one.
VICINITY one: near | outside | off
# Words of natural features before their name ("of" where the word is needed) and behind it.
LANDMARK_BEFORE of: gulf | strait | straits | bay | isle | isles | cape
LANDMARK_BEFORE bare: lake | mount | mt
LANDMARK_AFTER one: bay | river | lake | strait | sound | channel | island | islands | valley | pass | peninsula | mountains | hills
  | desert | canal | reservoir | delta | glacier | volcano | fjord | archipelago | gorge | lagoon | atoll | plateau
# "The capital": of the country spoken of.
SEAT_NOUN: capital
# Where somebody moves, though no preposition of place says so.
THROUGH: through | into | via
# A place that another is only measured by.
COMPARED: than | like
EXTENT: size | area | population
# What stands before an unknown name that is a place's: "the centre of X", "the battle for X", "the siege of X"; and before "in" where
# the name is rather a company's.
MIDDLE one: avenues | squares | roads | parts | much | districts | centre | center | outskirts | streets | suburbs | edge | heart | residents | inhabitants | mayor
FOUGHT one: battle | struggle | fight | fighting | battles
BESIEGED one: siege | fall | capture | recapture | liberation | bombardment | shelling
STAKE one: stake | stakes | shares | share | interest | investment | investments | invest | invested | confidence | trust | position
  | holding | holdings | believe | role | investor | investors | job | jobs | fluent | lessons | written | programmed
# The middle of a shock where a distance and a direction stand behind it.
FOCUS: centre | center | hypocentre | hypocenter | focus
# An election in a part of a country.
LOCAL_POLL: mayoral | municipal election | municipal elections | local election | local elections | city council | by-election | byelection
  | regional election | regional elections | state election | state elections | gubernatorial | provincial election | provincial elections
  | council elections | caucus | caucuses
# "Bound for X" is not at X.
BOUND: bound | headed | heading | destined | leave | left
# "On the road to X" is near X.
ROAD: road | highway | motorway | way | route | railway line | line
