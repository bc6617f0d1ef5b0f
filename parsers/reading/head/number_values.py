"""The number that stands behind a label, and what tells that a number is none of an order's head."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache

from config.vocabulary import phrases, table
from parsers.page import TAKEN
from parsers.reading.head.context import Head
from parsers.reading.head.dates import find_dates
from parsers.reading.head.label_words import labels_of
from parsers.reading.head.labels import Sheet, Spot
from parsers.reading.lines.units import counted_words
from parsers.reading.phrasing import any_of, said
from parsers.reading.segments import Segment, tokens
from parsers.reading.words import keys_of

_DAY_AND_MONTH = re.compile(r"(\d{1,2})[-/.](\d{1,2})")
_NAMED_NUMBER = re.compile(r"\s*([A-ZÄÖÜ][a-zäöü]{1,4}\s(?:\d{2,5}|\d{1,4}/\d{2}))\s*")  # «Spa 57», «Lager 97/26», as departments number
_NUMBER = re.compile(r"(?<![\w@])(?:[A-ZÄÖÜ]{1,5}(?:-[A-ZÄÖÜ]{1,4})?\s)?(?=[\w./-]*\d)[A-Za-z0-9ÄÖÜ](?:[\w./-]*\w)?(?![\w@])")
_ANY_NUMBER = re.compile(r"(?<![\w.,/@+-])(?=[\w./,-]*\d)[^\W_](?:[\w./,-]*\w)?(?![\w@%])")
_PARTED = re.compile(r"[,;|·.!?](?=\s|$)|\s[-–]\s")
_NEAR_WORDS, _LEAST_DIGITS = 5, 3
_INITIALS = re.compile(r"\s*(([a-zäöü]{2,3})\s\d{3,6}(?:[./-]\d{1,4})?)(?![\w@%]|[.,]\d)")  # «sk 1610», as people number by hand
_MOST_BETWEEN = 3  # words
_BEHIND_STROKE = re.compile(r" / \d{1,4}(?![\w.,/-]*\w)")  # «BST-0417 / 23»
_GROUPS_THEN_WORDS = re.compile(r"(?: \d{3,4}){1,2}(?=\s[a-zäöü]{2,}(?!\w))")
_GROUPS = re.compile(r"(?: \d{2,4}){1,3}(?=\s*(?:$|[;|)]|[,.](?:\s|$))|\s[-–—·]\s)")
_FILLING_GROUPS = re.compile(r"(?: \d{2,4}){1,3}\s*")
_SIGN = re.compile(r"[#°º]\s*:?\s*$")
_SPAN = re.compile(r"[012]?\d(?:[.:]\d\d)?[-–/][012]?\d(?:[.:]\d\d)?")
_LETTERS_BEFORE = re.compile(r"(?<![\w.-])([A-ZÄÖÜ]{2,5}|[A-ZÄÖÜ]{1,4}-[A-ZÄÖÜ]{1,4})\s$")
_LABEL = re.compile(r"[^\W\d_][^:;,!?]{0,29}:")  # whatever it says
_VOWELS = frozenset("aeiouy")
_MONEY = re.compile(r"\d{1,3}(?:(?:\.\d{3})*,|(?:,\d{3})*\.)\d{2}")  # of «26.433.73» the second point parts no cents


def is_money(value: str) -> bool:
    """Whether a number is written as an amount with its cents is: «1.234,50»."""
    return bool(_MONEY.fullmatch(value))


def number_at(head: Head, spot: Spot) -> tuple[int, int, str] | None:
    """The number that a spot begins with, but for filling words; None where it begins with something else."""
    text = spot.segment.text
    if (named := _NAMED_NUMBER.fullmatch(spot.text)) and not find_dates(named[1], head.calendar):
        start = spot.start + spot.text.index(named[1])
        return start, start + len(named[1]), named[1]
    if (initials := _INITIALS.match(spot.text)) and _is_set_off(spot) and not _is_small(initials[2]):
        start = spot.start + initials.start(1)
        return start, start + len(initials[1]), initials[1]
    m = _NUMBER.search(text, spot.start, spot.end)
    if not m or not _leads_to(text[spot.start : m.start()]):
        return None
    value = m.group().rstrip(".")
    bare = _without_name(spot, value)
    start = m.start() + value.rindex(bare)
    bare += _further_groups(spot, start, start + len(bare))
    if _titled(spot, start, english=head.language == "en" and bare[0].isalpha()):
        return spot.label.start, start + len(bare), text[spot.label.start : start + len(bare)]
    if (
        is_money(bare)
        or _numbers_a_row(spot, m)
        or re.match(r"[.,]\d", text[m.end() :])
        or _unit_next().match(text[m.end() :])
        or any(d.start < start + len(bare) and start < d.end and d.has_year for d in find_dates(text, head.calendar))
    ):
        return None
    return start, start + len(bare), bare


def _further_groups(spot: Spot, start: int, end: int) -> str:
    """The groups of figures by which a number goes on, «BE 8718 718»: one with letters, or one whose label is sure to announce it."""
    text = spot.segment.text
    lettered = text[start].isalpha()
    fills = not text[spot.start : start].strip() and _FILLING_GROUPS.fullmatch(text, end, spot.end)  # nothing else stands there
    groups = _GROUPS.match(text, end, spot.end) if lettered or fills or _is_set_off(spot) else None
    if groups is None and lettered and (_is_set_off(spot) or (spot.place == "right" and spot.label.colon)):
        groups = _BEHIND_STROKE.match(text, end, spot.end)
    if groups is None and lettered:
        groups = _GROUPS_THEN_WORDS.match(text, end, spot.end)
    return groups[0] if groups and text[end - 1].isdigit() and not counts_next(text, groups.end()) else ""


def goes_on_in_figures(head: Head, value: str) -> bool:
    """Whether further figures stand behind a number that ends in one, wherever it is written: «BE 6173 873 bis» was read as «BE 6173»."""
    if not value[-1:].isdigit():
        return False
    longer = re.compile(rf"(?<!\w){re.escape(value)} (?:/ )?\d{{2,4}}(?![\w.,/-]*\d)")
    found = ((s.text, m) for held in head.all_sheets for s in held.segments for m in longer.finditer(s.text))
    return any(not counts_next(text, m.end()) and not find_dates(text[m.start() + len(value) :], head.calendar) for text, m in found)


def number_behind_words(head: Head, spot: Spot) -> re.Match[str] | None:
    """The number a few words behind a label in its sentence; None where another value, a day or goods stand there."""
    if spot.place != "inside" or not (spot.label.words > 1 or is_named_number(spot.label.text)):
        return None
    stop = _PARTED.search(spot.text)
    behind = spot.text[: stop.start() if stop else len(spot.text)]
    m = next((m for m in _ANY_NUMBER.finditer(behind) if sum(map(str.isdigit, m[0])) >= _LEAST_DIGITS), None)
    if m is None or len(behind[: m.start()].split()) >= _NEAR_WORDS or TAKEN in behind or is_money(m[0]):
        return None
    if any(day.start < len(behind) for day in find_dates(spot.text, head.calendar)):
        return None
    return _ANY_NUMBER.match(spot.segment.text, spot.start + m.start())


def _numbers_a_row(spot: Spot, m: re.Match[str]) -> bool:
    """Whether a number only numbers the row below a label, or counts: «1)», «#1», «1.», «60x»."""
    if re.fullmatch(r"\d+[x×]", m.group()) or re.match(r"\s[x×]\s", spot.segment.text[m.end() :]):
        return True
    first = not spot.segment.text[: m.start()].strip("#( ")
    listed = m.start() == 0 and spot.segment.text[m.end() : m.end() + 1] == ")" and len(m.group()) <= _LEAST_DIGITS
    return (first and len(m.group()) <= 2 and spot.place == "below") or listed


def _without_name(spot: Spot, value: str) -> str:
    """The number without a word for numbers before it; «PO» is a part of it behind another label: «Bestellnummer PO 9478»."""
    name, _, bare = value.rpartition(" ")
    if not _names_number(value):
        own = spot.place != "inside" and name and any("order_number" in held for held, *_ in labels_of(f"{name}:"))
        return bare if own and name.casefold() != "po" else value  # «BELEG 3050/9» below «NACHBESTELLUNG» has a label of its own
    if name.casefold() == "po" and not bare[0].isalpha() and (spot.place != "below" or names_number(spot.label.text)):
        return value
    return bare


def _titled(spot: Spot, start: int, *, english: bool = False) -> bool:
    """Whether «PO» goes on from a title of an order, or from another label, straight to the number, and so is a part of it.

    «Lieferabruf PO 5045», «Komm.: PO 5045», «notre référence est PO 5045»; an English «our ref is PO HYG-5045» says what is numbered.
    """
    label = spot.label
    before = label.segment.text[: label.start].strip()
    return (
        label.text.strip().casefold() == "po"
        and not label.segment.text[label.end : start].strip()
        and (
            bool(_LABEL.fullmatch(before))
            or (before.isalpha() and bool(said(before, "titles", "order")))
            or (not english and _is_led_to(label.segment.text[: label.start]))
        )
    )


def _is_led_to(before: str) -> bool:
    """Whether a text ends with another label of the order's number that goes on to what follows: «Notre référence est»."""
    return any("order_number" in keys and end < len(before.rstrip()) and _leads_to(before[end:]) for keys, _, end, *_ in labels_of(before))


def _leads_to(between: str) -> bool:
    """Whether words between a label and a number go on to it: fillers, or a few with a colon or «is» at their end, «dazu ist»."""
    words = [token.text for token in tokens(between)]
    if all(word in phrases("label_words", "fillers") for word in words):
        return True
    ends = between.rstrip().endswith(":") or words[-1] in phrases("label_words", "is")
    return ends and len(words) <= _MOST_BETWEEN and not re.search(r"[,;.!?](?=\s)|\d", between)


def _is_set_off(spot: Spot) -> bool:
    """Whether a label is sure to announce a number."""
    return spot.place == "inside" and (spot.label.colon or spot.label.leads or bool(strong_word().search(spot.label.text)))


def _is_small(word: str) -> bool:
    """Whether a word may stand between a label and its number, or a label and its day: «vom», «ist», «am»."""
    small = (("label_words", "fillers"), ("label_words", "dated"), ("dates", "on_day"), ("dates", "by_day"), ("line_stop", "pronouns"))
    return any(word in phrases(section, key) for section, key in small)


def _names_number(value: str) -> bool:
    """Whether a number begins with a word for numbers, in capitals: «NR AB-4711»."""
    return bool(_number_lead().match(value))


def with_letters(text: str, start: int) -> int:
    """Where a number begins whose own letters stand before it, «BZ 4711»; `start` where they are none, or a word for numbers."""
    letters = _LETTERS_BEFORE.search(text, 0, start)
    if letters is None or _names_number(text[letters.start() : start + 1]) or any(labels_of(f"{letters[1]}:")):
        return start
    return letters.start()


@cache
def _number_lead() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(phrases('label_words', 'numbers'))}|po) ", re.IGNORECASE)


@cache
def _unit_next() -> re.Pattern[str]:
    """What shows that a number before it counts, costs or times something."""
    days = [word for word, days in table("dates", "unit_days").items() if days == 1]
    words = [*days, *phrases("dates", "clock"), *phrases("numbers", "percent"), *table("numbers", "currencies")]
    return re.compile(rf"^\s*(?:%|×|(?:{any_of(words)}|{counted_words()})(?!\w))", re.IGNORECASE)


def counts_next(text: str, end: int) -> bool:
    """Whether what follows in a text shows that a number ending at `end` counts, costs or times something."""
    return bool(_unit_next().match(text[end:]))


def counts_beside(held: Sheet, segment: Segment) -> bool:
    """Whether a labelled count stands in the same row: «Référence : 4711  Article : Selle  Quantité : 2» speaks of goods.

    Without a colon the label stands alone, and its count next to it: «Menge | 60 Stk | Unsere Nr. | ST-4420».
    """
    for other in held.row(segment):
        label, colon, _ = other.text.partition(":")
        if other is not segment and "quantity" in keys_of("columns", label):
            behind = held.right_of(other)
            if colon or (behind is not None and behind.text[:1].isdigit()):
                return True
    return False


def is_hours(text: str, start: int, end: int) -> bool:
    """Whether a number spans hours of the day, in a text that names days of the week or hours: «Mo-Fr 8-12 und 15-18 Uhr»."""
    if not _SPAN.fullmatch(text[start:end]):
        return False
    days = {word.strip(".,:;()") for word in re.split(r"[\s–/-]+", text.casefold())}
    return bool(days & (table("dates", "weekdays").keys() | set(phrases("dates", "clock"))))


def is_bare_day(head: Head, text: str) -> bool:
    """Whether a number is the year of writing, or the day near it without the year, as in «Bestelling 31-3»."""
    written = head.calendar.written
    if written is None:
        return False
    m = _DAY_AND_MONTH.fullmatch(text)
    near = {written + timedelta(days=days) for days in (-1, 0, 1)}
    return text == str(written.year) or (m is not None and any({int(m[1]), int(m[2])} == {day.day, day.month} for day in near))


def names_number(label: str) -> bool:
    """Whether a label speaks of a number or a sign, whosever it is: «Stammnummer», «Ref»."""
    return bool(strong_word().search(label) or sign_word().search(label))


def is_named_number(label: str) -> bool:
    """Whether a label begins or ends with a word for a number or a sign: what stands behind it is one, though it look like a day."""
    bare = label.strip(" .:#*")
    found = [m.span() for pattern in (strong_word(), sign_word()) for m in pattern.finditer(bare)]
    return bool(_SIGN.search(label)) or any(start == 0 or end >= len(bare) for start, end in found)


@cache
def strong_word() -> re.Pattern[str]:
    """What a label of a number for certain ends with: «Bestellnummer», «PO no», «#»; short words stand alone, «Minden» ends with no «n»."""
    words = phrases("label_words", "strong")
    alone = {word for word in words if len(word) == 1 or (len(word) == 2 and set(word) & _VOWELS)}
    return re.compile(rf"(?:{any_of(set(words) - alone)}|(?<![^\W\d_])(?:{any_of(alone)})|#)(?!\w)", re.IGNORECASE)


@cache
def sign_word() -> re.Pattern[str]:
    """What a label of a sign ends with: «Ihr Zeichen», «Ref»."""
    return re.compile(rf"(?:{any_of(phrases('label_words', 'signs'))})(?!\w)", re.IGNORECASE)


@cache
def job_word() -> re.Pattern[str]:
    """What calls the buyer's job: «Kommission», «commessa»."""
    return re.compile(rf"(?:{any_of(phrases('label_words', 'jobs'))})(?!\w)", re.IGNORECASE)


def is_ours(head: Head, value: str) -> bool:
    """An article number is no order number, however near the label stands."""
    return head.master is not None and head.master.articles.by_number(value) is not None
