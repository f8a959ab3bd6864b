"""Write evaluation/data/listed_people.csv and innocent_namesakes.csv: invented people.

The given names are real, the family names are made up in the manner of each culture, so
that no one is meant. A namesake is someone else: the same name, or one like it, with
another birth date and another country.
"""

import csv
from datetime import date, timedelta
from pathlib import Path
from random import Random

DATA = Path(__file__).parents[1] / "src/ostraka/evaluation/data"
LISTED = ("id", "name", "alias", "birth_date", "country")
INNOCENT = ("name", "birth_date", "country", "listed_id", "listed_name", "likeness")
EACH = 40  # people of each culture

# Given names; beginnings and endings of family names; second names; countries.
CULTURES: dict[str, tuple[str, str, str, str, str]] = {
    "arabic": (
        "Ahmad Khalid Mahmud Yusuf Ibrahim Tariq Faysal Nasir Samir Walid Hasan Mustafa Jamal Bilal",
        "Qurb Dhar Zamt Hulb Sarq Jumb Tanz Wadr Mazf Kusb",
        "ani awi ali ari uri",
        "Abd-al-Rahman Muhammad Ali Salih Husayn Said",
        "iq sy ly ye sd lb",
    ),
    "persian": (
        "Reza Mehdi Hossein Behrouz Farhad Kamran Dariush Masoud Saeed Mohsen Alireza Gholam",
        "Zarkand Mehrav Golband Torshak Nadimar Hoshvar Safidar Ravank",
        "i pour zadeh ian nejad",
        "Ali Mohammad Hassan",
        "ir af tj",
    ),
    "russian": (
        "Sergei Aleksandr Dmitry Igor Oleg Viktor Nikolai Andrei Yuri Pavel Konstantin Gennady",
        "Vexel Tarbukh Grozdun Melyash Khrustap Zavorob Puchel Shcherbat Drozhan Yablush",
        "ov in sky enko evich",
        "Ivanovich Petrovich Sergeyevich Viktorovich Aleksandrovich Nikolayevich",
        "ru by ua",
    ),
    "spanish": (
        "Carlos Juan Luis Miguel Jorge Rafael Fernando Alberto Ramon Hector Enrique Julio",
        "Quint Bald Zarap Morq Talav Cenz Rubalc Ferrand",
        "illo eda uela arez ondo",
        "Antonio Jose Manuel Alejandro",
        "co mx ve ni",
    ),
    "turkish": (
        "Mehmet Mustafa Ali Hakan Murat Kemal Osman Selim Yavuz Orhan Bulent Cem",
        "Kurtaz Demirb Yildik Ozgan Karsun Tasbek Akyur",
        "oglu er can gil soy",
        "Kaan Emre Tarik",
        "tr az",
    ),
    "french": (
        "Jean Pierre Michel Joseph Andre Emmanuel Dieudonne Celestin Faustin Gaspard",
        "Mbandak Ngarumb Kitoyal Bosenguy Tshilemb Ruzibak",
        "a e o i u",
        "Claude Marie Bosco Damascene",
        "cd cf rw bi",
    ),
    "burmese": (
        "Aung Kyaw Myint Thein Zaw Htun Soe Than Win Khin",
        "Hlaz Nyeb Thurr Maub Pyimn Swezz",
        "e a o in aw",
        "Naing Lwin Oo Thant",
        "mm",
    ),
    "english": (
        "William Robert George Edward Thomas Arthur Henry Albert Walter Frederick",
        "Thornwick Bramhurst Quillford Hask Wexcombe Dunmarl Prangle",
        "s son er ley by",
        "James John Lee Alan",
        "gb zw za",
    ),
}  # fmt: skip
ELSEWHERE = "br no jp ca gh nz pt cl at fj"
SPELLINGS = (
    ("kh", "h"), ("q", "k"), ("y", "i"), ("sky", "ski"), ("ei", "ey"), ("ou", "u"),
    ("ph", "f"), ("z", "s"), ("w", "v"), ("u", "o"), ("i", "y"), ("e", "a"),
)  # fmt: skip


def listed(random: Random) -> list[dict[str, str]]:
    """Return the listed people, no name twice."""
    found: dict[str, dict[str, str]] = {}
    for culture, (given, stems, ends, second, countries) in CULTURES.items():
        goal = len(found) + EACH
        while len(found) < goal:
            family = random.choice(stems.split()) + random.choice(ends.split())
            first = random.choice(given.split())
            middle = random.choice(second.split()) if random.random() < 0.6 else ""
            prefix = "al-" if culture == "arabic" else ""
            name = " ".join(filter(None, (first, middle, prefix + family.capitalize())))
            found.setdefault(
                name,
                {
                    "id": f"made-people-{len(found) + 1:03}",
                    "name": name,
                    "alias": respelled(name) if random.random() < 0.5 else "",
                    "birth_date": str(day(random)),
                    "country": random.choice(countries.split()),
                },
            )
    return list(found.values())


def namesakes(random: Random, people: list[dict[str, str]]) -> list[dict[str, str]]:
    """Return two other people for each listed one: of the same name, and of one like it."""
    found = []
    for at, person in enumerate(people):
        given, *rest = person["name"].split()
        pool = CULTURES[list(CULTURES)[at // EACH]][0].split()
        other = random.choice([each for each in pool if each != given])
        like = (respelled(person["name"]), " ".join((other, *rest)))
        near, likeness = (
            (like[0], "near name, respelled")
            if at % 2
            else (like[1], "near name, other given name")
        )
        for name, kind in ((person["name"], "same name"), (near, likeness)):
            found.append(
                {
                    "name": name,
                    "birth_date": str(
                        far(random, date.fromisoformat(person["birth_date"]))
                    ),
                    "country": random.choice(ELSEWHERE.split()),
                    "listed_id": person["id"],
                    "listed_name": person["name"],
                    "likeness": kind,
                }
            )
    return found


def respelled(name: str) -> str:
    """Return the name with the first spelling that fits written the other way."""
    for old, new in SPELLINGS:
        if old in name[1:]:
            return name[0] + name[1:].replace(old, new, 1)
    return name + "h"


def day(random: Random) -> date:
    """A birth day between 1940 and 1995."""
    return date(1940, 1, 1) + timedelta(days=random.randrange(55 * 365))


def far(random: Random, other: date) -> date:
    """A birth day of another year, month and day of the month, two years off or more."""
    while True:
        found = day(random)
        apart = abs(found.year - other.year) >= 2
        if apart and found.month != other.month and found.day != other.day:
            return found


def rows() -> dict[str, list[dict[str, str]]]:
    """Return the rows of both files, the same at each call."""
    people = listed(Random("listed people"))  # noqa: S311
    return {
        "listed_people.csv": people,
        "innocent_namesakes.csv": namesakes(Random("namesakes"), people),  # noqa: S311
    }


def main() -> None:
    for name, found in rows().items():
        columns = LISTED if name == "listed_people.csv" else INNOCENT
        with (DATA / name).open("w", encoding="utf-8", newline="") as file:
            out = csv.DictWriter(file, columns, lineterminator="\n")
            out.writeheader()
            out.writerows(found)


if __name__ == "__main__":
    main()
