"""Orders as tables in the mail itself, by German buyers: a shop's notification, rows pasted from a spreadsheet, a reply above an old order, a forwarded order, a form's answers, cards for telephones, all in two cells."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from decimal import Decimal
from html import escape
from random import Random

from benchmarks.corpus.company import FIRST, LAST, World
from benchmarks.corpus.drawing import GERMAN, discounted, draw
from benchmarks.corpus.markup import broken, pairs, row, spanned, table
from benchmarks.corpus.posting import moment, sent
from benchmarks.corpus.purchases import Position, Purchase
from examples.post.envelope import mail
from examples.post.texts import BERLIN
from examples.post.truth import Letter


def html_letter(random: Random, name: str, p: Purchase, html: str, sub: str, title: str = "") -> Letter:
    """An order that is a mail in HTML (group B)."""
    page = html if html.startswith("<html") else f"<html><body>{html}</body></html>"
    return Letter(f"B/{name}.eml", sent(random, name, p, html=page, title=title), "order", sub, "B", (p,))


def shop_notice(world: World, random: Random, name: str) -> Letter:
    """What the seller's own shop reports: the sender is the seller or who runs the shop, the buyer stands in the mail; number below the name, a hidden preview."""
    p = draw(world, random, GERMAN, ("DE", "DE", "AT"), says=("customer", "payment", "ship_to", "phone", "note"), lines=(1, 7))
    p = p.changed(lambda x: replace(x, unit=""))
    p = replace(
        p,
        number=str(random.randrange(10_000, 99_999)),
        dated=False,
        freight=Decimal(random.choice(("4.90", "7.50", "0"))),
        stated=("net", "tax", "gross", "shipping"),
        contact=f"{random.choice(FIRST)} {random.choice(LAST)}",
    )
    email = p.buyer["emails"].split(";")[0]
    rows = [
        row(
            [
                f"<b>{escape(x.description)}</b><br><span style='color:#888;font-size:11px'>Art.-Nr.: {escape(x.number)}</span>",
                f"{p.count(x)} x",
                f"{p.prices_of(x)[0]} &euro;",
                f"{p.prices_of(x)[1]} &euro;",
            ],
            (2, 3),
        )
        for x in p.positions
    ]
    sums = [("Zwischensumme", p.goods), ("Versandkosten", p.freight)] if p.freight else []
    sums += [("Gesamtkosten netto", p.net), ("zzgl. 19 % MwSt.", p.tax), ("Gesamtkosten brutto", p.gross)]
    address = broken([p.buyer["name"], p.contact, *p.sender[1:]])
    html = f"""<html><head><style>.preheader {{display:none}} td {{padding:6px}}</style></head><body style="background:#f4f4f4"><span class="preheader" style="display:none">Es ist eine neue Bestellung über 3 Artikel eingegangen</span>
    <table width="600" align="center" bgcolor="#ffffff"><tr><td><h2>{escape(world.name)}</h2><p>Hallo Team,<br>im Onlineshop wurde die Bestellung <b>Nr. {p.number}</b> am {p.day(p.written)} um {random.randrange(7, 21)}:{random.randrange(10, 59)} Uhr aufgegeben.</p>
    {table(("Artikel", "Menge", "Stückpreis", "Summe"), rows, (2, 3))}<table align="right">{"".join(spanned(k, p.money(v) + " €", 2) for k, v in sums)}</table>
    <p><b>Zahlungsart:</b> {escape(p.paying or "siehe Konto")}</p><table width="100%"><tr><td valign="top"><b>Rechnungsadresse</b><br>{address}</td><td valign="top"><b>Lieferadresse</b><br>{broken(p.receiver) or address}</td></tr></table>
    <p>E-Mail: {email}<br>{f"Telefon: {p.phone}<br>" if p.phone else ""}{f"Kundennummer: {p.customer_number}" if p.customer_said else ""}</p>{f"<p>Kommentar des Kunden: {escape(p.note)}</p>" if p.note else ""}</td></tr></table></body></html>"""
    shop = random.choice((f"shop@{world.domain}", "noreply@shop-baukasten.example"))
    content = mail(
        name,
        (f"{world.name} Onlineshop", shop),
        f"Neue Bestellung {p.number} im Onlineshop",
        moment(random, p),
        html=html,
        to=world.mailbox,
    )
    return Letter(f"B/{name}.eml", content, "order", "notification of the seller's shop", "B", (p,))


def pasted_cells(world: World, random: Random, name: str) -> Letter:
    """Cells pasted from a spreadsheet with all its classes, a few sentences above and below."""
    p = draw(world, random, GERMAN, says=("number", "customer", "delivery", "contact", "note"), lines=(1, 12), prices=random.random() < 0.5)
    p = replace(p, dated=False)
    heads = ["Artikelnummer", "Bezeichnung", "Menge", "ME", *(["Preis", "Gesamt"] if p.currency_said else [])]
    cell = "<td class=xl6{} style='border:.5pt solid windowtext;height:15.0pt'>{}</td>"
    rows = ["".join(cell.format(5, h) for h in heads)]
    rows += [
        "".join(
            cell.format(random.randrange(3, 9), escape(v))
            for v in (x.number, x.description, p.count(x), x.unit, *([f"{a} €" for a in p.prices_of(x)] if p.currency_said else []))
        )
        for x in p.positions
    ]
    facts = (
        f"Bestellnummer: {p.number}" if p.number else "",
        f"Kd-Nr. {p.customer_number}" if p.customer_said else "",
        f"Lieferung bitte: {p.wished}" if p.wish else "",
        p.note,
    )
    html = f"""<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--table {{mso-displayed-decimal-separator:"\\,"}} .xl65 {{font-weight:700}}--></style></head><body lang=DE><p class=MsoNormal>Hallo zusammen,<o:p></o:p></p>
    <p class=MsoNormal>bitte folgende Artikel für uns bestellen bzw. liefern:<o:p></o:p></p><table border=0 cellpadding=0 cellspacing=0 width=720 style='border-collapse:collapse'>{"".join(f"<tr height=20>{r}</tr>" for r in rows)}</table>
    <p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>{"<br>".join(escape(f) for f in facts if f)}</p><p class=MsoNormal>Mit freundlichen Grüßen<br>{escape(p.contact)}<br>{broken(p.sender)}</p></body></html>"""
    return html_letter(random, name, p, html, "cells pasted from a spreadsheet")


def above_an_old_order(world: World, random: Random, name: str) -> Letter:
    """A reply to one's own mail of last month: the new table stands above, the old one below a line with its head."""
    p = draw(world, random, GERMAN, says=("number", "customer", "delivery", "contact", "phone"), lines=(1, 6), prices=False)
    p = replace(p, dated=False)
    old = draw(world, random, GERMAN, lines=(2, 6), prices=False).positions
    then = p.written - timedelta(days=random.randrange(20, 60))
    facts = pairs((("Bestellung", p.number), ("Kundennummer", p.customer_number), ("Liefertermin", p.wished)))
    signature = f"<p>Viele Grüße<br>{escape(p.contact)}<br>{broken(p.sender)}{f'<br>Tel. {p.phone}' if p.phone else ''}</p>"
    html = f"""<p>Guten Morgen,</p><p>diesmal benötigen wir:</p>{_plain(p, p.positions)}{facts}{signature}<hr><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>Von:</b> {escape(p.contact or p.buyer["name"])}<br>
    <b>Gesendet:</b> {p.writing.date(then, "weekday")} 08:14<br><b>An:</b> {escape(world.name)}<br><b>Betreff:</b> Bestellung {random.randrange(1000, 9999)}</p></div><blockquote><p>Guten Morgen,</p><p>bitte liefern Sie:</p>{_plain(p, old)}<p>Lieferung bis {p.day(then + timedelta(days=9))}</p></blockquote>"""
    return html_letter(
        random,
        name,
        p,
        html,
        "reply above an old order",
        random.choice(("AW: Bestellung", f"AW: Bestellung {p.number}".strip(), "Re: Bestellung")),
    )


def _plain(p: Purchase, positions: tuple[Position, ...]) -> str:
    rows = [row([p.count(x), x.unit, escape(x.description), escape(x.number)]) for x in positions]
    return table(("Menge", "Einheit", "Artikel", "Art.-Nr."), rows).replace("<table", "<table border=1 cellpadding=4", 1)


def forwarded(world: World, random: Random, name: str) -> Letter:
    """A colleague of the seller forwards a customer's mail: the buyer is who wrote the mail below."""
    p = draw(world, random, GERMAN, says=("number", "customer", "delivery", "contact", "ship_to", "payment"), lines=(1, 7))
    p = replace(p, dated=False, stated=("net",))
    rows = [
        row([str(i), escape(x.number), escape(x.description), f"{p.count(x)} {x.unit}", *(f"{a} EUR" for a in p.prices_of(x))], (4, 5))
        for i, x in enumerate(p.positions, 1)
    ]
    rows.append(spanned("Summe netto", f"{p.money(p.net)} EUR", 6))
    colleague = f"{random.choice(FIRST)} {random.choice(LAST)}"
    email = random.choice(p.buyer["emails"].split(";"))
    where = f"<p>Lieferadresse:<br>{broken(p.receiver)}</p>" if p.ship_to else ""
    said = pairs(
        (("Bestellnummer", p.number), ("Unsere Kundennummer", p.customer_number), ("Lieferdatum", p.wished), ("Zahlung", p.paying))
    )
    html = f"""<html><body><p>Hallo, bitte erfassen, danke!</p><p>Gruß {escape(colleague.split()[0])}<br>-- <br>{escape(colleague)}, Vertrieb Innendienst<br>{escape(world.name)}, Tel. 0340 000-{random.randrange(10, 99)}</p>
    <p>-------- Weitergeleitete Nachricht --------<br>Betreff: Bestellung {escape(p.number)}<br>Datum: {p.writing.date(p.written, "weekday")} 09:{random.randrange(10, 59)}<br>Von: {escape(p.contact or p.buyer["name"])} &lt;{email}&gt;<br>An: {escape(colleague)}</p>
    <p>Guten Tag Frau {escape(colleague.split()[1])},</p><p>hiermit bestellen wir:</p>{said}{table(("Pos.", "Artikelnummer", "Bezeichnung", "Menge", "Einzelpreis", "Gesamt"), rows, (4, 5))}{where}<p>Mit freundlichen Grüßen<br>{escape(p.contact)}<br>{broken(p.sender)}</p></body></html>"""
    when = datetime.combine(p.written, time(random.randrange(10, 17), random.randrange(60)), BERLIN)
    user = str(random.randrange(100, 999))
    content = mail(
        name,
        (colleague, f"innendienst{user}@{world.domain}"),
        f"{random.choice(('WG', 'Fwd'))}: Bestellung {p.number}".strip(),
        when,
        html=html,
        to=world.mailbox,
    )
    return Letter(f"B/{name}.eml", content, "order", "forwarded by a colleague", "B", (p,))


def answers_of_a_form(world: World, random: Random, name: str) -> Letter:
    """The answers of a web form as label and value, the lines as «Artikel 1», «Menge 1»; questions without an answer stay empty."""
    p = draw(
        world, random, GERMAN, says=("number", "customer", "delivery", "contact", "phone", "payment", "note"), lines=(1, 5), prices=False
    )
    p = replace(p.changed(lambda x: replace(x, unit="")), dated=False)
    b = p.buyer
    said = [("Firma", b["name"]), ("Ansprechpartner", p.contact), ("Straße und Hausnummer", b["street"]), ("PLZ", b["postcode"]), ("Ort", b["city"]), ("E-Mail", b["emails"].split(";")[0]), ("Telefon", p.phone), ("Kundennummer", p.customer_number), ("Ihre Bestellnummer", p.number), ("Wunschtermin", p.wished), ("Zahlungsart", p.paying)]  # fmt: skip
    for i, x in enumerate(p.positions, 1):
        said += [(f"Artikel {i}", f"{x.number} {x.description}"), (f"Menge {i}", p.count(x))]
    for i in range(len(p.positions) + 1, 7):
        said += [(f"Artikel {i}", ""), (f"Menge {i}", "")]
    said += [("Nachricht", p.note), ("Datenschutz akzeptiert", "Ja"), ("IP-Adresse", f"192.0.2.{random.randrange(1, 254)}")]
    rows = "".join(
        f"<tr><td style='background:#eee'><strong>{k}</strong></td></tr><tr><td>{escape(v) or '&nbsp;'}</td></tr>" for k, v in said
    )
    return html_letter(
        random,
        name,
        p,
        f"<p>Über das Bestellformular Ihrer Webseite:</p><table width='99%' cellpadding='5'>{rows}</table>",
        "answers of a web form",
        "Neue Nachricht: Bestellformular",
    )


def telephone_cards(world: World, random: Random, name: str) -> Letter:
    """An app's mail without any table: each item a box of its own, the parts in lines one below the other."""
    p = draw(world, random, GERMAN, says=("number", "customer", "delivery", "contact", "ship_to"), lines=(1, 6))
    p = replace(p, dated=False, stated=("sum",))
    card = "<div style='border:1px solid #ccc;border-radius:8px;padding:10px;margin:8px'><div style='font-weight:bold'>{d}</div><div>Artikelnummer {s}</div><div>Menge: {q} {u}</div><div style='float:right'>{t}&nbsp;€</div><div>Einzelpreis {p}&nbsp;€</div></div>"
    cards = "".join(
        card.format(d=escape(x.description), s=escape(x.number), q=p.count(x), u=x.unit, p=p.prices_of(x)[0], t=p.prices_of(x)[1])
        for x in p.positions
    )
    facts = [
        (k, v)
        for k, v in (
            ("Bestellnummer", p.number),
            ("Kundennummer", p.customer_number),
            ("Gewünschte Lieferung", p.wished),
            ("Besteller", p.contact),
        )
        if v
    ]
    where = f"<div><b>Lieferadresse</b></div>{''.join(f'<div>{escape(line)}</div>' for line in p.receiver)}" if p.ship_to else ""
    html = f"<div style='max-width:480px'><h3>Bestellung</h3>{''.join(f'<div>{k}: <b>{escape(v)}</b></div>' for k, v in facts)}{cards}<div><b>Gesamt: {p.money(p.net)}&nbsp;€</b></div>{where}<div style='color:#777'>{broken(p.sender)}</div></div>"
    return html_letter(random, name, p, html, "cards without tables")


def all_in_two_cells(world: World, random: Random, name: str) -> Letter:
    """One row for everything: the articles in one cell with line breaks, the quantities in the next, line by line."""
    p = draw(world, random, GERMAN, says=("number", "customer", "delivery", "contact"), lines=(2, 7), prices=False)
    p = replace(p, dated=False)
    cells = [
        "<br>".join(escape(f"{x.number} {x.description}") for x in p.positions),
        "<br>".join(f"{p.count(x)} {x.unit}" for x in p.positions),
    ]
    html = f"<p>Guten Tag,</p>{pairs((('Bestell-Nr.', p.number), ('Kunden-Nr.', p.customer_number), ('Termin', p.wished)))}<table border=1><tr><th>Artikel</th><th>Menge</th></tr>{row(cells)}</table><p>Gruß<br>{escape(p.contact)}<br>{broken(p.sender)}</p>"
    return html_letter(random, name, p, html, "all lines in two cells")


def nested_layout(world: World, random: Random, name: str) -> Letter:
    """An ERP's HTML: tables in tables for the page, a hidden column, list price and discount, a foot with advertising numbers."""
    p = discounted(
        random,
        draw(
            world,
            random,
            GERMAN,
            lines=(1, 9),
            says=("number", "date", "customer", "delivery", "contact", "phone", "payment", "ship_to", "vat"),
        ),
    )
    p = replace(p, stated=("net", "tax", "gross"))
    rows = "".join(
        f"<tr><td>{i}</td><td style='display:none'>{random.randrange(10**6)}</td><td>{escape(x.number)}</td><td>{escape(x.description)}</td><td align=right>{p.count(x)}</td><td>{x.unit}</td><td align=right>{p.prices_of(x)[0]}</td><td align=right>{p.writing.quantity(x.discount)}&nbsp;%</td><td align=right>{p.prices_of(x)[1]}</td></tr>"
        for i, x in enumerate(p.positions, 1)
    )
    said = (
        ("Bestellung", p.number),
        ("Datum", p.day(p.written)),
        ("Kundennummer", p.customer_number),
        ("Liefertermin", p.wished),
        ("Einkäufer", p.contact),
        ("Telefon", p.phone),
        ("Zahlungsart", p.paying),
        ("USt-IdNr.", p.buyer["vat_id"] if p.vat_said else ""),
    )
    where = f"<td><b>Lieferanschrift</b><br>{broken(p.receiver)}</td>" if p.ship_to else ""
    sums = "".join(
        f"<tr><td>{k}</td><td align=right>{p.money(v)} EUR</td></tr>"
        for k, v in (("Nettobetrag", p.net), ("MwSt 19%", p.tax), ("Gesamtbetrag", p.gross))
    )
    html = f"""<table width="100%"><tr><td><table><tr><td><b>{escape(p.buyer["name"])}</b><br>{broken(p.sender[1:])}</td>{where}<td>{pairs(said)}</td></tr></table></td></tr><tr><td><table border="1" cellspacing="0">
    <tr><th>Pos</th><th style='display:none'>ID</th><th>Artikel</th><th>Bezeichnung</th><th>Menge</th><th>ME</th><th>Preis</th><th>Rabatt</th><th>Betrag</th></tr>{rows}</table></td></tr><tr><td align="right"><table>{sums}</table></td></tr>
    <tr><td><font size="1">Besuchen Sie uns auf der Messe in Halle 7, Stand 12, vom 3. bis 6. Februar. Seit 1987 für Sie da.</font></td></tr></table>"""
    return html_letter(random, name, p, html, "tables in tables, hidden column, discounts")


def typed_pre(world: World, random: Random, name: str) -> Letter:
    """A program's text between pre tags: columns of blanks, lines of dashes."""
    p = draw(world, random, GERMAN, says=("number", "date", "customer", "delivery", "contact"), lines=(1, 10))
    p = replace(p, stated=("net",)).changed(lambda x: replace(x, description=x.description[:34].strip()))
    lines = [*p.sender, "", f"Bestellung {p.number}".strip(), "=" * 40]
    lines += [
        f"{k:<20}{v}"
        for k, v in (("Datum:", p.day(p.written)), ("Kundennummer:", p.customer_number), ("Lieferung:", p.wished), ("Einkauf:", p.contact))
        if v
    ]
    lines += ["", f"{'Art.-Nr.':<14}{'Bezeichnung':<36}{'Menge':>8} {'ME':<10}{'Preis':>10}{'Wert':>12}", "-" * 92]
    lines += [
        f"{x.number:<14}{x.description:<36}{p.count(x):>8} {x.unit:<10}{p.prices_of(x)[0]:>10}{p.prices_of(x)[1]:>12}" for x in p.positions
    ]
    lines += ["-" * 92, f"{'Netto EUR':<70}{p.money(p.net):>20}"]
    return html_letter(random, name, p, f"<pre>{escape(chr(10).join(lines))}</pre>", "columns of blanks in pre")


TABLES = (
    shop_notice,
    pasted_cells,
    above_an_old_order,
    forwarded,
    answers_of_a_form,
    telephone_cards,
    all_in_two_cells,
    nested_layout,
    typed_pre,
)
