"""The act that puts an entity under a regime."""

from dataclasses import dataclass, fields
from datetime import date
from operator import attrgetter
from typing import Any


@dataclass(frozen=True, slots=True)
class Designation:
    """One listing of one entity, as its list states it.

    A parser fills what the list says and leaves the rest None: the legal effect is
    looked up from `(source, programme, directive)` in `model.regime`, never guessed here.

    Attributes:
        authority: Who acted, in full: "US Treasury, Office of Foreign Assets Control".
        programme: The list's own tag, as written: "GLOMAG", "Russia", "IRQ", "DPRK".
        list_name: The list within the source, where a source holds several: "SDN", "SSI",
            "CMIC", "Entity List".
        directive: The directive or menu text that narrows the programme.
        regime: Key of the regime, where known.
        legal_basis: The instrument that the list cites: "EO 13818", "2016/1693 (OJ L255)".
        measures: Measures that the list itself states, as written.
        listed_on: Day of the listing.
        effective_on: Day from which it binds, where it differs.
        divest_by: Last day to divest (CMIC).
        ended_on: Day of the delisting or expiry.
        reason: Why, as the list states it.
        remarks: Anything else the list says of this act.
        source_url: Where the list publishes the act.
    """

    authority: str
    programme: str
    list_name: str | None = None
    directive: str | None = None
    regime: str | None = None
    legal_basis: str | None = None
    measures: tuple[str, ...] = ()
    listed_on: date | None = None
    effective_on: date | None = None
    divest_by: date | None = None
    ended_on: date | None = None
    reason: str | None = None
    remarks: str | None = None
    source_url: str | None = None

    def to_json(self) -> dict[str, Any]:
        """Return every field that holds something; dates as ISO text."""
        pairs = zip(_FIELDS, _values(self), strict=True)
        return {
            name: value if isinstance(value, str) else _plain(value)
            for name, value in pairs
            if value is not None and value != ()
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "Designation":
        """Read what `to_json` wrote.

        >>> act = Designation("OFAC", "GLOMAG", listed_on=date(2021, 12, 10))
        >>> Designation.from_json(act.to_json()) == act
        True
        """
        values = dict(data)
        values["measures"] = tuple(values.get("measures", ()))
        for name in ("listed_on", "effective_on", "divest_by", "ended_on"):
            if values.get(name):
                values[name] = date.fromisoformat(values[name])
        return cls(**values)


_FIELDS = tuple(each.name for each in fields(Designation))
_values = attrgetter(*_FIELDS)


def _plain(value: Any) -> Any:  # noqa: ANN401 - a day, or texts
    return value.isoformat() if isinstance(value, date) else list(value)
