"""Buyers who order in French as PDF: a hotel, a factory, a town hall, a plumber, a Swiss clinic."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from html import escape
from random import Random

from benchmarks.corpus.company import World
from benchmarks.corpus.drawing import FRENCH, discounted, draw, on_days
from benchmarks.corpus.markup import broken, pairs, pdf, row, spanned, table
from benchmarks.corpus.pen import Pen, drawn
from benchmarks.corpus.posting import pdf_letter
from benchmarks.corpus.purchases import Purchase
from benchmarks.corpus.story import BIG, GRID, HEAD_GREY, SMALL, beside, built, gap, said_lines
from benchmarks.corpus.story import table as flowing
from benchmarks.corpus.story import text as words
from benchmarks.corpus.writing import Writing
from examples.post.truth import Letter

_PAGE = "@page {size: A4; margin: 16mm} .sum td {white-space: nowrap} .items {width: 100%; margin: 6mm 0} .items td, .items th {padding: 2.5pt 4pt} .head td {padding-right: 7mm} "


def hotel(world: World, random: Random, name: str) -> Letter:
    """A hotel: «Réf.», «P.U. HT», amounts with blanks for thousands, VAT of 20 % and the sum with it."""
    p = draw(world, random, FRENCH, ("FR",), lines=(1, 10))
    p = replace(p, tax_percent=Decimal(20), freight=Decimal(random.choice(("0", "0", "15.00"))), stated=("net", "tax", "gross", "shipping"))
    rows = [row([escape(x.number), escape(x.description), p.count(x), x.unit, *p.prices_of(x)], (2, 4, 5)) for x in p.positions]
    sums = [("Sous-total HT", p.goods), ("Frais de port", p.freight)] if p.freight else []
    sums += [("Total HT", p.net), ("TVA 20 %", p.tax), ("Total TTC", p.gross)]
    rows += [spanned(label, f"{p.money(amount)} €", 6) for label, amount in sums]
    said = ((random.choice(("Bon de commande n°", "Commande n°")), p.number), ("Date", p.day(p.written)), (random.choice(("N° client", "Notre code client")), p.customer_number), (random.choice(("Livraison souhaitée", "Date de livraison", "À livrer")), p.wished), ("Contact", p.contact), ("Tél.", p.phone), ("Règlement", p.paying), ("N° TVA intracommunautaire", p.buyer["vat_id"] if p.vat_said else ""))  # fmt: skip
    where = f"<td><b>Adresse de livraison</b><br>{broken(p.receiver)}</td>" if p.ship_to else ""
    body = f"""<table class=two><tr><td><b>{escape(p.buyer["name"])}</b><br>{broken(p.sender[1:])}</td><td><b>Fournisseur</b><br>{broken(p.seller)}</td>{where}</tr></table><h1>BON DE COMMANDE</h1>{pairs(said)}
    {table(("Réf.", "Désignation", "Qté", "Unité", "P.U. HT", "Montant HT"), rows, (2, 4, 5))}{f"<p>{escape(p.note)}</p>" if p.note else ""}
    <p class=small>SIRET {random.randrange(100, 999)} {random.randrange(100, 999)} {random.randrange(100, 999)} 000{random.randrange(10, 99)} - RCS - Capital de 50 000 € - APE 5510Z</p>"""
    style = (
        _PAGE
        + f"body {{font: 9.5pt '{random.choice(('Liberation Sans', 'Liberation Serif'))}'}} .two td {{padding-right: 14mm}} .items td, .items th {{border: .4pt solid #777}} .items th {{background: #eee}} .small {{font-size: 6.5pt}}"
    )
    return pdf_letter(random, name, p, pdf(body, style, name, "fr"), "French hotel")


def factory(world: World, random: Random, name: str) -> Letter:
    """A factory's ERP: heads on two rows, own and the seller's number, a discount in percent, the day at each line, the goods' receipt elsewhere."""
    p = draw(
        world,
        random,
        FRENCH,
        ("FR", "FR", "BE", "CH"),
        says=("number", "date", "customer", "contact", "phone", "payment", "ship_to"),
        lines=(1, 10),
        buyer_numbers=random.random() < 0.3,
    )
    p = replace(on_days(random, discounted(random, p, ("0", "0", "5", "8"))), stated=("net",))
    cells: list[list[object]] = [
        [
            words(h, SMALL)
            for h in (
                "Poste",
                "Code article\nVotre référence",
                "Désignation",
                "Quantité",
                "Unité",
                "Délai",
                "Prix unitaire\nEUR",
                "Remise\n%",
                "Montant\nEUR",
            )
        ]
    ]
    for i, x in enumerate(p.positions, 1):
        number = [x.buyer_sku, x.number] if x.buyer_sku else [x.number]
        cells.append(
            [
                f"{i * 10}",
                words(number),
                words(x.description),
                p.count(x, 2),
                x.unit,
                p.day(x.day or p.written),
                p.prices_of(x)[0],
                p.writing.quantity(x.discount) if x.discount else "",
                p.prices_of(x)[1],
            ]
        )
    said = (
        ("Commande d'achat", p.number),
        ("Date", p.day(p.written)),
        ("Code client chez vous", p.customer_number),
        ("Acheteur", p.contact),
        ("Téléphone", p.phone),
        ("Conditions de paiement", p.paying),
    )
    where = p.receiver or p.sender
    story = [
        words(p.buyer["name"], BIG), beside((["Adresse de facturation", *p.sender], ["Adresse de livraison", *where], ["Fournisseur", *p.seller]), (60, 60, 57)), gap(5), words(said_lines(said, " : ")), gap(5),
        flowing(cells, (11, 28, 50, 18, 15, 20, 17, 12, 19), (3, 6, 7, 8), (GRID, HEAD_GREY), size=8), gap(3), words(f"Total net HT : {p.money(p.net)} EUR"), words("Merci de nous retourner l'accusé de réception sous 48 h.", SMALL),
    ]  # fmt: skip
    return pdf_letter(
        random, name, p, built(story, foot=f"{p.buyer['name']} - commande {p.number} - page"), "French ERP, stacked heads, day at each line"
    )


def town(world: World, random: Random, name: str) -> Letter:
    """A town hall: an order written without rulings, with numbers of budget and service that are none of goods."""
    p = draw(world, random, FRENCH, ("FR",), says=("number", "date", "customer", "delivery", "contact", "phone", "note"), lines=(1, 7))
    p = replace(p, tax_percent=Decimal(20), stated=("net", "tax", "gross"))
    budget = (
        f"Engagement : {random.randrange(2026001, 2026999)}",
        f"Imputation : 6068 / {random.randrange(100, 999)}",
        f"Service gestionnaire : ST{random.randrange(1, 9)}",
    )
    return pdf_letter(
        random,
        name,
        p,
        drawn(lambda pen: _town(pen.of(9.5), p, budget), font=random.choice(("Helvetica", "Courier"))),
        "French town hall without rulings",
    )


def _town(pen: Pen, p: Purchase, budget: tuple[str, ...]) -> None:
    pen.lines(50, 55, p.sender)
    pen.lines(330, 110, p.seller)
    pen.of(13).put(50, 190, f"Bon de commande {p.number}".strip())
    said = (
        ("Date", p.day(p.written)),
        ("Numéro de client", p.customer_number),
        ("Affaire suivie par", p.contact),
        ("Tél.", p.phone),
        ("Livraison", p.wished),
    )
    y = pen.lines(50, 210, [*(f"{k} : {v}" for k, v in said if v), *budget]) + 16
    columns = ((50, "Référence", False), (125, "Libellé", False), (385, "Quantité", True), (465, "Prix HT", True), (545, "Total HT", True))
    for x, head, right in columns:
        pen.put(x, y, head, right=right)
    small = pen.of(8)
    for item in p.positions:
        y += 16
        price, total = p.prices_of(item)
        values = (item.number, item.description, f"{p.count(item)} {item.unit}", price, total)
        for (x, _, right), value in zip(columns, values, strict=True):
            small.put(x, y, value, right=right)
    for label, amount in (("Total HT", p.net), ("TVA 20,00 %", p.tax), ("Total TTC en euros", p.gross)):
        y += 18
        pen.put(465, y, label, right=True)
        pen.put(545, y, p.money(amount), right=True)
    pen.put(50, y + 30, p.note)
    pen.put(50, y + 50, "Le Maire, par délégation")


def plumber(world: World, random: Random, name: str) -> Letter:
    """A plumber's letter: sentences and dashes instead of a table, no prices."""
    p = draw(
        world,
        random,
        FRENCH,
        ("FR", "BE", "CH"),
        says=("number", "date", "customer", "delivery", "contact", "phone", "note"),
        lines=(1, 6),
        prices=False,
    )
    pattern = random.choice(("{q} {u} {d} (réf. {s})", "réf. {s} : {d}, {q} {u}", "{d} - {s} - quantité : {q} {u}"))
    items = "".join(f"<p class=in>- {escape(pattern.format(q=p.count(x), u=x.unit, d=x.description, s=x.number))}</p>" for x in p.positions)
    number = f"Notre commande {p.number}" if p.number else "Notre commande"
    facts = (
        f"Notre numéro de client : {p.customer_number}." if p.customer_said else "",
        f"Livraison : {p.wished}." if p.wish else "",
        p.note,
    )
    body = f"""<p>{broken(p.sender)}{f"<br>Tél. {escape(p.phone)}" if p.phone else ""}</p><p class=r>{broken(p.seller)}</p><p class=r>le {p.writing.date(p.written, "words")}</p><p><b>Objet : {escape(number)}</b></p><p>Madame, Monsieur,</p>
    <p>Nous vous prions de bien vouloir nous livrer :</p>{items}<p>{escape(" ".join(f for f in facts if f))}</p><p>Nous vous prions d'agréer, Madame, Monsieur, nos salutations distinguées.</p><p>{escape(p.contact)}</p>"""
    return pdf_letter(
        random,
        name,
        p,
        pdf(
            body,
            "@page {size: A4; margin: 24mm} body {font: 11pt 'Liberation Serif'} .r {margin-left: 90mm; text-align: left} .in {margin: 2pt 8mm}",
            name,
            "fr",
        ),
        "French letter with dashes",
    )


def swiss_clinic(world: World, random: Random, name: str) -> Letter:
    """A clinic in French Switzerland: apostrophes, points, dots in dates, a zebra table with the quantity first."""
    p = draw(world, random, Writing("fr", "'", ".", "dots"), ("CH",), lines=(2, 10))
    p = replace(p, currency=random.choice(("EUR", "CHF")), stated=("sum",))
    rows = [row([p.count(x), x.unit, escape(x.number), escape(x.description), *p.prices_of(x)], (0, 4, 5)) for x in p.positions]
    said = (
        ("N° de commande", p.number),
        ("Date de commande", p.day(p.written)),
        ("Notre n° de client", p.customer_number),
        ("Délai souhaité", p.wished),
        ("Responsable", p.contact),
        ("Téléphone", p.phone),
        ("Paiement", p.paying),
    )
    where = f"<p><i>Livrer à :</i><br>{broken(p.receiver)}</p>" if p.ship_to else ""
    body = f"""<p class=r>{broken(p.sender)}</p><p>{broken(p.seller)}</p><h2>Commande</h2>{pairs(said)}{where}{table(("Quantité", "Unité", "N° d'article", "Désignation de l'article", f"Prix {p.currency}", f"Total {p.currency}"), rows, (0, 4, 5))}
    <p class=r><b>Total {p.currency} {p.money(p.net)}</b></p>{f"<p>{escape(p.note)}</p>" if p.note else ""}"""
    style = (
        _PAGE
        + "body {font: 9pt 'DejaVu Sans'} .items tr:nth-child(even) td {background: #e9f2f2} .items th {background: #355; color: #fff}"
    )
    return pdf_letter(random, name, p, pdf(body, style, name, "fr"), f"Swiss in French, {p.currency}")


FRENCH_BUYERS = (hotel, factory, town, plumber, swiss_clinic)
