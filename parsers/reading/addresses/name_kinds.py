"""What a line names, by its words alone: a firm, a person, a function, a department, a site."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from config.vocabulary import phrases
from parsers.reading.addresses.given_names import begins_with_given_name
from parsers.reading.addresses.localities import CAPITALS
from parsers.reading.head.dates import SOME_DAY, find_dates
from parsers.reading.phrasing import any_of

NO_NAME = re.compile(r"@|https?:|www\.|\d{5,}|\d[.,]\d{2}\b|€|[?!]$|^\W*$")
_LABELLED_NUMBER = re.compile(r":\s*[\d.,/-]+$")  # «Anzahl Positionen: 4»
_BETWEEN_FORMS = re.compile(r"[\s()&.,]+")
_SMALL_OF_PROSE = 3
_MOST_WORDS_OF_FUNCTION, _MOST_WORDS_OF_COURTESY = 3, 4


def may_be_name(text: str) -> bool:
    return (
        bool(text)
        and not only_legal_form(text)
        and not _courtesy().match(text)
        and text.strip(" ,.!").casefold() not in phrases("salutations", "thanks")
        and not any(found.end - found.start > 0.6 * len(text) for found in find_dates(text, SOME_DAY))
        and not NO_NAME.search(text)
        and not _LABELLED_NUMBER.search(text)
        and not _numbered().match(text)
        and not _WITH.match(text)
        and any(c.isupper() or c.isdigit() for c in text)
        and len(text) <= 70
        and not _is_prose(text)
    )


def _is_prose(text: str) -> bool:
    """Whether a line goes on as a sentence does, with no capital at its beginning and no firm: «zahlen wir gegen offene Rechnung»."""
    words = text.split()
    small = [word for word in words[:2] if word[:1].islower() and word.isalpha()]
    return len(words) > 3 and len(small) == 2 and not is_company_name(text) and not _small_lead().match(text)


def leads_in(text: str) -> bool:
    """Whether words before a comma are a sentence that leads to an address: «Die Ware geht direkt an unsere Kundin, Frau Berg, …»."""
    words = [word for word in text.split() if word.isalpha()]
    small = sum(word.islower() for word in words)
    return small >= _SMALL_OF_PROSE and 2 * small > len(words) and not _legal_form().search(text)


@cache
def _numbered() -> re.Pattern[str]:
    """A number that calls itself one: «Nr. B606/26»."""
    return re.compile(rf"(?:{any_of(phrases('label_words', 'numbers'))})\b\.?\s?:?\s?(?=\S*\d)\S+$", re.IGNORECASE)


@cache
def _small_lead() -> re.Pattern[str]:
    """What begins a name with a small letter: «van den Berg», «zum alten Hof»."""
    return re.compile(rf"(?:{any_of((*phrases('salutations', 'particles'), *phrases('addresses', 'open_words')))})(?!\w)")


@cache
def _courtesy() -> re.Pattern[str]:
    """How a mail ends before its names: «Thanks in advance», «Schönen Feierabend»."""
    words = (*phrases("salutations", "closings"), *phrases("salutations", "thanks"))
    return re.compile(rf"(?:{any_of(word for word in words if ' ' in word or len(word) > 5)})(?!\w)", re.IGNORECASE)


_WITH = re.compile(r"(?:Mit|With|Avec|Met|Con|Med)\s+[^\W\d_]+$")  # «Mit Segenswünschen», «Avec gratitude»: how a mail takes leave


def is_courtesy(text: str) -> bool:
    """Whether a short line greets or thanks somebody by name, and so names no person of an address: «Gr. Dirk-Jan», «Danke Jörn»."""
    return (
        len(text.split()) <= _MOST_WORDS_OF_COURTESY
        and bool(_courtesy_and_name().fullmatch(text.strip(" ,!")))
        and not is_company_name(text)
    )


@cache
def _courtesy_and_name() -> re.Pattern[str]:
    words = [word for key in ("greetings", "thanks", "first_name_courtesies") for word in phrases("salutations", key)]
    stems = any_of(word.rstrip("*") for word in words if word.endswith("*"))
    return re.compile(
        rf"(?:{any_of(words)}|(?:{stems})[a-z]{{0,2}})(?:[.,!]\s*|\s+)(?:(?:{any_of(phrases('salutations', 'titles'))})\b\.?\s+)?"
        rf"(?-i:[{CAPITALS}][^\W\d_]+)(?:[ -][^\W\d_]+)?",
        re.IGNORECASE,
    )


def is_person(text: str) -> bool:
    """Whether a text has the form of a person's name, and of nothing else."""
    return (
        bool(person_name().fullmatch(text))
        and not begins_as_sentence(text)
        and not _begins_as_place(text)
        and not (is_place(text) or is_company_name(text) or is_courtesy(text))
    )


def begins_as_sentence(text: str) -> bool:
    """Whether the first word is one that sentences are made of, and no name begins with: «Mit Segenswünschen», «With gratitude»."""
    return text.partition(" ")[0].casefold() in _words_of_sentences()


def _begins_as_place(text: str) -> bool:
    """Whether the first word, written with a capital, leads to a place: «Am Haupttor», «Zur Rampe». («An» is a name, too.)"""
    first = text.partition(" ")[0]
    return first[:1].isupper() and (len(first) > 2 or first.endswith("m")) and first.casefold() in _words_of_places()


@cache
def _words_of_places() -> frozenset[str]:
    return frozenset((*phrases("addresses", "town_joints"), *phrases("addresses", "towards")))


@cache
def _words_of_sentences() -> frozenset[str]:
    words = {*phrases("language", "stop_words"), "mit", "with", "avec", "met"}
    small = {word for phrase in phrases("salutations", "particles") for word in phrase.split()}
    return frozenset(word for word in words - small if len(word) > 1)


@cache
def person_name() -> re.Pattern[str]:
    """A person's name: «Dr. Anna von der Heide»."""
    degrees, small = any_of(phrases("salutations", "degrees")), any_of(phrases("salutations", "particles"))
    return re.compile(rf"(?:(?i:{degrees})\b\.?\s+)*[{CAPITALS}][\w'’.-]*(?:\s+(?:{small}))*(?:\s+[{CAPITALS}][\w'’-]+){{1,2}}")


def is_place(text: str) -> bool:
    """Whether a line names a site rather than a person: «Baustelle Nord», «Lager West», «Haus Sonnenblick»."""
    return any(word in phrases("addresses", "place_words") for word in re.findall(r"\w+", text.casefold()))


@lru_cache(maxsize=4096)
def is_company_name(text: str) -> bool:
    """Whether a line names an organisation by its legal form, by a word such as «Schule», or as names together: «Ott + Wiesner»."""
    word = _company_word().search(text)
    named = word is not None and not (begins_with_given_name(text) and _is_within_word(word))
    return (named or bool(_names_together().fullmatch(text))) and not is_function(text)


def _is_within_word(match: re.Match[str]) -> bool:
    """Whether letters go on before or behind what was found, as in a surname: «Gerlinde Stadlbauer» is of no town («Stadt»)."""
    text, start, end = match.string, match.start(), match.end()
    return text[max(0, start - 1) : start].isalpha() or text[end : end + 1].isalpha()


@cache
def _names_together() -> re.Pattern[str]:
    """Names that a sign joins: «Ott + Wiesner», «Brouwer & van der Velde & Zn.»."""
    small = any_of(phrases("salutations", "particles"))
    names = rf"(?:(?:{small}) )*[{CAPITALS}][\w'’-]+(?: (?:(?:{small}) )*[{CAPITALS}][\w'’-]+)?"
    return re.compile(rf"{names}(?: [+&] {names}){{1,2}}\.?")


@cache
def _company_word() -> re.Pattern[str]:
    forms = any_of(phrases("addresses", "legal_forms"))
    words = any_of(word for word in phrases("addresses", "name_words") if len(word) > 3)
    return re.compile(rf"(?<![\w.])(?:{forms})(?![\w])|(?:{words})", re.IGNORECASE)


def is_function(text: str) -> bool:
    """Whether a line only says what a person is in the firm: «Laborleitung», «Office Manager», «Leiter Instandhaltung»."""
    alone = len(text.split()) <= _MOST_WORDS_OF_FUNCTION and not re.search(r"[,(+&]", text)
    first, _, rest = text.partition(" ")
    says = _function_word().search(text) or (_function_word().fullmatch(first) and is_department(rest))
    return alone and bool(says) and not _legal_form().search(text)


@cache
def _function_word() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(phrases('addresses', 'functions'))})$", re.IGNORECASE)


def is_department(text: str) -> bool:
    """Whether a line names a department and no firm: «Abteilung Einkauf», «Technischer Einkauf»."""
    return bool(_department().match(text)) and not _legal_form().search(text)


@cache
def _department() -> re.Pattern[str]:
    lead, words = any_of(phrases("addresses", "department_lead")), any_of(phrases("addresses", "departments"))
    kinds = any_of(phrases("addresses", "department_kinds"))
    return re.compile(rf"(?:(?:{lead})\.?)?\s*(?:\b(?:{kinds})\s)?\b(?:{words})\b", re.IGNORECASE)


def only_legal_form(text: str) -> bool:
    """Whether a line is only the end of a firm's name: its legal form."""
    words = [word for word in _BETWEEN_FORMS.split(text.casefold()) if word]
    return bool(words) and _words_of_forms().issuperset(words)


@cache
def _words_of_forms() -> frozenset[str]:
    return frozenset(word for form in phrases("addresses", "legal_forms") for word in _BETWEEN_FORMS.split(form.casefold())) | {"co"}


def ends_with_legal_form(text: str) -> bool:
    """Whether a name ends as only a firm's does: «Muster + Sohn GmbH»."""
    return any(match.end() >= len(text.rstrip(" .)")) for match in _legal_form().finditer(text))


@cache
def _legal_form() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.])(?:{any_of(phrases('addresses', 'legal_forms'))})(?!\w)", re.IGNORECASE)
