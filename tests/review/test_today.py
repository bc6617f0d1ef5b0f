"""The lead's view: days chosen, charts, and a CSV that no table program takes for formulas."""

from __future__ import annotations

import csv
import io
import re

import pytest

from models.database import transaction
from models.tables import Draft, MessageRow
from review.charts import HEIGHT, WIDTH, stacked
from review.today import harmless
from tests.review.conftest import Browser, House


@pytest.mark.parametrize(
    ("query", "days"),
    [("", 1), ("?span=week", 7), ("?span=quarter", 90), ("?span=yesterday", 1), ("?first=2026-01-01&last=2026-01-31", 31),
     ("?first=x&last=y", 1),
     ("?first=0001-01-01&last=9999-12-31", 1), ("?first=2020-01-01&last=2026-01-31", 92), ("?span=nothing", 1)],
)  # fmt: skip
def test_the_days_are_as_chosen_and_nonsense_is_today(lena: Browser, query: str, days: int) -> None:
    answer = lena.get(f"/today.csv{query}")
    rows = list(csv.DictReader(io.StringIO(answer.text)))

    assert lena.get(f"/today{query}").status_code == 200
    assert len([row for row in rows if row["by"] == "day"]) == days
    assert re.fullmatch(r'attachment; filename="mailorder-[\d-]+\.csv"', answer.headers["content-disposition"])


def test_a_mailbox_cannot_become_a_formula(house: House, lena: Browser) -> None:
    draft = house.draft()
    with transaction(house.engine) as session:
        for kept in (session.get_one(MessageRow, draft.message_id), session.get_one(Draft, draft.id)):
            kept.source = '=cmd|"/c calc"!A1'

    text = lena.get("/today.csv").text
    (row,) = [row for row in csv.DictReader(io.StringIO(text)) if row["by"] == "mailbox"]

    assert row["key"] == '\'=cmd|"/c calc"!A1'
    assert text.count("\n") == text.count("\r\n")


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@x", "\tx", "\rx"])
def test_each_beginning_of_a_formula_is_made_harmless(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"
    assert harmless(f"a{cell}") == f"a{cell}"


def test_bars_stand_on_the_ground_and_the_tallest_is_full() -> None:
    chart = stacked([[1, 3], [0, 0], [2, 0]], [["a", "b"], ["", ""], ["c", ""]], ["1", "2", "3"])

    assert (chart.most, len(chart.rects)) == (4, 3)
    assert min(rect.y for rect in chart.rects) == 0
    assert {round(rect.y + rect.height, 2) for rect in chart.rects if rect.series == 0} == {HEIGHT}
    assert all(rect.x >= 0 and rect.x + rect.width <= WIDTH for rect in chart.rects)


def test_a_chart_of_nothing_is_empty() -> None:
    assert stacked([[0]], [[""]], ["1"]).rects == ()
    assert not stacked([], [], []).most
