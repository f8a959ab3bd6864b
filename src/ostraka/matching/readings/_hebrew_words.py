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
"""

WORDS: dict[str, list[str]] = {
    fields[-1]: list(dict.fromkeys(fields[:-1]))
    for fields in map(str.split, _LINES.strip().splitlines())
}
