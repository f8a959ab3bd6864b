"""Countries, regions and towns in the names of Slavic bodies; same form as `_translate_ru`.

Towns are adjectives there: a town that is not here is read by sound, without its ending.

Source: names of regions in English, ISO 3166-2 https://www.iso.org/obp/ui/#iso:code:3166:RU
"""

PLACES = """
siberia: сибирь сибири
volga: волга волги волжск*
ural: урал урала уральск*
perm: пермск*
izhevsk: ижевск*
chelyabinsk: челябинск*
omsk: омск*
tomsk: томск*
tula: тульск*
samara: самарск*
kazan: казанск*
rostov: ростовск*
minsk: минск* мінск*
kyiv / kiev: киевск* київськ*
sevastopol: севастопол*
vitebsk: витебск* віцебск*
novosibirsk: новосибирск*
voronezh: воронежск*
tambov: тамбовск*
kirov: кировск*
penza: пензенск*
kaluga: калужск*
ryazan: рязанск*
nizhny: нижегородск*
vladivostok: владивосток*
philippines: филипини* филиппин*
russian / russia: российск* русск* росси* руск* росій* расійск*
russian federation: рф
russian / rus: рос
all russian: всероссийск* общероссийск*
belarusian / belarus: белорусск* беларуск* білоруськ* беларусь беларуси беларусі белоруссия белоруссии
ukrainian / ukraine: украинск* україн* украин*
crimea / crimean: крым* крим*
donetsk: донецк*
luhansk / lugansk: луганск*
donetsk people's republic: днр
luhansk people's republic: лнр
moscow: москв* московск*
saint: санкт
petersburg: петербургск*
syria / syrian: сири* сирійськ* сирийск*
iran / iranian: иран* іран* иранск*
iraq: ирак ирака ирак*
afghanistan: афганистан* афганск*
pakistan: пакистан*
palestine / palestinian: палестин*
lebanon / lebanese: ливан*
libya / libyan: либи* ливи*
egypt / egyptian: египет* египт*
yemen: йемен*
turkestan / turkistan: туркестан* туркистан*
kurdistan: кюрдистан* курдистан*
kurdish / kurdistan: кюрдск* курдск*
korea / korean: корея кореи корейск*
china / chinese: китай* китайск*
tunisian: тунизийск* тунисск*
algerian: алжирск*
moroccan: марокан* марокканск*
arab / arabic: арабск*
peninsula: полуостров*
african: африканск*
europe / european: европ* європ*
eurasian: евразийск*
far eastern: дальневосточн*
arctic: арктич*
black sea: черноморск*
bosnian: босненск*
middle east: ближн*_восток* близкия_изток
cambodia: камбодж*
tatarstan / tatar: татарстан* татарск*
bashkortostan / bashkir: башкортостан* башкирск*
chechen / chechnya: чечен* чечн*
dagestan: дагестан*
ossetia / ossetian: осетин* осети*
abkhazia / abkhaz: абхаз*
yakutia / yakut: якутск* якути*
krasnoyarsk: красноярск*
irkutsk: иркутск*
khabarovsk: хабаровск*
primorye / primorsky: приморск*
sakhalin: сахалин*
yekaterinburg / ekaterinburg: екатеринбург*
sverdlovsk: свердловск*
kaliningrad: калининград*
murmansk: мурманск*
arkhangelsk: архангельск*
leningrad: ленинградск*
pskov: псковск*
novgorod: новгородск*
tver: тверск*
yaroslavl: ярославск*
vladimir: владимирск*
ivanovo: ивановск*
bryansk: брянск*
smolensk: смоленск*
orel: орловск*
kursk: курск*
belgorod: белгородск*
lipetsk: липецк*
saratov: саратовск*
ulyanovsk: ульяновск*
volgograd: волгоградск*
astrakhan: астраханск*
krasnodar: краснодарск*
stavropol: ставропольск*
simferopol: симферопольск*
kerch: керченск*
yalta: ялтинск*
zaporizhzhia / zaporozhye: запорож* запоріж*
kherson: херсонск* херсонськ*
kharkiv / kharkov: харковск* харківськ* харьковск*
odesa / odessa: одесск* одеськ*
lviv: львовск* львівськ*
dnipro / dnepr: днепровск* дніпровськ*
mariupol: мариупольск*
mogilev: могилевск* магілёўск* магілеўск*
grodno: гродненск* гродзенск*
brest: брестск* брэсцк*
gomel: гомельск*
polotsk: полоцк*
borisov: борисовск* барысаўск*
orsha: оршанск* аршанск*
lida: лидск* лідск*
soligorsk: солигорск* салігорск*
zhodino: жодинск* жодзінск*
kama: камск*
don: донск*
neva / nevsky: невск*
baltic: балтийск* балтыйск*
caspian: каспийск*
azov: азовск*
caucasus / caucasian: кавказск*
amur: амурск*
baikal: байкальск*
kazakhstan: казахстан* казахск* қазақстан*
uzbek / uzbekistan: узбекск* узбекистан*
kyrgyz / kyrgyzstan: кыргыз* киргиз*
tajik / tajikistan: таджик*
turkmenistan: туркмен*
azerbaijan: азербайджан*
armenian / armenia: армянск* армения армении
georgian / georgia: грузинск* грузия грузии
moldova / moldovan: молдов* молдав*
transnistria: приднестров*
polish / poland: польск* польша
german / germany: герман* немецк*
french / france: французск* франци*
british: британск*
american: американск*
japanese / japan: японск* япони*
indian / india: индийск* индия индии
vietnam: вьетнам*
turkish / turkey: турецк* турция турции
israeli / israel: израил*
saudi: саудовск*
serbian / serbia: сербск* сербия србија
venezuela: венесуэл*
somalia: сомали*
nigeria: нигери*
mali: мали
niger: нигер
sahara: сахара
maghreb: магриб магреб магреба
levant / sham: левант леванта шам
"""
