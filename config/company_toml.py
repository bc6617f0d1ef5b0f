"""company.toml: who the seller is, its tax rates and its shipping prices (CONTRACT.md section 1)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from config.company import PAYMENT_METHODS, Company, ShippingRate, TaxRate
from config.errors import WrongCall

FILE = "company.toml"


class _Wrong(ValueError):
    """A value that is not what it must be; the text says which and how to write it."""


def load_company_toml(path: Path) -> Company:
    """The company as the file tells it. Raises WrongCall that names the value and what is allowed."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8-sig"), parse_float=Decimal)
        return company_from(tables)
    except FileNotFoundError:
        raise WrongCall(f"{path} is missing; a company folder needs a company.toml that says who the seller is") from None
    except OSError as error:
        raise WrongCall(f"{path} cannot be read ({error.strerror}); check its permissions") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WrongCall(f"{path} is not valid TOML: {error}") from None
    except _Wrong as error:
        raise WrongCall(f"{path}: {error}") from None


def company_from(tables: Mapping[str, Any]) -> Company:
    """The company of the parsed tables of company.toml, or of the same as it was stored as JSON."""
    seller = _table(tables, "company")
    if not _text(seller, "name"):
        raise _Wrong("[company] name is missing; write the seller's name")
    payment = _table(tables, "payment")
    return Company(
        name=_text(seller, "name"),
        street=_text(seller, "street"),
        postcode=_text(seller, "postcode"),
        city=_text(seller, "city"),
        country=_code(seller, "country", 2, "[company]") or "DE",
        vat_id=_text(seller, "vat_id"),
        email=_text(seller, "email"),
        domains=_texts(seller, "domains"),
        currency=_code(seller, "currency", 3, "[company]") or "EUR",
        languages=_texts(seller, "languages") or ("de", "en"),
        also_known_as=_texts(seller, "also_known_as"),
        tax_rates=tuple(_tax_rate(row, f"tax_rate {n}") for n, row in _numbered(tables, "tax_rate")),
        shipping_rates=tuple(_shipping_rate(row, f"shipping {n}") for n, row in _numbered(tables, "shipping")),
        payment_methods=_texts(payment, "methods") or PAYMENT_METHODS,
        invoice_needs_known_customer=_yes(payment, "invoice_needs_known_customer"),
    )


def _tax_rate(row: Mapping[str, Any], where: str) -> TaxRate:
    percent = _decimal(row, "percent", where)
    if percent is None or not 0 <= percent <= 100:
        raise _Wrong(f"{where}: percent = {row.get('percent')!r}; write a number from 0 to 100, e.g. 19")
    return TaxRate(_country(row, where), _text(row, "tax_class") or "standard", percent, _day(row, "from", where))


def _shipping_rate(row: Mapping[str, Any], where: str) -> ShippingRate:
    price = _decimal(row, "price_net", where)
    if price is None:
        raise _Wrong(f"{where}: price_net is missing; write the net price of shipping, e.g. 5.90")
    tax_class = _text(row, "tax_class") or "standard"
    return ShippingRate(_country(row, where), price, tax_class, _decimal(row, "up_to_kg", where), _decimal(row, "free_from_net", where))


def _table(tables: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = tables.get(name, {})
    if not isinstance(value, Mapping):
        raise _Wrong(f"{name} = {value!r}; write it as a table headed [{name}]")
    return value


def _numbered(tables: Mapping[str, Any], name: str) -> list[tuple[int, Mapping[str, Any]]]:
    rows = tables.get(name, [])
    if not isinstance(rows, list) or not all(isinstance(row, Mapping) for row in rows):
        raise _Wrong(f"{name} must be written as tables headed [[{name}]]")
    return list(enumerate(rows, start=1))


def _text(table: Mapping[str, Any], name: str) -> str:
    value = table.get(name, "")
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return str(value)  # a postcode written without quotes
    if not isinstance(value, str):
        raise _Wrong(f"{name} = {value!r}; write it as text in quotes")
    return value.strip()


def _texts(table: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value = table.get(name, [])
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise _Wrong(f'{name} = {value!r}; write it as a list of texts, e.g. ["one", "two"]')
    return tuple(one.strip() for one in value)


def _code(table: Mapping[str, Any], name: str, length: int, where: str) -> str:
    value = _text(table, name).upper()
    if value and not (len(value) == length and value.isascii() and value.isalpha()):
        raise _Wrong(f"{where} {name} = {value!r}; write the code of {length} letters")
    return value


def _country(row: Mapping[str, Any], where: str) -> str:
    if _text(row, "country") == "*":
        return "*"
    code = _code(row, "country", 2, f"{where}:")
    if not code:
        raise _Wrong(f'{where}: country is missing; write its code of two letters, or "*" for any other')
    return code


def _decimal(row: Mapping[str, Any], name: str, where: str) -> Decimal | None:
    value = row.get(name)
    if value is None or value == "":
        return None
    try:
        number = Decimal(value) if isinstance(value, str | int | Decimal) and not isinstance(value, bool) else None
    except InvalidOperation:
        number = None
    if number is None or not number.is_finite() or number < 0:
        raise _Wrong(f"{where}: {name} = {value!r}; write a number with a point, e.g. 5.90")
    return number


def _day(row: Mapping[str, Any], name: str, where: str) -> date:
    value = row.get(name)
    if value is None:
        return date.min
    try:
        return date.fromisoformat(value) if isinstance(value, str) else date(value.year, value.month, value.day)
    except (ValueError, AttributeError):
        raise _Wrong(f"{where}: {name} = {value!r}; write a day as 2026-01-31") from None


def _yes(table: Mapping[str, Any], name: str) -> bool:
    value = table.get(name, False)
    if not isinstance(value, bool):
        raise _Wrong(f"{name} = {value!r}; write true or false")
    return value
