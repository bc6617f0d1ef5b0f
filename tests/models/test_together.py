"""Clerks side by side: whose a draft is, what they tell each other, what waits until when, and four eyes on large orders."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import col, select

from config.settings import Review
from models.claims import ClaimedByOther, check_claim, claim, free_for, holder_of, release, take_over_claim
from models.confirmation import SecondLookNeeded, confirm, first_look
from models.corrections import correct
from models.database import snapshot, transaction
from models.drafts import reject
from models.errors import DraftClosed, Refusal, StaleDraft
from models.notes import add_note, assign, is_mine, mentioned, notes_of, orders_named, settle_mentions
from models.tables import Audit, Draft, Order, User
from models.waits import WrongDay, bring_back, park, wake_due, working_day
from tests.models.sample import NOON, SETTINGS, draft_of, load_sample

TODAY = date(2026, 11, 23)
TWO_LOOKS = SETTINGS.model_copy(update={"review": Review(second_look_above=Decimal(20))})


@pytest.fixture
def company(engine: Engine) -> Engine:
    load_sample(engine)
    with transaction(engine) as session:
        session.add_all(User(name=name, password_hash="") for name in ("anna", "anna maria", "ben"))
    return engine


def found(engine: Engine, condition: Any) -> list[int | None]:
    with snapshot(engine) as session:
        return list(session.exec(select(Draft.id).where(condition).order_by(col(Draft.id))))


def test_a_draft_is_the_first_clerks_until_it_is_given_up_or_silent(company: Engine) -> None:
    draft_id = draft_of(company).id or 0
    with transaction(company) as session:
        first = claim(session, draft_id, "anna", "window 1", 60, NOON).who
        second = claim(session, draft_id, "ben", "window 2", 60, NOON + timedelta(seconds=59)).who
        renewed = claim(session, draft_id, "anna", "window 1", 60, NOON + timedelta(seconds=30))
        assert renewed.since == NOON
        silent = claim(session, draft_id, "ben", "window 2", 60, NOON + timedelta(seconds=91))
        assert silent.since == NOON + timedelta(seconds=91)
        release(session, draft_id, "window 1")
        assert holder_of(session, draft_id, NOON + timedelta(seconds=92)) is not None
        release(session, draft_id, "window 2")
        assert holder_of(session, draft_id, NOON + timedelta(seconds=92)) is None
    assert (first, second, silent.who) == ("anna", "anna", "ben")


def test_of_clerks_who_open_a_draft_at_the_same_moment_one_has_it(company: Engine) -> None:
    draft_id = draft_of(company).id or 0

    def open_it(who: str) -> str:
        with transaction(company) as session:
            return claim(session, draft_id, who, who, 60).who

    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(open_it, ["anna", "ben", "carl", "dora"]))) == 1


def test_taking_over_is_told_and_the_decision_is_then_the_other_clerks(company: Engine) -> None:
    draft_id = draft_of(company).id or 0
    with transaction(company) as session:
        claim(session, draft_id, "anna", "1", 60)
        take_over_claim(session, draft_id, "ben", "2", 60)
        with pytest.raises(ClaimedByOther, match="ben has this draft open"):
            check_claim(session, draft_id, "anna")
        check_claim(session, draft_id, "ben")
        held = holder_of(session, draft_id)
        assert held and held.who == "ben"
    with snapshot(company) as session:
        assert [(row.who, row.before) for row in session.exec(select(Audit).where(Audit.action == "take over"))] == [("ben", "anna")]


def test_a_closed_draft_is_nobodys(company: Engine) -> None:
    draft = draft_of(company)
    with transaction(company) as session:
        claim(session, draft.id or 0, "anna", "1", 60)
        reject(session, draft.id or 0, draft.version, "doppelt", "anna")
        assert holder_of(session, draft.id or 0) is None


def test_the_next_draft_is_one_that_nobody_else_has(company: Engine) -> None:
    taken, own, free = (draft_of(company, fingerprint=name) for name in ("f1", "f2", "f3"))
    with transaction(company) as session:
        claim(session, taken.id or 0, "anna", "1", 60)
        claim(session, own.id or 0, "ben", "2", 60)
    assert found(company, free_for("ben")) == [own.id, free.id]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("@ben bitte prüfen", ["ben"]),
        ("@Anna Maria, @BEN!", ["anna maria", "ben"]),
        ("frag @anna", ["anna"]),
        ("mail an x@ben.example", []),
        ("@benjamin", []),
        ("niemand", []),
    ],
)
def test_who_is_named_in_a_note(text: str, names: list[str]) -> None:
    assert mentioned(text, ["anna", "anna maria", "ben"]) == names


def test_a_note_puts_the_draft_among_those_of_who_is_named_until_answered(company: Engine) -> None:
    first, second = draft_of(company), draft_of(company, fingerprint="f2")
    with transaction(company) as session:
        add_note(session, first.id or 0, "@ben stimmt der Preis?", "anna")
        add_note(session, second.id or 0, "@ben und hier?", "anna")
    assert found(company, is_mine("ben")) == [first.id, second.id]
    with transaction(company) as session:
        add_note(session, first.id or 0, "ja", "ben")
        settle_mentions(session, second.id or 0, "ben")
    assert found(company, is_mine("ben")) == []


def test_a_note_that_mentions_an_order_of_ours_knows_it(company: Engine) -> None:
    draft, earlier = draft_of(company), draft_of(company, fingerprint="f2")
    with transaction(company) as session:
        number = confirm(session, earlier.id or 0, earlier.version, "anna", SETTINGS, at=NOON).number
        add_note(session, draft.id or 0, f"wie {number}, nicht wie 1999-000001", "anna")
        assert orders_named(session, notes_of(session, draft.id or 0)) == {number}


@pytest.mark.parametrize("text", ["", "  \n", "x" * 4001])
def test_an_empty_or_endless_note_is_refused(company: Engine, text: str) -> None:
    draft = draft_of(company)
    with transaction(company) as session, pytest.raises(Refusal):
        add_note(session, draft.id or 0, text, "anna")


def test_a_draft_is_assigned_to_a_clerk_who_exists_and_given_free_again(company: Engine) -> None:
    draft = draft_of(company)
    with transaction(company) as session:
        assign(session, draft.id or 0, "ben", "anna")
        with pytest.raises(Refusal, match="nobody is called carl"):
            assign(session, draft.id or 0, "carl", "anna")
    assert found(company, is_mine("ben")) == [draft.id]
    with transaction(company) as session:
        assert assign(session, draft.id or 0, "", "ben").assigned_to is None


def test_a_parked_draft_comes_back_on_its_day_and_once(company: Engine) -> None:
    draft = draft_of(company)
    with transaction(company) as session:
        park(session, draft.id or 0, draft.version, TODAY + timedelta(days=2), "anna", TODAY)
    woken = []
    for days in (1, 2, 3):
        with transaction(company) as session:
            woken.append(wake_due(session, TODAY + timedelta(days=days)))
    with snapshot(company) as session:
        again = session.get_one(Draft, draft.id)
        assert (again.state, again.waits_until, again.version) == ("open", None, draft.version + 2)
    assert woken == [0, 1, 0]


def test_a_parked_draft_is_brought_back_by_hand_and_only_as_it_was_seen(company: Engine) -> None:
    draft = draft_of(company)
    with transaction(company) as session:
        park(session, draft.id or 0, draft.version, TODAY + timedelta(days=2), "anna", TODAY)
        with pytest.raises(StaleDraft):
            bring_back(session, draft.id or 0, draft.version, "ben")
        assert bring_back(session, draft.id or 0, draft.version + 1, "ben").state == "open"
        with pytest.raises(DraftClosed):
            bring_back(session, draft.id or 0, draft.version + 2, "ben")


@pytest.mark.parametrize("days", [-1, 0, 367])
def test_no_draft_waits_for_a_day_that_is_over_or_too_far(company: Engine, days: int) -> None:
    draft = draft_of(company)
    with transaction(company) as session, pytest.raises(WrongDay):
        park(session, draft.id or 0, draft.version, TODAY + timedelta(days=days), "anna", TODAY)


def test_working_days_leave_out_the_weekend() -> None:
    friday = date(2026, 11, 27)
    assert [working_day(friday, days) for days in (1, 5)] == [date(2026, 11, 30), date(2026, 12, 4)]


def test_a_large_order_needs_two_clerks(company: Engine) -> None:
    draft = draft_of(company)  # 23.68 gross
    with transaction(company) as session, pytest.raises(SecondLookNeeded):
        confirm(session, draft.id or 0, draft.version, "anna", TWO_LOOKS, at=NOON)
    with transaction(company) as session:
        looked = first_look(session, draft.id or 0, draft.version, "anna", TWO_LOOKS, at=NOON)
    with transaction(company) as session, pytest.raises(SecondLookNeeded, match="anna has confirmed it once"):
        confirm(session, draft.id or 0, looked.version, "anna", TWO_LOOKS, at=NOON)
    with transaction(company) as session, pytest.raises(SecondLookNeeded):
        first_look(session, draft.id or 0, looked.version, "anna", TWO_LOOKS, at=NOON)
    assert found(company, free_for("anna")) == []
    with transaction(company) as session:
        assert confirm(session, draft.id or 0, looked.version, "ben", TWO_LOOKS, at=NOON).confirmed_by == "ben"


def test_a_change_makes_the_first_look_void(company: Engine) -> None:
    draft = draft_of(company)
    with transaction(company) as session:
        looked = first_look(session, draft.id or 0, draft.version, "anna", TWO_LOOKS, at=NOON)
        changed = correct(session, draft.id or 0, looked.version, {"lines.0.quantity": "101"}, "ben")
    with transaction(company) as session, pytest.raises(SecondLookNeeded):
        confirm(session, draft.id or 0, changed.version, "ben", TWO_LOOKS, at=NOON)


def test_an_order_at_the_limit_needs_one_clerk(company: Engine) -> None:
    draft = draft_of(company)
    settings = SETTINGS.model_copy(update={"review": Review(second_look_above=Decimal("23.68"))})
    with transaction(company) as session:
        confirm(session, draft.id or 0, draft.version, "anna", settings, at=NOON)
    with snapshot(company) as session:
        assert session.exec(select(Order)).one().gross_total == Decimal("23.68")
