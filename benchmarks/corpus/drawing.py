"""Draws purchases by chance: who, what, how much, and what is said beside the lines, in four languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from benchmarks.corpus.company import FIRST, LAST, Row, World
from benchmarks.corpus.purchases import Position, Purchase, to_cent
from benchmarks.corpus.strangers import elsewhere, stranger
from benchmarks.corpus.writing import WORDS, Writing
from examples.post.truth import Truth, address, any_of

GERMAN, AUSTRIAN, SWISS = Writing("de", ".", ",", "dots"), Writing("de", ".", ",", "short dots"), Writing("de", "'", ".", "dots")
BRITISH, AMERICAN, DUTCH, FRENCH = (
    Writing("en", ",", ".", "slashes"),
    Writing("en", ",", ".", "month first"),
    Writing("nl", ".", ",", "dashes"),
    Writing("fr", " ", ",", "slashes"),
)

# What can be said beside the lines; a buyer names those that its paper has a place for.
ALL = ("number", "date", "customer", "delivery", "payment", "contact", "phone", "ship_to", "note", "vat")
KNOWN, SAID = 0.85, 0.88

PAYMENTS: dict[str, tuple[tuple[Truth, tuple[str, ...]], ...]] = {
    "de": (
        ("invoice", ("auf Rechnung", "Rechnung, 30 Tage netto", "gegen Rechnung", "Kauf auf Rechnung")), ("direct_debit", ("SEPA-Lastschrift", "per Lastschrift", "Bankeinzug")),
        ("prepayment", ("Vorkasse", "Vorauskasse")), ("credit_card", ("Kreditkarte", "per Kreditkarte")), (any_of("invoice", None), ("14 Tage 2 % Skonto, 30 Tage netto", "30 Tage netto")),
    ),
    "en": (
        ("invoice", ("on invoice, 30 days", "invoice")), ("direct_debit", ("SEPA direct debit",)), ("prepayment", ("prepayment", "payment in advance")), ("credit_card", ("credit card",)),
        (any_of("invoice", None), ("Net 30", "30 days net", "30 days EOM")),
    ),
    "nl": (
        ("invoice", ("op factuur", "op rekening, 30 dagen")), ("direct_debit", ("automatische incasso", "SEPA-incasso")), ("prepayment", ("vooruitbetaling", "vooruit betalen")), ("credit_card", ("creditcard",)),
        (any_of("invoice", None), ("30 dagen netto", "14 dagen na factuurdatum")),
    ),
    "fr": (
        ("invoice", ("sur facture", "sur facture, 30 jours")), ("direct_debit", ("prélèvement SEPA", "prélèvement automatique")), ("prepayment", ("paiement d'avance",)), ("credit_card", ("carte bancaire", "carte de crédit")),
        (any_of("invoice", None), ("30 jours fin de mois", "45 jours fin de mois")),
    ),
}  # fmt: skip
NOTES = {
    "de": (
        "Bitte nicht vor 8 Uhr anliefern.", "Anlieferung nur mit Hebebühne möglich.", "Bitte keine Teillieferungen.", "Lieferschein bitte in zweifacher Ausfertigung.", "Ware bitte auf Europalette anliefern, max. Höhe 1,60 m.",
        "Bitte Kommission «Umbau Halle 3» auf dem Lieferschein angeben.", "Zufahrt nur über die Rückseite, Tor 4.", "Bitte vorab beim Hausmeister anmelden.",
    ),
    "en": (
        "Please deliver to goods-in at the rear of the building.", "No partial deliveries, please.", "Please mark all packages with our order number.", "Tail-lift vehicle required.", "Please call ahead one hour before delivery.",
    ),
    "nl": ("Graag op pallet leveren.", "Levering alleen tussen 7.30 en 15.00 uur.", "Geen deelleveringen a.u.b.", "Graag ons ordernummer op de pakbon vermelden.", "Aflevering via de achteringang."),
    "fr": ("Livraison uniquement le matin avant 11 h.", "Pas de livraison partielle, merci.", "Merci d'indiquer notre numéro de commande sur le bon de livraison.", "Camion avec hayon obligatoire.", "Prévenir le magasin une heure avant la livraison."),
}  # fmt: skip
PLACES = {
    "de": ("Baustelle {}hof", "{firm}, Lager Nord", "{firm}, Werk 2", "Kita {}weg", "{firm}"),
    "en": ("{firm}, Warehouse 2", "{} Court site", "{firm}", "{firm} - Distribution Centre"),
    "nl": ("{firm}, magazijn", "Project {}hof", "{firm}"),
    "fr": ("{firm}, Magasin central", "Chantier {}", "{firm}"),
}
STREET_COUNTRIES = ("DE", "AT", "CH", "NL", "BE", "FR", "GB", "US", "IE")
# goods that no such seller has: number, name by language
FOREIGN_GOODS = (
    ("TRP-366", {"de": "Gartentrampolin 366 cm", "en": "Garden trampoline 366 cm", "nl": "Tuintrampoline 366 cm", "fr": "Trampoline de jardin 366 cm"}),
    ("AQ 240-S", {"de": "Aquarium 240 l mit Unterschrank", "en": "Aquarium 240 l with cabinet", "nl": "Aquarium 240 l met kast", "fr": "Aquarium 240 l avec meuble"}),
    ("55-90871", {"de": "Konzertgitarre 4/4 Fichte", "en": "Classical guitar 4/4 spruce", "nl": "Klassieke gitaar 4/4", "fr": "Guitare classique 4/4 épicéa"}),
    ("GZ38R", {"de": "Gartenzwerg 38 cm rot", "en": "Garden gnome 38 cm red", "nl": "Tuinkabouter 38 cm rood", "fr": "Nain de jardin 38 cm rouge"}),
    ("MIK-7720", {"de": "Stereomikroskop 7-45x", "en": "Stereo microscope 7-45x", "nl": "Stereomicroscoop 7-45x", "fr": "Stéréomicroscope 7-45x"}),
)  # fmt: skip
COUNTS = (1, 1, 2, 2, 3, 4, 5, 5, 6, 8, 10, 10, 12, 15, 16, 20, 24, 25, 30, 36, 40, 48, 50, 60, 75, 80, 100, 120, 144, 150, 200, 250)
LENGTHS = ("10", "12.5", "25", "30", "50", "50", "75", "100", "100", "150", "200", "300", "500", "37.5", "1000", "1500")
WEIGHTS = ("5", "10", "12.5", "25", "25", "50", "100", "250", "500", "1000", "2.5")


def draw(
    world: World,
    random: Random,
    writing: Writing,
    countries: Sequence[str] = ("DE",),
    says: Sequence[str] = ALL,
    lines: tuple[int, int] = (1, 9),
    *,
    prices: bool = True,
    buyer_numbers: bool = False,
    gtins: bool = False,
    unknown: float = 0.02,
    language_of_names: str = "",
) -> Purchase:
    """A purchase of a buyer from one of these countries: two in three are in the customer file where it has any of there. A firm that is not always gives its address."""
    language = writing.language
    country = random.choice(countries)
    buyer, known = _buyer(world, random, country, buyer_numbers=buyer_numbers)
    written = date(2026, 9, 28) + timedelta(days=random.randrange(0, 60))
    said = {part for part in ALL if part in says and (random.random() < SAID or part == "date")}
    positions = tuple(
        _position(world, random, buyer, article, language, names=language_of_names or ("de" if language == "de" else "en"), buyer_numbers=buyer_numbers, gtins=gtins, prices=prices)
        for article in _articles(world, random, random.randint(*lines))
    )  # fmt: skip
    if random.random() < unknown * len(positions):
        positions = (*positions, _foreign(random, language, prices=prices))
    return Purchase(
        world, buyer, known, writing, positions, written,
        number=order_number(random, written) if "number" in said else "",
        dated="date" in says,
        customer_said=known and "customer" in said,
        wish=wish(random, written, writing) if "delivery" in said else None,
        payment=_payment(random, language) if "payment" in said else None,
        contact=f"{random.choice(FIRST)} {random.choice(LAST)}" if "contact" in said else "",
        phone=phone(random, buyer["country"]) if "phone" in said else "",
        vat_said=bool(buyer["vat_id"]) and "vat" in said,
        ship_to=ship_to(random, buyer, language) if "ship_to" in said and random.random() < 0.45 else None,
        note=random.choice(NOTES[language]) if "note" in said and random.random() < 0.4 else "",
        currency_said=prices,
    )  # fmt: skip


def _buyer(world: World, random: Random, country: str, *, buyer_numbers: bool) -> tuple[Row, bool]:
    """Who orders, and whether the customer file has it; who uses own part numbers is a customer that has told them."""
    customers = [c for c in world.customers if c["country"] == country]
    if buyer_numbers:
        with_numbers = {number for number, _ in world.part_numbers}
        customers = [c for c in customers if c["customer_number"] in with_numbers] or [
            c for c in world.customers if c["customer_number"] in with_numbers
        ]
        return random.choice(customers), True
    if customers and random.random() < KNOWN:
        return random.choice(customers), True
    return stranger(random, country), False


def _articles(world: World, random: Random, count: int) -> list[Row]:
    """Different articles; half the time some of them near-twins that stand side by side in the catalogue."""
    start = random.randrange(len(world.articles) - 6)
    pool = list(world.articles[start : start + 6]) if random.random() < 0.5 else []
    pool += random.sample([a for a in world.articles if a not in pool], count)
    return random.sample(pool, min(count, len(pool)))


def _position(
    world: World, random: Random, buyer: Row, article: Row, language: str, *, names: str, buyer_numbers: bool, gtins: bool, prices: bool
) -> Position:  # fmt: skip
    code = article["unit"]
    return Position(
        article["sku"], quantity(random, code, article["price_net"]), article["sku"], article[f"name_{names}"] or article["name_de"], random.choice(WORDS[language].get(code, ("",))),
        Decimal(article["price_net"]) if prices else None,
        buyer_sku=world.part_numbers.get((buyer["customer_number"], article["sku"]), "") if buyer_numbers else "",
        gtin=article["gtin"] if gtins and random.random() < 0.8 else "",
    )  # fmt: skip


def quantity(random: Random, code: str, price: str) -> Decimal:
    """So much as one orders of a unit: halves of metres and kilograms, few of what is dear."""
    if code == "MTR":
        return Decimal(random.choice(LENGTHS))
    if code == "KGM":
        return Decimal(random.choice(WEIGHTS))
    dear = Decimal(price or 0) > 60
    return Decimal(random.choice(COUNTS[:10] if dear else COUNTS) * (10 if not dear and random.random() < 0.05 else 1))


def _foreign(random: Random, language: str, *, prices: bool) -> Position:
    number, names = random.choice(FOREIGN_GOODS)
    return Position(
        None,
        Decimal(random.randrange(1, 7)),
        number,
        names[language],
        WORDS[language]["C62"][0],
        Decimal(random.randrange(1990, 39_900)) / 100 if prices else None,
    )


def order_number(random: Random, written: date) -> str:
    """An order number in one of the ways that firms number."""
    n = random.randrange(100, 99_999)
    return random.choice((
        f"{n}", f"B-{written:%y}-{n:05d}", f"45{n:08d}", f"{n}/{written:%y}", f"PO{n:06d}", f"BE-{written:%Y}.{n}", f"{written:%Y}-{n}", f"EK{written:%y%m}-{n % 1000:03d}", f"P.{n:05d}.{n % 90 + 10}", f"{n % 900 + 100}-{n:05d}-A",
        f"PO-{written:%Y}-{n:05d}", f"C{written:%y}{n:06d}", f"{n:07d}",
    ))  # fmt: skip


def wish(random: Random, written: date, writing: Writing) -> tuple[date | None, str]:
    """A day of delivery as this buyer writes it: mostly a day, sometimes a week, the end of a month, or no day but haste."""
    day = written + timedelta(days=random.randrange(3, 35))
    if day.weekday() > 4:
        day += timedelta(days=2)
    language, lot = writing.language, random.random()
    year, week, _ = day.isocalendar()
    if lot < 0.14:
        words = {
            "de": ("KW {w}", "{w}. KW", "KW {w}/{y}"),
            "en": ("week {w}", "wk {w}/{y}"),
            "nl": ("week {w}", "wk {w}"),
            "fr": ("semaine {w}", "sem. {w}"),
        }[language]
        return date.fromisocalendar(year, week, 5), random.choice(words).format(w=week, y=year)
    if lot < 0.18:
        last = (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        month = writing.date(last, "long").split()[1]
        return last, {"de": "bis Ende {}", "en": "by the end of {}", "nl": "eind {}", "fr": "fin {}"}[language].format(month)
    if lot < 0.24:
        return None, {"de": "schnellstmöglich", "en": "ASAP", "nl": "zo spoedig mogelijk", "fr": "dès que possible"}[language]
    return day, writing.date(day, random.choice(("", "", "", "long", "weekday" if language == "de" else "medium")))


def _payment(random: Random, language: str) -> tuple[Truth, str]:
    meant, words = random.choice(PAYMENTS[language])
    return meant, random.choice(words)


def phone(random: Random, country: str) -> str:
    """A telephone number as this country writes it, of digits that nobody has."""
    a, b, n = random.randrange(20, 99), random.randrange(100, 999), random.randrange(10, 99)
    return {
        "DE": random.choice((f"0{a}{b} 000-{n}", f"0{a}{b}/0000{n}", f"+49 {a}{b} 000{n}", f"+49 (0){a}{b} 000-{n}")), "AT": f"+43 {b} 0000{n}", "CH": f"+41 {a} 000 00 {n}", "NL": f"+31 (0){a} 000 00 {n}",
        "BE": f"+32 {a} 00 00 {n}", "FR": f"03 00 00 {a} {n}", "GB": f"+44 1{b} 000 0{n}", "US": f"({b}) 555-01{n}", "IE": f"+353 {a % 9 + 1} 000 00{n}",
    }.get(country, f"+{a} {b} 000 0{n}")  # fmt: skip


def ship_to(random: Random, buyer: Row, language: str) -> dict[str, Truth]:
    """A delivery address of the buyer's country (of Germany where that is not among those with invented streets)."""
    country = buyer["country"] if buyer["country"] in STREET_COUNTRIES else "DE"
    street, postcode, city = elsewhere(random, country)
    name = random.choice(PLACES[language]).format(random.choice(LAST), firm=buyer["name"])
    contact = random.choice((None, None, f"{random.choice(FIRST)} {random.choice(LAST)}"))
    return address(name, street, postcode, city, country, contact)


def discounted(random: Random, purchase: Purchase, percents: Sequence[str] = ("0", "0", "5", "10", "12.5", "33", "2")) -> Purchase:
    """The purchase with a discount on some of its lines."""
    return purchase.changed(lambda p: replace(p, discount=Decimal(random.choice(percents))))


def per_hundred(random: Random, purchase: Purchase) -> Purchase:
    """The purchase with cheap articles priced for 100, or for 1000."""

    def scaled(p: Position) -> Position:
        per = random.choice((100, 1000)) if p.price is not None and p.price < 3 else random.choice((1, 1, 100))
        return replace(p, per=per, price=to_cent(p.price * per) if p.price is not None else None)

    return purchase.changed(scaled)


def on_days(random: Random, purchase: Purchase) -> Purchase:
    """The purchase with a day at each line instead of one wish; half the time the same day at all."""
    days = [purchase.written + timedelta(days=random.randrange(4, 40)) for _ in range(2 if random.random() < 0.5 else 1)]
    return Purchase(
        **{
            **vars(purchase),
            "wish": None,
            "positions": tuple(Position(**{**vars(p), "day": random.choice(days)}) for p in purchase.positions),
        }
    )
