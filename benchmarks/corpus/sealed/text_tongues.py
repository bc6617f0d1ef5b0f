"""Firms of the sealed part that order in Italian, Spanish, Polish, Danish or Czech, the goods as our catalogue calls them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.speech import Manner
from benchmarks.corpus.places import land_of
from benchmarks.corpus.sealed.asking import Who, on_file, rows_of, written
from benchmarks.corpus.sealed.places import LANDS
from examples.post.truth import Letter

UNITS: Mapping[str, Mapping[str, str]] = {
    "it": {"C62": "pz", "MTR": "m", "RO": "rotoli", "KGM": "kg", "LTR": "litri", "PR": "paia", "SET": "set", "BX": "scatole", "PK": "confezioni"}, "es": {"C62": "uds", "MTR": "m", "RO": "rollos", "KGM": "kg", "LTR": "litros", "PR": "pares", "SET": "juegos", "BX": "cajas", "PK": "bolsas"},
    "pl": {"C62": "szt.", "MTR": "m", "RO": "rolek", "KGM": "kg", "LTR": "l", "PR": "par", "SET": "kpl.", "BX": "kart.", "PK": "op."}, "da": {"C62": "stk.", "MTR": "m", "RO": "ruller", "KGM": "kg", "LTR": "liter", "PR": "par", "SET": "sæt", "BX": "kasser", "PK": "pakker"},
    "cs": {"C62": "ks", "MTR": "m", "RO": "kotoučů", "KGM": "kg", "LTR": "l", "PR": "párů", "SET": "sad", "BX": "krabic", "PK": "balení"},
}  # fmt: skip
PLAIN = ("C62", "MTR", "KGM")
"""Units whose word in every tongue leaves no doubt."""


@dataclass(frozen=True)
class Tongue:
    """One firm's letter: its country and tongue, the form of its days, a line, the whole and the subject."""

    name: str
    country: str
    tongue: str
    days: str
    line: str
    template: str
    subject: str
    trades: tuple[str, ...] = ()


LETTERS = (
    Tongue("installer", "IT", "it", "slashes", "{q} {u} - {d} - art. {s}", "Buongiorno {person},\n\nvi chiediamo di spedirci il seguente materiale:\n\n{lines}\n\n[[Nostro ordine n. {number}\n]][[Nostro codice cliente presso di voi: {customer}\n]][[Data di consegna: {delivery}\n]]\nRingraziando, porgiamo cordiali saluti\n{contact}\n\n{name}\n{street}\n{place}", "Ordine materiale elettrico[[ {number}]]"),
    Tongue("panel builder", "IT", "it", "figures", "{s}  {d}  {q} {u}", "Spett.le ditta,\n\nordine d'acquisto[[ nr. {number}]][[ del {day}]]\n\n{lines}\n\n[[Termine di consegna: {delivery}\n]]In attesa di Vs. conferma d'ordine, distinti saluti\n\nUfficio acquisti\n{contact}\n{name}", "Ordine d'acquisto[[ {number}]]", ("cabinet", "cable")),
    Tongue("lighting shop", "IT", "it", "slashes", "{n}. {d} ({s}) n. {q} {u}", "Ciao,\n\nin negozio abbiamo finito questi articoli, ce li mandi?\n\n{lines}\n\n[[Ci servirebbero entro il {delivery}. ]]Grazie!\n{first}\n{name}", "riassortimento", ("lamps", "flat")),
    Tongue("workshop", "ES", "es", "slashes", "{q} {u} {d}, ref. {s}", "Estimados señores:\n\nPor la presente les hacemos el siguiente pedido:\n\n{lines}\n\n[[Pedido número: {number}\n]][[Código de cliente: {customer}\n]][[Fecha de entrega deseada: {delivery}\n]]\nAtentamente,\n{contact}\n{name}\n{street}\n{place}", "Pedido[[ n.º {number}]]"),
    Tongue("fairs", "ES", "es", "slashes", "- {s} {d} ({q} {u})", "Hola {person}:\n\nPara la próxima feria necesitamos:\n\n{lines}\n\n[[Tiene que llegar como muy tarde el {delivery}.\n]][[Nuestro pedido: {number}\n]]\nGracias y saludos\n{contact}\n{name}", "material para la feria", ("stage", "lamps")),
    Tongue("contractor", "PL", "pl", "figures", "{n}. {d}, nr kat. {s}, ilość: {q} {u}", "Szanowni Państwo,\n\nzamawiamy następujące towary:\n\n{lines}\n\n[[Zamówienie nr {number}\n]][[Nr klienta {customer}\n]][[Prosimy o dostawę do {delivery}.\n]]\nZ poważaniem\n{contact}\n{name}\n{street}\n{place}", "Zamówienie[[ nr {number}]]"),
    Tongue("automation", "PL", "pl", "figures", "{q} {u} {s} {d}", "Cześć,\n\nproszę o wysyłkę:\n{lines}\n[[nr zam. {number}\n]]\npozdrawiam\n{contact}\n{name}", "zamówienie materiału", ("cabinet",)),
    Tongue("panels", "DK", "da", "figures", "{q} {u} {s} - {d}", "Hej {person},\n\nHermed vores bestilling:\n\n{lines}\n\n[[Indkøbsordre {number}\n]][[Kundenummer hos jer: {customer}\n]][[Ønsket leveringsdato: {delivery}\n]]\nDe bedste hilsner\n{contact}\n{name}\n{street}\n{place}", "Indkøbsordre[[ {number}]]"),
    Tongue("lighting", "DK", "da", "figures", "{d} ({s}): {q} {u}", "Hej igen\n\nVi mangler lidt til lageret:\n\n{lines}\n\n[[Skal være her senest {delivery}. ]]Tak!\n\nMvh {first}\n{name}", "mangler", ("lamps", "street")),
    Tongue("switchboards", "CZ", "cs", "figures", "{q} {u} {d}, obj. č. {s}", "Vážení,\n\ntímto u Vás závazně objednáváme:\n\n{lines}\n\n[[Objednávka č. {number}\n]][[Číslo zákazníka: {customer}\n]][[Dodat nejpozději: {delivery}\n]]\nS pozdravem\n{contact}\n{name}\n{street}\n{place}", "Objednávka č. {number}", ("cabinet", "cable")),
    Tongue("electricians", "CZ", "cs", "figures", "{s} | {d} | {q} {u}", "Dobrý den,\n\nprosím o zaslání materiálu:\n{lines}\n\n[[Potřebujeme do {delivery}.\n]]Děkuji\n{contact}\n{name}", "materiál"),
)  # fmt: skip


def _italian(order: Demand, random: Random) -> Demand:
    """The order of a firm that speaks Italian: the land has two tongues."""
    buyer = random.choice([c for c in order.world.customers if c["contact"] and land_of(c, LANDS).language == "it"] or [order.buyer])
    number = buyer["customer_number"] if order.customer else ""
    return replace(order, buyer=buyer, contact=buyer["contact"], customer=number, sender=buyer["emails"].split(";")[0], called="")


def in_tongue(order: Demand, letter: Tongue, random: Random) -> Demand:
    """The order with the words and the figures of this tongue."""
    order = _italian(order, random) if letter.tongue == "it" else order
    order = replace(order, manner=Manner("de", "." if letter.tongue in ("it", "es", "da") else "", ",", letter.days))
    lines = tuple(
        replace(line, unit=UNITS[letter.tongue][line.code], unit_is=line.code, quantity="2" if line.quantity == "1" else line.quantity)
        for line in order.lines
    )
    shown = order.day(date.fromisoformat(str(order.delivery))) if order.delivery else ""
    return replace(order, lines=lines, delivery_shown=shown, delivery_said=shown)


def foreign(letter: Tongue, world: World, random: Random, name: str) -> Letter:
    """The firm's order in its own tongue."""
    says = {part for part in ("number", "customer", "delivery") if f"{{{part}}}" in letter.template + letter.subject}
    says |= {"date"} if "{day}" in letter.template else set()
    who = Who(trades=letter.trades, numbered="[[" not in letter.subject and "{number}" in letter.subject)
    order = on_file(world, random, "en", says, (1, 5), loose=False, countries=(letter.country,), who=who)
    order = replace(order, lines=tuple(line for line in order.lines if line.code in PLAIN) or order.lines[:1])
    order = in_tongue(order, letter, random)
    return written(
        order, random, name, letter.subject, letter.template, rows_of(order, random, letter.line), f"{letter.tongue} {letter.name}"
    )


BUYERS: tuple[Buyer, ...] = tuple(partial(foreign, letter) for letter in LETTERS)
