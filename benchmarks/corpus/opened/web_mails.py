"""The opened part's buyers who order in HTML: shops, Word, pasted tables, lists, hidden and struck-out text."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import timedelta
from html import escape
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.opened import words
from benchmarks.corpus.opened.letters import filled, letter, parts_of, settled
from benchmarks.corpus.opened.printed_pages import SUBJECTS, Print, drawn, filled_page, says_of
from benchmarks.corpus.opened.wish import Line, Wish, wish
from examples.post.truth import Letter

_PLAIN = {"sku", "description", "unit"}
_CSS = "table {border-collapse: collapse} td, th {border: 1px solid #999; padding: 3px 6px} .r {text-align: right} .gone td {text-decoration: line-through}"

STYLES: tuple[Print, ...] = (
    Print("excel-paste", "de", (("sku", "Artikel-Nr"), ("desc", "Artikelbezeichnung"), ("qty", "Bestellmenge"), ("unit", "VE"), ("price", "Preis netto"), ("total", "Wert")), "<p>Guten Tag Herr {person},</p><p>bitte liefern Sie wie in der Tabelle:</p>{table}<p>Summe netto: {net} €</p><p>[[Bestellnummer {number}<br>]][[Liefertermin {delivery}<br>]][[Kundennummer {customer}]]</p><p>{contact}<br>{name}</p>", _CSS),
    Print("erp-mail", "de", (("pos10", "Pos"), ("bsku", "Material"), ("desc_sku", "Kurztext"), ("qty3", "Menge"), ("unit", "BME"), ("date", "Lieferdatum")), "<h3>Bestellung[[ {number}]]</h3>[[<p>Belegdatum: {day}</p>]]<p>{block}</p>{table}[[<p>Lieferanschrift: {ship}</p>]]<p>Ansprechpartner: {contact}, {phone}</p><p style='color:gray;font-size:8pt'>Diese Nachricht wurde automatisch versendet.</p>", _CSS),
    Print("struck-mail", "de", (("qty", "Menge"), ("unit", ""), ("desc", "Ware"), ("sku", "Nummer")), "<p>Hallo,</p><p>die durchgestrichenen Sachen haben wir noch, den Rest bitte schicken:</p>{table}[[<p>bis {delivery}</p>]]<p>Viele Grüße<br>{contact}<br>{name}</p>", _CSS, struck=True, lines=(3, 6)),
    Print("english-table", "en", (("pos", "#"), ("desc", "Product"), ("sku", "SKU"), ("qty", "Qty"), ("price", "Price"), ("total", "Line total")), "<p>Hi {person},</p><p>Order as follows[[, our PO {number}]]:</p>{table}<p>Net total: EUR {net}</p>[[<p>Required by {delivery}.</p>]][[<p>Ship to: {ship}</p>]]<p>Regards<br>{contact}<br>{name}</p>", _CSS),
    Print("dutch-table", "nl", (("qty", "Aantal"), ("unit", "Eenheid"), ("sku", "Artikel"), ("desc", "Omschrijving")), "<p>Goedemiddag,</p><p>Graag bestellen wij onderstaande artikelen:</p>{table}<p>[[Bestelnummer: {number}<br>]][[Leverdatum: {delivery_label}<br>]][[Klantnummer: {customer}]]</p><p>Met vriendelijke groet,<br>{contact}<br>{name}</p>", _CSS),
    Print("french-table", "fr", (("sku", "Référence"), ("desc", "Libellé"), ("qtyunit", "Quantité"), ("priceunit", "Prix unitaire HT"), ("total", "Total HT")), "<p>Bonjour,</p><p>Nous souhaitons commander :</p>{table}<p>Total HT : {net} €</p><p>[[N° de commande : {number}<br>]][[Livraison : {delivery_label}<br>]][[Règlement : {payment}]]</p><p>Cordialement,<br>{contact}<br>{block}</p>", _CSS),
)  # fmt: skip


def tabled(style: Print) -> Buyer:
    """The buyer whose mail holds this table."""

    def write(world: World, random: Random, name: str) -> Letter:
        order = drawn(style, world, random, says_of(style))
        page, order = filled_page(style, order, random)
        if not says_of(style) & {"address", "customer"} and order.sender not in order.buyer["emails"]:
            order = replace(order, sender=order.buyer["emails"].split(";")[0])
        subject, _ = filled(random.choice(SUBJECTS[style.language]), parts_of(order, random), random)
        return letter(
            order,
            random,
            name,
            subject,
            html=f"<html><head><style>{style.css}</style></head><body>{page}</body></html>",
            sub=style.name,
            group="B",
        )

    return write


Body = Callable[[Wish, Random, dict[str, str]], str]


def _free(
    sub: str,
    language: str,
    says: Collection[str],
    shows: Collection[str],
    subject: str,
    body: Body,
    world: World,
    random: Random,
    name: str,
    lines: tuple[int, int] = (1, 7),
    *,
    text: bool = False,
) -> Letter:
    """A mail whose HTML `body` makes as a template, with the lines in it; with `text` the plain part says the same."""
    order = wish(world, random, language, says, lines, shows=shows, strangers=0.15 if "address" in says else 0.0, loose=False)
    parts = {key: escape(value).replace("\n", "<br>") for key, value in parts_of(order, random).items()}
    page, used = filled(body(order, random, parts), parts, random)
    title, in_title = filled(subject, parts, random)
    order = settled(order, used | in_title).naming_currency(page)
    stated = {"net_total": str(order.net)} if "net" in used else {}
    plain = ""
    if text:
        plain = page.replace("<br>", "\n").replace("</li>", "\n").replace("</p>", "\n\n")
        for tag in ("<ul>", "</ul>", "<li>", "<p>", "&quot;"):
            plain = plain.replace(tag, {"<li>": "* ", "&quot;": '"'}.get(tag, ""))
        plain = plain.replace("&#x27;", "'").replace("&amp;", "&")
    return letter(replace(order, stated=stated), random, name, title, plain, html=f"<html><body>{page}</body></html>", sub=sub, group="B")


def _each(order: Wish, pattern: str, joint: str = "") -> str:
    return joint.join(
        pattern.replace("%q", words.count(x.quantity, order.language))
        .replace("%u", escape(x.unit))
        .replace("%d", escape(x.description))
        .replace("%s", escape(x.number))
        .replace("%p", order.money(x.price))
        .replace("%t", order.money(x.total))
        .replace("%n", str(n))
        for n, x in enumerate(order.lines, 1)
    )


def word_mail(world: World, random: Random, name: str) -> Letter:
    """Word's HTML: a paragraph a line, empty paragraphs, Office tags."""

    def body(order: Wish, _random: Random, parts: dict[str, str]) -> str:
        lines = _each(
            order,
            "<p class=MsoNormal><span style='font-family:Calibri;mso-fareast-language:DE'>%q&nbsp;%u<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp;&nbsp; </span>%d<span style='mso-tab-count:1'>&nbsp;&nbsp; </span>%s<o:p></o:p></span></p>",
        )
        return (
            "<div class=WordSection1><p class=MsoNormal>Sehr geehrte Damen und Herren,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>bitte liefern Sie uns:<o:p></o:p></p>"
            + lines
            + "[[<p class=MsoNormal>Bestellnummer: {number}<o:p></o:p></p>]][[<p class=MsoNormal>Liefertermin: {delivery_label}<o:p></o:p></p>]]<p class=MsoNormal>Mit freundlichen Grüßen<br>{contact}<o:p></o:p></p><p class=MsoNormal><b>{name}</b><br>{street}<br>{place}<o:p></o:p></p></div>"
        )

    return _free("Word", "de", {"number", "delivery", "address"}, _PLAIN, "Bestellung[[ {number}]]", body, world, random, name)


def shop(world: World, random: Random, name: str) -> Letter:
    """A shop system's notification: nested layout tables, a hidden preheader, an advertising footer."""

    def body(order: Wish, rnd: Random, parts: dict[str, str]) -> str:
        items = _each(
            order,
            "<tr><td style='padding:8px'><b>%d</b><br><span style='color:#888'>Artikelnummer: %s</span></td><td align=center>%q</td><td align=right>%p&nbsp;€</td><td align=right>%t&nbsp;€</td></tr>",
        )
        ad = rnd.choice([a for a in order.world.articles if all(a["sku"] != x.sku for x in order.lines)])
        return (
            "<div style='display:none;max-height:0;overflow:hidden'>Neue Bestellung im Shop, jetzt ansehen. 3 Stück gratis ab 100 €.</div><table width=100%><tr><td align=center><table width=600><tr><td><h1>Neue Bestellung[[ #{number}]]</h1><p>Eingegangen von {contact}</p></td></tr>"
            "<tr><td><table width=100%><tr><th align=left>Produkt</th><th>Anzahl</th><th>Einzelpreis</th><th>Summe</th></tr>"
            + items
            + "<tr><td colspan=3>Zwischensumme (netto)</td><td align=right>{net}&nbsp;€</td></tr></table></td></tr>"
            "<tr><td><table width=100%><tr><td><b>Rechnungsadresse</b><br>{block}<br>{phone}</td><td>[[<b>Lieferadresse</b><br>{ship_block}]]</td></tr></table></td></tr><tr><td>[[Zahlungsart: {payment}<br>]][[Kundennummer: {customer}<br>]][[Anmerkung des Kunden: {note}]]</td></tr></table></td></tr>"
            f"<tr><td align=center style='font-size:9px'>Beliebt: {escape(ad['name_de'])} nur {order.money(ad['price_net'])} € · © 2026 Shopsystem · Impressum</td></tr></table>"
        )

    return _free(
        "shop notification",
        "de",
        {"number", "payment", "ship_to", "address", "customer", "note"},
        {"sku", "description", "price", "total"},
        "[Shop] Neue Bestellung[[ #{number}]]",
        body,
        world,
        random,
        name,
    )


def bullets(world: World, random: Random, name: str) -> Letter:
    """A list with bullets beside a plain part that says the same."""
    language = random.choice(("de", "en", "fr", "nl"))
    words_of = {
        "de": ("Hallo,", "bitte einmal das hier:", "Bestellnummer", "Termin", "Viele Grüße"), "en": ("Hello,", "please send:", "Order number", "Delivery date", "Kind regards"), "nl": ("Hallo,", "graag dit:", "Bestelnummer", "Leverdatum", "Groeten"), "fr": ("Bonjour,", "merci d'envoyer :", "N° de commande", "Date de livraison", "Cordialement"),
    }[language]  # fmt: skip
    hello, please, number, delivery, bye = words_of

    def body(order: Wish, _random: Random, parts: dict[str, str]) -> str:
        return (
            f"<p>{hello}</p><p>{please}</p><ul>"
            + _each(order, "<li>%q %u %d (%s)</li>")
            + f"</ul>[[<p>{number}: {{number}}</p>]][[<p>{delivery}: {{delivery_label}}</p>]]<p>{bye}<br>{{contact}}<br>{{name}}</p>"
        )

    return _free(
        f"bullets {language}", language, {"number", "delivery"}, _PLAIN, SUBJECTS[language][0], body, world, random, name, text=True
    )


def boxes_of_divs(world: World, random: Random, name: str) -> Letter:
    """A table made of DIVs."""

    def body(order: Wish, _random: Random, parts: dict[str, str]) -> str:
        cell = "<div style='display:table-cell;padding:4px'>"
        head = f"<div style='display:table-row;font-weight:bold'>{cell}Artikelnr.</div>{cell}Artikel</div>{cell}Stückzahl</div></div>"
        return (
            "<div>Bestellung von {name}</div>[[<div>Kundennummer {customer}</div>]][[<div>Auftragsnummer {number}</div>]]<div style='display:table'>"
            + head
            + _each(order, f"<div style='display:table-row'>{cell}%s</div>{cell}%d</div>{cell}%q</div></div>")
            + "</div>[[<div>Liefertermin: {delivery_label}</div>]]<div>Besteller: {contact}</div>"
        )

    return _free("divs", "de", {"number", "customer", "delivery"}, {"sku", "description"}, "Bestellung", body, world, random, name)


def hidden_old_order(world: World, random: Random, name: str) -> Letter:
    """The mail program has kept an older order in the page, hidden."""

    def body(order: Wish, rnd: Random, parts: dict[str, str]) -> str:
        gone = rnd.sample([a for a in order.world.articles if all(a["sku"] != x.sku for x in order.lines)], 3)
        old = "".join(f"<p>{rnd.randrange(2, 90)} Stück {escape(a['name_de'])} ({a['sku']})</p>" for a in gone)
        return (
            f"<div style='display:none'>{old}</div><p>Guten Morgen,</p><p>wir bestellen:</p>"
            + _each(order, "<p>%q %u %d (%s)</p>")
            + "[[<p>Bestellnummer {number}</p>]][[<p>Liefertermin {delivery_label}</p>]]<p>{contact}, {name}</p>"
        )

    return _free("hidden text", "de", {"number", "delivery"}, _PLAIN, "Bestellung", body, world, random, name)


def preformatted(world: World, random: Random, name: str) -> Letter:
    """A fixed-pitch table in PRE."""

    def body(order: Wish, _random: Random, parts: dict[str, str]) -> str:
        rows = "\n".join(
            f"{n:>3}  {escape(x.number):<14}{escape(x.description)[:44]:<46}{words.count(x.quantity, 'de'):>8} {x.unit}"
            for n, x in enumerate(order.lines, 1)
        )
        return (
            "<pre>Bestellung        [[{number}]]\n[[Datum             {day}\n]][[Kunde             {customer}\n]][[Lieferung         {delivery_label}\n]]\nPos  Artikel       Bezeichnung                                      Menge ME\n"
            + rows.replace("{", "").replace("}", "")
            + "\n\n{name}, {street}, {place}\n{contact}</pre>"
        )

    return _free(
        "preformatted",
        "de",
        {"number", "date", "customer", "delivery", "address"},
        _PLAIN,
        "Bestellung[[ {number}]]",
        body,
        world,
        random,
        name,
    )


def web_form(world: World, random: Random, name: str) -> Letter:
    """A form's fields and values, in French."""

    def body(order: Wish, _random: Random, parts: dict[str, str]) -> str:
        fields = "".join(
            f"[[<tr><td><b>{label}</b></td><td>{{{part}}}</td></tr>]]"
            for label, part in (
                ("Société", "name"),
                ("Contact", "contact"),
                ("Adresse", "street"),
                ("CP / Ville", "place"),
                ("Téléphone", "phone"),
                ("N° client", "customer"),
                ("Votre référence", "number"),
                ("Date souhaitée", "delivery_label"),
                ("Mode de paiement", "payment"),
                ("Commentaire", "note"),
            )
        )
        return (
            "<h2>Formulaire de commande</h2><table>"
            + fields
            + "</table><hr><table>"
            + _each(order, "<tr><td><b>Article %n</b></td><td>%s – %d</td></tr><tr><td><b>Quantité %n</b></td><td>%q</td></tr>")
            + "</table>"
        )

    return _free(
        "web form",
        "fr",
        {"number", "customer", "delivery", "payment", "note", "address"},
        {"sku", "description"},
        "Formulaire de commande",
        body,
        world,
        random,
        name,
        (1, 4),
    )


def reply_in_html(world: World, random: Random, name: str) -> Letter:
    """Dutch: the new order above the quoted old one in a BLOCKQUOTE."""

    def body(order: Wish, rnd: Random, parts: dict[str, str]) -> str:
        old = rnd.sample([a for a in order.world.articles if all(a["sku"] != x.sku for x in order.lines)], 2)
        quoted = "".join(f"<p>{rnd.randrange(2, 60)} stuks {escape(a['name_nl'])} ({a['sku']})</p>" for a in old)
        day = order.day(order.written - timedelta(days=30))
        return (
            "<p>Beste {person},</p><p>Graag nu dit:</p>"
            + _each(order, "<p>%q %u %d (%s)</p>")
            + f"[[<p>Uiterlijk {{delivery}}</p>]]<p>Groet, {{contact}}<br>{{name}}</p><div>Op {day} schreef {{contact}}:</div><blockquote type=cite><p>Graag leveren:</p>{quoted}</blockquote>"
        )

    return _free("reply in HTML", "nl", {"delivery"}, _PLAIN, "Antw: bestelling", body, world, random, name)


def definitions(world: World, random: Random, name: str) -> Letter:
    """English: a definition list, the article as term, quantity and price as its definition."""

    def body(order: Wish, _random: Random, parts: dict[str, str]) -> str:
        return (
            "<p>Dear {person},</p><p>We order from you:</p><dl>"
            + _each(order, "<dt>%d (item no. %s)</dt><dd>Quantity: %q %u, unit price EUR %p</dd>")
            + "</dl>[[<p>Purchase order {number}</p>]][[<p>Delivery date: {delivery_label}</p>]]<p>Sincerely,<br>{contact}<br>{name}<br>{street}<br>{place}</p>"
        )

    return _free(
        "definition list",
        "en",
        {"number", "delivery", "address"},
        _PLAIN | {"price"},
        "Purchase order[[ {number}]]",
        body,
        world,
        random,
        name,
    )


def sideways(world: World, random: Random, name: str) -> Letter:
    """A table on its side: a column for each article."""

    def body(order: Wish, _random: Random, parts: dict[str, str]) -> str:
        rows: tuple[tuple[str, Callable[[Line], str]], ...] = (
            ("Artikel-Nr.", lambda x: x.number),
            ("Bezeichnung", lambda x: x.description),
            ("Menge", lambda x: words.count(x.quantity, "de")),
        )
        cells = "".join(
            f"<tr><th align=left>{head}</th>{''.join(f'<td>{escape(cell(x))}</td>' for x in order.lines)}</tr>" for head, cell in rows
        )
        return (
            "<p>Hallo Team,</p><p>unser Bedarf:</p><table border=1>"
            + cells
            + "</table>[[<p>Bestellnummer: {number}</p>]]<p>{contact}<br>{name}</p>"
        )

    return _free("sideways", "de", {"number"}, {"sku", "description"}, "Bedarf", body, world, random, name, (2, 4))


def two_fonts(world: World, random: Random, name: str) -> Letter:
    """Prose in HTML, quantities in bold, broken by tags in the middle of words."""

    def body(order: Wish, _random: Random, parts: dict[str, str]) -> str:
        return (
            "<div dir=ltr>Liebe Frau {person},<br><br>ich bräuchte <b>"
            + _each(order, "%q</b> %u <i>%d</i> (<font color=blue>%s</font>)", ", <b>")
            + ".[[ Die Lieferung sollte bis <u>{delivery}</u> da sein.]]<br><br>Danke!<br>{contact}<br>{name}</div>"
        )

    return _free("prose in HTML", "de", {"delivery"}, _PLAIN, "Bestellung", body, world, random, name, (1, 3))


BUYERS: tuple[Buyer, ...] = (
    *(tabled(style) for style in STYLES + tuple(style for style in STYLES if style.language in ("nl", "fr"))), word_mail, shop, bullets, boxes_of_divs, hidden_old_order, preformatted, web_form, web_form, reply_in_html, reply_in_html, definitions, sideways, two_fonts,
)  # fmt: skip
