"""Makes a corpus: post of many kinds with truth, and the company it is sent to.

python -m benchmarks.corpus --out DIR --count N --seed S --part tuned|opened|drawn|shown|trial|unread|fresh|unmet|newcomer|outsider|last|late|hand|hand-unread [--groups ABCDEFH]
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

from benchmarks.corpus import (
    drawn,
    fresh,
    last,
    late,
    mails,
    newcomer,
    on_paper,
    opened,
    outsider,
    sheets,
    shown,
    trial,
    tuned,
    unmet,
    unread,
)
from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World, make_world, write_world
from benchmarks.corpus.drawn import forms as forms_drawn
from benchmarks.corpus.drawn import layouts as layouts_drawn
from benchmarks.corpus.drawn import phrasings as phrasings_drawn
from benchmarks.corpus.drawn.world import make_world as make_drawn_world
from benchmarks.corpus.fresh import forms as forms_fresh
from benchmarks.corpus.fresh import layouts as layouts_fresh
from benchmarks.corpus.fresh import phrasings as phrasings_fresh
from benchmarks.corpus.fresh.world import make_world as make_fresh_world
from benchmarks.corpus.hand import parts as hand_parts
from benchmarks.corpus.last import forms as forms_last
from benchmarks.corpus.last import layouts as layouts_last
from benchmarks.corpus.last import phrasings as phrasings_last
from benchmarks.corpus.last.world import make_world as make_last_world
from benchmarks.corpus.late import forms as forms_late
from benchmarks.corpus.late import layouts as layouts_late
from benchmarks.corpus.late import phrasings as phrasings_late
from benchmarks.corpus.late.world import make_world as make_late_world
from benchmarks.corpus.newcomer import forms as forms_newcomer
from benchmarks.corpus.newcomer import layouts as layouts_newcomer
from benchmarks.corpus.newcomer import phrasings as phrasings_newcomer
from benchmarks.corpus.newcomer.world import make_world as make_newcomer_world
from benchmarks.corpus.opened import forms as forms_opened
from benchmarks.corpus.opened import layouts as layouts_opened
from benchmarks.corpus.opened import phrasings as phrasings_opened
from benchmarks.corpus.opened.world import make_world as make_opened_world
from benchmarks.corpus.outsider import forms as forms_outsider
from benchmarks.corpus.outsider import layouts as layouts_outsider
from benchmarks.corpus.outsider import phrasings as phrasings_outsider
from benchmarks.corpus.outsider.world import make_world as make_outsider_world
from benchmarks.corpus.printed import Layout
from benchmarks.corpus.shown import forms as forms_shown
from benchmarks.corpus.shown import layouts as layouts_shown
from benchmarks.corpus.shown import phrasings as phrasings_shown
from benchmarks.corpus.shown.world import make_world as make_shown_world
from benchmarks.corpus.trial import forms as forms_trial
from benchmarks.corpus.trial import layouts as layouts_trial
from benchmarks.corpus.trial import phrasings as phrasings_trial
from benchmarks.corpus.trial.world import make_world as make_trial_world
from benchmarks.corpus.tuned import forms as forms_tuned
from benchmarks.corpus.tuned import layouts as layouts_tuned
from benchmarks.corpus.tuned import layouts_second, phrasings_second
from benchmarks.corpus.tuned import phrasings as phrasings_tuned
from benchmarks.corpus.unmet import forms as forms_unmet
from benchmarks.corpus.unmet import layouts as layouts_unmet
from benchmarks.corpus.unmet import phrasings as phrasings_unmet
from benchmarks.corpus.unmet.world import make_world as make_unmet_world
from benchmarks.corpus.unread import forms as forms_unread
from benchmarks.corpus.unread import layouts as layouts_unread
from benchmarks.corpus.unread import phrasings as phrasings_unread
from benchmarks.corpus.unread.world import make_world as make_unread_world
from examples.post.truth import Letter

PARTS = {
    "tuned": (layouts_tuned.LAYOUTS + layouts_second.LAYOUTS, (phrasings_tuned, phrasings_second), forms_tuned, tuned.BUYERS),
    "opened": (layouts_opened.LAYOUTS, (phrasings_opened,), forms_opened, opened.BUYERS),
    "drawn": (layouts_drawn.LAYOUTS, (phrasings_drawn,), forms_drawn, drawn.BUYERS),
    "shown": (layouts_shown.LAYOUTS, (phrasings_shown,), forms_shown, shown.BUYERS),
    "trial": (layouts_trial.LAYOUTS, (phrasings_trial,), forms_trial, trial.BUYERS),
    "unread": (layouts_unread.LAYOUTS, (phrasings_unread,), forms_unread, unread.BUYERS),
    "fresh": (layouts_fresh.LAYOUTS, (phrasings_fresh,), forms_fresh, fresh.BUYERS),
    "unmet": (layouts_unmet.LAYOUTS, (phrasings_unmet,), forms_unmet, unmet.BUYERS),
    "newcomer": (layouts_newcomer.LAYOUTS, (phrasings_newcomer,), forms_newcomer, newcomer.BUYERS),
    "outsider": (layouts_outsider.LAYOUTS, (phrasings_outsider,), forms_outsider, outsider.BUYERS),
    "last": (layouts_last.LAYOUTS, (phrasings_last,), forms_last, last.BUYERS),
    "late": (layouts_late.LAYOUTS, (phrasings_late,), forms_late, late.BUYERS),
}
WORLDS = {
    "tuned": make_world,
    "opened": make_opened_world,
    "drawn": make_drawn_world,
    "shown": make_shown_world,
    "trial": make_trial_world,
    "unread": make_unread_world,
    "fresh": make_fresh_world,
    "unmet": make_unmet_world,
    "newcomer": make_newcomer_world,
    "outsider": make_outsider_world,
    "last": make_last_world,
    "late": make_late_world,
}
ALL_PARTS = sorted({*PARTS, *hand_parts.HAND_PARTS})  # those of paper have forms filled in by hand and nothing else

# How many of a hundred letters are of each kind.
SHARES = {"A": 25, "B": 12, "C": 25, "D1": 10, "D2": 5, "E": 8, "F": 3, "H": 12}
POSTCODE_BOXES = 5  # of the forms that are filled in by hand
PHRASED = 6  # how often each set of phrasings writes a letter where a buyer writes one


def letters(part: str, count: int, seed: int, company: Path, groups: str = "ABCDEFH") -> Iterator[Letter]:
    """About `count` letters, group after group; the company's folder is written first, the forms read from it.

    Each letter has its own chance, so that one stays as it is when the number of the others changes.
    """
    if part in hand_parts.HAND_PARTS:
        yield from hand_parts.letters(part, count if "D" in groups else 0, seed, company)
        return
    layouts, phrasings, forms, buyers = PARTS[part]
    world = WORLDS[part](Random(f"{part} {seed}"))
    write_world(world, company)
    form = forms.order_form(world.name, world.address)
    blank = company / "forms" / "form.pdf"
    blank.parent.mkdir(exist_ok=True)
    form.write(blank)

    def by_hand(world: World, random: Random, name: str) -> Letter:
        fitting = tuple(c for c in world.customers if len(c["postcode"]) <= POSTCODE_BOXES)
        return on_paper.form_by_hand(replace(world, customers=fitting), random, form, blank.read_bytes(), forms.HANDS, name)

    def phrased(write: Callable[[World, Random, ModuleType, str], Letter]) -> Sequence[Buyer]:
        return [partial(_as_phrased, write, way) for way in phrasings] * PHRASED

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
