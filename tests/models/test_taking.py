"""Ways out and lines divided, on both databases: all of it or nothing, never on an old version, with an audit row."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine

from models.audit import history
from models.content import value
from models.database import snapshot, transaction
from models.errors import BadValue, StaleDraft
from models.line_edits import MOST_LINES, make_room, split_line
from models.tables import Draft
from models.taking import Taken, take
from parsers.reading.checks.saying import say
from tests.models.sample import draft_of, order_content

LINES = [{"sku": "4711", "quantity": "7"}, {"sku": "4712", "quantity": "2"}]


def doubtful(engine: Engine) -> Draft:
    content = order_content(lines=LINES)
    check = say("pack_size", "lines.0.quantity", quantity="7", pack_size="5").as_json()
    return draft_of(engine, {**content, "needs_review": ["lines.0.quantity"], "checks": [check]})


def stored(engine: Engine, draft: Draft) -> Draft:
    with snapshot(engine) as session:
        return session.get_one(Draft, draft.id)


def test_a_way_out_writes_its_value_and_settles_doubt_and_check(engine: Engine) -> None:
    draft = doubtful(engine)

    with transaction(engine) as session:
        take(session, draft.id or 0, draft.version, Taken("lines.0.quantity", {"lines.0.quantity": "10"}, code="pack_size"), "anna")

    after = stored(engine, draft).content
    assert (value(after, "lines.0.quantity"), after["needs_review"], after["checks"]) == ("10", [], [])
    with snapshot(engine) as session:
        assert "correct" in {row.action for row in history(session, "draft", draft.id)}


def test_a_way_out_of_an_old_version_changes_nothing(engine: Engine) -> None:
    draft = doubtful(engine)
    taken = Taken("lines.0.quantity", {"lines.0.quantity": "10"})
    with transaction(engine) as session:
        take(session, draft.id or 0, draft.version, taken, "anna")

    with pytest.raises(StaleDraft), transaction(engine) as session:
        take(session, draft.id or 0, draft.version, Taken("lines.0.quantity", {"lines.0.quantity": "5"}), "ben")

    assert value(stored(engine, draft).content, "lines.0.quantity") == "10"


def test_of_a_way_out_with_a_bad_value_nothing_is_left(engine: Engine) -> None:
    draft = doubtful(engine)
    values = {"lines.2.description": "a row", "fields.currency": "Euro"}

    with pytest.raises(BadValue), transaction(engine) as session:
        take(session, draft.id or 0, draft.version, Taken("lines", values), "anna")

    assert stored(engine, draft).content == draft.content


def test_a_line_is_divided_with_an_audit_row(engine: Engine) -> None:
    draft = doubtful(engine)

    with transaction(engine) as session:
        split_line(session, draft.id or 0, draft.version, 0, "anna")

    after = stored(engine, draft).content
    assert [value(after, f"lines.{n}.quantity") for n in range(3)] == ["4", "3", "2"]
    assert (after["needs_review"], after["checks"]) == ([], [])
    with snapshot(engine) as session:
        rows = [row for row in history(session, "draft", draft.id) if row.action == "split line"]
    assert [(row.path, row.before, row.after) for row in rows] == [("lines.0", "7", ["4", "3"])]


def test_an_order_does_not_grow_beyond_its_limit(engine: Engine) -> None:
    draft = doubtful(engine)

    with pytest.raises(BadValue), transaction(engine) as session:
        make_room(session, draft.id or 0, draft.version, MOST_LINES + 1, "anna")

    assert len(stored(engine, draft).content["lines"]) == 2
