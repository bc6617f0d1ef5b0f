"""Buyers of the fresh part whose text mails no style covers: sizes in a row, departments, lists with noughts, second thoughts, tables of blanks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from random import Random
from typing import Any

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, elsewhere, line_of
from benchmarks.corpus.drawn.house import house_of
from benchmarks.corpus.drawn.letters import drawn, rows_of, written
from benchmarks.corpus.drawn.text_special import aligned, other_article
from benchmarks.corpus.drawn.world import land_named
from benchmarks.corpus.fresh.grammar import singular
from benchmarks.corpus.fresh.places import LANDS
from benchmarks.corpus.fresh.text_patterns import ALL_OF, BESIDE, CHANGED_MIND, DEPARTMENTS, FRAME, HEADS, NUMBERED, PATTERNS, SIZES, TITLES
from benchmarks.corpus.fresh.voices import by_first_name
from benchmarks.corpus.opened import words
from benchmarks.corpus.opened.letters import line_text
from examples.post.truth import Letter, any_of

LANGUAGES = ("de", "de", "de", "de", "en", "nl", "fr")
UNJUDGED = {"ignore": True}


@dataclass(frozen=True)
class Wordless:
    """An order whose goods are named in pieces, so that nobody can say what a line's description is."""

    order: Demand

    def truth(self) -> dict[str, Any]:
        """Its fields and lines in the truth's form."""
        truth = self.order.truth()
        return truth | {"lines": [line | {"description": UNJUDGED} for line in truth["lines"]]}


def sizes_in_a_row(world: World, random: Random, name: str) -> Letter:
    """One article in several sizes or colours, named once."""
    language = random.choice(("de", "de", "en", "nl", "fr"))
    order = drawn(world, random, language, {"number", "delivery"}, (1, 1))
    stem, sizes = random.choice(SIZES)
    family = [a for a in world.articles if a["name_de"].startswith(f"{stem[0]} ")]
    wanted = [
        next(a for a in family if a["name_de"] == f"{stem[0]} {size}")
        for size in sorted(random.sample(sizes, random.randint(2, 3)), key=sizes.index)
    ]
    unit = random.choice(house_of(world).units[language][wanted[0]["unit"]])
    lines = [
        replace(line_of(world, random, order.buyer, a, language), unit=unit, unit_is=house_of(world).vague.get(unit, a["unit"]))
        for a in wanted
    ]
    title = stem[("de", "en", "nl", "fr").index(language)]
    said = [a[f"name_{language}"].removeprefix(title).strip() for a in wanted]
    way = random.choice(("row", "row", "list"))
    pairs = [
        f"{size} {line.quantity} {unit}" if way == "row" else f"{size}: {line.quantity} {unit}"
        for size, line in zip(said, lines, strict=True)
    ]
    rows = f"{title}: {', '.join(pairs)}" if way == "row" else "\n".join([title, *(f"  {pair}" for pair in pairs)])
    order = replace(order, lines=tuple(lines), shows=frozenset({"sku", "unit"}))
    made = written(order, random, name, random.choice(TITLES[language]), FRAME[language], singular(rows), f"sizes in a row {language}")
    return replace(made, orders=tuple(Wordless(o) for o in made.orders if isinstance(o, Demand)))


def for_departments(world: World, random: Random, name: str) -> Letter:
    """One order under headings of those who need the goods."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number", "delivery", "customer"}, (3, 8), loose=False)
    pattern = random.choice(PATTERNS)
    heads = random.sample(DEPARTMENTS[language], 2)
    cut = random.randrange(1, len(order.lines))
    parts = (order.lines[:cut], order.lines[cut:]) if len(order.lines) > 1 else (order.lines,)
    rows = "\n\n".join(f"{head}:\n{rows_of(replace(order, lines=part), random, pattern)}" for head, part in zip(heads, parts, strict=False))
    return written(order, random, name, random.choice(TITLES[language]), FRAME[language], singular(rows), f"for departments {language}")


def weekly_list(world: World, random: Random, name: str) -> Letter:
    """A list that is the same every week, with nothing or a nought at what is not needed."""
    language = random.choice(("de", "de", "nl"))
    order = drawn(world, random, language, {"number", "delivery"}, (4, 9), {"description", "sku"})
    idle = set(random.sample(range(len(order.lines)), min(2, len(order.lines) - 1)))
    nothing = random.choice(("0", "-", "––", ""))
    pattern = random.choice(("{d} ({s}): {q}", "{s} {d} ... {q}", "{d} / {s} / {q}"))
    rows = "\n".join(
        line_text(pattern.replace("{q}", nothing) if n in idle else pattern, order, line, n, random).rstrip()
        for n, line in enumerate(order.lines)
    )
    order = replace(order, lines=tuple(line for n, line in enumerate(order.lines) if n not in idle))
    return written(
        order,
        random,
        name,
        {"de": "Wochenliste", "nl": "Weeklijst"}[language],
        FRAME[language],
        rows,
        f"weekly list {language}",
        {"note": UNJUDGED},
    )


def changed_mind(world: World, random: Random, name: str) -> Letter:
    """A quantity is corrected further down in the same mail; a last line comes as an afterthought."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number", "delivery"}, (2, 5))
    line = order.lines[0]
    other = str(int(float(line.quantity)) + random.choice((1, 2, 5, 10)))
    rows = rows_of(replace(order, lines=(replace(line, quantity=other), *order.lines[1:])), random, random.choice(PATTERNS))
    after = (
        random.choice(CHANGED_MIND[language])
        .replace("{what}", line.description)
        .replace("{quantity}", order.count(line.quantity))
        .replace("{number}", line.number)
        .replace("{other}", other)
    )
    frame = FRAME[language] + "\n\n" + after
    return written(
        order, random, name, random.choice(TITLES[language]), frame, singular(rows), f"changed mind {language}", {"note": UNJUDGED}
    )


def something_beside(case: tuple[str, str, str], world: World, random: Random, name: str) -> Letter:
    """An order, and something else about an article that is not ordered."""
    sub, language, template = case
    order = drawn(world, random, language, {"number", "delivery"}, (1, 5))
    other = other_article(order, random)
    template = template.replace("{other}", other[f"name_{language}"]).replace("{othernumber}", other["sku"])
    return written(
        order,
        random,
        name,
        random.choice(TITLES[language]),
        template,
        singular(rows_of(order, random, random.choice(PATTERNS))),
        f"{sub} {language}",
        {"note": UNJUDGED},
    )


def all_of_them(world: World, random: Random, name: str) -> Letter:
    """One quantity holds for all that is listed."""
    language, quantity = random.choice(LANGUAGES), str(random.choice((2, 3, 5, 6, 10, 20)))
    order = drawn(world, random, language, {"number", "delivery"}, (2, 5))
    order = replace(order, lines=tuple(replace(x, quantity=quantity, unit_is=any_of("C62", x.code, None)) for x in order.lines))
    rows = (
        random.choice(ALL_OF[language]).replace("{q}", quantity)
        + "\n"
        + rows_of(order, random, random.choice(("{s} {d}", "- {d}, {s}", "{d} ({s})")))
    )
    return written(order, random, name, random.choice(TITLES[language]), FRAME[language], rows, f"all of them {language}")


def columns_of_blanks(world: World, random: Random, name: str) -> Letter:
    """A table pasted into a plain mail: blanks, tabs or bars between its cells, with prices or without."""
    language = random.choice(LANGUAGES)
    parts = random.choice(("sdqu", "qusd", "nsdqu", "sdqupt", "dsqu", "sdq"))
    shows = {"sku", "description"} | ({"unit"} if "u" in parts else set()) | ({"price", "total"} if "p" in parts else set())
    order = drawn(world, random, language, {"number", "customer", "delivery"}, (2, 9), shows, loose=False)
    heads = random.choice(HEADS[language])
    cells = [
        {
            "n": str(n),
            "s": x.number,
            "d": x.description,
            "q": order.count(x.quantity),
            "u": x.unit,
            "p": order.money(x.price),
            "t": order.money(x.total),
        }
        for n, x in enumerate(order.lines, 1)
    ]
    table = [[heads[part] for part in parts], *([row[part] for part in parts] for row in cells)]
    rows = aligned(table, random.choice(("blanks", "blanks", "blanks", "\t", "bars", " ; ")))
    return written(order, random, name, random.choice(TITLES[language]), NUMBERED[language], rows, f"columns of blanks {language}")


def till_print(world: World, random: Random, name: str) -> Letter:
    """A list as an inventory program prints it: number, quantity, unit in columns, the text on the row below or behind."""
    order = drawn(world, random, "de", {"number", "date", "customer", "delivery"}, (2, 10), loose=False, firm=True)
    below = random.random() < 0.4
    rows = "\n".join(
        f"{n:>3}  {x.number:<15}{order.count(x.quantity):>7} {x.unit:<11}" + (f"\n     {x.description}" if below else x.description)
        for n, x in enumerate(order.lines, 1)
    )
    template = (
        "BESTELLUNG {name}\n[[Beleg-Nr.......: {number}\n]][[Belegdatum.....: {day}\n]][[Kundennummer...: {customer}\n]][[Liefertermin...: {delivery_label}\n]]Bearbeiter.....: {contact}\n\n"
        "Pos  Artikel          Menge Einheit    Bezeichnung\n"
        + "-" * 60
        + "\n{lines}\n"
        + "-" * 60
        + "\nAnzahl Positionen: "
        + str(len(order.lines))
        + "\n\n{street}\n{place}"
    )
    return written(order, random, name, "Bestellung[[ {number}]]", template, rows, "till print")


def two_orders(world: World, random: Random, name: str) -> Letter:
    """Two orders for two places, each with its own number."""
    first = drawn(world, random, "de", (), (1, 3), firm=True)
    second = replace(first, lines=drawn(world, random, "de", (), (1, 3)).lines)
    home = land_named(first.country, "de", LANDS)
    number = random.randrange(2000, 8000)
    said: Sequence[Demand] = [
        replace(order, number=f"{number + place}", ship_to=elsewhere(world, random, order.buyer, home), stated={"note": UNJUDGED})
        for place, order in enumerate((first, second), 1)
    ]
    blocks = "\n\n".join(
        f"Bestellung {order.number}\n{rows_of(order, random, '{q} {u} {d} ({s})')}\nLieferung an: {', '.join(order.ship_block.split(chr(10)))}"
        for order in said
    )
    made = written(
        first,
        random,
        name,
        "Zwei Bestellungen",
        "Guten Tag,\n\nheute gleich zweimal, bitte getrennt liefern und berechnen:\n\n{lines}\n\nFreundliche Grüße\n{contact}\n{name}",
        singular(blocks),
        "two orders",
    )
    return replace(made, orders=tuple(said))


def in_words(world: World, random: Random, name: str) -> Letter:
    """Quantities written out in a sentence, as a telephone writes what it is told."""
    language = random.choice(("de", "de", "en"))
    order = drawn(world, random, language, {"delivery"}, (1, 3), {"description", "unit"}, spoken=True)
    known = words.NUMBERS[language]
    order = replace(
        order,
        lines=tuple(
            replace(x, quantity=x.quantity if x.quantity.isdigit() and int(x.quantity) > 1 and int(x.quantity) in known else "12")
            for x in order.lines
        ),
    )
    joint = {"de": " und ", "en": " and "}[language]
    rows = joint.join(line_text("{w} {u} {d}", order, line, 0, random) for line in order.lines)
    template = {
        "de": "Hallo hier ist {contact} ich bräuchte bitte {lines}[[ bis {delivery}]] vielen Dank\n\n{signature}",
        "en": "Hello {contact} here could you send me {lines}[[ by {delivery}]] thank you\n\n{signature}",
    }[language]
    return written(order, random, name, {"de": "Bestellung", "en": "Order"}[language], template, rows, f"in words {language}")


def subject_only(world: World, random: Random, name: str) -> Letter:
    """All that is ordered stands in the subject."""
    language = random.choice(("de", "de", "en", "nl"))
    order = drawn(world, random, language, (), (1, 1), {"sku", "unit", "description"})
    row = singular(line_text("{q} {u} {d} ({s})", order, order.lines[0], 1, random))
    title = {"de": f"Bitte {row} liefern", "en": f"Please send {row}", "nl": f"Graag {row}"}[language]
    body = {"de": "Danke!\n\n{contact}\n{signature}", "en": "Thanks, {first}\n{signature}", "nl": "Bedankt, {first}\n{signature}"}[language]
    made = written(order, random, name, title, body, "", f"subject only {language}", {"note": UNJUDGED})
    return made if language == "de" else by_first_name(made)


BUYERS: tuple[Buyer, ...] = (
    sizes_in_a_row, sizes_in_a_row, for_departments, for_departments, weekly_list, changed_mind, all_of_them, columns_of_blanks, columns_of_blanks, columns_of_blanks, till_print, till_print, two_orders, in_words,
    subject_only, *(partial(something_beside, case) for case in BESIDE),
)  # fmt: skip
