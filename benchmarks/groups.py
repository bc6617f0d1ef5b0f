"""How the measures of a corpus are shown: a row for each group of letters and one for all, and the letters that were read worst."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rich.box import SIMPLE_HEAD
from rich.table import Table

from benchmarks.report import Measure
from benchmarks.scoring import Measures


@dataclass(frozen=True, slots=True)
class Column:
    """One measure: its key in `Measures.report`, the head over it, its unit, and how it is written."""

    key: str
    head: str
    unit: str
    form: str


COLUMNS = (
    Column("files", "letters", "letters", "d"),
    Column("fields", "fields right", "share", ".3f"),
    Column("line F1", "line F1", "share", ".3f"),
    Column("fully right", "fully right", "share", ".3f"),
    Column("touchless", "touchless", "share", ".3f"),
    Column("silent errors", "silent errors", "errors", "d"),
    Column("silent orders", "orders with one", "orders", "d"),
    Column("orders", "of orders", "orders", "d"),
    Column("needless", "needless reviews", "share", ".3f"),
    Column("reviews an order", "reviews an order", "entries", ".2f"),
    Column("ECE", "calib. error", "share", ".3f"),
    Column("kind", "kind right", "share", ".3f"),
    Column("seconds a letter", "seconds each", "s", ".3f"),
)


def group_table(title: str, groups: Mapping[str, Measures]) -> Table:
    """A row for each group, and below them one for all."""
    table = Table(title=title, box=SIMPLE_HEAD, padding=(0, 0, 0, 1))
    table.add_column("group")
    for column in COLUMNS:
        table.add_column(column.head, justify="right", min_width=max(map(len, column.head.split())))
    for name in sorted(groups):
        table.add_row(name, *_cells(groups[name]))
    table.add_section()
    table.add_row("all", *_cells(sum(groups.values(), Measures())))
    return table


def _cells(measures: Measures) -> list[str]:
    figures = measures.report()
    return ["–" if (value := figures[c.key]) is None else format(value, c.form) for c in COLUMNS]


def group_measures(part: str, groups: Mapping[str, Measures]) -> list[Measure]:
    """The same for programs: one figure a measure, «unread A: line F1»; shares that have nothing to divide by are left out."""
    rows = {**dict(sorted(groups.items())), "all": sum(groups.values(), Measures())}
    return [
        Measure(f"{part} {name}: {column.head}", value, column.unit)
        for name, measures in rows.items()
        for column in COLUMNS
        if (value := measures.report()[column.key]) is not None
    ]


def worst_table(errors: Sequence[tuple[str, ...]], subs: Mapping[str, str], count: int) -> Table:
    """The letters with most errors, silent ones first; `subs` says by a letter's name what it is. What no order hangs on is not counted."""
    weighing = [error for error in errors if "minor" not in error[2]]
    in_all = Counter(error[0] for error in weighing)
    silent = Counter(error[0] for error in weighing if "SILENT" in error[2] or error[2] == "missing")
    table = Table(title=f"the {count} letters with most errors")
    for head in ("letter", "what it is", "errors", "silent", "where"):
        table.add_column(head, justify="right" if head in {"errors", "silent"} else "left")
    for name, errors_in in sorted(in_all.items(), key=lambda held: (-held[1], -silent[held[0]], held[0]))[:count]:
        places = Counter(error[1] for error in weighing if error[0] == name)
        where = ", ".join(place + (f" ×{often}" if often > 1 else "") for place, often in places.most_common(4))
        table.add_row(name, subs[name], str(errors_in), str(silent[name]), where + (", …" if len(places) > 4 else ""))
    return table
