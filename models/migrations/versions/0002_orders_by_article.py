"""Lines by their article, to tell what is usually ordered of it."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("order_line_sku", "order_line", ["sku", "order_id"], unique=False)
