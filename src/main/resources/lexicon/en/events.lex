# What events without a number happen to, and the words that say what happens. For a thing the value is the noun it goes by.
# OTHER_ONE tells a thing apart from the one at hand.
OTHER_ONE*: previous | earlier | last | past | former | next | planned | future | coming | upcoming | another | other | second | third
    | fourth | fifth | earliest | latest | several | many | some | most | few | two | three | both | neither | annual | separate | elsewhere
# --- things ---
ACCESS* airport: airport | airports | airfield
ACCESS* airspace: airspace
ACCESS* port: port | ports | harbour | harbor | terminal
ACCESS* border: border | frontier
ROUTE* crossing: crossing | crossings | border crossing | border crossings | border post | checkpoint | checkpoints
ACCESS* bridge: bridge | bridges | viaduct | overpass
ROUTE* road: road | roads | highway | highways | motorway | motorways | expressway | street | streets | route | autobahn | pass
ACCESS* tunnel: tunnel | tunnels
ROUTE* railway: railway | rail line | railway line | rail link | track | tracks
ROUTE* station: station | stations | railway station | metro station
ACCESS* metro: metro | subway
ROUTE* school: school | schools | kindergarten | kindergartens | campus | university | universities
ACCESS* strait: strait | canal | channel | waterway | shipping lane
ROUTE* museum: museum | zoo | stadium | cathedral | park | beach | beaches | resort
ACCESS* embassy: embassy | consulate
PLANT* plant: plant | plants | power plant | power station | nuclear plant | nuclear power plant | nuclear power station | factory
    | factories | refinery | refineries | mill | smelter | steelworks | sawmill | brewery | foundry
PLANT* reactor: reactor | reactors | turbine
PLANT* mine: mine | colliery | quarry
PLANT* pipeline: pipeline | pipelines
PLANT* website: website | app | platform
PLANT* service: service | services | system | systems | network
BARRIER* dam: dam | dams
BARRIER* dyke: dyke | dykes | dike | dikes | levee | levees | embankment | sea wall | flood wall | river bank
STOPPAGE* strike: strike | strikes | walkout | walkouts | industrial action | stoppage | stoppages
ACCORD* deal: deal | agreement | contract | treaty | accord | memorandum | pact | settlement deal | merger agreement
SUFFRAGE* vote: election | elections | vote | referendum | ballot | runoff | run-off | poll | result | results | by-election
VERDICT* verdict: verdict | conviction | sentence | ban | fine | ruling | judgment | judgement
FIXTURE* match: match | game | race | final | semi-final | derby | tie
FIXTURE* concert: concert | festival | show | gig | premiere | performance
FIXTURE* meeting: summit | meeting | talks | negotiations | conference
FIXTURE* rally: rally | march | parade | demonstration | protest
FIXTURE* flight: flight | flights | sailing | sailings
LAUNCH* launch: launch | liftoff | lift-off | test flight | test | missile test | landing | docking | mission
LAUNCH* rocket: rocket | booster | launcher | launch vehicle
LAUNCH* satellite: satellite | satellites | probe | lander | spacecraft | capsule | rover | telescope
SUPPLY* power: power | electricity | power supply | electricity supply
SUPPLY* water: water supply | running water
DRINK* water: tap water | drinking water | water
TARGET* hospital: hospital | hospitals | clinic | maternity ward
TARGET* school: school | kindergarten | university
TARGET* market: market | shopping centre | shopping mall | theatre | church | mosque
TARGET* camp: camp | convoy | shelter | barracks | depot | headquarters | airbase
SUPPLY* internet: internet | internet access | phone network | mobile network | mobile service | phone service
SUPPLY* gas: gas supply | gas supplies | gas flow | gas flows
BLAZE* fire: fire | blaze | wildfire | bushfire | forest fire | wildfires | flames
FLYER* aircraft: plane | jet | fighter jet | warplane | helicopter | drone | aircraft | airliner | bomber
TRUCE* ceasefire: ceasefire | cease-fire | truce | armistice
BID* bid: bid | offer | takeover bid | takeover offer
HULL* ship: ship | supertanker | oil tanker | cruise ship | yacht | tanker | vessel | ferry | freighter | boat | warship | trawler | cargo ship | container ship
GOODS* data: data | records | files
GOODS* radiation: radiation | radioactivity | radioactive material | toxic gas | chemicals | ammonia | chlorine
# --- what happens ---
SHUT*: closed | shut | blocked | sealed | barricaded | blockaded | impassable | sealed off | cordoned off
SHUTS*: closed | shut | closes | shuts | closing | shutting | blocked | blocks | blocking | sealed | sealing | blockaded
    | blockading | barricaded | close
REOPENED*: reopened | re-opened | reopens | reopen | unblocked | reopening
OPEN*: open | passable | navigable
CLOSURE*: closure | blockade | closing
STAY*: remain | remains | remained | stay | stays | stayed | remaining
HALTED*: halted | suspended | stopped | ceased | paused | interrupted
STOPPED*: shut down | shut | taken offline | switched off | mothballed | decommissioned | turned off | disconnected
DOWN*: offline | down | idle | out of service | out of operation | out of action
RUNNING*: operating | running | working | functioning | operational | in operation | in service | online | up and running
RUNS*: operate | run | work | function | produce
NORMALLY*: normally | as normal | as usual | without interruption | smoothly | at full capacity
RESUMED*: resumed | restarted | resumes | restarts | resume
OUTPUT*: production | operations | output | work | generation | deliveries | flights | traffic
BROKE*: burst | broke | breached | collapsed | failed | gave way | ruptured | overflowed | broken | bursts | collapses | crumbled
HOLDS*: holding | intact | stable | sound | undamaged | unharmed
ENCIRCLED*: encircled | surrounded | besieged | boxed in | cut off from all sides | ringed
ENCIRCLES*: encircled | surrounded | encircle | encircling | surrounding | encircles | trapped | trap | trapping | sealed off | sealed
POCKET*: cauldron | pocket | encirclement | ring
FORMED*: formed | closed | shut | snapped shut | tightened | been completed
ESCAPED*: broken out | broke out of the encirclement | escaped the encirclement
OFF*: called off | suspended | cancelled | canceled | ended | averted | abandoned | scrapped | dropped | halted | postponed indefinitely
BEGUN*: began | begun | started | under way | going on | continuing | continues | continued | goes on
SIGNED*: signed | reached | agreed | struck | clinched | finalised | finalized | concluded | sealed | made | done | initialled
ANNULLED*: annulled | invalidated | voided | invalid | overturned | cancelled | canceled | quashed | scrapped | void | nullified
    | declared invalid | declared void | thrown out
ANNULS*: annulled | annuls | invalidated | voided | overturned | quashed | cancelled | scrapped | annul
UPHELD*: upheld | validated | certified | confirmed | valid | declared valid | ratified
UPHOLDS*: upheld | validated | certified | confirmed | ratified | upholds
CANCELLED*: cancelled | canceled | called off | abandoned | scrapped | rained off | axed | grounded | shelved | cancels
HELD*: took place | taken place | went ahead | goes ahead | going ahead | gone ahead
RECALLED*: recalled | recalling | recalls | withdrawn from sale | pulled from shelves
FLEW*: successful | a success | a complete success | succeeded | success
FLOPPED*: failed | a failure | unsuccessful | aborted | lost | ended in failure | failure | exploded
ORBIT*: orbit
REACHED*: reached | entered | achieved
CUT*: cut off | cut | knocked out | gone out | went out | out | lost | disrupted | down | shut off | switched off | severed | blacked out
RESTORED*: restored | back on | back | reconnected | returned | switched back on
TAMED*: under control | contained | extinguished | put out | out | doused
RAGING*: out of control | burning | raging | spreading | uncontained
DOWNED*: shot down | downed | brought down | intercepted
DEAD_MAN*: dead | killed | murdered | assassinated
DIES*: died | dies
ALIVE*: alive | alive and well | in good health | safe and well
DETAINED*: arrested | detained | jailed | in custody | taken into custody | under arrest | imprisoned | behind bars
AT_LARGE*: at large | free | on the run | released | freed
RESIGNED*: resigned | stepped down | stood down | quit
IN_OFFICE*: in office | in his post | in her post | in power | in charge
KEPT*: holding | respected | observed | intact | in force | in place
BROKEN*: broken | violated | breached | shattered | collapsed | over
ACCEPTED*: accepted | approved | welcomed
REJECTED*: rejected | turned down | rebuffed | refused
HIJACKED*: seized | hijacked | captured | boarded | impounded | detained
STOLEN*: stolen | leaked | compromised | accessed | exposed
LEAKED*: leaked | released | escaped | leak
HIT*: hit | struck | attacked | bombed | shelled | targeted
SAFE*: safe to drink | drinkable | potable | safe
UNSAFE*: unsafe | contaminated | undrinkable | not safe to drink | polluted | poisoned
GUILTY*: convicted | found guilty
INNOCENT*: acquitted | cleared | found not guilty
POSITIVE*: tested positive
NEGATIVE*: tested negative

# Getting everybody out, and being left behind.
ALL_OF*: all | all of | every | everyone | everybody | each
OUT*: evacuated | brought out | moved out | taken out | led out | got out | bussed out | airlifted out | removed | led to safety | brought to safety | rescued | freed | released | accounted for
GONE*: left | fled | gone
STUCK*: stuck | stranded | holed up
LEFT_BEHIND*: left | trapped | stuck | stranded | hiding | sheltering | waiting | there | inside

# Letting captives go, and living through it.
CAPTIVE*: prisoners | hostages | captives | detainees | captured soldiers | prisoners of war | hostage | inmates
LET_GO*: released | let go | freed | set free | handed over
LETS_GO*: release | releases | released | free | frees | freed | hand over | hands over | let go
LIVED*: survived | survives
