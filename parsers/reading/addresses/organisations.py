"""The organisation that orders, where a person's name stands over the address and the firm elsewhere: below it, or as the sender."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from config.company import Company
from config.vocabulary import plain
from parsers.reading.addresses.name_kinds import (
    ends_with_legal_form,
    is_company_name,
    is_department,
    is_person,
    is_place,
    may_be_name,
    only_legal_form,
)
from parsers.reading.addresses.parts import Block, Piece, parted, person_in
from parsers.reading.head.context import Head, is_body
from parsers.reading.head.labels import Sheet
from parsers.reading.matching.customers import FREE_MAILERS, domain_of, name_key
from parsers.reading.phrasing import places, said
from parsers.reading.segments import Segment

_NO_LETTER = re.compile(r"[^a-z0-9]")
_PARTED = re.compile(r"\s[|/·•–—]\s|,\s")
_DASHED = re.compile(r"\s+[–—·•|-]\s+")
_BRACKETS = re.compile(r"\(((?:[^()]|\([^()]*\)){4,70})\)")
_TOP_SHARE = 0.15
_ROWS_BELOW = 3
_MOST_WORDS = 9
_SHORTEST = 6
_LONG_TITLE = 12  # letters: «Sammelbestellung» begins no firm's name, «Order» may


def signed_by_sender(head: Head, block: Block) -> Block:
    """The block with who writes as the person to be asked for, where the line above his name was taken for one: a greeting nobody knows."""
    contact, sender = block.parts.get("contact"), name_key(head.sender[0])
    if contact is None or not sender or name_key(contact.text) == sender or contact.text != contact.segment.text.strip():
        return block
    his = next((piece for piece in (*block.names, *block.others) if name_key(piece.text) == sender and is_person(piece.text)), None)
    if his is None or his is block.parts.get("name"):
        return block
    return replace(block, parts=block.parts | {"contact": his}, others=tuple(piece for piece in block.others if piece is not his))


def without_title(head: Head, block: Block) -> Block:
    """The block with the firm alone as its name where the title of an order leads to it: a long one, or it stands alone elsewhere."""
    name = block.parts.get("name")
    if name is None or name.more:
        return block
    begin = name.segment.text.index(name.text, name.start)
    if not (firm := _before_title(name.text)):
        firm = behind_title(name.text)
        begin += len(name.text) - len(firm)
        lines = (s.text for held in head.all_sheets for s in held.segments if s is not name.segment)
        said_alone = head.sender[0] == firm or any(text.startswith(firm) for text in lines)
        if not firm or (not said_alone and (begin - name.start <= _LONG_TITLE or not ends_with_legal_form(firm))):
            return block
    whole = Piece(name.segment, begin, begin + len(firm))
    return replace(block, parts=block.parts | {"name": whole}, names=(whole, *(piece for piece in block.names if piece is not name)))


def behind_title(name: str) -> str:
    """The firm behind what an order calls itself: «Sammelbestellung Muster GmbH»; "" where none leads to it."""
    end = next((end for start, end in places(name, "titles", "order") if start == 0), 0)
    firm = name[end:].strip()
    return firm if end and name[end : end + 1] == " " and is_company_name(firm) and not only_legal_form(firm) else ""


def _before_title(name: str) -> str:
    """The firm before what an order calls itself, parted from it by a sign: «Muster Ltd – Order docket»; "" where it is otherwise."""
    firm, sign, title = max((name.rpartition(sign) for sign in (" – ", " — ", " - ", " | ")), key=lambda parts: len(parts[0]))
    titled = bool(sign) and any(start == 0 for start, _ in places(title, "titles", "order"))
    return firm.strip() if titled and is_company_name(firm) else ""


def with_organisation(head: Head, block: Block) -> Block:
    """The block with the organisation as its name and the person as its contact, where only a person stands over the street, or nobody."""
    name = block.parts.get("name")
    if name is None and "ship_to" not in block.headings and (found := next(_spelled(head), None)):
        return replace(block, parts={**block.parts, "name": found}, names=(found,))
    if name and (both := _person_and_firm(name, head)):
        return replace(block, parts={"contact": both[0], **block.parts, "name": both[1]}, names=(*block.names, both[1]))
    person = person_in(name) if name else None
    if name is None or person is None or is_place(name.text) or "ship_to" in block.headings or _is_organisation(name.text, head):
        return block
    ours = head.master.company if head.master else None
    near = (piece for piece in _near(head, block) if not (ours and _is_ours(piece.text, ours)))
    found = next((piece for piece in near if _is_organisation(piece.text, head)), None) or next(_in_brackets(head), None)
    found = found or _other_line(head, block, person) or next(_in_titles(head), None)
    if found is None:
        return block
    parts = {**block.parts, "name": found}
    parts.setdefault("contact", person)
    others = tuple(piece for piece in block.others if piece is not found)
    return replace(block, parts=parts, others=others, names=(*block.names, found))


def _other_line(head: Head, block: Block, person: Piece) -> Piece | None:
    """The one other line over the street, whatever its form, where the person sent the mail: «Eva Ott / Kinderhaus Wiese / Am Kai 3»."""
    if name_key(person.text) != name_key(head.sender[0]) or not head.sender[0]:
        return None
    others = [piece for piece in block.others if may_be_name(piece.text) and not (is_department(piece.text) or is_place(piece.text))]
    return others[0] if len(others) == len(block.others) == 1 and not any(map(str.isdigit, others[0].text)) else None


def _person_and_firm(name: Piece, head: Head) -> tuple[Piece, Piece] | None:
    """The person and the firm that a sign parts in one line: «Anna Berg – Muster GmbH»."""
    pieces = () if name.more else parted(name)
    if len(pieces) != 2:
        return None
    for person, firm in (pieces, pieces[::-1]):
        if is_person(person.text) and not _is_organisation(person.text, head) and _is_organisation(firm.text, head):
            return person, firm
    return None


def _spelled(head: Head) -> Iterator[Piece]:
    """Where the organisation that sends is spelled out, as the sender's name or as a line of the signature."""
    sender = head.sender[0] if is_company_name(head.sender[0]) else ""
    segments = [segment for held in head.all_sheets for segment in held.segments]
    if sender:
        yield from (Piece(s, at, at + len(sender)) for s in segments if (at := s.text.find(sender)) >= 0)
    yield from _in_titles(head)
    ours = head.master.company if head.master else None
    heads = {s.text: s for s in segments if _heads_page(s, head) and not (ours and _is_ours(s.text, ours))}
    yield from (_with_rest(head, Piece(s, 0, len(s.text))) for s in heads.values() if len(heads) == 1)
    signed = (s for s in segments if s.words[0].zone == "signature" and len(s.words) <= _MOST_WORDS and ends_with_legal_form(s.text))
    yield from (Piece(s, 0, len(s.text)) for s in signed if not (ours and _is_ours(s.text, ours)))


def _in_titles(head: Head) -> Iterator[Piece]:
    """The firms that are not us in the titles of the documents' own orders."""
    ours = head.master.company if head.master else None
    titled = (piece for held in head.sheets for s in held.segments if s.words[0].zone == "own" and (piece := _in_title(s)))
    yield from (piece for piece in titled if not (ours and _is_ours(piece.text, ours)))


def _with_rest(head: Head, name: Piece) -> Piece:
    """The name with the end of its legal form where that stands in the next line of its column: «Muster UG / (haftungsbeschränkt)»."""
    held = head.sheet_of(name.segment.document)
    here = name.segment
    below = (
        s for s in held.near(here, (1, 2)) if abs(s.box.x0 - here.box.x0) < here.box.height and s.box.y0 - here.box.y1 < here.box.height
    )
    rest = next((s for s in below if only_legal_form(s.text)), None)
    return name.going_on(Piece(rest, 0, len(rest.text))) if rest else name


def _in_brackets(head: Head) -> Iterator[Piece]:
    """The firm that the writer names in brackets as the one he writes for: «bestellen wir (Muster & Sohn KG) bei Ihnen»."""
    ours = head.master.company if head.master else None
    for segment in (s for held in head.sheets for s in held.segments if s.words[0].zone == "own" and is_body(head, s)):
        for m in _BRACKETS.finditer(segment.text):
            if ends_with_legal_form(m[1]) and not only_legal_form(m[1]) and not (ours and _is_ours(m[1], ours)):
                yield Piece(segment, *m.span(1))


def _heads_page(segment: Segment, head: Head) -> bool:
    """Whether a firm alone in its line stands at the top of a document's first page, as in a letterhead."""
    high = segment.page.number == 1 and segment.box.y0 < _TOP_SHARE * segment.page.height and not is_body(head, segment)
    return high and len(segment.words) <= _MOST_WORDS and ends_with_legal_form(segment.text) and not only_legal_form(segment.text)


def _in_title(segment: Segment) -> Piece | None:
    """The firm in the title of its order: «Muster GmbH – Bestellliste», «BESTELLUNG Muster GmbH»."""
    if segment.page.number > 1 or len(segment.words) > _MOST_WORDS or not said(segment.text, "titles", "order"):
        return None
    parted = _DASHED.search(segment.text)
    if parted and said(segment.text[parted.end() :], "titles", "order") and is_company_name(segment.text[: parted.start()]):
        return Piece(segment, 0, parted.start())
    title = next(iter(places(segment.text, "titles", "order")))
    behind = segment.text[title[1] :]
    if title[0] == 0 and behind[:1] == " " and ends_with_legal_form(behind) and not any(map(str.isdigit, behind)):
        return Piece(segment, title[1] + 1, len(segment.text))
    return None


def names_organisation(head: Head) -> bool:
    """Whether the sender's name, or a line that is nothing else, is an organisation's that is not us: then no person is the buyer."""
    lines = (s.text for held in head.sheets for s in held.segments if len(s.words) <= _MOST_WORDS and not held.begins_with_label(s))
    ours = head.master.company if head.master else None
    firsts = (_PARTED.split(text)[0] for text in lines)  # «Muster GmbH | Hauptstr. 4 | 50667 Köln»
    told = (text for text in firsts if ends_with_legal_form(text) or _is_of_domain(text, head.sender[1]))
    return is_company_name(head.sender[0]) or any(not (ours and _is_ours(text, ours)) for text in told)


def _is_ours(text: str, company: Company) -> bool:
    return any(
        name_key(text) in name_key(name) or name_key(name) in name_key(text) for name in (company.name, *company.also_known_as) if name
    )


def _near(head: Head, block: Block) -> Iterator[Piece]:
    """The lines that may name who the person writes for: the block's own, then those below it."""
    yield from block.others
    held = next(sheet for sheet in head.sheets if sheet.document is block.segment.document)
    yield from _below(held, block.segment)


def parted_below(head: Head, block: Block) -> Iterator[Piece]:
    """What may be a name before how it is reached, right below an address: «Velowerk Muster – Telefon 4711»."""
    held = next(sheet for sheet in head.sheets if sheet.document is block.segment.document)
    for piece in _below(held, block.segment):
        if piece.segment.row == block.segment.row + 1 and piece.end < len(piece.segment.text) and is_person(piece.text):
            yield piece


def _below(held: Sheet, segment: Segment) -> Iterator[Piece]:
    """The lines of the same column and zone below an address, up to the next label; of «Muster AG – Telefon 4711» what stands first."""
    for below in held.near(segment, range(1, _ROWS_BELOW + 1)):
        if below.words[0].zone != segment.words[0].zone or held.begins_with_label(below):
            return
        first = parted(Piece(below, 0, len(below.text)))[0]
        if abs(below.box.x0 - segment.box.x0) < segment.box.height and len(first.words) <= _MOST_WORDS and may_be_name(first.text):
            yield first


def _is_organisation(text: str, head: Head) -> bool:
    """Whether a line is a firm's by its form, the sender's name, or what the domain of the sender's address is made of."""
    if is_department(text):
        return False
    return is_company_name(text) or _is_of_domain(text, head.sender[1])


def _is_of_domain(text: str, address: str) -> bool:
    """Whether a line spells the domain of an address: «Hundesalon Denker am Tor» that of «info@hundesalon-denker.example»."""
    domain = domain_of(address)
    told, line = _letters(domain.rpartition(".")[0]), _letters(text)
    return domain not in FREE_MAILERS and len(told) >= _SHORTEST and len(text.split()) > 1 and line.startswith(told)


def _letters(text: str) -> str:
    spelt = unicodedata.normalize("NFD", plain(text.casefold()))
    return _NO_LETTER.sub("", spelt)
