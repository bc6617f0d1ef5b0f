"""What a mail can say beside its lines: the words for each gap of a pattern, and what is true of the order once they stand there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from benchmarks.corpus.company import Row, World
from benchmarks.corpus.places import GERMANY, address_lines, country_name, land_of
from benchmarks.corpus.wants import elsewhere, order_number
from benchmarks.corpus.wishes import day_in, wish
from benchmarks.corpus.words import NOTES, PAYMENT_WORDS
from examples.post.truth import Item, Truth, address, any_of

SAID_IN_HUNDRED = 85
MONEY: Mapping[str, tuple[str, str]] = {
    "german": (".", ","),
    "english": (",", "."),
    "swiss": ("'", "."),
    "french": (" ", ","),
    "plain": ("", ","),
}
"""Signs for thousands and decimals."""
MONEY_OF = {"de": "german", "en": "english", "nl": "german", "fr": "french"}
TAX = Decimal("0.19")


@dataclass(frozen=True)
class Saying:
    """Words, and fields of the order that are true once these words stand in the mail."""

    words: str
    truth: Mapping[str, Truth] = field(default_factory=dict)


def money(amount: Decimal | str, form: str) -> str:
    """1234.5 in one of the forms of MONEY."""
    thousands, decimal = MONEY[form]
    return f"{Decimal(amount):,.2f}".replace(",", "\0").replace(".", decimal).replace("\0", thousands)


def sayings(
    random: Random, world: World, buyer: Row, language: str, written: date, items: Sequence[Item], days: tuple[str, ...], form: str
) -> dict[str, Saying]:
    """The words of every gap; "" where by chance nothing is said ({ordernumber} and {someday} are always said, {number} and {delivery} by chance)."""
    return {
        **_by_chance(random, buyer, language, written, days),
        **_of_the_buyer(random, world, buyer, language),
        **_sums(items, form),
        **_distractions(random, world, written, items, language, form),
        "date": Saying(day_in(written, language, {"en": "words"}.get(language, "figures"))),
        "earlier": Saying(day_in(written - timedelta(days=random.randrange(1, 20)), language, {"en": "words"}.get(language, "figures"))),
        "tomorrow": Saying(
            {"de": "morgen", "en": "tomorrow", "nl": "morgen", "fr": "demain"}[language],
            {"requested_delivery_date": (written + timedelta(days=1)).isoformat()},
        ),
        "seller": Saying(world.name),
        "sellermail": Saying(world.mailbox[1]),
    }


def _by_chance(random: Random, buyer: Row, language: str, written: date, days: tuple[str, ...]) -> dict[str, Saying]:
    number, note = order_number(random, written), random.choice(NOTES[language])
    day, shown_day = wish(random, written, language, days)
    payment = random.choice(
        ("invoice", "direct_debit", "prepayment", "credit_card")
        if buyer["contact"] or not buyer["customer_number"]
        else ("prepayment", "credit_card", "paypal")
    )
    said = {
        "number": Saying(number, {"order_number": number}),
        "reference": Saying(number, {"order_number": any_of(number, None)}),
        "customer": Saying(buyer["customer_number"]),
        "delivery": Saying(shown_day, {"requested_delivery_date": day}),
        "payment": Saying(
            "PayPal" if payment == "paypal" else random.choice(PAYMENT_WORDS[language][payment]), {"payment_method": payment}
        ),
        "note": Saying(note, {"note": any_of(note, None)}),
    }
    silent = {gap for gap in said if random.randrange(100) >= SAID_IN_HUNDRED}
    by_chance = {gap: Saying("") if gap in silent else saying for gap, saying in said.items()}
    return by_chance | {"ordernumber": said["number"], "someday": said["delivery"]}


def _of_the_buyer(random: Random, world: World, buyer: Row, language: str) -> dict[str, Saying]:
    land = land_of(buyer)
    person = (
        buyer["name"]
        if buyer["customer_number"] and not buyer["contact"]
        else buyer["contact"]
        if buyer["contact"] and random.random() < 0.6
        else land.person(random)
    )
    told = {"buyer_contact": any_of(person, None)}
    lines = address_lines(buyer, language)
    place = address_lines(buyer, language, land=False)[2:]
    phone, mobile = (
        f"{random.choice(land.dialling)}{random.choice((' ', '-', '/', ' '))}{random.randrange(10_000, 999_999)}" for _ in range(2)
    )
    return {
        "contact": Saying(person, told), "first": Saying(person.split()[0]), "last": Saying(person.partition(" ")[2]), "name": Saying("" if buyer["name"] == person else buyer["name"]), "street": Saying(buyer["street"]),
        "place": Saying(", ".join(place)), "land": Saying("" if buyer["country"] == "DE" else country_name(buyer["country"], language)), "address": Saying("\n".join(lines)), "line": Saying(", ".join(lines)), "phone": Saying(phone, {"buyer_phone": any_of(phone, mobile, None)}),
        "mobile": Saying(mobile, {"buyer_phone": any_of(phone, mobile, None)}), "email": Saying(buyer["emails"].split(";")[0]), "vat": Saying(buyer["vat_id"], {"buyer_vat_id": buyer["vat_id"]}),
        "ship": _ship(random, buyer, language, person), "site": _site(random, world, buyer, person),
    }  # fmt: skip


def _ship(random: Random, buyer: Row, language: str, person: str) -> Saying:
    """Another place to deliver to, in lines; who writes may well be who receives."""
    place = elsewhere(random, buyer)
    truth = {**place, "contact": place["contact"] or any_of(None, person)}
    return Saying("\n".join(address_lines(place, language, contact=True)), {"ship_to": truth})


def _site(random: Random, world: World, buyer: Row, person: str) -> Saying:
    """What the buyer calls one of his delivery addresses on file; "" where he has none."""
    sites = [row for row in world.delivery_addresses if row["customer_number"] == buyer["customer_number"]]
    if not sites:
        return Saying("")
    site = random.choice(sites)
    contact = any_of(site["contact"] or None, None, person)
    return Saying(
        site["name"].rpartition(", ")[2],
        {"ship_to": address(site["name"], site["street"], site["postcode"], site["city"], site["country"], contact)},
    )


def _sums(items: Sequence[Item], form: str) -> dict[str, Saying]:
    net = sum((item.total for item in items if item.price), Decimal(0))
    tax = (net * TAX).quantize(Decimal("0.01"))
    return {
        "net": Saying(money(net, form), {"net_total": str(net)}), "tax": Saying(money(tax, form), {"tax_total": str(tax)}), "gross": Saying(money(net + tax, form), {"gross_total": str(net + tax)}),
        "sum": Saying(money(net, form), {"net_total": any_of(str(net), None), "gross_total": any_of(str(net), None)}),
    }  # fmt: skip


def _distractions(random: Random, world: World, written: date, items: Sequence[Item], language: str, form: str) -> dict[str, Saying]:
    """Numbers and goods that are talked of and not ordered."""
    ordered = {item.sku for item in items}
    other = random.choice([article for article in world.articles if article["sku"] not in ordered])
    words = {
        "old": order_number(random, written - timedelta(days=365)), "lastyear": str(written.year - 1), "few": str(random.randrange(2, 9)), "tens": str(random.randrange(11, 95)), "hundreds": str(random.randrange(110, 990)),
        "other": other["name_en" if language == "en" else "name_de"], "othersku": other["sku"], "otherprice": money(other["price_net"], form), "clerk": GERMANY.person(random).split()[1],
    }  # fmt: skip
    return {gap: Saying(text) for gap, text in words.items()}
