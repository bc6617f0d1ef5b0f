"""Private people of the sealed part, and those who type on a phone: builders of houses, tinkerers, fitters on a ladder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.letters import spelt
from benchmarks.corpus.opened.letters import Style
from benchmarks.corpus.sealed.asking import Who, writing
from examples.post.truth import Letter, Stated

HOME = Who(persons=True, trades=("flat", "lamps", "cable", "van"))
PRIVATE = (
    Style("house-builder", "de", "{q} {u} {d}, Artikelnummer {s}", "Guten Tag,\n\nwir bauen gerade unser Haus und machen die Elektrik mit meinem Schwager zusammen, er ist vom Fach. Er hat mir diese Liste gegeben:\n\n{lines}\n\n[[Zahlungswunsch: {payment}. ]][[Wir brauchen das bis {delivery}, dann kommt der Putzer.]]\n\nGeliefert werden soll an:\n{block}\n\nVielen Dank\n{contact}", "Bestellung für unseren Neubau", asks=True, lines=(2, 6), countries=("DE",), unsold=0.0),
    Style("pensioner", "de", "{w} {u} {d} ({s})", "Sehr geehrte Damen und Herren,\n\nin Ihrem Prospekt habe ich gesehen, dass Sie auch an Privatleute liefern. Ich bestelle deshalb {lines}. Ein Internetgeschäft ist mir zu umständlich, darum schreibe ich Ihnen auf diesem Wege.[[ Bezahlung bitte {payment}.]]\n\nMit freundlichen Grüßen\n{contact}\n{street}\n{place}\nTel. {phone}", "Bestellung aus dem Prospekt", joint=", ", last=" und ", lines=(1, 2), countries=("DE",), unsold=0.0),
    Style("hobby", "de", "{q}x {d} ({s})", "Hi,\n\nfür meine Werkstatt hätte ich gern:\n\n{lines}\n\n[[Zahlung: {payment}. ]]Adresse habt ihr[[, Kundennummer ist {customer}]].\n\nVG {contact}", "kleine Bestellung", lines=(1, 4), countries=("DE",), loose=False),
    Style("allotment", "de", "{d}, {q} {u}, Nr. {s}", "Hallo liebes Team,\n\nunser Gartenhaus soll endlich Licht bekommen. Bitte schickt mir:\n\n{lines}\n\n[[Zahlungsweise: {payment}\n]]\n{contact}\n{street}\n{place}\n\nPS: Letztes Mal war alles super verpackt, danke!", "Licht für die Laube", lines=(1, 3), countries=("DE",), unsold=0.0),
    Style("evening-private", "de", "{q} {u} {d} (Nr. {s})", "Guten Abend,\n\nich möchte gerne bestellen:\n\n{lines}\n\n[[Zahlung: {payment}\n]]\nLiebe Grüße\n{contact}\n{street}\n{place}", "Bestellung", lines=(1, 3), countries=("DE",), unsold=0.0),
)  # fmt: skip
PHONE = (
    Style("ladder", "de", "{q} {u} {d}", "steh auf der leiter, brauch dringend noch {lines}[[ bis {delivery}]]. danke {first}\n{signature}", "<material|brauche noch>", joint=" und ", lines=(1, 3)),
    Style("no-commas", "de", "{q} {u} {d} {s}", "hallo zusammen könnt ihr mir bitte\n{lines}\nschicken[[ bestellnummer ist {number}]] gruß {first}\n{signature}", "bestellung", lines=(1, 4)),
    Style("voice-typed", "de", "{w} {u} {d}", "Guten Morgen {person} hier ist {contact} von {name}. Ich bräuchte bitte {lines}.[[ Das Ganze bis {delivery}.]] Alles Gute und Tschüss.\n\nDiktiert, bitte Tippfehler entschuldigen.", "Bestellung", joint=" dann ", last=" und noch ", lines=(1, 3)),
)  # fmt: skip
PLAIN_PHONE = (
    Style("no-umlauts", "de", "{q} {u} {d} {s}", "Hallo,\nbitte fuer die Baustelle liefern:\n{lines}\n[[Bestellnr {number}\n]]Gruss\n{contact}\n{signature}", "Bestellung", lines=(1, 5)),
    Style("old-till", "de", "{s} {q} {u} {d}", "AUTOMATISCHE BESTELLANFORDERUNG\n[[BELEG {number}\n]][[DATUM {day}\n]][[KUNDE {customer}\n]]\n{lines}\n\n{name}\n{street}\n{place}", "Bestellanforderung[[ {number}]]", lines=(2, 7), loose=False),
)  # fmt: skip
_PLAIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def without_umlauts(text: str) -> str:
    """The text as a keyboard without umlauts gives it."""
    return text.translate(_PLAIN)


def respelt(buyer: Buyer, plain: Callable[[str], str]) -> Buyer:
    """The buyer whose mail has gone through this: names are right in both spellings, goods are called as it writes them."""

    def write(world: World, random: Random, name: str) -> Letter:
        made = spelt(buyer(world, random, name), plain)
        return replace(made, orders=tuple(_as_written(order, plain) for order in made.orders))

    return write


def _as_written(order: Stated, plain: Callable[[str], str]) -> Stated:
    if not isinstance(order, Demand):
        return order
    return replace(order, lines=tuple(replace(line, description=plain(line.description)) for line in order.lines))


BUYERS: tuple[Buyer, ...] = (
    *writing(PRIVATE, dict.fromkeys([style.name for style in PRIVATE], HOME)),
    *writing(PHONE),
    *(respelt(buyer, without_umlauts) for buyer in writing([replace(style, change=without_umlauts) for style in PLAIN_PHONE])),
)
