"""The mail around a file: what the drawn part's buyers write above an attachment, and what they call it."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from html import escape
from random import Random

from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.house import house_of
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.opened.letters import filled, letter
from benchmarks.corpus.opened.printed_pages import pdf_of
from examples.post.envelope import Attachment
from examples.post.truth import Letter, Stated

PDF = "application/pdf"


def enclosed(
    order: Demand, random: Random, name: str, content: bytes, sub: str, group: str, ending: str = "pdf", media_type: str = PDF, *, extra: str = "", orders: Sequence[Stated] = (), body: str | None = None
) -> Letter:  # fmt: skip
    """A mail with this file and a line of text, or none; `extra` is what the text says of the order beside the file."""
    house, parts = house_of(order.world), parts_of(order, random)
    text, _ = filled(random.choice(house.bodies[order.language]) if body is None else body, parts, random)
    subject, _ = filled(random.choice(house.subjects[order.language]), parts, random)
    head, blank, rest = text.partition("\n\n")
    text = f"{head}\n\n{extra}{blank}{rest}" if extra else text
    beside = _beside(order, random, name)
    file = random.choice(house.files[order.language]).format(n=random.randrange(1000, 99_999))
    return letter(
        order,
        random,
        name,
        subject or "Bestellung",
        text or " ",
        attachments=(Attachment(f"{file}.{ending}", media_type, content), *beside),
        sub=sub,
        group=group,
        orders=orders,
    )


_LOGO = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==")


def _beside(order: Demand, random: Random, name: str) -> tuple[Attachment, ...]:
    """What some mails hold beside the order: the buyer's terms, or the picture of a signature."""
    chance = random.random()
    if chance < 0.08:
        title, text = house_of(order.world).terms[order.language]
        return (
            Attachment(
                f"{title}.pdf",
                PDF,
                pdf_of(
                    f"<h3>{title}</h3><p>{escape(order.buyer['name'])}</p><p>{text}</p>",
                    "@page {size: A4} body {font: 8pt 'Liberation Sans'}",
                    f"{name}-terms",
                ),
            ),
        )
    return (Attachment("image001.png", "image/png", _LOGO),) if chance < 0.2 else ()
