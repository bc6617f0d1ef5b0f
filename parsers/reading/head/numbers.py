"""The numbers of an order's head that are the buyer's: his number with us, VAT number, phone, e-mail address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.reading.evidence import Candidate, Reason
from parsers.reading.head.context import Head, candidate, label_reason, spots_of
from parsers.reading.head.number_values import number_at
from parsers.reading.matching.customers import domain_of, folded_number
from parsers.reading.segments import Segment


def customer_numbers(head: Head) -> Iterator[Candidate]:
    """Candidates for the number that we know the buyer by."""
    for spot in spots_of(head, "customer_number"):
        found = number_at(head, spot)
        if found:
            start, end, value = found
            weight = {"inside": 4.0, "right": 3.5, "below": 2.5}[spot.place]
            yield candidate(spot.segment, start, end, value, Reason(label_reason(spot.label, spot), weight))


_VAT = re.compile(
    r"(?<!\w)(?:DE\s?\d{3}\s?\d{3}\s?\d{3}|ATU\s?\d{8}|CHE[-\s]?\d{3}\.?\d{3}\.?\d{3}|NL\s?\d{4}\.?\d{2}\.?\d{3}[\s.]?B[\s.]?\d{2}|GB\s?\d{3}\s?\d{4}\s?\d{2}|NO\s?\d{3}\s?\d{3}\s?\d{3}(?:\s?MVA)?|FR\s?[A-Z0-9]{2}\s?\d{3}\s?\d{3}\s?\d{3}|"
    r"BE\s?[01]\d{3}\.?\d{3}\.?\d{3}|IT\s?\d{11}|ES\s?[A-Z0-9]\d{7}[A-Z0-9]|PL\s?\d{10}|DK\s?\d{8}|SE\s?\d{12}|LU\s?\d{8}|CZ\s?\d{8,10}|HU\s?\d{8}|FI\s?\d{8}|IE\s?\d[A-Z0-9]\d{5}[A-Z]{1,2}|PT\s?\d{9}|SI\s?\d{8}|SK\s?\d{10})(?!\w)"
)


_BRITISH = re.compile(r"\W*(\d{3}\s?\d{4}\s?\d{2})(?!\w)")
"""A British VAT number without its country, in groups that no other country writes."""


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
            for label in held.in_segment(segment):
                bare = _BRITISH.match(segment.text, label.end) if "vat_id" in label.keys else None
                if bare and (value := f"GB{folded_number(bare[1])}") != ours:
                    yield candidate(segment, *bare.span(1), value, Reason("form of a VAT number", 3.0), Reason("label before it", 1.5))


_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def emails_in(text: str) -> Iterator[tuple[int, int]]:
    """Beginning and end of what has the form of an e-mail address."""
    return (m.span() for m in _EMAIL.finditer(text))


def without_emails(text: str) -> str:
    """The text with a blank for each e-mail address: «scan@werk-mail.example» names no works."""
    return _EMAIL.sub(" ", text)


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
    for held in head.sheets:
        for segment in held.segments:
            yield from _signed_with(segment, faxes)


def _signed_with(segment: Segment, faxes: set[str]) -> Iterator[Candidate]:
    """A telephone number that stands alone in its row or between signs: «0664 120 45 88», «… | 01454 555 0172», «T: 01872 555 0142»."""
    zone = segment.words[0].zone
    if zone not in {"signature", "own"}:
        return
    for part in _BETWEEN_SIGNS.finditer(segment.text):
        m = _CALLED.fullmatch(part.group().strip(" –-"))
        call = m["call"] if m else ""
        if m and _LEAST_DIGITS <= len(re.sub(r"\D", "", call)) <= _MOST_DIGITS and call not in faxes and _in_groups(call):
            start = segment.text.index(call, part.start())
            why = Reason("alone in the signature", 1.5) if zone == "signature" else Reason("form of a telephone number", 1.2)
            yield candidate(segment, start, start + len(call), call, why)


def _in_groups(call: str) -> bool:
    """Whether a telephone number is written as such, and is no other number that begins with a nought."""
    return call.startswith("+") or bool(re.search(r"\d[\s()/–-]+\d", call))


_BETWEEN_SIGNS = re.compile(r"(?:(?!(?<!\d)\s[–-]\s|\s[–-]\s(?!\d)|[|·•,;]).)+")
_LEAD_OF_CALL = r"[\W_]*(?:[TMP]|Tf|Ph|Port|Mob|GSM|Dire[ck]te?)\b[.:]*\s*"
_CALLED = re.compile(rf"(?:{_LEAD_OF_CALL})?(?P<call>{_PHONE.pattern})(?:\s*\([^)]*\))?", re.IGNORECASE)
_LEAST_DIGITS, _MOST_DIGITS = 9, 15
