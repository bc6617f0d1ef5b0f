"""Italian, Spanish, Polish, Danish and Czech firms of the late part that order in their own tongue, the goods as our catalogue calls them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.speech import Manner
from benchmarks.corpus.late.asking import Asked, on_file, rows_of, written
from benchmarks.corpus.late.places import LANDS
from benchmarks.corpus.places import land_of
from examples.post.truth import Letter

UNITS: Mapping[str, Mapping[str, str]] = {
    "it": {"C62": "pezzi", "PR": "paia", "SET": "set", "BX": "scatole", "LTR": "litri", "MTR": "metri", "RO": "rotoli", "KGM": "kg", "PK": "pacchi"}, "es": {"C62": "unidades", "PR": "pares", "SET": "juegos", "BX": "cajas", "LTR": "litros", "MTR": "metros", "RO": "rollos", "KGM": "kg", "PK": "paquetes"},
    "pl": {"C62": "szt.", "PR": "par", "SET": "kpl.", "BX": "opak.", "LTR": "l", "MTR": "m", "RO": "rolek", "KGM": "kg", "PK": "paczek"}, "da": {"C62": "stk.", "PR": "par", "SET": "sæt", "BX": "æsker", "LTR": "liter", "MTR": "meter", "RO": "ruller", "KGM": "kg", "PK": "pakker"},
    "cs": {"C62": "ks", "PR": "párů", "SET": "sad", "BX": "krabic", "LTR": "l", "MTR": "m", "RO": "rolí", "KGM": "kg", "PK": "balení"},
}  # fmt: skip
PLAIN_UNITS = ("C62", "PR", "LTR", "MTR", "KGM")


@dataclass(frozen=True)
class Tongue:
    """One firm's letter: its country and tongue, the form of its days, a line and the whole."""

    name: str
    country: str
    tongue: str
    days: str
    line: str
    template: str
    subject: str
    trades: tuple[str, ...] = ()


LETTERS = (
    Tongue("garage", "IT", "it", "slashes", "{q} {u} {d} (cod. {s})", "Buongiorno,\n\ncon la presente vi ordiniamo:\n\n{lines}\n\n[[N. ordine: {number}\n]][[Codice cliente: {customer}\n]][[Consegna entro il {delivery}\n]]\nCordiali saluti\n{contact}\n{name}\n{street}\n{place}\nP. IVA a richiesta", "Ordine[[ {number}]]", ("car",)),
    Tongue("bicycles", "IT", "it", "slashes", "- {s} {d}: {q} {u}", "Ciao,\n\nmi servono per l'officina:\n{lines}\n\n[[Ordine n. {number}. ]][[Mi servono entro il {delivery}.]]\n\nGrazie mille\n{first}\n{name}", "ordine ricambi", ("bicycle",)),
    Tongue("builder", "IT", "it", "figures", "{n}) articolo {s}, {d}, quantità {q} {u}", "Spett.le {seller},\n\nin riferimento alla Vs. offerta {offer} confermiamo il seguente ordine[[ n. {number}]][[ del {day}]]:\n\n{lines}\n\n[[Data di consegna richiesta: {delivery}\n]]Centro di costo: {cost}\n\nDistinti saluti\n{contact}\nUfficio Acquisti\n{block}", "Conferma d'ordine[[ {number}]]", ("clothes", "shoes", "protection")),
    Tongue("workshop", "ES", "es", "slashes", "{q} {u} - {s} - {d}", "Buenos días:\n\nLes rogamos nos envíen los siguientes artículos:\n\n{lines}\n\n[[Nº de pedido: {number}\n]][[Nº de cliente: {customer}\n]][[Fecha de entrega: {delivery}\n]]\nUn saludo,\n{contact}\n{name}\n{street}\n{place}", "Pedido[[ {number}]]", ("car",)),
    Tongue("workwear", "ES", "es", "slashes", "{s}  {d}  {q} {u}", "Hola, buenas tardes.\n\nQueremos hacer un pedido[[ (nuestra referencia de pedido {number})]]:\n\n{lines}\n\n[[Lo necesitamos para el {delivery}. ]]Muchas gracias.\n\n{contact}\nDpto. de Compras\n{name}", "Nuevo pedido", ("clothes", "shoes")),
    Tongue("haulier", "PL", "pl", "figures", "{n}. {s} {d} - {q} {u}", "Dzień dobry,\n\nproszę o realizację zamówienia:\n\n{lines}\n\n[[Numer zamówienia: {number}\n]][[Numer klienta: {customer}\n]][[Termin dostawy: {delivery}\n]]\nPozdrawiam\n{contact}\n{name}\n{street}\n{place}", "Zamówienie[[ {number}]]"),
    Tongue("bicycles", "PL", "pl", "figures", "{q} {u} {d} [{s}]", "Witam,\n\nzamawiam do sklepu:\n{lines}\n\n[[Potrzebujemy do {delivery}.\n]]\nDziękuję\n{contact}\n{name}", "zamówienie rowery", ("bicycle",)),
    Tongue("contractor", "DK", "da", "figures", "{q} {u} {d}, varenr. {s}", "Hej\n\nVi vil gerne bestille:\n\n{lines}\n\n[[Ordrenr.: {number}\n]][[Kundenr.: {customer}\n]][[Levering senest {delivery}\n]]\nMed venlig hilsen\n{contact}\n{name}\n{street}\n{place}", "Bestilling[[ {number}]]", ("clothes", "shoes", "protection")),
    Tongue("workshop", "DK", "da", "figures", "{s} / {d} / {q} {u}", "Godmorgen,\n\nså er hylden tom igen. Send os venligst\n\n{lines}\n\n[[Rekvisition {number}. ]][[Gerne inden {delivery}.]]\n\nMvh\n{first}, {name}", "dele", ("car", "bicycle")),
    Tongue("service", "CZ", "cs", "figures", "{q} {u} {d} ({s})", "Dobrý den,\n\nobjednáváme u Vás:\n\n{lines}\n\n[[Číslo objednávky: {number}\n]][[Zákaznické číslo: {customer}\n]][[Termín dodání: {delivery}\n]]\nS pozdravem\n{contact}\n{name}\n{street}\n{place}", "Objednávka[[ {number}]]", ("car",)),
    Tongue("textile", "CZ", "cs", "figures", "{s}; {d}; {q} {u}", "Dobrý den pane {person},\n\ndle nabídky {offer} prosíme o dodání:\n\n{lines}\n\n[[Objednávka č. {number}\n]][[Dodání do {delivery}\n]]\nDěkuji\n{contact}\nnákup\n{block}", "Objednávka dle nabídky {offer}", ("textiles", "clothes")),
)  # fmt: skip


def in_tongue(order: Asked, letter: Tongue, random: Random) -> Asked:
    """The order of a customer of this tongue, units and days in its words."""
    order = replace(order, manner=Manner("de", ".", ",", letter.days))
    if letter.tongue == "it":
        there = [c for c in order.world.customers if c["contact"] and land_of(c, LANDS).language == "it"]
        buyer = random.choice(there)
        order = replace(
            order,
            buyer=buyer,
            contact=buyer["contact"],
            customer=buyer["customer_number"] if order.customer else "",
            sender=buyer["emails"].split(";")[0],
            called="",
        )
    words = UNITS[letter.tongue]
    lines = tuple(
        replace(line, unit=words[line.code], unit_is=line.code, quantity="2" if line.quantity == "1" else line.quantity)
        for line in order.lines
    )
    shown = order.day(date.fromisoformat(str(order.delivery))) if order.delivery else ""
    return replace(order, lines=lines, delivery_shown=shown, delivery_said=shown)


def foreign(letter: Tongue, world: World, random: Random, name: str) -> Letter:
    """The firm's order in its own tongue."""
    says = {part for part in ("number", "customer", "delivery") if f"{{{part}}}" in letter.template} | (
        {"date"} if "{day}" in letter.template else set()
    )
    order = on_file(world, random, "en", says, (1, 5), loose=False, countries=(letter.country,), trades=letter.trades)
    order = in_tongue(
        replace(order, lines=tuple(line for line in order.lines if line.code in PLAIN_UNITS) or order.lines[:1]), letter, random
    )
    return written(
        order, random, name, letter.subject, letter.template, rows_of(order, random, letter.line), f"{letter.tongue} {letter.name}"
    )


BUYERS: tuple[Buyer, ...] = tuple(partial(foreign, letter) for letter in LETTERS)
