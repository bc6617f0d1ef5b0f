"""Numbers of the order that stand before the word for what they are: «vermeld 26E3110 als ordernummer», «4711 ist unsere Bestellnummer»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from config.vocabulary import phrases
from parsers.page import TAKEN
from parsers.reading.evidence import Candidate, Reason
from parsers.reading.head.context import Head, candidate, is_body
from parsers.reading.head.dates import find_dates
from parsers.reading.head.labels import Label, Sheet
from parsers.reading.head.number_values import counts_next, is_named_number, is_ours, number_at
from parsers.reading.segments import tokens

_NUMBER = re.compile(r"(?<![\w.,/@+-])(?:[A-ZÄÖÜ]{2,5} )?(?=(?:[^\W\d]*[./-]?\d){2})[^\W_](?:[\w./-]*\w)?(?![\w@%])")
_SENTENCE_END = re.compile(r"[.!?;](?=\s)")
_MOST_BETWEEN = 6  # words


def numbers_before(head: Head) -> Iterator[Candidate]:
    """Candidates for the order's number that a word such as «als» leads to their label behind them, in the sender's own sentences."""
    for label, m, led in _before_labels(head):
        if led:
            yield candidate(label.segment, *m.span(), m.group(), Reason(f"before «{label.text.strip(' :')}», which says what it is", 2.6))


def number_before_unread(head: Head) -> Iterator[str]:
    """The numbers that stand before a label of the order's number with words between that nobody knows: the clerk is asked."""
    yield from (m.group() for _, m, led in _before_labels(head) if not led)


def _before_labels(head: Head) -> Iterator[tuple[Label, re.Match[str], bool]]:
    """Each label that has no number behind it with the number before it, and whether the words between lead from one to the other."""
    for held in head.sheets:
        for label in held.labelled("order_number"):
            segment = label.segment
            named = is_named_number(label.text) and not label.leads and not label.colon and segment.words[0].zone == "own"
            if not named or not is_body(head, segment) or any(number_at(head, spot) for spot in held.spots(label)):
                continue
            begin = max((end.end() for end in _SENTENCE_END.finditer(segment.text, 0, label.start)), default=0)
            m = next(reversed(list(_NUMBER.finditer(segment.text, begin, label.start))), None)
            led = m is not None and _leads(segment.text[m.end() : label.start])
            if m is not None and _may_be_named(head, label, m) and (led or not _is_anothers(held, label, m)):
                yield label, m, led


def _may_be_named(head: Head, label: Label, m: re.Match[str]) -> bool:
    """Whether a number is none of goods, counts and days, and only a few words stand between it and the label."""
    text = label.segment.text
    between = text[m.end() : label.start]
    if not 0 < len(between.split()) <= _MOST_BETWEEN or re.search(r"[,;:]", between) or TAKEN in text[m.start() : label.start]:
        return False
    return not (is_ours(head, m.group()) or find_dates(m.group(), head.calendar) or counts_next(text, m.end()))


def _is_anothers(held: Sheet, label: Label, m: re.Match[str]) -> bool:
    """Whether another label stands before a number and goes on to it; «please quote 4711 as our order number» has none."""
    before = (other.end for other in held.in_segment(label.segment) if other.end <= m.start())
    return any(not re.search(r"[,;]", label.segment.text[end : m.start()]) for end in before)


def _leads(between: str) -> bool:
    """Whether words begin with one such as «als», and the rest are only whose number it is: «als unsere», «is our»."""
    words = [token.text for token in tokens(between)]
    small = {*phrases("owners", "buyer"), *phrases("label_words", "fillers"), *phrases("line_stop", "pronouns")}
    return bool(words) and words[0] in phrases("label_words", "named_as") and all(word in small for word in words[1:])
