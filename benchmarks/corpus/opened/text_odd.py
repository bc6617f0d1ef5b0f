"""Buyers whose text mails no template covers: tables of blanks, second thoughts, several orders in one mail."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.opened import words
from benchmarks.corpus.opened.letters import filled, letter, line_text, parts_of, settled
from benchmarks.corpus.opened.wish import Line, Wish, elsewhere, wish
from examples.post.truth import Letter, any_of

_PLAIN = {"sku", "description", "unit"}


def rows_of(order: Wish, random: Random, pattern: str) -> str:
    """The lines, each as this pattern writes it."""
    return "\n".join(line_text(pattern, order, line, number, random) for number, line in enumerate(order.lines, 1))


def _written(order: Wish, random: Random, name: str, template: str, subject: str, sub: str, rows: str = "") -> Letter:
    parts = parts_of(order, random, rows)
    text, used = filled(template, parts, random)
    title, in_title = filled(subject, parts, random)
    order = settled(order, used | in_title).naming_currency(text)
    return letter(order, random, name, title, text, sub=sub)


def drawn(
    world: World,
    random: Random,
    language: str,
    says: Collection[str],
    lines: tuple[int, int] = (1, 6),
    shows: Collection[str] = _PLAIN,
    **other: bool,
) -> Wish:
    """An order of a buyer on file who writes from an address on file."""
    order = wish(
        world, random, language, says, lines, shows=shows, strangers=0.0, loose=other.get("loose", False), spoken=other.get("spoken", False)
    )
    return replace(order, sender=random.choice(order.buyer["emails"].split(";")))


def in_the_subject(world: World, random: Random, name: str) -> Letter:
    """One line, in the subject; the body says nothing or next to nothing."""
    order = drawn(world, random, random.choice(("de", "de", "en")), {"customer"}, (1, 1))
    line = order.lines[0]
    german = order.language == "de"
    subject = f"{'Bestellung' if german else 'Order'}: {words.count(line.quantity, order.language)} {line.unit} {line.description}, {'Art.' if german else 'item'} {line.number}"
    text = random.choice(("siehe Betreff", "s. o., danke", "Gruß " + order.contact) if german else ("see subject line", "as above, thanks"))
    return letter(replace(order, customer=""), random, name, subject, text, sub="in the subject")


def the_same_of_each(world: World, random: Random, name: str) -> Letter:
    """«je 5 Stück von A, B und C»."""
    language = random.choice(("de", "de", "en", "nl", "fr"))
    order = drawn(world, random, language, {"number", "delivery"}, (2, 4), {"sku", "description"}, loose=True)
    quantity = str(random.choice((2, 3, 5, 6, 10, 12, 20)))
    order = replace(
        order,
        lines=tuple(replace(line, quantity=quantity, unit_is=any_of(str(line.code), "C62", None)) for line in order.lines),
        shows=frozenset({"sku", "description", "unit"}),
    )
    names = [f"{line.description} ({line.number})" for line in order.lines]
    both = {"de": "und", "en": "and", "nl": "en", "fr": "et"}[language]
    rows = ", ".join(names[:-1]) + f" {both} {names[-1]}"
    template = {
        "de": "Hallo,\n\nwir brauchen <je|jeweils> {q} Stück von {lines}.[[ Bitte bis {delivery}.]][[ Bestellnr. {number}.]]\n\nGruß {contact}\n{name}",
        "en": "Hello,\n\nwe need {q} each of {lines}.[[ By {delivery} please.]][[ PO {number}.]]\n\nRegards {contact}\n{name}",
        "nl": "Hallo,\n\nwe hebben <van elk|telkens> {q} stuks nodig: {lines}.[[ Uiterlijk {delivery}.]][[ Ordernummer {number}.]]\n\nGroet {contact}\n{name}",
        "fr": "Bonjour,\n\nil nous faut {q} pièces de chaque : {lines}.[[ Pour {delivery}.]][[ Commande n° {number}.]]\n\nCordialement {contact}\n{name}",
    }[language].replace("{q}", quantity)
    return _written(
        order,
        random,
        name,
        template,
        {"de": "Bestellung", "en": "Order", "nl": "Bestelling", "fr": "Commande"}[language],
        f"the same of each {language}",
        rows,
    )


def on_second_thoughts(world: World, random: Random, name: str) -> Letter:
    """«10 – nein, doch lieber 12»: what is said last counts."""
    order = drawn(world, random, "de", {"number", "delivery"}, (2, 4), loose=True)
    first, *rest = order.lines
    before = str(random.choice((11, 13, 17, 22)))
    now = words.count(first.quantity, "de")
    wording = random.choice((
        f"{before} {first.unit} {first.description} ({first.number}) – nein, doch lieber {now} {first.unit}", f"{first.description} ({first.number}): statt der üblichen {before} diesmal {now} {first.unit}",
        f"{now} {first.unit} {first.description} ({first.number}), nicht wie am Telefon gesagt {before}",
    ))  # fmt: skip
    rows = "\n".join([wording, *(line_text("{q} {u} {d} ({s})", order, line, 0, random) for line in rest)])
    return _written(
        order,
        random,
        name,
        "Hallo {person},\n\nich bestelle:\n{lines}\n\n[[Bis {delivery} bitte. ]][[Bestellung {number}.]]\n\n{contact}\n{name}",
        "Bestellung",
        "on second thoughts",
        rows,
    )


def not_this_time(world: World, random: Random, name: str) -> Letter:
    """A list in which one article is said to drop out this time."""
    order = drawn(world, random, "de", {"number", "delivery"}, (3, 6))
    gone = random.randrange(len(order.lines))
    rows = "\n".join(
        line_text("- {q} {u} {d} ({s})", order, line, 0, random)
        if place != gone
        else f"- {line.description} ({line.number}): <entfällt diesmal|brauchen wir nicht, noch genug da>"
        for place, line in enumerate(order.lines)
    )
    order = replace(order, lines=tuple(line for place, line in enumerate(order.lines) if place != gone))
    return _written(
        order,
        random,
        name,
        "Guten Tag,\n\nunsere übliche Liste:\n\n"
        + rows
        + "\n\n[[Bestellnummer: {number}\n]][[Liefertermin: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{name}",
        "Wochenliste",
        "not this time",
    )


def columns_of_blanks(world: World, random: Random, name: str) -> Letter:
    """A table typed with blanks, or tabs, under heads."""
    language = random.choice(("de", "de", "en", "nl", "fr"))
    priced = random.random() < 0.5
    order = drawn(
        world, random, language, {"number", "customer", "delivery", "date"}, (2, 8), _PLAIN | ({"price", "total"} if priced else set())
    )
    heads = {
        "de": ("Art.-Nr.", "Artikel", "Menge", "ME", "E-Preis", "G-Preis"), "en": ("Code", "Product", "Qty", "UoM", "Unit price", "Amount"), "nl": ("Artikel", "Omschrijving", "Aantal", "Eenh.", "Prijs", "Bedrag"), "fr": ("Réf.", "Désignation", "Qté", "Unité", "P.U. HT", "Montant HT"),
    }[language]  # fmt: skip
    cells = [
        [line.number, line.description, words.count(line.quantity, language), line.unit, order.money(line.price), order.money(line.total)]
        for line in order.lines
    ]
    table = [list(heads), *cells] if priced else [list(heads[:4]), *(row[:4] for row in cells)]
    if random.random() < 0.4:
        rows = "\n".join("\t".join(row) for row in table)
    else:
        widths = [max(len(row[place]) for row in table) + random.choice((2, 3)) for place in range(len(table[0]))]
        right = {2, 4, 5}
        lines = [
            "".join(
                cell.rjust(width - 2) + "  " if place in right else cell.ljust(width)
                for place, (cell, width) in enumerate(zip(row, widths, strict=True))
            ).rstrip()
            for row in table
        ]
        rows = "\n".join([lines[0], "-" * sum(widths), *lines[1:]])
    template = {
        "de": "BESTELLUNG[[ {number}]][[ vom {day}]]\n[[Kundennummer: {customer}\n]][[Liefertermin: {delivery_label}\n]]\n{lines}\n\nMit freundlichen Grüßen\n{contact}\n{signature}",
        "en": "PURCHASE ORDER[[ {number}]][[ dated {day}]]\n[[Account: {customer}\n]][[Delivery date: {delivery_label}\n]]\n{lines}\n\nRegards\n{contact}\n{signature}",
        "nl": "BESTELLING[[ {number}]][[ d.d. {day}]]\n[[Klantnummer: {customer}\n]][[Leverdatum: {delivery_label}\n]]\n{lines}\n\nMet vriendelijke groet\n{contact}\n{signature}",
        "fr": "BON DE COMMANDE[[ {number}]][[ du {day}]]\n[[N° client : {customer}\n]][[Date de livraison : {delivery_label}\n]]\n{lines}\n\nCordialement\n{contact}\n{signature}",
    }[language]
    return _written(
        order,
        random,
        name,
        template,
        {"de": "Bestellung", "en": "Order", "nl": "Bestelling", "fr": "Commande"}[language] + "[[ {number}]]",
        f"columns of blanks {language}",
        rows,
    )


def two_orders(world: World, random: Random, name: str) -> Letter:
    """Two orders for two branches, each with its own number and delivery address."""
    first = drawn(world, random, "de", set(), (1, 4))
    second = drawn(world, random, "de", set(), (1, 4))
    taken = {line.sku for line in first.lines}
    second = replace(first, lines=tuple(line for line in second.lines if line.sku not in taken) or second.lines)
    numbers = random.sample(range(30_000, 60_000), 2)
    orders = [
        replace(order, number=f"F{number}", ship_to=elsewhere(random, order.buyer))
        for order, number in zip((first, second), numbers, strict=True)
    ]
    blocks = [
        f"Bestellung {order.number}\nLieferanschrift: {order.ship_block.replace(chr(10), ', ')}\n{rows_of(order, random, '{q} {u} {d} ({s})')}"
        for order in orders
    ]
    text = f"Guten Tag,\n\nheute zwei getrennte Bestellungen für unsere Filialen. Bitte getrennt liefern und berechnen.\n\n{blocks[0]}\n\n-------------------------\n\n{blocks[1]}\n\nMit freundlichen Grüßen\n{first.contact}\n{first.buyer['name']}"
    said = [replace(order, stated={"note": {"ignore": True}}) for order in orders]
    return letter(first, random, name, "Zwei Bestellungen", text, sub="two orders", orders=said)


def by_the_dozen(world: World, random: Random, name: str) -> Letter:
    """Dozens and number words of goods that are sold by the piece."""
    language = random.choice(("de", "de", "en", "nl", "fr"))
    order = drawn(world, random, language, {"delivery"}, (1, 3), {"sku", "description"}, loose=True)
    dozens = {
        "de": ("ein Dutzend", "zwei Dutzend"),
        "en": ("a dozen", "two dozen"),
        "nl": ("een dozijn", "twee dozijn"),
        "fr": ("une douzaine de", "deux douzaines de"),
    }[language]
    pieces = [line for line in order.lines if line.code == "C62"] or [_piece(order, world)]
    chosen = [random.randrange(2) for _ in pieces]
    order = replace(
        order,
        lines=tuple(
            replace(line, quantity=str(12 * (1 + n)), unit_is=any_of("C62", "DZN", None)) for line, n in zip(pieces, chosen, strict=True)
        ),
        shows=frozenset({"sku", "description", "unit"}),
    )
    rows = ", ".join(f"{dozens[n]} {line.description} ({line.number})" for line, n in zip(pieces, chosen, strict=True))
    template = {
        "de": "Hallo,\n\nschicken Sie uns bitte {lines}.[[ Spätestens {delivery}.]]\n\n{contact}, {name}", "en": "Hello,\n\nplease send {lines}.[[ By {delivery}.]]\n\n{contact}, {name}",
        "nl": "Hallo,\n\nstuurt u ons {lines}.[[ Uiterlijk {delivery}.]]\n\n{contact}, {name}", "fr": "Bonjour,\n\nenvoyez-nous {lines}.[[ Pour {delivery}.]]\n\n{contact}, {name}",
    }[language]  # fmt: skip
    return _written(
        order,
        random,
        name,
        template,
        {"de": "Bestellung", "en": "Order", "nl": "Bestelling", "fr": "Commande"}[language],
        f"by the dozen {language}",
        rows,
    )


def _piece(order: Wish, world: World) -> Line:
    article = next(a for a in world.articles if a["unit"] == "C62")
    return replace(
        order.lines[0], sku=article["sku"], description=article[f"name_{order.language}"], number=article["sku"], code="C62", unit_is="C62"
    )


def with_a_complaint(world: World, random: Random, name: str) -> Letter:
    """An order that also grumbles about the last delivery: it stays an order, and what was broken is no line."""
    order = drawn(world, random, "de", {"number", "delivery"}, (1, 4))
    broken = random.choice([a for a in world.articles if all(a["sku"] != line.sku for line in order.lines)])
    template = f"Sehr geehrte Damen und Herren,\n\nvorab: bei der letzten Lieferung waren zwei {broken['name_de']} beschädigt, dazu ruft Sie meine Kollegin noch an.\n\nHeute bestellen wir:\n\n{{lines}}\n\n[[Bestellnummer: {{number}}\n]][[Liefertermin: {{delivery_label}}\n]]\nMit freundlichen Grüßen\n{{contact}}\n{{name}}"
    made = _written(
        order, random, name, template, "Bestellung[[ {number}]]", "with a complaint", rows_of(order, random, "{q} {u} {d} ({s})")
    )
    order = made.orders[0]  # type: ignore[assignment]
    return replace(made, orders=(replace(order, stated={"note": {"ignore": True}}),))


def dictated(world: World, random: Random, name: str) -> Letter:
    """Spoken into a phone: no punctuation, number words, all in one sentence."""
    order = drawn(world, random, "de", {"delivery"}, (1, 3), {"description"}, loose=True, spoken=True)
    rows = " und dann noch ".join(line_text("{w} mal {d}", order, line, 0, random) for line in order.lines)
    order = replace(order, shows=frozenset({"description", "times"}))
    return _written(
        order,
        random,
        name,
        "hallo hier ist {contact} von {name} ich hätte gerne {lines}[[ und zwar bis {delivery}]] vielen dank und bis bald",
        "Sprachnachricht",
        "dictated",
        rows,
    )


def per_hundred(world: World, random: Random, name: str) -> Letter:
    """Prices for a hundred pieces, which the heads say."""
    order = replace(drawn(world, random, "de", {"number", "delivery", "customer"}, (1, 5), _PLAIN | {"price", "total"}), per=100)
    rows = "\n".join(
        f"{n}) {words.count(x.quantity, 'de')} {x.unit} {x.description}, Art.-Nr. {x.number}, {order.money(str(float(x.price) * 100))} EUR je 100 {x.unit}, zusammen {order.money(x.total)} EUR"
        for n, x in enumerate(order.lines, 1)
    )
    return _written(
        order,
        random,
        name,
        "Guten Tag,\n\nzu den vereinbarten Preisen bestellen wir:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Kundennummer {customer}\n]][[Liefertermin {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}",
        "Bestellung[[ {number}]]",
        "per hundred",
        rows,
    )


BUYERS: tuple[Buyer, ...] = (
    in_the_subject, the_same_of_each, the_same_of_each, on_second_thoughts, not_this_time, columns_of_blanks, columns_of_blanks, columns_of_blanks, two_orders, by_the_dozen, with_a_complaint, dictated, per_hundred,
)  # fmt: skip
