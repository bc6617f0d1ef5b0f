"""A draft's content: the order as CONTRACT.md section 2 writes it, its leaves found by path, e.g. "fields.ship_to.street"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from models.errors import BadValue

Content = dict[str, Any]

ADDRESS_PARTS = ("name", "contact", "street", "postcode", "city", "country")
LINE_PARTS = ("sku", "buyer_sku", "gtin", "description", "quantity", "unit", "unit_price", "line_total")
PLAIN_FIELDS = (
    "order_number", "order_date", "requested_delivery_date", "currency", "customer_number", "buyer_name", "buyer_contact", "buyer_email",
    "buyer_phone", "buyer_vat_id", "payment_method", "net_total", "shipping", "tax_total", "gross_total", "note",
)  # fmt: skip
ADDRESSES = ("bill_to", "ship_to")
AMOUNTS = ("quantity", "unit_price", "line_total", "net_total", "shipping", "tax_total", "gross_total")
DAYS = ("order_date", "requested_delivery_date")

_AMOUNT = re.compile(r"-?\d{1,12}(\.\d{1,6})?")
_SHAPES = {
    "currency": (re.compile("[A-Z]{3}"), "a currency code of three capital letters, e.g. EUR"),
    "country": (re.compile("[A-Z]{2}"), "a country code of two capital letters, e.g. DE"),
    "unit": (re.compile("[A-Z0-9]{2,3}"), "a unit code, e.g. C62"),
    "buyer_email": (re.compile(r"[^@\s<>,;]+@[^@\s<>,;]+"), "an e-mail address"),
}


def empty_content(language: str | None) -> Content:
    """An order of which nothing is known but the language of the message."""
    fields: Content = dict.fromkeys(PLAIN_FIELDS)
    fields.update({address: dict.fromkeys(ADDRESS_PARTS) for address in ADDRESSES})
    return {"documents": [], "fields": fields, "lines": [], "needs_review": [], "checks": [], "language": language}


def empty_line() -> Content:
    """A line of which nothing is known."""
    return dict.fromkeys(LINE_PARTS)


def leaf(content: Content, path: str) -> Content | None:
    """The leaf at this path; None where it is empty. Raises BadValue when the path leads to no leaf."""
    holder, name = _holder(content, path)
    found: Content | None = holder.get(name)
    return found


def value(content: Content, path: str) -> str:
    """The value at this path, "" where it is empty."""
    found = leaf(content, path)
    return str(found["value"]) if found else ""


def spoken_of(content: Content, name: str) -> str:
    """What a message that is no order speaks of: `order_number` or `customer_number`; "" where it says none."""
    found = (content.get("about") or {}).get(name)
    return str(found["value"]) if found else ""


def put(content: Content, path: str, new: Content | None) -> None:
    """Writes a leaf in place. Raises BadValue when the path leads to no leaf."""
    holder, name = _holder(content, path)
    holder[name] = new


def _holder(content: Content, path: str) -> tuple[Content, str]:
    match path.split("."):
        case ["fields", name] if name in PLAIN_FIELDS:
            return content["fields"], name
        case ["fields", address, part] if address in ADDRESSES and part in ADDRESS_PARTS:
            if content["fields"].get(address) is None:
                content["fields"][address] = dict.fromkeys(ADDRESS_PARTS)
            return content["fields"][address], part
        case ["lines", number, part] if (
            part in LINE_PARTS and number.isascii() and number.isdigit() and int(number) < len(content["lines"])
        ):
            return content["lines"][int(number)], part
    raise BadValue(path, "is no value of this order")


def checked(path: str, new: str) -> str:
    """The new value without spaces around it. Raises BadValue when it is not in the normal form of its place."""
    new = new.strip()
    if fault := shape_fault(path, new):
        raise BadValue(path, fault)
    if any(character < " " and not (character == "\n" and path.endswith(".note")) for character in new):
        raise BadValue(path, "holds a line break or another control character")
    return new


def shape_fault(path: str, text: str) -> str:
    """What is wrong with a value's form (a number, a day, a code), in words; "" where nothing is."""
    name = path.rsplit(".", 1)[-1]
    if name in AMOUNTS and not (text.isascii() and _AMOUNT.fullmatch(text)):
        return f"{text!r} is no number; write it with a point, e.g. 12.50"
    if name in DAYS and not _is_day(text):
        return f"{text!r} is no day; write it as 2026-01-31"
    shape, words = _SHAPES.get(name, (None, ""))
    if shape and not (text.isascii() and shape.fullmatch(text)):
        return f"{text!r} is not {words}"
    return ""


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def filled(content: Content) -> Iterator[tuple[str, str]]:
    """Path and value of every leaf that is not empty."""
    plain = [f"fields.{name}" for name in PLAIN_FIELDS]
    addresses = [f"fields.{address}.{part}" for address in ADDRESSES for part in ADDRESS_PARTS]
    lines = [f"lines.{number}.{part}" for number in range(len(content["lines"])) for part in LINE_PARTS]
    for path in (*plain, *addresses, *lines):
        if text := value(content, path):
            yield path, text


def covers(entry: str, path: str) -> bool:
    """Whether an entry of needs_review speaks of this path or of something above it."""
    return path == entry or path.startswith(f"{entry}.")


def renumber(content: Content, begin: int, step: int) -> None:
    """Moves what points at the lines from `begin` on by `step` (1: a line was put in there; -1: the line before `begin` is gone)."""
    content["needs_review"] = [to for entry in content["needs_review"] if (to := _moved(entry, begin, step)) is not None]
    checks = [(check, _moved(check["at"], begin, step)) for check in content["checks"]]
    content["checks"] = [{**check, "at": at} for check, at in checks if at is not None]
    if "candidates" in content:
        moved = ((_moved(at, begin, step), held) for at, held in content["candidates"].items())
        content["candidates"] = {at: held for at, held in moved if at is not None}


def _moved(path: str, begin: int, step: int) -> str | None:
    """The path after the move; None when its line is gone."""
    steps = path.split(".")
    if steps[0] != "lines" or len(steps) < 2:
        return path
    number = int(steps[1])
    if step < 0 and number == begin - 1:
        return None
    steps[1] = str(number + step if number >= begin else number)
    return ".".join(steps)
