"""A message is kept once, however often and wherever it is seen; the cursor never goes back."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError
from sqlmodel import select

from ingest.keeping.arriving import Arrived, small_mail_arrived
from ingest.keeping.rows import Reached, keep, known_places, note_marked, note_recognised, unmarked_places
from ingest.keeping.store import Store
from models.database import snapshot
from models.tables import Arrival, Cursor, MessageRow
from tests.ingest.mails import mail


def _arrived(store: Store, place: str, content: bytes, to_mark: bool = False) -> Arrived:
    return small_mail_arrived(store, place, "imap:a/INBOX", content, to_mark)


def _messages(engine: Engine) -> list[MessageRow]:
    with snapshot(engine) as session:
        return list(session.exec(select(MessageRow).order_by("id")))


def _cursor(engine: Engine) -> tuple[int, int]:
    with snapshot(engine) as session:
        cursor = session.get_one(Cursor, ("a", "INBOX"))
        return cursor.uidvalidity, cursor.last_uid


def test_a_mail_is_kept_byte_for_byte_with_what_the_queue_shows(engine: Engine, store: Store) -> None:
    small, large = mail(1), mail(2, body="x" * 5000)
    keep(engine, [_arrived(store, "p1", small), _arrived(store, "p2", large)])
    kept = _messages(engine)
    assert [store.read(message) for message in kept] == [small, large]
    assert [message.subject for message in kept] == ["Bestellung 1", "Bestellung 2"]
    assert all(message.state == "kept" for message in kept)


def test_the_same_mail_at_two_places_is_one_message_with_two_arrivals(engine: Engine, store: Store) -> None:
    first = keep(engine, [_arrived(store, "p1", mail(1)), _arrived(store, "p2", mail(1, received="relay"))])
    again = keep(engine, [_arrived(store, "p3", mail(1))])
    assert [one.new for one in (*first, *again)] == [True, False, False]
    assert len({one.message_id for one in (*first, *again)}) == len(_messages(engine)) == 1
    assert known_places(engine, ["p1", "p2", "p3", "p4"]).keys() == {"p1", "p2", "p3"}


def test_two_mails_with_the_same_message_id_are_two(engine: Engine, store: Store) -> None:
    keep(engine, [_arrived(store, f"p{n}", mail(n, message_id="<same@x>")) for n in (1, 2)])
    assert len(_messages(engine)) == 2


def test_many_at_once_keep_each_mail_once(engine: Engine, store: Store) -> None:
    batch = [_arrived(store, f"p{n}", mail(n)) for n in range(40)]
    with ThreadPoolExecutor(4) as pool:
        rounds = list(pool.map(lambda _: keep(engine, batch, Reached("a", "INBOX", 1, 40)), range(8)))
    assert len(_messages(engine)) == 40
    assert sum(one.new for kept in rounds for one in kept) == 40


def test_the_cursor_never_goes_back(engine: Engine) -> None:
    for last_uid in (5, 9, 7):
        keep(engine, [], Reached("a", "INBOX", 1, last_uid))
    assert _cursor(engine) == (1, 9)


def test_a_new_uidvalidity_starts_the_cursor_again_once(engine: Engine) -> None:
    keep(engine, [], Reached("a", "INBOX", 1, 9))
    note_recognised(engine, [], Reached("a", "INBOX", 2, 0))
    keep(engine, [], Reached("a", "INBOX", 2, 3))
    note_recognised(engine, [], Reached("a", "INBOX", 2, 0))
    assert _cursor(engine) == (2, 3)


def test_what_is_kept_but_not_marked_is_found_again(engine: Engine, store: Store) -> None:
    keep(engine, [_arrived(store, f"imap:a/INBOX;{n}", mail(n), to_mark=True) for n in range(3)])
    keep(engine, [_arrived(store, "imap:b/INBOX;1", mail(9), to_mark=True)], marked=["imap:a/INBOX;0"])
    note_marked(engine, ["imap:a/INBOX;2"])
    assert unmarked_places(engine, "imap:a/INBOX;") == ["imap:a/INBOX;1"]


def test_a_batch_that_fails_leaves_nothing(engine: Engine, store: Store) -> None:
    broken = _arrived(store, "p2", mail(2)).at(None)  # type: ignore[arg-type]
    with pytest.raises(IntegrityError):
        keep(engine, [_arrived(store, "p1", mail(1)), broken], Reached("a", "INBOX", 1, 2))
    with snapshot(engine) as session:
        assert not session.exec(select(MessageRow)).all()
        assert not session.exec(select(Arrival)).all()
        assert not session.exec(select(Cursor)).all()
