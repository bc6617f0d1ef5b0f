"""Rows packed into one array come out as they went in, in every process."""

from __future__ import annotations

import pickle
import subprocess
import sys
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.company import Article, Customer, Price
from config.packed import Packed, packed

cells = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=12)
parts = st.lists(st.text(st.characters(exclude_characters="\0;", exclude_categories=["Cs"]), min_size=1, max_size=8), max_size=3).map(tuple)
amounts = st.none() | st.decimals(0, 10**9, places=2)
articles = st.lists(st.builds(Article, sku=cells, name_de=cells, price_net=amounts, weight_kg=amounts, aliases=parts), max_size=5)
prices = st.lists(st.builds(Price, sku=cells, price_net=st.decimals(0, 999, places=3), valid_from=st.none() | st.dates()), max_size=5)


@given(articles)
def test_articles_come_out_as_they_went_in(rows: list[Article]) -> None:
    held = Packed.of(Article, rows)
    assert list(held) == rows == [held[place] for place in range(len(held))]
    assert held == rows


@given(prices)
def test_prices_come_out_as_they_went_in(rows: list[Price]) -> None:
    assert list(Packed.of(Price, rows)) == rows


@given(st.lists(cells, max_size=5), st.integers(2, 5))
def test_strings_survive_every_pickle(rows: list[str], protocol: int) -> None:
    held: Packed[str] = pickle.loads(pickle.dumps(Packed.of(str, rows), protocol=protocol))
    assert list(held) == rows


def test_the_arrays_travel_outside_of_a_pickle_and_are_not_copied() -> None:
    held = Packed.of(Customer, [Customer("1", "a"), Customer("2", "b", emails=("x@y", "z@y"))])
    buffers: list[pickle.PickleBuffer] = []
    inside = pickle.dumps(held, protocol=5, buffer_callback=buffers.append)
    assert pickle.loads(inside, buffers=buffers) == held
    assert sum(buffer.raw().nbytes for buffer in buffers) == held.nbytes


COLLECTED_WHILE_PICKLED = """
import gc, pickle
from config.packed import Packed
for _ in range(20):
    rows, buffers = Packed.of(str, ["a", "b"]), []
    pickle.dumps(rows, protocol=5, buffer_callback=buffers.append)
    cycle = [rows, buffers]
    cycle.append(cycle)
    del rows, buffers, cycle
    gc.collect()
"""


def test_a_cycle_of_rows_and_their_pickle_is_collected() -> None:
    done = subprocess.run([sys.executable, "-c", COLLECTED_WHILE_PICKLED], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_it_is_a_sequence() -> None:
    rows = [Article(str(number), price_net=Decimal(number)) for number in range(4)]
    held = packed(Article, rows)
    assert (held[-1], held[1:3], len(held)) == (rows[-1], tuple(rows[1:3]), 4)
    assert packed(Article, held) is held
    assert held != [*rows[:3], replace(rows[3], status="discontinued")]
    assert held != rows[:3]
    with pytest.raises(IndexError):
        held[4]


@pytest.mark.parametrize("row", [Article("A\0B"), Article("A", aliases=("one; two",))])
def test_what_parts_cells_stands_in_none(row: Article) -> None:
    with pytest.raises(ValueError, match="holds"):
        Packed.of(Article, [row])


def test_days_are_days() -> None:
    assert Packed.of(Price, [Price("A", Decimal(1), valid_to=date(2026, 3, 1))])[0].valid_to == date(2026, 3, 1)
