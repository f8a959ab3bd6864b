"""The rules that hold two entries of different lists for one subject.

Each rule looks at facts that both share and says how sure they make it. The surest counts.
Facts that differ without barring the two lower it, or silence a rule that has nothing but a
name. Why the numbers are these: plans/0014.
"""

from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from itertools import product

from ostraka.model import Verdict, compare_any
from ostraka.subjects.contradictions import contradictions
from ostraka.subjects.evidence import Fact, Link
from ostraka.subjects.numbers import LASTING, Number
from ostraka.subjects.profile import PERSON, Profile
from ostraka.subjects.words import speaking, strength

VERSION = "subjects-1"  # of the rules; stands in judgements that were made by them

SAME_ENTRY = 1.0  # the list says so, and some other fact does not belie it
UNBACKED_ENTRY = 0.75  # a reference alone may be mistyped: too little for a subject
LASTING_NUMBER, LONG_NUMBER = 0.99, 0.98
ISSUED_NUMBER, NUMBER, NUMBER_OF_ANOTHER = 0.98, 0.95, 0.88  # issuer: same, unsaid, other
NAME_AND_DAY, WORDS_AND_DAY = 0.97, 0.93
NAME_YEAR_COUNTRY, NAME_YEAR = 0.94, 0.88
NAME_COUNTRY, SHORT_NAME_COUNTRY, NAME = 0.90, 0.85, 0.80
# How strong a name must be (`words.strength`) where nothing but the country helps it.
ENOUGH_WITH_COUNTRY, ENOUGH_ALONE, ENOUGH_WITH_YEAR = 1.5, 2.0, 1.5
ENOUGH_OF_A_BODY = 1.0  # with a country; also of a ship or aircraft
LEAST_SHARED_WORDS = 2
ALIKE = 0.5  # share of letters in common from which two words may be one, spelled otherwise
# What is left of a rule's sureness beside facts that differ and do not bar.
BIRTH_DIFFERS, COUNTRY_DIFFERS, NAME_DIFFERS = 0.85, 0.97, 0.93

Found = tuple[float, str, str]  # how sure, the fact's name, its value
Rare = Callable[[str], bool]  # whether no list has two entries of this name


def link_of(left: Profile, right: Profile, is_rare: Rare) -> Link | None:
    """Return the link between two entries; None where they share too little.

    Args:
        is_rare: Whether a name is borne by at most one entry of each list: a name alone
            joins nobody where it could mean two.
    """
    if left.id > right.id:
        left, right = right, left
    against = contradictions(left, right)
    weighed = frozenset(each.feature for each in against if not each.bars)
    found = sorted(_found(left, right, weighed, is_rare), key=lambda each: -each[0])
    if not found:
        return None
    sure, facts = found[0][0], [Fact(feature, value) for _, feature, value in found]
    if sure < SAME_ENTRY:
        sure *= BIRTH_DIFFERS if "birth date" in weighed else 1
        sure *= COUNTRY_DIFFERS if "country" in weighed else 1
        sure *= (
            1
            if set(left.names) & set(right.names) or _shared_words(left, right)
            else NAME_DIFFERS
        )
    unique = tuple(dict.fromkeys(facts))
    return Link(left.id, right.id, round(sure, 4), unique, against)


def _found(
    left: Profile, right: Profile, weighed: frozenset[str], is_rare: Rare
) -> Iterator[Found]:
    yield from _by_entry(left, right)
    yield from _by_number(left, right)
    if not left.kinds & right.kinds:
        return
    if "birth date" not in weighed:
        yield from _by_name(left, right, weighed, is_rare)
    if PERSON in left.kinds & right.kinds:
        yield from _by_birth_day(left, right)


def _by_entry(left: Profile, right: Profile) -> Iterator[Found]:
    shared = sorted(left.entries & right.entries)
    sure = SAME_ENTRY if shared and _is_backed(left, right) else UNBACKED_ENTRY
    for each in shared:
        yield sure, "entry", each


def _by_number(left: Profile, right: Profile) -> Iterator[Found]:
    theirs = {each.value: each for each in reversed(right.numbers)}
    shared = [(each, theirs[each.value]) for each in left.numbers if each.value in theirs]
    backed = bool(shared) and _is_backed(left, right)
    for ours, other in shared:
        sure = _sure_of(ours, other, backed=backed)
        if sure is not None:
            yield sure, "identifier", _number_text(ours, other)


def _sure_of(ours: Number, other: Number, *, backed: bool) -> float | None:
    """How sure one shared number makes it; None where it may well be chance."""
    if ours.kind == other.kind and ours.kind in LASTING and ours.lasting:
        return LASTING_NUMBER
    if ours.is_long and other.is_long:
        return LONG_NUMBER
    if not backed:
        return None
    if ours.issuer and ours.issuer == other.issuer:
        return ISSUED_NUMBER
    return NUMBER_OF_ANOTHER if ours.issuer and other.issuer else NUMBER


def _number_text(ours: Number, other: Number) -> str:
    issuer = ours.issuer or other.issuer
    return f"{ours.kind} {ours.value}" + (f" ({issuer})" if issuer else "")


def _is_backed(left: Profile, right: Profile) -> bool:
    """True when a name or the birth stands behind a shared number or reference."""
    if compare_any(left.births, right.births) is Verdict.AGREE:
        return True
    return bool(set(left.names) & set(right.names)) or bool(_shared_words(left, right))


def _by_name(
    left: Profile, right: Profile, weighed: frozenset[str], is_rare: Rare
) -> Iterator[Found]:
    shared = set(left.names) & set(right.names)
    if not shared:
        return
    key = max(shared, key=lambda each: (strength(each), each))
    births = compare_any(left.births, right.births)
    countries = left.places & right.places
    if births is Verdict.AGREE:
        yield from _by_name_and_birth(left, right, key, countries)
    elif births is Verdict.UNKNOWN and "country" not in weighed:
        # Of several shared names the strongest that means one entry alone.
        rare = [each for each in shared if is_rare(each)]
        key = max(rare, key=lambda each: (strength(each), each), default="")
        yield from _by_name_alone(left, right, key, countries)


def _by_name_and_birth(
    left: Profile, right: Profile, key: str, countries: frozenset[str]
) -> Iterator[Found]:
    days = set(left.birth_days) & set(right.birth_days)
    if days and len(key.split()) >= LEAST_SHARED_WORDS:
        yield NAME_AND_DAY, "name", key
        yield NAME_AND_DAY, "birth date", str(min(days, key=str))
    elif strength(key) >= ENOUGH_WITH_YEAR or (countries and strength(key) > 1):
        sure = NAME_YEAR_COUNTRY if countries else NAME_YEAR
        yield sure, "name", key
        yield sure, "birth year", _agreeing(left, right)
        if countries:
            yield sure, "country", "; ".join(sorted(countries))


def _by_name_alone(
    left: Profile, right: Profile, key: str, countries: frozenset[str]
) -> Iterator[Found]:
    enough = strength(key) >= ENOUGH_WITH_COUNTRY
    is_body = PERSON not in left.kinds & right.kinds
    if countries and (enough or (is_body and strength(key) >= ENOUGH_OF_A_BODY)):
        sure = NAME_COUNTRY if enough else SHORT_NAME_COUNTRY
        yield sure, "name", key
        yield sure, "country", "; ".join(sorted(countries))
    elif not (left.places and right.places) and strength(key) >= ENOUGH_ALONE:
        yield NAME, "name", key


def _by_birth_day(left: Profile, right: Profile) -> Iterator[Found]:
    """Two words of one name and the day: other names between them may be left out."""
    days = set(left.birth_days) & set(right.birth_days)
    if not days or set(left.names) & set(right.names):
        return
    shared = (
        ours & theirs
        for ours in map(speaking, left.names)
        for theirs in map(speaking, right.names)
        if len(ours & theirs) >= LEAST_SHARED_WORDS and _may_be_one(ours, theirs)
    )
    words = max(shared, key=lambda words: (len(words), sorted(words)), default=None)
    if words is not None:
        yield WORDS_AND_DAY, "names", " ".join(sorted(words))
        yield WORDS_AND_DAY, "birth date", str(min(days, key=str))


def _may_be_one(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """True when one side's other words are left out by the other, or spelled otherwise.

    Twins share the day, the surname and the patronymic, and differ in a name that neither
    leaves out.
    """
    pairs = product(ours - theirs, theirs - ours)
    if ours <= theirs or theirs <= ours:
        return True
    return any(SequenceMatcher(None, *pair).ratio() >= ALIKE for pair in pairs)


def _shared_words(left: Profile, right: Profile) -> frozenset[str]:
    ours = frozenset(word for name in left.names for word in speaking(name))
    return ours & frozenset(word for name in right.names for word in speaking(name))


def _agreeing(left: Profile, right: Profile) -> str:
    pairs = ((a, b) for a in left.births for b in right.births)
    found = [(str(a), str(b)) for a, b in pairs if a.compare(b) is Verdict.AGREE]
    return " and ".join(dict.fromkeys(min(found)))
