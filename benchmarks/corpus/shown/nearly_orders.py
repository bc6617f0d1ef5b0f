"""What looks much like an order at the shown part's company and is none: papers as PDF, tables with quantities, our own receipts."""

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
HEADS = ("Nr.", "Artikel-Nr.", "Artikel", "Menge", "Einheit", "Preis", "Summe")


def _text(text: str) -> Callable[[Wish, Random], str]:
    return lambda order, _: text.replace("{net}", order.money(order.net))


PAPERS: tuple[Buyer, ...] = (
    partial(_PAPER, "other", "Rechnung RG-55120", _text("Summe netto {net} EUR. Bitte überweisen Sie innerhalb von 30 Tagen."), "Sehr geehrte Damen und Herren,\n\nunsere Rechnung finden Sie im Anhang.\n", HEADS, ("Glashütte Wendt GmbH", "fibu@glashuette-wendt.example"), "invoice as PDF"),
    partial(_PAPER, "other", "Lieferschein 30988", _text("Bitte prüfen Sie die Ware sofort auf Vollständigkeit. Empfangen: ____________"), "Anbei der Lieferschein zur heutigen Lieferung.\n", HEADS, ("Glashütte Wendt GmbH", "versand@glashuette-wendt.example"), "delivery note as PDF"),
    partial(_PAPER, "other", "Auftragsbestätigung 118-26", _text("Auftragswert netto {net} EUR. Wir danken für Ihren Auftrag."), "Guten Tag,\n\nanbei unsere Auftragsbestätigung.\n", HEADS, ("Saitenmanufaktur Ott", "auftrag@saiten-ott.example"), "confirmation as PDF"),
    partial(_PAPER, "other", "Gutschrift GS-2207", _text("Gutschriftsbetrag netto {net} EUR. Der Betrag wird mit der nächsten Rechnung verrechnet."), "Guten Tag,\n\nanbei die Gutschrift zu Ihrer Rücksendung.\n", HEADS, ("Saitenmanufaktur Ott", "buchhaltung@saiten-ott.example"), "credit note as PDF"),
    partial(_PAPER, "inquiry", "Angebotsanfrage 4410", _text("Bitte reichen Sie uns Ihr Angebot ein. Eine Bestellung ist hiermit nicht verbunden."), "Sehr geehrte Damen und Herren,\n\nbitte bieten Sie uns die angehängten Positionen an.\n", ("Nr.", "Artikel-Nr.", "Artikel", "Menge", "Einheit", "Preisvorstellung", "Summe"), ("", ""), "request for quotation as PDF"),
    partial(_PAPER, "complaint", "Mängelrüge", _text("Die aufgeführten Artikel sind beschädigt bei uns eingetroffen. Wir setzen Ihnen eine Frist von 14 Tagen zur Nacherfüllung."), "Guten Tag,\n\nunsere Mängelrüge im Anhang, bitte um Stellungnahme.\n", HEADS, ("", ""), "complaint as PDF"),
)  # fmt: skip


def receipt_again(way: str, world: World, random: Random, name: str) -> Letter:
    """Our own receipt comes back: with thanks above it, or forwarded by the customer's mail server."""
    order = asked(world, random, "de", SCRIBE)
    rows = [f"{order.count(x.quantity)} {x.unit} {x.description}, Art. {x.number}" for x in order.lines]
    receipt = [f"Guten Tag {order.contact},", "", "Ihre Bestellung ist bei uns eingegangen:", "", *rows, "", world.name]
    if way == "thanks":
        quoted = "\n".join(f"> {line}".rstrip() for line in receipt)
        text = f"Perfekt, vielen Dank!\n\nViele Grüße\n{order.contact}\n\nAm {order.day(order.written)} schrieb {world.name}:\n{quoted}"
    else:
        text = "\n".join(
            [
                "---------- Weitergeleitete Nachricht ----------",
                f"Von: {world.name} <{world.mailbox[1]}>",
                "Betreff: Eingang Ihrer Bestellung",
                "",
                *receipt,
            ]
        )
    content = posted(order, random, name, f"{'Re' if way == 'thanks' else 'Fwd'}: Eingang Ihrer Bestellung", text)
    return Letter(f"H/{name}.eml", content, "other", f"our receipt: {way}", "H")


TABLES: tuple[tuple[str, Truth, str, str, str, str], ...] = (
    ("prices asked for", "inquiry", "de", "Preisanfrage", "<p>Sehr geehrte Damen und Herren,</p><p>wir bitten um Ihr Angebot für die folgenden Artikel:</p>", "<p>Wir vergleichen derzeit mehrere Anbieter und melden uns dann mit einer Bestellung.</p>"),
    ("prices asked for", "inquiry", "en", "Request for quotation", "<p>Dear Sir or Madam,</p><p>kindly send us your quotation for:</p>", "<p>Please note that this is not an order.</p>"),
    ("prices asked for", "inquiry", "fr", "Demande de devis", "<p>Bonjour,</p><p>pourriez-vous nous faire un devis pour :</p>", "<p>Nous reviendrons vers vous après comparaison.</p>"),
    ("goods sent back", any_of("complaint", "other"), "de", "Retourenanmeldung", "<p>Hallo,</p><p>diese Artikel senden wir Ihnen zurück, weil sie nicht passen:</p>", "<p>Bitte schicken Sie uns ein Rücksendeetikett.</p>"),
    ("consumption of the year", any_of("other", "inquiry"), "de", "Verbrauchsstatistik", "<p>Guten Tag,</p><p>wie gewünscht unser Verbrauch im letzten Jahr, zu Ihrer Information:</p>", "<p>Das ist ausdrücklich keine Bestellung.</p>"),
)  # fmt: skip
TITLES = {
    "de": ("Nr.", "Artikelnr.", "Artikel", "Menge", "Einheit", "Preis", "Bemerkung"),
    "en": ("No.", "Item no.", "Item", "Quantity", "Unit", "Price", "Remarks"),
    "fr": ("N°", "Réf.", "Article", "Quantité", "Unité", "Prix", "Remarques"),
}


BUYERS: tuple[Buyer, ...] = (
    *PAPERS,
    partial(receipt_again, "thanks"),
    partial(receipt_again, "forwarded"),
    *(partial(tabled, TITLES, case, scribe=SCRIBE) for case in TABLES),
)
