# Closed classes of English that patterns lean on.
DET: the | a | an | this | that | these | those | its | their | his | her | our | some | any | all | both | each | every | another
POSSDET: its | their | his | her | our | my | your
BE: is | are | was | were | be | been | being | am
HAVE: has | have | had | having
MODAL_FUTURE: will | would | shall | is to | are to | was to | were to
MODAL_MAYBE: may | might | could | should | can
MODAL_MUST: must | has to | have to | had to
DO: do | does | did
NOT: not | never | no longer | cannot | n't | isn't | aren't | wasn't | weren't | hasn't | haven't | hadn't | won't | wouldn't
    | didn't | don't | doesn't | couldn't | can't
NONE: no | none | nobody | no one
# words that look like a claim and take it back
FAILED: failed to | unable to | tried to | try to | trying to | attempted to | attempting to | hoped to | hoping to
    | sought to | seeking to | aim to | aims to | aimed to | plan to | plans to | planned to | planning to
    | want to | wants to | wanted to | vowed to | vow to | threatened to | intends to | intend to | preparing to
    | prepare to | expected to | set to | due to | ready to | urged to | ordered to | refused to
IF: if | unless | whether | in case | should
ADV: also | already | currently | presently | temporarily | briefly | swiftly | mostly | now | still | just | recently | only | again | then | since | yet | even | finally | eventually
    | completely | fully | entirely | wholly | largely | partly | partially | almost | nearly | apparently | reportedly
    | allegedly | officially | successfully | quickly | suddenly | forcibly | immediately | later | earlier | initially | first
    | indirectly | once | soon | together | further | confirmedly | confirmed | tragically | instantly
REPORTEDLY: reportedly | allegedly | apparently | purportedly | supposedly | it was reported that | it is said that
    | it is claimed that | it was claimed that | are said to | is said to | was said to | were said to | reports of | unconfirmed
WHOLE: full | complete | total | all | all of | the whole of | whole | entire | the whole | fully | completely | entirely | wholly | totally
PART: part of | parts of | most of | half of | much of | some of | the outskirts of | outskirts of | suburbs of | the suburbs of
    | districts of | neighbourhoods of | neighborhoods of | quarters of | a part of | the bulk of | a section of | sections of
    | the centre of | the center of | the edge of | the north of | the south of | the east of | the west of
REL: who | which | that | whom
CONJ: and | or | but | while | as well as
PREP: in | at | on | near | of | from | around | outside | inside | across | throughout | within | to | into | over | by | for
    | with | along | between | under | through | during | after | before | since
IN: in | at | near | around | outside | inside | across | throughout | within | on | off
BY: by
OTHERS: other | others | more | further | another | additional
PRON: he | she | it | they | we | i | him | her | them | us
COMMA: ,
LP: ( | [
RP: ) | ]
COLON: :
SEMI: ;
DIRECTION: north | south | east | west | northern | southern | eastern | western | north-eastern | north-western | south-eastern
    | south-western | northeastern | northwestern | southeastern | southwestern | north-east | north-west | south-east
    | south-west | central | coastal | nearby | neighbouring | neighboring
# adjectives that stand before a head noun in news counts
ADJ: local | foreign | armed | young | elderly | old | new | many | several | few | numerous | dead | enemy | civilian | military
    | innocent | unarmed | homeless | key | major | main | large | small | big | strategic | occupied | liberated | newly | freed
    | recaptured | captured | besieged | front-line | frontline | border | port | mining | capital | historic | second | third
    | largest | biggest | industrial | rural | national | official | separate | different | various | private | public
    | passenger | residential | senior | top | record | total | combined | heavily | badly | seriously | severely | critically
    | slightly | lightly | extra | surrounding | remote | embattled | war-torn | flooded | stricken | devastated | ruined
    | reclaimed | regained | seized | retaken | own | so-called | special | elite | regular | retreating | advancing | fleeing
    | invading | attacking | government | rebel | loyalist | combat | ground | riot | security
APPEAR: appear to | appears to | appeared to | seem to | seems to | seemed to | is believed to | are believed to | are thought to
    | is thought to | is reported to | are reported to | was reported to | were reported to | probably | is understood to
FORCED: forced to | were forced to | was forced to | compelled to | had to | obliged to | allowed to | able to | managed to | began to
# Words before a place that shut it out, and words that make it one of several.
APART: outside | beyond | elsewhere
EXAMPLE: including | among | especially | particularly | notably
REST: rest | remainder
# Nouns that stand for a place named before: "in the city". The value is the kind of place.
PLACE_NOUN settlement: city | town | village | hamlet | township | municipality
PLACE_NOUN region: region | province | governorate | oblast | prefecture
PLACE_NOUN country: country | nation | nationwide | countrywide
