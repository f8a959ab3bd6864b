"""Words of which Arabic and Persian bodies' names are made; same form as `_translate_ru`.

Without the article. A word that often is the name itself (أمل, نجمة) is read by sound first.

Source: legal forms and their abbreviations, ISO 20275 entity legal forms
    https://www.gleif.org/en/about-lei/code-lists/iso-20275-entity-legal-forms-code-list/
Source: words that stand most often in names of bodies beside their English, counted by
    scripts/show_word_pairs.py; general vocabulary of business and government
"""

from ._translate import Glossary

_BODIES = """
ministry: وزاره وزارت
directorate / administration: اداره مديريه
department: دائره
department / branch: فرع شعبه
agency: وكاله جهاز
organization / organisation: منظمه تنظيم سازمان
organization / party: منظمات
association / society: جمعيه رابطه انجمن جامعه اتحاديه
union: اتحاد اتحادات
council: مجلس شوراي شورا مجالس
committee: لجنه كميته
authority / hay'at: هييه
commission: مفوضيه
office / bureau: مكتب دفتر
institution / institute / company / foundation: موسسه
foundation: بنياد وقف
centre: مركز مراكز
institute: معهد پژوهشگاه پژوهشكده انستيتو
university: دانشگاه
academy: اكاديميه
company / co: شركه شركت شركات
group / companies: مجموعه گروه
group: جماعه جماعت زمره
bank: مصرف بنك بانك
exchange: صرافه صرافي صرافان
money exchange / hawala: حواله
fund: صندوق
factory / plant: مصنع كارخانه معمل
industries / industry: صنايع صناعات صنعت صناعه
front: جبهه
army: جيش ارتش
movement: حركه نهضه جنبش نهضت
party: حزب
brigade: لواء كتيبه تيپ سرايا
brigades: كتائب الويه
battalion: گردان
corps: سپاه فيلق
guards / guard: پاسداران حرس
force / forces: قوه قوات نيروي نيرو
forces: نيروهاي
division: فرقه لشگر لشكر
squadron: سربه
network: شبكه
state: دوله دولت
republic: جمهوريه جمهوري
emirate: اماره امارت
province: ولايه
supporters / ansar: انصار
mujahideen / fighters: مجاهدين مجاهدون
martyrs: شهداء
shipping / shipping lines: كشتيراني
airlines / airline: هواپيمايي
prison: سجن زندان
police: شرطه پليس
patrol / police: گشت
court: محكمه دادگاه
channel: قناه
newspaper: صحيفه جريده
hospital: مستشفي
mobilization / basij: بسيج
base / qaida: قاعده
television: تلفزيون تلويزيون
headquarters / staff: قرارگاه ستاد
jihad: جهاد
supreme council: شورايعالي
airport: مطار فرودگاه
refinery: مصفاه پالايشگاه
petrochemical: پتروشيمي
llc / : شركه_ذات_مسووليه_محدوده ذات_مسووليه_محدوده ذ_م_م ش_ذ_م_م ش_م_م ذمم
llc / : مسووليت_محدود با_مسووليت_محدود
jsc / : شركه_مساهمه مساهمه_عامه سهامي_عام شركت_سهامي سهامي_خاص سهامي ش_م_س ش_م_ب ش_م_ك
pjsc / jsc / : شركه_مساهمه_عامه ش_م_ع
jsc / : شركه_مساهمه_خاصه ش_م_خ
fzco / fze / : ش_م_ح
fze / fzco / : م_م_ح
sal / : ش_م_ل
dmcc / : م_د_م_س د_م_س_س
limited / ltd: ليمتد لمتد ليميتد لميتد ليمتيد لتد المحدوده
company / co: كمبني كمپني كومباني
group: گروپ جروب كروب
corporation: كوربوريشن كوربوريشين
holding / holdings: قابضه هولدينغ هولدينج هلدينگ هولدنغ هولدنج
league / asbat: عصبه
soldiers / jund: جند جنود
division / battalion: كتيبه_خاصه
general directorate / directorate general: مديريه_عامه اداره_عامه
general organization / general organisation: منظمه_عامه هييه_عامه
general company / general establishment: موسسه_عامه
intelligence directorate: شعبه_مخابرات اداره_مخابرات
central bank: بانك_مركزي مصرف_مركزي بنك_مركزي
commercial bank: بنك_تجاري مصرف_تجاري
islamic republic: جمهوريه_اسلاميه جمهوري_اسلامي
armed forces: قوات_مسلحه نيروهاي_مسلح
air force: نيروي_هوايي قوات_جويه
ground forces / ground force: نيروي_زميني
navy: نيروي_دريايي قوات_بحريه
supreme council: مجلس_اعلي شوراي_عالي
free zone: منطقه_حره منطقه_ازاد
general trading: تجاره_عامه
money exchange / exchange: صرافه_وتحويل
import export / import and export: استيراد_وتصدير استيراد_تصدير واردات_صادرات صادرات_واردات
joint venture: مشروع_مشترك
research centre / research center: مركز_ابحاث مركز_بحوث مركز_تحقيقات
middle east: شرق_اوسط خاورميانه
companies / company: شركا
office / offices: دفاتر
agency / agencies: وكالات
hotel: فندق هتل
school: مدرسه
college: كليه
clinic: عياده
pharmacy: صيدليه داروخانه
airline / airlines: خطوط_جويه
shipping company / shipping: ملاحه_بحريه
broadcasting: اذاعه
agency / news agency: خبرگزاري
cooperative: جمعيه_تعاونيه تعاونيه
faction / factions: فصايل فصيل
regiment: فوج
guard / republican guard: حرس_جمهوري
mosque: مسجد
seminary / madrassa: مدرسه_ديني
trust: تراست ترست
assembly / council: مجمع
newspaper: روزنامه
academy: اكادمي
assembly of experts: مجلس_خبرگان
guardian council: شوراي_نگهبان
law enforcement force: نيروي_انتظامي فرماندهي_انتظامي
expediency council: مجمع_تشخيص_مصلحت
air defence: پدافند_هوايي
"""

_OTHERS = """
libyan: ليبيه ليبي
applied: تطبيقيه تطبيقي
command: فرماندهي قياده
virtual / cyber: مجازي
design: طراحي تصميم
systems / system: سامانه نظم انظمه
propulsion: محركه پيشران
organised: سازمانيافته
crimes: جرايم
geographical: جغرافيايي
farsi: فارسي
staff: اركان
gold: ذهب
propagation: تبليغ
welfare: رفاه
brothers: اخوان
sons: ابناء اولاد
flying / aviation: پرواز
motor: موتر
manufacturing: سازي
petrochemicals: بتروكيمياويات
knowledge: دانش
world: عالم جهان
cement: سيمان اسمنت
food: اغذيه
textile: نسيج
printing: طباعه
minerals: فوسفات
electricity: كهرباء برق
water: مياه آب
vehicles: سيارات
spare parts: قطع
maritime: ملاحه
 : في من علي و بن ل از به در براي با ب هاي ها عن الي
islamic: اسلاميه اسلامي
islam / islamic: اسلام
fighting / combatant: مقاتله
armed: مسلحه مسلح
liberation: تحرير آزادي
freedom: حريه احرار
free: حر حره
people's / popular: شعبيه شعبي خلق مردم مردمي
national: وطنيه وطني ملي قوميه
international: دوليه دولي بين المللي
general / public: عامه عام عمومي
higher / supreme: عاليه عالي
central: مركزيه مركزي
private: خاصه خاص خصوصي
limited / ltd: محدوده محدود
joint stock: مساهمه
liability: مسؤوليه مسئوليت
trading / trade: تجاره تجاري تجاريه بازرگاني
commercial: تجارت
contracting / construction: مقاولات
construction / building: ساختمان ساختماني انشاءات بناء عمران
engineering: هندسيه هندسه مهندسي
services: خدمات
investment: استثمار استثمارات سرمايه گذاري
development: تنميه تطوير توسعه
financial / finance: مالي ماليه
economic: اقتصاديه اقتصادي
import: استيراد واردات
export: تصدير صادرات
technology / technologies: تقنيه تكنولوجيا فناوري تكنولوژي
technical: فني فنيه
industrial / industries: صناعيه صناعي صنعتي
electronic / electronics: الكترونيك الكترونيه
communication / communications: اتصالات ارتباطات
information: معلومات اطلاعات
intelligence / mukhabarat: مخابرات
intelligence: استخبارات استخباره
security: امن امنيه امنيت
military: عسكريه عسكري حربي حربيه نظامي
political: سياسي سياسيه
defence / defense: دفاع دفاعي
air force: جويه هوايي
air: جوي هوا
navy / naval: بحري بحريه دريايي
aerospace: هوافضا
space: فضائي فضائيه فضا
aviation / aircraft: طيران هواپيما
missile / missiles: صواريخ موشكي
nuclear / atomic: نوويه هسته اي اتمي
atomic: ذريه
energy: طاقه انرژي
oil: نفط نفت نفطيه
petroleum: بترول
gas: غاز گاز
mining: معادن معدن
chemical: كيمياوي كيمياويه شيميايي
scientific: علميه علمي
science: علوم
research: بحوث ابحاث تحقيقات پژوهش بحث
studies: دراسات مطالعات
education / training: تعليم آموزش
culture / cultural: ثقافه فرهنگي
media: اعلام اعلاميه رسانه
charity / charitable: خيريه خيري
relief / aid: اغاثه امداد
humanitarian: انسانيه
reconstruction / construction: سازندگي اعمار
self sufficiency: خودكفايي
revolution / revolutionary: انقلاب
revolution: ثوره
revolutionary: انقلابي ثوري
democratic: ديمقراطيه ديمقراطي
justice: عداله عدالت
cooperation: تعاون
support: دعم
youth: شباب جوانان
law / sharia: شريعه
people: اهل ناس شعب
victory / nusrah: نصره
monotheism / tawhid: توحيد
preaching: دعوه
salvation: انقاذ
levant / sham: شام
maghreb: مغرب
peninsula: جزيره شبه
arab / arabian: عربيه عربي عرب
iraq: عراق
syria: سوريا
syrian: سوريه سوري
damascus: دمشق
aleppo: حلب
lebanon: لبنان
libya: ليبيا
yemen: يمن
egypt: مصر
egyptian: مصريه مصري
tunisia: تونس
tunisian: تونسيه تونسي
moroccan: مغربيه
algerian: جزائريه
iran: ايران
iranian: ايراني ايرانيه
afghanistan: افغانستان
afghan: افغاني
pakistan: پاكستان باكستان
palestine: فلسطين
jerusalem / quds: قدس
africa: افريقيا
west: غرب
east / sharq: شرق
north: شمال
south: جنوب
turkestan: تركستان
caucasus: قوقاز
free: آزاد
zone: منطقه
trade: تبادل
exchange: مبادله
advanced: متقدمه
united: متحده متحد متحدون
modern: حديثه
works: اعمال
real estate: عقاريه عقارات
tourism: سياحه سياحيه سياحي
transport: نقل
road / roads: طرق راه
insurance: تامين بيمه
agricultural: زراعيه
food: غذائيه
medical: طبيه پزشكي
pharmaceutical: دوائيه دارويي
steel: فولاد حديد
motor: موتور
machine / machines: ماشين
automobile / vehicle: خودرو
ammunition: مهمات
tv: سيما
radio: صدا
cyber: سايبري
islamic revolution: انقلاباسلامي
students: طلاب دانشجويي
women: زنان نساء
emigrants / muhajirin: مهاجرين
advanced business / advanced works: اعمال_متقدمه
works / business: لاعمال
exchange / money: عملات
foreign: اجنبيه اجنبي خارجي خارجيه
buying / purchase: شرا
selling / sale: بيع
brokerage: توسط وساطه
transfer / transfers: تحويل حوالات تحويلات
gulf / khaleej: خليج
heritage: تراث
revival: احيا
preservation: حفظ
virtue: فضيله
struggle: كفاح نضال
resistance: مقاومه مقاومت
unity: وحده وحدت
call / dawah: دعوت
sunnah / sunna: سنه
caliphate: خلافه خلافت
land / country: بلاد ارض
muslims: مسلمين مسلمون مسلمان
sudan: سودان
benghazi: بنغازي
tripoli: طرابلس
derna: درنه
misrata: مصراته
beirut: بيروت
baghdad: بغداد
mosul: موصل
basra: بصره
kurdistan: كردستان
homs: حمص
hama: حماه
latakia: لاذقيه
tartus / tartous: طرطوس
idlib: ادلب
daraa: درعا
sanaa: صنعا
aden: عدن
hodeidah / hudaydah: حديده
khartoum: خرطوم
darfur: دارفور
gaza: غزه
dubai: دبي
sharjah: شارقه
emirates / uae: امارات
kuwait: كويت
qatar: قطر
bahrain: بحرين
oman / amman: عمان
saudi: سعوديه سعودي
jordan / jordanian: اردن اردنيه اردني
algeria: جزاير
morocco: مغربي
mauritania: موريتانيا
somalia: صومال
turkey: تركيا تركيه
turkish: تركي
russia / russian: روسيا روسيه روسي
china / chinese: صين چين چيني
india / indian: هند هندي
kabul: كابل
kandahar: قندهار
herat: هرات
tehran: تهران طهران
isfahan / esfahan: اصفهان
shiraz: شيراز
tabriz: تبريز
mashhad: مشهد
qom: قم
ahvaz / ahwaz: اهواز
khuzestan: خوزستان
kish: كيش
qeshm: قشم
persian gulf: خليج_فارس
lebanese: لبنانيه لبناني
yemeni: يمني يمنيه
iraqi: عراقيه عراقي
palestinian: فلسطينيه فلسطيني
african: افريقي افريقيه
european: اروپا اوروبي اوروبيه
cyber: سيبراني سايبر
cyberspace: فضاي_مجازي
virtual: افتراضي
marine / naval: دريا
supply / supplies: توريدات توريد تموين
logistics / support: پشتيباني لوجستيه لجستيك
logistics: لوجستيك
contracting / contractors: پيمانكاري
investigation / inquiry: بررسي تحقيق
crime / crimes: جرم جنايت
promotion: ترويج
prohibition / forbidding: نهي منكر
production / productions: توليد توليدي انتاج
distribution: توزيع پخش
projects: مشاريع مشروعات
project: مشروع پروژه طرح
solutions: حلول
consulting / consultancy: استشارات مشاوره
management: مديريت
design and construction: طراحي_و_ساخت
self sufficiency: خودكفايي_و_جهاد
special: ويژه
elite: نخبه نخبگان
oppressed: مستضعفين مستضعفان
veterans: جانبازان ايثارگران
islamic propagation: تبليغات_اسلامي
propaganda / propagation: تبليغات
broadcasting: صدا_و_سيما
news: اخبار خبر
press: صحافه مطبوعات
friendship: صداقه دوستي
salam / peace: سلام
amal / hope: امل
mustaqbal / future: مستقبل
diyaa / light: ضيا
najma / star: نجمه
setareh / star: ستاره
golden: ذهبيه ذهبي
silver: فضه نقره
almas / diamond: الماس
jewellery / jewelry: مجوهرات جواهر
precious: ثمينه
petroleum products: محروقات
fuel: وقود سوخت
pipes: انابيب لوله
iron / steel: حديد_و_صلب
copper: نحاس مس
aluminium / aluminum: الومنيوم الومينيوم
plastics / plastic: بلاستيك پلاستيك
wood: خشب
paper: ورق كاغذ
carpets / carpet: فرش سجاد
clothing / garments: البسه ملابس پوشاك
fabrics: اقمشه
grain: حبوب غلات
flour: طحين دقيق
mills: مطاحن
poultry: دواجن
meat: لحوم
fisheries / fishing: صيد شيلات
sugar: سكر شكر
tobacco: دخان تبغ دخانيات
drinks / beverages: مشروبات
electrical: كهربايي كهرباييه
mechanical: ميكانيكيه مكانيك
machinery: الات ماشين_الات معدات_ثقيله
equipment: معدات تجهيزات
tools / tool: ابزار ادوات
parts: قطعات
spare parts: قطع_غيار
cars / vehicles: خودروسازي
tyres / tires: اطارات
cargo: شحن بار
ships / vessels: سفن كشتي
port / ports: مينا مواني بندر بنادر
railway / railways: راه_اهن سكك_حديديه
customs: جمارك گمرك
warehouse: انبار مستودعات
computer: كامپيوتر كمبيوتر رايانه
software: برمجيات نرم_افزار
internet: انترنت اينترنت
mobile: موبايل
network / networks: شبكات
satellite: ماهواره
radar: رادار
drone / unmanned: مسيره پهپاد
optical / optics: اپتيك نوري
laser: ليزر
precision: دقيقه
explosives: متفجرات انفجار
weapons / arms: اسلحه سلاح
rocket / missile: راكت صاروخ
mining company: شركه_تعدين
mining: تعدين
cement industries: صنايع_سيمان
agriculture / agricultural: كشاورزي زراعه
cultural: ثقافيه ثقافي
social: اجتماعيه اجتماعي
human rights: حقوق_انسان حقوق_بشر
rights: حقوق
student: دانشجو
taleb / student: طالب
teachers: معلمين
workers: عمال كارگران
family: خانواده
tribe / tribes: عشيره عشاير قبايل
popular mobilization: حشد_شعبي
national defence / national defense: دفاع_وطني
struggle / jihad: مجاهده
believers / faithful: مومنين مومنان
usud / lions: اسود
saif al islam: سيف_اسلام
world / international: عالميه
law enforcement: انتظامي
system: نظام
systems: سيستم سيستمهاي
expediency: مصلحت
defence / defense: پدافند
experts: خبرگان
guardian: نگهبان
activities: انشطه
multiple: متعدده
propulsion: پيشرانه
engineers / engineering: مهندسين
news: نيوز
advance: ادفانس
leadership: رهبري قياده_عليا
"""

ARABIC = Glossary.of(_BODIES, _OTHERS)
