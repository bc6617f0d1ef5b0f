"""What a hand writes freely, read with the help of what is on file: towns with their postcodes, streets, names and their words.

It is what a clerk does who cannot read a letter: whoever sends to Heilbronn is not sent to Heileronn. What is found so is a reading like
any other, scored on the ink, and says nothing of how sure it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

from config.company import Customer
from config.vocabulary import phrases
from parsers.forms.filled import Written
from parsers.forms.shelf import SHORTEST_WORD
from parsers.forms.spelling import EACH, fits
from parsers.forms.two_readers import both_read
from parsers.masterdata import Master
from parsers.reading.words import plain

NEAREST = 25
LIKE_A_NAME, LIKE_A_WORD, LIKE_A_LOCALITY = 60.0, 65.0, 60.0
KNOWN_WORD = 5.0  # log units that a word on file has over any other letters
LONG_HOUSE = 6.0  # log units against a house's number of four figures
CERTAIN_LEAD = 6.0
EACH_OF_A_NAME = 1.5  # log units that a whole name on file may lose for each character: nothing else is as long and as near
LONGEST_FORM = 5  # characters of a form of companies that stands last in a name
DIGITS = "0123456789"
K = TypeVar("K")
_PARTED = re.compile(r"(?<=[^\W\d_A-Z]) (?=[^\W\d_A-ZÄÖÜ]{4})")  # particles («van», «der») are shorter
_TALL_I = re.compile(r"(?<=[^\W\d_A-ZÄÖÜ])I")
_SHARP_S = re.compile(r"(?<=[aeiouäöüAEIOUÄÖÜ])B(?=[^\W\d_A-ZÄÖÜ])")
_HOUSE = re.compile(r"\d[\d\s/-]*[a-zA-Z]?$")
_FOUR_FIGURES = re.compile(r"\d{4,}")
_WITH_LETTERS = re.compile(r"\d{4} ?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}")  # of the Netherlands and Great Britain


@dataclass(frozen=True, slots=True)
class Locality:
    """A postcode with its town as on file; `sure` tells that the ink of both together leaves no other."""

    postcode: str
    city: str
    sure: bool


def locality(postcode: Written, city: Written, master: Master) -> Locality | None:
    """The postcode and the town on file that two places say together; None where none is likely."""
    digits = postcode_of(postcode)
    near = _near(f"{digits} {city.as_read()[0]}", master.forms.localities, LIKE_A_LOCALITY)
    pairs = [pair for pair in master.forms.localities if pair[0] == digits or pair in near]
    if not pairs:
        return None
    numbers, towns = fits(postcode, [p for p, _ in pairs], "number"), fits(city, [c for _, c in pairs])
    ranked = sorted(zip((-a.loss - b.loss for a, b in zip(numbers, towns, strict=True)), range(len(pairs)), strict=True), reverse=True)
    best = ranked[0][1]
    if not (numbers[best].likely and towns[best].likely):
        return _by_postcode(city, [pair for pair in pairs if pair[0] == digits])
    lead = ranked[0][0] - ranked[1][0] if len(ranked) > 1 else CERTAIN_LEAD
    return Locality(*pairs[best], sure=lead >= CERTAIN_LEAD and digits == pairs[best][0])


def _by_postcode(city: Written, pairs: Sequence[tuple[str, str]]) -> Locality | None:
    """The only town of a postcode where what is left of the town's own ink says nothing."""
    illegible = sum(c.isalpha() for c in city.as_read()[0]) < SHORTEST_WORD
    return Locality(*pairs[0], sure=False) if illegible and len(pairs) == 1 else None


def postcode_of(written: Written) -> str:
    """The postcode that is written: of digits alone unless it has the form of one with letters."""
    text = written.as_read()[0]
    if _WITH_LETTERS.fullmatch(text):
        return text
    read = sorted(digits for digits in both_read(written, DIGITS) if len(digits) in (4, 5))
    found = max(zip((fit.score for fit in fits(written, read, "number")), read, strict=True), default=None)
    return found[1] if found else "".join(text.split()) if written.signs else text


def town_of(written: Written, master: Master) -> str:
    """The town that is written, as it stands on file where the ink may well say so."""
    text = written.as_read()[0]
    return _likeliest(written, _near(text, master.forms.towns, LIKE_A_NAME)) or text


def street_of(written: Written, master: Master) -> str:
    """The street with its house that is written, the street as it stands on file where the ink may well say so."""
    text = written.as_read()[0]
    house = _HOUSE.search(text)
    if house is None:
        return _likeliest(written, _near(text, master.forms.streets, LIKE_A_NAME)) or text
    name, houses = text[: house.start()].strip(), list(_houses(house.group().strip()))
    for names in (_near(name, master.forms.streets, LIKE_A_NAME), [name]):
        lines = [(f"{each} {way}", less) for each in names for way, less in houses]
        scored = zip(fits(written, [line for line, _ in lines]), lines, strict=True)
        held = sorted(((fit.score - less, fit.likely, line) for fit, (line, less) in scored), reverse=True)
        if held and (held[0][1] or names == [name]):
            return held[0][2]
    return text


def name_of(written: Written, customer: Customer | None, master: Master) -> str:
    """The name that is written: one on file, the buyer's own with what stands behind it, else with those of its words that are on file."""
    text = written.as_read()[0]
    names = [*_near(text, master.forms.names, LIKE_A_NAME), *(_with_tails(customer, master) if customer else ())]
    return _likeliest(written, names, EACH_OF_A_NAME) or in_known_words(text, written, master)


def _with_tails(customer: Customer, master: Master) -> Iterator[str]:
    """The customer's name alone, and with whatever stands behind a comma in other names: «…, Lager Nord»."""
    yield customer.name
    yield from (f"{customer.name}, {tail}" for tail in sorted({n.rpartition(", ")[2] for n in master.forms.names if ", " in n}))


def in_known_words(text: str, written: Written, master: Master) -> str:
    """The text with each of its words that is on file where the ink may rather say that."""
    words = text.split()
    for at, word in enumerate(words):
        near = _likely_words(word, master, last=at >= len(words) - 2)
        lines = [" ".join((*words[:at], each, *words[at + 1 :])) for each in (word, *near)]
        scores = [fit.score + KNOWN_WORD * (n > 0) for n, fit in enumerate(fits(written, lines))] if near else [0.0]
        words[at] = (word, *near)[scores.index(max(scores))]
    return " ".join(words)


def as_a_person(text: str) -> str:
    """A person's name with what recognisers take for capitals and gaps within its words: «StöckI», «OBwald», «Hüt tenrauch»."""
    joined = _PARTED.sub("", text)
    return _SHARP_S.sub("ß", _TALL_I.sub("l", joined))


def _likely_words(word: str, master: Master, *, last: bool) -> list[str]:
    """The words on file that come near one, best first; among the last words of a name forms of companies as well."""
    if plain(word) in master.forms.name_words.values():
        return []
    near = _near(word, master.forms.name_words, LIKE_A_WORD) if sum(c.isalpha() for c in word) >= SHORTEST_WORD else []
    forms = sorted(form for form in phrases("addresses", "legal_forms") if Levenshtein.distance(form, word.casefold()) <= len(word) / 2)
    return [*near[:3], *(forms if last and len(word) <= LONGEST_FORM else [])]


def _houses(house: str) -> Iterator[tuple[str, float]]:
    """The ways to read a house's number, with what speaks against each: four figures in a row rather have a stroke among them."""
    long = _FOUR_FIGURES.search(house)
    yield house, LONG_HOUSE if long else 0.0
    if long:
        start, end = long.span()
        inner = [at for at in range(start + 1, end - 1) if house[at] in "17"]
        yield from ((f"{house[:at]}/{house[at + 1 :]}", 0.0) for at in inner)


def _near(text: str, known: Mapping[K, str], cutoff: float) -> list[K]:
    """The keys whose plain form comes near a text, best first."""
    found = process.extract(plain(text), known, scorer=fuzz.ratio, limit=NEAREST, score_cutoff=cutoff)
    return [key for _, _, key in found]


def _likeliest(written: Written, names: Sequence[str], each: float = EACH) -> str | None:
    """The likeliest of these names; None where the ink hardly says any: where it loses more than `each` log units a character."""
    held = sorted(zip(fits(written, names), names, strict=True), key=lambda pair: pair[0].loss) if names else []
    return held[0][1] if held and held[0][0].within(each) else None
