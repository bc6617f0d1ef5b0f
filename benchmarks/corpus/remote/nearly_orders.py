"""What looks much like an order at the remote part's company and is none: papers as PDF, tables with quantities, our own receipts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.opened.letters import posted
from benchmarks.corpus.opened.no_orders import asked, paper, tabled
from benchmarks.corpus.opened.wish import Wish
from benchmarks.corpus.remote.demands import SCRIBE
from examples.post.truth import Letter, Truth, any_of

_PAPER = partial(paper, scribe=SCRIBE)
HEADS = ("Pos.", "Art.-Nr.", "Bezeichnung", "Menge", "Einheit", "Preis", "Betrag")
_GLOVES = ("Handschuhwerke Sachsen GmbH", "faktura@handschuhwerke.example")
_GLASS = ("Glastechnik Ilmenberg KG", "versand@ilmenberg-glas.example")


def _text(text: str) -> Callable[[Wish, Random], str]:
    return lambda order, _: text.replace("{net}", order.money(order.net))


PAPERS: tuple[Buyer, ...] = (
    partial(_PAPER, "other", "Rechnung R26-10477", _text("Nettobetrag {net} EUR, zahlbar innerhalb von 21 Tagen ohne Abzug."), "Guten Tag,\n\nunsere Rechnung als PDF.\n", HEADS, _GLOVES, "invoice as PDF"),
    partial(_PAPER, "other", "Lieferschein LS-7719", _text("Ware vollständig und unbeschädigt erhalten: ______________"), "Lieferschein zu Ihrer Information.\n", HEADS, _GLASS, "delivery note as PDF"),
    partial(_PAPER, "other", "Auftragsbestätigung 4402-B", _text("Auftragswert netto {net} EUR. Liefertermin unverbindlich."), "Sehr geehrte Damen und Herren,\n\nanbei die Bestätigung Ihres Auftrags.\n", HEADS, _GLASS, "confirmation as PDF"),
    partial(_PAPER, "other", "Angebot 2026-0831", _text("Wir bieten Ihnen die genannten Artikel zu {net} EUR netto an, freibleibend bis Monatsende."), "Guten Tag,\n\nwie gewünscht unser Angebot an Sie.\n", HEADS, _GLOVES, "supplier's offer as PDF"),
    partial(_PAPER, "inquiry", "Preisanfrage PA-118", _text("Bitte nennen Sie uns Preise und Lieferzeiten. Diese Anfrage ist keine Bestellung."), "Sehr geehrte Damen und Herren,\n\nbitte bieten Sie uns gemäß Anlage an.\n", ("Pos.", "Art.-Nr.", "Bezeichnung", "Bedarf", "Einheit", "Richtpreis", "Richtwert"), ("", ""), "request for quotation as PDF"),
    partial(_PAPER, "complaint", "Abweichungsbericht AB-55", _text("Die aufgeführten Artikel weichen von der Spezifikation ab und sind gesperrt. Wir erwarten Ersatz."), "Guten Tag,\n\nim Anhang unser Abweichungsbericht, bitte um Rückmeldung.\n", HEADS, ("", ""), "complaint as PDF"),
)  # fmt: skip


def receipt_again(way: str, world: World, random: Random, name: str) -> Letter:
    """Our own receipt comes back: with a word above it, or from the customer's ticket system."""
    order = asked(world, random, "de", SCRIBE)
    rows = [f"{n}) {order.count(x.quantity)} {x.unit} {x.description} [{x.number}]" for n, x in enumerate(order.lines, 1)]
    receipt = [
        f"Guten Tag {order.contact},",
        "",
        "danke für Ihre Bestellung. Wir haben notiert:",
        "",
        *rows,
        "",
        "Ihr Team von",
        world.name,
    ]
    if way == "ticket":
        text = "\n".join(
            [
                "##- Bitte oberhalb dieser Linie antworten -##",
                "",
                f"Zu Ihrer Nachricht wurde das Ticket {random.randrange(10_000, 99_999)} angelegt.",
                "",
                "Ihre Nachricht:",
                *receipt,
            ]
        )
    else:
        text = "\n".join(
            [
                "Stimmt alles, danke für die schnelle Rückmeldung!",
                order.contact,
                "",
                f"Am {order.day(order.written)} schrieb {world.name}:",
                *(f"> {line}".rstrip() for line in receipt),
            ]
        )
    title = f"[Ticket] Ihre Bestellung bei {world.name}" if way == "ticket" else "Re: Eingangsbestätigung"
    return Letter(f"H/{name}.eml", posted(order, random, name, title, text), "other", f"our receipt: {way}", "H")


TABLES: tuple[tuple[str, Truth, str, str, str, str], ...] = (
    ("prices asked for", "inquiry", "de", "Bitte um Angebot", "<p>Guten Tag,</p><p>bitte tragen Sie in der Tabelle Ihre Preise ein und senden Sie sie zurück:</p>", "<p>Die Vergabe erfolgt im nächsten Quartal.</p>"),
    ("prices asked for", "inquiry", "en", "Price enquiry", "<p>Dear team,</p><p>please fill in your prices:</p>", "<p>We shall place orders once the tender is closed.</p>"),
    ("prices asked for", "inquiry", "fr", "Consultation", "<p>Bonjour,</p><p>merci de compléter vos prix dans le tableau :</p>", "<p>Ce message ne constitue pas une commande.</p>"),
    ("goods sent back", any_of("complaint", "other"), "de", "Rücksendung", "<p>Hallo,</p><p>wir schicken Ihnen diese Artikel zurück, sie sind beschädigt angekommen:</p>", "<p>Bitte erstellen Sie eine Gutschrift.</p>"),
    ("stock counted", any_of("other", "inquiry"), "de", "Inventur Konsignationslager", "<p>Guten Tag,</p><p>unsere Zählung des Konsignationslagers ergab folgende Bestände:</p>", "<p>Nachbestellt wird diesmal nichts.</p>"),
)  # fmt: skip
TITLES = {
    "de": ("Pos.", "Artikelnummer", "Bezeichnung", "Menge", "Einheit", "Ihr Preis", "Anmerkung"),
    "en": ("Line", "Code", "Item", "Qty", "Unit", "Your price", "Remarks"),
    "fr": ("Ligne", "Référence", "Désignation", "Quantité", "Unité", "Votre prix", "Remarques"),
}
BUYERS: tuple[Buyer, ...] = (
    *PAPERS,
    partial(receipt_again, "thanks"),
    partial(receipt_again, "ticket"),
    *(partial(tabled, TITLES, case, scribe=SCRIBE) for case in TABLES),
)
