"""Silent errors: what a clerk changed although the reading had not listed it, and what the lead sees of it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine, event
from sqlmodel import select

from models.confirmation import confirm
from models.corrections import confirm_looks, correct, delete_line, insert_line
from models.database import snapshot, transaction
from models.figures import Figures, figures
from models.outcomes import differences, unlisted
from models.tables import Draft, MessageRow, Outcome
from tests.models.sample import NOON, SETTINGS, draft_of, load_sample, order_content

BERLIN = ZoneInfo("Europe/Berlin")
TODAY = date(2026, 11, 23)
TWO = [{"sku": "4711", "quantity": "100"}, {"sku": "4712", "quantity": "2"}]


@pytest.fixture
def company(engine: Engine) -> Engine:
    load_sample(engine)
    return engine


def confirmed(engine: Engine, draft: Draft, **changes: str) -> Outcome:
    """The outcome after these corrections (paths with __ for the point)."""
    with transaction(engine) as session:
        version = draft.version
        if changes:
            named = {path.replace("__", "."): value for path, value in changes.items()}
            version = correct(session, draft.id or 0, version, named, "anna").version
        version = confirm_looks(session, draft.id or 0, version, "anna").version
        confirm(session, draft.id or 0, version, "anna", SETTINGS, at=NOON)
    with snapshot(engine) as session:
        return session.get_one(Outcome, draft.id)


def test_a_draft_confirmed_as_it_was_read_is_unchanged(company: Engine) -> None:
    outcome = confirmed(company, draft_of(company))

    assert (outcome.changed, outcome.silent, outcome.customer_number) == (False, 0, "10023")


def test_what_was_listed_and_changed_is_no_silent_error(company: Engine) -> None:
    draft = draft_of(company, order_content(needs_review=["lines.0.quantity"]))

    outcome = confirmed(company, draft, lines__0__quantity="7")

    assert (outcome.changed, outcome.silent) == (True, 0)


def test_what_was_not_listed_and_changed_is_one(company: Engine) -> None:
    outcome = confirmed(company, draft_of(company), lines__0__quantity="7", fields__note="bitte klingeln")

    assert outcome.changed
    assert set(outcome.silent_paths) == {"fields.note", "lines.0.quantity"}
    assert outcome.silent == 2


def test_a_value_corrected_and_put_back_is_none(company: Engine) -> None:
    draft = draft_of(company)
    with transaction(company) as session:
        draft = correct(session, draft.id or 0, draft.version, {"lines.0.quantity": "7"}, "anna")

    outcome = confirmed(company, draft, lines__0__quantity="100")

    assert (outcome.changed, outcome.silent) == (False, 0)


@pytest.mark.parametrize(("listed", "silent"), [((), ["lines.0"]), (("lines",), [])])
def test_a_line_too_many_counts_once_and_its_neighbours_do_not(company: Engine, listed: tuple[str, ...], silent: list[str]) -> None:
    draft = draft_of(company, order_content(lines=TWO, needs_review=list(listed)))
    with transaction(company) as session:
        draft = delete_line(session, draft.id or 0, draft.version, 0, "anna")

    assert confirmed(company, draft).silent_paths == silent


def test_a_missing_line_counts_once(company: Engine) -> None:
    draft = draft_of(company, order_content(lines=TWO))
    with transaction(company) as session:
        draft = insert_line(session, draft.id or 0, draft.version, "anna", 1)

    outcome = confirmed(company, draft, lines__1__sku="BUCH", lines__1__quantity="1")

    assert outcome.silent_paths == ["lines"]


def test_an_order_number_that_had_come_before_was_listed_by_the_draft(company: Engine) -> None:
    fields = {"customer_number": "10023", "buyer_name": "Müller Bau", "order_number": "PO-1"}
    confirmed(company, draft_of(company, order_content(fields)))

    outcome = confirmed(company, draft_of(company, order_content(fields), fingerprint="f2"), fields__order_number="PO-2")

    assert (outcome.changed, outcome.silent) == (True, 0)


def test_an_entry_covers_all_below_it() -> None:
    assert unlisted(["fields.ship_to.city", "lines.1.sku", "lines"], ["fields.ship_to", "lines"]) == []
    assert unlisted(["lines", "lines.1"], ["lines.0"]) == ["lines", "lines.1"]


def test_the_same_content_differs_in_nothing() -> None:
    content = order_content(lines=TWO)

    assert differences(content, content) == []


def _figures(engine: Engine, first: date = TODAY, last: date = TODAY) -> Figures:
    with snapshot(engine) as session:
        return figures(session, first, last, BERLIN)


def test_the_figures_are_those_of_the_days_chosen(company: Engine) -> None:
    confirmed(company, draft_of(company))
    confirmed(company, draft_of(company, fingerprint="f2"), lines__0__quantity="7")
    waiting = draft_of(company, fingerprint="f3")
    with transaction(company) as session:
        for message in session.exec(select(MessageRow)):
            message.received_at, message.source = NOON, "imap:bestellung"
        open_one = session.get_one(Draft, waiting.id)
        open_one.created_at, open_one.source = NOON, "imap:bestellung"

    found = _figures(company)
    before = _figures(company, TODAY - timedelta(days=2), TODAY - timedelta(days=1))

    assert (found.total.came_in, found.total.unchanged, found.total.changed, found.total.silent) == (3, 1, 1, 1)
    assert (found.waiting, found.oldest) == (1, NOON)
    assert [(one.key, one.came_in, one.confirmed, one.waiting) for one in found.mailboxes] == [("", 0, 2, 0), ("imap:bestellung", 3, 0, 1)]
    assert [(one.key, one.name, one.silent) for one in found.customers] == [("10023", "Müller Bau", 1)]
    assert [one.paths for one in found.missed] == [("lines.0.quantity",)]
    assert before.total.came_in == before.total.confirmed == 0
    assert before.waiting == 1


def test_a_day_is_the_companys_day_and_one_of_25_hours_is_whole(company: Engine) -> None:
    confirmed(company, draft_of(company))
    with transaction(company) as session:
        outcome = session.exec(select(Outcome)).one()
        outcome.confirmed_at = NOON.replace(month=10, day=25, hour=22, minute=30)  # 23:30 in Berlin, where the clocks went back

    found = _figures(company, date(2026, 10, 24), date(2026, 10, 26))

    assert [day.confirmed for day in found.days] == [0, 1, 0]


def test_a_long_or_turned_span_is_put_right(company: Engine) -> None:
    found = _figures(company, TODAY, date(2020, 1, 1))

    assert (found.last, len(found.days)) == (TODAY, 92)


def test_counting_reads_indexes_only(company: Engine) -> None:
    """What the page counts of a day must not touch the drafts' contents: with a million of them that would be gigabytes."""
    if company.dialect.name != "sqlite":
        pytest.skip("PostgreSQL chooses a plan by the size of the tables, and these are small")
    asked: list[tuple[str, Any]] = []
    event.listen(company, "before_cursor_execute", lambda _c, _cursor, statement, parameters, *_: asked.append((statement, parameters)))
    _figures(company)
    with company.connect() as connection:
        plans = [
            str(connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all())
            for statement, parameters in list(asked)
            if "received_at >=" in statement or "created_at >=" in statement or ("sum(" in statement and "outcome" in statement)
        ]  # fmt: skip
    assert len(plans) >= 5
    assert all("COVERING INDEX" in plan for plan in plans), plans
