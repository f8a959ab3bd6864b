"""The tables, said once for every database.

`migrations/` creates them; a test proves that both say the same.
"""

from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

metadata = sa.MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


class UtcDateTime(sa.TypeDecorator[datetime]):
    """An instant in UTC; comes back aware from databases that forget the zone."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(
        self, value: datetime | None, dialect: sa.Dialect
    ) -> datetime | None:
        """Move the instant to UTC; a time without a zone is refused."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(
                f"time {value.isoformat()}: no zone, expected an aware datetime"
            )
        return value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> datetime | None:  # noqa: ANN401
        """Give the instant its zone."""
        if value is None:
            return None
        aware: datetime = value.replace(tzinfo=UTC) if value.tzinfo is None else value
        return aware.astimezone(UTC)


# Ids sort by their bytes on every database, not by a locale's rules.
Key = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

edition = sa.Table(
    "edition",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("source", Key, nullable=False),
    sa.Column("sha256", sa.String(64), nullable=False),
    sa.Column("published", UtcDateTime, nullable=False),
    sa.Column("imported_at", UtcDateTime, nullable=False),
    sa.Column("fetched_at", UtcDateTime),
    sa.Column("checked_at", UtcDateTime),
    sa.Column("parts", sa.JSON, nullable=False),
    sa.Column("records", sa.Integer, nullable=False),
    sa.Column("entities", sa.Integer, nullable=False),
    sa.Column("names", sa.Integer, nullable=False),
    sa.Column("designations", sa.Integer, nullable=False),
    sa.Column("issues", sa.Integer, nullable=False),
    sa.Column("fill", sa.JSON, nullable=False),
    sa.Column("engine", sa.Text, nullable=False),
    sa.Column("forced_reason", sa.Text),
    sa.Column("reader", sa.Text),
    sa.Column("mapping", sa.JSON(none_as_null=True)),
    sa.Column("reparsed_at", UtcDateTime),
    sa.UniqueConstraint("source", "published"),
    sa.Index(None, "source", "sha256"),
)

edition_file = sa.Table(
    "edition_file",
    metadata,
    sa.Column("edition_id", sa.ForeignKey("edition.id"), primary_key=True),
    sa.Column("name", Key, primary_key=True),
    sa.Column("sha256", sa.String(64), nullable=False),
    sa.Column("content", sa.LargeBinary, nullable=False),  # zlib, as published inside
    sa.Column("address", sa.Text),
    sa.Column("etag", sa.Text),
    sa.Column("last_modified", sa.Text),
)

edition_issue = sa.Table(
    "edition_issue",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("edition_id", sa.ForeignKey("edition.id"), nullable=False, index=True),
    sa.Column("record", sa.Text, nullable=False),
    sa.Column("message", sa.Text, nullable=False),
)

entity_version = sa.Table(
    "entity_version",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("source", Key, nullable=False),
    sa.Column("entity_id", Key, nullable=False),
    sa.Column("sha256", sa.String(64), nullable=False),
    sa.Column("content", sa.LargeBinary, nullable=False),  # canonical JSON, see _content
    sa.UniqueConstraint("source", "entity_id", "sha256"),
)

entity_span = sa.Table(
    "entity_span",
    metadata,
    sa.Column("entity_id", Key, primary_key=True),
    sa.Column("source", Key, primary_key=True),
    sa.Column("valid_from", UtcDateTime, primary_key=True),
    sa.Column("valid_to", UtcDateTime),
    sa.Column("version_id", sa.ForeignKey("entity_version.id"), nullable=False),
    sa.Index(None, "source", "valid_to"),
)

# Only ever added to: what was wrong is taken back by a further row.
judgement = sa.Table(
    "judgement",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("left_id", Key, nullable=False, index=True),
    sa.Column("right_id", Key, nullable=False, index=True),
    sa.Column("ruling", sa.Text, nullable=False),
    sa.Column("judge", sa.Text, nullable=False),
    sa.Column("judged_at", UtcDateTime, nullable=False),
    sa.Column("why", sa.Text, nullable=False),
    sa.Column("evidence", sa.JSON, nullable=False),
    sa.Column("undoes", sa.ForeignKey("judgement.id")),
    sa.UniqueConstraint("undoes"),
)
