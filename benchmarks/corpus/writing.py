"""How buyers of four languages write amounts, quantities, units and days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from benchmarks.corpus.wishes import day_in
from examples.post.truth import Truth, any_of

# What printed orders have for the unit of an article, by language and the catalogue's code: more words than mails have, so their codes stand beside them.
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
    """One buyer's way to write numbers and days; `day` is one of the forms of `wishes`."""

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
        return day_in(day, self.language, form or self.day)
