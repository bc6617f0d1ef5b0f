"""The pieces of a line that holds an address: parted at separators, a street joined to its floor and a firm to its site."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from config.vocabulary import phrases
from parsers.reading.addresses.column import names_site
from parsers.reading.addresses.localities import HOUSE_NUMBER, country_named, door, has_street_word, is_premises, looks_like_street
from parsers.reading.addresses.name_kinds import ends_with_legal_form, is_company_name, is_department, is_function, is_place
from parsers.reading.addresses.parts import Block, Piece, is_titled, person_in
from parsers.reading.head.labels import Label, Sheet
from parsers.reading.phrasing import any_of
from parsers.reading.segments import Segment

SEPARATORS = re.compile(r"\s*[·•●∙|;*]\s*|,\s+|\s+[-–—/]\s+|\s*\n\s*")


def pieces_before(sheet: Sheet, segment: Segment, end: int) -> list[Piece]:
    """What stands before a place of a line, parted at separators, from the last heading or label on."""
    begin = segment.text.rfind(": ", 0, end) + 1
    labels = [label for label in sheet.in_segment(segment) if label.end <= end and ends_prose(label)]
    begin = max([begin, *(label.end for label in labels if label.colon or not (names_site(label.text) and (begin or label.leads)))])
    begin = max([begin, *(m.end() for m in _introduced().finditer(segment.text, begin, end))])
    begin = max([begin, *(m.end() for label in labels if (m := _is().match(segment.text, label.end, end)))])
    found, at = [], begin
    for m in SEPARATORS.finditer(segment.text, begin, end):
        found.append(Piece(segment, at, m.start()))
        at = m.end()
    found.append(Piece(segment, at, end))
    return _with_floors([part for piece in found for part in _bracketed(_without_lead(piece)) if part.text])


def _bracketed(piece: Piece) -> Iterator[Piece]:
    """A name and the street that an open bracket sets off behind it: «Mensa Weinberg (Weinbergweg 23»."""
    at = piece.segment.text.find(" (", piece.start, piece.end)
    street = piece.segment.text[at + 2 : piece.end]
    if at < 0 or ")" in street or not looks_like_street(street):
        yield piece
        return
    yield _without_lead(Piece(piece.segment, piece.start, at))
    yield Piece(piece.segment, at + 2, piece.end)


def _without_lead(piece: Piece) -> Piece:
    """A piece without the words that only lead to it: «Consegna in Via Roma 31», «adres Boulevard Zuid 30», «bitte an das Hotel Muster»."""
    lead = _leading().match(piece.segment.text, piece.start, piece.end)
    return Piece(piece.segment, lead.end(), piece.end) if lead and not piece.more else piece


@cache
def _leading() -> re.Pattern[str]:
    """Words of sending or for an address, or small ones, up to what leads to a place; a capital or a house number stands behind."""
    sending = any_of((*phrases("addresses", "sending"), *(word.strip("*") for word in phrases("addresses", "address_words"))))
    towards, small = any_of(phrases("addresses", "towards")), any_of(phrases("addresses", "introduced"))
    polite = any_of(phrases("kinds", "please"))
    to_place = rf"(?:\s+(?:{towards}))?(?:\s+(?:{small}))?"
    sent = rf"(?i:(?:{sending})\b{to_place})"
    return re.compile(rf"\s*(?:{sent}|(?i:(?:{polite})\s+(?:{towards})(?:\s+(?:{small}))?))\s+(?=[A-ZÄÖÜÉ\d])")


@cache
def _introduced() -> re.Pattern[str]:
    """What a sentence says before who writes: «wir sind die Firma», «on behalf of»; a small article and a word for a firm go with it."""
    leads, small = any_of(phrases("addresses", "introductions")), any_of(phrases("addresses", "introduced"))
    return re.compile(rf"(?<!\w)(?i:{leads})\s+(?:(?:{small}|(?i:firma))\.?(?:\s+|(?<='))){{0,2}}(?=\w)")


@cache
def _is() -> re.Pattern[str]:
    """What a sentence says between a heading and its address: «meine Adresse ist Birkenweg 16, …»."""
    return re.compile(rf"\s*(?:{any_of(phrases('label_words', 'is'))})\s*:?\s+(?=\S)", re.IGNORECASE)


_FLOOR = re.compile(r"\d{1,2}\s?[.ºª°]{1,2}(?:\s?[^\W\d_]{1,5}\.?){0,2}|\d{1,2}(?:er|e|ème|st|nd|rd|th)(?:\s[^\W\d_]{3,6})?")
"""An ordinal with a side or a word for floors behind it: «4º», «1.º Esq.», «2. OG», «3rd floor»."""
_MOST_WORDS_OF_SITE = 3
_COUNTED = re.compile(r"[^\W\d_]\s(?:[A-Z]|\d{1,2})$")
_NUMBER_ALONE = re.compile(r"\d{1,4}\s?[a-zA-Z]?(?:[/-]\d{1,4})?")


def _with_floors(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, what belongs to a street joined to it: «54, st. tv.», «Unit 5, Foundry Lane», «7, impasse du Moulin»."""
    found: list[Piece] = []
    for piece, behind in zip(pieces, (*pieces[1:], None), strict=False):
        above = found[-1] if found else None
        unnumbered = above is not None and _lacks_number(above.text)
        led = behind is not None and _lacks_number(behind.text)  # «Résidence Les Acacias, 1, rue de l'Alzette»
        if above is not None and unnumbered and not led and _NUMBER_ALONE.fullmatch(piece.text):
            found[-1] = Piece(above.segment, above.start, piece.end)  # «avenue Reine Astrid, 91»
        elif (
            above is not None
            and looks_like_street(above.text)
            and not ends_with_legal_form(above.text)  # «Muster Engineering Ltd, Unit 4»
            and not (behind is not None and _begins_street(piece.text, behind.text))  # «…, Shed 4, Unit 7, 77 Mill Hill»
            and (door().fullmatch(piece.text.rstrip(".")) or _is_floor(above.text, piece.text))
        ):
            found[-1] = Piece(above.segment, above.start, piece.end)
        elif above is not None and _begins_street(above.text, piece.text) and not _is_site_of(found):
            found[-1] = Piece(piece.segment, above.start, piece.end)
        else:
            found.append(piece)
    return found


def _lacks_number(text: str) -> bool:
    """Whether a text names a street without its number."""
    return has_street_word(text) and not any(map(str.isdigit, text))


def _is_floor(street: str, piece: str) -> bool:
    """Whether an ordinal stands behind a street that has its number already."""
    return any(map(str.isdigit, street)) and bool(_FLOOR.fullmatch(piece))


def _is_site_of(found: Sequence[Piece]) -> bool:
    """Whether the last piece is a site of the firm before it and no unit of a street: «Muster A/S, Lager 2, Kirkevej 1»."""
    last = found[-1].text
    stands_alone = is_place(last) and not (door().fullmatch(last) or is_premises(last))
    return stands_alone and len(found) > 1 and is_company_name(found[-2].text)


def _begins_street(before: str, street: str) -> bool:
    """Whether what stands before a comma is the unit or the house number of the street behind it: «Unit 9, Aldridge Business Park»."""
    if re.fullmatch(HOUSE_NUMBER, before):
        return has_street_word(street) and not any(char.isdigit() for char in street)
    return looks_like_street(street) and is_premises(before)


def ends_prose(label: Label) -> bool:
    """Whether what stands before a label belongs to no address: it has a colon, or heads one."""
    return label.colon or any(key.startswith("heading:") for key in label.keys)


def with_sites(names: Sequence[Piece]) -> list[Piece]:
    """The names of a line, a site joined to the firm that it follows behind a comma: «Muster GmbH, Lager Nord»."""
    found: list[Piece] = []
    for piece, behind in zip(names, (*names[1:], None), strict=False):
        above = found[-1] if found else None
        between = piece.segment.text[above.end : piece.start].strip() if above else ""
        person = person_in(piece) is not None and not is_place(piece.text)  # «Emmanuelle Marchal» ends as a «hal» does
        joined = above is not None and between == "," and is_company_name(above.text)
        if above is not None and joined and ((names_site(piece.text) and not person) or _is_site_by_place(above, piece, behind)):
            found[-1] = Piece(piece.segment, above.start, piece.end)
        else:
            found.append(piece)
    return found


def _is_site_by_place(firm: Piece, piece: Piece, behind: Piece | None) -> bool:
    """Whether what stands between a firm and its street is a site, whatever its words: it has no person's form, or a person follows it.

    «Muster vzw, Campus Zuid, Eva Ott, Am Kai 3, …», «Muster Ltd, Lab B, 89b Quay Road, …».
    """
    text = piece.text
    if not ends_with_legal_form(firm.text) or len(text.split()) > _MOST_WORDS_OF_SITE or ends_with_legal_form(text):
        return False
    if _COUNTED.search(text):
        return not (is_titled(text) or door().fullmatch(text))  # a department that is one of several: «Lab B»
    if is_titled(text) or is_department(text) or is_function(text) or door().fullmatch(text) or country_named(text):
        return False
    return not person_in(piece) or (behind is not None and person_in(behind) is not None)


def is_cut_out(block: Block | None) -> bool:
    """Whether a number that is no part of the address stands in one line between its street and its postcode: it may be a door."""
    street, postcode = (block.parts.get(part) for part in ("street", "postcode")) if block else (None, None)
    if block is None or street is None or postcode is None or street.more or street.segment is not postcode.segment:
        return False
    between = street.segment.text[street.end : postcode.start]
    known = (piece.text for piece in block.parts.values() if piece.segment is street.segment)
    for text in known:
        between = between.replace(text, " ")
    return any(map(str.isdigit, between))
