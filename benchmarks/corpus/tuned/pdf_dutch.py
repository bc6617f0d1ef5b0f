"""Buyers who order in Dutch as PDF: a technical wholesaler, a builder, a care home, a Flemish firm with heads in two languages, an installer."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from html import escape
from random import Random

from benchmarks.corpus.company import World
from benchmarks.corpus.drawing import DUTCH, discounted, draw, per_hundred
from benchmarks.corpus.markup import broken, pairs, pdf, row, spanned, table
from benchmarks.corpus.pen import Pen, drawn
from benchmarks.corpus.posting import pdf_letter
from benchmarks.corpus.purchases import Purchase
from benchmarks.corpus.story import BIG, GRID, HEAD_RULE, LAST_RULE, beside, built, gap, said_lines
from benchmarks.corpus.story import table as flowing
from benchmarks.corpus.story import text as words
from examples.post.truth import Letter


def wholesaler(world: World, random: Random, name: str) -> Letter:
    """A technical wholesaler: own and the seller's number, discount in percent, VAT of 21 % below."""
    p = discounted(random, draw(world, random, DUTCH, ("NL",), lines=(2, 11), buyer_numbers=random.random() < 0.3))
    p = replace(p, tax_percent=Decimal(21), stated=("net", "tax", "gross"))
    both = any(x.buyer_sku for x in p.positions)
    heads = [
        "Regel",
        *(["Ons artikelnr."] if both else []),
        random.choice(("Artikelnr.", "Uw artikelnummer", "Artikelcode leverancier")),
        "Omschrijving",
        "Aantal",
        "Eenheid",
        random.choice(("Stukprijs", "Prijs")),
        "Korting",
        "Bedrag",
    ]
    right = tuple(range(len(heads) - 5, len(heads)))
    rows = [
        row([str(i), *([escape(x.buyer_sku)] if both else []), escape(x.number), escape(x.description), p.count(x), x.unit, p.prices_of(x)[0], f"{p.writing.quantity(x.discount)}%" if x.discount else "", p.prices_of(x)[1]], right)
        for i, x in enumerate(p.positions, 1)
    ]  # fmt: skip
    rows += [
        spanned(label, f"€ {p.money(amount)}", len(heads))
        for label, amount in (("Totaal excl. btw", p.net), ("Btw 21%", p.tax), ("Totaal incl. btw", p.gross))
    ]
    said = (("Inkoopordernummer", p.number), ("Orderdatum", p.day(p.written)), ("Klantnummer", p.customer_number), (random.choice(("Leverdatum", "Gewenste leverdatum")), p.wished), ("Inkoper", p.contact), ("Telefoon", p.phone), ("Betaling", p.paying), ("Btw-nummer", p.buyer["vat_id"] if p.vat_said else ""))  # fmt: skip
    where = f"<td><b>Afleveradres</b><br>{broken(p.receiver)}</td>" if p.ship_to else ""
    body = f"""<h1>Inkooporder</h1><table class=two><tr><td><b>Leverancier</b><br>{broken(p.seller)}</td><td><b>Factuuradres</b><br>{broken(p.sender)}</td>{where}</tr></table>{pairs(said)}{table(heads, rows, right)}{f"<p>Opmerking: {escape(p.note)}</p>" if p.note else ""}
    <p class=small>KvK {random.randrange(10**7, 10**8)} · IBAN NL{random.randrange(10, 99)} ABNA 0{random.randrange(10**8, 10**9)} · Op al onze inkopen zijn onze inkoopvoorwaarden van toepassing.</p>"""
    style = "@page {size: A4; margin: 16mm} body {font: 9pt 'Liberation Sans'} .two td {padding-right: 15mm} .head {margin-top: 5mm} .head td {padding-right: 6mm} .sum td {white-space: nowrap} .items {width: 100%; margin: 6mm 0} .items td, .items th {padding: 2pt 3pt; border-bottom: .3pt solid #aaa} .small {font-size: 6.5pt}"
    return pdf_letter(random, name, p, pdf(body, style, name, "nl"), "Dutch wholesaler")


def builder(world: World, random: Random, name: str) -> Letter:
    """A builder's order slip for a project: the quantity first, prices per 100 in words, goods to the site."""
    p = per_hundred(
        random,
        draw(
            world,
            random,
            DUTCH,
            ("NL", "NL", "BE"),
            says=("number", "date", "customer", "delivery", "contact", "phone", "ship_to", "note"),
            lines=(1, 8),
        ),
    )
    p = replace(p, stated=("net",))
    cells: list[list[object]] = [["Aantal", "Eenh.", "Omschrijving", "Art.nr.", "Prijs", "per", "Totaal"]]
    cells += [[p.count(x), x.unit, words(x.description), x.number, p.prices_of(x)[0], str(x.per), p.prices_of(x)[1]] for x in p.positions]
    cells.append(["", "", "", "", "Totaal excl. BTW", "EUR", p.money(p.net)])
    said = (
        ("Bonnummer", p.number),
        ("Datum", p.day(p.written)),
        ("Projectnummer", f"{random.randrange(20000, 29999)}"),
        ("Ons klantnummer bij u", p.customer_number),
        ("Leveren", p.wished),
        ("Uitvoerder", p.contact),
        ("Mobiel", p.phone),
    )
    where = [words(["Afleveradres:", *p.receiver]), gap(3)] if p.ship_to else []
    story = [
        beside((p.sender, p.seller), (95, 80)), gap(6), words("BESTELBON", BIG), words(said_lines(said)), gap(4), *where, flowing(cells, (18, 18, 62, 30, 20, 14, 22), (0, 4, 5, 6), (GRID,), size=8.5), gap(5), words(p.note),
        words("Handtekening uitvoerder: ____________________"),
    ]  # fmt: skip
    return pdf_letter(random, name, p, built(story), "Dutch slip, price per 100")


def care_home(world: World, random: Random, name: str) -> Letter:
    """A care home: an open list without rulings, number and description below each other, prices or none."""
    prices = random.random() < 0.6
    p = draw(
        world,
        random,
        DUTCH,
        ("NL", "BE"),
        says=("number", "date", "customer", "delivery", "contact", "phone", "note", "payment"),
        lines=(1, 9),
        prices=prices,
    )
    p = replace(p, stated=("net",) if prices else ())
    return pdf_letter(
        random,
        name,
        p,
        drawn(lambda pen: _care_home(pen.of(10), p), font=random.choice(("Helvetica", "Times-Roman"))),
        "Dutch list without rulings",
    )


def _care_home(pen: Pen, p: Purchase) -> None:
    pen.of(8).lines(400, 50, [*p.sender, f"T {p.phone}" if p.phone else ""])
    pen.lines(60, 110, p.seller)
    pen.of(14).put(60, 200, f"Bestelling {p.number}".strip())
    said = (
        ("Datum", p.day(p.written)),
        ("Debiteurnummer", p.customer_number),
        ("Gewenste levering", p.wished),
        ("Contactpersoon", p.contact),
        ("Betalingswijze", p.paying),
    )
    y = pen.lines(60, 220, [f"{k}:  {v}" for k, v in said if v]) + 18
    priced = p.currency_said
    for x, head, right in ((60, "Artikel", False), (380, "Aantal", True), (460, "Prijs in €", True), (540, "Bedrag in €", True)):
        if priced or x < 400:
            pen.put(x, y, head, right=right)
    for item in p.positions:
        y += 20
        price, total = p.prices_of(item)
        pen.put(60, y, item.description)
        pen.put(380, y, f"{p.count(item)} {item.unit}", right=True)
        pen.put(460, y, price, right=True)
        pen.put(540, y, total, right=True)
        y += 11
        pen.of(8).put(60, y, f"artikelnummer {item.number}")
    if priced:
        pen.put(540, y + 25, f"Totaal exclusief btw  € {p.money(p.net)}", right=True)
    pen.put(60, y + 45, p.note)


def flemish(world: World, random: Random, name: str) -> Letter:
    """A Flemish firm whose heads are Dutch and French at once."""
    p = draw(world, random, DUTCH, ("BE",), lines=(1, 8))
    p = replace(p, tax_percent=Decimal(21), stated=("net", "tax", "gross"))
    heads = (
        "Nr.",
        "Referentie / Référence",
        "Omschrijving / Désignation",
        "Aantal / Quantité",
        "Eenh. / Unité",
        "Prijs / Prix €",
        "Totaal / Total €",
    )
    rows = [
        row([str(i), escape(x.number), escape(x.description), p.count(x), x.unit, *p.prices_of(x)], (3, 5, 6))
        for i, x in enumerate(p.positions, 1)
    ]
    rows += [
        spanned(label, p.money(amount), 7)
        for label, amount in (("Subtotaal / Sous-total", p.net), ("BTW / TVA 21 %", p.tax), ("Te betalen / À payer", p.gross))
    ]
    said = (
        ("Bestelbon / Bon de commande", p.number),
        ("Datum / Date", p.day(p.written)),
        ("Klantnr. / N° client", p.customer_number),
        ("Levering / Livraison", p.wished),
        ("Contact", p.contact),
        ("Tel.", p.phone),
        ("Betaling / Paiement", p.paying),
        ("BTW / TVA", p.buyer["vat_id"] if p.vat_said else ""),
    )
    where = f"<p><b>Leveringsadres / Adresse de livraison</b><br>{broken(p.receiver)}</p>" if p.ship_to else ""
    body = f"<p><b>{escape(p.buyer['name'])}</b><br>{broken(p.sender[1:])}</p><p>{broken(p.seller)}</p>{pairs(said)}{where}{table(heads, rows, (3, 5, 6))}{f'<p>{escape(p.note)}</p>' if p.note else ''}"
    style = "@page {size: A4; margin: 17mm} body {font: 9.5pt 'DejaVu Sans Condensed', 'DejaVu Sans'} .head td {padding-right: 7mm} .sum td {white-space: nowrap} .items {width: 100%; margin: 6mm 0} .items td, .items th {padding: 2pt 3pt; border: .4pt solid #666} .items th {font-size: 7.5pt}"
    return pdf_letter(random, name, p, pdf(body, style, name, "nl"), "Dutch and French heads")


def installer(world: World, random: Random, name: str) -> Letter:
    """An installer: the heads of address left and right without labels, a plain table, freight free, a net total only."""
    p = draw(world, random, DUTCH, ("NL",), says=("number", "date", "customer", "delivery", "contact", "ship_to"), lines=(2, 14))
    p = replace(p, stated=("sum",))
    cells: list[list[object]] = [["Artikelnr.", "Omschrijving", "Aantal", "Stukprijs", "Totaal"]]
    cells += [
        [x.number, words(x.description), f"{p.count(x)} {x.unit}", f"€ {p.prices_of(x)[0]}", f"€ {p.prices_of(x)[1]}"] for x in p.positions
    ]
    cells.append(["", "", "", "Ordertotaal", f"€ {p.money(p.net)}"])
    number = f"Ordernr. {p.number}" if p.number else "Order"
    head = f"{number} d.d. {p.writing.date(p.written, 'words')}" + (f", klantnummer {p.customer_number}" if p.customer_said else "")
    facts = (f"Levering: {p.wished}" if p.wish else "", f"Besteller: {p.contact}" if p.contact else "", "Franco huis.")
    where = [gap(3), words("Graag leveren op: " + ", ".join(p.receiver))] if p.ship_to else []
    story = [
        beside((p.sender, p.seller), (100, 75)),
        gap(12),
        words(head),
        *where,
        gap(4),
        flowing(cells, (34, 76, 24, 22, 24), (2, 3, 4), (HEAD_RULE, LAST_RULE)),
        gap(4),
        words([f for f in facts if f]),
    ]
    return pdf_letter(random, name, p, built(story), "Dutch plain table")


DUTCH_BUYERS = (wholesaler, builder, care_home, flemish, installer)
