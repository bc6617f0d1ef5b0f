"""A purchase as documents state it, with discounts, other currencies, schedules and charges, and what is true of it. How one is drawn is in `drawing`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from benchmarks.corpus.company import Row, World
from benchmarks.corpus.places import address_lines
from benchmarks.corpus.writing import Writing, unit_truth
from examples.post.truth import FIELDS, Truth, address, any_of

CENT = Decimal("0.01")


def to_cent(amount: Decimal) -> Decimal:
    """Rounded half up to two decimals."""
    return amount.quantize(CENT, ROUND_HALF_UP)


@dataclass(frozen=True)
class Position:
    """One line as it is written; what is "" or None does not stand there. `price` is for `per` of the unit, `discount` in percent."""

    sku: str | None
    quantity: Decimal
    number: str = ""
    description: str = ""
    unit: str = ""
    price: Decimal | None = None
    per: int = 1
    discount: Decimal = Decimal(0)
    buyer_sku: str = ""
    gtin: str = ""
    day: date | None = None

    @property
    def total(self) -> Decimal:
        """What the line costs after its discount, to the cent; 0 without a price."""
        return to_cent(self.quantity * self.net_price / self.per)

    @property
    def net_price(self) -> Decimal:
        """The price after the discount, for `per` of the unit."""
        return (self.price or Decimal(0)) * (100 - self.discount) / 100

    @property
    def gross(self) -> Decimal:
        """What the line costs before its discount."""
        return to_cent(self.quantity * (self.price or Decimal(0)) / self.per)

    def truth(self, language: str, *, totals: bool) -> dict[str, Truth]:
        """The line in the truth's form; `totals` tells whether the line's amount is printed. A price for a hundred may be read as one for a piece."""
        price: Truth = None
        if self.price is not None:
            price = str(self.price) if self.per == 1 else any_of(str(self.price), f"{(self.price / self.per).normalize():f}")
        return {
            "sku": self.sku,
            "buyer_sku": self.buyer_sku or None,
            "gtin": self.gtin or None,
            "description": self.description or None,
            "quantity": str(self.quantity),
            "unit": unit_truth(self.unit, language),
            "unit_price": price,
            "line_total": str(self.total) if totals and self.price is not None else None,
        }


@dataclass(frozen=True)
class Purchase:
    """One order. Everything that is None, "" or 0 is not said; `wish` and `payment` are (what it means, as written).

    `gross_lines` tells that a line's amount stands before its discount; `days` are those of parts of lines; `stated` names the sums that are printed: net, tax, gross, shipping, or sum for a total of which nobody can say whether it is net.
    """

    world: World
    buyer: Row
    known: bool
    writing: Writing
    positions: tuple[Position, ...]
    written: date
    number: str = ""
    dated: bool = True
    customer_said: bool = False
    wish: tuple[Truth, str] | None = None
    payment: tuple[Truth, str] | None = None
    contact: str = ""
    phone: str = ""
    vat_said: bool = False
    bill_to: dict[str, Truth] | None = None
    ship_to: dict[str, Truth] | None = None
    note: str = ""
    freight: Decimal = Decimal(0)
    surcharge: Decimal = Decimal(0)
    discount: Decimal = Decimal(0)
    tax_percent: Decimal = Decimal(19)
    currency: str = "EUR"
    currency_said: bool = True
    line_totals: bool = True
    gross_lines: bool = False
    stated: tuple[str, ...] = ()
    days: tuple[date, ...] = ()

    @property
    def language(self) -> str:
        """The language that it is written in."""
        return self.writing.language

    @property
    def goods(self) -> Decimal:
        """The sum of the lines."""
        return sum((p.total for p in self.positions), Decimal(0))

    @property
    def reduction(self) -> Decimal:
        """What the discount on the sum takes off."""
        return to_cent(self.goods * self.discount / 100)

    @property
    def net(self) -> Decimal:
        """Goods less discount, with freight and surcharge."""
        return self.goods - self.reduction + self.freight + self.surcharge

    @property
    def tax(self) -> Decimal:
        """Tax on the net sum."""
        return to_cent(self.net * self.tax_percent / 100)

    @property
    def gross(self) -> Decimal:
        """Net sum and tax."""
        return self.net + self.tax

    def money(self, amount: Decimal, places: int = 2) -> str:
        """An amount as this buyer writes it, without a currency."""
        return self.writing.amount(amount, places)

    def prices_of(self, position: Position) -> tuple[str, str]:
        """Price and amount of a line as written, "" where it has none."""
        return ("", "") if position.price is None else (self.money(position.price), self.money(position.total))

    def day(self, day: date) -> str:
        """A day as this buyer writes it."""
        return self.writing.date(day)

    def count(self, position: Position, places: int = 0) -> str:
        """A line's quantity as this buyer writes it."""
        return self.writing.quantity(position.quantity, places)

    @property
    def customer_number(self) -> str:
        """The buyer's number with the seller where it is said, else ""."""
        return self.buyer["customer_number"] if self.customer_said else ""

    @property
    def wished(self) -> str:
        """The wish for a day as written, else ""."""
        return self.wish[1] if self.wish else ""

    @property
    def paying(self) -> str:
        """The payment as written, else ""."""
        return self.payment[1] if self.payment else ""

    @property
    def sender(self) -> list[str]:
        """The buyer's name and address in lines."""
        return address_lines(self.buyer, self.language)

    @property
    def receiver(self) -> list[str]:
        """The delivery address in lines, [] where it is the buyer's own."""
        return address_lines(self.ship_to, self.language, contact=True) if self.ship_to else []

    @property
    def seller(self) -> list[str]:
        """The seller's name and address in lines, with its country for a buyer abroad."""
        land = {"de": "Deutschland", "en": "Germany", "nl": "Duitsland", "fr": "Allemagne"}[self.language]
        return [*self.world.block.split("\n"), *([land] if self.buyer["country"] != "DE" else [])]

    def changed(self, change: Callable[[Position], Position]) -> Purchase:
        """This purchase with each line changed."""
        return replace(self, positions=tuple(change(p) for p in self.positions))

    def truth(self) -> dict[str, Any]:
        """Fields and lines in the truth's form."""
        b = self.buyer
        emails = b["emails"].split(";")
        contact = any_of(None, self.contact or None, (b["contact"] or None) if self.known else None)
        buyer = address(b["name"], b["street"], b["postcode"], b["city"], b["country"], contact)
        bill_to = self.bill_to or buyer
        fields: dict[str, Truth] = dict.fromkeys(FIELDS)
        fields |= {
            "order_number": self.number or None,
            "order_date": self.written.isoformat(),
            "requested_delivery_date": self._requested(),
            "currency": self._currency(),
            "customer_number": b["customer_number"] if self.known else None,
            "buyer_name": b["name"],
            "buyer_contact": self.contact or {"ignore": True},
            "buyer_email": any_of(None, *emails),
            "buyer_phone": self.phone or None,
            "buyer_vat_id": b["vat_id"] if self.vat_said else any_of(None, b["vat_id"] or None),
            "payment_method": self.payment[0] if self.payment else None,
            "note": self.note or {"ignore": True},
            "bill_to": bill_to,
            "ship_to": self.ship_to or bill_to,
            **self._sums(),
        }
        return {"fields": fields, "lines": [self._line(p) for p in self.positions]}

    def _line(self, position: Position) -> dict[str, Truth]:
        line = position.truth(self.language, totals=self.line_totals)
        either = any_of(str(position.gross), str(position.total))
        return line | {"line_total": either} if self.gross_lines and position.discount else line

    def _requested(self) -> Truth:
        """The day wished for the whole; days of single lines are one wish only where they agree."""
        if self.wish:
            return self.wish[0]
        days = sorted({day.isoformat() for day in (*self.days, *(p.day for p in self.positions)) if day})
        return {"ignore": True} if len(days) > 1 else days[0] if days else None

    def _currency(self) -> Truth:
        """As printed; beside no price its name may be passed over."""
        if not self.currency_said:
            return None
        return self.currency if any(p.price is not None for p in self.positions) else any_of(self.currency, None)

    def _sums(self) -> dict[str, Truth]:
        if "sum" in self.stated:
            return {"net_total": any_of(str(self.net), None), "gross_total": any_of(str(self.net), None)}
        amounts = {
            "net": ("net_total", self.net),
            "tax": ("tax_total", self.tax),
            "gross": ("gross_total", self.gross),
            "shipping": ("shipping", self.freight),
        }
        return {amounts[what][0]: str(amounts[what][1]) for what in self.stated if what != "shipping" or self.freight}
