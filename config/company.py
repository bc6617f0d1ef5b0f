"""What a company tells about itself: the rows of the company folder (CONTRACT.md section 1) as values.

`load_company` in `config.company_folder` reads them from files, `models.masterdata` from the database; the readers see no difference.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

PAYMENT_METHODS = ("invoice", "direct_debit", "prepayment", "credit_card", "paypal", "cash_on_delivery")


@dataclass(frozen=True, slots=True)
class TaxRate:
    """Percent of a tax class in a country from a day on; the latest that has begun holds."""

    country: str
    tax_class: str
    percent: Decimal
    valid_from: date


@dataclass(frozen=True, slots=True)
class ShippingRate:
    """Net price of shipping to a country ("*": any other) up to a weight (None: any), free from a net sum of goods on."""

    country: str
    price_net: Decimal
    tax_class: str
    up_to_kg: Decimal | None = None
    free_from_net: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Company:
    """The seller itself: never the buyer of an order."""

    name: str
    street: str = ""
    postcode: str = ""
    city: str = ""
    country: str = "DE"
    vat_id: str = ""
    email: str = ""
    domains: tuple[str, ...] = ()
    currency: str = "EUR"
    languages: tuple[str, ...] = ("de", "en")
    also_known_as: tuple[str, ...] = ()
    tax_rates: tuple[TaxRate, ...] = ()
    shipping_rates: tuple[ShippingRate, ...] = ()
    payment_methods: tuple[str, ...] = PAYMENT_METHODS
    invoice_needs_known_customer: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """One row of catalogue.csv; `unit` is a UN/ECE Rec 20 code."""

    sku: str
    name_de: str = ""
    name_en: str = ""
    unit: str = "C62"
    price_net: Decimal | None = None
    tax_class: str = "standard"
    gtin: str = ""
    pack_size: Decimal | None = None
    weight_kg: Decimal | None = None
    aliases: tuple[str, ...] = ()
    status: str = "active"
    replaced_by: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """What it is called, in every language and by every alias."""
        return tuple(name for name in (self.name_de, self.name_en, *self.aliases) if name)


@dataclass(frozen=True, slots=True)
class Price:
    """One row of prices.csv; an empty customer number means every customer."""

    sku: str
    price_net: Decimal
    customer_number: str = ""
    from_quantity: Decimal = Decimal(1)
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Customer:
    """One row of customers.csv."""

    customer_number: str
    name: str
    contact: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""
    vat_id: str = ""
    emails: tuple[str, ...] = ()
    payment_method: str = ""
    status: str = "active"


@dataclass(frozen=True, slots=True)
class DeliveryAddress:
    """One row of delivery_addresses.csv."""

    customer_number: str
    name: str
    contact: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class PartNumber:
    """One row of part_numbers.csv: what a customer calls an article of ours."""

    customer_number: str
    buyer_sku: str
    sku: str


@dataclass(frozen=True, slots=True)
class FormFile:
    """One of the company's own printed order forms, blank: the file's name and its bytes (a PDF)."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class MasterData:
    """All that a company tells about itself, in the order of its files. Loaded rows are packed (`config.packed`): there may be millions."""

    company: Company
    articles: Sequence[Article] = ()
    prices: Sequence[Price] = ()
    customers: Sequence[Customer] = ()
    delivery_addresses: Sequence[DeliveryAddress] = ()
    part_numbers: Sequence[PartNumber] = ()
    forms: tuple[FormFile, ...] = ()


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row with something wrong: where it stands (line counts the header as 1) and why.

    `left_out` is False where the row was loaded without the one value that the reason names.
    """

    file: str
    line: int
    reason: str
    left_out: bool = True


@dataclass(frozen=True, slots=True)
class CompanyFolder:
    """What a company folder holds, and which rows of it are bad."""

    data: MasterData
    bad_rows: tuple[BadRow, ...] = field(default_factory=tuple)
