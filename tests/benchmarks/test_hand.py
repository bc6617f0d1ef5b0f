"""The parts of paper: forms know their places, letters come the same each time, and their truth is what holds on the page."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from random import Random

import numpy as np
import pytest

from benchmarks.corpus.hand import fonts
from benchmarks.corpus.hand.capture import MACHINES, RED_LAMP, Machine
from benchmarks.corpus.hand.demand import demand
from benchmarks.corpus.hand.manner import amount_parts
from benchmarks.corpus.hand.parts import HAND_PARTS, letters
from benchmarks.corpus.hand.pen import Pen
from benchmarks.corpus.hand.post import Way, arrived
from benchmarks.corpus.hand.press import Blank, Place
from benchmarks.corpus.hand.surface import Sheet
from benchmarks.corpus.hand.wear import WEARS
from benchmarks.corpus.hand.writer import filled

WORLDS = {name: part.world(Random(name)) for name, part in HAND_PARTS.items()}
BLANKS = [
    pytest.param(name, form(WORLDS[name], Random(1)), id=f"{name} {form.__name__}")
    for name, part in HAND_PARTS.items()
    for form in (*part.forms, *part.strange)
]


def places_of(blank: Blank) -> Iterator[Place]:
    cells = [*blank.fields.values(), *(cell for row in blank.rows for cell in row.cells.values())]
    yield from (place for cell in cells for place in cell)
    yield from blank.ticks.values()


@pytest.mark.parametrize(("part", "blank"), BLANKS)
def test_places_lie_on_the_page_and_not_in_each_other(part: str, blank: Blank) -> None:
    width, height = blank.size
    places = list(places_of(blank))
    assert all(p.x >= 0 and p.x + p.width <= width and p.y >= 0 and p.y + p.height <= height and p.page < blank.pages for p in places)
    for a, b in combinations(places, 2):
        over = min(a.x + a.width, b.x + b.width) - max(a.x, b.x), min(a.y + a.height, b.y + b.height) - max(a.y, b.y)
        assert a.page != b.page or min(over) < 1


@pytest.mark.parametrize(("part", "blank"), BLANKS)
def test_each_row_that_holds_is_a_line(part: str, blank: Blank) -> None:
    world = WORLDS[part]
    known = {article["sku"] for article in world.articles}
    for number in range(25):
        random = Random(f"{blank.name} {number}")
        plan, order = demand(world, random, blank, random.choice(HAND_PARTS[part].hands))
        truth = order.truth()
        dashes = sum(row["quantity"].parts[0] in ("-", "/", "0") for row in plan.rows.values())
        assert len(truth["lines"]) == len(plan.rows) - len(plan.struck) - dashes > 0
        assert all(line["sku"] in known for line in truth["lines"])
        assert ("order_date" in plan.fields or "place_date" in plan.fields) == (truth["fields"]["order_date"] is not None)
        assert (truth["fields"]["payment_method"] or "consent") in [*plan.ticks, "consent"]


def test_amounts_for_two_places_keep_their_digits() -> None:
    assert [amount_parts(words, 2) for words in ("12,-", "1.234,50", "3.50", "8,20 €")] == [
        ("12", "00"),
        ("1.234", "50"),
        ("3", "50"),
        ("8", "20"),
    ]


@pytest.mark.parametrize("part", sorted(HAND_PARTS))
def test_a_seed_draws_the_same_letters_with_the_blanks_beside_them(part: str, tmp_path: Path) -> None:
    first = list(letters(part, 4, 7, tmp_path / "first"))
    assert [letter.content for letter in letters(part, 4, 7, tmp_path / "second")] == [letter.content for letter in first]
    there = {path.stem for path in (tmp_path / "first" / "forms").iterdir()}
    own = {name for name in there if name.isupper()}  # the company's printed by ourselves have their code as name
    assert own
    assert there - own == {form.__name__ for form in HAND_PARTS[part].forms}
    assert not there & {form.__name__ for form in HAND_PARTS[part].strange}


def test_the_parts_share_no_form_and_no_hand() -> None:
    worked, unread = HAND_PARTS["hand"], HAND_PARTS["hand-unread"]
    assert not {form.__name__ for form in (*worked.forms, *worked.strange)} & {form.__name__ for form in (*unread.forms, *unread.strange)}
    assert not {hand.file for hand in worked.hands} & {hand.file for hand in unread.hands}


@pytest.mark.parametrize("hand", [*fonts.WORKED, *fonts.UNREAD], ids=lambda hand: hand.file)
def test_each_hand_writes_digits_and_its_umlauts(hand: fonts.Hand) -> None:
    face = fonts.font(hand.file, 40)
    missing = bytes(face.getmask("\ufffe"))
    assert all(bytes(face.getmask(sign)) != missing for sign in '0123456789,.-/+&@()!:"' + ("" if hand.plain else "äöüÄÖÜßéøØ€"))


@pytest.fixture(scope="module")
def sheets() -> list[Sheet]:
    """A filled-in form at 150 dots an inch."""
    blank = HAND_PARTS["hand"].forms[0](WORLDS["hand"], Random(1))
    plan, _ = demand(WORLDS["hand"], Random(3), blank, fonts.WORKED[0])
    return filled(blank, plan, Pen(fonts.WORKED[0], "pencil", np.random.default_rng(1)), 150)


@pytest.mark.parametrize("machine", [*MACHINES, RED_LAMP], ids=lambda machine: machine.name)
def test_every_machine_saves_in_its_formats(sheets: list[Sheet], machine: Machine) -> None:
    assert all(len(arrived(sheets, 5, Way((), machine, 90, ending))) > 5_000 for ending in set(machine.endings))


@pytest.mark.parametrize("wear", WEARS)
def test_wear_changes_a_sheet_and_keeps_its_size(sheets: list[Sheet], wear: str) -> None:
    picture, written = sheets[0]
    worn = WEARS[wear][0](picture, np.random.default_rng(4), 150 / 72, written)
    assert worn.shape == picture.shape
    assert not np.array_equal(worn, picture)
