"""Tongues that the kit has no words for: how Italian, Spanish, Polish, Danish and Czech buyers of the remote part count, date and sign, and how their letters come about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.opened.letters import filled, letter
from benchmarks.corpus.opened.wish import Line
from benchmarks.corpus.remote.demands import asked
from examples.post.truth import Letter, Truth, any_of


@dataclass(frozen=True)
class Tongue:
    """One land's words: units by code, months as dates have them, ways to pay; {d} is a day, {m} its month's name."""

    country: str
    land: str
    units: Mapping[str, str]
    months: tuple[str, ...]
    figures: str
    words: str
    thousands: str
    payments: Mapping[str, str]
    week: str

    def money(self, value: Decimal | str) -> str:
        """An amount."""
        return f"{Decimal(value):,.2f}".replace(",", "\0").replace(".", ",").replace("\0", self.thousands)

    def day(self, value: date, *, spelt: bool = False) -> str:
        """A day in figures, or with the month's name."""
        return (self.words if spelt else self.figures).format(d=value, m=self.months[value.month - 1])


@dataclass(frozen=True)
class Voice:
    """One buyer's mail in such a tongue: as a Style has it, with {when} for a wished day, {week} for a wished week, {pay} and {total}."""

    name: str
    tongue: Tongue
    line: str
    template: str
    subject: str
    joint: str = "\n"
    lines: tuple[int, int] = (1, 5)


ITALIAN = Tongue(
    "IT", "Italia", {"C62": "pz.", "MTR": "m", "PK": "conf.", "RO": "rot.", "BX": "scatole", "LTR": "l", "KGM": "kg", "PR": "paia"},
    ("gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"), "{d:%d/%m/%Y}", "{d.day} {m} {d.year}", ".", {"invoice": "su fattura", "prepayment": "bonifico anticipato", "credit_card": "carta di credito"}, "settimana {w}",
)  # fmt: skip
SPANISH = Tongue(
    "ES", "España", {"C62": "uds.", "MTR": "m", "PK": "paq.", "RO": "rollos", "BX": "cajas", "LTR": "l", "KGM": "kg", "PR": "pares"},
    ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"), "{d:%d/%m/%Y}", "{d.day} de {m} de {d.year}", ".", {"invoice": "contra factura", "prepayment": "pago por adelantado", "credit_card": "tarjeta de crédito"}, "semana {w}",
)  # fmt: skip
POLISH = Tongue(
    "PL", "Polska", {"C62": "szt.", "MTR": "m", "PK": "opak.", "RO": "rol.", "BX": "pud.", "LTR": "l", "KGM": "kg", "PR": "par"},
    ("stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"), "{d:%d.%m.%Y}", "{d.day} {m} {d.year}", " ", {"invoice": "na fakturę", "prepayment": "przedpłata", "credit_card": "karta kredytowa"}, "tydzień {w}",
)  # fmt: skip
DANISH = Tongue(
    "DK", "Danmark", {"C62": "stk.", "MTR": "m", "PK": "pakker", "RO": "ruller", "BX": "æsker", "LTR": "liter", "KGM": "kg", "PR": "par"},
    ("januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"), "{d:%d-%m-%Y}", "{d.day}. {m} {d.year}", ".", {"invoice": "på faktura", "prepayment": "forudbetaling", "credit_card": "kreditkort"}, "uge {w}",
)  # fmt: skip
CZECH = Tongue(
    "CZ", "Česko", {"C62": "ks", "MTR": "m", "PK": "bal.", "RO": "rol.", "BX": "krab.", "LTR": "l", "KGM": "kg", "PR": "pár"},
    ("ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října", "listopadu", "prosince"), "{d.day}. {d.month}. {d.year}", "{d.day}. {m} {d.year}", " ", {"invoice": "na fakturu", "prepayment": "platba předem", "credit_card": "kreditní karta"}, "týden {w}",
)  # fmt: skip
CARTONS = ("scatole", "cajas", "pud.", "æsker", "krab.")


def said_by(tongue: Tongue, order: Demand) -> Demand:
    """The order with this tongue's words for units."""

    def worded(line: Line) -> Line:
        word = tongue.units[line.code]
        return replace(line, unit=word, unit_is=any_of(line.code, "CT", "CS") if word in CARTONS else line.code)

    return replace(order, lines=tuple(worded(line) for line in order.lines))


def _figure(quantity: str) -> str:
    return quantity.replace(".", ",")


def rows_of(voice: Voice, order: Demand) -> list[str]:
    """The lines as this buyer writes them."""
    money = voice.tongue.money
    return [
        voice.line.format(q=_figure(x.quantity), u=x.unit, d=x.description, s=x.number, p=money(x.price), t=money(x.total), n=n)
        for n, x in enumerate(order.lines, 1)
    ]


def heard(voice: Voice) -> Buyer:
    """The buyer who writes so."""

    def write(world: World, random: Random, name: str) -> Letter:
        tongue, shows = voice.tongue, {"sku", "description", "unit"}
        shows |= ({"price"} if "{p}" in voice.line else set()) | ({"total"} if "{t}" in voice.line else set())
        order = said_by(tongue, asked(world, random, "en", {"number", "customer"}, voice.lines, shows, countries=(tongue.country,)))
        wished = order.written + timedelta(days=random.choice((7, 9, 12, 14, 16, 21)))
        year, week, _ = wished.isocalendar()
        pay, b = random.choice(("invoice", "invoice", "prepayment", "credit_card")), order.buyer
        parts = {
            "lines": voice.joint.join(rows_of(voice, order)), "number": order.number, "customer": order.customer, "when": tongue.day(wished, spelt=random.random() < 0.4), "week": tongue.week.format(w=week), "pay": tongue.payments[pay], "contact": order.contact, "first": order.contact.split()[0],
            "name": b["name"], "street": b["street"], "place": f"{b['postcode']} {b['city']}", "land": tongue.land, "phone": order.phone, "total": tongue.money(order.net), "today": tongue.day(order.written), "person": random.choice(("Behrens", "Tannert", "Reimers")),
        }  # fmt: skip
        text, used = filled(voice.template, parts, random)
        subject, in_subject = filled(voice.subject, parts, random)
        said = used | in_subject
        stated: dict[str, Truth] = {"net_total": str(order.net)} if "total" in said else {}
        day = wished.isoformat() if "when" in said else date.fromisocalendar(year, week, 5).isoformat() if "week" in said else None
        order = replace(
            order, number=order.number if "number" in said else "", customer=order.customer if "customer" in said else "", delivery=day, payment=pay if "pay" in said else "", stated=stated,
        ).naming_currency(text)  # fmt: skip
        return letter(order, random, name, subject, text, sub=voice.name)

    return write
