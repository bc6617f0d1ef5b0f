"""An upload is kept once, under a name that cannot lead anywhere."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine

from ingest.keeping.store import Store
from ingest.upload import keep_upload
from models.database import snapshot
from models.tables import MessageRow
from tests.ingest.mails import mail


def test_the_same_upload_twice_is_one_message(engine: Engine, store: Store) -> None:
    first = keep_upload(engine, store, "order.pdf", b"%PDF", "anna")
    again = keep_upload(engine, store, "order.pdf", b"%PDF", "bert")
    assert (first.new, again.new, again.message_id) == (True, False, first.message_id)


def test_a_mail_that_came_before_is_known_when_it_is_uploaded(sqlite_engine: Engine, store: Store) -> None:
    keep_upload(sqlite_engine, store, "a.eml", mail(1), "anna")
    assert not keep_upload(sqlite_engine, store, "b.eml", mail(1, received="relay"), "anna").new


@pytest.mark.parametrize(
    ("name", "kept_as"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\scan\\order.pdf", "order.pdf"),
        ("or\nder\u202e.pdf", "order.pdf"),
        ("", "upload"),
        ("..", ".."),
    ],
)
def test_names_from_outside(sqlite_engine: Engine, store: Store, name: str, kept_as: str) -> None:
    message_id = keep_upload(sqlite_engine, store, name, b"x", "anna").message_id
    with snapshot(sqlite_engine) as session:
        assert session.get_one(MessageRow, message_id).name == kept_as
