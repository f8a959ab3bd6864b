"""Words that many organisations bear. Written by scripts/make_body_words.py: do not edit."""

# What a word weighs, in thousandths of one that nobody bears.
BODY_WORDS = {
    250: """
        company limited
    """,
    300: """
        al and co jsc llc of
    """,
    350: """
        institute ooo research the
    """,
    400: """
        ao bank corporation de for group international ojsc technology trading
    """,
    450: """
        center china development engineering general industries islamic pjsc plant
        production russian sa sacv scientific shipping state
    """,
    500: """
        association aviation bureau cjsc design electronics energy enterprise exchange
        foundation holding in industrial industry investment iran management national
        organization private services technologies trade zavod
    """,
    550: """
        academy after army beijing central centre commercial committee construction defense
        del east electronic equipment export factory federal gazprom huawei incorporated
        institut iranian jihad korea la machine manufacturing marine military ministry
        named nauchno new oil petrochemical republic revolutionary sal science security
        service shahid ship shipbuilding systems ticaret university ve
    """,
    600: """
        aerospace ag agency air aircraft all anonim ansar aqsa branch brigade building
        capital chemical complex concern corps defence department des directorate doo el es
        federation fgup force forces foreign front fund fze gas global gmbh grupo guard
        holdings import information institution invest investments iraq irgc logistics
        machinery mechanical mining missile money moscow movement north npo nuclear office
        ood organisation pars peoples physics power public qaida radio repair rihs rt
        russia sanat sarl sas sberbank sciences sea shanghai shenzhen special star steel
        syrian tactical tech technical trust tsentr united vtb
    """,
    650: """
        abu advanced aero africa airlines ali almaz armed asia avia battalion belarus
        berhad business bv byuro ca charitable comercializadora communication
        communications consulting control council credit dis division economic en
        establishment estate et farm finance financial fzco ghadir golden gulf haramain hk
        hong im imam inmobiliaria instrument insurance intelligence inversion isis islam
        islami jamaat kish kong kurdistan liberation lines los maritime materials media
        medical middle minsk myanmar na npp ocean offshore palestine palestinian party
        petroleum port precision prison real refinery sanayi semiconductor sendirian sham
        shipyard sina sky society solutions south space srl srlcv sun syria system tejarat
        tekhnologii transneft transport transportation tv uk ul union unit va welfare west
        za
    """,
    700: """
        affairs alfa automation belarusian bin blue brigades cargo cement cetc charity
        chengdu city cloud club cooperation csic cssc dalian dandong digital dmcc du
        eastern education elevator enterprises experimental first gold green grupp haji
        hotel house il imeni islamico joint kb kg khan leasing levant luis main martyrs
        mujahidin nii novin optical pakistan petersburg police products proizvodstvennoe
        project properties proprietary province qods quds ras red region registrar relief
        resistance resources royal self servicios specialized support tal tehran transgaz
        unitarnoe ural veb wa world xinjiang
    """,
}
