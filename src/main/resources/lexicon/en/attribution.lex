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
ACCORDING reported: citing | quoting | quoted | as quoted by | cited by
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
