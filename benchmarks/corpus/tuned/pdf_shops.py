"""More buyers in German whose programs set tables: charges as rows, a Swiss firm, a shop's basket printed, a mail printed, a grid of boxes each with all of its item."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from reportlab.platypus import Flowable, KeepTogether

from benchmarks.corpus.company import World
from benchmarks.corpus.drawing import AUSTRIAN, GERMAN, SWISS, draw
from benchmarks.corpus.posting import pdf_letter
from benchmarks.corpus.purchases import Purchase
from benchmarks.corpus.story import (
    BIG,
    BOLD,
    BOXED,
    GRID,
    HEAD_RULE,
    LAST_RULE,
    PLAIN,
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


def charges_as_rows(world: World, random: Random, name: str) -> Letter:
    """A firm that writes freight, small-order surcharge and discount as rows of the table, and its totals as boxes with the label above."""
    p = draw(
        world,
        random,
        GERMAN,
        says=("number", "date", "customer", "delivery", "payment", "contact", "phone", "ship_to", "note"),
        lines=(1, 8),
    )
    p = replace(
        p,
        freight=Decimal(random.choice(("7.50", "14.90", "0"))),
        surcharge=Decimal(random.choice(("0", "0", "5.00"))),
        discount=Decimal(random.choice(("0", "5"))),
        stated=("net", "tax", "gross", "shipping"),
    )
    cells: list[list[object]] = [["Pos.", "Art-Nr.", "Beschreibung", "Menge", "Preis", "Gesamt"]]
    cells += [[str(i), x.number, text(x.description), f"{p.count(x)} {x.unit}", *p.prices_of(x)] for i, x in enumerate(p.positions, 1)]
    charges = (
        (f"Rabatt {p.writing.quantity(p.discount)} % auf Warenwert", -p.reduction),
        ("Mindermengenzuschlag", p.surcharge),
        ("Versandkosten pauschal", p.freight),
    )
    cells += [["", "", label, "", "", p.money(amount)] for label, amount in charges if amount]
    totals = [["Netto EUR", "MwSt. %", "MwSt. EUR", "Gesamt EUR"], [p.money(p.net), "19,00", p.money(p.tax), p.money(p.gross)]]
    heads = (("Bestellnummer", p.number), ("Datum", p.day(p.written)), ("Kundennummer", p.customer_number), ("Lieferdatum", p.wished)), (("Zahlungsart", p.paying), ("Ansprechpartner", p.contact), ("Telefon", p.phone))  # fmt: skip
    small_head: Command = ("FONT", (0, 0), (-1, 0), "Helvetica", 6.5)
    where = ["Lieferadresse", *p.receiver] if p.ship_to else []
    story = [
        beside((["Besteller", *p.sender], where, ["Lieferant", *p.seller]), (60, 60, 57)), gap(6), text("BESTELLUNG", BIG), *(_above(said) for said in heads if any(v for _, v in said)), gap(6),
        table(cells, (12, 32, 74, 24, 19, 21), (3, 4, 5), (GRID,), size=8.5), gap(4), table(totals, (30, 30, 30, 30), (0, 1, 2, 3), (BOXED, small_head), "Helvetica-Bold", 9.5, "RIGHT"), gap(4), text(p.note),
    ]  # fmt: skip
    return pdf_letter(
        random,
        name,
        p,
        built(story, foot=f"IBAN DE12 5001 0000 0000 9876 54 · Amtsgericht HRB 20417 · {p.buyer['name']}"),
        "charges as rows, label above amount",
    )


def _above(said: tuple[tuple[str, str], ...]) -> Flowable:
    """Labels above their values in one box."""
    there = [(label, value) for label, value in said if value]
    return table(
        [[text(label, SMALL) for label, _ in there], [text(value) for _, value in there]], [177 / len(there)] * len(there), style=(BOXED,)
    )


def swiss_office(world: World, random: Random, name: str) -> Letter:
    """A Swiss firm: apostrophes for thousands, a point for decimals, in euros or francs, words as the Swiss write them."""
    p = draw(world, random, SWISS, ("CH",), lines=(1, 9)).changed(lambda x: replace(x, description=x.description.replace("ß", "ss")))
    p = replace(p, currency=random.choice(("EUR", "EUR", "CHF")), stated=("sum",))
    cells: list[list[object]] = [["Pos.", "Artikel-Nr.", "Bezeichnung", "Anzahl", f"Preis {p.currency}", f"Total {p.currency}"]]
    cells += [[f"{i}", x.number, text(x.description), f"{p.count(x)} {x.unit}", *p.prices_of(x)] for i, x in enumerate(p.positions, 1)]
    cells.append(["", "", "", "", f"Total {p.currency}", p.money(p.net)])
    said = (("Bestell-Nr.", p.number), ("Datum", p.day(p.written)), ("Unsere Kundennummer", p.customer_number), ("Wunschtermin", p.wished), ("Zahlungskonditionen", p.paying), ("Zuständig", p.contact), ("Telefon", p.phone), ("MWST-Nr.", p.buyer["vat_id"] if p.vat_said else ""))  # fmt: skip
    delivery = [text("Lieferadresse: " + ", ".join(p.receiver))] if p.ship_to else []
    story = [
        text(p.sender), gap(12), beside((said_lines(said), p.seller), (95, 80)), gap(10), text("Bestellung", BIG), text("Gerne bestellen wir wie folgt:"), gap(3),
        table(cells, (12, 32, 70, 24, 22, 22), (3, 4, 5), (HEAD_RULE, LAST_RULE)), gap(4), *delivery, text(p.note), text(["Freundliche Grüsse", p.contact]),
    ]  # fmt: skip
    return pdf_letter(random, name, p, built(story), f"Swiss, {p.currency}")


def shop_cart(world: World, random: Random, name: str) -> Letter:
    """A browser's print of a basket: day and address of the page above and below, each item a block with its number beneath, the count in a box."""
    p = draw(world, random, GERMAN, says=("number", "customer", "contact", "phone", "payment"), lines=(2, 9)).changed(
        lambda x: replace(x, unit="")
    )
    p = replace(p, freight=Decimal(random.choice(("5.90", "0", "4.95"))), stated=("net", "tax", "gross", "shipping"), dated=False)
    said = (
        ("Bestellreferenz", p.number),
        ("Kundennummer", p.customer_number),
        ("Bestellt von", p.contact),
        ("Telefon", p.phone),
        ("Zahlungsart", p.paying),
    )
    story: list[Flowable] = [
        text(f"{p.written:%d.%m.%y}, {random.randrange(7, 18)}:{random.randrange(10, 59)} - Warenkorb - Einkaufsportal", SMALL), gap(5), text("Ihre Bestellübersicht", BIG), text(said_lines(said)), gap(3),
        beside((["Rechnungsadresse", *p.sender], ["Lieferadresse", "entspricht Rechnungsadresse"]), (85, 85)), gap(5),
    ]  # fmt: skip
    box: Command = ("BOX", (2, 0), (2, 0), 0.6, "grey")
    for x in p.positions:
        price, total = p.prices_of(x)
        what = text([x.description, f"Art.-Nr.: {x.number}", "auf Lager, Lieferzeit 2-3 Tage"])
        story.append(KeepTogether([table([[what, f"{price} €", p.count(x), f"{total} €"]], (100, 25, 17, 30), (1, 2, 3), (box,)), gap(2)]))
    sums = (
        ("Zwischensumme", p.goods),
        ("Versandkosten", p.freight),
        ("Gesamtsumme netto", p.net),
        ("zzgl. 19 % MwSt.", p.tax),
        ("Gesamtsumme", p.gross),
    )
    story += [
        table([[k, f"{p.money(v)} €"] for k, v in sums if v], (50, 30), (1,), place="RIGHT"),
        gap(6),
        text(f"https://einkauf.portal.example/cart?id={random.randrange(10**6)}", SMALL),
    ]
    return pdf_letter(random, name, p, built(story), "print of a shop's basket")


def printed_mail(world: World, random: Random, name: str) -> Letter:
    """A mail program's print of a colleague's mail: its head, then bullets with the number in the sentence."""
    p = draw(world, random, GERMAN, says=("number", "customer", "delivery", "contact", "phone", "note"), lines=(1, 7), prices=False)
    pattern = random.choice(("{q} {u} {d} (Art. {s})", "{s} - {d}: {q} {u}", "{d}, Bestellnr. {s}, Menge {q} {u}"))
    bullets = [text("•  " + pattern.format(q=p.count(x), u=x.unit, d=x.description, s=x.number)) for x in p.positions]
    sent = f"{p.writing.date(p.written, 'weekday')} {random.randrange(7, 17)}:{random.randrange(10, 59)}"
    head = (f"Von: {p.contact or p.buyer['name']}", f"Gesendet: {sent}", f"An: {p.world.name}", f"Betreff: Bestellung {p.number}".strip())
    facts = (f"Unsere Kundennummer: {p.customer_number}" if p.customer_said else "", f"Liefertermin: {p.wished}" if p.wish else "", p.note)
    closing = ("Viele Grüße", p.contact, *p.sender, f"Tel. {p.phone}" if p.phone else "")
    story = [
        text(p.contact or p.buyer["name"], BOLD), gap(2), text(head), gap(8), text("Guten Tag,\n\nwir benötigen:"), gap(2), *bullets, gap(4), *(text(f) for f in facts if f), gap(4), text(closing),
    ]  # fmt: skip
    return pdf_letter(random, name, p, built(story), "print of a mail with bullets")


def cards(world: World, random: Random, name: str) -> Letter:
    """An Austrian kanban: two columns of cards, each with a label before every value; what belongs together stands below itself."""
    p = draw(
        world,
        random,
        AUSTRIAN,
        ("AT", "DE"),
        says=("number", "date", "customer", "delivery", "contact"),
        lines=(2, 10),
        prices=random.random() < 0.4,
    )
    p = replace(p, line_totals=False)
    made = [
        [text(_card(p, i), PLAIN) for i in pair if i < len(p.positions)] for pair in ((k, k + 1) for k in range(0, len(p.positions), 2))
    ]
    said = (
        ("Bestellung", p.number),
        ("Datum", p.day(p.written)),
        ("Kundennr.", p.customer_number),
        ("Lieferung bis", p.wished),
        ("Besteller", p.contact),
    )
    story = [
        text("Nachschub / Kanban-Bestellung", BIG), beside((p.sender, p.seller, said_lines(said)), (60, 60, 57)), gap(8),
        table([row + [""] * (2 - len(row)) for row in made], (88, 88), style=(GRID,)),
    ]  # fmt: skip
    return pdf_letter(random, name, p, built(story), "two columns of cards")


def _card(p: Purchase, index: int) -> list[str]:
    x = p.positions[index]
    price = [f"Preis: {p.money(x.price)} EUR"] if x.price is not None else []
    return [f"Artikelnummer: {x.number}", f"Bezeichnung: {x.description}", f"Menge: {p.count(x)} {x.unit}", *price]


SHOPS = (charges_as_rows, swiss_office, shop_cart, printed_mail, cards)
