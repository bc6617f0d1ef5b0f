"""Buyers of the outsider part who write Italian, Spanish, Polish, Danish and Czech; the goods they call as the English catalogue does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.letters import parts_of, rows_of
from benchmarks.corpus.drawn.speech import Manner
from benchmarks.corpus.opened.letters import filled, letter, settled
from benchmarks.corpus.outsider.asking import on_file
from examples.post.truth import Letter, Truth, any_of


@dataclass(frozen=True)
class Tongue:
    """A country's language: its words for units, months from October to January, a pattern of days (with {month} or {d:…}), signs in amounts."""

    country: str
    units: Mapping[str, str]
    months: tuple[str, str, str, str]
    days: tuple[str, ...]
    manner: Manner

    def day(self, day: date, random: Random) -> str:
        """A day as it is written there."""
        return random.choice(self.days).format(d=day, month=self.months[(day.month + 2) % 12])


ITALIAN = Tongue(
    "IT",
    {"C62": "pezzi", "MTR": "metri", "PK": "confezioni", "RO": "rotoli", "BX": "cartoni", "LTR": "litri", "KGM": "kg", "PR": "paia"},
    ("ottobre", "novembre", "dicembre", "gennaio"),
    ("{d.day} {month} {d.year}", "{d:%d/%m/%Y}"),
    Manner("nl", ".", ",", "slashes"),
)
SPANISH = Tongue(
    "ES",
    {"C62": "unidades", "MTR": "metros", "PK": "paquetes", "RO": "rollos", "BX": "cajas", "LTR": "litros", "KGM": "kg", "PR": "pares"},
    ("octubre", "noviembre", "diciembre", "enero"),
    ("{d.day} de {month} de {d.year}", "{d:%d/%m/%Y}"),
    Manner("nl", ".", ",", "slashes"),
)
POLISH = Tongue(
    "PL",
    {"C62": "szt.", "MTR": "m", "PK": "opak.", "RO": "rolek", "BX": "kartonów", "LTR": "l", "KGM": "kg", "PR": "par"},
    ("października", "listopada", "grudnia", "stycznia"),
    ("{d.day} {month} {d.year} r.", "{d:%d.%m.%Y}"),
    Manner("de", " ", ",", "figures"),
)
DANISH = Tongue(
    "DK",
    {"C62": "stk.", "MTR": "meter", "PK": "pakker", "RO": "ruller", "BX": "kasser", "LTR": "liter", "KGM": "kg", "PR": "par"},
    ("oktober", "november", "december", "januar"),
    ("{d.day}. {month} {d.year}", "{d:%d-%m-%Y}"),
    Manner("de", ".", ",", "figures"),
)
CZECH = Tongue(
    "CZ",
    {"C62": "ks", "MTR": "m", "PK": "balení", "RO": "rolí", "BX": "krabic", "LTR": "l", "KGM": "kg", "PR": "párů"},
    ("října", "listopadu", "prosince", "ledna"),
    ("{d.day}. {month} {d.year}", "{d.day}. {d.month}. {d.year}"),
    Manner("de", " ", ",", "figures"),
)
VAGUE: Mapping[str, Truth] = {"BX": any_of("BX", "CT", "CS"), "PK": any_of("PK", "PA")}

# tongue, line, subject, text
LETTERS: tuple[tuple[Tongue, str, str, str], ...] = (
    (ITALIAN, "- {q} {u} {d} (cod. {s})", "Ordine[[ n. {number}]]", "Buongiorno,\n\ncon la presente ordiniamo:\n\n{lines}\n\n[[Nostro ordine n. {number}\n]][[Consegna entro il {delivery}\n]]\nCordiali saluti\n{contact}\n{name}\n{street}\n{place}"),
    (ITALIAN, "{s} {d}: {q} {u}, prezzo {p} EUR", "Conferma d'ordine[[ {number}]]", "Gentile Signora {person},\n\ncome da Vostra offerta {old} confermiamo l'ordine dei seguenti articoli:\n\n{lines}\n\n[[Rif. ordine: {number}\n]][[Data di consegna richiesta: {delivery}\n]]\nDistinti saluti\n{contact}\nUfficio acquisti {name}\nTel. {phone}"),
    (ITALIAN, "{q} {u} di {d} ({s})", "ordine", "Ciao a tutti, mi servono {lines}. Grazie mille e buona giornata!\n\n{first}\n{name}"),
    (SPANISH, "{q} {u} de {d} (ref. {s})", "Pedido[[ {number}]]", "Estimados señores:\n\nRogamos nos suministren:\n\n{lines}\n\n[[Número de pedido: {number}\n]][[Fecha de entrega: {delivery}\n]]\nUn cordial saludo\n{contact}\n{name}\n{street}\n{place}\nTel. {phone}"),
    (SPANISH, "{s} | {d} | {q}", "Pedido bodega", "Buenos días:\n\nOs paso el pedido[[ ({number})]]:\n\nreferencia | artículo | cantidad\n{lines}\n\n[[Lo necesitamos para el {delivery}.\n]]\nGracias y saludos,\n{first}\n{name}"),
    (POLISH, "{n}. {d}, nr kat. {s} – {q} {u}", "Zamówienie[[ nr {number}]]", "Dzień dobry,\n\nproszę o realizację zamówienia:\n\n{lines}\n\n[[Numer zamówienia: {number}\n]][[Termin dostawy: {delivery}\n]]\nZ poważaniem\n{contact}\n{name}\n{street}\n{place}"),
    (POLISH, "{q} {u} {s} {d}", "zamówienie", "Dzień dobry, zamawiam:\n\n{lines}\n\nFaktura jak zwykle.\n\nPozdrawiam\n{contact}\n{name}, tel. {phone}"),
    (DANISH, "{q} {u} {d} (varenr. {s})", "Bestilling[[ {number}]]", "Hej\n\nVi vil gerne bestille:\n\n{lines}\n\n[[Vores ordrenr.: {number}\n]][[Ønsket levering: {delivery}\n]]\nVenlig hilsen\n{contact}\n{name}\n{street}\n{place}"),
    (DANISH, "{s}   {q} {u}   {d}", "ordre", "Godmorgen,\n\nså er det tid igen. Send venligst:\n\n{lines}\n\n[[Rekvisition {number}\n]]\nMvh\n{first}\n{name}\nTlf. {phone}"),
    (CZECH, "{q} {u} {d} (obj. č. {s})", "Objednávka[[ č. {number}]]", "Dobrý den,\n\nobjednáváme u Vás:\n\n{lines}\n\n[[Číslo objednávky: {number}\n]][[Termín dodání: {delivery}\n]]\nS pozdravem\n{contact}\n{name}\n{street}\n{place}"),
    (CZECH, "{d} / {s} / {q} {u}", "objednávka vinařství", "Dobrý den, pane {person},\n\nprosím pošlete nám:\n\n{lines}\n\n[[Naše objednávka {number}.\n]]\nDěkuji a přeji hezký den\n{contact}\n{name}, {place}"),
)  # fmt: skip


def _asked(tongue: Tongue, world: World, random: Random, shows: frozenset[str]) -> Demand:
    """What somebody of this country wants, in the words and figures of its language."""
    order = on_file(world, random, "en", {"number"}, (1, 5), shows, countries=(tongue.country,), way="firm")
    lines = tuple(replace(x, unit=tongue.units[x.code], unit_is=VAGUE.get(x.code, x.code)) for x in order.lines)
    day = order.written + timedelta(days=random.randrange(6, 30))
    day += timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)
    wished = random.random() < 0.7
    return replace(
        order, lines=lines, manner=tongue.manner, delivery=day.isoformat() if wished else None, delivery_said=tongue.day(day, random) if wished else ""
    )  # fmt: skip


def foreign(case: tuple[Tongue, str, str, str], world: World, random: Random, name: str) -> Letter:
    """An order in a language in which the catalogue has no names."""
    here = {row["country"] for row in world.customers if row["contact"]}
    tongue, pattern, subject, template = case if case[0].country in here else random.choice([x for x in LETTERS if x[0].country in here])
    shows = frozenset({"sku", "description"} | ({"unit"} if "{u}" in pattern else set()) | ({"price"} if "{p}" in pattern else set()))
    order = _asked(tongue, world, random, shows)
    joint = ", " if "{lines}." in template else "\n"
    rows = joint.join(rows_of(order, random, pattern).split("\n"))
    at_home = replace(order, buyer=order.buyer | {"country": "DE"})  # the kit has no words for some of these countries
    parts = parts_of(at_home, random, rows)
    text, used = filled(template, parts, random)
    title, in_title = filled(subject, parts, random)
    order = settled(order, used | in_title).naming_currency(text)
    return letter(order, random, name, title, text, sub=f"foreign {tongue.country}")


BUYERS: tuple[Buyer, ...] = tuple(partial(foreign, case) for case in LETTERS)
