"""How Iranians and Afghans spell name words that Arabic has too, the usual first.

Same form as `_arabic_words`. Looked up where a name's letters are Persian: its bearers write
Mohammad and Hossein, hardly ever Mohamed or Hussein.

Source: how names are usually spelled in Iranian passports and papers, after BGN/PCGN 1958
    https://www.gov.uk/government/publications/romanization-systems
"""

_LINES = """
mohammad muhammad محمد
mohammadi محمدي
ahmad احمد
ahmadi احمدي
hossein hussain حسين
hosseini hussaini حسيني
hassan hasan حسن
hassani حسني
reza raza رضا
rezaei rezai رضايي
mehdi mahdi مهدي
ebrahim ibrahim ابراهيم
ebrahimi ابراهيمي
esmail ismail esmaeil اسماعيل
esmaeili esmaili اسماعيلي
saeed saeid said سعيد
seyed sayyed sayed سيد
mostafa mustafa مصطفي
morteza murtaza مرتضي
mojtaba mujtaba مجتبي
mohsen محسن
mahmoud mahmood محمود
mahmoudi محمودي
masoud masood مسعود
ghasem qasem qasim قاسم
ghasemi qasemi قاسمي
sadegh sadiq صادق
sadeghi صادقي
bagher baqir باقر
bagheri baqeri باقري
taghi taqi تقي
naghi naqi نقي
kazem kazim كاظم
kazemi كاظمي
hashem hashim هاشم
hashemi hashimi هاشمي
moghadam moghaddam مقدم
mousavi musavi موسوي
heydar heidar haidar حيدر
heydari haidari حيدري
jafar جعفر
jafari جعفري
nasser naser ناصر
naseri nasiri ناصري
javad جواد
javadi جوادي
hamid حميد
hamed حامد
vahid wahid وحيد
vahidi وحيدي
yousef yusuf يوسف
younes yunus يونس
soleiman sulaiman سليمان
soleimani sulaimani سليماني
davood dawood داود
mansour mansoor منصور
mokhtar مختار
moradi مرادي
morad murad مراد
moslem muslim مسلم
nematollah نعمتالله
omid اميد
gholam ghulam غلام
gol gul گل
khoda khuda خدا
kourosh kurosh كورش
tavakoli tavakkoli توكلي
rostam rustam رستم
rostami رستمي
sharif شريف
sharifi شريفي
taher tahir طاهر
taheri طاهري
zahra زهرا
fatemeh fatima فاطمه
zeinab zainab زينب
maryam مريم
khadijeh khadija خديجه
rahim رحيم
rahimi رحيمي
karimi كريمي
karim كريم
amir امير
amiri اميري
abbasi عباسي
akbari اكبري
asghar اصغر
asghari اصغري
eskandari اسكندري
eslami islami اسلامي
ansari انصاري
yazdi يزدي
tehrani تهراني
esfahani اصفهاني
motahari مطهري
mohebbi محبي
nouri noori nuri نوري
nour noor نور
noroozi norouzi نوروزي
qorbani ghorbani قرباني
ghorban qurban قربان
gharibi غريبي
ghaffari غفاري
gholami غلامي
ghanbari قنبري
ghaemi قايمي
golzar گلزار
haji حاجي
alavi alawi علوي
gholi qoli قلي
gholizadeh qolizadeh قليزاده
haghighi حقيقي
"""


def _table() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for fields in map(str.split, _LINES.strip().splitlines()):
        found[fields[-1]] = fields[:-1]
    return found


PERSIAN = _table()
