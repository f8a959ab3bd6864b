"""What lists call each country: code -> "name|alpha-3|other name|other name...".

The first text is the name that `country_name` gives; the second is the ISO 3166-1 alpha-3
code (the ISO 3166-3 one for a former state, empty where there is none). Then, in any
order, long and French names, demonyms, and the spellings that sanctions lists use, slips
included. Case, accents and punctuation do not count. A demonym of two countries stands
in both rows.

Source: ISO 3166-1 and 3166-3; the codes beyond ISO are those of FollowTheMoney,
https://followthemoney.tech/explorer/types/country/
"""

TABLE: dict[str, str] = {
    "ad": "Andorra|AND|Principality of Andorra|Andorre|Andorran",
    "ae": (
        "United Arab Emirates|ARE|Émirats arabes unis|Emirati|UAE|Dubai|Abu Dhabi|Emirian"
    ),
    "af": (
        "Afghanistan|AFG|Islamic Republic of Afghanistan|Afghan|Afgan|Afghani"
        "|Afghanistani|Afganistan"
    ),
    "ag": "Antigua and Barbuda|ATG|Antigua-et-Barbuda|Antiguan",
    "ai": "Anguilla|AIA",
    "al": "Albania|ALB|Republic of Albania|Albanie|Albanian",
    "am": "Armenia|ARM|Republic of Armenia|Arménie|Armenian|Armenian SSR",
    "ao": "Angola|AGO|Republic of Angola|Angolan",
    "aq": "Antarctica|ATA",
    "ar": "Argentina|ARG|Argentine Republic|Argentine|Argentinian|Argentinean",
    "as": "American Samoa|ASM",
    "at": "Austria|AUT|Republic of Austria|Autriche|Austrian",
    "au": "Australia|AUS|Australie|Australian",
    "aw": "Aruba|ABW",
    "ax": "Åland Islands|ALA",
    "az": (
        "Azerbaijan|AZE|Republic of Azerbaijan|Azerbaïdjan|Azerbaijani|Azerbaijan SSR"
        "|Azerbaijani SSR|Azeri"
    ),
    "ba": (
        "Bosnia and Herzegovina|BIH|Republic of Bosnia and Herzegovina|Bosnie-Herzégovine"
        "|Bosina-Herzegovina|Bosnian|Bosnia|Bosnia-Herzegovina|Bosnia and Herzegowina"
        "|Republika Srpska"
    ),
    "bb": "Barbados|BRB|Barbade|Barbadian",
    "bd": "Bangladesh|BGD|People's Republic of Bangladesh|Bangladeshi",
    "be": "Belgium|BEL|Kingdom of Belgium|Belgique|Belgian",
    "bf": "Burkina Faso|BFA|Burkinabe",
    "bg": "Bulgaria|BGR|Republic of Bulgaria|Bulgarie|Bulgarian",
    "bh": "Bahrain|BHR|Kingdom of Bahrain|Bahreïn|Bahraini",
    "bi": "Burundi|BDI|Republic of Burundi|Burundian",
    "bj": "Benin|BEN|Republic of Benin|Beninese",
    "bl": "Saint Barthélemy|BLM|St. Barthelemy",
    "bm": "Bermuda|BMU|Bermudian",
    "bn": "Brunei|BRN|Brunei Darussalam|Bruneian",
    "bo": (
        "Bolivia|BOL|Plurinational State of Bolivia|Bolivia, Plurinational State of"
        "|Bolivie|Bolivian"
    ),
    "bq": "Bonaire, Sint Eustatius and Saba|BES",
    "br": "Brazil|BRA|Federative Republic of Brazil|Brésil|Brazilian|Brasil",
    "bs": "Bahamas|BHS|Commonwealth of the Bahamas|Bahamian|Bahamas, The|The Bahamas",
    "bt": "Bhutan|BTN|Kingdom of Bhutan|Bhoutan|Bhutanese",
    "bv": "Bouvet Island|BVT",
    "bw": "Botswana|BWA|Republic of Botswana|Motswana",
    "by": (
        "Belarus|BLR|Republic of Belarus|Biélorussie|Belarusian|Belarusian SSR"
        "|Byelorussian SSR|Belarusian SFSR|Byelorussian|Belorussian|Byelorussia"
        "|Belorussia|Belarussian|Belrus"
    ),
    "bz": "Belize|BLZ|Belizean",
    "ca": "Canada|CAN|Canadian",
    "cc": "Cocos (Keeling) Islands|CCK|Cocos Islands|Keeling Islands",
    "cd": (
        "Democratic Republic of the Congo|COD|Congo, The Democratic Republic of the"
        "|République démocratique du Congo|RDC|Deomocratic Republic of the Congo|DRC"
        "|DR Congo|Congo (Democratic Republic)|Congo (Democratic Republic of the)"
        "|Congo (DRC)|Congo, DR|Congo, Democratic Republic of|Congo-Kinshasa|Zaire"
        "|Republic of Zaire|Democratic Republic of Congo"
        "|Democratic Republic of the Congo (DRC)|Congolese"
    ),
    "cf": (
        "Central African Republic|CAF|République centrafricaine|Centrafrique"
        "|Central African|CAR"
    ),
    "cg": (
        "Republic of the Congo|COG|Congo|République du Congo|Congo, Republic of the"
        "|Congo, Republic of|Congo-Brazzaville|Republic of Congo|Congo (Republic)"
        "|Congolese"
    ),
    "ch": "Switzerland|CHE|Swiss Confederation|Suisse|Swiss",
    "ci": (
        "Côte d'Ivoire|CIV|Republic of Côte d'Ivoire|Ivorian|Ivory Coast|Cote d Ivoire"
        "|Ivoirian"
    ),
    "ck": "Cook Islands|COK|Îles Cook",
    "cl": "Chile|CHL|Republic of Chile|Chili|Chilean",
    "cm": "Cameroon|CMR|Republic of Cameroon|Cameroun|Cameroonian",
    "cn": (
        "China|CHN|People's Republic of China|Chine|République populaire de Chine|Chinese"
        "|PRC|Mainland China|China (Mainland)|People's Republic of China (PRC)"
    ),
    "co": "Colombia|COL|Republic of Colombia|Colombie|Colombian",
    "cr": "Costa Rica|CRI|Republic of Costa Rica|Costa Rican",
    "cu": "Cuba|CUB|Republic of Cuba|Cuban",
    "cv": "Cape Verde|CPV|Republic of Cabo Verde|Cabo Verde|Cap-Vert|Cape Verdean",
    "cw": "Curaçao|CUW",
    "cx": "Christmas Island|CXR",
    "cy": "Cyprus|CYP|Republic of Cyprus|Chypre|Cypriot",
    "cz": "Czechia|CZE|Czech Republic|République tchèque|Tchéquie|Czech",
    "de": "Germany|DEU|Federal Republic of Germany|Allemagne|German|Deutschland",
    "dj": "Djibouti|DJI|Republic of Djibouti|Djiboutian",
    "dk": "Denmark|DNK|Kingdom of Denmark|Danemark|Danish|Dane",
    "dm": "Dominica|DMA|Commonwealth of Dominica|Dominique|Dominican",
    "do": "Dominican Republic|DOM|République dominicaine|Dominican",
    "dz": "Algeria|DZA|People's Democratic Republic of Algeria|Algérie|Algerian",
    "ec": "Ecuador|ECU|Republic of Ecuador|Équateur|Ecuadorian|Ecuadorean",
    "ee": "Estonia|EST|Republic of Estonia|Estonie|Estonian|Estonian SSR",
    "eg": "Egypt|EGY|Arab Republic of Egypt|Égypte|Egyptian|U.A.R. (Egypt)",
    "eh": "Western Sahara|ESH|Sahara occidental|Sahrawi|Sahrawi Arab Democratic Republic",
    "er": "Eritrea|ERI|State of Eritrea|Érythrée|Eritrean",
    "es": "Spain|ESP|Kingdom of Spain|Espagne|Spanish|Spaniard",
    "et": "Ethiopia|ETH|Federal Democratic Republic of Ethiopia|Éthiopie|Ethiopian",
    "fi": "Finland|FIN|Republic of Finland|Finlande|Finnish|Finn",
    "fj": "Fiji|FJI|Republic of Fiji|Fidji|Fijian",
    "fk": "Falkland Islands|FLK|Falkland Islands (Malvinas)|Malvinas",
    "fm": (
        "Micronesia|FSM|Federated States of Micronesia|Micronesia, Federated States of"
        "|Micronesian|FSM"
    ),
    "fo": "Faroe Islands|FRO|Faeroe Islands",
    "fr": "France|FRA|French Republic|French",
    "ga": "Gabon|GAB|Gabonese Republic|Gabonese",
    "gb": (
        "United Kingdom|GBR|United Kingdom of Great Britain and Northern Ireland"
        "|Royaume-Uni|British|UK|Great Britain|Britain|England|English|Scotland|Scottish"
        "|Wales|Welsh|Northern Ireland|Briton|United Kingdom (UK)"
    ),
    "gd": "Grenada|GRD|Grenade|Grenadian",
    "ge": "Georgia|GEO|Géorgie|Georgian|Georgian SSR|Republic of Georgia",
    "gf": "French Guiana|GUF|Guyane française",
    "gg": "Guernsey|GGY",
    "gh": "Ghana|GHA|Republic of Ghana|Ghanaian",
    "gi": "Gibraltar|GIB",
    "gl": "Greenland|GRL|Greenlandic",
    "gm": "Gambia|GMB|Republic of the Gambia|Gambie|Gambian|The Gambia|Gambia, The",
    "gn": "Guinea|GIN|Republic of Guinea|Guinée|Guinean|Guinea-Conakry",
    "gp": "Guadeloupe|GLP",
    "gq": (
        "Equatorial Guinea|GNQ|Republic of Equatorial Guinea|Guinée équatoriale"
        "|Equatorial Guinean|Equatoguinean"
    ),
    "gr": "Greece|GRC|Hellenic Republic|Grèce|Greek|EL",
    "gs": "South Georgia and the South Sandwich Islands|SGS",
    "gt": "Guatemala|GTM|Republic of Guatemala|Guatemalan",
    "gu": "Guam|GUM",
    "gw": "Guinea-Bissau|GNB|Republic of Guinea-Bissau|Guinée-Bissau",
    "gy": "Guyana|GUY|Republic of Guyana|Guyanese",
    "hk": (
        "Hong Kong|HKG|Hong Kong Special Administrative Region of China|Hong Kong SAR"
        "|Hong Kong (China)|Hongkong|China, Hong Kong Special Administrative Region"
        "|Hong Kong Special Administrative Region|China (Hong Kong)"
    ),
    "hm": "Heard Island and McDonald Islands|HMD",
    "hn": "Honduras|HND|Republic of Honduras|Honduran",
    "hr": "Croatia|HRV|Republic of Croatia|Croatie|Croatian|Croat",
    "ht": "Haiti|HTI|Republic of Haiti|Haitian",
    "hu": "Hungary|HUN|Hongrie|Hungarian",
    "id": "Indonesia|IDN|Republic of Indonesia|Indonésie|Indonesian",
    "ie": "Ireland|IRL|Irlande|Irish|Republic of Ireland|Éire",
    "il": "Israel|ISR|State of Israel|Israeli",
    "im": "Isle of Man|IMN|Île de Man|Man, Isle of|Manx",
    "in": "India|IND|Republic of India|Inde|Indian",
    "io": "British Indian Ocean Territory|IOT",
    "iq": "Iraq|IRQ|Republic of Iraq|Irak|Iraqi",
    "ir": (
        "Iran|IRN|Islamic Republic of Iran|Iran, Islamic Republic of|Iranian|Persia"
        "|I.R. Iran"
    ),
    "is": "Iceland|ISL|Republic of Iceland|Islande|Icelandic|Icelander",
    "it": "Italy|ITA|Italian Republic|Italie|Italian",
    "je": "Jersey|JEY",
    "jm": "Jamaica|JAM|Jamaïque|Jamaican",
    "jo": "Jordan|JOR|Hashemite Kingdom of Jordan|Jordanie|Jordanian",
    "jp": "Japan|JPN|Japon|Japanese",
    "ke": "Kenya|KEN|Republic of Kenya|Kenyan",
    "kg": (
        "Kyrgyzstan|KGZ|Kyrgyz Republic|Kirghizistan|Kyrgyz|Kyrgyzstani|Kirghiz"
        "|Kirgizstan|Kyrgyz SSR|Kirghiz SSR|Kyrghyzstan"
    ),
    "kh": "Cambodia|KHM|Kingdom of Cambodia|Cambodge|Cambodian|Kampuchea",
    "ki": "Kiribati|KIR|Republic of Kiribati|I-Kiribati",
    "km": "Comoros|COM|Union of the Comoros|Comores|Comorian|Comoran|Comoros Islands",
    "kn": (
        "Saint Kitts and Nevis|KNA|Saint-Kitts-et-Nevis|St. Kitts and Nevis|Kittitian"
        "|Saint Christopher and Nevis|Federation of Saint Kitts and Nevis"
        "|St Christopher and Nevis"
    ),
    "kp": (
        "North Korea|PRK|Democratic People's Republic of Korea"
        "|Korea, Democratic People's Republic of|Corée du Nord|RPDC"
        "|République populaire démocratique de Corée|North Korean|Korea, North|DPRK"
        "|D.P.R. Korea|DPR of Korea|Democratic People's Republic of Korea (North Korea)"
        "|N. Korea|Korea, DPR|North Korea (DPRK)"
    ),
    "kr": (
        "South Korea|KOR|Korea, Republic of|Corée du Sud|République de Corée|South Korean"
        "|Korea, South|Republic of Korea|ROK|Korea Republic|S. Korea"
    ),
    "kw": "Kuwait|KWT|State of Kuwait|Koweït|Kuwaiti",
    "ky": "Cayman Islands|CYM|Îles Caïmans|Cayman",
    "kz": (
        "Kazakhstan|KAZ|Republic of Kazakhstan|Kazakh|Kazakhstani|Kazak|Kazakstan"
        "|Kazakh SSR|Kazakh Soviet Socialist Republic"
    ),
    "la": "Laos|LAO|Lao People's Democratic Republic|Lao|Laotian|Lao PDR",
    "lb": "Lebanon|LBN|Lebanese Republic|Liban|Lebanese",
    "lc": "Saint Lucia|LCA|Sainte-Lucie|St. Lucia|Saint Lucian",
    "li": "Liechtenstein|LIE|Principality of Liechtenstein|Liechtensteiner",
    "lk": "Sri Lanka|LKA|Democratic Socialist Republic of Sri Lanka|Sri Lankan|Ceylon",
    "lr": "Liberia|LBR|Republic of Liberia|Liberian",
    "ls": "Lesotho|LSO|Kingdom of Lesotho|Basotho|Mosotho",
    "lt": "Lithuania|LTU|Republic of Lithuania|Lituanie|Lithuanian|Lithuanian SSR",
    "lu": "Luxembourg|LUX|Grand Duchy of Luxembourg|Luxembourger|Luxembourgish|Luxemburg",
    "lv": (
        "Latvia|LVA|Republic of Latvia|Lettonie|Latvian|Latvian SSR"
        "|Latvian Soviet Socialist Republic"
    ),
    "ly": (
        "Libya|LBY|Libye|Libyan|Libyan Arab Jamahiriya|Libya Arab Jamahiriya"
        "|State of Libya|Great Socialist People's Libyan Arab Jamahiriya"
    ),
    "ma": "Morocco|MAR|Kingdom of Morocco|Maroc|Moroccan",
    "mc": "Monaco|MCO|Principality of Monaco|Monegasque|Monacan",
    "md": (
        "Moldova|MDA|Republic of Moldova|Moldova, Republic of|Moldavie|Moldovan|Moldavia"
        "|Moldavian|Moldavian SSR|Moldovan SSR|Moldovian SSR|Moldovia"
        "|Republic of Moldovia|Repubic of Moldova"
    ),
    "me": "Montenegro|MNE|Montenegrin",
    "mf": "Saint Martin|MAF|Saint Martin (French part)|St. Martin",
    "mg": "Madagascar|MDG|Republic of Madagascar|Malagasy",
    "mh": "Marshall Islands|MHL|Republic of the Marshall Islands|Îles Marshall|Marshallese",
    "mk": (
        "North Macedonia|MKD|Republic of North Macedonia|Macédoine du Nord|Macedonian"
        "|Macedonia|Republic of Macedonia|FYROM|The former Yugoslav Republic of Macedonia"
        "|Macedonia, The Former Yugoslav Republic of|North Macedonia, The Republic of"
        "|Former Yugoslav Republic of Macedonia"
    ),
    "ml": "Mali|MLI|Republic of Mali|Malian|Northern Mali",
    "mm": (
        "Myanmar|MMR|Republic of Myanmar|Birmanie|Burmese|Burma|Myanmar (Burma)"
        "|Burma (Myanmar)|Union of Myanmar|Republic of the Union of Myanmar"
    ),
    "mn": "Mongolia|MNG|Mongolie|Mongolian",
    "mo": (
        "Macao|MAC|Macao Special Administrative Region of China|Macau|Macau SAR|Macao SAR"
        "|China, Macao Special Administrative Region|Macau, China|Macao, China"
    ),
    "mp": "Northern Mariana Islands|MNP|Commonwealth of the Northern Mariana Islands",
    "mq": "Martinique|MTQ",
    "mr": "Mauritania|MRT|Islamic Republic of Mauritania|Mauritanie|Mauritanian",
    "ms": "Montserrat|MSR",
    "mt": "Malta|MLT|Republic of Malta|Malte|Maltese",
    "mu": "Mauritius|MUS|Republic of Mauritius|Maurice|Mauritian",
    "mv": "Maldives|MDV|Republic of Maldives|Maldivian",
    "mw": "Malawi|MWI|Republic of Malawi|Malawian",
    "mx": "Mexico|MEX|United Mexican States|Mexique|Mexican",
    "my": "Malaysia|MYS|Malaisie|Malaysian",
    "mz": "Mozambique|MOZ|Republic of Mozambique|Mozambican|Mozambiquan",
    "na": "Namibia|NAM|Republic of Namibia|Namibie|Namibian",
    "nc": "New Caledonia|NCL|Nouvelle-Calédonie",
    "ne": "Niger|NER|Republic of the Niger|Nigerien",
    "nf": "Norfolk Island|NFK",
    "ng": "Nigeria|NGA|Federal Republic of Nigeria|Nigerian",
    "ni": "Nicaragua|NIC|Republic of Nicaragua|Nicaraguan",
    "nl": (
        "Netherlands|NLD|Kingdom of the Netherlands|Pays-Bas|Dutch|Holland|The Netherlands"
    ),
    "no": "Norway|NOR|Kingdom of Norway|Norvège|Norwegian",
    "np": "Nepal|NPL|Federal Democratic Republic of Nepal|Nepalese|Nepali",
    "nr": "Nauru|NRU|Republic of Nauru|Nauruan",
    "nu": "Niue|NIU",
    "nz": "New Zealand|NZL|Nouvelle-Zélande|New Zealander",
    "om": "Oman|OMN|Sultanate of Oman|Omani",
    "pa": "Panama|PAN|Republic of Panama|Panamanian",
    "pe": "Peru|PER|Republic of Peru|Pérou|Peruvian",
    "pf": "French Polynesia|PYF|Polynésie française",
    "pg": (
        "Papua New Guinea|PNG|Independent State of Papua New Guinea"
        "|Papouasie-Nouvelle-Guinée|Papua New Guinean"
    ),
    "ph": (
        "Philippines|PHL|Republic of the Philippines|Phillipines|Phillippines|Filipino"
        "|Philippine|Filipina|The Philippines"
    ),
    "pk": "Pakistan|PAK|Islamic Republic of Pakistan|Pakistani",
    "pl": "Poland|POL|Republic of Poland|Pologne|Polish|Pole",
    "pm": "Saint Pierre and Miquelon|SPM|St. Pierre and Miquelon",
    "pn": "Pitcairn|PCN|Pitcairn Islands|Pitcairn Island",
    "pr": "Puerto Rico|PRI|Porto Rico|Puerto Rican",
    "ps": (
        "Palestine|PSE|State of Palestine|Palestine, State of|Palestinian"
        "|Palestinian Territories|Palestinian Territory|Occupied Palestinian Territory"
        "|Occupied Palestinian Territories|Palestinian Territory, Occupied"
        "|Palestinian Authority|West Bank|Gaza|Gaza Strip|West Bank and Gaza|OPT"
        "|Palestinian Territories, Occupied|The Palestinian Territories"
    ),
    "pt": "Portugal|PRT|Portuguese Republic|Portuguese",
    "pw": "Palau|PLW|Republic of Palau|Palaos|Palauan",
    "py": "Paraguay|PRY|Republic of Paraguay|Paraguayan",
    "qa": "Qatar|QAT|State of Qatar|Qatari|Qatarian",
    "re": "Réunion|REU",
    "ro": "Romania|ROU|Roumanie|Romanian|Rumania",
    "rs": "Serbia|SRB|Republic of Serbia|Serbie|Serbian|Serb",
    "ru": (
        "Russia|RUS|Russian Federation|Russie|Fédération de Russie|Russian|Russian SFSR"
        "|RSFSR|Russian Soviet Federative Socialist Republic|Yakut Autonomous SSR"
        "|Komi ASSR|North-Ossetian Autonomous SSR|Russia Federation|Chechnya"
        "|Chechen Republic"
    ),
    "rw": "Rwanda|RWA|Rwandese Republic|Rwandan|Rwandese|Republic of Rwanda",
    "sa": (
        "Saudi Arabia|SAU|Kingdom of Saudi Arabia|Arabie saoudite|Saudi|Saudi Arabian|KSA"
    ),
    "sb": "Solomon Islands|SLB|Îles Salomon|Solomon Islander",
    "sc": "Seychelles|SYC|Republic of Seychelles|Seychellois",
    "sd": "Sudan|SDN|Republic of the Sudan|Soudan|Sudanese|Sundan|The Sudan",
    "se": "Sweden|SWE|Kingdom of Sweden|Suède|Swedish|Swede",
    "sg": "Singapore|SGP|Republic of Singapore|Singapour|Singaporean",
    "sh": "Saint Helena|SHN|Saint Helena, Ascension and Tristan da Cunha|St. Helena",
    "si": "Slovenia|SVN|Republic of Slovenia|Slovénie|Slovenian|Slovene",
    "sj": "Svalbard and Jan Mayen|SJM",
    "sk": "Slovakia|SVK|Slovak Republic|Slovaquie|Slovak|Slovakian",
    "sl": "Sierra Leone|SLE|Republic of Sierra Leone|Sierra Leonean",
    "sm": "San Marino|SMR|Republic of San Marino|Saint-Marin|Sammarinese",
    "sn": "Senegal|SEN|Republic of Senegal|Senegalese",
    "so": "Somalia|SOM|Federal Republic of Somalia|Somalie|Somali|Somalian|Somali Republic",
    "sr": "Suriname|SUR|Republic of Suriname|Surinamese|Surinam",
    "ss": (
        "South Sudan|SSD|Republic of South Sudan|Soudan du Sud|South Sudanese|Sudan, South"
    ),
    "st": (
        "Sao Tome and Principe|STP|Democratic Republic of Sao Tome and Principe"
        "|Sao Tomé-et-Principe"
    ),
    "sv": "El Salvador|SLV|Republic of El Salvador|Salvadoran|Salvadorian",
    "sx": "Sint Maarten|SXM|Sint Maarten (Dutch part)|St. Maarten",
    "sy": "Syria|SYR|Syrian Arab Republic|Syrie|Syrian|Syria Arab Republic",
    "sz": "Eswatini|SWZ|Kingdom of Eswatini|Swazi|Swaziland",
    "tc": "Turks and Caicos Islands|TCA|Turks and Caicos",
    "td": "Chad|TCD|Republic of Chad|Tchad|Chadian",
    "tf": "French Southern Territories|ATF",
    "tg": "Togo|TGO|Togolese Republic|Togolese",
    "th": "Thailand|THA|Kingdom of Thailand|Thaïlande|Thai",
    "tj": (
        "Tajikistan|TJK|Republic of Tajikistan|Tadjikistan|Tajik|Tajikistani|Tadzhikistan"
        "|Tajik SSR|Tadzhik SSR"
    ),
    "tk": "Tokelau|TKL",
    "tl": (
        "Timor-Leste|TLS|Democratic Republic of Timor-Leste|East Timor|Timorese"
        "|East Timorese"
    ),
    "tm": "Turkmenistan|TKM|Turkmen|Turkmen SSR|Turkmenia",
    "tn": "Tunisia|TUN|Republic of Tunisia|Tunisie|Tunisian",
    "to": "Tonga|TON|Kingdom of Tonga|Tongan",
    "tr": "Turkey|TUR|Republic of Türkiye|Türkiye|Turquie|Turkish|Turk",
    "tt": (
        "Trinidad and Tobago|TTO|Republic of Trinidad and Tobago|Trinité-et-Tobago"
        "|Trinidadian|Trinadad and Tobago|Trinidad"
    ),
    "tv": "Tuvalu|TUV|Tuvaluan",
    "tw": (
        "Taiwan|TWN|Taiwan, Province of China|Taiwanese|Chinese Taipei|Republic of China"
        "|Taiwan (China)|Taiwan, Republic of China|Taiwan, ROC"
    ),
    "tz": (
        "Tanzania|TZA|United Republic of Tanzania|Tanzania, United Republic of|Tanzanie"
        "|Tanzanian"
    ),
    "ua": "Ukraine|UKR|Ukrainian|Ukrainian SSR|Ukaine|The Ukraine|Ukranian",
    "ug": "Uganda|UGA|Republic of Uganda|Ouganda|Ugandan",
    "um": "United States Minor Outlying Islands|UMI",
    "us": (
        "United States of America|USA|United States|États-Unis|États-Unis d'Amérique"
        "|American|U.S.A.|The United States|US citizen"
    ),
    "uy": "Uruguay|URY|Eastern Republic of Uruguay|Uruguayan",
    "uz": (
        "Uzbekistan|UZB|Republic of Uzbekistan|Ouzbékistan|Uzbek|Uzbekistani|Uzbek SSR"
        "|Uzbekistan SSR|Uzbekhistan"
    ),
    "va": (
        "Vatican City|VAT|Holy See (Vatican City State)|Saint-Siège|Vatican|Holy See"
        "|Vatican City State"
    ),
    "vc": (
        "Saint Vincent and the Grenadines|VCT|Saint-Vincent-et-les-Grenadines"
        "|St. Vincent and the Grenadines|Saint Vincent|St. Vincent & Grenadines"
    ),
    "ve": (
        "Venezuela|VEN|Bolivarian Republic of Venezuela|Venezuela, Bolivarian Republic of"
        "|Venezuelan"
    ),
    "vg": (
        "British Virgin Islands|VGB|Virgin Islands, British|Îles Vierges britanniques|BVI"
        "|British Virgin Islands (BVI)"
    ),
    "vi": (
        "US Virgin Islands|VIR|Virgin Islands of the United States|Virgin Islands, U.S."
        "|United States Virgin Islands"
    ),
    "vn": (
        "Vietnam|VNM|Socialist Republic of Viet Nam|Viet Nam|Vietnamese"
        "|Socialist Republic of Vietnam"
    ),
    "vu": "Vanuatu|VUT|Republic of Vanuatu|Vanuatuan|Ni-Vanuatu",
    "wf": "Wallis and Futuna|WLF",
    "ws": "Samoa|WSM|Independent State of Samoa|Samoan|Western Samoa",
    "ye": "Yemen|YEM|Republic of Yemen|Yemeni|Yemenite|Yemen Arab Republic",
    "yt": "Mayotte|MYT",
    "za": "South Africa|ZAF|Republic of South Africa|Afrique du Sud|South African|RSA",
    "zm": "Zambia|ZMB|Republic of Zambia|Zambie|Zambian",
    "zw": "Zimbabwe|ZWE|Republic of Zimbabwe|Zimbabwean|Rhodesia|Southern Rhodesia",
    "xk": (
        "Kosovo|XKX|Kosovar|Kosovan|Republic of Kosovo|Kosova|Kosovo (under UNSCR 1244/99)"
    ),
    "suhh": (
        "Soviet Union|SUN|USSR|Union of Soviet Socialist Republics|Soviet|URSS"
        "|Union soviétique|SU"
    ),
    "yucs": (
        "Yugoslavia|YUG|ex-Yugoslavia|Yugoslav|Yugoslavian"
        "|Socialist Federal Republic of Yugoslavia|SFR Yugoslavia|SFRY"
        "|Federal Republic of Yugoslavia|Yougoslavie|YU"
    ),
    "csxx": "Serbia and Montenegro|SCG|Serbie-et-Monténégro",
    "cshh": (
        "Czechoslovakia|CSK|Czechoslovak|Czechoslovakian|Czechoslovak Socialist Republic"
        "|Tchécoslovaquie"
    ),
    "dd": "East Germany|DDR|German Democratic Republic|GDR|East German",
    "an": "Netherlands Antilles|ANT|Dutch Antilles",
    "ge-ab": "Abkhazia||Republic of Abkhazia|Abkhaz|Abkhazian",
    "x-so": "South Ossetia||Republic of South Ossetia|South Ossetian",
    "md-pmr": "Transnistria||Transdniestria|Pridnestrovian Moldavian Republic",
    "cy-trnc": "Northern Cyprus||Turkish Republic of Northern Cyprus|TRNC",
    "so-som": "Somaliland||Republic of Somaliland",
    "ua-cri": "Crimea||Republic of Crimea|Autonomous Republic of Crimea",
    "ua-dpr": "Donetsk People's Republic||DNR|So-called Donetsk People's Republic",
    "ua-lpr": (
        "Luhansk People's Republic||LNR|Lugansk People's Republic"
        "|So-called Luhansk People's Republic"
    ),
}
