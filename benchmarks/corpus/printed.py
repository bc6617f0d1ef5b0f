"""An order set as a page of HTML by a layout: the one printer behind mails in HTML, PDFs, and scans of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from html import escape
from typing import Literal

from benchmarks.corpus.wants import PARTS, Want, day_words
from examples.post.truth import Item


@dataclass(frozen=True)
class Layout:
    """How one invented buyer sets his orders.

    `columns` are (what, head word), what being position, sku, buyer_sku, gtin, description, quantity, unit, quantity_unit, price, price_unit, total;
    an empty head word leaves it out. `second_row` are parts that stand in a row below. `labels` name the head's parts; a part without a label
    is not said. `per` is the number of pieces that a price is for. `breaks` tells how many rows a page has, with the sum carried over.
    """

    name: str
    language: str
    columns: tuple[tuple[str, str], ...]
    labels: Mapping[str, str]
    title: str = "Bestellung"
    opening: str = ""
    closing: str = ""
    head: Literal["table", "lines", "columns", "sentence"] = "table"
    sender: Literal["top", "right", "foot", "line"] = "top"
    rulings: Literal["grid", "rows", "none", "zebra", "outer"] = "rows"
    font: str = "Liberation Sans"
    size: float = 9.5
    second_row: tuple[tuple[str, str], ...] = ()
    day_form: str = "numbers"
    position: str = "{}"
    per: int = 1
    per_word: str = ""
    heads: bool = True
    groups: tuple[str, ...] = ()
    shipping_row: str = ""
    totals: tuple[str, ...] = ()
    breaks: int = 0
    carried: str = "Übertrag"
    quantity_form: str = "{}"
    extra_style: str = ""
    buyer_numbers: bool = False
    upper: bool = False
    lines: tuple[int, int] = (1, 9)
    extra: Mapping[str, str] = field(default_factory=dict)

    @property
    def says(self) -> frozenset[str]:
        """The parts of an order for which this layout has a place."""
        priced = {what for what, _ in self.columns + self.second_row} & {"price", "price_unit"}
        parts = {"order_date" if p == "date" else p for p in self.labels} & PARTS | {"address"}
        return frozenset(
            parts
            | ({"prices"} if priced else set())
            | ({"totals"} if self.totals else set())
            | ({"tax"} if len(self.totals) > 1 else set())
        )


def page(layout: Layout, want: Want, sku_said: bool = True) -> str:
    """The order as an HTML page; `sku_said` tells whether our numbers are printed at all."""
    body = "".join((
        _sender(layout, want),
        f"<div class=to>{_lines(want.world.block)}</div>",
        f"<h1>{escape(layout.title)}</h1>" if layout.title else "",
        _head(layout, want),
        _ship_to(layout, want),
        f"<p>{escape(layout.opening)}</p>" if layout.opening else "",
        _tables(layout, want, sku_said),
        _after(layout, want),
        f"<div class=foot>{escape(want.buyer_block.replace(chr(10), ' · '))}</div>" if layout.sender == "foot" else "",
    ))  # fmt: skip
    return f"<html lang={layout.language}><head><meta charset=utf-8><title>{layout.name}</title><style>{_style(layout)}</style></head><body>{body}</body></html>"


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _style(layout: Layout) -> str:
    edges = {
        "grid": "table.items td, table.items th {border: .6pt solid #222}",
        "rows": "table.items tr {border-bottom: .4pt solid #777}",
        "none": "",
        "zebra": "table.items tr:nth-child(even) td {background: #e8eef4} table.items th {background: #456; color: #fff}",
        "outer": "table.items {border: 1pt solid} table.items th {border-bottom: 1pt solid}",
    }
    return (
        f"@page {{size: A4; margin: 17mm}} body {{font: {layout.size}pt '{layout.font}'}} table.items {{border-collapse: collapse; width: 100%; margin: 5mm 0}} "
        "table.items td, table.items th {padding: 2.2pt 4pt; vertical-align: top; text-align: left} table.items .r {text-align: right} .to {margin: 9mm 0} "
        f"table.head td {{padding: 1pt 9pt 1pt 0; vertical-align: top}} .sender.right {{text-align: right}} .small {{font-size: 7pt; text-decoration: underline}} "
        f".foot {{margin-top: 14mm; font-size: 7pt; color: #444}} .sum {{font-weight: bold}} .break {{page-break-after: always}} {edges[layout.rulings]} {layout.extra_style}"
    )


def _sender(layout: Layout, want: Want) -> str:
    if layout.sender == "foot":
        return ""
    if layout.sender == "line":
        return f"<div class=small>{escape(want.buyer_block.replace(chr(10), ', '))}</div>"
    return f"<div class='sender {layout.sender}'>{_lines(want.buyer_block)}</div>"


def _said(layout: Layout, want: Want) -> list[tuple[str, str]]:
    """The head's parts that this order states, as (label, value)."""
    values = {
        "order_number": want.number,
        "date": day_words(want.written, want.language, layout.day_form) if want.dated or "date" in layout.labels else "",
        "customer_number": want.buyer["customer_number"] if want.shows_customer_number else "",
        "delivery": want.shown_delivery,
        "payment": want.shown_payment,
        "contact": want.contact,
        "phone": want.phone,
        **layout.extra,
    }
    return [(label, values[part]) for part, label in layout.labels.items() if values.get(part)]


def _head(layout: Layout, want: Want) -> str:
    said = _said(layout, want)
    if layout.head == "sentence":
        return "<p>" + escape(", ".join(f"{label} {value}" for label, value in said)) + "</p>"
    if layout.head == "lines":
        return "<p>" + "<br>".join(f"{escape(label)}: {escape(value)}" for label, value in said) + "</p>"
    if layout.head == "columns":
        heads = "".join(f"<th>{escape(label)}</th>" for label, _ in said)
        return f"<table class='items'><tr>{heads}</tr><tr>{''.join(f'<td>{escape(value)}</td>' for _, value in said)}</tr></table>"
    rows = "".join(f"<tr><td>{escape(label)}</td><td>{escape(value)}</td></tr>" for label, value in said)
    return f"<table class=head>{rows}</table>"


def _ship_to(layout: Layout, want: Want) -> str:
    if not want.ship_to or "ship_to" not in layout.labels:
        return ""
    return f"<p><b>{escape(layout.labels['ship_to'])}</b><br>{_lines(want.ship_block)}</p>"


def _after(layout: Layout, want: Want) -> str:
    note = f"<p>{escape(layout.labels['note'])} {escape(want.note)}</p>" if want.note and "note" in layout.labels else ""
    return note + (f"<p>{_lines(layout.closing)}</p>" if layout.closing else "")


def _cell(layout: Layout, want: Want, item: Item, what: str, number: int, sku_said: bool) -> str:
    price = Decimal(item.price or 0) * layout.per
    values = {
        "position": layout.position.format(number * (10 if "0" in layout.position else 1)),
        "sku": item.sku if sku_said else "",
        "buyer_sku": item.buyer_sku,
        "gtin": item.gtin,
        "description": item.description.upper() if layout.upper else item.description,
        "quantity": layout.quantity_form.format(item.quantity),
        "unit": item.unit,
        "quantity_unit": f"{layout.quantity_form.format(item.quantity)} {item.unit}",
        "price": want.money(price) if item.price else "",
        "price_unit": f"{want.money(price)} / {layout.per if layout.per > 1 else ''} {item.unit}".replace("/  ", "/ ")
        if item.price
        else "",
        "per": layout.per_word,
        "total": want.money(item.total) if item.price else "",
        "currency": "EUR",
        "empty": "",
    }
    return escape(str(values[what] or ""))


RIGHT = frozenset({"quantity", "price", "price_unit", "total"})


def _row(layout: Layout, want: Want, item: Item, number: int, sku_said: bool) -> str:
    cells = "".join(
        f"<td{' class=r' if what in RIGHT else ''}>{_cell(layout, want, item, what, number, sku_said)}</td>" for what, _ in layout.columns
    )
    if not layout.second_row:
        return f"<tr>{cells}</tr>"
    below = " &nbsp; ".join(
        f"{escape(label)} {value}".strip()
        for what, label in layout.second_row
        if (value := _cell(layout, want, item, what, number, sku_said))
    )
    return f"<tr>{cells}</tr><tr><td></td><td colspan={len(layout.columns) - 1}>{below}</td></tr>"


def _summing(layout: Layout, want: Want, label: str, amount: Decimal) -> str:
    return f"<tr class=sum><td colspan={len(layout.columns) - 1} class=r>{escape(label)}</td><td class=r>{want.money(amount)}</td></tr>"


def _tables(layout: Layout, want: Want, sku_said: bool) -> str:
    head = "".join(f"<th{' class=r' if what in RIGHT else ''}>{escape(word)}</th>" for what, word in layout.columns) if layout.heads else ""
    size = layout.breaks or len(want.items)
    chunks = [want.items[i : i + size] for i in range(0, len(want.items), size)]
    tables, sum_so_far, number = [], Decimal(0), 0
    for index, chunk in enumerate(chunks):
        rows = f"<tr>{head}</tr>" if head else ""
        if index and want.prices:
            rows += _summing(layout, want, layout.carried, sum_so_far)
        for place, item in enumerate(chunk):
            number += 1
            if layout.groups and place % 3 == 0:
                rows += f"<tr><td colspan={len(layout.columns)}><b>{escape(layout.groups[(place // 3) % len(layout.groups)])}</b></td></tr>"
            rows += _row(layout, want, item, number, sku_said)
            sum_so_far += item.total if item.price else 0
        last = index == len(chunks) - 1
        rows += _closing_rows(layout, want) if last else (_summing(layout, want, layout.carried, sum_so_far) if want.prices else "")
        tables.append(f"<table class='items{'' if last else ' break'}'>{rows}</table>")
    return "".join(tables)


def _closing_rows(layout: Layout, want: Want) -> str:
    if not want.totals:
        return ""
    rows = _summing(layout, want, layout.shipping_row, want.extra_net) if want.extra_net else ""
    amounts = (want.net, want.vat, want.net + want.vat)
    return rows + "".join(_summing(layout, want, label, amount) for label, amount in zip(layout.totals, amounts, strict=False))
