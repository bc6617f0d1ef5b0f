"""Taking back: one key, one step, in both directions, until the draft is confirmed."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from models.audit import history
from models.content import value
from models.corrections import confirm_looks, correct, delete_line, insert_line
from models.database import snapshot, transaction
from models.desk_tables import DraftStep
from models.drafts import drafts_from_reading, reject, set_kind
from models.steps import sweep_steps
from models.surroundings import surroundings
from models.tables import Draft, MessageRow, ReadingRow, now
from models.undo import NothingToUndo, redo, undo
from tests.models.sample import draft_of, load_sample, order_content, reading_content


@pytest.fixture
def company(engine: Engine) -> Engine:
    load_sample(engine)
    return engine


def change(engine: Engine, draft: Draft, act: Any, *more: Any) -> Draft:
    with transaction(engine) as session:
        found = session.get_one(Draft, draft.id)
        done = act(session, draft.id or 0, found.version, *more, "anna")
        changed: Draft = done[0] if isinstance(done, tuple) else done
        return changed


def test_changes_are_taken_back_one_after_the_other_and_done_again(company: Engine) -> None:
    draft = draft_of(company, order_content(needs_review=["lines.0.quantity"]))
    first = draft.content
    change(company, draft, correct, {"lines.0.quantity": "7"})
    change(company, draft, insert_line)
    change(company, draft, delete_line, 0)
    change(company, draft, correct, {"fields.customer_number": "10025"})
    last = change(company, draft, set_kind, "inquiry")

    back = [change(company, draft, undo) for _ in range(5)]
    forth = [change(company, draft, redo) for _ in range(5)]

    assert [one.kind for one in back] == ["order"] * 5
    assert [one.customer_number for one in back] == ["10025", "10023", "10023", "10023", "10023"]
    assert [len(one.content["lines"]) for one in back] == [1, 1, 2, 1, 1]
    assert back[-1].content == first
    assert (forth[-1].kind, forth[-1].content) == (last.kind, last.content)
    assert forth[-1].version == draft.version + 15


def test_all_that_one_key_did_is_one_step(company: Engine) -> None:
    draft = draft_of(company)
    with transaction(company) as session:
        corrected = correct(session, draft.id or 0, draft.version, {"lines.0.quantity": "7"}, "anna")
        delete_line(session, draft.id or 0, corrected.version, 0, "anna")

    assert change(company, draft, undo).content == draft.content


def test_a_new_change_ends_what_could_be_done_again(company: Engine) -> None:
    draft = draft_of(company)
    change(company, draft, correct, {"lines.0.quantity": "7"})
    change(company, draft, undo)
    change(company, draft, correct, {"lines.0.quantity": "8"})

    with snapshot(company) as session:
        around = surroundings(session, draft.id or 0)
    assert (around.undo, around.redo) == (1, 0)
    with pytest.raises(NothingToUndo):
        change(company, draft, redo)


def test_a_look_that_was_given_too_early_is_taken_back(company: Engine) -> None:
    draft = draft_of(company, order_content(needs_review=["lines.0.quantity"]))
    with transaction(company) as session:
        confirm_looks(session, draft.id or 0, draft.version, "anna", ["lines.0.quantity"])

    assert change(company, draft, undo).looks == 1


def test_the_history_tells_what_was_taken_back(company: Engine) -> None:
    draft = draft_of(company)
    change(company, draft, correct, {"lines.0.quantity": "7"})
    change(company, draft, undo)

    with snapshot(company) as session:
        told = [(row.action, row.path, row.before, row.after) for row in history(session, "draft", draft.id)]
    assert told == [("correct", "lines.0.quantity", "100", "7"), ("undo", "lines.0.quantity", "7", "100")]


def test_the_first_reading_is_never_changed(company: Engine) -> None:
    draft = draft_of(company)
    change(company, draft, correct, {"lines.0.quantity": "7"})

    with snapshot(company) as session:
        reading = session.get_one(ReadingRow, draft.reading_id)
    assert value(reading.content["orders"][0], "lines.0.quantity") == "100"


def test_there_is_nothing_to_take_back_in_a_fresh_draft_nor_after_it_was_read_anew(company: Engine) -> None:
    draft = draft_of(company)
    with pytest.raises(NothingToUndo):
        change(company, draft, undo)
    change(company, draft, set_kind, "inquiry")
    with transaction(company) as session:
        message = session.get_one(MessageRow, draft.message_id)
        reading = ReadingRow(message_id=message.id or 0, version="2", content=reading_content(order_content()))
        session.add(reading)
        drafts_from_reading(session, message, reading)

    with pytest.raises(NothingToUndo):
        change(company, draft, undo)


def test_steps_of_closed_drafts_are_swept_and_those_of_open_ones_stay(company: Engine) -> None:
    closed, still_open = draft_of(company), draft_of(company, fingerprint="f2")
    for draft in (closed, still_open):
        change(company, draft, correct, {"lines.0.quantity": "7"})
    change(company, closed, reject, "doppelt")

    with transaction(company) as session:
        early = sweep_steps(session, now() - timedelta(days=1))
        swept = sweep_steps(session, now() + timedelta(seconds=1))
        left = list(session.exec(select(DraftStep.draft_id)))
    assert (early, swept, left) == (0, 1, [still_open.id])
