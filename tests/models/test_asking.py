"""Asking back: the question leaves, the draft waits, the answer finds its draft however the customer answers, and is never lost."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from models.answers import answers_to, link_answer
from models.asking import Asked, NotAskable, ask, question_failed, questions_of
from models.confirmation import confirm
from models.database import snapshot, transaction
from models.desk_tables import Answer, Question
from models.drafts import drafts_from_reading
from models.surroundings import surroundings
from models.tables import Draft, MessageRow, Outbox, ReadingRow
from models.waits import bring_back, wake_due
from tests.models.sample import NOON, SETTINGS, draft_of, load_sample, order_content, reading_content

TODAY = date(2026, 11, 23)
UNTIL = date(2026, 11, 26)
ASKED = Asked("Einkauf@Mueller.example", "Rückfrage zu Ihrer Bestellung PO-4711", "Wie viele Schrauben?\r\n", "de")
NUMBERED = order_content({"customer_number": "10023", "order_number": "PO-4711"})


@pytest.fixture
def company(engine: Engine) -> Engine:
    load_sample(engine)
    return engine


def asked(engine: Engine, draft: Draft, wanted: Asked = ASKED) -> Question:
    with transaction(engine) as session:
        version = session.get_one(Draft, draft.id).version
        return ask(session, draft.id or 0, version, wanted, UNTIL, "anna", SETTINGS, NOON, TODAY)


def reply(engine: Engine, reading: dict[str, Any], name: str = "r1", **head: Any) -> tuple[int, list[Draft]]:
    """A mail that has come and was read like this."""
    values = {"sender": "einkauf@mueller.example", "subject": "AW: Rückfrage", **head}
    with transaction(engine) as session:
        message = MessageRow(fingerprint=name, sha256="0", size=1, content=b"x", **values)
        session.add(message)
        session.flush()
        row = ReadingRow(message_id=message.id or 0, version="1", content=reading)
        session.add(row)
        drafts = drafts_from_reading(session, message, row)
        link_answer(session, message, drafts)
        return message.id or 0, drafts


def says(kind: str = "inquiry", *orders: dict[str, Any], **more: Any) -> dict[str, Any]:
    return reading_content(*orders, kind=kind, confidence=0.8, **more)


def state(engine: Engine, draft: Draft) -> Draft:
    with snapshot(engine) as session:
        return session.get_one(Draft, draft.id)


def test_a_question_leaves_after_the_grace_time_and_the_draft_waits(company: Engine) -> None:
    draft = draft_of(company, NUMBERED)
    question = asked(company, draft)

    waiting = state(company, draft)
    with snapshot(company) as session:
        ((kept, row),) = questions_of(session, draft.id or 0)
    assert (waiting.state, waiting.waits_until) == ("asked", UNTIL)
    assert row is not None
    assert (row.kind, row.key, row.state) == ("question", question.key, "due")
    assert row.due_at == NOON + timedelta(seconds=SETTINGS.web.grace_s)
    assert (kept.recipient, kept.text) == ("einkauf@mueller.example", "Wie viele Schrauben?")


@pytest.mark.parametrize(
    ("wanted", "reason"),
    [
        (Asked("niemand", "S", "T", "de"), "no_address"),
        (Asked("a@b.example\nBcc: x@y.example", "S", "T", "de"), "no_address"),
        (Asked("a@b.example", " ", "T", "de"), "no_subject"),
        (Asked("a@b.example", "S", "\n", "de"), "no_text"),
        (Asked("a@b.example", "S", "x" * 20_001, "de"), "too_long"),
    ],
)
def test_a_question_that_cannot_be_sent_is_refused_and_nothing_is_changed(company: Engine, wanted: Asked, reason: str) -> None:
    draft = draft_of(company)
    with pytest.raises(NotAskable) as refused:
        asked(company, draft, wanted)
    assert refused.value.reason == reason
    assert state(company, draft).state == "open"


def test_an_answer_finds_its_draft_by_the_thread(company: Engine) -> None:
    draft = draft_of(company, NUMBERED)
    question = asked(company, draft)

    message_id, (own,) = reply(company, says(), sender="kollege@anders.example", thread=f"<a@b> {question.key}")

    back = state(company, draft)
    with snapshot(company) as session:
        ((answer, message),) = answers_to(session, draft.id or 0)
        around = surroundings(session, own.id or 0)
    assert (back.state, back.waits_until) == ("open", None)
    assert back.answered_at is not None
    assert (answer.kind, message.id) == ("answer", message_id)
    assert around.case is None
    assert around.answer is not None
    assert around.answer.draft_id == draft.id
    assert state(company, own).state == "set_aside"


@pytest.mark.parametrize(
    ("subject", "reading"),
    [
        ("AW: Rückfrage zu Ihrer Bestellung po-4711", says()),
        ("Schrauben", says(about={"order_number": {"value": "PO 4711"}, "customer_number": None})),
    ],
)
def test_an_answer_without_a_thread_finds_its_draft_by_number_and_sender(company: Engine, subject: str, reading: dict[str, Any]) -> None:
    draft = draft_of(company, NUMBERED)
    asked(company, draft)

    reply(company, reading, subject=subject)

    assert state(company, draft).state == "open"


def test_another_sender_or_another_number_is_no_answer(company: Engine) -> None:
    draft = draft_of(company, NUMBERED)
    asked(company, draft)

    reply(company, says(), "r1", sender="fremd@anders.example", subject="AW: PO-4711")
    reply(company, says(), "r2", subject="Bestellung PO-9999")

    assert state(company, draft).state == "asked"


def test_an_answer_that_orders_or_complains_stays_a_draft_of_its_own_with_a_link(company: Engine) -> None:
    draft = draft_of(company, NUMBERED)
    question = asked(company, draft)

    _, (orders,) = reply(company, says("order", order_content()), "r1", thread=question.key)
    _, (cancels,) = reply(company, says("cancellation"), "r2", thread=question.key)
    _, (complains,) = reply(company, says(also=["complaint"]), "r3", thread=question.key)

    assert [state(company, one).state for one in (orders, cancels, complains)] == ["open", "open", "open"]
    with snapshot(company) as session:
        assert {one.draft_id for one in session.exec(select(Answer))} == {draft.id}
        assert len(list(session.exec(select(Answer)))) == 3


def test_an_absence_note_is_linked_and_the_draft_waits_on(company: Engine) -> None:
    draft = draft_of(company, NUMBERED)
    question = asked(company, draft)

    reply(company, says("other"), thread=question.key, automatic=True)

    with snapshot(company) as session:
        ((answer, _),) = answers_to(session, draft.id or 0)
    assert (answer.kind, state(company, draft).state) == ("automatic", "asked")


def test_a_question_that_bounces_brings_its_draft_back(company: Engine) -> None:
    draft = draft_of(company, NUMBERED)
    question = asked(company, draft)

    reply(company, says("other"), sender="MAILER-DAEMON@mx.example", thread=question.key, automatic=True)

    with snapshot(company) as session:
        ((answer, _),) = answers_to(session, draft.id or 0)
    assert (answer.kind, state(company, draft).state) == ("bounce", "open")


def test_what_comes_after_the_order_was_confirmed_waits_as_its_own(company: Engine) -> None:
    draft = draft_of(company, NUMBERED)
    question = asked(company, draft)
    with transaction(company) as session:
        back = bring_back(session, draft.id or 0, state(company, draft).version, "anna", NOON)
        confirm(session, draft.id or 0, back.version, "anna", SETTINGS, at=NOON)

    _, (own,) = reply(company, says(), thread=question.key)

    assert state(company, own).state == "open"
    assert state(company, draft).state == "confirmed"


def test_linking_twice_changes_nothing(company: Engine) -> None:
    draft = draft_of(company, NUMBERED)
    question = asked(company, draft)
    message_id, drafts = reply(company, says(), thread=question.key)
    version = state(company, draft).version
    with transaction(company) as session:
        link_answer(session, session.get_one(MessageRow, message_id), drafts)
    assert state(company, draft).version == version


def test_a_question_brought_back_in_time_never_leaves(company: Engine) -> None:
    draft = draft_of(company, NUMBERED)
    asked(company, draft)
    with transaction(company) as session:
        bring_back(session, draft.id or 0, state(company, draft).version, "anna", NOON)
    with snapshot(company) as session:
        assert list(session.exec(select(Outbox))) == []
        assert session.exec(select(Question.withdrawn_at)).one() == NOON


def test_without_an_answer_the_draft_comes_back_on_its_day(company: Engine) -> None:
    draft = draft_of(company, NUMBERED)
    asked(company, draft)
    with transaction(company) as session:
        wake_due(session, UNTIL)
    assert state(company, draft).state == "open"


def test_a_question_that_cannot_be_sent_brings_its_draft_back_with_the_reason(company: Engine) -> None:
    draft = draft_of(company, NUMBERED)
    question = asked(company, draft)
    with transaction(company) as session:
        question_failed(session, question.key, "refused", NOON)
    assert (state(company, draft).state, state(company, draft).answered_at) == ("open", NOON)


def test_it_can_be_asked_again(company: Engine) -> None:
    draft = draft_of(company, NUMBERED)
    first = asked(company, draft)
    reply(company, says(), thread=first.key)
    second = asked(company, draft)
    assert first.key != second.key
    assert state(company, draft).state == "asked"
