"""Buyers of the last part who write in Italian, Spanish, Polish, Danish or Czech: they call the goods as the catalogue does and give its numbers."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields, replace
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, demand
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.opened.letters import Scribe, filled, joined, letter, settled
from examples.post.truth import Letter

LANDS: Mapping[str, Mapping[str, str]] = {
    "it": {"IT": "Italia"},
    "es": {"ES": "España"},
    "pl": {"PL": "Polska"},
    "da": {"DK": "Danmark"},
    "cs": {"CZ": "Česká republika"},
}


@dataclass(frozen=True)
class Abroad(Demand):
    """An order in a language in which the corpus names only its own country."""

    @property
    def _land(self) -> str:
        return LANDS[self.language].get(self.country, "")

    @property
    def spot(self) -> str:
        """Postcode and city in one line, with the country where only it can tell."""
        place = self.place.replace("\n", ", ")
        return place if self.known or not self._land else f"{place}, {self._land}"

    @property
    def block(self) -> str:
        """The buyer's name and address in lines, with the country."""
        land = self._land
        return f"{self.buyer['name']}\n{self.buyer['street']}\n{self.place}" + (f"\n{land}" if land else "")


def abroad(order: Demand) -> Abroad:
    """The same order as one of these languages has it, from an address on file."""
    made = Abroad(**{part.name: getattr(order, part.name) for part in fields(Demand)})
    return made if made.sender in made.buyer["emails"].split(";") else replace(made, sender=made.buyer["emails"].split(";")[0])


def wanted(
    world: World, random: Random, language: str, says: Collection[str] = (), lines: tuple[int, int] = (1, 6), **more: object
) -> Demand:
    """An order of a customer of the land whose language this is."""
    shows = more.get("shows", ("sku", "description", "unit"))
    return abroad(demand(world, random, language, says, lines, shows=shows if isinstance(shows, Collection) else (), strangers=0.0))


SCRIBE = Scribe(wanted, parts_of)


@dataclass(frozen=True)
class Tongue:
    """How one of these buyers writes: a line, the mail around the lines, its subject, what joins the lines."""

    name: str
    language: str
    line: str
    template: str
    subject: str
    joint: str = "\n"
    last: str = ""


WRITERS: tuple[Tongue, ...] = (
    Tongue("it-restaurant", "it", "{q} {u} {d} (cod. {s})", "Buongiorno {person},\n\nper il ristorante vorremmo ordinare:\n\n{lines}\n\n[[Numero d'ordine: {number}\n]][[Consegna entro {delivery_label}\n]][[{note}\n]]\nCordiali saluti\n{contact}\n{signature}", "Ordine[[ {number}]]"),
    Tongue("it-chandler", "it", "{n}. {s} - {d} - {q} {u}", "Spett.le {seller},\n\ncon la presente Vi trasmettiamo il nostro ordine[[ n. {number}]][[ del {day}]]:\n\n{lines}\n\n[[Data di consegna richiesta: {delivery_label}\n]][[Pagamento: {payment}\n]]\nDistinti saluti\n{contact}\n{block}", "Ordine forniture"),
    Tongue("it-short", "it", "{q} {u} {s} {d}", "ciao {person}, mi mandi {lines}? [[entro {delivery_label}. ]]grazie, {contact}, {name}", "ordine", ", ", " e "),
    Tongue("es-cafe", "es", "- {q} {u} {d}, ref. {s}", "Buenos días:\n\nPara la cafetería necesitamos lo siguiente:\n\n{lines}\n\n[[Nuestro número de pedido: {number}\n]][[Fecha de entrega: {delivery_label}\n]][[{note}\n]]\nMuchas gracias y un saludo,\n{contact}\n{signature}", "Pedido[[ {number}]]"),
    Tongue("es-table", "es", "{s}\t{d}\t{q}\t{u}", "Estimados señores:\n\nLes pasamos el siguiente pedido[[ n.º {number}]]:\n\nReferencia\tArtículo\tCantidad\tUnidad\n{lines}\n\n[[N.º de cliente: {customer}\n]][[Forma de pago: {payment}\n]]\nAtentamente,\n{contact}\n{name}", "Pedido de compras[[ {number}]]"),
    Tongue("pl-kitchen", "pl", "{q} {u} {d} (nr {s})", "Dzień dobry,\n\nchcielibyśmy zamówić dla naszej kuchni:\n\n{lines}\n\n[[Numer zamówienia: {number}\n]][[Termin dostawy: {delivery_label}\n]][[{note}\n]]\nPozdrawiam serdecznie\n{contact}\n{signature}", "Zamówienie[[ {number}]]"),
    Tongue("pl-wholesale", "pl", "{n}) {s} | {d} | {q} {u}", "Szanowni Państwo,\n\nskładamy zamówienie[[ nr {number}]][[ z dnia {day}]]:\n\n{lines}\n\n[[Nasz numer klienta: {customer}\n]][[Płatność: {payment}\n]][[Data dostawy: {delivery_label}\n]]\nZ poważaniem\n{contact}\n{block}", "Zamówienie hurtowe"),
    Tongue("da-bakery", "da", "{q} {u} {d} - varenr. {s}", "Hej {person},\n\nVi vil gerne bestille:\n\n{lines}\n\n[[Vores ordrenummer: {number}\n]][[Levering: {delivery_label}\n]][[{note}\n]]\nMed venlig hilsen\n{contact}\n{signature}", "Bestilling[[ {number}]]"),
    Tongue("da-vessel", "da", "{s} {d}: {q} {u}", "Goddag,\n\nProviant til skibet, bedes leveret som følger:\n\n{lines}\n\n[[Rekvisition / ordrenr.: {number}\n]][[Leveringsdato: {delivery_label}\n]][[Kundenr. {customer}\n]]\nVenlig hilsen\n{contact}\n{name}", "Proviant[[ {number}]]"),
    Tongue("cs-canteen", "cs", "{q} {u} {d} (č. {s})", "Dobrý den,\n\nobjednáváme u Vás pro naši jídelnu:\n\n{lines}\n\n[[Číslo objednávky: {number}\n]][[Termín dodání: {delivery_label}\n]][[{note}\n]]\nS pozdravem\n{contact}\n{signature}", "Objednávka[[ {number}]]"),
    Tongue("cs-pub", "cs", "{s} – {d} – {q} {u}", "Dobrý den pane {person},\n\nprosím pošlete nám:\n\n{lines}\n\n[[Zákaznické číslo: {customer}\n]][[Platba: {payment}\n]]\nDěkuji\n{contact}\n{name}", "Objednávka {name}"),
)  # fmt: skip


def write(tongue: Tongue, world: World, random: Random, name: str) -> Letter:
    """The mail of this buyer."""
    says = {"number", "date", "customer", "delivery", "payment", "note"}
    order = wanted(world, random, tongue.language, says, (1, 3) if tongue.last else (1, 6))
    rows = [tongue.line.format(n=n, q=order.count(x.quantity), u=x.unit, d=x.description, s=x.number) for n, x in enumerate(order.lines, 1)]
    parts = parts_of(order, random, joined(rows, tongue.joint, tongue.last))
    text, used = filled(tongue.template, parts, random)
    subject, in_subject = filled(tongue.subject, parts, random)
    return letter(settled(order, used | in_subject), random, name, subject, text, sub=tongue.name)


BUYERS: tuple[Buyer, ...] = tuple(partial(write, tongue) for tongue in WRITERS)
