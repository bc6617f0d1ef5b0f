"""The measure of forms cell by cell."""

from __future__ import annotations

from collections import Counter

from benchmarks.cells import cell_measures, shares
from benchmarks.judging import Verdict
from benchmarks.scoring import Measures


def test_missing_and_wrong_cells_count_against_the_right_ones() -> None:
    held = Measures(
        verdicts=Counter(
            {("lines.quantity", Verdict.RIGHT): 7, ("lines.quantity", Verdict.WRONG): 2, ("lines.quantity", Verdict.MISSING): 1}
        )
    )
    found = {cell.name: (right, of) for cell, right, of in shares(held)}
    assert found["quantities"] == (7, 10)
    assert found["article numbers"] == (0, 0)


def test_a_box_rightly_left_empty_is_a_tick_read_right() -> None:
    held = Measures(verdicts=Counter({("fields.payment_method", Verdict.RIGHTLY_EMPTY): 3, ("fields.payment_method", Verdict.FALSE): 1}))
    assert {cell.name: (right, of) for cell, right, of in shares(held)}["ticks"] == (3, 4)


def test_only_cells_that_there_are_become_measures() -> None:
    held = Measures(verdicts=Counter({("lines.sku", Verdict.RIGHT): 1}))
    [measure] = cell_measures("hand", {"D2": held})
    assert (measure.name, measure.value) == ("hand D2: article numbers right", 1.0)
