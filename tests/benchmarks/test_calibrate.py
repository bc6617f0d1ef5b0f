"""Fitting what confidences mean: rising steps, and never a certainty."""

from __future__ import annotations

import tomllib
from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from benchmarks.calibrate import Step, apply, fit, isotonic, write
from benchmarks.scoring import Stated, calibration_error

steps = st.lists(st.integers(1, 50).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n))), max_size=20)


def said(confidence: float, right: int, wrong: int, curve: str = "party unlisted") -> list[Stated]:
    return [Stated(confidence, True, curve)] * right + [Stated(confidence, False, curve)] * wrong


@given(steps)
def test_steps_rise_and_no_value_is_lost(drawn: list[tuple[int, int]]) -> None:
    made = [Step(n, place / 20, right) for place, (n, right) in enumerate(drawn)]
    pooled = isotonic(made)
    assert all(a.share < b.share and a.said < b.said for a, b in pairwise(pooled))
    assert sum(step.count for step in pooled) == sum(step.count for step in made)
    assert sum(step.right for step in pooled) == sum(step.right for step in made)


def test_a_reader_that_says_too_little_is_believed_more() -> None:
    values = said(0.6, 95, 5) + said(0.9, 400, 0)
    curve = fit(values)["party unlisted"]
    assert curve.said == (0.6, 0.9)
    assert 0.93 < curve.at(0.6) < 0.96
    assert 0.99 < curve.at(0.9) < 1
    assert (calibration_error(apply({}, values)) or 0) > 0.1
    assert (calibration_error(apply({"party unlisted": curve}, values)) or 1) < 0.01


def test_few_values_make_no_step_of_their_own() -> None:
    assert fit(said(0.6, 0, 3) + said(0.9, 100, 0))["party unlisted"].said == (round((3 * 0.6 + 90) / 103, 4),)


def test_each_class_has_its_curve_and_all_are_written(tmp_path: Path) -> None:
    curves = fit(said(0.9, 70, 0) + said(0.5, 30, 40, "term listed"))
    write(curves, tmp_path / "curves.toml")
    held = tomllib.loads((tmp_path / "curves.toml").read_text(encoding="utf-8"))
    assert held == {name: {"said": list(c.said), "right": list(c.right)} for name, c in curves.items()}
    assert sorted(held) == ["party unlisted", "term listed"]
