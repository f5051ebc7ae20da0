# Words of general English, and words of news, that are also names of places somewhere. NEVER_PLACE is not taken for a place
# unless it is part of a longer name; ORDINARY only with evidence: a preposition, "the town of", the region named beside it.
NEVER_PLACE one: a | after | again | agency | all | almost | already | also | although | always | amazon | an | and | any
  | apple | april | are | army | as | at | august | autumn | avenue | bank | bay | be | because | been | before
  | being | billion | both | bridge | but | by | can | captain | central | chairman | christmas | church | college
  | colonel | come | command | company | congress | copyright | could | council | court | december | democrat
  | department | despite | did | director | do | does | done | dr | during | each | east | easter | eastern | eight
  | email | even | ever | every | facebook | february | federal | federation | few | file | five | for | force
  | forces | four | freedom | friday | from | front | general | get | god | goes | google | got | government
  | governor | group | gulf | had | has | have | he | headquarters | her | here | him | his | hospital | however
  | hundred | i | if | image | imperial | in | independence | institute | international | into | is | island | islands
  | it | its | january | july | june | just | justice | labour | lady | lake | later | let | liberal | liberation
  | lord | made | major | make | many | march | maritime | marshal | may | mayor | me | meanwhile | media | might
  | military | million | mine | minister | ministry | miss | monday | more | moreover | mosque | most | mountain | mr
  | mrs | ms | much | must | my | national | naval | navy | never | news | nine | no | none | nor | north | northeast
  | northern | northwest | not | november | now | october | of | off | office | officer | ok | okay | on | once | one
  | only | onto | or | other | others | our | out | over | parliament | party | peace | photo | police | premier
  | president | press | prof | progress | put | radio | ramadan | republic | republican | river | road | said | same
  | saturday | say | says | school | sea | senate | september | service | seven | several | shall | she | should
  | since | sir | six | so | some | soon | south | southeast | southern | southwest | spokesman | spokeswoman | spring
  | square | staff | state | still | street | such | summer | sunday | take | taken | telegram | television | ten
  | than | that | the | their | them | then | there | these | they | this | those | though | thousand | three
  | thursday | thus | to | today | tomorrow | too | trooper | troops | tuesday | twice | twitter | two | under | union
  | university | until | up | us | very | victory | video | war | was | we | wednesday | were | west | western | what
  | when | where | which | while | who | will | winter | with | within | without | would | yes | yesterday | yet | you
  | your | zero
ORDINARY one: acre | ado | afar | aim | albino | ale | ales | alga | alley | alliance | along | alpha | altar | alter
  | altos | amber | amble | amen | ampere | anew | angers | angle | angles | annex | antelope | anthem | anus | apex
  | apostrophe | apt | arc | arching | archway | area | arenas | ares | arias | aroma | arse | arsenal | art
  | asbestos | ascension | ash | ask | aspen | ass | ate | auburn | auras | baby | bacon | bad | bade | badger | bag
  | bake | baker | bale | ban | band | bandana | banged | bangs | bani | banjo | banks | banning | bar | bard
  | barking | barn | barrage | barren | barrens | base | basic | baste | bat | bath | battle | battlefield | baud
  | beacon | bear | begun | bell | bend | bender | best | bid | big | bile | billed | blackjack | bled | bloom
  | bluffs | bode | bolder | bone | boo | boom | boomerang | boon | boons | bore | born | borne | bossier | bottom
  | boulder | bountiful | bow | bra | brake | bran | branch | bras | brash | brass | bray | bred | brick | bride
  | bright | brine | broach | brooks | brush | brusque | bucks | bud | buffalo | bug | bully | bun | burrow | bury
  | bush | bust | butler | butte | butterfly | buy | calamity | caller | canal | canals | canaries | canes | canning
  | canyon | capital | cardigan | care | caribou | carpenter | carry | cars | cascade | cascades | casino | cassino
  | castle | cave | celebration | cell | centennial | center | centre | chafe | chagrin | chair | chamber | champagne
  | champion | champs | chance | change | chap | chi | chin | chinking | chop | citrus | clay | clot | cloud | clover
  | coal | cobra | cocoa | coin | collie | colon | colony | combs | comma | commerce | conception | concord | condom
  | cone | consolation | converse | coo | cop | cordon | cork | corning | cot | cottonwood | countryside | cove | cox
  | coyote | crane | crater | creek | crest | crook | crossroads | crystal | cumming | cypress | dab | daisy | dam
  | dame | dandy | date | dawn | deal | defiance | deli | delis | delta | dent | dents | diamond | dig | dimer | dire
  | dives | dogwood | dole | dolphin | dome | don | dosing | dour | downtown | drama | drone | drug | dual | due
  | duping | dusty | eagle | earnest | echo | economy | eke | elbow | emerald | empire | emporia | enterprise | era
  | eras | erode | eureka | evens | evergreen | falcon | fan | fang | far | farmers | fate | felling | fez | fiche
  | fig | fireworks | flea | fleet | flint | flora | flushing | fords | fore | forest | forge | fortune | fountain
  | fowling | freshwater | friendly | frost | fry | fully | furnace | gal | gale | gamma | gander | gap | garland
  | garnet | garrison | gateway | gay | gaze | gel | genes | gent | gill | gin | glad | gland | globe | gold | golden
  | gondola | gore | grabs | grant | grants | grapevine | grass | grave | graven | gray | grays | green | greens
  | grimes | grin | grins | grit | grosser | grove | groves | grunt | guise | guns | ha | hag | hail | hale | halfway
  | hall | ham | hamlet | hang | hard | harem | harrow | hart | harvest | hasting | hat | hay | hays | hazard | heath
  | hem | hey | hickory | highland | highlands | hillside | hims | hire | hit | ho | hole | holiday | holly | homeland
  | homestead | hook | hope | horn | hove | hue | hull | human | humble | hums | hung | hunt | hunter | hurricane
  | hut | id | idiom | ifs | ii | incline | isle | jam | jar | jerky | jingling | junction | keen | ken | keystone
  | kilo | kin | kinder | king | kings | kissing | kite | lacrosse | lag | lakes | lame | lampoon | lancing | lander
  | landing | lane | laurel | layman | lazy | lee | leek | leer | leers | lemme | lemon | lend | lens | lent | lessen
  | liberty | lice | lids | lie | lime | line | linen | lion | lively | lob | lobe | log | lone | long | loon | loop
  | lot | luck | lug | lupin | lure | magenta | magnolia | male | man | manage | mange | manger | mango | mania
  | manly | manning | manor | marathon | mare | maria | marina | marine | market | marks | marrow | mars | martin
  | mascara | mascot | mason | maul | medias | mending | mentor | mere | meres | meridian | merit | meshed | mete
  | metro | metropolis | midstream | midway | mien | mile | milky | mill | mire | mires | mission | mite | mobile
  | model | modern | mold | mole | monster | monument | moody | moor | moron | mosquito | moss | moth | mould | mound
  | muse | mush | mustang | mute | mystic | nails | name | needle | needles | newton | nice | nit | noble | noisy
  | non | normal | nosy | nova | oasis | oceanic | odder | ode | ogre | opera | opportunity | oral | orange | orchards
  | ore | oriental | outer | overland | ox | pa | pace | pacific | page | painter | pal | pale | palms | palomino
  | pan | panda | pandas | panorama | pap | papa | papas | papaya | par | paradise | paramount | pare | parkway
  | parole | parsons | passage | pastas | pearl | peel | peer | pelt | pen | penal | pert | pesky | pest | pet | petal
  | peters | pets | pi | pier | pike | pin | pine | piranhas | plain | plan | plantation | plateau | plateaux | play
  | plaza | plug | plum | plunge | plunges | poking | pole | polo | pool | pop | port | porter | possession | post
  | postal | pout | price | prim | proclamation | prospect | prosper | proven | providence | puck | pueblo | puke
  | puma | pun | punch | quack | queens | quiche | race | rain | ram | rapid | rat | ravels | ray | rayon | reading
  | real | repose | reserve | reservoir | rest | retreat | reunion | revel | revere | rich | ridge | riding | rifle
  | rim | ripen | rise | risen | rivers | rivet | rivets | robe | rock | rodeo | roles | roman | rose | roses | rot
  | rouge | roundabout | rouse | rugby | rum | ruse | rush | rust | rye | sack | sad | sag | saga | sake | saki
  | salamis | sale | salon | salt | sand | sandwich | sandy | sari | saris | sauce | sauces | savage | save | schooner
  | seaside | sedan | see | seen | seer | send | sera | set | shack | shaping | shields | shin | shone | shortens
  | shot | shut | side | silly | simmering | sin | sine | sing | sire | siren | size | ski | skit | slashes
  | slaughter | smile | smiths | snowflake | sole | soli | solitude | solo | son | sore | soul | sour | spa | sparks
  | spas | spat | spike | spire | spires | split | spoken | spray | springs | squawk | stains | star | stare | stark
  | step | steps | sterling | stoke | stone | store | stow | strawberry | sue | sues | sulphur | summit | sunning
  | sunrise | sunset | superior | surprise | swallow | swan | swords | tabu | tactic | taker | tale | talent | tall
  | tame | tan | tango | tank | tap | tape | tapes | taping | tars | tartar | tell | temperance | tempi | temple
  | tender | tendon | tent | termini | terminus | terrace | thatcher | thorn | till | tilt | time | tin | ting | tire
  | tome | ton | tone | tongue | tooting | torn | torrent | tour | tours | trail | transit | trap | triangle | trim
  | trinity | tub | tuba | tubas | tunas | tune | tuner | tunes | turn | turner | tweed | twin | twist | ugly | unity
  | uptown | valley | van | vane | vans | vary | verier | verve | veto | vi | vicar | vice | victor | villa | villas
  | vine | vineyard | viola | vise | vista | wad | waging | waits | wake | walk | walker | walling | walnut | wan
  | warren | wary | wave | waver | wean | weasel | wed | wedding | welcome | welling | wells | westerly | wetter
  | wheeling | wick | willows | winters | wiry | woodland | woodlands | worms | worth | wright | yap | yen | yew
  | yoga | young | zest | zeta | zincing
ORDINARY one: ala | ark | conn | del | fla | ill | ind | kan | mass | mich | minn | miss | mont | neb | nev | ore | pa | que | tex | wash | wis | ga | la | ky | md | mo | va | vt
