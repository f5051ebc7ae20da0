# What happens to people and things that are counted. The value is the measure of claim/measures.tsv.
# HARM: transitive, past or participle. HARMING: present, base and -ing forms. DIED: intransitive. STATE: after "is".
# HARM_NOUN: the head of a count. TOLL: a noun that is followed by its count.
HARM killed: killed | slain | murdered | massacred | shot dead | stabbed to death | beaten to death | crushed to death
    | burned to death | burnt to death | burned alive | executed | electrocuted | martyred | swept to their deaths
HARM injured: injured | wounded | hurt | maimed
HARM displaced: displaced | uprooted | made homeless | left homeless | rendered homeless | driven from their homes
    | forced from their homes | forced to flee | forced out of their homes | drove from their homes | driven out of their homes
HARM evacuated: moved to shelters | taken to shelters | moved to shelter | evacuated | airlifted | relocated | moved to safety | led to safety | taken to safety | brought to safety
HARM captured: taken prisoner | taken captive | captured
HARM arrested: arrested | detained | rounded up | taken into custody | jailed
HARM abducted: abducted | kidnapped | taken hostage
HARM rescued: winched to safety | winched aboard | airlifted to safety | pulled to safety | rescued | saved | pulled alive | pulled from the rubble | plucked from | brought out alive
HARM hospitalised: hospitalised | hospitalized | taken to hospital | taken to hospitals | admitted to hospital
    | sent to hospital | treated in hospital | rushed to hospital
HARM infected: infected
HARM affected: affected
HARM recovered: recovered | retrieved | brought in | pulled out | collected | exhumed
HARM identified: identified
HARM buried: buried | laid to rest | interred
HARM released: released | freed | let go
HARM mobilised: mobilised | mobilized | called up | drafted
HARM destroyed: destroyed | wrecked | razed | gutted | flattened | burned down | burnt down | levelled | leveled | washed away
    | knocked out | put out of action | swept away | demolished
HARM damaged: damaged
HARM vaccinated: vaccinated | inoculated | immunised | immunized
HARM discharged: discharged
HARM cancelled: cancelled | canceled | called off | scrapped
HARM delayed: delayed
HARM affected: flooded | inundated
HARM destroyed: sunk | sank
HARM jobs: laid off | made redundant
HARM fired: fired | launched | lobbed
HARM shot-down: shot down | downed | intercepted | brought down
HARM settlements: liberated | retaken | recaptured | reclaimed
HARMING killed: killing | kill | kills | claimed the lives of | claiming the lives of | claims the lives of | took the lives of
    | taking the lives of | cost the lives of | murdering | leaving dead
HARMING injured: injuring | wounding | injure | injures | hurting | wound
HARMING displaced: displacing | uprooting | displaces | displace | drove out | driving out
HARMING evacuated: evacuating | evacuate | evacuates | airlifting
HARMING arrested: arresting | detaining | arrest | detain
HARMING rescued: rescuing | rescue
HARMING destroyed: destroying | destroy | destroys | wrecking | flattening
HARMING damaged: damaging | damages
HARMING fired: firing | fire | fires | launching
HARMING shot-down: shooting down | downing | intercepting
HARMING cancelled: cancelling | canceling | cancel | cancels | scrapping
HARMING jobs: laying off | lay off | lays off
HARMING trapped: stranding | trapping
HARMING vaccinated: vaccinating | vaccinate
HARMING captured: capturing | capture
HARMING missing: leaving missing
DIED killed: died | perished | drowned | lost their lives | lost his life | lost her life | suffocated | succumbed | dying | die
    | dies | have died | met their deaths | bled to death | fell to their deaths
DIED displaced: fled | fled their homes | have fled | left their homes | lost their homes | fled the area | flee | fleeing
DIED survived: survived | survive | survives | walked away unhurt
DIED on-strike: walked out | went on strike | downed tools | go on strike | are on strike | were on strike | on strike | walk out
DIED surrendered: surrendered | laid down their arms | gave themselves up | given themselves up | surrender | surrendering
STATE killed: dead | feared dead | confirmed dead | presumed dead | believed dead | known to have died | believed to have died
    | feared to have died | known to be dead | thought to have died | feared killed
STATE missing: missing | unaccounted for | could not be found | cannot be found | have not been found | had not been found | still missing | feared missing | reported missing | listed as missing | lost at sea
    | not accounted for
STATE injured: in a critical condition | in critical condition | in a serious condition
STATE displaced: homeless | without shelter
STATE hospitalised: in hospital | in intensive care | still in hospital
STATE without-power: without power | without electricity | had no power | had no electricity | have no power | lost power
    | lost electricity | losing power | lost their power | without lights
STATE present: stationed | billeted | quartered | garrisoned | deployed | on duty
STATE trapped: trapped | stranded | stuck | cut off
HARM_NOUN killed: deaths | fatalities | dead | death | fatality | lives | victims
HARM_NOUN injured: injuries | injured | wounded
HARM_NOUN casualties: casualties
HARM_NOUN survived: survivors
HARM_NOUN recovered: bodies | corpses
HARM_NOUN missing: missing
HARM_NOUN captured: prisoners of war | pows
HARM_NOUN arrested: arrests | detentions
HARM_NOUN infected: infections | cases
TOLL killed: death toll | toll | death count | body count | number of dead | number of deaths | number of fatalities
    | number of people killed | number of victims | number of those killed | tally | dead at | deaths at | toll of dead
    | number of casualties | count of the dead | count of dead | fatality count
TOLL injured: number of injured | number of wounded | injury toll | number of injuries | number of people injured
TOLL missing: number of missing | number of people missing | missing at
TOLL displaced: number of displaced | number of displaced people
TOLL captured: number of prisoners
RISE: rise | climb | reach | top | exceed | pass | grow | jump | increase | rose | risen | rises | rising | climbed | climbs | climbing | jumped | jumps | jumping | soared | soars | increased
    | increases | grew | grown | grows | reached | reaches | reaching | passed | passes | passing | topped | tops | hit | hits
    | doubled | doubles | stood | stands | stand | standing | swelled | swells | surged | mounted | went up | gone up | goes up
    | put | puts | placed | set | now at | fell | falls | fallen | dropped | drops | declined | lowered | lowers | cut | cuts | revised | revised down | revised up
    | brought | brings | bringing | raised | raises | raising | remained | remains | was given | given | estimated | counted | listed
LEAVE: left | leaves | leaving
LOSE: lost | loses | losing | lose | abandoned | written off
# Nouns of what was done to those counted: "the deaths of 12 people".
CLAIMING: claimed | claiming | claims | claim
HARM_OF killed: death | deaths | killing | killings | murder | murders | slaying | massacre | execution | executions | bodies
HARM_OF injured: wounding
HARM_OF displaced: displacement | uprooting
HARM_OF evacuated: evacuation
HARM_OF arrested: arrest | arrests | detention
HARM_OF rescued: rescue
HARM_OF abducted: abduction | kidnapping
HARM_OF released: release | freeing
HARM_OF destroyed: destruction | loss
HARM_OF settlements: liberation
FORCE: force | forced | forces | forcing | drove | driven | drive | drives | driving | made | leading | sent | sending | prompted
    | prompting | compelled
REMAIN: remain | remains | remained | remaining | stay | stays | stayed
# A number is left behind: "passes 5,000" says more than 5,000.
PASSED: passes | passed | passing | tops | topped | topping | exceeds | exceeded | exceeding | surpasses | surpassed | surpassing
    | crosses | crossed | crossing | climbed past | rose past | climbs past | rises past | climbed above | rose above | rises above
# Words for a count that was given before: "the figure rose to 40".
COUNT_WORD: figure | count | estimate | number | total | tally
FORMER: previous | earlier | former | final | latest | first | initial | provisional | official | updated | revised | new | last | preliminary
POLL: won | received | polled | secured | garnered | took | gained | got | winning | polling | securing
# Words of losing one's own men and weapons, over a list.
LOSSES: losses | loss | destroyed
CARGO: shell | shells | rocket | rockets | missile | missiles | bomb | bombs | weapon | weapons | ballots | votes
