"""What looks much like an order at the outsider part's company and is none: papers as PDF, tables with quantities, our receipts and offers coming back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random

from openpyxl import Workbook

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.opened.letters import posted
from benchmarks.corpus.opened.no_orders import asked, paper, tabled
from benchmarks.corpus.opened.wish import Wish
from benchmarks.corpus.outsider.asking import SCRIBE
from examples.post.envelope import Attachment
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter, Truth, any_of

_PAPER = partial(paper, scribe=SCRIBE)
HEADS = ("Pos.", "Art.-Nr.", "Artikel", "Menge", "Einheit", "Preis €", "Betrag €")


def _text(text: str) -> Callable[[Wish, Random], str]:
    return lambda order, _: text.replace("{net}", order.money(order.net))


PAPERS: tuple[Buyer, ...] = (
    partial(_PAPER, "other", "Rechnung GL-26-4471", _text("Rechnungssumme netto {net} EUR zzgl. 19 % USt. Bitte überweisen Sie binnen 10 Tagen mit 2 % Skonto."), "Sehr geehrte Damen und Herren,\n\nals PDF unsere Rechnung.\n", HEADS, ("Glaswerk Hohenstade GmbH", "rechnung@glaswerk-hohenstade.example"), "invoice as PDF"),
    partial(_PAPER, "other", "Lieferschein 77120", _text("Ware übernommen: Name ____________ Datum ____________. Paletten getauscht: 3."), "Anbei der Lieferschein.\n", HEADS, ("Futtermühle Ostertal", "versand@futtermuehle-ostertal.example"), "delivery note as PDF"),
    partial(_PAPER, "other", "Auftragsbestätigung 4031", _text("Wir bestätigen Ihren Auftrag über netto {net} EUR und liefern in der zweiten Monatshälfte."), "Guten Tag,\n\nunsere Auftragsbestätigung im Anhang, bitte prüfen.\n", HEADS, ("Korkenhandel Perez & Vogt oHG", "ab@korken-perez-vogt.example"), "confirmation as PDF"),
    partial(_PAPER, "other", "Gutschrift 26-118", _text("Gutschrift netto {net} EUR für zurückgegebenes Leergut und Ware."), "Guten Tag,\n\nanbei Ihre Gutschrift.\n", HEADS, ("Korkenhandel Perez & Vogt oHG", "rechnung@korken-perez-vogt.example"), "credit note as PDF"),
    partial(_PAPER, "other", "Angebot 9032", _text("Angebotssumme netto {net} EUR, gültig sechs Wochen, freibleibend. Über Ihren Auftrag würden wir uns freuen."), "Guten Tag,\n\nwie gewünscht unser Angebot.\n", HEADS, ("Saatzucht Immenrode", "angebot@saatzucht-immenrode.example"), "a supplier's offer as PDF"),
    partial(_PAPER, "inquiry", "Preisanfrage 2027", _text("Bitte tragen Sie Ihre Preise ein und senden Sie das Blatt zurück. Die Anfrage ist unverbindlich und keine Bestellung."), "Guten Tag,\n\nanbei unsere Preisanfrage, wir freuen uns auf Ihr Angebot.\n", ("Pos.", "Art.-Nr.", "Artikel", "Jahresmenge", "Einheit", "Preis bisher", "Wert bisher"), ("", ""), "request for prices as PDF"),
    partial(_PAPER, "complaint", "Reklamation", _text("Die genannten Artikel waren bei Ankunft beschädigt. Wir bitten um Ersatz oder Gutschrift innerhalb von zwei Wochen."), "Sehr geehrte Damen und Herren,\n\nbitte beachten Sie unsere Reklamation im Anhang.\n", HEADS, ("", ""), "complaint as PDF"),
)  # fmt: skip


def our_own_mail(way: str, world: World, random: Random, name: str) -> Letter:
    """Our receipt or our offer comes back below a few words that order nothing."""
    order = asked(world, random, "de", SCRIBE)
    rows = [f"{order.count(x.quantity)} {x.unit} {x.description}, {x.number}, {order.money(x.price)} EUR" for x in order.lines]
    ours = {
        "receipt": "vielen Dank, folgende Bestellung ist bei uns angekommen:",
        "offer": "wunschgemäß bieten wir Ihnen freibleibend an:",
    }[way]
    words = {
        "receipt": ("Danke für die Bestätigung, so passt es.", "Bestens, vielen Dank!", "Erhalten, danke."),
        "offer": (
            "Danke, ich schaue mir das am Wochenende an und melde mich.",
            "Vielen Dank, wir müssen das erst im Familienrat besprechen.",
            "Danke fürs Angebot, ich gebe es an den Chef weiter.",
        ),
    }[way]
    title = {"receipt": "Ihre Bestellung ist eingegangen", "offer": f"Angebot {random.randrange(3000, 9999)}"}[way]
    quote = "\n".join(f"> {line}".rstrip() for line in (f"Guten Tag {order.contact},", "", ours, "", *rows, "", world.name))
    text = f"{random.choice(words)}\n\nGrüße\n{order.contact}\n\n{world.name} schrieb am {order.day(order.written)}:\n{quote}"
    return Letter(f"H/{name}.eml", posted(order, random, name, f"Re: {title}", text), "other", f"our own {way}", "H")


def stock_taking(world: World, random: Random, name: str) -> Letter:
    """A workbook with what a customer has on the shelf, for our representative; nothing is ordered."""
    order = asked(world, random, "de", SCRIBE)
    book = Workbook()
    sheet = book.active
    sheet.append(["Inventur Regal", order.buyer["name"]])
    sheet.append(["Artikelnummer", "Artikel", "Bestand"])
    for line in order.lines:
        sheet.append([line.number, line.description, int(float(line.quantity))])
    text = f"Hallo,\n\nanbei wie besprochen unsere Inventurzahlen für Ihre Auswertung. Bestellen müssen wir gerade nichts.\n\n{order.contact}\n{order.buyer['name']}"
    file = Attachment("Inventur.xlsx", XLSX, saved(book))
    content = posted(order, random, name, "Inventurzahlen", text, attachments=(file,))
    return Letter(f"H/{name}.eml", content, any_of("other", "inquiry"), "stock taking", "H")


TABLES: tuple[tuple[str, Truth, str, str, str, str], ...] = (
    ("prices wanted", "inquiry", "de", "Bitte um Angebot", "<p>Guten Tag,</p><p>bitte bieten Sie uns an:</p>", "<p>Wir entscheiden nach Eingang aller Angebote.</p>"),
    ("prices wanted", "inquiry", "en", "Quotation request", "<p>Hello,</p><p>please let us have your prices for:</p>", "<p>For budgeting only, no order at this stage.</p>"),
    ("prices wanted", "inquiry", "fr", "Devis", "<p>Bonjour,</p><p>merci de chiffrer :</p>", "<p>Ceci n'est pas une commande.</p>"),
    ("sent back", any_of("complaint", "other"), "de", "Rücksendung", "<p>Guten Tag,</p><p>diese Artikel gehen heute an Sie zurück, sie sind bei uns unverkäuflich:</p>", "<p>Bitte erteilen Sie eine Gutschrift.</p>"),
    ("sold last year", any_of("other", "inquiry"), "de", "Absatz 2025", "<p>Hallo Herr Kollege,</p><p>unser Absatz des letzten Jahres zu Ihrer Kenntnis:</p>", "<p>Keine Bestellung, nur für das Jahresgespräch.</p>"),
)  # fmt: skip
TITLES = {
    "de": ("Zeile", "Nummer", "Artikel", "Menge", "Einheit", "Preis", "Notiz"),
    "en": ("Line", "Code", "Item", "Qty", "Unit", "Price", "Note"),
    "fr": ("Ligne", "Code", "Article", "Qté", "Unité", "Prix", "Note"),
}
BUYERS: tuple[Buyer, ...] = (
    *PAPERS,
    partial(our_own_mail, "receipt"),
    partial(our_own_mail, "offer"),
    stock_taking,
    *(partial(tabled, TITLES, case, scribe=SCRIBE) for case in TABLES),
)
