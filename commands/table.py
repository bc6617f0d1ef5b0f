"""A reading (CONTRACT.md section 2, as JSON) as a table that a person can read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

COLUMNS = ("sku", "description", "quantity", "unit", "unit_price", "line_total")
RIGHT = {"quantity", "unit_price", "line_total"}
HEAD = ("order_number", "order_date", "requested_delivery_date", "customer_number", "buyer_name", "payment_method", "gross_total")
ADDRESS = ("name", "contact", "street", "postcode", "city", "country")

Object = dict[str, Any]


def print_reading(path: Path, reading: Object) -> None:
    """Prints what was read of one path: kind, head, lines, what needs a look, and problems."""
    console = Console(highlight=False)
    print_headline(console, path, reading)
    for order in reading["orders"]:
        _print_order(console, order)
    print_problems(console, reading)


def print_headline(console: Console, path: Path, reading: Object) -> None:
    """Prints what a path is: its kind and its language."""
    kind = f"{reading['kind']} ({reading['kind_confidence']:.0%})"
    console.print(f"[bold]{escape(str(path))}[/]  {' + '.join([kind, *reading['also']])}  {reading['language'] or ''}")


def print_problems(console: Console, reading: Object) -> None:
    """Prints what could not be read, and why."""
    for problem in reading["problems"]:
        console.print(f"  [red]{escape(problem['code'])}[/] (document {escape(problem['document'])}): {escape(problem['message'])}")


def _print_order(console: Console, order: Object) -> None:
    fields, review = order["fields"], order["needs_review"]
    console.print("  " + "   ".join(f"[dim]{name}[/] {_shown(fields[name], f'fields.{name}', review)}" for name in HEAD if fields[name]))
    for name in ("bill_to", "ship_to"):
        console.print(f"  [dim]{name}[/] " + escape(", ".join(fields[name][part]["value"] for part in ADDRESS if fields[name][part])))
    table = Table(box=None, padding=(0, 2), show_edge=False)
    for column in ("", *COLUMNS):
        table.add_column(column, justify="right" if column in RIGHT else "left")
    for number, line in enumerate(order["lines"]):
        table.add_row(str(number + 1), *(_shown(line[column], f"lines.{number}.{column}", review) for column in COLUMNS))
    console.print(table)
    for check in order["checks"]:
        console.print(f"  [yellow]{escape(check['code'])}[/] {escape(check['at'])}: {escape(check['message'])}")
    console.print(f"  [yellow]needs a look:[/] {escape(', '.join(review))}" if review else "  [green]nothing needs a look[/]")


def _shown(leaf: Object | None, path: str, needs_review: list[str]) -> str:
    text = escape(leaf["value"]) if leaf else ""
    doubtful = any(path == entry or path.startswith(entry + ".") for entry in needs_review)
    return f"[yellow]{text or '?'}[/]" if doubtful else text
