"""What a buyer of the opened part wants and says, in four languages and seven countries, and its truth."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any, Self

from benchmarks.corpus.company import Row, World
from benchmarks.corpus.opened import words
from benchmarks.corpus.opened.world import PEOPLE, PLACES, ascii_of, street_of
from examples.post.truth import FIELDS, Truth, address, any_of

LANDS_OF = {"de": ("DE", "DE", "DE", "DE", "AT", "CH"), "en": ("GB", "GB", "US", "NL", "DE"), "nl": ("NL",), "fr": ("FR", "FR", "FR", "CH")}
SHOWN = frozenset({"sku", "description", "unit"})
_EURO = re.compile(r"(?<![^\W_])(?:EUR|Euros?|euros?)(?![^\W_])|€")
_FRANKS = re.compile(r"\bCHF\b")
_CENT = Decimal("0.01")


@dataclass(frozen=True)
class Line:
    """One wanted article: `sku` is ours (None: not sold), `unit` the word and `unit_is` its truth, `off` a discount in percent."""

    sku: str | None
    quantity: str
    description: str
    unit: str
    unit_is: Truth
    price: str = ""
    buyer_sku: str = ""
    gtin: str = ""
    alias: str = ""
    number: str = ""
    off: int = 0
    code: str = "C62"

    @property
    def total(self) -> Decimal:
        """Quantity × price less the discount, to the cent."""
        return (Decimal(self.quantity) * Decimal(self.price or 0) * (100 - self.off) / 100).quantize(_CENT)


@dataclass(frozen=True)
class Wish:
    """One order. Head parts that are "" or None are not said; `shows` are the parts of lines that are printed; `stated` goes before all else."""

    world: World
    buyer: Row
    known: bool
    language: str
    lines: tuple[Line, ...]
    written: date
    sender: str
    contact: str
    phone: str
    number: str = ""
    dated: date | None = None
    customer: str = ""
    delivery: Truth = None
    delivery_shown: str = ""
    delivery_said: str = ""
    payment: str = ""
    payment_said: str = ""
    ship_to: dict[str, Truth] | None = None
    note: str = ""
    shows: frozenset[str] = SHOWN
    currency: Truth = None
    freight: Decimal = Decimal(0)
    per: int = 1
    stated: Mapping[str, Truth] = field(default_factory=dict)

    @property
    def country(self) -> str:
        """Where the buyer is."""
        return self.buyer["country"]

    @property
    def goods(self) -> Decimal:
        """The sum of the lines."""
        return sum((line.total for line in self.lines), Decimal(0))

    @property
    def net(self) -> Decimal:
        """Goods and freight."""
        return self.goods + self.freight

    @property
    def tax(self) -> Decimal:
        """19 % of the net sum."""
        return (self.net * 19 / 100).quantize(_CENT)

    def money(self, value: Decimal | str) -> str:
        """An amount as this buyer writes it."""
        return words.amount(value, self.language, self.country)

    def day(self, value: date | None = None, form: str = "numbers") -> str:
        """A day (the order's own, if none is given) as this buyer writes it."""
        return words.day(value or self.dated or self.written, self.language, self.country, form)

    def count(self, quantity: str) -> str:
        """A quantity as this buyer writes it."""
        return words.count(quantity, self.language)

    @property
    def place(self) -> str:
        """Postcode and city in the order of the buyer's country."""
        return place_of(self.buyer["postcode"], self.buyer["city"], self.country)

    @property
    def block(self) -> str:
        """The buyer's name and address in lines, with the country where it is not the seller's."""
        land = "" if self.country == "DE" else f"\n{words.LANDS[self.language][self.country]}"
        return f"{self.buyer['name']}\n{self.buyer['street']}\n{self.place}{land}"

    @property
    def ship_block(self) -> str:
        """The delivery address in lines, "" where there is none of its own."""
        if not self.ship_to:
            return ""
        s = self.ship_to
        lines = (s["name"], s["contact"], s["street"], place_of(str(s["postcode"]), str(s["city"]), str(s["country"])))
        return "\n".join(str(line) for line in lines if line)

    def naming_currency(self, text: str) -> Self:
        """This order, knowing whether `text` names the euro: beside prices it is stated, elsewhere it may be taken so."""
        if _FRANKS.search(text):
            return replace(self, currency="CHF")
        if not _EURO.search(text):
            return self
        return replace(self, currency="EUR" if "price" in self.shows else any_of("EUR", None))

    def truth(self) -> dict[str, Any]:
        """Fields and lines in the truth's form."""
        b, emails = self.buyer, self.buyer["emails"].split(";")
        person = any_of(None, self.contact or None, b["contact"] or None)
        bill_to = address(b["name"], b["street"], b["postcode"], b["city"], b["country"], person)
        fields: dict[str, Truth] = dict.fromkeys(FIELDS)
        fields |= {
            "order_number": self.number or None, "order_date": (self.dated or self.written).isoformat(), "requested_delivery_date": self.delivery, "currency": self.currency,
            "customer_number": b["customer_number"] if self.known else None, "buyer_name": b["name"], "buyer_contact": any_of(self.contact, None) if self.contact else {"ignore": True},
            "buyer_email": any_of(self.sender, *emails, None), "buyer_phone": any_of(self.phone, None) if self.phone else {"ignore": True}, "buyer_vat_id": any_of(None, b["vat_id"] or None),
            "payment_method": self.payment or None, "note": self.note or {"ignore": True}, "bill_to": bill_to, "ship_to": self.ship_to or bill_to,
            "shipping": str(self.freight) if self.freight else None,
        }  # fmt: skip
        return {"fields": fields | dict(self.stated), "lines": [self._line(line) for line in self.lines]}

    def _line(self, line: Line) -> dict[str, Truth]:
        shown = self.shows
        price: Truth = line.price or None if "price" in shown else None
        if price and self.per > 1:
            price = any_of(line.price, str(Decimal(line.price) * self.per))
        elif price and line.off:
            price = any_of(line.price, str((Decimal(line.price) * (100 - line.off) / 100).quantize(_CENT)))
        return {
            "sku": line.sku, "buyer_sku": (line.buyer_sku or None) if "buyer_sku" in shown else None, "gtin": (line.gtin or None) if "gtin" in shown else None,
            "description": line.alias if "alias" in shown else line.description if "description" in shown else None,
            "quantity": line.quantity, "unit": line.unit_is if "unit" in shown else any_of("C62", line.code, None) if "times" in shown else None,
            "unit_price": price, "line_total": str(line.total) if "total" in shown and line.price else None,
        }  # fmt: skip


def place_of(postcode: str, city: str, country: str) -> str:
    """Postcode and city as this country's letters have them."""
    if country in ("US", "IE"):
        return f"{city} {postcode}"
    return f"{city}\n{postcode}" if country in ("GB", "IE") else f"{postcode} {city}"


def wish(
    world: World,
    random: Random,
    language: str,
    says: Collection[str] = (),
    lines: tuple[int, int] = (1, 7),
    *,
    shows: Collection[str] = SHOWN,
    spoken: bool = False,
    loose: bool = False,
    strangers: float = 0.12,
    unsold: float = 0.0,
    countries: Sequence[str] = (),
) -> Wish:
    """An order that says at most `says` (number, date, customer, delivery, payment, ship_to, note, address).

    Lines show `shows`. With `spoken` goods are named in words only, so that only such are taken whose words in this language the catalogue has.
    A buyer who is not in the customer file comes only where "address" is said.
    """
    known = not ("address" in says and random.random() < strangers)
    country = random.choice(countries or LANDS_OF[language])
    buyer = _buyer(world, random, country, "buyer_sku" in shows) if known else _stranger(random, country)
    country = buyer["country"]
    written = date(2026, 9, 1) + timedelta(days=random.randrange(0, 105))
    said = {part for part in sorted(says) if random.random() < 0.8}
    delivery, shown, sentence = words.wished_day(random, written, language, country, loose=loose) if "delivery" in said else (None, "", "")
    payment = (
        random.choice(("invoice", "invoice", "direct_debit", "prepayment", "credit_card", "paypal", "cash_on_delivery"))
        if "payment" in said
        else ""
    )
    people = PEOPLE[country]
    result = Wish(
        world, buyer, known, language,
        tuple(_lines(world, random, buyer, language, random.randint(*lines), frozenset(shows), spoken=spoken, unsold=unsold)),
        written, _sender(random, buyer, "customer" in says or "address" in says, known=known), f"{random.choice(people[0])} {random.choice(people[1])}", _phone(random, country),
        number=_number(random, written) if "number" in said else "",
        dated=written - timedelta(days=random.choice((0, 0, 0, 1, 2))) if "date" in said else None,
        customer=buyer["customer_number"] if known and "customer" in says else "",
        delivery=delivery, delivery_shown=shown, delivery_said=sentence,
        payment=payment, payment_said=random.choice(words.PAYMENTS[language][payment]) if payment else "",
        ship_to=elsewhere(random, buyer) if "ship_to" in said and random.random() < 0.6 else None,
        note=random.choice(words.NOTES[language]) if "note" in said and random.random() < 0.6 else "",
        shows=frozenset(shows),
    )  # fmt: skip
    return (
        result if "customer" not in says or random.random() < 0.8 or result.sender not in buyer["emails"] else replace(result, customer="")
    )


def _buyer(world: World, random: Random, country: str, has_numbers: bool) -> Row:
    pool = [c for c in world.customers if c["country"] == country]
    numbered = {number for number, _ in world.part_numbers}
    if has_numbers:
        pool = [c for c in pool if c["customer_number"] in numbered] or [c for c in world.customers if c["customer_number"] in numbered]
    return random.choice(pool)


def _stranger(random: Random, country: str) -> Row:
    postcode, city = random.choice(PLACES[country])
    last = PEOPLE[country][1]
    one, two = random.sample(last, 2)
    form = {"DE": "GbR", "AT": "OG", "CH": "GmbH", "NL": "V.O.F.", "FR": "SNC", "GB": "Ltd", "US": "LLC"}[country]
    name = f"{one} & {two} {form}"
    return {
        "customer_number": "", "name": name, "contact": "", "street": street_of(random, country), "postcode": postcode, "city": city, "country": country, "vat_id": "",
        "emails": f"{ascii_of(one.split()[-1])}.{random.randrange(10, 99)}@postfach-{random.randrange(100)}.example",
    }  # fmt: skip


def _sender(random: Random, buyer: Row, says_who: bool, *, known: bool) -> str:
    """The mail's address; one that the customer file does not know only where the letter says who writes."""
    on_file: str = random.choice(buyer["emails"].split(";"))
    if known and says_who and random.random() < 0.2:
        return f"{random.choice(('werkstatt', 'team', 'lager', 'm.kern'))}{random.randrange(99)}@mailpost.example"
    return on_file


def _phone(random: Random, country: str) -> str:
    n = random.randrange(100_000, 999_999)
    return {
        "DE": f"0{random.randrange(2000, 9900)} {n}",
        "AT": f"+43 7{n % 900 + 100} {n}",
        "CH": f"+41 44 {n % 900 + 100} {n // 10000} {n % 90 + 10}",
        "NL": f"+31 20 {n}7",
        "FR": f"+33 1 {n // 10000} 22 {n % 90 + 10} 40",
        "GB": f"+44 117 496 {n % 9000 + 1000}",
        "US": f"+1 (207) 555-{n % 9000 + 1000}",
    }[country]


def _number(random: Random, written: date) -> str:
    n = random.randrange(1000, 99_999)
    return random.choice(
        (
            f"EB{n}",
            f"{written:%Y%m}-{n % 1000:03d}",
            f"BST/{n}/{written:%y}",
            f"7{n:06d}",
            f"{written:%y}-K{n}",
            f"A{n}-1",
            f"{n}.{written:%m}",
            f"WEB{n:07d}",
        )
    )


def elsewhere(random: Random, buyer: Row) -> dict[str, Truth]:
    """A delivery address of its own in the buyer's country."""
    postcode, city = random.choice(PLACES[buyer["country"]])
    person = " ".join(random.choice(part) for part in PEOPLE[buyer["country"]])
    site = {"NL": "Bouwplaats", "FR": "Chantier", "GB": "Site", "US": "Job site"}.get(buyer["country"], "Bauvorhaben")
    name, contact = random.choice(((buyer["name"], None), (f"{site} {person.split()[-1]}", None), (buyer["name"], person)))
    return address(name, street_of(random, buyer["country"]), postcode, city, buyer["country"], contact)


UNSOLD = {
    "de": ("Akten-Vernichter Modell C15", "Bohrhammer-Koffer leer", "Drucker-Patrone 305 farbig", "Fahrrad-Ständer für 6 Räder"),
    "en": ("Paper shredder model C15", "Ink cartridge 305 colour", "Bicycle rack for six"),
    "nl": ("Papierversnipperaar C15", "Inktpatroon 305 kleur"),
    "fr": ("Destructeur de papier C15", "Cartouche d'encre 305 couleur"),
}


def _lines(
    world: World, random: Random, buyer: Row, language: str, wanted: int, shows: frozenset[str], *, spoken: bool, unsold: float
) -> list[Line]:
    """Different articles; half the time some are near-twins of each other."""
    pool = [a for a in world.articles if not spoken or language in a["spoken"].split()]
    if "buyer_sku" in shows:
        pool = [a for a in pool if (buyer["customer_number"], a["sku"]) in world.part_numbers] or pool
    start = random.randrange(max(1, len(pool) - 5))
    twins = pool[start : start + 5] if random.random() < 0.5 else []
    chosen = twins + random.sample([a for a in pool if a not in twins], min(wanted, len(pool) - len(twins)))
    lines = [_line(world, random, buyer, article, language) for article in random.sample(chosen, min(wanted, len(chosen)))]
    if len(lines) > 1 and random.random() < unsold:
        word = random.choice(words.UNITS[language]["C62"])
        odd = Line(
            None,
            str(random.randrange(1, 6)),
            random.choice(UNSOLD[language]),
            word,
            "C62",
            f"{random.randrange(900, 9900) / 100:.2f}",
            number=f"{random.randrange(10**7, 10**8)}Q",
            alias=UNSOLD[language][0],
        )
        lines[random.randrange(len(lines))] = odd
    return lines


def _line(world: World, random: Random, buyer: Row, article: Row, language: str) -> Line:
    unit = article["unit"]
    word = random.choice(words.UNITS[language][unit])
    price = Decimal(article["price_net"])
    if random.random() < 0.04:
        price = (price * random.randrange(92, 100) / 100).quantize(_CENT)
    if unit in ("KGM", "LTR", "MTR"):
        quantity = random.choice(("5", "10", "12", "20", "25", "50", "75", "100", "2.5", "7.5", "12.5"))
    else:
        quantity = str(
            random.choice(
                (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 18, 20, 24, 25, 30, 36, 40, 45, 48, 50, 60, 80, 100, 144, 160, 300)
            )
        )
    return Line(
        article["sku"], quantity, article[f"name_{language}"], word, any_of(unit, "CT", "BX", "DZN") if word in words.CARTONS else unit, str(price),
        world.part_numbers.get((buyer["customer_number"], article["sku"]), ""), article["gtin"], article["alias"], article["sku"], code=unit,
    )  # fmt: skip
