"""What people said of pairs of entries: the same subject, different ones, unsure."""

import sqlalchemy as sa
from alembic import op

from ostraka.store.tables import Key, UtcDateTime

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Create the record of judgements."""
    op.create_table(
        "judgement",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("left_id", Key, nullable=False),
        sa.Column("right_id", Key, nullable=False),
        sa.Column("ruling", sa.Text, nullable=False),
        sa.Column("judge", sa.Text, nullable=False),
        sa.Column("judged_at", UtcDateTime, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("evidence", sa.JSON, nullable=False),
        sa.Column("undoes", sa.Integer),
        sa.PrimaryKeyConstraint("id", name="pk_judgement"),
        sa.ForeignKeyConstraint(["undoes"], ["judgement.id"], "fk_judgement_undoes"),
        sa.UniqueConstraint("undoes", name="uq_judgement_undoes"),
    )
    op.create_index("ix_judgement_left_id", "judgement", ["left_id"])
    op.create_index("ix_judgement_right_id", "judgement", ["right_id"])


def downgrade() -> None:
    """Drop it again."""
    op.drop_table("judgement")
