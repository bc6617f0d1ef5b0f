"""Buyers of the newcomer part whose text mails no template covers: changes of mind, colours in a row, dittos, discounts, thousands, postscripts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial
from random import Random
from typing import Any

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import Row, World
from benchmarks.corpus.drawn.demand import Demand, line_of
from benchmarks.corpus.drawn.letters import drawn, rows_of, written
from benchmarks.corpus.newcomer.kinds import by
from benchmarks.corpus.opened.letters import line_text
from benchmarks.corpus.opened.wish import Line
from examples.post.truth import Letter, any_of

UNJUDGED = {"ignore": True}
PATTERNS = ("{q} {u} {d} ({s})", "{s} {d}: {q} {u}", "{d}, Nr. {s}, {q} {u}")
SUBJECTS: Mapping[str, Sequence[str]] = {
    "de": ("Bestellung[[ {number}]]", "Bitte liefern", "Materialbestellung"), "en": ("Order[[ {number}]]", "Supplies needed"), "nl": ("Bestelling[[ {number}]]", "Graag leveren"), "fr": ("Commande[[ {number}]]", "Fournitures"),
}  # fmt: skip


def others(order: Demand, random: Random, count: int) -> list[Line]:
    """Lines for articles that are not ordered here."""
    pool = [a for a in order.world.articles if all(a["sku"] != line.sku for line in order.lines)]
    return [line_of(order.world, random, order.buyer, article, order.language) for article in random.sample(pool, count)]


STRUCK: Mapping[str, tuple[str, str]] = {
    "de": ("Guten Tag Frau {person},\n\nwir brauchen:\n\n{lines}\n\nMoment, die Kollegin ruft gerade: {x} haben wir noch genug, das lassen Sie bitte weg. Der Rest stimmt.\n\n[[Bestellnummer {number}\n]][[Liefertermin {delivery_label}\n]]\nFreundliche Grüße\n{contact}\n{signature}", "{q} {u} {d} ({s})"),
    "en": ("Hello,\n\nplease send us\n\n{lines}\n\nActually, scrap the {x}, we have just found some in the cellar. Everything else stands.\n\n[[PO {number}\n]][[Delivery {delivery_label}\n]]\nThanks\n{contact}\n{signature}", "- {q} {u} {d}, {s}"),
    "nl": ("Goedemiddag,\n\ngraag ontvangen wij:\n\n{lines}\n\nO nee, wacht: {x} hoeft toch niet, daar hebben we nog voorraad van. De rest graag wel.\n\n[[Bestelnummer {number}\n]]\nGroet\n{contact}\n{signature}", "{q} {u} {d} ({s})"),
    "fr": ("Bonjour,\n\nil nous faut :\n\n{lines}\n\nFinalement, ne mettez pas l'article « {x} », nous en avons retrouvé. Le reste est bon.\n\n[[Commande {number}\n]]\nMerci\n{contact}\n{signature}", "{q} {u} {d} (réf. {s})"),
}  # fmt: skip


def struck_again(language: str, world: World, random: Random, name: str) -> Letter:
    """One of the lines is taken back below the list."""
    order = drawn(world, random, language, {"number", "delivery"}, (2, 5), loose=False)
    template, pattern = STRUCK[language]
    gone = others(order, random, 1)[0]
    listed = [*order.lines]
    listed.insert(random.randrange(len(listed) + 1), gone)
    rows = rows_of(replace(order, lines=tuple(listed)), random, pattern)
    beside = {"note": UNJUDGED}
    return written(
        order,
        random,
        name,
        random.choice(SUBJECTS[language]),
        template.replace("{x}", gone.description),
        rows,
        f"struck {language}",
        beside,
    )


MORE: Mapping[str, tuple[str, str]] = {
    "de": ("Hallo Herr {person},\n\nhier unsere Liste:\n\n{lines}\n\nUnd bei {x} machen Sie bitte {q} draus, {old} reichen doch nicht.\n\n[[Unsere Bestellung {number}.\n]]\nGrüße\n{contact}\n{signature}", "{d}: {q} {u} ({s})"),
    "en": ("Hi,\n\nlist for this month:\n\n{lines}\n\nOn second thoughts, make that {q} of the {x} rather than {old}.\n\n[[Order {number}\n]]\nRegards\n{contact}\n{signature}", "{d} ({s}): {q} {u}"),
}  # fmt: skip


def rather_so_many(language: str, world: World, random: Random, name: str) -> Letter:
    """A quantity of the list is put right in the sentence below."""
    order = drawn(world, random, language, {"number"}, (2, 4))
    line = random.choice([line for line in order.lines if line.sku])
    old = str(random.choice([n for n in (4, 7, 9, 11, 13) if str(n) != line.quantity]))
    listed = tuple(replace(x, quantity=old) if x is line else x for x in order.lines)
    template, pattern = MORE[language]
    template = template.replace("{x}", line.description).replace("{q}", order.count(line.quantity)).replace("{old}", old)
    rows = rows_of(replace(order, lines=listed), random, pattern)
    return written(order, random, name, random.choice(SUBJECTS[language]), template, rows, f"rather so many {language}", {"note": UNJUDGED})


# heads of families whose variants are one word each, and how one of the family is called
COLOURS = (
    ("Fingerfarbe Klecks 500 ml ", "Flaschen"), ("Tonpapier Colora 50 x 70 cm 10 Bogen ", "Packungen"), ("Verzierwachs Zera 200 x 100 mm ", "Packungen"), ("Opferlicht Votiva ", "Schachteln"), ("Bastelfilz Woldo 45 cm ", "Meter"), ("Vorhangstoff Vela 140 cm ", "Meter"),
)  # fmt: skip


def _family(world: World, head: str) -> list[Row]:
    return [article for article in world.articles if article["name_de"].startswith(head)]


def _unnamed(order: Demand, articles: Sequence[Row], quantity: str, word: str) -> Demand:
    """The order for so many of each article, whose names the mail gives in pieces."""
    lines = tuple(
        Line(a["sku"], quantity, a["name_de"], word, any_of(a["unit"], "BO" if word == "Flaschen" else a["unit"], None), number=a["sku"])
        for a in articles
    )
    return replace(order, lines=lines)


class InPieces(Demand):
    """An order whose goods are not named as a whole: nobody judges their description."""

    def truth(self) -> dict[str, Any]:
        """Fields and lines in the truth's form."""
        truth = super().truth()
        return truth | {"lines": [line | {"description": UNJUDGED} for line in truth["lines"]]}


def in_pieces(order: Demand) -> InPieces:
    """The same order, its descriptions unjudged."""
    return InPieces(**vars(order))


ROW_OF_COLOURS = (
    "Liebe Frau {person},\n\nder Vorrat geht zur Neige! Bitte je {quantity} {word} {head}in {colours}.\n\n[[Gerne bis {delivery}.\n]]Danke und bunte Grüße\n{contact}\n{signature}",
    "Guten Tag,\n\nwir benötigen {head}in den Farben {colours}, von jeder Farbe {quantity} {word}.\n\n[[Bestellnummer: {number}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}",
    "{head}\n{stacked}\njeweils {quantity} {word}, bitte bald!\n\n{contact}\n{name}",
)


def row_of_colours(world: World, random: Random, name: str) -> Letter:
    """So much of each colour: the family is named once."""
    order = drawn(world, random, "de", {"number", "delivery"}, (1, 1))
    head, word = random.choice(COLOURS)
    family = _family(world, head)
    wanted = random.sample(family, random.randint(2, min(4, len(family))))
    colours = [article["name_de"].removeprefix(head) for article in wanted]
    quantity = str(random.choice((2, 3, 4, 5, 6, 10)))
    said = f"{', '.join(colours[:-1])} und {colours[-1]}"
    template = random.choice(ROW_OF_COLOURS).replace("{quantity}", quantity).replace("{word}", word)
    template = template.replace("{head}", head).replace("{colours}", said).replace("{stacked}", "\n".join(f"- {c}" for c in colours))
    made = written(_unnamed(order, wanted, quantity, word), random, name, "Farben", template, "", "row of colours", {"note": UNJUDGED})
    return replace(made, orders=tuple(in_pieces(x) for x in made.orders if isinstance(x, Demand)))


def ditto(world: World, random: Random, name: str) -> Letter:
    """The second of a family is «dito»."""
    order = drawn(world, random, "de", {"number", "delivery"}, (1, 1), loose=False)
    head, word = random.choice(COLOURS)
    wanted = random.sample(_family(world, head), 2)
    lines = [_unnamed(order, [a], str(n), word).lines[0] for a, n in zip(wanted, random.sample((3, 4, 6, 8, 12), 2), strict=True)]
    rest = wanted[1]["name_de"].removeprefix(head)
    last = others(replace(order, lines=tuple(lines)), random, 1)[0]
    rows = f"{lines[0].quantity} {word} {wanted[0]['name_de']}\n{lines[1].quantity} {word} dito, aber in {rest}\n{order.count(last.quantity)} {last.unit} {last.description}"
    template = "Guten Morgen,\n\nbitte um Zusendung von\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Termin: {delivery_label}\n]]\nBeste Grüße\n{contact}\n{signature}"
    made = written(replace(order, lines=(*lines, last)), random, name, "Bestellung[[ {number}]]", template, rows, "ditto")
    return replace(made, orders=tuple(in_pieces(x) for x in made.orders if isinstance(x, Demand)))


LESS = {
    "de": ("Sehr geehrter Herr {person},\n\nwir bestellen zu den vereinbarten Konditionen:\n\n{lines}\n\nSumme: {goods} EUR\nabzüglich {percent} % Rabatt: {off} EUR\nNettobetrag: {after} EUR\n\n[[Bestellnummer: {number}\n]]\nMit freundlichem Gruß\n{contact}\n{signature}", "{n}. {d} ({s}), {q} {u} x {p} EUR = {t} EUR"),
    "en": ("Dear Mr {person},\n\nplease supply at the agreed terms:\n\n{lines}\n\nGoods: EUR {goods}\nless {percent}% discount: EUR {off}\nNet total: EUR {after}\n\n[[PO {number}\n]]\nYours sincerely\n{contact}\n{signature}", "{n}. {d} ({s}), {q} {u} at EUR {p} = EUR {t}"),
    "fr": ("Monsieur,\n\nveuillez nous livrer aux conditions convenues :\n\n{lines}\n\nTotal : {goods} EUR\nRemise de {percent} % : {off} EUR\nNet HT : {after} EUR\n\n[[Commande {number}\n]]\nSalutations distinguées\n{contact}\n{signature}", "{n}. {d} ({s}), {q} {u} à {p} EUR = {t} EUR"),
}  # fmt: skip


def with_discount(language: str, world: World, random: Random, name: str) -> Letter:
    """A discount on the whole stands below the sum of the lines."""
    order = drawn(world, random, language, {"number"}, (1, 4), {"sku", "description", "unit", "price", "total"}, firm=True)
    template, pattern = LESS[language]
    percent = random.choice((3, 5, 10))
    off = (order.goods * percent / 100).quantize(Decimal("0.01"))
    sums = {
        "{goods}": order.money(order.goods),
        "{percent}": str(percent),
        "{off}": order.money(off),
        "{after}": order.money(order.goods - off),
    }
    for place, value in sums.items():
        template = template.replace(place, value)
    rows = rows_of(order, random, pattern)
    title = random.choice(SUBJECTS[language])
    return written(order, random, name, title, template, rows, f"discount {language}", {"net_total": str(order.goods - off)})


def thousands(world: World, random: Random, name: str) -> Letter:
    """Quantities in thousands, with the sign that German figures have."""
    dotted = replace(world, customers=tuple(c for c in world.customers if c["country"] in ("DE", "AT")))
    order = replace(drawn(dotted, random, "de", {"number", "delivery"}, (1, 4), loose=False, firm=True), world=world)
    cheap = [a for a in world.articles if a["unit"] == "C62" and Decimal(a["price_net"]) < 9]
    article = random.choice([a for a in cheap if all(a["sku"] != line.sku for line in order.lines)])
    many = replace(line_of(world, random, order.buyer, article, "de"), quantity=str(random.choice((1000, 1200, 1500, 2400, 3000, 12000))))
    shown = replace(many, quantity=f"{int(many.quantity):,}".replace(",", "."))
    order = replace(order, manner=replace(order.manner, point=","), lines=(many, *order.lines))
    pattern = random.choice(PATTERNS)
    rows = "\n".join(
        line_text(pattern, replace(order, manner=replace(order.manner, point=".")) if x is shown else order, x, n, random)
        for n, x in enumerate((shown, *order.lines[1:]), 1)
    )
    template = "Sehr geehrte Damen und Herren,\n\nfür den Kirchentag bestellen wir:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Anlieferung: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}"
    return written(order, random, name, "Großbestellung[[ {number}]]", template, rows, "thousands")


AFTERWARDS = {
    "de": ("Guten Tag,\n\nbitte notieren Sie für uns:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[{delivery_label} wäre unser Wunschtermin.\n]]\nViele Grüße\n{contact}\n\nPS: Die Kollegin sagt eben, wir brauchen auch noch {last}. Bitte mit aufnehmen!\n\n{signature}", "{q} {u} {d} ({s})"),
    "nl": ("Beste,\n\ngraag noteren:\n\n{lines}\n\n[[Bestelnummer {number}\n]]\nGroeten\n{contact}\n\nPS Doe er ook nog {last} bij, dank!\n\n{signature}", "{q} {u} {d} ({s})"),
    "fr": ("Bonjour,\n\nmerci d'enregistrer :\n\n{lines}\n\n[[Commande {number}\n]]\nCordialement\n{contact}\n\nPS : ajoutez aussi {last}, merci !\n\n{signature}", "{q} {u} {d} ({s})"),
}  # fmt: skip


def postscript(language: str, world: World, random: Random, name: str) -> Letter:
    """The last of the goods stands in a postscript."""
    order = drawn(world, random, language, {"number", "delivery"}, (2, 4), loose=False)
    template, pattern = AFTERWARDS[language]
    *rows, last = rows_of(order, random, pattern).split("\n")
    title = random.choice(SUBJECTS[language])
    return written(
        order, random, name, title, template.replace("{last}", last), "\n".join(rows), f"postscript {language}", {"note": UNJUDGED}
    )


COUNTED = ("Erstens", "Zweitens", "Drittens", "Viertens")


def counted_off(world: World, random: Random, name: str) -> Letter:
    """«Erstens … Zweitens …» in one paragraph."""
    order = drawn(world, random, "de", {"delivery"}, (2, 4))
    rows = " ".join(
        f"{count}: {line_text('{w} {u} {d}, Artikelnummer {s}', order, x, 0, random)}."
        for count, x in zip(COUNTED, order.lines, strict=False)
    )
    template = "Sehr geehrte Frau {person},\n\nich habe Folgendes auf dem Zettel. {lines}[[ Das alles bitte bis {delivery}.]]\n\nMit freundlichen Grüßen\n{contact}\n{signature}"
    return written(order, random, name, "Zettel", template, rows, "counted off")


def cartons_aside(world: World, random: Random, name: str) -> Letter:
    """How many cartons it comes in stands behind the quantity."""
    packs = [a for a in world.articles if a["unit"] == "PK"]
    order = drawn(replace(world, articles=tuple(packs)), random, "de", {"number", "delivery"}, (1, 3), loose=False)
    lines = tuple(replace(x, quantity=str(random.choice((10, 20, 25, 30, 50, 100)))) for x in order.lines if x.sku) or order.lines
    order = replace(order, world=world, lines=lines)
    rows = "\n".join(
        line_text("{q} {u} {d}, Art. {s}", order, x, 0, random) + f" (das sind {int(x.quantity) // 5} Umkartons)" for x in lines
    )
    template = "Hallo Frau {person},\n\nPapier ist alle, wie immer freitags um zwei. Wir nehmen:\n\n{lines}\n\n[[Bestellung {number}\n]][[Lieferung: {delivery_label}\n]]\nDanke Ihnen!\n{contact}\n{signature}"
    return written(order, random, name, "Papier", template, rows, "cartons aside")


def in_subject(world: World, random: Random, name: str) -> Letter:
    """All of the order is the subject; the mail has nothing but a name."""
    order = drawn(world, random, "de", (), (1, 2))
    row = " + ".join(line_text("{q} {u} {s} {d}", order, x, 0, random) for x in order.lines)
    return written(
        order, random, name, f"bitte {row} liefern", "{contact}\n{name}\n\nDiese E-Mail wurde unterwegs geschrieben.", "", "in the subject"
    )


def for_each_class(world: World, random: Random, name: str) -> Letter:
    """Behind each line stands who it is for."""
    order = drawn(world, random, "de", {"number", "delivery"}, (2, 5), loose=False)
    rows = rows_of(order, random, "{q} {u} {d} ({s}) – für <die 1a|die 2b|Klasse 3c|die 4a, Raum 12|den Hort>")
    template = "Liebes Team,\n\ndie Kolleginnen haben abgegeben, was sie brauchen:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Termin {delivery_label}\n]]Bitte trotzdem alles in eine Sendung packen.\n\nHerzlichst\n{contact}\n{signature}"
    return written(order, random, name, "Sammelbestellung Schule", template, rows, "for each class", {"note": UNJUDGED})


BUYERS: tuple[Buyer, ...] = (
    *(partial(struck_again, language) for language in ("de", "de", "en", "nl", "fr")), partial(rather_so_many, "de"), partial(rather_so_many, "en"), row_of_colours, row_of_colours, ditto, *(partial(with_discount, language) for language in ("de", "en", "fr")),
    thousands, *(partial(postscript, language) for language in ("de", "nl", "fr")), counted_off, cartons_aside, in_subject, by("school", for_each_class),
)  # fmt: skip
