"""Buyers of the yonder part who write Italian, Spanish, Polish, Danish and Czech: our numbers, the English names of our catalogue, their own words around."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, demand
from benchmarks.corpus.drawn.speech import Manner
from benchmarks.corpus.opened.letters import filled, letter
from examples.post.truth import Letter, Truth, any_of


@dataclass(frozen=True)
class Tongue:
    """A language: where it is written, its words for units, how it writes days, subjects, lines and whole mails."""

    country: str
    land: str
    units: Mapping[str, str]
    day: str
    subjects: tuple[str, ...]
    lines: tuple[str, ...]
    mails: tuple[str, ...]
    grouping: str = "."


TONGUES: Mapping[str, Tongue] = {
    "it": Tongue(
        "IT", "Italia", {"C62": "pezzi", "MTR": "metri", "PK": "confezioni", "RO": "rotoli", "BX": "scatole", "LTR": "litri", "KGM": "kg", "PR": "paia"}, "{d:%d/%m/%Y}", ("Ordine[[ {number}]]", "Nuovo ordine"), ("{q} {u} {d} (cod. {s})", "{s} - {d} - {q} {u}"),
        (
            "Buongiorno,\n\nvorremmo ordinare i seguenti articoli:\n\n{lines}\n\n[[Numero d'ordine: {number}\n]][[Codice cliente: {customer}\n]][[Consegna richiesta: {delivery}\n]]\nCordiali saluti\n{contact}\n{block}",
            "Gentile signora {person},\n\nVi preghiamo di spedirci:\n\n{lines}\n\n[[Rif. nostro ordine n. {number}\n]]Pagamento: bonifico anticipato\n\nDistinti saluti\n{contact}\n{block}",
        ),
    ),
    "es": Tongue(
        "ES", "España", {"C62": "unidades", "MTR": "metros", "PK": "paquetes", "RO": "rollos", "BX": "cajas", "LTR": "litros", "KGM": "kg", "PR": "pares"}, "{d:%d/%m/%Y}", ("Pedido[[ {number}]]", "Pedido {name}"), ("{q} {u} {d}, ref. {s}", "{s}: {q} {u} {d}"),
        (
            "Buenos días:\n\nPor favor, envíennos los siguientes artículos:\n\n{lines}\n\n[[Nº de pedido: {number}\n]][[Nuestro número de cliente: {customer}\n]][[Fecha de entrega: {delivery}\n]]\nUn saludo\n{contact}\n{block}",
        ),
    ),
    "pl": Tongue(
        "PL", "Polska", {"C62": "szt.", "MTR": "m", "PK": "opak.", "RO": "rolki", "BX": "kartony", "LTR": "l", "KGM": "kg", "PR": "pary"}, "{d:%d.%m.%Y}", ("Zamówienie[[ {number}]]", "Zamówienie – {name}"), ("{s} {d} – {q} {u}", "{q} {u} {d} (nr {s})"),
        (
            "Dzień dobry,\n\nzamawiamy następujące artykuły:\n\n{lines}\n\n[[Numer zamówienia: {number}\n]][[Termin dostawy: {delivery}\n]]\nZ poważaniem\n{contact}\n{block}",
        ), " ",
    ),
    "da": Tongue(
        "DK", "Danmark", {"C62": "stk.", "MTR": "meter", "PK": "pakker", "RO": "ruller", "BX": "kasser", "LTR": "liter", "KGM": "kg", "PR": "par"}, "{d:%d-%m-%Y}", ("Bestilling[[ {number}]]", "Ordre fra {name}"), ("{q} {u} {d}, varenr. {s}", "{s} / {d} / {q} {u}"),
        (
            "Goddag,\n\nvi vil gerne bestille følgende varer:\n\n{lines}\n\n[[Vores ordrenummer: {number}\n]][[Kundenummer: {customer}\n]][[Ønsket levering: {delivery}\n]]\nMed venlig hilsen\n{contact}\n{block}",
        ),
    ),
    "cs": Tongue(
        "CZ", "Česko", {"C62": "ks", "MTR": "m", "PK": "balení", "RO": "role", "BX": "krabice", "LTR": "l", "KGM": "kg", "PR": "páry"}, "{d.day}. {d.month}. {d.year}", ("Objednávka[[ {number}]]", "Objednávka pro {name}"), ("{q} {u} {d} (č. {s})", "{s} {d} {q} {u}"),
        (
            "Dobrý den,\n\nobjednáváme u Vás toto zboží:\n\n{lines}\n\n[[Číslo objednávky: {number}\n]][[Termín dodání: {delivery}\n]]\nS pozdravem\n{contact}\n{block}",
        ), " ",
    ),
}  # fmt: skip
_CARTONS = frozenset({"scatole", "cajas", "kartony", "kasser", "krabice"})


def _unit(code: str, word: str) -> Truth:
    return any_of("BX", "CT", "CS", None) if word in _CARTONS else any_of(code, None)


def _worded(order: Demand, tongue: Tongue) -> Demand:
    """The order with this language's words for units and its way of writing figures; no day is meant that is not written."""
    lines = tuple(
        replace(x, unit=tongue.units[x.code], unit_is=_unit(x.code, tongue.units[x.code]), description=x.description) for x in order.lines
    )
    return replace(order, lines=lines, manner=Manner("de", tongue.grouping, ",", "figures"), delivery=None)


def in_tongue(language: str, world: World, random: Random, name: str) -> Letter:
    """A mail in this language from a customer on file."""
    tongue = TONGUES[language]
    order = demand(world, random, "en", {"number", "customer"}, (1, 5), countries=(tongue.country,), strangers=0.0, firm=True)
    order = _worded(replace(order, sender=order.buyer["emails"].split(";")[0]), tongue)
    day: date | None = order.written + timedelta(days=random.randrange(7, 30)) if random.random() < 0.6 else None
    pattern, template = random.choice(tongue.lines), random.choice(tongue.mails)
    rows = "\n".join(pattern.format(q=order.count(x.quantity), u=x.unit, d=x.description, s=x.number) for x in order.lines)
    b = order.buyer
    parts = {
        "lines": rows, "number": order.number, "customer": order.customer, "delivery": tongue.day.format(d=day) if day else "", "contact": order.contact, "name": b["name"], "block": f"{b['name']}\n{b['street']}\n{order.place}\n{tongue.land}", "person": "Oelze",
    }  # fmt: skip
    text, used = filled(template, parts, random)
    subject, in_subject = filled(random.choice(tongue.subjects), parts, random)
    said = replace(
        order,
        number=order.number if "number" in used | in_subject else "",
        customer=order.customer if "customer" in used else "",
        delivery=day.isoformat() if day and "delivery" in used else None,
        payment="prepayment" if "bonifico anticipato" in text else "",
    )
    return letter(said, random, name, subject, text, sub=f"tongue {language}")


BUYERS: tuple[Buyer, ...] = tuple(partial(in_tongue, language) for language in TONGUES)
