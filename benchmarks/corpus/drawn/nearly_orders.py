"""What looks much like an order and is none: business papers as PDF, our own mails coming back, tables with quantities."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from random import Random

from openpyxl import Workbook

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.letters import SCRIBE
from benchmarks.corpus.opened.letters import posted
from benchmarks.corpus.opened.no_orders import asked, paper, table_of
from benchmarks.corpus.opened.wish import Wish
from examples.post.envelope import Attachment
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter, Truth, any_of

_PAPER = partial(paper, scribe=SCRIBE)
HEADS = ("Pos.", "Artikelnummer", "Bezeichnung", "Menge", "Einheit", "Einzelpreis", "Gesamtpreis")


def _text(text: str) -> Callable[[Wish, Random], str]:
    return lambda order, _: text.replace("{net}", order.money(order.net))


PAPERS: tuple[Buyer, ...] = (
    partial(_PAPER, "other", "Rechnung R-2026-08817", _text("Rechnungsbetrag netto {net} EUR, zzgl. 19 % USt. Zahlungsziel 14 Tage, IBAN DE02 3006 0601 0000 5065 00."), "Guten Tag,\n\nIhre Rechnung finden Sie im Anhang.\n", HEADS, ("Metallbau Rothfuß GmbH", "buchhaltung@rothfuss-metall.example"), "invoice as PDF"),
    partial(_PAPER, "other", "Lieferschein L 40418", _text("Ware ordnungsgemäß erhalten: Datum __________ Unterschrift __________"), "", HEADS, ("Metallbau Rothfuß GmbH", "versand@rothfuss-metall.example"), "delivery note as PDF"),
    partial(_PAPER, "other", "Auftragsbestätigung AB 771204", _text("Gesamtbetrag netto {net} EUR. Wir danken für Ihre Bestellung. Voraussichtlicher Versand in KW 50."), "Anbei unsere Auftragsbestätigung zu Ihrer Bestellung.\n", HEADS, ("Chemikalien Lübke AG", "order@luebke-chemie.example"), "confirmation as PDF"),
    partial(_PAPER, "other", "Angebot 26-5530", _text("Angebotssumme netto {net} EUR, freibleibend, gültig 30 Tage. Wir würden uns über Ihren Auftrag freuen."), "Sehr geehrte Damen und Herren,\n\ngern bieten wir Ihnen an wie beigefügt.\n", HEADS, ("Chemikalien Lübke AG", "angebot@luebke-chemie.example"), "a supplier's offer as PDF"),
    partial(_PAPER, "inquiry", "Anfrage Nr. 6000118", _text("Bitte senden Sie uns Ihr verbindliches Angebot bis Ende des Monats. Diese Anfrage stellt keine Bestellung dar."), "Sehr geehrte Damen und Herren,\n\nbitte bieten Sie uns die Positionen der beigefügten Anfrage an.\n\nIhr Einkauf\n", ("Pos.", "Artikelnummer", "Bezeichnung", "Menge", "Einheit", "Zielpreis", "Wert"), ("", ""), "request for quotation as PDF"),
    partial(_PAPER, "complaint", "Reklamationsbericht Q-0931", _text("Festgestellte Mängel: Maßabweichung, Verpackung aufgerissen. Wir erwarten Ihre Stellungnahme (8D-Report) innerhalb von 10 Tagen."), "Guten Tag,\n\nsiehe beigefügte Reklamation, bitte um Rückmeldung.\n", HEADS, ("", ""), "complaint as PDF"),
)  # fmt: skip


def our_receipt(quoted: bool, world: World, random: Random, name: str) -> Letter:
    """Our receipt comes back: below a «thank you», or forwarded to us by a rule of the customer's mail server."""
    order = asked(world, random, "de", SCRIBE)
    rows = [f"{n}  {x.number}  {x.description}  {order.count(x.quantity)} {x.unit}" for n, x in enumerate(order.lines, 1)]
    receipt = [
        f"Guten Tag {order.contact},",
        "",
        f"wir haben Ihre Bestellung erhalten und unter der Nummer {random.randrange(10_000, 99_999)} erfasst:",
        "",
        *rows,
        "",
        f"Ihr Team der {world.name}",
    ]
    if quoted:
        thanks = random.choice(("Vielen Dank!", "Danke, das passt so.", "Alles klar, besten Dank und ein schönes Wochenende."))
        text = f"{thanks}\n\n{order.contact}\n{order.buyer['name']}\n\nAm {order.day(order.written)} schrieb {world.name}:\n" + "\n".join(
            f"> {line}".rstrip() for line in receipt
        )
        return Letter(
            f"H/{name}.eml",
            posted(order, random, name, "AW: Eingangsbestätigung zu Ihrer Bestellung", text),
            "other",
            "our receipt with thanks",
            "H",
        )
    content = posted(
        order,
        random,
        name,
        "WG: Eingangsbestätigung zu Ihrer Bestellung",
        f"Automatische Weiterleitung\n\n-----Ursprüngliche Nachricht-----\nVon: {world.name} <{world.mailbox[1]}>\nAn: {order.sender}\nBetreff: Eingangsbestätigung zu Ihrer Bestellung\n\n"
        + "\n".join(receipt),
    )
    return Letter(f"H/{name}.eml", content, "other", "our receipt forwarded", "H")


TABLES: tuple[tuple[str, Truth, str, str, str, str], ...] = (
    ("request with a table", "inquiry", "de", "Angebotsanforderung", "<p>Sehr geehrte Damen und Herren,</p><p>bitte ergänzen Sie Preise und Lieferzeiten und senden Sie die Tabelle zurück:</p>", "<p>Noch kein Auftrag – die Vergabe erfolgt nach Eingang aller Angebote.</p>"),
    ("request with a table", "inquiry", "en", "RFQ", "<p>Dear supplier,</p><p>please quote for the items below:</p>", "<p>This request does not constitute an order.</p>"),
    ("stock list", any_of("other", "inquiry"), "de", "Inventurliste zum Abgleich", "<p>Hallo,</p><p>hier unsere Lagerbestände zum Stichtag, wie vom Außendienst erbeten. Bitte nichts liefern.</p>", "<p>Gruß aus dem Lager</p>"),
    ("returned goods", any_of("complaint", "other"), "de", "Rücksendung / Retoure", "<p>Guten Tag,</p><p>folgende Artikel schicken wir heute zurück und bitten um Gutschrift:</p>", "<p>Grund: Fehllieferung</p>"),
    ("reservation asked for", any_of("inquiry", "other"), "nl", "Vraag over voorraad", "<p>Beste,</p><p>zijn deze artikelen in januari leverbaar? We bestellen nog niets:</p>", "<p>Alvast bedankt</p>"),
)  # fmt: skip


def tabled(case: tuple[str, Truth, str, str, str, str], world: World, random: Random, name: str) -> Letter:
    """A mail in HTML with a table of articles and quantities that orders nothing."""
    sub, kind, language, subject, above, below = case
    order = asked(world, random, language, SCRIBE)
    heads = {
        "de": ("", "Artikel", "Bezeichnung", "Menge", "Einheit", "Preis", "Lieferzeit"),
        "en": ("", "Item", "Description", "Qty", "Unit", "Price", "Lead time"),
        "nl": ("", "Artikel", "Omschrijving", "Aantal", "Eenheid", "Prijs", "Levertijd"),
    }[language]
    html = f"<html><body>{above}{table_of(order, heads, False)}{below}<p>{order.contact}<br>{order.buyer['name']}</p></body></html>"
    return Letter(
        f"H/{name}.eml", posted(order, random, name, f"{subject} {random.randrange(100, 999)}", html=html), kind, f"{sub} {language}", "H"
    )


def price_list(world: World, random: Random, name: str) -> Letter:
    """A supplier's price list as a workbook."""
    order = asked(world, random, "de", SCRIBE)
    book = Workbook()
    sheet = book.active
    for row in (
        ["Preisliste 2027"],
        ["Artikel", "Bezeichnung", "Mindestmenge", "Preis EUR"],
        *([x.number, x.description, int(float(x.quantity)), float(x.price)] for x in order.lines),
    ):
        sheet.append(row)
    order_sender = Attachment("Preisliste_2027.xlsx", XLSX, saved(book))
    seller = replace(
        order, sender="vertrieb@hersteller-nord.example", contact="Vertrieb", buyer=order.buyer | {"name": "Hersteller Nord GmbH"}
    )
    text = "Sehr geehrte Kunden,\n\nanbei erhalten Sie unsere ab Januar gültige Preisliste.\n\nHersteller Nord GmbH"
    return Letter(
        f"H/{name}.eml", posted(seller, random, name, "Neue Preisliste", text, attachments=(order_sender,)), "other", "price list", "H"
    )


BUYERS: tuple[Buyer, ...] = (
    *PAPERS,
    partial(our_receipt, True),
    partial(our_receipt, False),
    *(partial(tabled, case) for case in TABLES),
    price_list,
)
