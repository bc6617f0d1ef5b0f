"""Buyers of the newcomer part who order in Italian, Spanish, Polish, Danish and Czech; goods carry our numbers and the names of our catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, demand, identified
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.opened.letters import filled, letter, settled
from benchmarks.corpus.opened.wish import Line
from examples.post.truth import Letter, Truth, any_of


@dataclass(frozen=True)
class Tongue:
    """A language of one country: its words for units, its months as they stand in a date, how a date is written (words and figures)."""

    country: str
    units: Mapping[str, str]
    months: str
    days: tuple[str, ...]

    def day(self, iso: Truth, random: Random) -> str:
        """A day as they write it, "" for none."""
        if not isinstance(iso, str):
            return ""
        day = date.fromisoformat(iso)
        return random.choice(self.days).format(d=day, month=self.months.split()[day.month - 1])


_CODES = ("C62", "PK", "BX", "RO", "MTR", "KGM", "LTR", "PR", "SET")


def _units(words: str) -> dict[str, str]:
    return dict(zip(_CODES, words.split(), strict=True))


TONGUES: Mapping[str, Tongue] = {
    "it": Tongue("IT", _units("pezzi confezioni scatole rotoli metri kg litri paia set"), "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre", ("{d.day} {month} {d.year}", "{d:%d/%m/%Y}")),
    "es": Tongue("ES", _units("unidades paquetes cajas rollos metros kg litros pares juegos"), "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", ("{d.day} de {month} de {d.year}", "{d:%d/%m/%Y}")),
    "pl": Tongue("PL", _units("szt. opak. kartony rolki m kg l pary kpl."), "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia", ("{d.day} {month} {d.year}", "{d:%d.%m.%Y}")),
    "da": Tongue("DK", _units("stk. pakker æsker ruller meter kg liter par sæt"), "januar februar marts april maj juni juli august september oktober november december", ("{d.day}. {month} {d.year}", "{d:%d-%m-%Y}")),
    "cs": Tongue("CZ", _units("ks bal. krab. rolí m kg l párů sad"), "ledna února března dubna května června července srpna září října listopadu prosince", ("{d.day}. {month} {d.year}", "{d.day}. {d.month}. {d.year}")),
}  # fmt: skip
# a language, how a line is written, subject, text
LETTERS: tuple[tuple[str, str, str, str], ...] = (
    ("it", "- {q} {u} {d} (cod. {s})", "Ordine[[ n. {number}]]", "Buongiorno,\n\nvorremmo ordinare i seguenti articoli:\n\n{lines}\n\n[[Numero d'ordine: {number}\n]][[Consegna entro il {delivery}\n]]\nCordiali saluti\n{contact}\n{name}\n{street}\n{place}"),
    ("it", "{s} {d} - {q} {u}", "richiesta materiale", "Gentile signora {person},\n\nanche quest'anno ci servono un po' di cose per la scuola e per la parrocchia:\n\n{lines}\n\n[[Il nostro codice cliente è {customer}. ]][[Se possibile vorremmo ricevere tutto entro il {delivery}.]]\n\nGrazie mille e buona giornata\n{contact}\n{name}"),
    ("es", "{q} {u} - {d} - ref. {s}", "Pedido[[ {number}]]", "Estimados señores:\n\nLes rogamos nos envíen el siguiente material:\n\n{lines}\n\n[[N.º de pedido: {number}\n]][[N.º de cliente: {customer}\n]][[Fecha de entrega deseada: {delivery}\n]]\nUn cordial saludo,\n{contact}\n{name}\n{street}\n{place}"),
    ("es", "{q} {u} de {s} ({d})", "nos hace falta", "Hola, buenos días:\n\nnos hemos quedado sin existencias. ¿Nos podéis mandar {lines}?[[ Lo necesitamos antes de las fiestas, como muy tarde el {delivery}.]]\n\nMuchas gracias\n{contact}\n{name}"),
    ("pl", "{n}. {s} {d} – {q} {u}", "Zamówienie[[ nr {number}]]", "Dzień dobry,\n\nuprzejmie proszę o realizację zamówienia:\n\n{lines}\n\n[[Nr zamówienia: {number}\n]][[Nr klienta: {customer}\n]][[Termin dostawy: {delivery}\n]]\nZ poważaniem\n{contact}\n{name}\n{street}\n{place}"),
    ("pl", "{d} ({s}): {q} {u}", "zamówienie", "Witam,\n\nzamawiamy na nowy semestr\n\n{lines}\n\n[[Prosimy o dostawę do {delivery}.\n]]\nPozdrawiam serdecznie\n{contact}\n{name}"),
    ("da", "{q} {u} {d}, varenr. {s}", "Bestilling[[ {number}]]", "Hej,\n\nvi vil gerne bestille:\n\n{lines}\n\n[[Vores ordrenr.: {number}\n]][[Kundenr.: {customer}\n]][[Levering senest {delivery}\n]]\nMed venlig hilsen\n{contact}\n{name}\n{street}\n{place}"),
    ("da", "{s}   {q} {u}   {d}", "julevarer", "Kære {person}\n\nNu nærmer julen sig, og hylderne er tomme. Send os venligst:\n\n{lines}\n\n[[Det skal bruges senest {delivery}.\n]]\nDe bedste hilsner\n{contact}\n{name}"),
    ("cs", "{n}) {d}, kód {s}, {q} {u}", "Objednávka[[ č. {number}]]", "Dobrý den,\n\nobjednáváme u Vás následující zboží:\n\n{lines}\n\n[[Číslo objednávky: {number}\n]][[Zákaznické číslo: {customer}\n]][[Požadovaný termín dodání: {delivery}\n]]\nS pozdravem\n{contact}\n{name}\n{street}\n{place}"),
    ("cs", "{q} {u} {s} {d}", "objednávka", "Dobrý den, paní {person},\n\npošlete nám prosím {lines}. [[Potřebujeme to do {delivery}.]]\n\nDěkuji\n{contact}\n{name}"),
)  # fmt: skip


def _abroad(line: Line, tongue: Tongue) -> Line:
    """The line with the tongue's unit; a box may be meant as a carton."""
    word = tongue.units[line.code]
    return replace(
        line, unit=word, unit_is=any_of("BX", "CT") if line.code == "BX" else any_of("SET", "KT") if line.code == "SET" else line.code
    )


def _named(order: Demand, random: Random) -> Demand:
    """The order whose goods are called as the German or the English half of the catalogue has them."""
    if random.random() < 0.5:
        return order
    german = {article["sku"]: article["name_de"] for article in order.world.articles}
    return replace(order, lines=tuple(replace(line, description=german[line.sku]) if line.sku else line for line in order.lines))


def in_tongue(case: tuple[str, str, str, str], world: World, random: Random, name: str) -> Letter:
    """An order in this language: amounts with a comma, days in its own words."""
    language, pattern, subject, template = case
    tongue = TONGUES[language]
    order = identified(demand(world, random, "en", {"number", "customer", "delivery"}, (1, 5), countries=(tongue.country,), strangers=0.0))
    order = _named(replace(order, lines=tuple(_abroad(line, tongue) for line in order.lines), called=""), random)
    rows = [
        pattern.format(n=n, q=x.quantity.replace(".", ","), u=x.unit, d=x.description, s=x.number) for n, x in enumerate(order.lines, 1)
    ]
    last = {"es": " y ", "cs": " a "}.get(language, ", ")
    text = "\n".join(rows) if "\n{lines}" in template else last.join([", ".join(rows[:-1]), rows[-1]] if len(rows) > 1 else rows)
    parts = parts_of(order, random, text) | {"delivery": tongue.day(order.delivery, random)}
    body, used = filled(template, parts, random)
    title, in_title = filled(subject, parts, random)
    return letter(settled(order, used | in_title), random, name, title, body, sub=f"{language} {pattern[:14]}")


BUYERS: tuple[Buyer, ...] = tuple(partial(in_tongue, case) for case in LETTERS)
