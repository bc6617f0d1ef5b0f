"""Buyers of the yonder part whose text mails no template covers: second thoughts, goods for a third party, money talked of, lists of many hands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, elsewhere
from benchmarks.corpus.drawn.world import land_named
from benchmarks.corpus.opened.letters import line_text
from benchmarks.corpus.yonder.places import GERMANY, LANDS
from benchmarks.corpus.yonder.voices import EVERYBODY, FIRMS, LAND, PEOPLE, SMALL, TRADE, drawn, rows_of, said_once, told
from examples.post.truth import Letter, Truth, any_of

UNJUDGED: dict[str, Truth] = {"note": {"ignore": True}}
_CLUB = frozenset({"club"})
LIST = "{q} {u} {d} ({s})"


def second_thoughts(world: World, random: Random, name: str) -> Letter:
    """One quantity is corrected in the line itself."""
    order = drawn(world, random, "de", {"number", "delivery"}, (1, 4), kinds=SMALL | LAND)
    rows = rows_of(order, random, LIST)
    place = random.randrange(len(rows))
    first, x = order.lines[place], order.lines[place]
    other = str(int(float(first.quantity)) + random.choice((1, 2, 5, 10)))
    rows[place] = random.choice((
        f"{x.description} ({x.number}): {other} {x.unit} – nein, halt, {order.count(x.quantity)} {x.unit} reichen",
        f"{x.description} ({x.number}), nicht {other} wie am Telefon gesagt, sondern {order.count(x.quantity)} {x.unit}",
    ))  # fmt: skip
    text = "Hallo Frau {person},\n\nwir brauchen:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Lieferung bis {delivery}.\n]]\nViele Grüße\n{contact}\n{signature}"
    return told(order, random, name, "Bestellung[[ {number}]]", text, "second thoughts", "\n".join(rows))


def taken_off_again(world: World, random: Random, name: str) -> Letter:
    """What stands in the list is taken off it below."""
    order = drawn(world, random, "de", {"delivery"}, (3, 5), kinds=EVERYBODY)
    rows, off = rows_of(order, random, "{q} {u} {s} {d}"), random.choice(order.lines)
    order = replace(order, lines=tuple(x for x in order.lines if x is not off))
    text = f"Guten Tag,\n\nmeine Bestellung:\n\n{{lines}}\n\n[[Lieferung bitte bis {{delivery}}.\n]]\nGruß\n{{contact}}\n{{signature}}\n\nNachtrag, bevor ich es abschicke: {off.description} ({off.number}) habe ich gerade noch im Schuppen gefunden, das bitte wieder streichen. Der Rest bleibt."
    return told(order, random, name, "Bestellung", text, "taken off again", "\n".join(rows), UNJUDGED)


MONEY: Mapping[str, str] = {
    "direct_debit": "Das Geld buchen Sie bitte wie immer von unserem Konto ab, das SEPA-Mandat haben Sie.",
    "prepayment": "Schicken Sie mir bitte vorab die Summe, ich überweise dann, bevor Sie liefern.",
    "invoice": "Legen Sie bitte eine Rechnung bei, wir überweisen nach Erhalt der Ware.",
    "cash_on_delivery": "Bezahlt wird beim Paketboten, also bitte Nachnahme.",
    "paypal": "Bezahlen möchte ich mit PayPal.",
}


def money_talked_of(method: str, world: World, random: Random, name: str) -> Letter:
    """How the buyer pays stands in a sentence."""
    order = drawn(world, random, "de", {"number", "delivery"}, (1, 5), kinds=PEOPLE if method in ("cash_on_delivery", "paypal") else LAND)
    pattern = random.choice((LIST, "{s} – {d} – {q} {u}", "- {q} {u} {d}, Best.-Nr. {s}"))
    text = f"Hallo zusammen,\n\nfür uns bitte:\n\n{{lines}}\n\n{MONEY[method]}[[ Bestellnummer bei uns: {{number}}.]][[ Gebraucht wird alles bis {{delivery}}.]]\n\nSchöne Grüße\n{{contact}}\n{{signature}}"
    return told(order, random, name, "Bestellung", text, f"money talked of: {method}", "\n".join(rows_of(order, random, pattern)), {"payment_method": method, **UNJUDGED})  # fmt: skip


THIRD: Mapping[str, str] = {
    "de": "Guten Tag Herr {person},\n\nbitte liefern Sie direkt an unseren Kunden, die Rechnung geht wie immer an uns.\n\n{lines}\n\nLieferanschrift:\n{ship_block}\n\nRechnungsanschrift:\n{block}\n\n[[Bestellnummer {number}\n]][[Liefertermin {delivery_label}\n]]\nBitte neutral verpacken und keinen Lieferschein mit Preisen beilegen.\n\nFreundliche Grüße\n{contact}",
    "en": "Dear Ms {person},\n\nplease send these straight to our customer and invoice us.\n\n{lines}\n\nDelivery address:\n{ship_block}\n\nInvoice address:\n{block}\n\n[[Order number {number}\n]]\nKind regards\n{contact}",
    "nl": "Beste mevrouw {person},\n\ngraag rechtstreeks leveren aan onze klant, factuur naar ons.\n\n{lines}\n\nAfleveradres:\n{ship_block}\n\nFactuuradres:\n{block}\n\n[[Ordernummer {number}\n]]\nGroet\n{contact}",
}  # fmt: skip


def for_a_third_party(language: str, world: World, random: Random, name: str) -> Letter:
    """The goods go to the buyer's customer."""
    order = drawn(world, random, language, {"number", "delivery"}, (1, 4), kinds=frozenset({"shop", "nursery"}), loose=False)
    home = land_named(order.country, language, LANDS)
    place = elsewhere(world, random, order.buyer, home)
    order = replace(order, ship_to=place | {"name": home.person(random), "contact": None})
    rows = "\n".join(rows_of(order, random, LIST))
    subject = {"de": "Direktlieferung[[ {number}]]", "en": "Direct delivery[[ {number}]]", "nl": "Rechtstreekse levering[[ {number}]]"}[
        language
    ]
    return told(order, random, name, subject, THIRD[language], f"third party {language}", rows, UNJUDGED)


def many_hands(world: World, random: Random, name: str) -> Letter:
    """The club's list says who of its members wants what; all of it is one order."""
    order = drawn(world, random, "de", {"customer", "delivery"}, (3, 7), kinds=_CLUB)
    rows = []
    for place, row in enumerate(rows_of(order, random, "{q} {u} {d} ({s})")):
        rows += [f"\nParzelle {random.randrange(1, 90)}, {GERMANY.person(random).split(' ', 1)[1]}:"] if place % 2 == 0 else []
        rows.append(row)
    text = "Liebe Frau {person},\n\nhier unsere diesjährige Sammelbestellung, alles in einer Lieferung und auf eine Rechnung an den Verein:\n{lines}\n\n[[Kundennummer des Vereins: {customer}\n]][[Lieferung bis {delivery}\n]]\nVielen Dank\n{contact}\n{signature}"
    return told(
        order,
        random,
        name,
        "Sammelbestellung",
        text,
        "many hands",
        "\n".join(rows),
        {"payment_method": any_of("invoice", None), **UNJUDGED},
    )


_SACKED = ("Legemehl", "Einstreu", "Rasendünger", "Pflanzerde")


def in_sacks(world: World, random: Random, name: str) -> Letter:
    """Feed and bedding are counted in sacks."""
    heavy = replace(world, articles=tuple(a for a in world.articles if a["name_de"].startswith(_SACKED)))
    order = drawn(heavy, random, "de", {"delivery"}, (1, 3), kinds=frozenset({"farm", "zoo", "firm"}))
    sacked = tuple(replace(x, unit="Sack", unit_is=any_of("C62", "BG", "SA", None)) for x in order.lines if x.sku)
    order = replace(order, lines=sacked)
    text = "Moin,\n\nbitte mit dem nächsten Transport:\n\n{lines}\n\n[[muss bis {delivery} hier sein\n]]\nDanke, {contact}\n{signature}"
    return told(order, random, name, "Sackware", text, "in sacks", "\n".join(rows_of(order, random, "{q} {u} {d} ({s})")))


BESIDE: tuple[tuple[str, str, str], ...] = (
    ("de", "Bestellung und Frage", "Hallo Herr {person},\n\nwir bestellen fest:\n\n{lines}\n\n[[Bestellnr. {number}\n]]\nUnverbindlich noch gefragt: Wann kommt {x} ({xs}) wieder herein? Davon würden wir später vielleicht welche nehmen.\n\nGruß\n{contact}\n{signature}"),
    ("de", "Reklamation und neue Bestellung", "Sehr geehrte Damen und Herren,\n\nan {x} ({xs}) aus Ihrer Oktoberlieferung war die Verpackung aufgerissen und die Ware verdorben, bitte melden Sie sich dazu.\n\nUnsere neue Bestellung:\n\n{lines}\n\n[[Bestellzeichen {number}\n]][[Lieferung bis {delivery}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"),
    ("en", "Order, and a question", "Hello Ms {person},\n\nour order:\n\n{lines}\n\n[[Order no. {number}\n]]\nOne more thing: do you expect {x} ({xs}) back in stock? No need to send it now.\n\nBest regards\n{contact}\n{signature}"),
    ("fr", "Commande et question", "Bonjour,\n\nnous commandons :\n\n{lines}\n\n[[N° {number}\n]]\nEt une simple question : {x} ({xs}) sera-t-il encore au prochain catalogue ?\n\nCordialement\n{contact}\n{signature}"),
)  # fmt: skip


def something_beside(case: tuple[str, str, str], world: World, random: Random, name: str) -> Letter:
    """An order in a mail that also asks or complains about an article that is not ordered."""
    language, subject, template = case
    order = drawn(world, random, language, {"number", "delivery"}, (1, 4), kinds=FIRMS)
    other = random.choice([a for a in world.articles if all(a["sku"] != x.sku for x in order.lines)])
    template = template.replace("{xs}", other["sku"]).replace("{x}", other[f"name_{language}"])
    return told(order, random, name, subject, template, f"something beside {language}", "\n".join(rows_of(order, random, LIST)), UNJUDGED)


def dictated(world: World, random: Random, name: str) -> Letter:
    """Spoken into a telephone: no stops, the lines joined by spoken words."""
    order = drawn(world, random, "de", (), (2, 4), kinds=SMALL, shows={"description", "unit", "sku"})
    rows = random.choice((" und dann noch ", " außerdem ", " und ")).join(rows_of(order, random, "{q} {u} {d} Nummer {s}"))
    text = "Hallo hier ist {contact} ich bin gerade unterwegs und brauche {lines} das wäre es schon vielen Dank und Tschüss\n\nDiktiert, nicht gelesen\n{signature}"
    return told(order, random, name, "Bestellung", text, "dictated", rows)


def all_in_the_subject(world: World, random: Random, name: str) -> Letter:
    """The subject is the order."""
    order = drawn(world, random, "de", (), (1, 1), kinds=EVERYBODY)
    row = line_text("{q} {u} {d} ({s})", order, order.lines[0], 1, random)
    return told(order, random, name, f"Bitte schicken: {row}", "Steht alles oben. Danke!\n{contact}\n{signature}", "all in the subject")


def as_many_of_each(world: World, random: Random, name: str) -> Letter:
    """One quantity holds for the whole list."""
    order = drawn(world, random, "de", {"number", "delivery"}, (2, 5), kinds=LAND)
    quantity = str(random.choice((2, 3, 5, 8, 10)))
    order = replace(
        order,
        lines=tuple(replace(x, quantity=quantity, unit_is=any_of(x.code, "C62", None)) for x in order.lines),
        shows=frozenset({"sku", "description", "unit"}),
    )
    text = f"Guten Morgen,\n\nbitte von jedem dieser Artikel {quantity}:\n\n{{lines}}\n\n[[Bestellnr. {{number}}\n]][[bis {{delivery}}\n]]\nGruß\n{{contact}}\n{{signature}}"
    return told(order, random, name, "Bestellung", text, "as many of each", "\n".join(rows_of(order, random, "{s}  {d}")))


def aligned(order: Demand, random: Random) -> str:
    """The lines as a table of bars, its columns as wide as they need to be."""
    cells = [
        ("Artikelnr.", "Artikel", "Menge", "Einheit"),
        *((x.number, x.description, order.count(x.quantity), x.unit) for x in order.lines),
    ]
    widths = [max(len(row[at]) for row in cells) for at in range(4)]
    sign = random.choice((" | ", "  ", " ! "))
    return "\n".join(sign.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells)


def drawn_table(world: World, random: Random, name: str) -> Letter:
    """A table in plain text."""
    order = drawn(world, random, "de", {"number", "customer", "delivery"}, (2, 8), kinds=TRADE, loose=False)
    text = "Sehr geehrte Damen und Herren,\n\nwir bitten um Lieferung:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Kundennummer: {customer}\n]][[Termin: {delivery_label}\n]]\nFreundliche Grüße\n{contact}\n{signature}"
    return told(order, random, name, "Bestellung[[ {number}]]", text, "drawn table", aligned(order, random))


def our_web_form(world: World, random: Random, name: str) -> Letter:
    """What our own web form sends: labels of its own, empty fields too."""
    order = drawn(world, random, "de", {"customer", "note", "address"}, (1, 4), kinds=EVERYBODY)
    rows = "\n".join(rows_of(order, random, "artikel_{n}: {s}\nbezeichnung_{n}: {d}\nmenge_{n}: {q}"))
    order = replace(order, shows=frozenset({"sku", "description"}))
    text = "formular: schnellbestellung\n[[kundennummer: {customer}\n]]firma: {name}\nansprechpartner: {contact}\nstrasse: {street}\nplz_ort: {place}\ntelefon: {phone}\nemail: {email}\nfax:\n{lines}\ngutscheincode:\n[[nachricht: {note}\n]]agb_gelesen: ja"
    return told(order, random, name, "Schnellbestellung über die Webseite", text, "our web form", rows, change=str)


OFFERED = "Sehr geehrte Frau {person},\n\nIhr Angebot AN-{old} vom {oldday} nehmen wir an. Unser Projekt: <Streuobst Nord|Außenanlagen 2026|Neuanlage Süd>, Vertrag V{figure}/26.\n\n{lines}\n\nNettosumme {net} €\n\n[[Bestellnummer: {number}\n]][[Lieferung: {delivery_label}\n]][[Zahlung: {payment}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"


def offer_taken(world: World, random: Random, name: str) -> Letter:
    """Our offer is accepted with its number, its prices and the buyer's project."""
    order = drawn(
        world,
        random,
        "de",
        {"number", "delivery", "payment"},
        (1, 5),
        kinds=FIRMS,
        shows=("sku", "description", "unit", "price"),
        loose=False,
    )
    order = replace(order, stated={"net_total": str(order.net)})
    return told(order, random, name, "Annahme Ihres Angebots", OFFERED, "offer taken", "\n".join(rows_of(order, random, "{s} {d}: {q} {u} à {p} €")), UNJUDGED, change=said_once)  # fmt: skip


BUYERS: tuple[Buyer, ...] = (
    second_thoughts, taken_off_again, *(partial(money_talked_of, method) for method in MONEY), partial(for_a_third_party, "de"), *(partial(for_a_third_party, language) for language in THIRD), many_hands, in_sacks, *(partial(something_beside, case) for case in BESIDE),
    dictated, all_in_the_subject, as_many_of_each, drawn_table, drawn_table, our_web_form, our_web_form, offer_taken, offer_taken,
)  # fmt: skip
