"""Buyers of the drawn part whose text mails no template covers: questions beside the order, second thoughts, tables of blanks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import Row, World
from benchmarks.corpus.drawn.demand import Demand, elsewhere
from benchmarks.corpus.drawn.letters import drawn, rows_of, written
from benchmarks.corpus.drawn.world import land_named
from benchmarks.corpus.opened.letters import joined, line_text
from examples.post.truth import Letter, any_of

TITLES = {
    "de": ("Bestellung[[ {number}]]", "Unsere Bestellung", "Bestellung {name}"),
    "en": ("Order[[ {number}]]", "Purchase order"),
    "nl": ("Bestelling[[ {number}]]", "Order"),
    "fr": ("Commande[[ {number}]]", "Commande {name}"),
}
_UNJUDGED = {"ignore": True}


def other_article(order: Demand, random: Random) -> Row:
    """An article that is not ordered here."""
    return random.choice([a for a in order.world.articles if all(a["sku"] != line.sku for line in order.lines)])


BESIDE: tuple[tuple[str, str, str], ...] = (
    ("order and question", "de", "Guten Tag,\n\nbitte liefern Sie uns:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Lieferung bis {delivery}\n]]\nAußerdem eine Frage: Was kostet bei Ihnen {x} ({xs}), wenn wir 200 davon abnehmen, und wie lange wäre die Lieferzeit?\n\nMit freundlichen Grüßen\n{contact}\n{signature}"),
    ("question first", "de", "Hallo Frau {person},\n\nist {x} eigentlich wieder lieferbar? Falls ja, melden Sie sich bitte.\n\nUnabhängig davon brauchen wir fest:\n{lines}\n\n[[Bestell-Nr.: {number}\n]]Danke und Gruß\n{contact}\n{signature}"),
    ("order and complaint", "de", "Sehr geehrte Damen und Herren,\n\nbei der letzten Lieferung (Lieferschein {old}) fehlte {x} ({xs}). Bitte schreiben Sie uns das gut.\n\nZugleich bestellen wir neu:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Termin: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"),
    ("replacement allowed", "de", "Hallo,\n\nwir bestellen:\n\n{lines}\n\nFalls etwas nicht da ist, rufen Sie bitte an. Bitte keinen Ersatz wie beim letzten Mal ({x} statt der bestellten Ware).\n\n[[Bestellung {number}\n]]\nGruß\n{contact}\n{signature}"),
    ("invoice to be corrected", "de", "Guten Morgen Herr {person},\n\nIhre Rechnung {old} können wir so nicht buchen, da steht noch die alte Adresse. Bitte korrigieren.\n\nUnd dann bräuchten wir noch:\n{lines}\n\n[[Unsere Nr. {number}.]][[ Bis {delivery} wäre gut.]]\n\nViele Grüße\n{contact}\n{signature}"),
    ("order and question", "en", "Hi there,\n\nPlease send:\n\n{lines}\n\n[[PO {number}\n]][[Needed by {delivery}\n]]\nCould you also let me have a price for {x} ({xs}), say for 150 of them?\n\nThanks\n{contact}\n{signature}"),
    ("order and complaint", "en", "Dear Ms {person},\n\nthe {x} that came last week was damaged, please arrange a credit note (delivery note {old}).\n\nOur new order:\n\n{lines}\n\n[[Order number {number}\n]]\nRegards\n{contact}\n{signature}"),
    ("order and question", "nl", "Beste heer {person},\n\nGraag leveren:\n\n{lines}\n\n[[Ordernummer {number}\n]][[Uiterlijk {delivery}\n]]\nNog een vraag: wat kost {x} ({xs}) bij afname van 100?\n\nGroet,\n{contact}\n{signature}"),
    ("order and question", "fr", "Bonjour,\n\nMerci de nous livrer :\n\n{lines}\n\n[[Commande n° {number}\n]][[Pour {delivery}\n]]\nPar ailleurs, pourriez-vous m'indiquer le prix de {x} ({xs}) pour une quantité de 120 ?\n\nCordialement\n{contact}\n{signature}"),
)  # fmt: skip
PATTERNS = ("{q} {u} {d} ({s})", "- {q} {u} {s} {d}", "{s} {d}: {q} {u}")


def with_something_beside(case: tuple[str, str, str], world: World, random: Random, name: str) -> Letter:
    """An order in a mail that wants something else too; the article that is asked or complained about is no line."""
    sub, language, template = case
    order = drawn(world, random, language, {"number", "delivery"}, (1, 5))
    other = other_article(order, random)
    template = template.replace("{xs}", other["sku"]).replace("{x}", other[f"name_{language}"])
    return written(
        order,
        random,
        name,
        random.choice(TITLES[language]),
        template,
        rows_of(order, random, random.choice(PATTERNS)),
        f"{sub} {language}",
        {"note": _UNJUDGED},
    )


POSTSCRIPTS = {
    "de": (
        "PS: Bitte noch {line} dazu, das hatte ich vergessen.",
        "P.S. ach so, und {line} brauchen wir auch noch",
        "Nachtrag: zusätzlich {line}.",
    ),
    "en": ("PS: please add {line}, I forgot that one.", "P.S. and also {line}, sorry!"),
    "nl": ("PS: graag ook nog {line}.",),
    "fr": ("PS : merci d'ajouter {line}.", "P.-S. Et aussi {line}, j'avais oublié."),
}
ASKING = {
    "de": "Hallo Herr {person},\n\nbitte liefern:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[bis {delivery}\n]]\nViele Grüße\n{contact}\n{name}\n\n", "en": "Hello Mr {person},\n\nplease deliver:\n\n{lines}\n\n[[Order number {number}\n]][[by {delivery}\n]]\nKind regards\n{contact}\n{name}\n\n",
    "nl": "Dag mevrouw {person},\n\ngraag leveren:\n\n{lines}\n\n[[Ordernummer {number}\n]][[uiterlijk {delivery}\n]]\nGroet\n{contact}\n{name}\n\n", "fr": "Bonjour Monsieur {person},\n\nmerci de livrer :\n\n{lines}\n\n[[Commande {number}\n]][[pour {delivery}\n]]\nCordialement\n{contact}\n{name}\n\n",
}  # fmt: skip


def with_a_postscript(world: World, random: Random, name: str) -> Letter:
    """The last line stands in a postscript."""
    language = random.choice(("de", "de", "de", "en", "nl", "fr"))
    order = drawn(world, random, language, {"number", "delivery"}, (2, 5))
    rows = [line_text("{q} {u} {d} ({s})", order, line, number, random) for number, line in enumerate(order.lines, 1)]
    postscript = random.choice(POSTSCRIPTS[language]).replace("{line}", rows[-1])
    return written(
        order,
        random,
        name,
        random.choice(TITLES[language]),
        ASKING[language] + postscript,
        "\n".join(rows[:-1]),
        f"postscript {language}",
        {"note": _UNJUDGED},
    )


def nothing_of_some(world: World, random: Random, name: str) -> Letter:
    """The usual list with a nought or a dash at what is not wanted this time."""
    order = drawn(world, random, "de", {"number", "delivery"}, (3, 6))
    nought, idle = random.choice(("0", "-", "–", "0", "/")), {random.randrange(len(order.lines))}
    pattern = random.choice(("{d} ({s}): {q}", "{s} {d} = {q}", "{q}\t{s}\t{d}"))
    rows = "\n".join(
        line_text(pattern.replace("{q}", nought) if place in idle else pattern, order, line, place, random)
        for place, line in enumerate(order.lines)
    )
    order = replace(
        order, lines=tuple(line for place, line in enumerate(order.lines) if place not in idle), shows=frozenset({"sku", "description"})
    )
    return written(
        order,
        random,
        name,
        "Wochenbedarf",
        "Guten Tag zusammen,\n\nunser Bedarf für diese Woche:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Lieferung bitte bis {delivery}\n]]\nGruß\n{contact}\n{signature}",
        rows,
        "nothing of some",
    )


EACH = {
    "de": ("je {q} Stück:", "jeweils {q} St. von", "von jedem {q} Stück:"), "en": ("{q} of each:", "{q} pcs each of the following:"), "nl": ("van elk {q} stuks:", "telkens {q} stuks:"), "fr": ("{q} pièces de chaque référence :", "{q} unités de chacun :"),
}  # fmt: skip


def so_many_of_each(world: World, random: Random, name: str) -> Letter:
    """The quantity stands once above the list."""
    language = random.choice(("de", "de", "en", "nl", "fr"))
    order = drawn(world, random, language, {"number", "delivery"}, (2, 5))
    quantity = str(random.choice((2, 5, 10, 12, 20, 25, 50)))
    order = replace(order, lines=tuple(replace(line, quantity=quantity, unit_is=any_of(line.code, "C62", None)) for line in order.lines))
    rows = random.choice(EACH[language]).replace("{q}", quantity) + "\n" + rows_of(order, random, random.choice(("- {d} ({s})", "{s} {d}")))
    return written(order, random, name, random.choice(TITLES[language]), ASKING[language], rows, f"so many of each {language}")


def in_the_subject(world: World, random: Random, name: str) -> Letter:
    """All that is ordered stands in the subject."""
    language = random.choice(("de", "de", "en", "fr"))
    order = drawn(world, random, language, (), (1, 2))
    rows = [line_text(random.choice(("{q} {u} {d} ({s})", "{q} {u} {s}")), order, line, 0, random) for line in order.lines]
    order = replace(order, shows=frozenset({"sku", "unit", "description"} if all("(" in row for row in rows) else {"sku", "unit"}))
    lines = " + ".join(rows)
    subject = {"de": f"Bitte {lines} schicken", "en": f"Please send {lines}", "fr": f"Commande : {lines}"}[language]
    body = {
        "de": ("Danke! {contact}", "{first}", "s. Betreff\n\n{contact}\n{name}"),
        "en": ("thanks {first}", "See subject. {contact}, {name}"),
        "fr": ("merci {first}", "voir objet\n{contact}"),
    }[language]
    return written(order, random, name, subject, random.choice(body), "", f"in the subject {language}")


HEADS: Mapping[str, Sequence[Sequence[str]]] = {
    "de": (("Artikelnummer", "Artikelbezeichnung", "Anzahl", "Einheit", "Preis/€", "Summe/€"), ("Nr.", "Ware", "Stück", "VPE", "EUR", "EUR ges."), ("Bestellnr.", "Produkt", "Menge", "ME", "Einzel (EUR)", "Gesamt (EUR)")),
    "en": (("Part number", "Description", "Qty", "UoM", "Price EUR", "Total EUR"), ("SKU", "Item", "Quantity", "Unit", "EUR each", "EUR")),
    "nl": (("Artikelnummer", "Omschrijving", "Aantal", "Eenheid", "Prijs €", "Totaal €"),),
    "fr": (("Référence", "Libellé", "Quantité", "Unité", "Prix €", "Total €"), ("Code", "Article", "Qté", "Un.", "PU EUR", "Total EUR")),
}  # fmt: skip
TABLE = {
    "de": "Sehr geehrte Damen und Herren,\n\nwir bestellen gemäß nachfolgender Aufstellung:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Kundennummer: {customer}\n]][[Liefertermin: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}",
    "en": "Dear Ms {person},\n\nplease process this order:\n\n{lines}\n\n[[Order no: {number}\n]][[Customer no: {customer}\n]][[Delivery date: {delivery_label}\n]]\nBest regards\n{contact}\n{signature}",
    "nl": "Beste heer {person},\n\nhierbij onze bestelling:\n\n{lines}\n\n[[Bestelnr: {number}\n]][[Klantnr: {customer}\n]][[Leverdatum: {delivery_label}\n]]\nMet vriendelijke groet\n{contact}\n{signature}",
    "fr": "Bonjour,\n\nveuillez enregistrer la commande suivante :\n\n{lines}\n\n[[N° de commande : {number}\n]][[N° client : {customer}\n]][[Livraison : {delivery_label}\n]]\nCordialement\n{contact}\n{signature}",
}  # fmt: skip


def table_of_signs(world: World, random: Random, name: str) -> Letter:
    """A table of blanks, bars, semicolons or tabs, as it comes when cells are pasted into a plain mail."""
    language = random.choice(("de", "de", "de", "en", "nl", "fr"))
    width = random.choice((3, 4, 4, 6))
    shows = {"sku", "description"} | ({"unit"} if width > 3 else set()) | ({"price", "total"} if width > 4 else set())
    order = drawn(world, random, language, {"number", "customer", "delivery"}, (2, 8), shows, loose=False)
    cells = [[x.number, x.description, order.count(x.quantity), x.unit, order.money(x.price), order.money(x.total)] for x in order.lines]
    places = [2, 0, 1, 3, 4, 5] if random.random() < 0.3 else list(range(6))
    table = [[row[place] for place in places if place < width] for row in (list(random.choice(HEADS[language])), *cells)]
    if random.random() < 0.3:
        table = [[head, *row] for head, row in zip(["#", *map(str, range(1, len(table)))], table, strict=True)]
    return written(
        order,
        random,
        name,
        random.choice(TITLES[language]),
        TABLE[language],
        aligned(table, random.choice(("blanks", "blanks", "bars", "\t", ";", " | "))),
        f"table of signs {language}",
    )


def aligned(table: Sequence[Sequence[str]], way: str) -> str:
    """The table with blanks, bars or another sign between its cells."""
    if way not in ("blanks", "bars"):
        return "\n".join(way.join(row) for row in table)
    widths = [max(len(row[place]) for row in table) for place in range(len(table[0]))]
    rows = [
        (" | " if way == "bars" else "   ").join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in table
    ]
    edge = "+".join("-" * (width + 2) for width in widths)
    return "\n".join([rows[0], edge, *rows[1:]] if way == "bars" else rows)


def two_orders(world: World, random: Random, name: str) -> Letter:
    """Two orders with numbers and delivery addresses of their own."""
    first, second = drawn(world, random, "de", (), (1, 3)), drawn(world, random, "de", (), (1, 3))
    second = replace(first, lines=second.lines)
    home = land_named(first.country, "de")
    numbers = random.sample(range(2000, 9000), 2)
    said = [
        replace(order, number=f"26-{number}", ship_to=elsewhere(world, random, order.buyer, home), stated={"note": _UNJUDGED})
        for order, number in zip((first, second), numbers, strict=True)
    ]
    blocks = "\n\n\n".join(
        f"Auftrag {place}: Bestellnummer {order.number}\nLieferadresse:\n{order.ship_block}\n\n{rows_of(order, random, '{q} {u} {s} {d}')}"
        for place, order in enumerate(said, 1)
    )
    made = written(
        first,
        random,
        name,
        "2 Bestellungen",
        "Guten Tag,\n\nanbei zwei Aufträge, bitte getrennt berechnen:\n\n{lines}\n\nMit freundlichen Grüßen\n{contact}\n{name}",
        blocks,
        "two orders",
    )
    return replace(made, orders=tuple(said))


def dictated(world: World, random: Random, name: str) -> Letter:
    """Spoken to a telephone that writes."""
    order = drawn(world, random, "de", {"delivery"}, (1, 3), {"description", "unit"}, spoken=True)
    rows = " und ".join(line_text("{w} {u} {d}", order, line, 0, random) for line in order.lines)
    return written(
        order,
        random,
        name,
        "Bestellung",
        "Guten Tag {contact} hier von {name} wir bräuchten bitte {lines}[[ bis {delivery}]] das wäre super danke und tschüss",
        rows,
        "dictated",
    )


def per_hundred(world: World, random: Random, name: str) -> Letter:
    """Prices for a hundred."""
    order = replace(
        drawn(world, random, "de", {"number", "delivery"}, (1, 4), {"sku", "description", "unit", "price"}, loose=False), per=100
    )
    rows = joined(
        [
            f"{order.count(x.quantity)} {x.unit} {x.number} {x.description} zu {order.money(Decimal(x.price) * 100)} €/100"
            for x in order.lines
        ],
        "\n",
    )
    return written(
        order,
        random,
        name,
        "Bestellung[[ {number}]]",
        "Guten Tag,\n\nzu Ihren Preisen laut Liste bestellen wir:\n\n{lines}\n\n[[Bestellnr. {number}\n]][[Liefertermin {delivery_label}\n]]\nFreundliche Grüße\n{contact}\n{signature}",
        rows,
        "per hundred",
    )


BUYERS: tuple[Buyer, ...] = (
    *(partial(with_something_beside, case) for case in BESIDE), with_a_postscript, with_a_postscript, nothing_of_some, so_many_of_each, so_many_of_each, in_the_subject, *(table_of_signs,) * 6, two_orders, dictated, per_hundred,
)  # fmt: skip
