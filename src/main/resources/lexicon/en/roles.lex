# What persons are. ROLE: the normalised role. TITLE: may stand before a surname alone. OFFICE: one person at a time holds it. POST: an office once it is said of what
# for one place or body; the value is its name in the key of the office.
TITLE mr: ^mr | ^mrs | ^ms | ^miss | ^mr. | ^mrs. | ^ms. | ^dr | ^dr. | ^sir | ^lord | ^lady | ^dame | ^prof | ^prof. | ^rev | ^fr
  | ^father | ^sister | ^sheikh | ^ayatollah | ^imam | ^rabbi | ^herr | ^frau | ^monsieur | ^madame | ^don | ^comrade
ROLE,TITLE,OFFICE president: president | head of state
ROLE,OFFICE vice president: vice president | vice-president
ROLE,TITLE,OFFICE prime minister: prime minister | premier | PM | head of government
ROLE,TITLE,OFFICE chancellor: chancellor
ROLE,TITLE,OFFICE king: king | monarch | emir | sultan
ROLE,TITLE,OFFICE queen: queen
ROLE,TITLE prince: prince | princess | crown prince | duke | duchess
ROLE,TITLE,OFFICE pope: pope | patriarch
ROLE,TITLE bishop: bishop | archbishop | cardinal | metropolitan
ROLE,TITLE,OFFICE governor: governor | regional governor | state governor | provincial governor | gov | gov.
ROLE,OFFICE governor: head of the region | head of the regional administration | head of the regional military administration
  | regional administration head | regional head | regional military administration head | governor of the region | regional chief
ROLE,TITLE,OFFICE mayor: mayor | city mayor | town mayor | lord mayor
ROLE,OFFICE foreign minister: foreign minister | foreign secretary | minister of foreign affairs | minister for foreign affairs
ROLE,OFFICE secretary of state: secretary of state
ROLE,OFFICE defence minister: defence minister | defense minister | defence secretary | defense secretary | secretary of defense
  | minister of defence | minister of defense
ROLE,OFFICE interior minister: interior minister | home secretary | home minister | minister of the interior | minister of interior
  | minister of internal affairs
ROLE,OFFICE finance minister: finance minister | minister of finance | treasury secretary | chancellor of the exchequer
ROLE,OFFICE health minister: health minister | health secretary | minister of health
ROLE,OFFICE energy minister: energy minister | minister of energy
ROLE,OFFICE education minister: education minister | education secretary | minister of education
ROLE,OFFICE transport minister: transport minister | transport secretary | railway minister | railways minister | minister of transport
ROLE,OFFICE justice minister: justice minister | minister of justice | attorney general
ROLE,OFFICE economy minister: economy minister | trade minister | agriculture minister | environment minister | culture minister
ROLE,TITLE,POST minister: minister | cabinet minister | secretary
ROLE deputy minister: deputy minister | deputy defence minister | deputy defense minister | deputy foreign minister
  | deputy interior minister | deputy prime minister
ROLE deputy governor: deputy governor | deputy mayor | vice mayor
ROLE,TITLE senator: senator | sen. | sen | congressman | congresswoman | representative | rep. | MP | lawmaker | legislator | deputy | MEP
  | councillor | councilman | councilwoman | delegate
ROLE,TITLE judge: judge | justice | chief justice | magistrate
ROLE,TITLE ambassador: ambassador | envoy | special envoy | consul | diplomat | high commissioner | commissioner | special representative
ROLE,OFFICE secretary general: secretary general | secretary-general
ROLE,OFFICE director general: director general | director-general
ROLE spokesman: spokesman | spokeswoman | spokesperson | press secretary | press officer | press chief | chief spokesman
  | chief spokesperson | military spokesman | army spokesman | government spokesman | ministry spokesman | police spokesman
  | ministry spokesperson | ministry spokeswoman | military spokesperson | police spokeswoman | police spokesperson
ROLE,TITLE general: general | gen. | gen | major general | maj. gen. | lieutenant general | lt. gen. | lt gen | lt-gen | maj gen
  | colonel general | col gen | brigadier general | brig. gen. | brigadier | marshal | field marshal
ROLE,TITLE colonel: colonel | col. | col | lieutenant colonel | lt. col. | lt col
ROLE,TITLE major: maj. | maj
ROLE,TITLE captain: captain | capt. | capt | commander | lieutenant | lt. | lt | sergeant | sgt. | sgt | corporal | private | cpl | pvt
ROLE,TITLE admiral: admiral | adm. | vice admiral | rear admiral | commodore
ROLE,OFFICE commander-in-chief: commander-in-chief | army chief | chief of staff | chief of the general staff | army commander
  | military chief | chief of defence staff
ROLE,TITLE detective: detective | inspector | superintendent | constable | officer | sheriff | chief inspector | fire marshal
ROLE,OFFICE police chief: police chief | chief of police | police commissioner | fire chief | intelligence chief | spy chief
  | head of military intelligence
ROLE,OFFICE head: head | chair | chairman | chairwoman | chairperson | chief executive | CEO | managing director
  | executive director | general director | chief executive officer | president and chief executive
ROLE,OFFICE chief minister: chief minister | first minister
ROLE,OFFICE finance chief: chief financial officer | CFO | finance chief | chief finance officer
ROLE leader: leader | chief | director | co-founder | founder | administrator | party leader | opposition leader | chief operating officer
  | chief secretary | cabinet secretary | permanent secretary | undersecretary | chief technology officer | boss
ROLE official: official | aide | adviser | advisor | presidential adviser | presidential aide | presidential advisor | senior adviser
  | senior official | coordinator | organiser | organizer | activist | campaigner | negotiator | prosecutor | chief prosecutor
  | investigator | ombudsman | human rights commissioner | speaker | treasurer | manager | owner | executive | regulator
ROLE,TITLE professor: professor | associate professor | assistant professor
ROLE expert: analyst | senior analyst | expert | economist | chief economist | researcher | scientist | historian | lecturer | fellow
  | senior fellow | strategist | political scientist | seismologist | geologist | meteorologist | hydrologist | epidemiologist
  | engineer | chief engineer | astronomer | physicist | climatologist | statistician | pollster | sociologist | lawyer | attorney
ROLE,TITLE coach: coach | head coach | manager | captain | goalkeeper | striker | midfielder | defender | player | champion | referee
ROLE worker: doctor | surgeon | nurse | paramedic | medic | teacher | headteacher | firefighter | rescuer | farmer | driver | pilot
  | fisherman | shopkeeper | student | pensioner | resident | survivor | witness | volunteer | soldier | fighter | journalist
  | reporter | correspondent | editor | photographer | blogger | military blogger | author | writer | director | actor | actress
  | singer | musician | priest | pastor | rescue worker | aid worker | shop owner | businessman | businesswoman | developer
# before a role: part of how it is told
ROLE_MOD one: regional | provincial | local | senior | top | chief | national | military | political | federal | state | city | district
  | municipal | independent | leading | veteran | presidential | parliamentary | prominent | opposition | interim | general
# before a role: the person does not hold the office, or another may hold it as well
FORMER one: former | ex | late | deputy | acting | vice | then | outgoing | incoming | assistant | first deputy | self-proclaimed | de facto
  | would-be | designate | elect | installed | appointed | backed | occupation | exiled | self-styled | rival | proxy | shadow
  | puppet | co
# families named first
FAMILY_FIRST one: ^xi | ^kim | ^li | ^wang | ^zhang | ^liu | ^chen | ^yang | ^zhao | ^huang | ^wu | ^zhou | ^xu | ^sun | ^hu | ^zhu | ^park
  | ^lee | ^choi | ^jung | ^kang | ^cho | ^yoon | ^moon | ^nguyen | ^tran | ^pham | ^han | ^wen | ^deng | ^mao | ^lin | ^ma | ^hua | ^tsai | ^lai
# lower-case parts of a family name
NAME_PARTICLE one: al | el | bin | ibn | ben | abu | von | van | der | den | de | da | dos | del | della | di | du | la | le | ter | zu | af | ul | ur
AGED one: aged
# one head coach at a time to a team
OFFICE coach: coach | head coach
