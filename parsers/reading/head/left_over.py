"""What of a head no field took, although it looks like one: a number where the order has none, a day where the mail's was taken.

That a field is empty, or that the mail's day stands for the order's, is a promise too (CONTRACT.md); it is made only where nothing
that could be the value is left over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from config.vocabulary import languages
from parsers.page import TAKEN
from parsers.reading.addresses.localities import has_street_word, localities, norm_before
from parsers.reading.addresses.parties import all_blocks
from parsers.reading.head.context import Head, in_upper_half, is_body, spots_of
from parsers.reading.head.dates import find_dates
from parsers.reading.head.labels import Sheet
from parsers.reading.head.number_before import number_before_unread
from parsers.reading.head.number_values import counts_next, is_hours, is_named_number, names_number, number_behind_words
from parsers.reading.head.numbers import calls_in, emails_in, vat_ids_in
from parsers.reading.head.unexplained import claims, is_on_file, may_follow
from parsers.reading.matching.articles import valid_gtin
from parsers.reading.matching.customers import folded_number
from parsers.reading.phrasing import said
from parsers.reading.segments import Segment
from parsers.reading.words import unit_code

_NUMBER = re.compile(r"(?<![\w.,/@+-])(?=[\w./,-]*\d)[^\W_](?:[\w./,-]*\w)?(?![\w@%])")
_LONG = re.compile(r"(?:\D*\d){3}")
_NAMED = re.compile(r"[^\W\d_]{2,6}\s\d{1,3}")
_AMOUNT = re.compile(r"\d{1,3}(?:[. ]\d{3})*,\d{1,2}|\d{1,3}(?:,\d{3})*\.\d{1,2}")
_FORMAL = re.compile(
    r"\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,}(?:\s?[A-Z0-9]{1,4})?|\bHR[AB]\s*\d+|\b\d{2,3}/\d{3}/\d{4,5}\b|(?:www\.|https?:)\S+|\b\d{1,2}[:.]\d{2}\b"
)
"""An IBAN (ISO 13616), a German register's or tax number, an address of the net, a time of the day."""
_WHOLE_DAY = re.compile(
    r"(?<![\d.,/-])[0-3]?\d[.ºª]?(?:\s[^\W\d_]{1,3})?\s(?P<month>[^\W\d_]{3,12})\.?,?(?:\s[^\W\d_]{1,3}\.?)?\s(?P<year>20\d\d)(?![\d.,/-]*\d)"
)
_LIKE_DAY = re.compile(r"(?<![\d.,/-])[0-3]?\d\.?\s(?:de\s)?[^\W\d_]{3,12}\.?\s(?:de\s|del\s)?(20\d\d)(?![\d/-])")
"""What is made as a day with its month spelled out, in whatever language: «2 grudnia 2026»."""
_OTHER_DAYS = frozenset({"foreign_date", "order_date", "document_date"})
_BEHIND_LABEL, _NEAR_YEAR = 14, 300
_PARTED = re.compile(r"[,;|·.!?](?=\s|$)|\s[-–/]\s|\u2003")
_BEHIND_NUMBER = re.compile(r"(?<![\w.,/-])(?=\S*\d{2})[A-Z0-9][\w./-]{3,20}(?:\s[^\W\d_]{2,4}|\s?[,|·]|\s/)\s$")
"""A number with a small word or a comma behind it, which leads to a day: «ordine JK-9243 del 01.11.2026», «Order 4711, 3 May 2026»."""
_ROW_OF_ITS_OWN = re.compile(
    rf"(?:(?:[^\W\d_]{{4,}}\.?:?|[^\W\d_]{{3}}\.:?)\s)(?:[^\W\d_]{{2,12}}\.?:?\s){{0,2}}#?[\w./-]*\d[\w./-]*(?:\s(?:\d{{2,4}}|{TAKEN})){{0,3}}"
)
"""A word and a number alone in a row, also in groups of which goods have taken one: «Beleg 4711-26», «Rif. 7956 856 46»."""
_OWN_LETTERS = re.compile(r"[A-ZÄÖÜ]{2,5}\s")  # «BANF 981717»: letters right before a number, which may belong to it
_BRACKETED = re.compile(r"\((?:#\s?)?[\w./-]*\d\)\s*:\s*$")
_BEGINS_ANEW = re.compile(rf"[.!?](?=\s)|{TAKEN}(?=\s[^\W\d_][^.!?;:{TAKEN}]{{2,40}}:\s\S*\d)")
"""Where a sentence ends, or a label with a number begins right behind goods whose stop went with them."""
_TABLE_ROW = 4
_SENTENCE = 7
_LABEL_WORDS = 4
_WORDS_OF_ROW = 2
_NEAR_DAYS = 31
_MOST_NUMBERS = 3  # more are a list, not the number of the order
_OF_ORDERS = frozenset({"order_number", "document_number"})
_OF_THE_DAY = frozenset({"order_date", "document_date"})


def number_left_over(head: Head, explained: Sequence[str]) -> bool:
    """Whether a number stands in the head, the subject, or a sentence about the order, that is nobody's."""
    known = {folded_number(value) for value in explained}
    found = {
        folded_number(text)
        for text in (*_numbers(head), *_behind_words(head), *number_before_unread(head))
        if not (valid_gtin(text) or is_on_file(head, text))
    } - known
    return 0 < len(found) <= _MOST_NUMBERS


def _behind_words(head: Head) -> Iterator[str]:
    """Numbers a few words behind a label of the order's number, in sentences too: «our reference for you is the above 769757»."""
    yield from (m[0] for spot in spots_of(head, "order_number") if (m := number_behind_words(head, spot)))


def day_left_over(head: Head) -> bool:
    """Whether a day shortly before the mail's stands where the order's own may stand."""
    written = head.calendar.written
    return written is not None and any(written - timedelta(_NEAR_DAYS) <= day < written for day in _days(head))


def day_unread(head: Head) -> bool:
    """Whether the sender wrote what is built as a whole day and is none that we know: its month may be of any language."""
    written = head.calendar.written
    for _, segment in _read(head) if written else ():
        for m in _WHOLE_DAY.finditer(segment.text):
            near = written is not None and abs(int(m["year"]) - written.year) <= 1
            if near and not find_dates(m.group(), head.calendar) and unit_code(m["month"]) is None:
                return True
    return False


def wished_day_left_over(head: Head) -> bool:
    """Whether the sender's own words name a day to come, with its year, or what is made as one, that no label calls something else."""
    written = head.calendar.written
    return written is not None and any(_names_day_to_come(head, held, segment, written) for held, segment in _read(head, beside_goods=True))


def _names_day_to_come(head: Head, held: Sheet, segment: Segment, written: date) -> bool:
    foreign = [label for label in held.in_segment(segment) if label.keys & _OTHER_DAYS]
    found = [day for day in find_dates(segment.text, head.calendar) if day.has_year and any(map(str.isdigit, day.raw))]
    spans = [(day.start, day.end) for day in found if written < day.value <= written + timedelta(_NEAR_YEAR)]
    spans += [
        m.span()
        for m in _LIKE_DAY.finditer(segment.text)
        if int(m[1]) >= written.year and not any(d.start <= m.start() < d.end for d in found)
    ]
    return any(not any(label.end <= start <= label.end + _BEHIND_LABEL for label in foreign) for start, _ in spans)


def labelled_in_another_language(head: Head) -> frozenset[str]:
    """The fields that labels of a language without a vocabulary may speak of: «Fizetés: utánvét», «Szállítás: 46. hét».

    Words behind a label may say how it is paid, with a number among them also when it is to be delivered.
    """
    if head.language is None or head.language in languages():
        return frozenset()
    found: set[str] = set()
    for held, segment in _read(head):
        label, colon, value = segment.text.partition(":")
        if colon and 0 < len(label.split()) <= _LABEL_WORDS and not held.in_segment(segment) and any(map(str.isalpha, value)):
            found |= {"payment_method", *(("requested_delivery_date",) if any(map(str.isdigit, value)) else ())}
    return frozenset(found)


def _days(head: Head) -> Iterator[date]:
    for held, segment in _read(head):
        labels = held.in_segment(segment)
        for day in find_dates(segment.text, head.calendar):
            before = [label for label in labels if label.end <= day.start and not _PARTED.search(segment.text[label.end : day.start])]
            own = any(label.keys & _OF_THE_DAY and "foreign_date" not in label.keys for label in before[-1:])
            alone = not is_body(head, segment) or (day.end == len(segment.text) and _is_label(segment.text[: day.start]))
            piece = _PARTED.split(segment.text[: day.start])[-1] + day.raw + _PARTED.split(segment.text[day.end :])[0]
            if (
                own
                or _BEHIND_NUMBER.search(segment.text[: day.start])
                or (not before and alone and (day.has_year or day.raw == segment.text) and len(piece.split()) <= _SENTENCE)
            ):
                yield day.value


def _is_label(text: str) -> bool:
    """Whether a text is nothing, or one or two words and a colon, as a label of its own row is."""
    return not text.strip() or (text.rstrip().endswith(":") and len(text.split()) <= _WORDS_OF_ROW)


def _numbers(head: Head) -> Iterator[str]:
    addressed = {id(p.segment) for block in all_blocks(head) for p in (*block.parts.values(), *block.names, *block.others)}
    for held, segment in _read(head, beside_goods=True):
        text = segment.text
        begins = _behind_goods(text)
        if id(segment) in addressed or any(True for _ in localities(text)) or has_street_word(text):
            continue
        taken = [*((day.start, day.end) for day in find_dates(text, head.calendar)), *of_no_field(text)]
        for m in _NUMBER.finditer(text):
            if (
                m.start() < begins
                or any(start < m.end() and m.start() < end for start, end in taken)
                or _AMOUNT.fullmatch(m.group())
                or is_hours(text, *m.span())
            ):
                continue
            if counts_next(text, m.end()) or norm_before().search(text, 0, m.start()) or _is_anothers(held, segment, m.start()):
                continue
            if _may_be_meant(head, segment, m):
                yield m.group()


def _behind_goods(text: str) -> int:
    """Where the first sentence begins that stands behind the goods of a row; 0 where it has none."""
    if TAKEN not in text:
        return 0
    last = text.rindex(TAKEN)
    end = _BEGINS_ANEW.search(text, last)
    return end.end() if end else len(text)


def of_no_field(text: str) -> Iterator[tuple[int, int]]:
    """Where telephone numbers, addresses of the net, numbers of taxes, banks and registers, and times of the day stand."""
    yield from calls_in(text)
    yield from emails_in(text)
    yield from vat_ids_in(text)
    yield from (m.span() for m in _FORMAL.finditer(text))


def _may_be_meant(head: Head, segment: Segment, m: re.Match[str]) -> bool:
    """Whether a number stands as an order's does: behind a word for it, or as a value of its own in the head or the subject."""
    text = segment.text
    clause = _PARTED.split(text[: m.start()])[-1].rpartition(TAKEN)[2].split()
    behind = _PARTED.split(text[m.end() :])[0]
    if _LONG.search(m.group()) and (_ROW_OF_ITS_OWN.fullmatch(text) or _BRACKETED.search(text, m.start() - 1)):
        return True
    if _LONG.search(m.group()) and said(" ".join(clause), "titles", "order"):
        return True
    if m.start() and text[: m.start()].rstrip().endswith(":") and len(clause) <= _LABEL_WORDS and names_number(" ".join(clause)):
        return bool(_LONG.search(m.group()))
    if is_body(head, segment) and text[: m.start()].rstrip().endswith(":") and 0 < len(clause) <= _LABEL_WORDS and not behind.strip():
        return bool(_LONG.search(m.group())) and not said(" ".join(clause), "label_words", "foreign")  # «Für die Buchhaltung: 1311.»
    subject = head.subject is not None and segment.document is head.subject.document
    if not is_body(head, segment) and 0 < len(clause) <= _LABEL_WORDS and is_named_number(" ".join(clause)) and in_upper_half(segment):
        return bool(_LONG.search(m.group())) and may_follow().match(behind) is not None  # «Réassort n° 4711   Date : …»
    if len(segment.words) > _SENTENCE or (is_body(head, segment) and not subject) or not may_follow().match(behind):
        return False
    if not (clause or m.group() == text.strip()) or not (subject or in_upper_half(segment)):
        return False
    return bool(_LONG.search(m.group()) or (clause and _NAMED.fullmatch(f"{clause[-1]} {m.group()}")))


def _is_anothers(held: Sheet, segment: Segment, start: int) -> bool:
    """Whether a label in, beside or over a segment says that a number there is something else."""
    if said(segment.text[:start], "addresses", "third_parties"):
        return True  # «Our customer's order: 4711»
    inside = [label for label in held.in_segment(segment) if claims(label, start) and not _OWN_LETTERS.fullmatch(label.text)]
    if inside:
        return not inside[-1].keys & _OF_ORDERS
    near = [s for s in (held.left_of(segment), *held.near(segment, (-1,))) if s is not None]
    beside = [s for s in near if s.row == segment.row or abs(s.box.x0 - segment.box.x0) < segment.box.height]
    if any(len(s.words) == 1 and said(s.text, "titles", "order") for s in beside):
        return False  # «Bestellschein | 4711»
    return any(not label.keys & _OF_ORDERS for s in near for label in held.in_segment(s) if label.leads)


def _read(head: Head, *, beside_goods: bool = False) -> Iterator[tuple[Sheet, Segment]]:
    """The sender's own segments that are no rows of a table or of a line; `beside_goods` gives a mail's rows with goods in them, too."""
    for held in head.all_sheets:
        for segment in held.segments:
            begins = held.lines_begin.get(segment.page.number)
            in_table = segment.row >= begins if begins is not None else len(held.row(segment)) >= _TABLE_ROW
            free = TAKEN not in segment.text.split() or (beside_goods and is_body(head, segment))
            if segment.words[0].zone == "own" and not in_table and free:
                yield held, segment
