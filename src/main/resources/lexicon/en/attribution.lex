# Verbs and nouns of reporting. The value is the modality that the verb lends: asserted, claimed, denied, doubted, reported.
SAY asserted: said | says | say | saying | told | tells | telling | added | adds | adding | announced | announces | announcing
    | confirmed | confirms | confirming | stated | states | stating | wrote | writes | reported | reports | reporting | declared
    | declares | declaring | explained | explains | noted | notes | noting | acknowledged | acknowledges | admitted | admits
    | conceded | revealed | reveals | disclosed | insisted | insists | stressed | warned | warns | estimated | estimates | put
    | tweeted | tweets | posted | replied | recalled | recounted | observed | commented | declared | indicated | indicates
    | testified | shouted | listed | concluded | found | counted | pointed out | went on to say | made clear | makes clear | hailed
SAY claimed: claimed | claims | claim | claiming | alleged | alleges | alleging | asserted | asserts | asserting | boasted | boasts | maintains
    | maintained | suggested | suggests | contended | accused | speculated
SAY denied: denied | denies | denying | rejected | rejects | rejecting | dismissed | dismisses | refuted | disputed | disputes
    | contradicted | disowned | disowns
SAY doubted: doubted | doubts | questioned | questions | cast doubt on
SAY planned: promised | promises | vowed | pledged | plans | planned
ACCORDING asserted: according to | in the words of | as per
ACCORDING reported: citing | quoting | quoted
VERIFY: could not be verified | cannot be verified | could not be independently verified | cannot be independently verified
    | could not be immediately verified | could not be confirmed | could not be independently confirmed
    | could not be immediately confirmed | could not immediately be verified | could not immediately be confirmed
    | not possible to verify | impossible to verify | unable to verify | could not verify | has not been verified
    | have not been verified | not been independently verified | could be verified | could be checked | could not be checked
    | were not verified | not be independently verified | no independent confirmation
CLAIMS: claim | claims | statement | statements | report | reports | account | accounts | version | versions | allegation
    | allegations | assertion | assertions | figures | figure | it
# unnamed or described speakers
SPEAKER: official | officials | spokesman | spokeswoman | spokesperson | spokespeople | ministry | police | authorities | government
    | witnesses | witness | residents | resident | analysts | analyst | experts | expert | sources | source | military | army
    | general staff | command | operational command | rescuers | doctors | doctor | firefighters | organisers | organizers | lawyers
    | lawyer | prosecutors | prosecutor | intelligence | intelligence agency | newspaper | agency | news agency | broadcaster
    | company | firm | operator | union | party | campaign | hospital | hospital officials | medics | survivors | survivor
    | scientists | researchers | investigators | monitors | monitor | group | charity | emergency service | emergency services
    | fire service | coast guard | coastguard | mayor | governor | president | minister | prime minister | chief | commander
    | leader | adviser | advisor | deputy | head | director | secretary | ambassador | diplomat | diplomats | report | statement
    | reports | commission | council | bank | regulator | court | judge | navy | air force | defence ministry | defense ministry
    | interior ministry | health ministry | foreign ministry | election commission | electoral commission | railways | railway
    | airline | airport | club | team | coach | manager | management | board | department | office | bureau | service | centre | center
    | institute | think tank | think-tank | organisation | organization | federation | association | foundation | agency's | mission
    | neighbours | neighbors | locals | villagers | eyewitnesses | passengers | passenger | driver | owner | farmer | farmers
UNNAMED: sources | source | witnesses | reports | rumours | rumors | local media | media | some | people | unconfirmed reports
    | social media | bloggers | reports in the press | state media | local reports
BASED: based | run | owned | backed | led | appointed | installed
# Who is told: a medium passes it on, the public does not.
TELL: told | tell | tells | telling
MEDIA: news agency | agency | newspaper | paper | daily | television | tv | radio | broadcaster | channel | network | station
    | state television | state tv | state media | magazine | website | news channel | news site | press agency | wire service
    | public broadcaster | newswire | tabloid | weekly | local media | local radio
PUBLIC: reporters | journalists | parliament | congress | lawmakers | mps | news conference | press conference | briefing | nation
    | investors | shareholders | supporters | court
SPEAKER: rebels | separatists | militants | soldiers | troops | protesters | activists | activist | workers | relatives | victims
    | press office | press service | press secretary | communications department | mediators | negotiators | commanders | leaders
    | mission | campaigners | economists | economist | employers | staff | teachers | students | parents | prison service
    | opposition | ruling party | administration | embassy | church | fishermen | miners | strikers | dockers | pilot | pilots
    | crew | captain | club | league | federation chief | organiser | organizer | fire brigade | rescue service | port authority
    | lawmakers | lawmaker | senator | senators | mp | mps | councillor | councillors | chairman | chairwoman | chief executive
    | spokesmen | governors | mayors | ministers | presidents | envoy | envoys | negotiator | aide | aides | adviser | advisers
SAY asserted: insisting | stressing | warning | noting | acknowledging | admitting | confirms | recalls | predicts | predicted
    | forecast | forecasts | expects | conceding | complained | complains | argued | argues | arguing | remarked | remarks
    | emphasised | emphasized | reiterated | reiterates | cautioned | cautions | informed | informs | wrote | quipped | vowing
SAY claimed: boasting | contending | suggesting | purported | maintaining
SAY denied: disputing | dismissing | refuting | contradicting | rebuffed | disavowed | mocked | mocks | mocking | ridiculed
    | scoffed at | brushed off | shrugged off | poured scorn on
SAY doubted: doubting | questioning | casting doubt on | called into question
SAY asserted: hails | hailing
# "a claim by X that", "X's claim that"
CLAIM_NOUN: claim | claims | allegation | allegations | assertion | assertions | suggestion | suggestions | boast | boasts
    | contention | accusation | accusations
SAY asserted: puts | putting | spoke of | spoken of | speaks of | speaking of | counts | lists | listing
SAY hypothetical: fears | fear | fearing
# "the number given by X"
GIVEN_BY asserted: given by | reported by | announced by | put forward by | released by | provided by | published by | issued by
    | supplied by | recorded by | counted by | compiled by | estimated by | presented by
GIVEN_BY reported: quoted by | cited by | as quoted by | as reported by
GIVEN_BY claimed: claimed by | alleged by | asserted by
# What is given, and who gives it: "X lowered its estimate to", "the count by X"
COUNT_NOUN: toll | death toll | count | tally | figure | estimate | total | forecast | number | body count | projection | reckoning
    | casualty figure | provisional toll | estimates | official toll | preliminary count | guidance | casualty count
GIVES: gave | gives | given | giving | lowered | lowers | raised | raises | cut | cuts | revised | revises | reduced | reduces | increased
    | slashed | updated | updates | offered | offers | issued | issues | published | corrected | corrects | lowering | raising | cutting
    | revising | upgraded | downgraded | trimmed | halved | doubled
# Verbs that can only be said of whoever speaks, known or not: "the suspect told", "Norvik said".
SAID: said | says | told | tells | added | adds | insisted | insists | explained | explains | recalled | recalls
# Who confirms, or does not.
CONFIRM: confirmed | confirms | confirm | confirming
SAY asserted: confirm
SAY denied: deny
WITHHOLD: declined to | declines to | declining to | refused to | refuses to | refusing to | unable to | stopped short of
    | stopping short of | yet to | has yet to | have yet to | fell short of | refrained from | unwilling to | reluctant to
NEITHER: neither | nor
# What is believed is put forward, no more.
SAY claimed: believe | believes | believed | reckon | reckons
# Papers and counts that speak for whoever made them.
DOCUMENT: documents | document | data | figures | statistics | records | papers | filing | filings | survey | poll | study | tally | count
    | census | audit | minutes | bulletin | report | reports | statement | estimates | research | analysis | logs | court papers
    | court documents | court records | results | projections | leaflet | dossier | inquiry | database | ledger | letter | memo
SHOWS: show | shows | showed
# Verbs that pass on another's words.
RELAY: quoted | quoting | quotes | quote | citing | cited | cites | cite
ACCORDING reported: cites
UNNAMED: person | insiders | insider
SPEAKER: groups | rights group | rights groups | human rights group | human rights groups | aid group | aid groups | agencies | aid agencies
    | charities | unions | companies | parties | ministries | newspapers | broadcasters | teams | clubs | organisations | organizations
    | suspect | defendant | plaintiff | developer | developers | insurer | insurers | lender | retailer | carmaker
SPEAKER: engineers | technicians | nurses | authors | author | sailors | fishers | clerk | court clerk | geologists | epidemiologists
    | meteorologists | forecasters | seismologists | astronomers | traders | brokers | bankers | pollsters | planners | surgeons | chairmen
# A verb where a medium stands beside it, else a noun.
REPORTS: report | reports
MEDIA: local media | media | news outlet | outlet
# "contrary to what X said": the words behind are not X's.
WHAT: what
# "reports that X", "rumours that X": somebody says so.
HEARSAY: rumours | rumors | rumour | rumor | reports | speculation | suggestions | talk | gossip | hearsay | allegations | claims | accusations
