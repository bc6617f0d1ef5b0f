"""What looks much like an order at the overseas part's company and is none: papers as PDF, tables with quantities, our own receipts, carts that wait."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.opened.letters import posted
from benchmarks.corpus.opened.no_orders import asked, paper, tabled
from benchmarks.corpus.opened.wish import Wish
from benchmarks.corpus.overseas.demands import SCRIBE
from examples.post.truth import Letter, Truth, any_of

_PAPER = partial(paper, scribe=SCRIBE)
HEADS = ("Pos.", "Art.-Nr.", "Artikel", "Menge", "ME", "Preis", "Summe")
_CLAYS = ("Tonwerk Westerwald AG", "rechnung@tonwerk-ww.example")
_PAPERS = ("Papeteries du Vivarais", "export@vivarais.example")


def _text(text: str) -> Callable[[Wish, Random], str]:
    return lambda order, _: text.replace("{net}", order.money(order.net))


PAPERS: tuple[Buyer, ...] = (
    partial(_PAPER, "other", "Rechnung R-11873", _text("Zu zahlen: {net} EUR zzgl. Mehrwertsteuer, fällig in 21 Tagen."), "Guten Tag,\n\nim Anhang unsere Rechnung.\n", HEADS, _CLAYS, "invoice as PDF"),
    partial(_PAPER, "other", "Lieferschein LS-3307", _text("Paletten getauscht: ja / nein. Unterschrift Empfänger: ____________"), "Lieferschein zur Sendung, die morgen eintrifft.\n", HEADS, _PAPERS, "delivery note as PDF"),
    partial(_PAPER, "other", "Auftragsbestätigung 2026/508", _text("Wir bestätigen die Annahme Ihres Auftrags über {net} EUR netto."), "Sehr geehrte Damen und Herren,\n\nanbei die Bestätigung.\n", HEADS, _CLAYS, "confirmation as PDF"),
    partial(_PAPER, "other", "Angebot 77-0931", _text("Dieses Angebot über {net} EUR gilt 30 Tage. Wir freuen uns auf Ihren Auftrag."), "Guten Tag,\n\nwie gewünscht unser Angebot.\n", HEADS, _PAPERS, "supplier's offer as PDF"),
    partial(_PAPER, "inquiry", "Preisanfrage Werkraum", _text("Bitte tragen Sie Ihre Preise ein und senden Sie die Liste zurück. Ein Auftrag folgt gegebenenfalls später."), "Guten Tag,\n\nanbei unsere Preisanfrage.\n", ("Pos.", "Art.-Nr.", "Artikel", "Bedarf", "ME", "Richtpreis", "Richtwert"), ("", ""), "request for prices as PDF"),
    partial(_PAPER, "complaint", "Mängelliste", _text("Alle genannten Artikel sind beschädigt eingetroffen. Wir fordern Ersatz oder Gutschrift."), "Hallo,\n\nunsere Mängelliste zur letzten Sendung hängt an.\n", HEADS, ("", ""), "complaint as PDF"),
)  # fmt: skip


def receipt_again(way: str, world: World, random: Random, name: str) -> Letter:
    """Our own receipt comes back: under a word of thanks, or sent on to a colleague with us in copy."""
    order = asked(world, random, "de", SCRIBE)
    rows = [f"{n}. {order.count(x.quantity)} {x.unit} {x.description} ({x.number})" for n, x in enumerate(order.lines, 1)]
    receipt = ["Guten Tag,", "", "vielen Dank, wir haben Ihre Bestellung erhalten:", "", *rows, "", "Sie hören von uns, sobald das Paket unterwegs ist.", world.name]  # fmt: skip
    quoted = "\n".join(f"> {line}".rstrip() for line in receipt)
    above = (
        "Danke, alles richtig so." if way == "thanks" else "Hi Lena, zur Info, das ist schon bestellt, du brauchst also nichts mehr zu tun."
    )
    text = f"{above}\n\n{order.contact}\n{order.buyer['name']}\n\n{world.name} schrieb am {order.day(order.written)}:\n\n{quoted}"
    return Letter(f"H/{name}.eml", posted(order, random, name, "AW: Eingangsbestätigung", text), "other", f"our receipt: {way}", "H")


def waiting_cart(world: World, random: Random, name: str) -> Letter:
    """Our shop program tells us that somebody has left goods in the cart and not ordered."""
    order = asked(world, random, "de", SCRIBE)
    rows = "".join(f"<tr><td>{x.number}</td><td>{x.description}</td><td>{order.count(x.quantity)}</td></tr>" for x in order.lines)
    html = f"<html><body><h3>Verlassener Warenkorb</h3><p>Kunde {order.buyer['name']} hat den Kauf nicht abgeschlossen. Im Warenkorb liegen noch:</p><table border=1><tr><td>Artikel</td><td>Name</td><td>Anzahl</td></tr>{rows}</table><p>Erinnerung in 48 Stunden senden?</p></body></html>"
    shop = replace(order, contact="Onlineshop", sender=f"shop@{world.domain}", buyer=order.buyer | {"name": "Onlineshop"})
    return Letter(f"H/{name}.eml", posted(shop, random, name, "Verlassener Warenkorb", html=html), "other", "waiting cart", "H")


TABLES: tuple[tuple[str, Truth, str, str, str, str], ...] = (
    ("prices asked for", "inquiry", "de", "Angebotsanfrage", "<p>Sehr geehrte Frau Thalbach,</p><p>zu welchen Preisen könnten Sie uns Folgendes anbieten?</p>", "<p>Über den Auftrag entscheidet danach die Schulleitung.</p>"),
    ("prices asked for", "inquiry", "en", "Pricing request", "<p>Hi,</p><p>may we have trade prices for these quantities?</p>", "<p>We will let you know after the trustees' meeting.</p>"),
    ("prices asked for", "inquiry", "fr", "Devis", "<p>Bonjour,</p><p>merci de nous faire un devis pour :</p>", "<p>Ceci n'est pas une commande.</p>"),
    ("goods sent back", any_of("complaint", "other"), "de", "Retoure angekündigt", "<p>Guten Tag,</p><p>folgende Ware ist mangelhaft und geht morgen an Sie zurück:</p>", "<p>Wir erwarten eine Gutschrift.</p>"),
    ("stock told", any_of("other", "inquiry"), "de", "Inventurliste Konsignationslager", "<p>Hallo,</p><p>gezählt haben wir in Ihrem Konsignationslager bei uns:</p>", "<p>Nachschub ist derzeit nicht nötig.</p>"),
)  # fmt: skip
TITLES = {
    "de": ("Nr.", "Artikel", "Bezeichnung", "Menge", "Einheit", "Preis", "Bemerkung"),
    "en": ("No.", "Code", "Item", "Qty", "Unit", "Price", "Remark"),
    "fr": ("N°", "Code", "Désignation", "Qté", "Unité", "Prix", "Remarque"),
}
BUYERS: tuple[Buyer, ...] = (
    *PAPERS,
    partial(receipt_again, "thanks"),
    partial(receipt_again, "passed on"),
    waiting_cart,
    *(partial(tabled, TITLES, case, scribe=SCRIBE) for case in TABLES),
)
