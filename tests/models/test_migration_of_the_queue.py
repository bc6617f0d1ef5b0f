"""A database from before the queue had a search: its drafts are found and sorted like new ones."""

from __future__ import annotations

import json

from alembic import command
from sqlalchemy import Engine, text

from models.database import open_database, snapshot
from models.schema import _config, migrate
from models.search import matching
from models.tables import Draft, now
from tests.models.sample import order_content

MAIL = b"""From: a@b.example
Subject: Bestellung
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Bitte an das Lager Ratheim.
"""
MESSAGE = """INSERT INTO message (id, fingerprint, sha256, size, content, source, name, subject, sender, sender_name, message_id, received_at, state,
    attempts, error, read_as, leased_by)
    VALUES (:id, :id, '0', 1, :content, 'imap:post', 'm.eml', 'Bestellung Kran', 'a@b.example', 'Petra', '', :now, 'read', 0, '', '', '')"""
DRAFT = """INSERT INTO draft (id, message_id, position, kind, state, content, looks, customer_number, title, reason, version, touched, created_at,
    closed_by) VALUES (:id, :message, 0, 'order', 'open', :content, 0, '10023', 'Müller Bau', '', 1, :no, :now, '')"""


def test_old_drafts_are_found_by_head_goods_and_mail(database_url: str) -> None:
    engine = _before(database_url)
    fields = {"order_number": "PO-1", "requested_delivery_date": "2026-12-01", "gross_total": "119.00", "buyer_name": "Müller Bau"}
    _write(engine, 1, MAIL, order_content(fields))
    _write(engine, 2, b"\xff\x00 no mail at all: \n\n=?broken", order_content())
    _write(engine, 3, None, order_content())

    migrate(engine)

    with snapshot(engine) as session:
        ids = {
            search: sorted(session.scalars(matching(session, search, "open"))) for search in ("ratheim", "kran", "müller", "4711", "po-1")
        }
        old = session.get_one(Draft, 1)
    engine.dispose()
    assert ids == {"ratheim": [1], "kran": [1, 2, 3], "müller": [1, 2, 3], "4711": [1, 2, 3], "po-1": [1]}
    assert (old.order_number, old.source, str(old.wanted_on), str(old.gross_value)) == ("PO-1", "imap:post", "2026-12-01", "119")


def _before(url: str) -> Engine:
    """A database of revision 0003."""
    engine = open_database(url)
    with engine.execution_options(writes=True).begin() as connection:
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "0003")
    return engine


def _write(engine: Engine, number: int, mail: bytes | None, content: dict[str, object]) -> None:
    at = now() if engine.dialect.name == "postgresql" else now().replace(tzinfo=None).isoformat(" ")
    with engine.execution_options(writes=True).begin() as connection:
        key = number if engine.dialect.name == "sqlite" else str(number)
        connection.execute(text(MESSAGE.replace("(:id, :id,", "(:id, :key,")), {"id": number, "key": str(key), "content": mail, "now": at})
        whole = json.dumps({**content, "about": None, "also": [], "problems": []})
        connection.execute(text(DRAFT), {"id": number, "message": number, "content": whole, "no": False, "now": at})
