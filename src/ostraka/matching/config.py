"""Every number that shapes a score, in one frozen object with a hash.

A score can be replayed years later because its config's hash stands beside it, and
nothing outside this object tunes anything.
"""

import hashlib
import json
from dataclasses import asdict, astuple, dataclass, field, fields
from functools import cached_property

from ostraka.errors import ConfigError
from ostraka.matching import company_words, figures, legal_forms, nicknames, pair_words
from ostraka.matching.words import CLASS_WEIGHTS, SPELLING


@dataclass(frozen=True)
class NameSettings:
    """How names compare. Similarities, factors, shares and costs are in thousandths.

    The order of the fields is the kernel's (`kernel/settings.hpp`). `_reference.py` shows
    where each comes in. What is added to a score (`base`, `rarity`, `same_words`,
    `same_text`) is 1,000 at most together.
    """

    spelling: int = 915  # one spelling key: khalid, halid
    vowels: int = 870  # their keys have one skeleton of consonants: gulnora, gulnara
    dropped: int = 880  # one is the other without vowels: mhmd, mohamed
    dropped_short: int = 800  # the same with two consonants left: rz, ruiz
    edit_cost: int = 1000  # an edit costs this share of 1 / letters of the longer word
    second_edit_cost: int = 0  # and a second one this much more; 0 is off
    one_edit_from: int = 3  # letters of the shorter word
    two_edits_from: int = 7  # likewise
    prefix: int = 845  # moham, mohamed
    prefix_from: int = 5  # letters of the beginning,
    prefix_share: int = 600  # and its least share of the whole
    cut: int = 755  # "Ali Has", where a narrow field cut the last word off
    cut_from: int = 2  # letters that are left of it
    initial: int = 830  # m, mohamed: beside another pair of words, never alone
    joined: int = 985  # al bakr, albakr
    joined_spelling: int = 920  # the same with one spelling key
    joined_vowels: int = 760  # the same with one skeleton of consonants
    joined_from: int = 6  # letters of the shorter side, unless they are equal
    joined_edit_from: int = 6  # from which one edit is allowed; shows above joined_from
    curve: int = 385  # how much more a missing share costs the more of it there is
    extra_candidate: int = 170  # of its weight: a listed word that the query lacks
    extra_query: int = 390  # a word of the query that the listed name lacks
    conflict: int = 0  # that both have such words, on the lesser of the two; 0 is off
    order: int = 998  # what pairs stands in another order
    single: int = 620  # one pair alone, be it of joined words, and the query has much more
    single_from: int = 300  # namely more than this share of what pairs
    base: int = 951  # every word equal; no other match is worth more
    rarity: int = 32  # what complete rarity adds
    partial_base: int = 800  # any other match
    partial_rarity: int = 160
    rarity_half: int = 7000  # weight of what pairs at which half of the rarity is reached
    derived_base: int = 417  # a match that rests on a Latin reading
    derived_rarity: int = 809
    derived_half: int = 3000
    derived_spelling: int = 930  # one spelling key, where one of the two is a reading
    derived_vowels: int = 905  # one skeleton, likewise
    same_words: int = 3  # added where all words are equal, in their order
    same_text: int = 4  # added where the written names are, but for case and spaces
    weight_scale: int = 100_000  # a word weighs this x ln(1 + entities / bearers)


@dataclass(frozen=True)
class EvidenceSettings:
    """What facts beside the name do to a score, as shares of 1.

    A fact that agrees takes this share of what is missing to 1; a fact that contradicts
    takes this share of the score away. So no fact can push a score out of 0 to 1, and one
    that agrees never lowers it.
    """

    birth_day_agrees: float = 0.50
    birth_year_agrees: float = 0.30  # the same year or month, as far as both say
    birth_span_agrees: float = 0.15  # "circa", some years, another calendar
    birth_date_close: float = 0.03  # lowers: a digit off, day and month swapped
    birth_date_contradicts: float = 0.20  # days apart, and in proportion up to
    birth_date_far: float = 0.30  # so many years apart:
    birth_far_years: float = 4.0
    birth_place_agrees: float = 0.15
    birth_place_contradicts: float = 0.08
    country_agrees: float = 0.12
    country_contradicts: float = 0.15
    address_agrees: float = 0.30  # the street
    city_agrees: float = 0.06
    place_country_agrees: float = 0.04  # the country of an address or a birth place
    gender_contradicts: float = 0.10
    schema_contradicts: float = 0.35
    identifier_agrees: float = 0.97
    short_identifier_agrees: float = 0.30  # under five characters, of a kind not known
    identifier_contradicts: float = 0.35  # another number of which a party has one for life
    document_contradicts: float = 0.10  # another passport: they are renewed
    least_name: float = 0.15  # a name less alike is not raised by any of these but a number


@dataclass(frozen=True)
class PairSettings:
    """How `compare` decides about two names side by side; a search does nothing of it.

    All but `names` are shares of the names' score that are taken away: for what contradicts
    (`contradictions/`), and for reading a name in the light of the other (`meant.py`).

    Attributes:
        names: Neither side is the one that asks, so that a word which one of them alone has
            costs the same on both: little, it was left out. Where both have words that the
            other lacks, they name two.
    """

    names: NameSettings = field(
        default_factory=lambda: NameSettings(
            extra_candidate=100, extra_query=100, conflict=800, single=1000,
            partial_base=850, derived_base=460,
        )
    )  # fmt: skip
    other_number: float = 0.35  # plant 5, plant 6
    number_missing: float = 0.35  # victory, victory 3
    other_form: float = 0.25  # shares against members: AG, GmbH
    other_line: float = 0.25  # a bank, and its trust company
    generic: float = 0.25  # general trading, al noor general trading
    other_initial: float = 0.25  # hans o, hans joachim
    other_father: float = 0.25  # oleksandr, volodymyr oleksandrovych
    other_gender: float = 0.20  # olga baranova, oleg baranov
    not_cut: float = 0.15  # a last word cut off, in a name shorter than
    cut_from: int = 24  # so many letters
    part_of_name: float = 0.05  # one half of al qaida/islamic army
    title: float = 0.02  # president
    signs: float = 0.02  # "@" for a
    nickname: float = 0.05  # ted, theodore
    initials: float = 0.05  # jc, jean claude
    acronym: float = 0.10  # pla, people's liberation army
    letters: float = 0.15  # nitup, putin


@dataclass(frozen=True)
class Config:
    """One frozen choice of everything; `hash` names it in every answer.

    Attributes:
        threshold: Least score that alerts, 0 to 1.
        weak_factor: What a match on a weak alias alone is worth, in thousandths: under the
            threshold, so that it confirms and does not alert.
        former_factor, reading_factor: The same for a former name and for a Latin reading
            of a name asked for or listed in another script.
        bare_factor: The same for a name of one word that is asked for without its legal form
            or ship's prefix: over the threshold when it is equal, and otherwise not. A listed
            name without them is worth the whole name.
        initials_factor: The same for an organisation's listed initials.
        pair: What holds for two entities side by side alone.
        least_entities: A shorter list weighs its words as though it had so many entities:
            that a list is short makes no word common.

    Raises:
        ConfigError: A threshold, factor or share is outside its range. Those of `names` are the
            kernel's: a build refuses what is outside them, by name.
    """

    threshold: float = 0.65
    weak_factor: int = 640
    former_factor: int = 995
    reading_factor: int = 1000
    bare_factor: int = 800
    initials_factor: int = 700
    least_entities: int = 20_000
    names: NameSettings = field(default_factory=NameSettings)
    evidence: EvidenceSettings = field(default_factory=EvidenceSettings)
    pair: PairSettings = field(default_factory=PairSettings)

    def __post_init__(self) -> None:
        for name in _FACTORS:
            _check(name, getattr(self, name), 1000)
        for each in fields(PairSettings):
            if each.type is float:
                _check(f"pair: {each.name}", getattr(self.pair, each.name), 1)
        _check("threshold", self.threshold, 1)

    @cached_property
    def hash(self) -> str:
        """Sixteen hex digits over every setting and every word table.

        >>> Config().hash == Config().hash, Config().hash == Config(threshold=0.7).hash
        (True, False)
        """
        tables = [sorted(SPELLING.items()), sorted(CLASS_WEIGHTS.items())]
        rules = [legal_forms.RULES, company_words.RULES, figures.RULES]
        beside = [pair_words.RULES, nicknames.RULES]
        content = [asdict(self), *tables, *rules, *beside]
        text = json.dumps(content, sort_keys=True, ensure_ascii=True)
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    def kernel_settings(self) -> list[int]:
        """The name settings as the kernel takes them."""
        return list(astuple(self.names))


_FACTORS = (
    "weak_factor", "former_factor", "reading_factor", "bare_factor", "initials_factor"
)  # fmt: skip


def _check(name: str, value: float, most: int) -> None:
    if not 0 <= value <= most:
        raise ConfigError(f"config: {name}: {value!r}, expected 0 to {most}")


DEFAULT = Config()
