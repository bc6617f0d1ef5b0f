"""A reading as a table that a person can read."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from parsers.result import Address, Leaf, Line, OrderReading, Reading

COLUMNS = ("sku", "description", "quantity", "unit", "unit_price", "line_total")
RIGHT = {"quantity", "unit_price", "line_total"}
HEAD = (
    "order_number",
    "order_date",
    "requested_delivery_date",
    "customer_number",
    "buyer_name",
    "payment_method",
    "gross_total",
    "currency",
)


def print_reading(path: Path, reading: Reading) -> None:
    """Prints what was read of one path: kind, head, lines, what needs a look, and problems."""
    console = Console()
    console.print(f"[bold]{escape(str(path))}[/]  {reading.kind} ({reading.kind_confidence:.0%})  {reading.language or ''}")
    for order in reading.orders:
        _print_order(console, order)
    for problem in reading.problems:
        console.print(f"  [red]{escape(problem.code)}[/] (document {escape(problem.document)}): {escape(problem.message)}")


def _print_order(console: Console, order: OrderReading) -> None:
    stated = [(name, getattr(order.fields, name)) for name in HEAD]
    console.print("  " + "   ".join(f"[dim]{name}[/] {_shown(leaf, f'fields.{name}', order)}" for name, leaf in stated if leaf))
    for name in ("bill_to", "ship_to"):
        console.print(f"  [dim]{name}[/] {_address(getattr(order.fields, name))}")
    table = Table(box=None, padding=(0, 2), show_edge=False)
    for column in ("", *COLUMNS):
        table.add_column(column, justify="right" if column in RIGHT else "left")
    for number, line in enumerate(order.lines):
        table.add_row(str(number + 1), *_cells(number, line, order))
    console.print(table)
    for check in order.checks:
        console.print(f"  [yellow]{escape(check.code)}[/] {escape(check.at)}: {escape(check.message)}")
    looks = ", ".join(order.needs_review)
    console.print(f"  [yellow]needs a look:[/] {escape(looks)}" if looks else "  [green]nothing needs a look[/]")


def _cells(number: int, line: Line, order: OrderReading) -> list[str]:
    return [_shown(getattr(line, column), f"lines.{number}.{column}", order) for column in COLUMNS]


def _shown(leaf: Leaf | None, path: str, order: OrderReading) -> str:
    text = escape(leaf.value) if leaf else ""
    return f"[yellow]{text or '?'}[/]" if _in_doubt(path, order.needs_review) else text


def _in_doubt(path: str, needs_review: tuple[str, ...]) -> bool:
    return any(path == entry or path.startswith(entry + ".") for entry in needs_review)


def _address(address: Address) -> str:
    parts = (address.name, address.contact, address.street, address.postcode, address.city, address.country)
    return escape(", ".join(leaf.value for leaf in parts if leaf))
