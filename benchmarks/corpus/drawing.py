"""Draws purchases by chance: who, what, how much, and what is said beside the lines, in four languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from benchmarks.corpus.company import Row, World
from benchmarks.corpus.places import land_of, writes
from benchmarks.corpus.purchases import Position, Purchase, to_cent
from benchmarks.corpus.wants import elsewhere, order_number, stranger
from benchmarks.corpus.wishes import wish
from benchmarks.corpus.writing import WORDS, Writing
from examples.post.truth import Truth, address, any_of

GERMAN, AUSTRIAN, SWISS = Writing("de", ".", ",", "figures"), Writing("de", ".", ",", "short"), Writing("de", "'", ".", "figures")
BRITISH, AMERICAN, DUTCH, FRENCH = (
    Writing("en", ",", ".", "figures"),
    Writing("en", ",", ".", "american"),
    Writing("nl", ".", ",", "figures"),
    Writing("fr", " ", ",", "figures"),
)

# What can be said beside the lines; a buyer names those that its paper has a place for.
ALL = ("number", "date", "customer", "delivery", "payment", "contact", "phone", "ship_to", "note", "vat")
KNOWN, SAID, OWN_NAMES, IN_FORM, IN_A_BOX = 0.85, 0.88, 0.7, 0.55, 0.2
POST_BOXES = {"DE": "Postfach 12 {n}", "US": "P.O. Box 44{n}", "CH": "Postfach {n}"}

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
    world: World, random: Random, writing: Writing, countries: Sequence[str] = ("DE",), says: Sequence[str] = ALL, lines: tuple[int, int] = (1, 9), *, prices: bool = True, buyer_numbers: bool = False,
    gtins: bool = False, unknown: float = 0.02,
) -> Purchase:  # fmt: skip
    """A purchase of a buyer from one of these countries, mostly one of the customer file; a firm that is not in it always gives its address."""
    language = writing.language
    buyer, known = _buyer(world, random, random.choice(countries), language, buyer_numbers=buyer_numbers)
    written = date(2026, 9, 28) + timedelta(days=random.randrange(0, 60))
    said = {part for part in ALL if part in says and (random.random() < SAID or part == "date")}
    names = language if language in ("de", "en") or random.random() < OWN_NAMES else random.choice(("de", "en"))
    positions = tuple(
        _position(world, random, buyer, article, language, names=names, buyer_numbers=buyer_numbers, gtins=gtins, prices=prices) for article in _articles(world, random, random.randint(*lines))
    )  # fmt: skip
    if random.random() < unknown * len(positions):
        positions = (*positions, _foreign(random, language, prices=prices))
    return Purchase(
        world, buyer, known, writing, positions, written,
        number=number_of(random, written) if "number" in said else "",
        dated="date" in says,
        customer_said=known and "customer" in said,
        wish=wished(random, written, writing) if "delivery" in said else None,
        payment=_payment(random, language) if "payment" in said else None,
        contact=land_of(buyer).person(random) if "contact" in said else "",
        phone=phone(random, buyer) if "phone" in said else "",
        vat_said=bool(buyer["vat_id"]) and "vat" in said,
        ship_to=ship_to(world, random, buyer) if "ship_to" in said and random.random() < 0.45 else None,
        note=random.choice(NOTES[language]) if "note" in said and random.random() < 0.4 else "",
        currency_said=prices,
    )  # fmt: skip


def _buyer(world: World, random: Random, country: str, language: str, *, buyer_numbers: bool) -> tuple[Row, bool]:
    """Who orders, and whether the customer file has it; who uses own part numbers is a customer that has told them."""
    customers = [c for c in world.customers if c["country"] == country and writes(c, language)]
    if buyer_numbers:
        with_numbers = {number for number, _ in world.part_numbers}
        numbered = [c for c in world.customers if c["customer_number"] in with_numbers]
        fitting = [c for c in numbered if c in customers] or [c for c in numbered if writes(c, language)]
        return random.choice(fitting or numbered), True
    if customers and random.random() < KNOWN:
        return random.choice(customers), True
    row = stranger(random, language, (country,))
    box = POST_BOXES.get(country, "")
    return (row | {"street": box.format(n=random.randrange(10, 99))} if box and random.random() < IN_A_BOX else row), False


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
    amount = quantity(random, code, article["price_net"])
    return Position(
        article["sku"], amount, article["sku"], article[f"name_{names}"] or article["name_de"], random.choice(WORDS[language].get(code, ("",))),
        Decimal(world.price(buyer["customer_number"], article["sku"], str(amount))) if prices else None,
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


def number_of(random: Random, written: date) -> str:
    """An order number in more ways than small firms number."""
    n = random.randrange(100, 99_999)
    large = (
        f"EK{written:%y%m}-{n % 1000:03d}",
        f"P.{n:05d}.{n % 90 + 10}",
        f"{n % 900 + 100}-{n:05d}-A",
        f"PO-{written:%Y}-{n:05d}",
        f"C{written:%y}{n:06d}",
        f"{n:07d}",
    )
    return random.choice((order_number(random, written), random.choice(large)))


def wished(random: Random, written: date, writing: Writing) -> tuple[Truth, str]:
    """A day of delivery: half the time in the buyer's form of days, else in any way of the language."""
    return wish(random, written, writing.language, (writing.day,) if random.random() < IN_FORM else ())


def _payment(random: Random, language: str) -> tuple[Truth, str]:
    meant, words = random.choice(PAYMENTS[language])
    return meant, random.choice(words)


def phone(random: Random, buyer: Row) -> str:
    """A telephone number as the buyer's land writes it, of digits that nobody has."""
    return (
        f"{random.choice(land_of(buyer).dialling)}{random.choice((' ', ' ', '-', '/'))}{random.choice(('', '0'))}{random.randrange(10, 99)}"
    )


def ship_to(world: World, random: Random, buyer: Row) -> dict[str, Truth]:
    """Where the goods shall go: one of the buyer's places on file, or another."""
    on_file = [row for row in world.delivery_addresses if row["customer_number"] == buyer["customer_number"]]
    if not on_file or random.random() < 0.4:
        return elsewhere(random, buyer)
    row = random.choice(on_file)
    return address(row["name"], row["street"], row["postcode"], row["city"], row["country"], row["contact"] or None)


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
