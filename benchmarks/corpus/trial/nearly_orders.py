"""What looks much like an order at the trial part's company and is none: business papers as PDF, tables with quantities, our own mails that come back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.letters import SCRIBE
from benchmarks.corpus.opened.letters import posted
from benchmarks.corpus.opened.no_orders import asked, paper, tabled
from benchmarks.corpus.opened.wish import Wish
from examples.post.truth import Letter, Truth, any_of

_PAPER = partial(paper, scribe=SCRIBE)
HEADS = ("Pos.", "Artikelnr.", "Bezeichnung", "Menge", "Einheit", "Einzelpreis", "Gesamtpreis")


def _text(text: str) -> Callable[[Wish, Random], str]:
    return lambda order, _: text.replace("{net}", order.money(order.net))


PAPERS: tuple[Buyer, ...] = (
    partial(_PAPER, "other", "Rechnung 2026/30714", _text("Nettobetrag {net} EUR zuzüglich Umsatzsteuer. Fällig in 14 Tagen."), "Guten Tag,\n\nim Anhang unsere Rechnung.\n\nZelluloth Verbandstoffe GmbH\n", HEADS, ("Zelluloth Verbandstoffe GmbH", "rechnung@zelluloth.example"), "invoice as PDF"),
    partial(_PAPER, "other", "Lieferschein LS-8841", _text("Ware erhalten, Datum und Unterschrift: ______________"), "Lieferschein zur Sendung von heute im Anhang.\n", HEADS, ("Drahtinger Instrumente KG", "versand@drahtinger.example"), "delivery note as PDF"),
    partial(_PAPER, "other", "Auftragsbestätigung 5512-A", _text("Gesamtwert {net} EUR netto. Vielen Dank für Ihren Auftrag."), "Sehr geehrte Damen und Herren,\n\nanbei die Bestätigung Ihres Auftrags.\n", HEADS, ("Drahtinger Instrumente KG", "verkauf@drahtinger.example"), "confirmation as PDF"),
    partial(_PAPER, "inquiry", "Anfrage Praxisausstattung", _text("Bitte nennen Sie uns Ihre Preise und Lieferzeiten. Dies ist noch keine Bestellung."), "Guten Tag,\n\nbitte um ein Angebot laut Anhang.\n", ("Pos.", "Artikelnr.", "Bezeichnung", "Menge", "Einheit", "Richtpreis", "Summe"), ("", ""), "request for quotation as PDF"),
    partial(_PAPER, "complaint", "Reklamationsmeldung", _text("Die genannten Artikel sind fehlerhaft. Wir verlangen Ersatz oder Gutschrift."), "Hallo,\n\nunsere Reklamation finden Sie im Anhang.\n", HEADS, ("", ""), "complaint as PDF"),
)  # fmt: skip


def our_receipt(way: str, world: World, random: Random, name: str) -> Letter:
    """Our own confirmation comes back: with a thank-you above it, or with a notice that it was read."""
    order = asked(world, random, "de", SCRIBE)
    rows = "\n".join(f"> {n}  {x.number}  {x.description}  {order.count(x.quantity)} {x.unit}" for n, x in enumerate(order.lines, 1))
    below = f"{world.name} schrieb am {order.day(order.written)}:\n> Sehr geehrte Kundin, sehr geehrter Kunde,\n> Ihre Bestellung ist bei uns eingegangen:\n{rows}"
    if way == "thanks":
        title, text = (
            "AW: Eingang Ihrer Bestellung",
            f"Danke für die Bestätigung, passt so.\n\nGruß\n{order.contact}\n{order.buyer['name']}\n\n{below}",
        )
    else:
        title, text = (
            "Gelesen: Eingang Ihrer Bestellung",
            f"Ihre Nachricht an {order.sender} wurde am {order.day(order.written)} gelesen.\n\n{below}",
        )
    return Letter(f"H/{name}.eml", posted(order, random, name, title, text), "other", f"our receipt: {way}", "H")


TABLES: tuple[tuple[str, Truth, str, str, str, str], ...] = (
    ("prices wanted", "inquiry", "de", "Anfrage Jahresbedarf", "<p>Sehr geehrte Damen und Herren,</p><p>für unsere Ausschreibung des Jahresbedarfs erbitten wir Ihre Preise:</p>", "<p>Der Zuschlag wird später erteilt; ein Auftrag ist damit noch nicht verbunden.</p>"),
    ("prices wanted", "inquiry", "nl", "Prijsaanvraag", "<p>Beste,</p><p>wat zijn uw prijzen voor deze artikelen?</p>", "<p>Dit is nog geen bestelling.</p>"),
    ("prices wanted", "inquiry", "en", "Price request", "<p>Dear all,</p><p>please let us have your best prices for:</p>", "<p>We will come back to you once the budget is agreed. This is not an order.</p>"),
    ("goods sent back", any_of("complaint", "other"), "de", "Rücksendung", "<p>Hallo,</p><p>diese Artikel gehen heute an Sie zurück, wir haben sie falsch geliefert bekommen:</p>", "<p>Bitte um Gutschrift.</p>"),
)  # fmt: skip
TITLES = {
    "de": ("Pos.", "Nummer", "Artikel", "Menge", "Einheit", "Preis", "Anmerkung"),
    "en": ("No.", "Code", "Item", "Quantity", "Unit", "Price", "Comment"),
    "nl": ("Nr.", "Code", "Artikel", "Aantal", "Eenheid", "Prijs", "Opmerking"),
}


BUYERS: tuple[Buyer, ...] = (
    *PAPERS,
    partial(our_receipt, "thanks"),
    partial(our_receipt, "read"),
    *(partial(tabled, TITLES, case, scribe=SCRIBE) for case in TABLES),
)
