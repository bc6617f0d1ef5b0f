"""Postcode with city as the countries write them, streets, and country names: what tells that a line is part of an address."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from config.vocabulary import keys, phrases, table
from parsers.reading.phrasing import any_of, said

_DIGIT = re.compile(r"\d")
CAPITALS = "".join(chr(code) for code in range(0x250) if chr(code).isupper())  # «Łódź», «Århus», «Évry»
_SMALL_WORD = any_of(phrases("addresses", "city_words"))
TITLE = rf"(?i:{any_of(phrases('salutations', 'titles'))})\b\.?\s"
"""A person's title with the blank behind it: «Frau », «M. »."""
# «Frankfurt (Oder)», but not «Ulm (ab 11 Uhr …)», «Lille (M. Noël)»
_IN_BRACKETS = rf"\((?!{TITLE})(?=(?:(?:{_SMALL_WORD})\s)?[{CAPITALS}][^()\d]{{0,24}}\))"
_CITY_WORD = rf"(?:{_IN_BRACKETS}|(?:[dl]['’])?[{CAPITALS}])[\w.'’()-]*"
_CUT = "".join(rf"|(?<=\b{re.escape(word.capitalize())}\.)" for word in phrases("addresses", "cut_towns"))
_GOES_ON = rf"(?:(?<![^\W\d_]{{4}}\.)(?<!\b[AEIOUÄÖÜÉ][^\W\d_]{{2}}\.)(?<!\b[^\W\d_][aeiouyäöüéè][^\W\d_]\.){_CUT})"
"""The dot behind a whole word ends a sentence: «Hameln. So schnell …», «an der Mur. Bitte …», not «St. Gallen», «Kgs. Lyngby»,
«Hann. Münden»."""
_CITY = rf"(?P<city>[{CAPITALS}'’][\w.'’ß-]*(?:{_GOES_ON}[ /]+(?:{_CITY_WORD}|{_SMALL_WORD}|\d{{1,2}}(?=$|[,;·|]))){{0,5}})"
_PREFIX = r"(?:(?P<prefix>[A-Z]{1,3})\s?[-–]\s?|(?P<iso>DE|AT|CH|NL|FR|BE|LU|IT|ES|DK|SE|NO|PL|CZ)\s)?"
_NOT_BEFORE = r"(?<![\w€$£.,/-])"

_BRITISH = (
    r"(?:(?P<city>[A-Z][\w.'-]*(?: [A-Za-z][\w.'-]*){0,3}),?\s+(?:[A-Z][a-z]+shire,?\s+)?)?"
    r"(?<![\w-])(?P<pc>[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})(?!\w)"
)

# Eircodes stand behind a town, behind its county («Tuam, Co. Galway, H54 E2V4»), or in a line of their own below both
_EIRCODE = r"[AC-FHKNPRTV-Y]\d[\dW]\s?(?:[\dAC-FHKNPRTV-Y]{4}|(?=[A-Z]*\d)[\dA-Z]{4})(?!\w)"
_COUNTY = rf"(?i:{any_of(phrases('addresses', 'counties'))})\s[A-Z][a-z]+"
_NOT_IN_COUNTY = "".join(rf"(?<!\b{re.escape(word.capitalize())}\s)(?<!\b{re.escape(word)}\s)" for word in phrases("addresses", "counties"))
_NOT_IN_COUNTY += rf"(?!(?i:{any_of(phrases('addresses', 'counties'))})\s)"

# The forms of the countries' postcodes (Universal Postal Union, «Addressing solutions» by country). The first that fits a text wins.
_FORMS: tuple[tuple[str, frozenset[str]], ...] = (
    (rf"{_NOT_BEFORE}{_PREFIX}(?P<pc>[1-9]\d{{3}}\s?[A-Z]{{2}})\s+{_CITY}", frozenset({"NL"})),
    (rf"{_NOT_BEFORE}{_PREFIX}(?P<pc>\d{{2}}-\d{{3}})\s+{_CITY}", frozenset({"PL"})),
    (rf"{_NOT_BEFORE}{_PREFIX}(?P<pc>\d{{4}}-\d{{3}})\s+{_CITY}", frozenset({"PT"})),
    (rf"{_NOT_BEFORE}{_PREFIX}(?P<pc>\d{{3}}\s\d{{2}})\s+{_CITY}", frozenset({"SE", "CZ", "SK", "GR"})),
    (
        rf"{_NOT_BEFORE}{_PREFIX}(?P<pc>\d{{5}})(?:\s+|(?=[A-ZÄÖÜ][a-zäöü]{{3}})){_CITY}",
        frozenset({"DE", "FR", "IT", "ES", "FI", "HR", "EE", "LT"}),
    ),
    (rf"{_NOT_BEFORE}{_PREFIX}(?P<pc>[1-9]\d{{3}})\s+{_CITY}", frozenset({"AT", "CH", "BE", "DK", "NO", "LU", "HU", "SI", "BG", "LI"})),
    (r"(?P<city>[A-Z][\w.' -]*?),?\s+(?P<state>[A-Z]{2}),?\s+(?P<pc>\d{5}(?:-\d{4})?)(?!\d)", frozenset({"US"})),
    (
        r"(?<![\w-])(?P<pc>[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})\s+(?P<city>[A-Z][a-z][\w.'-]*(?: [A-Z][\w.'-]*){0,2})(?=$|\s*[,;·|])",
        frozenset({"GB"}),
    ),
    (r"\bGB\s(?P<pc>[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})\s+(?P<city>[A-Z][\w.' -]*)", frozenset({"GB"})),
    (_BRITISH, frozenset({"GB"})),
    (r"(?P<city>[A-Z][\w.' -]*?),?\s+(?P<state>[A-Z]{2}),?\s+(?P<pc>[A-Z]\d[A-Z]\s?\d[A-Z]\d)(?!\w)", frozenset({"CA"})),
    (rf"{_NOT_IN_COUNTY}(?P<city>[A-Z][\w.' ]*?(?:\s\d{{1,2}})?)(?:,?\s+{_COUNTY})?,?\s+(?P<pc>{_EIRCODE})", frozenset({"IE"})),
    (
        rf"(?:^|(?<=[|·•,;]\s))(?P<city>)(?:{_COUNTY},?\s+)?(?P<pc>(?=[A-Z\d]{{3}}\s?\d*[A-Z]){_EIRCODE})(?=$|\s*[,;.|·•])",
        frozenset({"IE"}),
    ),
)
_PROVINCE = re.compile(r"\([A-Z]{2}\)")  # «35127 Padova (PD)»
_SHORTEST_CITY, _SHORTEST_TITLE = 2, 5
_PREFIX_COUNTRIES = {
    "D": "DE",
    "A": "AT",
    "F": "FR",
    "I": "IT",
    "B": "BE",
    "L": "LU",
    "E": "ES",
    "S": "SE",
    "N": "NO",
    "DK": "DK",
    "CH": "CH",
    "NL": "NL",
    "FL": "LI",
    "PL": "PL",
}

_PART_OF_POSTCODE = frozenset({"L", "LV", "LT"})
"""Letters that a country writes as a part of its postcodes, at home too: «L-1611», «LV-1010», «LT-01103»."""

_SAINT = re.compile(
    r"St\.\s?[A-ZÄÖÜ][a-zäöüß]{3,}(?:-[A-ZÄÖÜ]\w+)?(?:$|[,;.·|)]|\s+[a-z(])"
)  # «St. Gallen», though «St.» is short for pieces too

_SAINT_ABROAD = re.compile(r"St\.?\s[A-Z][a-z]{2,}")
"""«St Ives, TR26 1LP»: before a British postcode nobody counts pieces."""

_NO_TOWN = re.compile(r"[A-Z]{2}")
_BRITAIN = frozenset({"GB"})

_SAINT_STREET = re.compile(r"St\.(?:-[A-ZÄÖÜ]|\s?[A-ZÄÖÜ][a-zäöüß]{3,})")  # «St.-Anna-Straße 4»


@dataclass(frozen=True, slots=True)
class Locality:
    """A postcode with its city at `start`..`end` of a text; `countries` are those whose form it has, one when a prefix says so."""

    start: int
    end: int
    postcode: tuple[int, int]
    city: tuple[int, int] | None
    countries: frozenset[str]
    strong: bool


@lru_cache(maxsize=4096)
def localities(text: str) -> tuple[Locality, ...]:
    """The places in a text that have the form of a postcode with its city, none overlapping another."""
    return tuple(_localities(text)) if _DIGIT.search(text) else ()


def _localities(text: str) -> Iterator[Locality]:
    taken: list[tuple[int, int]] = []
    for pattern, countries in _compiled():
        for m in pattern.finditer(text):
            if any(m.start() < end and start < m.end() for start, end in taken):
                continue
            if norm_before().search(text, 0, m.start("pc")):
                continue  # «EN 20471 Gr. XL»
            city = _city_alone(m) if m["city"] else None
            if city and (
                city[1] - city[0] < _SHORTEST_CITY or (m.end("pc") - m.start("pc") == 4 and _NO_TOWN.fullmatch(text[slice(*city)]))
            ):
                continue  # «04694 B» is a number with a letter, and «1012 JS» a Dutch postcode whose town stands in the next row
            if city and _no_city().match(m["city"]) and not (_SAINT_ABROAD if countries == _BRITAIN else _SAINT).match(m["city"]):
                continue
            if len(countries) >= 5 and (
                _is_street_type(m["city"]) or (len(m["pc"]) == 4 and has_street_word(_town_joints().sub(" ", m.group())))
            ):
                continue  # «1200 Main Street», «13806 Commerce Blvd»
            groups = m.groupdict()
            prefix = groups.get("prefix") or groups.get("iso") or ""
            named = _PREFIX_COUNTRIES.get(prefix, prefix)
            end = city[1] if city and m.end() == m.end("city") else m.end()
            taken.append((m.start(), end))
            yield Locality(
                m.start(),
                end,
                (m.start("prefix") if prefix in _PART_OF_POSTCODE else m.start("pc"), m.end("pc")),
                city,
                frozenset({named}) if len(named) == 2 else countries,
                bool(named) or len(countries) < 5 or len(m["pc"]) == 5,
            )


def _city_alone(m: re.Match[str]) -> tuple[int, int]:
    """Where the city of a match stands, without a label or a country behind it: «26603 Aurich Tel», «1010 Wien Österreich»."""
    start, end = m.span("city")
    if m.end() != end:
        return start, end
    slash = m.string.find(" / ", start, end) if m.string[: m.start()].endswith(" / ") else -1
    end = slash if slash > 0 else end  # «Am Kai 1 / 2000 Antwerpen / KvK 123»: parted as before the postcode
    if cut := _behind_city().search(m.string, start, end):
        end = cut.start()
    words = m.string[start:end].split(" ")
    if country := next((" ".join(words[i:]) for i in range(1, len(words)) if country_named(" ".join(words[i:]))), ""):
        end -= len(country) + 1
        words = m.string[start:end].split(" ")
    while len(words) > 1 and words[-1].isalpha() and words[-1].islower():  # «1234 AB Utrecht en bestellen graag»
        end -= len(words.pop()) + 1
    if len(words) > 1 and _PROVINCE.fullmatch(words[-1]):
        end -= len(words.pop()) + 1
    return start, end


@cache
def _behind_city() -> re.Pattern[str]:
    """What is a label or a title of its own behind a city: «Aurich Tel», «Ulm Bestellung», where the next column stands close."""
    labels = [phrase for key in ("phone", "fax", "email", "vat_id") for phrase in phrases("labels", key)]
    return re.compile(rf"\s+(?:{any_of((*labels, *_titles()))})(?![\w-])", re.IGNORECASE)


def _titles() -> list[str]:
    """What an order calls itself, and the labels of its day, in one word: none is a town."""
    words = (*phrases("titles", "order"), *phrases("labels", "order_date"))
    return [word for word in words if len(word) >= _SHORTEST_TITLE and word.isalpha()]


def _is_street_type(city: str | None) -> bool:
    """Whether what follows a number ends in a kind of street, as English ones do."""
    return bool(city) and (city or "").rstrip(".").split()[-1].casefold() in phrases("addresses", "street_types")


@cache
def _no_city() -> re.Pattern[str]:
    """Units, months, currencies and titles: «12345 Stück», «2026 März» and «76133 Bestellung» are no places."""
    units = [phrase for key in keys("units") for phrase in phrases("units", key)]
    spans = [*table("dates", "unit_days"), *table("dates", "months"), *phrases("dates", "clock"), *phrases("payment_words", "behind_days")]
    money = [word for word, code in table("numbers", "currencies").items() if word not in phrases("numbers", "ambiguous_currencies")]
    return re.compile(rf"(?:{any_of(word for word in (*units, *spans, *money, *_titles()) if len(word) > 1)})(?![\w-])", re.IGNORECASE)


@cache
def _town_joints() -> re.Pattern[str]:
    """Words inside of towns' names that begin streets as well: «Krems an der Donau»."""
    return re.compile(rf"(?<=[a-zäöüß])\s(?:{any_of(phrases('addresses', 'town_joints'))})\s")


@cache
def norm_before() -> re.Pattern[str]:
    """What ends before the number of a norm: «EN», «DIN EN»."""
    return re.compile(rf"(?<![\w.])(?:{any_of(phrases('numbers', 'norms'))}|DIN|ISO|IEC|VDE|BS|NF|NEN)(?:\s(?:EN|ISO))*\s?$")


@cache
def _compiled() -> tuple[tuple[re.Pattern[str], frozenset[str]], ...]:
    return tuple((re.compile(pattern), countries) for pattern, countries in _FORMS)


def country_named(text: str) -> str | None:
    """ISO code of the country that this text names and nothing else; None where it names none."""
    folded = " ".join(text.strip(" .,;()").casefold().split())
    if (found := table("countries", "names").get(folded)) is not None:
        return str(found)
    bare = text.strip(" .,;()")
    return bare if len(bare) == 2 and bare.isupper() and bare in table("countries", "names").values() else None


def speaks_against(possible: Container[str], code: str) -> bool:
    """Whether a postcode of the `possible` countries' form is none of this one's: «(IT)» below «6541 CP» is a department."""
    return code not in possible and any(code in countries for _, countries in _FORMS)


# the floor and the side behind a house number, as in Denmark and Austria: «88, st. tv.», «12, 3. th», «7, Top 4»
_DOORS = any_of(phrases("addresses", "doors"))
_FLOOR = re.compile(
    rf"(?<=\d),\s*(?:(?:st|kl|[1-9]\d?)\.?\s?(?:tv|th|mf|sal|og)\b\.?|(?:{_DOORS})\b[\w .]{{0,10}})$",
    re.IGNORECASE,
)
_SECOND = rf"\s?(?:{any_of(phrases('addresses', 'second_houses'))})"  # «12 bis»
HOUSE_NUMBER = rf"\d{{1,4}}\s?[a-zA-Z]?(?:{_SECOND})?"
_HOUSE = re.compile(r"(?:^|\s)(?!20\d\d[-/]\d)\d{1,4}\s?[a-zA-Z]?(?:\s?[-–/+]\s?\d{1,4}\s?[a-zA-Z]?)*$")


@cache
def _number_first() -> re.Pattern[str]:
    """«12 rue de la Paix», «221B Baker Street»."""
    kinds = any_of(phrases("addresses", "street_first"))
    return re.compile(rf"^\d{{1,5}}(?:[a-zA-Z]|{_SECOND}\b)?(?:[-–/]\d+)?,?\s+(?:[A-Z]|(?:{kinds})\b)[\w.'’é-]*")


@cache
def _county() -> re.Pattern[str]:
    return re.compile(_COUNTY)


def is_county(text: str) -> bool:
    """Whether a line names a county, which stands between town and postcode: «Co. Galway», «West Midlands»."""
    return bool(_county().fullmatch(text.strip(" ,."))) or text.strip(" ,.").casefold() in _county_names()


@cache
def _county_names() -> frozenset[str]:
    return frozenset(map(str.casefold, phrases("addresses", "county_names")))


@cache
def _post_box() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(phrases('addresses', 'post_boxes'))})\b\.?\s*\d", re.IGNORECASE)


@cache
def door() -> re.Pattern[str]:
    """What stands behind a house number: a floor with its side, a door, or a house: «st. tv.», «Top 4», «bus 2», «Haus 6», «Bât. C»."""
    numbered = rf"(?:{_DOORS})(?:\.?\s?\d+(?:[.,/-]?\d+)?\s?[a-zA-Z]?|(?:\.\s?|\s)[A-Za-z])"
    return re.compile(rf"(?:st|kl|[1-9]\d?)\.?(?:\s?(?:tv|th|mf|sal)\.?)+|st|{numbered}", re.IGNORECASE)


@cache
def unit() -> re.Pattern[str]:
    """A part of a building that stands before its street: «Unit 8», «Block C»."""
    return re.compile(rf"(?:{any_of(phrases('addresses', 'building_units'))})\.?\s?(?:\d[\w/-]{{0,4}}|[A-Z]\d{{0,3}})(?!\w)", re.IGNORECASE)


def is_premises(text: str) -> bool:
    """Whether a line says no more than where at a street: «Unit 8», «Flat 2», «Unit 3, Liosban Estate»."""
    inside = unit().match(text)
    rest = text[inside.end() :].strip(" ,;.") if inside else ""
    return inside is not None and (not rest or (has_street_word(rest) and not any(map(str.isdigit, rest))))


_SITE_WORDS, _STREET_WORDS = 3, 3


_CLAUSE, _WORDS_OF_CLAUSE = re.compile(r"\d{1,2}[.)]\s+[^\W\d_]"), 6


def looks_like_street(text: str) -> bool:
    """Whether a line has the form of a street with its number, or of a post office box."""
    if (inside := unit().match(text)) and (rest := text[inside.end() :].strip(" ,;.")):
        return looks_like_street(rest) or has_street_word(rest)
    bare = _FLOOR.sub("", text.strip(" ,;.")).strip(" ,;.")
    if _CLAUSE.match(bare) and len(bare.split()) >= _WORDS_OF_CLAUSE:
        return False  # «4. Rechnungen in zweifacher Ausfertigung an Linzer Straße 48»
    if ". " in bare and said(bare.rpartition(". ")[2], "salutations", "closings"):
        return False  # «Bis zum 23. Okt. 2026 bitte. Gruß»
    if not bare or len(bare) > 60 or not any(c.isalpha() for c in bare):
        return False
    if _post_box().search(bare):
        return True
    if re.search(r"\d{6,}|[@€$]|\d[.,]\d{2}\b", bare) or (_no_city().match(re.sub(r"^\d+\s*", "", bare)) and not _SAINT_STREET.match(bare)):
        return False
    if _number_first().match(bare):
        return True
    if _HOUSE.search(bare) and len(bare.split()) <= 7 and (bare[0].isupper() or bare.split()[0].endswith(".")):
        return True
    if has_street_word(bare) and (any(c.isdigit() for c in bare) or len(bare.split()) <= _STREET_WORDS):
        return True
    site, comma, street = bare.rpartition(", ")  # «Elland Depot, Lowfields Way»
    named = bool(comma) and street[:1].isupper() and has_street_word(street) and not any(c.isdigit() for c in bare)
    return named and len(site.split()) <= _SITE_WORDS and len(street.split()) <= _STREET_WORDS


def has_street_word(text: str) -> bool:
    """Whether a text holds a word such as «Straße», «weg» or «Road»."""
    return bool(_street_word().search(text))


@cache
def _street_word() -> re.Pattern[str]:
    endings, words = any_of(phrases("addresses", "street_endings")), any_of(w for w in phrases("addresses", "street_words") if len(w) > 2)
    return re.compile(rf"(?:{endings}|\b(?:{words}))\b\.?", re.IGNORECASE)
