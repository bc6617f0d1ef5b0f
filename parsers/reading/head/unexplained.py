"""What stands in the head of an order and is explained by no label that we know: it may be what seems not to be stated.

An empty field is a promise too (CONTRACT.md): so a day to come or a number beside an unknown word is offered, weakly, and the clerk looks.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from datetime import date
from functools import cache

from config.vocabulary import phrases
from parsers.page import TAKEN
from parsers.reading.addresses.localities import localities, looks_like_street, norm_before
from parsers.reading.evidence import Candidate, Reason
from parsers.reading.head.context import Head, candidate, in_upper_half, is_body, spots_of
from parsers.reading.head.dates import find_dates
from parsers.reading.head.labels import Label, Sheet
from parsers.reading.head.number_values import counts_beside, is_bare_day, is_hours, names_number, with_letters
from parsers.reading.head.numbers import calls_in
from parsers.reading.head.order_dates import LEAVES_ROOM, not_yet_past
from parsers.reading.kinds.kind_texts import quantity_in_text
from parsers.reading.matching.articles import valid_gtin
from parsers.reading.matching.customers import folded_number
from parsers.reading.phrasing import any_of, said
from parsers.reading.segments import Segment

SPEAKS_OF_IT = "speaks of a number or an order"
UNEXPLAINED = "a number in the head that nothing else explains"
_MOST_DAYS_AHEAD = 300
_MOST_LABEL_WORDS, _SHORT_WORD = 4, 4
_TABLE_SEGMENTS = 4  # a row of so many pieces is one of the lines
_NUMBER = re.compile(
    r"(?<![\w.,/@+-])(?=[\w./-]*\d{4}|[A-Z]+-?\d{2}|\d+[./-]\d{2})[A-Z0-9][\w./-]*\w(?![\w@%]|[.,]\d)(?!\s?(?:€|EUR\b|x\b))"
)
_NOT_OURS = ("foreign_number", "customer_number", "vat_id", "phone", "fax", "postcode", "postcode_city", "document_number", "delivery_date")


def days_to_come(head: Head, ordered: date | None) -> Iterator[Candidate]:
    """Candidates for the wished day: days after the order's that nothing else explains."""
    reference = head.calendar.written or ordered
    if reference is None:
        return
    found = list(_days_to_come(head, reference))
    alone = len({candidate.value for candidate in found}) == 1
    yield from (c.because(Reason("the only day to come", 0.6)) if alone and _set_off(head, c) else c for c in found)


def _set_off(head: Head, found: Candidate) -> bool:
    """Whether a day stands as a value does: alone in its place, behind a few words, or as the end of a term («bis 3.5.»)."""
    held = head.sheet_of(found.document)
    segment = next(s for s in held.segments if s.page is found.page and found.words and found.words[0] in s.words)
    clause = re.split(r"[,;.!?](?=\s)|\s[-–|·]\s", segment.text[: segment.text.index(found.raw)])[-1]
    return len(clause.split()) <= _MOST_LABEL_WORDS and not said(segment.text, "dates", "answer")


def _days_to_come(head: Head, reference: date) -> Iterator[Candidate]:
    claimed = {(id(spot.segment), spot.start) for spot in spots_of(head, "foreign_date")}
    for held, segment in _head_segments(head, whole_page=True):
        stamps = [m.span() for m in _STAMP.finditer(segment.text)]
        for found in (not_yet_past(head, found) for found in find_dates(segment.text, head.calendar)):
            if any(start <= found.start < end for start, end in stamps):
                continue
            ahead = (found.value - reference).days
            behind = any(at <= found.start <= at + 14 for owner, at in claimed if owner == id(segment))
            if 0 < ahead <= _MOST_DAYS_AHEAD and not behind and not _foreign(held.in_segment(segment), found.start):
                titled = any(label.keys == {"order_number"} and label.end == found.start for label in held.in_segment(segment))
                loose = titled or found.vague or not (found.has_year or found.week) or not any(c.isdigit() for c in found.raw)
                reasons = (Reason("a day to come that nothing else explains", 1.2), *((Reason(LEAVES_ROOM, -0.8),) if loose else ()))
                yield candidate(segment, found.start, found.end, found.value.isoformat(), *reasons)


def _foreign(labels: Iterable[Label], start: int) -> bool:
    return any("foreign_date" in label.keys and label.start <= start <= label.end + 14 for label in labels)


def numbers_beside_unknown_words(head: Head, explained: Iterable[str]) -> Iterator[Candidate]:
    """Candidates for the order's number: numbers in the head of a document, or in the subject, that nothing else explains."""
    found = list(_unexplained(head, {folded_number(value) for value in explained}))
    alone = len({folded_number(number.value) for number, _ in found}) == 1
    for number, label in found:
        named = (names_number(label) or said(label, "titles", "order")) and not said(label, "label_words", "foreign")
        told = (Reason(f"«{label}» {SPEAKS_OF_IT}", 0.2 if number.value.isdigit() and _of_what(label) else 1.2),) if named else ()
        yield number.because(*told, *((Reason("the only number in the head", 0.8),) if alone else ()))


def _of_what(label: str) -> bool:
    """Whether a label says by a word of its own what it numbers: «Schulnummer», not «Vorgangsnummer» or «Nummer»."""
    word = label.strip(" .:#").split()[-1].casefold()
    ends = next((end for end in phrases("label_words", "numbers") if len(end) > _SHORT_WORD and word.endswith(end) and word != end), "")
    stem = word.removesuffix(ends).rstrip("-s")
    return bool(ends) and not any(stem and stem in phrase for phrase in (*phrases("labels", "order_number"), *phrases("titles", "order")))


def _unexplained(head: Head, known: Container[str]) -> Iterator[tuple[Candidate, str]]:
    """The numbers with the words that stand before, beside or above each."""
    claimed = {(id(spot.segment), spot.start) for key in _NOT_OURS for spot in spots_of(head, key) if not _of_the_other(spot.label)}
    for held, segment in _head_segments(head, whole_page=False):
        street = looks_like_street(segment.text) and ":" not in segment.text
        if any(True for _ in localities(segment.text)) or street or (id(segment), 0) in claimed or _LISTED.search(segment.text):
            continue
        if counts_beside(held, segment):
            continue
        foreign = [x for x in held.in_segment(segment) if x.end > x.start and x.keys & set(_NOT_OURS) and not _of_the_other(x)]
        other = [(d.start, d.end) for d in find_dates(segment.text, head.calendar)] + list(calls_in(segment.text))
        for m in _NUMBER.finditer(segment.text):
            free = folded_number(m.group()) not in known and not any(start < m.end() and m.start() < end for start, end in other)
            free = free and not any(claims(x, m.start()) for x in foreign)
            free = free and not _ends_a_time_or_call(segment.text, m)
            free = free and not (is_bare_day(head, m.group()) or _A_YEAR.fullmatch(m.group()))
            free = free and not ("@" in segment.text and m.group().startswith("0"))
            free = free and not norm_before().search(segment.text, 0, m.start()) and not is_hours(segment.text, *m.span())
            start = with_letters(segment.text, m.start())
            whole = segment.text[start : m.end()]
            if free and not _AMOUNT.fullmatch(m.group()) and not any(is_on_file(head, number) for number in {m.group(), whole}):
                label = _label_of(head, held, segment, m)
                if label is not None:
                    yield candidate(segment, start, m.end(), whole, Reason(UNEXPLAINED, 0.7)), label


def _ends_a_time_or_call(text: str, m: re.Match[str]) -> bool:
    """Whether digits go on a time of the day, «7:30-16:30», or are a telephone number in groups: «0911-30-69392»."""
    return bool(re.search(r"\d:$", text[: m.start()])) or bool(_CALL.fullmatch(m.group()))


def claims(label: Label, start: int) -> bool:
    """Whether a label before a place of its segment goes on to it: nothing parts them, or no more than the signs of a telephone number."""
    between = label.segment.text[label.end : start]
    if label.end > start:
        return False
    return not _PARTED.search(between) or (bool(label.keys & {"phone", "fax"}) and not re.search(r"[^\d\s()/.+–-]", between))


_GTIN_LENGTHS = (12, 13, 14)
_STAMP = re.compile(r"\[[^\]]{4,20}\d{1,2}:\d{2}(?::\d{2})?\]")  # of a chat: «[01.12.26, 07:29] Mirko: …»
_CODE = re.compile(r"(?=.*\d{2})[A-Z]{1,5}[-/.]?\d[\w./-]*|\d{2,}[-/.][A-Z]?\d[\w./-]*|\d{5,10}")
_LISTED = re.compile(r";\S.*;\S")  # a row of a list, its values parted by signs: «4711;3105E;Seil 16 mm;2;St»
_CALL = re.compile(r"0\d{2,4}[-/]\d+(?:-\d{3,})+|0\d{2,4}[-/]\d{2,}(?:-\d+)+|0\d{2,4}[-/]\d{6,}")
_A_YEAR = re.compile(r"1[89]\d\d|20\d\d")  # «ambachtelijk vlees sinds 1968»
_PARTED = re.compile(r"[,;|·](?=\s|$)|\s[-–]\s")
_AMOUNT = re.compile(r"\d{1,3}(?:[.,]\d{3})*[.,]\d{1,2}|\d{1,3}(?:[.,]\d{3})+")


def is_on_file(head: Head, value: str) -> bool:
    """Whether a number is that of an article or of a customer, our own postcode, or has the form of a GTIN."""
    master = head.master
    if (len(value) in _GTIN_LENGTHS and valid_gtin(value)) or (master is not None and value == master.company.postcode):
        return True
    return master is not None and (master.articles.by_number(value) is not None or master.customers.by_number(value) is not None)


def _of_the_other(label: Label) -> bool:
    """«Ihr Zeichen»: the seller's on a letter of the buyer, but the buyer's own on a form that the seller has printed."""
    return "foreign_number" in label.keys and bool(_yours().match(label.text))


@cache
def _yours() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(phrases('owners', 'yours'))})\b", re.IGNORECASE)


@cache
def may_follow() -> re.Pattern[str]:
    """What may stand behind the number of an order: nothing, its day, a remark in brackets."""
    return re.compile(rf"\W*$|\s*\(|\s*(?:{any_of(phrases('label_words', 'dated'))})\s", re.IGNORECASE)


def _label_of(head: Head, held: Sheet, segment: Segment, m: re.Match[str]) -> str | None:
    """The words that a number stands behind in its segment, beside, or below, as a value does; None where it stands otherwise."""
    clause = max(segment.text.rfind(sign, 0, m.start()) for sign in (",", ";", "|", " - ", " – ", "·")) + 1
    before = segment.text[clause : m.start()].strip(" -–")
    if TAKEN in before and "(" in before.rpartition(TAKEN)[2]:
        return None  # what brackets say of goods: «(Best.-Nr. 4711)»
    behind = re.split(r"[,;|·]| [-–] ", segment.text[m.end() :])[0]
    if is_body(head, segment) and segment.document is not (head.subject.document if head.subject else None):
        labelled = before.endswith((":", "#")) and len(before.split()) <= _MOST_LABEL_WORDS
        if labelled or (_CODE.fullmatch(m.group()) and not quantity_in_text(segment.text)):
            return before or _beside(held, segment)
        return None
    if before:
        return before if len(before.split()) <= _MOST_LABEL_WORDS and may_follow().match(behind) else None
    return _beside(held, segment) or None


def _beside(held: Sheet, segment: Segment) -> str:
    """The few words to the left of a segment, else those above it; "" where there are none."""
    left = held.left_of(segment)
    over = [s for s in held.near(segment, (-1,)) if abs(s.box.x0 - segment.box.x0) < 0.9 * segment.box.height]
    near = (*((left,) if left else ()), *over)
    return next((s.text for s in near if any(c.isalpha() for c in s.text) and len(s.words) <= _MOST_LABEL_WORDS + 1), "")


def _head_segments(head: Head, *, whole_page: bool) -> Iterator[tuple[Sheet, Segment]]:
    """The segments of the sender's own text; those above the lines and in the upper half of the first page, if not `whole_page`."""
    for held in head.all_sheets:
        for segment in held.segments:
            upper = in_upper_half(segment) or (segment.page.number == 1 and is_body(head, segment))
            in_lines = segment.row >= held.lines_begin.get(segment.page.number, 0) and len(held.row(segment)) >= _TABLE_SEGMENTS
            if segment.words[0].zone == "own" and (whole_page or (upper and not in_lines)):
                yield held, segment
