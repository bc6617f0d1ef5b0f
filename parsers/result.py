"""What a reading says: the values of CONTRACT.md section 2, each with its evidence, and how they are written as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, Literal

from config.checks import Severity
from parsers.options import Part
from parsers.page import Box, Problem

if TYPE_CHECKING:
    from parsers.reading.head.read import FieldsReading
    from parsers.reading.kinds.kind_texts import KindTexts
    from parsers.reading.lines.read import LinesReading

Kind = Literal["order", "change", "cancellation", "complaint", "inquiry", "other"]

ADDRESS_PARTS = ("name", "contact", "street", "postcode", "city", "country")


@dataclass(frozen=True, slots=True)
class Source:
    """Where a value stands: a box in fractions of the page, or a span of the document's text, or a customer on file."""

    document: str | None = None
    page: int | None = None
    box: tuple[float, float, float, float] | None = None
    span: tuple[int, int] | None = None
    customer: str | None = None

    def as_json(self) -> dict[str, Any]:
        if self.customer is not None:
            return {"customer": self.customer}
        stated: dict[str, Any] = {"document": self.document, "page": self.page, "box": list(self.box) if self.box else None}
        if self.box is None and self.span is not None:
            stated["span"] = list(self.span)
        return stated


def box_on_page(box: Box, width: float, height: float) -> tuple[float, float, float, float]:
    """A box in points as fractions of its page, rounded to 1/10,000 and kept within 0..1."""
    x0, y0, x1, y1 = (round(min(1.0, max(0.0, v)), 4) for v in (box.x0 / width, box.y0 / height, box.x1 / width, box.y1 / height))
    return x0, y0, x1, y1


@dataclass(frozen=True, slots=True)
class Leaf:
    """One value as text in the contract's normal form, with what was printed, how sure it is (0..1), and why."""

    value: str
    raw: str
    confidence: float
    source: Source
    why: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {
            "value": self.value,
            "raw": self.raw,
            "confidence": round(self.confidence, 4),
            "source": self.source.as_json(),
            "why": list(self.why),
        }


def _leaf_json(leaf: Leaf | None) -> dict[str, Any] | None:
    return leaf.as_json() if leaf else None


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address; `country` is ISO 3166-1 alpha-2."""

    name: Leaf | None = None
    contact: Leaf | None = None
    street: Leaf | None = None
    postcode: Leaf | None = None
    city: Leaf | None = None
    country: Leaf | None = None

    def as_json(self) -> dict[str, Any]:
        return {part: _leaf_json(getattr(self, part)) for part in ADDRESS_PARTS}


@dataclass(frozen=True, slots=True)
class OrderFields:
    """The head of an order: what the buyer says beyond the lines."""

    order_number: Leaf | None = None
    order_date: Leaf | None = None
    requested_delivery_date: Leaf | None = None
    currency: Leaf | None = None
    customer_number: Leaf | None = None
    buyer_name: Leaf | None = None
    buyer_contact: Leaf | None = None
    buyer_email: Leaf | None = None
    buyer_phone: Leaf | None = None
    buyer_vat_id: Leaf | None = None
    bill_to: Address = field(default_factory=Address)
    ship_to: Address = field(default_factory=Address)
    payment_method: Leaf | None = None
    net_total: Leaf | None = None
    shipping: Leaf | None = None
    tax_total: Leaf | None = None
    gross_total: Leaf | None = None
    note: Leaf | None = None

    def as_json(self) -> dict[str, Any]:
        stated: dict[str, Any] = {}
        for name in (f.name for f in fields(self)):
            value = getattr(self, name)
            stated[name] = value.as_json() if isinstance(value, Address) else _leaf_json(value)
        return stated


LINE_PARTS = ("sku", "buyer_sku", "gtin", "description", "quantity", "unit", "unit_price", "line_total")


@dataclass(frozen=True, slots=True)
class Line:
    """One order line as the buyer wrote it; `sku` is ours as in the catalogue."""

    sku: Leaf | None = None
    buyer_sku: Leaf | None = None
    gtin: Leaf | None = None
    description: Leaf | None = None
    quantity: Leaf | None = None
    unit: Leaf | None = None
    unit_price: Leaf | None = None
    line_total: Leaf | None = None

    def as_json(self) -> dict[str, Any]:
        return {part: _leaf_json(getattr(self, part)) for part in LINE_PARTS}


@dataclass(frozen=True, slots=True)
class Check:
    """Something the clerk should know (config/checks.toml): a stable code, a path into the order, and a sentence in English."""

    code: str
    severity: Severity
    at: str
    message: str

    def as_json(self) -> dict[str, Any]:
        return {"code": self.code, "severity": self.severity, "at": self.at, "message": self.message}


@dataclass(frozen=True, slots=True)
class Grounds:
    """What an order was made from: the reading of its head and that of its lines."""

    head: FieldsReading
    lines: LinesReading


@dataclass(frozen=True, slots=True)
class OrderReading:
    """One order as read. `needs_review` is a promise: what it does not list is right.

    `grounds` are what it was made from, for who asks why (parsers/explaining.py); None for what a structured format states. `pages` are
    the pages of each document that it was read from; `in_batch` tells that other letters lie in the same file.
    """

    documents: tuple[str, ...]
    fields: OrderFields
    lines: tuple[Line, ...]
    needs_review: tuple[str, ...] = ()
    checks: tuple[Check, ...] = ()
    pages: tuple[tuple[str, tuple[int, ...]], ...] = ()
    in_batch: bool = False
    grounds: Grounds | None = field(default=None, compare=False, repr=False)

    def as_json(self) -> dict[str, Any]:
        return {
            "documents": list(self.documents),
            "pages": {document: list(pages) for document, pages in self.pages},
            "fields": self.fields.as_json(),
            "lines": [line.as_json() for line in self.lines],
            "needs_review": list(self.needs_review),
            "checks": [check.as_json() for check in self.checks],
        }


@dataclass(frozen=True, slots=True)
class KindGrounds:
    """What the kind was judged by: the message's texts, and the log-odds that the rules alone give each kind."""

    texts: KindTexts
    scores: Mapping[Kind, float]


@dataclass(frozen=True, slots=True)
class About:
    """What a change, cancellation, complaint or inquiry speaks of."""

    order_number: Leaf | None = None
    customer_number: Leaf | None = None

    def as_json(self) -> dict[str, Any]:
        return {"order_number": _leaf_json(self.order_number), "customer_number": _leaf_json(self.customer_number)}


@dataclass(frozen=True, slots=True)
class PageTaken:
    """What a page of a batch was taken for: it begins a letter, goes on, or is laid aside; then `kind` says what it is."""

    document: str
    page: int
    part: Part
    kind: str = ""
    sure: bool = True
    why: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that the machine understood of one message.

    `text` is what its documents say, in words, so that it can be found by them, `kind_grounds` what the kind was judged by (None where
    a clerk or a structured format says it); both are no part of the JSON.
    """

    sha256: str
    kind: Kind
    kind_confidence: float
    also: tuple[Kind, ...] = ()
    about: About | None = None
    language: str | None = None
    orders: tuple[OrderReading, ...] = ()
    problems: tuple[Problem, ...] = ()
    batch: tuple[PageTaken, ...] = ()
    text: str = field(default="", compare=False, repr=False)
    kind_grounds: KindGrounds | None = field(default=None, compare=False, repr=False)

    def as_json(self, path: str) -> dict[str, Any]:
        """The object of CONTRACT.md section 2 that `mailorder extract --json` prints for one path."""
        return {
            "path": path,
            "sha256": self.sha256,
            "kind": self.kind,
            "kind_confidence": round(self.kind_confidence, 4),
            "also": list(self.also),
            "about": self.about.as_json() if self.about else None,
            "language": self.language,
            "orders": [order.as_json() for order in self.orders],
            "batch": [
                {"document": p.document, "page": p.page, "part": p.part, "kind": p.kind, "sure": p.sure, "why": p.why} for p in self.batch
            ],
            "problems": [{"code": p.code, "document": p.document, "message": p.message} for p in self.problems],
        }
