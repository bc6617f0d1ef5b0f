"""A big catalogue for measuring how matching grows: any number of articles, always the same, most of them near-twins of others.

A family is a good («Rohrschelle») of a make; its members differ in size, material, finish and pack alone. Each number and each name is
given to one article only.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import islice, product
from pathlib import Path
from random import Random

from config.company import Article, Company, MasterData
from config.packed import Packed

FAMILY = 240  # members of a family in a catalogue that is large enough
LEAST_FAMILIES = 100
_FIRST = {
    "Rohr": "pipe", "Kabel": "cable", "Wand": "wall", "Decken": "ceiling", "Boden": "floor", "Schlauch": "hose", "Tür": "door", "Fenster": "window", "Dach": "roof",
    "Zaun": "fence", "Regal": "shelf", "Möbel": "furniture", "Stahl": "steel", "Holz": "wood", "Beton": "concrete", "Blech": "sheet", "Draht": "wire", "Ketten": "chain",
    "Seil": "rope", "Motor": "motor", "Pumpen": "pump", "Ventil": "valve", "Filter": "filter", "Lampen": "lamp", "Schalt": "switch", "Sicherungs": "fuse", "Leitungs": "line",
    "Werkzeug": "tool", "Garten": "garden", "Lager": "store", "Büro": "office", "Küchen": "kitchen", "Labor": "laboratory", "Sanitär": "sanitary", "Heizungs": "heating",
    "Lüftungs": "ventilation", "Solar": "solar", "Antennen": "aerial", "Batterie": "battery", "Fahrzeug": "vehicle", "Anhänger": "trailer", "Hydraulik": "hydraulic",
    "Druckluft": "compressed air", "Schweiß": "welding", "Schleif": "grinding", "Bohr": "drilling", "Fräs": "milling", "Säge": "saw", "Mess": "measuring", "Prüf": "testing",
    "Reinigungs": "cleaning", "Verpackungs": "packing", "Versand": "shipping", "Karton": "carton", "Papier": "paper", "Folien": "film", "Klebe": "adhesive", "Dicht": "sealing",
    "Isolier": "insulating", "Brandschutz": "fire",
}  # fmt: skip
_SECOND = {
    "schelle": "clamp", "halter": "holder", "klemme": "clip", "dübel": "plug", "schraube": "screw", "mutter": "nut", "scheibe": "washer", "bolzen": "bolt", "haken": "hook",
    "winkel": "bracket", "leiste": "strip", "profil": "profile", "platte": "plate", "band": "tape", "ring": "ring", "stutzen": "socket", "flansch": "flange", "kappe": "cap",
    "deckel": "lid", "kasten": "box", "dose": "can", "kanne": "jug", "bürste": "brush", "zange": "pliers", "schlüssel": "spanner", "hammer": "hammer", "messer": "knife",
    "feile": "file", "spachtel": "scraper", "pinsel": "paintbrush", "rolle": "roller", "eimer": "bucket", "sack": "sack", "matte": "mat", "gitter": "grid", "rost": "grate",
    "tür": "gate", "schloss": "lock", "griff": "handle", "scharnier": "hinge", "feder": "spring", "lager": "bearing", "welle": "shaft", "rad": "wheel", "riemen": "belt",
    "kette": "link chain", "seil": "cord", "netz": "net", "haube": "hood", "maske": "mask", "handschuh": "glove", "stiefel": "boot", "jacke": "jacket", "brille": "goggles",
    "lampe": "light", "stecker": "connector", "schalter": "breaker", "fühler": "sensor", "zähler": "counter", "ventil": "tap",
}  # fmt: skip
_MATERIALS = (
    ("verzinkt", "zinc-plated"),
    ("Edelstahl A2", "stainless A2"),
    ("Edelstahl A4", "stainless A4"),
    ("Messing", "brass"),
    ("Kunststoff", "plastic"),
)
_FINISHES = (("schwarz", "black"), ("weiß", "white"), ("blank", "plain"))
_SIZES = ("4x20 mm", "4x30 mm", "5x40 mm", "6x40 mm", "6x60 mm", "8x40 mm", "8x80 mm", "10x60 mm")
_PACKS = (("1 Stück", "1 piece"), ("100 Stück", "pack of 100"))
_SYLLABLES = (
    "bra",
    "cor",
    "del",
    "fen",
    "gra",
    "hol",
    "kan",
    "lor",
    "mer",
    "nov",
    "pal",
    "rix",
    "sten",
    "tor",
    "vel",
    "wes",
    "zan",
    "dur",
    "mak",
    "lin",
)


def articles(count: int) -> Iterator[Article]:
    """`count` articles; a small catalogue has fewer families and fewer members in each."""
    families = max(LEAST_FAMILIES, -(-count // FAMILY))
    members = -(-count // families)
    return islice((article for family in range(families) for article in _family(family, members)), count)


def write_catalogue(count: int, company: Path) -> None:
    """Writes `count` articles as catalogue.csv of a company folder, beside the smallest files that go with it."""
    company.mkdir(parents=True, exist_ok=True)
    (company / "company.toml").write_text('[company]\nname = "Großmann Technikhandel GmbH"\ncountry = "DE"\n', encoding="utf-8")
    (company / "customers.csv").write_text("customer_number,name\n10001,Erika Beispiel GmbH\n", encoding="utf-8")
    with (company / "catalogue.csv").open("w", encoding="utf-8") as file:
        file.write("sku,name_de,name_en,unit,price_net,tax_class,gtin\n")
        for a in articles(count):
            file.write(f"{a.sku},{a.name_de},{a.name_en},{a.unit},{a.price_net},{a.tax_class},{a.gtin}\n")


def company_of(count: int) -> MasterData:
    """A company that sells `count` articles to nobody yet."""
    return MasterData(Company("Großmann Technikhandel GmbH"), Packed.of(Article, articles(count)))


def misspelt(name: str, random: Random) -> str:
    """The name as somebody types it: one or two slips in its longer words, none in its sizes."""
    words = name.split()
    long = [place for place, word in enumerate(words) if len(word) >= 6 and word.isalpha()]
    for place in random.sample(long, min(len(long), random.randint(1, 2))):
        words[place] = _slip(words[place], random)
    return " ".join(words)


def _slip(word: str, random: Random) -> str:
    """Two letters swapped, one left out, doubled, or hit beside."""
    at = random.randrange(1, len(word) - 1)
    return random.choice(
        (
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + random.choice("aeinrst") + word[at + 1 :],
        )
    )


def _family(family: int, members: int) -> Iterator[Article]:
    """The members of one family, spread over what they may differ in."""
    random = Random(f"family {family}")
    firsts, seconds = list(_FIRST), list(_SECOND)
    first, second = firsts[family % len(firsts)], seconds[(family // len(firsts) + 7 * family) % len(seconds)]
    make = "".join(random.choice(_SYLLABLES) for _ in range(random.randint(2, 3))).capitalize()
    prefix = f"{first[0]}{second[0]}".upper().replace("Ü", "U")
    offered = list(product(_SIZES, _MATERIALS, _FINISHES, _PACKS))
    for member, place in enumerate(sorted(random.sample(range(len(offered)), min(members, len(offered))))):
        size, material, finish, pack = offered[place]
        number = family * FAMILY + member
        yield Article(
            sku=f"{prefix}-{family:05d}-{member:03d}",
            name_de=f"{first}{second} {make} {size} {material[0]} {finish[0]} {pack[0]}",
            name_en=f"{make} {_FIRST[first]} {_SECOND[second]} {size} {material[1]} {finish[1]} {pack[1]}",
            unit="C62",
            price_net=Decimal(random.randint(20, 90_000)) / 100,
            gtin=_gtin(number) if number % 10 < 7 else "",
        )


def _gtin(number: int) -> str:
    """A GTIN-13 of the range for use within a firm (prefix 2), with its check digit."""
    digits = f"2{number:011d}"
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return f"{digits}{-total % 10}"
