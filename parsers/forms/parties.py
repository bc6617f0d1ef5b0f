"""Who has filled in a form: customer number, name and address together, scored on the ink against the customer file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz, process

from config.company import Customer
from parsers.forms.context import Places, Sheet
from parsers.forms.filled import Written
from parsers.forms.known import Place
from parsers.forms.on_file import DIGITS, Locality, as_a_person, in_known_words, locality, name_of, postcode_of, street_of, town_of
from parsers.forms.own.placing import address_window, code_box
from parsers.forms.spelling import fits
from parsers.forms.two_readers import both_read
from parsers.masterdata import Master
from parsers.reading.addresses.fields import completed
from parsers.reading.addresses.localities import localities
from parsers.reading.evidence import probability
from parsers.reading.head.places import filed
from parsers.reading.matching.customers import Clues, PartyClue
from parsers.reading.words import keys_of, plain, plain_phrases
from parsers.result import Address, Leaf, Source

NEAREST = 25
SURE, LEAD = 5.0, 3.0
CODED = 99.0  # a code has check characters: what it says is certain
ALIKE = 3.0
SHORTEST_NAME = 3  # letters of a name that is clear; fewer are what is left of one
OVERWRITTEN_MM2 = 3.0  # a word is 5 and more; what is left of the print where sheets are curled is less
CLEAR = 0.9  # the least probability of a letter in a name that both looks read alike
_PARTS = ("name", "street", "postcode", "city", "contact")
_NEEDED = ("name", "street", "postcode", "city")


@dataclass(frozen=True, slots=True)
class Party:
    """The customer whom a form leads to (None: nobody on file), and the addresses as written."""

    customer: Customer | None
    number: Leaf | None
    bill_to: Address
    ship_to: Address
    doubts: tuple[str, ...]


def party_of(places: Places, master: Master) -> Party:
    """The customer and the addresses on a form."""
    written = {part: found for part in _PARTS if (found := places.find(f"bill_to.{part}"))}
    number = places.find("customer_number")
    coded = _coded(places, master)
    ranked = [] if coded else _ranked(number[2] if number else None, {part: found[2] for part, found in written.items()}, master)
    customer, odds, lead = (coded[1], CODED, CODED) if coded else _chosen(ranked)
    doubts: list[str] = []
    if customer is None or odds < SURE or lead < LEAD:
        doubts.append("customer_number")
    sure = customer is not None and not doubts
    bill_to, unsure = _address("bill_to", written, _filed(customer) if customer else None, None, sure=sure)
    if customer:
        bill_to = completed(bill_to, _filed(customer), customer.customer_number)
        unsure += [] if sure else [f"bill_to.{part}" for part in _NEEDED if part not in written]
    else:
        bill_to, guessed = _guessed_country(bill_to, master)
        unsure += [*guessed, *(f"bill_to.{part}" for part in _NEEDED if getattr(bill_to, part) is None)]
    doubts += unsure
    doubts += [f"bill_to.{part}" for part in (places.in_pieces("bill_to") or (_NEEDED if coded and _is_overwritten(coded[0]) else ()))]
    ship_to, more = _delivery(places, bill_to, customer, master, [d for d in doubts if d.startswith("bill_to.")])
    leaf = _coded_number(*coded) if coded else _number(number, customer, odds, lead)
    return Party(customer, leaf, bill_to, ship_to, tuple(dict.fromkeys((*doubts, *more))))


def _coded(places: Places, master: Master) -> tuple[Sheet, Customer] | None:
    """The customer whose number is in the code on a page, with the page; None where no code names one on file."""
    coded = ((sheet, sheet.filled.code.customer) for sheet in places.sheets if sheet.filled.code)
    return next(((sheet, customer) for sheet, number in coded if number and (customer := master.customers.by_number(number))), None)


def _is_overwritten(sheet: Sheet) -> bool:
    """Whether a hand has written beside or over the address that was printed on a customer's page: it may have moved."""
    return sheet.filled.number == 0 and sheet.filled.ink.inside_mm2(address_window()) > OVERWRITTEN_MM2


def _coded_number(sheet: Sheet, customer: Customer) -> Leaf:
    number = customer.customer_number
    return sheet.leaf(number, number, 0.99, code_box(), "in the code on the page")


def _filed(customer: Customer) -> PartyClue:
    return replace(filed(customer), contact=customer.contact)


def _ranked(number: Written | None, parts: dict[str, Written], master: Master) -> list[tuple[float, Customer]]:
    """Customers with the log-odds that number and address give together, best first."""
    pool = list(_pool(number, parts, master))
    if not pool:
        return []
    odds = [0.0] * len(pool)
    if number:
        for i, fit in enumerate(fits(number, [c.customer_number for c in pool], "number")):
            odds[i] += fit.odds
    for part in ("name", "street", "postcode", "city"):
        if part in parts:
            for i, fit in enumerate(fits(parts[part], [getattr(c, part) for c in pool])):
                odds[i] += 0.7 * fit.odds
    return sorted(zip(odds, pool, strict=True), key=lambda pair: -pair[0])


def _pool(number: Written | None, parts: dict[str, Written], master: Master) -> Iterator[Customer]:
    """The customers who are worth scoring: by nearest number, by name, by postcode, by the usual clues."""
    seen: set[str] = set()
    texts = {part: written.as_read()[0] for part, written in parts.items()}
    clue = PartyClue(texts.get("name", ""), "", texts.get("street", ""), texts.get("postcode", ""), texts.get("city", ""))
    reads = {text for text, _, _ in number.readings()} | both_read(number, DIGITS) if number else set[str]()
    found = [m.customer for m in master.customers.ranked(Clues(tuple(reads), True, (), (), (clue,) if texts else ()))]
    numbers, names = master.forms.customers
    for read in reads:
        found += [c for n, _, _ in process.extract(read, numbers, scorer=fuzz.ratio, limit=NEAREST) if (c := master.customers.by_number(n))]
    if name := texts.get("name"):
        near = process.extract(plain(name), names, scorer=fuzz.ratio, limit=NEAREST)
        found += [c for _, _, at in near if (c := master.customers.by_number(numbers[at]))]
    for customer in found:
        if customer.customer_number not in seen:
            seen.add(customer.customer_number)
            yield customer


def _chosen(ranked: Sequence[tuple[float, Customer]]) -> tuple[Customer | None, float, float]:
    if not ranked or ranked[0][0] <= 0:
        return None, 0.0, 0.0
    second = max(0.0, ranked[1][0]) if len(ranked) > 1 else 0.0
    return ranked[0][1], ranked[0][0], ranked[0][0] - second


def _number(found: tuple[Sheet, Place, Written] | None, customer: Customer | None, odds: float, lead: float) -> Leaf | None:
    if customer is None:
        return None
    number, sure = customer.customer_number, probability(min(odds - SURE + 2, lead))
    if found is None:
        return Leaf(number, number, min(0.99, sure), Source(customer=number), ("name and address as on file",))
    sheet, place, written = found
    return sheet.leaf(number, written.as_read()[0], sure, place.box, f"written beside «{place.label}»", "number, name and address together")


def _address(
    block: str, written: dict[str, tuple[Sheet, Place, Written]], filed: PartyClue | None, customer: Customer | None, *, sure: bool = False
) -> tuple[Address, list[str]]:
    """The address as written, in the spelling on file where the ink may well say that, and what is in doubt.

    `customer` is who orders, whose name the address may have. Where the customer is `sure` what cannot be read is taken from the file
    all the same, for the clerk to look at.
    """
    leaves: dict[str, Leaf] = {}
    doubts = []
    both = [written[part] for part in ("postcode", "city") if part in written]
    here = locality(both[0][2], both[1][2], both[0][0].master) if len(both) == 2 else None
    for part, (sheet, place, ink) in written.items():
        known = getattr(filed, part) if filed else ""
        text, chance = ink.as_read()
        if known and fits(ink, [known])[0].likely:
            leaves[part] = sheet.leaf(known, text, 0.97, place.box, f"written beside «{place.label}»", "as on file")
            continue
        if sure and known and part != "contact":  # for a firm now this person orders, now that one
            leaves[part] = sheet.leaf(known, text, 0.6, place.box, "on file; what is written could not be read")
            doubts.append(f"{block}.{part}")
            continue
        meant = _meant(part, ink, customer, sheet.master, here)
        why = (f"written beside «{place.label}»", *(("the likeliest name on file",) if meant != text else ()))
        leaves[part] = sheet.leaf(meant, text, 0.5 * chance, place.box, *why)
        named = meant == text and sum(c.isalpha() for c in text) >= SHORTEST_NAME
        if not (part == "contact" and not known and named and ink.agreed and chance > CLEAR):
            doubts.append(f"{block}.{part}")
    if written and (here.sure if here else _is_a_place(leaves, written)):
        doubts = [doubt for doubt in doubts if doubt not in (f"{block}.postcode", f"{block}.city")]
    return Address(**leaves), doubts


def _meant(part: str, ink: Written, customer: Customer | None, master: Master, here: Locality | None) -> str:
    """What stands in a place of an address, with the help of what is on file; `here` is its postcode and town where they are known."""
    if part == "postcode":
        return here.postcode if here else postcode_of(ink)
    if part == "city":
        return here.city if here else town_of(ink, master)
    if part == "street":
        return street_of(ink, master)
    return name_of(ink, customer, master) if part == "name" else as_a_person(in_known_words(ink.as_read()[0], ink, master))


def _is_a_place(leaves: Mapping[str, Leaf], written: Mapping[str, tuple[Sheet, Place, Written]]) -> bool:
    """Whether postcode and town were both read alike in both looks, and go together on file: each confirms the other."""
    if not {"postcode", "city"} <= leaves.keys() or not all(written[part][2].agreed for part in ("postcode", "city")):
        return False
    held = plain(f"{leaves['postcode'].value} {leaves['city'].value}")
    return held in written["city"][0].master.forms.localities.values()


def _with_country(address: Address, country: str, source: Source) -> Address:
    if address.country or not country:
        return address
    return replace(address, country=Leaf(country, country, 0.97, source, ("of the address on file",)))


def _guessed_country(address: Address, master: Master) -> tuple[Address, list[str]]:
    """The country that the postcode's form allows alone, else the seller's own, which is then in doubt."""
    if address.postcode is None:
        return address, ["bill_to.country"]
    line = f"{address.postcode.value} {address.city.value if address.city else ''}"
    countries = next((found.countries for found in localities(line)), frozenset[str]())
    code = next(iter(countries)) if len(countries) == 1 else master.company.country
    leaf = Leaf(code, address.postcode.raw, 0.7, address.postcode.source, ("form of the postcode",))
    return replace(address, country=leaf), ["bill_to.country"] if len(countries) != 1 else []


def _delivery(
    places: Places, bill_to: Address, customer: Customer | None, master: Master, unsure: Sequence[str]
) -> tuple[Address, list[str]]:
    """Where to deliver: as written, an address on file where the ink may say one; the buyer's own where nothing is written."""
    written = {part: found for part in _PARTS if (found := places.find(f"ship_to.{part}"))}
    apart = [f"ship_to.{part}" for part in places.in_pieces("ship_to")]
    if not written or _says_same(written):
        return bill_to, [*(doubt.replace("bill_to", "ship_to") for doubt in unsure), *apart]
    known = [*master.customers.delivery_addresses(customer), _filed(customer)] if customer else []
    best, odds = None, 0.0
    for address in known:
        held = sum(fits(found[2], [getattr(address, part)])[0].odds for part, found in written.items() if getattr(address, part))
        if held > odds:
            best, odds = address, held
    ship_to, doubts = _address("ship_to", written, best if odds > ALIKE else None, customer)
    if best and odds > ALIKE and customer:
        doubts += [f"ship_to.{part}" for part in _NEEDED if getattr(ship_to, part) is None]
        ship_to = completed(ship_to, best, customer.customer_number)
        return _with_country(ship_to, best.country, Source(customer=customer.customer_number)), [*doubts, *apart]
    country = bill_to.country
    if country and ship_to.postcode and ship_to.country is None:
        ship_to = replace(ship_to, country=replace(country, confidence=0.8, why=("the buyer's own",)))
        alike = (
            bill_to.postcode is not None
            and ship_to.postcode is not None
            and _shape(bill_to.postcode.value) == _shape(ship_to.postcode.value)
        )
        doubts += [] if customer and alike else ["ship_to.country"]
    missing = [part for part in (*_NEEDED, "country") if getattr(ship_to, part) is None]
    return ship_to, [*doubts, *apart, *(f"ship_to.{part}" for part in missing)]


def _shape(postcode: str) -> str:
    """What a postcode is made of: «9» for a digit, «A» for a letter."""
    return re.sub(r"[^\W\d_]", "A", re.sub(r"\d", "9", "".join(postcode.split())))


def _says_same(written: dict[str, tuple[Sheet, Place, Written]]) -> bool:
    """«wie oben», «dito»: nothing but a word for the same."""
    texts = [found[2].as_read()[0] for found in written.values()]
    return all(keys_of("headings", text) == ("same",) or plain(text) in plain_phrases("forms", "ditto") for text in texts)
