"""What looks much like an order at the late part's company and is none: papers as PDF, tables with quantities, our own mail that comes back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.late.asking import SCRIBE, ask, parts_of
from benchmarks.corpus.opened.letters import Scribe, posted
from benchmarks.corpus.opened.no_orders import asked, paper, tabled
from benchmarks.corpus.opened.wish import Wish
from examples.post.truth import Letter, Truth, any_of

_PAPER = partial(paper, scribe=Scribe(partial(ask, countries=("DE",)), parts_of))
HEADS = ("Zeile", "Artikel-Nr.", "Artikel", "Menge", "ME", "Einzel EUR", "Gesamt EUR")


def _text(text: str) -> Callable[[Wish, Random], str]:
    return lambda order, _: text.replace("{net}", order.money(order.net))


PAPERS: tuple[Buyer, ...] = (
    partial(_PAPER, "other", "Rechnung 88014", _text("Rechnungsbetrag netto {net} EUR zzgl. 19 % USt. Zahlbar innerhalb von 10 Tagen mit 2 % Skonto."), "Guten Tag,\n\nanbei unsere Rechnung als PDF.\n", HEADS, ("Weberei Grafenau", "rechnung@weberei-grafenau.example"), "invoice as PDF"),
    partial(_PAPER, "other", "Lieferschein 20771", _text("Ware vollständig erhalten: Datum, Unterschrift"), "Lieferschein zur Sendung von heute.\n", HEADS, ("Schuhfabrik Lennart AG", "versand@schuhfabrik-lennart.example"), "delivery note as PDF"),
    partial(_PAPER, "other", "Auftragsbestätigung AB 3305", _text("Wir bestätigen Ihren Auftrag über netto {net} EUR. Lieferung ab Werk."), "Sehr geehrte Damen und Herren,\n\nim Anhang unsere Auftragsbestätigung.\n", HEADS, ("Schuhfabrik Lennart AG", "auftraege@schuhfabrik-lennart.example"), "confirmation as PDF"),
    partial(_PAPER, "other", "Angebot 5521", _text("Gesamtpreis netto {net} EUR. Dieses Angebot ist vier Wochen gültig."), "Guten Tag,\n\ngern bieten wir Ihnen an, siehe Anhang.\n", HEADS, ("Kartonagen Ruppert", "verkauf@kartonagen-ruppert.example"), "supplier's offer as PDF"),
    partial(_PAPER, "inquiry", "Preisanfrage PA-77", _text("Bitte tragen Sie Ihre Preise ein. Die Anfrage ist unverbindlich und stellt keine Bestellung dar."), "Sehr geehrte Damen und Herren,\n\nbitte um Ihr Angebot laut Anlage.\n", ("Zeile", "Artikel-Nr.", "Artikel", "Bedarf", "ME", "Richtpreis", "Richtwert"), ("", ""), "request for quotation as PDF"),
    partial(_PAPER, "complaint", "Reklamationsbericht 14", _text("Die Teile sind fehlerhaft. Wir bitten um Gutschrift oder Ersatz und um Abholung."), "Guten Tag,\n\nunser Reklamationsbericht hängt an, bitte nehmen Sie Stellung.\n", HEADS, ("", ""), "complaint as PDF"),
)  # fmt: skip


def ours_again(way: str, world: World, random: Random, name: str) -> Letter:
    """Our own confirmation comes back below a word of thanks, or our offer below a polite no."""
    order = asked(world, random, "de", SCRIBE)
    rows = [f"{n}. {x.number} {x.description}: {order.count(x.quantity)} {x.unit}" for n, x in enumerate(order.lines, 1)]
    above, title, first = {
        "thanks": (
            "Danke für die schnelle Bestätigung, alles richtig so.",
            "AW: Bestätigung Ihrer Bestellung",
            "Ihre Bestellung haben wir so erfasst:",
        ),
        "refused": (
            "Vielen Dank für das Angebot. Wir haben uns diesmal leider anders entschieden und bestellen nicht.",
            "AW: Unser Angebot",
            "wir bieten Ihnen an:",
        ),
    }[way]
    quoted = "\n".join(f"> {line}".rstrip() for line in ("Guten Tag,", "", first, "", *rows, "", world.name))
    text = f"Hallo,\n\n{above}\n\nViele Grüße\n{order.contact}\n\nAm {order.day(order.written)} schrieb {world.name}:\n{quoted}"
    return Letter(f"H/{name}.eml", posted(order, random, name, title, text), "other", f"ours again: {way}", "H")


TABLES: tuple[tuple[str, Truth, str, str, str, str], ...] = (
    ("offer wanted", "inquiry", "de", "Bitte um Angebot", "<p>Guten Tag,</p><p>was würden diese Artikel bei Ihnen kosten?</p>", "<p>Wir holen gerade Vergleichsangebote ein und bestellen noch nichts.</p>"),
    ("offer wanted", "inquiry", "en", "Quotation request", "<p>Hello,</p><p>please price the following for us:</p>", "<p>No commitment at this stage.</p>"),
    ("offer wanted", "inquiry", "nl", "Prijsaanvraag", "<p>Goedendag,</p><p>graag ontvangen wij een offerte voor:</p>", "<p>Dit is nog geen bestelling.</p>"),
    ("goods faulty", "complaint", "de", "Mängelliste", "<p>Sehr geehrte Damen und Herren,</p><p>diese Artikel Ihrer letzten Lieferung sind mangelhaft:</p>", "<p>Wir bitten um Ersatz oder Gutschrift.</p>"),
    ("stock counted", any_of("other", "inquiry"), "de", "Inventur Konsignationslager", "<p>Hallo,</p><p>unsere gezählten Bestände Ihrer Ware zum Monatsende, nur zur Kenntnis:</p>", "<p>Es handelt sich nicht um eine Bestellung.</p>"),
)  # fmt: skip
TITLES = {
    "de": ("Lfd.", "Artikelnummer", "Artikel", "Menge", "Einheit", "Preis", "Bemerkung"),
    "en": ("Line", "Code", "Item", "Qty", "Unit", "Price", "Remark"),
    "nl": ("Regel", "Artikelnr.", "Artikel", "Aantal", "Eenheid", "Prijs", "Opmerking"),
}

BUYERS: tuple[Buyer, ...] = (
    *PAPERS,
    partial(ours_again, "thanks"),
    partial(ours_again, "refused"),
    *(partial(tabled, TITLES, case, scribe=SCRIBE) for case in TABLES),
)
