"""Orders that need care: forwarded, answered with an old mail below, complaining as well, said twice, or as a picture in a PDF."""

from __future__ import annotations

from collections.abc import Iterator

from examples.post import pages
from examples.post.envelope import Attachment, mail
from examples.post.pdf_orders import sender_block
from examples.post.texts import OUTLOOK, THUNDERBIRD, at
from examples.post.truth import Item, Letter, Order, any_of, german, named, net


def letters() -> Iterator[Letter]:
    """All of these."""
    yield _forwarded()
    yield _answer_with_history()
    yield _order_and_complaint()
    yield _body_and_attachment()


def _forwarded() -> Letter:
    items = (named("20117", "3", "Stück"), named("20119", "3", "Stück"), named("55060", "2", "Stück"), named("CH-ZS400", "12", "Dosen"))
    rows = "\n".join(f"{x.quantity} {x.unit} {x.description} ({x.sku})" for x in items)
    text = f"""Hallo zusammen, kam bei mir im Vertrieb an, bitte anlegen. Danke, Wiebke

-----Ursprüngliche Nachricht-----
Von: Uwe Möhring <moehring@dach-moehring.example>
Gesendet: Donnerstag, 15. Oktober 2026 18:22
An: Wiebke Boysen <w.boysen@nordwind-versand.example>
Betreff: Bestellung

Hallo Frau Boysen,

ich brauche bitte:

{rows}

Liefertermin 22.10.2026, Rechnung wie immer.

Gruß Uwe Möhring
Dachdeckerei Möhring e.K.
"""
    stated = {
        "requested_delivery_date": "2026-10-22",
        "payment_method": "invoice",
        "order_date": any_of("2026-10-15", "2026-10-16"),
        "buyer_contact": "Uwe Möhring",
    }
    order = Order("10066", items, "2026-10-15", stated)
    content = mail(
        "29-forwarded", ("Wiebke Boysen", "w.boysen@nordwind-versand.example"), "WG: Bestellung", at(16, 8, 1), text, headers=OUTLOOK
    )
    return Letter("mails/29-forwarded.eml", content, "order", "forwarded by a colleague", "A", (order,))


def _answer_with_history() -> Letter:
    items = (Item("SF125-K080", "4", "Schleifscheiben Korn 80", "Pack"), Item("SF125-K180", "4", "Schleifscheiben Korn 180", "Pack"))
    text = """Hallo Frau Boysen,

danke für die schnelle Antwort. Dann nehmen wir

4 Pack SF125-K080 Schleifscheiben Korn 80
4 Pack SF125-K180 Schleifscheiben Korn 180

Viele Grüße
Katrin Seidel

Am 12.10.2026 um 09:30 schrieb Nordwind Versand:
> Sehr geehrte Frau Seidel,
>
> gern bieten wir Ihnen an:
> 10 Pack SF125-K060 Schleifscheiben Korn 60 zu 16,90 EUR
> 10 Pack SF125-K080 Schleifscheiben Korn 80 zu 15,90 EUR
> 10 Pack SF125-K240 Schleifscheiben Korn 240 zu 15,90 EUR
>
> Mit freundlichen Grüßen
> Wiebke Boysen
"""
    order = Order("10127", items, "2026-10-13", {"buyer_contact": "Katrin Seidel"})
    content = mail(
        "30-history", ("Katrin Seidel", "seidel@farbenfroh-maler.example"), "AW: Angebot Schleifscheiben", at(13, 7, 7), text,
        headers=(*THUNDERBIRD, ("In-Reply-To", "<a-10127@nordwind-versand.example>")),
    )  # fmt: skip
    return Letter("mails/30-history.eml", content, "order", "answer above quoted history", "A", (order,))


def _order_and_complaint() -> Letter:
    items = (Item("7640-44", "2", "Sicherheitsschuhe Trekker 44", "Paar"), Item("H720.10", "6", "Fahrerhandschuh Gr. 10", "Paar"))
    text = """Moin,

bitte liefert uns 2 Paar Sicherheitsschuhe Trekker 44 (7640-44) und 6 Paar Fahrerhandschuh Gr. 10 (H720.10). Bestellzeichen LL-2026-77, Kd.-Nr. 10286.

Übrigens: bei der letzten Lieferung waren zwei Helme zerkratzt, das ist ärgerlich. Da hätten wir gern eine Gutschrift.

Einkauf Schiffswerft Luv & Lee GmbH
"""
    order = Order("10286", items, "2026-10-22", {"order_number": "LL-2026-77"})
    content = mail(
        "31-also-complains", ("Einkauf Luv & Lee", "einkauf@luv-lee-werft.example"), "Bestellung LL-2026-77", at(22, 14, 2), text
    )
    return Letter("mails/31-also-complains.eml", content, "order", "order that also complains", "A", (order,))


def _body_and_attachment() -> Letter:
    items = (named("SET-BO25", "2", "Satz", "49.80"), named("55031", "4", "Stück", "9.90"), named("55061", "4", "Stück", "15.20"))
    rows = "\n".join(f"  {x.quantity} {x.unit}  {x.sku}  {x.description}  {german(x.price)} EUR" for x in items)
    head = (("Bestellung", "TSN-610"), ("Datum", "22.10.2026"), ("Kunden-Nr.", "10249"))
    pdf = pages.ruled_grid(sender_block("10249"), head, items, "Werkstattleitung")
    text = f"""Sehr geehrte Damen und Herren,

wir bestellen (unterschriebenes Original im Anhang):

{rows}

Bestellung TSN-610, Kundennummer 10249

Technische Schule Nordtor
Werkstattleitung
"""
    stated = {"order_number": "TSN-610", "currency": "EUR", "net_total": any_of(str(net(items)), None)}
    order = Order("10249", items, "2026-10-22", stated, totals_stated=True)
    content = mail(
        "32-twice", ("Werkstatt Nordtor", "werkstatt@ts-nordtor.example"), "Bestellung TSN-610", at(22, 9, 44), text,
        attachments=(Attachment("TSN-610.pdf", "application/pdf", pdf),),
    )  # fmt: skip
    return Letter("mails/32-body-and-pdf.eml", content, "order", "the same order in body and PDF", "C", (order,))
