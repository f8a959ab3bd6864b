"""Write evaluation/data/listed_bodies.csv and innocent_organisations.csv: invented ones.

Companies and ships with made-up first words, descriptive words as real lists have them, and
the legal forms of many countries, in long and in short; beside them companies on no list.
The names under variation are in varied_bodies.csv, so that other engines can be put to the
same questions.
"""

import csv
from pathlib import Path
from random import Random

from ostraka.evaluation.bodies import body_cases
from ostraka.evaluation.made import body

DATA = Path(__file__).parents[1] / "src/ostraka/evaluation/data"
COLUMNS = {
    "listed_bodies.csv": ("id", "schema", "name", "country", "imo_number"),
    "innocent_organisations.csv": ("name", "country"),
    "varied_bodies.csv": ("query", "id", "variation", "family", "source_name"),
}
ORGANISATIONS, VESSELS, INNOCENT = 220, 100, 2_000

ONSETS = "b br d dr f g gl gr h j k kl kr l m n p pl qu r s st t tr v w z zh"
NUCLEI = "a e i o u ai ou"
CODAS = "l m n r s x nd rk st zz mb"
FORMS = {
    "ru": ("LIMITED LIABILITY COMPANY {}", "OOO {}", "JOINT STOCK COMPANY {}", "{} PAO", "AO {}"),
    "ir": ("{} COMPANY", "{} CO.", "{} PRIVATE JOINT STOCK COMPANY", "{} GROUP"),
    "ae": ("{} L.L.C", "{} FZE", "{} GENERAL TRADING LLC", "{} FZCO"),
    "cn": ("{} CO., LTD.", "{} COMPANY LIMITED", "{} GROUP CO LTD"),
    "mx": ("{}, S.A. DE C.V.", "{} SOCIEDAD ANONIMA DE CAPITAL VARIABLE"),
    "co": ("{} LTDA.", "{} S.A.S.", "{} Y CIA. S.C.S."),
    "lb": ("{} SAL OFFSHORE", "{} S.A.L."),
    "de": ("{} GmbH", "{} AG", "{} Gesellschaft mit beschränkter Haftung"),
    "gb": ("{} LIMITED", "{} LTD", "{} PLC"),
    "tr": ("{} ANONIM SIRKETI", "{} LIMITED SIRKETI", "{} A.S."),
    "pk": ("{} TRUST", "{} (PRIVATE) LIMITED", "{} PVT LTD"),
    "sy": ("{} ESTABLISHMENT", "{} FOUNDATION", "{}"),
}  # fmt: skip
FIELDS = """
TRADING SHIPPING PETROCHEMICAL INDUSTRIES ENGINEERING AVIATION MARITIME LOGISTICS EXCHANGE
HOLDING ELECTRONICS STEEL METALS MINING CONSTRUCTION INVESTMENT IMPORT EXPORT TECHNOLOGY
MACHINE TOOLS OIL GAS ENERGY CHEMICALS SECURITY TRANSPORT FOODS MEDICAL INSTRUMENTS PLANT
"""
PLACES = "GULF EASTERN NORTHERN CASPIAN ORIENTAL GLOBAL INTERNATIONAL CENTRAL PACIFIC"
SHIPS = "STAR PEARL PIONEER SPIRIT GLORY HOPE QUEEN WAVE DREAM VOYAGER LADY PRIDE"
FLAGS = "pa lr ir kp ru km"


def pick(random: Random, words: str) -> str:
    """Return one word of a text."""
    return random.choice(words.split())


def word(random: Random, syllables: int) -> str:
    """Return a made-up word in capitals."""
    made = "".join(pick(random, ONSETS) + pick(random, NUCLEI) for _ in range(syllables))
    return (made + pick(random, CODAS)).upper()


def organisation(random: Random) -> tuple[str, str]:
    """Return a name and a country."""
    country = random.choice(list(FORMS))
    core = [word(random, random.choice((2, 2, 3)))]
    if random.random() < 0.3:
        core.append(word(random, 2))
    if random.random() < 0.4:
        core.append(pick(random, PLACES))
    core += random.sample(FIELDS.split(), random.choice((0, 1, 1, 2)))
    return random.choice(FORMS[country]).format(" ".join(core)), country


def vessel(random: Random) -> tuple[str, str]:
    """Return a name and a flag."""
    made = word(random, 2)
    name = random.choice(
        (
            f"{made} {pick(random, SHIPS)}",
            f"{pick(random, SHIPS)} {made}",
            f"{made} {random.randrange(1, 40)}",
            f"{made} {word(random, 2)}",
            made,
        )
    )
    return name, pick(random, FLAGS)


def imo(random: Random) -> str:
    """Return a number whose last digit checks, as IMO Resolution A.1117(30) has it."""
    digits = [random.randrange(1, 10) for _ in range(6)]
    check = sum(
        digit * weight for digit, weight in zip(digits, range(7, 1, -1), strict=True)
    )
    return "".join(map(str, digits)) + str(check % 10)


def rows() -> dict[str, list[tuple[str, ...]]]:
    """Return the rows of the three files, the same at each call."""
    random = Random("listed bodies")  # noqa: S311
    listed: dict[str, tuple[str, ...]] = {}
    while len(listed) < ORGANISATIONS:
        name, country = organisation(random)
        listed.setdefault(
            name, (f"made-body-{len(listed) + 1:03}", "Organization", name, country, "")
        )
    while len(listed) < ORGANISATIONS + VESSELS:
        name, flag = vessel(random)
        listed.setdefault(
            name, (f"made-body-{len(listed) + 1:03}", "Vessel", name, flag, imo(random))
        )
    innocent: dict[str, str] = {}
    while len(innocent) < INNOCENT:
        name, country = organisation(random)
        if name not in listed:
            innocent[name] = country
    columns = COLUMNS["listed_bodies.csv"]
    entities = [body(dict(zip(columns, row, strict=True))) for row in listed.values()]
    varied = [
        (case.query.name, next(iter(case.right)), case.variation, case.family, case.listed)
        for case in body_cases(entities)
    ]
    return {
        "listed_bodies.csv": list(listed.values()),
        "innocent_organisations.csv": list(innocent.items()),
        "varied_bodies.csv": varied,
    }


def main() -> None:
    for name, found in rows().items():
        with (DATA / name).open("w", encoding="utf-8", newline="") as file:
            out = csv.writer(file, lineterminator="\n")
            out.writerow(COLUMNS[name])
            out.writerows(found)


if __name__ == "__main__":
    main()
