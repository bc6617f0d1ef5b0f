"""The opened part's company: other trades, other number styles, and customers of seven countries."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from random import Random

from stdnum import ean
from stdnum.at import uid
from stdnum.fr import tva
from stdnum.iso7064 import mod_11_10
from stdnum.nl import btw

from benchmarks.corpus.company import CATALOGUE_COLUMNS, CUSTOMER_COLUMNS, Row, World
from benchmarks.corpus.opened.goods import FAMILIES, LANGUAGES, Family, in_language

_STYLES = (
    "{n:05d}-{v}", "{p}.{n:04d}.{v:02d}", "{n:04d}/{v:02d}", "10{n:05d}", "{q}{n:03d}-{v}", "{a:02d} {n:03d} {v:02d}", "{n:03d}{p}{v}", "{q}-{n:03d}{w}", "{n:04d}.{v}", "{p}{n:04d}-{w}",
)  # fmt: skip

# (postcode, city) and streets of each country, with the order of street and house number that it has
PLACES: dict[str, tuple[tuple[str, str], ...]] = {
    "DE": (
        ("25813", "Husum"), ("28757", "Bremen"), ("31787", "Hameln"), ("34497", "Korbach"), ("36037", "Fulda"), ("39576", "Stendal"), ("44787", "Bochum"), ("48607", "Ochtrup"), ("52525", "Heinsberg"), ("59174", "Kamen"),
        ("64720", "Michelstadt"), ("67433", "Neustadt an der Weinstraße"), ("72250", "Freudenstadt"), ("78628", "Rottweil"), ("85049", "Ingolstadt"), ("87435", "Kempten (Allgäu)"), ("91154", "Roth"), ("94032", "Passau"),
        ("01968", "Senftenberg"), ("08280", "Aue-Bad Schlema"), ("17192", "Waren (Müritz)"), ("98527", "Suhl"), ("06484", "Quedlinburg"), ("15230", "Frankfurt (Oder)"),
    ),
    "AT": (("1220", "Wien"), ("2340", "Mödling"), ("3500", "Krems an der Donau"), ("4020", "Linz"), ("6330", "Kufstein"), ("8605", "Kapfenberg"), ("9500", "Villach")),
    "CH": (("3600", "Thun"), ("4057", "Basel"), ("5430", "Wettingen"), ("7000", "Chur"), ("8400", "Winterthur"), ("8610", "Uster"), ("9500", "Wil SG")),
    "NL": (("1012 JS", "Amsterdam"), ("2312 BK", "Leiden"), ("3811 MZ", "Amersfoort"), ("5038 EA", "Tilburg"), ("6211 CH", "Maastricht"), ("7411 NB", "Deventer"), ("8011 PK", "Zwolle"), ("9401 KP", "Assen")),
    "FR": (("13002", "Marseille"), ("29200", "Brest"), ("33000", "Bordeaux"), ("54000", "Nancy"), ("67000", "Strasbourg"), ("69003", "Lyon"), ("75011", "Paris"), ("87000", "Limoges")),
    "GB": (("BS1 6TR", "Bristol"), ("CB2 3NT", "Cambridge"), ("EH6 7DX", "Edinburgh"), ("LS10 1JF", "Leeds"), ("NR1 3QG", "Norwich"), ("YO1 7HH", "York")),
    "US": (("04101", "Portland, ME"), ("14604", "Rochester, NY"), ("53703", "Madison, WI"), ("97214", "Portland, OR")),
}  # fmt: skip
STREETS: dict[str, tuple[str, ...]] = {
    "DE": (
        "Mühlenweg {}", "Bahnhofstraße {}", "Am Backhaus {}", "Zur Alten Ziegelei {}", "Rohrbacher Str. {}", "Gärtnerstraße {}", "Lindenallee {}", "An der Schleuse {}", "Industriestr. {}", "Marktplatz {}", "Kesselgasse {}", "Heinrich-Heine-Straße {}",
        "Gewerbepark West {}", "Tulpenstieg {}", "Hinter der Kirche {}", "Dorfstr. {}",
    ),
    "AT": ("Südtiroler Platz {}", "Wiener Straße {}", "Am Steinfeld {}", "Bäckergasse {}", "Linzer Bundesstraße {}"),
    "CH": ("Seestrasse {}", "Im Grüt {}", "Zürcherstrasse {}", "Rosenweg {}", "Industriestrasse {}"),
    "NL": ("Kerkstraat {}", "Nijverheidsweg {}", "Oude Gracht {}", "Loodgietersplein {}", "Hoofdweg {}"),
    "FR": ("{}, rue des Boulangers", "{} avenue Jean Jaurès", "{} bis, rue de la Fontaine", "{}, quai des Plombiers", "{} boulevard Carnot"),
    "GB": ("{} High Street", "Unit {}, Meadow Trading Estate", "{} Mill Lane", "{} Station Road", "{} Baker's Row"),
    "US": ("{} Maple Ave", "{} W Harbor St", "{} Industrial Pkwy, Suite 4", "{} N Garden Blvd"),
}  # fmt: skip
_FIRMS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "DE": (
        ("Achterberg", "Bögershausen", "Claußen", "Drögemüller", "Eßer", "Feddersen", "Grünwald", "Heßling", "Ilgner", "Jürgens", "Köhnke", "Lübbers", "Mäurer", "Nößner", "Öztürk", "Pfützner", "Quast", "Rößler", "Süß", "Teßmer", "Unverzagt", "Völz"),
        ("Sanitär & Heizung", "Haustechnik", "Bad und Wärme", "Gartenbau", "Baumschule", "Zoofachmarkt", "Tierpension", "Bäckerei", "Konditorei", "Catering", "Gasthof", "Großküchen", "Seniorenresidenz", "Wohnbau", "Campingplatz", "Klinikküche"),
        ("GmbH", "GmbH & Co. KG", "e. K.", "KG", "OHG", "eG", "gGmbH", "UG (haftungsbeschränkt)", "AG"),
    ),
    "AT": (("Hollnsteiner", "Kröpfl", "Moosbrugger", "Pichlbauer", "Wögerer"), ("Installationen", "Gärtnerei", "Bäckerei", "Gasthaus", "Haustechnik"), ("GmbH", "e.U.", "KG", "Ges.m.b.H.")),
    "CH": (("Aebischer", "Brönnimann", "Hürlimann", "Lüthi", "Zgraggen"), ("Sanitär", "Gartencenter", "Bäckerei-Konditorei", "Gastro", "Haustechnik"), ("AG", "GmbH", "& Söhne")),
    "NL": (("De Groot", "Hoekstra", "Van Dijk", "Ter Braak", "Smeets", "Wiersma"), ("Installatietechniek", "Tuincentrum", "Bakkerij", "Horeca", "Dierenwinkel"), ("B.V.", "V.O.F.", "N.V.")),
    "FR": (("Delaunay", "Fontanel", "Girardot", "Lefèvre", "Péchenard", "Rouxel"), ("Plomberie", "Jardinerie", "Boulangerie", "Hôtel-Restaurant", "Animalerie"), ("SARL", "SAS", "EURL", "& Fils")),
    "GB": (("Ashworth", "Blenkinsop", "Featherstone", "Hargreaves", "Thistlewood"), ("Plumbing Supplies", "Garden Centre", "Bakeries", "Catering", "Pet Care"), ("Ltd", "Limited", "LLP", "plc")),
    "US": (("Brannigan", "Castellano", "Dunmore", "Whitlock"), ("Plumbing", "Nursery", "Bakehouse", "Restaurant Supply"), ("Inc.", "LLC", "Corp.")),
}  # fmt: skip
PEOPLE: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "DE": (("Annegret", "Björn", "Christa", "Detlef", "Elif", "Florian", "Gesa", "Hannes", "Inga", "Jörg", "Katrin", "Lasse", "Mareike", "Norbert", "Renate", "Stefan"), ("Albers", "Behrens", "Dörfler", "Engel", "Friedrichs", "Groß", "Hübner", "Kaya", "Lange", "Nowak", "Peters", "Schulte", "Vogt", "Wolff")),
    "NL": (("Anouk", "Bram", "Femke", "Jeroen", "Lotte", "Sander"), ("Bakker", "de Vries", "Jansen", "Mulder", "van den Berg", "Visser")),
    "FR": (("Aurélie", "Benoît", "Camille", "Étienne", "Laurence", "Thierry"), ("Bernard", "Chevalier", "Dupuis", "Lemoine", "Marchand", "Perrin")),
    "GB": (("Alison", "Graham", "Harriet", "Nigel", "Priya", "Tom"), ("Barnes", "Clarke", "Hughes", "Patel", "Turner", "Wright")),
}  # fmt: skip
PEOPLE |= {"AT": PEOPLE["DE"], "CH": PEOPLE["DE"], "US": PEOPLE["GB"]}
SHARES = {"DE": 46, "AT": 9, "CH": 9, "NL": 13, "FR": 14, "GB": 10, "US": 4}
PAYMENTS = ("invoice", "invoice", "direct_debit", "prepayment", "credit_card")


def make_world(random: Random) -> World:
    """A company of about 230 articles and 105 customers."""
    word = random.choice(("Ostertor", "Drei Linden", "Kaufhof Weser", "Blaue Mühle", "Werkstern"))
    articles = tuple(_articles(random))
    customers = tuple(_customers(random))
    numbers: dict[tuple[str, str], str] = {}
    for customer in random.sample(customers, 34):
        style = random.choice(("{:05d}-A", "7{:05d}", "K{:05d}", "ART {:05d}", "{:05d}.00", "X{:05d}Z"))
        for article, number in zip(random.sample(articles, 40), random.sample(range(10_000, 99_999), 40), strict=True):
            numbers[customer["customer_number"], article["sku"]] = style.format(number)
    return World(
        f"{word} Fachgroßhandel GmbH",
        "Speicherstraße 88\n28217 Bremen",
        f"{ascii_of(word.split()[0])}-fachhandel.example",
        articles,
        customers,
        numbers,
    )


def _articles(random: Random) -> Iterator[Row]:
    numbers = iter(random.sample(range(101, 999), len(FAMILIES)))
    for family in FAMILIES:
        style, number = random.choice(_STYLES), next(numbers)
        prefix = "".join(random.sample("ABCDEFGHKMPRTWZ", 2))
        rows = [
            _article(
                random,
                family,
                index,
                style.format(n=number, v=index + 1, w="ABCDEFGHK"[index], a=number % 90 + 10, p=prefix, q=prefix + "X"),
                number,
            )
            for index in range(len(family.variants))
        ]
        if style.startswith("10"):
            rows = [row | {"sku": f"10{number:03d}{index + 11}"} for index, row in enumerate(rows)]
        if len(rows) > 3 and random.random() < 0.2:
            rows[-2] |= {"status": "discontinued", "replaced_by": rows[-1]["sku"]}
        yield from rows


def _article(random: Random, family: Family, index: int, sku: str, number: int) -> Row:
    variant = family.variants[index]
    names = {f"name_{language}": f"{name} {in_language(variant, language)}" for language, name in zip(LANGUAGES, family.names, strict=True)}
    gtin = f"4{random.randrange(10**11):011d}"
    price = family.low + (family.high - family.low) * (index + random.random()) / len(family.variants)
    aliases = [f"{family.alias} {variant}"]
    if number % 3 == 0 and names["name_nl"] != names["name_de"]:
        aliases += [names["name_nl"], names["name_fr"]]
    values = (
        sku, names["name_de"], names["name_en"], family.unit, f"{price:.2f}", "standard", gtin + ean.calc_check_digit(gtin), "", f"{random.uniform(0.05, 9):.2f}",
        ";".join(dict.fromkeys(aliases)), "active", "",
    )  # fmt: skip
    return (
        dict(zip(CATALOGUE_COLUMNS, values, strict=True))
        | names
        | {"alias": aliases[0], "spoken": "de en nl fr" if len(aliases) > 1 else "de en"}
    )


def _customers(random: Random) -> Iterator[Row]:
    number = random.randrange(50_100, 61_000)
    for country, count in SHARES.items():
        names, trades, forms = _FIRMS[country]
        pairs = random.sample([(name, trade) for name in names for trade in trades], count)
        for name, trade in pairs:
            number += random.randrange(3, 90)
            yield _customer(random, number, country, _firm(random, country, name, trade, forms), f"{name.split()[-1]}-{trade.split()[0]}")


def _firm(random: Random, country: str, name: str, trade: str, forms: Sequence[str]) -> str:
    first = country in ("FR", "NL") or (
        country in ("DE", "AT", "CH")
        and trade in ("Bäckerei", "Konditorei", "Gasthof", "Baumschule", "Gärtnerei", "Gasthaus")
        and random.random() < 0.7
    )
    return f"{trade} {name} {random.choice(forms)}" if first else f"{name} {trade} {random.choice(forms)}"


def _customer(random: Random, number: int, country: str, name: str, stem: str) -> Row:
    postcode, city = random.choice(PLACES[country])
    contact = " ".join(random.choice(part) for part in PEOPLE[country])
    domain = f"{ascii_of(stem)}.example"
    street = street_of(random, country)
    box = random.choice(
        {"NL": ("inkoop", "info"), "FR": ("achats", "contact"), "GB": ("purchasing", "office"), "US": ("purchasing", "orders")}.get(
            country, ("bestellung", "office", "kontakt", "info", "einkauf")
        )
    )
    emails = f"{box}@{domain};{ascii_of(contact.split()[0])}.{ascii_of(contact.split()[-1])}@{domain}"
    values = (
        str(number),
        name,
        contact,
        street,
        postcode,
        city,
        country,
        _vat_id(random, country),
        emails,
        random.choice(PAYMENTS),
        "active",
    )
    return dict(zip(CUSTOMER_COLUMNS, values, strict=True))


def street_of(random: Random, country: str) -> str:
    """A street with its house number, in the order of this country."""
    number = str(random.randrange(1, 140)) + (random.choice(("", "", "", "a", "b")) if country in ("DE", "AT", "CH", "NL") else "")
    return random.choice(STREETS[country]).format(number)


def _vat_id(random: Random, country: str) -> str:
    if country == "DE":
        stem = f"{random.randrange(10_000_000, 99_999_999)}"
        return f"DE{stem}{mod_11_10.calc_check_digit(stem)}"
    if country == "AT":
        stem = f"{random.randrange(10**7):07d}"
        return f"ATU{stem}{uid.calc_check_digit(stem)}"
    checks: dict[str, tuple[Callable[[str], bool], Callable[[], str]]] = {
        "NL": (btw.is_valid, lambda: f"{random.randrange(10**8, 10**9)}B01"),
        "FR": (tva.is_valid, lambda: f"{random.randrange(10, 98)}{random.randrange(3 * 10**8, 9 * 10**8)}"),
    }
    if country not in checks:
        return ""
    is_valid, draw = checks[country]
    while not is_valid(stem := draw()):
        continue
    return country + stem


def ascii_of(text: str) -> str:
    """Lower-case letters and digits as an address can have them."""
    pairs = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e", "ê": "e", "î": "i", "ô": "o", "ç": "c"}
    return "".join(pairs.get(c, c) for c in text.lower() if c.isalnum() or c == "-")
