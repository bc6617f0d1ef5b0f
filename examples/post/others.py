"""Mails that are no plain order: complaints, changes, cancellations, inquiries, and what is nothing to do with orders."""

from __future__ import annotations

from collections.abc import Iterator

from examples.post.envelope import Attachment, mail
from examples.post.pages import din_letter
from examples.post.texts import OUTLOOK, at
from examples.post.truth import Item, Letter, Order, any_of, named


def letters() -> Iterator[Letter]:
    """All mails of these kinds."""
    yield _complaint()
    yield _change()
    yield _cancellation()
    yield _inquiry()
    yield _newsletter()
    yield _automatic_reply()
    yield _supplier_invoice()


def _complaint() -> Letter:
    text = """Guten Tag,

am Freitag kam unsere Bestellung SO-4391 an. Leider sind von den 12 Spanngurten (SPB-50-10) drei defekt: die Ratsche rastet nicht ein.
Außerdem fehlen 5 Pakete Kabelbinder. Bitte schicken Sie Ersatz oder schreiben Sie uns den Betrag gut. Fotos kann ich gern nachreichen.

Unsere Kundennummer: 10445

Jonas Ritter
Solarteam Sonnenseite GmbH
"""
    content = mail(
        "22-complaint",
        ("Jonas Ritter", "einkauf@sonnenseite-solar.example"),
        "Reklamation zu SO-4391",
        at(19, 8, 40),
        text,
        headers=OUTLOOK,
    )
    return Letter("mails/22-complaint.eml", content, "complaint", "defective and missing goods", "H")


def _change() -> Letter:
    items = (Item("TS-125-10", "80", "Trennscheiben 125 mm", "Stück"),)
    text = """Hallo Frau Boysen,

zu unserer Bestellung B-2026-1187 vom 5. Oktober eine Änderung: bitte statt 50 nun 80 Stück Trennscheiben 125 mm (TS-125-10).
Alles andere bleibt wie bestellt.

Viele Grüße
Petra Lindner
Metallbau Kessler GmbH, Kd.-Nr. 10023
"""
    order = Order(
        "10023",
        items,
        "2026-10-07",
        {"order_number": "B-2026-1187", "order_date": any_of("2026-10-05", "2026-10-07", None), "buyer_contact": "Petra Lindner"},
    )
    content = mail(
        "23-change", ("Petra Lindner", "p.lindner@kessler-metallbau.example"), "Änderung Bestellung B-2026-1187", at(7, 9, 55), text,
        headers=(*OUTLOOK, ("In-Reply-To", "<01-columns.202610050814@kessler-metallbau.example>")),
    )  # fmt: skip
    return Letter("mails/23-change.eml", content, "change", "one quantity changed", "H", (order,))


def _cancellation() -> Letter:
    text = """Sehr geehrte Damen und Herren,

hiermit stornieren wir unsere Bestellung WWD-7733 vom 09.10.2026. Der Einsatz wurde abgesagt.
Bitte bestätigen Sie uns den Storno kurz.

Kai Thode
Windkraft Wartung Dithmarschen GmbH
Kundennummer 10257
"""
    content = mail(
        "24-cancellation", ("Kai Thode", "thode@wwd-service.example"), "Stornierung WWD-7733", at(12, 7, 20), text, headers=OUTLOOK
    )
    return Letter("mails/24-cancellation.eml", content, "cancellation", "whole order", "H")


def _inquiry() -> Letter:
    text = """Guten Tag,

könnten Sie mir bitte ein Angebot über 250 Paar Sicherheitsschuhe S3 Trekker in gemischten Größen machen? Welche Lieferzeit
hätten Sie dafür, und gibt es ab 200 Paar einen Rabatt?

Mit freundlichen Grüßen
Thomas Gutberlet
Zerspanungstechnik Rhönblick GmbH
"""
    content = mail("25-inquiry", ("Thomas Gutberlet", "einkauf@zt-rhoenblick.example"), "Anfrage Sicherheitsschuhe", at(20, 13, 13), text)
    return Letter("mails/25-inquiry.eml", content, "inquiry", "asks for a quotation", "H")


def _newsletter() -> Letter:
    html = """<html><body><h1>Herbst-Aktion bei Schraubenkiste24</h1><p>Jetzt bestellen und 15 % sparen!</p>
<table><tr><td>Akkuschrauber 18 V</td><td>statt 199,00 €</td><td>nur 149,00 €</td></tr><tr><td>Bohrer-Set 50-teilig</td><td>statt 59,90 €</td><td>nur 39,90 €</td></tr></table>
<p>Gutscheincode HERBST15, gültig bis 31.10.2026.</p><p><small>Sie erhalten diesen Newsletter, weil Sie sich angemeldet haben. <a href="https://schraubenkiste24.example/ab">Abmelden</a></small></p>
</body></html>"""
    content = mail(
        "26-newsletter", ("Schraubenkiste24", "news@schraubenkiste24.example"), "Nur bis Sonntag: 15 % auf alles", at(15, 6, 0), html=html,
        headers=(("List-Unsubscribe", "<https://schraubenkiste24.example/ab>"), ("Precedence", "bulk")),
    )  # fmt: skip
    return Letter("mails/26-newsletter.eml", content, "other", "newsletter with prices", "H")


def _automatic_reply() -> Letter:
    text = """Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 30.10.2026 nicht im Haus. Ihre E-Mail wird nicht weitergeleitet.
In dringenden Fällen wenden Sie sich bitte an Frau Kropp, Telefon 0711 000-41.

Ursprüngliche Nachricht: Auftragsbestätigung zu Ihrer Bestellung 10078-33
"""
    content = mail(
        "27-auto-reply", ("Anlagenbau Trautwein", "bestellung@trautwein-anlagen.example"), "Automatische Antwort: Auftragsbestätigung 10078-33", at(14, 11, 11), text,
        headers=(("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")),
    )  # fmt: skip
    return Letter("mails/27-auto-reply.eml", content, "other", "out of office", "H")


def _supplier_invoice() -> Letter:
    items = (named("KB-50-TR", "500", "Stk", "0.88"), named("KB-50-BR", "500", "Stk", "0.88"))
    sender = "Klebefix Großhandel AG\nRollenstraße 9\n42103 Wuppertal"
    head = (("Rechnung Nr.:", "RE-26-10077"), ("Rechnungsdatum:", "14.10.2026"), ("Kundennummer:", "N-2201"))
    pdf = din_letter(sender, head, items, "Zahlbar bis 13.11.2026 ohne Abzug auf unser Konto.", "invoice", "Rechnung")
    pdf_text = "Sehr geehrte Damen und Herren,\n\nanbei unsere Rechnung RE-26-10077 zu Ihrer Bestellung vom 1.10.2026.\n\nKlebefix Großhandel AG, Buchhaltung\n"
    content = mail(
        "28-invoice", ("Klebefix Buchhaltung", "rechnung@klebefix.example"), "Rechnung RE-26-10077", at(14, 15, 0), pdf_text,
        attachments=(Attachment("RE-26-10077.pdf", "application/pdf", pdf),),
    )  # fmt: skip
    return Letter("mails/28-invoice.eml", content, "other", "a supplier's invoice", "H")
