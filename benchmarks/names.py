"""Names to measure with: the same seed gives the same names on every machine.

List names are OFAC's own where ``../shared/lists`` is present, and from there on names put
together from their words, so that words are as frequent, and names as long and entities as
full of facts, as on a real list. Customers are the innocent ones of
``../shared/benchmarks``, then the same forenames and surnames in new pairs. Without
``../shared`` both are invented.
"""

import csv
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from ostraka.model import Designation, Entity, Name
from ostraka.model.names import find_script
from ostraka.sources import us_ofac_sdn

SHARED = Path(__file__).resolve().parents[2] / "shared"
SDN = SHARED / "lists" / "us_ofac_sdn" / "2024-01-11"
CUSTOMERS = SHARED / "benchmarks"

# Of the words of a made name, this share stands on no list yet: a longer list has more
# different words, which is what costs a fuzzy search most.
_NEW_WORDS = 0.08
_SYLLABLES = [first + vowel for first in "bdfghjklmnprstvyz" for vowel in "aeiou"]
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def list_entities(names: int, seed: int = 1) -> Iterator[Entity]:
    """Yield entities that bear `names` names together: the real ones first."""
    drawn = random.Random(f"list {seed}")  # noqa: S311 - no secret
    templates = _templates()
    words = {group: _words(templates, group) for group in (True, False)}
    left = names
    for number, template in enumerate(_endlessly(templates, drawn)):
        if left <= 0:
            return
        made = template
        if number >= len(templates):
            made = _remade(template, number, words[template.schema == "Person"], drawn)
        yield replace(made, names=made.names[:left])
        left -= len(made.names)


def customers(count: int, seed: int = 1) -> list[str]:
    """Return names of people who are on no list, none of them twice in a row."""
    drawn = random.Random(f"customers {seed}")  # noqa: S311 - no secret
    real = _real_customers() or _invented_customers(drawn)
    out = [f"{given} {family}" for given, family in real]
    drawn.shuffle(out)
    of_script: dict[str | None, list[tuple[str, str]]] = {}
    for pair in real:
        of_script.setdefault(find_script("".join(pair)), []).append(pair)
    while len(out) < count:
        given, family = drawn.choice(real)
        family = drawn.choice(of_script[find_script(given + family)])[1]
        out.append(f"{given} {family}")
    return out[:count]


def is_real() -> bool:
    """True when the names come from the official list and the labelled customers."""
    return SDN.is_dir() and CUSTOMERS.is_dir()


@lru_cache(maxsize=1)
def _templates() -> tuple[Entity, ...]:
    if not SDN.is_dir():
        return tuple(_invented_entities())
    files = {path.name: path.read_bytes() for path in sorted(SDN.glob("*.csv"))}
    return tuple(us_ofac_sdn.parse(files).entities)


def _endlessly(templates: Sequence[Entity], drawn: random.Random) -> Iterator[Entity]:
    yield from templates
    while True:
        yield drawn.choice(templates)


def _words(templates: Sequence[Entity], people: bool) -> list[str]:
    """Every word as often as it occurs, for people or for everything else."""
    chosen = (each for each in templates if (each.schema == "Person") is people)
    return [word for each in chosen for name in each.names for word in name.full.split()]


def _remade(
    template: Entity, number: int, words: list[str], drawn: random.Random
) -> Entity:
    """The same entity under another name: a word of it becomes one word, in all its names."""
    swap: dict[str, str] = {}
    names = []
    for name in template.names:
        for word in name.full.split():
            if word not in swap:
                swap[word] = _word(words, drawn)
        full = " ".join(swap[word] for word in name.full.split())
        names.append(Name(full, name.kind))
    return replace(template, id=f"made-{number:08}", names=tuple(names))


def _word(words: list[str], drawn: random.Random) -> str:
    word = drawn.choice(words)
    if drawn.random() >= _NEW_WORDS:
        return word
    if len(word) < 5:
        return "".join(drawn.choices(_SYLLABLES, k=3))
    at = drawn.randrange(1, len(word))
    return word[:at] + drawn.choice(_LETTERS) + drawn.choice(_LETTERS) + word[at + 1 :]


def _real_customers() -> list[tuple[str, str]]:
    out = []
    for path in sorted(CUSTOMERS.glob("innocent_customers_*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                given = f"{row['first_name']} {row['middle_name']}".strip()
                out.append((given, row["last_name"]))
    return [pair for pair in out if all(pair)]


@dataclass(frozen=True)
class _Stock:
    """Invented words, few of them frequent and most of them rare, as in any language."""

    words: list[str]
    weights: list[float]

    @classmethod
    def of(cls, count: int, drawn: random.Random) -> "_Stock":
        words = sorted(
            {
                "".join(drawn.choices(_SYLLABLES, k=drawn.randint(2, 4)))
                for _ in range(count)
            }
        )
        drawn.shuffle(words)
        return cls(words, [1 / (rank + 20) for rank in range(len(words))])

    def draw(self, count: int, drawn: random.Random) -> list[str]:
        return drawn.choices(self.words, self.weights, k=count)


def _invented_entities(count: int = 10_000) -> Iterator[Entity]:
    drawn = random.Random("invented list")  # noqa: S311 - no secret
    stock = _Stock.of(20_000, drawn)
    act = Designation("Invented Authority", "INVENTED", list_name="Invented List")
    for number in range(count):
        names = tuple(
            Name(" ".join(stock.draw(drawn.choice((2, 2, 3, 3, 4)), drawn)))
            for _ in range(drawn.choice((1, 1, 2, 3, 5)))
        )
        born = {"birthDate": (str(drawn.randint(1935, 2000)),)}
        yield Entity(f"invented-{number:06}", "Person", "invented", names, (act,), born)


def _invented_customers(drawn: random.Random, count: int = 5_000) -> list[tuple[str, str]]:
    stock = _Stock.of(5_000, drawn)
    return [(stock.draw(1, drawn)[0], stock.draw(1, drawn)[0]) for _ in range(count)]
