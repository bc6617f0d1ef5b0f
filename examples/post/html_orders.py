"""Orders written in HTML: a procurement portal's table, a word processor's markup, a telephone's."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from html import escape

from examples.post.envelope import mail
from examples.post.texts import OUTLOOK, at
from examples.post.truth import Item, Letter, Order, address, any_of, customer, german, named, net


def letters() -> Iterator[Letter]:
    """All HTML orders."""
    yield _portal()
    yield _word_processor()
    yield _telephone()


def _portal() -> Letter:
    items = (
        Item("H300-10", "60", "Montagehandschuh GripTec 300 Größe 10", "Paar", "2.65", buyer_sku="SW-440018"),
        Item("WW-471-XL", "30", "Warnweste EN ISO 20471 gelb XL", "Stück", "3.90", buyer_sku="SW-512204"),
        Item("EHK-13157", "3", "Betriebsverbandkasten DIN 13157", "Set", "39.90", buyer_sku="SW-600331"),
    )
    rows = "".join(
        f"<tr><td>{i}</td><td>{x.buyer_sku}</td><td>{x.sku}</td><td>{escape(x.description)}</td><td align='right'>{x.quantity}</td><td>{x.unit}</td>"
        f"<td align='right'>{german(x.price)}&nbsp;€</td><td align='right'>{german(x.total)}&nbsp;€</td></tr>"
        for i, x in enumerate(items, 1)
    )
    vat = (net(items) * Decimal("0.19")).quantize(Decimal("0.01"))
    html = f"""<html><head><style>.pre {{display:none}} table.items td {{border:1px solid #ccc}}</style></head><body>
<div class="pre" style="display:none;max-height:0">Neue Bestellung aus dem Beschaffungsportal</div>
<table width="640"><tr><td bgcolor="#004488"><font color="#ffffff"><b>Beschaffungsportal Stadtwerke Brünnsee</b></font></td></tr></table>
<p>Bestellung <b>BP-2026-004512</b> vom 16.10.2026</p>
<table><tr><td>Kundennummer beim Lieferanten</td><td>10052</td></tr><tr><td>Besteller</td><td>Anke Hinrichs, Tel. 0431 000-318</td></tr>
<tr><td>Gewünschtes Lieferdatum</td><td>26.10.2026</td></tr><tr><td>Zahlung</td><td>Rechnung</td></tr></table>
<table><tr><th align="left">Rechnungsadresse</th><th align="left">Lieferadresse</th></tr>
<tr><td>Stadtwerke Brünnsee AöR<br>Wasserturmplatz 1<br>24103 Kiel</td><td>Stadtwerke Brünnsee AöR, Lager Süd<br>Frau Hinrichs<br>Pumpstation 3<br>24113 Kiel</td></tr></table>
<table class="items"><tr><th>Pos.</th><th>Unsere Art.-Nr.</th><th>Ihre Art.-Nr.</th><th>Bezeichnung</th><th>Menge</th><th>Einheit</th><th>Einzelpreis</th><th>Gesamt</th></tr>
{rows}<tr><td colspan="7" align="right">Zwischensumme</td><td align="right">{german(net(items))}&nbsp;€</td></tr>
<tr><td colspan="7" align="right">MwSt. 19 %</td><td align="right">{german(vat)}&nbsp;€</td></tr>
<tr><td colspan="7" align="right"><b>Bestellsumme</b></td><td align="right"><b>{german(net(items) + vat)}&nbsp;€</b></td></tr></table>
<p><small>Diese Nachricht wurde automatisch erstellt. Kostenstelle 7110.</small></p></body></html>"""
    row = customer("10052")
    bill_to = address(row["name"], row["street"], row["postcode"], row["city"], contact=any_of(None, row["contact"]))
    ship_to = address("Stadtwerke Brünnsee AöR, Lager Süd", "Pumpstation 3", "24113", "Kiel", contact=any_of("Frau Hinrichs", "Hinrichs"))
    stated = {
        "order_number": "BP-2026-004512", "requested_delivery_date": "2026-10-26", "payment_method": "invoice", "currency": "EUR",
        "net_total": str(net(items)), "tax_total": str(vat), "gross_total": str(net(items) + vat), "buyer_contact": "Anke Hinrichs", "buyer_phone": "0431 000-318",
    }  # fmt: skip
    order = Order("10052", items, "2026-10-16", stated, bill_to, ship_to, totals_stated=True)
    content = mail(
        "16-portal", ("Beschaffungsportal", "materialwirtschaft@stadtwerke-bruennsee.example"), "Bestellung BP-2026-004512", at(16, 10, 0),
        "Bitte verwenden Sie ein Programm, das HTML anzeigt.\n", html,
    )  # fmt: skip
    return Letter("mails/16-html-portal.eml", content, "order", "portal table", "B", (order,))


def _word_processor() -> Letter:
    items = (
        named("FM-P2-20", "8", "Pack", "15.80"),
        named("EH-100-M", "12", "Pack", "8.40"),
        named("EH-100-L", "12", "Pack", "8.40"),
        named("SB-2500", "6", "Stück", "9.70"),
    )

    def cell(text: str) -> str:
        return (
            "<td width=120 valign=top style='border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'><p class=MsoNormal>"
            f"<span style='font-size:10.0pt;font-family:\"Arial\",sans-serif'>{text}<o:p></o:p></span></p></td>"
        )

    rows = "".join(
        "<tr>" + "".join(cell(escape(t)) for t in (x.sku or "", x.description, f"{x.quantity} {x.unit}", german(x.price) + " €")) + "</tr>"
        for x in items
    )
    head = "<tr>" + "".join(cell(f"<b>{t}</b>") for t in ("Art.Nr.", "Produkt", "Anzahl", "Preis pro Einheit")) + "</tr>"
    html = f"""<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings></o:OfficeDocumentSettings></xml><![endif]--></head><body lang=DE link="#0563C1">
<div class=WordSection1><p class=MsoNormal>Guten Tag Frau Boysen,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>wie eben besprochen unsere Bestellung für das Labor (Auftrag <b>RL-553</b>):<o:p></o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>{head}{rows}</table>
<p class=MsoNormal>Lieferung bitte in der 44. Kalenderwoche. Unsere Kundennummer lautet 10359.<o:p></o:p></p>
<p class=MsoNormal>Herzliche Grüße<o:p></o:p></p><p class=MsoNormal>Nina Falk<o:p></o:p></p>
<p class=MsoNormal><span style='font-size:8.0pt;color:gray'>Laborbedarf Retorte GmbH | Kolbenhals 15 | 55116 Mainz | T 06131 000 15<o:p></o:p></span></p></div></body></html>"""
    stated = {
        "order_number": "RL-553", "requested_delivery_date": "2026-10-30", "currency": "EUR", "buyer_contact": any_of("Nina Falk", "Dr. Nina Falk"),
        "buyer_phone": "06131 000 15",
    }  # fmt: skip
    order = Order("10359", items, "2026-10-19", stated)
    content = mail(
        "17-word", ("Dr. Nina Falk", "order@retorte-labor.example"), "Bestellung RL-553", at(19, 11, 21), html=html, headers=OUTLOOK
    )
    return Letter("mails/17-html-word.eml", content, "order", "word processor's table", "B", (order,))


def _telephone() -> Letter:
    items = (
        Item("55010", "4", "Maßband 5m", "x"),
        Item("SET-IB9", "1", "Inbus-Satz 9-tlg.", "x"),
        Item("GB-48-SW", "6", "Panzertape 48 mm schwarz", "x"),
        Item("BAT-AA10", "3", "AA Mignon Batterien (10 Stück)", "x"),
    )
    rows = "".join(f"<div>{x.quantity}x {escape(x.description)}</div>" for x in items)
    html = f"""<html><body dir="auto"><div>Hi,</div><div><br></div><div>bräuchte für die Bühne am Samstag:</div><div><br></div>{rows}<div><br></div>
<div>Zahlung PayPal, Lieferung normal an die Firma.</div><div>Mike</div><div dir="ltr"><br>Von meinem iPhone gesendet</div></body></html>"""
    order = Order("10372", items, "2026-10-20", {"payment_method": "paypal"})
    content = mail("18-telephone", ("Mike Sommer", "mike@lichtblick-vt.example"), "Bestellung", at(20, 22, 47), html=html)
    return Letter("mails/18-html-telephone.eml", content, "order", "list of blocks", "B", (order,))
