"""Changes of orders that the distant part's company has: quantities, days, and places."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.distant.demands import OWN, SCRIBE, UNJUDGED, Demands
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.opened.letters import filled, posted
from benchmarks.corpus.opened.no_orders import changed
from examples.post.truth import Letter, any_of

Moved = Mapping[str, tuple[str, str]]
_CHANGE = partial(changed, scribe=SCRIBE)
QUANTITIES: tuple[Buyer, ...] = (
    partial(_CHANGE, "Moin Herr {person},\n\nkönnen wir an Bestellung {number} vom {oldday} noch drehen?\n\n{lines}\n\nAlles andere so lassen.\n\nDanke\n{contact}\n{name}", "Noch was zu {number}", "de", pattern="{d} ({s}): statt {old} nun {q} {u}"),
    partial(_CHANGE, "Sehr geehrte Damen und Herren,\n\nunsere Bestellung {number} vom {oldday} ändern wir wie folgt ab:\n\n{lines}\n\nDie übrigen Positionen gelten unverändert.\n\nMit freundlichen Grüßen\n{contact}\n{name}", "Bestelländerung {number}", "de", pattern="Artikel {s}, {d}: Menge alt {old}, Menge neu {q} {u}"),
    partial(_CHANGE, "Guten Tag Frau {person},\n\ndas Boot kommt später aus dem Wasser, daher brauchen wir die Lieferung zu Bestellung {number} vom {oldday} zu einem anderen Zeitpunkt. Neuer Liefertermin: {delivery_label}.\n\nMengen und Artikel bleiben.\n\n{contact}\n{name}", "Terminänderung zu {number}", "de", moves=True),
    partial(_CHANGE, "Hello {person},\n\na change to our order {number} of {oldday}, please:\n\n{lines}\n\nThe rest stays as it is.\n\nRegards\n{contact}\n{name}", "Change to order {number}", "en", pattern="{s} {d}: now {q} {u}, was {old}"),
    partial(_CHANGE, "Beste,\n\nkunnen jullie bestelling {number} van {oldday} nog aanpassen?\n\n{lines}\n\nVerder blijft alles gelijk.\n\nGroet\n{contact}\n{name}", "Wijziging op {number}", "nl", pattern="{d} ({s}): {q} {u} in plaats van {old}"),
    partial(_CHANGE, "Bonjour,\n\nnous modifions notre commande {number} du {oldday} :\n\n{lines}\n\nLe reste sans changement.\n\nCordialement\n{contact}\n{name}", "Modification {number}", "fr", pattern="réf. {s} {d} : {q} {u} au lieu de {old}"),
)  # fmt: skip
MOVED = {
    "de": ("Hallo Frau {person},\n\nunsere Bestellung {number} vom {oldday} soll bitte an eine andere Adresse gehen als angegeben. Neue Lieferadresse:\n\n{ship_block}\n\nAn Artikeln und Mengen ändert sich nichts.\n\nViele Grüße\n{contact}\n{name}", "Andere Lieferadresse für {number}"),
    "en": ("Dear Mr {person},\n\nplease send our order {number} of {oldday} to a different address. New delivery address:\n\n{ship_block}\n\nItems and quantities remain the same.\n\nKind regards\n{contact}\n{name}", "New delivery address for {number}"),
}  # fmt: skip


def sent_elsewhere(language: str, moved: Moved, own: Demands, world: World, random: Random, name: str) -> Letter:
    """An order shall go to another place; nothing else is said of it. `moved` has the text and the subject by language."""
    order = own.asked(world, random, language, (), (1, 2))
    past = order.written - timedelta(days=random.randrange(3, 14))
    stated = {"order_date": any_of(past.isoformat(), order.written.isoformat(), None), "note": UNJUDGED}
    order = replace(order, number=f"B{random.randrange(10_000, 99_999)}", ship_to=own.branch(world, random, order), lines=(), stated=stated)
    template, title = moved[language]
    parts = parts_of(order, random) | {"oldday": order.day(past)}
    text, _ = filled(template, parts, random)
    subject, _ = filled(title, parts, random)
    return Letter(f"H/{name}.eml", posted(order, random, name, subject, text), "change", f"sent elsewhere {language}", "H", (order,))


BUYERS: tuple[Buyer, ...] = (*QUANTITIES, *(partial(sent_elsewhere, language, MOVED, OWN) for language in MOVED))
