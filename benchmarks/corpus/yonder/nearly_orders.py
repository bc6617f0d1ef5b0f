"""What looks much like an order at the yonder part's company and is none: papers as PDF, tables with quantities, our own receipts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.opened.letters import posted
from benchmarks.corpus.opened.no_orders import asked, paper, tabled
from benchmarks.corpus.opened.wish import Wish
from benchmarks.corpus.yonder.voices import FIRMS, SCRIBE, among
from examples.post.truth import Letter, Truth, any_of

_PAPER = partial(paper, scribe=SCRIBE)
HEADS = ("Lfd.", "Artikel", "Benennung", "Menge", "Einheit", "Preis", "Summe")
_MAKER = ("Korbwaren Ellerbrock", "buero@korbwaren-ellerbrock.example")


def _text(text: str) -> Callable[[Wish, Random], str]:
    return lambda order, _: text.replace("{net}", order.money(order.net))


PAPERS: tuple[Buyer, ...] = (
    partial(_PAPER, "other", "Rechnung 26-0871", _text("Wir bitten um Überweisung von netto {net} EUR zuzüglich Umsatzsteuer innerhalb von 21 Tagen."), "Guten Tag,\n\ndie Rechnung zu unserer letzten Lieferung liegt bei.\n", HEADS, _MAKER, "invoice as PDF"),
    partial(_PAPER, "other", "Lieferschein L-5521", _text("Unsere Ware bleibt bis zur Bezahlung unser Eigentum. Übernommen: ______________"), "Lieferschein zur Sendung von heute.\n", HEADS, _MAKER, "delivery note as PDF"),
    partial(_PAPER, "inquiry", "Preisanfrage", _text("Bitte nennen Sie uns Ihre Preise und Lieferzeiten. Wir haben noch nichts entschieden."), "Sehr geehrte Damen und Herren,\n\nunsere Preisanfrage finden Sie im Anhang.\n", (*HEADS[:5], "Preis bisher", "Wert bisher"), ("", ""), "request for quotation as PDF"),
    partial(_PAPER, "complaint", "Schadensmeldung", _text("Alle genannten Artikel kamen zerdrückt an. Wir erwarten Ersatz oder Erstattung."), "Guten Tag,\n\nleider müssen wir reklamieren, Einzelheiten im Anhang.\n", HEADS, ("", ""), "complaint as PDF"),
)  # fmt: skip


def receipt_answered(world: World, random: Random, name: str) -> Letter:
    """Thanks above our own receipt."""
    order = asked(world, random, "de", SCRIBE)
    rows = "\n".join(f"> {order.count(x.quantity)} {x.unit} {x.number} {x.description}" for x in order.lines)
    text = f"Super, das ging ja schnell. Danke für die Rückmeldung!\n\n{order.contact}\n\n{world.name} schrieb am {order.day(order.written)}:\n> Ihre Bestellung haben wir so notiert:\n{rows}\n> Wir melden uns, sobald das Paket unterwegs ist."
    return Letter(f"H/{name}.eml", posted(order, random, name, "AW: Wir haben Ihre Bestellung", text), "other", "our receipt answered", "H")


TABLES: tuple[tuple[str, Truth, str, str, str, str], ...] = (
    ("prices asked for", "inquiry", "de", "Bitte um Angebot", "<p>Guten Tag,</p><p>was kosten uns diese Artikel bei Abnahme in einer Lieferung?</p>", "<p>Wir prüfen dann, ob wir bestellen.</p>"),
    ("prices asked for", "inquiry", "en", "Enquiry", "<p>Dear all,</p><p>please let us have your prices for:</p>", "<p>No order yet, this is for our budget.</p>"),
    ("sent back", any_of("complaint", "other"), "de", "Rücksendung", "<p>Hallo,</p><p>folgende Artikel haben nicht gepasst, sie sind schon auf dem Weg zurück zu Ihnen:</p>", "<p>Bitte schreiben Sie uns den Betrag gut.</p>"),
)  # fmt: skip
TITLES = {
    "de": ("Lfd.", "Artikel", "Benennung", "Menge", "Einheit", "Preis", "Anmerkung"),
    "en": ("Row", "Item", "Name", "Quantity", "Unit", "Price", "Notes"),
}
_TABLED: tuple[Buyer, ...] = tuple(partial(tabled, TITLES, case, scribe=SCRIBE) for case in TABLES)
BUYERS: tuple[Buyer, ...] = tuple(among(FIRMS, write) for write in (*PAPERS, receipt_answered, *_TABLED))
