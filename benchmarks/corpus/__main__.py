"""Makes a corpus: post of many kinds with truth, and the company it is sent to.

python -m benchmarks.corpus --out DIR --count N --seed S --part PART [--groups ABCDEFH]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random
from types import ModuleType

from rich.progress import track

from benchmarks.corpus import mails, on_paper, sheets
from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World, write_world
from benchmarks.corpus.hand.parts import HAND_PARTS
from benchmarks.corpus.hand.parts import letters as letters_by_hand
from benchmarks.corpus.parts import PARTS, part_named
from benchmarks.corpus.printed import Layout
from examples.post.truth import Letter

ALL_PARTS = sorted({*PARTS, *HAND_PARTS})  # those of paper have forms filled in by hand and nothing else

# How many of a hundred letters are of each kind.
SHARES = {"A": 25, "B": 12, "C": 25, "D1": 10, "D2": 5, "E": 8, "F": 3, "H": 12}
POSTCODE_BOXES = 5  # of the forms that are filled in by hand
PHRASED = 6  # how often each set of phrasings writes a letter where a buyer writes one


def letters(part: str, count: int, seed: int, company: Path, groups: str = "ABCDEFH") -> Iterator[Letter]:
    """About `count` letters, group after group; the company's folder is written first, the forms read from it.

    Each letter has its own chance, so that one stays as it is when the number of the others changes.
    """
    if part in HAND_PARTS:
        yield from letters_by_hand(part, count if "D" in groups else 0, seed, company)
        return
    made_of = part_named(part)
    layouts, forms, buyers = made_of.layouts, made_of.forms, made_of.buyers
    world = made_of.make_world(Random(f"{part} {seed}"))
    write_world(world, company)
    form = forms.order_form(world.name, world.address)
    blank = company / "forms" / "form.pdf"
    blank.parent.mkdir(exist_ok=True)
    form.write(blank)

    def by_hand(world: World, random: Random, name: str) -> Letter:
        fitting = tuple(c for c in world.customers if len(c["postcode"]) <= POSTCODE_BOXES)
        return on_paper.form_by_hand(replace(world, customers=fitting), random, form, blank.read_bytes(), forms.HANDS, name)

    def phrased(write: Callable[[World, Random, ModuleType, str], Letter]) -> Sequence[Buyer]:
        return [partial(_as_phrased, write, way) for way in made_of.phrasings] * PHRASED

    by_kind: dict[str, Sequence[Buyer]] = {
        "A": phrased(mails.text_order),
        "B": _laid_out(mails.html_order, layouts),
        "C": _laid_out(mails.pdf_order, layouts),
        "D1": _laid_out(on_paper.typed_scan, layouts),
        "D2": [by_hand],
        "E": _laid_out(sheets.sheet_order, layouts),
        "F": _laid_out(sheets.ubl_order, layouts),
        "H": phrased(mails.other_mail),
    }
    for kind, share in SHARES.items():
        writers = [*by_kind[kind], *buyers.get(kind, ())]
        Random(f"{part} {seed} {kind}").shuffle(writers)
        for number in range(round(count * share / 100) if kind[0] in groups and writers else 0):
            name = f"{kind}-{seed}-{number:04d}"
            yield writers[number % len(writers)](world, Random(f"{part} {name}"), name)


def _laid_out(write: Callable[[World, Random, Layout, str], Letter], layouts: Sequence[Layout]) -> Sequence[Buyer]:
    """A buyer for each layout."""
    return [partial(_with_layout, write, layout) for layout in layouts]


def _as_phrased(
    write: Callable[[World, Random, ModuleType, str], Letter], way: ModuleType, world: World, random: Random, name: str
) -> Letter:
    return write(world, random, way, name)


def _with_layout(write: Callable[[World, Random, Layout, str], Letter], layout: Layout, world: World, random: Random, name: str) -> Letter:
    return write(world, random, layout, name)


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.corpus", description="Order post of many kinds with truth.")
    parser.add_argument("--out", type=Path, required=True, help="the folder; its sub-folders are the groups, and company/")
    parser.add_argument("--count", type=int, default=100, help="about how many letters")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--part", choices=ALL_PARTS, default="tuned")
    parser.add_argument("--groups", default="ABCDEFH", help="letters of the groups to make")
    chosen = parser.parse_args(arguments)
    made = letters(chosen.part, chosen.count, chosen.seed, chosen.out / "company", chosen.groups)
    for letter in track(made, "letters", total=chosen.count, transient=True):
        letter.write(chosen.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
