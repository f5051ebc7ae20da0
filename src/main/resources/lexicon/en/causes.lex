# What has causes, and causes. For EFFECT the value is the noun it goes by, for CAUSE a line of claim/causes.tsv.
EFFECT* fire: fire | blaze | inferno | wildfire | fires
EFFECT* explosion: explosion | blast | explosions | blasts
EFFECT* crash: crash | collision | derailment | accident | wreck | pile-up | air crash | plane crash | train crash | bus crash | car crash
EFFECT* flood: flood | floods | flooding
EFFECT* collapse: collapse | cave-in
EFFECT* sinking: sinking | capsizing | shipwreck
EFFECT* deaths: deaths | death | fatalities
EFFECT* outage: outage | outages | blackout | blackouts | power cut | power cuts | power failure
EFFECT* outbreak: outbreak | illness | sickness | epidemic | infections
EFFECT* spill: spill | oil spill | leak | pollution | contamination
EFFECT* stampede: stampede | crush
EFFECT* disaster: disaster | tragedy | catastrophe | incident
EFFECT* failure: failure | breakdown | launch failure | shutdown
EFFECT* shortage: shortage | shortages
CAUSE* attack: attack | terrorist attack | terror attack | terrorism | act of terror | militants | terrorists | enemy attack | cyber-attack
CAUSE* bomb: bomb | car bomb | bombing | explosive device | explosives | suicide bomber | bombs | planted bomb | truck bomb | mine | landmine | sea mine
CAUSE* missile: missile | missiles | rocket | rockets | missile strike | rocket strike | air strike | airstrike | air strikes | airstrikes
    | cruise missile | ballistic missile | air raid
CAUSE* drone: drone | drones | drone strike | drone attack | drone strikes
CAUSE* shelling: shelling | artillery | artillery fire | shell | mortar | mortar fire
CAUSE* debris: falling debris | debris | wreckage of a drone | missile fragments | interceptor missile
CAUSE* arson: arson | arsonists | arsonist | deliberate | started deliberately | deliberately started | set deliberately | petrol bomb
CAUSE* sabotage: sabotage | saboteurs | tampering | vandalism | vandals
CAUSE* electrical: electrical fault | short circuit | electrical short circuit | faulty wiring | wiring fault | electrical failure | electric short
CAUSE* gas: gas leak | gas explosion | leaking gas | gas cylinder | gas canister | gas pipe
CAUSE* engine: engine failure | engine fault | engine trouble | faulty engine
CAUSE* brakes: brake failure | faulty brakes | failed brakes | failure of the brakes
CAUSE* signal: signal failure | signal fault | signalling fault | signalling error | faulty signal | wrong signal | points failure | signalling failure
CAUSE* track: broken rail | track defect | damaged track | faulty track | track damage | cracked rail
CAUSE* software: software fault | software bug | software glitch | software error | computer failure | computer glitch | programming error | software update
CAUSE* structural: structural failure | poor construction | shoddy construction | design flaw | design fault | metal fatigue | corrosion | dam failure
    | burst dam | substandard materials
CAUSE* overload: overloading | overcrowding | overloaded | overload
CAUSE* technical: technical fault | technical failure | mechanical failure | mechanical fault | equipment failure | malfunction | technical problem
    | technical malfunction | defect | faulty equipment | mechanical problem
CAUSE* operator: human error | driver error | pilot error | operator error | human failure | error by the driver | mistake by the driver
    | error of the pilot | error by the pilot | crew error
CAUSE* speeding: speeding | excessive speed | high speed | speed
CAUSE* drink: drunk driver | drink-driving | drunk driving | alcohol
CAUSE* fatigue: fatigue | tiredness | asleep at the wheel | driver fatigue
CAUSE* negligence: negligence | carelessness | safety violations | violation of safety rules | lax safety | safety breaches | safety breach
    | breach of safety rules | poor maintenance | lack of maintenance
CAUSE* smoking: cigarette | discarded cigarette | careless smoking | smoking | cigarette butt
CAUSE* weather: bad weather | weather | storm | heavy rain | torrential rain | rain | rains | high winds | strong winds | strong wind | fog | snow | ice
    | lightning | lightning strike | heat | drought | hurricane | cyclone | heatwave | gusts
CAUSE* wave: freak wave | rogue wave | giant wave | huge wave | wave | waves | swell | tsunami
CAUSE* hatch: open ramp | open bow ramp | open hatch | open door | open bow doors | bow ramp
CAUSE* quake: earthquake | quake | tremor
CAUSE* slide: landslide | mudslide | rockfall | avalanche
CAUSE* birds: bird strike | birds | flock of birds
CAUSE* virus: virus | norovirus | coronavirus | influenza | flu | measles virus
CAUSE* bacteria: bacteria | bacterium | cholera | salmonella | legionella | listeria
CAUSE* poison: poison | poisoning | poisonous gas | methanol | toxic gas | carbon monoxide | nerve agent | pesticide
CAUSE* accident: accident | mishap | carelessness with fire
RULE_OUT*: ruled out | rules out | rule out | ruling out | excluded | excludes | discounted
BLAME*: blamed | blames | blaming | blame
MADE*: caused | triggered | sparked | started | set off | provoked | brought about | led to | causing | triggering | sparking | ignited | unleashed
MADE_BY*: caused | triggered | sparked | started | ignited | provoked | unleashed
CAUSE_NOUN*: cause | causes | reason
SIGN*: sign | signs | evidence | indication | indications | trace
# Who names a cause or shuts one out speaks.
SAY claimed: blamed | blames | blaming
SAY asserted: ruled out | rules out | ruling out

# Verbs that are an effect of their own: the value is the noun it goes by.
BEFELL* crash: derailed | crashed | collided | overturned | jumped the rails
BEFELL* sinking: sank | capsized | sunk | keeled over
BEFELL* explosion: exploded | blew up | detonated
BEFELL* collapse: collapsed | caved in | gave way
BEFELL* fire: caught fire | burned down | burnt down | went up in flames
WRECKS* sinking: sank | capsized | rolled over | knocked over | overturned | swamped
VESSEL*: ship | ferry | vessel | boat | trawler | freighter | tanker
