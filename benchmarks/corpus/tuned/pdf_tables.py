"""German buyers whose programs set tables: heads in two languages and rows, prices per hundred, schedules, options, several pages with GTINs."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from reportlab.lib.pagesizes import A4, landscape
from reportlab.platypus import PageBreak

from benchmarks.corpus.company import World
from benchmarks.corpus.drawing import GERMAN, draw, on_days, per_hundred
from benchmarks.corpus.posting import pdf_letter
from benchmarks.corpus.purchases import Position
from benchmarks.corpus.story import (
    BIG,
    BOLD,
    BOXED,
    GRID,
    HEAD_GREY,
    HEAD_RULE,
    ROW_RULES,
    SMALL,
    Command,
    beside,
    built,
    gap,
    said_lines,
    table,
    text,
)
from examples.post.truth import Letter


def machine_builder(world: World, random: Random, name: str) -> Letter:
    """A machine builder on landscape paper: heads in two languages and two rows, drawing numbers, descriptions over several rows, a day at each line."""
    p = draw(
        world,
        random,
        GERMAN,
        says=("number", "date", "customer", "contact", "phone", "ship_to", "payment"),
        lines=(2, 12),
        buyer_numbers=True,
    )
    p = replace(on_days(random, p), stated=("sum",))
    heads = ("Pos.\nItem", "Teile-Nr.\nPart no.", "Zeichnung\nDrawing", "Benennung\nDescription", "Ihre Artikelnr.\nYour item no.", "Menge\nQuantity", "ME\nUoM", "Termin\nDue date", "Preis/Einh.\nUnit price", "Wert\nAmount")  # fmt: skip
    cells: list[list[object]] = [[text(head, SMALL) for head in heads]]
    for i, x in enumerate(p.positions, 1):
        drawing = f"Z-{random.randrange(100, 999)}.{random.randrange(10, 99)}" if x.buyer_sku else "-"
        description = f"{x.description}\nWerkstoff nach Liste, RoHS-konform" if random.random() < 0.4 else x.description
        cells.append(
            [
                str(i * 10),
                x.buyer_sku or "-",
                drawing,
                text(description, SMALL),
                x.number,
                p.count(x, 1),
                x.unit,
                p.day(x.day or p.written),
                *p.prices_of(x),
            ]
        )
    delivery = p.receiver or ["wie Rechnungsadresse / same as invoice address"]
    said = (("Bestellung / Purchase order", p.number), ("Datum / Date", p.day(p.written)), ("Ihre Kundennr. / Customer no.", p.customer_number), ("Einkäufer / Buyer", p.contact), ("Tel.", p.phone), ("Zahlung / Payment", p.paying))  # fmt: skip
    story = [
        text(p.buyer["name"], BIG),
        beside((["Lieferant / Supplier:", *p.seller], ["Rechnung an / Invoice to:", *p.sender], ["Lieferadresse / Ship to:", *delivery], said_lines(said)), (60, 60, 60, 80)),
        gap(8), table(cells, (11, 24, 24, 62, 30, 18, 16, 22, 24, 26), (5, 8, 9), (HEAD_RULE, ROW_RULES), size=8),
        gap(4), text(f"Gesamtwert / Total EUR: {p.money(p.net)}", BOLD), text("Bitte auf allen Papieren angeben / Please quote on all documents: Bestellnummer, Teile-Nr.", SMALL),
    ]  # fmt: skip
    return pdf_letter(
        random,
        name,
        p,
        built(story, landscape(A4), f"{p.buyer['name']}  Bestellung {p.number}  Seite"),
        "two languages, two rows of heads, landscape",
    )


def price_units(world: World, random: Random, name: str) -> Letter:
    """A switchboard maker whose prices are for the number in a column of its own, article number below the description or above it."""
    p = per_hundred(random, draw(world, random, GERMAN, lines=(2, 11)))
    p = replace(p, stated=("net", "tax", "gross"))
    below = random.random() < 0.6
    heads = [
        "Pos",
        "Bezeichnung" if below else "Artikel / Bezeichnung",
        "Menge",
        "ME",
        "E-Preis",
        random.choice(("PE", "per", "Preis-\neinheit")),
        "Gesamtpreis",
    ]
    cells: list[list[object]] = [list(heads)]
    for i, x in enumerate(p.positions, 1):
        price, total = p.prices_of(x)
        words = f"{x.description}\nArtikelnummer: {x.number}" if below else f"{x.number}\n{x.description}"
        cells.append([str(i), text(words), p.count(x), x.unit, price, str(x.per), total])
    cells += [
        ["", "", "", label, "", "", p.money(amount)]
        for label, amount in (("Nettobetrag", p.net), ("19 % MwSt.", p.tax), ("Gesamtbetrag EUR", p.gross))
    ]
    said = (
        ("Bestellnr.", p.number), ("Datum", p.day(p.written)), ("Kd.Nr.", p.customer_number), ("LT", p.wished), ("Zahlung", p.paying), ("Sachb.", p.contact), ("Tel", p.phone), ("USt-IdNr.", p.buyer["vat_id"] if p.vat_said else ""),
    )  # fmt: skip
    where = [text(["Lieferadresse:", *p.receiver])] if p.ship_to else []
    story = [
        beside((p.sender, said_lines(said)), (100, 75)), gap(8), text(p.seller), gap(10), text("Bestellung", BIG),
        table(cells, (11, 72, 18, 17, 22, 17, 23), (2, 4, 5, 6), (HEAD_GREY, BOXED)), gap(5), *where, text(p.note),
    ]  # fmt: skip
    return pdf_letter(random, name, p, built(story, foot=" | ".join(p.sender)), "price for 100 in a column")


def scheduler(world: World, random: Random, name: str) -> Letter:
    """A call-off with partial deliveries: below each item rows that repeat parts of its quantity with a day."""
    p = draw(world, random, GERMAN, says=("number", "date", "customer", "contact", "phone"), lines=(1, 6))
    p = replace(p, stated=("net",))
    cells: list[list[object]] = [["Pos.", "Artikel", "Bezeichnung", "Menge", "Einheit", "Preis EUR", "Betrag EUR"]]
    small: list[Command] = []
    first, days = p.written + timedelta(days=random.randrange(5, 25)), []
    for i, x in enumerate(p.positions, 1):
        cells.append([str(i), x.number, text(x.description), p.count(x), x.unit, *p.prices_of(x)])
        for k, part in enumerate(_parts(random, x)):
            days.append(first + timedelta(days=14 * k))
            small.append(("FONT", (0, len(cells)), (-1, len(cells)), "Helvetica-Oblique", 7.5))
            cells.append(["", "", f"Einteilung {k + 1}: {p.day(days[-1])}", p.writing.quantity(part), x.unit, "", ""])
    p = replace(p, days=tuple(days))
    said = (
        ("Abruf Nr.", p.number),
        ("Abrufdatum", p.day(p.written)),
        ("Kundennummer", p.customer_number),
        ("Disposition", p.contact),
        ("Telefon", p.phone),
    )
    story = [
        beside((p.seller, [*p.sender, "", *said_lines(said)]), (105, 70)), gap(12), text("Lieferabruf", BIG), text("Wir rufen ab zu den angegebenen Terminen:"), gap(3),
        table(cells, (12, 30, 64, 18, 17, 21, 22), (3, 5, 6), (HEAD_RULE, *small)), gap(4), text(f"Summe netto EUR {p.money(p.net)}", BOLD),
    ]  # fmt: skip
    return pdf_letter(random, name, p, built(story), "schedule rows")


def _parts(random: Random, x: Position) -> list[Decimal]:
    """The quantity in one part, or in two."""
    if x.quantity != x.quantity.to_integral() or x.quantity < 4 or random.random() < 0.5:
        return [x.quantity]
    first = Decimal(int(x.quantity) // 2)
    return [first, x.quantity - first]


def options(world: World, random: Random, name: str) -> Letter:
    """A planner who marks what is fixed and what is only an option; options have a price but are not ordered and not in the sum."""
    p = draw(world, random, GERMAN, says=("number", "date", "customer", "delivery", "contact", "note"), lines=(2, 7))
    p = replace(p, stated=("net",))
    spare = [x for x in draw(world, random, GERMAN, lines=(1, 2)).positions if x.sku not in {y.sku for y in p.positions}]
    cells: list[list[object]] = [["Nr.", "Beschreibung", "Art.-Nr.", "Anz.", "Einh.", "Einzel", "Summe"]]
    cells += [[f"{i}", text(x.description), x.number, p.count(x), x.unit, *p.prices_of(x)] for i, x in enumerate(p.positions, 1)]
    cells.append(["", "", "", "", "", "Auftragssumme netto €", p.money(p.net)])
    style: list[Command] = [("LINEABOVE", (0, len(cells) - 1), (-1, len(cells) - 1), 0.6, "black")]
    if spare:
        style.append(("SPAN", (0, len(cells)), (-1, len(cells))))
        cells.append([text("Optionen (nicht Bestandteil dieser Bestellung, Abruf nur nach gesonderter Freigabe)", SMALL)] + [""] * 6)
        cells += [[f"O{i}", text(x.description), x.number, p.count(x), x.unit, p.prices_of(x)[0], "nur EP"] for i, x in enumerate(spare, 1)]
    said = (
        ("Bestell-Nr.", p.number),
        ("Datum", p.day(p.written)),
        ("Kunden-Nr.", p.customer_number),
        ("Ausführung/Lieferung", p.wished),
        ("Projektleitung", p.contact),
    )
    story = [
        text(" · ".join(p.sender), SMALL), gap(4), text(p.seller), gap(8), text("   ".join(said_lines(said))), text("Bestellung", BIG),
        table(cells, (11, 66, 28, 15, 16, 22, 22), (3, 5, 6), style, "Times-Roman", 10), gap(6), text(p.note), text(f"Für die Richtigkeit: {p.contact}" if p.contact else ""),
    ]  # fmt: skip
    return pdf_letter(random, name, p, built(story), "options not ordered")


def long_order(world: World, random: Random, name: str) -> Letter:
    """A wholesaler's order over several pages, the head of the table on each, rules for the delivery on the last."""
    p = draw(world, random, GERMAN, lines=(26, 60), gtins=True)
    p = replace(p, stated=("net", "tax", "gross"))
    cells: list[list[object]] = [["Nr", "EAN", "Artikel", "Text", "Mge", "EH", "Preis", "Wert"]]
    cells += [
        [str(i), x.gtin, x.number, text(x.description, SMALL), p.count(x), x.unit, *p.prices_of(x)] for i, x in enumerate(p.positions, 1)
    ]
    said = (
        ("Auftrag", p.number), ("Auftragsdatum", p.day(p.written)), ("Kunde", p.customer_number), ("Lieferung", p.wished), ("Zahlung", p.paying), ("Einkauf", p.contact), ("Durchwahl", p.phone), ("UStID", p.buyer["vat_id"] if p.vat_said else ""),
    )  # fmt: skip
    where = [text("Anlieferung an: " + ", ".join(p.receiver))] if p.ship_to else []
    ends = (f"Nettosumme {p.money(p.net)} EUR", f"MwSt. 19 % {p.money(p.tax)} EUR", f"Bruttosumme {p.money(p.gross)} EUR")
    rules = "Annahme Mo-Fr 6.00-14.00 Uhr, Tor 3. Paletten max. 1,80 m hoch und 900 kg schwer. Je Palette 1 Lieferschein. Bei Abweichungen über 5 % bitte Rückruf."
    tight: tuple[Command, ...] = (("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 1))
    story = [
        beside((p.seller, p.sender, said_lines(said)), (60, 60, 60)), gap(6), text("Lagerauftrag", BIG), *where, text(p.note), gap(3),
        table(cells, (9, 26, 26, 56, 14, 16, 17, 20), (4, 6, 7), (random.choice((HEAD_RULE, GRID)), *tight), size=7.5), gap(4), text(ends), PageBreak(), text("Hinweise zur Anlieferung", BOLD), text(rules),
    ]  # fmt: skip
    return pdf_letter(random, name, p, built(story, foot=f"{p.buyer['name']} · Auftrag {p.number} · Seite"), "several pages with GTINs")


TABLES = (machine_builder, price_units, scheduler, options, long_order)
