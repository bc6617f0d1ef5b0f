"""Letters of the corpus as examples: what each order says, statement by statement, and what of it is true.

The truth knows values, not places; a value stands where the first reader found it, if he read it right.
"""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from benchmarks.corpus.__main__ import letters
from benchmarks.judging import judge
from benchmarks.opinion.kind_examples import kinds_of
from benchmarks.scoring import Measures, measure, pair_orders
from config.company_folder import load_company
from examples.post.truth import Letter
from parsers.extraction import understand
from parsers.masterdata import Master, index
from parsers.options import Options
from parsers.reading.confidence import calibrated
from parsers.reading.opinion.claims import OF, is_open, taken_words
from parsers.reading.opinion.gate import STATED, UNLIKE, holding
from parsers.reading.opinion.statements import statements
from parsers.result import KindGrounds, Leaf, OrderReading, Reading

GROUPS = "ABCEFH"


@dataclass(frozen=True, slots=True)
class Said:
    """A statement without its page: its words and what stands beside it."""

    text: str
    left: str
    above: str
    subject: bool


@dataclass(frozen=True, slots=True)
class Example:
    """An order of a letter: its statements, for each field whether it has one (None: either is right) and where the first reader took it.

    `read` is the first reader's value of each field, `listed` are the paths that he wants looked at, `silent` the number of
    his silent errors and `full` whether all is right.
    """

    name: str
    statements: tuple[Said, ...]
    true: Mapping[str, bool | None]
    right: Mapping[str, bool]
    read: Mapping[str, str | None]
    taken: Mapping[str, tuple[int, ...]]
    open: Mapping[str, tuple[int, ...]]
    listed: tuple[str, ...]
    wrong: tuple[str, ...]
    full: bool


@dataclass(frozen=True, slots=True)
class KindExample:
    """A letter with the kinds that are right for it, and what the first reader says: his kind, how sure he is, and by what."""

    name: str
    true: tuple[str, ...]
    read: str
    sure: float
    grounds: KindGrounds | None
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Examples:
    """What letters teach: the orders among them, and the kinds of all."""

    orders: list[Example]
    kinds: list[KindExample]

    def __add__(self, other: Examples) -> Examples:
        return Examples([*self.orders, *other.orders], [*self.kinds, *other.kinds])


def examples_of(part: str, count: int, seed: int, groups: str = GROUPS) -> Examples:
    """About `count` letters of a part."""
    with tempfile.TemporaryDirectory(prefix="mailorder-opinion-") as folder:
        company = Path(folder) / "company"
        made = list(letters(part, count, seed, company, groups))
        master = index(load_company(company).data)
        return sum((_of_letter(letter, master) for letter in made), Examples([], []))


def _of_letter(letter: Letter, master: Master) -> Examples:
    reading = _first(understand(Path(letter.name).name, letter.content, master, Options()))
    return Examples(list(_orders(letter, reading)), [_kind(letter, reading)])


def _kind(letter: Letter, reading: Reading) -> KindExample:
    return KindExample(Path(letter.name).stem, kinds_of(letter), reading.kind, reading.kind_confidence, reading.kind_grounds, reading.also)


def _orders(letter: Letter, reading: Reading) -> Iterator[Example]:
    truth = letter.truth()
    if truth.get("orders_ignored"):
        return
    told = calibrated(reading).as_json(letter.name)
    by_json = {id(one): order for one, order in zip(told["orders"], reading.orders, strict=True)}
    for true, one in pair_orders(truth["orders"], told["orders"]):
        measured = measure({**truth, "orders": [true]}, {**told, "orders": [one] if one else []})
        yield _example(Path(letter.name).stem, true["fields"], by_json.get(id(one)), measured)


def _first(reading: Reading) -> Reading:
    """What the first reader alone says: without what the second opinion lists."""
    return replace(reading, orders=tuple(map(_of_rules, reading.orders)))


def _of_rules(order: OrderReading) -> OrderReading:
    said = {check.at for check in order.checks if check.code in (STATED, UNLIKE)}
    checks = tuple(check for check in order.checks if check.code not in (STATED, UNLIKE))
    return replace(order, needs_review=tuple(path for path in order.needs_review if path not in said), checks=checks)


def _example(name: str, true: Mapping[str, Any], order: OrderReading | None, measured: Measures) -> Example:
    """An order that was not read, or that a structured format states, has no statements."""
    facts = order.grounds.head.facts if order and order.grounds else None
    has = {field: _has(true[field]) for field in OF}
    wrong = tuple(error[1] for error in measured.errors if "SILENT" in error[2] and error[1] != "kind")
    if order is None or facts is None:
        wrong = wrong or (("order",) if order is None else ())
        return Example(name, (), has, {}, {}, {}, {}, order.needs_review if order else (), wrong, bool(measured.fully_right))
    found = statements(facts.head)
    values: dict[str, Leaf | None] = {field: getattr(order.fields, field) for field in OF}
    right = {field: not judge(field, true[field], leaf.value if leaf else None).bad for field, leaf in values.items()}
    read = {field: leaf.value if leaf else None for field, leaf in values.items()}
    claimed = taken_words(facts)
    taken = {field: tuple(holding(found, claimed[field])) if read[field] else () for field in OF}
    free = {field: tuple(i for i, s in enumerate(found) if is_open(s, field, claimed)) for field in OF}
    said = tuple(Said(s.text, s.left, s.above, s.subject) for s in found)
    return Example(name, said, has, right, read, taken, free, order.needs_review, wrong, bool(measured.fully_right))


def _has(true: Any) -> bool | None:
    """Whether a field has a value; None where both are right or nothing is judged."""
    if isinstance(true, Mapping):
        return None if true.get("ignore") or None in true["any_of"] else True
    return true is not None


def kept(path: Path, part: str, count: int, seed: int, groups: str = GROUPS) -> Examples:
    """The same, kept in a file, so that they are read once."""
    if not path.exists():
        path.write_bytes(pickle.dumps(examples_of(part, count, seed, groups)))
    held: Examples = pickle.loads(path.read_bytes())  # our own file
    return held
