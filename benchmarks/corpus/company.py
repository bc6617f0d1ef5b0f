"""An invented company for a seed: its catalogue of near-twins, its customers in ten countries, and the folder that describes them."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from random import Random

from stdnum import ean

from benchmarks.corpus.goods import TRADES, Family
from benchmarks.corpus.places import FIRST, LANDS, LAST, PLACES, SHARES, STREETS, Land, land_of, writes

__all__ = ["FIRST", "LAST", "PLACES", "STREETS", "Row", "World", "make_world", "write_world"]

CATALOGUE_COLUMNS = (
    "sku", "name_de", "name_en", "unit", "price_net", "tax_class", "gtin", "pack_size", "weight_kg", "aliases", "status", "replaced_by",
)  # fmt: skip
CUSTOMER_COLUMNS = (
    "customer_number", "name", "contact", "street", "postcode", "city", "country", "vat_id", "emails", "payment_method", "status",
)  # fmt: skip
DELIVERY_COLUMNS = ("customer_number", "name", "contact", "street", "postcode", "city", "country")
PRICE_COLUMNS = ("sku", "customer_number", "from_quantity", "price_net", "valid_from", "valid_to")

NUMBER_STYLES = (
    "{p}-{n:04d}", "{n:06d}", "{n:03d}.{v:02d}0", "{p}{n:04d}{v}", "{p} {n:04d}/{v}", "{p}-{v:02d}-{n:03d}", "{n:04d}", "{n:05d}", "{t}{n:04d}{v:02d}", "{p}.{n:04d}.{v}", "{n:04d}/{v:02d}", "{n:04d}-{l}", "{t}.{n:04d}.{v:02d}",
    "{p}{t}-{n:04d}{l}",
)  # fmt: skip
CUSTOMER_STYLES = ("{}", "{}", "{}", "1{}", "K{}", "{}0")
PART_NUMBER_STYLES = ("{:06d}", "M-{:05d}", "30.{:05d}", "MAT{:06d}", "{:05d}-00", "X{:05d}")
PAYMENTS = ("invoice", "invoice", "invoice", "direct_debit", "prepayment", "credit_card")
PAYMENTS_OF_PERSONS = ("paypal", "prepayment", "credit_card", "paypal", "cash_on_delivery")
TRADES_OF_A_HOUSE = 3
PERSONS_IN_TEN = 1

Row = dict[str, str]


@dataclass(frozen=True)
class World:
    """The seller, what it sells, who buys, and what buyers call its goods (customer number, our number) -> theirs.

    Beside the columns of the folder, articles carry `name_nl` and `name_fr`: how buyers who write these languages call them.
    """

    name: str
    address: str
    domain: str
    articles: tuple[Row, ...]
    customers: tuple[Row, ...]
    part_numbers: dict[tuple[str, str], str]
    delivery_addresses: tuple[Row, ...] = ()
    prices: tuple[Row, ...] = ()

    @property
    def mailbox(self) -> tuple[str, str]:
        """Name and address of the mailbox that orders are sent to."""
        return self.name, f"order@{self.domain}"

    @property
    def block(self) -> str:
        """Name and address in lines."""
        return f"{self.name}\n{self.address}"

    def customers_writing(self, language: str) -> tuple[Row, ...]:
        """The customers who may write in this language."""
        return tuple(row for row in self.customers if writes(row, language))

    def price(self, customer_number: str, sku: str, quantity: str) -> str:
        """What the customer pays for one: his own price, else a scale that holds for everybody, else the catalogue's. Raises StopIteration for an unknown article."""
        fitting = [
            row for row in self.prices
            if row["sku"] == sku and row["customer_number"] in ("", customer_number) and Decimal(row["from_quantity"]) <= Decimal(quantity)
        ]  # fmt: skip
        if fitting:
            return max(fitting, key=lambda row: (row["customer_number"] != "", Decimal(row["from_quantity"])))["price_net"]
        return next(row["price_net"] for row in self.articles if row["sku"] == sku)


def make_world(random: Random) -> World:
    """A company of three trades with about 150 articles and 130 customers."""
    word = random.choice(
        ("Polarstern", "Kontor Elbtal", "Hansa Quadrat", "Bergkristall", "Roter Faden", "Silbermöwe", "Drei Linden", "Nordlicht Depot")
    )
    name = f"{word} Handels GmbH"
    taken: set[str] = set()
    customers = tuple(customers_of(random, 130, taken))
    families = [family for trade in random.sample(TRADES, TRADES_OF_A_HOUSE) for family in trade]
    articles = tuple(articles_of(random, families, taken))
    place = random.choice(
        (
            "Lagerhausweg 21\n06844 Dessau-Roßlau",
            "Am Speicher 4\n27568 Bremerhaven",
            "Wollkämmerei 7b\n41238 Mönchengladbach",
            "Zum Wasserturm 110\n84028 Landshut",
        )
    )
    domain = f"{ascii_of(word.split()[0]).lower()}-handel.example"
    return World(
        name, place, domain, articles, customers, part_numbers_of(random, articles, customers, taken),
        tuple(delivery_addresses_of(random, customers)), tuple(prices_of(random, articles, customers)),
    )  # fmt: skip


def articles_of(random: Random, families: Sequence[Family], taken: set[str], styles: Sequence[str] = NUMBER_STYLES) -> Iterator[Row]:
    """The families' variants, each under a number that nobody else has; one in forty is no longer made and a near-twin takes its place."""
    number = random.randrange(2100, 4000)
    aliases: set[str] = set()
    for family in families:
        style, prefix = random.choice(styles), "".join(random.sample("ABCDEFGHKLMNPRSTVWXZ", 2))
        number += random.randrange(7, 60)
        rows = []
        for index, variant in enumerate(family.variants):
            sku = ""
            while not sku or sku in taken:
                number += 1
                sku = style.format(p=prefix, n=number, v=index + 1, t=ord(prefix[0]) % 9 + 1, l="ABCDEFGH"[index])
            taken.add(sku)
            rows.append(_article(random, family, variant, index, sku, aliases))
        if random.random() < 0.2:
            old, new = random.sample(range(len(rows)), 2)
            rows[old] |= {"status": "discontinued", "replaced_by": rows[new]["sku"]}
        yield from rows


def _article(random: Random, family: Family, variant: str, index: int, sku: str, aliases: set[str]) -> Row:
    gtin = f"{random.choice(('4088', '4012', '7610', '8712', '3045'))}{random.randrange(10**8):08d}"
    price = round(family.low + (family.high - family.low) * (index + random.random()) / len(family.variants), 2)
    names = {language: family.name(variant, language) for language in ("de", "en", "nl", "fr")}
    called = [alias for alias in (family.called.format(variant), *random.choices(("", names["fr"], names["nl"]), (6, 1, 1))) if alias]
    own = [alias for alias in called if alias not in aliases and alias not in names.values()]
    aliases.update(own)
    return {
        "sku": sku, "name_de": names["de"], "name_en": names["en"], "unit": family.unit, "price_net": f"{price:.2f}", "tax_class": "standard",
        "gtin": gtin + ean.calc_check_digit(gtin) if random.random() < 0.9 else "", "pack_size": random.choice(("", "", "10", "100")), "weight_kg": f"{random.uniform(0.05, 9):.2f}",
        "aliases": ";".join(own), "status": "active", "replaced_by": "", "name_nl": names["nl"], "name_fr": names["fr"],
    }  # fmt: skip


def customers_of(
    random: Random, count: int, taken: set[str], shares: Sequence[tuple[Land, int]] = SHARES, styles: Sequence[str] = CUSTOMER_STYLES
) -> Iterator[Row]:
    """Firms and persons, no two of them with the same name (but for the legal form) or mail domain: what they send could not be told apart."""
    style, number = random.choice(styles), random.randrange(11_000, 40_000)
    known: set[str] = set()
    lands, weights = zip(*shares, strict=True)
    while count:
        land = random.choices(lands, weights)[0]
        row = _person(random, land) if random.randrange(10) < PERSONS_IN_TEN else _firm(random, land)
        told_by = {row["name"].rpartition(" ")[0], row["emails"].rpartition("@")[2] if row["contact"] else row["emails"]}
        if known & told_by:
            continue
        known |= told_by
        number += random.randrange(3, 90)
        postcode, city = random.choice(land.places)
        place = {
            "customer_number": style.format(number),
            "street": land.street(random),
            "postcode": postcode,
            "city": city,
            "country": land.country,
            "status": "active",
        }
        taken.add(place["customer_number"])
        yield row | place
        count -= 1


def _firm(random: Random, land: Land) -> Row:
    last = random.choice(land.last)
    name = random.choice(land.firm).format(name=last, trade=random.choice(land.trades), form=random.choice(land.forms))
    contact = land.person(random)
    domain = "-".join(ascii_of(word).lower() for word in name.split()[:3] if word.isalpha()) + ".example"
    desk, person = f"{random.choice(land.desk)}@{domain}", f"{ascii_of(contact.split()[-1]).lower()}@{domain}"
    emails = random.choice((f"{desk};{person}", f"{desk};{person}", desk, person))
    return {
        "name": name,
        "contact": contact,
        "vat_id": vat_id_of(random, land.country),
        "emails": emails,
        "payment_method": random.choice(PAYMENTS),
    }


def _person(random: Random, land: Land) -> Row:
    name = land.person(random)
    email = f"{ascii_of(name.replace(' ', random.choice(('.', '_', '')))).lower()}{random.choice(('', '', random.randrange(50, 99)))}@{random.choice(('freemail', 'posteo', 'netmail'))}.example"
    return {"name": name, "contact": "", "vat_id": "", "emails": email, "payment_method": random.choice(PAYMENTS_OF_PERSONS)}


# The name of the module that knows each country's check digits, and the form of its numbers ("#" a digit).
_VAT_FORMS = {
    "DE": ("de.vat", "DE#########"), "AT": ("at.uid", "ATU########"), "CH": ("ch.vat", "CHE-###.###.### MWST"), "NL": ("nl.btw", "NL#########B0#"), "FR": ("fr.tva", "FR0#####0####"), "BE": ("be.vat", "BE0#########"),
    "GB": ("gb.vat", "GB#########"), "DK": ("dk.cvr", "DK########"), "PL": ("pl.nip", "PL##########"), "LU": ("lu.tva", "LU########"),
}  # fmt: skip


def vat_id_of(random: Random, country: str) -> str:
    """A number with right check digits, drawn until there is one; "" for a country that has none."""
    if country not in _VAT_FORMS:
        return ""
    module, form = _VAT_FORMS[country]
    while True:
        number = "".join(str(random.randrange(10)) if sign == "#" else sign for sign in form)
        if import_module(f"stdnum.{module}").is_valid(number):
            return number


def part_numbers_of(
    random: Random, articles: Sequence[Row], customers: Sequence[Row], taken: set[str], styles: Sequence[str] = PART_NUMBER_STYLES
) -> dict[tuple[str, str], str]:
    numbers = {}
    for customer in random.sample(customers, 30):
        style = random.choice(styles)
        for article, number in zip(random.sample(articles, 25), random.sample(range(10_000, 99_999), 25), strict=True):
            if (theirs := style.format(number)) not in taken:
                numbers[customer["customer_number"], article["sku"]] = theirs
    return numbers


def delivery_addresses_of(random: Random, customers: Sequence[Row], lands: Sequence[Land] = LANDS) -> Iterator[Row]:
    """One firm in four has one to three other places, in its own country."""
    for customer in customers:
        if not customer["vat_id"] or random.random() > 0.25:
            continue
        land = land_of(customer, lands)
        for site in random.sample(land.sites, random.randint(1, min(3, len(land.sites)))):
            postcode, city = random.choice(land.places)
            yield {
                "customer_number": customer["customer_number"], "name": f"{customer['name']}, {site}", "contact": random.choice(("", land.person(random))), "street": land.street(random),
                "postcode": postcode, "city": city, "country": land.country,
            }  # fmt: skip


def prices_of(random: Random, articles: Sequence[Row], customers: Sequence[Row]) -> Iterator[Row]:
    """Scales for everybody on some articles, and agreed prices of some customers."""
    for article in random.sample(articles, 15):
        yield _price(article, "", "100", "0.92")
    for customer in random.sample(customers, 12):
        for article in random.sample(articles, 8):
            yield _price(article, customer["customer_number"], "1", random.choice(("0.95", "0.90", "0.88")))


def _price(article: Row, customer_number: str, from_quantity: str, factor: str) -> Row:
    price = (Decimal(article["price_net"]) * Decimal(factor)).quantize(Decimal("0.01"))
    return dict(zip(PRICE_COLUMNS, (article["sku"], customer_number, from_quantity, str(price), "", ""), strict=True))


_PLAIN = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Ç": "C", "ç": "c", "é": "e", "è": "e", "ë": "e", "ê": "e", "É": "E", "ï": "i", "î": "i", "ø": "oe", "Ø": "Oe", "æ": "ae", "ł": "l", "Ł": "L",
     "ó": "o", "à": "a", "ą": "a", "ę": "e", "ń": "n", "ś": "s", "ż": "z", "ź": "z", "ć": "c", "â": "a", "ô": "o", "'": ""}
)  # fmt: skip


def ascii_of(text: str) -> str:
    """The text in signs that a mail address can have."""
    return text.translate(_PLAIN)


def write_world(world: World, folder: Path) -> None:
    """The company folder of CONTRACT.md, without its forms."""
    folder.mkdir(parents=True, exist_ok=True)
    street, _, place = world.address.partition("\n")
    postcode, _, city = place.partition(" ")
    folder.joinpath("company.toml").write_text(
        f'[company]\nname = "{world.name}"\nstreet = "{street}"\npostcode = "{postcode}"\ncity = "{city}"\ncountry = "DE"\n'
        f'vat_id = "DE123456788"\nemail = "order@{world.domain}"\ndomains = ["{world.domain}"]\ncurrency = "EUR"\nlanguages = ["de", "en"]\n'
        'also_known_as = []\n[[tax_rate]]\ncountry = "DE"\ntax_class = "standard"\npercent = 19\nfrom = 2007-01-01\n'
        '[[shipping]]\ncountry = "*"\nprice_net = 7.5\ntax_class = "standard"\n'
        '[payment]\nmethods = ["invoice", "direct_debit", "prepayment", "credit_card", "paypal", "cash_on_delivery"]\ninvoice_needs_known_customer = true\n',
        encoding="utf-8",
    )
    _write(folder / "catalogue.csv", CATALOGUE_COLUMNS, ([a[c] for c in CATALOGUE_COLUMNS] for a in world.articles))
    _write(folder / "customers.csv", CUSTOMER_COLUMNS, ([a[c] for c in CUSTOMER_COLUMNS] for a in world.customers))
    _write(folder / "delivery_addresses.csv", DELIVERY_COLUMNS, ([a[c] for c in DELIVERY_COLUMNS] for a in world.delivery_addresses))
    _write(folder / "prices.csv", PRICE_COLUMNS, ([a[c] for c in PRICE_COLUMNS] for a in world.prices))
    _write(
        folder / "part_numbers.csv",
        ("customer_number", "buyer_sku", "sku"),
        ((c, theirs, ours) for (c, ours), theirs in world.part_numbers.items()),
    )


def _write(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)
