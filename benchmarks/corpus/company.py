"""An invented company for a seed: its catalogue of near-twins, its customers, and the folder that describes them."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from stdnum import ean
from stdnum.iso7064 import mod_11_10

# German, English, unit, variants (as printed), lowest and highest net price
FAMILIES: tuple[tuple[str, str, str, tuple[str, ...], float, float], ...] = (
    ("Leitungsschutzschalter B-Charakteristik {}", "Circuit breaker B curve {}", "C62", ("6 A", "10 A", "13 A", "16 A", "20 A", "25 A"), 2.1, 9.8),
    ("Mantelleitung NYM-J {}", "Installation cable NYM-J {}", "MTR", ("3x1,5", "3x2,5", "5x1,5", "5x2,5", "5x4", "5x6"), 0.6, 6.5),
    ("Aderendhülse isoliert {}", "Insulated ferrule {}", "PK", ("0,5 mm²", "0,75 mm²", "1,0 mm²", "1,5 mm²", "2,5 mm²", "4,0 mm²"), 1.2, 7.9),
    ("LED-Leuchtmittel E27 {}", "LED lamp E27 {}", "C62", ("5 W 2700 K", "5 W 4000 K", "8 W 2700 K", "8 W 4000 K", "11 W 2700 K"), 2.4, 8.9),
    ("Kabelkanal PVC weiß {}", "Cable trunking PVC white {}", "MTR", ("15 x 15 mm", "20 x 20 mm", "30 x 30 mm", "40 x 60 mm", "60 x 110 mm"), 0.9, 8.5),
    ("Abzweigdose Aufputz IP65 {}", "Junction box surface IP65 {}", "C62", ("85 x 85 mm", "100 x 100 mm", "150 x 110 mm"), 1.4, 6.9),
    ("Schuko-Steckdose {}", "Schuko socket outlet {}", "C62", ("reinweiß glänzend", "reinweiß matt", "anthrazit", "alu"), 3.8, 12.5),
    ("Wechselschalter {}", "Two-way switch {}", "C62", ("reinweiß glänzend", "reinweiß matt", "anthrazit", "alu"), 4.1, 13.5),
    ("Abdeckrahmen {}", "Cover frame {}", "C62", ("1-fach reinweiß", "2-fach reinweiß", "3-fach reinweiß", "4-fach reinweiß", "2-fach anthrazit"), 1.9, 9.6),
    ("Kopierpapier A4 80 g {}", "Copy paper A4 80 g {}", "PK", ("weiß", "gelb", "blau", "grün"), 3.9, 8.4),
    ("Ordner A4 {}", "Lever arch file A4 {}", "C62", ("5 cm schwarz", "8 cm schwarz", "5 cm blau", "8 cm blau", "8 cm rot"), 1.4, 3.9),
    ("Kugelschreiber Slider {}", "Ballpoint pen Slider {}", "C62", ("F blau", "M blau", "F schwarz", "M schwarz", "M rot"), 0.6, 2.8),
    ("Toner Lasa 4020 {}", "Toner Lasa 4020 {}", "C62", ("schwarz", "cyan", "magenta", "gelb", "schwarz XL"), 49.0, 139.0),
    ("Versandkarton 1-wellig {}", "Shipping carton single wall {}", "C62", ("200x150x100 mm", "300x200x150 mm", "400x300x200 mm", "600x400x300 mm"), 0.3, 2.4),
    ("Luftpolsterfolie {}", "Bubble wrap {}", "RO", ("50 cm x 50 m", "50 cm x 100 m", "100 cm x 50 m", "100 cm x 100 m"), 12.0, 48.0),
    ("Allzweckreiniger Citro {}", "All-purpose cleaner Citro {}", "C62", ("1 l", "5 l", "10 l"), 2.2, 19.9),
    ("Falthandtuch 2-lagig {}", "Folded towel 2-ply {}", "BX", ("25 x 21 cm", "25 x 23 cm", "25 x 33 cm"), 21.0, 39.0),
    ("Toilettenpapier 3-lagig {}", "Toilet tissue 3-ply {}", "PK", ("250 Blatt 8 Rollen", "250 Blatt 64 Rollen", "400 Blatt Großrolle"), 3.2, 29.0),
    ("Mülltonne {}", "Wheelie bin {}", "C62", ("120 l grau", "240 l grau", "120 l braun", "240 l blau"), 29.0, 69.0),
    ("Arbeitshose Canvas {}", "Work trousers canvas {}", "C62", ("Gr. 48 schwarz", "Gr. 50 schwarz", "Gr. 52 schwarz", "Gr. 50 grau", "Gr. 52 grau"), 39.0, 79.0),
    ("Montagekleber {}", "Construction adhesive {}", "C62", ("290 ml weiß", "290 ml transparent", "450 ml weiß"), 4.2, 11.8),
    ("Dübel UX {}", "Plug UX {}", "BX", ("6 x 35", "6 x 50", "8 x 50", "10 x 60", "12 x 70"), 4.9, 24.0),
    ("Lötzinn {}", "Solder wire {}", "RO", ("0,5 mm 250 g", "1,0 mm 250 g", "1,0 mm 500 g", "1,5 mm 500 g"), 9.8, 34.0),
    ("Frostschutzkonzentrat {}", "Antifreeze concentrate {}", "LTR", ("blau", "rot", "violett"), 2.9, 6.4),
    ("Streusalz {}", "De-icing salt {}", "KGM", ("fein", "grob"), 0.2, 0.9),
    ("Bürostuhl Ergo {}", "Office chair Ergo {}", "C62", ("100 schwarz", "100 blau", "200 schwarz", "200 grau"), 129.0, 349.0),
)  # fmt: skip

NAMES = (
    "Ahrensburger", "Bellmann", "Cordes", "Dürrkopf", "Eichstätter", "Fährmann", "Gößling", "Hüttenrauch", "Immenhof", "Jäckel", "Küppers", "Löwenich", "Mühlbrecht",
    "Niedermeyer", "Oßwald", "Pröll", "Querfurth", "Rübsam", "Schäffner", "Tönnies", "Uhlenbusch", "Vörding", "Wüstemann", "Zäpfel", "Kranich", "Sturmvogel",
)  # fmt: skip
TRADES = (
    "Elektrotechnik", "Gebäudetechnik", "Hausverwaltung", "Architekturbüro", "Maschinenbau", "Pflegezentrum", "Hotelbetriebe", "Logistik", "Schaltanlagenbau",
    "Medizintechnik", "Fensterbau", "Verlag", "Datentechnik", "Facility Service", "Bauunternehmung", "Lebensmittel",
)  # fmt: skip
FORMS = ("GmbH", "GmbH & Co. KG", "AG", "KG", "e.K.", "OHG", "UG (haftungsbeschränkt)", "gGmbH", "eG")
FIRST = (
    "Anja",
    "Bernd",
    "Clara",
    "Dirk",
    "Ewa",
    "Frank",
    "Gülcan",
    "Heike",
    "Igor",
    "Jutta",
    "Klaus",
    "Lea",
    "Murat",
    "Nadine",
    "Olaf",
    "Paula",
    "Ronja",
    "Sören",
    "Tanja",
    "Ulf",
)
LAST = (
    "Arnold",
    "Böttcher",
    "Çelik",
    "Dietz",
    "Ebert",
    "Führmann",
    "Götz",
    "Haas",
    "Jäger",
    "Kühn",
    "Lüders",
    "Möller",
    "Nguyen",
    "Otto",
    "Preuß",
    "Riedl",
    "Schütz",
    "Thiel",
    "Voß",
    "Weiß",
)
STREETS = (
    "Kupferschmiedweg",
    "Lötkolbenstraße",
    "Am Umspannwerk",
    "Papiermühle",
    "Kartonagenring",
    "Alter Güterbahnhof",
    "Tonerhof",
    "An der Ladestraße",
    "Seilerbahn",
    "Gießereiplatz",
    "Färbergraben",
    "Ohmstieg",
)
PLACES = (
    ("22765", "Hamburg", "DE"), ("30159", "Hannover", "DE"), ("40213", "Düsseldorf", "DE"), ("50126", "Bergheim", "DE"), ("63450", "Hanau", "DE"), ("70173", "Stuttgart", "DE"),
    ("80331", "München", "DE"), ("90762", "Fürth", "DE"), ("99084", "Erfurt", "DE"), ("01662", "Meißen", "DE"), ("04838", "Eilenburg", "DE"), ("18055", "Rostock", "DE"),
    ("24534", "Neumünster", "DE"), ("27472", "Cuxhaven", "DE"), ("33098", "Paderborn", "DE"), ("38100", "Braunschweig", "DE"), ("54290", "Trier", "DE"), ("56068", "Koblenz", "DE"),
    ("61348", "Bad Homburg vor der Höhe", "DE"), ("66482", "Zweibrücken", "DE"), ("74072", "Heilbronn", "DE"), ("77652", "Offenburg", "DE"), ("83022", "Rosenheim", "DE"),
    ("88212", "Ravensburg", "DE"), ("95444", "Bayreuth", "DE"), ("1100", "Wien", "AT"), ("4600", "Wels", "AT"), ("5020", "Salzburg", "AT"), ("9000", "St. Gallen", "CH"),
    ("6003", "Luzern", "CH"), ("3511 EP", "Utrecht", "NL"), ("9711 LM", "Groningen", "NL"),
)  # fmt: skip
PAYMENTS = ("invoice", "invoice", "invoice", "direct_debit", "prepayment", "credit_card")

CATALOGUE_COLUMNS = (
    "sku",
    "name_de",
    "name_en",
    "unit",
    "price_net",
    "tax_class",
    "gtin",
    "pack_size",
    "weight_kg",
    "aliases",
    "status",
    "replaced_by",
)
CUSTOMER_COLUMNS = (
    "customer_number",
    "name",
    "contact",
    "street",
    "postcode",
    "city",
    "country",
    "vat_id",
    "emails",
    "payment_method",
    "status",
)

Row = dict[str, str]


@dataclass(frozen=True)
class World:
    """The seller, what it sells, who buys, and what buyers call its goods (customer number, our number) -> theirs."""

    name: str
    address: str
    domain: str
    articles: tuple[Row, ...]
    customers: tuple[Row, ...]
    part_numbers: dict[tuple[str, str], str]

    @property
    def mailbox(self) -> tuple[str, str]:
        """Name and address of the mailbox that orders are sent to."""
        return self.name, f"order@{self.domain}"

    @property
    def block(self) -> str:
        """Name and address in lines."""
        return f"{self.name}\n{self.address}"


def make_world(random: Random) -> World:
    """A company of about 110 articles and 90 customers."""
    word = random.choice(("Polarstern", "Kontor Elbtal", "Hansa Quadrat", "Bergkristall", "Roter Faden"))
    name = f"{word} Handels GmbH"
    articles = tuple(_articles(random))
    customers = tuple(_customers(random, 90))
    numbers = {}
    for customer in random.sample(customers, 20):
        style = random.choice(("{:06d}", "M-{:05d}", "30.{:05d}", "MAT{:06d}"))
        for article, number in zip(random.sample(articles, 25), random.sample(range(10_000, 99_999), 25), strict=True):
            numbers[customer["customer_number"], article["sku"]] = style.format(number)
    return World(name, "Lagerhausweg 21\n06844 Dessau-Roßlau", f"{word.split()[0].lower()}-handel.example", articles, customers, numbers)


def _articles(random: Random) -> Iterable[Row]:
    number = random.randrange(100, 400)
    for de, en, unit, variants, low, high in FAMILIES:
        style = random.choice(("{p}-{n:04d}", "{n:06d}", "{n:03d}.{v:02d}0", "{p}{n:04d}{v}", "{p} {n:04d}/{v}", "{p}-{v:02d}-{n:03d}"))
        prefix = "".join(random.sample("ABCDEFGHKLMNPRSTVWXZ", 2))
        number += random.randrange(7, 60)
        alias = de.split()[0]
        for index, variant in enumerate(variants):
            number += 1
            gtin = f"4088{random.randrange(10**8):08d}"
            price = round(low + (high - low) * (index + random.random()) / len(variants), 2)
            yield dict(
                zip(
                    CATALOGUE_COLUMNS,
                    (
                        style.format(p=prefix, n=number, v=index + 1), de.format(variant), en.format(variant.replace(",", ".")), unit, f"{price:.2f}", "standard",
                        gtin + ean.calc_check_digit(gtin), random.choice(("", "", "10", "100")), f"{random.uniform(0.05, 9):.2f}", f"{alias} {variant}", "active", "",
                    ),
                    strict=True,
                )
            )  # fmt: skip


def _customers(random: Random, count: int) -> Iterable[Row]:
    firms = random.sample([f"{n} {t}" for n in NAMES for t in TRADES], count)  # no two of the same name, their mail could not be told apart
    names = [f"{firm} {random.choice(FORMS)}" for firm in firms]
    number = random.randrange(11_000, 40_000)
    for name in names:
        number += random.randrange(3, 90)
        postcode, city, country = random.choice(PLACES)
        contact = f"{random.choice(FIRST)} {random.choice(LAST)}"
        domain = _ascii(f"{name.split()[0]}-{name.split()[1]}").lower() + ".example"
        stem = f"{random.randrange(10_000_000, 99_999_999)}"
        vat_id = f"DE{stem}{mod_11_10.calc_check_digit(stem)}" if country == "DE" else ""
        street = f"{random.choice(STREETS)} {random.randrange(1, 180)}{random.choice(('', '', '', 'a', ' b'))}"
        emails = f"einkauf@{domain};{_ascii(contact.split()[1]).lower()}@{domain}"
        values = (str(number), name, contact, street, postcode, city, country, vat_id, emails, random.choice(PAYMENTS), "active")
        yield dict(zip(CUSTOMER_COLUMNS, values, strict=True))


def _ascii(text: str) -> str:
    for a, b in zip("äöüßÄÖÜÇç", ("ae", "oe", "ue", "ss", "Ae", "Oe", "Ue", "C", "c"), strict=True):
        text = text.replace(a, b)
    return text


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
        '[payment]\nmethods = ["invoice", "direct_debit", "prepayment", "credit_card"]\ninvoice_needs_known_customer = true\n',
        encoding="utf-8",
    )
    _write(folder / "catalogue.csv", CATALOGUE_COLUMNS, ([a[c] for c in CATALOGUE_COLUMNS] for a in world.articles))
    _write(folder / "customers.csv", CUSTOMER_COLUMNS, ([a[c] for c in CUSTOMER_COLUMNS] for a in world.customers))
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
