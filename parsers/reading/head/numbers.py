"""The numbers of an order's head: the buyer's order number, the customer's number with us, VAT number, phone, e-mail address."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from config.vocabulary import phrases, table
from parsers.reading.evidence import Candidate, Reason
from parsers.reading.head.context import Head, candidate, is_body, label_reason, spots_of
from parsers.reading.head.dates import find_dates
from parsers.reading.head.labels import Sheet, Spot
from parsers.reading.lines.units import counted_words
from parsers.reading.matching.customers import domain_of, folded_number
from parsers.reading.phrasing import any_of, said
from parsers.reading.segments import Segment, tokens

_NAMED_NUMBER = re.compile(r"\s*([A-ZÄÖÜ][a-zäöü]{1,4}\s\d{2,5})\s*")  # «Spa 57», as departments number
_NUMBER = re.compile(r"(?<![\w@])(?:[A-ZÄÖÜ]{1,5}\s)?(?=[\w./-]*\d)[A-Za-z0-9ÄÖÜ](?:[\w./-]*\w)?(?![\w@])")
_MONEY = re.compile(r"^\d{1,3}(?:[.,]\d{3})*[.,]\d{2}$")


@cache
def _strong() -> re.Pattern[str]:
    """What a label of a number for certain ends with: «Bestellnummer», «PO no», «#»."""
    return re.compile(rf"(?:{any_of(phrases('label_words', 'strong'))}|#)(?!\w)", re.IGNORECASE)


def counts_next(text: str, end: int) -> bool:
    """Whether what follows in a text shows that a number ending at `end` counts, costs or times something."""
    return bool(_unit_next().match(text[end:]))


OF_THE_PAST = "told of what was"


@cache
def _sign() -> re.Pattern[str]:
    """What a label of a sign ends with: «Ihr Zeichen», «Ref»."""
    return re.compile(rf"(?:{any_of(phrases('label_words', 'signs'))})(?!\w)", re.IGNORECASE)


def names_number(label: str) -> bool:
    """Whether a label speaks of a number or a sign, whosever it is: «Stammnummer», «Ref»."""
    return bool(_strong().search(label) or _sign().search(label))


@cache
def _unit_next() -> re.Pattern[str]:
    """What shows that a number before it counts, costs or times something."""
    days = [word for word, days in table("dates", "unit_days").items() if days == 1]
    words = [*days, *phrases("dates", "clock"), *phrases("numbers", "percent"), *table("numbers", "currencies")]
    return re.compile(rf"^\s*(?:%|×|(?:{any_of(words)}|{counted_words()})(?!\w))", re.IGNORECASE)


def order_numbers(head: Head) -> Iterator[Candidate]:
    """Candidates for the buyer's own number of the order."""
    for spot in spots_of(head, "order_number"):
        found = _number_at(head, spot)
        if found is None or _is_ours(head, found[2]):
            continue
        start, end, value = found
        if any(_is_ours(head, word.text.strip("()[],;:.")) for word in spot.segment.words_at(start, end)):
            continue
        past = (Reason(OF_THE_PAST, -5.0),) if _tells_of_the_past(head, spot) else ()
        yield candidate(spot.segment, start, end, value, *_order_number_reasons(spot, value), *_where(head, spot), *past)
    yield from _in_titles(head)


def stated_again(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates for a number, those that stand in two places likelier, and signs less where a number is labelled as one."""
    places: dict[str, set[int]] = {}
    for found in candidates:
        places.setdefault(found.value, set()).add(id(found.words[0]) if found.words else 0)
    labelled = any(found.score >= _LABELLED and not _is_sign(found) for found in candidates)
    weighed = []
    for found in candidates:
        more = (Reason("stated in another place too", 1.0),) if len(places[found.value]) > 1 else ()
        less = (Reason("a sign, where a number is labelled", -1.0),) if labelled and _is_sign(found) else ()
        weighed.append(found.because(*more, *less))
    return weighed


_LABELLED = 3.4


def _is_sign(found: Candidate) -> bool:
    return any(_sign().search(reason.text) for reason in found.reasons)


def _in_titles(head: Head) -> Iterator[Candidate]:
    """Numbers that stand alone behind what an order calls itself: «Abruf PR-00918»."""
    for held in head.sheets:
        for segment in held.segments:
            if (
                segment.page.number > 1
                or is_body(head, segment)
                or any("foreign_number" in label.keys for label in held.in_segment(segment))
            ):
                continue
            m = _TITLE_THEN_CODE.fullmatch(segment.text)
            if m and said(m[1], "titles", "order") and not _is_ours(head, m[2]) and not find_dates(m[2], head.calendar):
                yield candidate(segment, m.start(2), m.end(2), m[2], Reason("number behind the title of an order", 3.2))


_TITLE_THEN_CODE = re.compile(r"([A-ZÄÖÜ][^\d:;,.]{3,30})\s+(?=\S*\d{3})([A-Z0-9][\w./-]*\w)")


def document_numbers(head: Head) -> Iterator[Candidate]:
    """Candidates for the number of a document of another kind, in its title or behind a label of its own."""
    for spot in spots_of(head, "document_number"):
        found = _number_at(head, spot)
        if found and spot.segment.page.number == 1:
            start, end, value = found
            weight = 6.0 if spot.label.leads or spot.label.colon else 3.0
            yield candidate(spot.segment, start, end, value, Reason(label_reason(spot.label, spot), weight), *_where(head, spot))
    for held in head.sheets:
        for segment in held.segments:
            if segment.page.number == 1:
                yield from _in_title(held, segment)


def _in_title(held: Sheet, segment: Segment) -> Iterator[Candidate]:
    """The number behind the name of a document: «Rechnung Nr. 4711», also where the two stand apart."""
    m = _title_with_number().match(segment.text)
    if m:
        named = _is_title(m[1]) and not any(label.keys & _NO_TITLE and label.start < m.start(2) for label in held.in_segment(segment))
        yield candidate(segment, m.start(2), m.end(2), m[2], Reason("number in the title", 6.5 if named else 2.0))
        return
    if (m := _TITLE_THEN_NUMBER.match(segment.text)) and said(segment.text[: m.start(1)], "titles", "other"):
        yield candidate(segment, m.start(1), m.end(1), m[1], Reason("number in the title", 6.5))
        return
    left = held.left_of(segment)
    if left and (m := _number_apart().match(segment.text)) and _is_title(left.text):
        yield candidate(segment, m.start(1), m.end(1), m[1], Reason("number beside the title", 6.5))


def _is_title(text: str) -> bool:
    """Whether a text is the name of a document and nothing else, a code in brackets and its own dashes aside."""
    bare = _BRACKETS.sub(" ", text).strip(" :-–")
    return any(len(name) >= 0.6 * len(bare) for name in said(bare, "titles", "other"))


_NO_TITLE = frozenset({"vat_id", "customer_number", "phone", "fax", "order_number"})
_BRACKETS = re.compile(r"\([^)]*\)")
_TITLE_THEN_NUMBER = re.compile(r"[A-ZÄÖÜ][a-zäöü]{4,40}\s+(?=\S*\d{3})([\w./-]*\w)")


@cache
def _title_with_number() -> re.Pattern[str]:
    """A title, and the number behind a word for it."""
    return re.compile(rf"([A-ZÄÖÜ][^\d:;,.]{{4,50}}(?:\(\d{{3}}\)\s*)?)(?:{_words_for_number()})\.?:?\s+(?=\S*\d)([\w./-]*\w)")


@cache
def _number_apart() -> re.Pattern[str]:
    return re.compile(rf"(?:{_words_for_number()}|#)\.?:?\s*(?=\S*\d)([\w./-]*\w)")


def _words_for_number() -> str:
    numbers = phrases("label_words", "numbers")
    return f"{any_of(word.capitalize() for word in numbers)}|(?<!\\w)(?:{any_of(numbers)})"


def _order_number_reasons(spot: Spot, value: str) -> Iterator[Reason]:
    strong = not spot.label.text or bool(_strong().search(spot.label.text)) or "po" in {t.text for t in tokens(spot.label.text)}
    yield Reason(label_reason(spot.label, spot), 3.5 if strong else 1.8)
    yield Reason(f"stands {spot.place}", {"inside": 0.8, "right": 0.5, "below": 0.2}[spot.place])
    if spot.label.words > 1:
        yield Reason("a label of several words", 0.5)
    digits = sum(c.isdigit() for c in value)
    if digits < 3 and len(value) < 4:
        yield Reason("short for an order number", -0.5 if strong and spot.place != "below" else -2.5)


def _where(head: Head, spot: Spot) -> Iterator[Reason]:
    if head.subject and spot.segment.document is head.subject.document:
        yield Reason("in the subject", 0.7)
    elif spot.segment.box.y0 < 0.5 * spot.segment.page.height and spot.segment.page.number == 1:
        yield Reason("in the upper half of the first page", 0.6)
    elif any(held.document is spot.segment.document and held.above_lines(spot.segment) for held in head.sheets):
        yield Reason("above the lines", 0.6)
    elif spot.segment.words[0].zone in {"footer", "signature"}:
        yield Reason("in the signature", -2.0)


def _number_at(head: Head, spot: Spot) -> tuple[int, int, str] | None:
    """The number that a spot begins with, but for filling words; None where it begins with something else."""
    text = spot.segment.text
    if (named := _NAMED_NUMBER.fullmatch(spot.text)) and not find_dates(named[1], head.calendar):
        start = spot.start + spot.text.index(named[1])
        return start, start + len(named[1]), named[1]
    m = _NUMBER.search(text, spot.start, spot.end)
    if not m or any(t.text not in phrases("label_words", "fillers") for t in tokens(text[spot.start : m.start()])):
        return None
    value = m.group().rstrip(".")
    bare = value.split()[-1] if _names_number(value) and value.split()[-1][0].isalpha() else value
    start = m.start() + value.rindex(bare)
    if (
        _MONEY.match(bare)
        or _numbers_a_row(spot, m)
        or re.match(r"[.,]\d", text[m.end() :])
        or _unit_next().match(text[m.end() :])
        or any(d.start <= start < d.end and d.has_year for d in find_dates(text, head.calendar))
    ):
        return None
    return start, start + len(bare), bare


def _numbers_a_row(spot: Spot, m: re.Match[str]) -> bool:
    """Whether a number only numbers the row below a label, or counts: «1)», «#1», «1.», «60x»."""
    if re.fullmatch(r"\d+[x×]", m.group()) or re.match(r"\s[x×]\s", spot.segment.text[m.end() :]):
        return True
    first = not spot.segment.text[: m.start()].strip("#( ")
    return (first and len(m.group()) <= 2 and spot.place == "below") or (m.start() == 0 and spot.segment.text[m.end() : m.end() + 1] == ")")


def _tells_of_the_past(head: Head, spot: Spot) -> bool:
    """Whether a number stands in running text about an earlier order: «letztes Mal (Bestellung 4711) hatten wir 12»."""
    if not is_body(head, spot.segment):
        return False
    sentence = re.split(r"[.!?]\s", spot.segment.text[: spot.start])[-1]
    return bool(said(sentence, "line_stop", "past"))


def _names_number(value: str) -> bool:
    """Whether a number begins with a word for numbers, in capitals: «NR AB-4711»."""
    return bool(re.match(rf"(?:{any_of(phrases('label_words', 'numbers'))}|po) ", value, re.IGNORECASE))


def _is_ours(head: Head, value: str) -> bool:
    """An article number is no order number, however near the label stands."""
    return head.master is not None and head.master.articles.by_number(value) is not None


def customer_numbers(head: Head) -> Iterator[Candidate]:
    """Candidates for the number that we know the buyer by."""
    for spot in spots_of(head, "customer_number"):
        found = _number_at(head, spot)
        if found:
            start, end, value = found
            weight = {"inside": 4.0, "right": 3.5, "below": 2.5}[spot.place]
            yield candidate(spot.segment, start, end, value, Reason(label_reason(spot.label, spot), weight))


_VAT = re.compile(
    r"(?<!\w)(?:DE\s?\d{3}\s?\d{3}\s?\d{3}|ATU\s?\d{8}|CHE[-\s]?\d{3}\.?\d{3}\.?\d{3}|NL\s?\d{9}\s?B\s?\d{2}|GB\s?\d{3}\s?\d{4}\s?\d{2}|FR\s?[A-Z0-9]{2}\s?\d{3}\s?\d{3}\s?\d{3}|"
    r"BE\s?[01]\d{3}\.?\d{3}\.?\d{3}|IT\s?\d{11}|ES\s?[A-Z0-9]\d{7}[A-Z0-9]|PL\s?\d{10}|DK\s?\d{8}|SE\s?\d{12}|LU\s?\d{8}|CZ\s?\d{8,10}|HU\s?\d{8}|FI\s?\d{8}|IE\s?\d[A-Z0-9]\d{5}[A-Z]{1,2}|PT\s?\d{9}|SI\s?\d{8}|SK\s?\d{10})(?!\w)"
)


def vat_ids_in(text: str) -> Iterator[tuple[int, int]]:
    """Beginning and end of what has the form of a VAT number."""
    return (m.span() for m in _VAT.finditer(text))


def vat_ids(head: Head) -> Iterator[Candidate]:
    """Candidates for the buyer's VAT number: by their form; our own is none."""
    ours = folded_number(head.master.company.vat_id) if head.master else ""
    for held in head.sheets:
        for segment in held.segments:
            for m in _VAT.finditer(segment.text):
                value = folded_number(m.group())
                if value != ours:
                    labelled = any("vat_id" in label.keys for label in held.in_segment(segment))
                    yield candidate(
                        segment,
                        m.start(),
                        m.end(),
                        value,
                        Reason("form of a VAT number", 3.0),
                        *((Reason("label before it", 1.5),) if labelled else ()),
                    )


_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def emails_in(text: str) -> Iterator[tuple[int, int]]:
    """Beginning and end of what has the form of an e-mail address."""
    return (m.span() for m in _EMAIL.finditer(text))


def emails(head: Head) -> Iterator[Candidate]:
    """E-mail addresses in the documents that are not ours."""
    for held in head.sheets:
        for segment in held.segments:
            for m in _EMAIL.finditer(segment.text):
                if not is_our_address(head, m.group()):
                    yield candidate(segment, m.start(), m.end(), m.group().rstrip(".").lower(), Reason("form of an e-mail address", 2.0))


def is_our_address(head: Head, email: str) -> bool:
    """Whether an e-mail address belongs to the company that is ordered from."""
    return head.master is not None and (
        domain_of(email) in head.master.company.domains or email.casefold() == head.master.company.email.casefold()
    )


_PHONE = re.compile(r"(?<![\w.,])\(?(?:\+|00|0)\(?[\d](?:[\d\s()/.–-]{4,}\d)")


def calls_in(text: str) -> Iterator[tuple[int, int]]:
    """Beginning and end of what can only be a telephone number: with a plus or in groups, and no date."""
    for m in _PHONE.finditer(text):
        if m.group().startswith("+") or re.search(r"\d[\s()/]+\d", m.group()):
            yield m.span()


def phones(head: Head) -> Iterator[Candidate]:
    """Candidates for the buyer's telephone number: behind a label, faxes left out."""
    faxes = {s.text.strip() for s in spots_of(head, "fax")}
    for spot in spots_of(head, "phone"):
        m = _PHONE.search(spot.segment.text, spot.start, spot.end)
        if m and spot.text.strip() not in faxes and len(re.sub(r"\D", "", m.group())) >= 6:
            yield candidate(spot.segment, m.start(), m.end(), m.group().strip(), Reason(label_reason(spot.label, spot), 3.0))
