"""How an edition was read, so that its files can be read again by a later engine."""

import sqlalchemy as sa
from alembic import op

from ostraka.store.tables import UtcDateTime

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add who read an edition, with which mapping, and when it was last read anew."""
    op.add_column("edition", sa.Column("reader", sa.Text))
    op.add_column("edition", sa.Column("mapping", sa.JSON(none_as_null=True)))
    op.add_column("edition", sa.Column("reparsed_at", UtcDateTime))


def downgrade() -> None:
    """Drop them again."""
    for name in ("reparsed_at", "mapping", "reader"):
        op.drop_column("edition", name)
