"""How buyers say how many and what: figures, number words, dozens; whole names, workshop words, shortened names, slips of the pen."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from random import Random

from benchmarks.corpus.company import Row, World
from benchmarks.corpus.words import UNIT_WORDS

QUANTITIES = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 24, 25, 30, 36, 40, 48, 50, 60, 75, 100, 120, 150, 200, 250)
NUMBER_WORDS: Mapping[str, Mapping[int, str]] = {
    "de": {1: "ein", 2: "zwei", 3: "drei", 4: "vier", 5: "fünf", 6: "sechs", 8: "acht", 10: "zehn", 12: "zwölf", 15: "fünfzehn", 20: "zwanzig", 25: "fünfundzwanzig", 30: "dreißig", 40: "vierzig", 50: "fünfzig", 100: "hundert"},
    "en": {1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 8: "eight", 10: "ten", 12: "twelve", 15: "fifteen", 20: "twenty", 25: "twenty-five", 30: "thirty", 40: "forty", 50: "fifty", 100: "a hundred"},
    "nl": {1: "één", 2: "twee", 3: "drie", 4: "vier", 5: "vijf", 6: "zes", 8: "acht", 10: "tien", 12: "twaalf", 15: "vijftien", 20: "twintig", 25: "vijfentwintig", 30: "dertig", 40: "veertig", 50: "vijftig", 100: "honderd"},
    "fr": {1: "un", 2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 8: "huit", 10: "dix", 12: "douze", 15: "quinze", 20: "vingt", 25: "vingt-cinq", 30: "trente", 40: "quarante", 50: "cinquante", 100: "cent"},
}  # fmt: skip
DOZENS: Mapping[str, Mapping[int, str]] = {
    "de": {6: "ein halbes Dutzend", 12: "ein Dutzend", 24: "zwei Dutzend", 36: "drei Dutzend", 48: "vier Dutzend"}, "en": {6: "half a dozen", 12: "a dozen", 24: "two dozen", 36: "three dozen", 48: "four dozen"},
    "nl": {12: "een dozijn", 24: "twee dozijn", 36: "drie dozijn"}, "fr": {12: "une douzaine de", 24: "deux douzaines de", 36: "trois douzaines de"},
}  # fmt: skip
MEASURED = ("MTR", "KGM", "LTR")


@dataclass(frozen=True)
class Count:
    """A quantity in figures with a point, how it is said, and the unit's word ("" not said). `truth_unit` is a key of UNITS."""

    quantity: str
    said: str
    unit: str
    truth_unit: str


Counting = Callable[[Random, str, str], Count]
"""Draws a quantity of goods: chance, language, the catalogue's unit code."""
Naming = Callable[[Random, World, Row, str], str]
"""What a buyer calls an article."""


def _plain(random: Random, language: str, unit: str) -> Count:
    quantity = str(random.choice(QUANTITIES))
    word = random.choice(UNIT_WORDS[language][unit])
    return Count(quantity, quantity, word, word)


def figures(random: Random, language: str, unit: str) -> Count:
    """«12 Stück»."""
    return _plain(random, language, unit)


def words(random: Random, language: str, unit: str) -> Count:
    """«zwölf Stück» where there is a word that people write out."""
    count = _plain(random, language, unit)
    said = NUMBER_WORDS[language].get(int(count.quantity), count.quantity)
    if language in ("de", "fr") and said in ("ein", "un"):
        said = count.quantity  # the word follows its noun's gender
    return Count(count.quantity, said, count.unit, count.truth_unit)


def some_words(random: Random, language: str, unit: str) -> Count:
    """Figures and number words by turns."""
    return (words if random.random() < 0.5 else figures)(random, language, unit)


def dozens(random: Random, language: str, unit: str) -> Count:
    """«zwei Dutzend» of what is counted by the piece, figures and words of the rest."""
    if unit != "C62" or random.random() < 0.5:
        return some_words(random, language, unit)
    quantity = random.choice(sorted(DOZENS[language]))
    return Count(str(quantity), DOZENS[language][quantity], "", "Dtz.")


def measured(random: Random, language: str, unit: str) -> Count:
    """Metres, kilos and litres with decimals or in thousands («2,5 m», «1.200 m»), the rest in figures."""
    count = _plain(random, language, unit)
    if unit not in MEASURED or random.random() < 0.3:
        return count
    quantity, german = random.choice(
        (("2.5", "2,5"), ("7.5", "7,5"), ("12.50", "12,50"), ("0.75", "0,75"), ("1200", "1.200"), ("2500", "2.500"))
    )
    said = {"en": f"{Decimal(quantity):,}", "fr": german.replace(".", " ")}.get(language, german)
    return Count(quantity, said, count.unit, count.truth_unit)


def corrected(random: Random, language: str, unit: str) -> Count:
    """«12 (nicht 10)»: a quantity with the one that it was before, half the time."""
    count = _plain(random, language, unit)
    if random.random() < 0.5:
        return count
    before = str(random.choice([q for q in QUANTITIES if str(q) != count.quantity]))
    said = {
        "de": ("statt {b} doch lieber {q}", "nicht {b}, sondern {q}", "{b} ach nein {q}"), "en": ("not {b} but {q}", "{b} sorry, {q}", "instead of {b} rather {q}"), "nl": ("niet {b} maar {q}", "in plaats van {b} toch {q}"),
        "fr": ("non pas {b} mais {q}", "au lieu de {b} plutôt {q}"),
    }[language]  # fmt: skip
    return Count(count.quantity, random.choice(said).format(b=before, q=count.quantity), count.unit, count.truth_unit)


def two_places(random: Random, language: str, unit: str) -> Count:
    """«12,00», as programs print quantities."""
    count = _plain(random, language, unit)
    return Count(count.quantity, count.quantity + (".00" if language == "en" else ",00"), count.unit, count.truth_unit)


def full_name(random: Random, world: World, article: Row, language: str) -> str:
    """The catalogue's own name; Dutch and French buyers translate it."""
    return article[f"name_{language}"]


def catalogue_name(random: Random, world: World, article: Row, language: str) -> str:
    """The catalogue's name in one of its two languages, whatever the mail's language is."""
    return article["name_de" if language in ("de", "nl") else "name_en"]


def workshop_word(random: Random, world: World, article: Row, language: str) -> str:
    """The German alias where there is one."""
    return article["aliases"].partition(";")[0] or article["name_de"]


def either_name(random: Random, world: World, article: Row, language: str) -> str:
    """Catalogue's name or alias by turns."""
    return random.choice((full_name, workshop_word))(random, world, article, language)


def shortened(random: Random, world: World, article: Row, language: str) -> str:
    """The catalogue's name without a word, as long as what is left tells one article only; never without the noun, which is first in German and behind in English."""
    name = article["name_en" if language == "en" else "name_de"]
    parts = name.split()
    spare = [0] if language == "en" and parts[1].isalpha() else [] if language == "en" else range(1, len(parts))
    for place in random.sample(spare, len(spare)):
        left = parts[:place] + parts[place + 1 :]
        if parts[place].isalpha() and len(parts[place]) > 2 and len(left) > 1 and _tells_one(world, frozenset(left), language):
            return " ".join(left)
    return name


def _tells_one(world: World, left: frozenset[str], language: str) -> bool:
    return sum(left <= names for names in _names(world.articles, "name_en" if language == "en" else "name_de")) == 1


def _names(articles: tuple[Row, ...], column: str) -> list[frozenset[str]]:
    return [frozenset(article[column].split()) for article in articles]


_LONG_WORD = re.compile(r"[^\W\d_]{6,}")


def slip(random: Random, world: World, article: Row, language: str) -> str:
    """The catalogue's name with two letters of a long word in the wrong order."""
    name = full_name(random, world, article, language)
    found = list(_LONG_WORD.finditer(name))
    if not found:
        return name
    at = (word := random.choice(found)).start() + random.randrange(1, len(word[0]) - 2)
    return name[:at] + name[at + 1] + name[at] + name[at + 2 :]
