# Words that tell of happenings, for the dates and durations of events. They are looked up beside the lexicons that all
# recognisers share, so that a common noun listed here stays unlisted there. Every value names the happening for its key.
# HAPPENS: a verb that tells it all. HAPPENING: a noun. FAILS: a verb that does so of a thing that can break. BEFALLS: a
# verb of what happens to one person; ITSELF one that the person itself does. TAKES, RETAKES, LEAVES, KEEPS: of places.
HAPPENS landfall: made landfall | makes landfall | make landfall | making landfall
HAPPENS launch: lifted off | lifts off | lift off | blasted off | blasts off | blast off | went into orbit
HAPPENS landing: landed | touched down | touches down | splashed down | splashes down
HAPPENS crash: crashed | crashes | collided | collides | crash-landed | derailed | derails | jumped the tracks | came off the rails
    | left the tracks | rammed into | slammed into | ploughed into | plowed into | ran off the road
HAPPENS explosion: exploded | explodes | blew up | blows up | detonated | was blown up | blown up
HAPPENS fire: caught fire | burst into flames | burned down | burnt down | went up in flames
HAPPENS sinking: sank | capsized | capsizes | sunk | ran aground | overturned at sea | foundered
HAPPENS signing: signed | signs
HAPPENS ratification: ratified | ratifies
HAPPENS founding: founded | established | set up
HAPPENS opening: inaugurated | reopened | reopens
HAPPENS kick-off: kicked off | kicks off | kick off
HAPPENS bankruptcy: filed for bankruptcy | went bankrupt | entered administration | went into administration | declared bankruptcy
HAPPENS wedding: got married | were married | tied the knot
HAPPENS walkout: went on strike | walked off the job | downed tools | walked out

BEFALLS,ITSELF resignation: resigned | resigns | stepped down | steps down | stood down | stands down | handed in his resignation
    | handed in her resignation | tendered his resignation | tendered her resignation
BEFALLS,ITSELF inauguration: took office | takes office | was sworn in | is sworn in | be sworn in | sworn in | took the oath | was inaugurated as
BEFALLS,ITSELF abdication: abdicated
BEFALLS,ITSELF death: died | dies | passed away | drowned
BEFALLS,ITSELF birth: born
BEFALLS,ITSELF disappearance: disappeared | went missing | vanished
BEFALLS death: was killed | were killed | killed | murdered | assassinated | shot dead | was found dead
    | found dead | executed
BEFALLS arrest: arrested | detained | taken into custody | apprehended
BEFALLS abduction: kidnapped | abducted | taken hostage
BEFALLS release: released | freed
BEFALLS conviction: convicted | found guilty
BEFALLS acquittal: acquitted | cleared of
BEFALLS sentencing: sentenced | jailed
BEFALLS charge: charged | indicted
BEFALLS appointment: appointed | nominated
BEFALLS election: elected | re-elected
BEFALLS dismissal: sacked | fired | dismissed | ousted | suspended
BEFALLS extradition: extradited | deported
BEFALLS burial: buried | laid to rest
BEFALLS disappearance: last seen
BEFALLS hospital: hospitalised | hospitalized | taken to hospital | admitted to hospital | rushed to hospital

# "Launched" is said of rockets and of much else.
LAUNCHES y: launched | launches | launch
CRAFT y: rocket | rockets | probe | satellite | satellites | spacecraft | spaceship | capsule | shuttle | lander | rover | telescope | booster | orbiter | space station

FAILS collapse: collapsed | collapses | burst | bursts | broke | breaks | gave way | gives way | failed | fails | ruptured | breached | caved in
    | crumbled | fell in | was breached | were breached | overflowed | cracked open | broke apart | gave in | came down | toppled
THING dam: dam | dams | dyke | dykes | dike | dikes | levee | levees | embankment | embankments | reservoir | reservoirs | weir | barrage
THING bridge: bridge | bridges | viaduct | overpass | flyover
THING building: building | buildings | tower | towers | tower block | block of flats | apartment block | apartment building | house | houses
    | high-rise | condominium | school | factory | warehouse | hotel | mall | shopping centre | shopping mall | hospital
THING roof: roof | ceiling | canopy
THING wall: wall | walls | fence
THING mine: mine | shaft | pit | tailings dam
THING tunnel: tunnel | tunnels
THING stage: stage | stand | grandstand | balcony | scaffolding | crane | walkway | staircase
THING pipeline: pipeline | pipe | main | water main | sewer
THING structure: structure | structures
THING slope: hillside | cliff | slope | glacier

HAPPENING earthquake: earthquake | quake | tremor | temblor
HAPPENING aftershock: aftershock | aftershocks
HAPPENING storm: storm | storms | hurricane | cyclone | typhoon | tropical storm
HAPPENING tornado: tornado | tornadoes | twister
HAPPENING landfall: landfall
HAPPENING flood: flood | floods | flooding | flash flood | flash floods | deluge
HAPPENING landslide: landslide | landslides | mudslide | mudslides | landslip
HAPPENING avalanche: avalanche
HAPPENING eruption: eruption | volcano
HAPPENING tsunami: tsunami
HAPPENING fire: fire | fires | blaze | inferno | wildfire | wildfires | bushfire | bushfires | forest fire | forest fires
HAPPENING explosion: explosion | blast | gas explosion | gas blast
HAPPENING crash: crash | collision | derailment | pile-up | wreck | train crash | plane crash | bus crash | car crash
HAPPENING sinking: shipwreck | sinking | capsizing
HAPPENING collapse: collapse
HAPPENING disaster: disaster | tragedy | catastrophe | accident | incident
HAPPENING attack: attack | attacks | assault | raid | raids | bombing | bombings | shelling | air strike | air strikes | airstrike | airstrikes
    | missile strike | missile strikes | drone strike | drone attack | missile attack | ambush | bombardment | suicide bombing | barrage of missiles
HAPPENING shooting: shooting | mass shooting | gunfight | shoot-out | shootout
HAPPENING stabbing: stabbing | knife attack
HAPPENING killing: killing | murder | massacre | assassination
HAPPENING robbery: robbery | heist | burglary
HAPPENING kidnapping: kidnapping | abduction
HAPPENING escape: escape | jailbreak | prison break
HAPPENING strike: strike | strikes | walkout | stoppage | industrial action | work stoppage | lockout
HAPPENING protest: protest | protests | demonstration | demonstrations | rally | march | riot | riots | unrest | sit-in | vigil | occupation of the square
HAPPENING election: election | elections | general election | presidential election | parliamentary election | vote | voting | ballot | poll
HAPPENING runoff: runoff | run-off | second round | second round of voting
HAPPENING first round: first round | first round of voting
HAPPENING recount: recount | re-count | count | counting
HAPPENING distress call: distress call | mayday | distress signal | emergency call | sos
HAPPENING referendum: referendum | plebiscite
HAPPENING primary: primary | caucus | caucuses
HAPPENING launch: launch | liftoff | lift-off | blast-off | blastoff
HAPPENING landing: landing | touchdown | splashdown
HAPPENING flight: test flight | maiden flight | first flight | flight
HAPPENING trial: trial | court case
HAPPENING verdict: verdict | ruling
HAPPENING sentencing: sentencing
HAPPENING hearing: hearing | inquest | session
HAPPENING funeral: funeral | burial | state funeral | requiem
HAPPENING inauguration: inauguration | swearing-in | coronation
HAPPENING wedding: wedding
HAPPENING meeting: summit | meeting | talks | conference | negotiations
HAPPENING match: match | game | final | semi-final | race | fight | bout | derby | tournament | championship
HAPPENING festival: festival | concert | parade | ceremony | exhibition | fair | pilgrimage
HAPPENING war: war | civil war
HAPPENING invasion: invasion
HAPPENING offensive: offensive | counter-offensive | counteroffensive | operation | military operation | campaign | push | advance
HAPPENING siege: siege | blockade | encirclement
HAPPENING battle: battle | fighting | clashes | skirmish
HAPPENING ceasefire: ceasefire | cease-fire | truce | armistice
HAPPENING coup: coup | coup d'etat | putsch | mutiny | uprising | rebellion | revolt
HAPPENING outbreak: outbreak | epidemic | pandemic
HAPPENING lockdown: lockdown | quarantine
HAPPENING curfew: curfew | state of emergency | emergency | martial law
HAPPENING evacuation: evacuation
HAPPENING outage: outage | blackout | power cut | power outage | shutdown
HAPPENING deal: deal | agreement | treaty | accord | pact | contract
HAPPENING takeover: merger | takeover | acquisition
HAPPENING resignation: resignation
HAPPENING appointment: appointment
HAPPENING arrest: arrest
HAPPENING death: death
HAPPENING release: release
HAPPENING closure: closure
HAPPENING opening: opening
HAPPENING withdrawal: withdrawal | retreat | pullout | pull-out | pullback | evacuation of troops
HAPPENING capture: capture | seizure | occupation | fall of | loss of | loss
HAPPENING recapture: recapture | liberation | reconquest
HAPPENING mission: mission
HAPPENING rescue: rescue | rescue operation
HAPPENING search: search
HAPPENING drought: drought | heatwave | heat wave | cold snap
HAPPENING reign: reign | presidency | term | tenure

# How a noun happens: it only says that, when, or with what effect. Those of FINDS bring forth their object.
OCCURS y: happened | happens | happen | occurred | occurs | occur | took place | takes place | take place | taking place | came | comes | struck | strikes
    | hit | hits | rocked | shook | shakes | swept | sweeps | unfolded | tore through | ripped through | devastated | flattened | battered | slammed
    | held | hold | staged | scheduled | due | set | planned | slated | follows | followed | falls | fell
    | carried out | conducted | fought | played | won | lost | committed | mounted | claimed | killed | left | destroyed | injured | wounded | caused
    | triggered | damaged | displaced | was called | called for | expected | postponed to | moved to | rescheduled for | brought forward to | received | picked up | sent | sent out | issued | made | raised
# What these have for an object is the place.
STRIKES y: hit | hits | struck | strikes | shook | shakes | rocked | devastated | flattened | battered | slammed | tore through | ripped through | lashed
BEGINS y: began | begins | begin | beginning | begun | started | starts | start | starting | broke out | breaks out | erupted | erupts | erupting | opened | opens
    | open | got under way | gets under way | launched | launches | launch | came into force | comes into force | come into force | took effect
    | takes effect | take effect | taking effect | went into effect | came into effect | goes into effect | entered into force | imposed | declared | ignited
ENDS y: ended | ends | end | ending | finished | finishes | concluded | concludes | expired | expires | expire | was lifted | were lifted | lifted | was over | closed
    | closes | declared over | put out | died out | was put out | was extinguished | was contained | came to an end | comes to an end | was broken off | completed
# What is made of stone or steel.
MAKES y: built | constructed | erected | completed
FINDS y: received | picked up | sent | sent out | issued | made | raised | staged | held | suffered | caused | saw | carried out | launched | triggered | had | hold | stage | completed | began | started | ended | survived
    | marked | announced the completion of | finished | commits | committed
STORMY y: came ashore | comes ashore | come ashore | hit | struck | reached | battered | slammed | slammed into | pummelled | pummeled | lashed | crossed the coast | made landfall | arrived | tore into | swept ashore

TAKES y: captured | capture | captures | capturing | took | taken | seized | seize | seizes | conquered | overran | overrun | occupied | took control of | taken control of
    | seized control of | took over | gained control of | established control over | stormed and took
RETAKES y: recaptured | recaptures | retook | retaken | liberated | liberates | freed | reclaimed | regained control of | regained | won back | took back | taken back | reconquered
RETREATS y: withdrew | pulled out | pulled back | retreated | fell back | moved out
LEAVES y: withdrew from | withdrawn from | pulled out of | pulled back from | retreated from | left | abandoned | evacuated | fled | vacated | moved out of | lost control of
KEEPS y: held | occupied | controlled | ruled | in control of | under occupation | under the control of | under control | in hands | hands
FALLS y: fell | fallen | falls | fall

# A date beside these is that of the words, not of what they are about.
REPORT y: statement | statements | interview | briefing | news conference | press conference | address | speech | letter | report | reports | post | posted | tweet
    | message | broadcast | article | bulletin | communique | update | remarks | testimony | announcement | telegram | gave | gives | given | updated
# Figures have their own time: what rises and falls is a count.
COUNTS y: rose | risen | climbed | jumped | fell | dropped | grew | grown | increased | decreased | declined | surged | slipped | stood at | reached | totalled
    | totaled | slid | gained | closed at | traded | soared | tumbled | advanced | doubled | tripled | halved | closed at | finished at
# Past forms that do not end in -ed, but for those of reporting and of having and being.
PAST y: born | built | became | began | bent | bit | bled | blew | bore | bought | bound | bred | broke | brought | came | caught | chose | cut | dealt | drank | drew | drove | dug | fed | fell
    | felt | fled | flew | flown | forbade | fought | froze | gave | went | gone | grew | hid | hit | hung | hurt | kept | knelt | knew | laid | lay | led | left | lent | lit | lost
    | made | met | paid | ran | rang | read | rode | rose | sank | sat | sent | shook | shot | shrank | shut | slept | slid | sold | spent | split | spoke | spread | sprang
    | stole | stood | strewn | struck | stuck | stung | swam | swept | swore | sworn | swung | taught | thrown | threw | took | taken | tore | torn | upset | withdrew | withdrawn | woke | won | wore | wove | written
    | driven | given | seen | saw | brought | found | beaten | broken | chosen | drawn | eaten | fallen | forgotten | frozen | hidden | ridden | risen | shaken | spoken | stolen | sunk | flooded
# Words in -ed that are no past forms.
NO_PAST y: hundred | need | indeed | speed | seed | breed | bleed | feed | agreed upon | united | unprecedented | armed | based | called | named | dubbed | aged | sacred | naked | wicked
    | rugged | beloved | alleged | supposed | so-called | limited | unlimited | exceed | proceed | succeed | linked | related | compared | following | detailed | crowded
# "The loss, which X dates to 12 January".
DATES y: dates | dated | dates back | dated back
# How long something takes. PENALTY: a length that is imposed, lent or promised.
LASTS y: lasted | lasts | last | lasting | took | takes | taking | continued for | continues for | went on for | ran for | runs for | dragged on for | spanned | stretched over
    | raged for | persisted for | endured for | has lasted | burned for | burnt for
PENALTY y: in prison | in jail | behind bars | imprisonment | prison | jail | sentence | sentences | contract | loan | mortgage | warranty | lease | bond | bonds | plan
    | term | ban | suspension | high | low | average | old | ago | jail term | prison term | of age | anniversary | forecast | window | deadline | limit | notice | visa
# Periods of accounts, which end on a day.
PERIOD quarter: quarter
PERIOD half: half | half-year
PERIOD financial year: year
# What is said in, by or after a happening still tells of it.
DURING y: in | by | of | from | after | since | during | following | before
