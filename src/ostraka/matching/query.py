"""What is asked, and what comes back."""

from dataclasses import dataclass, field
from typing import Any

from ostraka._kernel import tokenize
from ostraka.errors import QueryError
from ostraka.matching.forms import spoken
from ostraka.matching.identifier import parse_identifier, written
from ostraka.matching.readings import native
from ostraka.model import Identifier, ImpreciseDate, parse_date
from ostraka.model.countries import country_code

MAX_NAME = 2_000  # characters; a longer text is no name, and no place

Facts = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Query:
    """A party to look for.

    Attributes:
        name: As the customer record or payment writes it, in any script.
        schema: FtM schema ("Person", "Company", "Vessel"), where known.
        birth_date: EDTF or as lists write it: "1961-12", "circa 1962", "15 Nov 1953".
        countries: Names or ISO 3166 codes of nationality, residence or registration.
        gender: "male" or "female".
        identifiers: Numbers of passports, ships, registers, wallets: as text, with their
            kind and issuer where known ("passport:ir:A12345678", "imo:9187629").
        birth_place: Town, region, country: whatever is known, in any order.
        address: Of a home or a seat, on one line.
        id: The asker's own key, given back with the answer.

    Raises:
        QueryError: There is nothing to look for; the name is not text, or so long that a
            part of it would not be compared; a date, country or identifier cannot be read.

    >>> Query("Erkin Tuniyazov", birth_date="1961-12").countries
    ()
    """

    name: str
    schema: str | None = None
    birth_date: str | None = None
    countries: tuple[str, ...] = ()
    gender: str | None = None
    identifiers: tuple[str | Identifier, ...] = ()
    birth_place: str | None = None
    address: str | None = None
    id: str | None = None

    def __post_init__(self) -> None:
        _check_text("birth place", self.birth_place or "")
        _check_text("address", self.address or "")
        checked_name(self.name, is_needed=not any(map(_has_letter, self.numbers)))
        _ = self.birth, self.country_codes

    @property
    def birth(self) -> ImpreciseDate | None:
        """The birth date as a span of days."""
        if not self.birth_date:
            return None
        found = parse_date(self.birth_date)
        if found is None:
            hint = "write it as 1961, 1961-12 or 1961-12-24"
            raise QueryError(f"query: birth date {self.birth_date!r} is no date", hint=hint)
        return found

    @property
    def country_codes(self) -> frozenset[str]:
        """The countries as lower-case codes."""
        if not self.countries:
            return frozenset()
        codes = {text: country_code(text) for text in self.countries if text.strip()}
        for text, code in codes.items():
            if code is None:
                hint = "give its English name or its two letters (ISO 3166)"
                raise QueryError(f"query: country {text!r} is not known", hint=hint)
        return frozenset(code for code in codes.values() if code)

    @property
    def numbers(self) -> tuple[Identifier, ...]:
        """The identifiers with what is known of their kind and issuer."""
        return tuple(
            each if isinstance(each, Identifier) else parse_identifier(each)
            for each in self.identifiers
        )

    def to_json(self) -> Facts:
        """Every field that holds something, in the form in which it can be asked again."""
        pairs = ((name, getattr(self, name)) for name in self.__slots__)
        return {name: _plain(value) for name, value in pairs if value}


def _has_letter(number: Identifier) -> bool:
    return any(map(str.isalnum, number.value))


def checked_name(name: str, *, is_needed: bool = True) -> str:
    """Return a name, if it can be asked for.

    Args:
        is_needed: Nothing else is known by which to look.

    Raises:
        QueryError: It is no text, a part of it would not be compared, or it is needed and
            holds nothing to look for.
    """
    _check_text("name", name)
    if _has_words(name) or not is_needed:
        return name
    if not name.strip():
        raise QueryError("query: no name and no identifier, expected at least one")
    raise QueryError(f"query: name {name!r} has no letter or digit to look for")


def _check_text(what: str, text: str) -> None:
    if len(text) > MAX_NAME:
        raise QueryError(
            f"query: a {what} of {len(text)} characters, expected at most {MAX_NAME}"
        )
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise QueryError(
            f"query: {what} is not text (character {error.start} is half a pair)"
        ) from error


def _plain(value: str | tuple[str | Identifier, ...]) -> str | list[str]:
    if isinstance(value, str):
        return value
    return [each if isinstance(each, str) else written(each) for each in value]


def _has_words(name: str) -> bool:
    """Tell whether a name holds words. One that would be cut is refused: it finds too little."""
    words, has_native, is_cut = tokenize(spoken(name))
    if tokenize(native(name))[2] if has_native else is_cut:
        found = (
            f"a name of {len(words)} words or more, one of {max(map(len, words))} letters"
        )
        hint = "ask for each name in it by itself"
        raise QueryError(f"query: {found}, expected at most 48 of 64 letters", hint=hint)
    return bool(words) and any(map(str.isalnum, name))


@dataclass(frozen=True, slots=True)
class Contribution:
    """One fact's part of a score.

    Attributes:
        feature: "name", "schema", "birth date", "birth place", "country", "gender",
            "address", "identifier".
        query, candidate: What stood on each side, as text.
        verdict: "equal", "close", "contradicts" or "no data".
        contribution: What it added to the score; all of them sum to it.
        why: The reason of the verdict, to be read aloud: "day and month swapped".
        parts: For a name, how its words pair off (see `explain.Part`).
    """

    feature: str
    query: str
    candidate: str
    verdict: str
    contribution: float
    why: str = ""
    parts: tuple[Facts, ...] = ()

    def to_json(self) -> Facts:
        """Return it as the API shows it."""
        data: Facts = {
            "feature": self.feature,
            "query": self.query,
            "candidate": self.candidate,
            "verdict": self.verdict,
            "contribution": self.contribution,
            "why": self.why,
        }
        return data | ({"parts": list(self.parts)} if self.parts else {})


@dataclass(frozen=True, slots=True)
class Match:
    """A listed entity beside a query, with a score.

    Attributes:
        score: 0 to 1, six decimals.
        alert: The score reaches the threshold, and does not rest on a weak alias alone.
        name: The listed name that matched best, and `kind` what sort of name it is.
        designations: Every listing with its measures, as the index was published.
        explanation: The score's contributions; empty unless asked for.
    """

    id: str
    schema: str
    caption: str
    score: float
    alert: bool
    source: str
    edition: str
    name: str
    kind: str
    designations: tuple[Facts, ...] = ()
    explanation: tuple[Contribution, ...] = ()
    entity: Facts = field(default_factory=dict, repr=False, compare=False)

    def to_json(self) -> Facts:
        """Return it as the API shows it."""
        return {
            "id": self.id,
            "schema": self.schema,
            "caption": self.caption,
            "score": self.score,
            "alert": self.alert,
            "source": self.source,
            "edition": self.edition,
            "name": self.name,
            "kind": self.kind,
            "designations": list(self.designations),
            "explanation": [each.to_json() for each in self.explanation],
        }
