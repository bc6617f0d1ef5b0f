"""The two parts of paper: what is worked with, and what is left unread. All forms of a part lie in its company's folder but those that it never sent out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random

from benchmarks.corpus.company import World, make_world, write_world
from benchmarks.corpus.hand import fonts, forms_more, forms_unread, forms_worked
from benchmarks.corpus.hand.fonts import Hand
from benchmarks.corpus.hand.forms_own import OwnForms
from benchmarks.corpus.hand.others import on_empty_paper, typed_letter, typed_order
from benchmarks.corpus.hand.post import form_letter
from benchmarks.corpus.hand.press import Blank
from benchmarks.corpus.opened.layouts import LAYOUTS as OPENED_LAYOUTS
from benchmarks.corpus.opened.world import make_world as make_opened_world
from benchmarks.corpus.printed import Layout
from benchmarks.corpus.tuned.layouts import LAYOUTS as TUNED_LAYOUTS
from examples.post.truth import Letter

Form = Callable[[World, Random], Blank]
Writer = Callable[[World, Random, str], Letter]


@dataclass(frozen=True)
class Part:
    """A company with its forms, forms that it does not know, the hands that fill both in, and how typed orders between them look."""

    world: Callable[[Random], World]
    forms: Sequence[Form]
    strange: Sequence[Form]
    hands: tuple[Hand, ...]
    layouts: tuple[Layout, ...]


HAND_PARTS = {
    "hand": Part(
        make_world,
        (
            forms_worked.gridded,
            forms_worked.ruled,
            forms_worked.combed,
            forms_worked.listed,
            forms_more.greyed,
            forms_more.carded,
            forms_more.british,
        ),
        (forms_more.older, forms_more.foreign),
        fonts.WORKED,
        TUNED_LAYOUTS,
    ),
    "hand-unread": Part(
        make_opened_world,
        (forms_unread.broad, forms_unread.dutch, forms_unread.paired, forms_unread.verdant, forms_unread.twofold, forms_unread.slender),
        (forms_unread.earlier, forms_unread.alien),
        fonts.UNREAD,
        OPENED_LAYOUTS,
    ),
}
STRANGE, OTHER = 0.08, 0.04
"""Shares of letters on forms that the company does not have, and on no form."""
OWN = 0.5
"""How many letters on forms that the product has printed come to one of the others."""


def letters(part: str, count: int, seed: int, company: Path) -> Iterator[Letter]:
    """`count` letters, the forms in turn, and half as many on forms that the product has printed (D3); the folder is written first, with
    all blanks."""
    made = HAND_PARTS[part]
    world = made.world(Random(f"{part} {seed}"))
    write_world(world, company)
    (company / "forms").mkdir(exist_ok=True)
    blanks = [form(world, Random(f"{part} {seed} {form.__name__}")) for form in made.forms]
    for blank in blanks:
        (company / "forms" / f"{blank.name}.pdf").write_bytes(blank.pdf)
    own = OwnForms.of(company, Random(f"{part} {seed} own"))
    strange = [form(world, Random(f"{part} {seed} {form.__name__}")) for form in made.strange]
    known: list[Writer] = [partial(_letter, blank, made.hands, "form") for blank in blanks]
    unknown: list[Writer] = [partial(_letter, blank, made.hands, "unknown form") for blank in strange]
    others: list[Writer] = [typed_letter, partial(typed_order, made.layouts), partial(on_empty_paper, made.hands)]
    turns = dict.fromkeys(("known", "unknown", "other"), 0)
    for number in range(count):
        name = f"D2-{seed}-{number:04d}"
        random = Random(f"{part} {name}")
        lot = random.random()
        kind = "unknown" if lot < STRANGE else "other" if lot < STRANGE + OTHER else "known"
        writers = {"known": known, "unknown": unknown, "other": others}[kind]
        yield writers[turns[kind] % len(writers)](world, random, name)
        turns[kind] += 1
    for number in range(round(count * OWN)):
        name = f"D3-{seed}-{number:04d}"
        yield own.letter(world, Random(f"{part} {name}"), made.hands, number, name)


def _letter(blank: Blank, hands: tuple[Hand, ...], known: str, world: World, random: Random, name: str) -> Letter:
    return form_letter(world, random, blank, hands, known, name)
