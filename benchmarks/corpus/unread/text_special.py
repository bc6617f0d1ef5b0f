"""Buyers of the unread part whose text mails no template covers: second thoughts, stocks beside wants, alternatives, what waits for spring, two jobs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import elsewhere
from benchmarks.corpus.drawn.letters import parts_of, rows_of, written
from benchmarks.corpus.drawn.text_special import other_article
from benchmarks.corpus.drawn.world import land_named
from benchmarks.corpus.opened.letters import filled, letter, line_text
from benchmarks.corpus.unread.ask import on_file
from benchmarks.corpus.unread.places import LANDS
from benchmarks.corpus.unread.text_frames import FRAMES, LANGUAGES, PATTERNS, TITLES, UNJUDGED, framed
from examples.post.truth import Letter

CORRECTIONS = {
    "de": ("Halt, Korrektur: von {d} ({s}) bitte {q} statt {old}.", "Nachtrag beim Korrekturlesen: {d} ({s}) doch nur {q}, nicht {old}."), "en": ("Sorry, correction: make that {q} of {d} ({s}), not {old}.",),
    "nl": ("Correctie: van {d} ({s}) graag {q} in plaats van {old}.",), "fr": ("Erratum : pour {d} ({s}), comptez {q} et non {old}.",),
}  # fmt: skip


def second_thoughts(world: World, random: Random, name: str) -> Letter:
    """Below the list one quantity is corrected; the corrected one is ordered."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number", "delivery"}, (2, 5))
    at = random.randrange(len(order.lines))
    line = order.lines[at]
    whole = int(Decimal(line.quantity))
    old = str(random.choice((whole * 2, whole + 10, whole + 5, whole * 10)))
    before = replace(order, lines=tuple(replace(x, quantity=old) if x is line else x for x in order.lines))
    said = random.choice(CORRECTIONS[language]).format(d=line.description, s=line.number, q=order.count(line.quantity), old=old)
    return framed(order, random, name, rows_of(before, random, random.choice(PATTERNS)), "second thoughts", said)


GONE = {
    "de": ("entfällt, haben wir gefunden", "doch nicht, hat sich erledigt"),
    "en": ("cancelled, we found some", "not needed after all"),
    "nl": ("vervalt, nog gevonden",),
    "fr": ("annulé, plus besoin",),
}


def taken_off(world: World, random: Random, name: str) -> Letter:
    """One row of the list says that it is not wanted after all."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number", "delivery"}, (3, 6))
    at, pattern = random.randrange(len(order.lines)), random.choice(PATTERNS)
    word = random.choice(GONE[language])
    rows = [line_text(pattern, order, x, n, random) + (f"  --> {word}" if n == at else "") for n, x in enumerate(order.lines)]
    order = replace(order, lines=tuple(x for n, x in enumerate(order.lines) if n != at))
    return framed(order, random, name, "\n".join(rows), "taken off")


HELD = {
    "de": ("(noch {n} am Lager)", "- Restbestand {n}", "[Bestand: {n}]"),
    "en": ("(we still have {n})", "- {n} left in stores"),
    "nl": ("(nog {n} op voorraad)",),
    "fr": ("(il en reste {n})",),
}


def stock_beside(world: World, random: Random, name: str) -> Letter:
    """Each row says how many are left beside how many are wanted."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number", "delivery"}, (2, 6))
    pattern, held = random.choice(PATTERNS[:2]), random.choice(HELD[language])
    rows = [f"{line_text(pattern, order, x, n, random)} {held.format(n=random.randrange(0, 9))}" for n, x in enumerate(order.lines, 1)]
    return framed(order, random, name, "\n".join(rows), "stock beside")


INSTEAD = {
    "de": "Falls {d} ({s}) nicht am Lager ist, nehmen wir notfalls auch {x} ({xs}).", "en": "If {d} ({s}) is out of stock, {x} ({xs}) would do instead.", "nl": "Als {d} ({s}) er niet is, mag het ook {x} ({xs}) zijn.", "fr": "À défaut de {d} ({s}), {x} ({xs}) conviendrait aussi.",
}  # fmt: skip
LATER = {
    "de": "Für das Frühjahr merken wir schon einmal vor (noch keine Bestellung, nichts liefern!): {x} ({xs}).", "en": "Please note that next spring we may also need {x} ({xs}); that is not part of this order.", "nl": "In het voorjaar hebben we misschien ook {x} ({xs}) nodig, maar dat bestellen we nu nog niet.", "fr": "Au printemps il nous faudra peut-être aussi {x} ({xs}), mais ce n'est pas à livrer maintenant.",
}  # fmt: skip
ASKED = {
    "de": "Was würde übrigens {x} ({xs}) bei Abnahme von 60 kosten? Bitte nur Preis nennen.", "en": "By the way, what is your price for {x} ({xs}) if we took 60? Just a price for now.", "nl": "Wat kost trouwens {x} ({xs}) bij afname van 60? Voorlopig alleen een prijs graag.", "fr": "Au fait, quel serait le prix de {x} ({xs}) pour 60 ? Un prix seulement pour l'instant.",
}  # fmt: skip
RETURNED = {
    "de": "Die zu viel gelieferten {x} ({xs}) vom letzten Mal geben wir dem Fahrer mit, bitte gutschreiben.", "en": "The {x} ({xs}) delivered by mistake last time will go back with your driver, please credit us.", "nl": "De vorige keer te veel geleverde {x} ({xs}) geven we mee terug, graag crediteren.", "fr": "Nous rendrons au chauffeur {x} ({xs}), livré en trop la dernière fois ; merci d'établir un avoir.",
}  # fmt: skip


def also_mentioned(sub: str, sentences: Mapping[str, str], world: World, random: Random, name: str) -> Letter:
    """Another article is mentioned below the list, and is not ordered."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number", "delivery"}, (1, 5))
    line = order.lines[0]
    family = next(a["name_de"].split()[0] for a in world.articles if a["sku"] == line.sku)
    twins = [a for a in world.articles if a["name_de"].startswith(f"{family} ") and all(a["sku"] != x.sku for x in order.lines)]
    other = random.choice(twins) if twins and sub == "alternative" else other_article(order, random)
    said = sentences[language].format(d=line.description, s=line.number, x=other[f"name_{language}"], xs=other["sku"])
    return framed(order, random, name, rows_of(order, random, random.choice(PATTERNS)), sub, said)


ADDED = {
    "de": ("Ach ja, und noch {row}.", "NACHTRAG: {row} bitte auch noch."),
    "en": ("Oh, and {row} as well.",),
    "nl": ("O ja, ook nog {row}.",),
    "fr": ("Ah oui, également {row}.",),
}


def afterthought(world: World, random: Random, name: str) -> Letter:
    """The last line comes below the signature."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number", "delivery"}, (2, 5))
    rows = [line_text(PATTERNS[0], order, x, n, random) for n, x in enumerate(order.lines, 1)]
    template = (
        random.choice(FRAMES[language]).replace("{more}", "").replace("{signature}", "{name}")
        + "\n\n"
        + random.choice(ADDED[language]).replace("{row}", rows[-1])
    )
    return written(
        order, random, name, random.choice(TITLES[language]), template, "\n".join(rows[:-1]), f"afterthought {language}", UNJUDGED
    )


def only_the_subject(world: World, random: Random, name: str) -> Letter:
    """The order is the subject; the mail is nothing but a name."""
    language = random.choice(("de", "de", "en", "nl"))
    order = on_file(world, random, language, (), (1, 1))
    row = line_text("{q} {u} {d} ({s})", order, order.lines[0], 1, random)
    subject = {"de": f"Bitte liefern: {row}", "en": f"Order: {row}", "nl": f"Graag {row}"}[language]
    return written(
        order,
        random,
        name,
        subject,
        {"de": "Gruß\n{contact}\n{name}", "en": "{contact}\n{name}", "nl": "Gr. {first}\n{name}"}[language],
        "",
        f"only the subject {language}",
    )


def spoken_message(world: World, random: Random, name: str) -> Letter:
    """A message spoken into a telephone, without stops."""
    order = on_file(world, random, "de", {"delivery"}, (1, 3), {"description", "unit"}, spoken=True)
    rows = " und dann noch ".join(line_text("{w} {u} {d}", order, x, n, random) for n, x in enumerate(order.lines, 1))
    text = "ja guten Tag {contact} von {name} ich bräuchte {lines}[[ und zwar bis {delivery}]] bitte melden Sie sich wenn was ist danke wiederhören"
    return written(order, random, name, "Sprachnachricht", text, rows, "spoken message")


def two_jobs(world: World, random: Random, name: str) -> Letter:
    """Two orders with numbers and places of their own in one mail."""
    first, more = on_file(world, random, "de", (), (1, 3), firm=True), on_file(world, random, "de", (), (1, 3))
    home = land_named(first.country, "de", LANDS)
    numbers = random.sample(range(11_000, 99_000), 2)
    lines = (first.lines, more.lines)
    orders = [
        replace(first, lines=lines[n], number=f"{numbers[n]}", ship_to=elsewhere(world, random, first.buyer, home), stated=UNJUDGED)
        for n in (0, 1)
    ]
    blocks = "\n\n".join(f"Bestellung {x.number}\nLieferung an:\n{x.ship_block}\n\n{rows_of(x, random, PATTERNS[0])}" for x in orders)
    text, _ = filled(
        "Guten Tag,\n\nzwei getrennte Bestellungen für zwei Baustellen, bitte auch getrennt fakturieren.\n\n{lines}\n\nMit freundlichen Grüßen\n{contact}\n{name}",
        parts_of(first, random, blocks),
        random,
    )
    return letter(orders[0], random, name, "Zwei Bestellungen", text, sub="two jobs", orders=orders)


MENTIONED: tuple[tuple[str, Mapping[str, str]], ...] = (
    ("alternative", INSTEAD),
    ("later", LATER),
    ("price asked", ASKED),
    ("returned", RETURNED),
)
BUYERS: tuple[Buyer, ...] = (
    second_thoughts, second_thoughts, taken_off, stock_beside, stock_beside, *(partial(also_mentioned, *case) for case in MENTIONED), afterthought, only_the_subject, spoken_message, two_jobs,
)  # fmt: skip
