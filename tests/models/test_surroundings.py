"""What stands beside a draft comes in one question, on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Engine, event

from models.claims import claim, claim_open
from models.corrections import correct
from models.database import padded, snapshot, transaction
from models.drafts import reject
from models.errors import UnknownDraft
from models.notes import add_note
from models.surroundings import Surroundings, surroundings
from models.tables import User, now
from tests.models.sample import draft_of, load_sample, order_content


@pytest.fixture
def company(engine: Engine) -> Engine:
    load_sample(engine)
    with transaction(engine) as session:
        session.add_all(
            [User(name="ben", password_hash=""), User(name="anna", password_hash=""), User(name="carl", password_hash="", active=False)]
        )
    return engine


def around(engine: Engine, draft_id: int | None) -> Surroundings:
    with snapshot(engine) as session:
        return surroundings(session, draft_id or 0)


def test_of_a_new_draft_there_is_its_message_and_nothing_else(company: Engine) -> None:
    draft = draft_of(company)

    found = around(company, draft.id)

    assert found.message is not None
    assert (found.draft.id, found.message.id) == (draft.id, draft.message_id)
    assert (found.case, found.answer, found.holder) == (None, None, None)
    assert (found.siblings, found.notes, found.questions, found.events, found.undo, found.redo) == (1, 0, 0, 0, 0, 0)
    assert found.colleagues == ("anna", "ben")


def test_what_clerks_have_done_is_counted(company: Engine) -> None:
    draft = draft_of(company, order_content(), order_content())
    with transaction(company) as session:
        correct(session, draft.id or 0, draft.version, {"lines.0.quantity": "7"}, "anna")
        add_note(session, draft.id or 0, "bitte ansehen", "anna")
        claim(session, draft.id or 0, "ben", "window", 60)

    found = around(company, draft.id)

    assert found.holder is not None
    assert found.holder.who == "ben"
    assert (found.siblings, found.notes, found.events, found.undo, found.redo) == (2, 1, 2, 1, 0)


def test_a_claim_that_has_run_out_holds_nothing(company: Engine) -> None:
    draft = draft_of(company)
    with transaction(company) as session:
        claim(session, draft.id or 0, "ben", "window", 60, at=now() - timedelta(minutes=5))

    assert around(company, draft.id).holder is None


@pytest.mark.parametrize("number", [0, -1, 4711, 2**31, 2**70])
def test_a_number_that_no_draft_has_is_said(company: Engine, number: int) -> None:
    with pytest.raises(UnknownDraft, match="there is no draft"):
        around(company, number)


def test_only_an_open_draft_that_nobody_else_has_is_taken(company: Engine) -> None:
    draft, closed = draft_of(company), draft_of(company, fingerprint="f2")

    def taken(draft_id: int | None, who: str) -> bool:
        with transaction(company, single=True) as session:
            return claim_open(session, draft_id or 0, who, who, 60)

    with transaction(company) as session:
        reject(session, closed.id or 0, closed.version, "doppelt", "anna")
    said = [
        taken(draft.id, "anna"),
        taken(draft.id, "ben"),
        taken(draft.id, "anna"),
        taken(closed.id, "anna"),
        taken(4711, "anna"),
        taken(2**70, "anna"),
    ]

    found = around(company, draft.id)
    assert said == [True, False, True, False, False, False]
    assert found.holder is not None
    assert found.holder.who == "anna"
    assert around(company, closed.id).holder is None


def test_words_of_a_draft_are_written_only_where_they_change(company: Engine) -> None:
    draft, written = draft_of(company), list[int]()

    def note(_connection: object, cursor: object, statement: str, *_more: object) -> None:
        if statement.startswith("UPDATE draft_search"):
            written.append(cursor.rowcount)  # type: ignore[attr-defined]

    event.listen(company, "after_cursor_execute", note)
    with transaction(company) as session:
        draft = correct(session, draft.id or 0, draft.version, {"lines.0.quantity": "7"}, "anna")
        correct(session, draft.id or 0, draft.version, {"fields.order_number": "Neu 4"}, "anna")

    assert written == [0, 1]


def test_the_values_of_an_in_come_in_few_lengths() -> None:
    assert [len(padded(range(number))) for number in (0, 1, 2, 3, 5, 8, 9)] == [0, 1, 2, 4, 8, 8, 16]
    assert set(padded([3, 4, 5])) == {3, 4, 5}
