# Who takes, holds, leaves and fights for places. The value is only a name for the reader of a claim.
TAKE take: captured | capture | captures | capturing | took | take | takes | taking | taken | seized | seize | seizes | seizing
    | liberated | liberate | liberates | liberating | recaptured | recapture | recaptures | recapturing | retook | retake
    | retakes | retaking | retaken | regained | regain | regains | regaining | reclaimed | reclaim | reclaims | reclaiming
    | freed | free | frees | freeing | conquered | conquer | overran | overrun | overruns | stormed into | occupied | occupy
    | occupies | occupying | won back | taken back | took back | take back | taking back | invaded | invades | invading
    | took control of | taken control of | take control of | takes control of | taking control of | took over | taken over
    | taking over | regained control of | regain control of | seized control of | gained control of | gain control of
    | established control over | assumed control of | won control of | recovered | cleared | wrested | annexed | secured
    | taken possession of | took possession of | took full control of | taken full control of
HOLD hold: hold | holds | holding | held | control | controls | controlled | controlling | retain | retains | retained | kept
    | keep | keeps | rule | rules | ruled | still hold | in control of | are in control of | in full control of
    | in complete control of | has control of | have control of | had control of | kept control of | keep control of
    | retained control of | retain control of | maintained control of | in charge of | remain in control of | remains in control of
    | in possession of | had full control of | has full control of | have full control of | had control over | has control over
    | have control over | had complete control of | has complete control of | have complete control of | in total control of
    | in sole control of | firmly in control of | masters of | master of | in command of
NOHOLD: lost control of | lose control of | loses control of | losing control of | lost | lose | do not control | no longer control
    | no longer controls | no longer hold | no longer holds | ceded | surrendered | gave up | given up | abandoned
LEAVE_FROM: withdrew from | withdraw from | withdraws from | withdrawing from | withdrawn from | pulled out of | pull out of
    | pulls out of | pulling out of | retreated from | retreat from | retreats from | retreating from | pulled back from
    | pulling back from | pull back from | fled from | fell back from | fallen back from | driven out of | driven from
    | pushed out of | forced out of | ousted from | expelled from | beaten back from | moved out of | broke out of | marched out of
LEAVE_PLACE: left | leave | leaves | leaving | fled | flee | vacated | vacate | evacuated | evacuate | quit | deserted | withdraw
    | withdrew | withdraws | withdrawn | withdrawing
LEAVE_NOUN: withdrawal | retreat | pullout | pull-out | pullback | departure | exit
TAKE_NOUN: capture | seizure | liberation | recapture | fall | conquest | occupation | reconquest | takeover
DRIVE_OUT: drove | driven | drive | drives | pushed | push | expelled | expel | ousted | oust | forced | chased | dislodged | evicted
FIGHTING: fighting | battle | battles | combat | clashes | street fighting | street battles | firefights | heavy fighting | battling
    | struggle | fight | house-to-house fighting | heavy battles | fierce battles | skirmishes | gun battles
# fighting that can only be meant in earnest; a battle may also be one for votes or points
COMBAT: fighting | combat | street fighting | street battles | firefights | heavy fighting | house-to-house fighting | gun battles
    | heavy battles | clashes
WARLIKE: troops | soldiers | rebels | fighters | militia | militias | insurgents | artillery | shelling | paratroopers | mercenaries
    | militants | gunmen | separatists | airstrikes | air strikes | front line | frontline | warplanes | armoured | militiamen
    | servicemen | battalion | brigade | warlord | invasion | besieged | siege | jihadists | guerrillas | prisoners of war
GOES_ON: continues | continued | continue | went on | goes on | rages | raged | raging | is under way | was under way | is still going on
    | was still going on | is ongoing | was ongoing | persisted | persists | is not over | not over | in progress | going on | ongoing
    | under way | is continuing | was continuing | were continuing | are continuing | carried on | carries on | drags on | dragged on
    | rages on | raged on | intensified | intensifies | is raging | was raging | still raging | far from over | was not over
HANDS: hands | control | rule | occupation
TOWN: town | city | village | settlement | port | stronghold | hamlet | township | municipality | district | suburb | region
    | oblast | province | area | island | capital | garrison | hub | locality | community | base | market town | port city
FACILITY: airport | airfield | airstrip | runway | headquarters | police station | gendarmerie post | military base | army base
    | government building | town centre | city centre | market | embassy | hospital complex | airbase | air base | prison | jail | parliament | council | town hall | city hall | plant | power plant
    | nuclear plant | bridge | station | railway station | port | harbour | harbor | dam | stadium | university | camp | base | barracks
    | hospital | border crossing | crossing | checkpoint | refinery | mine | steelworks | palace | television station | warehouse
    | hotel | church | building | compound | square | assembly | senate | chamber | legislature
FORCES: forces | troops | army | soldiers | military | fighters | units | men | guards | defenders | militants | rebels | paratroopers
    | marines | armed forces | militia | mercenaries | separatists | brigade | battalion | special forces | servicemen | insurgents
    | gunmen | warriors | invaders | occupiers | protesters | police | officers
FREED: liberated | freed | recaptured | retaken | reclaimed | newly liberated | newly freed | recently liberated | regained
OCCUPIED_ADJ: held | occupied | controlled | ruled | run | administered
# Events told without a number. The value names the event for the key of its fact.
EVENT explosion: exploded | blew up | explodes | was blown up | detonated | blown up
EVENT collapse: collapsed | caved in | gave way | collapses | gave in | crumbled
EVENT derailment: derailed | jumped the tracks | came off the rails | left the tracks | jumped the rails
EVENT crash: crashed | crash-landed | plunged | crashes
EVENT sinking: sank | capsized | sunk | sinks | capsizes
EVENT fire-start: caught fire | burst into flames | burned down | burnt down | went up in flames
EVENT resignation: resigned | stepped down | quit | steps down | resigns | stood down
EVENT bankruptcy: filed for bankruptcy | went bankrupt | filed for insolvency
EVENT victory: declared victory | won the election | claimed victory | declared victory in | was re-elected | was elected
EVENT strike: went on strike | walked out | downed tools | began a strike | begun a strike
EVENT ceasefire: agreed a ceasefire | agreed to a ceasefire | agreed a truce | signed a ceasefire
EVENT merger: agreed to merge | agreed to buy | agreed to acquire | is to be taken over
EVENT warning: was warned | were warned | had been warned | ignored warnings | ignored a warning
EVENT speeding: was speeding | was travelling too fast | was going too fast | ran a red signal | passed a red signal
EVENT arson: set on fire | torched | set alight
EVENT cyberattack: was hacked | had been hacked | cyberattack | cyber attack
EVENT layoffs: laid off | cut jobs | shed jobs
# What goes before a capture in one breath: "entered and retook".
MOVE: entered | attacked | stormed | advanced | moved in | moved | marched in | pushed in | returned | crossed the river
# Settlements that "the" points back to.
PLACE_REF: town | city | village | settlement | hamlet | township | port city | market town
FAILED_TO: failed to | unable to | failing to | tried and failed to | has yet to | have yet to | had yet to | failed in an attempt to
TRYING: trying | battling | fighting | attempting | struggling | pushing
FALLEN: fell | fallen | falls
TAKEN: captured | taken | seized | liberated | recaptured | retaken | reconquered | conquered | overrun | cleared | occupied | freed
    | fully captured | taken over | stormed
ANNOUNCE: completed | complete | completing | completes | announced | announces | announce | announcing | hailed | hails | hailing
    | claimed | claims | claiming | declared | declares | celebrated | celebrates | reported | reports | proclaimed | proclaims
    | trumpeted | trumpets | boasted of | boasts of
ADMIT: admitted | admits | admitting | acknowledged | acknowledges | acknowledging | conceded | concedes | conceding | confirmed
    | confirms | confirming | accepted | accepts
LOSS_NOUN: loss | fall
DECLARE: declared | declares | proclaimed | proclaims | pronounced | reported | considers | considered
CLAIM_VERB: claims | claim | claimed
COMPLETED: complete | completed | confirmed | announced | finished | accomplished | over
OURS: ours
RAISED: raised | hoisted | planted | raising | hoisting | raise | hoist | ran up | unfurled | flew
FLAG: flag | flags | banner | colours | colors | tricolour | tricolor
FLIES: went up | goes up | was raised | is raised | has been raised | had been raised | was hoisted | has been hoisted | flies | flew
    | was flying | is flying | is flying again | flies again | fluttered | flutters | now flies
MOVE_OUT: pulled | pull | pulls | pulling | withdrew | withdraw | withdraws | withdrawing | withdrawn | moved | moving | moves
    | evacuated | evacuating | removed | removing
# Who may be counted and still leave a place as its holder.
OCCUPANTS: soldiers | troops | fighters | rebels | militants | insurgents | gunmen | mercenaries | separatists | militiamen | guards
    | police | policemen | officers | marines | paratroopers | protesters | demonstrators | inmates | prisoners | strikers
    | students | guerrillas | peacekeepers | servicemen | militia | squatters | occupiers | activists
# Bodies that parties win and lose at the polls.
SEAT: council | city council | county council | parliament | assembly | state assembly | senate | legislature | state legislature
    | town council | borough council | district council
WON: won | wins | gained | gains | took | takes | captured | seized | won back | regained
LOST: lost | loses | lose | conceded | ceded
EVENT surrender: laying down their arms | laid down their arms | lay down their arms | laid down arms | laying down arms
    | gave themselves up | given themselves up | giving themselves up
# What collapses, crashes and bursts only in words.
ABSTRACT: talks | negotiations | deal | deals | price | prices | shares | stock | stocks | market | markets | currency | coalition
    | marriage | economy | bank | banks | company | companies | ceasefire | truce | bid | case | trial | confidence | support
    | rouble | ruble | lira | pound | dollar | euro | sales | profits | profit | demand | regime | empire | alliance | plan | plans
    | bubble | negotiation | merger | takeover | system | website | server | servers | network | computer | computers | scheme
    | agreement | pact | trade | party | defence | morale | resistance | relations | birth rate | career | hopes | campaign
# Giving up and running away; with a manner of crowds they are events of their own.
GIVE_UP: surrender | surrenders | surrendered | surrendering | give up | gives up | gave up | giving up | given up
    | give themselves up | gave themselves up | giving themselves up | given themselves up | lay down their arms
    | laying down their arms | laid down their arms | lay down arms | laying down arms | laid down arms | capitulated
RUN_AWAY: flee | flees | fled | fleeing | desert | deserted | deserting | defected | defecting | run away | ran away
WALK_OUT: resigned | resigning | quit | quitting | walked out | walking out | stepped down
MASS_MANNER: en masse | in droves | in large numbers | in great numbers | in huge numbers | in their hundreds | in their thousands
    | by the hundred | by the hundreds | by the thousand | by the thousands | by the dozen
# A place spoken of without its name, wider than a settlement.
AREA_REF: area | areas | region | regions | towns | cities | villages | district | districts | province | provinces
# Leaving without saying whence.
RETREAT: retreated | retreat | retreating | withdrew | withdraw | withdrawing | fled | flee | fleeing | pulled out | pulled back
    | fell back | ran away
# A fight that has come to its end is none any more.
ENDED: over | stopped | ceased | subsided | died down | halted | abated | calm | won | ended | finished | lost | at an end | has ended | had ended | concluded | decided
# Words about who holds a place that only the patterns around them make plain.
UNTIL: until | till | before
FREE: free
DENY: denied | denies | deny | denying | rejected | rejects | rejecting | dismissed | dismisses
LOSING: losing | surrendering | abandoning | ceding | giving up
DEFEND: defending | defend | defends | defended | holding out | hold out | holds out
CLEARING: clearing | liberation | siege | storming | mopping up | mop-up | clearance | defence | defense | encirclement | shelling
CONTESTED_ADJ: contested
FIERCELY: fiercely | bitterly | hotly | heavily
REPORTED: reported
# What is spoken of without being vouched for, and words that take it back.
SPOKEN_OF: reports | report | claims | claim | rumours | rumors | rumour | rumor | allegations | allegation | suggestions | suggestion
    | assertions | assertion | speculation | accusations | accusation | stories | statements | statement | fears
UNTRUE: untrue | false | not true | a lie | lies | fake | nonsense | unfounded | baseless | groundless | fabricated | invented | wrong
    | incorrect | disinformation | misinformation | propaganda | without foundation | no truth | no evidence | fake news
DENIAL_NOUN: denial | denials
# Where nobody vouches for a thing yet.
UNSURE: too early to say | too soon to say | too early to tell | premature to say | too early to speak of | premature to speak of | unclear
    | not clear | no confirmation of | no confirmation | remains to be seen | remain to be seen | cannot yet say | can not yet say
    | could not yet say | wait and see | urged caution | urging caution | urges caution | call for caution | called for caution
    | premature conclusions | hasty conclusions | jump to conclusions | rush to conclusions | leap to conclusions | draw conclusions
    | jumping to conclusions | rushing to conclusions
BACK: backing | back | endorsing | endorse | supporting | echo | echoing
# What is so but for a little.
NEARLY: almost | nearly | largely | mostly | partly | partially | virtually | practically
