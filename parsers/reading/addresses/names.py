"""Whether a name is beyond doubt: the one on file, one that is said twice, or one that has the form of a name and nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from config.company import Customer
from config.vocabulary import phrases
from parsers.reading.addresses.name_kinds import ends_with_legal_form, is_person, is_place, only_legal_form
from parsers.reading.addresses.organisations import behind_title, names_organisation
from parsers.reading.head.context import Head
from parsers.reading.matching.customers import name_key
from parsers.result import Leaf

_MARKS = re.compile(r"[^\w\s&+.,'’´`/()„“\"»«–|-]|_")
_SIGNS = re.compile(r"\s+[–—|/·-]\s+")
_DIGITS = re.compile(r"\d")
_MOST_SITE_WORDS = 4
_SHORTEST = 4


def is_name_sure(name: Leaf, head: Head, customer: Customer | None, billed: str = "", *, led: bool = False) -> bool:
    """Whether nobody need look at a name that was read: another evidence than its place says that it is one, and whole.

    `billed` is the buyer's name where this is the receiver's: «Muster GmbH, Lager 2». `led` tells that its heading and its street say
    that it is one, whatever it is called: «Deliver to: / Dry Dock 3 / Harbour Road 7».
    """
    if name.source.customer is not None:
        return True
    known = _known(head, customer)
    if any(_plain(name.value) == _plain(other) for other in known):
        return True
    if _goes_beyond(name.value, (*known, head.sender[0])) or _is_cut_off(name.value, head):
        return False
    if _MARKS.search(name.value) or _begins_as_prose(name.value):
        return False
    if any(name_key(name.value) == name_key(other) for other in known):
        return True
    if is_person(name.value) and not billed and names_organisation(head):
        return False  # whoever signs for a firm is said twice as well
    if _said_again(name.value, head):
        return True
    if any(_is_part_of(name.value, other) for other in (*known, billed) if other):
        return True
    if led and len(name.value.split()) <= _MOST_SITE_WORDS and not (_may_be_led_in(name.value) or behind_title(name.value)):
        return True
    if _DIGITS.search(name.value) or _may_be_led_in(name.value) or behind_title(name.value):
        return False
    return ends_with_legal_form(name.value) or (is_place(name.value) and len(name.value.split()) <= _MOST_SITE_WORDS)


def _begins_as_prose(name: str) -> bool:
    """Whether small words that are no part of names lead to a capital: «wir sind Muster GmbH», but not «van den Berg».

    A small word and one more name no one: «(an) die Schule».
    """
    words = name.split()
    if len(words) == 2 and words[0].islower() and words[0].isalpha() and words[1].istitle():
        return True
    lead = list(takewhile(lambda word: word.isalpha() and word.islower(), words))
    small = {*phrases("salutations", "particles"), *phrases("addresses", "open_words")}
    return 0 < len(lead) < len(words) and any(word not in small for word in lead)


def _goes_beyond(name: str, known: Sequence[str]) -> bool:
    """Whether a name has more before it than the buyer's known one, or a person beside it: «Requisition from Muster Ltd»."""
    folded = _plain(name)
    if any(len(other) >= _SHORTEST and folded.endswith(f" {_plain(other)}") for other in known):
        return True
    parts = _SIGNS.split(name)
    return len(parts) > 1 and any(is_person(part) for part in parts)


def _is_cut_off(name: str, head: Head) -> bool:
    """Whether its legal form goes on elsewhere, as in the subject: «Muster UG» where «Muster UG (haftungsbeschränkt)» is written."""
    if not ends_with_legal_form(name):
        return False
    whole = re.compile(rf"(?<!\w){re.escape(name)}((?:\s+[^\w\s]?[\w.&]+[^\w\s]?){{1,3}})", re.IGNORECASE)
    texts = (head.sender[0], *(segment.text for held in head.all_sheets for segment in held.segments if name[:_SHORTEST] in segment.text))
    rests = (m[1].split() for text in texts for m in whole.finditer(text))
    return any(only_legal_form(" ".join(rest[:count])) for rest in rests for count in range(1, len(rest) + 1))


def _may_be_led_in(name: str) -> bool:
    """Whether a name begins with a small word that may also tell whom a message is from: «von Muster GmbH»."""
    return name.split()[0] in phrases("correspondence", "from")


def _known(head: Head, customer: Customer | None) -> list[str]:
    if customer is None or head.master is None:
        return []
    return [customer.name, *(filed.name for filed in head.master.customers.delivery_addresses(customer))]


def _is_part_of(name: str, filed: str) -> bool:
    """Whether a name is the one on file shortened, or with a department or a site behind it: «Muster GmbH, Lager Nord», «…, Lab B»."""
    if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", filed, re.IGNORECASE):
        return True
    begins = name.casefold().startswith(filed.casefold())
    rest = name[len(filed) :].strip(" ,–-") if begins else ""
    return bool(rest) and len(rest.split()) <= _MOST_SITE_WORDS and not is_person(rest)


def _said_again(name: str, head: Head) -> bool:
    """Whether it stands in two places of the documents, or is what the sender's address calls him."""
    key = _letters(name)
    if len(key) < _SHORTEST:
        return False
    places = sum(key in _letters(segment.text) for held in head.all_sheets for segment in held.segments)
    return places + (key in _letters(head.sender[0])) > 1


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()
