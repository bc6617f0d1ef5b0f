"""What looks much like an order at the foreign part's company and is none: papers as PDF, tables with quantities, our own papers coming back."""

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
from benchmarks.corpus.opened.no_orders import asked, paper, tabled
from benchmarks.corpus.opened.wish import Wish
from examples.post.envelope import Attachment
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter, Truth, any_of

_PAPER = partial(paper, scribe=SCRIBE)
HEADS = ("Pos.", "Artikel", "Bezeichnung", "Menge", "ME", "EUR", "EUR gesamt")
MAKER = "Nabenfabrik Sommerfeld KG"


def _text(text: str) -> Callable[[Wish, Random], str]:
    return lambda order, _: text.replace("{net}", order.money(order.net))


PAPERS: tuple[Buyer, ...] = (
    partial(_PAPER, "other", "Rechnung 2026-3380", _text("Rechnungsbetrag netto {net} EUR. Zahlbar binnen 14 Tagen mit 2 % Skonto, sonst 30 Tage netto."), "Guten Tag,\n\nanbei die Rechnung zu unserer Lieferung.\n", HEADS, (MAKER, "fibu@naben-sommerfeld.example"), "invoice as PDF"),
    partial(_PAPER, "other", "Lieferschein LS-7719", _text("Ware vollständig und unbeschädigt erhalten: Datum ________ Unterschrift ________"), "Lieferschein vorab per Mail.\n", HEADS, (MAKER, "versand@naben-sommerfeld.example"), "delivery note as PDF"),
    partial(_PAPER, "other", "Auftragsbestätigung 60-144", _text("Wir danken für Ihre Bestellung und bestätigen sie wie oben aufgeführt. Auftragswert netto {net} EUR."), "Sehr geehrte Damen und Herren,\n\nim Anhang unsere Auftragsbestätigung.\n", HEADS, (MAKER, "auftrag@naben-sommerfeld.example"), "confirmation as PDF"),
    partial(_PAPER, "other", "Angebot 26-0915", _text("Unser Angebot ist freibleibend und gilt vier Wochen. Angebotssumme netto {net} EUR."), "Sehr geehrte Damen und Herren,\n\nwie gewünscht unser Angebot für Ihr Sortiment.\n", HEADS, (MAKER, "vertrieb@naben-sommerfeld.example"), "supplier's offer as PDF"),
    partial(_PAPER, "inquiry", "Preisanfrage PA-2210", _text("Wir bitten um Ihr schriftliches Angebot. Diese Anfrage stellt keine Bestellung dar."), "Guten Tag,\n\nunsere Preisanfrage finden Sie im Anhang.\n", ("Pos.", "Artikel", "Bezeichnung", "Menge", "ME", "Richtpreis", "Richtwert"), ("", ""), "request for quotation as PDF"),
    partial(_PAPER, "complaint", "Reklamationsbericht", _text("Die genannten Teile weisen Mängel auf. Bitte teilen Sie uns mit, ob Sie Ersatz liefern oder eine Gutschrift erteilen."), "Hallo,\n\nunser Reklamationsbericht im Anhang. Wir warten auf Ihre Antwort.\n", HEADS, ("", ""), "complaint as PDF"),
)  # fmt: skip


def our_paper_again(way: str, world: World, random: Random, name: str) -> Letter:
    """Our own confirmation comes back: with thanks above it, or handed on by the customer's machine."""
    order = asked(world, random, "de", SCRIBE)
    rows = [f"{x.number}  {x.description}  {order.count(x.quantity)} {x.unit}" for x in order.lines]
    ours = ["Guten Tag,", "", f"wir bestätigen Ihre Bestellung {random.randrange(3000, 9000)}:", "", *rows, "", world.name]
    title = "Auftragsbestätigung"
    if way == "thanks":
        below = "\n".join(f"> {line}".rstrip() for line in ours)
        text = f"Super, stimmt alles so. Danke für die schnelle Bestätigung!\n\n{order.contact}\n{order.buyer['name']}\n\n{below}"
    else:
        text = "\n".join(["Automatische Weiterleitung an alle Empfänger der Gruppe Einkauf", "", f"Betreff: {title}", "", *ours])
    content = posted(order, random, name, f"{'AW' if way == 'thanks' else 'WG'}: {title}", text)
    return Letter(f"H/{name}.eml", content, "other", f"our paper again: {way}", "H")


TITLES = {
    "de": ("Pos.", "Artikelnr.", "Bezeichnung", "Menge", "Einheit", "Ihr Preis", "Lieferzeit"),
    "en": ("Line", "Part no.", "Description", "Qty", "Unit", "Your price", "Lead time"),
    "nl": ("Regel", "Artikelnr.", "Omschrijving", "Aantal", "Eenheid", "Uw prijs", "Levertijd"),
    "fr": ("Ligne", "Réf.", "Désignation", "Qté", "Unité", "Votre prix", "Délai"),
}
TABLES: tuple[tuple[str, Truth, str, str, str, str], ...] = (
    ("prices asked for", "inquiry", "de", "Anfrage Ersatzteile", "<p>Guten Tag,</p><p>bitte ergänzen Sie Preise und Lieferzeiten:</p>", "<p>Wir melden uns nach der Auswertung aller Angebote.</p>"),
    ("prices asked for", "inquiry", "en", "Enquiry", "<p>Dear Sir or Madam,</p><p>please fill in your prices and lead times:</p>", "<p>Please do not ship anything yet, this is an enquiry.</p>"),
    ("prices asked for", "inquiry", "nl", "Aanvraag", "<p>Goedendag,</p><p>graag uw prijzen en levertijden voor:</p>", "<p>Dit is geen bestelling.</p>"),
    ("prices asked for", "inquiry", "fr", "Demande de prix", "<p>Bonjour,</p><p>merci d'indiquer vos prix et délais :</p>", "<p>Ceci n'est pas une commande.</p>"),
    ("goods sent back", any_of("complaint", "other"), "de", "Rücksendung", "<p>Hallo,</p><p>die folgenden Artikel gehen heute an Sie zurück, sie passen leider nicht:</p>", "<p>Bitte schreiben Sie uns den Betrag gut.</p>"),
)  # fmt: skip


def stock_for_sale(world: World, random: Random, name: str) -> Letter:
    """A supplier offers his surplus stock as a workbook."""
    order = asked(world, random, "de", SCRIBE)
    book = Workbook()
    sheet = book.active
    sheet.append(["Überhang Stand heute"])
    sheet.append(["Artikel", "Text", "Lagermenge", "Sonderpreis EUR"])
    for x in order.lines:
        sheet.append([x.number, x.description, int(float(x.quantity)), float(x.price)])
    maker = replace(order, sender="lager@naben-sommerfeld.example", contact=MAKER, buyer=order.buyer | {"name": MAKER})
    text = f"Sehr geehrte Damen und Herren,\n\nunseren Lagerüberhang bieten wir Ihnen zu Sonderpreisen an, Liste anbei. Bei Interesse melden Sie sich gern.\n\n{MAKER}"
    content = posted(maker, random, name, "Lagerüberhang", text, attachments=(Attachment("Ueberhang.xlsx", XLSX, saved(book)),))
    return Letter(f"H/{name}.eml", content, "other", "stock for sale", "H")


BUYERS: tuple[Buyer, ...] = (
    *PAPERS,
    partial(our_paper_again, "thanks"),
    partial(our_paper_again, "handed on"),
    *(partial(tabled, TITLES, case, scribe=SCRIBE) for case in TABLES),
    stock_for_sale,
)
