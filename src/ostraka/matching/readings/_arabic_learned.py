"""How Arabic name words are spelled in Latin letters, the usual first: learned.

Written by scripts/make_arabic_words.py: do not edit. Same form as `_arabic_words`.
"""

_LINES = """
aba ابا
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
abu ابو
abolhassan ابوالحسن
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
ada ادا
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
adpoosh ادپوش
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
arezou ارزو
arsanjani ارسنجاني
irshad ارشاد
arashloo ارشلو
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
aaron ارون
arwa اروي
arvin اروين
arroyo ارويو
arya ariya اريا
eryani ارياني
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
esfandiari اسفندياري
eskandarfar اسكندرفر
eskandari اسكندري
islambouli اسلامبولي
asemani اسماني
asmar اسمر
asmari اسمري
asmahan اسمهان
aswad اسود
assia asiya اسيا
aseel اسيل
asia asieh اسيه
asha اشا
ashtari اشتري
ishtiaq اشتياق
ashtiani اشتياني
ashtianipoor اشتيانيپور
ichraf اشراف
eshragh ichrak اشراق
eshraghi اشراقي
ashrafi اشرفي
achkar اشقر
ashkan اشكان
ashkbus اشكبوس
ashketalkh اشكتلخ
ashkanani اشكناني
eshkevari اشكوري
ashna اشنا
ashouri اشوري
ashwal اشول
asbahi اصبحي
asghari اصغري
asfar اصفر
asefi اصفي
asl اصل
islah اصلاح
aslan اصلان
aslani اصلاني
asli اصلي
asil اصيل
atrash اطرش
atlas اطلس
athar ather اطهر
azfar اظفر
aitzaz اعتزاز
etemadi اعتمادي
araj اعرج
azami اعظمي
ala اعلي
amar اعمر
awar اعور
aghasi اغاسي
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
afilal افيلال
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
alaa الا
alan alain الان
abdelhak الحق
abdelhay الحي
elshan الشن
ulfat الفت
alfy الفي
alex الكس
elaheh الهه
alousi الوسي
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
intisar انتصار
entezami انتظامي
anthony انتوني
antonis انتونيس
engel انجل
anjuman انجمن
andranik اندرانيك
andraos اندراوس
anders اندرس
andrew اندرو
andrews اندروز
andrus اندروس
underwood اندروود
andre اندري
andrea اندريا
andre اندريه
landoulsi اندلسي
andi اندي
andisheh انديشه
anzour انزور
ansi انسي
ensieh انسيه
ansar انصر
antoinette انطوانيت
antoun انطون
antonio انطونيو
antonios انطونيوس
anam انعم
anafal انفال
anwar انوار
anvari انوري
anoush انوش
anushka انوشكا
anousheh anusha انوشه
anoushiravan anoushirvan انوشيروان
anok انوك
anne اني
anett انيت
anissa انيسه
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
aida ايدا
idder ايدر
eden ايدن
edhi ايدهي
idir ايدير
aidin ايدين
irandoost ايراندوست
irani ايراني
iravani irvani ايرواني
erishum ايريشوم
irene ايرين
izadi ايزدي
izadyar ايزديار
iker ايكر
ila ايلا
ilan ايلان
ilanloo ايلانلو
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
ayoubi ايوبي
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
beji badji باجي
badshah badsha بادشاه
badkoobeh بادكوبه
badal بادل
baddou بادو
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
baz باز
bazargan بازرگان
bazi بازي
bass باس
bastani باستاني
pastrana باسترانا
bastien باستين
basit باسط
pascal pascale باسكال
pasquale باسكوالي
basimah bassima باسمه
bassil basile باسيل
bassily باسيلي
bach باش
sahi باشخ
bachi باشي
bateni باطني
baeshen باعشن
baghbanbashi باغبانباشي
baghtcheban باغچهبان
bagherpour باقرپور
baqi باقي
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
bacha باچا
beblawi ببلاوي
babba ببه
buthaina بثينه
bedjaoui bijawi بجاوي
bajestani بجستاني
bahar bahr bhar بحر
bahralolomi بحرالعلومي
bahrani بحراني
bahraoui بحراوي
bahra بحره
bahria بحريه
bhouri بحوري
behairy بحيري
bakht بخت
bakhti بختي
bakhtiari بختياري
bakhtiarizadeh بختياريزاده
bakhshayeshi بخشايشي
bakhshi بخشي
badavi بداوي
badran بدران
badrawi badraoui بدراوي
badra بدره
badria badriya بدريه
badwawi بدواوي
bdeir badir budair بدير
badie بديع
badia بديعه
bazri بذري
baraa برا
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
brahim براهيم
brahimi براهيمي
braun browne براون
barbouch بربوش
albert برت
barkhordari برخورداري
bardia برديا
borzou برزو
borzooei برزويي
barzegar برزگر
barsh bursh برش
barsham برشم
breshna برشنا
barassi برعصي
borai برعي
barghouti برغوثي
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
boroujerdi بروجردي
boroumand برومند
bruna برونا
brohi بروهي
breuer brower بروير
barre bree بري
brito بريتو
brik بريك
buraiki briki بريكي
beryl بريل
barelvi بريلوي
brin برين
pringle برينغل
bazzaz bezaz بزاز
bozorg بزرگ
bozorgmehr بزرگمهر
bizenjo بزنجو
bazzi بزي
besbes بسباس
boustani بستاني
bismillah بسم
basant بسنت
biswas بسواس
bseiso بسيسو
bassiouni بسيوني
basharat besharat بشارت
bishr becheur bisher بشر
boshra بشرا
bushnaq بشناق
bashiri بشيري
bassas بصاص
basri بصري
basir بصير
bettache بطاش
battat بطاط
bathaee bathaie بطحايي
batrawi بطراوي
batal بطل
batma بطمه
baalbaki بعلبكي
bakkali bekkali بقالي
baghaei بقايي
baqaawi بقعاوي
boqami بقمي
baccar بكار
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
belkheir بلخير
baladi بلدي
balawi بلعاوي
belabbas belabbes بلعباس
belattar بلعطار
belghith بلغيث
belkadhi بلقاضي
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
banna بنا
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
benyamin بنيامين
banisadr sadr بنيصدر
bangash بنگش
bahador bahadar بهادر
bahadoran بهادران
bahadurzadeh بهادرزاده
bahadori بهادري
baharloo بهارلو
bahareh بهاره
baharvand بهاروند
bahari بهاري
behbahani behbehani بهبهاني
behboudi بهبودي
behtash بهتاش
harbhajan بهجن
bahja بهجه
behdad بهداد
behrouzi بهروزي
behzadi بهزادي
behshad بهشاد
beheshti بهشتي
bahloul بهلول
behmanesh بهمنش
bahmani بهمني
behnaz بهناز
bahnassy بهنسي
behnke بهنكي
behnoosh بهنوش
behnia بهنيا
bhutani بهوتاني
bhuiyan بهوياں
bahij بهيج
bahija bahiga بهيجه
bahia bahiya بهيه
bhattacherjee بهٹاچاريه
bhutta بهٹه
bhutto بهٹو
bawab bouab بواب
bouteflika بوتفليقه
boudjedra بوجدره
boudjemaa بوجمعه
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
bushehri بوشهري
bouchoucha بوشوشه
boushi بوشي
bouchikhi بوشيخي
boussarsar بوصرصار
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
bina بينا
buyuk بيوك
bayoumi بيومي
bijani بيژني
bigdeli بيگدلي
beigi بيگي
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
tahseen تحسين
thutmose تحوتمس
tahia تحيه
turab terrab تراب
taraneh tahereh ترانه
trajkovski ترايكوفسكي
tartir ترتير
tarjuman ترجمان
tarazi terzi ترزي
taraghi ترقي
turk ترك
torkashvand تركاشوند
torkaman تركمان
turkmani تركماني
troy تروي
tree تري
teryan تريان
trifon تريفون
triki تريكي
tareen trine ترين
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
taghreed تغريد
tafti تفتي
tafreshi تفرشي
tafazzoli تفضلي
taghvai تقوايي
taghavi taqavi تقوي
taghipour taqipur تقيپور
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
tammam تمام
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
tooran توران
torrey توري
toure توريه
touzani توزاني
tavasoli توسلي
toshio توشيو
tauseef توصيف
toufighi towfighi توفيقي
tavakkol توكل
tavakoli توكلي
tavakolian توكليان
tavallali توللي
toma توما
toomaj توماج
tommaso توماسو
tomoki توموكي
tomonobu تومونوبو
tomohiro توموهيرو
tomoya تومويا
toumi تومي
tounsi tunisi تونسي
tuni توني
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
saqib ثاقب
thani sani ثاني
sania saniya ثانيه
thaer thair ثاير
thairi ثايري
servatian ثروتيان
saghafi ثقفي
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
jasser جاسر
jaf جاف
jacques جاك
jackson جاكسون
jacqueline جاكلين
jackie جاكي
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
jibril جبريل
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
jadaani جدعاني
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
jazairi جزايري
jazouli جزولي
jaziri جزيري
jassar جسار
jassam جسام
jisr جسر
jasmi جسمي
jaswal جسوال
guessous جسوس
jishi جشي
jabari جعبري
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
jemai جميعي
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
jahanzeb جهانزيب
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
javaheri جواهري
jokhadar جوخدار
djoudi جودي
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
guled جوليد
joliot جوليو
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
jeihooni جيحوني
jayed jiyed جيد
jermaine جيرمين
gerhard جيرهارد
jerome جيروم
jizani جيزاني
jesse جيسي
djilali جيلالي
gillan jilan جيلان
gelle جيلي
james جيمس
jimmie jimmy جيمي
gentry جينتري
jenner جينر
djinnit genet جينيت
jayyusi جيوسي
giovani جيوفاني
habis حابس
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
habachi habchi حبشي
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
haddadi حدادي
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
hersi حرسي
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
hasnaa hosna حسنا
hasnat hasanat حسنات
hasnaoui hasnawi حسناوي
hassannejad حسننژاد
hassanipour حسنيپور
hassanpour حسنپور
hesso حسو
hassoun حسون
haseeb حسيب
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
hadhrami حضرمي
hadhri hadary حضري
hattab حطاب
hatab حطب
haftar حفتر
hafs حفص
hafsa حفصه
hefny حفني
haghshenas حقشناس
haqawi حقوي
haghi hakki حقي
haghighat حقيقت
haghighi حقيقي
hakami حكمي
hakimi حكيمي
hala حلا
hallaq حلاق
halawa حلاوه
halabi حلبي
halafawy حلفاوي
helou حلو
halawani halwany حلواني
hilli حلي
halima benhalima حليمه
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
hamsho حمشو
homsi حمصي
hammal حمل
hamoudi حمودي
hammouche حموش
hamwi حموي
hamiti حميتي
hamidene humaidan حميدان
humair حمير
himyari حميري
himmich حميش
hannachi حناشي
hananeh حنانه
hanafi حنفي
hanoun hanoune حنون
haneen henein حنين
hanini حنيني
hawa حوا
hawamdeh حوامده
houthi حوثي
houhou حوحو
hourani حوراني
houria حوريه
hosani hosni حوسني
houche حوش
hyasat حياصات
hayali حيالي
hayani حياني
haida حيدا
hidaoui حيداوي
hizem حيزم
hai حيي
khatami خاتمي
khaja خاجه
khadem خادم
khademi خادمي
khazen خازن
khashoggi خاشقجي
khater خاطر
khatereh خاطره
khaqani khaghani خاقاني
khakdan خاكدان
khaksar خاكسار
khakwani خاكواني
khaki خاكي
khal خال
khalida خالده
khalis خالص
khaliq خالق
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
khetam ختام
khoda خدا
khodabakhshi خدابخشي
khodabandeh خدابنده
khodadad خداداد
khodadadi خدادادي
khaddam خدام
khodanour خدانور
khodayari خداياري
khodaei خدايي
khodapanahi خداپناهي
khedri خدري
khodaim خديم
kharazi خرازي
khorasani خراساني
kharafi خرافي
kharbouch خربوش
kheradmand خردمند
khorsandi khorsandipish خرسندي
khorram khorramdel خرمدل
khorrami khormi خرمي
kharoub خروب
kharroubi خروبي
khraishi خريشه
khraief خريف
khazaei خزايي
khazraji خزرجي
khazal خزعل
khazali خزعلي
khazindar خزندار
khosroshahi khosrowshahi خسروشاهي
khosropanah خسروپناه
khashayar خشايار
khashaba خشبه
khasawneh خصاونه
khadra خضرا
khadra خضره
khodari خضري
khodair خضير
khatibi خطيبي
khafaji خفاجي
khofri خفري
khallaf خلاف
khalaj خلج
khilji khalaji خلجي
khaldoun خلدون
khalatbari خلعتبري
khalfan khalvan خلفان
khalfaoui خلفاوي
khalfi خلفي
kholoud خلود
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
khamissi خميسي
khanji khonji خنجي
khandan خندان
khandakji خندقجي
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
khoshroo خوشرو
khoshvaght khoshvaqt خوشوقت
khaoula khawla خوله
khouly خولي
khandaker خوندكار
khuwalidi خويلدي
khouini خويني
khoei خويي
khiari خياري
khiati خياطي
khayal khyal خيال
khayam خيام
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
darin darine دارين
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
dany داني
dania دانيا
danilo دانيلو
danya danyah دانيه
daniella دانييلا
daniele دانييلي
dah داه
dahl داهل
daoudi داودي
davar داور
davari داوري
davoudi daoudi داوودي
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
dakhil دخيل
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
duraid دريد
dridi دريدي
driss دريس
deriche دريش
doria دريه
dargahi درگاهي
dziri دزيري
dastgheib دستغيب
dastgerdi دستگردي
dastagir dastgir دستگير
dessouki dasuqi دسوقي
dashti دشتي
doaa دعا
duale دعالي
demeh دعمه
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
dilshad دلشاد
dalenda دلنده
dalhoum delhoum دلهوم
dalo دلو
delwar دلوار
dalir delir دلير
dalil دليل
dalila دليله
dulaimi dlimi دليمي
dammaj دماج
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
dehghan dehghani دهقان
dehghani دهقاني
dehkordi دهكردي
dehlvi dehlavi دهلوي
dahmani دهماني
duarte دوارتي
dawwas دواس
dualeh دوالي
davani دواني
doborjeh دوبرجه
dutton دوتون
doudou دودو
dodi دودي
duran dawran دوران
doraghi دورقي
douri دوري
dorin دورين
duzduzani دوزدوزاني
doss دوس
dost دوست
doostdar دوستدار
dostum دوستم
dousti دوستي
doski دوسكي
dolan دولان
dolatabadi دولتابادي
daultana دولتانه
dolatshahi dowlatshahi دولتشاهي
dolati دولتي
dolly دوللي
domiri دوميري
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
diao دياو
diba ديبا
dibaj ديباج
dibaji ديباجي
dibaian dibaeian ديباييان
dieter ديتر
deedar ديدار
didi ديدي
diri ديري
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
deng دينغ
deng دينق
dini ديني
denys دينيس
dayyeh ديه
deyhim ديهيم
dev ديو
dewan ديوان
diez دييز
zakir dhaker ذاكر
zakeri ذاكري
debbih dhabihullah zabih ذبيح
zabihpour ذبيحپور
dhekra ذكري
zaki ذكي
dahab ذهب
dhaouadi ذوادي
zolfaghari ذوالفقاري
zolghadr ذوالقدر
dhouib ذويب
dhiyab diab ذياب
deeb ذيب
rabi رابي
rabinovich رابينوفيتش
rateb راتب
ratko راتكو
ratliff راتليف
rath راث
raja راجا
rajih rageh راجح
rajhi راجحي
ragi raji راجي
rahat راحت
raheleh راحله
raheel راحيل
raheela راحيله
rad راد
raaz راز
razek رازق
razi رازي
ras راس
rasekh راسخ
rasem راسم
rasmussen راسموسن
rassi راسي
rachdi rashidi errachidi راشدي
radhia razieh راضيه
rafed رافد
rafaa rafi رافع
rakan راكان
ram ramin رام
rama راما
raman رامان
ramtin رامتين
ramez رامز
ramunas راموناس
raminfar رامينفر
ranjha رانجها
rani راني
rania رانيه
raheb راهب
raoul راوول
rawya rouabhia راويه
raya رايا
ryan rayan رايان
ryder رايدر
rais رايس
raefipour رايفيپور
raymond رايموند
reiner راينر
roy rai رايي
raiga رايگا
rayegan رايگان
rebai رباعي
rabbo ربه
rabiha ربيحه
rabia rabea rabiah ربيعه
ruth رته
rajai رجايي
rajabi رجبي
rajabian رجبيان
rajoub رجوب
rajavi radjavi رجوي
rajji رجي
rejaile رجيلي
rehab رحاب
rahal رحال
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
razmjoo رزمجو
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
rachida رشيده
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
rafi رفيع
rafia رفيعه
rafika رفيقه
rafiqui رفيقي
raqib رقيب
rekik رقيق
rikabi ركابي
rokni ركني
ramses رمسيس
ramezani رمضاني
ramli رملي
rumaihi رميحي
rameez رميز
ramesh رميش
rmili رميلي
rantissi رنتيسي
ranjbar رنجبر
ranjbari رنجبري
rind رند
randa رندا
randa رنده
randhawa رندهاوا
raneem رنيم
raha رها
reham رهام
rahbar رهبر
rahbari رهبري
rahaf رهف
rahnavard رهنورد
rahu رهو
rouatbi رواتبي
rawahi رواحي
rawan rouane روان
ravanbakhsh روانبخش
robert روبرت
rouben روبن
rubi روبي
robert روبير
rubik روبيك
ruben روبين
rubina روبينه
rubio روبيو
rouhana روحانا
rouhangiz روحانگيز
roohi rawhi روحي
rawheya روحيه
rod رود
roudaki رودكي
rodolfo رودولفو
rouzbahani rouzbehani روزبهاني
rosemary روزماري
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
rita ريتا
richard ريتشارد
rehan ريحان
raihani ريحاني
reed ريد
reeda ريدا
ridi ريدي
rayess ريس
raissouni ريسوني
risha risheh ريشه
rifi ريفي
rikani ريكاني
reiko ريكو
rickey ريكي
reiman ريمان
rimawi ريماوي
raymond remon ريمون
reinaldo رينالدو
renshaw رينشو
rene رينيه
reham ريهام
ryoji ريوجي
raouf ريوف
ryoko ريوكو
raees rais رييس
raeesolzakerin raisozzakerin رييسالذاكرين
raisi raeisi رييسي
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
zamel زامل
zahida زاهده
zahi ezzahi zehi زاهي
zahia زاهيه
zaouche زاوش
zaven زاون
zaoui زاوي
zavieh زاويه
zaidi زايدي
zairi زايري
zabin زبن
zuberi زبيري
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
zaryab زرياب
zribi زريبي
zreik زريق
zareen zarine زرين
zarringhalam زرينقلم
zarina زرينه
zargar زرگر
zaabi زعابي
zoubi zoabi زعبي
zaafouri زعفوري
zaal زعل
azaitar zuaiter zaiter زعيتر
zair زعير
zaim zaeem زعيم
zoghbi زغبي
zaghloul زغلول
zaqout زقوت
zakka زكا
zakar زكار
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
zemmouri zammouri زموري
zannad زناد
zanjani زنجاني
zand zind زند
zandi زندي
zendegani زندگاني
zenkawi زنكوي
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
zouhour zhor زهور
zahira zouheira زهيره
zuhairi زهيري
zahivi زهيوي
zouari zavari زواري
zouaghi زواغي
zouaoui zawawi زواوي
zora زورا
zouzou زوزو
zohaib زوهيب
zoya زويا
zayat زيات
ziada ziade ziadeh زياده
ziadi زيادي
ziar زيار
ziane zaiane زيان
ziani zayani زياني
zeb زيب
zeba زيبا
zibari زيباري
zibakalam زيباكلام
zitoun زيتون
zitouni زيتوني
zirek زيرك
zizi زيزي
ziegler زيغلر
zeller زيلر
zeinat زينات
zeenat زينت
zeno زينو
zeyoudi زيودي
zai زيي
sigrid زيگريد
saba سابا
sascha ساتشا
sajida ساجده
sahir ساحر
sahel ساحل
sahli sahili ساحلي
sadat سادات
sadati ساداتي
sada sadah ساده
sadie سادي
saadia ساديه
sarr سار
sarkozy ساركوزي
saravi ساروي
sari ساري
sarina سارينا
sasan ساسان
saed ساعد
saedi ساعدي
saei ساعي
sayvr ساعيور
saghar ساغر
saqi ساقي
saket ساكت
salar سالار
salari سالاري
salek سالك
selmi salemi سالمي
salmeen سالمين
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
shemshaki ساوهشمشكي
sawiris ساويرس
sayeh سايح
saihi سايحي
saira سايره
saba سبا
sebbah سباح
sebastian سباستيان
sibai sbai سباعي
sabt سبت
sebti sabti سبتي
sobhan سبحان
sobhani سبحاني
sabzawari sabziwari sabzwari سبزواري
essebsi سبسي
sabeh saba sabee سبع
sabawi سبعاوي
sabhan سبهان
subait سبيت
subaie سبيعي
sebil سبيل
sabeen سبين
setareh sitara ستاره
sattari ستاري
stack ستاك
stanton ستانتون
strode سترود
sotoudeh ستوده
satti ستي
steve ستيف
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
sudairi sdiri سديري
sadpara سدپاره
sarabandi سرابندي
sarabi سرابي
seraji سراجي
sarray سراي
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
sarvari sorouri sarori سروري
sarvestani سروستاني
soroush sarosh سروش
serri سري
sergey سرگيي
sattam سطام
saadat سعادت
saadati سعادتي
saadat سعدات
saadane سعدان
saadavi saadaoui سعداوي
saadany سعدني
seada سعده
saoudi سعودي
seaidan سعيدان
saidani سعيداني
safri سفري
svoboda سفوبودا
sufyani سفياني
safeer سفير
sakka سقا
sekkat سقاط
saqqaf سقاف
sqtry سقطري
skaff سكاف
sakakini سكاكيني
sikder سكدر
sukkar سكر
sokkary سكري
scooter سكوتر
skinner سكينر
slattery سلاتري
sulafa سلافه
salamat سلامت
salami sellami سلامي
slaoui سلاوي
salahshoor سلحشور
soltanifar سلطانيفر
salfiti سلفيتي
salmani سلماني
salma سلمه
salhab سلهب
salwan سلوان
slobodan سلوبودان
salloum سلوم
sliti سليتي
sulaiti سليطي
sama سما
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
samaan simeon سمعان
samhadana سمهدانه
samiha سميحه
samira sumaira سميرا
smiri سميري
samii سميعي
sinan سنان
senani سناني
snyder سنايدر
sanaei سنايي
sonbaty سنباطي
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
snoussi senoussi sanousi سنوسي
singh سنگه
sangin سنگين
soha سها
sohrabi سهرابي
sohrabpour سهرابپور
sahlawi سهلاوي
suha سهي
soheila سهيلا
souhila suhaylah سهيله
soheili sehili سهيلي
swati سواتي
swadi سوادي
siwar sawar swar سوار
swan سوان
soudabeh سودابه
soudani سوداني
sodai سودايي
soudi سودي
sorani سوراني
suri سوري
soren سورين
suzan suzanne سوزان
suzanne سوزانا
soussi سوسي
sukiasyan سوكياسيان
saul سول
solmaz سولماز
sunao سوناو
soner سونر
song سونغ
sonny سوني
sohani سوهاني
soho سوهو
souid suwaid sweid سويد
suwaidan سويدان
suwaidi سويدي
souissi سويسي
suwailem swelim سويلم
siyabi سيابي
sayyah سياح
siad سياد
sayyar سيار
sayari سياري
sayaf سياف
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
sehryne serene سيرين
cisneros سيسنيروس
sisi سيسي
sigrid سيغريد
siegfried سيغفريد
seyfodini سيفالديني
seifi سيفي
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
chater شاطر
shatri شاطري
shaer shair شاعر
shaeri شاعري
shafi شافي
shakeri شاكري
chamamaan شاماميان
shamekh شامخ
shamzai شامزيي
shamsi شامسي
shamil شامل
shamloo شاملو
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
chaoui shawi شاوي
shayan شايان
shayeb شايب
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
shibli شبلي
shabib shibib شبيب
shabibi شبيبي
spiegel شبيغل
shatat شتات
chetoui شتوي
shuja شجاع
shujaat شجاعت
nouri شجاعنوري
shahat شحات
chehade shehadeh chhadeh شحاده
shahrour شحرور
shehhi شحي
shaddad شداد
chedid شديد
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
sherbini شربيني
sharjeel شرجيل
sharaa شرع
sharabi شرعبي
charai شرعي
cherfa شرفه
charfi chorfi شرفي
cherkaoui sharqawi شرقاوي
sharqi chergui cherki شرقي
sharma شرما
sharmila شرميلا
sharmeen شرمين
sharnouby شرنوبي
charni شرني
chorouk shrouk شروق
shervin شروين
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
shatti شطي
shatita شطيطه
shaar شعار
shaal شعال
shabankhani شعبانخاني
shabani شعباني
chaabi شعبي
shaarawy شعراوي
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
chacra شقرا
shukr shukrallah شكر
shukria شكريه
shakespeare شكسبير
shakoor شكور
shakouri شكوري
shokoufeh شكوفه
shkoh شكوه
shokoohi شكوهي
chakib شكيب
shakiba chekeba شكيبا
shakibai شكيبايي
chakir شكير
shakeela شكيله
chekili شكيلي
shallal شلال
chlala شلالا
shelbaieh شلبايه
chalak شلق
shalmani شلماني
shlomo شلومو
chelly شلي
chammari شماري
shamas شماس
shamala شماله
shamali chemali شمالي
shumaila شمايله
shamrani شمراني
shamsan شمسان
shamsa شمسه
benchemsi shamsie شمسي
shamshad شمشاد
shemshaki شمشكي
shamsher شمشير
chamas شمص
shama شمع
shamaa شمعه
chamoun شمعون
shamlan شملان
shamma شمه
shmuel شموييل
chemirani شميراني
chenna شنا
shenawy chennaoui شناوي
shanab شنب
shenqeeti shanqeeti شنقيطي
shinwari شنواري
chenoufi شنوفي
shahraz شهراز
shahrani شهراني
shahrbanoo shehrbano شهربانو
shahrdad shardad شهرداد
shahrzad شهرزاد
shahrestani شهرستاني
shohreh شهره
shehri شهري
shahriari shahriyari شهرياري
shahzada شهزاده
shahzadi shehzadi شهزادي
shahyar شهيار
shahid شهيد
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
shooshtari شوشتري
shousha شوشه
chevalier شوفالييه
chaouki شوكي
schulz شولز
shoman شومان
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
shiha شيحه
chihi شيحي
sheikhan شيخان
chikhaoui شيخاوي
shaikhli شيخلي
shaikha شيخه
sheikhi شيخي
sheida شيدا
sheraz شيراز
shirani شيراني
shirdel شيردل
shearer شيرر
shirzad شيرزاد
sherko شيركو
cheryl شيرل
shirmarz شيرمرز
shiro شيرو
shirvani شيرواني
shiri شيري
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
sabouni صابوني
sahib صاحب
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
sayegh صايغ
saim صايم
saima صايمه
sabahi صباحي
sabar sebbar صبار
sabbagh صباغ
sabban صبان
sobh صبح
sabrina صبرينه
saboor صبور
sabouri صبوري
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
saab صعب
saffar صفار
saffari صفاري
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
salad صلاد
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
suhaib صهيب
sawafta صوافطه
sawalha صوالحه
soraya صوريه
soufan صوفان
sofia صوفيه
solati صولتي
soula صوله
sayah صياح
sayyad صياد
sayadi صيادي
siam seyam صيام
essid said صيد
sidaoui sidawi صيداوي
saidam صيدم
saifi صيفي
seikaly صيقلي
dhahi ضاحي
dhari ضاري
daher ضاهر
dhaoui dawi ضاوي
dahak ضحاك
doha ضحي
zarrabi ضرابي
zarabian ضرابيان
zarar derar ضرار
dhurgham zargham ضرغام
zarghami ضرغامي
daif ضعيف
zamir ضمير
dhawi ضوي
ziaei ضيايي
zeighami ضيغمي
dhif ضيف
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
tahan طحان
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
tohme toma طعمه
tufail طفيل
tala طلا
tlass طلاس
talai talaei طلايي
tolba طلبه
talha طلحه
talfah طلفاح
tolouei طلوعي
talyani طلياني
tantawi طنطاوي
tahboub طهبوب
tehrani طهراني
tehranchi طهرانچي
tahmasb طهماسب
tahmasebi tahmasbi طهماسبي
toual طوال
toubal toubel طوبال
tooba طوبي
toukhi طوخي
touri طوري
toson طوسون
tusi طوسي
toufanpanah طوفانپناه
touqan طوقان
toni طوني
tayyar طيار
tayara طياره
tayyebeh tayyaba طيبه
tayyebi طيبي
tirawi طيراوي
tayfour طيفور
zaza ظاظا
zafer ظافر
zahiri ظاهري
zarif ظريف
zarifeh ظريفه
dhanhani ظنحاني
zohouri ظهوري
zohorian ظهوريان
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
assi عاصي
atefeh عاطفه
atifi عاطفي
ati عاطي
afi عافي
afia عافيه
aqib عاقب
aqel عاقل
akleh عاقله
akef عاكف
aal عال
amzaib عالمزيب
alami alemi عالمي
alamian عالميان
alamgir عالمگير
aali عالي
ani عاني
ayeb عايب
ayed عايد
aidy عايدي
ayed عايض
ayil عايل
abad عباد
abada عباده
abbas عباسقلي
abbasian عباسيان
abbaspour عباسپور
absi عبسي
abla عبله
abbou عبو
abboodi عبودي
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
adawi عدوي
adeel عديل
adila عديله
azra عذرا
arrab عراب
orabi عرابي
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
laaroussi عروسي
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
ezzati عزتي
azmi عزمي
azzouz عزوز
azouzi عزوزي
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
asiri عسيري
esseily عسيلي
asgaroladi عسگراولادي
ishtar عشتار
ishrat عشرت
ashri عشري
ashmawi عشماوي
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
otaif عطيف
azmat عظمت
azma azmeh عظمه
uzma عظمي
afaf afef عفاف
affan عفان
iffat عفت
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
allama علامه
allan علان
allaw علاو
allawi allaoui علاوي
alaily علايلي
alaei علايي
oulabi علبي
alj علج
alam علم
alwani علواني
alloush louche علوش
aloulou علولو
ulloum علوم
iabadi عليابادي
aliari علياري
alyan olayan عليان
olayani علياني
alijani عليجاني
ikhani عليخاني
idoosti عليدوستي
aleem عليم
imardani عليمرداني
alimi عليمي
aleya عليه
aliwa عليوه
alioui عليوي
alipour عليپور
emadi عمادي
amari omari عماري
amamou عمامو
amami عمامي
emmanuel عمانوييل
anbar عمبر
amdouni عمدوني
amraoui عمراوي
amrouche عمروش
ammo عمو
amoudi عمودي
amor عمور
ammoura عموره
ammouri عموري
amouzad عموزاد
amoabedini عموعابديني
ammi عمي
amid عميد
omair عمير
amira عميره
ameeri عميري
annabi عنابي
enad عناد
anan enan عنان
anani enany عناني
enayat inayatullah عنايت
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
awlaki عولقي
ounelli عونلي
owais عويس
ayyadah عياده
ayadi عيادي
ayari عياري
ayyash ayache عياش
ayachi عياشي
itani عيتاني
idan عيدان
aidarus عيدروس
idi عيدي
aissaoui issawi عيساوي
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
ghali غالي
ghalia غاليه
ghandi غاندي
ghanmi غانمي
ghaoui ghawi غاوي
gaye غاي
guaimar غايمار
ghobash غباش
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
ghazal ghezal غزال
ghazzawi غزاوي
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
ghafoor غفور
ghallab غلاب
glaser غلاسر
ghuloum غلوم
ghamry غمري
ghommidh غميض
ghannam غنام
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
ghoul غول
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
fateh فاتح
fatiha فاتحه
fatehi فاتحي
fatou فاتو
fakher فاخر
fakhra فاخره
fakhouri فاخوري
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
faleh فالح
felhi فالحي
valdez فالديز
valentin فالنتين
phan فان
fanous فانوس
fani فاني
fahem فاهم
fayed فايد
fattah فتاح
fattahi فتاحي
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
farrag farraj فراج
farah فراح
faraz فراز
farasatkhah فراستخواه
francis فرانسس
francois فرانسوا
francoise فرانسواز
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
farghali فرغلي
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
foroutan فروتن
farroukh فروخ
froud فرود
frozan فروزان
forouzandeh فروزنده
forough فروغ
foroughi فروغي
forouhar فروهر
free فري
faryad فرياد
fariborz فريبرز
freitas فريتاس
fraij فريج
fariha freiha فريحه
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
faseeh fasihuddin فصيح
fasihi فصيحي
fiza فضا
fadhli fazli فضلي
feddah فضه
faddoul فضول
fodil fadil فضيل
fadhila fazila فضيله
fatin فطين
feghali فغالي
zulfikar فقار
feki فقي
faqir فقير
faghiri fakiri فقيري
fekkak فكاك
victor فكتور
victoria فكتوريا
fekri فكري
fallatah فلاته
falahi فلاحي
falak فلك
flo فلو
flair فلير
fanaei فنايي
findi fandi فندي
fonounizadeh فنونيزاده
fannizadeh فنيزاده
fennich فنيش
fahhad فهاد
fehri فهري
fahmida fahmideh فهميده
fehaid fuhaid فهيد
fouda فوده
furukawa فوروكاوا
voronin فورونين
foz فوز
fawzan فوزان
vuk فوك
fukai فوكا
foxe فوكس
foolad فولاد
fooladvand فولادوند
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
firouzi فيروزي
ferenc فيرينك
fishawy فيشاوي
faizan فيضان
feyzi فيضي
figueroa فيغيروا
fifi فيفي
victor فيكتور
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
ghasemian qasemian قاسميان
ghasempour قاسمپور
kasimpuri قاسمپوري
ghaziani قاضياني
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
qabbani قباني
kebaili قبايلي
kabli قبلي
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
qadeer قدير
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
ghorban qorban قربان
ghorbanali qurban قربانعلي
korbi قربي
kordahi قرداحي
qourachi قرشي
qaradawi قرضاوي
gargouri karkouri قرقوري
karamosli قرمصلي
gharehpetian قرهپتيان
karoui قروي
gharib qarib قريب
grayaa قريع
guezguez قزقز
ghezelbash قزلباش
qazwini قزويني
ksantini قسنطيني
guessoum قسوم
kassis قسيس
qassab قصاب
kassar قصار
qasabi قصبي
kasri قصري
kasuri قصوري
kassir قصير
qatami قطامي
qattan قطان
kotb قطب
ghotbi qotbi قطبي
qatrani قطراني
ghataei ghetei قطعهاي
qato قطو
kaabour قعبور
kawar قعوار
gafsi قفصي
qallaf قلاف
kallel قلال
qalaa قلعه
kalai قلعي
kulaibi قليبي
gholizadeh qolizadeh قليزاده
gholipour قليپور
kamash قماش
qambrani قمبراني
ghamari قمري
ghomshei قمشهاي
qomi ghomi قمي
ghomeishi qomeishi قميشي
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
ghokasian قوكاسيان
qawi قوي
gouider kouider qwaider قويدر
kouidri قويدري
ghavidel qavidel قويدل
ghiasi قياسي
gheisari قيصري
guiga قيقه
qayyum قيوم
cabral كابرال
kabli kaboli كابلي
cabell كابيل
katarina كاتارينا
katalin كاتالين
kateb كاتب
katouzian كاتوزيان
kati كاتي
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
kazeruni كازروني
kass كاس
kassebi كاسبي
castano كاستانيو
castillo كاستيلو
kasi كاسي
kashi كاشي
kaf كاف
cavendish كافنديش
kefi kafi كافي
kakakhail كاكاخيل
kakar كاكر
kakar كاكڑ
kalman كالمان
camara كامارا
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
kavoos كاووس
caio كايو
kabbara كباره
kobra كبري
kubba كبه
kabiri كبيري
kubaisi كبيسي
kataneh كتانه
kettani kattani كتاني
katayoun كتايون
ketbi kotobi كتبي
ekasir kathir كثير
kathiri كثيري
kadivar كديور
karrar كرار
kraft كرافت
keram كرام
karamat keramat كرامت
karamati keramati كرامتي
karame كرامي
karbalaei karbalai كربلايي
karboli كربولي
karkhi كرخي
kurd كرد
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
karima كريمه
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
kishmi كشمي
kashmiri كشميري
kishwar كشور
keshvari كشوري
kefah كفاح
kafrawi كفراوي
kafeel كفيل
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
kamoun كمون
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
kooshan كوشان
koushki كوشكي
koffi كوفي
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
kohistani كوهستاني
kohkan كوهكن
kohli كوهلي
kouhyar كوهيار
kuwaiti كويتي
kouchakzadeh كوچكزاده
kouchi كوچي
kia كيا
kiadarbandsari كيادربندسري
kiasari كياسري
kiashemshaki كياشمشكي
kayyali كيالي
kian كيان
kiyavosh كياوش
kiaei كيايي
kirat كيرت
keyrouz كيروز
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
kimiaei كيميايي
ken كين
kendall كيندال
kingsley كينغسلي
kayhan كيهان
keyhani كيهاني
keyvani كيواني
kiyoshi كيوشي
kioumars كيومرث
lajevardi lajvardi لاجوردي
lahej لاحج
lara لارا
lari لاري
larijani لاريجاني
larios لاريوس
lazem لازم
las لاس
lassina لاسينا
lashari لاشاري
lagha لاغا
lafi لافي
lal لال
lala لالا
laleh lalla لاله
lam لام
lamb لامب
lamy لامي
lamine لامين
lana لانا
landry لاندري
lahiji لاهيجي
lawa لاوا
laiq لايق
labadi لبدي
labaki لبكي
laban لبن
labib لبيب
lojei لجعي
loujain لجين
laham لحام
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
luqman loghman لقمان
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
loni لوني
lounis لونيس
lohar لوهار
lohan لوهان
levon لوون
louiza luiz لويز
louis لويس
laouissi لويسي
lea ليا
leal layal ليال
layan ليان
leung ليانغ
liban ليبان
libi ليبي
little ليتل
leithy ليثي
legrand ليجراند
lydia ليديا
leslie ليسلي
leila ليله
lilia ليليا
liliane ليليان
liliet ليليت
limem ليمام
lene لين
linda ليندا
lindsay ليندساي
lynda لينده
lina لينه
leni ليني
leo ليو
levon leon ليون
leoni ليوني
mabior مابيور
mattias ماتياس
magda majida ماجده
majidi ماجدي
mejri ماجري
magnusson ماجنوسون
mahi ماحي
madeleine مادلين
maddie مادي
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
mark مارك
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
madi ماضي
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
mana manea مانع
manik مانك
mani ماني
manerwal مانيروال
maha ماها
mahan ماهان
mahira ماهره
maham ماهم
maheen ماهين
mahienour ماهينور
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
mobayed مبيض
mobeen مبين
mobina مبينا
mitri متري
mutaib mutaeb متعب
mutawakil متوكل
matta متي
matia متيا
mathlouthi مثلوثي
muthanna مثني
mejjati مجاطي
majali مجالي
mujawar مجاور
mojtabavi مجتبوي
mojtahedi مجتهدي
mojaddedi مجددي
majdalani مجدلاني
majdoub مجدوب
majzoub مجذوب
majrashi مجرشي
mujeeb مجيب
majida مجيده
majidi مجيدي
mahadin محادين
mohareb محارب
maharmeh محارمه
mahasen محاسن
mahamid محاميد
mohib محب
mohabbat محبت
mahboubeh mahbouba محبوبه
mohebbi محبي
mohtat محتاط
mohtasham محتشم
mahjoubi محجوبي
mohadeseh محدثه
mehrab محراب
mehrabi محرابي
mehrez mahrez محرز
moharram محرم
mahrami moharrami محرمي
mahrous محروس
mahrouqi محروقي
mahzoun محزون
mohseni mohsni محسني
mahsoub محسوب
mehsud mahsud محسود
mohasses محصص
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
mahmoudnejad محمودنژاد
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
modarres مدرس
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
marhoom مرحوم
mardassi merdasi مرداسي
mardan مردان
mardani مرداني
mordechai مردخاي
marzban مرزبان
marzouki مرزوقي
mersal mursal مرسال
mursal مرسل
morshed مرشد
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
muzammil مزمل
mezher مزهر
mezhoud مزهود
mzoughi مزوغي
meziane مزيان
meziani مزياني
musaed moussaid مساعد
musafer مسافر
mustafizur مستفيض
mastouri مستوري
mestiri مستيري
musarrat massarrat مسرت
masrahi مسرحي
masroor مسرور
messadi مسعدي
messaoudene مسعودان
messaouda مسعوده
mesfer مسفر
misk مسك
meskini مسكيني
mselmani مسلماني
moslemi مسلمي
mesmari مسماري
mesnaoui مسناوي
meshari mashari مشاري
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
mashhour mashour مشهور
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
mosleh مصلح
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
motalebi مطلبي
mutlaq motlagh مطلق
mutlaq مطلك
matloob مطلوب
motahar مطهر
motahare مطهره
motahari مطهري
matoori مطوري
mutawa مطوع
mutair مطير
motie مطيع
motiee مطيعي
mazaheri مظاهري
mozaffari مظفري
mazloum مظلوم
mazloomi مظلومي
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
meraj معراج
meraji معراجي
maarofi معروفي
maazouz معزوز
masum معصوم
maatar معطر
matoub معطوب
maati معطي
moazzam moazzem معظم
moazami معظمي
mualla معلا
moallem معلم
maalouf معلوف
maaloul معلول
memarbashi معمارباشي
memarzadeh معمارزاده
maamar moammar معمر
mammeri معمري
maamouri معموري
maan معن
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
mofeed مفيد
mufide مفيده
mofidi مفيدي
moghanloo مقانلو
maqbali مقبالي
muqbil مقبل
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
mokri مكري
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
malekpour ملكپور
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
manaa مناع
manai مناعي
manaf munaf مناف
manafi منافي
mannan منان
menebhi منبهي
mint منت
montashari منتشري
montazeri منتظري
mentouri منتوري
mongi منجي
mandokhail مندوخيل
mandour مندور
mendil منديل
munazza منزه
mansi menassa منسي
mansha منشا
minshawi منشاوي
munshi منشي
mansar منصر
mansoureh منصوره
mansourian منصوريان
manzar منظر
manzuri منظوري
moneim منعم
monfared منفرد
menfi منفي
mangoush منقوش
menna منه
minhas منهاس
menhali منهالي
manhal منهل
manouchehri منوچهري
mounib منيب
muneeba منيبه
muneeza منيزه
munif منيف
monia منيه
manijeh manizha manizheh منيژه
mangal منگل
mohab مهاب
mohajer مهاجر
mohajerani مهاجراني
mohtadi مهتدي
mahdaoui mahdawi mehdaoui مهداوي
mahdavian مهدويان
mahdavikia مهدويكيا
mahdyar مهديار
mahdieh مهديه
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
mohandes مهندس
muhannadi مهندي
mahnoush مهنوش
mhenni مهني
mahvash mehwish mahewish مهوش
mahyar مهيار
mouhib مهيب
mahira مهيره
mhiri mehiri muhairi مهيري
mahiman مهيمن
mahin مهين
mouafi موافي
motta موتا
motoki موتوكي
moghe mougui موجي
moha موحا
movahed موحد
movahedi موحدي
meddeb moadab مودب
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
moza موزه
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
mony موني
mounia مونيا
mounia مونيه
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
mira ميرا
miran ميران
mert ميرت
mirkhani ميرخاني
mirdamadi ميردامادي
mirzapour ميرزاپور
mirsad ميرساد
mirghani ميرغني
mervat ميرفت
mirfendereski ميرفندرسكي
mirko ميركو
mirna ميرنا
almiron ميرون
mirwais ميرويس
miri ميري
myriam ميريام
merrill ميريل
mais ميس
maissa ميسا
missaoui ميساوي
maysoon ميسون
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
melissa ميليسا
milivoje ميليفوي
memon ميمن
meymandian ميمنديان
mimoun ميمون
mamoona ميمونه
mimouni ميموني
mimi ميمي
minasian ميناسيان
minaei minaie مينايي
mina مينه
minoo مينو
mengal مينگل
mihailo ميهايلو
miho ميهو
mayhoub ميهوب
mayo ميو
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
nadi نادي
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
nassif ناصيف
nader ناضر
nategh natiq ناطق
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
nahed ناهد
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
nahas نحاس
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
nassib نسيب
nusseibeh نسيبه
nassima نسيمه
nashat نشات
nashar نشار
nashashibi نشاشيبي
neshat نشاط
nashwan نشوان
nashwa نشوي
nasraoui nasrawi نصراوي
nosrati نصرتي
nasreen نصرين
naseeb نصيب
nassira نصيره
nassief nsaief نصيف
nizam nizamuddin نظام
nizami نظامي
nazar نظر
nazar نظراهاري
nazmi نظمي
nazir نظير
nazira نظيره
naasan نعسان
nomani naamani نعماني
nemat نعمت
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
nicolas نقولا
naqi نقي
naqib نقيب
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
noha نهي
nahyan nahyane nuhayan نهيان
noa نوا
nawab نواب
nawabzada نوابزاده
nabavi navabi نوابي
nawar naouar nouar نوار
nouara نواره
nouari نواري
navaei نوايي
nobani نوباني
nobari نوبري
nobel نوبل
noubi نوبي
nouh noah نوح
nozari نوذري
noorafkan نورافكن
nourollahi نوراللهي
nouran نوران
noorani noon نوراني
nooranipour نورانيپور
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
noushin nausheen نوشين
nouf نوف
naoufel nawfal nofal نوفل
knox نوكس
noon نون
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
nicolas nicola نيكولا
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
niousha نيوشا
nayyar نيير
nejad نژاد
negahban نگهبان
nighat نگهت
negin نگين
hatano هاتانو
hatif هاتف
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
hedayat هدايت
hedayati هدايتي
hedaya هدايه
hadhoud هدهود
hadeel هديل
hediyeh هديه
hathloul هذلول
hedhili هذيلي
herbert هربرت
herzog هرتسوغ
hersi هرسي
hormoz hormizd هرمز
harandi هرندي
hazarvi هزاروي
hazazi هزازي
hazaa هزاع
hasti هستي
hala هلا
holakouee هلاكويي
hilali هلالي
hellmut هلموت
heleichi هليچي
hammam همام
hammami همامي
homaei همايي
hemmat همت
hamraz همراز
humphries همفريز
humaira هميره
hanadi هنادي
hanaoui hennaoui هناوي
hunt هنت
hindawi هنداوي
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
houshmand هوشمند
hooshyar هوشيار
holton هولتون
holger هولغر
holman هولمان
huner هونر
honma هونما
huet هويت
hoveyda هويدا
huwaidi هويدي
haya هيا
hiyam hiam houyem هيام
hitto هيتو
hida هيدا
hedi هيدي
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
hailey هيلي
hennig هينينج
wajid واجد
wahid واحد
vahedi واحدي
vahe واحه
wadi وادي
waress وارث
warsi وارثي
varasteh وارسته
vartan وارطان
wasti واسطي
wasa واسع
washburn واشبورن
vasheghani واشقاني
wassef واصف
wassel واصل
ouasli واصلي
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
vosough وثوق
vossoughi وثوقي
wajahat وجاهت
wijdan وجدان
wajiha وجيهه
wahida vahideh وحيده
vahidi وحيدي
ouederni ودرني
ouertani ورتاني
wardak وردك
warda wardah ورده
wardi ouardi وردي
varzi ورزي
warsame ورسمه
warsame ورسمي
ouerghi ورغي
ouerfelli warfali ورفلي
warka ورقا
virk ورك
wazzan وزان
ouazzani وزاني
vaziri وزيري
wassan وسان
oueslati وسلاتي
wassila وسيله
wasfi وصفي
wadah وضاح
vatankhah وطنخواه
vatandoust وطندوست
vatanparast وطنپرست
waed وعد
vafaei wafai وفايي
wafiq وفيق
waqar وقار
wiki وكي
wakil وكيل
vakili وكيلي
walaa ولا
william وليم
ouanes وناس
alvand وند
unsa ونسه
wannous ونوس
wanis ونيس
wahab وهاب
vahabzadeh وهابزاده
ouahabi وهابي
wahba wehbe wahbah وهبه
wahib وهيب
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
yavar yawer ياور
yahia يحي
yahiaoui يحياوي
yahyaei يحيايي
yakhchali يخچالي
yervand يرواند
yazbek يزبك
yazdan يزدان
yazdanian يزدانيان
yazdi يزدي
yazan يزن
yazidi يزيدي
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
alexa يكسا
yakan yaken yeken يكن
yalda yelda يلدا
yamani يماني
yamout يموت
yammine يمين
yamina يمينه
yanal ينال
yahri يهري
elihu يهو
yuen يوان
yohanna يوحنا
youha يوحه
jurgen يورغن
yuri يوري
yusaku يوساكو
yousafzai yusufzai يوسفزي
yousafzai يوسفزيي
yousefian يوسفيان
yusuke يوسكي
yoshi يوشي
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
parsipour پارسيپور
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
parto partaw partow پرتو
partovi پرتوي
pardis پرديس
parastar پرستار
parastoo پرستو
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
pesiani پسياني
petrosian پطروسيان
palijo پليجو
panah پناه
panahi پناهي
panahian پناهيان
pahalwan pahlavan پهلوان
pahlavi پهلوي
pour پور
pedram pooramiri پوراميري
pouran پوران
pourhassan پورحسن
poor پوررضا
poursattar پورستار
pourmohamad پورمحمد
pourmohammadi پورمحمدي
pournazeri پورناظري
pourhashemi پورهاشمي
poori پوري
poulad پولاد
pouyan پويان
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
chishti چشتي
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
grigorian گريگوريان
gorgin گرگين
golab گلاب
gelareh گلاره
goldarreh گلدره
gulzar گلزار
golestan گلستان
golestaneh گلستانه
golestani گلستاني
golshan گلشن
golmohammadi mohammadi گلمحمدي
golmaryami گلمريمي
golnar گلنار
golnoush گلنوش
golpaygani گلپايگاني
golchehreh گلچهره
golchin گلچين
gonabadi گنابادي
ganjali گنجعلي
ghumman گهمن
goodarzi گودرزيكيا
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
