# Words that tell who gave a statement or did a deed. ACTED and DEED: the value is the sort of deed, so that two accounts of one
# deed are told from accounts of two; "any" goes with every sort.
ASCRIBE: attributed | attributes | attributing | ascribed | ascribes | ascribing
CREDIT: credited | credits | crediting
# What is given out and then attributed.
GIVEN_THING: number | numbers | figure | figures | toll | tolls | death toll | count | tally | estimate | estimates | statistic | statistics | total
    | totals | casualty figure | casualty figures | forecast | forecasts | projection | data | percentage | claim | claims | quote | quotation
    | remark | remarks | report | reports | statement | statements | quotes | quotations | poll | survey
NAMING: naming | named | names | giving | gave | gives | identifying | identified | identifies | listing | listed | lists | quoting | stating
    | stated | citing | cited | cites
ORIGIN: source | sources | origin | author
CAME_FROM: came from | come from | comes from | originate with | originated with | originates with | stem from | stemmed from | was supplied by | were supplied by
    | was provided by | were provided by | was given by | were given by | was compiled by | were compiled by
DISOWN: disowns | disowned | disowning | disavows | disavowed | disavowing | repudiates | repudiated | distanced itself from | distances itself from
    | distancing itself from | distanced themselves from | distance themselves from | distanced himself from | distanced herself from
    | distances himself from | distances herself from | backs away from | backed away from | backing away from | walked away from
GIVE_OUT: reported | report | given | gave | give | released | release | issued | issue | published | publish | announced | announce
    | provided | provide | confirmed | confirm | supplied | supply | put out | made public | quoted | mentioned | produced | circulated | endorsed
POINTING: these | those | this | that | such | any such | no such
REFUSE: denied | denies | deny | denying | disputed | disputes
# Who did it, and with whom.
ACTED attack: killed | attacked | planned it | carried out the attack | committed | planned the attack | carried it out | carried out
ACTED fight: fought | fights | stormed | captured | took | taken | seized | liberated | attacked | defended | held | fighting | fight
ACTED rescue: rescued | saved | searched | evacuated | dug out | put out | fought the fire | fought the blaze | pulled out | freed
ACTED make: built | developed | designed | discovered | invented | launched | funded | financed | paid | wrote | produced | created | organised
    | organized | investigated
ACTED any: acted | act | acting | did it | do it | doing it | did so | done it | worked | work | works | did the work | did the job | operated | operating
    | acts | did this
DEED fight: fighting | storming | assault | capture | offensive | battle | seizure | liberation | defence of | landing | advance
DEED attack: attack | attacks | bombing | shooting | killing | killings | murder | murders | robbery | hack | heist | raid | plot | assassination
    | stabbing | cyberattack | ambush | coup
DEED rescue: rescue | search | evacuation | salvage | relief effort | firefighting | rescue operation | rescue effort | search and rescue
DEED make: development | construction | design | research | discovery | investigation | inquiry | launch | project | project's | invention
DEED any: operation | operations | mission | effort | deed | action | work
ALONE: alone | on its own | on their own | on his own | on her own | by itself | by themselves | by himself | by herself | unaided
    | single-handedly | single-handed | singlehandedly | without help | without any help | without outside help | without assistance
OTHER_THAN: other than | except | except for | apart from | besides
UNIT: units | unit | troops | forces | force | team | teams | crews | crew | men | group | groups | company | companies | firm | body | fighters
    | soldiers | brigade | brigades | agency | one | party | department | else
PARTOOK: took part in | taken part in | taking part in | take part in | takes part in | participated in | participating in | joined in
    | joined | were involved in | was involved in | helped in | helped with | assisted in | assisted with | had a hand in | have a hand in
    | contributed to | played a part in | took part | taken part | participated | were also involved
MENTION: mention | mentioned | mentions | name | named | credit | credited | acknowledge | acknowledged | list | cite
OMIT: left out | leaves out | leaving out | omitted | omits | omitting | made no mention of | makes no mention of | making no mention of
    | failed to mention | fails to mention | failing to mention | passed over | without mentioning
ACCOUNT: statement | announcement | account | report | communique | communiqué | briefing | version | bulletin | press release | release
    | speech | message | summary | declaration | address | post | note | update | press statement
# Bodies spoken of without their names.
BODY_REF: society | organisation | organization | agency | charity | body | institution | group | union | company | institute | office | service
    | association | federation | foundation | movement | party | council | commission
# How somebody was heard in person.
CHANNEL: by phone | by telephone | by satellite phone | by email | by e-mail | by text message | in an interview | in a telephone interview
    | in a phone interview | in writing | under oath | on the record | in person | by letter
# Headlines in which somebody vouches for what follows.
VOUCH: confirms | confirm | confirmed | hails | hail | admits | admit | acknowledges | acknowledge | declares | declare | verifies | verify
    | announces | announce | celebrates | concedes | concede
# What somebody declines to do with a statement.
VOUCHING: confirm | confirmed | confirming | back | backing | endorse | endorsed | endorsing | verify | verified | corroborate | acknowledge
    | support | supporting | declare | vouch for
