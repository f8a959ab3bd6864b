"""Editions, their files and issues; entity versions and the spans they stand."""

import sqlalchemy as sa
from alembic import op

from ostraka.store.tables import Key, UtcDateTime

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create the first tables."""
    _create_editions()
    _create_edition_details()
    _create_entities()


def downgrade() -> None:
    """Drop them again."""
    for name in (
        "entity_span",
        "entity_version",
        "edition_issue",
        "edition_file",
        "edition",
    ):
        op.drop_table(name)


def _create_editions() -> None:
    op.create_table(
        "edition",
        sa.Column("id", sa.Integer, nullable=False),
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
        sa.PrimaryKeyConstraint("id", name="pk_edition"),
        sa.UniqueConstraint("source", "published", name="uq_edition_source_published"),
    )
    op.create_index("ix_edition_source_sha256", "edition", ["source", "sha256"])


def _create_edition_details() -> None:
    op.create_table(
        "edition_file",
        sa.Column("edition_id", sa.Integer, nullable=False),
        sa.Column("name", Key, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("address", sa.Text),
        sa.Column("etag", sa.Text),
        sa.Column("last_modified", sa.Text),
        sa.PrimaryKeyConstraint("edition_id", "name", name="pk_edition_file"),
        sa.ForeignKeyConstraint(
            ["edition_id"], ["edition.id"], "fk_edition_file_edition_id"
        ),
    )
    op.create_table(
        "edition_issue",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("edition_id", sa.Integer, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("message", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_edition_issue"),
        sa.ForeignKeyConstraint(
            ["edition_id"], ["edition.id"], "fk_edition_issue_edition_id"
        ),
    )
    op.create_index("ix_edition_issue_edition_id", "edition_issue", ["edition_id"])


def _create_entities() -> None:
    op.create_table(
        "entity_version",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("source", Key, nullable=False),
        sa.Column("entity_id", Key, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_entity_version"),
        sa.UniqueConstraint(
            "source",
            "entity_id",
            "sha256",
            name="uq_entity_version_source_entity_id_sha256",
        ),
    )
    op.create_table(
        "entity_span",
        sa.Column("entity_id", Key, nullable=False),
        sa.Column("source", Key, nullable=False),
        sa.Column("valid_from", UtcDateTime, nullable=False),
        sa.Column("valid_to", UtcDateTime),
        sa.Column("version_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("entity_id", "source", "valid_from", name="pk_entity_span"),
        sa.ForeignKeyConstraint(
            ["version_id"], ["entity_version.id"], "fk_entity_span_version_id"
        ),
    )
    op.create_index("ix_entity_span_source_valid_to", "entity_span", ["source", "valid_to"])
