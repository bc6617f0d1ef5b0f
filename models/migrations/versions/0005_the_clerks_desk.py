"""Clerks side by side: claims, notes, assignment, parking, steps to take back, second looks, questions to customers and their answers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import AutoString

from models.types import UtcDateTime

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _widen("message", sa.Column("thread", AutoString(), nullable=False, server_default=""))
    _widen("message", sa.Column("automatic", sa.Boolean(), nullable=False, server_default=sa.false()))
    _widen("draft", sa.Column("assigned_to", AutoString(), nullable=True))
    _widen("draft", sa.Column("waits_until", sa.Date(), nullable=True))
    _widen("draft", sa.Column("first_look_by", AutoString(), nullable=False, server_default=""))
    _widen("draft", sa.Column("answered_at", UtcDateTime(), nullable=True))
    _widen("order", sa.Column("state", AutoString(), nullable=False, server_default="confirmed"))
    _widen("order", sa.Column("final_at", UtcDateTime(), nullable=True))
    op.create_index("ix_order_final_at", "order", ["final_at"])
    _make_desk()
    _make_conversation()


def _widen(table: str, column: sa.Column[object]) -> None:
    """Adds the column, unless another migration was the first to need it."""
    if column.name not in {known["name"] for known in sa.inspect(op.get_bind()).get_columns(table)}:
        op.add_column(table, column)


def _make_desk() -> None:
    op.create_table(
        "draft_claim",
        sa.Column("draft_id", sa.Integer(), sa.ForeignKey("draft.id"), primary_key=True, autoincrement=False),
        sa.Column("who", AutoString(), nullable=False),
        sa.Column("token", AutoString(), nullable=False),
        sa.Column("since", UtcDateTime(), nullable=False),
        sa.Column("until", UtcDateTime(), nullable=False),
    )
    op.create_table(
        "draft_note",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("draft_id", sa.Integer(), sa.ForeignKey("draft.id"), nullable=False),
        sa.Column("who", AutoString(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("text", AutoString(), nullable=False),
    )
    op.create_index("ix_draft_note_draft_id", "draft_note", ["draft_id"])
    op.create_table(
        "draft_mention",
        sa.Column("note_id", sa.Integer(), sa.ForeignKey("draft_note.id"), primary_key=True, autoincrement=False),
        sa.Column("name", AutoString(), primary_key=True),
        sa.Column("draft_id", sa.Integer(), sa.ForeignKey("draft.id"), nullable=False),
        sa.Column("settled_at", UtcDateTime(), nullable=True),
    )
    op.create_index("ix_draft_mention_draft_id", "draft_mention", ["draft_id"])
    op.create_table(
        "draft_step",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("draft_id", sa.Integer(), sa.ForeignKey("draft.id"), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("undone", sa.Boolean(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
    )
    op.create_index("ix_draft_step_draft_id", "draft_step", ["draft_id"])


def _make_conversation() -> None:
    op.create_table(
        "question",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("key", AutoString(), nullable=False),
        sa.Column("draft_id", sa.Integer(), sa.ForeignKey("draft.id"), nullable=False),
        sa.Column("who", AutoString(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("recipient", AutoString(), nullable=False),
        sa.Column("language", AutoString(), nullable=False),
        sa.Column("subject", AutoString(), nullable=False),
        sa.Column("text", AutoString(), nullable=False),
        sa.Column("withdrawn_at", UtcDateTime(), nullable=True),
        sa.UniqueConstraint("key"),
    )
    op.create_index("ix_question_draft_id", "question", ["draft_id"])
    op.create_index("ix_question_recipient", "question", ["recipient"])
    op.create_table(
        "answer",
        sa.Column("message_id", sa.Integer(), sa.ForeignKey("message.id"), primary_key=True, autoincrement=False),
        sa.Column("question_id", sa.Integer(), sa.ForeignKey("question.id"), nullable=False),
        sa.Column("draft_id", sa.Integer(), sa.ForeignKey("draft.id"), nullable=False),
        sa.Column("kind", AutoString(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
    )
    op.create_index("ix_answer_draft_id", "answer", ["draft_id"])
