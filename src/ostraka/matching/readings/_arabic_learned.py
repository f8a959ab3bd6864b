"""How Arabic name words are spelled in Latin letters, the usual first: learned.

Written by scripts/make_arabic_words.py: do not edit. Same form as `_arabic_words`.
"""

_LINES = """
aba abba ابا
abad اباد
abadi ابادي
abaza اباظه
aban ابان
ebtehaj ibtihej ابتهاج
ibtihal ابتهال
abtin ابتين
abrar ibrar ابرار
abraham ابراهام
abrahamian ابراهاميان
braham ابراهم
ibrahima ابراهيما
ebrahimian ابراهيميان
abercrombie ابركرومبي
abtahi ابطحي
abkar ابكار
abkar ابكر
ben ابن
abnudi ابنودي
abu abou ابو
abolhassan abulhassan abolhasan ابوالحسن
abolhasani ابوالحسني
abubakar abubakr bakr ابوبكر
aboutorab torab ابوتراب
abuzar ابوذر
aboutaleb ابوطالب
abukar ابوكار
abouna ابونا
abyadh ابيض
abro ابڑو
atabak اتابك
atabaki اتابكي
atassi اتاسي
atash اتش
atashi اتشي
atoosa اتوسا
atila اتيلا
ijlal اجلال
ajmal اجمل
agis اجيس
ahbabi احبابي
ehteram احترام
ehtisham احتشام
ahad احد
ahadi احدي
ehsani احساني
ehsai ehsaei احصايي
ahmadzai احمدزي
ahmadnejad احمدنژاد
ahmedou احمدو
ahmadian احمديان
ahmadinejad احمدينژاد
ahmadpour احمدپور
ahmar lahmar احمر
ahmari احمري
akhbari اخباري
ikhtiyar اختيار
lakhdar اخضر
ikhlas اخلاص
akhlaq اخلاق
akhlaqi اخلاقي
akhundzada اخندزاده
akhannouch اخنوش
akhavan اخوان
akhoon اخون
akhoundi اخوندي
ada adda ادا
adan ادان
adrian ادريان
idrissa ادريسا
ladgham ادغم
adamson ادمسون
adamiyat ادميت
aden ادن
adhami ادهمي
addo ادو
edward ادوار
eduard ادوارد
edwar ادور
adina ادينه
adpoosh adpoush adpush ادپوش
azarbayjani اذربايجاني
azarnoush اذرنوش
azari اذري
azin اذين
ara ارا
arakawa اراكاوا
aram ارام
arani اراني
arain اراييں
arbab ارباب
arbabi اربابي
arturs ارتورس
ardabili ardebili اردبيلي
ardakani اردكاني
ardalan اردلان
urduni اردني
arezki ارزقي
arezou arezoo ارزو
arsanjani ارسنجاني
irshad ershad ارشاد
arashloo arashlu ارشلو
archibald ارشيبالد
ertugrul ارطغرل
arfa ارفع
arkan اركان
arlen arlene ارلين
armas ارماس
armen ارمن
armita ارميتا
arno ارنو
arnulf ارنولف
arnie ارني
arvani ارواني
aaron arun ارون
arwa اروي
arvin اروين
arroyo ارويو
arya aria ariya اريا
eryani iryani ارياني
aryanpur اريانپور
areej arij اريج
arez اريز
erikson اريكسون
arina ارينا
arjang arzhang ارژنگ
azadani ازاداني
azadi ازادي
azmoun ازمون
azhar ازهر
azhari ازهري
azuma ازوما
azita ازيتا
azevedo ازيفيدو
asa اسا
assadourian اسادوريان
aster استر
estrada استرادا
esteki استكي
estili استيلي
eshaghi اسحاقي
asadollahi اسداللهي
israr asrar اسرار
israel اسراييل
esfandiar اسفنديار
esfandiari esfandiary اسفندياري
eskandarfar اسكندرفر
eskandari اسكندري
islambouli اسلامبولي
asemani اسماني
asmar اسمر
asmari اسمري
asmahan اسمهان
aswad اسود
assia asia asiya اسيا
aseel اسيل
asia assia asieh اسيه
asha اشا
ashtari اشتري
ishtiaq اشتياق
ashtiani اشتياني
ashtianipoor ashtianipour اشتيانيپور
ichraf اشراف
eshragh ichrak اشراق
eshraghi اشراقي
ashrafi اشرفي
achkar ashqar ashkar اشقر
ashkan اشكان
ashkbus اشكبوس
ashketalkh اشكتلخ
ashkanani اشكناني
eshkevari اشكوري
ashna اشنا
ashouri ashoori اشوري
ashwal اشول
asbahi اصبحي
asghari اصغري
asfar اصفر
asefi assefi اصفي
asl اصل
islah اصلاح
aslan اصلان
aslani اصلاني
asli اصلي
asil اصيل
atrash atrach اطرش
atlas اطلس
athar ather اطهر
azfar اظفر
aitzaz etzaz اعتزاز
etemadi اعتمادي
araj اعرج
azami اعظمي
ala اعلي
amar اعمر
awar اعور
aghasi agassi اغاسي
aghdashloo اغداشلو
aguero اغويرو
afaq afagh افاق
eftekhari افتخاري
afkhami افخمي
afrah افراح
frem افرام
afroz افروز
afreen afarin افرين
afsar افسر
afsari افسري
afshari افشاري
afshan افشاں
afzaal افضال
afzali افضلي
afghan افغان
afghani افغاني
afkari افكاري
afnan افنان
effendi afandi افندي
avesnes افيسنيس
afilal afailal افيلال
afiouni افيوني
afgan افگن
agha alagha اقا
aghababaei اقابابايي
aghababian اقابابيان
aghakhan اقاخان
aghakhani اقاخاني
mohammadi اقامحمدي
aghapour اقاپور
aghdasi اقدسي
akbarpour اكبرپور
aktham اكثم
ekramy اكرامي
eckert اكرت
ackermann اكرمان
akrami akrimi اكرمي
axelrod اكسلرود
akli اكلي
akmal اكمل
akuol اكول
akihiro اكيهيرو
alaa ala الا
alan alain الان
abdelhak abdelhaq الحق
abdelhay الحي
elshan الشن
ulfat الفت
alfy الفي
alex الكس
elaheh الهه
alousi alusi الوسي
alun الون
aly الي
aline الين
amanat امانت
amber امبير
imdad imdadul امداد
emdadian امداديان
amar امر
amrabat امرابط
amrollah امراله
amrohvi امروهوي
amokrane امقران
amoli املي
amenesadat امنهسادات
amnon امنون
amorim اموريم
amouzegar amouzgar اموزگار
omidvar اميدوار
amedee اميدي
amirkhani اميرخاني
amelia اميليا
anna انا
anarkali اناركلي
anass اناس
anahita اناهيتا
anahid anahit اناهيد
anbari انباري
intikhab انتخاب
entezami انتظامي
anthony انتوني
antonis انتونيس
engel انجل
anjuman انجمن
andranik اندرانيك
anders اندرس
andrew اندرو
andrews اندروز
andrus اندروس
underwood اندروود
andre اندري
andrea اندريا
andre andrei اندريه
landoulsi اندلسي
andi اندي
andisheh انديشه
anzour انزور
ansi انسي
ensieh انسيه
ansar انصر
antoun anton antun انطون
antonio انطونيو
antonios انطونيوس
anam انعم
anafal انفال
anwar anwaar anvar انوار
anvari انوري
anoush انوش
anushka انوشكا
anousheh anusha انوشه
anoushiravan anoushirvan انوشيروان
anok انوك
anne اني
anett انيت
anissa anisa انيسه
anil انيل
ahdal اهدل
ahl اهل
ahang اهنگ
ahwazi اهوازي
ahi اهي
aware اواري
ovanessian avanessian اوانسيان
oba ohba اوبا
aubert اوبيرت
avtar اوتار
otsuka اوتسكا
otsuka اوتسوكا
owji اوجي
oscar اوسكار
aussi اوسي
oshea اوشي
oshima اوشيما
ouakki اوعكي
ogawa اوغوا
oufkir اوفقير
octavia اوكتافيا
okuno اوكونو
awal اول
ola اولا
ouled اولاد
oulhaj اولحاج
olsson اولسون
onishi اونيشي
ohara اوهارا
ohanjanyan اوهانجانيان
ouyahia اويحيي
oveisi awaisi اويسي
ayatollahi ايتاللهي
isar ايثار
egerton ايجرتون
aida ayda ايدا
idder ايدر
eden ايدن
edhi ايدهي
idir ايدير
aidin aydin ايدين
irandoost irandoust ايراندوست
irani ايراني
iravani irvani ايرواني
erishum ايريشوم
irene ايرين
izadi ايزدي
izadyar ايزديار
iker ايكر
ila ايلا
ilan ايلان
ilanloo ilanlou ilanlu ايلانلو
eilkhan ايلخان
elon ايلون
emmanuel ايمانويل
imani ايماني
imanieh ايمانيه
aimal ايمل
inaba اينابا
innocent اينوسنت
aiham ايهم
ehud ايهود
ayew ايو
ayvazyan ايوازيان
iwao ايواو
ayoubi ayyubi ayubi ايوبي
apa اپا
achakzai اچكزي
achakzai اچكزيي
ejei اژهاي
babadi بابادي
baban بابان
babani باباني
babaei بابايي
babapour باباپور
babiker babacar بابكر
paterson باترسون
patrick باتريك
battling باتلينج
batista باتيستا
beji badji baji باجي
badshah badsha بادشاه
badkoobeh badkoubeh badkubeh بادكوبه
badal بادل
baddou badou بادو
badi بادي
badis باديس
barbora باربورا
bartolome بارتولومي
barzani بارزاني
parker باركر
barakzai باركزي
barnett بارنيت
barua باروا
baroudi بارودي
barron بارون
baruni باروني
bari باري
paredes باريديس
baz baaz باز
bazargan بازرگان
bazi بازي
bass باس
bastani باستاني
pastrana باسترانا
bastien باستين
basit baset basset باسط
pascal pascale باسكال
basimah bassima باسمه
bassil basile باسيل
bassily bassili باسيلي
bach bash باش
sahi باشخ
bachi bashi باشي
bateni باطني
baeshen باعشن
baghbanbashi باغبانباشي
baghtcheban باغچهبان
bagherpour باقرپور
baqi baki باقي
buck باك
bakari باكاري
bakeri باكري
baxter باكستر
bakouei باكويي
balassanian بالاسانيان
belhaj بالحاج
bettaieb بالطيب
belhedi belhadi بالهادي
bali بالي
bamdad بامداد
ban بان
banki بانكي
bani باني
baher bahr باهر
bahonar باهنر
bahi behi باهي
pauwels باولس
bey باي
baya بايا
bayrami بايرامي
bayazid بايزيد
baya بايه
bayegan بايگان
bacha baachaa باچا
beblawi ببلاوي
babba ببه
buthaina boutheina buthina بثينه
bedjaoui bijawi بجاوي
bajestani بجستاني
bahar bahr bhar بحر
bahralolomi بحرالعلومي
bahrani بحراني
bahraoui بحراوي
bahra بحره
bahria بحريه
bhouri بحوري
behairy behery بحيري
bakht بخت
bakhti بختي
bakhtiari بختياري
bakhtiarizadeh بختياريزاده
bakhshayeshi bakhshayishi بخشايشي
bakhshi bakhsi بخشي
badavi بداوي
badran بدران
badrawi badraoui badrawy بدراوي
badra بدره
badria badriya badriyya بدريه
badwawi بدواوي
bdeir badir budair بدير
badie badi بديع
badia بديعه
bazri بذري
baraa bara برا
barati براتي
baradari برادري
baradei برادعي
berrada براده
barari براري
barazi brazi برازي
barrak براق
barrak براك
prakash براكاش
brahamdagh برامد
braham براهام
braham brahem براهم
brahmi براهمي
brahim ibrahim براهيم
brahimi براهيمي
braun browne براون
barbouch بربوش
albert برت
barkhordari برخورداري
bardia برديا
borzou برزو
borzooei borzouei برزويي
barzegar برزگر
barsh bursh برش
barsham برشم
breshna برشنا
barassi barasi برعصي
borai برعي
barghouti barghouthi برغوثي
bargaoui barqawi برقاوي
barkati barakati بركاتي
bargach بركاش
berkane بركان
barkat بركت
baraka barka barakah بركه
burki barki بركي
berlusconi برلسكوني
berlenti برلنتي
barmada برمدا
borna برنا
barnawi bernaoui bernawi برناوي
bernoussi برنوصي
burney برني
borhani برهاني
barhoum برهوم
barhoumi برهومي
barua بروا
barwari berwari برواري
boroujerdi borujerdi بروجردي
boroumand برومند
bruna برونا
brohi بروهي
breuer brower بروير
barre bree بري
brito بريتو
brik braiek breik بريك
buraiki briki بريكي
beryl بريل
barelvi بريلوي
brin برين
pringle برينغل
bazzaz bezaz bezzaz بزاز
bozorg بزرگ
bozorgmehr بزرگمهر
bizenjo بزنجو
bazzi بزي
besbes بسباس
boustani boustany bustani بستاني
bismillah بسم
basant بسنت
biswas بسواس
bseiso بسيسو
bassiouni bassiouny بسيوني
basharat besharat بشارت
bishr becheur beshr بشر
boshra بشرا
bushnaq بشناق
bashiri بشيري
bassas بصاص
basri basry بصري
basir bassir بصير
bettache بطاش
battat بطاط
bathaee bathaei bathaie بطحايي
batrawi بطراوي
batal بطل
batma بطمه
baalbaki بعلبكي
bakkali bekkali بقالي
baghaei بقايي
baqaawi بقعاوي
boqami بقمي
baccar bakkar بكار
baccari بكاري
baccouche بكوش
bakir بكير
blaz بلاج
bellagha بلاغه
blackman بلاكمان
bilalani بلالاني
bilali بلالي
ballan بلان
planckaert بلانكايرت
blau بلاو
bilawal بلاول
bolboli بلبلي
beltagy بلتاجي
belhassen belhassan بلحسن
belhocine بلحسين
bellakhdar بلخضر
belkhodja belkhouja بلخوجه
balkhi بلخي
belkhayat بلخياط
belkheir belkhir بلخير
baladi بلدي
balawi بلعاوي
belabbas belabbes bellabes بلعباس
belattar بلعطار
belghith بلغيث
belkadhi belkadi بلقاضي
belkaid بلقايد
belkaroui بلقروي
belkeziz بلقزيز
balqis bilquis بلقيس
belkahia بلكاهيه
belmokhtar بلمختار
billoo بلو
bilour bolour بلور
belouizdad بلوزداد
blount بلونت
balawi بلوي
balochi بلوچي
bulaihi بليهي
banna bana بنا
banai banaei بنايي
bint بنت
benjelloun بنجلون
bunda بندا
bandari بندري
pendleton بندلتون
benzina بنزينه
benzia بنزيه
bensaid بنسعيد
bensouda بنسوده
benali بنعلي
banafsheh benafsha بنفشه
banafshehkhah بنفشهخواه
benkirane بنكيران
bennour بنور
banuri بنوري
bennoune بنون
bani bunni بني
benyamin benjamin بنيامين
banisadr sadr بنيصدر
bangash بنگش
bahador bahadar bahadur بهادر
bahadoran بهادران
bahadurzadeh بهادرزاده
bahadori بهادري
baharloo baharlou بهارلو
bahareh بهاره
baharvand بهاروند
bahari بهاري
behbahani behbehani بهبهاني
behboudi behboodi بهبودي
behtash بهتاش
harbhajan بهجن
bahja بهجه
behdad بهداد
behrouzi behruzi بهروزي
behzadi بهزادي
behshad بهشاد
beheshti بهشتي
bahloul bahlul بهلول
behmanesh بهمنش
bahmani بهمني
behnaz بهناز
bahnassy بهنسي
behnke بهنكي
behnoosh behnoush بهنوش
behnia بهنيا
bhutani بهوتاني
bhuiyan بهوياں
bahij بهيج
bahija bahiga بهيجه
bahia bahiya بهيه
bhattacherjee بهٹاچاريه
bhutta بهٹه
bhutto بهٹو
bawab bawwab bouab بواب
bouteflika بوتفليقه
boudjedra بوجدره
boudjemaa boujemaa بوجمعه
boukhriss بوخريص
bouderbala بودرباله
boudchiche بودشيش
bouden بودن
bode بوده
burr bohr بور
bouras بوراس
bouraoui بوراوي
borges بورخيس
buressli بورسلي
burgundy بورغندي
burgess بورغيس
bourkadi بورقادي
bourghani بورقاني
bouri بوري
borrero بوريرو
borislav بوريسلاف
boozer بوزر
bouzoubaa بوزوبع
bouziane bouzaiene بوزيان
bouzid بوزيد
bouzidi بوزيدي
boussetta بوسته
bousaid بوسعيد
busaidi بوسعيدي
busaidi بوسعيديه
boscoe بوسكو
bousnina بوسنينه
bosch بوش
bouchareb بوشارب
bouchama بوشامه
bouchta bouchti بوشتي
bouchaib بوشعيب
bouchnak بوشناق
bushehri boushehri بوشهري
bouchoucha بوشوشه
boushi بوشي
bouchikhi بوشيخي
boussarsar bousarsar بوصرصار
boudiaf بوضياف
boutaleb بوطالب
boutiche بوطيش
bouafia بوعافيه
bouaicha بوعايشه
bouebdelli بوعبدلي
bouabid بوعبيد
bouajila بوعجيله
bouarfa بوعرفه
bouazza بوعزه
bouaziz بوعزيز
bouallegue بوعلاق
bouali بوعلي
bouanani بوعناني
boughanmi بوغانمي
bougherara بوغراره
boghossian بوغوسيان
bouguerra بوقره
bughaighis بوقعيقيص
bolton بولتون
boulahya بولحيه
boulos بولس
boultif بولطيف
bohm boom بوم
boumediene بومدين
boumerdassi بومرداسي
bounab بوناب
bongani بونغاني
bounoua بونوه
buneri بونيري
bonilla بونيلا
bouhali بوهالي
bouhlal بوهلال
boy بوي
bouyahiaoui بويحياوي
bogra بوگره
biabani بياباني
bayari بياري
bayan بيان
bayani بياني
bibo بيبو
baby bibi بيبي
bait بيت
bita بيتا
bitan بيتان
petros بيتروس
beto بيتو
pedersen بيدرسن
biddle بيدل
beiranvand بيرانوند
bertolini بيرتوليني
beard بيرد
pearson بيرسون
bergen بيرغن
bayram بيرم
bermudez بيرموديز
bishi بيشي
baida بيضا
bidaoui بيضاوي
beyzaei beyzai بيضايي
beydoun بيضون
bidhi بيضي
bitar بيطار
bakir بيكر
bella بيلا
bina beena بينا
buyuk بيوك
bayoumi bayyumi بيومي
bijani بيژني
bigdeli بيگدلي
beigi beygi بيگي
bugvi بگوي
bugti بگٹي
tabet تابت
tabu تابو
tachibana تاتشيبانا
tatiana تاتيانا
taseer تاثير
tajer تاجر
tajouri تاجوري
tajik تاجيك
tara تارا
tarokh تارخ
tarar تارڑ
tazi تازي
tashiro تاشيرو
tashchian تاشچيان
takafumi تاكافومي
takamori تاكاموري
takamitsu تاكاميتسو
takuto تاكوتو
takumi تاكومي
takeshi تاكيشي
takehiro تاكيهيرو
talpur تالپور
tanju تانجو
tang تانغ
tania tanya تانيا
taider تايدر
taisuke تايسوكي
tayeh tayah تايه
tayidi تاييدي
tabassum tabessum تبسم
tedjar تجار
tajvidi تجويدي
tahseen tahsin تحسين
thutmose تحوتمس
tahia تحيه
turab torab terrab تراب
taraneh tahereh ترانه
trajkovski ترايكوفسكي
tartir ترتير
tarjuman ترجمان
tarazi terzi ترزي
taraghi ترقي
turk tork ترك
torkashvand تركاشوند
torkaman تركمان
turkmani تركماني
troy تروي
tree trey تري
teryan تريان
trifon تريفون
triki تريكي
tareen tarin trine ترين
tazeen تزين
tsai تساي
taskhiri تسخيري
taskeen تسكين
taslim تسليم
taslima تسليمه
taslimi تسليمي
tasneem تسنيم
chang تشانغ
tashakkori تشكري
chan تشن
chelsea تشيلسي
tassaduq تصدق
talukder talukdar تعلقدار
taghreed taghrid تغريد
tafti تفتي
tafreshi تفرشي
tafazzoli tafazolli تفضلي
taghvai تقوايي
taghavi taqavi تقوي
taghipour taqipur taghipur تقيپور
takavar تكاور
takrouni تكروني
tlatli تلاتلي
talamali تلامعلي
talhouk تلحوق
tlemcani telmissany تلمساني
talhouni تلهوني
tlili تليلي
tamar تمار
tamara تمارا
tammam tamam تمام
tamer تمر
tamanna تمنا
tamim temime تميم
tanha تنها
tannoury تنوري
tahami tuhami thami تهامي
thanvi تهانوي
tahani تهاني
tahmasbi تهماسبي
tehmina تهمينه
touati تواتي
tavana توانا
tobah توبه
tohidi tawhidi towhidi توحيدي
todorov تودوروف
todorova تودوروفا
tooran turan توران
torrey توري
toure توريه
touzani توزاني
tavasoli tavassoli توسلي
toshio توشيو
tauseef توصيف
toufighi tofighi towfighi توفيقي
tavakkol tavakol توكل
tavakoli tavakkoli توكلي
tavakolian توكليان
tavallali توللي
toma touma توما
toomaj توماج
tommaso توماسو
tomoki توموكي
tomonobu تومونوبو
tomohiro توموهيرو
tomoya تومويا
toumi تومي
tounsi tunisi تونسي
tuni touni touny توني
touhami توهامي
tuwaijri تويجري
tueni تويني
tetsuro تيتسورو
tetsuya تيتسويا
tito تيتو
tijani تيجاني
tirdad تيرداد
tiragol tiregol تيرهگل
tima تيما
teymourtash تيمورتاش
teymouri تيموري
teymourian تيموريان
tina تينا
sabeti tabti ثابتي
thani sani ثاني
sania saniya ثانيه
thaer thair ثاير
thairi ثايري
servatian ثروتيان
saqlain ثقلين
samra ثمره
samin ثمين
samina ثمينه
thunayan ثنيان
sobia ثوبيه
thornton ثورنتون
thom ثوم
thon ثون
jada جادا
jaralla جار
jaroudi جارودي
jazi جازي
gasparyan جاسباريان
jasser jasir جاسر
jaf jaff جاف
jacques جاك
jackson جاكسون
jacqueline جاكلين
jackie jacky جاكي
jam جام
jamai جامعي
jamous جاموس
jami جامي
jamison جاميسون
jana zana جانا
jansson جانسون
jani جاني
jahed جاهد
gawish جاويش
djebarat جبارات
jbara جباره
jabarin جبارين
jebali gebaly جبالي
jabra جبرا
jobrani جبراني
jebraeili jebraily جبراييلي
jabarti جبرتي
jabri جبري
jibril djibril جبريل
jebreen جبرين
jabal gabal جبل
jebli جبلي
jabbour جبور
jbira جبيره
jabeen جبين
jabeen جبيں
jatoi جتويي
djahnit جحنيط
geddawy جداوي
jadaani jadani جدعاني
jadoon جدون
jeddi جدي
jadid جديد
jedidi jadidi جديدي
jeddikar جديكار
jarrah جراح
jarrahzadeh جراحزاده
jarad jerad جراد
jaradat جرادات
jradi جرادي
jarrar جرار
jirari جراري
jarba جربا
jerbi جربي
george جرج
jeribi جريبي
gretly جريتلي
jarir جرير
greiss جريس
greisha جريشه
gazzar جزار
jazairi jazayeri جزايري
jazouli جزولي
jaziri جزيري
jassar جسار
jassam جسام
jisr جسر
jasmi جسمي
jaswal جسوال
guessous جسوس
jishi جشي
jabari jaabari جعبري
jafarian جعفريان
jaidane جعيدان
jegham جغام
djeffal jafal jaffel جفال
jifri جفري
jalabi جلابي
jallad جلاد
jelassi jlassi جلاصي
jalalian جلاليان
jalaeipour جلاييپور
jelodarzadeh جلودارزاده
jalila جليله
jalilvand جليلوند
jalili jelili جليلي
joumana جمانه
jamaan جمعان
jemli جملي
jamhour jumhur جمهور
jemai djemai جميعي
jumaili jemili جميلي
janabi jenabi جنابي
janahi جناحي
jenan جنان
joumblatt جنبلاط
jannat جنت
jannati جنتي
janjua جنجوعه
jandal جندل
jendoubi جندوبي
jana جني
jenyat جنيات
junaidi جنيدي
genena جنينه
jhara جهارا
jahan jihan جهان
jahanara جهانارا
jahanbani djahanbani جهانباني
jahanbakhsh جهانبخش
jahanzeb jahanzaib جهانزيب
jahanshah جهانشاه
jahanshahi جهانشاهي
jahani جهاني
jahangiri جهانگيري
jahromi جهرمي
johani جهني
djahid جهيد
javan jwan جوان
djavanbakht جوانبخت
javanmard جوانمرد
jawaher جواهر
javaheri jawahery جواهري
jokhadar جوخدار
djoudi joudi جودي
georgette جورجيت
georgina جورجينا
jorio جوريو
jozani جوزاني
jocelyn jocelyne josselin جوسلين
jussi جوسي
joshi جوشي
jokar جوكار
jokhio جوكهيو
julia جوليا
julien جوليان
guled gouled جوليد
jon جون
jonathan جوناثان
junji جونجي
johnson جونسون
johnny جوني
junejo جونيجو
junior جونيور
jawhara جوهره
gohary jaouhari johari جوهري
joya جويا
jwayed جويد
joveireh جويره
javeria جويريه
joel جويل
gwely جويلي
jouini جويني
gayar جيار
giambattista جيامباتيستا
jean jian جيان
jeihooni jeihouni jeyhooni جيحوني
jayed jiyed جيد
jermaine جيرمين
gerhard جيرهارد
jerome جيروم
jizani جيزاني
jesse جيسي
djilali jilali جيلالي
gillan jilan جيلان
gelle gili جيلي
james جيمس
jimmie jimmy جيمي
gentry جينتري
jenner جينر
jenny جيني
djinnit genet جينيت
jayyusi جيوسي
giovani جيوفاني
habis habes حابس
haja حاجه
hajiagha حاجياقا
hajipour حاجيپور
harib حارب
haris حارس
hassi حاسي
hashi حاشي
hafezi حافظي
hali حالي
hamdi حامدي
hammi حامي
hawi حاوي
haeri حايري
hayek حايك
haim حاييم
habsi حبسي
habash حبش
habachi habashi habchi حبشي
hubaishi حبيشي
hubail حبيل
benhabyles حبيلس
hijab حجاب
hajjam حجام
hijjawi حجاوي
hojat hojjat حجت
hojjati حجتي
hijleh حجله
hajjo حجو
hejira حجيره
haddadi hadadi حدادي
hadadian حداديان
haddaoui حداوي
haddou حدو
haddouche حدوش
hadis حديث
hadiseh حديثه
hadithi حديثي
hadidi حديدي
haddioui حديوي
hira حرا
harrath حراث
harazi حرازي
harbaoui حرباوي
hardan حردان
hardani حرداني
harzi حرزي
hersi hirsi حرسي
herfy حرفي
harkat حركات
hroub حروب
harir حرير
lahrichi حريشي
hareem حريم
lahzami حزامي
hazboun حزبون
hassani حساني
hassanein حسانين
hasnaa hasna hosna حسنا
hasnat hasanat حسنات
hasnaoui hasnawi حسناوي
hassannejad حسننژاد
hassanipour حسنيپور
hassanpour حسنپور
hesso حسو
hassoun hassun حسون
haseeb hasib hassib حسيب
hassiba حسيبه
hasina حسينه
hosseinpour حسينپور
hachad hached حشاد
heshmat hashmat حشمت
hashish حشيش
hachicha حشيشه
hassar حصار
hossary حصري
husrieh حصريه
hisni حصني
hessa hassa حصه
hadhrami hadrami حضرمي
hadhri hadary حضري
hattab حطاب
hatab حطب
haftar حفتر
hafs حفص
hafsa حفصه
hefny حفني
haghshenas حقشناس
haqawi حقوي
haghi hakki haqqi حقي
haghighat حقيقت
haghighi حقيقي
hakami حكمي
hakimi حكيمي
hala حلا
hallaq حلاق
halawa حلاوه
halabi halaby حلبي
halafawy حلفاوي
helou حلو
halawani halwany حلواني
hilli helli حلي
halima benhalima halema حليمه
halimi حليمي
hamarsheh حمارشه
hmam حمام
hammami حمامي
hamdani حمداني
hamdaoui حمداوي
hamda حمده
hamdiya حمديه
hamar حمر
hamrani حمراني
hamrouche hamroush حمروش
hamrouni حمروني
hamri حمري
hamzaoui hamzawy حمزاوي
hamzavi حمزوي
hamsho hamcho حمشو
homsi حمصي
hammal حمل
hamoudi hammoudi hammudi حمودي
hammouche حموش
hamwi حموي
hamiti حميتي
hamidene humaidan حميدان
humair حمير
himyari حميري
himmich حميش
hannachi حناشي
hananeh hannaneh حنانه
hanafi hanafy حنفي
hanoun hanoon hanoune حنون
haneen hanin henein حنين
hanini حنيني
hawa حوا
hawamdeh حوامده
houthi حوثي
houhou حوحو
hourani hourany حوراني
houria horia حوريه
hosani hosni حوسني
houche حوش
hyasat حياصات
hayali حيالي
hayani حياني
haida hida حيدا
hidaoui حيداوي
hizem حيزم
hai hye حيي
khatami خاتمي
khaja خاجه
khadem khadim خادم
khademi خادمي
khazen خازن
khashoggi خاشقجي
khater khatir خاطر
khatereh خاطره
khaqani khaghani خاقاني
khakdan خاكدان
khaksar خاكسار
khakwani خاكواني
khaki خاكي
khal خال
khalida khaleda خالده
khalis خالص
khaliq khalek خالق
khaleghi khaleqi خالقي
khamenei خامنهاي
khamoushi خاموشي
khanlari خانلري
khani خاني
khawar خاور
khavari خاوري
khachikian خاچيكيان
khabbaz خباز
khabir خبير
khattech ختاش
khetam khitam ختام
khoda khuda خدا
khodabakhshi خدابخشي
khodabandeh خدابنده
khodadad خداداد
khodadadi خدادادي
khaddam خدام
khodanour khodanur خدانور
khodayari خداياري
khodaei خدايي
khodapanahi خداپناهي
khedri خدري
khodaim خديم
kharazi kharrazi خرازي
khorasani خراساني
kharafi خرافي
kharbouch خربوش
kheradmand خردمند
khorsandi khorsandipish خرسندي
khorram khorramdel khurram خرمدل
khorrami khormi خرمي
kharoub خروب
kharroubi خروبي
khraishi خريشه
khraief خريف
khazaei خزايي
khazraji خزرجي
khazal khazaal خزعل
khazali خزعلي
khazindar خزندار
khosroshahi khosrowshahi خسروشاهي
khosropanah خسروپناه
khashayar خشايار
khashaba خشبه
khasawneh خصاونه
khadra خضرا
khadra خضره
khodari khoudary خضري
khodair khudhair خضير
khatibi خطيبي
khafaji خفاجي
khofri خفري
khallaf خلاف
khalaj خلج
khilji khalaji خلجي
khaldoun khaldoon خلدون
khalatbari خلعتبري
khalfan khalvan خلفان
khalfaoui خلفاوي
khalfi خلفي
kholoud khouloud خلود
hulusi خلوصي
kheloufi خلوفي
khalida خليده
khelifi khlifi khalifi خليفي
khaleeq khaligh khalique خليق
khilaiwi خليوي
khamassi خماسي
khammash خماش
khamri khomri خمري
khamlichi خمليشي
khemir خمير
khmiri خميري
khamissi khamisi خميسي
khanji khonji خنجي
khandan خندان
khandakji khandaqji خندقجي
khandaker خندكر
khansa خنسا
khanoussi خنوسي
khunaizi خنيزي
khwakhuzhi خواخوژي
khawaldeh خوالده
khansari خوانساري
khojali خوجلي
khoja خوجه
khoorsandi خورسندي
khorvash خوروش
kholgh خوشخلق
khoshroo khosroo خوشرو
khoshvaght khoshvaqt خوشوقت
khaoula khawla خوله
khouly kholy khuli خولي
khandaker خوندكار
khuwalidi خويلدي
khouini خويني
khoei خويي
khiari خياري
khiati خياطي
khayal khyal خيال
khayam khayyam خيام
khaibari خيبري
kheirabadi خيرابادي
khairat خيرت
kheira خيره
gimenez خيمينيز
khpalwak خپلواك
dad داد
dadashi داداشي
dadkhah دادخواه
dadi دادي
dadgou دادگو
dar دار
dara دارا
darabi دارابي
dari داري
darin dareen darine دارين
das داس
dagher داغر
daphne دافني
dali دالي
dalida داليدا
damghani دامغاني
dunn دان
danaei danai دانايي
danaeifard داناييفرد
daneshjoo دانشجو
daneshmand دانشمند
daneshvar دانشور
daneshi دانشي
dana دانه
danehkar daneh danekar دانهكار
dany dani داني
dania دانيا
danilo دانيلو
danya danyah دانيه
daniella دانييلا
daniele دانييلي
dah داه
dahl داهل
daoudi داودي
davar dawar داور
davari داوري
davoudi davoodi daoudi داوودي
dawar داوڑ
dai داي
dayan دايان
daigo دايجو
daiki دايكي
daim دايم
daei دايي
debbabi دبابي
dabbah debbah دباح
dabbas دباس
dabbagh debbagh دباغ
debbouze دبوز
ditta دته
dajani دجاني
daham دحام
dahane دحان
dahdouh دحدوح
dahlab دحلب
bendahmane dahmane dahman دحمان
dahmani دحماني
dahou دحو
dukhan دخان
dakhil dakheel دخيل
uddin din ددين
daraghmeh دراغمه
dragutin دراغوتين
draoui دراوي
derbal دربال
derbali دربالي
derakhshan درخشان
derakhshani درخشاني
derakhshandeh درخشنده
dardour derdour دردور
dorostkar درستكار
dorsaf درصاف
darghouth درغوث
derkaoui درقاوي
derambakhsh درمبخش
mohammad durmohammad درمحمد
dorra دره
droubi دروبي
darvishi درويشي
darvishian درويشيان
dorri دري
duraid douraid دريد
dridi دريدي
driss dris دريس
deriche دريش
doria دريه
dargahi درگاهي
dziri دزيري
dastgheib دستغيب
dastgerdi دستگردي
dastagir dastgir دستگير
dessouki dasuqi desouky دسوقي
dashti دشتي
doaa dua دعا
duale دعالي
demeh deemeh دعمه
daami دعمي
duaij دعيج
deayea دعيع
dagriri دغريري
daghfous دغفوس
deghali دغيلي
daqqaq دقاق
daqqa dagga دقه
daccache دكاش
doukkali دكالي
dilawar دلاور
delavari دلاوري
dalkhani دلخاني
deldar دلدار
dilshad delshad دلشاد
dalenda دلنده
dalhoum delhoum دلهوم
dalo دلو
delwar دلوار
dalir delir دلير
dalil دليل
dalila دليله
dulaimi dlimi دليمي
dammaj damaj دماج
damaty دماطي
demerdash دمرداش
damjan دميان
dmitriy دميتري
dangoor دنكور
dennis دنيس
daniel دنيل
dahan دهان
dhani دهاني
dahab دهب
dharejo دهريجو
dahshan دهشان
dehghan dehgan dehghani دهقان
dehghani دهقاني
dehkordi دهكردي
dehlvi dehlavi دهلوي
dahmani دهماني
duarte دوارتي
dawwas دواس
davani دواني
doborjeh دوبرجه
dutton دوتون
doudou دودو
dodi دودي
duran dawran دوران
doraghi دورقي
douri doori dory دوري
dorin دورين
duzduzani دوزدوزاني
doss dous دوس
dost دوست
doostdar doustdar dustdar دوستدار
dostum دوستم
dousti دوستي
doski دوسكي
dolan دولان
dolatabadi دولتابادي
daultana دولتانه
dolatshahi dowlatshahi دولتشاهي
dolati دولتي
dolly دوللي
domiri domeri دوميري
dominique دومينيك
domenico دومينيكو
dong دونغ
dunham دونهام
donny دوني
douiri dwairi دويري
duwaik دويك
douaihy دويهي
dia ديا
diallo ديالو
diana ديانا
diba ديبا
dibaj dibadj ديباج
dibaji ديباجي
dibaian dibaeian ديباييان
dieter ديتر
deedar ديدار
didi ديدي
diri dirie diriye ديري
desai ديساي
deek ديك
dickerson ديكرسون
dickey ديكي
diehl ديل
delgado ديلغادو
dilem ديلم
dailami ديلمي
deli ديلي
dima ديما
dimassi ديماسي
dima ديمه
dinara دينارا
deng dieng دينغ
deng دينق
dini ديني
denys دينيس
dayyeh ديه
deyhim ديهيم
dev ديو
dewan ديوان
diez دييز
zakir zaker dhaker ذاكر
zakeri ذاكري
debbih dhabihullah zabih ذبيح
zabihpour zabihpoor ذبيحپور
dhekra ذكري
zaki ذكي
dahab ذهب
dhaouadi ذوادي
zolfaghari ذوالفقاري
zolghadr ذوالقدر
dhouib ذويب
dhiyab diab dheyab ذياب
deeb dhib ذيب
rabi رابي
rabinovich رابينوفيتش
rateb ratib راتب
ratko راتكو
ratliff راتليف
rath راث
raja راجا
rajih rageh rajeh راجح
rajhi راجحي
ragi raji راجي
rahat راحت
raheleh راحله
raheel راحيل
raheela rahila راحيله
rad راد
raaz راز
razek رازق
razi رازي
ras rass راس
rasekh راسخ
rasem rasim راسم
rasmussen راسموسن
rassi راسي
rachdi rashidi errachidi راشدي
radhia radia razieh راضيه
rafed رافد
rafaa rafi rafay رافع
rakan راكان
ram ramin رام
rama راما
raman رامان
ramtin رامتين
ramez ramiz رامز
ramunas راموناس
raminfar رامينفر
ranjha رانجها
rani راني
rania رانيه
raheb راهب
raoul راوول
rawya rawia راويه
rai ray راي
raya رايا
ryan rayan رايان
ryder رايدر
rais رايس
raefipour رايفيپور
raymond رايموند
reiner راينر
roy rai رايي
raiga rayga رايگا
rayegan رايگان
rebai رباعي
rabbo rabo ربه
rabiha ربيحه
rabia rabea rabiah ربيعه
ruth رته
rajai rajaei rajaee رجايي
rajabi رجبي
rajabian رجبيان
rajoub رجوب
rajavi radjavi رجوي
rajji رجي
rejaile رجيلي
rehab rihab رحاب
rahal rahhal رحال
rahbani رحباني
rahbi رحبي
rahmandoust رحماندوست
rehmat rehmatullah rahimtoola رحمت
rahmati رحمتي
rahmoune rahmoun رحمون
rahmouni رحموني
rahou رحو
rahoui رحوي
rhaili ruhaili رحيلي
rahima رحيمه
rahimian رحيميان
rahimpour رحيمپور
rakha رخا
rukhsana رخسانه
rakhshan رخشان
rakhshanda رخشنده
rehman ررحمان
razzaz رزاز
razzaghi رزاقي
razan رزان
rezki rezgui رزقي
razmjoo razmjou رزمجو
rozita رزيتا
rezig rzig رزيق
rassam رسام
rasaee رسايي
rostamian رستميان
rastegar rastagar رستگار
rasmi رسمي
rashdan رشدان
rashno رشنو
rashwan رشوان
rashoud رشود
rachida rashida رشيده
rashidian رشيديان
rezagholi رضاقلي
rezaeian رضاييان
rezvani redouani رضواني
razi reda رضي
razia رضيه
rana رعنا
raghda رغده
rafsanjani rafsandjani رفسنجاني
rafati رفعتي
rafi rafie rafii رفيع
rafia رفيعه
rafika رفيقه
rafiqui رفيقي
raqib رقيب
rekik رقيق
rikabi rekabi ركابي
rokni ركني
ramses رمسيس
ramezani رمضاني
ramli رملي
rumaihi romaihi رميحي
rameez ramiz رميز
ramesh رميش
rmili رميلي
rantissi رنتيسي
ranjbar رنجبر
ranjbari رنجبري
rind رند
randa رندا
randa رنده
randhawa رندهاوا
raneem ranim رنيم
raha رها
reham رهام
rahbar رهبر
rahbari رهبري
rahaf رهف
rahnavard rahnaward رهنورد
rahu رهو
rouatbi رواتبي
rawahi رواحي
rawan ravan rouane روان
ravanbakhsh روانبخش
robert روبرت
rouben روبن
rubi robey روبي
robert روبير
rubik روبيك
ruben robyn روبين
rubina روبينه
rubio روبيو
rouhana روحانا
rouhangiz roohangiz روحانگيز
roohi rawhi ruhi روحي
rawheya روحيه
rod رود
roudaki رودكي
rodolfo رودولفو
rouzbahani rouzbehani روزبهاني
rosemary rosemarie روزماري
ross روس
roustayi روستايي
roscoe روسكو
roshan rawshan rowshan روشن
roshanak روشنك
rawda raoudha روضه
rauf روف
rufi روفي
rokhri روكهڑي
roque روكي
ruland رولاند
rolando رولاندو
romain roman رومان
romani روماني
roumi رومي
romina رومينا
runa رونا
ronaghi رونقي
rony روني
rohan روهان
reuven رووفين
roaa روي
royal رويال
ruaid رويد
rouwaida رويدا
rouissi رويسي
royesh رويش
rowaiei رويعي
ruwaili رويلي
riahi riyahi رياحي
riyashi رياشي
riazi riyazi رياضي
ribal ريبال
rebin ريبين
rita reeta ريتا
richard ريتشارد
rehan raihan ريحان
raihani rihani ريحاني
reed ريد
reeda ريدا
ridi ريدي
rayess rayyes ريس
raissouni ريسوني
risha richa risheh ريشه
rifi ريفي
rikani ريكاني
reiko ريكو
rickey ريكي
reiman ريمان
rimawi ريماوي
raymond remon ريمون
reinaldo رينالدو
renshaw رينشو
rene renee رينيه
reham riham ريهام
ryoji ريوجي
raouf ريوف
ryoko ريوكو
raees rais raeis رييس
raeesolzakerin raisozzakerin رييسالذاكرين
raisi raissi raeisi رييسي
reporter ريپورتر
rigi ريگي
rana rona رڼا
zadmehr زادمهر
zadourian زادوريان
zara زارا
zare zareh زارع
zarei زارعي
zarepour زارعپور
zali زالي
zamel zamil زامل
zahida زاهده
zahi ezzahi zehi زاهي
zahia زاهيه
zaouche زاوش
zaven زاون
zavieh زاويه
zaidi زايدي
zairi زايري
zabin زبن
zuberi zubairi زبيري
zahaf زحاف
zahlan زحلان
zadran زدران
zdenek زدينيك
zarabi زرابي
zardari زرداري
zarg زرق
zorgane زرقان
zarak زرك
zarandi زرندي
zarnegar زرنگار
zerhouni زرهوني
zeroual زروال
zerouali زروالي
zarrouk زروق
zerrouki زروقي
zari زري
zaryab zariab زرياب
zribi زريبي
zreik زريق
zareen zarrin zarin زرين
zarringhalam زرينقلم
zarina زرينه
zargar زرگر
zaabi زعابي
zoubi zoabi zuabi زعبي
zaafouri زعفوري
zaal زعل
azaitar zuaiter zaiter زعيتر
zair زعير
zaim zaeem زعيم
zoghbi زغبي
zaghloul زغلول
zaqout زقوت
zakka زكا
zakar zakkar زكار
zekri zakri زكري
zakia زكيه
zaland زلاند
zalmai زلمي
zoulikha زليخه
zamanian زمانيان
zaman زماں
zumar زمر
zomorrodian زمرديان
zmerli زمرلي
zamzam زمزم
zemzemi zamzami زمزمي
zemmouri zammouri zemouri زموري
zannad زناد
zanjani زنجاني
zand zind زند
zandi زندي
zendegani زندگاني
zenkawi zinkawi زنكوي
zniber زنيبر
zangeneh zanganeh زنگنه
zahar زهار
zahawi زهاوي
zehtab زهتاب
zehtabi زهتابي
zuhdi زهدي
zahr زهر
zahran زهران
zehri zohari زهري
zouhour zhor zohour زهور
zahira zouheira زهيره
zuhairi زهيري
zahivi زهيوي
zouari zavari زواري
zouaghi زواغي
zawawi زواوي
zora زورا
zouzou زوزو
zohaib زوهيب
zoya زويا
zayat zayyat زيات
ziada ziade ziadeh زياده
ziadi زيادي
ziar zyar زيار
ziane zaiane زيان
ziani zayani زياني
zeb zaib زيب
zeba ziba زيبا
zibari زيباري
zibakalam زيباكلام
zitoun zaitoun zeytoun زيتون
zitouni zeitouni زيتوني
zirek زيرك
zizi زيزي
ziegler زيغلر
zeller زيلر
zeinat زينات
zeenat zinat زينت
zeno زينو
zeyoudi زيودي
zai زيي
sigrid زيگريد
saba سابا
sascha ساتشا
sajida sajjida ساجده
sahir ساحر
sahel ساحل
sahli sahili ساحلي
sadat سادات
sadati ساداتي
sada sadah ساده
sadie سادي
saadia sadia ساديه
sarr سار
sarkozy ساركوزي
saravi ساروي
sari ساري
sarina سارينا
sasan ساسان
saed saad ساعد
saedi saadi ساعدي
saei ساعي
sayvr ساعيور
saghar ساغر
saqi ساقي
saket ساكت
salar سالار
salari سالاري
salek salik سالك
selmi salemi سالمي
salmeen salmin سالمين
sally سالي
samatar ساماتار
samani ساماني
samba سامبا
summers سامرز
samuel سامويل
saminejad سامينژاد
sanaz ساناز
sandra ساندرا
sandler ساندلر
sandy ساندي
saha ساها
sahi ساهي
saveh ساوه
sawiris ساويرس
sayeh سايح
saihi سايحي
saira سايره
saba سبا
sebbah سباح
sebastian سباستيان
sibai sebai sbai سباعي
sabt سبت
sebti sabti سبتي
sobhan سبحان
sobhani subhani سبحاني
sabzawari sabziwari sabzwari سبزواري
essebsi سبسي
sabeh saba sabaa سبع
sabawi sabaawi سبعاوي
sabhan سبهان
subait سبيت
subaie sobeai سبيعي
sebil سبيل
sabeen سبين
setareh sitara ستاره
sattari satari ستاري
stack ستاك
stanton ستانتون
strode سترود
sotoudeh ستوده
satti ستي
stephane ستيفان
stephanie ستيفاني
steffen ستيفن
stewart ستيوارت
sahab سحاب
sahabi سحابي
sahhar سحار
sahbani سحباني
suhaim سحيم
suheimat سحيمات
shimi سحيمي
sakhaei sakhai سخايي
sukhtian سختيان
sedrati سدراتي
sidra سدره
sadidi سديدي
sudairi sdiri sudairy سديري
sadpara سدپاره
sarabandi سرابندي
sarabi سرابي
seraji سراجي
sarray sarrai سراي
sarhadi سرحدي
sardari سرداري
sarshar سرشار
sartawi سرطاوي
sarkar سركار
sarkis سركيس
sarkissian سركيسيان
sarlak سرلك
sarmad سرمد
srouji سروجي
sarvari sarwari sorouri سروري
sarvestani سروستاني
soroush sarosh soroosh سروش
serri sirry سري
sergey سرگيي
sattam سطام
saadat sadat سعادت
saadati سعادتي
saadat سعدات
saadane سعدان
saadavi saadawi saadaoui سعداوي
saadany سعدني
seada سعده
saoudi سعودي
seaidan سعيدان
saidani سعيداني
safri سفري
svoboda سفوبودا
sufyani سفياني
safeer سفير
sakka saqa saqqa سقا
sekkat سقاط
saqqaf sakkaf سقاف
sqtry سقطري
skaff skaf سكاف
sakakini سكاكيني
sikder سكدر
sukkar succar سكر
sokkary سكري
scooter سكوتر
skinner سكينر
slattery سلاتري
sulafa سلافه
salamat سلامت
salami sellami سلامي
slaoui سلاوي
salahshoor salahshour salahshur سلحشور
soltanifar سلطانيفر
salfiti سلفيتي
salmani سلماني
salma سلمه
salhab سلهب
salwan سلوان
slobodan سلوبودان
salloum sallum سلوم
sliti سليتي
sulaiti سليطي
sama samaa سما
samah sameh سماح
samaha سماحه
semmar سمار
samara سماره
samak سماك
samman سمان
samaneh سمانه
samavati سماواتي
smaoui سماوي
samatar سمتر
samra سمره
samaan saman simeon سمعان
samhadana سمهدانه
samiha سميحه
samira sumaira سميرا
smiri سميري
samii سميعي
sinan سنان
senani سناني
snyder سنايدر
sanaei سنايي
sonbaty sunbati سنباطي
sonbol سنبل
santosh سنتوش
sanjabi سنجابي
sandjak سنجاق
sanjari senjari سنجري
sanad سند
sandhu sindhu سندهو
sindi سندي
sanousi سنعوسي
sinno سنو
sinwar سنوار
snoussi senoussi senussi سنوسي
singh سنگه
sangin سنگين
soha سها
sohrabi سهرابي
sohrabpour سهرابپور
sahlawi سهلاوي
suha souha سهي
soheila suhaila سهيلا
souhila suhaylah سهيله
soheili sehili سهيلي
swati سواتي
swadi سوادي
siwar sawar swar سوار
swan سوان
soudabeh soodabeh sudabeh سودابه
soudani sudani سوداني
sodai سودايي
soudi سودي
sorani soorani سوراني
suri souri سوري
soren سورين
suzan suzanne souzan سوزان
suzanne سوزانا
suzy سوزي
soussi سوسي
sukiasyan سوكياسيان
saul سول
solmaz soulmaz سولماز
sunao سوناو
soner سونر
song سونغ
sonny سوني
sohani سوهاني
soho سوهو
souid souaid suwaid سويد
suwaidan سويدان
suwaidi سويدي
souissi سويسي
suwailem swelim سويلم
siyabi سيابي
sayyah سياح
siad سياد
sayyar سيار
sayari sayyari سياري
sayaf sayyaf سياف
sial سيال
sialvi سيالوي
sayani سياني
seta سيتا
siti سيتي
cedric سيدريك
syeda سيده
sidhom سيدهم
sidibe سيديبي
serge سيرج
sergi سيرجي
sehryne serene sirine سيرين
cisneros سيسنيروس
sisi سيسي
sigrid سيغريد
siegfried سيغفريد
seyfodini سيفالديني
seifi seyfi سيفي
seifpanahi سيفپناهي
simo سيمو
simon simone سيمون
simonyan سيمونيان
seemi سيمي
sen سين
sinaceur سيناصر
sethi سيٹهي
sepanta سپنتا
sepehri سپهري
cheb شاب
cheba chaba شابه
chebbi شابي
shadab شاداب
chedly شادلي
shadmani shademani شادماني
shadmehr شادمهر
shadia شاديه
chedly shazly chadli شاذلي
sharekh شارخ
charef شارف
charles شارل
sharli شارلي
chater shater شاطر
shatri شاطري
shaer shair شاعر
shaeri شاعري
shafi شافي
shakeri شاكري
chamamaan شاماميان
shamekh shamikh شامخ
shamzai شامزيي
shamsi شامسي
shamil شامل
shamloo shamlou شاملو
shammo shamow شامو
chamia chamieh شاميه
shan شان
shana شانا
shahabadi شاهابادي
shahida شاهده
shaher شاهر
shahrokhi شاهرخي
shahroudi شاهرودي
shahsavari شاهسواري
shahgholi شاهقلي
shahmiri شاهميري
shahandeh شاهنده
shahi شاهي
shahinaz شاهيناز
chaouch شاوش
shayan شايان
shayeb chaieb chaib شايب
chaibi شايبي
shaye شايع
shayegan شايگان
shabab شباب
shabat شبات
shabana شبانه
shabani شباني
shubbar شبر
chabchoub chebchoub شبشوب
shibl شبل
shibli chebli شبلي
shabib shibib شبيب
shabibi شبيبي
spiegel شبيغل
shatat شتات
chetoui شتوي
shuja shoja shujaa شجاع
shujaat شجاعت
nouri شجاعنوري
shahat شحات
chehade shehadeh chhadeh شحاده
shahrour chahrour شحرور
shehhi شحي
shaddad شداد
chedid shedid شديد
shaza shada شذي
sharabi شرابي
sharahili شراحيلي
cherradi شرادي
sharar شرار
sharara shararah sharareh شراره
chraibi شرايبي
chraiti شرايطي
shurbaji شربجي
charbel شربل
sherbini sherbiny شربيني
sharjeel شرجيل
sharaa charaa شرع
sharabi شرعبي
charai شرعي
cherfa شرفه
charfi chorfi شرفي
cherkaoui sharqawi sharkawy شرقاوي
sharqi chergui cherki شرقي
sharma شرما
sharmila شرميلا
sharmeen شرمين
sharnouby شرنوبي
charni شرني
chorouk shrouk shurooq شروق
shervin sherwin شروين
shire شري
sharida شريده
shariat شريعترضوي
shariatmadari شريعتمداري
cherifa sharifa شريفه
sharifian شريفيان
sharifinia شريفينيا
shareek شريك
shraim shuraim شريم
chtourou شطورو
shatti chatti شطي
shatita شطيطه
shaar شعار
shaal شعال
shabankhani شعبانخاني
shabani شعباني
chaabi شعبي
shaarawy shaarawi شعراوي
chaari شعري
shaalan شعلان
sholeh شعله
shaabi shuaibi شعيبي
chaibia شعيبيه
shafaat shafayat شفاعت
shafqat شفقت
shafaghi shafaqi شفقي
shafi shafiul شفيع
shafizadeh شفيعزاده
shafiei شفيعيجم
shafiqa شفيقه
shaghaghi شقاقي
shaghayegh شقايق
chacra chakra shakra شقرا
shukr chokr shukrallah شكر
shukria شكريه
shakespeare شكسبير
shakoor shakur شكور
shakouri شكوري
shokoufeh شكوفه
shkoh شكوه
shokoohi shokouhi شكوهي
chakib shakeeb شكيب
shakiba chekeba شكيبا
shakibai شكيبايي
chakir شكير
shakeela shakila شكيله
chekili شكيلي
shallal شلال
chlala شلالا
shelbaieh شلبايه
chalak شلق
shalmani شلماني
shlomo شلومو
chelly chelli شلي
chammari شماري
shamas shammas شماس
shamala شماله
shamali chemali شمالي
shumaila شمايله
shamrani شمراني
shamsan شمسان
shamsa شمسه
benchemsi shamsie shamsi شمسي
shamshad شمشاد
shemshaki شمشكي
shamsher شمشير
chamas شمص
shama شمع
shamaa شمعه
chamoun shamoon shamoun شمعون
shamlan شملان
shamma شمه
shmuel شموييل
chemirani شميراني
chenna شنا
shenawy chennaoui shennawi شناوي
shanab شنب
shenqeeti shanqeeti shanqiti شنقيطي
shinwari شنواري
chenoufi شنوفي
shahraz شهراز
shahrani شهراني
shahrbanoo shehrbano شهربانو
shahrdad shardad شهرداد
shahrzad شهرزاد
shahrestani shahristani chahristani شهرستاني
shohreh شهره
shehri shihri شهري
shahriari shahriyari شهرياري
shahzada شهزاده
shahzadi shehzadi شهزادي
shahyar شهيار
shahid shaheed شهيد
shahidi شهيدي
shaheer شهير
shahira شهيره
shahin شهين
shahindokht شهيندخت
shawa شوا
chaouachi شواشي
shawan شوان
choubani شوباني
shobaki شوبكي
schutte شوت
shota شوتا
shuto شوتو
schorr شور
shora شورا
shorbagy شوربجي
shoro شورو
shusaku شوساكو
chouchane شوشان
shooshtari shushtari شوشتري
shousha shosha شوشه
chevalier شوفالييه
chaouki شوكي
schulz شولز
shoman shouman شومان
shomali شوملي
shumi شومي
shoemaker شوميكر
chouikh شويخ
choueiri شويري
shibata شيباتا
sheppard شيبارد
chibane شيبان
chiba shibh شيبه
shibuya شيبويا
shaybi شيبي
shiha sheha sheiha شيحه
chihi شيحي
sheikhan شيخان
chikhaoui شيخاوي
shaikhli شيخلي
shaikha cheikha شيخه
sheikhi sheykhi chikhi شيخي
sheida شيدا
sheraz chiraz shiraz شيراز
shirani sherani شيراني
shirdel شيردل
shearer شيرر
shirzad sherzad شيرزاد
sherko شيركو
cheryl شيرل
shirmarz شيرمرز
shiro شيرو
shirvani شيرواني
shiri shire شيري
shishehgaran شيشهگران
shila شيلا
shelton شيلتون
sheldon شيلدون
shimi شيمي
sheen شين
schenk شينك
shinwari شينواري
shinya شينيا
shagufta شگفته
sabren sabrine صابرين
sabouni sabuni صابوني
sahib saheb صاحب
sahibzada صاحبزاده
sadeghian صادقيان
saremi صارمي
safia صافيه
salhani صالحاني
salehnia صالحنيا
salha saleha صالحه
salihiya صالحيه
sane صانع
sanei صانعي
sawy صاوي
saeb صايب
saebi صايبي
sayegh sayigh صايغ
saim صايم
saima صايمه
sabahi صباحي
sabar sebbar صبار
sabbagh sabagh صباغ
sabban صبان
sobh صبح
sabrina صبرينه
saboor sabur صبور
sabouri sabori صبوري
sibyani صبياني
sabih sabihuddin sobeih صبيح
sabiha صبيحه
subaihi صبيحي
sahbi صحبي
sahra صحرا
sahraroudi صحرارودي
sahraoui صحراوي
sahraei صحرايي
sehnaoui صحناوي
sakhr sakher صخر
sadaqat sedaghat صداقت
sadr صدرعاملي
sadre صدرعرفايي
sadrnejad صدرنژاد
sadri صدري
sadaf صدف
sedigheh siddiqa صديقه
sarraf صراف
saab sab صعب
saffar صفار
saffari safari صفاري
safaei safai صفايي
safdari صفدري
safadi صفدي
safar sfar صفر
safarzadeh صفرزاده
safari صفري
sefrioui صفريوي
safwan safouane safouan صفوان
safavi صفوي
safi صفي
sfeir صفير
skalli صقلي
salahi صلاحي
salad salaad صلاد
solh صلح
salahi solhi صلحي
salavati صلواتي
saliba صليبا
salibi صليبي
samad صمد
samadi صمدي
samadpour صمدپور
samsam صمصام
samsami صمصامي
samandi صمندي
sammoud صمود
samuel صموييل
samimi صميمي
sanam صنم
sanhaji صنهاجي
sahba sehba صهبا
suhaib sohaib suhayb صهيب
sawafta صوافطه
sawalha صوالحه
soraya صوريه
soufan صوفان
sofia sufia صوفيه
solati صولتي
soula صوله
sayah صياح
sayyad صياد
sayadi صيادي
siam syam seyam صيام
essid said seyd صيد
sidaoui sidawi صيداوي
saidam صيدم
saifi seify صيفي
seikaly صيقلي
dhahi dahi ضاحي
dhari ضاري
daher dahir ضاهر
dahak ضحاك
doha ضحي
zarrabi zarabi ضرابي
zarabian ضرابيان
zarar derar dirar ضرار
dhurgham zargham ضرغام
zarghami ضرغامي
daif ضعيف
zamir zameer ضمير
dhawi ضوي
ziaei ضيايي
zeighami ضيغمي
dhif daif dif ضيف
tafesh طافش
talabani طالباني
taleghani طالقاني
taha طاها
tahira tahereh طاهره
taeb طايب
tai taei طايي
tabbara طباره
tabari طبري
taboubi طبوبي
tabib tebib طبيب
tabibzadeh طبيبزاده
tahan tahhan طحان
tahnoon طحنون
taha طحه
trabelsi طرابلسي
trad طراد
tarawneh طراونه
tarzi طرزي
tarchouna طرشونه
tarlan طرلان
troudi طرودي
torres طريس
tarif طريف
tarefe trifi طريفي
tarighat طريقت
trigui طريقي
tohme toma touma طعمه
tufail طفيل
tala طلا
tlass طلاس
talai talaei طلايي
tolba طلبه
talha طلحه
talfah طلفاح
tolouei toloui طلوعي
talyani طلياني
tantawi tantawy طنطاوي
tahboub طهبوب
tehrani طهراني
tehranchi طهرانچي
tahmasb طهماسب
tahmasebi tahmasbi طهماسبي
toual طوال
toubal toubel طوبال
tooba طوبي
toukhi toukhy طوخي
touri turi طوري
toson طوسون
tusi tousi طوسي
toufanpanah طوفانپناه
touqan toukan tuqan طوقان
toni طوني
tayyar طيار
tayara طياره
tayyebeh tayyaba طيبه
tayyebi tibi taibi طيبي
tirawi طيراوي
tayfour طيفور
zaza ظاظا
zafer ظافر
zahiri ظاهري
zarif ظريف
zarifeh ظريفه
dhanhani ظنحاني
zohouri zohoori zohuri ظهوري
zohorian zohurian ظهوريان
abida عابده
abedini عابديني
adeli عادلي
arifa arfa عارفه
arefi عارفي
arefin عارفين
arouri عاروري
azar عازار
azar azer عازر
azemi عازمي
ashiq عاشق
ashouri عاشوري
asif عاصف
asma عاصمه
assimi عاصمي
assi asi assy عاصي
atefeh عاطفه
atifi atefi عاطفي
ati عاطي
afi عافي
afia aafia عافيه
aqib عاقب
aqel عاقل
akleh عاقله
akef عاكف
aal عال
amzaib عالمزيب
alami alemi عالمي
alamian عالميان
alamgir عالمگير
aali aaley ali عالي
ani عاني
ayeb عايب
ayed aid عايد
aidy عايدي
ayed عايض
ayil عايل
abad abbad عباد
abada عباده
abbas عباسقلي
abbasian عباسيان
abbaspour عباسپور
absi عبسي
abla عبله
abbou عبو
abboodi aboudi عبودي
abbousi عبوسي
obeidat عبيدات
obaida ubaidah عبيده
obeisi عبيسي
latrous عتروس
otaiba عتيبه
ateeqi عتيقي
agag ajaj عجاج
ajab agab عجب
ajlan عجلان
ajlouni عجلوني
ajmi ajami alajmi عجمي
adl eladl عدل
adlene adlane عدلان
aden عدن
adnani عدناني
adwan adouan عدوان
adouani adwani عدواني
adawi adawy عدوي
adeel adil عديل
adila عديله
azra عذرا
arrab عراب
orabi oraby عرابي
arar عرار
iraqi laraki araghi عراقي
arbaoui عرباوي
arbouche عربوش
arbid عربيد
ersan عرسان
archane عرشان
erfani عرفاني
arfaoui عرفاوي
arman عرمان
arous عروس
laaroussi laroussi عروسي
urwah عروه
erian alarian aryan عريان
laribi aribi oraibi عريبي
urayyid عريض
arida عريضه
aridi عريضي
arifi عريفي
erekat عريقات
azzam عزام
azaiza عزايزه
azab عزب
ezzati ezati عزتي
azmi azmy عزمي
azzouz azouz azzuz عزوز
azouzi azzouzi عزوزي
azzi عزي
uzair عزير
assaf عساف
assal عسال
assar عسر
lasri عسري
askalany عسقلاني
askar عسكر
asal عسل
asali asli عسلي
asiri assiri عسيري
esseily عسيلي
asgaroladi عسگراولادي
ishtar عشتار
ishrat عشرت
ashri ashry عشري
ashmawi ashmawy عشماوي
iashaish عشيش
achik عشيق
assar عصار
asfour عصفور
osman عصمان
azodi عضدي
attari عطاري
attas عطاس
attaf عطاف
ataei ataie عطايي
attre عطري
atwa عطوه
atwi عطوي
otaif otayf عطيف
azmat عظمت
azma azmeh عظمه
uzma عظمي
afaf afef عفاف
affan عفان
iffat effat عفت
afash عفش
afifa عفيفه
afifi عفيفي
okab عقاب
akkad عقاد
okbi عقبي
agrebi عقربي
aqel akl akal عقل
uqla عقله
akid عقيد
aqiqi aghighi عقيقي
aguila عقيله
aghili uqaili aqili عقيلي
akkari عكاري
akaichi عكايشي
akrout عكروت
allagui علاقي
allal allel علال
allali علالي
allama alama علامه
allan علان
allaw علاو
allawi allaoui alawi علاوي
alaily alayli علايلي
alaei علايي
oulabi علبي
alj علج
alam علم
alwani علواني
alloush louche allouch علوش
aloulou علولو
ulloum علوم
iabadi عليابادي
aliari علياري
alyan olayan عليان
olayani علياني
alijani عليجاني
ikhani عليخاني
idoosti idousti عليدوستي
aleem alim عليم
imardani عليمرداني
alimi عليمي
aleya عليه
aliwa عليوه
alioui عليوي
alipour alipoor عليپور
emadi imadi عمادي
amari ammari omari عماري
amamou عمامو
amami عمامي
emmanuel عمانوييل
anbar عمبر
amdouni عمدوني
amraoui عمراوي
amrouche عمروش
ammo ammou عمو
amoudi عمودي
amor ammor ammour عمور
ammoura عموره
ammouri عموري
amouzad عموزاد
amoabedini amoabediny عموعابديني
ammi عمي
amid عميد
omair umair umayr عمير
amira عميره
ameeri عميري
annabi عنابي
enad عناد
anan annan enan عنان
anani enany عناني
enayat inayat inayatullah عنايت
inaya عنايه
anabtawi عنبتاوي
anbar anber عنبر
anz عنز
ansi عنسي
anqari عنقري
alanoud عنود
ahed ahad ahd عهد
ohoud عهود
awaji awagi عواجي
aouadi عوادي
aouachria عواشريه
aouadhi عواضي
awatef عواطف
awale عوالي
awamleh عوامله
awartani عورتاني
uzi عوزي
auf ouf عوف
aoufi عوفي
awlaki awlaqi عولقي
ounelli عونلي
owais عويس
ayyadah عياده
ayadi عيادي
ayari عياري
ayyash ayash ayach عياش
ayachi ayashi عياشي
itani عيتاني
idan عيدان
aidarus عيدروس
idi عيدي
aissaoui issawi issaoui عيساوي
essawy عيسوي
aicha عيشه
ein عين
aynaoui عيناوي
ainy عيني
ayouch عيوش
eivazi عيوضي
gabrielle gabriel غابرييل
gabe ghabi غابي
garay غاراي
garnier غارنييه
gaston غاستون
gago غاغو
gal غال
ghali ghaly غالي
ghalia غاليه
ghandi غاندي
ghanmi غانمي
gaye غاي
guaimar غايمار
ghobash ghubash غباش
ghobashy غباشي
ghudda غده
ghadir غدير
ghedira غديره
ghadeeri غديري
ghorab غراب
grazia غراتسيا
ghram غرام
grande غراندي
gharaibeh غرايبه
ghorbel غربال
gharbawi غرباوي
gharbi غربي
gharbia gharbieh غربيه
gharsallah غرس
gharsalli غرسلي
gross غروس
ghrouf غروف
ghariani غرياني
gharibi ghribi غريبي
greer ghurair غرير
laghrissi غريسي
griffiths غريفيثس
greene غرين
ghazal ghezal ghezzal غزال
ghazzawi ghazawi غزاوي
ghazal غزل
ghizlane غزلان
ghaznavi غزنوي
ghazwan غزوان
ghazouani غزواني
ghassani غساني
ghosn غصن
ghadban غضبان
ghazanfar غضنفر
ghattas غطاس
ghaffar غفار
ghafarian غفاريان
ghafoor ghafur غفور
ghallab غلاب
glaser غلاسر
ghuloum غلوم
ghamry غمري
ghommidh غميض
ghannam ghanam غنام
ghanayem غنايم
ghandour غندور
ghani غني
guardiola غوارديولا
gotz غوتس
ghous ghaus غوث
gudelj غوديلي
goran غوران
goro غورو
ghauri غوري
gustave gustaf غوستاف
gosling غوسلينغ
ghoul ghul غول
goldschmidt غولدشميت
ghouma غومه
gomez غوميز
gonzalez غونزاليس
ghiath غياث
ghiasi غياثي
ghaith غيث
ghita غيثه
ghaida غيدا
gail غيل
ghailan غيلان
gilles غيليس
guimaraes غيماريش
ghayour غيور
fateh fatih فاتح
fatiha فاتحه
fatehi فاتحي
fatou فاتو
fakher fakhir فاخر
fakhra فاخره
fakhouri fakhoury fakhuri فاخوري
fadia فاديه
far فار
faran فاران
farah فارح
farsi فارسي
fazaa فازع
fassi فاسي
fazeli fadili فاضلي
fatemi فاطمي
fatima فاطيما
faour فاعور
wagner فاغنر
fagundes فاغونديس
fall فال
faleh falih فالح
felhi فالحي
valdez فالديز
valentin فالنتين
phan فان
fanous فانوس
fani faani فاني
fahem فاهم
fayed faid فايد
fattah fatah فتاح
fattahi fatahi فتاحي
fattaneh فتانه
fotouh fattouh فتوح
ftouni فتوني
fatiha فتيحه
fajr fajer فجر
fakhreddini فخرالديني
fakharany فخراني
fakhro فخرو
fida فدا
farra فرا
fourati فراتي
farrag farraj faraj فراج
farah فراح
faraz فراز
farasatkhah فراستخواه
francis فرانسس
francois فرانسوا
francine فرانسين
farahani فراهاني
farahian فراهيان
frazier فرايزر
farbod فربد
fartun فرتون
farjad فرجاد
ferjani فرجاني
faraji فرجي
farhana فرحانه
farhani ferhani فرحاني
ferhaoui فرحاوي
farhat فرحت
farahzadi فرحزادي
farrokh فرخلقا
farkhondeh farkhunda فرخنده
farrukhi فرخي
fard فرد
fardan فردان
fardin فردين
ferzat فرزات
farzam فرزام
farzan فرزان
farzand فرزند
farzin فرزين
fereshteh فرشته
farshid فرشيد
farshidi فرشيدي
ferchiou فرشيو
pharaon فرعون
farghali farghaly فرغلي
ferguene furqan فرقان
fergani فرقاني
farman فرمان
farmanfarmaian فرمانفرماييان
farnaz فرناز
fernandez فرنانديز
frangieh frangie فرنجيه
francis فرنسيس
farangis فرنگيس
farhadi فرهادي
farhadpour فرهادپور
farhat فرهت
farahmand فرهمند
farhang فرهنگ
farhoudi فرهودي
farahi فرهي
foroutan furutan forootan فروتن
farroukh فروخ
froud فرود
frozan فروزان
forouzandeh foroozandeh فروزنده
forough foroogh فروغ
foroughi forooghi فروغي
forouhar فروهر
free فري
faryad فرياد
fariborz فريبرز
freitas فريتاس
fraij freij فريج
fariha freiha fareeha فريحه
frikha فريخه
fredric فريدريك
fereydouni فريدوني
freddy فريدي
freire فريري
fariz فريز
freeman فريمان
friend فريند
frioui فريوي
fazari فزاري
fezzani فزاني
faseeh fasih fasihuddin فصيح
fasihi فصيحي
fiza فضا
fadhli fazli فضلي
feddah فضه
faddoul فضول
fodil fadil فضيل
fadhila fadila fadela فضيله
fatin فطين
feghali فغالي
zulfikar zulficar فقار
feki fiqy فقي
faqir fakir faqeer فقير
faghiri fakiri فقيري
fekkak فكاك
victor فكتور
victoria فكتوريا
fekri fekry fikry فكري
fallatah فلاته
falahi fallahi فلاحي
falak فلك
flo فلو
flair فلير
fanaei فنايي
findi fandi فندي
fonounizadeh فنونيزاده
fannizadeh فنيزاده
fennich فنيش
fahhad فهاد
fehri fihri فهري
fahmida fahmideh فهميده
fehaid fuhaid فهيد
fouda foda فوده
furukawa فوروكاوا
voronin فورونين
foz فوز
fawzan فوزان
vuk فوك
fukai فوكا
foxe فوكس
foolad فولاد
fooladvand fouladvand فولادوند
fouladi فولادي
wolfram فولفرام
alfons phonse فونس
fonseca فونسيكا
fayazi فياضي
fitzpatrick فيتزباتريك
fitouri فيتوري
verbeek فيربيك
virginie فيرجيني
firouzabadi فيروزابادي
firouzeh فيروزه
firouzi firoozi firozi فيروزي
ferenc فيرينك
fishawy فيشاوي
faizan فيضان
feyzi فيضي
figueroa فيغيروا
fifi فيفي
victor viktor فيكتور
viktoria فيكتوريا
filali فيلالي
field فيلد
felder فيلدر
vilhelm فيلهلم
phillips فيليبس
felix فيليكس
fiore فيوري
gabsi قابسي
ghabel qabil قابل
kabil قابيل
qajar قاجار
ghaderpanah qaderpanah قادرپناه
gara قاره
ghasemian qasemian qassemian قاسميان
ghasempour قاسمپور
kasimpuri قاسمپوري
ghazipour قاضيپور
kaoud قاعود
ghalibaf قاليباف
ghane قانع
qanuni قانوني
qaheri قاهري
guido قايدو
ghaedi قايدي
maghami ghaemmaghami qaemmaghami قايممقامي
ghaemi قايمي
ghaemian قايميان
kabbaj قباج
ghobad qobad قباد
ghobadi qobadi قبادي
qabbani kabbani قباني
kebaili قبايلي
kabli kably قبلي
qubaisi قبيسي
qutaiba قتيبه
qahtan قحطان
kedra قدره
qadri قدري
ghods قدس
ghodsi qudsi قدسي
qudsia qudsiyeh قدسيه
ghadakchian qadakchian قدكچيان
ghadami qadami قدمي
qaddoura قدوره
quddus قدوس
kaddoumi قدومي
qadeer qadir قدير
ghadiri قديري
ghadirian قديريان
gueddiche قديش
ghadimi قديمي
kaddioui قديوي
kadhafi قذافي
garrach قراش
qaraati قرايتي
gharaei qaraei قرايي
qaraguzlu قراگوزلو
ghorban qorban qurban قربان
ghorbanali qurban قربانعلي
korbi قربي
kordahi قرداحي
qourachi qurashi قرشي
qaradawi قرضاوي
gargouri karkouri قرقوري
karamosli قرمصلي
gharehpetian قرهپتيان
karoui قروي
gharib qarib قريب
grayaa قريع
guezguez قزقز
ghezelbash ghezelbaash قزلباش
qazwini قزويني
ksantini قسنطيني
guessoum قسوم
kassis قسيس
qassab kassab قصاب
kassar qassar قصار
qasabi قصبي
kasri قصري
kasuri قصوري
kassir قصير
qatami قطامي
qattan kattan cattan قطان
kotb qutb قطب
ghotbi qotbi قطبي
qatrani قطراني
ghataei ghetei قطعهاي
qato qatu قطو
kaabour قعبور
kawar قعوار
gafsi قفصي
qallaf قلاف
kallel قلال
qalaa قلعه
kalai qalei قلعي
kulaibi قليبي
gholizadeh qolizadeh قليزاده
gholipour قليپور
kamash قماش
qambrani قمبراني
ghamari قمري
ghomshei قمشهاي
qomi ghomi قمي
ghomeishi ghomayshi qomeishi قميشي
kenawy قناوي
qanbar قنبر
ghandriz قندريز
kandaharai قندهاري
guendouz قندوز
guenifi قنيفي
ghahari قهاري
ghahraei qahraei قهرايي
ghahreman qahraman قهرمان
ghahremani ghahramani qahramani قهرماني
kahwaji قهوجي
kawas قواس
qawasmi قواسمي
qawwal قوال
ghavami qavami قوامي
koubaa قوبعه
koura قوره
guerri قوري
ghokasian ghukasyan قوكاسيان
qawi qavi قوي
gouider kouider qwaider قويدر
kouidri قويدري
ghavidel qavidel قويدل
ghiasi قياسي
gheisari قيصري
guiga قيقه
qayyum qayum قيوم
cabral كابرال
kabli kaboli كابلي
cabell كابيل
katarina كاتارينا
katalin كاتالين
kateb katib كاتب
katouzian كاتوزيان
kati katy كاتي
katia كاتيا
kathy كاثي
kakhi كاخي
kar كار
cara كارا
carpenter كاربنتر
kardan كاردان
kardoust كاردوست
karl كارل
carla كارلا
carlos كارلوس
carly كارلي
karem كارم
carmen كارمن
karen كارن
caro كارو
carole كارول
carolyn caroline كارولين
karekin كاريكين
karel كاريل
carine karen كارين
kargar كارگر
kazeruni kazerooni كازروني
kass كاس
kassebi kasebi كاسبي
castano كاستانيو
castillo كاستيلو
kasi كاسي
kashi كاشي
kaf كاف
cavendish كافنديش
kefi kafi كافي
kakakhail kakakhel كاكاخيل
kakar كاكر
kakar كاكڑ
kalman كالمان
camara kamara كامارا
kambouzia كامبوزيا
kambiz كامبيز
kamrani كامراني
kamkar كامكار
kami كامي
kamyar كاميار
camilla كاميلا
can كان
kanada كانادا
cantara كانتارا
kanju كانجو
kansi كانسي
kahin كاهن
cahill كاهيل
kavoos kavous كاووس
caio كايو
kabbara كباره
kobra كبري
kubba كبه
kabiri كبيري
kubaisi كبيسي
kataneh كتانه
kettani kattani كتاني
katayoun katayun كتايون
ketbi kotobi كتبي
ekasir kathir كثير
kathiri كثيري
kadivar كديور
karrar karar كرار
kraft كرافت
keram كرام
karamat keramat كرامت
karamati keramati كرامتي
karame karami كرامي
karbalaei karbalai كربلايي
karboli كربولي
karkhi كرخي
kurd kord كرد
kordestani كردستاني
kurdi كردي
karzai كرزي
krishna كرشنا
karaki كركي
karman كرمان
kermanshahi كرمانشاهي
kermani كرماني
kiran كرن
karroubi كروبي
kerrouche كروش
kariri كريري
christoffer كريستوفر
christian كريستيان
kristiansen كريستيانسن
krichen كريشان
krikor كريكور
kariman كريمان
karima karema كريمه
krimo كريمو
karimian كريميان
karimi كريمينيا
kassab كساب
kassar كسار
kasra كسري
kasmai كسمايي
exander كسندر
keshavarz كشاورز
keshavarzi كشاورزي
keshk كشك
kishmi keshmi كشمي
kashmiri كشميري
kishwar كشور
keshvari كشوري
kefah kifah كفاح
kafrawi كفراوي
kafeel kafil كفيل
clara كلارا
kallas كلاس
kalam كلام
kalantari كلانتري
kalanchvi كلانچوي
kolahi كلاهي
clayton كلايتون
kalbasi كلباسي
kalthoum kulsoom kulthum كلثوم
kalhor كلهر
clovis كلوفيس
clare كلير
cleary كليري
cleland كليلاند
kaleem كليم
clement كليمنت
clint كلينت
kumari كماري
kamalvand كمالوند
kamalian كماليان
kamangar كمانگر
komaei كمايي
kamoun kammoun كمون
kamouna كمونه
kandari كندري
kinda كنده
kanzari كنزاري
kenza كنزه
kanani كنعاني
kanwar kunwar كنور
kanwal كنول
kani كني
kundi كنڈي
khar كهر
kharal كهرل
khosa كهوسه
khoso كهوسو
khokhar كهوكهر
kahina كهينه
kuwari كواري
kosari كوثري
koji كوجي
corrado كورادو
curtis كورتيس
kourosh كورش
coronado كورونادو
kory كوري
korir كورير
koren corinne كورين
kozo كوزو
coste كوست
costa كوستا
custodio كوستوديو
kooshan koushan كوشان
koushki كوشكي
koffi kufi koofi كوفي
kokab كوكب
kouki كوكي
colton كولتون
colonna كولونا
koulibaly كوليبالي
colette كوليت
collier كولير
combes كومب
komal كومل
kumiko كوميكو
connors كونرز
konstantin كونستانتين
constantino كونستانتينو
conor كونور
kohistani kohestani كوهستاني
kohkan kuhkan كوهكن
kohli كوهلي
kouhyar كوهيار
kuwaiti كويتي
kouchakzadeh كوچكزاده
kouchi kuchi كوچي
kia كيا
kiadarbandsari كيادربندسري
kiasari كياسري
kiashemshaki كياشمشكي
kayyali كيالي
kian كيان
kiyavosh كياوش
kiaei كيايي
kirat كيرت
keyrouz kayrouz كيروز
kieron كيرون
kiril كيريل
kees case كيس
kessler كيسلر
kishi كيشي
kevork كيفورك
kaifi كيفي
kilani كيلاني
kelly كيلي
kimia kimiya كيميا
kimiaei kimiai kimiayi كيميايي
ken كين
kendall كيندال
kingsley كينغسلي
kayhan كيهان
keyhani كيهاني
keyvani كيواني
kiyoshi كيوشي
kioumars kiumars كيومرث
lajevardi lajvardi لاجوردي
lahej لاحج
lara لارا
lari larry لاري
larijani لاريجاني
larios لاريوس
lazem lazim لازم
las لاس
lassina لاسينا
lashari لاشاري
lagha لاغا
lafi لافي
lal لال
lala لالا
laleh lalla lala لاله
lam لام
lamb لامب
lamy lami لامي
lamine لامين
lana لانا
landry لاندري
lahiji لاهيجي
lawa لاوا
laiq لايق
labadi لبدي
labaki labaky لبكي
laban لبن
labib لبيب
lojei لجعي
loujain lojain لجين
laham lahham لحام
lahad لحد
lahlou لحلو
lahmar لحمر
lahoud lajud لحود
ludhianvi لدهيانوي
lorestani لرستاني
lazaar لزعر
lazhar لزهر
lassaad لسعد
lachgar لشكر
lachheb لشهب
lutf lutfullah لطف
lotfali لطفعلي
lotfia lutfiya لطفيه
latifi لطيفي
latifiyan latifian لطيفيان
latif لطيفپور
larbi لعربي
laroussi لعروسي
laibi luaibi لعيبي
laid لعيد
leghari laghari لغاري
luqman loghman lokman لقمان
lakhal lakehal لكحل
lama لما
lemrabott lamrabet لمرابط
lamloum لملوم
lama لمي
lamis لميس
lamine لمين
lankarani لنكراني
langroudi لنگرودي
lahverdi لهوردي
louati لواتي
lavasani لواساني
lobo لوبو
lootah لوتاه
louh لوح
lodge لودج
lodhi لودهي
ludin لودين
laure لور
laura لورا
laurent لوران
lorena لورينا
luz لوز
lockwood لوكوود
luul لول
luluwah لولوه
elloumi لومي
lone لون
luna لونا
long لونغ
loni luni لوني
lounis لونيس
lohar لوهار
lohan لوهان
levon لوون
louiza luiz لويز
louis luis لويس
laouissi لويسي
lea ليا
leal layal ليال
layan ليان
leung ليانغ
liban ليبان
libi libbi ليبي
little ليتل
leithy laithy ليثي
legrand ليجراند
lydia ليديا
leslie ليسلي
leila ليله
lilia lilya ليليا
liliane ليليان
liliet ليليت
limem ليمام
lene لين
linda lynda ليندا
lindsay ليندساي
lynda لينده
lina لينه
leni ليني
levon leon ليون
leoni ليوني
mabior مابيور
mattias ماتياس
magda majida ماجده
majidi majedi ماجدي
mejri ماجري
magnusson ماجنوسون
mahi ماحي
madeleine مادلين
maddie madi مادي
marat مارات
maral مارال
marta مارتا
martin مارتن
martin martine مارتين
martini مارتيني
martha مارثا
mardini مارديني
marston مارستون
marcel مارسيل
marchand مارشان
mark marc مارك
marker ماركر
marco ماركو
markussen ماركوسين
markov ماركوف
marquez marquis ماركيز
maroun مارون
marvi ماروي
maria ماريا
maryan ماريان
mariana ماريانا
marina مارينا
maria ماريه
mario ماريو
mezni مازني
masato ماساتو
masaki ماساكي
massinissa ماسينيسا
master ماسٹر
madi mady ماضي
materi matri ماطري
maguy ماغي
makan ماكان
macgregor ماكجريجور
maxim ماكسيم
maximo ماكسيمو
maximiliano ماكسيميليانو
mclaren ماكلارين
mcintyre ماكنتاير
makoto ماكوتو
mal مال
elmaleh مالح
mallory مالوري
mamadou مامادو
mami مامي
mandana ماندانا
mandi ماندي
manson مانسون
mana manea mani مانع
manik مانك
mani ماني
manerwal مانيروال
maha ماها
mahan ماهان
mahira ماهره
maham ماهم
maheen ماهين
mahienour mahinur ماهينور
mae ماي
maeda مايدا
maedeh مايده
meijer ماير
mayo مايو
mai مايي
mobarez مبارز
mbarka mubaraka مباركه
mebarki mbarki مباركي
mabkhout مبخوت
mubashir مبشر
mobayed moubayed مبيض
mobeen mobin mubeen مبين
mobina مبينا
mitri متري
mutaib muteb mutaeb متعب
mutawakil mutawakel mutawakkil متوكل
matta متي
matia متيا
mathlouthi مثلوثي
muthanna muthana مثني
mejjati مجاطي
majali مجالي
mujawar مجاور
mojtabavi مجتبوي
mojtahedi مجتهدي
mojaddedi مجددي
majdalani مجدلاني
majdoub مجدوب
majzoub majzoob مجذوب
majrashi مجرشي
mujeeb mujib مجيب
majida مجيده
majidi madjidi مجيدي
mahadin محادين
mohareb محارب
maharmeh محارمه
mahasen محاسن
mahamid محاميد
mohib moheb muhib محب
mohabbat محبت
mahboubeh mahboobeh mahbouba محبوبه
mohebbi mohebi محبي
mohtat محتاط
mohtasham محتشم
mahjoubi محجوبي
mohadeseh محدثه
mehrab محراب
mehrabi محرابي
mehrez mahrez محرز
moharram muharram محرم
mahrami moharrami محرمي
mahrous محروس
mahrouqi محروقي
mahzoun محزون
mohseni mohsni محسني
mahsoub محسوب
mehsud mahsud محسود
mohasses mohassess محصص
mohaghegh محقق
mohagheghi محققي
mahal محل
mahallati محلاتي
muhammadawi محمداوي
mohammadkhani محمدخاني
mohammad محمدرفيع
hamraz محمدزهي
mohammadian محمديان
mohammadinejad محمدينژاد
mohammadpour محمدپور
mahmoudnejad mahmudnejad محمودنژاد
mohand محند
mehaidli محيدلي
muhaisen محيسن
mohaimeed محيميد
muhyi محيي
mokhtabad مختاباد
mokhtari مختاري
makhlafi مخلافي
makhlouf مخلوف
makhloufi مخلوفي
makhmalbaf مخملباف
makhmoor مخمور
makhoul مخول
mukhaini مخيني
meddah مداح
madar مدار
medane مدان
madbouly مدبولي
mudassar مدثر
madkhali مدخلي
madad مدد
madadi مددي
modarres modares mudarris مدرس
modarresi مدرسي
mdaghri مدغري
madkour مدكور
madan مدن
madhoun مدهون
madih مديح
madiha مديحه
madyan mediene مدين
madina مدينه
mrabet merabet مرابط
merati مراتي
moradi مراديابدي
moradian مراديان
marrakchi مراكشي
maram مرام
merbah مرباح
murtaja مرتجي
mortazavi reza مرتضوي
marjaneh مرجانه
marah مرح
marhoom marhoum مرحوم
mardassi merdasi merdassi مرداسي
mardan مردان
mardani مرداني
mordechai مردخاي
marzban مرزبان
marzouki marzouqi marzooqi مرزوقي
mersal mursal مرسال
mursal مرسل
morshed murshid مرشد
marshedi مرشدي
mardi مرضي
marashi مرعشي
marghni merghany مرغني
marandi مرندي
mernissi مرنيسي
mraouni مرواني
marwat مروت
marwa maroi maroua مروي
mourid مريد
mrini مريني
muzahim مزاحم
mazari مزاري
mzali مزالي
mazdak مزدك
mizrahi مزراحي
muzammil muzamil مزمل
mezher مزهر
mezhoud مزهود
mzoughi مزوغي
meziane مزيان
meziani مزياني
musaed mossaed moussaid مساعد
musafer مسافر
mustafizur مستفيض
mastouri مستوري
mestiri مستيري
musarrat mussarat massarrat مسرت
masrahi مسرحي
masroor مسرور
messadi messaadi مسعدي
messaoudene مسعودان
messaouda مسعوده
mesfer مسفر
misk مسك
meskini مسكيني
mselmani مسلماني
moslemi مسلمي
mesmari مسماري
mesnaoui مسناوي
meshari mashari mishary مشاري
mashat mechat مشاط
mashael مشاعل
mushahid مشاهد
mashayekhi مشايخي
mashad مشد
mashriqi mechergui مشرقي
mishri مشري
mishaan مشعان
meshkat مشكوت
mashkoor مشكور
meshkini مشكيني
mashhadani مشهداني
mashhadi مشهدي
mashhour mashhur mashour مشهور
mushir مشير
moshira مشيره
moshiri mecheri مشيري
mechichi مشيشي
mushaifri مشيفري
mushaima مشيمع
mashini مشيني
masarwa مصاروه
mesbahi masbahi مصباحي
mesbeh مصبح
mosaddeq mossadegh msadek مصدق
mossadeghi مصدقي
misrati مصراتي
mostafavi مصطفوي
mostafa mustafagholi مصطفيقلي
mosleh musleh muslih مصلح
moslehi مصلحي
masli مصلي
masmoudi مصمودي
mosayyebi مصيبي
moselhi مصيلحي
madawi مضاوي
mudar مضر
madoui مضوي
mattawa metawa مطاوع
matroud مطرود
matrooshi مطروشي
muttalib مطلب
motalebi motallebi مطلبي
mutlaq motlagh مطلق
mutlaq مطلك
matloob مطلوب
motahar مطهر
motahare مطهره
motahari motahhari مطهري
matoori مطوري
mutawa مطوع
mutair مطير
motie مطيع
motiee motiei motie مطيعي
mazaheri مظاهري
mozaffari mozafari مظفري
mazloum مظلوم
mazloomi mazloumi مظلومي
maadeed معاضيد
maati معاطي
maalej معالج
maali معالي
maani معاني
muawiya معاويه
maaytah معايطه
motazedi معتضدي
motamed معتمد
motamed معتمداريا
motamedi معتمدي
motamedian معتمديان
maatouk معتوق
maad معد
meraj miraj mairaj معراج
meraji معراجي
maarofi maroufi معروفي
maazouz معزوز
masum معصوم
maatar معطر
matoub معطوب
maati معطي
moazzam moazzem معظم
moazami moazzami معظمي
mualla معلا
moallem معلم
maalouf maluf معلوف
maaloul معلول
memarbashi معمارباشي
memarzadeh معمارزاده
maamar moammar muammar معمر
mammeri معمري
maamouri معموري
maan maen معن
manavi معنوي
maouche معوش
moawad meawad معوض
moeed معيد
moeinfar معينفر
moeini معيني
maayouf mayouf معيوف
maghraoui مغراوي
mughal مغل
maghni mughni مغني
mughniyah مغنيه
meftahi مفتاحي
mofatteh مفتح
mufarrij مفرج
mufarreh مفرح
mfadel مفضل
mefleh مفلح
mofeed mofid mufeed مفيد
mufide مفيده
mofidi مفيدي
moghanloo مقانلو
maqbali مقبالي
muqbil mokbel moqbil مقبل
moghbeli مقبلي
maqbool مقبول
moghtadaei مقتدايي
moghtader مقتدر
mokdad mekdad مقداد
muqaddar مقدر
moghaddas muqudos مقدس
maqdisi مقدسي
maqdisiyya مقدسيه
moghaddami مقدمي
mokrani مقراني
maqri مقري
maghsoudi maqsoodi مقصودي
moghimi مقيمي
makarem مكارم
mccann مكان
makkawi مكاوي
maktoum مكتوم
makram makrem mukarram مكرم
mokri mukri مكري
maxime مكسيم
mecklenburg مكلنبورغ
mekouar مكوار
makiya مكيه
mallah mellah ملاح
mallat ملاط
malak ملاك
mellal ملال
malalai ملالي
malaika ملايكه
mollaei ملايي
malhas ملحس
melhem ملحم
malekan ملكان
malek ملكمطيعي
malekeh ملكه
malakouti ملكوتي
malekpour malekpoor ملكپور
milon ملن
mallouhi ملوحي
mellouk malook moluk ملوك
mellouli ملولي
malyar مليار
melliti مليتي
malik مليك
melika مليكا
memphis ممفيس
mamlouk مملوك
memmi ممي
manna منا
manar منار
manasrah manasra مناصره
manaa manna مناع
manai mannai مناعي
manaf munaf مناف
manafi منافي
mannan منان
menebhi منبهي
mint منت
montashari منتشري
montazeri منتظري
mentouri منتوري
mongi منجي
mandokhail mandokhel مندوخيل
mandour مندور
mendil منديل
munazza منزه
mansi mansy menassa منسي
mansha منشا
minshawi منشاوي
munshi منشي
mansar منصر
mansoureh منصوره
mansourian منصوريان
manzar منظر
manzuri منظوري
moneim munim منعم
monfared منفرد
menfi منفي
mangoush منقوش
menna منه
minhas منهاس
menhali منهالي
manhal منهل
manouchehri منوچهري
mounib munib muneeb منيب
muneeba muniba منيبه
muneeza منيزه
munif منيف
monia منيه
manijeh manizha manizheh منيژه
mangal منگل
mohab مهاب
mohajer muhajir مهاجر
mohajerani مهاجراني
mohtadi muhtadi مهتدي
mahdaoui mahdawi mehdaoui مهداوي
mahdavian مهدويان
mahdavikia مهدويكيا
mahdyar مهديار
mahdieh mahdiyeh مهديه
mehdipour مهديپور
mhadhbi مهذبي
mehrad مهراد
mehraneh مهرانه
mehrangiz مهرانگيز
mehraein مهرايين
mehraban مهربان
mehrzad مهرزاد
mehrzadian مهرزاديان
mehrshad مهرشاد
mehrnoush مهرنوش
mehreen mahreen مهرين
mahshid مهشيد
mahla مهلا
mahlagha mahlaka مهلقا
mohmand مهمند
mohandes muhandis mouhandis مهندس
muhannadi مهندي
mahnoush mahnush مهنوش
mhenni مهني
mahvash mehwish mahewish مهوش
mahyar مهيار
mouhib مهيب
mahira مهيره
mhiri mehiri mheiri مهيري
mahiman مهيمن
mahin مهين
mouafi موافي
motta موتا
motoki موتوكي
moghe mougui موجي
moha موحا
movahed موحد
movahedi موحدي
meddeb moadab moaddab مودب
moody مودي
moor مور
moura مورا
murakami موراكامي
morales موراليس
moran موران
morten مورتن
mortensen مورتنسن
morgan morgane مورغان
mourou مورو
mouri موري
morita موريتا
morin مورين
moriyasu موريياسو
moza mouza موزه
moussaoui موساوي
mousavian موسويان
moshe موشي
moudi موضي
muwaffaq موفق
moukim موكريم
moula مولا
molaei مولايي
muwallad مولد
mouldi مولدي
molnar مولنار
mouelhi مولهي
mawla maula مولي
mumford مومفورد
momina مومنه
moon مون
mona مونا
montfort مونتفورت
montes مونتيس
moonis مونس
mony mouni موني
mounia مونيا
mounia monia مونيه
mouyini موييني
mayada مياده
mayar ميار
miyashita مياشيتا
mayali ميالي
mette ميت
mitra ميترا
mitsuda ميتسودا
misagh ميثاق
meysami ميثمي
mikhail ميخاييل
midani ميداني
middleton ميدلتون
mido ميدو
mira mera ميرا
miran ميران
mert ميرت
mirkhani ميرخاني
mirdamadi ميردامادي
mirzapour ميرزاپور
mirsad ميرساد
mirghani merghani merghany ميرغني
mervat ميرفت
mirfendereski ميرفندرسكي
mirko ميركو
mirna merna myrna ميرنا
almiron ميرون
mirwais ميرويس
miri mire ميري
myriam ميريام
merrill ميريل
mais mays ميس
maissa mayssa ميسا
missaoui ميساوي
maysoon mayssoun ميسون
michell ميشل
michaud ميشو
miad ميعاد
megan ميغان
mikati ميقاتي
mika ميكا
michalis ميكاليس
mikael ميكاييل
mikio ميكيو
miladi ميلادي
milan ميلان
milani ميلاني
milne ميلن
milner ميلنر
milo ميلو
miloud ميلود
miloudi ميلودي
mili ميلي
melissa melisa ميليسا
milivoje ميليفوي
memon ميمن
meymandian ميمنديان
mimoun ميمون
mamoona ميمونه
mimouni ميموني
mimi ميمي
minasian minasyan minassian ميناسيان
minaei minaie مينايي
mina mena مينه
minoo minou مينو
mengal مينگل
mihailo ميهايلو
miho ميهو
mayhoub mihoub ميهوب
mozhdeh مژده
mojdehi مژدهي
magsi مگسي
nabulsi نابلسي
nabli نابلي
nabi نابي
natasha ناتاشا
natsume ناتسومي
najeh ناجح
najian ناجيان
najia ناجيه
nader نادرقلي
nadra نادره
nadi nady نادي
nadia ناديا
narain narayan ناراين
nariman narimene ناريمان
nazish نازش
nazik نازك
nazli نازلي
nazanin نازنين
nazo نازو
nazila نازيلا
nazia نازيه
nashri ناشري
nashif ناشف
nasih ناصح
nasehi ناصحي
nasira ناصره
nassef ناصف
nassif nasif ناصيف
nader ناضر
nategh natiq nateq ناطق
nazir ناظر
nazerzadeh ناظرزاده
nazeri ناظري
nazemi ناظمي
nagy ناغي
nafi nafaa نافع
namjoo نامجو
namdar نامدار
namdari نامداري
namous ناموس
nami نامي
nunn نان
nana نانا
nahed nahid ناهد
nahed ناهض
naul ناول
nay ناي
naib نايب
nait نايت
nayfeh نايفه
nael nayel نايل
naili نايلي
naik ناييك
naeini ناييني
nibal نبال
nabhan نبهان
nabavi نبوي
nabih نبيه
nabiha نبيهه
natasha نتاشا
natasha نتاشه
nathanael نثناييل
naga naja نجا
nejati نجاتي
najjari naccari نجاري
najjarian najarian نجاريان
najdi nagdi نجدي
najrani نجراني
najei نجعي
najaf نجف
najafabadi نجفابادي
najmabadi نجمابادي
najmi نجمي
nojoud نجود
najiba نجيبه
nujayfi نجيفي
njeim نجيم
nahas nahhas نحاس
nakhai نخعي
nakhla nakhleh نخله
nakhli نخلي
naddaf نداف
ndiaye نداي
ennadre ندري
nodooshan ندوشن
nadwi ندوي
nazar nazrul نذر
naraghi نراقي
narjes نرجس
nersi نرسي
nermin نرمين
nariman نريمان
nazzal نزال
nuzhat نزهت
nozhati نزهتي
nazih نزيه
naziha neziha نزيهه
nisa نسا
nastaran نسترن
nesma نسمه
nassib nasib نسيب
nusseibeh نسيبه
nassima نسيمه
nashat nashaat نشات
nashar نشار
nashashibi نشاشيبي
neshat nishat نشاط
nashwan نشوان
nashwa نشوي
nasraoui nasrawi نصراوي
nosrati نصرتي
nasreen نصرين
naseeb nasib نصيب
nassira نصيره
nassief nassif nsaief نصيف
nizam nizamuddin نظام
nizami nezami نظامي
nazar نظر
nazar نظراهاري
nazmi نظمي
nazir نظير
nazira نظيره
naasan نعسان
nomani naamani نعماني
nemat nimat نعمت
nematzadeh نعمتزاده
nemati نعمتي
naoum نعوم
naemabadi نعيمابادي
naghma naghmeh نغمه
neffati نفاتي
nefzi نفزي
nafti نفطي
nafisi نفيسي
naccache naqqash نقاش
nuqbi نقبي
nugud نقد
naqshbandi naqshabandi نقشبندي
nicolas nicholas نقولا
naqi نقي
naqib nakib naqeeb نقيب
nakdali نكدلي
nakisa نكيسا
namazi nemazee نمازي
nimra namira نمره
nammour نمور
namir نمير
nahar نهار
nihal nihel نهال
nahavandi نهاوندي
nahr نهر
nahla نهله
noha nuha نهي
nahyan nahyane nuhayan نهيان
nawab نواب
nawabzada نوابزاده
navabi nawabi نوابي
nawar naouar nouar نوار
nouara نواره
navaei نوايي
nobani نوباني
nobari نوبري
nobel نوبل
noubi نوبي
nouh nuh noah نوح
nozari نوذري
noorafkan نورافكن
nourollahi نوراللهي
nouran نوران
noorani noon نوراني
nooranipour nouranipour نورانيپور
nawras نورس
norma نورما
norman نورمان
norhan نورهان
nourian نوريان
noreen nourine نورين
nouria nurieh نوريه
nawzad nozad نوزاد
noshad naushad نوشاد
nousher نوشير
noushin nausheen noosheen نوشين
nouf noof نوف
naoufel nawfal nofal نوفل
knox نوكس
noon nun نون
noonan نونان
nouira nowaira نويره
noel نويل
naveen novin نوين
niaz niyaz نياز
niazmand نيازمند
nayyar نير
nirlou نيرلو
nayereh نيره
nayeri نيري
nishapuri نيشابوري
nishikawa نيشيكاوا
ennaifer نيفر
nek نيك
nikbakht نيكبخت
nikkhah نيكخواه
nikzad نيكزاد
niktalab نيكطلب
nikfar نيكفر
niknam نيكنام
niknafs نيكنفس
niku نيكو
nicole nikohl نيكول
nicolas nick nicola نيكولا
nicolaus نيكولاوس
nikolai نيكولاي
niccolo نيكولو
nikita نيكيتا
nikpour نيكپور
nelly نيللي
neelam neelum نيلم
nelvi نيلوي
nili نيلي
nina نينا
niousha niusha نيوشا
nayyar نيير
nejad نژاد
negahban نگهبان
nighat نگهت
negin نگين
hatano هاتانو
hatif hatef هاتف
hatefi هاتفي
hajra هاجره
hajri hajiri هاجري
hadia هاديه
harding هاردينغ
hari هاري
hasheminejad هاشمينژاد
havenaar هافينار
hamel هامل
hanna هانا
hancock هانكوك
hanley هانلي
hanem هانم
hanieh hania هانيه
hayato هاياتو
hayden هايدن
hayedeh هايده
hays هايس
haik هايك
hibri هبري
hagras هجرس
hedayat hidayat هدايت
hedayati هدايتي
hedaya هدايه
hadhoud هدهود
hadeel hadil هديل
hediyeh hedieh هديه
hathloul هذلول
hedhili هذيلي
herbert هربرت
herzog هرتسوغ
hersi هرسي
hormoz hormizd هرمز
harandi هرندي
hazarvi هزاروي
hazazi هزازي
hazaa hazza هزاع
hasti هستي
hala هلا
holakouee هلاكويي
hilali hilaly هلالي
hellmut هلموت
heleichi هليچي
hammam همام
hammami همامي
homaei همايي
hemmat hemat همت
hamraz همراز
humphries همفريز
humaira هميره
hanadi هنادي
hanaoui hennaoui هناوي
hunt هنت
hindawi hendawy هنداوي
hindi هندي
honarmand هنرمند
haniyeh هنيه
hengameh هنگامه
hood هود
hodan هودان
horton هورتون
horst هورست
hozan هوزان
hozumi هوزمي
houshmand hooshmand hushmand هوشمند
hooshyar hoshyar هوشيار
holton هولتون
holger هولغر
holman هولمان
huner هونر
honma هونما
huet هويت
hoveyda howaida هويدا
huwaidi هويدي
haya هيا
hiyam heyam hiam هيام
hitto هيتو
hida هيدا
hedi heidy هيدي
heer هير
hairston هيرستون
hiromu هيرومو
hiromi هيرومي
hieronymus هيرونيموس
heif هيف
hila هيلا
helge هيلج
hilda هيلدا
helmut هيلموت
hailey helie هيلي
hennig هينينج
wajid واجد
wahid wahed واحد
vahedi wahidi واحدي
vahe واحه
wadi vadi وادي
waress وارث
warsi وارثي
varasteh وارسته
vartan وارطان
wasti واسطي
wasa واسع
washburn واشبورن
vasheghani واشقاني
wassef wasef wasif واصف
wassel واصل
zadeh واعظزاده
vaezi واعظي
wafi وافي
wakabayashi واكاباياشي
waked واكد
waldo والدو
walsh والش
wallis واليس
vane وانه
vahramian واهراميان
wais وايس
waeli وايلي
weinberg واينبرغ
witry وتري
vosough vossough وثوق
vossoughi vossooghi وثوقي
wajahat وجاهت
wijdan وجدان
wajiha وجيهه
wahida vahideh وحيده
vahidi wahidi وحيدي
ouertani ورتاني
wardak وردك
warda wardah ورده
wardi وردي
varzi ورزي
warsame ورسمه
warsame ورسمي
ouerfelli warfali ورفلي
warka ورقا
virk ورك
wazzan وزان
vaziri waziri وزيري
wassan وسان
oueslati وسلاتي
wassila وسيله
wasfi wasfy وصفي
wadah waddah وضاح
vatankhah وطنخواه
vatandoust وطندوست
vatanparast وطنپرست
waed waad وعد
vafaei wafai وفايي
wafiq wafik وفيق
waqar وقار
wiki وكي
wakil wakeel وكيل
vakili wakili وكيلي
walaa ولا
william وليم
alvand وند
wannous ونوس
wanis ونيس
wahab wahhab وهاب
vahabzadeh وهابزاده
wahba wehbe wahbah وهبه
wahib waheeb وهيب
wiam weam ويام
weber ويبر
vida ويدا
wes ويس
wesa ويسا
wesley ويسلي
veisi ويسي
victoria ويكتوريا
weeks ويكس
wilkes ويلكس
willoughby ويلوبي
william ويليام
winters وينترز
winfield وينفيلد
wattoo وٹو
wrranga وڑانگه
warraich وڑايچ
yadjouri ياجوري
yahaghi ياحقي
yahi ياحي
yadali يادعلي
yar يار
yaroslav ياروسلاف
yari ياري
yazji يازجي
yazarloo يازرلو
yasiri ياسري
yasaman ياسمن
yasemi ياسمي
yasmina ياسمينه
yasuo ياسو
yasini ياسيني
yaghi ياغي
yafaee يافعي
yacout ياقوت
yamazaki يامازاكي
yamasaki ياماساكي
yamashita ياماشيتا
yamamura يامامورا
yamen يامن
yami يامي
yamin يامين
janssens يانسون
yano يانو
janus يانوس
yanis يانيس
yannick يانيك
yavar yawar yawer ياور
yahia yahya يحي
yahiaoui yahyaoui يحياوي
yahyaei يحيايي
yakhchali يخچالي
yervand يرواند
yazbek يزبك
yazdan يزدان
yazdanian يزدانيان
yazdi يزدي
yazan يزن
yazidi yazeedi يزيدي
yaslam يسلم
allison يسون
yaarub يعرب
yalaoui يعلاوي
yala يعلي
yaiche يعيش
yaghma يغما
yaghmaei yaghmai يغمايي
yaktine يقطين
alican يكان
yekta يكتا
alexa aleksa يكسا
yakan yaken yeken يكن
yalda yelda يلدا
yamani يماني
yamout يموت
yammine يمين
yamina يمينه
yanal ينال
yahri يهري
elihu يهو
yohanna يوحنا
youha يوحه
jurgen يورغن
yuri yury يوري
yusaku يوساكو
yousafzai yusufzai يوسفزي
yousafzai يوسفزيي
yousefian يوسفيان
yusuke يوسكي
yoshi yoshii يوشي
yoshiaki يوشياكي
yoshioka يوشياوكا
yoshihiro يوشيهيرو
yoshihiko يوشيهيكو
jugurtha يوغرطه
yukari يوكاري
yoko يوكو
yokoyama يوكوياما
yumi يومي
eumenes يومينس
younan يونان
yohan يوهان
juho يوهو
yuichi يويتشي
eilanlu ييلانلو
yeganeh yegane يگانه
parsa پارسا
parsipour parsipur پارسيپور
pasha پاشا
pashaei پاشايي
pashapour پاشاپور
pakbaz پاكباز
pakdel پاكدل
pakzad پاكزاد
pantea پانتها
panzvan panzevan پانزوان
payvar پايور
papi پاپي
pacha پاچا
pedram پدرام
paracha پراچه
parto partaw partou پرتو
partovi پرتوي
pardis پرديس
parastar پرستار
parastoo parastou پرستو
parham پرهام
parvaz پرواز
parvaneh پروانه
parvaresh پرورش
parvizi پرويزي
pari پري
paridokht پريدخت
parisa پريسا
pezeshki پزشكي
pezeshkian پزشكيان
pesiani pesyani پسياني
petrosian petrosyan پطروسيان
palijo پليجو
panah پناه
panahi پناهي
panahian پناهيان
pahalwan pahlavan pahlawan پهلوان
pahlavi پهلوي
pour پور
pedram pooramiri پوراميري
pouran puran پوران
pourhassan پورحسن
poor pour پوررضا
poursattar پورستار
pourmohamad poormohamad پورمحمد
pourmohammadi پورمحمدي
pournazeri پورناظري
pourhashemi پورهاشمي
poori pouri پوري
poulad pulad پولاد
pouyan pooyan پويان
poopak پوپك
peter پيتر
pirzad پيرزاد
peyrovani پيرواني
pirouz پيروز
peter پيٹر
pathan پٹهان
pegah پگاه
chandio چانڈيو
chavoshi چاوشي
chaichi چايچي
chermahini چرمهيني
chishti chishty چشتي
cheshmazar cheshm چشماذر
chughtai چغتايي
channa چنا
chandra چندر
channar چنڑ
changiz چنگيز
changezi چنگيزي
chohan چوهان
cheema چيما
cheema چيمه
chattha چٹهه
chegini چگيني
dar ڈار
dogar ڈوگر
david ڈيوڈ
zhaleh zhale ژاله
garnik گارنيك
gujjar گجر
gujral گجرال
gerami grami گرامي
geravand گراوند
geraei گرايي
gorjestani گرجستاني
gorji george گرجي
grigorian gregorian گريگوريان
gorgin گرگين
golab gulab گلاب
gelareh گلاره
goldarreh گلدره
gulzar golzar گلزار
golestan گلستان
golestaneh گلستانه
golestani گلستاني
golshan گلشن
golmohammadi mohammadi گلمحمدي
golmaryami گلمريمي
golnar گلنار
golnoush گلنوش
golpaygani golpayegani گلپايگاني
golchehreh گلچهره
golchin گلچين
gonabadi گنابادي
ganjali گنجعلي
ghumman گهمن
goodarzi goudarzi گودرزيكيا
goodary گودري
goorangi گورنگي
gurgen گورگن
gondal گوندل
gohari گوهري
giti guity گيتي
gevork گيورگ
"""

LEARNED = {
    fields[-1]: fields[:-1] for fields in map(str.split, _LINES.strip().splitlines())
}
