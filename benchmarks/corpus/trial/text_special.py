"""Buyers of the trial part whose text mails no template covers: sizes in a row, second thoughts, patients beside the goods, two places, typed tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from random import Random
from typing import Any

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, elsewhere, line_of
from benchmarks.corpus.drawn.letters import drawn, parts_of, rows_of, written
from benchmarks.corpus.drawn.text_special import aligned, other_article
from benchmarks.corpus.drawn.world import land_named
from benchmarks.corpus.opened.letters import filled, letter, line_text, settled
from benchmarks.corpus.trial.places import LANDS
from examples.post.truth import Letter, any_of

LANGUAGES = ("de", "de", "de", "en", "nl", "fr")
TITLES: Mapping[str, Sequence[str]] = {
    "de": ("Bestellung[[ {number}]]", "Bestellung", "Materialbestellung"),
    "en": ("Order[[ {number}]]", "Supplies"),
    "nl": ("Bestelling[[ {number}]]",),
    "fr": ("Commande[[ {number}]]",),
}
PATTERNS = ("{q} {u} {d} ({s})", "{s}: {d}, {q} {u}", "- {q} {u} {d}, Nr. {s}")
_UNJUDGED = {"ignore": True}

BESIDE: tuple[tuple[str, str, str], ...] = (
    ("asks for a sheet", "de", "Guten Tag,\n\nbitte einmal zuschicken:\n\n{lines}\n\n[[Unsere Bestellnummer: {number}\n]][[bis {delivery}\n]]\nKönnten Sie uns außerdem das Sicherheitsdatenblatt zu {x} ({xs}) mailen? Das haben wir von der letzten Lieferung noch nicht.\n\nLiebe Grüße\n{contact}\n{signature}"),
    ("wrong size last time", "de", "Hallo Herr {person},\n\nzuerst eine Bitte: {x} war beim letzten Mal die falsche Größe, das Paket steht hier zur Abholung.\n\nUnd jetzt unsere neue Bestellung:\n\n{lines}\n\n[[Bestellnr. {number}\n]]\nViele Grüße\n{contact}\n{signature}"),
    ("when back in stock", "de", "Liebe Frau {person},\n\nwissen Sie schon, wann {x} ({xs}) wieder lieferbar ist? Darauf warten unsere Leute.\n\nBis dahin nehmen wir bitte verbindlich:\n\n{lines}\n\n[[Termin: {delivery_label}\n]]Gruß\n{contact}\n{signature}"),
    ("price for next year", "en", "Dear Mr {person},\n\nplease send us:\n\n{lines}\n\n[[Order ref {number}\n]]For our budget, what will {x} ({xs}) cost next year?\n\nThank you\n{contact}\n{signature}"),
    ("sample wanted", "nl", "Beste meneer {person},\n\nwij bestellen:\n\n{lines}\n\n[[Ons nummer: {number}\n]]Is er van {x} ({xs}) ook een folder? Dan bekijken we die eerst.\n\nMet vriendelijke groet\n{contact}\n{signature}"),
    ("broken last time", "fr", "Bonjour,\n\nlors du dernier envoi, {x} ({xs}) était cassé, merci de nous rappeler à ce sujet.\n\nVoici par ailleurs notre commande :\n\n{lines}\n\n[[N° {number}\n]]\nBien à vous\n{contact}\n{signature}"),
)  # fmt: skip


def with_something_beside(case: tuple[str, str, str], world: World, random: Random, name: str) -> Letter:
    """An order in a mail that speaks of another article too, which is no line."""
    sub, language, template = case
    order = drawn(world, random, language, {"number", "delivery"}, (1, 5))
    other = other_article(order, random)
    template = template.replace("{xs}", other["sku"]).replace("{x}", other[f"name_{language}"])
    rows = rows_of(order, random, random.choice(PATTERNS[:2]))
    return written(order, random, name, random.choice(TITLES[language]), template, rows, f"{sub} {language}", {"note": _UNJUDGED})


@dataclass(frozen=True)
class Vague:
    """An order whose letter gives the goods in pieces: how they are described is not judged."""

    order: Demand

    def truth(self) -> dict[str, Any]:
        """Fields and lines in the truth's form."""
        truth = self.order.truth()
        return truth | {"lines": [line | {"description": _UNJUDGED} for line in truth["lines"]]}


SIZED = (
    "Nitrilhandschuh Softana 100er",
    "OP-Handschuh Chirana",
    "Maulkorb Nylon Silento",
    "Halskragen Kollax",
    "Komposit Estelux Spritze 4 g",
)
SIZES = "Hallo Frau {person},\n\nwir brauchen wieder\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Lieferung bis {delivery}\n]]\nVielen Dank!\n{contact}\n{signature}"


def sizes_in_a_row(world: World, random: Random, name: str) -> Letter:
    """Sizes of one article with a quantity each."""
    family = random.choice(SIZED)
    twins = [a for a in world.articles if a["name_de"].startswith(family)]
    order = drawn(world, random, "de", {"number", "delivery"}, (1, 1))
    places = sorted(random.sample(range(len(twins)), min(len(twins), random.randint(2, 4))))
    lines = [line_of(world, random, order.buyer, a, "de") for a in (twins[place] for place in places)]
    lines = [replace(x, unit=lines[0].unit, unit_is=lines[0].unit_is) for x in lines]
    word = lines[0].unit
    sizes = [(x.description.removeprefix(family).strip(), x.quantity) for x in lines]
    rows = random.choice((
        family + "\n" + "\n".join(f"   {size}: {quantity} {word}" for size, quantity in sizes),
        family + ":\n" + "\n".join(f"- {quantity} {word} in {size}" for size, quantity in sizes),
    ))  # fmt: skip
    order = replace(order, lines=tuple(lines), shows=frozenset({"description", "unit"}))
    made = written(order, random, name, random.choice(TITLES["de"]), SIZES, rows, "sizes in a row")
    return replace(made, orders=tuple(Vague(told) for told in made.orders if isinstance(told, Demand)))


THOUGHTS = {
    "de": ("{old} {u} {d} ({s}) - halt, lieber {q} {u}", "{d} ({s}): {old} {u}, nein, besser gleich {q} {u}"),
    "en": ("{old} {u} {d} ({s}) - sorry, make that {q} {u}",),
    "nl": ("{old} {u} {d} ({s}) - nee, toch maar {q} {u}",),
    "fr": ("{old} {u} {d} ({s}) - non, plutôt {q} {u}",),
}
SIMPLE = {
    "de": "Guten Tag Herr {person},\n\nbitte für uns richten:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Bis {delivery}, danke.\n]]\nHerzliche Grüße\n{contact}\n{signature}", "en": "Good morning Ms {person},\n\nplease put together for us:\n\n{lines}\n\n[[Our PO: {number}\n]][[Needed by {delivery}.\n]]\nThank you\n{contact}\n{signature}",
    "nl": "Goedemorgen mevrouw {person},\n\nwillen jullie klaarzetten:\n\n{lines}\n\n[[Bestelnr.: {number}\n]][[Uiterlijk {delivery}.\n]]\nDank je wel\n{contact}\n{signature}", "fr": "Bonjour Madame {person},\n\nmerci de préparer :\n\n{lines}\n\n[[Commande n° : {number}\n]][[Pour {delivery}.\n]]\nMerci\n{contact}\n{signature}",
}  # fmt: skip


def second_thought(world: World, random: Random, name: str) -> Letter:
    """One quantity is taken back as it is written."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number", "delivery"}, (2, 4))
    at = random.randrange(len(order.lines))
    rows = []
    for n, x in enumerate(order.lines):
        pattern = "{q} {u} {d} ({s})"
        if n == at:
            first = next(q for q in ("2", "5", "10") if q != x.quantity)
            pattern = random.choice(THOUGHTS[language]).replace("{old}", first)
        rows.append(line_text(pattern, order, x, n + 1, random))
    return written(order, random, name, random.choice(TITLES[language]), SIMPLE[language], "\n".join(rows), f"second thought {language}")


def _whose(way: str, random: Random) -> str:
    return way.format(a=random.choice("ABEHKMRS"), b=random.choice("BDFGLNTW"), n=random.randrange(101, 320), m=random.randrange(1, 5))


def patients_beside(world: World, random: Random, name: str) -> Letter:
    """Beside each article stands for whom it is."""
    order = drawn(world, random, "de", {"number", "delivery"}, (2, 5))
    way = random.choice((" für Pat. {a}. {b}.", " / Zi. {n}", " (Beh.-Raum {m})"))
    rows = "\n".join(line_text("{q} {u} {d}, Art. {s}", order, x, n, random) + _whose(way, random) for n, x in enumerate(order.lines, 1))
    return written(order, random, name, random.choice(TITLES["de"]), SIMPLE["de"], rows, "whose it is", {"note": _UNJUDGED})


HEADS: Mapping[str, Sequence[str]] = {
    "de": ("Artikelnr.", "Produkt", "Anz.", "Einh.", "à EUR", "Summe EUR"), "en": ("Code", "Product", "Qty", "Unit", "EUR each", "EUR total"), "nl": ("Code", "Product", "Aantal", "Eenh.", "Stukprijs EUR", "Bedrag EUR"), "fr": ("Référence", "Produit", "Qté", "Unité", "PU EUR", "Montant EUR"),
}  # fmt: skip


def typed_table(world: World, random: Random, name: str) -> Letter:
    """A table of blanks, bars or other signs."""
    language, width = random.choice(LANGUAGES), random.choice((3, 4, 4, 6))
    shows = {"sku", "description"} | ({"unit"} if width > 3 else set()) | ({"price", "total"} if width > 4 else set())
    order = drawn(world, random, language, {"number", "customer", "delivery"}, (2, 9), shows, loose=False)
    cells = [[x.number, x.description, order.count(x.quantity), x.unit, order.money(x.price), order.money(x.total)] for x in order.lines]
    places = [p for p in random.choice(((0, 1, 2, 3, 4, 5), (2, 3, 1, 0, 4, 5), (1, 0, 2, 3, 4, 5))) if p < width]
    table = [[row[p] for p in places] for row in (list(HEADS[language]), *cells)]
    rows = aligned(table, random.choice(("blanks", "blanks", "bars", "\t", " ; ")))
    return written(
        order,
        random,
        name,
        random.choice(TITLES[language]),
        SIMPLE[language].replace("{delivery}", "{delivery_label}"),
        rows,
        f"typed table {language}",
    )


def two_places(world: World, random: Random, name: str) -> Letter:
    """One mail, two orders: each with its number, its goods and the place that they go to."""
    first, second = drawn(world, random, "de", (), (1, 3), firm=True), drawn(world, random, "de", (), (1, 3))
    home = land_named(first.country, "de", LANDS)
    start = random.randrange(300, 800)
    places = [elsewhere(world, random, first.buyer, home)]
    while len(places) < 2:
        places += [place for place in (elsewhere(world, random, first.buyer, home),) if place["street"] != places[0]["street"]]
    said = [
        replace(first, lines=lines, number=f"{start + n}-26", ship_to=place, stated={"note": _UNJUDGED})
        for n, (lines, place) in enumerate(zip((first.lines, second.lines), places, strict=True))
    ]
    blocks = "\n\n".join(
        f"Bestellung {x.number}, Lieferung an\n{x.ship_block}\n\n{rows_of(x, random, '{q} {u} {d} (Art.-Nr. {s})')}" for x in said
    )
    template = "Sehr geehrte Damen und Herren,\n\nheute zwei getrennte Bestellungen für unsere Standorte, bitte auch getrennte Lieferscheine.\n\n{lines}\n\nRechnung beide Male an uns.\n\nMit freundlichen Grüßen\n{contact}\n{name}"
    made = written(first, random, name, f"Bestellungen {said[0].number} und {said[1].number}", template, blocks, "two places")
    return replace(made, orders=tuple(said))


def everything_in_one_sentence(world: World, random: Random, name: str) -> Letter:
    """Who, what and when in one sentence without paragraphs."""
    order = drawn(world, random, "de", {"customer", "delivery", "payment"}, (1, 2), firm=True)
    rows = " und ".join(line_text("{q} {u} {d} mit der Nummer {s}", order, x, n, random) for n, x in enumerate(order.lines, 1))
    template = "Guten Tag, mein Name ist {contact} von {name} in {city}[[, Kundennummer {customer}]], und ich möchte {lines} bestellen[[, gern bis {delivery}]][[, Zahlung {payment}]]. Freundliche Grüße"
    return written(order, random, name, "Bestellung", template, rows, "one sentence")


GROUPS = ("Prophylaxe", "OP", "Labor", "Empfang", "Steri-Raum", "Wohnbereich EG", "Waschraum", "Färbeplatz")


def room_by_room(world: World, random: Random, name: str) -> Letter:
    """The list goes through the rooms of the house."""
    order = drawn(world, random, "de", {"number", "delivery", "customer"}, (3, 7))
    pattern, rows = random.choice(PATTERNS), []
    rooms = random.sample(GROUPS, 4)
    for n, x in enumerate(order.lines):
        rows += ([f"\n== {rooms[n // 2]} =="] if n % 2 == 0 else []) + [line_text(pattern, order, x, n + 1, random)]
    return written(order, random, name, random.choice(TITLES["de"]), SIMPLE["de"], "\n".join(rows).strip(), "room by room")


def all_in_the_subject(world: World, random: Random, name: str) -> Letter:
    """One article, ordered in the subject."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, (), (1, 1))
    row = line_text("{q} {u} {d} ({s})", order, order.lines[0], 1, random)
    subject = {"de": "Bestellung {}", "en": "Order: {}", "nl": "Graag {} bestellen", "fr": "Commande de {}"}[language].format(row)
    body = {"de": "Danke, {contact}", "en": "Thanks, {contact}", "nl": "Bedankt, {contact}", "fr": "Merci, {contact}"}[language]
    return written(order, random, name, subject, body, "", f"all in the subject {language}")


def not_these(world: World, random: Random, name: str) -> Letter:
    """A list of what is wanted, and what is expressly not wanted this time."""
    order = drawn(world, random, "de", {"number"}, (2, 5))
    other = other_article(order, random)
    rows = rows_of(order, random, "{q} {u} {s} {d}")
    text, used = filled(
        "Guten Tag,\n\nunsere Bestellung[[ {number}]]:\n\n{lines}\n\nVon " + f"{other['name_de']} haben wir noch genug, bitte diesmal nicht." + "\n\nGruß\n{contact}\n{signature}",
        parts_of(order, random, rows), random,
    )  # fmt: skip
    said = replace(settled(order, used), stated={"note": _UNJUDGED})
    return letter(said, random, name, "Bestellung", text, sub="not these")


def one_number_for_all(world: World, random: Random, name: str) -> Letter:
    """The same quantity of every article."""
    language, quantity = random.choice(LANGUAGES), str(random.choice((2, 3, 5, 10, 20)))
    order = drawn(world, random, language, {"number", "delivery"}, (2, 5))
    order = replace(order, lines=tuple(replace(x, quantity=quantity, unit_is=any_of(None, "C62", x.code)) for x in order.lines))
    head = {"de": f"von allem {quantity}:", "en": f"{quantity} each of", "nl": f"{quantity} van alles:", "fr": f"{quantity} de chaque :"}[
        language
    ]
    rows = f"{head}\n{rows_of(order, random, random.choice(('{s} {d}', '* {d} ({s})')))}"
    return written(order, random, name, random.choice(TITLES[language]), SIMPLE[language], rows, f"one number for all {language}")


BUYERS: tuple[Buyer, ...] = (
    *(partial(with_something_beside, case) for case in BESIDE), sizes_in_a_row, sizes_in_a_row, second_thought, patients_beside, typed_table, typed_table, typed_table, two_places, everything_in_one_sentence, room_by_room, all_in_the_subject, not_these, one_number_for_all,
)  # fmt: skip
