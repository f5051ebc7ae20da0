# Given names of many languages, in the spellings of English newspapers.
GIVEN one: ^aaron | ^abdul | ^abdel | ^abdullah | ^abdulrahman | ^abigail | ^abraham | ^adam | ^adel | ^adrian | ^ahmad | ^ahmed | ^aidan
  | ^aisha | ^alan | ^albert | ^alberto | ^alejandra | ^alejandro | ^aleksandar | ^aleksandr | ^aleksandra | ^aleksei | ^aleksey | ^alessandro
  | ^alex | ^alexander | ^alexandra | ^alexandre | ^alexei | ^alexey | ^alfred | ^ali | ^alice | ^alina | ^alison | ^alla | ^alyaksandr | ^amanda
  | ^amina | ^amir | ^amit | ^amy | ^ana | ^anastasia | ^anastasiia | ^anatolii | ^anatoly | ^anders | ^andre | ^andrea | ^andreas | ^andrei
  | ^andrew | ^andrey | ^andrii | ^andriy | ^andrzej | ^angela | ^anil | ^anita | ^anjali | ^ann | ^anna | ^anne | ^annie | ^anthony | ^anton
  | ^antonio | ^antony | ^arjun | ^arkady | ^arsen | ^artem | ^artur | ^arthur | ^asif | ^ashok | ^astrid | ^aung | ^barbara | ^bashar | ^beatrice
  | ^ben | ^benedict | ^benjamin | ^bernard | ^bernd | ^beth | ^bill | ^bogdan | ^bohdan | ^boris | ^brad | ^brandon | ^brenda | ^brendan | ^brian
  | ^bruce | ^bruno | ^carla | ^carlo | ^carlos | ^carmen | ^carol | ^caroline | ^catherine | ^cecilia | ^charles | ^charlie | ^charlotte | ^chris
  | ^christian | ^christina | ^christine | ^christoph | ^christopher | ^claire | ^clara | ^claude | ^claudia | ^colin | ^craig | ^cristina | ^cyril
  | ^dan | ^daniel | ^daniela | ^danylo | ^daria | ^darya | ^dave | ^david | ^davide | ^deborah | ^deepak | ^denis | ^dennis | ^denys | ^diana
  | ^diego | ^dieter | ^dmitri | ^dmitriy | ^dmitry | ^dmytro | ^dominic | ^donald | ^dorothy | ^douglas | ^duncan | ^edmund | ^eduard | ^eduardo
  | ^edward | ^edwin | ^egor | ^eileen | ^ekaterina | ^elaine | ^elena | ^elif | ^elizabeth | ^ella | ^ellen | ^elon | ^emily | ^emma | ^emmanuel
  | ^enrico | ^eric | ^erik | ^ernest | ^esther | ^eugene | ^eva | ^evan | ^evelyn | ^evgeny | ^evgenia | ^fabio | ^faisal | ^farid | ^fatima
  | ^fatma | ^federico | ^felix | ^fernando | ^fiona | ^florian | ^frances | ^francesca | ^francesco | ^francis | ^francisco | ^francois | ^frank
  | ^franz | ^fred | ^frederick | ^fyodor | ^gabriel | ^gareth | ^gary | ^gavin | ^gennady | ^geoffrey | ^george | ^georgy | ^gerald | ^gerard
  | ^giorgio | ^giovanni | ^giulia | ^giuseppe | ^gleb | ^gloria | ^gordon | ^grace | ^graham | ^greg | ^gregory | ^grigory | ^guillermo | ^gunther
  | ^gustavo | ^guy | ^habib | ^halyna | ^hamid | ^hanna | ^hannah | ^hans | ^harold | ^harry | ^hasan | ^hassan | ^heather | ^hector | ^heidi
  | ^helen | ^helena | ^henri | ^henrik | ^henry | ^herbert | ^hiroshi | ^howard | ^hryhorii | ^hugh | ^hugo | ^husam | ^hussein | ^ian | ^ibrahim
  | ^igor | ^ihor | ^ilya | ^imran | ^indira | ^inna | ^irina | ^iryna | ^isaac | ^isabel | ^isabella | ^ismail | ^iurii | ^ivan | ^jack | ^jacob
  | ^jacqueline | ^jacques | ^jaime | ^jake | ^jakub | ^jamal | ^james | ^jamie | ^jan | ^jana | ^jane | ^janet | ^janine | ^jason | ^javier | ^jean
  | ^jeff | ^jeffrey | ^jennifer | ^jens | ^jeremy | ^jerome | ^jesse | ^jessica | ^jill | ^jim | ^jimmy | ^joan | ^joanna | ^joao | ^joe | ^joel
  | ^johan | ^johannes | ^john | ^johnny | ^jonas | ^jonathan | ^jorge | ^jose | ^josef | ^joseph | ^josh | ^joshua | ^juan | ^judith | ^julia
  | ^julian | ^julie | ^jurgen | ^justin | ^kaja | ^kamal | ^kamala | ^karen | ^karim | ^karin | ^karl | ^kate | ^katarina | ^kateryna | ^katherine
  | ^kathleen | ^kathryn | ^katie | ^keir | ^keith | ^kelly | ^ken | ^kenji | ^kenneth | ^kevin | ^khaled | ^khalid | ^khalifa | ^klaus | ^konstantin
  | ^kostiantyn | ^kristina | ^kyrylo | ^larisa | ^larry | ^lars | ^larysa | ^laura | ^lawrence | ^layla | ^leila | ^lena | ^leo | ^leonard | ^leonid
  | ^leonardo | ^leslie | ^lewis | ^liam | ^lidia | ^linda | ^lionel | ^lisa | ^liudmyla | ^lorenzo | ^louis | ^louise | ^luca | ^lucas | ^lucia
  | ^lucy | ^luigi | ^luis | ^luka | ^lukas | ^lyubov | ^lyudmila | ^magnus | ^mahmoud | ^maksim | ^maksym | ^manfred | ^manuel | ^marc | ^marcel
  | ^marco | ^marcus | ^margaret | ^maria | ^mariam | ^mariana | ^marie | ^mario | ^mariia | ^marina | ^marjorie | ^mark | ^marko | ^markus | ^martha
  | ^martin | ^martina | ^mary | ^maryam | ^maryna | ^mateusz | ^matt | ^matteo | ^matthew | ^matthias | ^maureen | ^maurice | ^max | ^maxim | ^maya
  | ^megan | ^mehdi | ^mehmet | ^melanie | ^melissa | ^michael | ^michal | ^michel | ^michele | ^michelle | ^miguel | ^mihail | ^mikael | ^mike
  | ^mikhail | ^milan | ^miles | ^miriam | ^mohamed | ^mohammad | ^mohammed | ^moammar | ^molly | ^monica | ^muammar | ^muhammad | ^murat | ^mustafa
  | ^mykhailo | ^mykola | ^mykyta | ^nadia | ^nadezhda | ^nancy | ^naomi | ^narendra | ^natalia | ^nataliia | ^nataliya | ^natalya | ^natasha | ^nathan
  | ^neil | ^nicholas | ^nick | ^nicola | ^nicolas | ^nicole | ^nigel | ^nikita | ^nikola | ^nikolai | ^nikolay | ^nina | ^noah | ^noel | ^nora
  | ^norman | ^oksana | ^oleg | ^oleh | ^oleksandr | ^oleksandra | ^oleksii | ^oleksiy | ^olena | ^olga | ^olha | ^oliver | ^olivia | ^olivier | ^omar
  | ^orest | ^oscar | ^osama | ^oskar | ^ostap | ^otto | ^pablo | ^pamela | ^paolo | ^patricia | ^patrick | ^paul | ^paula | ^paulo | ^pavel | ^pavlo
  | ^pedro | ^penelope | ^per | ^peter | ^petr | ^petro | ^philip | ^philippe | ^phillip | ^pierre | ^pietro | ^piotr | ^pradeep | ^priya | ^rachel
  | ^rafael | ^raj | ^rajesh | ^ralph | ^ramzan | ^rami | ^raul | ^ravi | ^raymond | ^rebecca | ^recep | ^reinhard | ^rene | ^reza | ^ricardo
  | ^richard | ^rishi | ^rob | ^robert | ^roberto | ^robin | ^roger | ^roland | ^roman | ^ron | ^ronald | ^rory | ^rostyslav | ^roy | ^ruben | ^rudolf
  | ^rupert | ^ruslan | ^rustam | ^rustem | ^ruth | ^ryan | ^saad | ^saddam | ^said | ^saif | ^salim | ^sally | ^salman | ^sam | ^samantha | ^samir
  | ^samuel | ^sandra | ^sanjay | ^sara | ^sarah | ^scott | ^sean | ^sebastian | ^selim | ^serena | ^serge | ^sergei | ^sergey | ^sergii | ^sergio
  | ^serhii | ^serhiy | ^sharon | ^sheila | ^shinzo | ^siarhei | ^sigrid | ^simon | ^simone | ^sofia | ^sophia | ^sophie | ^stanislav | ^stefan
  | ^stefano | ^stella | ^stephanie | ^stephen | ^steve | ^steven | ^stuart | ^sunil | ^susan | ^suzanne | ^svetlana | ^svitlana | ^sylvia | ^taras
  | ^tariq | ^tatiana | ^tatyana | ^tayyip | ^ted | ^terence | ^teresa | ^terry | ^tetiana | ^theodore | ^theresa | ^thierry | ^thomas | ^tigran | ^tim
  | ^timothy | ^tina | ^tobias | ^todd | ^tom | ^tomas | ^tomasz | ^tony | ^trevor | ^tymofii | ^ulrich | ^umar | ^ursula | ^vadim | ^vadym | ^valentin
  | ^valentina | ^valentyn | ^valentyna | ^valeria | ^valerii | ^valeriy | ^valery | ^vanessa | ^vasil | ^vasily | ^vasyl | ^vera | ^veronica
  | ^viacheslav | ^vikram | ^viktor | ^viktoria | ^viktoriia | ^vincent | ^vitali | ^vitalii | ^vitaliy | ^vitaly | ^vlad | ^vladimir | ^vladislav
  | ^vladyslav | ^volodymyr | ^vsevolod | ^vyacheslav | ^waleed | ^walid | ^walter | ^wassim | ^wendy | ^werner | ^wilhelm | ^william | ^wladimir | ^wolfgang
  | ^xavier | ^yahya | ^yana | ^yaroslav | ^yasir | ^yasmin | ^yehor | ^yevgeny | ^yevhen | ^yevheniia | ^yulia | ^yuliia | ^yuri | ^yurii | ^yuriy
  | ^yury | ^yusuf | ^yves | ^yvonne | ^zahra | ^zainab | ^zhanna | ^zoe | ^zoya
GIVEN one: ^aaliyah | ^aarti | ^abdoulaye | ^abebe | ^abena | ^achieng | ^adaeze | ^agnes | ^agnieszka | ^agus | ^aino | ^aissatou
  | ^aitor | ^ajay | ^akinyi | ^akira | ^akua | ^algirdas | ^almaz | ^alvaro | ^amanuel | ^aminu | ^anand | ^andreea | ^andris | ^andrus
  | ^angharad | ^angus | ^anjana | ^anke | ^anneli | ^annika | ^anouk | ^antoine | ^antti | ^aoife | ^aparecida | ^arash | ^arvind
  | ^ashwin | ^attila | ^aurelie | ^ayesha | ^ayse | ^babak | ^bahram | ^balazs | ^bambang | ^baraka | ^bartosz | ^beata | ^beatrix
  | ^behrouz | ^bekele | ^benigno | ^benoit | ^bente | ^bertrand | ^beto | ^bilal | ^birgit | ^bjarne | ^bjorn | ^bojan | ^bola | ^bongani
  | ^boyan | ^branko | ^brett | ^brigitte | ^budi | ^burak | ^bushra | ^callum | ^camila | ^camille | ^carmela | ^catarina | ^celine
  | ^cheikh | ^chiara | ^chidi | ^chinedu | ^chloe | ^ciara | ^clive | ^cody | ^concetta | ^consuelo | ^corazon | ^cormac | ^costin
  | ^cristian | ^dalal | ^dalia | ^dariush | ^darnell | ^darren | ^dawit | ^declan | ^deepa | ^deniz | ^derek | ^detlef | ^dewi | ^dimitar
  | ^dina | ^dirk | ^domenico | ^donal | ^dragan | ^driss | ^dusan | ^dustin | ^dylan | ^eamon | ^ebru | ^eero | ^eko | ^elisa | ^eliska
  | ^emeka | ^emre | ^erling | ^eszter | ^etienne | ^ewa | ^ewan | ^fabrizio | ^farah | ^farai | ^farhan | ^fariha | ^farzaneh | ^fatih
  | ^fatou | ^femi | ^femke | ^ferenc | ^fergus | ^fernanda | ^ffion | ^fidel | ^filipa | ^florin | ^floyd | ^frederik | ^freya | ^gabor
  | ^gaelle | ^gaetano | ^garba | ^geeta | ^georgi | ^gethin | ^gheorghe | ^giancarlo | ^gianni | ^giles | ^gilles | ^gintaras | ^gizem
  | ^glenn | ^gokhan | ^goncalo | ^gonzalo | ^gopal | ^goran | ^gorka | ^graciela | ^grzegorz | ^guadalupe | ^guillaume | ^gunnar
  | ^gustaf | ^gwyneth | ^hakan | ^hakon | ^hamish | ^hanan | ^hanne | ^harish | ^harriet | ^haruto | ^hatice | ^hauwa | ^heike | ^heikki
  | ^hendrik | ^henning | ^hicham | ^hiroko | ^hisham | ^huda | ^huw | ^hye-jin | ^iain | ^ibrahima | ^idris | ^ifeoma | ^ignacio | ^iker
  | ^ilaria | ^ildiko | ^ilker | ^ilze | ^imelda | ^imogen | ^imtiaz | ^ines | ^inga | ^ingrid | ^inigo | ^ioana | ^ionut | ^issa
  | ^istvan | ^ivana | ^jaan | ^jadwiga | ^jamila | ^janelle | ^janis | ^janos | ^jaroslav | ^jean-luc | ^jean-marie | ^jean-pierre
  | ^jelena | ^jeroen | ^jerzy | ^jesper | ^ji-woo | ^jiri | ^joana | ^joaquim | ^joaquin | ^jochen | ^joko | ^jomar | ^joost | ^jordi
  | ^jorgen | ^jovana | ^judit | ^juha | ^jukka | ^juliana | ^jurgis | ^kalina | ^kamau | ^kamel | ^kamran | ^karima | ^katalin
  | ^katarzyna | ^katrin | ^kaveh | ^kavita | ^kazimierz | ^kazuo | ^keiko | ^keisha | ^kemal | ^kendra | ^khadija | ^kirsten | ^knut
  | ^kobus | ^kofi | ^kojo | ^kristiina | ^krzysztof | ^kumari | ^kwame | ^kyle | ^lamia | ^laszlo | ^latifa | ^latoya | ^laurent | ^leif
  | ^lenka | ^lennart | ^lerato | ^leroy | ^leticia | ^levent | ^liezl | ^liis | ^liisa | ^lloyd | ^lotte | ^luisa | ^luiz | ^lukasz
  | ^lupe | ^maarten | ^mads | ^magda | ^magdalena | ^maha | ^mahinda | ^mahsa | ^malee | ^malgorzata | ^malika | ^mamadou | ^manish
  | ^manolo | ^manon | ^marcelline | ^marcin | ^maria-jose | ^marieke | ^marisa | ^marisol | ^marit | ^mart | ^marta | ^massimo | ^matej
  | ^mathieu | ^matthieu | ^matti | ^maurizio | ^meena | ^merve | ^meseret | ^mette | ^mihai | ^miki | ^milos | ^min-jun | ^mirjana
  | ^mohan | ^moira | ^monique | ^montserrat | ^morag | ^mourad | ^moussa | ^mukesh | ^mwangi | ^nabil | ^nadeem | ^nadine | ^naoko
  | ^narges | ^nasreen | ^nasrin | ^nasser | ^nathalie | ^nawaz | ^neema | ^neha | ^nenad | ^ngozi | ^niamh | ^nicolae | ^niels | ^nigella
  | ^nils | ^nimal | ^nisha | ^nitin | ^njeri | ^nomvula | ^noura | ^nuno | ^nuria | ^odhiambo | ^olu | ^ondrej | ^onur | ^orhan | ^oriol
  | ^otieno | ^ousmane | ^owain | ^ozan | ^padraig | ^paivi | ^pankaj | ^paola | ^parisa | ^pawel | ^pekka | ^pepe | ^petra | ^philippa
  | ^philippine | ^piers | ^pieter | ^pinar | ^plamen | ^pooja | ^prakash | ^pranab | ^prayut | ^priyanka | ^putri | ^quentin | ^quique
  | ^rachid | ^radek | ^radha | ^radka | ^raffaele | ^ragnar | ^rahul | ^rakesh | ^raluca | ^ramesh | ^ramiro | ^rania | ^ranil | ^rasmus
  | ^ratna | ^reem | ^rehema | ^rekha | ^remi | ^rhys | ^rizal | ^roald | ^roberta | ^rocio | ^rodel | ^rodrigo | ^rohit | ^rolf
  | ^rosario | ^rosemary | ^rowena | ^rudo | ^rui | ^rumen | ^russell | ^ruta | ^ryszard | ^sachin | ^saeed | ^salma | ^salvatore
  | ^samira | ^sandor | ^sani | ^sanna | ^saskia | ^satish | ^satoshi | ^savita | ^seema | ^selam | ^selin | ^seo-yeon | ^sergi | ^serkan
  | ^seydou | ^shabana | ^shahid | ^shane | ^shanice | ^shankar | ^shinji | ^shirin | ^shiv | ^siamak | ^sian | ^sibel | ^sigurd | ^silke
  | ^silvia | ^sinead | ^siobhan | ^sipho | ^sirisena | ^sita | ^siti | ^sjoerd | ^slobodan | ^smita | ^snezana | ^sofiane | ^soheila
  | ^solveig | ^somchai | ^somsak | ^sonia | ^soo-jin | ^soren | ^stanislaw | ^stoyan | ^subhash | ^sunita | ^suresh | ^sushma | ^suthep
  | ^sven | ^sylvie | ^tadeusz | ^tahir | ^tahira | ^takashi | ^takeshi | ^tamika | ^tamsin | ^tarek | ^tarmo | ^tendai | ^tereza
  | ^tesfaye | ^thabo | ^thandi | ^thiago | ^thibault | ^thijs | ^tiago | ^timo | ^tolga | ^tomislav | ^toomas | ^torbjorn | ^torsten
  | ^travis | ^trine | ^tsegaye | ^tunde | ^tyrone | ^ulf | ^umaru | ^unai | ^usha | ^usman | ^ute | ^uwe | ^vaclav | ^valdis | ^valerie
  | ^vasco | ^veronique | ^vesna | ^vidya | ^vijay | ^vincenzo | ^vinod | ^vivek | ^volkan | ^volker | ^vytautas | ^wahyu | ^wanjiku
  | ^waqar | ^wasim | ^willem | ^wojciech | ^wouter | ^xavi | ^xiaoming | ^ximena | ^yasser | ^yaw | ^yemi | ^yogesh | ^yolanda | ^yonas
  | ^yoshiko | ^younes | ^youssef | ^yuki | ^yuko | ^yvette | ^zainabu | ^zanele | ^zbigniew | ^zdenka | ^zeljko | ^zeynep | ^zofia
  | ^zoltan | ^zoran | ^zubair | ^zuzana
