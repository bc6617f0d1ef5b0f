"""How buyers of four languages and more countries write amounts, quantities, units, days and addresses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from babel import Locale
from babel.dates import format_date

from benchmarks.corpus.company import Row
from examples.post.truth import Truth, any_of

# What buyers write for the unit of an article, by language and the catalogue's code.
WORDS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "de": {
        "C62": ("Stück", "Stk", "Stk.", "St.", "Stck.", "ST"), "MTR": ("m", "Meter", "lfm", "M"), "PK": ("Pack", "Packung", "Pkg.", "Pck", "PAK"), "RO": ("Rolle", "Rollen", "Rl.", "ROL"),
        "BX": ("Schachtel", "Karton", "KAR"), "LTR": ("Liter", "Ltr.", "l", "L"), "KGM": ("kg", "KG"), "PR": ("Paar",), "SET": ("Set", "Satz"),
    },
    "en": {
        "C62": ("pcs", "EA", "each", "pc", "Each"), "MTR": ("m", "mtrs", "metre", "MTR"), "PK": ("packs", "pack", "PK"), "RO": ("rolls", "roll"), "BX": ("box", "boxes", "BX"),
        "LTR": ("ltr", "litre", "L"), "KGM": ("kg", "kgs", "KG"), "PR": ("pairs", "pr"), "SET": ("set", "sets"),
    },
    "nl": {
        "C62": ("stuks", "st.", "stk", "ST"), "MTR": ("m", "meter", "mtr"), "PK": ("pak", "pakken"), "RO": ("rol", "rollen"), "BX": ("doos", "dozen"), "LTR": ("liter", "ltr"), "KGM": ("kg", "kilo"),
        "PR": ("paar",), "SET": ("set",),
    },
    "fr": {
        "C62": ("pièces", "pce", "pcs", "unité", "PCE"), "MTR": ("m", "mètres", "MTR"), "PK": ("paquet", "paquets"), "RO": ("rouleau", "rouleaux", "rlx"), "BX": ("boîte", "boîtes", "bte"),
        "LTR": ("litre", "litres", "L"), "KGM": ("kg", "KG"), "PR": ("paire", "paires"), "SET": ("lot", "set"),
    },
}  # fmt: skip
EITHER: Mapping[str, Truth] = {
    "karton": any_of("BX", "CT"), "kar": any_of("BX", "CT"), "doos": any_of("BX", "CT"), "dozen": any_of("BX", "CT"), "lot": any_of("SET", None), "": None,
}  # fmt: skip
CODES: Mapping[str, Mapping[str, str]] = {
    language: {word.lower(): code for code, words in codes.items() for word in words} for language, codes in WORDS.items()
}


def unit_truth(word: str, language: str) -> Truth:
    """The code that a unit's word stands for, large or small letters. Raises KeyError for a word that is not in the list."""
    return EITHER[word.lower()] if word.lower() in EITHER else CODES[language][word.lower()]


@dataclass(frozen=True)
class Writing:
    """One buyer's way to write numbers and days; `day` is a key of DAYS."""

    language: str
    thousands: str
    decimal: str
    day: str

    def amount(self, amount: Decimal | str, places: int = 2) -> str:
        """1234.5 with signs for thousands and decimals, rounded to `places`."""
        return f"{Decimal(amount):,.{places}f}".replace(",", "\0").replace(".", self.decimal).replace("\0", self.thousands)

    def quantity(self, quantity: Decimal, places: int = 0) -> str:
        """A quantity with as many decimals as it has, at least `places`."""
        return self.amount(quantity, max(places, -int(quantity.normalize().as_tuple().exponent)))

    def date(self, day: date, form: str = "") -> str:
        """A day in this buyer's form, or another."""
        return shown_day(day, self.language, form or self.day)


def shown_day(day: date, language: str, form: str) -> str:
    """A day in a form: dots, short dots, slashes, month first, dashes, iso, long, medium, dashed month, weekday, compact."""
    locale = {"en": "en_GB"}.get(language, language)
    fixed = {
        "dots": f"{day:%d.%m.%Y}", "short dots": f"{day.day}.{day.month}.{day:%y}", "two dots": f"{day:%d.%m.%y}", "slashes": f"{day:%d/%m/%Y}", "month first": f"{day:%m/%d/%Y}",
        "dashes": f"{day:%d-%m-%Y}", "iso": day.isoformat(), "compact": f"{day:%Y%m%d}",
    }  # fmt: skip
    if form in fixed:
        return fixed[form]
    patterns = {
        "long": "d. MMMM yyyy" if language == "de" else "d MMMM yyyy",
        "medium": "d. MMM yyyy" if language == "de" else "d MMM yyyy",
        "dashed month": "dd-MMM-yy",
        "weekday": "EEE, dd.MM.yyyy" if language == "de" else "EEEE d MMMM yyyy",
        "american": "MMMM d, yyyy",
    }
    if form == "american":
        locale = "en_US"
    return str(format_date(day, patterns[form], locale=locale))


def country_name(code: str, language: str) -> str:
    """A country as this language calls it."""
    return str(Locale(language).territories[code])


def address_lines(row: Mapping[str, Truth], language: str, *, abroad: bool) -> list[str]:
    """Name, person, street, place, and abroad the country, as they stand on a letter to a German seller."""
    country, postcode, city = str(row["country"]), str(row["postcode"]), str(row["city"])
    place = [city, postcode] if country in ("GB", "IE") else [f"{city} {postcode}"] if country == "US" else [f"{postcode} {city}"]
    land = country_name(country, language) if abroad and country != "DE" else ""
    return [str(line) for line in (row["name"], row.get("contact"), row["street"], *place, land) if line]


def place_line(row: Row) -> str:
    """Street and place in one line."""
    return ", ".join(address_lines({**row, "name": "", "contact": ""}, "de", abroad=False))
