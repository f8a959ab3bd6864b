"""Words of which Arabic and Persian bodies' names are made; same form as `_translate_ru`.

Without the article.
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
"""

ARABIC = Glossary.of(_BODIES, _OTHERS)
