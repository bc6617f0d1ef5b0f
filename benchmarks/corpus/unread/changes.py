"""Changes of the unread part's orders that no template covers: an item struck off, another delivery address."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import elsewhere
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.drawn.world import land_named
from benchmarks.corpus.opened.letters import filled, posted
from benchmarks.corpus.unread.ask import on_file
from benchmarks.corpus.unread.places import LANDS
from examples.post.truth import Letter, any_of

STRUCK = {
    "de": ("Position streichen in {number}", "Guten Tag Frau {person},\n\naus unserer Bestellung {number} vom {oldday} streichen Sie bitte {d} ({s}). Alles andere liefern Sie wie bestellt.\n\nMit freundlichen Grüßen\n{contact}\n{name}"), "en": ("Order {number}: one item to come off", "Hello Mr {person},\n\nplease take {d} ({s}) off our order {number} of {oldday}. The rest stands.\n\nThanks\n{contact}\n{name}"),
    "nl": ("Regel laten vervallen in {number}", "Beste heer {person},\n\nIn bestelling {number} van {oldday} kan {d} ({s}) vervallen. De rest blijft staan.\n\nGroet\n{contact}\n{name}"), "fr": ("Commande {number} : un article à retirer", "Bonjour,\n\nmerci de retirer {d} ({s}) de notre commande {number} du {oldday}. Le reste est maintenu.\n\nCordialement\n{contact}\n{name}"),
}  # fmt: skip
MOVED = {
    "de": ("Andere Lieferadresse für {number}", "Hallo Herr {person},\n\nbitte liefern Sie unsere Bestellung {number} vom {oldday} nicht zu uns, sondern direkt an:\n\n{ship_block}\n\nWas wir bestellt haben, bleibt gleich.\n\nGruß\n{contact}\n{name}"), "en": ("New delivery address, order {number}", "Hi,\n\nour order {number} dated {oldday} should go to this address instead:\n\n{ship_block}\n\nItems and quantities unchanged.\n\nRegards\n{contact}\n{name}"),
}  # fmt: skip


def struck_off(language: str, world: World, random: Random, name: str) -> Letter:
    """One item of an order is cancelled; nobody judges what is left of it."""
    order = replace(on_file(world, random, language, (), (1, 1)), number=f"{random.randrange(20_000, 90_000)}")
    subject, text = STRUCK[language]
    line, past = order.lines[0], order.written - timedelta(days=random.randrange(2, 12))
    parts = parts_of(order, random) | {"d": line.description, "s": line.number, "oldday": order.day(past)}
    title, body = filled(subject, parts, random)[0], filled(text, parts, random)[0]
    return Letter(
        f"H/{name}.eml",
        posted(order, random, name, title, body),
        any_of("change", "cancellation"),
        f"item struck off {language}",
        "H",
        orders_ignored=True,
    )


def moved(language: str, world: World, random: Random, name: str) -> Letter:
    """An order shall go to another place; its lines are not repeated."""
    order = on_file(world, random, language, (), (1, 1), firm=True)
    home, past = land_named(order.country, language, LANDS), order.written - timedelta(days=random.randrange(2, 12))
    order = replace(order, number=f"{random.randrange(20_000, 90_000)}", ship_to=elsewhere(world, random, order.buyer, home))
    subject, text = MOVED[language]
    parts = parts_of(order, random) | {"oldday": order.day(past)}
    title, body = filled(subject, parts, random)[0], filled(text, parts, random)[0]
    stated = {"order_date": any_of(past.isoformat(), order.written.isoformat(), None), "note": {"ignore": True}}
    said = replace(order, lines=(), stated=stated)
    return Letter(f"H/{name}.eml", posted(order, random, name, title, body), "change", f"delivery address changed {language}", "H", (said,))


BUYERS: tuple[Buyer, ...] = (*(partial(struck_off, language) for language in STRUCK), *(partial(moved, language) for language in MOVED))
