"""The company's master data in the database: imported from a company folder, loaded as the values that the readers use."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any, TypeVar

import sqlalchemy
from sqlalchemy import bindparam
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, SQLModel, col, select

from config.company import (
    Article,
    Company,
    CompanyFolder,
    Customer,
    DeliveryAddress,
    FormFile,
    MasterData,
    PartNumber,
    Price,
    ShippingRate,
    TaxRate,
)
from config.company_toml import company_from
from config.packed import Packed
from models.audit import record
from models.database import padded
from models.errors import NotImported
from models.tables import ArticleRow, CompanyProfile, CustomerRow, DeliveryAddressRow, FormRow, PartNumberRow, PriceRow, now

BATCH = 1000
NOTHING_IMPORTED = "no company has been imported yet; run «mailorder import company DIR»"
_LOADED = "master data"  # the key in a session's `info`

Progress = Callable[[str, int, int], None]
Table = type[SQLModel]
Loaded = TypeVar("Loaded")


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rows of each kind were written."""

    articles: int = 0
    prices: int = 0
    customers: int = 0
    delivery_addresses: int = 0
    part_numbers: int = 0
    forms: int = 0


def import_company(session: Session, folder: CompanyFolder, who: str = "import", progress: Progress | None = None) -> Counts:
    """Writes the folder's rows over those with the same keys; nothing is deleted, and a second import changes nothing.

    `progress(file, done, total)` is called after each batch.
    """
    data, tell = folder.data, progress or (lambda _file, _done, _total: None)
    _upsert(session, ArticleRow, "catalogue.csv", ["sku"], data.articles, _plain, tell)
    _upsert(session, CustomerRow, "customers.csv", ["customer_number"], data.customers, _plain, tell)
    price_key = ["sku", "customer_number", "from_quantity", "valid_from"]
    _upsert(session, PriceRow, "prices.csv", price_key, data.prices, _price, tell)
    address_key = ["customer_number", "name", "street", "postcode"]
    _upsert(session, DeliveryAddressRow, "delivery_addresses.csv", address_key, data.delivery_addresses, _plain, tell)
    part_key = ["customer_number", "buyer_sku"]
    _upsert(session, PartNumberRow, "part_numbers.csv", part_key, data.part_numbers, _plain, tell)
    _upsert(session, FormRow, "forms", ["name"], data.forms, _plain, tell)
    counts = Counts(
        len(data.articles), len(data.prices), len(data.customers), len(data.delivery_addresses), len(data.part_numbers), len(data.forms)
    )
    _write_profile(session, data.company)
    session.info.pop(_LOADED, None)
    record(session, who, "import", "company", data.company.name, after=dataclasses.asdict(counts))
    session.flush()
    return counts


def _plain(row: Any) -> dict[str, Any]:
    return {f.name: list(v) if isinstance(v := getattr(row, f.name), tuple) else v for f in dataclasses.fields(row)}


def _price(price: Price) -> dict[str, Any]:
    return {**_plain(price), "valid_from": price.valid_from or date.min}


def _upsert(
    session: Session, table: Table, file: str, key: list[str], rows: Sequence[Any], columns: Callable[[Any], dict[str, Any]], tell: Progress
) -> None:
    """Insert-or-update in batches, with the statement that SQLite and PostgreSQL share."""
    insert = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
    done = 0
    for batch in _batches(map(columns, rows)):
        statement = insert(table)
        others = [name for name in batch[0] if name not in key]
        update = {name: statement.excluded[name] for name in others}
        session.execute(statement.on_conflict_do_update(index_elements=key, set_=update), batch)
        done += len(batch)
        tell(file, done, len(rows))


def _batches(rows: Iterator[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    while batch := list(islice(rows, BATCH)):
        yield batch


def _write_profile(session: Session, company: Company) -> None:
    row = session.get(CompanyProfile, 1, with_for_update=True)
    if row is None:
        session.add(CompanyProfile(id=1, profile=_profile(company)))
        return
    row.profile, row.version, row.imported_at = _profile(company), row.version + 1, now()
    session.add(row)


def _profile(company: Company) -> dict[str, Any]:
    """The company as company.toml's tables, decimals and days as text, for a JSON column."""
    seller = {name: value for name, value in _plain(company).items() if not isinstance(value, bool)}
    for name in ("tax_rates", "shipping_rates", "payment_methods"):
        del seller[name]
    return {
        "company": seller,
        "tax_rate": [_tax_rate(rate) for rate in company.tax_rates],
        "shipping": [_shipping_rate(rate) for rate in company.shipping_rates],
        "payment": {"methods": list(company.payment_methods), "invoice_needs_known_customer": company.invoice_needs_known_customer},
    }


def _tax_rate(rate: TaxRate) -> dict[str, str]:
    return {"country": rate.country, "tax_class": rate.tax_class, "percent": str(rate.percent), "from": rate.valid_from.isoformat()}


def _shipping_rate(rate: ShippingRate) -> dict[str, str]:
    return {name: str(value) for name, value in _plain(rate).items() if value is not None}


def master_version(session: Session) -> int:
    """Rises with each import; 0 as long as there is none."""
    return session.exec(select(CompanyProfile.version)).first() or 0


def load_company_profile(session: Session) -> Company:
    """The seller; loaded once in a session. Raises NotImported."""
    return _once(session, "company", lambda: _company(session))


def _company(session: Session) -> Company:
    row = session.get(CompanyProfile, 1)
    if row is None:
        raise NotImported(NOTHING_IMPORTED)
    return company_from(row.profile)


def _once(session: Session, what: Hashable, load: Callable[[], Loaded]) -> Loaded:
    """What `load` gives, asked for only the first time in this session: a clerk's page needs the same few rows in many places."""
    known = session.info.setdefault(_LOADED, {})
    if what not in known:
        known[what] = load()
    loaded: Loaded = known[what]
    return loaded


def load_masterdata(session: Session) -> MasterData:
    """All master data, of a `whole` snapshot. Raises NotImported."""
    return MasterData(
        company=load_company_profile(session),
        articles=Packed.of(Article, _values(session, Article, ArticleRow, ArticleRow.sku)),
        prices=Packed.of(Price, _values(session, Price, PriceRow, PriceRow.id)),
        customers=Packed.of(Customer, _values(session, Customer, CustomerRow, CustomerRow.customer_number)),
        delivery_addresses=Packed.of(DeliveryAddress, _values(session, DeliveryAddress, DeliveryAddressRow, DeliveryAddressRow.id)),
        part_numbers=Packed.of(
            PartNumber, _values(session, PartNumber, PartNumberRow, PartNumberRow.customer_number, PartNumberRow.buyer_sku)
        ),
        forms=tuple(_values(session, FormFile, FormRow, FormRow.name)),
    )


def load_pricing_data(session: Session, skus: Sequence[str], customer_number: str) -> MasterData:
    """The few rows that pricing one order needs, as they are in this transaction, loaded once in a session. Raises NotImported."""
    named = frozenset(skus) - {""}
    return _once(session, (named, customer_number), lambda: _pricing_data(session, sorted(named), customer_number))


def _pricing_data(session: Session, skus: Sequence[str], customer_number: str) -> MasterData:
    sold = session.execute(_SOLD, {"skus": padded(skus), "customers": ["", customer_number]}).all() if skus else []
    company, customer = _company_and_customer(session, customer_number)
    return MasterData(
        company=_once(session, "company", lambda: company),
        articles=tuple(dict.fromkeys(_value_of(Article, row) for row in sold)),
        prices=tuple(_value_of(Price, row[_WIDTH:]) for row in sold if row[_WIDTH] is not None),
        customers=(customer,) if customer else (),
    )


def _company_and_customer(session: Session, customer_number: str) -> tuple[Company, Customer | None]:
    found = session.execute(_SELLER_AND_CUSTOMER, {"customer": customer_number}).first()
    if found is None:
        raise NotImported(NOTHING_IMPORTED)
    profile, *customer = found
    return company_from(profile), _value_of(Customer, customer) if customer[0] is not None else None


def _columns(kind: Any, table: Table) -> list[Any]:
    return [getattr(table, f.name) for f in dataclasses.fields(kind)]


def _value_of(kind: Any, row: Sequence[Any]) -> Any:
    return kind(*map(_value, row[: len(dataclasses.fields(kind))]))


# Each pair in one question: a clerk's page is asked for while he waits
_WIDTH = len(dataclasses.fields(Article))
_SOLD = (
    sqlalchemy.select(*_columns(Article, ArticleRow), *_columns(Price, PriceRow))
    .select_from(ArticleRow)
    .outerjoin(PriceRow, (col(PriceRow.sku) == ArticleRow.sku) & col(PriceRow.customer_number).in_(bindparam("customers", expanding=True)))
    .where(col(ArticleRow.sku).in_(bindparam("skus", expanding=True)))
)
_SELLER_AND_CUSTOMER = (
    sqlalchemy.select(*(col(CompanyProfile.profile), *_columns(Customer, CustomerRow)))
    .select_from(CompanyProfile)
    .outerjoin(CustomerRow, (col(CustomerRow.customer_number) == bindparam("customer")) & (bindparam("customer") != ""))
    .where(col(CompanyProfile.id) == 1)
)


def _values(session: Session, kind: Any, table: Table, *order: Any) -> Iterator[Any]:
    """The table's rows as values of `kind`; read by column, a row object for each of 100,000 articles would cost as much again."""
    query = sqlalchemy.select(*_columns(kind, table)).order_by(*order)
    return (kind(*map(_value, row)) for row in session.execute(query, execution_options={"yield_per": BATCH}))


def _value(stored: Any) -> Any:
    if isinstance(stored, list):
        return tuple(stored)
    return None if stored == date.min else stored
