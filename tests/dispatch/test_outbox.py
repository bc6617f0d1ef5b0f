"""Delivering: at least once, in normal operation exactly once, later when it cannot be now, and never silently given up."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from config.settings import HandOver, Settings
from dispatch.hand_over import fetchable, mark_taken
from dispatch.outbox import FIRST_PAUSE, LEASE, LONGEST_PAUSE, TRIES, Delivered, deliver_due, next_due, pause_after, try_again
from models.cases import to_customer_service
from models.confirmation import confirm
from models.database import snapshot, transaction
from models.errors import Refusal, UnknownOrder
from models.tables import MessageRow, Order, Outbox
from tests.dispatch.sink import Sink, listening, smtp_settings
from tests.models.sample import DATA, NOON, SETTINGS, draft_of, load_sample, order_content

LATER = NOON + timedelta(minutes=1)


def stored(message: MessageRow) -> bytes:
    return message.content or b""


def at(moment: datetime) -> Callable[[], datetime]:
    return lambda: moment


@pytest.fixture
def sink() -> Sink:
    return Sink()


@pytest.fixture
def settings(sink: Sink, tmp_path: Path) -> Iterator[Settings]:
    folder = tmp_path / "warehouse"
    folder.mkdir()
    with listening(sink) as port:
        yield SETTINGS.model_copy(
            update={"smtp": smtp_settings(port), "hand_over": (HandOver(name="warehouse", kind="folder", path=folder),)}
        )


@pytest.fixture
def company(engine: Engine) -> Engine:
    load_sample(engine)
    return engine


def confirmed(engine: Engine, settings: Settings, fingerprint: str = "f1") -> Order:
    draft = draft_of(engine, fingerprint=fingerprint)
    with transaction(engine) as session:
        return confirm(session, draft.id or 0, draft.version, "anna", settings, at=NOON)


def rows(engine: Engine) -> dict[str, Outbox]:
    with snapshot(engine) as session:
        return {row.kind: row for row in session.exec(select(Outbox))}


def test_nothing_leaves_within_the_grace_time(company: Engine, settings: Settings, sink: Sink) -> None:
    confirmed(company, settings)
    assert deliver_due(company, settings, stored, at(NOON)) == Delivered()
    assert not sink.mails


def test_a_confirmed_order_sends_its_receipt_and_lies_in_the_folder(company: Engine, settings: Settings, sink: Sink) -> None:
    order = confirmed(company, settings)
    assert deliver_due(company, settings, stored, at(LATER)) == Delivered(done=2)
    [mail] = sink.mails
    assert (mail["To"], mail["Message-ID"]) == ("einkauf@mueller.example", rows(company)["receipt"].key)
    path = settings.hand_over[0].path
    assert path is not None
    assert [file.name for file in path.iterdir()] == [f"{order.number}.json"]
    assert json.loads((path / f"{order.number}.json").read_text())["gross_total"] == "23.68"


def test_what_was_delivered_is_not_delivered_again(company: Engine, settings: Settings, sink: Sink) -> None:
    confirmed(company, settings)
    deliver_due(company, settings, stored, at(LATER))
    assert deliver_due(company, settings, stored, at(LATER + timedelta(days=1))) == Delivered()
    assert len(sink.mails) == 1


def test_two_deliverers_at_once_send_each_receipt_once(company: Engine, settings: Settings, sink: Sink) -> None:
    for n in range(8):
        confirmed(company, settings, f"f{n}")
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda _: deliver_due(company, settings, stored, at(LATER)), range(4)))
    assert sum(result.done for result in results) == 16
    assert len({mail["Message-ID"] for mail in sink.mails}) == len(sink.mails) == 8


def test_a_deliverer_that_died_is_followed_by_another_when_its_lease_is_over(sqlite_engine: Engine, settings: Settings, sink: Sink) -> None:
    load_sample(sqlite_engine)
    confirmed(sqlite_engine, settings)
    with transaction(sqlite_engine) as session:
        for row in session.exec(select(Outbox)):
            row.leased_until = LATER + LEASE
    assert deliver_due(sqlite_engine, settings, stored, at(LATER)) == Delivered()
    assert deliver_due(sqlite_engine, settings, stored, at(LATER + LEASE)) == Delivered(done=2)


def test_a_server_that_dies_before_its_answer_gets_the_same_message_id_again(company: Engine, settings: Settings, sink: Sink) -> None:
    confirmed(company, settings)
    sink.hangs_up = True
    assert deliver_due(company, settings, stored, at(LATER)) == Delivered(done=1, later=1)
    sink.hangs_up = False
    assert deliver_due(company, settings, stored, at(LATER + FIRST_PAUSE)) == Delivered(done=1)
    first, second = sink.mails
    assert first["Message-ID"] == second["Message-ID"]


def test_greylisting_waits_and_then_delivers(company: Engine, settings: Settings, sink: Sink) -> None:
    confirmed(company, settings)
    sink.to_recipient = "451 greylisted"
    deliver_due(company, settings, stored, at(LATER))
    row = rows(company)["receipt"]
    assert (row.state, row.attempts, row.due_at) == ("due", 1, LATER + FIRST_PAUSE)
    assert "451 greylisted" in row.error
    sink.to_recipient = "250 OK"
    deliver_due(company, settings, stored, at(row.due_at))
    assert (rows(company)["receipt"].state, rows(company)["receipt"].error) == ("done", "")


def test_a_recipient_refused_for_good_is_given_up_with_words_and_can_be_tried_again(
    company: Engine, settings: Settings, sink: Sink
) -> None:
    confirmed(company, settings)
    sink.to_recipient = "550 no such user"
    assert deliver_due(company, settings, stored, at(LATER)) == Delivered(done=1, failed=1)
    row = rows(company)["receipt"]
    assert row.state == "failed"
    assert "550 no such user" in row.error
    sink.to_recipient = "250 OK"
    with transaction(company) as session:
        again = try_again(session, row.id or 0, "anna")
    assert deliver_due(company, settings, stored, at(again.due_at)) == Delivered(done=1)


def test_an_address_added_later_gets_the_receipt_that_could_not_be_sent(company: Engine, settings: Settings, sink: Sink) -> None:
    draft = draft_of(company, order_content({"customer_number": "10025"}))
    with transaction(company) as session:
        confirm(session, draft.id or 0, draft.version, "anna", settings, at=NOON)
    assert deliver_due(company, settings, stored, at(LATER)) == Delivered(done=1)
    load_sample(company, replace(DATA, customers=(replace(DATA.customers[2], emails=("neu@ohnepost.example",)),)))
    with transaction(company) as session:
        again = try_again(session, rows(company)["receipt"].id or 0, "anna")
    deliver_due(company, settings, stored, at(again.due_at))
    assert sink.recipients == ["neu@ohnepost.example"]


def test_a_server_that_is_down_is_asked_once_a_round_and_the_rest_goes_on(sqlite_engine: Engine, settings: Settings) -> None:
    load_sample(sqlite_engine)
    for n in range(5):
        confirmed(sqlite_engine, settings, f"f{n}")
    down = settings.model_copy(update={"smtp": smtp_settings(9)})
    assert deliver_due(sqlite_engine, down, stored, at(LATER)) == Delivered(done=5, later=1)
    with snapshot(sqlite_engine) as session:
        receipts = session.exec(select(Outbox).where(Outbox.kind == "receipt")).all()
        assert next_due(session) == LATER + FIRST_PAUSE
    assert {row.due_at for row in receipts} == {LATER + FIRST_PAUSE}
    assert sorted(row.attempts for row in receipts) == [0, 0, 0, 0, 1]


def test_after_a_day_without_a_server_everything_is_still_to_come(sqlite_engine: Engine, settings: Settings) -> None:
    load_sample(sqlite_engine)
    confirmed(sqlite_engine, settings)
    assert sum((pause_after(tries) for tries in range(1, TRIES)), timedelta()) > timedelta(days=3)
    assert pause_after(1000) == LONGEST_PAUSE


def test_it_is_given_up_in_the_end_and_says_so(sqlite_engine: Engine, settings: Settings, sink: Sink) -> None:
    load_sample(sqlite_engine)
    confirmed(sqlite_engine, settings)
    with transaction(sqlite_engine) as session:
        session.exec(select(Outbox).where(Outbox.kind == "receipt")).one().attempts = TRIES - 1
    sink.to_recipient = "451 never now"
    assert deliver_due(sqlite_engine, settings, stored, at(LATER)).failed == 1
    assert "given up" in rows(sqlite_engine)["receipt"].error


@pytest.mark.parametrize("fault", ["missing", "a file"])
def test_a_folder_that_cannot_be_written_is_told_and_tried_again(
    sqlite_engine: Engine, settings: Settings, tmp_path: Path, fault: str
) -> None:
    load_sample(sqlite_engine)
    folder = tmp_path / "elsewhere"
    if fault == "a file":
        folder.write_text("")
    target = settings.model_copy(update={"hand_over": (HandOver(name="warehouse", kind="folder", path=folder),)})
    confirmed(sqlite_engine, target)
    deliver_due(sqlite_engine, target, stored, at(LATER))
    assert str(folder) in rows(sqlite_engine)["hand_over"].error
    folder.unlink(missing_ok=True)
    folder.mkdir()
    assert deliver_due(sqlite_engine, target, stored, at(LATER + FIRST_PAUSE)).done == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_told(sqlite_engine: Engine, settings: Settings) -> None:
    load_sample(sqlite_engine)
    path = settings.hand_over[0].path
    assert path is not None
    path.chmod(0o500)
    confirmed(sqlite_engine, settings)
    deliver_due(sqlite_engine, settings, stored, at(LATER))
    assert "permission" in rows(sqlite_engine)["hand_over"].error.lower()


def test_a_target_that_the_settings_no_longer_name_is_given_up_with_words(sqlite_engine: Engine, settings: Settings) -> None:
    load_sample(sqlite_engine)
    confirmed(sqlite_engine, settings)
    without = settings.model_copy(update={"hand_over": ()})
    assert deliver_due(sqlite_engine, without, stored, at(LATER)) == Delivered(done=1, failed=1)
    assert "no hand-over target warehouse" in rows(sqlite_engine)["hand_over"].error


def test_an_order_waits_for_its_schedule_until_it_may_be_fetched(company: Engine, settings: Settings) -> None:
    fetched = settings.model_copy(update={"hand_over": (HandOver(name="warehouse", kind="fetch", schedule="0 14 * * *"),)})
    order = confirmed(company, fetched)
    deliver_due(company, fetched, stored, at(LATER))
    with transaction(company) as session:
        assert fetchable(session, "warehouse") == []
        with pytest.raises(Refusal, match="not been released"):
            mark_taken(session, "warehouse", order.number, "token warehouse")
    assert deliver_due(company, fetched, stored, at(NOON + timedelta(hours=2))).released == 1
    with snapshot(company) as session:
        assert [found["number"] for found in fetchable(session, "warehouse")] == [order.number]
        assert fetchable(session, "elsewhere") == []


def test_an_order_taken_twice_is_taken_once(company: Engine, settings: Settings) -> None:
    fetched = settings.model_copy(update={"hand_over": (HandOver(name="warehouse", kind="fetch"),)})
    order = confirmed(company, fetched)
    deliver_due(company, fetched, stored, at(LATER))
    for _ in range(2):
        with transaction(company) as session:
            assert mark_taken(session, "warehouse", order.number, "token").state == "done"
    with transaction(company) as session:
        assert fetchable(session, "warehouse") == []
        with pytest.raises(UnknownOrder):
            mark_taken(session, "warehouse", "2026-999999", "token")


def test_a_complaint_reaches_customer_service_with_the_original(company: Engine, settings: Settings, sink: Sink) -> None:
    draft = draft_of(company, kind="complaint")
    with transaction(company) as session:
        case = to_customer_service(session, draft.id or 0, draft.version, "anna", settings, at=NOON)
    assert deliver_due(company, settings, stored, at(NOON)) == Delivered(done=1)
    [mail] = sink.mails
    assert (mail["To"], mail["Reply-To"]) == ("service@haushof.example", "a@b.example")
    assert case.number in mail["Subject"]
    assert b"Subject: Hallo\r\n\r\nHallo\r\n" in sink.contents[0]


def test_a_message_whose_bytes_are_gone_is_given_up_with_words_and_the_rest_goes_on(company: Engine, settings: Settings) -> None:
    draft = draft_of(company, kind="complaint")
    with transaction(company) as session:
        to_customer_service(session, draft.id or 0, draft.version, "anna", settings, at=NOON)
    confirmed(company, settings, "f2")

    def gone(message: MessageRow) -> bytes:
        raise Refusal(f"message {message.id}: its bytes are gone")

    assert deliver_due(company, settings, gone, at(LATER)) == Delivered(done=2, failed=1)
    assert "bytes are gone" in rows(company)["case"].error


def test_a_defect_that_one_message_brings_out_does_not_hold_up_the_others(company: Engine, settings: Settings) -> None:
    draft = draft_of(company, kind="complaint")
    with transaction(company) as session:
        to_customer_service(session, draft.id or 0, draft.version, "anna", settings, at=NOON)
    confirmed(company, settings, "f2")

    def defective(message: MessageRow) -> bytes:
        raise ZeroDivisionError(message.id)

    assert deliver_due(company, settings, defective, at(LATER)) == Delivered(done=2, failed=1)
    assert "ZeroDivisionError" in rows(company)["case"].error


def test_a_late_finisher_does_not_undo_what_its_successor_found(sqlite_engine: Engine, settings: Settings, sink: Sink) -> None:
    load_sample(sqlite_engine)
    confirmed(sqlite_engine, settings)
    calls = iter(range(100))

    def clock() -> datetime:
        if next(calls) == 2:  # released, claimed; now it sleeps until its lease is over and another delivers
            sink.to_recipient = "550 no such user"
            deliver_due(sqlite_engine, settings, stored, at(LATER + LEASE))
            sink.to_recipient = "250 OK"
        return LATER

    deliver_due(sqlite_engine, settings, stored, clock)
    assert rows(sqlite_engine)["receipt"].state == "failed"
