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
