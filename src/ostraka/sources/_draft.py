"""An entity in the making: what parsers fill, field by field, before it is frozen."""

from collections.abc import Iterable

from ostraka.model import (
    Address,
    Designation,
    Entity,
    Identifier,
    Issue,
    Name,
    NameKind,
    ParsedList,
    Relation,
    parse_date,
    unique,
)
from ostraka.model.countries import country_codes, is_not_known
from ostraka.model.ftm import valid_property


class Draft:
    """One entity while its record is read.

    Args:
        parsed: Where the finished entity and its issues go.
        local_id: The list's own id.
        schema: FtM schema, as far as known; may be changed until `finish`.
    """

    def __init__(self, parsed: ParsedList, local_id: str, schema: str) -> None:
        self.parsed = parsed
        self.local_id = local_id
        self.id = f"{parsed.source}-{local_id}"
        self.schema = schema
        self.names: list[Name] = []
        self.designations: list[Designation] = []
        self.identifiers: list[Identifier] = []
        self.addresses: list[Address] = []
        self.relations: list[Relation] = []
        self._properties: dict[str, list[str]] = {}

    def issue(self, message: str) -> None:
        """Report something that was kept but could not be placed."""
        self.parsed.issues.append(Issue(self.local_id, message))

    def add(self, name: str, *values: str | None) -> None:
        """Add values to an FtM property; None and empty texts are passed over."""
        found = [" ".join(value.split()) for value in values if value]
        if any(found):
            self._properties.setdefault(name, []).extend(found)

    def put(self, name: str, *values: str | None) -> None:
        """`add`; a note ``name: value`` and an issue where the schema has no such property."""
        if valid_property(self.schema, name):
            self.add(name, *values)
            return
        for value in filter(None, values):
            self.add("notes", f"{name}: {value}")
            self.issue(f"`{name}` {value!r} of a {self.schema}, kept as a note")

    def add_name(
        self, full: str | None, kind: NameKind = NameKind.PRIMARY, **rest: object
    ) -> None:
        """Add a name where there is one; see `Name.of` for the rest."""
        if full and full.strip():
            self.names.append(Name.of(full, kind, **rest))  # type: ignore[arg-type]

    def add_dates(self, name: str, *texts: str | None) -> None:
        """Add dates in EDTF; one that cannot be read becomes a note and an issue."""
        for text in texts:
            if not text:
                continue
            if (found := parse_date(text)) is not None:
                self.add(name, str(found))
            else:
                self.add("notes", f"{name}: {text}")
                self.issue(f"`{name}` {text!r} is no date, kept as a note")

    def add_countries(self, name: str, *texts: str | None) -> None:
        """Add countries as codes; a text may name several. See `country` for the odd ones."""
        for text in texts:
            if text and (codes := country_codes(text)):
                self.add(name, *codes)
            else:
                self.country(text, name)

    def country(self, text: str | None, field: str = "country") -> str | None:
        """Return a country's code, None for words like "unknown".

        A text that is not known, or that names several countries, becomes a note and an issue.
        """
        if not text or is_not_known(text):
            return None
        codes = country_codes(text)
        if len(codes) == 1:
            return codes[0]
        self.add("notes", f"{field}: {text}")
        found = "more than one country" if codes else "no country we know"
        self.issue(f"`{field}` {text!r} is {found}, kept as a note")
        return None

    def leftovers(self, names: Iterable[str]) -> None:
        """Report the fields that nobody read."""
        for name in names:
            self.issue(f"`{name}` was not read")

    def finish(self) -> Entity:
        """Freeze it, add it to the parsed list, and return it."""
        if not self.names:
            self.issue("no name")
        entity = Entity(
            id=self.id,
            schema=self.schema,
            source=self.parsed.source,
            names=tuple(dict.fromkeys(self.names)),
            designations=tuple(dict.fromkeys(self.designations)),
            properties={name: unique(values) for name, values in self._properties.items()},
            identifiers=tuple(dict.fromkeys(self.identifiers)),
            addresses=tuple(dict.fromkeys(self.addresses)),
            relations=tuple(dict.fromkeys(self.relations)),
        )
        self.parsed.entities.append(entity)
        return entity
