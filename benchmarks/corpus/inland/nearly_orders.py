"""What looks much like an order at the inland part's company and is none: papers as PDF, tables with quantities, our own confirmation, carts that wait for leave."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.inland.demands import SCRIBE
from benchmarks.corpus.opened.letters import posted
from benchmarks.corpus.opened.no_orders import asked, paper, tabled
from benchmarks.corpus.opened.wish import Wish
from examples.post.truth import Letter, Truth, any_of

_PAPER = partial(paper, scribe=SCRIBE)
HEADS = ("Pos", "Artikelnr.", "Bezeichnung", "Menge", "ME", "EP EUR", "GP EUR")
_CHAINS = ("Nordkette GmbH", "belege@nordkette.example")
_VALVES = ("Robinetterie du Rhin SA", "export@robinetterie-rhin.example")


def _text(text: str) -> Callable[[Wish, Random], str]:
    return lambda order, _: text.replace("{net}", order.money(order.net))


PAPERS: tuple[Buyer, ...] = (
    partial(_PAPER, "other", "Rechnung 2026-30418", _text("Rechnungsbetrag netto {net} EUR, zahlbar innerhalb 30 Tagen."), "Sehr geehrte Damen und Herren,\n\nanbei unsere Rechnung im PDF-Format.\n", HEADS, _CHAINS, "invoice as PDF"),
    partial(_PAPER, "other", "Lieferschein 881204", _text("Ware vollständig und unbeschädigt erhalten: ____________"), "Lieferschein anbei.\n", HEADS, _CHAINS, "delivery note as PDF"),
    partial(_PAPER, "other", "Auftragsbestätigung AB-77120", _text("Wir bestätigen Ihren Auftrag über netto {net} EUR. Bitte prüfen Sie alle Angaben."), "Guten Tag,\n\nim Anhang die Auftragsbestätigung.\n", HEADS, _VALVES, "confirmation as PDF"),
    partial(_PAPER, "other", "Angebot 5581", _text("Wir halten uns 6 Wochen an dieses Angebot über {net} EUR gebunden."), "Guten Tag,\n\nvielen Dank für Ihre Anfrage, anbei unser Angebot.\n", HEADS, _VALVES, "supplier's offer as PDF"),
    partial(_PAPER, "inquiry", "Anfrage AF-20931", _text("Bitte unterbreiten Sie uns Ihr Angebot. Dies ist keine Bestellung."), "Sehr geehrte Damen und Herren,\n\nbeiliegend unsere Anfrage.\n", ("Pos", "Artikelnr.", "Bezeichnung", "Bedarf", "ME", "Zielpreis EUR", "Zielwert EUR"), ("", ""), "request for quotation as PDF"),
    partial(_PAPER, "complaint", "Mängelrüge 26-118", _text("Die genannten Artikel sind mangelhaft. Wir bitten um Gutschrift über {net} EUR."), "Sehr geehrte Damen und Herren,\n\nanbei unsere Mängelrüge, um Stellungnahme wird gebeten.\n", HEADS, ("", ""), "complaint as PDF"),
)  # fmt: skip


def confirmation_again(way: str, world: World, random: Random, name: str) -> Letter:
    """Our own confirmation comes back: with a thank you, or signed as the buyer's rules want it."""
    order = asked(world, random, "de", SCRIBE)
    rows = [f"{n * 10}  {x.number}  {x.description}  {order.count(x.quantity)} {x.unit}" for n, x in enumerate(order.lines, 1)]
    ours = ["Sehr geehrte Damen und Herren,", "", "wir danken für Ihren Auftrag und bestätigen:", "", *rows, "", "Mit freundlichen Grüßen", world.name]  # fmt: skip
    above = {"thanks": "Vielen Dank, passt so.", "filed": "Danke für die AB, wurde im System hinterlegt. Keine Abweichungen."}[way]
    quoted = "\n".join(f"> {line}".rstrip() for line in ours)
    text = f"{above}\n\n{order.contact}\n{order.buyer['name']}\n\nAm {order.day(order.written)} schrieb {world.name}:\n\n{quoted}"
    return Letter(f"H/{name}.eml", posted(order, random, name, "AW: Auftragsbestätigung", text), "other", f"our confirmation: {way}", "H")


def cart_to_approve(world: World, random: Random, name: str) -> Letter:
    """A cart in our shop waits for the leave of a superior; the program copies us in."""
    order = asked(world, random, "de", SCRIBE)
    rows = "".join(f"<tr><td>{x.number}</td><td>{x.description}</td><td>{order.count(x.quantity)}</td></tr>" for x in order.lines)
    html = f"<html><body><h3>Warenkorb wartet auf Freigabe</h3><p>{order.contact} hat einen Warenkorb angelegt. Er ist noch nicht bestellt, bis ein Berechtigter ihn freigibt:</p><table border=1><tr><td>Artikel</td><td>Bezeichnung</td><td>Menge</td></tr>{rows}</table><p>Freigeben | Ablehnen</p></body></html>"
    shop = replace(order, contact="Händlershop", sender=f"shop@{world.domain}", buyer=order.buyer | {"name": "Händlershop"})
    return Letter(f"H/{name}.eml", posted(shop, random, name, "Freigabe erforderlich", html=html), "other", "cart to approve", "H")


TABLES: tuple[tuple[str, Truth, str, str, str, str], ...] = (
    ("prices asked for", "inquiry", "de", "Preisanfrage Ersatzteile", "<p>Guten Tag,</p><p>bitte tragen Sie in die rechten Spalten Ihre Preise und Lieferzeiten ein:</p>", "<p>Vergabe erfolgt nach Angebotsvergleich.</p>"),
    ("prices asked for", "inquiry", "en", "Request for quotation", "<p>Dear supplier,</p><p>kindly quote for the following quantities:</p>", "<p>This is not an order.</p>"),
    ("prices asked for", "inquiry", "nl", "Prijsaanvraag", "<p>Goedendag,</p><p>graag uw beste prijs voor:</p>", "<p>Wij vergelijken drie offertes en laten u de uitslag weten.</p>"),
    ("goods sent back", any_of("complaint", "other"), "de", "Retourenschein", "<p>Sehr geehrte Damen und Herren,</p><p>folgende Artikel senden wir wegen Mängeln zurück:</p>", "<p>Bitte erteilen Sie uns eine Gutschrift.</p>"),
    ("stock told", any_of("other", "inquiry"), "de", "Bestandsmeldung Konsilager", "<p>Hallo,</p><p>Bestand in Ihrem Konsignationslager zum Monatsende:</p>", "<p>Entnahmen melden wir wie immer separat.</p>"),
)  # fmt: skip
TITLES = {
    "de": ("Pos", "Art.-Nr.", "Bezeichnung", "Menge", "ME", "Preis", "Lieferzeit"),
    "en": ("Pos", "Part no.", "Description", "Qty", "Unit", "Price", "Lead time"),
    "nl": ("Pos", "Artikelnr.", "Omschrijving", "Aantal", "Eenheid", "Prijs", "Levertijd"),
}
BUYERS: tuple[Buyer, ...] = (
    *PAPERS,
    partial(confirmation_again, "thanks"),
    partial(confirmation_again, "filed"),
    cart_to_approve,
    *(partial(tabled, TITLES, case, scribe=SCRIBE) for case in TABLES),
)
