"""Drafts: each message has at least one, a clerk's work is never overwritten, and every change is written down."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from models.audit import history
from models.cases import close_case, to_customer_service
from models.content import value
from models.corrections import correct
from models.database import snapshot, transaction
from models.drafts import draft_for_failed, drafts_of, new_draft_by_hand, reject, reopen, set_aside, set_kind
from models.errors import DraftClosed, Refusal, StaleDraft, UnknownDraft
from models.tables import Case, Draft, Outbox, ReadingRow
from tests.models.sample import NOON, SETTINGS, add_message, add_reading, draft_of, leaf, load_sample, order_content, reading_content


def drafts_from(engine: Engine, *readings: dict[str, Any]) -> list[Draft]:
    """The drafts of one message after these readings of it."""
    with transaction(engine) as session:
        message = add_message(session)
        for reading in readings:
            add_reading(session, message, reading)
        return drafts_of(session, message.id or 0)


def test_a_message_of_two_orders_makes_two_drafts_that_the_queue_can_show(engine: Engine) -> None:
    first = order_content({"customer_number": "10023", "buyer_name": "Müller Bau"}, needs_review=["lines.0.sku", "fields.note"])
    drafts = drafts_from(engine, reading_content(first, order_content({"buyer_name": "Meier"})))
    assert [(d.position, d.state, d.kind, d.title, d.customer_number, d.looks) for d in drafts] == [
        (0, "open", "order", "Müller Bau", "10023", 2),
        (1, "open", "order", "Meier", "", 0),
    ]


@pytest.mark.parametrize("kind", ["cancellation", "complaint", "inquiry", "other"])
def test_a_message_without_an_order_makes_one_draft_of_its_kind(sqlite_engine: Engine, kind: str) -> None:
    [draft] = drafts_from(
        sqlite_engine, reading_content(kind=kind, confidence=0.6, about={"order_number": None, "customer_number": leaf("10023")})
    )
    assert (draft.kind, draft.state, draft.content["lines"], draft.customer_number, draft.title) == (
        kind,
        "open",
        [],
        "10023",
        "a@b.example",
    )


def test_an_order_in_which_nothing_could_be_read_needs_a_look(sqlite_engine: Engine) -> None:
    [draft] = drafts_from(sqlite_engine, reading_content(kind="order"))
    assert (draft.state, draft.content["needs_review"]) == ("open", ["fields", "lines"])


def test_a_newsletter_is_set_aside_and_can_be_found_and_opened_again(engine: Engine) -> None:
    [draft] = drafts_from(engine, reading_content(kind="other", confidence=0.97))
    assert draft.state == "set_aside"
    with transaction(engine) as session:
        assert reopen(session, draft.id or 0, draft.version, "anna").state == "open"


@pytest.mark.parametrize(
    "reading",
    [
        reading_content(kind="other", confidence=0.6),
        reading_content(kind="other", confidence=0.97, problems=[{"code": "password_protected", "document": "1", "message": "…"}]),
        reading_content(kind="inquiry", confidence=0.99),
        reading_content(order_content(), kind="other", confidence=0.97),
    ],
)
def test_what_is_doubtful_unread_or_asks_something_is_not_set_aside(sqlite_engine: Engine, reading: dict[str, Any]) -> None:
    assert drafts_from(sqlite_engine, reading)[0].state == "open"


def test_a_message_that_could_not_be_read_waits_with_the_reason(engine: Engine) -> None:
    with transaction(engine) as session:
        message = add_message(session)
        message.error = "the reader ran out of memory"
        first, second = draft_for_failed(session, message), draft_for_failed(session, message)
    assert first.id == second.id
    assert (first.state, first.reason, first.looks) == ("open", "the reader ran out of memory", 2)


def test_a_reading_made_again_replaces_an_untouched_draft_and_keeps_the_earlier_reading(engine: Engine) -> None:
    better = reading_content(order_content(lines=[{"sku": "4712", "quantity": "3"}]))
    [draft] = drafts_from(engine, reading_content(order_content()), better)
    assert (value(draft.content, "lines.0.sku"), draft.version) == ("4712", 2)
    with snapshot(engine) as session:
        assert len(session.exec(select(ReadingRow)).all()) == 2


def test_a_reading_made_again_leaves_a_clerks_work_alone(engine: Engine) -> None:
    with transaction(engine) as session:
        message = add_message(session)
        [draft] = add_reading(session, message, reading_content(order_content()))
        correct(session, draft.id or 0, draft.version, {"lines.0.quantity": "7"}, "anna")
        add_reading(session, message, reading_content(order_content(), order_content()))
        first, second = drafts_of(session, message.id or 0)
    assert (value(first.content, "lines.0.quantity"), value(second.content, "lines.0.quantity")) == ("7", "100")


def test_a_message_that_a_clerk_calls_an_order_is_replaced_by_its_new_reading(engine: Engine) -> None:
    with transaction(engine) as session:
        message = add_message(session)
        [draft] = add_reading(session, message, reading_content(kind="inquiry"))
        set_kind(session, draft.id or 0, draft.version, "order", "anna")
        [again] = add_reading(session, message, reading_content(order_content()))
    assert (again.id, again.kind, value(again.content, "lines.0.sku")) == (draft.id, "order", "4711")


def test_what_a_clerk_has_set_aside_does_not_come_back_by_itself(engine: Engine) -> None:
    with transaction(engine) as session:
        message = add_message(session)
        [draft] = add_reading(session, message, reading_content(order_content()))
        set_aside(session, draft.id or 0, draft.version, "anna")
        [again] = add_reading(session, message, reading_content(order_content()))
    assert (again.state, again.closed_by) == ("set_aside", "anna")


def test_an_order_that_a_second_reading_no_longer_finds_is_set_aside_and_kept(engine: Engine) -> None:
    drafts = drafts_from(engine, reading_content(order_content(), order_content()), reading_content(order_content()))
    assert [draft.state for draft in drafts] == ["open", "set_aside"]


def test_a_failed_message_that_is_read_after_all_becomes_its_order(engine: Engine) -> None:
    with transaction(engine) as session:
        message = add_message(session)
        failed = draft_for_failed(session, message)
        [draft] = add_reading(session, message, reading_content(order_content()))
    assert (draft.id, draft.kind, draft.reason) == (failed.id, "order", "")


def test_an_order_by_telephone_starts_with_one_empty_line(engine: Engine) -> None:
    with transaction(engine) as session:
        draft = new_draft_by_hand(session, "anna")
        correct(session, draft.id or 0, draft.version, {"lines.0.sku": "4711", "fields.customer_number": "10023"}, "anna")
    assert (draft.message_id, draft.kind, draft.customer_number, value(draft.content, "lines.0.sku")) == (None, "order", "10023", "4711")


def test_a_rejected_draft_keeps_its_reason_and_opens_again(engine: Engine) -> None:
    draft = draft_of(engine)
    with transaction(engine) as session:
        with pytest.raises(Refusal, match="reason is missing"):
            reject(session, draft.id or 0, draft.version, "  ", "anna")
        closed = reject(session, draft.id or 0, draft.version, "Scherz", "anna")
        assert (closed.state, closed.reason, closed.closed_by) == ("rejected", "Scherz", "anna")
        assert reopen(session, draft.id or 0, closed.version, "bert").closed_by == ""
        assert [(row.who, row.action) for row in history(session, "draft", draft.id)] == [("anna", "close"), ("bert", "reopen")]


def test_a_closed_draft_takes_no_changes(engine: Engine) -> None:
    draft = draft_of(engine)
    with transaction(engine) as session:
        version = set_aside(session, draft.id or 0, draft.version, "anna").version
        with pytest.raises(DraftClosed, match="set_aside by anna"):
            correct(session, draft.id or 0, version, {"fields.note": "x"}, "anna")
        with pytest.raises(DraftClosed, match="set_aside by anna"):
            set_kind(session, draft.id or 0, version, "order", "anna")


def test_a_draft_that_is_none_is_told(engine: Engine) -> None:
    with transaction(engine) as session, pytest.raises(UnknownDraft):
        set_aside(session, 4711, 1, "anna")


def test_the_clerk_says_what_a_message_is(engine: Engine) -> None:
    draft = draft_of(engine, kind="inquiry")
    with transaction(engine) as session:
        assert set_kind(session, draft.id or 0, draft.version, "order", "anna").kind == "order"
        with pytest.raises(Refusal, match="allowed: order"):
            set_kind(session, draft.id or 0, draft.version, "letter", "anna")


def test_a_complaint_becomes_a_numbered_case_that_is_forwarded_once(engine: Engine) -> None:
    load_sample(engine)
    with transaction(engine) as session:
        message = add_message(session)
        first, second = add_reading(session, message, reading_content(order_content(), order_content(), kind="complaint"))
        cases = {to_customer_service(session, d.id or 0, d.version, "anna", SETTINGS, at=NOON).number for d in (first, second)}
    assert cases == {"C2026-00001"}
    assert (first.state, first.reason) == ("case", "C2026-00001")
    with snapshot(engine) as session:
        row = session.exec(select(Outbox)).one()
        assert (row.kind, row.state) == ("case", "due")
        assert row.key.endswith("@haushof.example>")


def test_clerks_who_forward_two_drafts_of_one_message_at_once_open_one_case(engine: Engine) -> None:
    drafts = drafts_from(engine, reading_content(*[order_content()] * 6, kind="complaint"))

    def forward(draft: Draft) -> str:
        with transaction(engine) as session:
            return to_customer_service(session, draft.id or 0, draft.version, "anna", SETTINGS, at=NOON).number

    with ThreadPoolExecutor(6) as clerks:
        assert set(clerks.map(forward, drafts)) == {"C2026-00001"}


def test_an_order_that_also_complains_stays_open(engine: Engine) -> None:
    draft = draft_of(engine, also=["complaint"])
    with transaction(engine) as session:
        to_customer_service(session, draft.id or 0, draft.version, "anna", SETTINGS)
        assert session.get_one(Draft, draft.id).state == "open"


def test_what_came_by_hand_or_has_nowhere_to_go_is_not_forwarded(engine: Engine) -> None:
    draft = draft_of(engine, kind="complaint")
    with transaction(engine) as session:
        by_hand = new_draft_by_hand(session, "anna")
        with pytest.raises(Refusal, match="by hand"):
            to_customer_service(session, by_hand.id or 0, by_hand.version, "anna", SETTINGS)
        nowhere = SETTINGS.model_copy(update={"customer_service": SETTINGS.customer_service.model_copy(update={"email": ""})})
        with pytest.raises(Refusal, match=r"customer_service\.email"):
            to_customer_service(session, draft.id or 0, draft.version, "anna", nowhere)


def test_a_case_is_closed_once(engine: Engine) -> None:
    draft = draft_of(engine, kind="complaint")
    with transaction(engine) as session:
        number = to_customer_service(session, draft.id or 0, draft.version, "anna", SETTINGS).number
        assert close_case(session, number, "otto").state == "closed"
        close_case(session, number, "otto")
        assert len(history(session, "case", number)) == 1
        assert session.exec(select(Case.closed_at)).one() is not None


def test_the_later_of_two_saves_is_refused(engine: Engine) -> None:
    draft = draft_of(engine)
    with transaction(engine) as session:
        set_kind(session, draft.id or 0, draft.version, "change", "anna")
    with transaction(engine) as session, pytest.raises(StaleDraft, match="someone else"):
        set_kind(session, draft.id or 0, draft.version, "inquiry", "bert")
