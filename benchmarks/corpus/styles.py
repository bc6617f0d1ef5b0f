"""What makes one buyer's way of writing in running mail: patterns of whole letters and of lines, ways of counting and naming, how the mail is sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from benchmarks.corpus.company import Row
from benchmarks.corpus.counting import Counting, Naming, figures, full_name
from benchmarks.corpus.dress import Dress
from examples.post.truth import Truth


@dataclass(frozen=True)
class Rows:
    """How lines stand: a pattern with {q} quantity, {u} unit, {d} description, {s} our number, {b} the buyer's, {g} GTIN, {p} price, {h} price for a hundred, {t} line total, {n} place, {o} a quantity that is not meant; what stands above and below."""

    line: str
    head: str = ""
    foot: str = ""
    joints: tuple[str, str] = ("\n", "\n")

    @property
    def priced(self) -> bool:
        """Whether the lines say prices."""
        return "{p" in self.line or "{h" in self.line


@dataclass(frozen=True)
class Style:
    """One buyer's way of writing. `frames` are patterns (see `phrase`) of whole mails around {order}; `lines` patterns of lines, drawn anew for each mail.

    Without `signatures` the usual ones of the language stand at {signature}. `money` is a form of sayings.MONEY. `sender` tells who sends the mail on: the buyer, or the seller's own clerk or the buyer's colleague,
    who forward it ({forwarded} is the head above it), or a name with an address of mail. `unknown_in_hundred` orders hold goods that the seller does not have. `html` makes the mail HTML,
    with the plain text beside it where `both` says so; with `markup` frames and lines are HTML themselves, and `plain` stands beside it.
    """

    name: str
    language: str
    frames: tuple[str, ...]
    lines: tuple[Rows, ...]
    subjects: tuple[str, ...]
    size: tuple[int, int] = (1, 7)
    naming: Naming = full_name
    counting: Counting = figures
    days: tuple[str, ...] = ()
    signatures: tuple[str, ...] = ()
    lands: tuple[str, ...] = ()
    persons: bool | None = None
    strangers: bool = True
    goods: Callable[[Row], bool] = lambda article: True
    sender: str = "buyer"
    headers: tuple[tuple[str, str], ...] = ()
    charset: str = "utf-8"
    dress: tuple[Dress, ...] = ()
    html: Dress | None = None
    both: bool = False
    markup: bool = False
    plain: str = ""
    unknown_in_hundred: int = 0
    currency: str = "EUR"
    money: str = ""
    beside: Mapping[str, Truth] = field(default_factory=dict)


def rows(*lines: str, joints: tuple[str, str] = ("\n", "\n")) -> tuple[Rows, ...]:
    """Patterns of lines without head and foot."""
    return tuple(Rows(line, joints=joints) for line in lines)
