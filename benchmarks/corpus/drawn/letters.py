"""The mails of the drawn part: what stands below them, and what their templates can say."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, demand, identified
from benchmarks.corpus.drawn.house import house_of
from benchmarks.corpus.opened.letters import Scribe, Style, filled, letter, line_text, said_of, settled, styled
from benchmarks.corpus.opened.wish import Wish
from examples.post.truth import Letter, Truth, any_of


def spot_of(order: Wish) -> str:
    """Postcode and city in one line."""
    return order.spot if isinstance(order, Demand) else order.place.replace("\n", ", ")


def name_of(order: Wish) -> str:
    """What the buyer signs with."""
    return order.name if isinstance(order, Demand) else str(order.buyer["name"])


def signature(order: Wish, random: Random) -> str:
    """What stands below the name; who is not known by the mail address gives the postal one."""
    house, on_file = house_of(order.world), order.known and order.sender in order.buyer["emails"].split(";")
    form = random.choice((house.signatures if not on_file or random.random() < 0.55 else house.short_signatures)[order.language])
    b = order.buyer
    return form.format(
        name=name_of(order), street=b["street"], place=spot_of(order), city=b["city"], phone=order.phone, contact=order.contact, email=order.sender, site=b["emails"].split(";")[0].rpartition("@")[2],
        n=random.randrange(1000, 9999),
    )  # fmt: skip


def parts_of(order: Wish, random: Random, lines: str = "") -> dict[str, str]:
    """What a template can say of this order."""
    return said_of(order, random, lines, signature, house_of(order.world).people) | {
        "city": order.buyer["city"],
        "place": spot_of(order),
        "name": name_of(order),
    }


SCRIBE = Scribe(demand, parts_of)


def writing(styles: Sequence[Style]) -> tuple[Buyer, ...]:
    """The buyers who write like this."""
    return tuple(styled(style, SCRIBE) for style in styles)


def rows_of(order: Demand, random: Random, pattern: str) -> str:
    """The lines, each as this pattern writes it."""
    return "\n".join(line_text(pattern, order, line, number, random) for number, line in enumerate(order.lines, 1))


def drawn(
    world: World, random: Random, language: str, says: Collection[str] = (), lines: tuple[int, int] = (1, 5), shows: Collection[str] = ("sku", "description", "unit"), *, loose: bool = True, spoken: bool = False, firm: bool = False
) -> Demand:  # fmt: skip
    """An order of a customer who writes from an address on file."""
    return identified(demand(world, random, language, says, lines, shows=shows, loose=loose, spoken=spoken, strangers=0.0, firm=firm))


Change = Callable[[Demand], Demand]


def written(
    order: Demand, random: Random, name: str, subject: str, template: str, rows: str, sub: str, beside: dict[str, Truth] | None = None
) -> Letter:
    """The mail that this template makes of an order; `beside` are fields whose truth is not what the order says."""
    parts = parts_of(order, random, rows)
    text, used = filled(template, parts, random)
    title, in_title = filled(subject, parts, random)
    order = settled(order, used | in_title).naming_currency(text)
    return letter(replace(order, stated={**order.stated, **(beside or {})}), random, name, title, text, sub=sub)


def spelt(made: Letter, plain: Callable[[str], str]) -> Letter:
    """The letter whose document writes names in this spelling: both spellings are right."""

    def either(value: Truth) -> Truth:
        return any_of(value, plain(value)) if isinstance(value, str) else value

    def order_of(order: Demand) -> Demand:
        fields = order.truth()["fields"]
        places = {part: {key: either(value) for key, value in fields[part].items()} for part in ("bill_to", "ship_to")}
        contact = fields["buyer_contact"]
        person = {"any_of": [*contact["any_of"], plain(order.contact)]} if "any_of" in contact else contact
        return replace(order, stated={**order.stated, **places, "buyer_name": either(fields["buyer_name"]), "buyer_contact": person})

    return replace(made, orders=tuple(order_of(order) if isinstance(order, Demand) else order for order in made.orders))


def respelt(style: Style, plain: Callable[[str], str]) -> Buyer:
    """The buyer who writes in this style, names in this spelling."""
    write = styled(style, SCRIBE)
    return lambda world, random, name: spelt(write(world, random, name), plain)
