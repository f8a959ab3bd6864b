"""Words of which Russian, Bulgarian, Ukrainian and Belarusian bodies' names are made.

Before the colon the English, the more usual first, behind it whole words, and stems marked
by a star; words of a phrase are joined by "_". A legal form is read short, as forms are
compared, and left out. Towns and countries stand in `_translate_places`.

Source: legal forms and their abbreviations, ISO 20275 entity legal forms
    https://www.gleif.org/en/about-lei/code-lists/iso-20275-entity-legal-forms-code-list/
Source: words that stand most often in names of bodies beside their English, counted by
    scripts/show_word_pairs.py; general vocabulary of business and government
"""

from ._translate import Glossary
from ._translate_places import PLACES

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
federal state enterprise / fkp: фкп
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
directorate / administration / management: управлени* упраўленн* управлінн*
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
jsc / : акционерн*_обществ* акцыянер*_таварыств* акціонерн*_товариств* акционерлік_қоғам* ао ат ақ
ojsc / jsc / : открыт*_акционерн*_обществ* адкрыт*_акцыянер*_таварыств* відкрит*_акціонерн*_товариств* аат оао
pjsc / jsc / : публичн*_акционерн*_обществ* публічн*_акціонерн*_товариств* пао прат
cjsc / jsc / : закрыт*_акционерн*_обществ* закрыт*_акцыянер*_таварыств* закрит*_акціонерн*_товариств* зао зат
non public joint stock company / jsc / : непубличн*_акционерн*_обществ* нао
llc / : ограниченн*_ответственност* обмежен*_відповідальніст* абмежаван*_адказнасц*
llc / : обществ*_с_ограниченн*_ответственност* обществ*_ограниченн*_ответственност* ооо
llc / : таварыств*_з_абмежаван*_адказнасц* товариств*_з_обмежен*_відповідальніст* тов таа
llc / : обществ*_с_дополнительн*_ответственност* одо жчк осоо тдв
llp / too / : товариществ*_с_ограниченн*_ответственност* жауапкершілігі_шектеулі_серіктестіг* тоо жшс
joint stock commercial bank / jscb / bank: акционерн*_коммерческ*_банк* акб
scientific research institute / research institute / nii: научно_исследовательск*_институт*
scientific research institute / nii / research institute: нии
all russian scientific research institute / vnii: внии
central scientific research institute / tsnii: цнии
research and production enterprise / scientific production enterprise: научно_производственн*_предприяти*
research and production enterprise / npp / scientific production enterprise: нпп
research and production association / scientific production association: научно_производственн*_объединени*
research and production association / npo / scientific production association: нпо
research and production corporation / scientific production corporation: научно_производственн*_корпораци*
research and production centre / scientific production centre: научно_производственн*_центр*
research and production centre / npts / scientific production centre: нпц
research and production company / scientific production company: научно_производственн*_компани*
research and production company / npk / scientific production company: нпк
design bureau / kb: конструкторск*_бюро канструктарск*_бюро конструкторськ*_бюро
design bureau / kb: кб
special design bureau / skb: специальн*_конструкторск*_бюро
special design bureau / skb: скб
experimental design bureau / okb: опытно_конструкторск*_бюро
experimental design bureau / okb: окб
central design bureau / tskb: центральн*_конструкторск*_бюро
central design bureau / tskb: цкб
research centre: научно_исследовательск*_центр*
management company / uk: управляющ*_компани* ук
group of companies / group: групп*_компаний гк
trading house / td: торгов*_дом тд
joint venture: совместн*_предприяти* сп
private enterprise: частн*_предприяти* приватн*_підприємств*
private unitary enterprise: частн*_унитарн*_предприяти* чуп
state unitary enterprise / gup: государственн*_унитарн*_предприяти* гуп
federal state unitary enterprise / fgup: федеральн*_государственн*_унитарн*_предприяти* фгуп
federal state budgetary institution / fgbu: федеральн*_государственн*_бюджетн*_учрежден* фгбу
federal state autonomous institution / fgau: фгау фгаоу
federal government institution / fku: фку
municipal unitary enterprise / mup: муп
republican unitary enterprise / rup: руп
autonomous non profit organization / ano: автономн*_некоммерческ*_организац* ано
public organization: общественн*_организац*
individual entrepreneur / ip: индивидуальн*_предпринимател*
military unit: войсков*_част* военн*_част* військов*_частин* вч
private military company / pmc: частн*_военн*_компани* чвк
ministry of defence / defence ministry: минобороны
ministry of emergency situations / emercom: мчс
state research centre: государственн*_научн*_центр* гнц
special economic zone: особ*_экономическ*_зон* оэз
agency: агенств*
institution: закладу заклад установа
firm: фирм* фірм*
cooperation / production cooperative: артель
company / society / : общество
society / company / : обществом общества таварыства товариство
league: лига лиги ліга
alliance: альянс* альянсу
congress: конгресс конгресса
assembly: ассамблея собрание собрания
chamber: палата палаты
parliament: парламент парламента
government / administration: администраци* адміністрац*
school: училищ* школа школы
college: колледж
library: библиотек*
studio: студия студии киностуди*
theatre: театр театра
airport: аэропорт* аеропорт*
station: станция станции электростанци*
terminal: терминал терминала
brewery: пивзавод пивоварн*
distillery: ликероводочн* спиртзавод
farm: агрофирм* агрохолдинг* птицефабрик*
winery: винзавод винкомбинат
sanatorium: санатори*
hotel: гостиниц*
camp: лагерь лагеря лагер
squad / detachment: отряд отряда
unit: подразделени* підрозділ*
legion: легион легиона легіон
militia: ополчени* опълчение
troops / forces: війська
institution / establishment: установ*
enterprise: прадпрыемства
newspaper: газет*
group: груп групп
holding: холдинг
service: сервис*
trade: трейд
trading: трейдинг
engineering: инжиниринг
consulting: консалтинг
management: менеджмент
logistics: логистикс логистик
energy: энерджи
technology: технолоджи
technologies: технолоджис
electronics: электроникс
systems: системс
solutions: солюшнс
partners: партнерс
international: интернэшнл интернейшнл интернешнл
development: девелопмент
corporation: корпорейшн
enterprises: энтерпрайз энтерпрайзес
soft: софт
fleet / navy: флот флота
base: база базата
robotics: робототехник* роботикс
mujahideen: муджахид* муджахед* моджахед*
institution: бюджетн*_учреждени*
scientific research institute / research institute: научноисследовательск*_институт*
research and production enterprise / scientific production enterprise: научнопроизводственн*_предприяти*
research and production association / scientific production association: научнопроизводственн*_объединени*
scientific and technical centre / ntc: научно_техническ*_центр* нтц
machine building design bureau / mkb: машиностроительн*_конструкторск*_бюро мкб
united engine corporation / odk: объединенн*_двигател*_корпорац* одк
united aircraft corporation / oak: объединенн*_авиастроительн*_корпорац* оак
united shipbuilding corporation / osk: объединенн*_судостроительн*_корпорац* оск
russian academy of sciences / ras: российск*_академи*_наук ран
academy of sciences: академи*_наук
state duma: государственн*_дума
television company: телекомпан*
media group / mediagroup: медиагрупп*
radio plant / radiozavod: радиозавод*
plant / works: мотозавод* машзавод* электрозавод*
shipyard / shipbuilding plant: судостроительн*_завод*
helicopter plant: вертолетн*_завод*
aviation plant / aircraft plant: авиационн*_завод*
cartridge plant / cartridge works: патронн*_завод*
mechanical plant: механическ*_завод*
complex: комплекс комплекса
managing company / management company: кіруючая_кампані* управляющ*_кампани*
company: кампані*
holding: холдынг*
museum: краеведческ*_музе*
public movement: общественн*_движени*
charitable foundation / charity foundation: благотворительн*_фонд*
"""

_OTHERS = """
far: дальнего
airline / airlines: авиаперевоз*
nano: нано
finance: финанс
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
nuclear: атомн*
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
tactical: тактич*
reactors: реактор*
salvation: спасени* спасен*
east: изток изтока
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
for / by: по
electronics: электроника электроники электронике электроніка микроэлектроник*
radioelectronics / radio electronics: радиоэлектроника радиоэлектроники
tech: тех тэк тек
lab: лаб
air: эйр
line / lines: лайн лайнс
market: маркет
media: медиа медіа
global: глобал
star: стар
city: сити
house: хаус
power: пауэр
capital: капитал* кэпитал
partners: партнеры партнеров
design: дизайн
data: дата
digital: диджитал
smart: смарт
online: онлайн
security: секьюрити
marine: марин
cargo: карго
express: экспресс
logistics: логістик*
oil: ойл
mining: майнинг
chemicals: кемикалс
pharma: фарм фарма
green: грин
gold: голд
diamond / diamonds: даймонд даймондс алмазн*
west: вест
east: ист
engineering: інжиніринг інжынірынг
components: компонент* компонентс
company: компани
limited: лимитед
royal: роял
internet: интернет
public relations: общественн*_связ*
physics and technology / physical technical: физико_техническ*
medical industrial / military industrial: медико_промышленн*
military industrial: военно_промышленн*
military technical: военно_техническ*
military space: военно_космическ*
naval / military sea: военно_морск*
air force: военно_воздушн*
foreign economic: внешнеэкономическ* внешне_экономическ*
foreign trade: внешнеторгов* внешне_торгов*
high technology / high tech: высокотехнологич*
machine building: машиностроительн*
fuel and energy: топливно_энергетическ*
bunkering / bunker: бункер* бункеровочн*
fuel / toplivo: топливо топлива
venture: венчурн*
projects / project: проект проекты проектов проекта
sphere / field: сфера сфере сферы области област
design: проектирован* праектн*
glass: стекл* шкло скло
ceramics: керамик*
woodworking: деревообрабатыва* дрэваапрацоўч*
furniture: мебел*
textile: текстил*
garment: швейн*
footwear: обувн*
dairy: молоч*
meat: мясн* мясоперерабат*
fish / fishing: рыбн* рыболов* рыбопромышлен*
bakery: хлебозавод хлебобулочн*
sugar: сахарн*
wine: вина винодель* виноделия
tobacco: табачн*
pharmaceutical: фармацевтич*
biotechnology: биотехнолог*
jewellery / jewelry: ювелирн*
silver: серебр*
aluminium / aluminum: алюмини*
titanium: титан титана титанов*
zinc: цинков*
nickel: никел*
uranium: уранов*
rare metals: редкометал*
brick: кирпичн*
concrete: бетон* железобетон*
building materials: стройматериал* строительн*_материал*
bearing / bearings: подшипник*
pump / pumps: насосн*
turbine / turbines: турбин*
cable: кабельн*
battery / batteries: аккумулятор*
radar: радиолокац* радиолокатор*
navigation: навигац* навігац*
satellite: спутник* супутник*
post: почта почты почтов*
telephone: телефон*
portal: портал
film / cinema: кино
sports / sport: спорт*
football: футбол*
tourism / tourist: турист* туризм*
road transport / motor transport: автотранспорт*
bus: автобус*
metro: метрополитен*
pipeline: трубопровод* газопровод* нефтепровод*
broker / brokerage: брокер*
legal: юридич*
audit: аудит*
advertising: рекламн*
analytical / analysis: аналитич* аналітичн*
computing / computer: вычислит*
computer: компьютер*
cyber: кибер*
air defence: противовоздушн*_оборон* пво
anti aircraft: зенитн*
artillery: артиллер* артилер*
armoured / armored: бронетанков* бронирован*
rifle: стрелковый стрелковая стрелкового стрелковой
infantry: пехот*
airborne: десант* вдв
aerospace: вкс
volunteer: доброволь* добровольн* волонтер*
women's: женск*
pension: пенсион*
social: социальн* соціальн* сацыяльн*
humanitarian: гуманитарн* гуманітарн*
patriotic: патриотич* патріотичн*
orthodox: православн*
christian: християнск* христианск*
religious: религиозн*
spiritual: духовн*
imperial: имперск*
supreme: верховн*
constitutional: конституцион*
territorial: территориальн* територіальн*
regional: региональн* регіональн* рэгіянальн*
region / oblast: область області вобласці
district: район района
city: город города городск* міста місто горада
municipal / city: муніципальн*
south / yug: юг юга
north / sever: север севера
west / zapad: запад запада
against: против срещу проти
jews: евреи евреите евреев
crusaders: кръстоносци кръстоносците крестоносцев
god: бог бога
war: война войната войны
lie / lies: лъжа лъжата лъжите
crime / crimes: преступност* злочин*
combating / fight: борьб* борба боротьб*
terrorism: терроризм* тероризм*
narcotics / drug: наркотик*
spread / propagation: распространени*
preservation: опазване сохранени* збереженн*
construction / building: изграждане
culture / cultural: култура културен
places / sites: места местата
people / population: хората населени*
bears: медведи
wolves: волки
night wolves: ночные_волки
eagle: орел
lions: львы лъвове
: също като
known: известни
guards: пазители*
rossiya / russia: россия
development / design: разработк* розробк* распрацоўк*
unmanned: беспілотн* безпілотн*
helicopters / helicopter: верталёт* верталет* вертоліт*
radioelectronic / radio electronic: радыёэлектрон* радыеэлектрон* радіоелектрон*
radio: радыё радіо
armament / weapons: узбраенн* ўзбраенн* озброєн*
repair: рамонце ремонтн*
machine building: машинобудівн*
shipbuilding: суднобуд*
instrument making / instrument: приладобуд*
aviation / aircraft: авіяцыйн*
food: харчов* продукти продуктів продуктов
construction: будаўнічы будівельн*
education: освіт* адукацы*
science: навук*
health: здравоохранени* здоровья
ecology / environmental: экологич*
mechanization: механизаци*
standard: стандарт*
quality: качеств*
control: контрол*
supervision: надзор*
registration: регистрац*
property: имуществ*
housing: жилищн* жилкомсервис*
heat / thermal: теплов* теплоэнерго*
water: водн* водоканал*
hydroelectric: гидроэлектростанц*
gas processing: газоперерабат*
drilling: буров*
geological / geology: геолог*
geophysical: геофизич*
exploration / prospecting: геологоразвед*
deposit / field: месторожден*
refinery: нпз
chemical plant: химзавод*
polymer / polymers: полимер*
rubber: каучук* резинотехнич*
plastic / plastics: пластмасс*
fibre / fiber: волокн*
carbon: углерод*
graphite: графит*
tungsten: вольфрам*
alloys / alloy: сплав*
rolling: прокат*
foundry: литейн*
casting: литье
tools / tool: инструментальн* инструмент*
hydraulic / hydraulics: гидравлич* гидравлик*
pneumatic: пневмат*
valve / valves: арматур*
electromechanical / electromechanics: электромеханика
drives / drive: электропривод*
lighting: светотехнич*
sensors / sensor: датчик*
crystals / crystal: кристалл*
photo: фото
thermal imaging: тепловизион*
quantum: квантов*
cryptography / cryptographic: криптограф*
supercomputer: суперкомпьютер*
server: сервер*
cloud: облачн*
bank card / card: карточн*
payment: платежн*
microfinance: микрофинанс*
mortgage: ипотечн*
stock exchange: фондов*_бирж*
holding company: холдингов*_компани*
trading company: торгов*_компани*
shipping company: судоходн*_компани*
insurance company: страхов*_компани*
oil company: нефтян*_компани*
law firm: юридическ*_фирм*
news agency: информационн*_агентств*
information agency: информагентств*
television channel / tv channel: телевизионн*_канал*
federal agency: федеральн*_агентств*
federal service: федеральн*_служб*
state corporation: государственн*_корпораци*
armed forces: вооруженн*_сил*
border guard / border troops: пограничн*_войск*
national guard: национальн*_гварди* росгварди*
riot police / special forces: омон
motor rifle: мотострелков*
tank brigade: танков*_бригад*
airborne assault: десантно_штурмов*
assault: штурмов*
engineering works: инженерн*_работ*
nuclear physics: ядерн*_физик*
geographical: географск* географич*
platforms / platform: платформ*
guards: гвардейците
named after: им
budgetary / budget: бюджетн*
scientific research: научноисследовательск* научно_исследоват*
scientific production / research and production: научнопроизводственн*
scientific and technical: научно_техническ*
cartridge: патронн*
radio instrument: радиоприбор*
electrical instrument: электроприбор*
engineering / equipment: техники технике
computing equipment: вычислительн*_техник*
thermal engineering / heat engineering: теплотехник*
radio engineering: радиотехник*
local lore: краеведческ*
park: парк парка
complexes: комплексы комплексов
force / forces: сил
armed forces: вооружен*_сил
affairs: делам
policy: политики
higher: высшего высшее высшей высшая
chemistry: химии химия
branch / department: отделени*
measurements / measurement: измерени*
red banner: красного_знамени краснознаменн*
order of the red banner of labor / order: ордена_трудового_красного_знамени
labor / labour: трудового
banner: знамени
academician: академика
professor: профессора
specialized: специализированн*
interregional: межрегиональн*
penitentiary: исполнени*_наказани*
relations: отношени*
publication: издани*
okrug / district: округа округ
duma: дума
initiatives: инициатив*
theoretical: теоретич*
molecular: молекуляр*
optomechanical / optical mechanical: оптико_механическ*
optoelectronic / optical electronic: оптико_электрон*
automated: автоматизированн*
missile and artillery / rocket artillery: ракетно_артиллер*
flight: летный летная летного
recreation: отдыха
special purpose / special: специального_назначени*
independent: независим*
artillery systems: артиллерийск*_систем*
hydrofoil ships: суда_на_подводн*_крыль*
solid: твердотельн*
catalysis: катализ*
geoinformation: геоинформац* геаінфармац*
systems engineering: системотехник*
aerospace: аэрокосмич*
fibre optic: волоконно_оптич*
security systems: систем*_безопасност*
svyaz / communications: связь
ethnic affairs: делам_национальност*
"""

CYRILLIC = Glossary.of(_BODIES, _OTHERS + PLACES)
