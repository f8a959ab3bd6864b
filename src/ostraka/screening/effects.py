"""What may be done with a listed entity, asked of the store: entity and edition in, effect out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from ostraka.effects import ANYWHERE, Dealing, Effect, Nexus, assess
from ostraka.errors import QueryError
from ostraka.model import Entity
from ostraka.screening.answer import regimes
from ostraka.store import EditionRow, Standing, Store


@dataclass(frozen=True, slots=True)
class Assessment:
    """An effect, and the edition that it was read from.

    Attributes:
        effect: The answer.
        edition: The edition whose entry was assessed.
        note: That no edition of the day is held, and a later one stands in; None otherwise.
    """

    effect: Effect
    edition: EditionRow
    note: str | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the effect with its edition."""
        published = self.edition.published.date().isoformat()
        data = self.effect.to_json()
        data["edition"] = {"sha256": self.edition.sha256, "published": published}
        data["note"] = self.note
        return data

    def to_text(self) -> str:
        """Return the effect as text, the edition last."""
        published = f"{self.edition.published:%Y-%m-%d}"
        lines = [
            self.effect.to_text(),
            f"edition of {self.edition.source} of {published}, {self.edition.sha256[:12]}",
        ]
        return "\n".join([*lines, f"note: {self.note}"] if self.note else lines)


def assess_entity(
    store: Store,
    entity_id: str,
    dealing: Dealing,
    on: date,
    nexus: Iterable[Nexus] = ANYWHERE,
) -> Assessment:
    """Assess a dealing with an entity as its list had it on a day.

    A day before the first edition that is held is answered from that first edition, with a
    note: a list states since when it lists, and its past is better known late than never.

    Raises:
        QueryError: No edition has the entity, or it was not listed on that day.
    """
    standings = store.history(entity_id)
    if not standings:
        hint = "ids look like us_ofac_sdn-34079; ostraka check NAME finds them"
        raise QueryError(f"{entity_id}: no edition lists it", hint=hint)
    entity, edition, note = _standing_on(store, entity_id, standings, on)
    effect = assess(dealing, entity, on, nexus, regimes=regimes())
    return Assessment(effect, edition, note)


def _standing_on(
    store: Store, entity_id: str, standings: list[Standing], on: date
) -> tuple[Entity, EditionRow, str | None]:
    entity = store.entity(entity_id, on)
    first = standings[0]
    edition = store.latest(first.entity.source, on)
    if entity is not None and edition is not None:
        return entity, edition, None
    earliest = store.editions(first.entity.source)[0]
    if edition is None and first.edition.sha256 == earliest.sha256:
        found = f"no edition of {earliest.source} of {on} is held"
        note = f"{found}; answered from that of {earliest.published:%Y-%m-%d}"
        return first.entity, earliest, note
    spans = (
        f"{each.valid_from:%Y-%m-%d} to "
        f"{f'{each.valid_to:%Y-%m-%d}' if each.valid_to else 'now'}"
        for each in standings
    )
    hint = f"it stood {', '.join(spans)}"
    raise QueryError(f"{entity_id}: not listed on {on}", hint=hint)
