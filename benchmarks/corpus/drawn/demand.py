"""What a buyer of the drawn part wants and says, and its truth."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from benchmarks.corpus.company import Row, World, ascii_of
from benchmarks.corpus.drawn import speech
from benchmarks.corpus.drawn.days import Wished, wished_day
from benchmarks.corpus.drawn.house import House, house_of
from benchmarks.corpus.drawn.speech import Manner
from benchmarks.corpus.drawn.wording import described, numbered, short_name
from benchmarks.corpus.drawn.world import land_named
from benchmarks.corpus.opened.wish import SHOWN, Line, Wish
from benchmarks.corpus.places import Land, land_of
from examples.post.truth import Truth, address, any_of

STRANGERS = 0.1
PAYMENTS = ("invoice",) * 6 + ("direct_debit", "direct_debit", "prepayment", "prepayment", "credit_card", "paypal", "cash_on_delivery")
SAID, SURE, SHORT = 0.8, 0.96, 0.15
CORNER = 25
_SITES = {"de": "Objekt", "en": "Site", "nl": "Project", "fr": "Site"}

GERMAN = Manner("de", ".", ",", "figures")


@dataclass(frozen=True)
class Demand(Wish):
    """A wish with its buyer's own manner of writing figures; `called` is the name without the legal form, where the buyer signs so."""

    manner: Manner = GERMAN
    called: str = ""

    def money(self, value: Decimal | str) -> str:
        """An amount as this buyer writes it."""
        return self.manner.money(value)

    def day(self, value: date | None = None, form: str = "numbers") -> str:
        """A day (the order's own, if none is given) as this buyer writes it."""
        return self.manner.day(value or self.dated or self.written, {"numbers": "", "iso": "iso"}.get(form, "words"))

    def count(self, quantity: str) -> str:
        """A quantity as this buyer writes it."""
        return self.manner.count(quantity)

    @property
    def name(self) -> str:
        """What the buyer signs with."""
        return self.called or str(self.buyer["name"])

    def truth(self) -> dict[str, Any]:
        """Fields and lines in the truth's form; a name is right with its legal form and without, where the letter leaves it out."""
        truth = super().truth()
        if self.called:
            fields = truth["fields"]
            same = fields["ship_to"] == fields["bill_to"]
            fields["buyer_name"] = either = any_of(self.buyer["name"], self.called)
            fields["bill_to"] = fields["bill_to"] | {"name": either}
            fields["ship_to"] = fields["bill_to"] if same else fields["ship_to"]
        return truth

    @property
    def spot(self) -> str:
        """Postcode and city in one line, with the country where only it can tell."""
        told = self.known or self.country == "DE"
        return self.place.replace("\n", ", ") + ("" if told else f", {speech.land(self.country, self.language)}")

    @property
    def block(self) -> str:
        """The buyer's name and address in lines, with the country where it is not the seller's."""
        abroad = "" if self.country == "DE" else f"\n{speech.land(self.country, self.language)}"
        return f"{self.buyer['name']}\n{self.buyer['street']}\n{self.place}{abroad}"


def demand(
    world: World,
    random: Random,
    language: str,
    says: Collection[str] = (),
    lines: tuple[int, int] = (1, 6),
    *,
    shows: Collection[str] = SHOWN,
    spoken: bool = False,
    loose: bool = False,
    countries: Sequence[str] = (),
    unsold: float = 0.0,
    strangers: float = STRANGERS,
    decimals: int = 0,
    codes: bool = False,
    firm: bool = False,
) -> Demand:
    """An order that says at most `says` (number, date, customer, delivery, payment, ship_to, note, address) and whose lines show `shows`.

    With `spoken` only goods whose words in this language the catalogue has; with `codes` units as programs print them; with `firm` no private person
    buys, and number and date are hardly ever missing. Who is not in the customer file comes only where "address" is said.
    """
    house = house_of(world)
    country = random.choice(countries or house.countries[language])
    known = "address" not in says or "buyer_sku" in shows or random.random() >= strangers
    buyer = (
        _buyer(world, random, country, language, numbered="buyer_sku" in shows, firm=firm)
        if known
        else _stranger(random, country, language, house)
    )
    country, home = buyer["country"], land_named(buyer["country"], language, house.lands)
    written = date(2026, 10, 5) + timedelta(days=random.choice([day for day in range(63) if day % 7 < 5]))
    said = {part for part in sorted(says) if random.random() < (SURE if firm and part in ("number", "date") else SAID)}
    writes = replace(house.manner(random, language, country), decimals=decimals)
    wished = wished_day(random, written, writes, country, loose=loose, words=house.days) if "delivery" in said else Wished()
    payment = random.choice(PAYMENTS) if "payment" in said else ""
    contact = home.person(random) if buyer["contact"] or not known else buyer["name"]
    called = short_name(buyer["name"], home.forms) if known and buyer["contact"] and not firm and random.random() < SHORT else ""
    contact = buyer["contact"] if buyer["contact"] and random.random() < 0.5 else contact
    return Demand(
        world, buyer, known, language,
        tuple(_lines(world, random, buyer, language, random.randint(*lines), frozenset(shows), spoken=spoken, unsold=unsold, codes=codes)),
        written, _sender(random, buyer, house, known=known and bool({"customer", "address"} & set(says))), contact, phone(random, home),
        number=house.number_of(random, written) if "number" in said else "", dated=written - timedelta(days=0 if loose else random.choice((0, 0, 0, 0, 1))) if "date" in said else None,
        customer=buyer["customer_number"] if "customer" in said and known else "",
        delivery=wished.day, delivery_shown=wished.shown, delivery_said=wished.said,
        payment=payment, payment_said=random.choice(house.payments[language][payment]) if payment else "",
        ship_to=elsewhere(world, random, buyer, home) if "ship_to" in said and random.random() < 0.5 else None,
        note=random.choice(house.notes[language]) if "note" in said and random.random() < 0.4 else "", shows=frozenset(shows), manner=writes, called=called,
    )  # fmt: skip


def identified(order: Demand) -> Demand:
    """The order, written from an address on file."""
    return order if order.sender in order.buyer["emails"].split(";") else replace(order, sender=order.buyer["emails"].split(";")[0])


def _buyer(world: World, random: Random, country: str, language: str, *, numbered: bool, firm: bool) -> Row:
    lands = house_of(world).lands
    home = land_named(country, language, lands)
    pool = [c for c in world.customers if c["country"] == country and land_of(c, lands).language in (home.language, language)]
    pool = [c for c in pool if c["contact"]] if firm else pool
    with_numbers = {number for number, _ in world.part_numbers}
    if numbered:
        everywhere = [c for c in world.customers if c["customer_number"] in with_numbers]
        pool = [c for c in pool if c in everywhere] or [c for c in everywhere if land_of(c, lands).language == language] or everywhere
    return random.choice(pool or [c for c in world.customers if c["country"] == country and c["contact"]] or world.customers)


def _stranger(random: Random, country: str, language: str, house: House) -> Row:
    home = land_named(country, language, house.lands)
    one, two = random.sample(home.last, 2)
    postcode, city = random.choice(home.places)
    return {
        "customer_number": "", "name": f"{one} + {two} {random.choice(home.forms)}", "contact": "", "street": home.street(random), "postcode": postcode, "city": city, "country": country, "vat_id": "",
        "emails": f"{ascii_of(one.split()[-1]).lower()}{random.randrange(10, 99)}@mail-{random.randrange(100)}.example",
    }  # fmt: skip


def _sender(random: Random, buyer: Row, house: House, *, known: bool) -> str:
    """An address on file; sometimes one that the file does not know, where the letter says who writes."""
    if known and buyer["contact"] and random.random() < 0.15:
        return f"{random.choice(house.desks)}@{random.choice(house.hosts)}.example"
    return random.choice(buyer["emails"].split(";"))


def phone(random: Random, home: Land) -> str:
    """A telephone number as this land writes it."""
    return f"{random.choice(home.dialling)}{random.choice((' ', '-', ' ', ''))}{random.randrange(1000, 99_999)}"


def elsewhere(world: World, random: Random, buyer: Row, home: Land) -> dict[str, Truth]:
    """A delivery address: one on file, or another place in the buyer's country."""
    on_file = [row for row in world.delivery_addresses if row["customer_number"] == buyer["customer_number"]]
    if on_file and random.random() < 0.6:
        row = random.choice(on_file)
        return address(row["name"], row["street"], row["postcode"], row["city"], row["country"], row["contact"] or None)
    postcode, city = random.choice(home.places)
    person = home.person(random)
    name, contact = random.choice(((buyer["name"], None), (buyer["name"], person), (f"{_SITES[home.language]} {person.split()[-1]}", None)))
    return address(name, home.street(random), postcode, city, buyer["country"], contact)


def _lines(
    world: World, random: Random, buyer: Row, language: str, wanted: int, shows: frozenset[str], *, spoken: bool, unsold: float, codes: bool
) -> tuple[Line, ...]:
    """Different articles, mostly of one corner of the catalogue; half the time some are near-twins of each other."""
    pool = [a for a in world.articles if not spoken or language in a["spoken"].split()]
    if "alias" in shows:
        pool = [a for a in pool if a["alias"]]
    if "gtin" in shows and "sku" not in shows:
        pool = [a for a in pool if a["gtin"]]
    if "buyer_sku" in shows:
        pool = [a for a in pool if (buyer["customer_number"], a["sku"]) in world.part_numbers]
    start = random.randrange(max(1, len(pool) - 5))
    twins = pool[start : start + 5] if random.random() < 0.5 else []
    corner = pool[max(0, start - CORNER) : start + CORNER] if random.random() < 0.7 else pool
    others = [a for a in corner if a not in twins]
    chosen = twins + random.sample(others, min(wanted, len(others)))
    lines = [line_of(world, random, buyer, a, language, codes=codes) for a in random.sample(chosen, min(wanted, len(chosen)))]
    if len(lines) > 1 and random.random() < unsold:
        lines[random.randrange(len(lines))] = _foreign(random, language, house_of(world))
    return numbered(random, described(random, lines, shows), world.articles, shows)


def _foreign(random: Random, language: str, house: House) -> Line:
    name, word = random.choice(house.unsold[language]), random.choice(house.units[language]["C62"])
    return Line(
        None,
        str(random.randrange(1, 5)),
        name,
        word,
        house.vague.get(word, "C62"),
        f"{random.randrange(1200, 8900) / 100:.2f}",
        number=f"{random.randrange(10**5, 10**6)}-XT",
        alias=name,
    )


def line_of(world: World, random: Random, buyer: Row, article: Row, language: str, *, codes: bool = False) -> Line:
    """A line for this article: so much as one orders of it, at the buyer's price or a price near it."""
    house = house_of(world)
    unit, quantity = article["unit"], house.quantity_of(random, article)
    word = house.codes[language][unit] if codes else random.choice(house.units[language][unit])
    price = Decimal(world.price(buyer["customer_number"], article["sku"], quantity))
    if random.random() < 0.05:
        price = (price * random.randrange(85, 108) / 100).quantize(Decimal("0.01"))
    return Line(
        article["sku"], quantity, article[f"name_{language}"], word, house.vague.get(word, unit), str(price), world.part_numbers.get((buyer["customer_number"], article["sku"]), ""), article["gtin"],
        article["alias"], article["sku"], code=unit,
    )  # fmt: skip


def given(value: str) -> Truth:
    """A value that a document says where a reader may leave it out."""
    return any_of(value, None)
