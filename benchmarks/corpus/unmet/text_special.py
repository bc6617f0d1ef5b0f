"""Buyers of the unmet part whose text mails no template covers: columns of blanks, one quantity for all, headings, afterthoughts, dictation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import Row, World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.letters import rows_of, written
from benchmarks.corpus.opened.letters import line_text
from benchmarks.corpus.unmet.asking import on_file
from examples.post.truth import Letter, Truth, any_of

LANGUAGES = ("de", "de", "de", "de", "en", "nl", "fr")
UNJUDGED: Truth = {"ignore": True}
TITLES: Mapping[str, Sequence[str]] = {
    "de": ("Bestellung[[ {number}]]", "Bestellung"), "en": ("Order[[ {number}]]",), "nl": ("Bestelling[[ {number}]]",), "fr": ("Commande[[ {number}]]",),
}  # fmt: skip
AROUND: Mapping[str, str] = {
    "de": "<Hallo|Guten Tag>,\n\n<wir bestellen|bitte liefern>:\n\n{lines}\n\n[[<Bestellnr.|Bestellnummer> {number}\n]][[Kundennummer {customer}\n]][[Lieferung: {delivery_label}\n]]\n<Gruß|Mit freundlichen Grüßen>\n{contact}\n{signature}", "en": "Hello,\n\nplease send:\n\n{lines}\n\n[[Order no. {number}\n]][[Delivery: {delivery_label}\n]]\nRegards\n{contact}\n{signature}",
    "nl": "Hallo,\n\ngraag bestellen wij:\n\n{lines}\n\n[[Bestelnummer {number}\n]][[Levering: {delivery_label}\n]]\nGroet\n{contact}\n{signature}", "fr": "Bonjour,\n\nmerci de nous livrer :\n\n{lines}\n\n[[Commande n° {number}\n]][[Livraison : {delivery_label}\n]]\nCordialement\n{contact}\n{signature}",
}  # fmt: skip
PATTERNS = ("{q} {u} {d} ({s})", "{s} {d} {q} {u}", "{q} {u} {d}, {s}")


def other_article(order: Demand, random: Random) -> Row:
    """An article that this order does not hold."""
    wanted = {line.sku for line in order.lines}
    return random.choice([row for row in order.world.articles if row["sku"] not in wanted])


BESIDE: tuple[tuple[str, str, str], ...] = (
    ("question", "de", "Guten Tag,\n\nbitte liefern Sie:\n\n{lines}\n\n[[Bestellnr. {number}\n]]\nWissen Sie schon, wann {x} ({xs}) wieder lieferbar ist?\n\nMit freundlichen Grüßen\n{contact}\n{signature}"),
    ("question", "en", "Hi {person},\n\nplease send:\n\n{lines}\n\n[[PO {number}\n]]Do you also do {x} ({xs}) in a bigger pack?\n\nThanks\n{contact}\n{signature}"),
    ("question", "fr", "Bonjour,\n\nnous commandons :\n\n{lines}\n\n[[Commande n° {number}\n]]Par ailleurs, quel est le délai pour {x} ({xs}) ?\n\nCordialement\n{contact}\n{signature}"),
    ("return", "de", "Hallo Frau {person},\n\nzuerst: {x} ({xs}) aus der letzten Lieferung war leider defekt, das schicke ich zurück.\n\nDann brauche ich neu:\n\n{lines}\n\n[[Nr. {number}\n]]\nDanke\n{contact}\n{signature}"),
    ("price list", "de", "Guten Tag,\n\nkönnten Sie uns bitte die neue Preisliste schicken? Und bitte liefern:\n\n{lines}\n\n[[Bestellung {number}\n]]\nGruß\n{contact}\n{signature}"),
    ("question", "nl", "Goedemorgen,\n\ngraag bestellen:\n\n{lines}\n\n[[Ordernummer {number}\n]]Weet u of {x} ({xs}) ook in een andere maat bestaat?\n\nGroet\n{contact}\n{signature}"),
)  # fmt: skip


def with_more(case: tuple[str, str, str], world: World, random: Random, name: str) -> Letter:
    """An order in a mail that wants something else too; what is talked about is no line."""
    sub, language, template = case
    order = on_file(world, random, language, {"number"}, (1, 4))
    other = other_article(order, random)
    template = template.replace("{xs}", other["sku"]).replace("{x}", other[f"name_{language}"])
    rows = rows_of(order, random, random.choice(PATTERNS))
    return written(
        order, random, name, random.choice(TITLES[language]), template, rows, f"with a {sub} beside {language}", {"note": UNJUDGED}
    )


HEADS: Mapping[str, Sequence[Sequence[str]]] = {
    "de": (("Artikelnr.", "Bezeichnung", "Menge", "ME", "Preis EUR"), ("Bestellnr", "Artikel", "Anzahl", "Einheit", "EUR/Stk")), "en": (("Part no.", "Description", "Qty", "Unit", "Price EUR"),), "nl": (("Artikelnr.", "Omschrijving", "Aantal", "Eenheid", "Prijs EUR"),), "fr": (("Référence", "Désignation", "Qté", "Unité", "Prix EUR"),),
}  # fmt: skip


def columns_of_blanks(world: World, random: Random, name: str) -> Letter:
    """A table set by eye with blanks, with heads or without, the quantity in front or behind."""
    language, width, headed = random.choice(LANGUAGES), random.choice((3, 4, 4, 5)), random.random() < 0.7
    shows = {"sku", "description"} | ({"unit"} if width > 3 else set()) | ({"price"} if width > 4 else set())
    order = on_file(world, random, language, {"number", "customer", "delivery"}, (2, 9), shows, loose=False)
    cells = [[x.number, x.description, order.count(x.quantity), x.unit, order.money(x.price or "0")][:width] for x in order.lines]
    table = ([list(random.choice(HEADS[language])[:width])] if headed else []) + cells
    front = random.random() < 0.4
    table = [[*row[2:4], *row[:2], *row[4:]] for row in table] if front and width == 4 else table
    wide = [max(len(row[place]) for row in table) + random.choice((2, 3, 4)) for place in range(width)]
    rows = "\n".join("".join(cell.ljust(room) for cell, room in zip(row, wide, strict=True)).rstrip() for row in table)
    return written(order, random, name, random.choice(TITLES[language]), AROUND[language], rows, f"columns of blanks {language}")


EACH: Mapping[str, Sequence[str]] = {
    "de": ("von folgenden Artikeln je {q} Stück:", "jeweils {q} Stück:", "bitte immer {q} Stück von:"), "en": ("{q} of each:", "{q} pcs each of:"), "nl": ("van elk {q} stuks:",), "fr": ("{q} pièces de chaque :",),
}  # fmt: skip


def of_each(world: World, random: Random, name: str) -> Letter:
    """One quantity stands above the list and holds for all of it."""
    language, quantity = random.choice(LANGUAGES), str(random.choice((2, 5, 10, 10, 20, 25, 50)))
    order = on_file(world, random, language, {"number", "delivery"}, (2, 5))
    order = replace(order, lines=tuple(replace(x, quantity=quantity, unit_is=any_of("C62", x.code, None)) for x in order.lines))
    head = random.choice(EACH[language]).replace("{q}", quantity)
    rows = f"{head}\n{rows_of(order, random, random.choice(('- {s} {d}', '{d} ({s})')))}"
    return written(order, random, name, random.choice(TITLES[language]), AROUND[language], rows, f"of each {language}")


COMMISSIONS: Mapping[str, Sequence[str]] = {
    "de": ("Kommission Schröder, Bad OG:", "Kommission Neubau Halle:", "Kommission Lager:", "Kommission Fam. Petersen:"), "en": ("For the Miller job:", "For stock:", "For the school:"), "nl": ("Voor project Haven:", "Voor magazijn:", "Voor fam. Bos:"), "fr": ("Pour le chantier Mairie :", "Pour le stock :", "Pour M. Petit :"),
}  # fmt: skip


def by_commission(world: World, random: Random, name: str) -> Letter:
    """The list has a heading for each job the goods are for."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number", "delivery"}, (3, 7), way="installer")
    pattern, rows = random.choice(PATTERNS), []
    heads = random.sample(COMMISSIONS[language], 2)
    half = (len(order.lines) + 1) // 2
    for n, line in enumerate(order.lines):
        rows += [f"{chr(10) if n else ''}{heads[n // half]}"] if n % half == 0 else []
        rows.append(line_text(pattern, order, line, n + 1, random))
    return written(order, random, name, random.choice(TITLES[language]), AROUND[language], "\n".join(rows), f"by commission {language}", {"note": UNJUDGED})  # fmt: skip


def one_commission(world: World, random: Random, name: str) -> Letter:
    """A commission instead of an order number: who keys it as the number is right, and who does not."""
    order = on_file(world, random, "de", {"delivery"}, (1, 6), way="installer")
    job = random.choice(("Wohnpark 7", "Schulze/Bad", "Kita Regenbogen", "Halle 3", "Fam. Lorenz", "26-118 Rathaus"))
    template = f"Hallo,\n\nbitte liefern:\n\n{{lines}}\n\nKommission: {job}\n[[Liefertermin: {{delivery_label}}\n]]\nMit freundlichen Grüßen\n{{contact}}\n{{signature}}"
    beside: dict[str, Truth] = {"order_number": UNJUDGED, "note": UNJUDGED}
    rows = rows_of(order, random, random.choice(PATTERNS))
    return written(order, random, name, f"Bestellung Komm. {job}", template, rows, "one commission", beside)


def in_the_subject(world: World, random: Random, name: str) -> Letter:
    """All of it in the subject, or in one sentence."""
    language = random.choice(("de", "de", "en", "nl"))
    order = on_file(world, random, language, (), (1, 1))
    row = line_text("{q} {u} {d} ({s})", order, order.lines[0], 1, random)
    cases = {
        "de": (("Bestellung " + row, "Steht alles im Betreff. Danke\n{contact}\n{name}"), ("Bestellung", f"Bitte {row} schicken. {{contact}} / {{name}}")), "en": (("Order: " + row, "As per subject please.\n{contact}\n{name}"),), "nl": (("Bestelling: " + row, "Zie onderwerp, bedankt.\n{contact}\n{name}"),),
    }  # fmt: skip
    subject, text = random.choice(cases[language])
    return written(order, random, name, subject, text, "", f"in the subject {language}")


def spoken_to_the_phone(world: World, random: Random, name: str) -> Letter:
    """Dictated without stops, numbers in words."""
    order = on_file(world, random, "de", {"delivery"}, (1, 3), {"description", "unit"}, spoken=True)
    rows = " und ".join(line_text("{w} {u} {d}", order, line, 0, random) for line in order.lines)
    text = "Hallo hier ist {contact} von {name} ich bräuchte {lines}[[ bis {delivery}]] könnt ihr das bitte schicken danke"
    return written(order, random, name, "Sprachnachricht", text, rows, "spoken")


def price_per_hundred(world: World, random: Random, name: str) -> Letter:
    """Prices for a hundred, as small parts have them."""
    small = replace(world, articles=tuple(a for a in world.articles if a["unit"] == "C62" and Decimal(a["price_net"]) < 3))
    order = on_file(small, random, "de", {"number", "delivery"}, (1, 5), {"sku", "description", "unit", "price"}, loose=False, way="works", firm=True)  # fmt: skip
    order = replace(order, per=100)
    rows = "\n".join(
        f"{n:>3}  {x.number}  {x.description}  {order.count(x.quantity)} {x.unit}  {order.money(Decimal(x.price) * 100)} EUR/100"
        for n, x in enumerate(order.lines, 1)
    )
    return written(order, random, name, "Bestellung[[ {number}]]", AROUND["de"], rows, "price per hundred")


def corrected(world: World, random: Random, name: str) -> Letter:
    """A quantity is corrected in the same breath."""
    order = on_file(world, random, "de", {"number"}, (1, 3), {"sku", "description", "unit"})
    first, *rest = order.lines
    before = str(int(Decimal(first.quantity)) + random.choice((1, 2, 5, 10)))
    head = line_text("{d} ({s})", order, first, 1, random)
    said = random.choice((f"{head}: {order.count(first.quantity)} {first.unit} (nicht {before})", f"{head}, {before} {first.unit}, nein, nur {order.count(first.quantity)} {first.unit}"))  # fmt: skip
    rows = "\n".join([said, *(line_text("{d} ({s}), {q} {u}", order, line, 2, random) for line in rest)])
    return written(order, random, name, "Bestellung", AROUND["de"], rows, "corrected")


def not_that_one(world: World, random: Random, name: str) -> Letter:
    """A postscript takes one article of the list back."""
    order = on_file(world, random, "de", {"number"}, (2, 5), {"sku", "description", "unit"}, loose=False)
    *kept, gone = order.lines
    rows = rows_of(order, random, random.choice(PATTERNS))
    template = AROUND["de"].replace("{contact}\n{signature}", "{contact}\n\nPS: " + f"{gone.description} ({gone.number}) bitte weglassen, davon habe ich noch welche gefunden.")  # fmt: skip
    return written(replace(order, lines=tuple(kept)), random, name, "Bestellung", template, rows, "not that one", {"note": UNJUDGED})


def two_jobs(world: World, random: Random, name: str) -> Letter:
    """Two orders in one mail, each with its number."""
    first = on_file(world, random, "de", (), (1, 3), firm=True)
    second = replace(first, lines=on_file(replace(world, customers=(first.buyer,)), random, "de", (), (1, 3), firm=True, countries=(first.country,)).lines)  # fmt: skip
    numbers = random.sample(range(3000, 9900), 2)
    orders = tuple(
        replace(order, number=f"{number}", stated={"note": UNJUDGED}) for order, number in zip((first, second), numbers, strict=True)
    )
    blocks = "\n\n".join(f"Bestellung {x.number}:\n{rows_of(x, random, '{q} {u} {s} {d}')}" for x in orders)
    text = "Guten Tag,\n\nzwei getrennte Bestellungen, bitte zwei Lieferscheine und zwei Rechnungen:\n\n{lines}\n\nMit freundlichen Grüßen\n{contact}\n{name}"
    made = written(first, random, name, "Bestellungen", text, blocks, "two jobs")
    return replace(made, orders=orders)


BUYERS: tuple[Buyer, ...] = (
    *(partial(with_more, case) for case in BESIDE), *(columns_of_blanks,) * 5, of_each, of_each, by_commission, by_commission, one_commission, one_commission, in_the_subject, spoken_to_the_phone, price_per_hundred, corrected, not_that_one, two_jobs,
)  # fmt: skip
