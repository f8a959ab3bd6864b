"""Names that many people bear. Written by scripts/make_common_names.py: do not edit."""

# Among the most common forenames or surnames of four countries or more.
WIDELY_COMMON = """
    abdullah adam aguilar ahmad ahmed aleksandar alexander ali alice alvarez amar amelia
    amina amir ana anastasia angel anna antonio aria arthur aurora ava ayala benjamin brown
    camila carlos castillo castro charlie charlotte chen chloe costa cruz daniel david de
    diaz dylan elias ella ema emil emilia emily emma eva fatima fatma fernandez filip
    florence flores fuentes gabriel garcia george gomez gonzalez gutierrez guzman hana
    hansen hassan henry hernandez herrera ho hugo ian ibrahim isabella isla ivan ivanov
    jack james jensen jimenez johnson jones jose juan julia khaled kim lara lea lee leo
    leon liam lily lin lina lopez louis luca lucas luis luka luna maria mariam mark
    markovic martin martina martinez maryam matej mateo matteo maya mejia mendoza meyer mia
    miguel mila miranda mohamed mohammad molina morales moreno muhammad muller munoz
    navarro nguyen nikola noah nora novak nunez oliver olivia olsen omar ortiz oscar pena
    perez ramirez ramos reyes rivera rodriguez rojas romero rose ruiz samuel sanchez
    santiago santos sara sarah schneider sebastian sharma silva simon singh smith sofia
    sofija sophia sophie taylor theo theodore thiago thomas tomas torres valentina vargas
    vasquez vera victoria weber william williams willow wilson youssef
"""

# Among those of one to three countries.
COMMON = """
    aada aadhya aarav aariz aaron aarya aasha abazi abbas abbasov abd abdallah abdel
    abdelkader abdoulaye abdrahmanov abdul abdulaziz abdulla abdullaev abdullayev abdullo
    abdulrahman abe abubakr abuladze abulfazl acosta adama adams adary adela adele ademovic
    adilovic adin aditi adomas adrei adrian adriana adrians aferdita afonso agnes aguilera
    aguirre agustin agustina ah ahamed ahmadov ahmet ahmetov ahmetovic ahn ahonen aicha
    aiden aigner aikaterini aimar aino aisha aisultan aisyah aitana aiur aivaliotis ajda
    ajla aksel akter alanoud alarcon albert alberte aldiyar alejandro aleks aleksander
    aleksandr aleksandra aleksandre aleksejev alessandro alessia alex alexandra alexandru
    alexey alfie alicja aliev alievi alikhan alina aline alinur alisa alise aliya aliyev
    allen alma almeida alonso alparslan alteo althea alvarado alvaro alves alysha amahle
    amaia amal amalie amangeldy amara amarasinghe amaris amato amayra ambar ambra ambre
    amelija amelja aminata amine amira ammar amy an anahit anar anastasija anastasiya
    andersen anderson andersson ando andov andre andrea andreas andreassen andreea andrei
    andrej andrejev andres andria andrias andriy androula ane ang angela angeliki angelina
    angeline angelis angelo angelov angelova annie anohito antonella antoni antonia antunes
    anzu ao aoi aoife aoki aputsiaq aquino arai arakelyan aras araujo aravena araya arben
    archie areg areni ari ariana arianna arias ariel arjun arman armen armine aron arpi
    arslan artem artiom artur artyom aruuke aruuzat asaf asel asemahle ashkenazi ashot
    ashraqat asilim asiya asja aslan asmita assia asta astrid asya athanasios athena atlas
    attard auer august avetisyan aviana avigail avila avraham awa aya ayalah aydin ayesha
    aygun ayim ayla aylin ayoub ayra aysa ayse aysel ayzere azaria azariah azevedo aziz
    azora azoulay azra baatar babic bader bae baek baez bah bai bailey bairamov bairamovi
    bajram bak bakary baker bakker balaz balazs balodis balog balogh bandar bandara banele
    baran barbara barbare barbieri barbosa bardhi barisic barnes barone barry basile
    batkhaan battaglia bauer baumann baumgartner bautista bayarmaa beatrice beatriz becker
    begu bekim bektashi bell bellini ben benali benas bence benedetti benedita bengtsson
    benicio benitez bennett berg berger bergmann beridze berisha bernard bernardi berndsen
    berrdo bertrand berzins beshoi bhak bianchi bianco bibek biel bilal biljana binder
    binita bintou bird bisera bishal bishwakarma bismah biton bizjak blanco blazevic
    blondal boer bogdan bogdana bogdanov boglarka bolat bolkvadze bolormaa bondar
    bondarenko bonnet borg boris bos bosnjak boyko bozic bozinov brahim brahimi brankov
    braun bravo briem brooks brouwer brunner bruno bui bun bustamante bustos butkiene
    butkus butler byrne bytyqi cabrera caceres cai calderon calvo camacho cami camille
    camilleri campbell campos can caputo carbone cardenas cardoso cardozo carl carla carmen
    carolina carrasco carrillo carrizo carter caruso carvajal carvalho castaneda castelli
    catalina cattaneo cavalcante cavalcanti ceban cebotari cecilia celeste celik celine
    cengic cerna cerny cervantes cesar cetin cha chadad chai chan chand chandra chang
    charbel charles chathuranga chaudhary chavez chazan chea cheam chedeline cheon cheong
    chetry cheung chey chhan chhet chhetri chhim chhoa chhorn chia chiang chiba chieh chien
    chih chim chin chiu cho choa choe choi chong choo chow chowdhury choy christensen
    christian christiansen christina christos chu chua chuan chuluun chun chung cillian
    ciobanu ciro claes clara clark clarke coelho cohen coi cojocari collins colombo
    concepcion conte conti contreras cook cooper coppola corpuz correa correia cortes
    cortez cox cunha dabrowski dagostino dahan dahl daisy dalal dalila dam damcevski damian
    damico damjan dan danel dang dangelo daniela daniels danielsen daniil danijel danna
    danylo dao daria darija daris darta davi davidov davies davis davit davtyan davud defne
    dejan dekker del dela delemovic delfina delgado delic delos delvina demetre demir
    demirovic den denis deo der dervishi devi dhia dhruv di diallo dias dibra diederich
    diego dijk dijkstra dimitar dimitra dimitrios dimitrov dimitrova din dion dissanayake
    dith dizon djamel djeneba djurhuus dmitry dmytro do doan dogan doha doherty domingo
    dominguez dominik dominykas donev donoso dora dordevic dorothy doyle dragan dragana
    droplets duarte dubois dukic dul dumitru dumont dunja duong dupont durand duric dusan
    dvorak dvorakova dyk dyllan dzan eabha eam eaw ebner ecrin eder edirisinghe edoardo
    edouard edri edry edward edwards eeli eevi egger eglitis egzon eino eisha eitan eithan
    ek ekanayake elchin elena elene eleni elie elif elija elijah eliska elizabeth elizaveta
    ellen elli ellie elmar elnur elshan elyas elza eman embla emelia emely emiliano emilija
    emiliya emils emine emir emmanuel endo eng eom eriksen eriksson escobar esma esperanza
    espinoza esposito esther estrada ethan eun evans evelina evelyn evens evgeny evie eylul
    eymen ezekiel fabbri faber fadi fahad fahd faisal fajr fanta farah farias farida farina
    farkas farrah farrugia farzana fatemeh fatime fatin fatoumata feher fekete felipe felix
    fen ferhatovic fernanda fernandes fernando ferndo ferrara ferrari ferraro ferreira
    ferretti ferreyra ferri fiadh figueiredo figueroa filipov filipovic finlay finn fiore
    fischer fisher fjeldsted fonseca fonseka fontana foster fournier fozia fran francesco
    francisca francisco franciszek franco francois frasheri frederick frei freitas freja
    freya frida frieda friedman fuchs fujihara fujii fujita fujiwara fukuda fuma gabai
    gabija gabor gabriela gabriele gael gagik gagnon gajdos gal galea galeano gallagher
    gallardo galli gallo gamage gamalat gamila gang gao garrido garza gashi gaspar gatti
    gayane gega gegaj gelashvili gentile georgi georgia georgiev georgieva georgios gerber
    geronimo gevorg gevorgyan ghang ghazaryan gheorghe ghim gianna gil gilli gim gimenez
    ginevra giordano giorgadze giorgi girard gita giulia giuliani gjika gjoni go godoy gogo
    gogoladze goh goktug golan golob golubev golubovic gomes goncalves gonzales goo
    googoosh goossens goran gordana goto goundar gouw graaf grabowski grace grassi grasso
    gray grech greco green grgic grigoryan groot gruber gu guadalupe gudrun guerra guerrero
    guliyev gunasekara gunawardana gunawardena gunay gunel guo gurung gustafsson gustavs
    gutu gwak gwon ha haas habib habiba hadad hadicha hadzic hagen hah hakobyan halili
    halim hall halvorsen hamalainen hamza han hanna hannah hansson hao haoran haoyu hara
    harada harper harraz harris harry haru haruma harun haruna haruto harutyunyan hasan
    hasani hasanov hasanovic hasegawa hashem hashimoto hasmik hasnaa hatice haugen hawa
    hayashi hayk hazan he heikapu heikkila heikkinen heilig heinonen heitor helena helma
    helmi hendriks heng henriksen henriquez heo her herath herkus hessa hettiarachchi hill
    himari hina hinano hinata hinato hirano hiro hjaltalin hjordis hoa hoang hocevar hoda
    hodzic hofer hoffmann hojgaard hong horak horakova horvat horvath hosna hosniya hossain
    hossein hoti hovhannes hovhannisyan howard hoxha hribar hristov hristova hsiung hu hua
    huaman huang huber hudak hudson hughes hui hun hung hur huseyin huseyn huseynov hussa
    hussain hussein huynh hwang hydar hysi ibai ibanez ibarra iben ibraev ibragimov
    ibrahimovic ichikawa ida ieong iglesias igor ikeda iker ilgar ilic iliev ilieva ilija
    ilves im imai iman imene iminathi imogen inaya inci indira ines inoue inuk inunnguag
    inutsiaq ioane ioanna ioannis ion ionescu irati irene irina isaac isabel isabelle isaev
    isak ishida ishii ishikawa isidora iskakov islam islande ismail ismailov ismayilov ito
    itsuki iu iusupov iv ivaana ivalu ivana ivanou ivanova ivanovic ivanovski ivik ivy
    iwasaki izaro izz jackson jacob jacobs jacobsen jad jade jafarov jakob jakobsson jakov
    jakub jakup jameson jan jana janev jang jankauskas jankauskiene jankowski jansen
    jansons janssen janssens jansson jara jarvinen javier jayasekara jayasinghe jayasuriya
    jayawardana jayawardena jayaweera jean jee jekabs jelena jen jenkins jennifer jeon
    jeong jeronimo jessica jesus ji jin jiya jo joao joe joel joeng joensen jogvan
    johannesen johannessen johansen johansson john johnsen jokinen jokubas jokull jon jonas
    jong jonsson joo joon jordi jorge jorgensen jori josefa joseph joshua josiah josip
    jouri jovan jovana jovanovic joy ju juana juarez jude judeline juhasz jukic julen jules
    juliana julie julieta juliette julija jun june jung junior juric juu kabir kabita
    kaczmarek kadiatou kai kaia kairo kajus kaliev kalloe kalnins kaloyan kamal kamile
    kaminski kaneko kang kapanadze kara karam karapetyan karen kari karim karima karimov
    karine karjalainen karklins karlis karlsen karlsson karolina karpin karunaratne kask
    kastelic kastrati katerina kathem katla kato katz kaur kavaliauskas kavaliauskiene
    kavaliou kavcic kawano kaya kayser kazi kazlauskas kazlauskiene kazlou kazlouski keanu
    keller kelly kelmendi kennedy keo keven kevin khachatryan khadije khan khat khatun
    khawla khay khen khiev khlot khmer khongordzol khuc khutsishvili kiaan kiara kieffer
    kikuchi kilic kimura king kinnunen kinoshita kiran kirollos kiss kitanovski kiwa
    klavins klea klein klemencic kluivert knezevic ko koa koak kobayashi koc koh kojima
    kola kolar kolla kollar koller koloski kondo kono konstantina konstantinos kontos konul
    koo koppel kora koren korhonen korosec koroveshi kos kosir koskinen kostov kostovski
    kotnik koufos kovac kovacevic kovacic kovacik kovacs koval kovalchuk kovalenko
    kowalczyk kowalski koyama kozlov kozlowski krajnc kralj krasniqi kravchenko krawczyk
    kremer krier krishna kristensen kristi kristiansen kristo kritikos krlicevic krumins
    kryeziu ksenija kucera kucerova kudo kuen kukk kumar kumara kuqi kurt kusainov
    kuznetsov kvaran kvaratskhelia kwak kwiatkowski kwok kwon kyra kyriaki la laci lagos
    lahtinen laia laine laitinen lakatos lakmal lal lam lama lambert lamija lan lana lang
    lao larsen larsson lata latifa lau laura laurent lavi law layla lazar le leah leandra
    leano lebedev lechner leclercq ledesma leen leeuwen leevi lefebvre lefevre lehner
    lehtinen lehtonen lei leitner leiva leja lejeune lejla leka lena leni lenna leonardo
    leone leonor leordo leroy lesedi lethabo lethokuhle lev levente levi levin levy
    lewandowski lewis leyla li lia lian lianne lidia lie liem liepa liepins lile lili
    lilien lilit lilja lillie lilly lim lima linda lindberg ling lio lisakhanya liu liv
    livia liyanage liz ljiljana logan lombardi lombardo lomidze long longo lopes lorenzo
    los lou louise lourenco lovelie lovely lovric lovro low luana lubanzi lucia luciana
    lucija ludovica luiz lukac lukas lukic lukne lulwa lum lund lung lungu luo luong lur
    lusine luu lwandle ly lydia lyn lyna lynch lysenko ma mabel mac macdonald machado maddi
    madina madrigal madsen madusanka maeda mael maes maeva magar magi magnusson maha
    mahamadou mahammad maharaj maharjan mahdi mahesh mahmoud mai maia maier maisuradze
    maite maja majerus makela makinen maksim maksym malachi malak malcah maldonado malek
    malen maligiaq malik malka malthe malu mamadou mamani mamedov mamedovi mammadov manaia
    manalo manasievski mancini maneh manish manua manuel manuela manukyan mao marama marat
    marc marcell marchenko marchetti marcia marco marcos mareva margaret margarida
    margaryan mari mariami mariana mariani maric marie marija marin marina marini marino
    mario marios mariya markas markel marko markoski markov markovski marks marku markus
    marques marquez marroquin marta martha marti martim martinelli martini martino martins
    martirosyan maruyama marwa mary marya maryja masa mason masoumeh masuda matas mate
    matei matias matic matija matilda matilde matos matovski matsuda matsui matsumoto
    matthew matthias matthildur mattia mattias mattila matvey matyas maui max maxim
    maximilian maximiliano mayer mayr maysoun mazur mazza mccarthy mchedlishvili mean means
    meas medina meer mees mehar mehdi mehmedovic mehmet mehmeti mei meier meijer melina
    melisa melissa melnic melnyk melo melokuhle mendes mendez mendis meng mercado mercier
    meriem merjem merline mersana mertens meryem messina meszaros meyers meza micallef
    michael michail michal michalis michel mihail mihhailov mikael mikaere mikayel
    mikeladze mikhail miki mikkelsen mikolaj milagrosa milan milana milena milica miller
    millie milos milosevic min mina minato ming mingze minik mio mira mirac mirjana
    mirkovic mirlande mitchell mitrovic miura miyamoto miyasaki miyazaki mizrachi mizrahi
    mkrtchyan mladenovski mlakar moana modibo moea moeata mohammed mohan moller molnar mon
    mona montanari monte monteiro montes monti moon moore mora morais moreau moreira morel
    morelli moretti morgan mori morina morita moroz morozov morris mortensen moser moshe
    moussa muchen muhamad muhamet muhammed mul mulder mun munasinghe munn munteanu murad
    murakami murat murata murati muratovic murphy murray mustafa muy muyang myers mykhaylo
    myrlande mytaras na nada nagi nagisa nagy nahia naidu naim nakagawa nakajima nakamura
    nakano nakashima nakayama nam nan nanayakkara nand naranbaatar narayan nare narek
    narine natalia natalie natalija nathalie nathan nathaniel naura nava navarrete naya
    nazanin nehir nela nelio nelson nemcova nemec nemeth nepali neri nesreen neves neza ng
    ngo nham nhek nia nicolas nicole niel nielsen niemi nieminen niharika nik nika nikau
    niko nikodem nikol nikolaos nikolic nikolla nikolov nikolova nikolovski nikoloz nil
    nilay nils nilsen nilsson nina nino nishimura nivi niviaq no noa noam noel noemi
    noguchi noh nomaan nomura noor norddahl norsaq nouf nour novakova novik novikov novotna
    novotny nowak nozadze nuka nunes nur nuray nurgaliev nurislam nurul nutsa oblak obrien
    obyrne ochion ochoa oconnor odoherty odval ofentse ogallagher ogawa oh ohana ohayon
    oihan oisha oisin ok okada okamoto okelly olah oleksandr oleksandra olga olivares
    oliveira oliwia olofsson olsson om omarov omer omoore omphile ona oneill ong onni ono
    oquinn oravec oreilly orellana orlando orozco ortega oryan oskar osman ospanov
    osullivan ota otero otsuka oumar oumou oyama oyunbileg ozdemir ozkan ozolins ozols
    ozturk pablo pacheco padilla pae pagano pai paik pak palma palmieri palumbo panagiota
    panagiotis paneeraq pang paninnguaq papoutsis papp paraskevi paredes pari parisi
    pariyar park parker parn parra patel pathirana patricia patricija pau paul paula
    paulauskas paulauskiene paulo pavic pavlov pavlovic pavlovski paz pedersen pedro
    peeters peiris pellegrini pellegrino pen penelope penov peralta pereira perera peretz
    pereyra peric perkovic permeti perovic perry persson petar petek peter peters petersen
    peterson petersons petit petkov petrauskas petrauskiene petrenko petrevski petrosyan
    petrov petrova petrovic petrovski pettersen pettersson phak pham phan phi phillips
    phung phy pichler pierre pinas pino pinto piotrowski pipaluk piras pires pizarro
    poblete poema poghosyan pok pokharel pokhrel pol pola polak poli polina polishchuk
    ponce pop popa popescu popoff popov popovic popovski portillo potocnik poulsen powell
    prakash prasad prasert prem price prieto prifti princess prishtina prochazka
    prochazkova puteri qillaq quach quinn quiroga quispe ra rabina rachid racz radic
    radmila radovic radu radulovic rafael rahman rai raj rajapaksha ralfs ram ramadan
    ramazan ramon ramona rana ranasinghe ranaweera rangel rania rantanen raphael raquel
    rashad rasmus rasmussen rathnayaka rathnayake ratnayake raul ravi raya rayana rebane
    reddy reed reem reema refael regina rei reilly reina reis reiter relja ren renata
    rethabile reuter rey reza rhee rhim ria rian ribeiro ricardo riccardo ricci richard
    richardson ries riko rim rin rinaldi rios riquelme ristevski rita riva rivas rivero
    rizzi rizzo roan robert roberts robin robinson robles rocha rodrigo rodrigues roel
    rogers roghayyeh roh roko roman romano romeo ronja rory ros rosa rosales rosario rosas
    rosca rosie rosmery ross rossetti rossi rotari roux rowan roxana roy rozman rubio
    rudenko ruggiero ruoxi russell russo rusu ryan ryang ryoo ryu saar saarinen saavedra
    sabajo sadykov saez safija safiya saga sah sahakyan sahar sahin said saito sakai
    sakamoto sakeena sakineh sakura sakurai sala salas salazar saliha salihovic salik
    salinas salma salminen salo salome salonen salvador sam sama samantha samaras
    samarasinghe samir sampath samvel samyar san sanders sandoval sandra sang sanhueza
    sanjeewa sanna sano santana santis santoro sanz saqib sargsyan saric sasaki sat sato
    savchenko savic savolainen say scheving schiltz schmid schmidt schmit schmitz schroeder
    schulz schuster schwarz scott segal segel segura sekou selim selma sem semil semjonov
    semyonov sen senanayake seneviratne seng seo seoh seong sepp sepulveda sergei serife
    serra serrano sesili sevda sevinj shah shahd shahem shahid shaikha shaimaa shala shams
    shapira shayma shehu sheikh shen shengelia sherifa shevchenko shevchuk shibata shim
    shimada shimizu shin shivansh shkodra shkreli shong shrestha shristi shu shung si
    siddhartha sieng sienna silvestri sim simic simoes simona simonsen simsek sin sinani
    siphosethu sirbu sita siti smagulov smet smirnov smit smits snezana so soares sobia
    sofi sofie sofiya sohn sok sokolov soley solis solja solomiya solovyov som soma
    somayyeh somboon somchai somporn somsak son song sonia sonn soo sor sorensen soria
    soriano sorrentino sosa soto souleymane soun sousa sow spiteri stan stanislaw
    stankeviciene stankevicius stankovic stanley stefan stefano steffen steiner stella
    stevenson stewart stoica stojanov stojanovic stoyanov stoyanova su suarez subotic suen
    sugahara sugawara sugiyama suh suha sukhbaatar suleimenov suljic sullivan sultan
    sultanov sumayah sun sung sunita susan susanna suy suzana suzuki svensson svoboda
    svobodova syed szabo szilagyi szymanski szymon ta tabatadze tadhg taha tahirovic taim
    taing takacs takada takagi takahashi takaki takata takeda taketa takeuchi tal tamang
    tamar tamatoa tamm tamura tan tanaka tang taniguchi tapia tapuarii tara tarana tareq
    tarita tat tatiana tatsuki tavares tehei teiki teiva teixeira teo teodor teodora teoh
    tep teresa tereza terzic tess testa teura teva thach thai than thanasi thaniel thapa
    tharu theodor thill thompson thomsen thorarensen thorlacius thuong thy tiago tiare tieu
    tigran tim timofey ting tiong titaina titaua tiu tjin tkachenko tkachuk to tobias
    todorov todorova toivo tolentino tom tomic tommaso tomyris tong toro torok toska toskaj
    toth toy trac trajanoski trajanovski trajcevski trajkovski tran tremblay trieu trinh
    trinidad trondur truong tsai tsay tsiklauri tsoi tsui tu tuleen tunar tuominen turcan
    turk turki turner turunen ty uch uchida ueda ueno ueta uhm uiloq ulloriaq um umar ung
    urbonas urboniene uri ursu usman uta uy vaea vaino valdemar valdes valdez valencia
    valente valentin valentini valenzuela valeria valon valter valverde vamika van vanags
    vang var vardanyan varela varga varvara vasileios vasiliauskas vasiliauskiene vasilije
    vasiliki vasilisa vasilyev vassiljev vazquez vedant vega velasco velasquez vella
    venegas venla vergara veronika vesela vesely vesna vicente victor vidal vidmar vidovic
    vieira viktor viktoria viktorie viktoriya villa villalba villalobos villanueva vincent
    vinogradov violeta viraj virtanen visser vita vitale vitols vittoria vladyslav vo
    vojtech volkov vong vorobyov vos vries vu vugar vujic vujovic vuk vukovic vuong vusal
    vusala waage wada wagener wagner walker wallner walsh wan wang waqa ward wassim watabe
    watanabe wateen watson weerasinghe wei weiss welter wen white wickramasinghe widelene
    wijesinghe willems wimmer winkler wisniewski wit wojciechowski wojcik wolf won wong woo
    wood wouters wozniak wright wu ximena xinyi xu ya yadav yakovenko yamada yamaguchi
    yamamoto yamasaki yamashita yamato yamazaki yanez yang yara yasmin yasmine yasna yassin
    yau ye yehuda yekaterina yelena yeong yeung yeva yi yichen yihan yildirim yildiz yilmaz
    yim yimo yinuo yize yoana yokoyama yoo yoon yos yosef yoshida youn younes young yousef
    yousouf yu yua yuina yulia yuma yun yuna yusef yusif yusuf yutong yuxi yuxuan yuze
    zagar zahid zahir zahra zainab zala zalan zammit zamora zan zarins zaytsev zehra zeinab
    zeynab zeynep zhang zhao zhou zhu zielinski zihan zina zion zoe zoeng zofia zoran
    zukauskas zukauskiene zukic zumra zuniga zupan zupancic zuu zuzanna
"""
