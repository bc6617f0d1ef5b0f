"""The mails around the lists of the unread part's buyers whose lists no template covers, and what these lists are made with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random
from typing import Any

from benchmarks.corpus.company import Row, World
from benchmarks.corpus.drawn.demand import Demand, line_of
from benchmarks.corpus.drawn.letters import written
from examples.post.truth import Letter, Stated

LANGUAGES = ("de", "de", "de", "de", "en", "nl", "fr")
TITLES: Mapping[str, Sequence[str]] = {
    "de": ("Bestellung[[ {number}]]", "Materialbestellung", "Bestellung {name}"),
    "en": ("Order[[ {number}]]", "Materials"),
    "nl": ("Bestelling[[ {number}]]", "Materiaal"),
    "fr": ("Commande[[ {number}]]", "Matériel"),
}
PATTERNS = ("{q} {u} {d} ({s})", "{s}  {q} {u}  {d}", "{d}, Art. {s}, {q} {u}")
UNJUDGED = {"note": {"ignore": True}}


@dataclass(frozen=True)
class Judged:
    """An order whose truth is changed where more than one answer is right."""

    order: Stated
    change: Callable[[dict[str, Any]], None]

    def truth(self) -> dict[str, Any]:
        """Fields and lines in the truth's form."""
        truth = self.order.truth()
        self.change(truth)
        return truth


FRAMES: Mapping[str, Sequence[str]] = {
    "de": (
        "Hallo Frau {person},\n\nbitte liefern Sie uns:\n\n{lines}\n\n[[Unsere Bestellnummer: {number}\n]][[Liefertermin: {delivery_label}\n]]{more}\nMit freundlichen Grüßen\n{contact}\n{signature}",
        "Sehr geehrte Damen und Herren,\n\nunsere Bestellung lautet:\n\n{lines}\n\n[[Lieferung bis {delivery}.\n]][[Bestell-Nr. {number}\n]]{more}\nFreundliche Grüße\n\n{contact}\n{signature}",
        "[[Bestellung: {number}\n]][[Wunschtermin: {delivery_label}\n]]\n{lines}\n{more}\nDanke!\n{contact}\n{signature}",
        "Moin zusammen,\n\nwir brauchen mal wieder was:\n\n{lines}\n\n[[Bestellnr. {number}. ]][[Wäre gut, wenn das bis {delivery} klappt.]]\n{more}\nGruß {first}\n{signature}",
    ),
    "en": (
        "Hello Ms {person},\n\nplease supply:\n\n{lines}\n\n[[Our order number: {number}\n]][[Delivery date: {delivery_label}\n]]{more}\nKind regards\n{contact}\n{signature}",
        "Hi,\n\ncan we have\n\n{lines}\n\n[[PO {number}\n]][[Here by {delivery} please.\n]]{more}\nThanks\n{first}\n{signature}",
    ),
    "nl": (
        "Beste heer {person},\n\ngraag leveren:\n\n{lines}\n\n[[Ons ordernummer: {number}\n]][[Leverdatum: {delivery_label}\n]]{more}\nMet vriendelijke groet\n{contact}\n{signature}",
        "Hallo,\n\nwij hebben nodig:\n\n{lines}\n\n[[Bestelnr. {number}\n]][[Uiterlijk {delivery} graag\n]]{more}\nGroeten\n{contact}\n{signature}",
    ),
    "fr": (
        "Bonjour,\n\nmerci de nous livrer :\n\n{lines}\n\n[[Notre n° de commande : {number}\n]][[Date de livraison : {delivery_label}\n]]{more}\nCordialement\n{contact}\n{signature}",
        "Bonjour Madame {person},\n\nvoici notre commande[[ {number}]] :\n\n{lines}\n\n[[À livrer pour {delivery}.\n]]{more}\nBonne journée\n{contact}\n{signature}",
    ),
}  # fmt: skip


def framed(order: Demand, random: Random, name: str, rows: str, sub: str, more: str = "") -> Letter:
    """One of the usual mails around these rows; `more` stands below what is said of the order."""
    template = random.choice(FRAMES[order.language]).replace("{more}", f"\n{more}\n" if more else "")
    return written(order, random, name, random.choice(TITLES[order.language]), template, rows, f"{sub} {order.language}", UNJUDGED)


def small(world: World) -> list[Row]:
    """Cable, rope, pipe and small parts: what is bought by the hundred."""
    return [a for a in world.articles if a["unit"] == "MTR" or (a["unit"] == "C62" and Decimal(a["price_net"]) < 4)]


def taking(order: Demand, random: Random, articles: Sequence[Row]) -> Demand:
    """The order for these articles instead."""
    return replace(order, lines=tuple(line_of(order.world, random, order.buyer, a, order.language) for a in articles))
