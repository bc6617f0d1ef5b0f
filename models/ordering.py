"""What a draft asks for, resolved against the master data of this moment: customer, addresses, lines; and what hinders confirming it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlmodel import Session

from config.company import Customer, MasterData
from models.content import ADDRESS_PARTS, Content, filled, shape_fault, value
from models.masterdata import load_pricing_data
from models.pricing import LineToPrice, Prices
from models.tables import Draft

NEEDED_OF_AN_ADDRESS = ("name", "street", "postcode", "city")
RECEIPT_LANGUAGES = ("de", "en")
LARGEST_QUANTITY = Decimal(10_000_000)

Address = dict[str, str]


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Something that hinders confirming: a stable code, a path into the order, a sentence."""

    code: str
    at: str
    message: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the draft asks for, as it would be ordered now."""

    content: Content
    data: MasterData
    customer: Customer | None
    bill_to: Address
    ship_to: Address
    buyer: dict[str, str]
    lines: tuple[LineToPrice, ...]
    language: str
    payment_method: str
    obstacles: tuple[Obstacle, ...]

    def text(self, name: str) -> str:
        """The value of a field, "" where it is empty."""
        return value(self.content, f"fields.{name}")

    def line_text(self, number: int, name: str) -> str:
        """The value of a line's part, lines counted from 0."""
        return value(self.content, f"lines.{number}.{name}")

    def day(self, name: str) -> date | None:
        """The value of a date field; for an order without obstacles."""
        return date.fromisoformat(text) if (text := self.text(name)) else None


def read_wanted(session: Session, draft: Draft, prices: Prices, per_line: Mapping[int, Prices]) -> Wanted:
    """The draft's order against the master data. Raises NotImported."""
    content = draft.content
    number = value(content, "fields.customer_number")
    skus = [value(content, f"lines.{n}.sku") for n in range(len(content["lines"]))]
    data = load_pricing_data(session, skus, number)
    customer = data.customers[0] if number and data.customers else None
    bill_to = _bill_to(content, customer, data.company.country)
    ship_to = _ship_to(content, bill_to, data.company.country)
    buyer = _buyer(content, customer)
    language = content.get("language") or ""
    payment_method = value(content, "fields.payment_method") or (customer.payment_method if customer else "")
    obstacles = [
        *_draft_obstacles(draft),
        *_form_obstacles(content),
        *_customer_obstacles(number, customer),
        *_address_obstacles(bill_to, ship_to),
        *_payment_obstacles(payment_method, customer, data),
        *_line_obstacles(content, data, prices, per_line),
    ]
    return Wanted(
        content=content,
        data=data,
        customer=customer,
        bill_to=bill_to,
        ship_to=ship_to,
        buyer=buyer,
        lines=_lines(content, prices, per_line),
        language=language if language in RECEIPT_LANGUAGES else _house_language(data),
        payment_method=payment_method,
        obstacles=tuple(obstacles),
    )


def _house_language(data: MasterData) -> str:
    return next((language for language in data.company.languages if language in RECEIPT_LANGUAGES), "en")


def _address(content: Content, name: str) -> Address:
    return {part: value(content, f"fields.{name}.{part}") for part in ADDRESS_PARTS}


def _is_full(address: Address) -> bool:
    return all(address[part] for part in NEEDED_OF_AN_ADDRESS)


def _bill_to(content: Content, customer: Customer | None, home: str) -> Address:
    """As written, or as on file where what is written is not whole."""
    written = _address(content, "bill_to")
    if not _is_full(written) and customer:
        written = {part: getattr(customer, part) for part in ADDRESS_PARTS}
    return {**written, "country": written["country"] or home}


def _ship_to(content: Content, bill_to: Address, home: str) -> Address:
    written = _address(content, "ship_to")
    return {**written, "country": written["country"] or home} if any(written.values()) else bill_to


def _buyer(content: Content, customer: Customer | None) -> dict[str, str]:
    on_file = (
        {"name": customer.name, "contact": customer.contact, "email": next(iter(customer.emails), ""), "vat_id": customer.vat_id}
        if customer
        else {}
    )
    return {
        part: value(content, f"fields.buyer_{part}") or on_file.get(part, "") for part in ("name", "contact", "email", "phone", "vat_id")
    }


def _lines(content: Content, prices: Prices, per_line: Mapping[int, Prices]) -> tuple[LineToPrice, ...]:
    return tuple(
        LineToPrice(
            value(content, f"lines.{n}.sku"),
            _number(value(content, f"lines.{n}.quantity")) or Decimal(0),
            _number(value(content, f"lines.{n}.unit_price")),
            per_line.get(n, prices),
        )
        for n in range(len(content["lines"]))
    )


def _number(text: str) -> Decimal | None:
    """None where there is none, also where it cannot be one, which `_form_obstacles` tells."""
    return Decimal(text) if text and not shape_fault("quantity", text) else None


def _draft_obstacles(draft: Draft) -> list[Obstacle]:
    found = []
    if draft.kind != "order":
        found.append(
            Obstacle("not_an_order", "kind", f"the message is read as {draft.kind}; if it orders something, set its kind to order")
        )
    doubts = draft.content["needs_review"]
    if doubts:
        found.append(Obstacle("looks_left", doubts[0], f"{len(doubts)} doubtful values have not been looked at: {', '.join(doubts)}"))
    return found


def _form_obstacles(content: Content) -> list[Obstacle]:
    """What was read and is not in the normal form of its place; corrections are checked when they are made."""
    faults = ((path, shape_fault(path, text)) for path, text in filled(content))
    return [Obstacle("bad_value", path, f"{path}: {fault}") for path, fault in faults if fault]


def _customer_obstacles(number: str, customer: Customer | None) -> list[Obstacle]:
    at = "fields.customer_number"
    if number and customer is None:
        return [Obstacle("unknown_customer", at, f"customer {number} is not on file; correct the number or empty it")]
    if customer and customer.status == "blocked":
        return [
            Obstacle("customer_blocked", at, f"customer {number} ({customer.name}) is blocked; reject the order or have the block lifted")
        ]
    return []


def _address_obstacles(bill_to: Address, ship_to: Address) -> list[Obstacle]:
    found = []
    for name, words, address in (("bill_to", "billing", bill_to), ("ship_to", "delivery", ship_to)):
        missing = [part for part in NEEDED_OF_AN_ADDRESS if not address[part]]
        if missing and not (name == "ship_to" and address == bill_to):
            message = f"the {words} address lacks {', '.join(missing)}; add it, or name a customer on file"
            found.append(Obstacle("address_incomplete", f"fields.{name}.{missing[0]}", message))
    return found


def _payment_obstacles(method: str, customer: Customer | None, data: MasterData) -> list[Obstacle]:
    at, company = "fields.payment_method", data.company
    if method and method not in company.payment_methods:
        offered = ", ".join(company.payment_methods)
        return [Obstacle("payment_not_offered", at, f"payment by {method} is not offered; choose one of {offered}")]
    if method == "invoice" and company.invoice_needs_known_customer and customer is None:
        return [Obstacle("invoice_needs_customer", at, "payment by invoice is for customers on file only; choose another way to pay")]
    return []


def _line_obstacles(content: Content, data: MasterData, prices: Prices, per_line: Mapping[int, Prices]) -> list[Obstacle]:
    if not content["lines"]:
        return [Obstacle("no_lines", "lines", "the order has no lines; add one or reject the draft")]
    skus = {article.sku for article in data.articles}
    currency = value(content, "fields.currency")
    found = []
    for n in range(len(content["lines"])):
        sku, quantity = value(content, f"lines.{n}.sku"), _number(value(content, f"lines.{n}.quantity"))
        if sku not in skus:
            words = f"line {n + 1}: article {sku} is not in the catalogue" if sku else f"line {n + 1} has no article of ours; choose one"
            found.append(Obstacle("unknown_article", f"lines.{n}.sku", words))
        if quantity is None or not 0 < quantity <= LARGEST_QUANTITY:
            words = f"line {n + 1}: the quantity is {quantity if quantity is not None else 'missing'}; write how many"
            found.append(Obstacle("bad_quantity", f"lines.{n}.quantity", words))
        stated = _number(value(content, f"lines.{n}.unit_price"))
        if stated is not None and per_line.get(n, prices) == "as_ordered":
            found += _stated_price_obstacles(n, stated, currency, data.company.currency)
    return found


def _stated_price_obstacles(n: int, stated: Decimal, currency: str, ours: str) -> list[Obstacle]:
    at = f"lines.{n}.unit_price"
    if stated < 0:
        return [Obstacle("negative_price", at, f"line {n + 1}: the stated price is {stated}; correct it or take ours")]
    if currency and currency != ours:
        return [Obstacle("currency_differs", at, f"line {n + 1}: the price is stated in {currency}, we sell in {ours}; take our price")]
    return []
