"""Buyers of the foreign part who write Italian, Spanish, Polish, Danish or Czech: goods carry our numbers and the catalogue's own names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, demand, identified
from benchmarks.corpus.drawn.letters import rows_of, written
from benchmarks.corpus.drawn.speech import Manner
from benchmarks.corpus.opened.letters import shows_of
from examples.post.truth import Letter, Truth, any_of


@dataclass(frozen=True)
class Tongue:
    """A language: where it is written, its words for units and payments, and how it writes figures and days."""

    country: str
    units: Mapping[str, str]
    payments: Mapping[str, str]
    manner: Manner


ITALIAN = Tongue(
    "IT", {"C62": "pezzi", "PR": "paia", "SET": "set", "LTR": "litri", "PK": "confezioni", "RO": "rotoli", "MTR": "metri", "BX": "scatole", "KGM": "kg"}, {"invoice": "fattura a 30 giorni", "prepayment": "bonifico anticipato", "cash_on_delivery": "contrassegno", "credit_card": "carta di credito"}, Manner("en", ".", ",", "figures"),
)  # fmt: skip
SPANISH = Tongue(
    "ES", {"C62": "unidades", "PR": "pares", "SET": "juegos", "LTR": "litros", "PK": "paquetes", "RO": "rollos", "MTR": "metros", "BX": "cajas", "KGM": "kg"}, {"invoice": "factura a 30 días", "prepayment": "transferencia anticipada", "direct_debit": "domiciliación bancaria", "credit_card": "tarjeta de crédito"}, Manner("en", ".", ",", "figures"),
)  # fmt: skip
POLISH = Tongue(
    "PL", {"C62": "szt.", "PR": "par", "SET": "kpl.", "LTR": "l", "PK": "opak.", "RO": "rolek", "MTR": "m", "BX": "pudełek", "KGM": "kg"}, {"invoice": "faktura, przelew 14 dni", "prepayment": "przedpłata", "cash_on_delivery": "za pobraniem"}, Manner("de", " ", ",", "figures"),
)  # fmt: skip
DANISH = Tongue(
    "DK", {"C62": "stk.", "PR": "par", "SET": "sæt", "LTR": "liter", "PK": "pakker", "RO": "ruller", "MTR": "meter", "BX": "æsker", "KGM": "kg"}, {"invoice": "faktura, netto 14 dage", "prepayment": "forudbetaling", "credit_card": "kreditkort"}, Manner("nl", ".", ",", "figures"),
)  # fmt: skip
CZECH = Tongue(
    "CZ", {"C62": "ks", "PR": "párů", "SET": "sad", "LTR": "l", "PK": "balení", "RO": "rolí", "MTR": "m", "BX": "krabic", "KGM": "kg"}, {"invoice": "na fakturu", "prepayment": "platba předem", "cash_on_delivery": "dobírka"}, Manner("de", " ", ",", "figures"),
)  # fmt: skip
_LOOSE: Mapping[str, Truth] = {
    **dict.fromkeys(("confezioni", "paquetes", "opak.", "pakker", "balení"), any_of("PK", "PA", "PC")), **dict.fromkeys(("scatole", "cajas", "pudełek", "æsker", "krabic"), any_of("BX", "CT", "CS")), "juegos": any_of("SET", None), "kpl.": any_of("SET", None), "sad": any_of("SET", None),
}  # fmt: skip

# tongue, line, template, subject
WAYS: tuple[tuple[Tongue, str, str, str], ...] = (
    (ITALIAN, "{q} {u} {d} (cod. {s})", "Buongiorno,\n\nvi inviamo il seguente ordine:\n\n{lines}\n\n[[Ordine n. {number}\n]][[Codice cliente: {customer}\n]][[Consegna richiesta entro il {delivery_label}\n]]\nCordiali saluti\n{contact}\n{name}\n{street}, {place}\nTel. {phone}", "Ordine[[ n. {number}]]"),
    (ITALIAN, "{s} - {d} - {q} {u}", "Ciao,\n\nci servono per l'officina:\n\n{lines}\n\n[[Pagamento: {payment}\n]]Grazie mille\n{contact}\n{name}", "ordine ricambi"),
    (ITALIAN, "{n}. {s} {d}: {q} {u} a EUR {p}, totale EUR {t}", "Spett.le {seller},\n\ncon la presente ordiniamo quanto segue:\n\n{lines}\n\nTotale netto EUR {net}\n\n[[Nostro ordine {number}[[ del {day}]]\n]][[Modalità di pagamento: {payment}\n]]\nDistinti saluti\n{contact}\n{name}\n{street}, {place}", "Conferma d'ordine[[ {number}]]"),
    (SPANISH, "{q} {u} {d} (ref. {s})", "Buenos días:\n\nRogamos nos envíen el siguiente material:\n\n{lines}\n\n[[Pedido n.º {number}\n]][[N.º de cliente: {customer}\n]][[Fecha de entrega: {delivery_label}\n]]\nUn saludo,\n{contact}\n{name}\n{street}, {place}\nTel. {phone}", "Pedido[[ {number}]]"),
    (SPANISH, "{s}\t{d}\t{q} {u}", "Hola,\n\nte paso el pedido de esta semana:\n\n{lines}\n\n[[Forma de pago: {payment}\n]]Gracias,\n{contact}\n{name}", "Pedido semanal"),
    (POLISH, "{n}. {s} {d} – {q} {u}", "Dzień dobry,\n\nprosimy o realizację zamówienia:\n\n{lines}\n\n[[Numer zamówienia: {number}\n]][[Nr klienta: {customer}\n]][[Termin dostawy: {delivery_label}\n]]\nZ poważaniem\n{contact}\n{name}\n{street}, {place}", "Zamówienie[[ {number}]]"),
    (POLISH, "{d}, nr kat. {s}, {q} {u}", "Witam,\n\nzamawiam:\n\n{lines}\n\n[[Płatność: {payment}\n]]Pozdrawiam\n{contact}\n{name}", "zamówienie części"),
    (DANISH, "{q} {u} {d}, varenr. {s}", "Hej,\n\nvi vil gerne bestille:\n\n{lines}\n\n[[Ordrenr.: {number}\n]][[Kundenr.: {customer}\n]][[Ønsket levering: {delivery_label}\n]]\nMed venlig hilsen\n{contact}\n{name}\n{street}, {place}\nTlf. {phone}", "Bestilling[[ {number}]]"),
    (DANISH, "{s}  {d}  {q} {u}", "Kære {seller}\n\nHermed vores ordre:\n\n{lines}\n\n[[Betaling: {payment}\n]][[Leveringsdato: {delivery_label}\n]]\nVh\n{contact}\n{name}", "Ordre[[ {number}]]"),
    (CZECH, "{q} {u} {d} (obj. č. {s})", "Dobrý den,\n\nobjednáváme u Vás:\n\n{lines}\n\n[[Číslo objednávky: {number}\n]][[Zákaznické číslo: {customer}\n]][[Termín dodání: {delivery_label}\n]]\nS pozdravem\n{contact}\n{name}\n{street}, {place}", "Objednávka[[ {number}]]"),
)  # fmt: skip


def spoken_in(order: Demand, tongue: Tongue) -> Demand:
    """The order with the tongue's words, figures and days; what it has no words for is not said."""
    wished = order.delivery if isinstance(order.delivery, str) else None
    day = tongue.manner.day(date.fromisoformat(wished)) if wished else ""
    payment = order.payment if order.payment in tongue.payments else ""
    lines = tuple(
        replace(line, unit=tongue.units[line.code], unit_is=_LOOSE.get(tongue.units[line.code], line.code)) for line in order.lines
    )
    return replace(
        order,
        lines=lines,
        manner=tongue.manner,
        delivery=wished,
        delivery_shown=day,
        delivery_said=day,
        payment=payment,
        payment_said=tongue.payments.get(payment, ""),
    )


def in_tongue(way: tuple[Tongue, str, str, str], world: World, random: Random, name: str) -> Letter:
    """The order of a buyer who writes his own language."""
    tongue, pattern, template, subject = way
    says = {"number", "customer", "delivery", "payment", "date"}
    order = demand(world, random, "en", says, (1, 6), shows=shows_of(pattern), countries=(tongue.country,), strangers=0.0)
    order = spoken_in(identified(order), tongue)
    beside: dict[str, Truth] = {"net_total": str(order.net)} if "{net}" in template else {}
    return written(order, random, name, subject, template, rows_of(order, random, pattern), f"tongue {tongue.country}", beside)


BUYERS: tuple[Buyer, ...] = tuple(partial(in_tongue, way) for way in WAYS)
