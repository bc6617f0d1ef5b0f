"""What looks much like an order in the unread part and is none: business papers, our own mails coming back, tables and lists of goods."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from random import Random

from openpyxl import Workbook

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.opened.letters import posted
from benchmarks.corpus.opened.no_orders import asked, paper, tabled
from benchmarks.corpus.opened.wish import Wish
from benchmarks.corpus.unread.ask import ASKING
from examples.post.envelope import Attachment
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter, Truth, any_of

_PAPER = partial(paper, scribe=ASKING)
HEADS = ("Pos.", "Art.-Nr.", "Artikel", "Menge", "ME", "Preis EUR", "Wert EUR")


def _text(text: str) -> Callable[[Wish, Random], str]:
    return lambda order, _: text.replace("{net}", order.money(order.net))


PAPERS: tuple[Buyer, ...] = (
    partial(_PAPER, "other", "Rechnung 26-10443", _text("Rechnungsbetrag netto {net} EUR zuzüglich Umsatzsteuer. Zahlbar innerhalb von 14 Tagen."), "Guten Tag,\n\nanbei die Rechnung zu Ihrer Bestellung.\n", HEADS, ("Kabelwerk Ruhland", "rechnung@kabelwerk-ruhland.example"), "invoice as PDF"),
    partial(_PAPER, "other", "Lieferschein LS-7781", _text("Ware geprüft und übernommen: ____________________ (Unterschrift, Stempel)"), "Lieferschein zu Ihrer Information.\n", HEADS, ("Kabelwerk Ruhland", "versand@kabelwerk-ruhland.example"), "delivery note as PDF"),
    partial(_PAPER, "other", "Auftragsbestätigung 260918", _text("Wir danken für Ihre Bestellung im Wert von {net} EUR. Liefertermin unter Vorbehalt."), "Sehr geehrte Damen und Herren,\n\nunsere Auftragsbestätigung im Anhang.\n", HEADS, ("Lackfabrik Tessmer KG", "ab@lack-tessmer.example"), "confirmation as PDF"),
    partial(_PAPER, "other", "Angebot A-2026-331", _text("Angebotssumme {net} EUR netto. Unser Angebot ist freibleibend und gilt vier Wochen."), "Guten Tag,\n\nwie besprochen unser Angebot.\n", HEADS, ("Lackfabrik Tessmer KG", "vertrieb@lack-tessmer.example"), "a supplier's offer as PDF"),
    partial(_PAPER, "inquiry", "Preisanfrage PA-118", _text("Wir bitten um Ihr Angebot mit Lieferzeit. Die Anfrage begründet keine Abnahmepflicht."), "Guten Tag,\n\nanbei unsere Anfrage, bitte bis Monatsende anbieten.\n", ("Pos.", "Art.-Nr.", "Artikel", "Menge", "ME", "Richtpreis", "Summe"), ("", ""), "request for quotation as PDF"),
    partial(_PAPER, "complaint", "Reklamation R-55", _text("Die genannten Artikel sind fehlerhaft geliefert worden. Wir bitten um Abholung und Gutschrift."), "Guten Tag,\n\nunsere Reklamation mit Aufstellung im Anhang.\n", HEADS, ("", ""), "complaint as PDF"),
)  # fmt: skip
THANKS = {"de": ("Danke, alles richtig.", "Am {day} schrieb {who}:", "AW: Ihre Bestellung bei uns", "wir haben Ihren Auftrag erhalten:"), "en": ("Great, thank you!", "On {day} {who} wrote:", "Re: Your order with us", "we have received your order:"), "nl": ("Prima, dank je wel.", "Op {day} schreef {who}:", "RE: Uw bestelling bij ons", "wij hebben uw bestelling ontvangen:")}  # fmt: skip


def our_receipt(language: str, world: World, random: Random, name: str) -> Letter:
    """Our receipt comes back below thanks."""
    order = asked(world, random, language, ASKING)
    thanks, wrote, subject, received = THANKS[language]
    rows = [f"{x.number} {x.description} {order.count(x.quantity)} {x.unit}" for x in order.lines]
    receipt = "\n".join(f"> {line}".rstrip() for line in (received, "", *rows, "", world.name))
    day = order.day(order.written - timedelta(days=1))
    text = f"{thanks}\n\n{order.contact}\n\n{wrote.format(day=day, who=world.name)}\n{receipt}"
    return Letter(f"H/{name}.eml", posted(order, random, name, subject, text), "other", f"our receipt {language}", "H")


def our_receipt_by_rule(world: World, random: Random, name: str) -> Letter:
    """Our receipt comes back, because a rule of the customer's mailbox forwards all of its post."""
    order = asked(world, random, "de", ASKING)
    rows = "\n".join(f"{n}. {order.count(x.quantity)} {x.unit} {x.description} ({x.number})" for n, x in enumerate(order.lines, 1))
    text = f"-------- Weitergeleitete Nachricht --------\nBetreff: Ihre Bestellung bei uns\nVon: {world.name} <{world.mailbox[1]}>\nAn: {order.sender}\n\nGuten Tag {order.contact},\n\nwir haben Ihren Auftrag erhalten:\n\n{rows}\n\n{world.block}"
    content = posted(order, random, name, "Fwd: Ihre Bestellung bei uns", text, headers=(("Auto-Submitted", "auto-generated"),))
    return Letter(f"H/{name}.eml", content, "other", "our receipt by rule", "H")


TABLES: tuple[tuple[str, Truth, str, str, str, str], ...] = (
    ("prices asked for", "inquiry", "de", "Bitte um Preise", "<p>Guten Tag,</p><p>in der Tabelle fehlen uns noch Ihre Preise und Lieferzeiten, bitte ergänzen und zurücksenden:</p>", "<p>Nach Prüfung aller Angebote erhalten Sie Bescheid.</p>"),
    ("prices asked for", "inquiry", "nl", "Prijsaanvraag", "<p>Beste,</p><p>kunt u voor onderstaande artikelen een prijs opgeven?</p>", "<p>Dit is nog geen bestelling.</p>"),
    ("prices asked for", "inquiry", "en", "Pricing request", "<p>Hello,</p><p>please fill in price and lead time for the following:</p>", "<p>For budget purposes only, not an order.</p>"),
    ("goods sent back", any_of("complaint", "other"), "de", "Rückgabe von Restmaterial", "<p>Hallo,</p><p>folgendes Material ist auf der Baustelle übrig, wir geben es morgen zurück:</p>", "<p>Bitte um Gutschrift.</p>"),
    ("stock-taking", any_of("other", "inquiry"), "de", "Inventur Konsignationslager", "<p>Guten Tag,</p><p>anbei die gezählten Bestände Ihres Konsignationslagers zum Stichtag:</p>", "<p>Es ist nichts nachzuliefern.</p>"),
)  # fmt: skip
TITLES = {
    "de": ("Pos.", "Art.-Nr.", "Bezeichnung", "Menge", "ME", "Preis", "Lieferzeit"), "en": ("Pos.", "Code", "Description", "Qty", "Unit", "Price", "Lead time"), "nl": ("Pos.", "Code", "Omschrijving", "Aantal", "Eenheid", "Prijs", "Levertijd"),
}  # fmt: skip


def stock_list(world: World, random: Random, name: str) -> Letter:
    """A maker's list of what he has left, as a workbook."""
    order = asked(world, random, "de", ASKING)
    book = Workbook()
    sheet = book.active
    for row in (
        ["Restposten / Lagerräumung"],
        ["Artikel", "Bezeichnung", "Bestand", "Sonderpreis EUR"],
        *([x.number, x.description, int(float(x.quantity)) * 10, float(x.price)] for x in order.lines),
    ):
        sheet.append(row)
    maker = replace(order, sender="verkauf@restposten-kontor.example", contact="Verkauf", buyer=order.buyer | {"name": "Restposten-Kontor"})
    text = (
        "Sehr geehrte Damen und Herren,\n\nunsere aktuelle Restpostenliste im Anhang. Wir freuen uns auf Ihre Order.\n\nRestposten-Kontor"
    )
    content = posted(maker, random, name, "Restposten KW 46", text, attachments=(Attachment("Restposten.xlsx", XLSX, saved(book)),))
    return Letter(f"H/{name}.eml", content, "other", "stock list", "H")


BUYERS: tuple[Buyer, ...] = (
    *PAPERS,
    *(partial(our_receipt, language) for language in THANKS),
    our_receipt_by_rule,
    *(partial(tabled, TITLES, case, scribe=ASKING) for case in TABLES),
    stock_list,
)
