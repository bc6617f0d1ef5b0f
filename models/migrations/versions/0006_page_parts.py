"""What a clerk has said of the pages of a batch: which begins a letter, goes on with one, or belongs to none."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("message") as table:
        table.add_column(sa.Column("page_parts", sa.String(), nullable=False, server_default=""))
