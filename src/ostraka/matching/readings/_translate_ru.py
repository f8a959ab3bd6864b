"""Words of which Russian, Bulgarian, Ukrainian and Belarusian bodies' names are made.

Before the colon the English, the more usual first, behind it whole words, and stems marked
by a star. An abbreviation of a legal form is read short, in full, and left out.
"""

from ._translate import Glossary

_BODIES = """
railways: железные железных
technology / technologies: технологи*
operator: оператор оператора
outlook / review: обозрени*
institution: учреждени* заведени*
partnership: товариществ* серіктестігі
soldiers: войници войниците
supporters: поддръжници поддръжниците привърженици
followers: последователи
september: септември сентябрь
path: път пътека пътят пътеката
mission: миссия миссии мисия
laboratory: лаборатори*
museum: музей музея
society: сдружени*
radio: радиостанци*
jsc / joint stock company / : ао ат аат ақ
ojsc / open joint stock company / jsc / : оао
pjsc / public joint stock company / : пао прат
cjsc / closed joint stock company / : зао зат
llc / limited liability company / : ооо тов таа жчк осоо тдв
llp / limited liability partnership / : тоо жшс
federal state unitary enterprise / fsue: фгуп
federal state enterprise / fkp: фкп
state unitary enterprise / sue: гуп
research institute / nii: нии
scientific production association / npo: нпо
scientific production enterprise / npp: нпп
design bureau / okb: кб окб цкб скб
autonomous non profit organization / ano: ано
trading house / td: тд
joint stock / jsc: акционер* акцыянер* акціонер*
company / : обществ* таварыств* товариств*
company / airlines: авиакомпан*
company: компан* дружество дружества
corporation: корпорац* госкорпорац*
enterprise: предприяти* підприємств* прадпрыемств* предприяті*
association: ассоциац* асоциац* асоціац*
association / union: объединени* обединени* абяднанн* обєднанн*
union: союз* съюз* саюз* спілк*
group: групп* група групата групи групою
holding: холдинг*
concern: концерн*
trust: трест*
consortium: консорциум*
bank: банк банка банку банке банки банков банковск* банкаўск*
fund / foundation: фонд*
foundation: фондаци*
institute: институт* інститут* інстытут*
research institute: ниц
university: университет* універсітэт* університет*
academy: академи*
bureau: бюро
plant / factory: завод* завед*
plant / combine: комбинат* камбінат* комбінат*
factory: фабрик*
shipyard: судоверф* верф*
shipbuilding plant: судозавод*
shipping company: пароходств*
port: порт порта порту порты пристанищ*
ministry: министерств* міністерств* міністэрств*
ministry of internal affairs: мвд
directorate: дирекци*
directorate / administration: управлени* упраўленн* управлінн*
department: департамент* отдел отдела отдели
service / office: служб*
agency: агентств* агенция агенцията агенции
committee: комитет* камітэт* комітет*
commission: комисси* комиси*
systems / system: систем* сістэм*
jihad: джихад*
taliban: талибан*
tigers: тигри тигрите
falcons / hawks: соколи соколите ястреби ястребите
private military company / pmc: чвк
military unit: вч
council: совет совета съвет* савет рада
party: партия партията партии партію
army: армия армията армии армію
troops / forces: войск*
force / forces: сили силите силата сила
brigade: бригад*
battalion: батальон* батальйон*
regiment: полк полка
corps: корпус*
division: дивизи*
front: фронт*
movement: движени* рух
organization: организаци* організац*
network: мрежа мрежата сеть сети
office: бюрото офис
centre: центр* център* цэнтр*
republic: республик* република* рэспублік* республік*
embassy: посольств*
broadcasting company: телерадиокомпан* радиокомпан*
channel: телеканал* канал
newspaper: газета газеты газети
publishing house: издательск* издательств*
club: клуб клуба клубов
brotherhood: братств*
court: суда
prison / colony: колония колонии тюрьма затвор*
emirate: эмират* емират*
caliphate: халифат* халіфат*
state: държава държавата
cooperative: кооператив*
"""

_OTHERS = """
airline / airlines: авиаперевоз*
nano: нано
consulting: консалтинг
management: менеджмент
group: групп груп
holding: холдинг
finance: финанс
trade: трейд
service: сервис*
siberia: сибирь сибири
far: дальнего
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
 : и і й на в у за с със от для при к о об под имени їм од из до та да
 : иностранн*
open / : открыт* адкрыт* відкрит*
closed / : закрыт* закрит*
public / : публичн* публічн*
public: общественн* обществен*
limited / : ограниченн* абмежаван* обмежен*
liability / llc: ответственност* адказнасц* відповідальніст* відповідальн*
private: частн* частен приватн* прыватн*
federal: федеральн* федерал*
federation: федераци* федэрац*
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
iran / iranian: иран* іран*
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
international: международ* міжнародн*
national: национал* нацыянальн* національн*
people's / popular: народ народн* народен
state: государств* державн* дзяржаўн*
state owned: казенн*
unitary: унитарн*
republican: республиканск* рэспубліканск*
municipal: муниципальн*
islamic: ислямск* исламск* ісламськ*
islam: ислям ислама ислам исляма ислямът
muslim / muslims: мюсюлман* мусульман*
revolutionary: революцион*
revolution: революци*
liberation: освобождени* освободител* визвол*
freedom: свобод*
democratic: демократич*
socialist: социалист* социалистическ*
communist: комунист* коммунист*
workers / labour: работническ* рабоч* работни*
military: военн* военно військов* ваенн* военен
armed: вооруж* въоръж* узброен* збройн*
army: армейск*
defence / defense: оборон* отбран* абарон*
security: безопасност* безпек* сигурност* бяспек*
intelligence: разведыв* разведк* разузнаван* розвідк*
air force: ввс
air: военновъздушн*
air: воздуш* въздуш* авиобаз*
naval / navy: военноморск* вмс вмф
fleet / navy: флот флота
sea / marine: морск* марскі
flotilla: флотили*
space: космич* космос*
missile / rocket: ракет* ракетн*
nuclear: ядрен* ядерн*
atomic: атомных
aviation / aircraft: авиационн* авиаци* авіаці* авіяцы*
aircraft: самолет* авиастроительн*
helicopter / helicopters: вертолет*
railway / railways: железнодорож* железн* чыгуначн*
/ roads: дороги дорог
road: дорожн*
transport: транспорт* перевоз*
shipping: судоход* корабоплаван* корабоплав*
shipbuilding: судостроен* судостроит* корабел*
ship: судно судов*
ship repair: судоремонт*
repair: ремонт* рамонт*
aircraft repair: авиаремонтн* авіярамонтн* авіарамонтн*
machine building: машиностро* машинобуд* машынабуд*
machine tool: станкостро*
instrument making / instrument: приборостро* прыладабудав*
instrument: прибор* приладо*
engine / engines: двигател* моторостро*
motor: мотор мотора моторн*
mechanical: механич* механическ*
engineering: инженер* инжинир* інженер*
electromechanical / electro mechanics: электромеханич* электромеханик*
electrical: электротехнич*
electric / power: электрическ* электростанц*
electrical equipment: электроаппаратн* электрооборудован*
electronic / electronics: электрон*
nanoelectronics / nano electronics: наноэлектрон*
nuclear: атомн* электроник*
radio: радио
radio engineering / radiotechnical: радиотехнич*
radioelectronic / radio electronic: радиоэлектрон*
optical: оптич* оптик* оптыч*
laser: лазер*
microelectronics: микроэлектрон*
semiconductor: полупроводник*
telecommunication / communications: телекоммуникац* связ*
communications: коммуникац* коммунікац*
information: информац* інформац*
technological / technology: технологич*
technical: технич* тэхнічн* технічн*
digital: цифров*
software: программ*
research: исследован* исследователь* изследван* изследовател* дослідн* даследч* дослідниц*
scientific / science: науч* научн* навуков* науков*
science: наук*
experimental: опытн* эксперимент*
design: конструктор* проект* проектн*
production: производств* производител* вытворч* виробнич*
industrial / industry: промышлен* индустриальн* индустр* промислов* прамыслов*
industry: пром промишлен*
special: спец специальн* специал* спеціальн* особая особой особое особый
strategic: стратегич*
general: генеральн* общ обща общо общи главн*
main: головн*
command: командован* командван*
cooperation: сотрудничеств* сътрудничеств*
unmanned: беспилотн*
forge: кузнечн*
press: прессов*
precision / precise: точн*
automation / automatics: автоматик* автоматиз*
unit: часть
world: световен световн* мировой мировая
warriors / fighters: воин воини воины
aid / assistance: подпомаган*
order: ордена
lenin: ленина
united / joint: объединенн* обединен* обєднан*
central: центральн* централ* цэнтральн*
northern: северн* северно*
southern: южн* южно*
eastern: восточн* източн*
far eastern: дальневосточн*
western: западн*
new: нов нова ново новый новая новое новые нового новой
great: великий великая великой великите велики
black: черен черна черные
armaments / weapons: вооружени* вооружений
arms / weapons: оръжи* оружи*
ammunition: боеприпас*
powder / gunpowder: порох*
chemical: химич* хіміч*
biological: биологич*
radiological: радиацион*
protection: защит* захист*
metallurgical: металлургич* металургійн*
metallurgy: металлурги* металурги*
metal / metals: металл*
steel: сталь стали стален* сталелит*
pipe: трубн* труб*
oil: нефть нефти нефтян* нафтов* нафта
oil refinery: нефтеперерабат*
gas: газ газа газов*
coal: угол* уголь* угля
energy: энергет* энергия энергии енерги* енергетик*
mining: горный горная горно горнодобывающ* добыч* рудник*
gold: золото золотодобыва*
copper: медн*
fertilizer / fertilizers: удобрени*
agricultural: сельскохоз* аграрн*
food: продовольств* пищев*
medical: медиц*
trading / trade: торгов* търговск* гандл*
commercial: коммерч* комерчес* камерцый*
export: экспорт* износ*
import: импорт* внос*
finance / financial: финанс* фінанс*
investment / investments: инвестиц*
investment: инвест
credit: кредит*
savings: сберегат*
development: развити* розвитк* розвитку развиття
reconstruction: реконструкц*
insurance: страхов*
reinsurance: перестрахов*
settlement: расчетн*
depository: депозитар*
exchange: бирж* обменн*
leasing: лизинг*
logistics: логист*
construction: строитель* строител* будів* будаўн*
management: управляющ* управляющая
economic: экономич* эканаміч*
zone: зона зоны
culture / cultural: культур*
youth: молодеж* младеж*
veterans: ветеран*
cossack: казач* козач*
society: общность
historical: историч*
television: телевиз*
broadcasting: радиовещ* телерад* вещан*
election: избират* выборч*
investigative: следствен*
customs: таможен*
border: пограни*
penal / correctional: исправит*
hospital: больниц*
charity / charitable: благотворит*
non profit / non commercial: некоммерческ*
autonomous: автономн*
airlines: авиалин*
relief / aid: помощ*
support: поддержк* подкреп*
friendship: дружба дружбы
holy / sacred: светите святых святой свещен*
land: земя земята земли
martyrs: мъчениц* мучени*
righteous / pure: праведн*
fighters: бойц*
fighting / combat: бойн* боев*
armed forces: всу
base: база базата
country: страна страната
rivers: реки реките
two: две двете
guard / guards: гвард* охран*
guards: гвардей* гвардейц*
police: полиц* милици* міліц*
special forces: спецназ*
political: политич*
internal: внутрен*
direct: прямых прямые
officers: офицер*
liability: жауапкершілігі
limited: шектеулі
physics: физик* физико
applied: прикладн*
perspective / advanced: перспективн*
opportunities: возможности возможностей
rights: права прав
civil: граждан*
education / educational: образован* образователн* образовательн*
innovation: инновац*
hub: хаб
grain: зерно зернов*
modern: современн*
arctic: арктич*
black sea: черноморск*
tactical: тактич*
reactors: реактор*
salvation: спасени* спасен*
east: изток изтока
bosnian: босненск*
high: высок*
products: продукци*
promotion: содействи*
victory / victorious: победн*
clearing: клиринг*
nuclear power plant: аэс
children / children's: детск* детей
truth: истина истината
fuel: топлив*
additive: аддитив*
ship / shipping: суд
foreign: внешн* външн*
affairs: дел дела работи справ
president: президент*
government: правитель* правител*
solution / solutions: решени*
partner: партнер*
house: дом
heavy: тяжел*
light: легк*
automobile / automotive: автомобил* автозавод* аўтамабіл*
tractor: трактор*
tank: танков*
carriage: вагон* вагоностро*
equipment: оборудован* обладнан*
materials: материал* матэрыял*
composite / composites: композит*
display: диспле*
tyre / tire: шинн*
paper: бумаж* целлюлоз*
timber: лес лесной лесная
"""

CYRILLIC = Glossary.of(_BODIES, _OTHERS)
