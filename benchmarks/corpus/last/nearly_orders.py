"""What looks much like an order at the last part's company and is none: papers as PDF, tables with quantities, our own receipts, drafts."""

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
HEADS = ("Pos.", "Artikelnr.", "Bezeichnung", "Menge", "Einheit", "Preis €", "Betrag €")


def _text(text: str) -> Callable[[Wish, Random], str]:
    return lambda order, _: text.replace("{net}", order.money(order.net))


PAPERS: tuple[Buyer, ...] = (
    partial(_PAPER, "other", "Rechnung 260-7714", _text("Rechnungsbetrag netto {net} EUR. Zahlbar ohne Abzug binnen 10 Tagen."), "Guten Tag,\n\nanbei erhalten Sie unsere Rechnung.\n", HEADS, ("Molkerei Hochried eG", "rechnung@hochried-milch.example"), "invoice as PDF"),
    partial(_PAPER, "other", "Lieferschein LS-90113", _text("Ware in einwandfreiem Zustand übernommen: ______________"), "Lieferavis zur Zustellung morgen früh.\n", HEADS, ("Molkerei Hochried eG", "versand@hochried-milch.example"), "delivery note as PDF"),
    partial(_PAPER, "other", "Auftragsbestätigung 55-402", _text("Wir bestätigen Ihren Auftrag über netto {net} EUR dankend."), "Sehr geehrte Damen und Herren,\n\nunsere Auftragsbestätigung liegt bei.\n", HEADS, ("Papierwerk Süderau AG", "verkauf@suederau-papier.example"), "confirmation as PDF"),
    partial(_PAPER, "other", "Angebot A-2026-318", _text("Angebotswert netto {net} EUR, gültig vier Wochen. Über Ihren Auftrag würden wir uns freuen."), "Sehr geehrte Frau Kollegin,\n\nwie besprochen unser Angebot.\n", HEADS, ("Papierwerk Süderau AG", "angebot@suederau-papier.example"), "supplier's offer as PDF"),
    partial(_PAPER, "inquiry", "Preisanfrage 26/77", _text("Bitte nennen Sie uns Ihre Preise. Diese Anfrage ist unverbindlich und keine Bestellung."), "Guten Tag,\n\nbitte bieten Sie gemäß beigefügter Anfrage an.\n", ("Pos.", "Artikelnr.", "Bezeichnung", "Jahresbedarf", "Einheit", "alter Preis €", "Wert €"), ("", ""), "request for quotation as PDF"),
    partial(_PAPER, "complaint", "Reklamationsmeldung Wareneingang", _text("Bei der Eingangskontrolle beanstandet: Kühlkette unterbrochen, Gebinde beschädigt. Wir verweigern die Annahme und erwarten Gutschrift."), "Guten Tag,\n\nsiehe Anlage, wir mussten die Annahme verweigern.\n", HEADS, ("", ""), "complaint as PDF"),
)  # fmt: skip
TABLES: tuple[tuple[str, Truth, str, str, str, str], ...] = (
    ("offer wanted", "inquiry", "de", "Bitte um Angebot", "<p>Sehr geehrte Damen und Herren,</p><p>für den Jahresvertrag 2027 bitten wir um Ihre Konditionen:</p>", "<p>Wir entscheiden im Januar. Bis dahin bitte nichts liefern.</p>"),
    ("offer wanted", "inquiry", "en", "Tender for ship stores", "<p>Dear Sirs,</p><p>please complete the price column and return:</p>", "<p>This is a tender, not an order.</p>"),
    ("offer wanted", "inquiry", "nl", "Offerteaanvraag", "<p>Beste heer/mevrouw,</p><p>graag uw prijzen voor:</p>", "<p>Dit is nog geen bestelling.</p>"),
    ("goods sent back", any_of("complaint", "other"), "de", "Wir schicken zurück", "<p>Hallo,</p><p>mit der nächsten Tour geben wir Ihrem Fahrer mit, weil falsch geliefert:</p>", "<p>Bitte um Gutschrift.</p>"),
    ("stock counted", any_of("other", "inquiry"), "de", "Inventur zum Monatsende", "<p>Guten Tag,</p><p>wie von Ihrem Außendienst gewünscht unser Lagerbestand:</p>", "<p>Nur zur Information, wir bestellen derzeit nichts.</p>"),
)  # fmt: skip
TITLES = {
    "de": ("Pos.", "Art.-Nr.", "Artikel", "Menge", "Einheit", "Ihr Preis", "Bemerkung"),
    "en": ("No.", "Code", "Description", "Qty", "Unit", "Your price", "Remarks"),
    "nl": ("Nr.", "Artikelnr.", "Product", "Aantal", "Eenheid", "Uw prijs", "Opmerking"),
}
THANKS = (
    "Danke, alles richtig so. Wir freuen uns auf die Ware.",
    "Super, vielen Dank für die schnelle Rückmeldung!",
    "Passt. Danke und schönen Feierabend.",
)


def receipt_thanked(world: World, random: Random, name: str) -> Letter:
    """Our receipt comes back with thanks above it."""
    order = asked(world, random, "de", SCRIBE)
    rows = [f"- {order.count(x.quantity)} {x.unit} {x.description} ({x.number})" for x in order.lines]
    receipt = [f"Guten Tag {order.contact},", "", "wir haben für Sie notiert:", "", *rows, "", f"Ihre {world.name}"]
    quoted = "\n".join(f"> {line}".rstrip() for line in receipt)
    text = f"{random.choice(THANKS)}\n\n{order.contact}\n{order.buyer['name']}\n\nAm {order.day(order.written)} schrieb {world.name}:\n{quoted}"
    content = posted(order, random, name, "Re: Wir haben Ihre Bestellung notiert", text)
    return Letter(f"H/{name}.eml", content, "other", "our receipt thanked", "H")


def kitchen_rota(world: World, random: Random, name: str) -> Letter:
    """A plan of what a kitchen will cook, sent to the wrong address."""
    order = asked(world, random, "de", SCRIBE)
    dishes = "\n".join(
        f"{day}: {dish}, {random.randrange(40, 180)} Portionen"
        for day, dish in (
            ("Mo", "Erbsensuppe"),
            ("Di", "Nudelauflauf"),
            ("Mi", "Fisch mit Kartoffeln"),
            ("Do", "Gulasch"),
            ("Fr", "Milchreis"),
        )
    )
    text = f"Hallo zusammen,\n\nanbei der Speiseplan für nächste Woche:\n\n{dishes}\n\nBitte in den Häusern aushängen.\n\n{order.contact}\n{order.buyer['name']}"
    return Letter(f"H/{name}.eml", posted(order, random, name, "Speiseplan", text), "other", "menu for the week", "H")


BUYERS: tuple[Buyer, ...] = (
    *PAPERS, receipt_thanked, kitchen_rota, *(partial(tabled, TITLES, case, scribe=SCRIBE) for case in TABLES),
)  # fmt: skip
