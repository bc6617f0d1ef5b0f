"""German buyers on forms: fields of a PDF form filled in, boxes with small labels, a printed list of many articles with few quantities, two tables beside each other."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from benchmarks.corpus.company import World
from benchmarks.corpus.drawing import GERMAN, draw
from benchmarks.corpus.pen import Pen, drawn
from benchmarks.corpus.posting import pdf_letter
from benchmarks.corpus.purchases import Purchase
from benchmarks.corpus.story import BIG, GRID, HEAD_GREY, Command, beside, built, gap, said_lines, table, text
from examples.post.truth import Letter

ROWS = 9


def filled_fields(world: World, random: Random, name: str) -> Letter:
    """A PDF form: what the buyer typed stands in form fields, not in the page; empty fields and rows mean nothing."""
    p = draw(
        world,
        random,
        GERMAN,
        says=("number", "date", "customer", "delivery", "contact", "phone", "payment", "note"),
        lines=(1, ROWS - 1),
        prices=random.random() < 0.6,
    )
    p = replace(p, line_totals=False, currency_said=True)
    return pdf_letter(random, name, p, drawn(lambda pen: _fields(pen, p)), "filled form fields")


def _fields(pen: Pen, p: Purchase) -> None:
    form, b = pen.canvas.acroForm, p.buyer

    def field(name: str, x: float, y: float, width: float, value: str) -> None:
        form.textfield(
            name=name, x=x, y=pen.height - y, width=width, height=16, value=value, fontSize=9, fontName="Helvetica", borderWidth=0.5
        )

    pen.of(16, "Helvetica-Bold").put(45, 50, "Bestellformular")
    pen.of(8).put(45, 64, "Bitte am Bildschirm ausfüllen und per E-Mail senden.")
    said = (
        ("Firma", b["name"]), ("Straße", b["street"]), ("PLZ, Ort", f"{b['postcode']} {b['city']}"), ("Kundennummer", p.customer_number), ("Bestellnummer", p.number), ("Bestelldatum", p.day(p.written)), ("Liefertermin", p.wished),
        ("Ansprechpartner", p.contact), ("Telefon", p.phone), ("Zahlungsart", p.paying), ("Bemerkung", p.note),
    )  # fmt: skip
    y = 95.0
    for label, value in said:
        pen.of(9).put(45, y, label)
        field(label, 140, y + 4, 300, value)
        y += 22
    columns = (
        (45.0, "Artikelnummer", 90.0),
        (140.0, "Bezeichnung", 220.0),
        (365.0, "Menge", 45.0),
        (415.0, "Einheit", 50.0),
        (470.0, "Preis EUR", 65.0),
    )
    y += 15
    for x, head, _ in columns:
        pen.of(8, "Helvetica-Bold").put(x, y, head)
    for index in range(ROWS):
        y += 20
        item = p.positions[index] if index < len(p.positions) else None
        values = (item.number, item.description, p.count(item), item.unit, p.prices_of(item)[0]) if item else ("",) * 5
        for (x, head, width), value in zip(columns, values, strict=True):
            field(f"{head} {index + 1}", x, y + 4, width, value)
    pen.of(8).put(45, y + 40, f"Senden an: {p.world.name}, {p.world.mailbox[1]}")


def printed_form(world: World, random: Random, name: str) -> Letter:
    """A form with all lines drawn beforehand: the label small in the upper left of its box, empty boxes and empty rows that mean nothing."""
    p = draw(world, random, GERMAN, lines=(1, 10))
    p = replace(p, stated=random.choice((("net",), ("net", "tax", "gross"))), currency_said=True)
    return pdf_letter(
        random,
        name,
        p,
        drawn(lambda pen: _form(pen, p, random.choice(("Courier", "Helvetica", "Times-Roman")))),
        "boxed form with empty rows",
    )


def _form(pen: Pen, p: Purchase, font: str) -> None:
    filled = pen.of(9.5, font)
    pen.of(16, "Helvetica-Bold").put(40, 50, "BESTELLSCHEIN")
    pen.of(7).put(400, 50, "Formular EK-07 Rev. 3 / 2019")
    boxes = (
        (40, 65, 250, 75, "Besteller (Name, Anschrift)", p.sender), (290, 65, 265, 75, "Lieferant", p.seller), (40, 140, 250, 70, "Lieferanschrift, falls abweichend", p.receiver), (290, 140, 130, 35, "Bestell-Nr.", [p.number]),
        (420, 140, 135, 35, "Datum", [p.day(p.written)]), (290, 175, 130, 35, "Kunden-Nr.", [p.customer_number]), (420, 175, 135, 35, "Liefertermin", [p.wished]), (40, 210, 125, 30, "Sachbearbeiter", [p.contact]),
        (165, 210, 125, 30, "Telefon", [p.phone]), (290, 210, 130, 30, "Zahlung", [p.paying]), (420, 210, 135, 30, "USt-IdNr.", [p.buyer["vat_id"] if p.vat_said else ""]),
    )  # fmt: skip
    for left, upper, width, tall, label, lines in boxes:
        pen.box(left, upper, width, tall)
        pen.of(6).put(left + 3, upper + 7, label)
        filled.lines(left + 5, upper + 20, lines, 11.5)
    edges, heads = (40, 65, 140, 365, 410, 440, 495, 555), ("Pos.", "Artikel-Nr.", "Bezeichnung", "Menge", "Einh.", "Einzelpreis", "Gesamt")
    top, height = 255.0, 20.0
    pen.box(40, top, 515, height, grey=0.85)
    rows = max(12, len(p.positions) + 1)
    for edge in edges:
        pen.rule(edge, top, edge, top + height * (rows + 1))
    for step in range(rows + 2):
        pen.rule(40, top + height * step, 555)
    for edge, head in zip(edges, heads, strict=False):
        pen.of(7.5, "Helvetica-Bold").put(edge + 3, top + 13, head)
    for index, x in enumerate(p.positions, 1):
        y, (price, total) = top + height * index + 13, p.prices_of(x)
        for place, value, right in (
            (43, str(index), False),
            (68, x.number, False),
            (143, x.description, False),
            (407, p.count(x), True),
            (413, x.unit, False),
            (492, price, True),
            (552, total, True),
        ):
            (filled.of(8.5) if value == x.description else filled.of(9)).put(place, y, value, right=right)
    y = top + height * (rows + 1) + 15
    amounts = {"net": ("Summe netto €", p.net), "tax": ("+ 19 % MwSt. €", p.tax), "gross": ("Gesamtsumme €", p.gross)}
    for label, amount in (amounts[what] for what in p.stated):
        pen.of(8).put(420, y, label)
        filled.put(552, y, p.money(amount), right=True)
        y += 14
    pen.of(7).put(40, y, "Bemerkungen:")
    filled.put(95, y, p.note)
    pen.of(7).put(40, y + 40, "Unterschrift / Stempel ______________________________    genehmigt: ____________")


def printed_list(world: World, random: Random, name: str) -> Letter:
    """The seller's list of many articles on paper of two pages: only where a number stands in the last column something is ordered."""
    p = draw(world, random, GERMAN, says=("number", "date", "customer", "delivery", "contact"), lines=(2, 8), unknown=0)
    wanted = {x.sku: x for x in p.positions}
    others = random.sample([a for a in world.articles if a["sku"] not in wanted], random.randrange(25, 45))
    offered = sorted([*others, *(a for a in world.articles if a["sku"] in wanted)], key=lambda a: a["name_de"])
    blank = random.choice(("", "", "____", "0"))
    cells: list[list[object]] = [["Art.-Nr.", "Artikel", "Preis netto EUR", "Bestellmenge"]]
    cells += [
        [a["sku"], text(a["name_de"]), p.money(Decimal(a["price_net"])), p.count(wanted[a["sku"]]) if a["sku"] in wanted else blank]
        for a in offered
    ]
    prices = {a["sku"]: Decimal(a["price_net"]) for a in offered}
    ordered = tuple(replace(wanted[a["sku"]], unit="", price=prices[a["sku"]]) for a in offered if a["sku"] in wanted)
    p = replace(p, positions=ordered, line_totals=False)
    said = (
        ("Bestellnummer", p.number),
        ("Datum", p.day(p.written)),
        ("Kundennummer", p.customer_number),
        ("Lieferung", p.wished),
        ("Besteller", p.contact),
    )
    tight: tuple[Command, ...] = (("TOPPADDING", (0, 0), (-1, -1), 1.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5))
    story = [
        text(f"Bestellliste {world.name}", BIG),
        beside((["Besteller:", *p.sender], said_lines(said)), (90, 85)),
        gap(5),
        table(cells, (32, 92, 28, 25), (2, 3), (GRID, HEAD_GREY, *tight)),
    ]
    return pdf_letter(
        random, name, p, built(story, foot="Preisliste Herbst 2026, gültig bis 31.12.2026, Seite"), "printed list with few quantities"
    )


def side_tables(world: World, random: Random, name: str) -> Letter:
    """A school's list in two tables beside each other, each with number, article and count."""
    p = draw(
        world, random, GERMAN, says=("number", "date", "customer", "delivery", "contact", "phone", "note"), lines=(3, 14), prices=False
    )
    p = p.changed(lambda x: replace(x, unit=""))
    half = (len(p.positions) + 1) // 2
    heads = ["Nummer", "Artikel", "Anz."]
    columns = [[[x.number, text(x.description), p.count(x)] for x in part] for part in (p.positions[:half], p.positions[half:])]
    empty: list[object] = ["", "", ""]
    cells: list[list[object]] = [[*heads, "", *heads]]
    cells += [[*left, "", *(columns[1][i] if i < len(columns[1]) else empty)] for i, left in enumerate(columns[0])]
    said = (
        ("Bestellnummer", p.number),
        ("Datum", p.day(p.written)),
        ("Kundennummer", p.customer_number),
        ("Lieferung", p.wished),
        ("Sekretariat", p.contact),
        ("Tel.", p.phone),
    )
    ruled: tuple[Command, ...] = (("GRID", (0, 0), (2, -1), 0.4, "grey"), ("GRID", (4, 0), (6, -1), 0.4, "grey"))
    story = [
        beside((p.sender, p.seller, said_lines(said)), (60, 60, 57)),
        gap(10),
        text("Bestellung Verbrauchsmaterial", BIG),
        gap(3),
        table(cells, (26, 46, 13, 5, 26, 46, 13), (2, 6), ruled, size=8),
        gap(5),
        text(p.note),
    ]
    return pdf_letter(random, name, p, built(story), "two tables beside each other")


FORMS = (filled_fields, printed_form, printed_list, side_tables)
