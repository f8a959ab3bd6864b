"""The record of judgements on pairs of entities: rows are added, none is ever changed."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from ostraka.errors import QueryError
from ostraka.model import Judgement, Ruling
from ostraka.store.tables import entity_span, judgement


def judgements(
    connection: sa.Connection, left: str | None, right: str | None
) -> list[Judgement]:
    """The record by id: whole, of one entity, or of a pair."""
    query = sa.select(judgement).order_by(judgement.c.id)
    for each in filter(None, (left, right)):
        query = query.where(
            sa.or_(judgement.c.left_id == each, judgement.c.right_id == each)
        )
    return [_judgement(row) for row in connection.execute(query).mappings()]


def judge(
    connection: sa.Connection,
    rulings: Iterable[tuple[str, str, Mapping[str, Any]]],
    facts: Mapping[str, Any],
) -> list[Judgement]:
    """Add a judgement for each pair, with its evidence; see `Store.judge`."""
    pairs = [
        (min(one, other), max(one, other), evidence) for one, other, evidence in rulings
    ]
    for left, right, _ in pairs:
        if left == right:
            raise QueryError(f"{left}: found one entity twice, expected two to judge")
    _require_known(connection, {each for left, right, _ in pairs for each in (left, right)})
    rows = [
        {"left_id": left, "right_id": right, "evidence": dict(evidence), **facts}
        for left, right, evidence in pairs
    ]
    return [_add(connection, row) for row in rows]


def undo(
    connection: sa.Connection, judgement_id: int, by: str, why: str, now: datetime
) -> Judgement:
    """Add the row that takes a judgement back; see `Store.undo`."""
    found = _find(connection, judgement.c.id == judgement_id)
    if found is None:
        hint = "ostraka subjects history ENTITY_ID shows the judgements with their numbers"
        raise QueryError(f"judgement {judgement_id}: there is none", hint=hint)
    already = _find(connection, judgement.c.undoes == judgement_id)
    if already is not None:
        hint = f"to let it stand again, undo judgement {already.id}"
        raise QueryError(
            f"judgement {judgement_id}: judgement {already.id} undid it", hint=hint
        )
    row: dict[str, Any] = {
        "left_id": found.left, "right_id": found.right, "ruling": found.ruling.value,
        "judge": by, "judged_at": now, "why": why, "evidence": {}, "undoes": judgement_id,
    }  # fmt: skip
    return _add(connection, row)


def _add(connection: sa.Connection, row: Mapping[str, Any]) -> Judgement:
    key = connection.execute(sa.insert(judgement), row).inserted_primary_key
    found = _find(connection, judgement.c.id == key[0])  # type: ignore[index]
    assert found is not None  # noqa: S101 - added above, in this transaction
    return found


def _find(connection: sa.Connection, which: sa.ColumnElement[bool]) -> Judgement | None:
    row = connection.execute(sa.select(judgement).where(which)).mappings().first()
    return None if row is None else _judgement(row)


def _require_known(connection: sa.Connection, ids: set[str]) -> None:
    """Refuse an id that no edition ever held: a slip of the keys would stand unseen."""
    columns = entity_span.c
    for each in sorted(ids):
        query = sa.select(columns.entity_id).where(columns.entity_id == each).limit(1)
        if connection.scalar(query) is None:
            hint = "ids look like us_ofac_sdn-34079; ostraka check NAME finds them"
            raise QueryError(f"{each}: no edition lists it", hint=hint)


def _judgement(row: Any) -> Judgement:  # noqa: ANN401 - a row of known columns
    return Judgement(
        id=row["id"],
        left=row["left_id"],
        right=row["right_id"],
        ruling=Ruling(row["ruling"]),
        by=row["judge"],
        at=row["judged_at"],
        why=row["why"],
        evidence=row["evidence"],
        undoes=row["undoes"],
    )
