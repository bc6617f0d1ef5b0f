"""The unread part's customers: firms, institutions with their offices, and persons, with the mail addresses that each sort has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from benchmarks.corpus.company import PAYMENTS, PAYMENTS_OF_PERSONS, Row, ascii_of, vat_id_of
from benchmarks.corpus.places import Land
from benchmarks.corpus.unread.places import INSTITUTIONS, INVENTED

MAIL_HOSTS = ("briefkasten", "landpost", "mailfix", "onlinepost")
_GENERAL = frozenset(
    {"und", "von", "der", "de", "la", "the", "gmbh", "co", "kg", "e", "k", "v", "bv", "nv", "ltd", "limited", "sarl", "sas", "ag"}
)


def clients(random: Random, count: int, taken: set[str], shares: Sequence[tuple[Land, int]]) -> Iterator[Row]:
    """So many customers, no two with the same name (but for the legal form), mail address or domain of their own."""
    number, (lands, weights) = random.randrange(20_100, 52_000), zip(*shares, strict=True)
    form = random.choice(("{}", "{}", "KU{}", "{}-0", "8{}"))
    known: set[str] = set()
    while count:
        land = random.choices(lands, weights)[0]
        kind = random.choices((_firm, _institution, _person), (68, 20, 12))[0]
        row = kind(random, land)
        told_by = {row["name"], row["name"].rpartition(" ")[0], *row["emails"].split(";")}
        domain = row["emails"].rpartition("@")[2].removesuffix(".example")
        told_by |= set() if domain in MAIL_HOSTS else {domain}
        if not domain or not all(c.isascii() and (c.isalnum() or c in "@.-;") for c in row["emails"]) or known & told_by:
            continue
        known |= told_by
        number += random.randrange(2, 60)
        postcode, city = random.choice(land.places)
        place = {
            "customer_number": form.format(number),
            "street": land.street(random),
            "postcode": postcode,
            "city": city,
            "country": land.country,
            "status": "active",
        }
        taken.add(place["customer_number"])
        yield row | place
        count -= 1


def _domain(name: str, random: Random) -> str:
    """A domain as firms choose them: the first telling words, joined or with a hyphen."""
    words = ["".join(c for c in ascii_of(word).lower() if c.isalnum()) for word in name.replace("-", " ").replace(",", " ").split()]
    telling = [word for word in words if word and word not in _GENERAL and word.isascii()][: random.choice((2, 2, 3))]
    return f"{random.choice(('-', '-', '')).join(telling)}.example" if telling else ""


def _firm(random: Random, land: Land) -> Row:
    name = random.choice(land.firm).format(name=random.choice(land.last), trade=random.choice(land.trades), form=random.choice(land.forms))
    return _with_office(random, land, name)


def _institution(random: Random, land: Land) -> Row:
    if land.country not in INSTITUTIONS:
        return _firm(random, land)
    name = random.choice(INSTITUTIONS[land.country]).format(place=random.choice(INVENTED[land.country]))
    return _with_office(random, land, name)


def _with_office(random: Random, land: Land, name: str) -> Row:
    contact, domain = land.person(random), _domain(name, random)
    first, last = (ascii_of(part).lower() for part in (contact.split()[0], contact.split()[-1]))
    person = random.choice((f"{last}@{domain}", f"{first}.{last}@{domain}", f"{first[0]}.{last}@{domain}"))
    desk = f"{random.choice(land.desk)}@{domain}"
    hosted = f"{ascii_of(name.split()[0]).lower().strip('.,-')}.{last}@{random.choice(MAIL_HOSTS)}.example"
    emails = random.choice((f"{desk};{person}", f"{person};{desk}", desk, person, hosted))
    if not domain:
        return {"name": name, "emails": ""}
    return {
        "name": name,
        "contact": contact,
        "vat_id": vat_id_of(random, land.country),
        "emails": emails,
        "payment_method": random.choice(PAYMENTS),
    }


def _person(random: Random, land: Land) -> Row:
    name = land.person(random)
    plain = ascii_of(name).lower().split()
    local = random.choice((".".join(plain), "".join((plain[0][0], *plain[1:])), f"{plain[-1]}{random.randrange(50, 99)}"))
    email = "".join(c for c in local if c.isalnum() or c == ".") + f"@{random.choice(MAIL_HOSTS)}.example"
    return {"name": name, "contact": "", "vat_id": "", "emails": email, "payment_method": random.choice(PAYMENTS_OF_PERSONS)}
