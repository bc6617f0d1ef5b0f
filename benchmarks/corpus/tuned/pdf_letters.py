"""German buyers whose orders are letters: a town hall, a caretaker's firm, a dealer with discounts, a housing company, a site manager, a works with terms."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from html import escape
from random import Random

from benchmarks.corpus.company import World
from benchmarks.corpus.drawing import GERMAN, discounted, draw, ship_to, wished
from benchmarks.corpus.markup import broken, pairs, pdf, row, spanned, table
from benchmarks.corpus.posting import pdf_letter
from benchmarks.corpus.purchases import Position, Purchase
from benchmarks.corpus.tuned.small_print import TERMS, foot_columns
from examples.post.truth import Letter, any_of

_LETTER = "@page {size: A4; margin: 20mm 18mm 22mm 25mm} body {font: 10pt 'Liberation Sans'} table.items {width: 100%; margin: 5mm 0} .items td, .items th {padding: 2pt 3pt} "


def town_hall(world: World, random: Random, name: str) -> Letter:
    """A municipal office: a window letter with an information block, sections of law and cost centres around an open table, net and gross below."""
    p = draw(world, random, GERMAN, says=("number", "date", "customer", "delivery", "contact", "phone", "ship_to", "note"), lines=(1, 6))
    p = replace(p, stated=("net", "tax", "gross"))
    said = (
        (random.choice(("Auskunft erteilt", "Sachbearbeitung", "Bearbeiter/in")), p.contact), ("Zimmer", str(random.randrange(100, 380))), ("Durchwahl", p.phone), (random.choice(("Unser Zeichen", "Auftragsnummer", "Az. / Auftrags-Nr.")), p.number),
        (random.choice(("Datum", "Datum des Schreibens")), p.day(p.written)), ("Ihre Kundennummer für uns", p.customer_number),
    )  # fmt: skip
    euro = random.choice((" €", " EUR"))
    rows = [
        row([str(i), escape(x.description) + f"<br>Artikel {escape(x.number)}", f"{p.count(x)} {x.unit}", p.money(x.price or Decimal(0)) + euro, p.money(x.total) + euro], (3, 4)) for i, x in enumerate(p.positions, 1)
    ]  # fmt: skip
    rows += [
        spanned("Auftragssumme netto", p.money(p.net) + euro, 5),
        spanned("zzgl. 19 % Umsatzsteuer", p.money(p.tax) + euro, 5),
        spanned("Auftragssumme brutto", p.money(p.gross) + euro, 5),
    ]
    where = f"<p><b>Lieferanschrift / Leistungsort:</b><br>{broken(p.receiver)}</p>" if p.ship_to else ""
    when = f"<p>Die Lieferung hat {random.choice(('zu erfolgen:', 'spätestens zu erfolgen:'))} <b>{p.wished}</b>.</p>" if p.wished else ""
    body = f"""<div class=back>{escape(" · ".join(p.sender))}</div><div class=to>{broken(p.seller)}</div><div class=info>{pairs((k, v) for k, v in said)}</div>
    <p><b>{random.choice(("Auftragserteilung", "Auftrag über die Lieferung von Verbrauchsmaterial", "Bestellung nach § 3 der Beschaffungsordnung"))}</b></p><p>Sehr geehrte Damen und Herren,</p>
    <p>auf Grundlage der Allgemeinen Vertragsbedingungen (VOL/B) und des Ratsbeschlusses vom 14.03.2024 erteile ich Ihnen unter Verzicht auf ein förmliches Verfahren nach § 14 UVgO den Auftrag zur Lieferung der folgenden Gegenstände:</p>
    {table(("Nr.", "Bezeichnung", "Menge", "Einzelpreis", "Gesamtpreis"), rows, (3, 4))}{when}{where}{f"<p>{escape(p.note)}</p>" if p.note else ""}
    <p>Die Rechnung ist unter Angabe der Haushaltsstelle 1.4640.{random.randrange(5000, 6900)} einzureichen. Der Betrag wird innerhalb von 30 Tagen überwiesen.</p><p>Mit freundlichen Grüßen<br>Im Auftrag<br><br>{escape(p.contact)}</p>
    <div class=foot>{foot_columns(p, random)}</div>"""
    p = replace(p, payment=(any_of("invoice", None), ""))
    style = (
        _LETTER
        + """.back {font-size: 7pt; text-decoration: underline; margin-top: 26mm} .to {height: 34mm; margin-top: 2mm} .info {position: absolute; top: 26mm; left: 100mm; font-size: 9pt} .info td {padding: .5pt 6pt .5pt 0}
    .items th {border-bottom: .6pt solid; border-top: .6pt solid; font-weight: normal} .sum td {border-top: .3pt solid} .foot {position: fixed; bottom: -14mm; font-size: 6.5pt; width: 100%} .foot td {padding-right: 9mm}"""
    )
    return pdf_letter(random, name, p, pdf(body, style, name), "town hall letter")


def caretaker(world: World, random: Random, name: str) -> Letter:
    """A facility firm: the head as a grid of boxes with the label above its value, two addresses side by side, a zebra table, a foot of four columns."""
    p = draw(world, random, GERMAN, lines=(2, 12))
    p = replace(p, stated=("net",))
    said = [
        (random.choice(("Bestellnummer", "Bestell-Nr.", "Beleg")), p.number), ("Belegdatum", p.day(p.written)), (random.choice(("Unsere Kd-Nr. bei Ihnen", "Kundennr.")), p.customer_number), (random.choice(("Wunschtermin", "Lieferdatum", "Eintreffend")), p.wished),
        (random.choice(("Bearbeiter", "Disponent")), p.contact), ("Telefon", p.phone), ("Zahlart", p.paying), ("Objekt", f"OBJ-{random.randrange(1000, 9999)}"), ("USt-IdNr.", p.buyer["vat_id"] if p.vat_said else ""),
    ]  # fmt: skip
    said = [(k, v) for k, v in said if v]
    grid = "".join(
        row([f"<small>{escape(k)}</small><br>{escape(v)}" for k, v in said[i : i + 4]] + [""] * (4 - len(said[i : i + 4])))
        for i in range(0, len(said), 4)
    )
    rows = [
        row(
            [str(i * 10), escape(x.number), escape(x.description), p.count(x), x.unit, *p.prices_of(x)],
            (3, 5, 6),
            marked="odd" if i % 2 else "",
        )
        for i, x in enumerate(p.positions, 1)
    ]
    delivery = broken(p.receiver or p.sender)
    body = f"""<table class=brand><tr><td><b>{escape(p.buyer["name"])}</b></td><td class=r>Bestellung</td></tr></table>
    <table class=two><tr><th>{random.choice(("Lieferant", "Auftragnehmer"))}</th><th>{random.choice(("Lieferanschrift", "Liefern an", "Warenempfänger"))}</th><th>{random.choice(("Rechnung an", "Rechnungsempfänger"))}</th></tr>
    <tr><td>{broken(p.seller)}</td><td>{delivery}</td><td>{broken(p.sender)}</td></tr></table><table class=grid>{grid}</table>
    {table(("Pos", "Ihre Artikelnr.", "Leistung/Material", "Menge", "Einh.", "EP €", "GP €"), rows, (3, 5, 6))}
    <table class=end><tr><td>{f"<i>{escape(p.note)}</i>" if p.note else ""}</td><td class=r><small>Summe netto</small><br><b>{p.money(p.net)} €</b></td></tr></table><div class=foot>{foot_columns(p, random)}</div>"""
    tint = random.choice(("#eef3e6", "#f3efe6", "#e6eef3"))
    style = f"""@page {{size: A4; margin: 14mm}} body {{font: {random.choice(("8.5pt", "9pt"))} 'DejaVu Sans Condensed', 'DejaVu Sans'}} .brand {{width: 100%; font-size: 15pt; border-bottom: 2pt solid #586}}
    .two {{width: 100%; margin: 6mm 0}} .two th {{font-size: 7pt; color: #555}} .two td {{width: 33%}} .grid {{width: 100%}} .grid td {{border: .5pt solid #888; padding: 2pt 4pt; width: 25%}} small {{font-size: 6.5pt; color: #444}}
    .items {{width: 100%; margin: 6mm 0}} .items td, .items th {{padding: 3pt}} .items th {{background: #586; color: #fff}} .odd td {{background: {tint}}} .end {{width: 100%}} .foot {{position: fixed; bottom: -6mm; font-size: 6pt}} .foot td {{padding-right: 12mm}}"""
    return pdf_letter(random, name, p, pdf(body, style, name), "boxes with label above, zebra")


def dealer(world: World, random: Random, name: str) -> Letter:
    """A dealer who prints list price, discount in percent and line amount, then discount on the sum, freight and a summary of taxes."""
    p = discounted(random, draw(world, random, GERMAN, lines=(2, 9)))
    p = replace(
        p,
        discount=Decimal(random.choice(("0", "2", "3"))),
        freight=Decimal(random.choice(("0", "6.90", "12.50"))),
        stated=("net", "tax", "gross", "shipping"),
    )
    rows = [
        row([str(i), escape(x.number), escape(x.description), p.count(x), x.unit, p.money(x.price or Decimal(0)), f"{p.writing.quantity(x.discount)} %" if x.discount else "", p.money(x.total)], (3, 5, 6, 7))
        for i, x in enumerate(p.positions, 1)
    ]  # fmt: skip
    sums = [("Warenwert", p.goods)] if p.reduction or p.freight else []
    sums += [(f"abzgl. {p.writing.quantity(p.discount)} % Rabatt", -p.reduction)] if p.reduction else []
    sums += [(random.choice(("Frachtkosten", "Versandkosten", "Fracht und Verpackung")), p.freight)] if p.freight else []
    sums += [("Netto", p.net), ("MwSt. 19,00 %", p.tax), (random.choice(("Gesamt EUR", "Endbetrag EUR", "Brutto EUR")), p.gross)]
    said = (("Bestellung", p.number), ("Datum", p.day(p.written)), ("Kundennummer", p.customer_number), ("Lieferwunsch", p.wished), ("Einkäufer", p.contact), ("Tel.", p.phone), ("Zahlungsweise", p.paying), ("Unsere USt-ID", p.buyer["vat_id"] if p.vat_said else ""))  # fmt: skip
    where = f"<p class=box>Abweichende Lieferadresse:<br>{broken(p.receiver)}</p>" if p.ship_to else ""
    body = f"""<div class=top>{broken(p.sender)}</div><div class=to>{broken(p.seller)}</div><h2>Bestellung {escape(p.number)}</h2>{pairs(said)}{where}
    {table(("Pos.", "Art.-Nr.", "Bezeichnung", "Menge", "ME", "Listenpreis", "Rabatt", "Betrag"), rows, (3, 5, 6, 7))}
    <table class=sums>{"".join(row([escape(k), p.money(v)], (1,)) for k, v in sums)}</table>
    <table class=tax><tr><th>Steuersatz</th><th>Netto</th><th>Steuer</th><th>Brutto</th></tr>{row(["19,00 %", p.money(p.net), p.money(p.tax), p.money(p.gross)], (1, 2, 3))}</table>{f"<p>Hinweis: {escape(p.note)}</p>" if p.note else ""}"""
    style = (
        _LETTER
        + """.top {text-align: right} .to {margin: 8mm 0 10mm} .head td {padding-right: 8mm} .box {border: .5pt dashed; padding: 2mm; width: 70mm} .items th {background: #ddd} .items tr {border-bottom: .3pt solid #999}
    .sums {margin-left: auto} .sums td {padding: 1pt 4pt} .sums tr:last-child td {font-weight: bold; border-top: 1pt solid} .tax {font-size: 7.5pt; margin-top: 5mm} .tax td, .tax th {border: .3pt solid #777; padding: 1pt 6pt}"""
    )
    return pdf_letter(random, name, p, pdf(body, style, name), "discounts, freight and tax summary")


def housing_company(world: World, random: Random, name: str) -> Letter:
    """A housing company that orders by object: group headings with a subtotal each, numbers of positions like 2.3, totals with the label to the left."""
    p = draw(world, random, GERMAN, says=("number", "date", "customer", "delivery", "contact", "note", "payment"), lines=(3, 11))
    p = replace(p, stated=("net",))
    groups, start = [], 0
    while start < len(p.positions):
        size = random.randrange(1, 5)
        groups.append(p.positions[start : start + size])
        start += size
    rows = []
    titles = random.sample(
        (
            "Erdgeschoss",
            "1. Obergeschoss",
            "Treppenhaus und Keller",
            "Außenanlage",
            "Haus 12 a-c",
            "Heizzentrale",
            "Kostenstelle 4711",
            "Werkstatt",
            "Wohnung 3 links",
            "Büro",
            "Waschküche",
        ),
        len(groups),
    )
    for g, (title, group) in enumerate(zip(titles, groups, strict=True), 1):
        rows.append(f"<tr class=group><td>{g}</td><td colspan=5>{escape(title)}</td></tr>")
        rows += [
            row([f"{g}.{i}", f"{escape(x.description)} ({escape(x.number)})", p.count(x), x.unit, *p.prices_of(x)], (2, 4, 5))
            for i, x in enumerate(group, 1)
        ]
        rows.append(spanned(f"Zwischensumme {g} {title}", p.money(sum((x.total for x in group), Decimal(0))), 6, "sub"))
    said = (("Bestellzeichen", p.number), ("vom", p.day(p.written)), ("Kunden-Nr.", p.customer_number), ("Liefertermin", p.wished), ("Zahlung", p.paying), ("Ansprechpartner", p.contact))  # fmt: skip
    body = f"""<div>{broken(p.sender)}</div><div class=to>{broken(p.seller)}</div><h3>Material&shy;bestellung</h3><p>{" &nbsp;|&nbsp; ".join(f"{escape(k)}: <b>{escape(v)}</b>" for k, v in said if v)}</p>
    {table(("Pos.", "Leistungsbeschreibung", "Menge", "Einh.", "EP", "GP"), rows, (2, 4, 5))}
    <p>Gesamtsumme aller Objekte, ohne Mehrwertsteuer: {p.money(p.net)} EUR</p>{f"<p>{escape(p.note)}</p>" if p.note else ""}<p>gez. {escape(p.contact or "Hausverwaltung")}</p>"""
    style = (
        _LETTER
        + ".to {margin: 9mm 0} .group td {font-weight: bold; padding-top: 8pt} .sub td {border-top: .3pt solid; font-style: italic} .items th {border-bottom: 1pt solid}"
    )
    return pdf_letter(random, name, p, pdf(body, style, name), "groups with subtotals")


def site_manager(world: World, random: Random, name: str) -> Letter:
    """A builder whose list still has what was weighed and dropped: struck-out rows, alternatives in brackets that are not ordered."""
    p = draw(world, random, GERMAN, says=("number", "date", "customer", "delivery", "ship_to", "contact", "phone"), lines=(2, 8))
    p = replace(p, stated=("net",))
    dropped = draw(world, random, GERMAN, lines=(2, 2)).positions
    taken = {x.sku for x in p.positions}
    dropped = tuple(x for x in dropped if x.sku not in taken)

    def shown(x: Position, number: str, marked: str = "") -> str:
        price, total = p.prices_of(x)
        return row(
            [number, p.count(x), x.unit, escape(x.number), escape(x.description), price, f"({total})" if marked == "alt" else total],
            (1, 5, 6),
            marked=marked,
        )

    rows = [shown(x, str(i)) for i, x in enumerate(p.positions, 1)]
    if dropped:
        rows.insert(random.randrange(len(rows) + 1), shown(dropped[0], "-", "gone"))
    if len(dropped) > 1 and random.random() < 0.6:
        place = random.randrange(1, len(rows) + 1)
        rows.insert(
            place,
            "<tr class=remark><td></td><td colspan=6>Alternativ angefragt, NICHT bestellt:</td></tr>" + shown(dropped[1], "alt.", "alt"),
        )
    said = (("Bestellung Nr.", p.number), ("Datum", p.day(p.written)), ("Kd.-Nr.", p.customer_number), ("Lieferung", p.wished), ("Bauleitung", p.contact), ("Mobil", p.phone))  # fmt: skip
    where = f"<td><u>Anlieferung:</u><br>{broken(p.receiver)}</td>" if p.ship_to else ""
    body = f"""<table class=two><tr><td><b>{escape(p.sender[0])}</b><br>{broken(p.sender[1:])}</td><td><u>An:</u><br>{broken(p.seller)}</td>{where}</tr></table>{pairs(said)}
    {table(("Pos", "Anz.", "Einh", "Nummer", "Material", "E-Preis", "G-Preis"), rows, (1, 5, 6))}<p class=r><b>Summe netto: {p.money(p.net)} €</b></p><p>Gestrichene Positionen entfallen.</p>"""
    style = (
        _LETTER
        + ".two td {padding-right: 12mm} .head {margin-top: 8mm} .head td {padding-right: 6mm} .items td, .items th {border: .4pt solid #666} .gone td {text-decoration: line-through} .alt td, .remark td {color: #777; font-style: italic}"
    )
    return pdf_letter(random, name, p, pdf(body, style, name), "struck-out and alternative rows")


def works_with_terms(world: World, random: Random, name: str) -> Letter:
    """A works that prints its terms of purchase behind the order, in two columns of tiny type full of numbers; a date at each line."""
    p = draw(
        world,
        random,
        GERMAN,
        says=("number", "date", "customer", "contact", "phone", "ship_to", "payment", "vat", "delivery"),
        lines=(1, 7),
        buyer_numbers=random.random() < 0.5,
    )
    p = replace(p, stated=("sum",), payment=p.payment or (any_of("invoice", None), ""))  # the terms behind speak of paying, too
    both = any(x.buyer_sku for x in p.positions)
    heads = ["Pos.", *(["Materialnr."] if both else []), "Ihre Nr.", "Kurztext", "Menge", "Preis", "Wert"]
    rows = [
        row([f"{i:03d}", *([escape(x.buyer_sku)] if both else []), escape(x.number), escape(x.description), f"{p.count(x)} {x.unit}", *p.prices_of(x)], tuple(range(len(heads) - 3, len(heads)))) for i, x in enumerate(p.positions, 1)
    ]  # fmt: skip
    where = f"<p><b>Versandanschrift</b><br>{broken(p.receiver)}</p>" if p.ship_to else ""
    body = f"""<div class=left>{broken(p.seller)}</div><div class=block><b>{escape(p.buyer["name"])}</b><br>{broken(p.sender[1:])}<br><br>
    {broken(f"{k} {v}" for k, v in (("Bestellung", p.number), ("Datum", p.day(p.written)), ("Lieferantenkonto/Ihre Kundennr.", p.customer_number), ("Einkauf:", p.contact), ("Fon", p.phone), ("UID", p.buyer["vat_id"] if p.vat_said else "")) if v)}</div>
    <h3 class=clear>Bestellung</h3><p>Wir bestellen zu unseren umseitigen Einkaufsbedingungen (Stand 01/2025):</p>{table(heads, rows, tuple(range(len(heads) - 3, len(heads))))}
    <p class=r>Gesamtwert EUR &nbsp; {p.money(p.net)}</p>{where}{f"<p>Liefertermin: {escape(p.wished)}</p>" if p.wished else ""}{f"<p>Zahlungsbedingung: {escape(p.paying)}</p>" if p.paying else ""}
    <p>Diese Bestellung wurde maschinell erstellt und ist ohne Unterschrift gültig.</p><div class=terms><h4>Allgemeine Einkaufsbedingungen</h4>{"".join(f"<p>{escape(t)}</p>" for t in TERMS)}</div>"""
    style = _LETTER + ".left {float: left; width: 90mm; margin-top: 20mm} .block {float: right; width: 70mm; font-size: 9pt} .clear {clear: both; padding-top: 12mm} .items {border-top: 1pt solid; border-bottom: 1pt solid} .terms {page-break-before: always; columns: 2; font-size: 6.5pt; text-align: justify}"  # fmt: skip
    return pdf_letter(random, name, p, pdf(body, style, name), "terms of purchase behind")


def two_sites(world: World, random: Random, name: str) -> Letter:
    """A firm that puts two orders into one PDF, one a page, for two of its sites."""
    first = draw(world, random, GERMAN, says=("date", "customer", "delivery", "contact", "note"), lines=(1, 5))
    base = random.randrange(100, 99_000)
    orders = []
    for index in range(2):
        p = draw(world, random, GERMAN, says=("note",), lines=(1, 5))
        where = ship_to(world, random, first.buyer) if random.random() < 0.7 else None
        orders.append(
            replace(
                first,
                number=f"{base + index}",
                positions=p.positions,
                wish=wished(random, first.written, GERMAN),
                note=p.note,
                ship_to=where,
                stated=("net",),
            )
        )
    body = "<div class=break></div>".join(_site_order(p) for p in orders)
    style = (
        _LETTER
        + ".break {page-break-after: always} .to {margin: 8mm 0} .items tr {border-bottom: .3pt dotted} .head td {padding-right: 6mm}"
    )
    letter = pdf_letter(
        random, name, replace(orders[0], number="", note="-", wish=(None, "-")), pdf(body, style, name), "two orders in one PDF"
    )
    return replace(letter, orders=tuple(orders))


def _site_order(p: Purchase) -> str:
    rows = [
        row([str(i), escape(x.number), escape(x.description), f"{p.count(x)} {x.unit}", *p.prices_of(x)], (4, 5))
        for i, x in enumerate(p.positions, 1)
    ]
    said = (
        ("Bestellnummer:", p.number),
        ("Bestelldatum:", p.day(p.written)),
        ("Kundennummer:", p.customer_number),
        ("Lieferdatum:", p.wished),
        ("Besteller:", p.contact),
    )
    where = f"<p>Lieferadresse:<br>{broken(p.receiver)}</p>" if p.ship_to else ""
    return f"""<div class=r>{broken(p.sender)}</div><div class=to>{broken(p.seller)}</div><h2>Bestellung</h2>{pairs(said)}{where}
    {table(("Pos.", "Artikelnummer", "Bezeichnung", "Menge", "Preis €", "Summe €"), rows, (4, 5))}<p class=r>Nettosumme {p.money(p.net)} €</p>{f"<p>{escape(p.note)}</p>" if p.note else ""}"""


LETTERS = (town_hall, caretaker, dealer, housing_company, site_manager, works_with_terms, two_sites)
