"""Given names that stand for one another: short forms, and forms in another language.

Of a name asked for alone they would say too little. Beside a name with the same surname they
say that it may be the same person. What is one name in several spellings stands in
`words.py`.

Source: https://en.wikipedia.org/wiki/Hypocorism and the lists that it leads to; what of them
    is in common use as the name of an adult.
"""

from collections import defaultdict

# A name, and the short forms by which its bearers are known; one may be short for several.
_SHORT = """
    abigail: abby gail
    abraham: abe bram avi
    agnes: aggie
    albert: al bert albie
    alejandro: ale jandro
    alexander: alex alec sandy sasha shura sanya lex xander
    alexandra: alex sandra sandy sasha
    alexei: alyosha lyosha alex
    alfred: alf alfie fred al
    amanda: mandy
    anastasia: nastya stacy
    anatoly: tolya tolik
    andrew: andy drew
    andrei: andryusha
    anna: anya annie nan
    anthony: tony
    antonio: tono tony
    archibald: archie
    armando: mando
    arnold: arnie
    arthur: art artie
    barbara: barb babs
    bartholomew: bart barry
    benedict: ben
    benjamin: ben benny benji bibi
    bernard: bernie
    boris: borya
    calvin: cal
    caroline: carrie
    catherine: cathy cate kitty
    charles: charlie chuck chas
    christina: chris christie tina
    christopher: chris kit topher
    clifford: cliff
    cornelius: neil corny
    cynthia: cindy
    daniel: dan danny
    dmitri: dima mitya
    donald: don donnie
    dorothy: dot dottie dolly
    edmund: ed eddie ned ted
    eduardo: lalo edu
    eduard: edik
    edward: ed eddie ned ted teddy
    edwin: ed eddie ned
    eleanor: ellie nell nora
    elena: lena alyona
    elizabeth: liz lizzie beth betty bess eliza libby
    emanuel: manny
    enrique: quique kike
    ernest: ernie
    eugene: gene zhenya
    evgeny: zhenya
    fernando: nando fer
    florence: flo
    francis: frank fran
    francisco: paco pancho cisco
    franklin: frank
    frederick: fred freddie fritz
    fyodor: fedya
    gabriel: gabe gabi
    galina: galya
    gennady: gena
    georgy: gosha zhora
    gerald: gerry jerry
    gilbert: gil bert
    gregory: greg
    grigory: grisha
    guadalupe: lupe
    harold: harry hal
    helen: nell ellie
    henry: harry hank hal
    herbert: bert herb
    igor: igoryok
    ignacio: nacho
    ilya: ilyusha
    irina: ira
    isaac: ike zak
    isabella: bella izzy
    ivan: vanya
    jacob: jake
    james: jim jimmy jamie
    jeremiah: jerry
    jerome: jerry
    jesus: chucho chuy
    john: jack johnny jon
    jonathan: jon johnny nathan
    jorge: coque
    jose: pepe chepe
    joseph: joe joey jo
    joshua: josh
    judith: judy
    katherine: kate kathy katie kitty katya
    konstantin: kostya
    laurence: larry laurie
    leonard: leo len lenny
    leonid: lyonya
    leopold: leo
    louis: lou louie
    lubov: lyuba
    luis: lucho
    lyubov: lyuba
    manuel: manolo manny
    margaret: maggie meg peg peggy greta daisy rita
    maria: masha marusya mary
    martha: patty
    martin: marty
    matthew: matt
    maximilian: max
    maxwell: max
    michael: mike mick mickey
    mikhail: misha
    mordecai: motti
    mohammed: mo
    nadezhda: nadya
    nathaniel: nat nate nathan
    natalia: natasha
    nicholas: nick nicky
    nikolai: kolya
    olga: olya
    oliver: ollie
    oscar: ozzie
    pamela: pam
    patricia: pat patty tricia trish
    patrick: pat paddy
    pavel: pasha
    peter: pete petya
    philip: phil
    prudence: prue
    rafael: rafa
    randolph: randy
    raymond: ray
    rebecca: becky
    reginald: reg reggie
    richard: rick dick rich
    robert: bob rob bobby bert
    roberto: beto
    roderick: rod
    rodney: rod
    roman: roma
    ronald: ron ronnie
    rosario: charo
    rudolf: rudi
    samuel: sam
    santiago: santi chago
    sebastian: seb bastian
    sergei: seryozha
    solomon: sol
    sophia: sonya
    stanislav: stas slava
    stephen: steve
    susan: sue susie
    svetlana: sveta
    svyatoslav: slava
    tatiana: tanya
    terence: terry
    theodore: ted teddy theo
    theresa: terry tess
    thomas: tom tommy
    timothy: tim
    tobias: toby
    vadim: vadik
    valentin: valya
    valentina: valya
    valery: valera
    vasily: vasya
    veronica: ronnie vera
    victor: vic
    viktor: vitya
    vincent: vince vinny
    virginia: ginny
    vitaly: vitalik
    vladimir: volodya vova
    vladislav: vlad slava
    vyacheslav: slava
    walter: walt wally
    wilhelm: willi
    william: will bill billy willy liam
    winston: winnie
    yaroslav: slava
    yekaterina: katya
    yosef: yossi
    yitzhak: itzik
    yulia: yulya
    yuri: yura
    zachary: zach
"""
# One name in English, Spanish, Portuguese and Russian, whose bearers put it into each other's
# language themselves.
_ABROAD = """
    alexander alejandro alexandre aleksandr
    andrew andres andrei
    anthony antonio anton
    benjamin benjamim veniamin
    catherine catalina catarina ekaterina
    charles carlos
    edward eduardo eduard
    elizabeth isabel elizaveta
    eugene eugenio evgeny
    francis francisco
    gabriel gavriil
    george jorge georgy yuri
    gregory gregorio grigory
    helen elena helena yelena
    henry enrique henrique
    jacob jacobo yakov
    james jaime santiago diego
    john juan joao ivan
    joseph jose iosif osip
    louis luis
    luke lucas luka
    mark marcos
    mary maria
    matthew mateo mateus matvei
    michael miguel mikhail
    nicholas nicolas nikolai
    paul pablo paulo pavel
    peter pedro pyotr
    philip felipe filipp
    raphael rafael rafail
    raymond ramon raimundo
    robert roberto
    stephen esteban estevao stepan
    theodore teodoro fyodor
    thomas tomas foma
    vincent vicente vikenty
    william guillermo guilherme
"""
RULES = [_SHORT, _ABROAD]
"""The tables, for the config's hash."""


def _meanings() -> dict[str, set[str]]:
    """For each name, the lines that it stands in, by their first words."""
    found: dict[str, set[str]] = defaultdict(set)
    for line in _SHORT.strip().splitlines():
        name, _, others = line.strip().partition(": ")
        for each in (name, *others.split()):
            found[each].add(name)
    for line in _ABROAD.strip().splitlines():
        for each in line.split():
            found[each].add(line.split()[0] + " abroad")
    return dict(found)


_MEANS = _meanings()


def are_one(left: str, right: str) -> bool:
    """Tell whether two given names may be one person's.

    >>> are_one("ted", "theodore"), are_one("ted", "edward"), are_one("edward", "theodore")
    (True, True, False)
    """
    return not _MEANS.get(left, set()).isdisjoint(_MEANS.get(right, ()))
