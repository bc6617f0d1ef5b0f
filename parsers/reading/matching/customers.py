"""Finding the customer: by number, e-mail address, VAT number, and name with address; several evidences add up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Any

from rapidfuzz import fuzz

from config.company import Customer, DeliveryAddress, MasterData
from config.packed import packed
from config.vocabulary import phrases, table
from parsers.reading.evidence import Reason
from parsers.reading.matching.lookup import Keyed
from parsers.reading.phrasing import any_of
from parsers.reading.segments import tokens

FREE_MAILERS = frozenset(
    [
        "gmx.de",
        "gmx.net",
        "gmx.at",
        "gmx.ch",
        "web.de",
        "gmail.com",
        "googlemail.com",
        "t-online.de",
        "freenet.de",
        "outlook.com",
        "outlook.de",
        "hotmail.com",
        "hotmail.de",
        "yahoo.com",
        "yahoo.de",
        "icloud.com",
        "me.com",
        "aol.com",
        "arcor.de",
        "posteo.de",
        "mailbox.org",
        "live.com",
        "live.de",
        "mail.de",
        "email.de",
        "online.de",
        "vodafone.de",
        "proton.me",
        "protonmail.com",
        "bluewin.ch",
        "aon.at",
        "orange.fr",
        "wanadoo.fr",
        "free.fr",
        "laposte.net",
        "btinternet.com",
        "mail.com",
        "magenta.de",
        "kabelmail.de",
        "1und1.de",
        "msn.com",
    ]
)
FLOOR = 5.0  # log-odds below which nobody is named, however far the next one is (FACTS-known-forms.md)
MARGIN = 2.5
_OTHER_NAME = 2.5  # two firms in one house share everything but the name
_SLIPS = str.maketrans({"O": "0", "Q": "0", "D": "0", "I": "1", "L": "1", "|": "1", "S": "5", "B": "8", "Z": "2", "G": "6"})
_MOST_LOOKED_AT = 60


@dataclass(frozen=True, slots=True)
class PartyClue:
    """What one block of the documents says about who it is; empty where it does not."""

    name: str = ""
    contact: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class Clues:
    """All that may lead to a customer: numbers behind a label, e-mail addresses, VAT numbers, address blocks, names without address.

    `text` is all that is written, in which a city may be named.
    """

    numbers: tuple[str, ...] = ()
    scanned: bool = False
    emails: tuple[str, ...] = ()
    vat_ids: tuple[str, ...] = ()
    parties: tuple[PartyClue, ...] = ()
    names: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """A customer with the reasons for it. `sure` says that independent evidence or an exact key stands behind it."""

    customer: Customer
    reasons: tuple[Reason, ...]
    keys: frozenset[str]

    @property
    def score(self) -> float:
        return sum(reason.weight for reason in self.reasons)


class CustomerIndex:
    """All ways to find a customer on file; each is built at its first use, none looks at every customer."""

    def __init__(self, data: MasterData) -> None:
        self._customers = packed(Customer, data.customers)
        self._delivery_addresses = packed(DeliveryAddress, data.delivery_addresses)

    def __getstate__(self) -> dict[str, Any]:
        for ways in _WAYS:
            getattr(self, ways)
        return self.__dict__

    def by_number(self, number: str) -> Customer | None:
        """The customer with exactly this number, blanks and case aside."""
        found = self._numbers.get(folded_number(number))
        return found[-1] if found else None

    def by_email(self, email: str) -> tuple[Customer, ...]:
        """The customers that have this e-mail address on file."""
        return tuple(self._emails.get(email.casefold()))

    def ranked(self, clues: Clues) -> list[Match]:
        """The customers that the clues speak for, best first."""
        matches = [self._judge(customer, clues) for customer in self._worth_judging(clues)]
        return sorted((m for m in matches if m.score > 0), key=lambda m: -m.score)

    def _worth_judging(self, clues: Clues) -> list[Customer]:
        found: dict[str, Customer] = {}
        for customer in self._candidates(clues):
            found.setdefault(customer.customer_number, customer)
        return list(found.values())

    def _candidates(self, clues: Clues) -> Iterable[Customer]:
        for number in clues.numbers:
            if exact := self.by_number(number):
                yield exact
            elif clues.scanned:
                yield from self._slips.get(slip_form(number))
                yield from self._one_off(number)
        for email in clues.emails:
            yield from self.by_email(email)
            yield from self._domains.get(domain_of(email), _MOST_LOOKED_AT)
        for vat_id in clues.vat_ids:
            yield from self._vat_ids.get(folded_number(vat_id))
        for name in clues.names:
            yield from self._names.get(name_key(name), _MOST_LOOKED_AT)
        for party in clues.parties:
            yield from self._names.get(name_key(party.name), _MOST_LOOKED_AT) if party.name else ()
            yield from self._alike(party)

    def _alike(self, party: PartyClue) -> list[Customer]:
        """Those of the same postcode or with a rare word of the name, the likest names first."""
        pool = self._postcodes.get(postcode_key(party.postcode)) if party.postcode else []
        for word in name_words(party.name):
            sharing = self._words.get(word, 4 * _MOST_LOOKED_AT + 1)
            if len(sharing) <= 4 * _MOST_LOOKED_AT:
                pool.extend(sharing)
        key = name_key(party.name)
        return sorted(pool, key=lambda c: -fuzz.ratio(name_key(c.name), key))[:_MOST_LOOKED_AT]

    def _one_off(self, number: str) -> list[Customer]:
        """Customers whose number differs in one character (a slip of the recogniser or of the fingers)."""
        form = folded_number(number)
        near = (form[:place] + digit + form[place + 1 :] for place in range(len(form)) for digit in "0123456789")
        return [customer for other in near if other != form and (customer := self.by_number(other))]

    def _judge(self, customer: Customer, clues: Clues) -> Match:
        reasons, keys = [], set()
        by_name = max(self._best_party(customer, clues.parties), self._by_bare_name(customer, clues), key=lambda found: found[0].weight)
        for reason, key in (*self._by_keys(customer, clues), by_name):
            if reason.weight:
                reasons.append(reason)
                keys.add(key)
        return Match(customer, tuple(reasons), frozenset(keys))

    def _by_keys(self, customer: Customer, clues: Clues) -> Iterable[tuple[Reason, str]]:
        own = folded_number(customer.customer_number)
        forms = [folded_number(n) for n in clues.numbers]
        if own in forms:
            yield Reason(f"customer number {customer.customer_number}", 9.0), "number"
        elif any(slip_form(n) == slip_form(own) for n in forms):
            yield Reason(f"customer number {customer.customer_number} but for letters that look like digits", 4.5), "slip"
        elif clues.scanned and any(len(n) == len(own) and sum(a != b for a, b in zip(n, own, strict=True)) == 1 for n in forms):
            yield Reason(f"customer number {customer.customer_number} but for one character", 2.0), "slip"
        emails = {e.casefold() for e in customer.emails}
        if any(e.casefold() in emails for e in clues.emails):
            sharing = max(len(self.by_email(e)) for e in clues.emails)
            yield Reason("e-mail address on file", 9.0 if sharing == 1 else 5.0), "email"
        elif shared := self._shared_domain(customer, clues.emails):
            yield Reason("e-mail domain on file", 5.5 if shared == 1 else 3.0), "domain"
        if customer.vat_id and folded_number(customer.vat_id) in {folded_number(v) for v in clues.vat_ids}:
            yield Reason("VAT number on file", 9.0 if len(self._vat_ids.get(folded_number(customer.vat_id))) == 1 else 5.0), "vat"

    def _shared_domain(self, customer: Customer, emails: Iterable[str]) -> int:
        """How many customers share a domain that one of these addresses has; 0 where this customer has none of them."""
        own = {domain_of(e) for e in customer.emails}
        counts = [len(self._domains.get(domain_of(e))) for e in emails if domain_of(e) in own]
        return min((n for n in counts if n), default=0)

    def _best_party(self, customer: Customer, parties: Iterable[PartyClue]) -> tuple[Reason, str]:
        addresses = [PartyClue(customer.name, customer.contact, customer.street, customer.postcode, customer.city)]
        addresses += [PartyClue(customer.name, "", d.street, d.postcode, d.city) for d in self._deliveries.get(customer.customer_number)]
        best = max(((alike(party, address), index) for party in parties for index, address in enumerate(addresses)), default=(0.0, 0))
        best = (max(0.0, best[0]), best[1])
        weight = best[0] if best[1] == 0 else min(best[0], 5.5)
        return Reason(
            "name and address as on file" if weight >= 6 else "name or address like on file", weight
        ), "party" if weight >= 6 else "likeness"

    def _by_bare_name(self, customer: Customer, clues: Clues) -> tuple[Reason, str]:
        """A name without its address, with the city named anywhere."""
        own = name_key(customer.name)
        if not own or all(name_key(name) != own for name in clues.names):
            return Reason("name on file", 0.0), "likeness"
        alone = 1.0 if len(self._names.get(own)) == 1 else 0.0
        near = 1.0 if customer.city and re.search(rf"\b{re.escape(customer.city)}\b", clues.text) else 0.0
        return Reason("name as on file" + (", in the same city" if near else ""), 4.0 + alone + near), "likeness"

    def delivery_addresses(self, customer: Customer) -> tuple[PartyClue, ...]:
        """The delivery addresses on file."""
        held = self._deliveries.get(customer.customer_number)
        return tuple(PartyClue(d.name, d.contact, d.street, d.postcode, d.city, d.country) for d in held)

    def _contacts(self) -> Iterator[list[str]]:
        yield from (customer.contact.split() for customer in self._customers)
        yield from (address.contact.split() for address in self._delivery_addresses)

    @cached_property
    def first_names(self) -> frozenset[str]:
        """How the persons on file are called, in lower case: the first words of the contacts that have two or more."""
        contacts = self._contacts()
        names = (next((word for word in words if not word.endswith(".")), "") for words in contacts if len(words) > 1)
        return frozenset(name.casefold() for name in names if name.istitle() or "-" in name)

    @cached_property
    def last_names(self) -> frozenset[str]:
        """The last words of these contacts, in lower case."""
        contacts = self._contacts()
        return frozenset(words[-1].casefold() for words in contacts if len(words) > 1)

    def names_some_firm(self, word: str) -> bool:
        """Whether a word stands in the name of a customer on file."""
        return bool(self._words.get(word.casefold(), 1))

    @cached_property
    def _deliveries(self) -> Keyed[DeliveryAddress]:
        return Keyed(self._delivery_addresses, _its_number)

    @cached_property
    def _numbers(self) -> Keyed[Customer]:
        return Keyed(self._customers, _folded)

    @cached_property
    def _emails(self) -> Keyed[Customer]:
        return Keyed(self._customers, _emails_of)

    @cached_property
    def _domains(self) -> Keyed[Customer]:
        return Keyed(self._customers, _domains_of)

    @cached_property
    def _vat_ids(self) -> Keyed[Customer]:
        return Keyed(self._customers, _vat_id_of)

    @cached_property
    def _slips(self) -> Keyed[Customer]:
        return Keyed(self._customers, _slip_of)

    @cached_property
    def _postcodes(self) -> Keyed[Customer]:
        return Keyed(self._customers, _postcode_of)

    @cached_property
    def _names(self) -> Keyed[Customer]:
        return Keyed(self._customers, _name_of)

    @cached_property
    def _words(self) -> Keyed[Customer]:
        return Keyed(self._customers, _words_of)


_WAYS = (
    "_deliveries",
    "_numbers",
    "_emails",
    "_domains",
    "_vat_ids",
    "_slips",
    "_postcodes",
    "_names",
    "_words",
    "first_names",
    "last_names",
)


def _its_number(address: DeliveryAddress) -> tuple[str, ...]:
    return (address.customer_number,)


def _folded(customer: Customer) -> tuple[str, ...]:
    return (folded_number(customer.customer_number),)


def _slip_of(customer: Customer) -> tuple[str, ...]:
    return (slip_form(customer.customer_number),)


def _emails_of(customer: Customer) -> tuple[str, ...]:
    return tuple(email.casefold() for email in customer.emails)


def _domains_of(customer: Customer) -> tuple[str, ...]:
    return tuple(domain for domain in map(domain_of, customer.emails) if domain not in FREE_MAILERS)


def _vat_id_of(customer: Customer) -> tuple[str, ...]:
    return (folded_number(customer.vat_id),)


def postcode_key(postcode: str) -> str:
    """A postcode as it is compared: without blanks, and without the letters of its country («L-4040», «D-34123»)."""
    bare = postcode.replace(" ", "").upper()
    return _COUNTRY_LETTERS.sub("", bare) if "-" in bare else bare


_COUNTRY_LETTERS = re.compile(r"^[A-Z]{1,2}-(?=\d)")


def _postcode_of(customer: Customer) -> tuple[str, ...]:
    return (postcode_key(customer.postcode),)


def _name_of(customer: Customer) -> tuple[str, ...]:
    return (name_key(customer.name),)


def _words_of(customer: Customer) -> tuple[str, ...]:
    return name_words(customer.name)


def named(ranked: list[Match]) -> Match | None:
    """The best match, if it passes the floor and stands far enough before the next."""
    if not ranked or ranked[0].score < FLOOR:
        return None
    return ranked[0] if len(ranked) == 1 or ranked[0].score - ranked[1].score >= MARGIN else None


def alike(party: PartyClue, address: PartyClue) -> float:
    """Log-odds that a block names this party: name, street, postcode and city together; 0 where nothing fits."""
    named_alike = fuzz.ratio(name_key(party.name), name_key(address.name)) if party.name and address.name else 0.0
    if party.name and named_alike < 88 and address.name:
        named_alike = max(named_alike, 0.97 * fuzz.token_sort_ratio(name_key(party.name), name_key(address.name)))
    score = 4.5 if named_alike >= 95 else 3.0 if named_alike >= 86 else 1.0 if named_alike >= 75 else 0.0
    in_street = same_street(party.street, address.street)
    same_postcode = bool(party.postcode) and postcode_key(party.postcode) == postcode_key(address.postcode)
    same_city = bool(party.city and address.city) and fuzz.ratio(party.city.casefold(), address.city.casefold()) >= 85
    score += 3.0 * in_street + 1.5 * same_postcode + 0.5 * same_city
    if party.postcode and address.postcode and not same_postcode and not same_city:
        score -= 1.5
    if not score or (named_alike < 75 and not (in_street and (same_postcode or same_city))):
        return min(score, 1.0) if named_alike < 75 else score
    if party.name and address.name and named_alike < 75:
        return min(score, _OTHER_NAME)
    person = bool(party.contact and address.contact) and fuzz.token_set_ratio(party.contact.casefold(), address.contact.casefold()) >= 90
    return score + 1.0 * person


def same_street(one: str, other: str) -> bool:
    """Whether two streets are the same, spelling aside, with the same house number."""
    if not one or not other or re.findall(r"\d+", one) != re.findall(r"\d+", other):
        return False
    return fuzz.ratio(street_key(one), street_key(other)) >= 88


_NO_SIGN = re.compile(r"[\W_]")


def folded_number(number: str) -> str:
    """A number for comparison: upper case, only letters and digits."""
    return _NO_SIGN.sub("", number).upper()


def slip_form(number: str) -> str:
    """A number with the letters that recognisers take for digits written as those digits."""
    return folded_number(number).translate(_SLIPS)


def domain_of(email: str) -> str:
    return email.rpartition("@")[2].casefold()


@lru_cache(maxsize=16384)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name without legal forms and single letters."""
    forms = _legal_words()
    return tuple(t.text for t in tokens(name) if len(t.text) > 1 and t.text not in forms)


@lru_cache(maxsize=16384)
def name_key(name: str) -> str:
    """A name for comparison: its words without the legal form, in their order."""
    return " ".join(name_words(name)) or name.casefold()


def street_key(street: str) -> str:
    """A street for comparison: «Hauptstraße 5 a» and «Hauptstr. 5a» are the same."""
    short = table("addresses", "street_short")
    folded = _long_streets().sub(lambda m: str(short[m.group()]), street.casefold())
    return re.sub(r"[\W_]", "", folded)


@cache
def _long_streets() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(table('addresses', 'street_short'))})(?!\w)")


@cache
def _legal_words() -> frozenset[str]:
    forms = frozenset(token.text for phrase in phrases("addresses", "legal_forms") for token in tokens(phrase))
    return forms | frozenset(phrases("numbers", "and")) | {"co"}
