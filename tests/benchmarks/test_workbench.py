"""The bench of the clerk's pages runs, at a small size; its figures are not looked at here."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from benchmarks.review import in_turn
from benchmarks.workbench.asking import ORDER_OF_PAGES, p95
from benchmarks.workbench.making import make
from models.content import filled
from models.database import open_database, snapshot
from models.search import matching
from models.tables import Draft, Order
from review.queue.filters import Filter
from review.queue.waiting import waiting

PASSWORD = "korrekt pferd batterie"


def _database(url: str, count: int) -> tuple[Engine, list[str]]:
    tokens = make(url, count, PASSWORD)
    return open_database(url), tokens


@pytest.mark.parametrize("kind", ["sqlite_url", "postgres_url"])
def test_what_is_made_is_found_counted_and_sorted_as_what_the_models_write(
    kind: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("benchmarks.workbench.making.WAITING", 30)
    engine, _ = _database(request.getfixturevalue(kind), 90)
    with snapshot(engine) as session:
        confirmed = session.exec(select(Order)).all()
        rows = waiting(session, Filter(sort="value"))
        draft = session.exec(select(Draft).where(Draft.id == 45)).one()
        by_number = list(session.scalars(matching(session, "po-0000045")))
        by_tag = list(session.scalars(matching(session, draft.order_number, draft.state, draft.kind, draft.customer_number)))
    engine.dispose()
    assert len(rows) + len(confirmed) <= 90
    assert 20 <= len(rows) <= 40
    assert [row.gross_value or 0 for row in rows] == sorted((row.gross_value or 0 for row in rows), reverse=True)
    assert dict(filled(draft.content))["fields.order_number"] == "PO-0000045"
    assert by_number == by_tag == [45]


def test_every_page_is_asked_without_a_fault(tmp_path: Path) -> None:
    databases = []
    for size in (20, 40):
        url = f"sqlite:///{tmp_path / f'{size}.db'}"
        databases.append((url, make(url, size, PASSWORD), size))

    measures = in_turn("sqlite", databases, tmp_path / "run", rounds=2)

    assert [measure.name.split(":")[1].split(",")[0].strip() for measure in measures] == [*ORDER_OF_PAGES, "errors"]
    assert (measures[-1].value, measures[-1].holds) == (0, True)
    assert all(measure.value > 0 for measure in measures[:-1])


def test_the_95th_of_a_hundred() -> None:
    assert p95([float(number) for number in range(1, 101)]) == 95
    assert p95([7.0]) == 7
