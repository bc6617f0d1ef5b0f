"""The company folder (CONTRACT.md section 1), read from its files.

A row is left out when its key, or a value that decides (price, quantity, unit, status, day), is wrong. A wrong extra (GTIN, e-mail
address, payment method, successor) is left out alone and the row loads; both are reported.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TypeVar

import pycountry
from stdnum import ean

from config.company import (
    PAYMENT_METHODS,
    Article,
    BadRow,
    Company,
    CompanyFolder,
    Customer,
    DeliveryAddress,
    FormFile,
    MasterData,
    PartNumber,
    Price,
)
from config.company_toml import FILE, load_company_toml
from config.csv_rows import Piece, Row, read_pieces
from config.errors import WrongCall
from config.packed import Packed, cells_of, packed, text_of
from config.plain_articles import plain_articles

_BINARY, _MOST_DIGITS, _NOISE = re.compile(r"[0-9]{1,12}\.[0-9]{10,20}"), 6, Decimal("1e-9")
"""How programs write a decimal that they hold as a binary number: «3.2399999999999998» means 3.24."""
_NUMBER = re.compile(r"-?\d{1,12}(\.\d{1,6})?")
_EMAIL = re.compile(r"[^@\s<>,;]+@[^@\s<>,;]+")

T = TypeVar("T")


class _BadValue(ValueError):
    """Why a row is left out."""


@dataclass(slots=True)
class _Loading:
    """What is known while the files are read one after the other: what was wrong, and the line of each key of each file that is there."""

    company: Company
    bad_rows: list[BadRow] = field(default_factory=list)
    lines: dict[str, dict[tuple[object, ...], int]] = field(default_factory=dict)


def load_company(folder: Path) -> CompanyFolder:
    """Everything the folder tells, with each row that is wrong. Raises WrongCall when it cannot be read or has no good company.toml."""
    if not folder.is_dir():
        raise WrongCall(f"company folder {folder} is no folder; name the folder that holds company.toml")
    loading = _Loading(load_company_toml(folder / FILE))
    articles = _articles(folder / "catalogue.csv", loading)
    customers = _load(folder / "customers.csv", ("customer_number", "name"), _customer, _customer_key, loading, needed=True)
    data = MasterData(
        company=loading.company,
        articles=articles,
        customers=Packed.of(Customer, customers),
        prices=Packed.of(Price, _load(folder / "prices.csv", ("sku", "price_net"), _price, _price_key, loading)),
        delivery_addresses=Packed.of(
            DeliveryAddress,
            _load(folder / "delivery_addresses.csv", ("customer_number", "name"), _delivery_address, _delivery_key, loading),
        ),
        part_numbers=Packed.of(
            PartNumber, _load(folder / "part_numbers.csv", ("customer_number", "buyer_sku", "sku"), _part_number, _part_key, loading)
        ),
        forms=tuple(FormFile(path.name, path.read_bytes()) for path in sorted(folder.glob("forms/*")) if path.suffix.lower() == ".pdf"),
    )
    _report_lost_successors(data, loading)
    return CompanyFolder(data, tuple(loading.bad_rows))


def _load(
    path: Path,
    columns: tuple[str, ...],
    build: Callable[[Row, _Loading], T],
    key: Callable[[T], tuple[object, ...]],
    loading: _Loading,
    *,
    needed: bool = False,
) -> Iterator[T]:
    for piece in _pieces(path, columns, loading, needed=needed):
        yield from _built(piece, build, key, loading)


def _articles(path: Path, loading: _Loading) -> Packed[Article]:
    """The catalogue, of which a piece in which nothing is amiss is taken as it is: so a million articles take a third of the time."""
    tax_classes = frozenset(rate.tax_class for rate in loading.company.tax_rates)

    def texts() -> Iterator[str]:
        for piece in _pieces(path, ("sku",), loading, needed=True):
            plain = plain_articles(piece, unit_codes(), tax_classes, loading.lines[path.name])
            yield from map(text_of, _built(piece, _article, _sku_key, loading)) if plain is None else plain

    return Packed.of_texts(Article, texts())


def _pieces(path: Path, columns: tuple[str, ...], loading: _Loading, *, needed: bool) -> Iterator[Piece]:
    if not path.exists():
        if needed:
            loading.bad_rows.append(BadRow(path.name, 1, "the file is missing; nothing was loaded from it"))
        return
    loading.lines[path.name] = {}
    try:
        for piece in read_pieces(path, columns):
            if isinstance(piece, BadRow):
                loading.bad_rows.append(piece)
            else:
                yield piece
    except OSError as error:
        raise WrongCall(f"{path} cannot be read ({error.strerror}); check its permissions") from None


def _built(piece: Piece, build: Callable[[Row, _Loading], T], key: Callable[[T], tuple[object, ...]], loading: _Loading) -> Iterator[T]:
    """The piece row by row; what is wrong is noted."""
    lines = loading.lines[piece.file]
    for row in piece.rows():
        if isinstance(row, BadRow):
            loading.bad_rows.append(row)
            continue
        try:
            value = build(row, loading)
        except _BadValue as error:
            loading.bad_rows.append(row.bad(str(error)))
            continue
        first = lines.setdefault(key(value), row.line)
        if first == row.line:
            yield value
        else:
            loading.bad_rows.append(row.bad(f"{' / '.join(str(part) for part in key(value))} stands already in line {first}"))


def _article(row: Row, loading: _Loading) -> Article:
    cells = row.cells
    return Article(
        sku=_key(row, "sku"),
        name_de=cells.get("name_de", ""),
        name_en=cells.get("name_en", ""),
        unit=_unit(row),
        price_net=_number(row, "price_net"),
        tax_class=_tax_class(row, loading),
        gtin=_gtin(row, loading),
        pack_size=_number(row, "pack_size", above_zero=True),
        weight_kg=_number(row, "weight_kg"),
        aliases=_list(cells.get("aliases", "")),
        status=_choice(row, "status", ("active", "discontinued")),
        replaced_by=cells.get("replaced_by", ""),
    )


def _price(row: Row, loading: _Loading) -> Price:
    price_net = _number(row, "price_net")
    if price_net is None:
        raise _BadValue("price_net is empty")
    begin, end = _day(row, "valid_from"), _day(row, "valid_to")
    if begin and end and begin > end:
        raise _BadValue(f"valid_from {begin} is after valid_to {end}")
    return Price(
        sku=_known(row, "sku", loading, "catalogue.csv"),
        price_net=price_net,
        customer_number=_known(row, "customer_number", loading, "customers.csv") if row.cells.get("customer_number") else "",
        from_quantity=_number(row, "from_quantity", above_zero=True) or Decimal(1),
        valid_from=begin,
        valid_to=end,
    )


def _customer(row: Row, loading: _Loading) -> Customer:
    cells = row.cells
    number = _key(row, "customer_number")
    return Customer(
        customer_number=number,
        name=_key(row, "name"),
        contact=cells.get("contact", ""),
        street=cells.get("street", ""),
        postcode=cells.get("postcode", ""),
        city=cells.get("city", ""),
        country=_country(row),
        vat_id=cells.get("vat_id", ""),
        emails=_emails(row, loading),
        payment_method=_payment_method(row, loading),
        status=_choice(row, "status", ("active", "blocked")),
    )


def _delivery_address(row: Row, loading: _Loading) -> DeliveryAddress:
    cells = row.cells
    return DeliveryAddress(
        customer_number=_known(row, "customer_number", loading, "customers.csv"),
        name=_key(row, "name"),
        contact=cells.get("contact", ""),
        street=cells.get("street", ""),
        postcode=cells.get("postcode", ""),
        city=cells.get("city", ""),
        country=_country(row),
    )


def _part_number(row: Row, loading: _Loading) -> PartNumber:
    return PartNumber(
        customer_number=_known(row, "customer_number", loading, "customers.csv"),
        buyer_sku=_key(row, "buyer_sku"),
        sku=_known(row, "sku", loading, "catalogue.csv"),
    )


def _sku_key(article: Article) -> tuple[object, ...]:
    return (article.sku,)


def _customer_key(customer: Customer) -> tuple[object, ...]:
    return (customer.customer_number,)


def _price_key(price: Price) -> tuple[object, ...]:
    return price.sku, price.customer_number, price.from_quantity, price.valid_from


def _delivery_key(address: DeliveryAddress) -> tuple[object, ...]:
    return address.customer_number, address.name, address.street, address.postcode


def _part_key(part: PartNumber) -> tuple[object, ...]:
    return part.customer_number, part.buyer_sku


def _key(row: Row, name: str) -> str:
    if not row.cells[name]:
        raise _BadValue(f"{name} is empty")
    return row.cells[name]


def _known(row: Row, name: str, loading: _Loading, file: str) -> str:
    """A key of another file; taken as it is where that file is missing, which is reported once and not for each row."""
    value = row.cells[name]
    if not value:
        raise _BadValue(f"{name} is empty")
    if file in loading.lines and (value,) not in loading.lines[file]:
        raise _BadValue(f"{name} {value} does not stand in {file}")
    return value


def _number(row: Row, name: str, *, above_zero: bool = False) -> Decimal | None:
    text = row.cells.get(name, "")
    if not text:
        return None
    if _BINARY.fullmatch(text) and abs(Decimal(text) - (meant := round(Decimal(text), _MOST_DIGITS))) < _NOISE:
        text = f"{meant:f}"
    if not text.isascii() or not _NUMBER.fullmatch(text):
        raise _BadValue(f"{name} {text!r} is no number with a point and at most six digits behind it; write e.g. 12.50")
    number = Decimal(text)
    if number < 0 or (above_zero and number == 0):
        raise _BadValue(f"{name} {text} is not {'above' if above_zero else 'at least'} 0")
    return number


def _day(row: Row, name: str) -> date | None:
    text = row.cells.get(name, "")
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise _BadValue(f"{name} {text!r} is no day of the calendar; write e.g. 2026-01-31") from None


def _choice(row: Row, name: str, allowed: tuple[str, ...]) -> str:
    value = row.cells.get(name, "").lower() or allowed[0]
    if value not in allowed:
        raise _BadValue(f"{name} {value!r} is unknown; allowed: {', '.join(allowed)}")
    return value


def _unit(row: Row) -> str:
    unit = row.cells.get("unit", "").upper() or "C62"
    if unit not in unit_codes():
        raise _BadValue(f"unit {row.cells['unit']!r} is no UN/ECE Rec 20 code; write e.g. C62 (piece), BX (box), MTR (metre)")
    return unit


@cache
def unit_codes() -> frozenset[str]:
    """Every code of units.toml; package codes also with the X in front with which Recommendation 20 lists them."""
    groups: dict[str, str] = tomllib.loads(resources.files("config").joinpath("units.toml").read_text(encoding="utf-8"))
    packages = groups["package"].split()
    return frozenset(code for codes in groups.values() for code in codes.split()).union(f"X{code}" for code in packages)


@cache
def _country_codes() -> frozenset[str]:
    return frozenset(country.alpha_2 for country in pycountry.countries)


def _country(row: Row) -> str:
    code = row.cells.get("country", "").upper()
    if code and code not in _country_codes():
        raise _BadValue(f"country {row.cells['country']!r} is no ISO 3166-1 code of two letters; write e.g. DE")
    return code


def _list(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def _tax_class(row: Row, loading: _Loading) -> str:
    tax_class = row.cells.get("tax_class", "") or "standard"
    rates = loading.company.tax_rates
    if rates and not any(rate.tax_class == tax_class for rate in rates):
        loading.bad_rows.append(row.dropped(f"tax_class {tax_class!r} has no tax_rate in {FILE}; the article loads but cannot be priced"))
    return tax_class


def _gtin(row: Row, loading: _Loading) -> str:
    gtin = row.cells.get("gtin", "").replace(" ", "")
    if gtin and not ean.is_valid(gtin):
        loading.bad_rows.append(row.dropped(f"gtin {gtin} has a wrong length or check digit; the article loads without it"))
        return ""
    return gtin


def _emails(row: Row, loading: _Loading) -> tuple[str, ...]:
    emails = _list(row.cells.get("emails", ""))
    for wrong in (email for email in emails if not _EMAIL.fullmatch(email)):
        loading.bad_rows.append(row.dropped(f"emails: {wrong!r} is no e-mail address; the customer loads without it"))
    return tuple(email for email in emails if _EMAIL.fullmatch(email))


def _payment_method(row: Row, loading: _Loading) -> str:
    method = row.cells.get("payment_method", "")
    if method and method not in PAYMENT_METHODS:
        allowed = ", ".join(PAYMENT_METHODS)
        loading.bad_rows.append(row.dropped(f"payment_method {method!r} is unknown; the customer loads without it; allowed: {allowed}"))
        return ""
    return method


def _report_lost_successors(data: MasterData, loading: _Loading) -> None:
    """A successor may stand further down than the article that it replaces, so this is looked at when all are loaded."""
    lines = loading.lines.get("catalogue.csv", {})
    successors = ((cells[0], cells[-1]) for cells in map(cells_of, packed(Article, data.articles).texts()))
    for sku, successor in successors:
        if successor and (successor,) not in lines:
            reason = f"replaced_by {successor} does not stand in catalogue.csv; the article loads all the same"
            loading.bad_rows.append(BadRow("catalogue.csv", lines[(sku,)], reason, left_out=False))
