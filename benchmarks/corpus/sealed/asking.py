"""What a buyer of the sealed part wants, and what his letters can say beside it: offers, sites, cost centres and other references that are no order number."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from random import Random
from typing import Any

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import Row, World
from benchmarks.corpus.drawn.demand import Demand, demand, identified
from benchmarks.corpus.drawn.house import house_of
from benchmarks.corpus.drawn.letters import parts_of as plain_parts
from benchmarks.corpus.opened.letters import Scribe, Style, filled, letter, line_text, settled, styled
from benchmarks.corpus.opened.wish import Line, Wish
from examples.post.truth import Letter, Truth

UNJUDGED: Truth = {"ignore": True}
IN_PLACES = ("MTR", "LTR", "KGM")
SITES: Mapping[str, Sequence[str]] = {
    "de": ("Grundschule Nord", "Rathaus, 2. OG", "Neubau Haus C", "Halle 7", "Kita Sonnenblick", "MFH Parkallee", "Feuerwache Ost"),
    "en": ("Riverside", "School Block B", "Car Park", "Old Mill"),
}


@dataclass(frozen=True)
class Who:
    """Who orders: a private person or a firm, with one of these words in the name, goods of these trades or of all; `firm` and `numbered` buyers forget less."""

    persons: bool = False
    trades: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    firm: bool = False
    numbered: bool = False


FIRM = Who()
TOWNS = ("Stadtverwaltung", "Gemeindeverwaltung", "Marktgemeinde")
STAGES = ("Veranstaltungstechnik", "Bühnentechnik", "Messebau", "Bühnenbau", "Eventtechnik")


def ask(
    world: World, random: Random, language: str, says: Collection[str] = (), lines: tuple[int, int] = (1, 6), *, who: Who = FIRM, **how: Any
) -> Demand:
    """An order as `demand` draws it, by a firm or by a private person, of all goods or of some trades."""
    shop = replace(
        world,
        customers=_buyers(world, who),
        articles=tuple(a for a in world.articles if not who.trades or a["trade"] in who.trades),
    )
    order = demand(
        shop, random, language, says, lines, **({"strangers": 0.0} if who.persons or who.named else {}) | {"firm": who.firm} | how
    )
    wanted = tuple(_modest(line, random) if who.persons else line for line in order.lines)
    if who.numbered and not order.number:
        order = replace(order, number=house_of(world).number_of(random, order.written))
    return replace(order, world=world, lines=tuple(_told(line, world) for line in wanted))


def _buyers(world: World, who: Who) -> tuple[Row, ...]:
    """The customers among whom this buyer may be; a company may have none that is called so."""
    of_the_kind = tuple(c for c in world.customers if (not c["contact"]) == who.persons)
    return tuple(c for c in of_the_kind if any(word in c["name"] for word in who.named)) or of_the_kind


def _modest(line: Line, random: Random) -> Line:
    """So much as one house needs."""
    few = ("10", "20", "25", "30") if line.code in IN_PLACES else ("1", "1", "2", "2", "3", "4", "5", "6")
    return replace(line, quantity=random.choice(few))


def _told(line: Line, world: World) -> Line:
    """The line under a number that is no other article's, however it is spelt."""
    same = [a for a in world.articles if _bare(a["sku"]) == _bare(line.number)]
    return replace(line, number=line.sku) if line.sku and len(same) > 1 else line


def _bare(number: str) -> str:
    return re.sub(r"[^0-9a-z]", "", number.lower())


def on_file(
    world: World,
    random: Random,
    language: str,
    says: Collection[str] = (),
    lines: tuple[int, int] = (1, 5),
    shows: Collection[str] = ("sku", "description", "unit"),
    *,
    loose: bool = True,
    **how: Any,
) -> Demand:
    """An order of a customer who writes from an address on file."""
    return identified(ask(world, random, language, says, lines, shows=shows, loose=loose, strangers=0.0, **how))


def parts_of(order: Wish, random: Random, lines: str = "") -> dict[str, str]:
    """What a template can say of this order and of other papers."""
    n = random.randrange(1000, 9999)
    return plain_parts(order, random, lines) | {
        "offer": random.choice((f"{n}", f"AN{n}", f"A-{n}/26", f"26-{n}")), "cost": random.choice((f"{n}", f"{n % 900 + 100}.{n % 80 + 10}", f"KST{n % 900 + 100}")), "project": random.choice((f"P{n}", f"26-{n % 900 + 100}", f"PR-{n % 900 + 100}.{n % 9}")), "contract": random.choice((f"RV-{n}", f"46{n}00", f"2025/{n % 90 + 10}")),
        "site": random.choice(SITES.get(order.language, SITES["en"])), "file": f"{n % 90 + 10}.{n % 9 + 1}/{n % 900 + 100}", "worker": random.choice(("Kowalczyk", "Beckmann", "Avci", "Ludwig", "Popa", "Rösner")), "hour": str(n % 4 + 7),
        "ext": str(n % 90 + 10), "lot": str(n % 8 + 2), "vat": order.buyer["vat_id"], "domain": order.world.domain,
    }  # fmt: skip


SCRIBE = Scribe(ask, parts_of)


def tidied(text: str) -> str:
    """The text without the full stop that follows a day which ends in one."""
    return re.sub(r"(?<=\d\.)\.(?!\.)", "", text)


def writing(styles: Sequence[Style], who: Mapping[str, Who] | None = None) -> tuple[Buyer, ...]:
    """The buyers who write like this; `who` tells who some of them are."""
    return tuple(
        styled(replace(style, change=style.change or tidied), Scribe(partial(ask, who=(who or {}).get(style.name, FIRM)), parts_of))
        for style in styles
    )


def rows_of(order: Demand, random: Random, pattern: str) -> str:
    """The lines, each as this pattern writes it."""
    return "\n".join(line_text(pattern, order, line, number, random) for number, line in enumerate(order.lines, 1))


def said(
    order: Demand, random: Random, template: str, rows: str = "", more: dict[str, str] | None = None, subject: str = ""
) -> tuple[str, str, Demand]:
    """Subject and text that these templates make of an order, and the order as far as they say it."""
    parts = parts_of(order, random, rows) | (more or {})
    text, used = filled(template, parts, random)
    text, (title, in_title) = tidied(text), filled(subject, parts, random)
    return title, text, settled(order, used | in_title).naming_currency(text)


def written(
    order: Demand,
    random: Random,
    name: str,
    subject: str,
    template: str,
    rows: str,
    sub: str,
    *,
    beside: dict[str, Truth] | None = None,
    more: dict[str, str] | None = None,
    below: str = "",
) -> Letter:
    """The mail that these templates make of an order; `beside` are fields whose truth is not what the order says, `below` hangs under the mail."""
    title, text, order = said(order, random, template, rows, more, subject)
    order = replace(order, stated={**order.stated, **(beside or {})})
    return letter(order, random, name, title, text + below, sub=sub)
