"""What looks much like an order at the fresh part's company and is none: papers as PDF, tables with quantities, our own mails coming back."""

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
HEADS = ("Pos.", "Artikelnummer", "Bezeichnung", "Menge", "Einheit", "Einzelpreis", "Gesamtpreis")


def _text(text: str) -> Callable[[Wish, Random], str]:
    return lambda order, _: text.replace("{net}", order.money(order.net))


PAPERS: tuple[Buyer, ...] = (
    partial(_PAPER, "other", "Rechnung R-2026-0417", _text("Rechnungsbetrag netto {net} EUR. Zahlungsziel 14 Tage. Skonto wird nicht gewährt."), "Guten Tag,\n\nim Anhang unsere Rechnung.\n", HEADS, ("Kartonagen Rhön GmbH", "buchhaltung@kartonagen-rhoen.example"), "invoice as PDF"),
    partial(_PAPER, "other", "Lieferschein L-88231", _text("Ware vollständig und unbeschädigt erhalten: ______________________"), "Lieferschein zu Ihrer Sendung im Anhang.\n", HEADS, ("Kartonagen Rhön GmbH", "versand@kartonagen-rhoen.example"), "delivery note as PDF"),
    partial(_PAPER, "other", "Auftragsbestätigung AB-3307", _text("Auftragssumme netto {net} EUR. Bitte prüfen Sie unsere Bestätigung umgehend."), "Vielen Dank für Ihre Bestellung, unsere Auftragsbestätigung finden Sie anbei.\n", HEADS, ("Laborglas Vogtland", "vertrieb@laborglas-vogtland.example"), "confirmation as PDF"),
    partial(_PAPER, "other", "Angebot A-2026-115", _text("Angebotssumme netto {net} EUR. Gültig 30 Tage. Wir freuen uns auf Ihren Auftrag."), "Sehr geehrte Damen und Herren,\n\nwie gewünscht unser Angebot.\n", HEADS, ("Laborglas Vogtland", "vertrieb@laborglas-vogtland.example"), "supplier's offer as PDF"),
    partial(_PAPER, "inquiry", "Preisanfrage PA-771", _text("Bitte tragen Sie Ihre Preise ein und senden Sie uns das Formular zurück. Diese Anfrage ist keine Bestellung."), "Guten Tag,\n\nbitte um Ihr Angebot laut Anlage.\n", ("Pos.", "Artikelnummer", "Bezeichnung", "Menge", "Einheit", "Richtpreis", "Richtwert"), ("", ""), "price inquiry as PDF"),
    partial(_PAPER, "complaint", "Reklamationsmeldung", _text("Die oben genannten Artikel wurden bei der Wareneingangsprüfung beanstandet. Wir erwarten Ihre Stellungnahme und kostenfreien Ersatz."), "Sehr geehrte Damen und Herren,\n\nbitte beachten Sie die angehängte Reklamation.\n", HEADS, ("", ""), "complaint as PDF"),
)  # fmt: skip


def our_mail_again(way: str, world: World, random: Random, name: str) -> Letter:
    """Our own confirmation comes back: with a word of thanks above it, or with one that all is right."""
    order = asked(world, random, "de", SCRIBE)
    rows = [f"{n}. {order.count(x.quantity)} {x.unit} {x.description} ({x.number})" for n, x in enumerate(order.lines, 1)]
    ours = [f"Guten Tag {order.contact},", "", "wir haben Ihren Auftrag wie folgt gebucht:", "", *rows, "", "Freundliche Grüße", world.name]
    above = {
        "thanks": f"Danke für die schnelle Bestätigung!\n\n{order.contact}\n{order.buyer['name']}",
        "agreed": f"Passt so, danke.\n\nGruß\n{order.contact}",
    }[way]
    quoted = "\n".join(f"> {line}".rstrip() for line in ours)
    text = f"{above}\n\nAm {order.day(order.written)} schrieb {world.name}:\n{quoted}"
    return Letter(f"H/{name}.eml", posted(order, random, name, "AW: Ihr Auftrag", text), "other", f"our mail again: {way}", "H")


TABLES: tuple[tuple[str, Truth, str, str, str, str], ...] = (
    ("prices asked for", "inquiry", "de", "Anfrage", "<p>Guten Tag,</p><p>bitte nennen Sie uns Preise und Lieferzeiten für:</p>", "<p>Wir holen derzeit mehrere Angebote ein.</p>"),
    ("prices asked for", "inquiry", "en", "Enquiry", "<p>Hello,</p><p>could you please quote for the items below?</p>", "<p>We will get back to you once we have compared.</p>"),
    ("prices asked for", "inquiry", "nl", "Offerteaanvraag", "<p>Goedendag,</p><p>graag uw beste prijs voor:</p>", "<p>Dit is nog geen bestelling.</p>"),
    ("goods damaged", "complaint", "de", "Beschädigte Ware", "<p>Sehr geehrte Damen und Herren,</p><p>folgende Artikel kamen beschädigt an:</p>", "<p>Bitte veranlassen Sie die Abholung und eine Gutschrift.</p>"),
    ("stock told", any_of("other", "inquiry"), "de", "Inventur: Bestand Ihrer Artikel", "<p>Hallo,</p><p>zur Information unser Bestand Ihrer Artikel zum Monatsende:</p>", "<p>Bestellt wird erst im neuen Jahr wieder.</p>"),
)  # fmt: skip
TITLES = {
    "de": ("Pos.", "Art.-Nr.", "Artikel", "Menge", "ME", "Preis", "Bemerkung"), "en": ("Pos.", "Code", "Item", "Quantity", "Unit", "Price", "Remarks"), "nl": ("Pos.", "Art.nr.", "Artikel", "Aantal", "Eenheid", "Prijs", "Opmerking"),
}  # fmt: skip
BUYERS: tuple[Buyer, ...] = (
    *PAPERS, partial(our_mail_again, "thanks"), partial(our_mail_again, "agreed"), *(partial(tabled, TITLES, case, scribe=SCRIBE) for case in TABLES),
)  # fmt: skip
