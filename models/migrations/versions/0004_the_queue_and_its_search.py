"""What the queue filters, sorts and searches by: columns of drafts, their words, and clerks' saved views."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import sqlalchemy as sa
from alembic import op

from models.content import Content, value
from models.search import insert_words, mail_words, own_words
from models.types import Exact
from models.worth import stated_value, wanted_on

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

BATCH = 500
OPEN = sa.text("state = 'open'")
_TAG = re.compile(r"<(style|script).*?</\1\s*>|<[^>]*>", re.DOTALL | re.IGNORECASE)

_SEARCH = {
    "sqlite": """CREATE VIRTUAL TABLE draft_search USING fts5(own, mail, prefix='2 3 4 5', detail=none,
        tokenize="unicode61 remove_diacritics 0 tokenchars '_'")""",
    "postgresql": """CREATE TABLE draft_search (
        draft_id INTEGER PRIMARY KEY REFERENCES draft (id), mail TSVECTOR NOT NULL, words TSVECTOR NOT NULL)""",
}


def upgrade() -> None:
    op.add_column("draft", sa.Column("order_number", sa.String(), nullable=False, server_default=""))
    op.add_column("draft", sa.Column("source", sa.String(), nullable=False, server_default=""))
    op.add_column("draft", sa.Column("wanted_on", sa.Date(), nullable=True))
    op.add_column("draft", sa.Column("gross_value", Exact(), nullable=True))
    op.add_column("draft", sa.Column("assigned_to", sa.String(), nullable=True))
    op.create_table(
        "saved_view",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("query", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("user_id", "name"),
    )
    op.execute(_SEARCH[op.get_bind().dialect.name])
    _fill(op.get_bind())
    columns = ["customer_number", "kind", "looks", "source", "assigned_to", "wanted_on", "gross_value", "id"]
    op.create_index("draft_waiting", "draft", columns, sqlite_where=OPEN, postgresql_where=OPEN)
    op.create_index("order_customer_confirmed", "order", ["customer_number", "confirmed_at"])
    op.drop_index("order_line_sku", table_name="order_line")
    op.create_index("order_line_sku", "order_line", ["sku", "order_id", "quantity"])
    op.create_index("service_case_state_id", "service_case", ["state", "id"])
    if op.get_bind().dialect.name == "postgresql":  # without the pending list, which each search would have to go through
        op.execute("CREATE INDEX draft_search_words ON draft_search USING gin (words) WITH (fastupdate = off)")


def _fill(connection: sa.Connection) -> None:
    """Drafts from before get their columns and words; the mail's text as far as the mail lies in the database."""
    for rows in _batches(connection):
        connection.execute(_SET, [_columns(row) for row in rows])
        insert_words(connection, [(row.id, *_words(row)) for row in rows])


_DRAFTS = sa.text(
    "SELECT d.id, d.state, d.kind, d.title, d.customer_number, d.reason, d.content, o.number, m.source, m.name, m.subject, m.sender, "
    'm.sender_name, m.content AS bytes FROM draft d LEFT JOIN message m ON m.id = d.message_id LEFT JOIN "order" o ON o.draft_id = d.id '
    "WHERE d.id > :after ORDER BY d.id LIMIT :batch"
).columns(content=sa.JSON())
_SET = sa.text(
    "UPDATE draft SET order_number = :order_number, source = :source, wanted_on = :wanted_on, gross_value = :gross_value WHERE id = :id"
).bindparams(sa.bindparam("wanted_on", type_=sa.Date()), sa.bindparam("gross_value", type_=Exact()))


def _batches(connection: sa.Connection) -> Iterator[list[Any]]:
    after = 0
    while rows := list(connection.execute(_DRAFTS, {"after": after, "batch": BATCH})):
        yield rows
        after = rows[-1].id


def _columns(row: Any) -> dict[str, str | int | date | Decimal | None]:
    about = (row.content.get("about") or {}).get("order_number")
    number = value(row.content, "fields.order_number") or (str(about["value"]) if about else "")
    worth = {"wanted_on": wanted_on(row.content), "gross_value": stated_value(row.content)}
    return {"id": row.id, "order_number": number, "source": row.source or "", **worth}


def _words(row: Any) -> tuple[list[str], list[str]]:
    content: Content = row.content
    own = own_words(row.state, row.kind, row.customer_number, (str(row.id), row.title, row.reason, row.number or ""), content)
    return own, mail_words((row.subject or "", row.sender or "", row.sender_name or "", row.name or "", _text(row.bytes)))


def _text(content: bytes | None) -> str:
    """The body of a mail, by Python's own parser: the readers may not be asked from here."""
    if not content:
        return ""
    try:
        mail = message_from_bytes(bytes(content), _class=EmailMessage, policy=policy.default)
        body = mail.get_body(("plain", "html"))
        said = body.get_content() if body else ""
    except Exception:  # whatever a broken mail does to the parser: it is found by its head, and the migration goes on
        return ""
    return _TAG.sub(" ", said) if isinstance(said, str) else ""
