"""What an invented buyer wants and says: the order before anybody has written it down, and its truth."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from benchmarks.corpus.company import Row, World
from benchmarks.corpus.places import GERMANY, LANDS, address_lines, land_of, writes
from benchmarks.corpus.wishes import MONTHS
from benchmarks.corpus.words import NOTES, PAYMENT_WORDS, UNIT_WORDS
from examples.post.truth import FIELDS, Item, Truth, address, any_of, english, german

_CURRENCIES = {  # «MONTEUR» and «Europalette» name none
    "EUR": re.compile(r"(?<![^\W_])(?:EUR|Euro)(?![^\W_])|€"), "GBP": re.compile(r"GBP|£"), "CHF": re.compile(r"CHF|Fr\.|SFr"), "USD": re.compile(r"USD|US\$|\$"),
}  # fmt: skip

# What a letter can say beyond its lines; a layout or phrasing names those that it has a place for.
PARTS = frozenset(
    {
        "customer_number",
        "order_number",
        "order_date",
        "delivery",
        "payment",
        "address",
        "ship_to",
        "contact",
        "phone",
        "prices",
        "totals",
        "tax",
        "note",
    }
)


@dataclass(frozen=True)
class Want:
    """One order. What is None or "" is not said; `shown_delivery` is the wish as printed, whose day is `delivery`; `beside` are fields whose truth is another than these values say."""

    world: World
    buyer: Row
    known: bool
    language: str
    items: tuple[Item, ...]
    written: date
    number: str = ""
    dated: bool = False
    shows_customer_number: bool = False
    shows_address: bool = False
    delivery: date | None = None
    shown_delivery: str = ""
    payment: str = ""
    shown_payment: str = ""
    contact: str = ""
    phone: str = ""
    ship_to: dict[str, Truth] | None = None
    prices: bool = False
    line_totals: bool = True
    totals: bool = False
    tax: bool = False
    note: str = ""
    extra_net: Decimal = Decimal(0)
    per: int = 1
    currency: str = "EUR"
    currency_said: bool | None = None
    beside: Mapping[str, Truth] = field(default_factory=dict)

    @property
    def goods(self) -> Decimal:
        """The sum of the lines."""
        return sum((item.total for item in self.items), Decimal(0))

    @property
    def net(self) -> Decimal:
        """Goods and what is charged for their shipping."""
        return self.goods + self.extra_net

    @property
    def vat(self) -> Decimal:
        """19 % of the net sum."""
        return (self.net * Decimal("0.19")).quantize(Decimal("0.01"))

    def money(self, amount: Decimal | str) -> str:
        """An amount as this buyer's language writes it."""
        if self.language == "fr":
            return german(amount).replace(".", " ")
        return english(amount) if self.language == "en" else german(amount)

    @property
    def buyer_block(self) -> str:
        """The buyer's name and address in lines."""
        return "\n".join(address_lines(self.buyer, self.language))

    @property
    def ship_block(self) -> str:
        """The delivery address in lines, "" where it is the same."""
        return "\n".join(address_lines(self.ship_to, self.language, contact=True)) if self.ship_to else ""

    def truth(self) -> dict[str, Any]:
        """Fields and lines in the truth's form."""
        b = self.buyer
        on_file = (b["contact"] or None) if self.known else None
        contact = any_of(None, on_file, self.contact or None)
        bill_to = address(b["name"], b["street"], b["postcode"], b["city"], b["country"], contact)
        fields: dict[str, Truth] = dict.fromkeys(FIELDS)
        fields |= {
            "order_number": self.number or None,
            "order_date": self.written.isoformat(),
            "requested_delivery_date": self.delivery.isoformat() if self.delivery else None,
            "currency": any_of(self.currency, None) if self.currency_said is None else self.currency if self.currency_said else None,
            "customer_number": b["customer_number"] if self.known else None,
            "buyer_name": b["name"],
            "buyer_contact": any_of(self.contact, None) if self.contact else {"ignore": True},
            "buyer_email": {"ignore": True},
            "buyer_phone": self.phone or {"ignore": True},
            "buyer_vat_id": any_of(None, b["vat_id"] or None),
            "payment_method": self.payment or None,
            "net_total": str(self.net) if self.totals else None,
            "shipping": str(self.extra_net) if self.extra_net else None,
            "tax_total": str(self.vat) if self.totals and self.tax else None,
            "gross_total": str(self.net + self.vat) if self.totals and self.tax else None,
            "note": any_of(self.note, None) if self.note else {"ignore": True},
            "bill_to": bill_to,
            "ship_to": self.ship_to or bill_to,
            **self.beside,
        }
        return {"fields": fields, "lines": [self._line(item) for item in self.items]}

    def _line(self, item: Item) -> dict[str, Truth]:
        """A price for a hundred may be read as printed, or for one piece."""
        line = item.truth(total_stated=self.line_totals)
        if item.price and self.per > 1:
            line["unit_price"] = any_of(item.price, str(Decimal(item.price) * self.per))
        return line

    def priced_in(self, text: str) -> Want:
        """This order, knowing whether `text` names its currency; None where it does so beside no price."""
        named = bool(_CURRENCIES[self.currency].search(text))
        return replace(self, currency_said=named if self.prices or not named else None)

    def said(self, text: str) -> Want:
        """This order without what does not stand in `text`, where that says the rest."""
        return replace(
            self,
            number=self.number if self.number in text else "",
            delivery=self.delivery if self.shown_delivery in text else None,
            payment=self.payment if self.shown_payment in text else "",
            note=self.note if self.note in text else "",
        )


def draw(
    world: World,
    random: Random,
    language: str,
    says: Collection[str],
    lines: tuple[int, int] = (1, 9),
    *,
    buyer_numbers: bool = False,
    day_format: str = "",
) -> Want:
    """An order that says at most `says`; a buyer without a number and an address on file gives the address."""
    known = not ("address" in says and random.random() < 0.15)
    buyer = random.choice(world.customers_writing(language)) if known else stranger(random, language)
    if buyer_numbers:
        numbered = {number for number, _ in world.part_numbers}
        named = [c for c in world.customers if c["customer_number"] in numbered]
        buyer = random.choice([c for c in named if writes(c, language)] or named)
        known = True
    written = date(2026, 10, 1) + timedelta(days=random.randrange(0, 45))
    prices = "prices" in says
    items = tuple(_items(world, random, buyer, language, random.randint(*lines), prices=prices, buyer_numbers=buyer_numbers))
    says = {part for part in sorted(says) if part in ("prices", "totals", "tax", "address") or random.random() < 0.85}
    delivery, shown = _delivery(random, written, language, day_format) if "delivery" in says else (None, "")
    payment = random.choice(("invoice", "direct_debit", "prepayment", "credit_card")) if "payment" in says else ""
    return Want(
        world, buyer, known, language, items, written,
        number=order_number(random, written) if "order_number" in says else "",
        dated="order_date" in says,
        shows_customer_number=known and "customer_number" in says,
        shows_address="address" in says,
        delivery=delivery, shown_delivery=shown,
        payment=payment, shown_payment=random.choice(PAYMENT_WORDS[language][payment]) if payment else "",
        contact=land_of(buyer).person(random) if "contact" in says else "",
        phone=f"0{random.randrange(200, 990)} 000-{random.randrange(10, 99)}" if "phone" in says else "",
        ship_to=elsewhere(random, buyer) if "ship_to" in says and random.random() < 0.4 else None,
        prices=prices, totals=prices and "totals" in says, tax="tax" in says,
        note=random.choice(NOTES[language]) if "note" in says and random.random() < 0.4 else "",
    )  # fmt: skip


def _items(world: World, random: Random, buyer: Row, language: str, count: int, *, prices: bool, buyer_numbers: bool) -> list[Item]:
    """Different articles; half the time some of them near-twins of each other."""
    start = random.randrange(len(world.articles) - 6)
    pool = list(world.articles[start : start + 6]) if random.random() < 0.5 else []
    pool += random.sample([a for a in world.articles if a not in pool], count)
    items = []
    for article in random.sample(pool, min(count, len(pool))):
        quantity = str(random.choice((1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 24, 25, 30, 40, 50, 60, 75, 100, 120, 150, 200, 250)))
        words = UNIT_WORDS[language][article["unit"]]
        number = world.part_numbers.get((buyer["customer_number"], article["sku"]), "") if buyer_numbers else ""
        name = article[f"name_{language}"]
        items.append(
            Item(
                article["sku"],
                quantity,
                name,
                random.choice(words),
                world.price(buyer["customer_number"], article["sku"], quantity) if prices else "",
                number,
                article["gtin"] if random.random() < 0.1 else "",
            )
        )
    return items


def stranger(random: Random, language: str, countries: Collection[str] = ()) -> Row:
    """Somebody who is not on file, from a land whose language the order is in, or one of `countries`."""
    land = random.choice([land for land in (GERMANY, *LANDS) if (land.country in countries if countries else land.language == language)])
    postcode, city = random.choice(land.places)
    name = f"{random.choice(land.last)} & {random.choice(land.last)} {random.choice(land.forms)}"
    return {
        "customer_number": "", "name": name, "contact": "", "street": land.street(random), "postcode": postcode, "city": city, "country": land.country,
        "vat_id": "", "emails": f"info@neu-{random.randrange(1000)}.example",
    }  # fmt: skip


def elsewhere(random: Random, buyer: Row) -> dict[str, Truth]:
    """Another place in the buyer's country that the goods shall go to."""
    land = land_of(buyer)
    postcode, city = random.choice(land.places)
    site = {"de": "Baustelle", "en": "Site", "nl": "Bouwplaats", "fr": "Chantier"}[land.language]
    name = random.choice((buyer["name"], f"{site} {random.choice(land.last)}", f"{buyer['name']}, {random.choice(land.sites)}"))
    contact = random.choice((None, land.person(random)))
    return address(name, land.street(random), postcode, city, land.country, contact)


def order_number(random: Random, written: date) -> str:
    """A number as buyers give their orders."""
    n = random.randrange(100, 99_999)
    return random.choice(
        (f"{n}", f"B-{written:%y}-{n:05d}", f"45{n:08d}", f"{n}/{written:%y}", f"PO{n:06d}", f"BE-{written:%Y}.{n}", f"2026-{n}")
    )


def _delivery(random: Random, written: date, language: str, day_format: str) -> tuple[date, str]:
    day = written + timedelta(days=random.randrange(3, 28))
    if language == "de" and random.random() < 0.25:
        year, week, _ = day.isocalendar()
        friday = date.fromisocalendar(year, week, 5)
        return friday, random.choice((f"KW {week}", f"KW {week}/{year}", f"{week}. KW {year}"))
    return day, day_words(
        day,
        language,
        day_format or random.choice(("words", "iso", "month first") if language == "en" else ("numbers", "short", "words", "iso")),
    )


def day_words(day: date, language: str, form: str) -> str:
    """A day in one of the forms that buyers use: numbers, short, words, month first, iso."""
    month = MONTHS[language][day.month - 1]
    return {
        "numbers": f"{day:%d.%m.%Y}",
        "short": f"{day.day}.{day.month}.{day:%y}",
        "words": f"{day.day}. {month} {day.year}" if language == "de" else f"{day.day} {month} {day.year}",
        "month first": f"{month} {day.day}, {day.year}",
        "iso": day.isoformat(),
    }[form]
