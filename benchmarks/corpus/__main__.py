"""Makes a corpus: post of many kinds with truth, and the company it is sent to.

python -m benchmarks.corpus --out DIR --count N --seed S --part tuned|unread [--groups ABCDEFH]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from types import ModuleType

from rich.progress import track

from benchmarks.corpus import (
    forms_tuned,
    forms_unread,
    layouts_tuned,
    layouts_unread,
    mails,
    on_paper,
    phrasings_tuned,
    phrasings_unread,
    sheets,
)
from benchmarks.corpus.company import make_world, write_world
from examples.post.truth import Letter

PARTS: dict[str, tuple[ModuleType, ModuleType, ModuleType]] = {
    "tuned": (layouts_tuned, phrasings_tuned, forms_tuned),
    "unread": (layouts_unread, phrasings_unread, forms_unread),
}

# How many of a hundred letters are of each kind.
SHARES = {"A": 25, "B": 12, "C": 25, "D1": 10, "D2": 5, "E": 8, "F": 3, "H": 12}


def letters(part: str, count: int, seed: int, company: Path, groups: str = "ABCDEFH") -> Iterator[Letter]:
    """About `count` letters, group after group; the company's folder is written first, the forms read from it.

    Each letter has its own chance, so that one stays as it is when the number of the others changes.
    """
    layouts, phrasings, forms = PARTS[part]
    world = make_world(Random(f"{part} {seed}"))
    write_world(world, company)
    form = forms.order_form(world.name, world.address)
    blank = company / "forms" / "form.pdf"
    blank.parent.mkdir(exist_ok=True)
    form.write(blank)
    for kind, share in SHARES.items():
        for number in range(round(count * share / 100) if kind[0] in groups else 0):
            name = f"{kind}-{seed}-{number:04d}"
            random = Random(f"{part} {name}")
            layout = layouts.LAYOUTS[number % len(layouts.LAYOUTS)]
            match kind:
                case "A":
                    yield mails.text_order(world, random, phrasings, name)
                case "B":
                    yield mails.html_order(world, random, layout, name)
                case "C":
                    yield mails.pdf_order(world, random, layout, name)
                case "D1":
                    yield on_paper.typed_scan(world, random, layout, name)
                case "D2":
                    yield on_paper.form_by_hand(world, random, form, blank.read_bytes(), forms.HANDS, name)
                case "E":
                    yield sheets.sheet_order(world, random, layout, name)
                case "F":
                    yield sheets.ubl_order(world, random, layout, name)
                case _:
                    yield mails.other_mail(world, random, phrasings, name)


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.corpus", description="Order post of many kinds with truth.")
    parser.add_argument("--out", type=Path, required=True, help="the folder; its sub-folders are the groups, and company/")
    parser.add_argument("--count", type=int, default=100, help="about how many letters")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--part", choices=sorted(PARTS), default="tuned")
    parser.add_argument("--groups", default="ABCDEFH", help="letters of the groups to make")
    chosen = parser.parse_args(arguments)
    made = letters(chosen.part, chosen.count, chosen.seed, chosen.out / "company", chosen.groups)
    for letter in track(made, "letters", total=chosen.count, transient=True):
        letter.write(chosen.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
