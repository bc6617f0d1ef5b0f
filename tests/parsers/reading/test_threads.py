"""Whose order a mail is, and which of its words are its own: threads, forwards, signatures, disclaimers."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from parsers.extraction import extract
from parsers.options import Options
from parsers.result import Reading
from tests.parsers.reading import threads
from tests.parsers.reading.letters import master
from tests.parsers.reading.threads import Thread


def mail_of(thread: Thread) -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = thread.sender, threads.SHOP, thread.subject
    mail["Date"] = "Mon, 12 Oct 2026 09:00:00 +0200"
    mail.set_content(thread.text, subtype="html" if thread.html else "plain")
    return mail


def read(mail: EmailMessage) -> Reading:
    return extract("mail.eml", mail.as_bytes(), master(), Options())


def ordered(reading: Reading) -> tuple[tuple[str | None, str | None], ...]:
    return tuple(
        (line.sku.value if line.sku else None, line.quantity.value if line.quantity else None)
        for order in reading.orders
        for line in order.lines
    )


EVERY = {
    f"{name}-{key}": thread
    for name, group in (
        ("quoted", threads.QUOTED),
        ("forwarded", threads.FORWARDED),
        ("signed", threads.SIGNATURES),
        ("html", threads.HTML),
    )
    for key, thread in group.items()
}


@pytest.mark.parametrize("name", EVERY)
def test_only_what_the_buyer_wrote_here_is_ordered(name: str) -> None:
    reading = read(mail_of(EVERY[name]))
    assert (reading.kind, ordered(reading)) == ("order", EVERY[name].own)


@pytest.mark.parametrize("name", EVERY)
def test_the_buyer_is_who_wrote_the_order(name: str) -> None:
    (order,) = read(mail_of(EVERY[name])).orders
    assert order.fields.buyer_email and order.fields.buyer_email.value == EVERY[name].buyer
    assert order.fields.customer_number and order.fields.customer_number.value == "10023"
