"""What looks much like an order at the distant part's company and is none: papers as PDF, tables with quantities, our own receipts, notes between colleagues."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.distant.demands import SCRIBE
from benchmarks.corpus.opened.letters import posted
from benchmarks.corpus.opened.no_orders import asked, paper, tabled
from benchmarks.corpus.opened.wish import Wish
from examples.post.truth import Letter, Truth, any_of

_PAPER = partial(paper, scribe=SCRIBE)
HEADS = ("Pos.", "Artikel", "Bezeichnung", "Menge", "ME", "Einzelpreis", "Gesamtpreis")
_ROPES = ("Tauwerk Manufaktur Elbe GmbH", "faktura@tauwerk-elbe.example")
_PAINTS = ("Lackfabrik Hansen KG", "vertrieb@lack-hansen.example")


def _text(text: str) -> Callable[[Wish, Random], str]:
    return lambda order, _: text.replace("{net}", order.money(order.net))


PAPERS: tuple[Buyer, ...] = (
    partial(_PAPER, "other", "Rechnung 260418", _text("Rechnungsbetrag netto {net} EUR, Zahlungsziel 30 Tage."), "Moin,\n\nanbei die Rechnung zur letzten Lieferung.\n", HEADS, _ROPES, "invoice as PDF"),
    partial(_PAPER, "other", "Lieferschein 9081", _text("Ware erhalten: ______________ Datum: __________"), "Der Lieferschein zur Sendung von heute.\n", HEADS, _PAINTS, "delivery note as PDF"),
    partial(_PAPER, "other", "Auftragsbestätigung AB-5521", _text("Wir haben Ihren Auftrag über {net} EUR eingeplant. Änderungen sind nicht mehr möglich."), "Guten Tag,\n\nim Anhang unsere Bestätigung.\n", HEADS, _ROPES, "confirmation as PDF"),
    partial(_PAPER, "other", "Gutschrift GS-77", _text("Wir schreiben Ihnen {net} EUR gut."), "Sehr geehrte Damen und Herren,\n\nanbei Ihre Gutschrift.\n", HEADS, _PAINTS, "credit note as PDF"),
    partial(_PAPER, "inquiry", "Angebotsaufforderung 14/2026", _text("Wir bitten um Ihr Angebot zu den genannten Positionen. Ein Auftrag ist damit nicht erteilt."), "Sehr geehrte Damen und Herren,\n\nbitte beachten Sie die beigefügte Angebotsaufforderung.\n", ("Pos.", "Artikel", "Bezeichnung", "Bedarf", "ME", "Schätzpreis", "Schätzwert"), ("", ""), "request for quotation as PDF"),
    partial(_PAPER, "complaint", "Reklamationsprotokoll 31", _text("Die Teile sind schadhaft und werden von uns nicht bezahlt. Wir erwarten Ersatz."), "Guten Tag,\n\nunser Reklamationsprotokoll zur letzten Lieferung im Anhang.\n", HEADS, ("", ""), "complaint as PDF"),
)  # fmt: skip


def receipt_again(way: str, world: World, random: Random, name: str) -> Letter:
    """Our own receipt comes back: with thanks above it, or read by a machine that says so."""
    order = asked(world, random, "de", SCRIBE)
    rows = [f"{order.count(x.quantity)} {x.unit}  {x.number}  {x.description}" for x in order.lines]
    receipt = [
        "Moin,",
        "",
        "Ihre Bestellung ist bei uns eingegangen:",
        "",
        *rows,
        "",
        "Wir melden uns, sobald sie unterwegs ist.",
        world.name,
    ]
    if way == "read":
        text = "\n".join([f"Ihre Nachricht an {order.contact} wurde am {order.day(order.written)} gelesen.", "", "Betreff: Eingangsbestätigung", "", *receipt])  # fmt: skip
    else:
        text = "\n".join(["Perfekt, vielen Dank!", "", order.contact, order.buyer["name"], "", f"{world.name} schrieb am {order.day(order.written)}:", *(f"> {line}".rstrip() for line in receipt)])  # fmt: skip
    title = "Gelesen: Eingangsbestätigung" if way == "read" else "Re: Eingangsbestätigung"
    return Letter(f"H/{name}.eml", posted(order, random, name, title, text), "other", f"our receipt: {way}", "H")


TABLES: tuple[tuple[str, Truth, str, str, str, str], ...] = (
    ("prices asked for", "inquiry", "de", "Preisabfrage", "<p>Guten Tag Frau Sievers,</p><p>nennen Sie uns bitte Ihre Nettopreise zu folgenden Mengen:</p>", "<p>Wir vergleichen zurzeit mehrere Anbieter.</p>"),
    ("prices asked for", "inquiry", "en", "Request for prices", "<p>Hello,</p><p>what would these cost us?</p>", "<p>This is not an order.</p>"),
    ("prices asked for", "inquiry", "fr", "Demande de tarif", "<p>Bonjour,</p><p>quel serait votre prix pour ces quantités ?</p>", "<p>Nous attendons votre offre avant de nous décider.</p>"),
    ("goods sent back", any_of("complaint", "other"), "de", "Rücklieferung", "<p>Moin,</p><p>diese Artikel sind fehlerhaft, wir senden sie zurück:</p>", "<p>Bitte um Gutschrift.</p>"),
    ("stock counted", any_of("other", "inquiry"), "de", "Bestandsmeldung Kommissionsware", "<p>Hallo,</p><p>von Ihrer Kommissionsware liegen noch hier:</p>", "<p>Zurzeit brauchen wir keinen Nachschub.</p>"),
)  # fmt: skip
TITLES = {
    "de": ("Nr.", "Artikelnr.", "Artikel", "Menge", "Einheit", "Preis", "Bemerkung"),
    "en": ("No.", "Item", "Description", "Qty", "Unit", "Price", "Remark"),
    "fr": ("N°", "Réf.", "Article", "Qté", "Unité", "Prix", "Remarque"),
}
BUYERS: tuple[Buyer, ...] = (
    *PAPERS,
    partial(receipt_again, "thanks"),
    partial(receipt_again, "read"),
    *(partial(tabled, TITLES, case, scribe=SCRIBE) for case in TABLES),
)
