"""The one form in which every benchmark speaks: a table for people, a list of measures for programs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

WIDTH = 130  # characters: narrower, as into a file, every name would be broken over several lines


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure. `against` names the floor or peer measured in the same run, `ratio` is ours to it, `holds` whether the goal is met."""

    name: str
    value: float
    unit: str
    against: str = ""
    ratio: float | None = None
    goal: str = ""
    holds: bool | None = None


def report(title: str, measures: Sequence[Measure], results: Path) -> None:
    """Prints the table and writes `results`/TITLE.json."""
    show(measure_table(title, measures))
    write(title, measures, results)


def measure_table(title: str, measures: Sequence[Measure]) -> Table:
    """A row for each figure."""
    table = Table(title=title)
    for column in ("measure", "value", "unit", "against", "ratio", "goal", "holds"):
        table.add_column(column, justify="right" if column in {"value", "ratio"} else "left")
    for m in measures:
        ratio = "" if m.ratio is None else f"{m.ratio:.3f}"
        holds = "" if m.holds is None else ("yes" if m.holds else "NO")
        table.add_row(m.name, f"{m.value:,.4g}", m.unit, m.against, ratio, m.goal, holds)
    return table


def show(table: Table) -> None:
    """Prints it."""
    console = Console()
    console.width = max(console.width, WIDTH)
    console.print(table)


def write(title: str, measures: Sequence[Measure], results: Path) -> None:
    """Writes `results`/TITLE.json."""
    results.mkdir(parents=True, exist_ok=True)
    (results / f"{title}.json").write_text(json.dumps([asdict(m) for m in measures], indent=1) + "\n", encoding="utf-8")
