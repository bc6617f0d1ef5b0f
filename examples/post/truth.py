"""What is true of a letter, in the form in which readings are measured: values in the contract's normal forms, null where nothing is said."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from examples import assortment, clientele

Truth = Any  # a string, None, {"any_of": [...]} or {"ignore": True}

ADDRESS_PARTS = ("name", "contact", "street", "postcode", "city", "country")
FIELDS = (
    "order_number", "order_date", "requested_delivery_date", "currency", "customer_number", "buyer_name", "buyer_contact", "buyer_email",
    "buyer_phone", "buyer_vat_id", "payment_method", "net_total", "shipping", "tax_total", "gross_total", "note",
)  # fmt: skip
LINE_PARTS = ("sku", "buyer_sku", "gtin", "description", "quantity", "unit", "unit_price", "line_total")

# What buyers write for a unit, and the codes that are right for it.
UNITS: dict[str, Truth] = {
    "Stück": "C62", "Stk": "C62", "Stk.": "C62", "St.": "C62", "Stck": "C62", "Stck.": "C62", "pcs": "C62", "ea": "C62", "x": {"any_of": ["C62", None]},
    "Paar": "PR", "pairs": "PR", "Pr": "PR", "Pack": "PK", "Packung": "PK", "Packungen": "PK", "Pkg": "PK", "Pck": "PK", "Pck.": "PK", "packs": "PK",
    "Karton": {"any_of": ["CT", "BX"]}, "Schachtel": "BX", "Schachteln": "BX", "box": "BX", "boxes": "BX", "BX": "BX", "Rolle": "RO", "Rollen": "RO",
    "Rll": "RO", "rolls": "RO", "m": "MTR", "Meter": "MTR", "mtr": "MTR", "kg": "KGM", "Kilo": "KGM", "l": "LTR", "Liter": "LTR", "Satz": "SET",
    "Set": "SET", "Sets": "SET", "sets": "SET", "Dosen": {"any_of": ["C62", "CA", None]}, "Flaschen": {"any_of": ["C62", "BO", None]}, "": None,
    "stuks": "C62", "st": "C62", "each": "C62", "pièces": "C62", "pce": "C62", "unités": "C62", "Dtz.": {"any_of": ["C62", "DZN", None]}, "meter": "MTR", "mètres": "MTR", "metres": "MTR", "pak": "PK", "pakken": "PK",
    "paquet": "PK", "paquets": "PK", "doos": {"any_of": ["CT", "BX"]}, "dozen": {"any_of": ["CT", "BX"]}, "boîte": "BX", "boîtes": "BX", "bte": "BX", "rol": "RO", "rollen": "RO", "rouleau": "RO", "rouleaux": "RO", "rlx": "RO",
    "liter": "LTR", "litres": "LTR", "kilo": "KGM", "paar": "PR", "paire": "PR", "paires": "PR", "pair": "PR", "roll": "RO", "pack": "PK",
}  # fmt: skip


def any_of(*values: str | None) -> dict[str, list[str | None]]:
    """Several answers are right; None among them: it may be left empty."""
    return {"any_of": list(dict.fromkeys(values))}


@cache
def article(sku: str) -> dict[str, str]:
    """The catalogue's row of this number. Raises StopIteration where there is none."""
    return next(row for row in assortment.articles() if row["sku"] == sku)


@cache
def customer(number: str) -> dict[str, str]:
    """The customer file's row of this number. Raises StopIteration where there is none."""
    return next(row for row in clientele.customers() if row["customer_number"] == number)


@dataclass(frozen=True)
class Item:
    """One order line as it is written: `sku` is ours (None: not sold), `said` the number that stands there, prices with a point or ""."""

    sku: str | None
    quantity: str
    description: str = ""
    unit: str = ""
    price: str = ""
    buyer_sku: str = ""
    gtin: str = ""
    said: bool = True

    @property
    def total(self) -> Decimal:
        """Quantity × price, to the cent."""
        return (Decimal(self.quantity) * Decimal(self.price)).quantize(Decimal("0.01"))

    def truth(self, *, total_stated: bool) -> dict[str, Truth]:
        """The line's truth; `total_stated` tells whether the document prints quantity × price."""
        return {
            "sku": self.sku,
            "buyer_sku": self.buyer_sku or None,
            "gtin": self.gtin or None,
            "description": self.description or None,
            "quantity": self.quantity,
            "unit": UNITS[self.unit],
            "unit_price": self.price or None,
            "line_total": str(self.total) if total_stated and self.price else None,
        }


def named(sku: str, quantity: str, unit: str = "", price: str = "", *, english: bool = False, buyer_sku: str = "") -> Item:
    """A line that carries our number and the catalogue's own name."""
    row = article(sku)
    return Item(sku, quantity, row["name_en" if english else "name_de"], unit, price, buyer_sku)


def address(name: Truth, street: str, postcode: str, city: str, country: str = "DE", contact: Truth = None) -> dict[str, Truth]:
    """A postal address of six parts."""
    return dict(zip(ADDRESS_PARTS, (name, contact, street, postcode, city, country), strict=True))


def on_file(number: str) -> dict[str, Truth]:
    """The customer's address as the customer file has it; a letter need not repeat the contact."""
    row = customer(number)
    return address(row["name"], row["street"], row["postcode"], row["city"], row["country"], any_of(row["contact"] or None, None))


@dataclass(frozen=True)
class Order:
    """One order as written: `number` is the customer's in our file (None: unknown), `stated` the head fields that the letter says."""

    customer: str | None
    items: tuple[Item, ...]
    date: str
    stated: dict[str, Truth] = field(default_factory=dict)
    bill_to: dict[str, Truth] | None = None
    ship_to: dict[str, Truth] | None = None
    totals_stated: bool = False

    def truth(self) -> dict[str, Any]:
        """This order's fields and lines in the truth's form."""
        file = customer(self.customer) if self.customer else None
        bill_to = self.bill_to or (on_file(self.customer) if self.customer else address("", "", "", ""))
        fields: dict[str, Truth] = dict.fromkeys(FIELDS)
        fields |= {"order_date": self.date, "customer_number": self.customer, "currency": any_of("EUR", None)}
        fields["buyer_name"] = bill_to["name"]
        if file:
            fields["buyer_vat_id"] = any_of(None, file["vat_id"] or None)
            fields["buyer_contact"] = {"ignore": True}
            fields["buyer_phone"] = {"ignore": True}
            fields["buyer_email"] = any_of(*file["emails"].split(";"), None)
        fields |= {"bill_to": bill_to, "ship_to": self.ship_to or bill_to, **self.stated}
        return {"fields": fields, "lines": [item.truth(total_stated=self.totals_stated) for item in self.items]}


class Stated(Protocol):
    """An order that can say what is true of it."""

    def truth(self) -> dict[str, Any]:
        """Its fields and lines in the truth's form."""


@dataclass(frozen=True)
class Letter:
    """One piece of post: its file name, its bytes, and what is true of it. `sub` names what makes it special.

    With `orders_ignored` nobody judges which orders are read from it.
    """

    name: str
    content: bytes
    kind: Truth
    sub: str
    group: str
    orders: Sequence[Stated] = ()
    orders_ignored: bool = False

    def truth(self) -> dict[str, Any]:
        """The whole truth of this letter."""
        return {
            "id": Path(self.name).stem,
            "group": self.group,
            "file": self.name,
            "sub": self.sub,
            "kind": self.kind,
            "orders": [order.truth() for order in self.orders],
            "must": [],
            **({"orders_ignored": True} if self.orders_ignored else {}),
        }

    def write(self, folder: Path) -> None:
        """The file and, beside it, its truth; `name` may name a sub-folder."""
        path = folder / self.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(self.content)
        text = json.dumps(self.truth(), ensure_ascii=False, indent=1) + "\n"
        path.with_suffix(".truth.json").write_text(text, encoding="utf-8")


def net(items: Sequence[Item]) -> Decimal:
    """The sum of the lines."""
    return sum((item.total for item in items), Decimal(0))


def german(amount: Decimal | str) -> str:
    """1234.5 as «1.234,50»."""
    return f"{Decimal(amount):,.2f}".replace(",", " ").replace(".", ",").replace(" ", ".")


def english(amount: Decimal | str) -> str:
    """1234.5 as «1,234.50»."""
    return f"{Decimal(amount):,.2f}"
