"""Orders as PDF drawn piece by piece, as form editors do: forms with empty rows, dotted lines, labels above values, tables side by side."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape, letter
from reportlab.lib.units import mm
from reportlab.platypus import Table, TableStyle

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.opened import words
from benchmarks.corpus.opened.pencil import block, finished, new, ordered
from examples.post.truth import Letter


def order_form(world: World, random: Random, name: str) -> Letter:
    """The buyer's own form with many articles printed; only those with a number in front are ordered."""
    order = ordered(world, random, "de", {"customer", "delivery", "date"}, (2, 6), {"sku", "description"})
    order = replace(order, lines=tuple(line for line in order.lines if line.sku))
    wanted = {line.sku: line for line in order.lines}
    others = random.sample([a for a in world.articles if a["sku"] not in wanted], 24)
    rows = [(a["sku"], a["name_de"], "") for a in others] + [(x.number, x.description, words.count(x.quantity, "de")) for x in order.lines]
    rows.sort(key=lambda row: row[1])
    order = replace(order, lines=tuple(wanted[sku] for sku, _, quantity in rows if quantity))
    canvas, buffer = new()
    canvas.setFont("Helvetica-Bold", 13)
    canvas.drawString(20 * mm, 282 * mm, "Bestellliste Stammsortiment")
    canvas.setFont("Helvetica", 8.5)
    block(canvas, 20 * mm, 275 * mm, order.block, 10)
    said = (
        ("Kundennummer", order.customer),
        ("Datum", order.day(order.dated) if order.dated else ""),
        ("Lieferung am", order.delivery_shown),
        ("Name", order.contact),
    )
    block(canvas, 120 * mm, 275 * mm, "\n".join(f"{label}: {value}" for label, value in said if value), 10)
    table = Table(
        [["Menge", "Art.-Nr.", "Artikel"], *([quantity, sku, text] for sku, text, quantity in rows)],
        colWidths=[18 * mm, 32 * mm, 120 * mm],
        rowHeights=6.6 * mm,
    )
    table.setStyle(
        TableStyle(
            [
                ("GRID", (0, 0), (-1, -1), 0.4, colors.grey),
                ("FONT", (0, 0), (-1, -1), "Helvetica", 8),
                ("BACKGROUND", (0, 0), (-1, 0), colors.whitesmoke),
            ]
        )
    )
    _, height = table.wrap(0, 0)
    table.drawOn(canvas, 20 * mm, 250 * mm - height)
    return finished(order, random, name, canvas, buffer, "form with empty rows", "")


def dot_leaders(world: World, random: Random, name: str) -> Letter:
    """No table: each article a line with dots; French."""
    order = ordered(world, random, "fr", {"number", "delivery", "note", "payment"}, (1, 6), {"sku", "description", "unit"})
    canvas, buffer = new()
    canvas.setFont("Times-Italic", 16)
    canvas.drawCentredString(105 * mm, 275 * mm, "Commande")
    canvas.setFont("Times-Roman", 11)
    y = block(canvas, 25 * mm, 262 * mm, order.block, 14) - 14
    y = block(canvas, 25 * mm, y, f"Pour : {world.name}", 14) - 10
    for line in order.lines:
        left, right = f"{line.description} ({line.number})", f"{words.count(line.quantity, 'fr')} {line.unit}"
        dots = "." * int(
            (160 * mm - canvas.stringWidth(left, "Times-Roman", 11) - canvas.stringWidth(right, "Times-Roman", 11))
            / canvas.stringWidth(".", "Times-Roman", 11)
            - 2
        )
        canvas.drawString(25 * mm, y, left)
        canvas.drawString(25 * mm + canvas.stringWidth(left + " ", "Times-Roman", 11), y, dots)
        canvas.drawRightString(185 * mm, y, right)
        y -= 18
    y -= 10
    for label, value in (
        ("Notre commande n°", order.number),
        ("Livraison le", order.delivery_shown),
        ("Règlement", order.payment_said),
        ("NB", order.note),
    ):
        if value:
            canvas.drawString(25 * mm, y, f"{label} : {value}")
            y -= 15
    canvas.drawString(25 * mm, y - 10, order.contact)
    return finished(order, random, name, canvas, buffer, "dot leaders", "")


def labels_above(world: World, random: Random, name: str) -> Letter:
    """American letter paper: a grid of labels above values, amounts summed under labels that stand above them."""
    order = ordered(world, random, "en", {"number", "date", "delivery", "customer", "payment", "ship_to"}, (1, 7), countries=("US",))
    canvas, buffer = new(letter)
    canvas.setFont("Helvetica-Bold", 12)
    canvas.drawString(20 * mm, 262 * mm, order.buyer["name"])
    canvas.setFont("Helvetica", 9)
    block(canvas, 20 * mm, 256 * mm, "\n".join([*order.block.split("\n")[1:], order.phone]), 11)
    canvas.setFont("Helvetica-Bold", 9)
    for x, head in ((20, "Vendor"), (85, "Bill To"), (145, "Ship To")):
        canvas.drawString(x * mm, 226 * mm, head)
    canvas.setFont("Helvetica", 8)
    block(canvas, 20 * mm, 221 * mm, f"{world.block}\nGermany", 10)
    block(canvas, 85 * mm, 221 * mm, order.block, 10)
    block(canvas, 145 * mm, 221 * mm, order.ship_block or order.block, 10)
    said = [
        ("PO Number", order.number),
        ("PO Date", order.day(order.dated) if order.dated else ""),
        ("Date Required", order.delivery_shown),
        ("Account", order.customer),
        ("Payment", order.payment_said),
    ]
    for place, (label, value) in enumerate(pair for pair in said if pair[1]):
        canvas.setFont("Helvetica-Bold", 7)
        canvas.drawString((20 + 36 * place) * mm, 196 * mm, label)
        canvas.setFont("Helvetica", 8)
        canvas.drawString((20 + 36 * place) * mm, 191 * mm, value)
    cells = [["Qty", "U/M", "Item No.", "Description", "Unit Cost", "Extended"]] + [
        [x.quantity, x.unit, x.number, x.description, order.money(x.price), order.money(x.total)] for x in order.lines
    ]
    table = Table(cells, colWidths=[14 * mm, 18 * mm, 30 * mm, 70 * mm, 22 * mm, 24 * mm])
    table.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (-1, -1), "Helvetica", 8),
                ("LINEBELOW", (0, 0), (-1, 0), 1, colors.black),
                ("ALIGN", (4, 0), (-1, -1), "RIGHT"),
                ("ROWBACKGROUNDS", (0, 1), (-1, -1), [colors.white, colors.Color(0.94, 0.94, 0.9)]),
            ]
        )
    )
    _, height = table.wrap(0, 0)
    table.drawOn(canvas, 20 * mm, 184 * mm - height)
    y = 184 * mm - height - 16
    canvas.setFont("Helvetica-Bold", 7)
    canvas.drawRightString(150 * mm, y, "Currency")
    canvas.drawRightString(196 * mm, y, "Subtotal before tax")
    canvas.setFont("Helvetica", 9)
    canvas.drawRightString(150 * mm, y - 11, "EUR")
    canvas.drawRightString(196 * mm, y - 11, order.money(order.net))
    return finished(replace(order, stated={"net_total": str(order.net)}), random, name, canvas, buffer, "labels above", "EUR")


def side_by_side(world: World, random: Random, name: str) -> Letter:
    """Landscape, two tables beside each other, each with the same heads: the order goes on in the right one."""
    order = ordered(world, random, "de", {"number", "customer", "delivery"}, (4, 12), {"sku", "description", "unit"})
    canvas, buffer = new(landscape(A4))
    canvas.setFont("Helvetica-Bold", 13)
    canvas.drawString(15 * mm, 195 * mm, f"Bestellung {order.number}".strip())
    canvas.setFont("Helvetica", 8)
    block(canvas, 15 * mm, 188 * mm, order.block, 10)
    block(
        canvas,
        160 * mm,
        188 * mm,
        "\n".join(
            f"{label}: {value}"
            for label, value in (("Kundennummer", order.customer), ("Liefertermin", order.delivery_shown), ("Besteller", order.contact))
            if value
        ),
        10,
    )
    half = -(-len(order.lines) // 2)
    for left, lines in ((15, order.lines[:half]), (152, order.lines[half:])):
        cells = [["Art.-Nr.", "Bezeichnung", "Menge", "ME"]] + [
            [x.number, x.description, words.count(x.quantity, "de"), x.unit] for x in lines
        ]
        table = Table(cells, colWidths=[25 * mm, 66 * mm, 16 * mm, 22 * mm])
        table.setStyle(
            TableStyle(
                [
                    ("FONT", (0, 0), (-1, -1), "Helvetica", 8),
                    ("BOX", (0, 0), (-1, -1), 0.6, colors.black),
                    ("LINEBELOW", (0, 0), (-1, 0), 0.6, colors.black),
                    ("ALIGN", (2, 0), (2, -1), "RIGHT"),
                ]
            )
        )
        _, height = table.wrap(0, 0)
        table.drawOn(canvas, left * mm, 160 * mm - height)
    return finished(order, random, name, canvas, buffer, "two tables side by side", "")


BUYERS: tuple[Buyer, ...] = (order_form, dot_leaders, dot_leaders, labels_above, side_by_side)
