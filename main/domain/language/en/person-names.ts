/**
 * Names that people bear, written for this project from general knowledge: folded, one word an entry.
 * Left out are those that more often mean something else ("Will", "Hope", "Jordan", "Jackson").
 */
const list = (names: string): readonly string[] => names.trim().split(/\s+/);

export const GIVEN_NAMES = list(`
  aaron abigail adam adrian agnes alan albert alec alejandro alex alexander alexandra alexis alfred alfredo alice alicia
  alison allan allison alma alvin amanda amber amelia amy ana anatoly andre andrea andreas andrei andres andrew andy angela
  angelica angelina anita ann anna anne annette annie anthony antoine anton antonia antonio april ariel arlene arnold arthur
  arturo audrey august aung barack barbara barry beatrice beatriz becky ben benedict benjamin bernard bernardo bernie bert
  beth betty beverly bill billy bob bobby bonnie boris brad bradley brandon brenda brendan brent brett brian bridget bruce
  bruno bryan byron caleb calvin cameron camille carl carla carlos carmen carol carole caroline carolyn carrie catherine
  cathy cecilia cesar charles charlie cheryl chris christina christine christoph christophe christopher christy cindy
  claire clara clarence claude claudia clayton clifford clinton clyde colin colleen connie connor conrad constance corey
  craig cristina crystal curtis cynthia dale damien dan dana daniel daniela danielle danny daphne darrell darren daria
  dave david dean deborah debbie debra denis denise dennis derek desmond diana diane diego dieter dimitri dmitri dmitry
  dominic dominique don donald donna doris dorothy doug douglas duncan dustin dwight dylan earl eddie edgar edith edmund
  eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisabeth elizabeth ella ellen elliott elmer elsa emil
  emilia emily emma emmanuel enrique eric erica erik erika erin ernest ernesto ernst esther ethan etienne eugene eva evan
  evelyn evgeny ezra federico felicia felipe felix fernando fiona florian frances francesca francesco francis francisco
  francois frank franklin franz fred freddie frederic frederick friedrich fritz gabriel gabriela gareth gary gavin geir
  gene geoff geoffrey george georges gerald gerard gerhard gertrude giacomo gianni gilbert giorgio giovanni giulia
  giuseppe gladys glenn gloria gonzalo gordon graham greg gregor gregory greta gretchen guillermo gunther gustav gustavo
  guillaume hannah hans harold harriet harris harry harvey hazel heather hector heidi heinrich heinz helen helena helga helmut
  henri henrik henry herbert herman hermann hilary hillary holly horst howard hubert hugh hugo ian ida ignacio igor ilya
  imogen ines ingrid irene irina isaac isabel isabella isabelle ivan jack jackie jacob jacqueline jacques jaime jake james
  jamie jan jane janet janez janice janine jason javier jay jean jeanette jeanne jeff jeffrey jennifer jenny jeremy jerome
  jerry jesse jessica jesus jill jim jimmy joan joanna joanne joachim joao joaquin jochen jody joe joel joerg johan johann
  johanna johannes john johnny jon jonas jonathan jorge jose josef josep joseph josephine josh joshua joyce juan juanita
  judith judy julia julian julie julien juliet julio julius jurgen justin karen karin karl karla kate katherine kathleen
  kathryn kathy katie katrina kay keith kelly ken kenneth kent kerry kevin kim kirk kirsten klaus konrad konstantin kristen
  kristin kristina kurt kyle lance larissa larry lars laura laurel lauren laurence laurent lawrence leah lee leila lena
  leonard leonardo leonid leroy leslie lester leticia lewis liam lillian lily linda lindsay lindsey lisa lloyd lois lorenzo
  loretta lori lorraine louis louise luc luca lucas lucia lucille lucy ludwig luigi luis luisa luiz lukas luke lydia lyle
  lynn mabel madeleine maggie magnus manfred manuel manuela marc marcel marcelo marcia marco marcos marcus margaret margarita
  margie maria mariam marian marianne marie marilyn mario marina marjorie mark marlene marsha marta martha martin martina
  marty marvin mary mateo mathew mathias matt matteo matthew matthias maureen maurice mauricio max maxim maxine maya megan
  melanie melinda melissa melvin meredith michael michaela micheal michel michele michelle miguel mikael mike mikhail
  mildred milton mindy miranda miriam mitch mitchell mohan moira molly monica monika monique morgan morris moses muriel
  nancy naomi natalia natalie natasha nathan nathaniel neil nelson nicholas nick nicola nicolas nicole nigel nikita niklas
  nikolai nils nina noah noel nora norbert norma norman oleg olga oliver olivia olivier omar oscar oskar otto owen pablo
  paige pamela paolo pascal pat patricia patrick patti paul paula paulina pauline paulo pavel pedro peggy penelope penny
  percy perry pete peter petra phil philip philippa philippe phillip phyllis pierre pietro piotr polly priscilla quentin
  rachel rafael ralph ramon randall randy raquel raul ray raymond rebecca reginald regina reinhard renate rene rex
  ricardo richard rick ricky rita rob robbie robert roberta roberto robin rodney rodrigo roger roland rolf roman ron
  ronald ronnie rosa rosalind rosemary ross roy ruben rudolf rudy rufus rupert russell ruth ryan sabrina sally salvador
  salvatore sam samantha samuel sandra sara sarah scott sean sebastian serena serge sergei sergey sergio seth shane
  shannon sharon shaun shawn sheila shelley shirley sidney siegfried sigmund silvia silvio simon simone simeon sofia
  sonia sonya sophia sophie spencer stacey stacy stan stanislav stanley stefan stefano stella stephanie stephen steve
  steven stewart stuart sue susan susanne suzan suzanne svetlana sven sylvia tamara tammy tanya tara tatiana ted teresa terrence
  terry thelma theodore theresa thierry thomas tim timothy tina todd tom tomas tommy toni tony tracy trevor tristan troy
  tyler ulrich ursula valentina valeria valerie vanessa vera vernon veronica vicki vicky victor viktor vincent vincenzo
  viola violet vivian vlad vladimir volodymyr wade wallace walter wanda warren wayne wendy werner wesley wilfred wilhelm
  willem william willie wilma winston wolfgang xavier yann yolanda yuri yvette yvonne zachary zoe
  aamir abbas abdallah abdelaziz abdelkader abdirahman abdul abdulaziz abdulla abdullah abdullahi abdulrahman abu abubakar adel adil adnan
  ahmad ahmed aicha aisha akbar akram alaa ali alia amal ameer amin amina amir ammar amr anas anwar arif asad ashraf asif
  asim asma assad atef awad ayman aziz badr bahaa bakr bashar bashir basil basim bassam bassel bassem bilal burhan dalia dina
  emad fadel fadi fahad fahd faisal faiz farah farhan farid farouk faruk fatima fawzi fayez firas fouad fuad ghassan habib
  hadi hafez hafiz haider hakan hakim hala hamad hamdi hamed hamid hamza hana hanan hani harun hasan hashim hassan hatem haytham
  hazem hisham hossam hossein husam husayn hussain hussein ibrahim idris ihab imad iman imran inas isa ismail issa iyad
  jaafar jabbar jalal jamal jamil jassim jawad kamal kareem karim kassem khadija khaled khalid khalifa khalil lamia latif
  layla leyla lina lubna maha mahdi mahmood mahmoud mahmud majid malik manal mansour marwa marwan maryam massoud
  mehdi mehmet mevlut milad moaz mohamad mohamed mohammad mohammed mohsen moncef mostafa moussa muammar mubarak muhammad
  muhammed muhsin mukhtar munir murad murat musa mustafa muthanna nabil nada nadeem nader nadia nadim naeem najib nasir nasser
  nawaf nazir nidal nizar noor noura nour nouri nur omer osama osman othman qais qasem qasim qusay raed rafik rafiq
  rahim rajab rami rana rania rashad rasha rashid rasoul recep reem reza riad riyad riza rustam saad sabah saddam sadiq saeed
  safa sahar saif sajid salah saleem saleh salem salim salma salman salwa samar sameer sami samir samira saud sayed selim
  shadi shafiq sharif shehbaz sherif suha suhail suleiman sultana taha taher tahir talal talib tamer tamim tarek tareq tariq tawfik tayyip
  umar usama uthman wael wafa waleed walid waseem wasim yahya yasin yasir yasmin yasser yousef youssef yunus yusuf zahra
  zaid zain zakaria zayd zaynab zeinab ziad ziyad zubair baran bahram bijan cyrus dariush ebrahim esmail farhad fereydoun
  hooman javad kazem kourosh leila mahsa mansoor masoud mehrdad mohsen morteza nasrin parviz qassem rouhollah saeid shirin
  ayse bulent burak cem cemal deniz devlet ekrem emine emre ercan erkan fatih fatma ferhat gul gulen hakan huseyin ibrahim ismet
  kemal levent mesut necmettin nuri oguz ozlem serdar sinan suleyman tansu turgut ugur umit yilmaz zeynep
  aditi aditya ajay ajit akash akhilesh amit amrita anand anil anita anjali ankit arjun arun arvind ashok asha bhavna deepa
  deepak devendra dinesh ganesh gautam geeta girish gopal hardik harish hemant indira jagdish jaya jyoti kamala kapil karan
  kavita kiran kishore krishna kumar lakshmi lalit lata madhav mahendra mahesh manish manmohan manoj meena mohan mukesh
  mukul nandini narendra naresh naveen neha nirmala nitin nitish pankaj piyush pooja prabhakar prakash pranab prashant
  pratap praveen preeti priya priyanka rahul raj raja rajeev rajendra rajesh rajiv rajnath rakesh ram ramesh ranjit ravi
  rekha rishi ritu rohit sachin sandeep sangeeta sanjay sanjiv santosh sarita satish shashi shashank shivraj shreya smriti
  sonali sonia subhash sudhir suman sumit sundar sunil sunita suresh sushma swati tejashwi uddhav uma usha vandana varun
  venkat vijay vikas vikram vinay vinod virat vivek yogi yogesh asif benazir fazlur hina ishaq nawaz pervez shahbaz yousaf zulfikar
  aiko akihito akira akiko chen chiang chun daisuke fumio haruki haruto hideo hideki hiro hiroshi hiroko jae jin jun kazuo keiko kenji
  kenta li ling makoto masako min ming minh naoki naruhito nguyen osamu ryu satoshi seung shigeru shinzo soo sung taro tadao takashi takeshi
  tetsuo toshiro wei xi xiao xin yan yang yoko yoshi yoshihide yoshiro yuki yukio yun zhang agus ayu budi dewi eko indra joko megawati
  prabowo putri retno siti sri susilo wahyu anwar mahathir najib corazon ferdinand imelda rodrigo leni
  abebe abiy adama adebayo adewale alassane amadou aminata asamoah babatunde blaise boubacar chidi chinedu chinua chukwu cyril
  desta emeka emmerson faustin felix folake femi goodluck haile hailemariam idrissa isaias jomo joyce julius kagiso kofi
  kwame kwesi laurent mamadou mariama meles moussa muhammadu mwai ngozi nkosazana nnamdi obi olusegun oumar ousmane
  patrice paul sadio salva samia sekou siad sipho tendai thabo thandi uhuru umaru wangari wole yoweri zanele ibrahima
  alberto alvaro andres angel arturo benito camila carolina catalina cristian cristobal dilma dolores domingo elvira emiliano
  esteban eva evo fabiola fidel gabriela gerardo guadalupe hernan hugo humberto ivan jair jaime jimena joaquim leandro leonel
  lula lourdes luciano manolo mariana mariano martin mauricio mercedes miguel moises nayib nestor nicanor nicolas octavio
  oswaldo pilar ramiro raimundo renato rigoberto rocio rogelio ronaldo salvador sandro soledad tabare thiago tomas veronica
  vicente ximena bjorn dag erna gro gunnar harald hakon inger jens jonas kaja kirsten kjell knut lars leif mette morten
  olaf olav ole oyvind rune sigrid siv solveig stig svein terje thor thorbjorn tore torsten trond trygve ulf anders
  annika astrid carin fredrik goran gosta gunilla ingvar jakob lennart magdalena margot mats olof olle pia stefan sture
  aino eero esko jari juha jukka kalle matti mika mikko paavo pekka sanna sauli tarja timo aleksandr aleksander aleksei alexei
  anastasia andriy andrzej arkady artem bogdan boyko bronislaw danylo donatas dragan ekaterina evgenia gennady goran grigory
  ivana ivo iveta jaroslaw jelena jiri josip kaja katarina ksenia lech leszek ljubomir lyudmila maksim marek maria mateusz
  milan milorad milos mirek miroslav nadezhda natalya nikola novak oksana oleksandr olena pavlo petar petro radoslaw radovan
  ratko ruslan rustem sasha semyon slobodan sofya stanislaw taras tomasz vaclav valery vasily viktoria vitaly vitali vojislav
  vyacheslav yaroslav yegor yelena yevgeny yulia zbigniew zdravko zoran zuzana avi avigdor benny binyamin chaim dov efraim ehud
  eitan eliezer gideon golda itzhak meir menachem moshe naftali reuven shimon shlomo tzipi uri yair yaakov yehuda yigal yitzhak
  yoav yosef zvi alexis antonis costas dimitris eleni george giorgos katerina kostas kyriakos nikos panagiotis stavros vassilis yannis
  brigitte celine chantal cyrille didier edouard elodie emmanuelle fabien fabrice florence francoise gerard ghislaine gilles
  herve jerome laetitia lionel marine marion mathieu mathilde nathalie nicolas odile pascale pierrick regis remy romain segolene sylvie
  thibault valerie veronique yves aldo alessandra alessandro angelo arianna benito carlo chiara claudio dario elisa enrico
  enzo fabio filippo flavio franco gianluca giancarlo gino giulio guido lamberto lucio marcello massimo matteo maurizio
  mauro michela nicolo paola pierluigi piero raffaele renzo riccardo romano rosario sandra silvana stefania tommaso umberto valentino`);

export const SURNAMES = list(`
  smith johnson williams brown jones miller davis wilson anderson thomas taylor moore martin thompson harris robinson clark
  lewis lee walker allen wright nguyen scott torres adams nelson mitchell roberts carter phillips evans turner collins edwards
  stewart morris murphy rogers reed cooper bailey richardson ward watson brooks bennett hughes sanders ross perry powell
  patterson simmons coleman jenkins barnes henderson patel shah singh kumar sharma gupta khan kapoor chopra verma mishra
  yadav reddy rao nair menon iyer banerjee mukherjee chatterjee bose ghosh das sen roy modi gandhi nehru advani thackeray
  pawar kejriwal garcia martinez rodriguez hernandez lopez gonzalez gonzales perez sanchez ramirez rivera gomez diaz reyes morales
  cruz ortiz gutierrez chavez ramos ruiz alvarez mendoza castillo jimenez vasquez moreno romero herrera medina castro vargas
  fernandez guzman munoz mendez salazar soto delgado pena rios silva santos oliveira souza pereira costa ferreira almeida
  rousseff bolsonaro macri kirchner maduro uribe correa morales humala toledo fujimori pinera bachelet pinochet peron
  obrien oconnor oneill ohara oreilly omalley sullivan kennedy kelly ryan murray mcdonald mcdonnell mccarthy mccain mcconnell mcmahon mckenna
  macdonald mackenzie macleod campbell graham hamilton ferguson duncan fraser gordon grant johnston kerr cameron blair thatcher corbyn
  johnson cameron miliband starmer sunak truss brown major heath churchill attlee obama biden trump clinton reagan nixon
  carter bush cheney rumsfeld powell kerry rice romney pelosi mcconnell schumer sanders warren harris pence pompeo bolton tillerson
  mattis mueller comey barr giuliani gates petraeus mcchrystal snowden assange manning zuckerberg bezos musk
  putin medvedev lavrov peskov shoigu yeltsin gorbachev brezhnev khrushchev stalin lenin trotsky navalny khodorkovsky
  berezovsky lukashenko yanukovych poroshenko zelensky zelenskyy tymoshenko yushchenko kuchma nazarbayev karimov rahmon aliyev pashinyan
  saakashvili ivanov petrov sidorov smirnov kuznetsov popov sokolov lebedev kozlov novikov morozov volkov kowalski nowak tusk kaczynski walesa orban havel
  merkel scholz kohl schroeder brandt adenauer muller mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann
  koch bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange krause lehmann steinmeier
  macron hollande sarkozy chirac mitterrand dubois durand leroy moreau laurent lefebvre michel bertrand roux vincent fournier morel
  girard dupont lambert fillon juppe valls melenchon rossi russo ferrari esposito bianchi romano colombo ricci marino greco
  bruno gallo conti mancini berlusconi prodi renzi conte salvini draghi letta gentiloni meloni zapatero rajoy aznar
  papandreou tsipras mitsotakis samaras karamanlis erdogan davutoglu cavusoglu gul ozal ecevit demirel ataturk inonu kilicdaroglu demirtas
  yildirim yilmaz kaya demir celik sahin ozturk aydin arslan dogan assad lowcock pedersen guterres annan ghali moon brahimi mistura borrell
  mogherini ashton solana barroso juncker tusk rutte stoltenberg rasmussen hussein maliki abadi barzani talabani sadr sistani
  hakim allawi jaafari kadhimi mahdi chalabi zarqawi baghdadi zawahiri laden awlaki nasrallah hariri aoun jumblatt geagea
  gemayel siniora mikati arafat abbas fayyad haniyeh mashal meshaal yassin rantisi barghouti erekat netanyahu olmert sharon
  rabin peres barak livni lieberman gantz bennett lapid begin shamir dayan mubarak morsi mursi sisi sadat nasser elbaradei
  gaddafi qaddafi gadhafi haftar serraj essebsi bouteflika tebboune bensalem benali khamenei khomeini rouhani ahmadinejad rafsanjani khatami
  zarif soleimani suleimani mousavi raisi jalili karzai ghani abdullah mullah omar akhundzada dostum hekmatyar massoud
  musharraf bhutto sharif zardari gilani zia chaudhry qureshi malik ahmed hasina rajapaksa wickremesinghe sirisena koirala prachanda
  deng xiaoping jiang zemin jintao jinping wen keqiang mao zedong zhou enlai chen wang zhang liu zhao huang zhou wu xu sun zhu
  gao lin guo luo zheng liang xie tang cheng deng feng cao peng zeng xiao tian dong yuan pan jiang cai kim park choi jung kang cho
  yoon jang lim tanaka suzuki sato takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki abe kishida
  koizumi aso hatoyama noda suga fukuda mori tojo suharto sukarno yudhoyono widodo habibie subianto duterte aquino marcos arroyo
  estrada ramos suu kyi hlaing thaksin shinawatra yingluck prayut mahathir anwar ibrahim razak lee loong tran pham phan dang bui
  mandela mbeki zuma ramaphosa tutu mugabe tsvangirai mnangagwa kagame museveni kabila tshisekedi nkurunziza bashir garang kiir machar
  obasanjo jonathan buhari abacha atiku okonjo adichie achebe soyinka annan mahama kufuor rawlings akufo kenyatta odinga ruto moi
  kibaki zenawi desalegn ahmed afwerki farmajo compaore sankara keita traore diallo diop diouf wade sall toure coulibaly ouattara gbagbo
  conde barrow jammeh taylor sirleaf weah koroma nkrumah nyerere kikwete magufuli banda chissano hichilema lungu
  jensen nielsen hansen pedersen andersen christensen larsen sorensen rasmussen petersen johansson andersson karlsson nilsson
  eriksson larsson olsson persson svensson gustafsson lindgren lindberg bergman virtanen korhonen niinisto solberg brundtland
  wilders verhofstadt michel cohen levy mizrahi peretz friedman goldberg goldstein rosenberg schwartz weiss katz shapiro levin kaplan bernstein
  rubin greenberg feldman horowitz einstein darwin newton freud marx hitler mussolini franco goebbels himmler churchill roosevelt truman eisenhower
  macarthur patton rommel napoleon bonaparte bismarck garibaldi cavour metternich wellington nelson cromwell gladstone disraeli
  shakespeare dickens tolstoy dostoevsky hemingway orwell kafka mozart beethoven bach wagner picasso vangogh monet`);
