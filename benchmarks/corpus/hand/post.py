"""One letter: a buyer fills a form in, the paper goes its way, somebody scans it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

import numpy as np
from PIL import Image

from benchmarks.corpus.company import World
from benchmarks.corpus.hand.beside import with_companions
from benchmarks.corpus.hand.capture import MACHINES, RED_LAMP, TURNS, Machine, in_file, turned
from benchmarks.corpus.hand.demand import demand
from benchmarks.corpus.hand.fonts import Hand
from benchmarks.corpus.hand.pen import INK_WEIGHTS, Pen
from benchmarks.corpus.hand.press import Blank
from benchmarks.corpus.hand.surface import Sheet
from benchmarks.corpus.hand.wear import WEARS
from benchmarks.corpus.hand.writer import Plan, filled
from examples.post.paper import Picture
from examples.post.truth import Letter


@dataclass(frozen=True)
class Way:
    """How one sheet comes: what wore it, what took its picture, how it was turned, and the file's ending."""

    wears: tuple[str, ...]
    machine: Machine
    turn: int
    ending: str

    @property
    def name(self) -> str:
        """In words, the commonest left out."""
        return " + ".join([self.machine.name, *self.wears, *([f"turned {self.turn}"] if self.turn else [])])

    def holding(self, pages: int) -> Way:
        """The same in a file that can hold so many pages."""
        return replace(self, ending="pdf") if pages > 1 and self.ending in ("png", "jpg") else self


def way(random: Random, pages: int, *, red: bool = False) -> Way:
    """As in a post room: mild mostly, hard rarely."""
    machine = RED_LAMP if red and random.random() < 0.2 else random.choices(MACHINES, [m.share for m in MACHINES])[0]
    wears = tuple(name for name, (_, share) in WEARS.items() if random.random() < share / 100)
    turn = random.choices([t for t, _ in TURNS], [share for _, share in TURNS])[0]
    return Way(wears[:3], machine, turn, random.choice(machine.endings)).holding(pages)


def arrived(sheets: list[Sheet], seed: int, by: Way) -> bytes:
    """The sheets worn, scanned and filed."""
    random = np.random.default_rng(seed)
    taken: list[Picture | Image.Image] = []
    for page, written in sheets:
        sheet = page
        for name in by.wears:
            sheet = WEARS[name][0](sheet, random, by.machine.dpi / 72, written)
        turn = by.turn + (180 if taken and random.random() < 0.05 else 0)  # a sheet of a bundle the other way round
        taken.append(turned(by.machine.take(sheet, random, by.machine), turn % 360))
    return in_file(taken, by.ending, by.machine, int(random.integers(55, 90)))


def form_letter(world: World, random: Random, blank: Blank, hands: tuple[Hand, ...], known: str, name: str) -> Letter:
    """The blank filled in by somebody; `known` says in the letter's description what kind of form it is."""
    hand, ink = random.choice(hands), random.choices(list(INK_WEIGHTS), list(INK_WEIGHTS.values()))[0]
    plan, order = demand(world, random, blank, hand)
    sent = _sent(blank, plan, random)
    by = way(random, len(sent), red=blank.red)
    if ink == "pencil" and (by.machine.two_tone or "copy of a copy" in by.wears):
        ink = "black"  # what nobody could read is not sent, or not keyed
    pen = Pen(hand, ink, np.random.default_rng(random.randrange(10**9)))
    sheets = filled(blank, plan, pen, by.machine.dpi)
    sheets, beside = [sheets[page] for page in sent], ""
    if "photograph" not in by.machine.name:
        sender = order.fields["buyer_name"]
        name_of = sender if isinstance(sender, str) else sender["any_of"][0]
        beside, sheets = with_companions(sheets, random, blank.language, name_of, by.machine.dpi)
    by = by.holding(len(sheets))
    sub = f"{known} {blank.name} / {by.name}{' + ' + beside if beside else ''} / {hand.file.rpartition('.')[0]} {ink}"
    return Letter(f"D/{name}.{by.ending}", arrived(sheets, random.randrange(10**9), by), "order", sub, "D", (order,))


def _sent(blank: Blank, plan: Plan, random: Random) -> list[int]:
    """The pages that are sent: one on which nothing is written is often kept back."""
    places = [cell[0] for number in plan.rows for cell in blank.rows[number].cells.values()]
    places += [place for name in plan.fields for place in blank.fields[name]] + [blank.ticks[name] for name in plan.ticks]
    places += [blank.fields["signature"][0]] if plan.signed and "signature" in blank.fields else []
    places += [blank.free[0]] if plan.note and blank.free else []
    used = {0} | {place.page for place in places}
    return [page for page in range(blank.pages) if page in used or random.random() < 0.5]
