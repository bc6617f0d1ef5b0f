"""What looks much like an order at the unmet part's company and is none: papers as PDF, tables with quantities, our own receipts, a question in an order's dress."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.opened.letters import posted
from benchmarks.corpus.opened.no_orders import asked, paper, tabled
from benchmarks.corpus.opened.wish import Wish
from benchmarks.corpus.unmet.asking import SCRIBE
from examples.post.truth import Letter, Truth, any_of

_PAPER = partial(paper, scribe=SCRIBE)
HEADS = ("Pos.", "Artikelnr.", "Bezeichnung", "Menge", "Einheit", "Einzelpreis", "Betrag")


def _text(text: str) -> Callable[[Wish, Random], str]:
    return lambda order, _: text.replace("{net}", order.money(order.net))


PAPERS: tuple[Buyer, ...] = (
    partial(_PAPER, "other", "Rechnung Nr. 26-10441", _text("Nettobetrag {net} EUR. Bitte begleichen Sie die Rechnung innerhalb von 14 Tagen."), "Anbei erhalten Sie unsere Rechnung.\n", HEADS, ("Leuchtenwerk Brede GmbH", "rechnung@leuchten-brede.example"), "invoice as PDF"),
    partial(_PAPER, "other", "Lieferschein LS-77310", _text("Ware vollständig erhalten: ______________"), "Lieferschein zur Sendung von heute.\n", HEADS, ("Leuchtenwerk Brede GmbH", "versand@leuchten-brede.example"), "delivery note as PDF"),
    partial(_PAPER, "other", "Auftragsbestätigung AB 5520", _text("Auftragssumme {net} EUR netto. Vielen Dank für Ihre Bestellung."), "Guten Tag,\n\nim Anhang unsere Auftragsbestätigung.\n", HEADS, ("Wälzlager Innstadt AG", "ab@waelzlager-innstadt.example"), "confirmation as PDF"),
    partial(_PAPER, "other", "Angebot 2026/883", _text("Summe {net} EUR netto, gültig vier Wochen. Wir würden uns über Ihren Auftrag freuen."), "Sehr geehrte Damen und Herren,\n\nunser Angebot finden Sie anbei.\n", HEADS, ("Wälzlager Innstadt AG", "verkauf@waelzlager-innstadt.example"), "supplier's offer as PDF"),
    partial(_PAPER, "inquiry", "Anfrage 6007712", _text("Bitte senden Sie uns Ihr Angebot bis Monatsende. Dies ist keine Bestellung."), "Guten Tag,\n\nanbei unsere Anfrage, bitte um Ihr Angebot.\n", ("Pos.", "Artikelnr.", "Bezeichnung", "Menge", "Einheit", "Zielpreis", "Zielsumme"), ("", ""), "request for quotation as PDF"),
    partial(_PAPER, "complaint", "Reklamation / 8D-Report angefordert", _text("Die aufgeführten Teile weichen von der Spezifikation ab. Wir erwarten Ersatzlieferung und Stellungnahme."), "Guten Tag,\n\nsiehe beigefügte Reklamation.\n", HEADS, ("", ""), "complaint as PDF"),
    partial(_PAPER, "other", "Inventurliste zum 31.10.", _text("Bestände gezählt und geprüft."), "Zur Kenntnis die Bestände unseres Konsignationslagers, keine Nachlieferung nötig.\n", ("Nr.", "Artikelnr.", "Artikel", "Bestand", "Einheit", "Preis", "Wert"), ("", ""), "stock list as PDF"),
)  # fmt: skip


def receipt_back(way: str, world: World, random: Random, name: str) -> Letter:
    """Our own receipt comes back: thanked for, or returned by a machine."""
    language = random.choice(("de", "de", "en"))
    order = asked(world, random, language, SCRIBE)
    rows = [f"{n}. {x.number} {x.description}, {order.count(x.quantity)} {x.unit}" for n, x in enumerate(order.lines, 1)]
    said = "Ihre Bestellung ist eingegangen:" if language == "de" else "We have received your order:"
    receipt = "\n".join(f"> {line}".rstrip() for line in [said, "", *rows, "", world.name])
    if way == "thanks":
        thanks = {"de": "Danke für die Bestätigung, passt so.", "en": "Great, thank you."}[language]
        text = f"{thanks}\n\n{order.contact}\n\n{receipt}"
    else:
        text = f"{'Gelesen' if language == 'de' else 'Read'}: {order.day(order.written)}\n\n{receipt}"
    titles = {"de": "Eingangsbestätigung", "en": "Order received"}
    headers = () if way == "thanks" else (("Auto-Submitted", "auto-replied"),)
    subject = f"{'Re' if way == 'thanks' else 'Gelesen' if language == 'de' else 'Read'}: {titles[language]}"
    return Letter(f"H/{name}.eml", posted(order, random, name, subject, text, headers=headers), "other", f"receipt back: {way} {language}", "H")  # fmt: skip


def part_of_it_off(world: World, random: Random, name: str) -> Letter:
    """One article of an earlier order is not wanted any more: a change, and a cancellation of a part."""
    language = random.choice(("de", "de", "en", "fr"))
    order = asked(world, random, language, SCRIBE)
    line, number = order.lines[0], random.randrange(10_000, 99_999)
    text = {
        "de": f"Guten Tag,\n\naus unserer Bestellung {number} bitte {line.description} ({line.number}) streichen, der Rest kann kommen.\n\nGruß\n{order.contact}",
        "en": f"Hi,\n\nplease take {line.description} ({line.number}) off our order {number}. Rest to come as planned.\n\n{order.contact}",
        "fr": f"Bonjour,\n\nmerci de retirer {line.description} ({line.number}) de notre commande {number}, le reste est maintenu.\n\n{order.contact}",
    }[language]
    subject = {"de": f"Bestellung {number}", "en": f"Order {number}", "fr": f"Commande {number}"}[language]
    kind = any_of("change", "cancellation")
    return Letter(f"H/{name}.eml", posted(order, random, name, subject, text), kind, f"part of it off {language}", "H", orders_ignored=True)


TABLES: tuple[tuple[str, Truth, str, str, str, str], ...] = (
    ("prices asked for", "inquiry", "de", "Preisanfrage", "<p>Guten Tag,</p><p>bitte um Ihre Nettopreise:</p>", "<p>Bestellen werden wir voraussichtlich im nächsten Quartal.</p>"),
    ("prices asked for", "inquiry", "en", "RFQ", "<p>Hello,</p><p>please quote price and lead time for:</p>", "<p>This is an enquiry only.</p>"),
    ("prices asked for", "inquiry", "fr", "Consultation", "<p>Bonjour,</p><p>merci de nous remettre votre meilleure offre pour :</p>", "<p>Réponse souhaitée avant vendredi.</p>"),
    ("open orders", "inquiry", "de", "Rückstandsliste", "<p>Hallo,</p><p>diese Positionen sind bei uns noch offen, bitte Termine nennen:</p>", "<p>Danke für schnelle Antwort.</p>"),
    ("damaged", "complaint", "de", "Beschädigte Ware", "<p>Guten Tag,</p><p>folgende Artikel kamen beschädigt an:</p>", "<p>Wir bitten um Ersatz.</p>"),
    ("what was used", any_of("other", "inquiry"), "de", "Verbrauch drittes Quartal", "<p>Hallo,</p><p>zur Information unsere Verbrauchszahlen:</p>", "<p>Es ist nichts zu liefern.</p>"),
)  # fmt: skip
TITLES = {
    "de": ("Pos.", "Artikelnummer", "Bezeichnung", "Menge", "Einheit", "Preis", "Termin"),
    "en": ("Pos.", "Part no.", "Description", "Quantity", "Unit", "Price", "Lead time"),
    "fr": ("Pos.", "Référence", "Désignation", "Quantité", "Unité", "Prix", "Délai"),
}

BUYERS: tuple[Buyer, ...] = (
    *PAPERS, partial(receipt_back, "thanks"), partial(receipt_back, "read"), part_of_it_off, *(partial(tabled, TITLES, case, scribe=SCRIBE) for case in TABLES),
)  # fmt: skip
