"""The measures of a reading against its truth, by the definitions that all benchmarks of reading share.

A line is right when article, quantity and (where stated) unit price are. An order is fully right when every key field and every line
is; touchless when besides nothing is to be looked at. A silent error is a wrong key field or line, a line or order missing or too many,
or a wrong kind said with 0.9 or more, that no entry of `needs_review` covers. Needless are entries under which nothing was wrong.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, NamedTuple

import numpy as np

from benchmarks.judging import LINE_PARTS, Verdict, judge, pair_lines
from parsers.reading.confidence import curve_name

ADDRESS_PARTS = ("name", "contact", "street", "postcode", "city", "country")
ADDRESSES = tuple(f"fields.{address}.{part}" for address in ("bill_to", "ship_to") for part in ADDRESS_PARTS)
KEY_FIELDS = tuple(
    f"fields.{name}"
    for name in ("customer_number", "order_number", "order_date", "requested_delivery_date", "payment_method", "currency", "gross_total")
)
OTHER_FIELDS = tuple(
    f"fields.{name}"
    for name in ("buyer_name", "buyer_contact", "buyer_email", "buyer_phone", "buyer_vat_id", "net_total", "shipping", "tax_total", "note")
)
KEYS = frozenset(KEY_FIELDS + ADDRESSES)
PATHS = KEY_FIELDS + OTHER_FIELDS + ADDRESSES
SURE = 0.9


class Stated(NamedTuple):
    """A value that was read: the confidence stated for it, whether it is right, and the curve by which its confidence is made."""

    confidence: float
    right: bool
    curve: str


@dataclass
class Measures:
    """Counts that add up over files; `report` makes shares of them."""

    files: int = 0
    kinds_right: int = 0
    orders: int = 0
    fully_right: int = 0
    touchless: int = 0
    silent_errors: int = 0
    orders_with_silent_errors: int = 0
    key_values: int = 0
    true_lines: int = 0
    lines_read: int = 0
    lines_right: int = 0
    lines_safe: int = 0
    reviews: int = 0
    needless: int = 0
    false_orders: int = 0
    unread: int = 0
    seconds: float = 0.0
    verdicts: Counter[tuple[str, str]] = field(default_factory=Counter)
    stated: list[Stated] = field(default_factory=list)
    errors: list[tuple[str, ...]] = field(default_factory=list)

    def __add__(self, other: Measures) -> Measures:
        return Measures(**{f.name: getattr(self, f.name) + getattr(other, f.name) for f in fields(self)})

    @property
    def confidences(self) -> list[tuple[float, bool]]:
        """The stated confidence of each value read, and whether it is right."""
        return [(value.confidence, value.right) for value in self.stated]

    def report(self) -> dict[str, float | int | None]:
        """Shares (0..1) and counts; None where there is nothing to divide by."""
        fields_only = Counter[str]()
        for (path, verdict), count in self.verdicts.items():
            if path.startswith("fields."):
                fields_only[verdict] += count
        stated = sum(fields_only[v] for v in (Verdict.RIGHT, Verdict.WRONG, Verdict.MISSING))
        return {
            "files": self.files,
            "unread": self.unread,
            "kind": _share(self.kinds_right, self.files),
            "fields": _share(fields_only[Verdict.RIGHT], stated),
            "line precision": _share(self.lines_right, self.lines_read),
            "line recall": _share(self.lines_right, self.true_lines),
            "line F1": _share(2 * self.lines_right, self.lines_read + self.true_lines) if self.true_lines else None,
            "orders": self.orders,
            "fully right": _share(self.fully_right, self.orders),
            "touchless": _share(self.touchless, self.orders),
            "lines right or marked": _share(self.lines_safe, self.orders),
            "silent errors": self.silent_errors,
            "silent error rate": _share(self.silent_errors, self.key_values),
            "silent orders": self.orders_with_silent_errors,
            "orders with silent errors": _share(self.orders_with_silent_errors, self.orders),
            "false orders": self.false_orders,
            "reviews an order": _share(self.reviews, self.orders),
            "needless": _share(self.needless, self.reviews),
            "ECE": calibration_error(self.confidences),
            "seconds a letter": _share(self.seconds, self.files),
        }


def _share(part: float, whole: float) -> float | None:
    return round(part / whole, 4) if whole else None


@dataclass(frozen=True, slots=True)
class Bin:
    """The values whose stated confidence lies in one tenth: how many, how sure on average, and which share of them is right."""

    count: int
    confidence: float
    right: float


def reliability(stated: Sequence[tuple[float, bool]], bins: int = 10) -> list[Bin]:
    """The bins of equal width that hold any value, least sure first."""
    confidence = np.array([c for c, _ in stated])
    right = np.array([r for _, r in stated], dtype=float)
    places = np.minimum((confidence * bins).astype(int), bins - 1)
    held = [places == k for k in range(bins) if np.any(places == k)]
    return [Bin(int(here.sum()), float(confidence[here].mean()), float(right[here].mean())) for here in held]


def calibration_error(stated: Sequence[tuple[float, bool]], bins: int = 10) -> float | None:
    """Expected calibration error: how far confidence and share of right values lie apart, bin by bin (Guo and others 2017)."""
    if not stated:
        return None
    return round(sum(b.count * abs(b.confidence - b.right) for b in reliability(stated, bins)) / len(stated), 4)


def measure(truth: Mapping[str, Any], reading: Mapping[str, Any] | None) -> Measures:
    """The measures of one file; `reading` is the contract's JSON object, None where there was none."""
    measures = Measures(files=1, unread=int(reading is None), key_values=1)
    reading = reading or {"kind": None, "kind_confidence": 0.0, "orders": []}
    kind = judge("kind", truth["kind"], reading["kind"])
    measures.kinds_right = int(not kind.bad)
    sure = reading["kind_confidence"] >= SURE
    if kind.bad:
        measures.errors.append((truth["id"], "kind", "SILENT" if sure else "marked", str(truth["kind"]), str(reading["kind"])))
        measures.silent_errors += int(sure)
    orders = [] if truth.get("orders_ignored") else reading["orders"]
    partners = pair_orders(truth["orders"], orders)
    for true_order, order in partners:
        measures += _measure_order(truth["id"], true_order, order, kind, waits=kind.bad and not sure and not measures.unread)
    for order in (o for o in orders if all(o is not partner for _, partner in partners)):
        measures += _false_order(truth, order, wrong_kind_said=bool(kind.bad and sure))
    if measures.unread:  # a crash is counted as such, not as a word that was not said
        measures.orders_with_silent_errors = 0
    return measures


def pair_orders(truths: Sequence[Any], orders: Sequence[Any]) -> list[tuple[Any, Any]]:
    """Each true order with the reading's order that shares most lines with it, place deciding between equals; None where none is left."""
    left = list(enumerate(orders))
    pairs = []
    for place, truth in enumerate(truths):
        best = max(
            left, key=lambda o: (len(pair_lines(truth["lines"], [_values(x) for x in o[1]["lines"]])), -abs(place - o[0])), default=None
        )
        if best is not None:
            left.remove(best)
        pairs.append((truth, best[1] if best else None))
    return pairs


def _values(line: Mapping[str, Any]) -> dict[str, str | None]:
    return {part: (line.get(part) or {}).get("value") for part in LINE_PARTS}


def _at(order: Mapping[str, Any], path: str) -> Any:
    value: Any = order
    for step in path.split("."):
        value = value.get(step) if isinstance(value, Mapping) else None
    return value


def _covers(reviews: Iterable[str], path: str) -> bool:
    return any(path == review or path.startswith(review + ".") for review in reviews)


def _false_order(truth: Mapping[str, Any], order: Mapping[str, Any], *, wrong_kind_said: bool) -> Measures:
    """An order that is none; in a message that has orders it is silent unless its lines are to be looked at."""
    reviews = set(order["needs_review"])
    silent = "lines" not in reviews if truth["orders"] else wrong_kind_said
    return Measures(
        false_orders=1,
        lines_read=len(order["lines"]),
        reviews=len(reviews) if truth["orders"] else 0,
        silent_errors=int(silent),
        errors=[(truth["id"], "order", "SILENT" if silent else "marked", "none", f"{len(order['lines'])} lines")],
    )


class _OrderCount:
    """One order's verdicts on the way: where it was wrong, what of it was silent, and which reviews were needed."""

    def __init__(self, file: str, reviews: set[str]) -> None:
        self.measures = Measures(orders=1, reviews=len(reviews))
        self.reviews = reviews
        self.bad: set[str] = set()
        self.full = True
        self.lines_safe = True
        self._file = file

    def value(self, path: str, place: str, truth: Any, leaf: Any, *, key: bool) -> Verdict:
        """Judge one value at `path`; `place` names it in the statistics, a bad key value that no review covers is a silent error."""
        value = leaf.get("value") if isinstance(leaf, Mapping) else None
        verdict = judge(path.rsplit(".", 1)[-1], truth, value)
        self.measures.verdicts[place, verdict] += 1
        if verdict is Verdict.NOT_JUDGED:
            self.bad.add(path)
            return verdict
        if value is not None and isinstance(leaf, Mapping):
            stated = Stated(float(leaf["confidence"]), verdict is Verdict.RIGHT, curve_name(path, self.reviews))
            self.measures.stated.append(stated)
        self.measures.key_values += int(key)
        if verdict.bad:
            self.fault(path, verdict, truth, value, key=key)
        return verdict

    def fault(self, path: str, what: str, truth: object, value: object, *, key: bool = True, covered: bool | None = None) -> None:
        """Note something wrong at `path`; silent where it matters and no review covers it."""
        self.bad.add(path)
        covered = _covers(self.reviews, path) if covered is None else covered
        silent = key and not covered
        self.full &= not key
        self.lines_safe &= not (silent and path.startswith("lines"))
        self.measures.silent_errors += int(silent)
        loudness = "SILENT" if silent else "marked" if covered else "minor"
        self.measures.errors.append((self._file, path, f"{what} {loudness}", str(truth), str(value)))

    def finished(self) -> Measures:
        """The measures, with what only the whole order shows."""
        m = self.measures
        needed = {r for r in self.reviews if any(b == r or b.startswith(r + ".") or r.startswith(b + ".") for b in self.bad)}
        m.needless = len(self.reviews) - len(needed)
        m.fully_right, m.touchless = int(self.full), int(self.full and not self.reviews)
        m.orders_with_silent_errors = int(m.silent_errors > 0)
        m.lines_safe = int(self.lines_safe)
        return m


def _measure_order(file: str, truth: Mapping[str, Any], order: Mapping[str, Any] | None, kind: Verdict, *, waits: bool) -> Measures:
    """`waits`: the kind is so unsure that a clerk looks at the message anyway."""
    lines = truth["lines"]
    if order is None:
        lost = Measures(orders=1, true_lines=len(lines), key_values=3 * len(lines) + len(KEYS), silent_errors=int(not kind.bad))
        lost.orders_with_silent_errors = 1
        lost.lines_safe = int(waits)
        lost.verdicts.update((path, judge(path.rsplit(".", 1)[-1], _at(truth, path), None).value) for path in PATHS)
        lost.errors = [(file, "order", "missing", f"{len(lines)} lines", "None")]
        return lost
    count = _OrderCount(file, set(order["needs_review"]))
    count.full = not kind.bad
    if kind.bad:
        count.bad.add("lines")  # all of them are too many
    for path in PATHS:
        count.value(path, path, _at(truth, path), _at(order, path), key=path in KEYS)
    _count_lines(count, lines, order["lines"])
    return count.finished()


def _count_lines(count: _OrderCount, truths: Sequence[Mapping[str, Any]], lines: Sequence[Mapping[str, Any]]) -> None:
    values = [_values(line) for line in lines]
    pairs = pair_lines(truths, values)
    m = count.measures
    m.true_lines, m.lines_read = len(truths), len(lines)
    for i, j in pairs:
        verdicts = {
            part: count.value(
                f"lines.{j}.{part}", f"lines.{part}", truths[i][part], lines[j].get(part), key=_decides(part, truths[i], values[j])
            )
            for part in LINE_PARTS
        }
        m.lines_right += int(not any(verdicts[part].bad for part in ("sku", "quantity", "unit_price")))
    for i in set(range(len(truths))) - {i for i, _ in pairs}:
        m.key_values += 3
        m.verdicts.update((f"lines.{part}", judge(part, truths[i][part], None).value) for part in LINE_PARTS)
        count.fault("lines", "line missing", truths[i]["sku"], truths[i]["quantity"], covered="lines" in count.reviews)
    for j in set(range(len(lines))) - {j for _, j in pairs}:
        seen = "lines" in count.reviews or any(r == f"lines.{j}" or r.startswith(f"lines.{j}.") for r in count.reviews)
        count.bad.add("lines")
        count.fault(f"lines.{j}", "line too many", None, values[j]["sku"] or values[j]["description"], covered=seen)


def _decides(part: str, truth: Mapping[str, Any], values: Mapping[str, str | None]) -> bool:
    """Whether this value makes a line right or wrong: a unit price only where one is stated or read."""
    if part == "unit_price":
        return judge(part, truth[part], values[part]) is not Verdict.RIGHTLY_EMPTY
    return part in ("sku", "quantity")
