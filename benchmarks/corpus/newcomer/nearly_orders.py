"""What looks much like an order at the newcomer part's company and is none: papers as PDF, tables with quantities, our own mails that come back."""

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
HEADS = ("Pos.", "Artikelnummer", "Bezeichnung", "Anzahl", "Einheit", "Einzelpreis", "Gesamt")
_CHANDLER = ("Kerzenzieherei Brandl", "fakturen@kerzen-brandl.example")
_JOINER = ("Holzspielwerk Sommer GmbH", "auftrag@holzspielwerk.example")


def _text(text: str) -> Callable[[Wish, Random], str]:
    return lambda order, _: text.replace("{net}", order.money(order.net))


PAPERS: tuple[Buyer, ...] = (
    partial(_PAPER, "other", "Rechnung 2026/8841", _text("Rechnungsbetrag netto {net} EUR. Zahlungsziel 14 Tage, danach Verzugszinsen."), "Guten Tag,\n\nfür unsere Lieferung erhalten Sie anbei die Rechnung.\n", HEADS, _CHANDLER, "invoice as PDF"),
    partial(_PAPER, "other", "Lieferschein L-5520", _text("Ware vollständig und unbeschädigt erhalten: ______________________"), "Lieferschein zur Sendung von heute.\n", HEADS, _CHANDLER, "delivery note as PDF"),
    partial(_PAPER, "other", "Auftragsbestätigung A-7716", _text("Auftragswert {net} EUR netto. Lieferung in etwa drei Wochen."), "Sehr geehrte Damen und Herren,\n\nwir bestätigen Ihren Auftrag, siehe Anlage.\n", HEADS, _JOINER, "confirmation as PDF"),
    partial(_PAPER, "other", "Angebot N-1290", _text("Angebotssumme netto {net} EUR, freibleibend, gültig vier Wochen."), "Guten Tag,\n\nunser Angebot finden Sie im Anhang. Über Ihren Auftrag würden wir uns freuen.\n", HEADS, _JOINER, "offer as PDF"),
    partial(_PAPER, "inquiry", "Preisabfrage 26-19", _text("Bitte tragen Sie Ihre Preise ein und senden Sie das Blatt zurück. Dies ist noch keine Bestellung."), "Guten Tag,\n\nwir bitten um Ihre Preise gemäß Anlage.\n", ("Pos.", "Artikelnummer", "Bezeichnung", "Anzahl", "Einheit", "Zielpreis", "Summe"), ("", ""), "prices asked as PDF"),
    partial(_PAPER, "complaint", "Mängelliste", _text("Die genannten Artikel sind fehlerhaft geliefert worden. Wir verlangen Nacherfüllung."), "Sehr geehrte Damen und Herren,\n\nunsere Reklamation finden Sie in der Anlage.\n", HEADS, ("", ""), "complaint as PDF"),
)  # fmt: skip


def returned(way: str, world: World, random: Random, name: str) -> Letter:
    """Our own confirmation comes back: with a word of thanks, or from somebody who no longer works there."""
    order = asked(world, random, "de", SCRIBE)
    rows = [f"{x.number}  {x.description}  {order.count(x.quantity)} {x.unit}" for x in order.lines]
    ours = [
        f"Guten Tag {order.contact},",
        "",
        "wir bedanken uns für Ihre Bestellung und bestätigen:",
        "",
        *rows,
        "",
        "Ihr Team von",
        world.name,
    ]
    below = "\n".join(f"> {line}".rstrip() for line in ours)
    if way == "thanks":
        text = f"Super, danke für die schnelle Bestätigung. Passt alles so.\n\n{order.contact}\n\nAm {order.day(order.written)} schrieb {world.name}:\n{below}"
    else:
        text = f"Guten Tag,\n\ndie Kollegin ist nicht mehr bei uns beschäftigt. Bitte richten Sie Bestätigungen künftig an die Zentrale.\n\n{order.contact}\n\nAm {order.day(order.written)} schrieb {world.name}:\n{below}"
    return Letter(f"H/{name}.eml", posted(order, random, name, "AW: Auftragsbestätigung", text), "other", f"our confirmation: {way}", "H")


TABLES: tuple[tuple[str, Truth, str, str, str, str], ...] = (
    ("offer asked for", "inquiry", "de", "Bitte um Angebot", "<p>Guten Tag,</p><p>für den Haushaltsplan 2027 brauchen wir Ihr Angebot über:</p>", "<p>Bestellt wird erst, wenn der Haushalt genehmigt ist.</p>"),
    ("offer asked for", "inquiry", "en", "Budget quote", "<p>Dear all,</p><p>for next year's budget we need a quotation for:</p>", "<p>This is not an order.</p>"),
    ("offer asked for", "inquiry", "fr", "Demande de devis", "<p>Bonjour,</p><p>merci de chiffrer les articles ci-dessous pour notre budget&nbsp;:</p>", "<p>Il ne s'agit pas d'une commande.</p>"),
    ("goods returned", any_of("complaint", "other"), "de", "Rücksendung", "<p>Hallo,</p><p>folgende Artikel gehen heute an Sie zurück, weil sie nicht der Abbildung entsprechen:</p>", "<p>Bitte schreiben Sie uns den Betrag gut.</p>"),
    ("stock list", any_of("other", "inquiry"), "de", "Inventurmeldung", "<p>Guten Tag,</p><p>zur Kenntnis: Diese Mengen Ihrer Kommissionsware haben wir am Stichtag noch am Lager:</p>", "<p>Eine Nachbestellung ist damit nicht verbunden.</p>"),
)  # fmt: skip
TITLES = {
    "de": ("Pos.", "Artikelnr.", "Bezeichnung", "Anzahl", "Einheit", "Preis", "Anmerkung"), "en": ("Pos.", "Item code", "Description", "Quantity", "Unit", "Price", "Remark"), "fr": ("Pos.", "Référence", "Désignation", "Quantité", "Unité", "Prix", "Remarque"),
}  # fmt: skip
BUYERS: tuple[Buyer, ...] = (
    *PAPERS,
    partial(returned, "thanks"),
    partial(returned, "left"),
    *(partial(tabled, TITLES, case, scribe=SCRIBE) for case in TABLES),
)
