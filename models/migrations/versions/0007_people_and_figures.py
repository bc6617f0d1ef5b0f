"""Sessions that are listed, logins that are kept, sign-in elsewhere, and the lead's figures."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from models.types import UtcDateTime

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

LONG_AGO = "1970-01-01 00:00:00"
"""SQLite adds a NOT NULL column only with a constant default; the rows get the moment of their making right after."""


def upgrade() -> None:
    _people()
    _figures()


def _people() -> None:
    op.add_column("user_account", sa.Column("one_time_until", UtcDateTime(), nullable=True))
    op.add_column("user_account", sa.Column("oidc_subject", sa.String(), nullable=True))
    op.create_index("ix_user_account_oidc_subject", "user_account", ["oidc_subject"], unique=True)
    op.add_column("user_session", sa.Column("last_seen_at", UtcDateTime(), nullable=False, server_default=LONG_AGO))
    op.execute("UPDATE user_session SET last_seen_at = created_at")
    for name in ("address", "agent"):
        op.add_column("user_session", sa.Column(name, sa.String(), nullable=False, server_default=""))
    op.add_column("api_token", sa.Column("created_by", sa.String(), nullable=False, server_default=""))
    op.add_column("api_token", sa.Column("last_used_at", UtcDateTime(), nullable=True))
    op.create_table(
        "login",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("way", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_login_at", "login", ["at"])
    op.create_index("ix_login_user_id", "login", ["user_id"])


def _figures() -> None:
    op.create_table(
        "outcome",
        sa.Column("draft_id", sa.Integer(), nullable=False),
        sa.Column("confirmed_at", UtcDateTime(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("customer_number", sa.String(), nullable=False),
        sa.Column("changed", sa.Boolean(), nullable=False),
        sa.Column("silent", sa.Integer(), nullable=False),
        sa.Column("silent_paths", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["draft_id"], ["draft.id"]),
        sa.PrimaryKeyConstraint("draft_id"),
    )
    op.create_index("outcome_day", "outcome", ["confirmed_at", "changed", "silent", "source", "customer_number"])
    op.create_index("message_received", "message", ["received_at", "source"])
    op.create_index("draft_created", "draft", ["created_at", "customer_number"])
