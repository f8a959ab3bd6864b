"""How common Arabic and Persian name words are usually spelled in Latin letters.

Arabic writes no short vowels, so a word says little about its own spelling; custom decides.
Each line has the usual spellings, the most common first, then the word in its comparison
form (``native``): one alef, one yeh, one kaf, heh for teh marbuta, no article.

Source: counted over 50,000 Arabic and Persian full names beside their bearers' own spelling
    (../shared/benchmarks/arabic_latin_fullnames.csv); words that occur 16 times or more
"""

_LINES = """
mohamed muhammad mohammad محمد
ahmed ahmad احمد
ali علي
hussain hussein hossein حسين
hassan hasan حسن
khan خان
mahmoud mahmood mehmood محمود
ibrahim ebrahim ابراهيم
syed sayed seyed seyyed سيد
saeed said saeid سعيد
mostafa mustafa mustapha مصطفي
youssef yusuf yousuf يوسف
khaled khalid خالد
mehdi mahdi مهدي
omar umar عمر
reza reda raza ridha رضا
saleh salah salih صالح
nasser nasir naser ناصر
abbas عباس
ismail esmail ismael اسماعيل
mohsen mohsin muhsin محسن
jamal gamal djamel جمال
amin amine ameen امين
hamid hameed حميد
kamal kamel كمال
adel adil عادل
fatima fatemeh fatma فاطمه
masoud masood masud messaoud مسعود
tariq tarek tareq tarik طارق
rachid rashid rasheed رشيد
mansour mansoor منصور
suleiman sulaiman soliman slimane سليمان
salim saleem slim selim سليم
maryam mariam meriem مريم
shah شاه
karim kareem كريم
salem salim سالم
khalil خليل
sharif sherif cherif شريف
saad سعد
moussa musa mousa موسي
othman osman usman عثمان
yahya yahia yehia يحيي
qasim ghasem kassem qassem قاسم
alireza عليرضا
yassin yasin yacine yaseen ياسين
hicham hisham hichem hesham هشام
nour noor nur نور
issa aissa isa eisa عيسي
hamza hamzah حمزه
leila laila layla ليلي
malik malak ملك
din deen دين
chaudhry chowdhury choudhury ch چودهري
faisal faycal faisel فيصل
walid waleed وليد
samir sameer سمير
aziz عزيز
fouad fuad فواد
hadi hedi هادي
hamed hamid حامد
salah صلاح
osama oussama usama اسامه
younes younis يونس
sadiq sadegh sadek sadeq صادق
habib حبيب
javad jawad jaouad جواد
nabil nabeel نبيل
majid majeed مجيد
anwar anouar انور
sami samy سامي
riad riaz riadh riyad رياض
bashir bachir bechir بشير
farid fareed فريد
morteza murtaza مرتضي
tawfiq tawfik taoufik toufic توفيق
tahir taher tahar dahir طاهر
mourad murad morad mrad مراد
hosseini husseini حسيني
ashraf achraf اشرف
bilal bilel belal بلال
kamel kamil كامل
jalal galal جلال
amer aamer aamir ameur عامر
ayman aymen ايمن
mounir munir monir muneer منير
alaa ola ala علا
akbar اكبر
adnan عدنان
fahad fahd fahed فهد
haider haidar haydar حيدر
hashem hashim hachem هاشم
rashid rashed rached راشد
parviz pervaiz pervez parvez پرويز
ammar amar عمار
sara sarah sarra ساره
saif seif سيف
elias ilyas elyas elyes الياس
lotfi lutfi lotfy لطفي
driss idriss idris ادريس
yasser yaser yasir ياسر
iqbal اقبال
jassim jasim jassem jasem جاسم
hashemi hachemi hashimi hachimi هاشمي
ghulam gholam غلام
jafar jaafar jaffar جعفر
iman eman imane imen ايمان
emad imad imed عماد
aicha aisha ayesha عايشه
hamad hamed حمد
fathi fathy fethi فتحي
ould ولد
hossam hussam houssem hesam حسام
jamil jameel gamil جميل
mubarak mbarek مبارك
issam essam عصام
nadia ناديه
khalifa khalife خليفه
sohail suhail soheil سهيل
farouk farooq فاروق
ziad ziyad zied zeyad زياد
mohammadi muhammadi محمدي
akhtar akhter اختر
marwan marouane merouane مروان
badr bader badar بدر
fawzi faouzi fawzy فوزي
jaber jabir gaber جابر
vahid waheed wahid وحيد
majed majid maged ماجد
salman سلمان
sofiane sufian سفيان
amr amro عمرو
hamdi hamdy حمدي
nouri noori nuri نوري
kazem kadhim kazim كاظم
najib nejib naguib najeeb نجيب
sabri sabry صبري
zainab zeinab zineb zeynab زينب
hani hany هاني
fazal fadel fadl فضل
naeem naim نعيم
abbasi عباسي
akram اكرم
javed javid javaid جاويد
ayoub ayub ayyub ايوب
qureshi quraishi ghoreishi قريشي
siddiqui siddique صديقي
mohammadreza محمدرضا
taha طه
davoud davood daoud daud داوود
fares faris فارس
mona mouna muna مني
mokhtar mukhtar مختار
nassim nasim naseem نسيم
nader nadir نادر
redouane radwan rizwan radhouane رضوان
shahin shaheen chahine شاهين
alawi alavi alaoui علوي
yasmine yasmeen ياسمين
khamis khemais khamees خميس
imran omran amrane عمران
hosni hassani hosny hasni حسني
maher ماهر
shaker shakir chaker شاكر
ehsan ihsan احسان
mousavi musawi موسوي
rana رانا
qazi kazi qadi ghazi قاضي
naji neji nagi nagy ناجي
ait ايت
hafez hafiz hafedh حافظ
daoud dawood daud dawoud داود
zakaria زكريا
jumaa juma gomaa jumah جمعه
rafik rafiq rafique رفيق
salama salameh slama سلامه
fadel fadhel fadhil fazel فاضل
manouchehr manoochehr منوچهر
haj hadj hajj haji حاج
haddad حداد
shahid شاهد
mian مياں
heydari heidari haidari حيدري
shafiq shafik chafik شفيق
obaid abid obeid عبيد
ghasemi qasmi qasimi قاسمي
mir meer مير
fahmi fahmy فهمي
ghazi غازي
islam eslam اسلام
amal amel امل
saber sabir صابر
asad assad اسد
rasoul rasool rasul رسول
souad suad سعاد
sabah صباح
farah فرح
george جورج
milad miled ميلاد
shahab shehab shihab شهاب
attia attiyah عطيه
ahmadi احمدي
abdi عبدي
ramadan romdhane رمضان
mojtaba mujtaba مجتبي
faraj farag فرج
nasr nasser نصر
arif aref عارف
amina امينه
magdy majdi magdi mejdi مجدي
nadeem nadim نديم
fereydoun fereydoon fereidoun فريدون
yaqoub yacoub yaqoob yaqub يعقوب
nawaz نواز
hoda huda houda هدي
wael wail وايل
adam adem adan aden ادم
gul gill گل
behrouz behrooz بهروز
reem rim rym ريم
houshang hooshang هوشنگ
jafari jafri jaffri جعفري
khader khidr khedr khodr خضر
butt بٹ
zuhair zouheir zuhayr زهير
zahra zohreh zohra zehra زهره
dariush daryoush داريوش
mehrdad مهرداد
haitham haytham haythem هيثم
farhad فرهاد
masri masry مصري
zaid zeid zayd زيد
anas anass انس
asma asmaa اسما
sajjad sajad سجاد
hakim hakeem حكيم
khoury khouri خوري
khadija khadijeh خديجه
saud saoud سعود
zaki zaky زكي
siddiq siddique sedigh صديق
atef atif عاطف
ansari انصاري
hilal helal هلال
bakr baker بكر
hatem hatim حاتم
omid اميد
awad awadh awd عوض
rami ramy رامي
nizar nazar نزار
rahim raheem رحيم
sahar سحر
ishaq isaac eshagh ishak اسحاق
saadi sadi سعدي
taleb talib طالب
hamdan حمدان
alam عالم
asghar اصغر
mirza مرزا
salma selma سلمي
navid naveed naved نويد
shams shamsul chams shamsur شمس
abdo abdou abdh abdoh عبده
eid عيد
baloch بلوچ
anis انيس
farida farideh فريده
mansouri mansoori منصوري
talal طلال
zia dhia diaa ضيا
zahra zehra zahraa زهرا
wafa wafaa وفا
babak بابك
kamran كامران
rezaei rezaee rezai rezaie رضايي
soleimani soleymani slimani suleimani سليماني
zein zain zine زين
aslam اسلم
ghanem ghanim غانم
hejazi hijazi hegazy hegazi حجازي
shaaban chaabane شعبان
sarwar sorour srour suroor سرور
farhan فرحان
karimi كريمي
arash ارش
elham ilham الهام
nasrin nasreen nesrine nesreen نسرين
khosrow خسرو
hammadi حمادي
hassan hassen حسان
leila leyla layla ليلا
shukri chokri shokry shokri شكري
kazemi kazmi kadhimi kazimi كاظمي
shawky chaouki chawki shawki شوقي
bassem basem basim bassim باسم
samira sameera سميره
sirous sirus cyrus siroos سيروس
abboud aboud abbud عبود
qadri ghaderi qaderi qadiri قادري
chaudhry choudhury chowdhury چوهدري
omari amri omri omary عمري
amjad amgad امجد
zafar ظفر
mufti مفتي
sanaa sana سنا
bahram بهرام
ghassan غسان
gholamreza غلامرضا
hala hela haleh هاله
ebrahimi ibrahimi ابراهيمي
jan jean جان
erfan irfan عرفان
nazir nadir nazeer nadhir نذير
agha اغا
bijan bizhan بيژن
jamshid jamshed جمشيد
khatib khateeb خطيب
thabet thabit sabet tabet ثابت
matar mattar مطر
siraj seraj sarraj saraj سراج
haroon haroun harun هارون
iraj ايرج
bahman بهمن
behnam بهنام
raja rajaa ragaa rajae رجا
fawzia fauzia fouzia fozia فوزيه
darwish darvish darwich درويش
hamoud hamood humoud حمود
fayez faiz fayiz فايز
rahman rehman رحمان
pasha basha bacha باشا
salam sallam sellam سلام
ragab rajab rejeb رجب
shaukat shawkat shoukat شوكت
najm najem negm najam نجم
fayyaz fayyad fayad fayaz فياض
jahangir jehangir جهانگير
taqi taghi تقي
hanan hanane حنان
barakat بركات
tayeb tayyab taieb tayyeb طيب
saidi saeedi saeidi سعيدي
sadeghi sadeqi صادقي
abid abed عابد
alami elmi ami alamy علمي
azam اعظم
asaad asad assaad assad اسعد
bassam bassem بسام
meysam meisam maysam ميثم
asadi assadi اسدي
khawaja khajeh خواجه
rahmani rehmani رحماني
hamida hamideh hmida حميده
rabie rabee rabih rabii ربيع
safa safaa صفا
heba hiba هبه
rizvi razavi radwa razvi رضوي
rouhani rowhani روحاني
malek malik مالك
ihab ehab ايهاب
ata atta ataul عطا
mai may مي
baig beg بيگ
nauman noman numan نعمان
arshad ارشد
iftikhar افتخار
asif asef اصف
awwad awad aouad عواد
amal amel امال
amira اميره
waseem wassim wasim وسيم
khalaf خلف
amna amina emna amnah امنه
badri badry بدري
odeh awdah ouda عوده
achour ashour عاشور
bhatti بهٹي
bukhari bokhari بخاري
ijaz ejaz اعجاز
afzal افضل
amirhossein اميرحسين
sher شير
shahram شهرام
mumtaz momtaz ممتاز
lina lena لينا
amini اميني
ezzat izzat عزت
mohanad muhannad مهند
abolfazl ابوالفضل
hamada hamadeh حماده
shahzad shehzad شهزاد
shirin chirine shereen cherine شيرين
moghadam مقدم
faiza fayza faezeh فايزه
keyvan keivan كيوان
kausar kawthar kaouther kowsar كوثر
jalil jaleel جليل
parveen parvin پروين
nawaf نواف
sara sarah سارا
kaveh كاوه
chaima shaimaa shima shayma شيما
salehi salhi salihi صالحي
madani madni مدني
nayef naif نايف
arsalan arslane ارسلان
fallah falah فلاح
maha مها
soltani sultani سلطاني
mazen mazin مازن
sameh سامح
fadi fady فادي
yousri yousry yosra yousra يسري
behzad بهزاد
mahfouz mahfoud محفوظ
mushtaq moshtagh مشتاق
naseer nasir nosseir نصير
esmaeili اسماعيلي
raja راجه
shadi shady chadi شادي
najjar najar naggar نجار
jihad jehad gehad جهاد
elahi ilahi الهي
asim assem asem عاصم
ramzi ramzy رمزي
mujahid mjahed مجاهد
iskandar skander eskandar اسكندر
siham sihem seham سهام
latif lateef abdullatif لطيف
hanna hina حنا
soumaya somayeh سميه
hind hend هند
helmy helmi hilmi حلمي
azizi عزيزي
zubair zoubir zubayr زبير
iyad ayad eyad اياد
saqr sakr saqer صقر
mehboob mahboob mahbub محبوب
mazhar مظهر
zaman زمان
soraya thuraya touria ثريا
dosari dawsari doseri dossary دوسري
shoaib chouaib shuaib شعيب
mehran mahran مهران
dina دينا
rouhollah روحالله
mahar meher mehr mehar مهر
salwa saloua سلوي
peyman peiman پيمان
rayan rayyan rayane ryan ريان
rifaat refaat rifat riffat رفعت
sidi سيدي
qadir kader qader قادر
meshal mashal mishal مشعل
adib adeeb اديب
zahid zahed زاهد
naseri nasiri nasri ناصري
nawal nawel نوال
joseph جوزيف
pouya pooya puya پويا
nada ندي
turki تركي
momen mumin moamen moumen مومن
rashad rached رشاد
talaat talat طلعت
muzaffar mozaffar mudhafar مظفر
bashar bachar بشار
tabatabaei tabatabaee طباطبايي
jamila jamileh جميله
hana hanaa هنا
aida عايده
farzad فرزاد
ibtissam ibtissem ابتسام
bagher baqir baqer baker باقر
khairi khairy خيري
kashani كاشاني
basil bassel basel باسل
bushra bouchra بشري
tamer تامر
hamidreza حميدرضا
saida saeeda سعيده
nima نيما
khalidi khaledi خالدي
sharaf charaf شرف
haji hagi حاجي
najafi نجفي
raed رايد
makki mekki mekky مكي
raouf rauf رووف
sobhi subhi sobhy صبحي
moataz motaz moutaz معتز
tehrani تهراني
niazi نيازي
kais qais قيس
khursheed khurshid khorshid خورشيد
shammari shammeri شمري
ramin رامين
akbari اكبري
karam كرم
amiri اميري
zidan zidane zaidan zaydan زيدان
afshar افشار
sharifi شريفي
qamar قمر
munther mondher monzer منذر
jamali جمالي
samia ساميه
badawi badawy بدوي
harbi حربي
kashif kashef كاشف
sina سينا
obaidi obeidi abidi عبيدي
safi صافي
baba بابا
farrokh farrukh فرخ
hajji haji hadji حجي
rashidi rachidi رشيدي
rifai refai refaie رفاعي
azar اذر
afshin افشين
hammad حماد
rubaie rabiei robeai ربيعي
bano banu بانو
yousefi yoosefi yousufi يوسفي
antoine انطوان
siavash سياوش
khurram khorram خرم
marwa maroua مروه
siamak syamak سيامك
faten فاتن
boushaki بوسحاقي
otaibi عتيبي
firas feras فراس
moin moein moeen معين
hajar hajer hagar hadjer هاجر
attar عطار
hayat حيات
taj تاج
radhi radi rady راضي
gilani گيلاني
shirazi شيرازي
alwan علوان
farhat ferhat فرحات
ghazaleh ghazala غزاله
nassar نصار
amani amany اماني
sajid ساجد
ines inas enas ايناس
marzouk marzouq مرزوق
hazem hazim حازم
safia safiya صفيه
sawsan sussan soosan sousan سوسن
alia عليا
lamia lamiaa lamya لميا
masoumeh معصومه
wissam wesam wissem وسام
qahtani قحطاني
gendy jundi guindi جندي
jabbar jabar جبار
ameer امير
masih مسيح
aoun awn عون
bakhsh بخش
moncef منصف
mina meena مينا
tabrizi تبريزي
badiee badiei badiyi badie بديعي
shahla shehla chahla شهلا
saba صبا
zulfiqar zulfikar ذوالفقار
ghada غاده
latifa لطيفه
pouria pooria pourya پوريا
aqeel aqil aghil akil عقيل
ahsan احسن
moslem musallam مسلم
taheri tahiri طاهري
ebadi abadi abbadi عبادي
mahjoub mahgoub محجوب
rushdi rochdi rushdy رشدي
fahim faheem فهيم
wazir wazeer وزير
rafat raafat رافت
abdou abdo عبدو
naz ناز
maleki ملكي
faiz feyz فيض
hanif حنيف
aghaei aghaee aghaie اقايي
manzoor manzur منظور
naima naeema نعيمه
fawaz fawwaz فواز
rania رانيا
kourosh koorosh koroush كوروش
shami shamy chami schami شامي
sadr صدر
alizadeh عليزاده
firouz feroze firooz فيروز
ghorbani qorbani قرباني
khattak خٹك
fakhri fakhry فخري
muaaz muath moaz muaz معاذ
arabi araby arbi عربي
mahmoudi محمودي
afridi افريدي
qaiser kaiser قيصر
salima selima سليمه
mamoun mamoon مامون
montasser montassar muntasir منتصر
usmani osmani عثماني
lahcen لحسن
shahriar shahryar شهريار
maya مايا
abeer abir عبير
nehme neama نعمه
ayed ayyad ayad عياد
saade saadeh saada سعاده
zaidi زيدي
amrani omrani عمراني
azad ازاد
enezi anazi عنزي
moulay مولاي
bahaa baha بها
ben بين
gohar jawhar johar جوهر
medhat مدحت
rizk rezk rizq رزق
awan اعوان
qandil kandil قنديل
wali vali ولي
hikmat hekmat حكمت
farshad فرشاد
goudarzi goodarzi گودرزي
awais owais oveis اويس
azhar اظهر
kiani kayani kiyani كياني
aftab افتاب
neda nida ندا
kabir kebir كبير
gohar gauhar گوهر
mouloud mawlood مولود
belkacem belgacem بلقاسم
farzaneh farzana فرزانه
shabbir شبير
rana رنا
mamdouh ممدوح
lubna loubna lobna لبني
nadine nadeen نادين
nargis narges نرگس
kaabi kaebi kabi كعبي
fakhr fakhar فخر
khair kheir خير
karami karmi كرمي
ghamdi غامدي
gad jad جاد
danial daniel دانيال
razzaq razaq رزاق
hasnain hassanein حسنين
nasiri نصيري
rabbani رباني
hamouda حموده
wajdi wagdi وجدي
firdous fardous فردوس
inam انعام
tanveer tanvir تنوير
aya ayah eya ايه
touraj tooraj turaj تورج
jihane jehan gihan jihan جيهان
rkia رقيه
aziza عزيزه
manal manel منال
nazem nazim ناظم
mohammad mohammadali محمدعلي
meftah miftah muftah مفتاح
jabbari جباري
hamidi حميدي
zahedi زاهدي
zayed zaid زايد
moradi مرادي
shafei شافعي
ashfaq ishfaq اشفاق
ayaz اياز
ghazali ghezali غزالي
bayat بيات
tharwat sarwat ثروت
mehanna mohanna muhanna مهنا
abedi abidi عابدي
arian aryan ارين
rahimi رحيمي
faqih fakih faghih فقيه
momeni مومني
rostom rustam rostam rustom رستم
tayseer taysir تيسير
atiq atik atique عتيق
maliki malki maleki مالكي
safdar صفدر
babar بابر
shahrokh شاهرخ
jubran jabrane جبران
shahnaz shehnaz شهناز
misbah mosbah mesbah مصباح
ghanbari qanbari قنبري
ghaffari غفاري
habibollah habibullah حبيبالله
nahid naheed ناهيد
rola rula roula رولا
shapour shapoor شاپور
homa huma هما
mounira منيره
malika مليكه
michel ميشال
louay loay louai loai لوي
nidhal nidal nedal نضال
mahsa مهسا
najwa nagwa najoua نجوي
nasrollah nasrullah نصرالله
hajjaj haggag hadjadj حجاج
maghrabi maghrebi maghraby maghribi مغربي
haqqani حقاني
zadeh zada زاده
jabr gabr جبر
halim haleem حليم
arab عرب
bakri bekri bakry بكري
jamshidi جمشيدي
moayad muayad مويد
diab dyab دياب
ikram اكرام
naimi nuaimi noaimi نعيمي
nabila نبيله
ameri amri amiri عامري
mulla mala ملا
nazari نظري
belaid بلعيد
faeq faiq fayeq faik فايق
mutairi مطيري
basma بسمه
fariba فريبا
sana ثنا
homayoun homayoon همايون
sima seema سيما
sepideh سپيده
fadwa fedwa فدوي
noura nora نوره
boutros بطرس
jama جامع
amara emara عماره
yaghoubi yacoubi yaqubi يعقوبي
shariati شريعتي
harthi حارثي
saadoun سعدون
bechara bishara بشاره
ragheb raghib راغب
abdin abidin abedin abdeen عابدين
mabrouk مبروك
salimi سليمي
sajjadi sadjadi سجادي
rawi راوي
elie ايلي
gharib ghareeb ghrib غريب
afsaneh afsana افسانه
jilani jeelani جيلاني
moez معز
rahma rahme رحمه
marouf maroof معروف
boubaker boubacar بوبكر
dalal dallal دلال
arafat عرفات
habiba حبيبه
nusrat nosrat nasrat نصرت
sam سام
soheir suheir suhair سهير
shahbaz shehbaz شهباز
pir peer پير
azza عزه
maliheh maliha مليحه
marzieh مرضيه
negar نگار
yadollah يدالله
askari عسكري
houari hawary hawari هواري
abolghasem ابوالقاسم
aman امان
danish danesh دانش
farooqi faruqi فاروقي
bakhit bakheet بخيت
deeb dib ديب
azimi عظيمي
gholami غلامي
caid gaid gaied qaed قايد
qarni garni قرني
morsi morsy مرسي
sarfraz سرفراز
soomro سومرو
adham ادهم
gouda جوده
matin متين
hafeez hafid حفيظ
shakeel shakil شكيل
esfahani isfahani اصفهاني
aliya alia alieh عاليه
taweel tawil طويل
wajih wagih وجيه
khalili خليلي
masoumi معصومي
boualem بوعلام
ghaleb ghalib غالب
messaoudi masoudi مسعودي
zahrani زهراني
najah nagah نجاح
donia donya dounia دنيا
rafiee rafiei rafie رفيعي
rasha racha رشا
rima reema ريما
sadia saadia سعديه
sonia سونيا
gholamhossein qolamhossein غلامحسين
maziar mazyar مازيار
noura nora نورا
niloofar niloufar نيلوفر
bagheri باقري
ale ال
shehata شحاته
sheibani shaibani شيباني
zahir zaher ظاهر
okasha akacha okacha عكاشه
metwalli متولي
khattab خطاب
musab mosaab مصعب
abi ابي
ahlam ahlem احلام
balushi bloushi بلوشي
nimr nemer نمر
bennani banani بناني
jalloul djelloul جلول
thamer thamir ثامر
zaher زاهر
soltan سلطان
mirza ميرزا
pejman pezhman پژمان
henri henry هنري
sikandar sikander سكندر
nihad nehad nohad نهاد
khayat خياط
asadollah asadullah اسدالله
mary marie ماري
imtiaz امتياز
saberi sabri صابري
roozbeh rouzbeh روزبه
ghoneim ghunaim غنيم
mosaad massad مسعد
habibi حبيبي
junaid جنيد
michel ميشيل
nisar نثار
naqvi naghavi نقوي
roya رويا
sultana سلطانه
rehana reyhaneh rayhana ريحانه
samar سمر
sohrab سهراب
faramarz فرامرز
ferial feriel faryal feryal فريال
najat نجاه
zamani زماني
zaheer ظهير
ghafouri ghafoori غفوري
kanaan canaan كنعان
hariri حريري
khosravi خسروي
samarrai سامرايي
shalabi shalaby شلبي
awadi awadhi awady عوضي
sassi ساسي
sedki صدقي
ismat esmat asmat عصمت
waqas وقاص
idrissi ادريسي
marjan مرجان
ardeshir اردشير
rostami رستمي
sattar ستار
jabri jaberi جابري
rabah رباح
bakhtiar بختيار
afif عفيف
harith haris حارث
rabah رابح
taf طاف
juburi جبوري
norouzi noroozi نوروزي
bayati بياتي
sarhan سرحان
batool batoul بتول
marei مرعي
rahnama rahnema رهنما
sufi sophie soufi صوفي
munawar منور
majd magd مجد
sonia سنيه
simin سيمين
shazia شازيه
ezzatollah عزتالله
yara يارا
payam پيام
rahman rehman رحمن
ouali vali والي
azzawi azawi azzaoui عزاوي
bahri بحري
javadi جوادي
bey bek بك
allam علام
laith ليث
yomna youmna yumna يمني
jalali جلالي
rasouli رسولي
hajjar hadjar حجار
hassouna حسونه
safwat safvat صفوت
ezz az عز
camille كميل
kamali kamaly كمالي
mahdavi مهدوي
sghaier sagheer صغير
sami سميع
shiva شيوا
arjmand ارجمند
arman ارمان
armin ارمين
burhan برهان
laden ladan لادن
hawsawi هوساوي
heikal haikal haykel هيكل
shahabi shihabi shehabi شهابي
nasri نصري
rao راو
durrani دراني
shamim شميم
asgari عسگري
bahar بهار
khatun khatoon خاتون
samer سامر
raad رعد
maqsood مقصود
pirzada peerzada pirzadeh پيرزاده
chekir choucair شقير
shafiei shafiee شفيعي
zubaidi زبيدي
rabab رباب
mahtab مهتاب
saman سامان
shahbazi شهبازي
emami امامي
qaisi qaysi قيسي
makhdoom مخدوم
marri مري
nafiseh nafisah noufissa نفيسه
musharraf مشرف
dalia داليا
zeeshan ذيشان
azeem azim عظيم
zeina zina زينه
shaista shayesteh شايسته
soukaina sakina سكينه
shabnam شبنم
fathia fethia فتحيه
fahimeh fahima فهيمه
kianoush كيانوش
mojgan mozhgan مژگان
najla naglaa نجلا
haifa هيفا
zhila jila ژيلا
eslami islami اسلامي
mirzaei mirzaee ميرزايي
naderi نادري
zubaida zubeida زبيده
baghdadi بغدادي
talebi talbi طالبي
ganji گنجي
tamimi تميمي
wahbi wahby wehbe وهبي
fateh fath fatah فتح
kaddour قدور
bahjat bahgat بهجت
bahrami بهرامي
hatami حاتمي
hadid حديد
harb حرب
zahoor zahur ظهور
antar عنتر
humayun همايوں
hemmati همتي
gamal jamal جمل
kumar كمار
azadeh azade ازاده
darraji doraji دراجي
esraa israa اسرا
wadih وديع
jahan jehan جهاں
anjum انجم
mehri مهري
belhadj بلحاج
awni aouni عوني
arafa arfa عرفه
hammou hamo حمو
shojaei shojaee شجاعي
omaima اميمه
adly adli عدلي
nabi نبي
elia ايليا
khalif khelif khulaif خليف
samih سميح
bandar bander بندر
lakhdar لخضر
paul بول
liaqat لياقت
taimoor taimur تيمور
yazid يزيد
torabi ترابي
yazdani يزداني
hamedani همداني
gholamali غلامعلي
humaira حميرا
dana دانا
rabia رابعه
shahad shahd شهد
sofia sophia صوفيا
mahnaz mehnaz مهناز
naila neila nayla نايله
najma najmeh نجمه
nezha nazha نزهه
hooman houman هومن
widad wedad وداد
"""

WORDS: dict[str, list[str]] = {
    fields[-1]: fields[:-1] for fields in map(str.split, _LINES.strip().splitlines())
}
