"""Why a reading is what it is, for a person: each value with its reasons and their weights, and below it the candidates that lost."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from commands.table import print_headline, print_problems

Object = dict[str, Any]

LEGEND = "score: log-odds, the sum of the reasons' weights; sure: the calibrated probability; ✓ chosen, · lost, ! needs a look"


def print_explanation(path: Path, reading: Object) -> None:
    """Prints for one path every place of every order."""
    console = Console(highlight=False)
    print_headline(console, path, reading)
    for number, order in enumerate(reading["orders"], start=1):
        if len(reading["orders"]) > 1:
            console.print(f"  [bold]order {number}[/] (documents {escape(', '.join(order['documents']))})")
        console.print(_table(order))
    if reading["orders"]:
        console.print(f"[dim]{LEGEND}[/]")
    print_problems(console, reading)


def _table(order: Object) -> Table:
    table = Table(box=None, padding=(0, 1), show_edge=False)
    for column in ("place", "", "value", "score", "sure", "reasons"):
        justify: Literal["right", "left"] = "right" if column in ("score", "sure") else "left"
        table.add_column(column, justify=justify, overflow="fold", no_wrap=column == "place")
    for place in order["places"]:
        look = any(place["at"] == entry or place["at"].startswith(f"{entry}.") for entry in order["needs_review"])
        if not place["candidates"]:
            table.add_row(_at(place, look=True), "", "[dim]nothing found[/]")
        for rank, candidate in enumerate(place["candidates"]):
            table.add_row(*_row(place, candidate, first=rank == 0, look=look), style="" if candidate["chosen"] else "dim")
    return table


def _row(place: Object, candidate: Object, *, first: bool, look: bool) -> tuple[str, ...]:
    at = _at(place, look=look) if first else ""
    sure = f"{place['confidence']:.0%}" if candidate["chosen"] and place["confidence"] is not None else ""
    score = f"{candidate['score']:+.1f}" if candidate["score"] is not None else ""
    return at, "✓" if candidate["chosen"] else "·", _value(candidate), score, sure, _reasons(candidate)


def _at(place: Object, *, look: bool) -> str:
    name = str(place["at"]).removeprefix("fields.")
    return f"[yellow]{name} ![/]" if look else name


def _value(candidate: Object) -> str:
    value, raw, more = (escape(candidate[name]) for name in ("value", "raw", "more"))
    printed = f" «{raw}»" if raw and raw != value else ""
    return f"{value}{printed}" + (f" [dim]{more}[/]" if more else "")


def _reasons(candidate: Object) -> str:
    weighed = [(escape(reason["text"]), reason["weight"]) for reason in candidate["reasons"]]
    return "; ".join(text if weight is None else f"{text} {weight:+.1f}" for text, weight in weighed)
