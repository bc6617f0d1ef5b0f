"""How a buyer spells what he writes: days, amounts, quantities, capitals, umlauts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from random import Random

from benchmarks.corpus.on_paper import plain
from benchmarks.corpus.wishes import MONTHS
from examples.post.truth import english, german

_DAYS = {
    "de": (("{d:02d}.{m:02d}.{y}", 45), ("{d}.{m}.{s:02d}", 20), ("{d}.{m}.{y}", 12), ("{d:02d}.{m:02d}.{s:02d}", 12), ("{d}. {w} {y}", 6), ("{y}-{m:02d}-{d:02d}", 3), ("{d}/{m}/{s:02d}", 2)),
    "en": (("{d} {w} {y}", 40), ("{d:02d}.{m:02d}.{y}", 30), ("{y}-{m:02d}-{d:02d}", 20), ("{d}.{m}.{s:02d}", 10)),
    "nl": (("{d:02d}-{m:02d}-{y}", 50), ("{d}-{m}-{s:02d}", 25), ("{d} {w} {y}", 15), ("{d}/{m}/{y}", 10)),
}  # fmt: skip
_AMOUNTS = {
    "de": (("german", 62), ("no groups", 18), ("point", 12), ("sign", 8)),
    "en": (("point", 75), ("sign", 25)),
    "nl": (("german", 60), ("no groups", 25), ("sign", 15)),
}


@dataclass(frozen=True)
class Manner:
    """One buyer's spelling; `dashes` writes whole amounts as 12,-; `dittos` saves words that stand in the row above."""

    language: str
    day: str
    money: str
    dashes: bool
    capitals: bool
    plain: bool
    dittos: bool

    @classmethod
    def drawn(cls, random: Random, language: str, *, plain: bool, joined: bool) -> Manner:
        """A buyer's way; whoever joins his letters does not write in capitals."""
        day, money = ((random.choices(*zip(*choices, strict=True))[0]) for choices in (_DAYS[language], _AMOUNTS[language]))
        if plain and money == "sign":  # such a hand has no sign for the euro
            money = "point" if language == "en" else "german"
        return cls(
            language,
            str(day),
            str(money),
            dashes=random.random() < 0.4,
            capitals=random.random() < 0.15 and not joined,
            plain=plain,
            dittos=random.random() < 0.2,
        )

    def spelled(self, text: str) -> str:
        """The text as this hand writes it."""
        text = re.sub("[²³]", lambda found: {"²": "2", "³": "3"}[found[0]], text).replace("µ", "u")
        text = re.sub(r"Ø ?(?=\d)", "", text)
        text = plain(text).replace("°", " Grad") if self.plain else text
        return text.upper() if self.capitals and "@" not in text else text

    def day_words(self, day: date) -> str:
        """A day."""
        return self.day.format(d=day.day, m=day.month, y=day.year, s=day.year % 100, w=self._month(day))

    def _month(self, day: date) -> str:
        word = MONTHS[self.language][day.month - 1]
        short = {"de": f"{word[:3]}.", "en": word[:3], "nl": word[:3]}[self.language]
        return short if day.day % 2 and len(word) > 4 else word

    def amount(self, amount: Decimal | str) -> str:
        """An amount of money."""
        value = Decimal(amount)
        if self.dashes and value == value.to_integral_value() and self.language != "en":
            return f"{int(value)},-"
        if self.money == "sign":
            return f"€ {value:.2f}" if self.language == "en" else f"{german(value)} €"
        if self.money == "point":
            return english(value) if self.language == "en" else f"{value:.2f}"
        return german(value) if self.money == "german" else f"{value:.2f}".replace(".", ",")


def date_parts(day: date, year_boxes: int) -> tuple[str, str, str]:
    """A day for boxes."""
    year = f"{day.year}" if year_boxes == 4 else f"{day.year % 100:02d}"
    return f"{day.day:02d}", f"{day.month:02d}", year


def amount_parts(words: str, places: int) -> tuple[str, ...]:
    """An amount for one place, or for one of euros and one of cents."""
    if places == 1:
        return (words,)
    bare = words.replace("€", "").strip().replace(",-", ",00")
    return bare[:-3], bare[-2:]
