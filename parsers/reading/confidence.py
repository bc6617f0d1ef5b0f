"""What a confidence means, in one place: of the values given 0.95, 95 % are right.

The readers say how strong the evidence for a value is, each on a scale of its own. Curves fitted by `benchmarks.calibrate`
(config/calibration.toml) turn that into the share of right values that was observed, one curve for each class of values and whether the
reader lists the value in `needs_review`. What is listed is decided before and does not change here.
"""

from __future__ import annotations

import tomllib
from bisect import bisect_right
from collections.abc import Collection
from dataclasses import dataclass, fields, replace
from functools import cache
from importlib import resources
from typing import Any

from parsers.result import ADDRESS_PARTS, LINE_PARTS, About, Address, Leaf, Line, OrderFields, OrderReading, Reading

CLASSES = {
    "number": ("order_number", "customer_number", "buyer_vat_id", "buyer_email", "buyer_phone"),
    "term": ("order_date", "requested_delivery_date", "payment_method", "currency", "note"),
    "party": ("buyer_name", "buyer_contact", *ADDRESS_PARTS),
    "total": ("net_total", "shipping", "tax_total", "gross_total"),
    "article": ("sku", "buyer_sku", "gtin"),
    "quantity": ("quantity",),
    "price": ("unit_price", "line_total"),
    "words": ("description", "unit"),
}
"""The classes of values, by the last name of their path."""
_CLASS_OF = {name: kind for kind, names in CLASSES.items() for name in names}


@dataclass(frozen=True, slots=True)
class Curve:
    """A rising line through knots (what the reader says, share of right values), level beyond both ends."""

    said: tuple[float, ...]
    right: tuple[float, ...]

    def at(self, confidence: float) -> float:
        """The share of values right that were said with this confidence (0..1)."""
        above = bisect_right(self.said, confidence)
        if above == 0 or above == len(self.said):
            return self.right[min(above, len(self.right) - 1)]
        x0, x1 = self.said[above - 1 : above + 1]
        y0, y1 = self.right[above - 1 : above + 1]
        return y0 + (y1 - y0) * (confidence - x0) / (x1 - x0)


def curve_name(path: str, reviews: Collection[str]) -> str:
    """The curve of the value at this path of an order: its class, and whether an entry of `reviews` names it or what it is part of."""
    steps = path.split(".")
    listed = any(".".join(steps[:length]) in reviews for length in range(2, len(steps) + 1))
    return f"{_CLASS_OF[steps[-1]]} {'listed' if listed else 'unlisted'}"


def calibrated(reading: Reading) -> Reading:
    """The same reading with confidences that hold."""
    return replace(reading, orders=tuple(map(_order, reading.orders)), about=_about(reading.about) if reading.about else None)


@cache
def _curves() -> dict[str, Curve]:
    text = resources.files("config").joinpath("calibration.toml").read_text(encoding="utf-8")
    return {name: Curve(tuple(knots["said"]), tuple(knots["right"])) for name, knots in tomllib.loads(text).items()}


def _about(about: About) -> About:
    return About(_leaf(about.order_number, "fields.order_number", ()), _leaf(about.customer_number, "fields.customer_number", ()))


def _order(order: OrderReading) -> OrderReading:
    reviews = frozenset(order.needs_review)
    lines = tuple(_line(line, f"lines.{number}", reviews) for number, line in enumerate(order.lines))
    return replace(order, fields=_fields(order.fields, reviews), lines=lines)


def _fields(stated: OrderFields, reviews: Collection[str]) -> OrderFields:
    values: dict[str, Any] = {f.name: _value(getattr(stated, f.name), f"fields.{f.name}", reviews) for f in fields(stated)}
    return OrderFields(**values)


def _value(value: Address | Leaf | None, path: str, reviews: Collection[str]) -> Address | Leaf | None:
    if isinstance(value, Address):
        return Address(*(_leaf(getattr(value, part), f"{path}.{part}", reviews) for part in ADDRESS_PARTS))
    return _leaf(value, path, reviews)


def _line(line: Line, path: str, reviews: Collection[str]) -> Line:
    return Line(*(_leaf(getattr(line, part), f"{path}.{part}", reviews) for part in LINE_PARTS))


def _leaf(leaf: Leaf | None, path: str, reviews: Collection[str]) -> Leaf | None:
    if leaf is None:
        return None
    curve = _curves().get(curve_name(path, reviews))
    return replace(leaf, confidence=curve.at(leaf.confidence)) if curve else leaf
