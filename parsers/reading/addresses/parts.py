"""The parts of an address as printed, and how the lines above a street are told apart: whose it is, and who is to be asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from config.vocabulary import phrases
from parsers.page import Box, Word, around
from parsers.reading.addresses.column import names_site
from parsers.reading.addresses.given_names import begins_with_given_name
from parsers.reading.addresses.localities import CAPITALS, TITLE, Locality, has_street_word, is_premises, looks_like_street, unit
from parsers.reading.addresses.name_kinds import (
    NO_NAME,
    begins_as_sentence,
    ends_with_legal_form,
    is_company_name,
    is_courtesy,
    is_department,
    is_function,
    is_person,
    is_place,
    may_be_name,
    only_legal_form,
    person_name,
)
from parsers.reading.matching.customers import postcode_key, same_street
from parsers.reading.phrasing import any_of
from parsers.reading.segments import Segment

_MOST_WORDS_OF_FUNCTION = 3
_FIRST_NAME = re.compile(r"[A-ZÄÖÜÉ][a-zäöüéèëï]+(?:-[A-ZÄÖÜÉ]?[a-zäöüéèëï]+)*-?")  # «Anna-Lena»
_DRAWN = re.compile(r"^[\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]+\s*")  # «☎», «✝» before a name
_WORD = re.compile(r"[^\W\d_]{2}")


@cache
def _abbreviated() -> re.Pattern[str]:
    """What ends in a dot of its own: «Hauptstr.», «Muster Co.»."""
    return re.compile(rf"(?:\b\w\.|\b(?:{any_of(phrases('addresses', 'abbreviations'))})\.)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a segment's text that is one part of an address; `more` is how it goes on in the lines below.

    `sign` is what is written where a line ends in none of its own.
    """

    segment: Segment
    start: int
    end: int
    more: tuple[Piece, ...] = ()
    sign: str = ""

    @property
    def text(self) -> str:
        """What is printed, without the signs that part it from the next."""
        if self.more:
            found = self.segment.text[self.start : self.end].strip(" ;:" + self.sign)
            for piece in self.more:
                found += ("" if found.endswith(("/", "-")) else f"{self.sign} ") + piece.text
            return found
        text = self.segment.text[self.start : self.end].strip(" ,;:*_")  # «*Muster GmbH*»: bold in plain text
        text = _DRAWN.sub("", text)
        return text if text.endswith(".") and _abbreviated().search(text) else text.strip(" .")

    @property
    def words(self) -> tuple[Word, ...]:
        """The words that this stretch lies in."""
        return self.segment.words_at(self.start, self.end) + tuple(word for piece in self.more for word in piece.words)

    def going_on(self, below: Piece) -> Piece:
        """This stretch with the line below as its end."""
        return Piece(self.segment, self.start, self.end, (*self.more, below))


@dataclass(frozen=True, slots=True)
class Block:
    """One address as printed: its parts, the heading over or before it, and where it stands.

    `others` are lines of the block that are none of the six parts; `one_line` tells that it stands in a single line;
    `countries` are the countries whose form its postcode has.
    """

    parts: dict[str, Piece]
    countries: frozenset[str]
    headings: frozenset[str] = frozenset()
    others: tuple[Piece, ...] = ()
    one_line: bool = False
    names: tuple[Piece, ...] = field(default_factory=tuple)

    def text(self, part: str) -> str:
        """The text of a part; "" where it is not there."""
        return self.parts[part].text if part in self.parts else ""

    @property
    def segment(self) -> Segment:
        """The segment that the postcode stands in."""
        return self.parts["postcode"].segment

    @property
    def box(self) -> Box:
        """The smallest box around all its parts."""
        return around([piece.segment.box for piece in self.parts.values()])

    @property
    def zone(self) -> str:
        """The zone of the message that it stands in."""
        return self.segment.words[0].zone


def stands_at(block: Block, street: str, postcode: str) -> bool:
    """Whether street and postcode of a block are these, however they are written."""
    return same_street(block.text("street"), street) and postcode_key(block.text("postcode")) == postcode_key(postcode)


def told_apart(
    parts: dict[str, Piece], names: list[Piece], locality: Locality, headings: frozenset[str], *, one_line: bool
) -> Block | None:
    """The block with its name lines told apart: whose address it is, who is to be asked for, and the rest."""
    if parts.get("city") in names:
        names.remove(parts["city"])
    part_firm_from_street(parts, [piece for piece in names if piece is not parts.get("street")])
    _part_town_from_street(parts)
    if parts.get("street") in names:
        names.remove(parts["street"])
    _join_premises(parts, names)
    plain, others = [], []
    beside = (part for name in names for bar in _beside_bar(name) for part in _person_beside_firm(bar))
    single = [part for name in beside for part in _person_behind_site(name)]
    for piece in _whole([_without_function(part) for part in single]):
        if (person := _person(piece)) is not None and "contact" not in parts:
            parts["contact"] = person
        elif _owner().match(piece.text) or is_department(piece.text) or is_function(piece.text):
            others.append(piece)
        elif may_be_name(piece.text):
            plain.append(piece)
        else:
            others.append(piece)
    if (firm := _called_like_a_department(plain, others)) is not None:
        others.remove(firm)
        plain.insert(0, firm)
    if "name" in parts:
        others.extend(plain)
        plain = [parts["name"]]
    elif "ship_to" in headings and (site := _site_above(plain, others)):
        parts["name"] = _without_unit(site, parts)
        others[:] = [piece for piece in (*others, *plain[1:]) if piece is not site]
        parts |= {"contact": plain[0]} if plain and "contact" not in parts else {}
    elif plain:
        _name_and_contact(parts, plain, others)
    elif "contact" in parts:
        parts["name"] = parts.pop("contact")
    return (
        Block(parts, locality.countries, headings, tuple(others), one_line, tuple(plain)) if "street" in parts or "name" in parts else None
    )


def _called_like_a_department(plain: Sequence[Piece], others: Sequence[Piece]) -> Piece | None:
    """The first line of an address, where it may be a department as well as a firm, and only a person stands below: «Atelier Zomerklok»."""
    if len(plain) != 1 or len(others) != 1 or not (is_person(plain[0].text) and begins_with_given_name(plain[0].text)):
        return None
    words = others[0].text.split()
    first = (others[0].segment.row, others[0].start) < (plain[0].segment.row, plain[0].start)
    named = len(words) > 1 and words[-1][:1].isupper() and is_company_name(others[0].text) and may_be_name(others[0].text)
    return others[0] if first and named and not is_function(others[0].text) else None


def _join_premises(parts: dict[str, Piece], names: list[Piece]) -> None:
    """Puts the line above a street that says where at it before it: «Flat 2 / 19 Harbour Terrace», «Unit 3, Liosban Estate / Tuam Road»."""
    street = parts.get("street")
    if street is not None and names and not street.more and is_premises(names[-1].text) and _is_above(names[-1], street):
        above = names.pop()
        parts["street"] = Piece(above.segment, above.start, above.end, (street,), ",")


def _is_above(piece: Piece, street: Piece) -> bool:
    """Whether a line stands above a street, or before it in its line."""
    return (piece.segment.row, piece.start) < (street.segment.row, street.start)


def _site_above(plain: Sequence[Piece], others: Sequence[Piece]) -> Piece | None:
    """A site that is called like a department, with nobody or only a person below it: «Site Office Pier 9, Hector Kowalski»."""
    sites = [piece for piece in others if is_place(piece.text) and may_be_name(piece.text)]
    if not sites or not all(is_person(piece.text) and begins_with_given_name(piece.text) for piece in plain):
        return None
    above = all((sites[0].segment.row, sites[0].start) < (piece.segment.row, piece.start) for piece in plain)
    return sites[0] if above else None


def _name_and_contact(parts: dict[str, Piece], plain: Sequence[Piece], others: list[Piece]) -> None:
    """Puts the name, and the person to be asked for, of these lines among the parts, and the rest among the others."""
    company = _firm_among(plain, parts)
    parts["name"] = plain[company]
    person = next((piece for piece in plain[company + 1 :] if is_person(piece.text)), None)
    if person and "contact" not in parts and not is_person(plain[company].text):
        parts["contact"] = person
    others.extend(piece for i, piece in enumerate(plain) if i != company and piece is not parts.get("contact"))
    if _on_behalf().match(parts["name"].text):
        parts["name"] = person_in(parts["name"]) or parts["name"]  # «i. A. Lea Voss» alone over the street


def _without_unit(site: Piece, parts: dict[str, Piece]) -> Piece:
    """A site without the part of a building behind its comma, which goes to the street: «Site Office Pier 9, Unit 3, Steelworks Close»."""
    street, comma = parts.get("street"), site.text.rfind(", ")
    if street is None or site.more or street.segment is not site.segment or comma < 0 or not unit().fullmatch(site.text[comma + 2 :]):
        return site
    begin = site.segment.text.index(site.text, site.start)
    parts["street"] = Piece(street.segment, begin + comma + 2, street.end)
    return Piece(site.segment, begin, begin + comma)


def _beside_bar(name: Piece) -> Iterator[Piece]:
    """The parts of a line that bars part: «Procurement | Muster Ltd»; a department beside a firm is no part of its name."""
    parts = [m for m in re.finditer(r"[^|]+", name.segment.text[name.start : name.end]) if m.group().strip()]
    if name.more or len(parts) < 2:
        yield name
        return
    for m in parts:
        yield Piece(name.segment, name.start + m.start(), name.start + m.end())


def _person_beside_firm(name: Piece) -> Iterator[Piece]:
    """The two parts of a line in which a comma parts a person from the firm: «Anna Voss, Jugendheim Muster e.V.»."""
    text = name.segment.text[name.start : name.end]
    person, comma, firm = text.partition(", ")
    if name.more or not comma or not is_person(person.strip()) or not is_company_name(firm) or len(firm.split()) == 1 or "," in firm:
        yield name
        return
    yield Piece(name.segment, name.start, name.start + len(person))
    yield Piece(name.segment, name.start + len(person) + len(comma), name.end)


def _person_behind_site(name: Piece) -> Iterator[Piece]:
    """The two parts of a line in which a comma parts a site from whom to ask for there: «Schule am Steinrück, Hausmeister Herr Vaupel»."""
    text = name.segment.text[name.start : name.end]
    site, comma, behind = text.rpartition(", ")
    titled = _TITLED.fullmatch(behind) if comma and not name.more else None
    if titled is None or not is_person(titled["person"]):
        yield name
        return
    yield Piece(name.segment, name.start, name.start + len(site))
    yield Piece(name.segment, name.start + len(site) + len(comma) + titled.start("person"), name.end)


_TITLED = re.compile(rf"(?:[^\W\d_]+\s+){{0,2}}?(?P<person>{TITLE}\s*\S.*)")
"""A person's title and name, behind what he does there."""


def _without_function(name: Piece) -> Piece:
    """A person without what stands before the name: a function, «Filialleitung Anna Voss», or words of leave, «Gruß Anna Voss», «Ihr …»."""
    words = name.text.split()
    for count in range(1, min(_MOST_WORDS_OF_FUNCTION, len(words) - 2) + 1):
        lead, person = " ".join(words[:count]).rstrip(":,!"), " ".join(words[count:])
        leaving = lead.casefold() in phrases("salutations", "closings") and begins_with_given_name(person)
        leaving = leaving or lead.casefold() in phrases("salutations", "before_own_name")
        if not name.more and (is_function(lead) or leaving) and is_person(person):
            return Piece(name.segment, name.segment.text.index(person, name.start), name.end)
    return name


@cache
def _owner() -> re.Pattern[str]:
    """«Inh. Andrea Uhlig»: whose the firm above is."""
    return re.compile(rf"(?:{any_of(phrases('addresses', 'owner_leads'))})(?!\w)[.:]?\s+\S", re.IGNORECASE)


def part_firm_from_street(parts: dict[str, Piece], above: Sequence[Piece] = ()) -> None:
    """Where one line or cell holds the firm and its street, «Muster Ltd, 141 Science Park Drive», each becomes a part of its own.

    Below the firm's own line it is no firm: «Borough Council / Civic Centre, Quay Parade».
    """
    street = parts.get("street")
    if street is None or street.more:
        return
    at = street.text.find(", ")
    begin = street.segment.text.index(street.text, street.start)
    named = bool(_WORD.search(street.text, at))  # «Calle de los Talleres, 5»: a number alone is no street
    firm_alone = not any(is_company_name(piece.text) for piece in above) or ends_with_legal_form(street.text[:at])
    if at > 0 and named and firm_alone and is_company_name(street.text[:at]) and not looks_like_street(street.text[:at]):
        firm = at + _site_behind(street.text[at:])
        rest = firm + 2
    elif at < 0 and (form := _firm_before_street().match(street.text)) and looks_like_street(street.text[form.end() :]):
        firm, rest = form.end("firm"), form.end()
    else:
        return
    parts.setdefault("name", Piece(street.segment, begin, begin + firm))
    parts["street"] = Piece(street.segment, begin + rest, street.end)


def _site_behind(text: str) -> int:
    """How many characters a site takes that goes on the firm before its street: «, Lager 2» of «, Lager 2, Kirkevej 1»; 0 for none."""
    site = re.match(r", [^,]+(?=, )", text)
    named = site is not None and is_place(site[0]) and not has_street_word(site[0]) and not unit().fullmatch(site[0], 2)
    return site.end() if site and named and looks_like_street(text[site.end() + 2 :]) else 0


def _part_town_from_street(parts: dict[str, Piece]) -> None:
    """Where the town ends the line of the street and only the postcode stands below, «Unit 4, Victoria Road, Chester», it is the city."""
    street = parts.get("street")
    if street is None or street.more or "city" in parts:
        return
    before, comma, town = street.text.rpartition(", ")
    if not comma or not looks_like_street(before) or has_street_word(town) or not re.fullmatch(rf"[{CAPITALS}][^\d,;|]+", town):
        return
    begin = street.segment.text.index(street.text, street.start)
    parts["street"] = Piece(street.segment, begin, begin + len(before))
    parts["city"] = Piece(street.segment, begin + len(before) + len(comma), street.end)


@cache
def _firm_before_street() -> re.Pattern[str]:
    """A firm up to its legal form, with the street behind: «Reitstall Vogt e.K. Jahnstraße 25»."""
    forms = any_of(phrases("addresses", "legal_forms"))
    return re.compile(rf"(?P<firm>\S+\s(?:\S+\s)*?(?:{forms})\.?)\s+(?=(?-i:[{CAPITALS}]))", re.IGNORECASE)


def _whole(names: list[Piece]) -> list[Piece]:
    """The lines of a name with those that only go on: «Mühlbrecht Lebensmittel / GmbH», «… UG / (haftungsbeschränkt)», «… KG, / Werk 2»."""
    found: list[Piece] = []
    for piece in names:
        above = found[-1] if found else None
        if (
            above is not None
            and piece.segment is not above.segment
            and (only_legal_form(piece.text) or _ends_site(_raw(above), piece.text) or _goes_on(_raw(above)) or _counts_site(above, piece))
        ):
            found[-1] = above.going_on(piece)
        else:
            found.append(piece)
    return found


def _ends_site(above: str, text: str) -> bool:
    """Whether a word that names a kind of site is the end of the line above: «Muster Ltd - Distribution / Centre»."""
    kind = re.sub(r"\s+(?:\d{1,3}\s?[A-Za-z]?|[A-Z])$", "", text.casefold())  # «Halle 4»
    return kind in phrases("addresses", "place_words") and is_company_name(above) and bool(re.search(r"\S(?:,| [-–]) \S", above))


def _counts_site(above: Piece, piece: Piece) -> bool:
    """Whether a row is no more than which of several sites the line above names: «Muster KG, Gewächshaus / 4»."""
    return bool(_SITE_NUMBER.fullmatch(piece.text)) and names_site(_raw(above).split()[-1])


_SITE_NUMBER = re.compile(r"\d{1,3}\s?[A-Za-z]?|[A-Z]")


def _goes_on(name: str) -> bool:
    """Whether a name goes on in the next line; a department does not, though it end as one: «Muster Ltd, Goods In»."""
    return bool(_open_end().search(name)) and not name.rstrip().casefold().endswith(phrases("addresses", "open_departments"))


@cache
def _open_end() -> re.Pattern[str]:
    """How a name ends that goes on in the next line: «Muster &», «Bau und», «Baustelle Am»."""
    words = any_of((*phrases("numbers", "and"), *phrases("addresses", "open_words")))
    return re.compile(rf"(?:[&,/-]|\s\+|(?<=\s)(?:{words}))\s*$", re.IGNORECASE)


def _raw(piece: Piece) -> str:
    last = piece.more[-1] if piece.more else piece
    return last.segment.text[last.start : last.end]


def person_in(piece: Piece) -> Piece | None:
    """The person of a line, without what the person is there: «P. Ahlers, Werkstattleitung», «i. A. Anna Voss (Einkauf)»,
    «Anna Voss - Einkauf»; None where it names none, or only what one is there: «Leiter Instandhaltung»."""
    person = _on_behalf().sub("", _FUNCTION.split(piece.text)[0])
    if piece.more or not person_name().fullmatch(person) or is_courtesy(piece.text) or begins_as_sentence(person) or is_function(person):
        return None
    start = piece.segment.text.index(person, piece.start)
    return Piece(piece.segment, start, start + len(person))


SIGNS = re.compile(r"\s+[–—|/·-]\s+")  # what parts person and firm in one line: «Anna Berg – Muster GmbH»


def parted(piece: Piece) -> tuple[Piece, ...]:
    """What such signs part in a piece of one line."""
    begins = [piece.start, *(m.end() for m in SIGNS.finditer(piece.segment.text, piece.start, piece.end))]
    ends = [*(m.start() for m in SIGNS.finditer(piece.segment.text, piece.start, piece.end)), piece.end]
    return tuple(Piece(piece.segment, begin, end) for begin, end in zip(begins, ends, strict=True))


def unreached(piece: Piece) -> Piece:
    """A person without how the person is reached: «Anna Voss, Tel. 0170 123456»."""
    number = _REACHED.search(piece.segment.text, piece.start, piece.end)
    return Piece(piece.segment, piece.start, number.start()) if number and not piece.more else piece


@cache
def _on_behalf() -> re.Pattern[str]:
    """What stands before a name that signs for another: «i. A.», «p.p.»."""
    return re.compile(rf"^(?:{any_of(phrases('salutations', 'on_behalf'))})(?!\w)[.\s]*", re.IGNORECASE)


def _firm_among(plain: Sequence[Piece], parts: dict[str, Piece]) -> int:
    """The place of the line that names the firm, where only a person stands above it, who is the contact then; else the first."""
    company = next((i for i, piece in enumerate(plain) if is_company_name(piece.text) and not _is_a_person(piece)), 0)
    person = person_in(plain[0]) if company else None
    if person:
        parts.setdefault("contact", person)
    return company if person or _says_first_name(plain[0]) else 0


def _says_first_name(piece: Piece) -> bool:
    """Whether a line is one name, as who signs a mail among acquaintances writes it."""
    return bool(_FIRST_NAME.fullmatch(piece.text)) and not is_company_name(piece.text) and not is_place(piece.text)


def _is_a_person(piece: Piece) -> bool:
    """Whether a line that sounds like a firm is a person with a function, or one whose name sounds so: «Noortje Kamphuis»."""
    named = bool(person_name().fullmatch(piece.text)) and begins_with_given_name(piece.text) and not ends_with_legal_form(piece.text)
    return named or _says_function(piece)


def _says_function(piece: Piece) -> bool:
    """Whether a line is a person and, set off, what the person is there: that may sound like a firm («Werkstattleitung»)."""
    return bool(_FUNCTION.search(piece.text)) and person_in(piece) is not None


_REACHED = re.compile(r"\s*\([^()]*\d[^()]*\)\s*$|[,;(]?\s+[^\W\d_]{2,8}[.:]*\s*\+?[\d(][\d /()-]{5,}|[,;]\s*\+?[\d(][\d /()-]{5,}")
_FUNCTION = re.compile(r",|\s\(|\s[-–—]\s")  # what sets a function off: «Anna Voss (Einkauf)», «Anna Voss - Einkauf»


@cache
def _attention() -> re.Pattern[str]:
    words, titles = any_of(phrases("salutations", "attention")), any_of(phrases("salutations", "titles"))
    return re.compile(rf"^(?:(?:{words})\.?\s*:?\s+)?(?P<person>(?:(?:{titles})\b\.?\s+)+\S.*|.*)$", re.IGNORECASE)


_TITLES = re.compile(rf"^(?:{TITLE}\s*)+(?=\S)")


def is_titled(text: str) -> bool:
    """Whether a text begins with a person's title: «Frau Berg»."""
    return bool(_TITLES.match(text))


def _is_called_department(text: str, end: int) -> bool:
    """Whether the word that leads in a line is part of a department's name: «Service travaux», not «Service : Anna Voss»."""
    return ":" not in text[:end] and is_department(text)


def _person(piece: Piece) -> Piece | None:
    """The person whom a line names by a title or a word like «z. Hd.»; None where it names none."""
    text = piece.text
    m = _attention().match(text)
    if not m or piece.more:
        return None
    start = piece.segment.text.index(text, piece.start) + m.start("person")
    person = m["person"]
    titled = _TITLES.match(person)
    if not titled and (not m.start("person") or _is_called_department(text, m.start("person")) or person.islower()):
        return None
    if is_department(person) or NO_NAME.search(person):
        return None
    return unreached(Piece(piece.segment, start, piece.end))
