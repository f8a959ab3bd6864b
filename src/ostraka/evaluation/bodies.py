"""Organisations and vessels whose names are written otherwise."""

from collections.abc import Iterable, Iterator
from random import Random

from ostraka.evaluation import spelling
from ostraka.evaluation.cases import Case
from ostraka.evaluation.sampling import latin_name
from ostraka.evaluation.spelling import Variation, Words, seeded
from ostraka.matching import Query
from ostraka.model import Entity

ORGANISATIONS = frozenset({"Organization", "Company"})
VESSELS = frozenset({"Vessel"})

# Long form, and how it is abbreviated. The first fit counts, so the longest stand first.
# Source: ISO 20275 entity legal forms, https://www.gleif.org/en/about-lei/code-lists/
LEGAL_FORMS: tuple[tuple[str, str], ...] = (
    ("PUBLIC JOINT STOCK COMPANY", "PJSC"),
    ("PRIVATE JOINT STOCK COMPANY", "PJSC"),
    ("OPEN JOINT STOCK COMPANY", "OJSC"),
    ("CLOSED JOINT STOCK COMPANY", "CJSC"),
    ("JOINT STOCK COMPANY", "JSC"),
    ("LIMITED LIABILITY COMPANY", "LLC"),
    ("OBSHCHESTVO S OGRANICHENNOI OTVETSTVENNOSTYU", "OOO"),
    ("GESELLSCHAFT MIT BESCHRÄNKTER HAFTUNG", "GMBH"),
    ("GESELLSCHAFT MIT BESCHRANKTER HAFTUNG", "GMBH"),
    ("AKTIENGESELLSCHAFT", "AG"),
    ("AKTSIONERNOE OBSHCHESTVO", "AO"),
    ("SOCIEDAD ANONIMA DE CAPITAL VARIABLE", "SA DE CV"),
    ("SOCIEDAD ANONIMA", "SA"),
    ("SOCIETE ANONYME", "SA"),
    ("SOCIETE A RESPONSABILITE LIMITEE", "SARL"),
    ("SOCIEDAD DE RESPONSABILIDAD LIMITADA", "SRL"),
    ("ANONIM SIRKETI", "AS"),
    ("LIMITED SIRKETI", "LTD STI"),
    ("PRIVATE LIMITED", "PVT LTD"),
    ("COMPANY LIMITED", "CO LTD"),
    ("LIMITED", "LTD"),
    ("INCORPORATED", "INC"),
    ("CORPORATION", "CORP"),
    ("COMPANY", "CO"),
    ("FREE ZONE ESTABLISHMENT", "FZE"),
    ("SENDIRIAN BERHAD", "SDN BHD"),
    ("SOCIETA PER AZIONI", "SPA"),
    ("SPOLKA Z OGRANICZONA ODPOWIEDZIALNOSCIA", "SP Z OO"),
)
_SHORT = frozenset(short for _, short in LEGAL_FORMS) | {
    "SAL", "PLC", "LLP", "BV", "NV", "EAD", "OOD", "EOOD", "DOO", "SRO", "PTE LTD", "PTY LTD",
    "KG", "OY", "AB", "FZCO", "LTDA", "SAS", "PAO", "ZAO", "TOV", "KFT",
}  # fmt: skip
_OTHERS = ("LLC", "LTD", "GMBH", "SA", "JSC", "INC", "FZE", "SARL", "CO LTD", "PLC")

ORGANISATION_VARIATIONS = (
    "legal_form_changed", "legal_form_dropped", "legal_form_abbreviated", "typo", "joined",
    "token_drop", "name_order", "punctuation",
)  # fmt: skip
VESSEL_VARIATIONS = ("typo", "joined", "token_drop", "name_order", "punctuation", "prefix")


def body_cases(entities: Iterable[Entity]) -> Iterator[Case]:
    """Yield each organisation's and vessel's name under every variation it has room for."""
    for entity in entities:
        name = latin_name(entity)
        vessel = entity.schema in VESSELS
        for label in VESSEL_VARIATIONS if vessel else ORGANISATION_VARIATIONS:
            random = seeded(f"{entity.id} {label}")
            varied = vary_body(name, label, random)
            if varied:
                family = "vessel" if vessel else "organisation"
                yield Case(
                    Query(varied), frozenset({entity.id}), label, family, entity.schema,
                    listed=name,
                )  # fmt: skip


def vary_body(name: str, label: str, random: Random) -> str | None:
    """Return the name under one variation, None where it gives no room for it.

    >>> vary_body("VEXELID SHIPPING COMPANY LIMITED", "legal_form_abbreviated", Random(1))
    'VEXELID SHIPPING CO LTD'
    """
    words = name.split()
    ours = _OWN.get(label)
    made = (ours or getattr(spelling, label))(words, random) if words else None
    return " ".join(made) if made and made != words else None


def split_form(words: Words) -> tuple[Words, Words, bool]:
    """Return the words without their legal form, the legal form, and whether it leads.

    >>> split_form("OOO VEXELID GRUP".split())
    (['VEXELID', 'GRUP'], ['OOO'], True)
    """
    bare = [_bare(word) for word in words]
    for long in range(min(6, len(words) - 1), 0, -1):
        if " ".join(bare[-long:]) in _FORMS:
            return words[:-long], words[-long:], False
        if " ".join(bare[:long]) in _FORMS:
            return words[long:], words[:long], True
    return words, [], False


_FORMS = frozenset(long for long, _ in LEGAL_FORMS) | _SHORT
_ABBREVIATED = dict(LEGAL_FORMS)
_WRITTEN_OUT = {short: long for long, short in reversed(LEGAL_FORMS)}


def legal_form_changed(words: Words, random: Random) -> Words | None:
    """Another legal form instead of the listed one."""
    rest, form, leads = split_form(words)
    if not form:
        return None
    known = _key(form)
    other = random.choice([each for each in _OTHERS if each != known]).split()
    return [*other, *rest] if leads else [*rest, *other]


def legal_form_dropped(words: Words, _random: Random) -> Words | None:
    """No legal form."""
    rest, form, _ = split_form(words)
    return rest if form else None


def legal_form_abbreviated(words: Words, _random: Random) -> Words | None:
    """The legal form written short, or written out where the list has it short."""
    rest, form, leads = split_form(words)
    known = _key(form)
    other = (_ABBREVIATED.get(known) or _WRITTEN_OUT.get(known, "")).split()
    if not other:
        return None
    return [*other, *rest] if leads else [*rest, *other]


def token_drop(words: Words, random: Random) -> Words | None:
    """A word left out, of three or more beside the legal form; never the first."""
    rest, form, leads = split_form(words)
    if len(rest) < 3:
        return None
    at = random.randrange(1, len(rest))
    kept = rest[:at] + rest[at + 1 :]
    return [*form, *kept] if leads else [*kept, *form]


def name_order(words: Words, _random: Random) -> Words | None:
    """The legal form at the other end; without one, the last word first."""
    rest, form, leads = split_form(words)
    if form:
        return [*rest, *form] if leads else [*form, *rest]
    return [words[-1], *words[:-1]] if len(words) > 1 else None


def prefix(words: Words, random: Random) -> Words | None:
    """What sort of ship it is, before its name."""
    return [random.choice(("M/V", "MT", "MV", "M.T.", "F/V")), *words]


_OWN: dict[str, Variation] = {
    "legal_form_changed": legal_form_changed,
    "legal_form_dropped": legal_form_dropped,
    "legal_form_abbreviated": legal_form_abbreviated,
    "token_drop": token_drop,
    "name_order": name_order,
    "prefix": prefix,
}


def _key(form: Words) -> str:
    return " ".join(map(_bare, form))


def _bare(word: str) -> str:
    return "".join(filter(str.isalnum, word.upper()))
