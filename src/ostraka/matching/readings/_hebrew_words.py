"""How common Hebrew name words are spelled in Latin letters; final letters are unified."""

_LINES = """
moshe moses משה
david דוד
avraham abraham אברהמ
yitzhak isaac itzhak יצחק
yaakov jacob yacov יעקב
yosef joseph יוספ
shlomo solomon שלמה
shimon simon שמעונ
aharon aaron אהרונ
aharon aaron אהרנ
binyamin benjamin בנימינ
netanyahu נתניהו
menachem menahem מנחמ
shmuel samuel שמואל
yehuda judah יהודה
haim chaim חיימ
yisrael israel ישראל
eliezer אליעזר
eliyahu elijah אליהו
mordechai mordecai מרדכי
natan nathan נתנ
daniel דניאל
michael מיכאל
rafael raphael רפאל
gavriel gabriel גבריאל
baruch baruh ברוכ
zvi tzvi צבי
zeev זאב
arie aryeh אריה
dov דב
uri אורי
amir אמיר
eyal אייל
ehud אהוד
barak ברק
golan גולנ
sara sarah שרה
rivka rebecca רבקה
rachel rahel רחל
lea leah לאה
miriam מרימ
ester esther אסתר
hana hannah חנה
rut ruth רות
tamar תמר
noa נועה
yael יעל
dina דינה
shira שירה
tzipora zipora ציפורה
cohen kohen כהנ
levi levy לוי
mizrahi mizrachi מזרחי
peretz perez פרצ
biton ביטונ
dahan דהנ
avraham אברהמ
friedman fridman פרידמנ
azulay azoulay אזולאי
malka מלכה
katz כצ
amar עמר
yosef יוספ
hadad haddad חדד
gabay gabbay גבאי
ohana אוחנה
vaknin וקנינ
agbaria אגבאריה
ben בנ
bar בר
bat בת
har הר
abu אבו
ohayon אוחיונ
segal סגל
golan גולנ
katz כצ
shapira shapiro שפירא
klein klain קליינ
rosen רוזנ
rosenberg רוזנברג
goldberg גולדברג
goldstein גולדשטיינ
levin לוינ
greenberg grinberg גרינברג
weiss vais וייס
schwartz shvarts שוורצ
hoffman הופמנ
dayan דיינ
meir מאיר
golda גולדה
yair יאיר
lapid לפיד
ariel אריאל
sharon שרונ
rabin רבינ
peres פרס
begin בגינ
bennett בנט
ovadia עובדיה
itamar איתמר
gvir גביר
bezalel בצלאל
smotrich סמוטריצ
mohammed muhammad מוחמד
ahmed ahmad אחמד
mahmoud מחמוד
hassan hasan חסנ
hussein חוסיינ
ali עלי
khaled חאלד
ibrahim איברהימ
yonatan jonathan יונתנ
yehonatan יהונתנ
elisha אלישע
yinon ינונ
shalom שלומ
nir ניר
roi רועי
guy גיא
tal טל
gal גל
omer עומר
yossi יוסי
rami רמי
eitan איתנ
ilan אילנ
alon אלונ
gideon גדעונ
shaul saul שאול
yehoshua joshua יהושע
yishai ishai ישי
ezra עזרא
nahum נחומ
pinchas pinhas פנחס
reuven ראובנ
asher אשר
dan דנ
gad גד
naftali נפתלי
efraim ephraim אפרימ
menashe מנשה
amos עמוס
hillel הלל
akiva עקיבא
meir מאיר
elad אלעד
liron לירונ
neta נטע
isaschar יששכר
noam נועמ
noam נעמ
eden עדנ
ilay ilai עילאי
ilay eli אילי
eli ely אלי
avi אבי
amit עמית
ido iddo עידו
itay itai איתי
gil גיל
gilad גלעד
dror דרור
doron דורונ
eleazar elazar אלעזר
elkana אלקנה
hanan חננ
hanoch enoch חנוכ
harel הראל
yigal igal יגאל
yiftach jephthah יפתח
yaron ירונ
yuval יובל
yoav יואב
yoel joel יואל
yona jonah יונה
yoram יורמ
kfir כפיר
lior ליאור
matan מתנ
nadav נדב
nachman nahman נחמנ
netanel nathaniel נתנאל
nissim נסימ
nitzan ניצנ
oded עודד
ofer עופר
ofir אופיר
ohad אוהד
oren אורנ
or אור
oz עוז
ran רנ
raz רז
ron רונ
ronen רוננ
shai shay שי
shahar shachar שחר
shimshon samson שמשונ
tomer תומר
tuvia tobias טוביה
uriel אוריאל
yarden ירדנ
yaniv יניב
yehiel yechiel יחיאל
zion tzion ציונ
zalman זלמנ
zohar זוהר
adi עדי
ayelet איילת
dana דנה
dafna daphna דפנה
efrat אפרת
einat עינת
gila גילה
hadas הדס
hila הילה
inbal ענבל
keren קרנ
liat ליאת
michal מיכל
maya מאיה
merav מירב
naama נעמה
naomi noemi נעמי
nurit נורית
orit אורית
orly אורלי
ronit רונית
roni רוני
shoshana שושנה
sigal סיגל
tova טובה
vered ורד
yehudit judith יהודית
ziva זיווה
hazan chazan חזנ
halevi halevy הלוי
kahane kahana כהנא
kaplan קפלנ
elbaz אלבז
edri אדרי
gross גרוס
harari הררי
maimon מימונ
pinto פינטו
sasson sason ששונ
shitrit שטרית
sofer סופר
stern shtern שטרנ
tzur zur צור
yosefi יוספי
"""

WORDS: dict[str, list[str]] = {
    fields[-1]: list(dict.fromkeys(fields[:-1]))
    for fields in map(str.split, _LINES.strip().splitlines())
}

# How surnames from Europe end, the longest first.
SURNAME_ENDINGS = {
    "שטיינ": ("stein", "shtein"), "וביצ": ("ovich", "ovitz"), "סקי": ("sky", "ski"),
    "בוימ": ("baum", "boim"), "ברג": ("berg",), "מנ": ("man", "mann"),
    "זונ": ("son", "zon"),
}  # fmt: skip
