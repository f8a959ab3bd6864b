"""Words of organisations' names, and rarer name words, that letters alone would misread.

Same form as `_arabic_words`: the usual spellings, then the word in its comparison form.
"""

_LINES = """
uday odai عدي
qusay qusai قصي
saddam sadam صدام
tikriti takriti تكريتي
iraq عراق
sham شام
syria suriya سوريا
yemen yaman يمن
misr masr مصر
libya ليبيا
maghreb maghrib مغرب
iran ايران
afghanistan افغانستان
pakistan پاكستان
lebanon lubnan لبنان
sudan soudan سودان
palestine filastin فلسطين
islami eslami اسلامي
islamiya islamiyya eslamiyeh اسلاميه
islam eslam اسلام
jamaat jamaa جماعه
dawla dawlat دوله
tanzim تنظيم
harakat haraka حركه
jabhat jabha جبهه
jaysh jaish جيش
liwa liwaa لوا
katibat katiba كتيبه
hizb hezb حزب
ansar انصار
mujahideen mujahidin مجاهدين
muslimin muslimeen مسلمين
muhajirin muhajireen مهاجرين
nusra nusrat nosrat نصره
jihad jehad جهاد
qaida qaeda قاعده
taliban طالبان
tehrik tahrik تحريك
tawhid توحيد
shabaka shabakeh شبكه
sharika sherkat شركه
sherkat شركت
muassasa moasseseh موسسه
jamiya jamiat جمعيه
maktab مكتب
daftar دفتر
masraf مصرف
bank بنك
bank بانك
sarafa صرافه
hawala حواله
sazman سازمان
sanat sanaat صنعت
sanaye صنايع
daneshgah دانشگاه
sepah سپاه
pasdaran پاسداران
basij بسيج
gorooh گروه
markaz مركز
vezarat wizarat وزاره
khel khail خيل
akhund akhond akhund اخوند
zada zadeh زاده
mullah mulla ملا
mawlawi maulavi مولوي
qari قاري
sheikh shaykh شيخ
doctor dr دكتر
doctor dr دكتور
general جنرال
abd abid عبد
sultan soltan سلطان
hai hayy haye حي
tawwab tawab تواب
wadud wadood ودود
qahhar qahar قهار
zadran jadran ځدران
tokhi توخي
hotak hottak هوتك
noorzai nurzai norzai نورزي
ishaqzai ishakzai اسحاقزي
alizai عليزي
alizai عاليزي
popalzai پوپلزي
mottaqi muttaqi motaqi متقي
khudai khodai خداي
qul قل
khairkhwah kheirkhah خيرخواه
wasiq wassiq وثيق
baradar برادر
muhyi mohi muhi محي
mal مل
jan جان
jawdat jaudat judat جودت
"""


def _table() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for fields in map(str.split, _LINES.strip().splitlines()):
        known = found.setdefault(fields[-1], [])
        known += [each for each in fields[:-1] if each not in known]
    return found


TERMS = _table()
