"""Whose order a mail is, and which of its words are its own: threads, forwards, signatures, disclaimers."""

from __future__ import annotations

from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default

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


@pytest.mark.parametrize("mark", ["[EXTERN] WG: Bestellung", "[Ticket#4711] Fwd: Bestellung", "***EXTERN*** WG: Bestellung"])
def test_marks_of_gateways_in_the_subject_hide_no_forward(mark: str) -> None:
    reading = read(mail_of(Thread(threads.FORWARDED["outlook"].text, mark, threads.COLLEAGUE)))
    assert (reading.kind, ordered(reading)) == ("order", (("TS-125-10", "10"),))


def test_an_unmarked_answer_below_a_marked_quotation_is_read_in_html_too() -> None:
    quoted = (
        f"<div>Am 05.10.2026 um 10:12 schrieb Nordwind:</div><blockquote type='cite'>{threads.OFFER}</blockquote><p>{threads.ORDER}</p>"
    )
    reading = read(mail_of(Thread(quoted, "Re: Angebot", html=True)))
    assert ordered(reading) == (("TS-125-10", "10"),)


def test_a_quoted_line_that_was_broken_stays_quoted() -> None:
    broken = "> wir bieten Ihnen wie gewünscht und freibleibend zu unseren Bedingungen\n90 Stück CH-BR500 an.\n> Gruß"
    assert ordered(read(mail_of(Thread(f"{threads.ORDER}\n\n{broken}", "Re: Angebot")))) == (("TS-125-10", "10"),)


def test_an_attached_mail_is_the_order_of_who_wrote_it() -> None:
    outer = mail_of(Thread("Bitte anlegen, siehe Anhang.", "WG: Bestellung", threads.COLLEAGUE))
    inner = mail_of(Thread(f"Guten Tag,\n\n{threads.ORDER}\n\n{threads.SIGNED}\n\n{threads.DE}\n\n{threads.OFFER}", "AW: Angebot"))
    outer.add_attachment(inner)
    reading = read(BytesParser(_class=EmailMessage, policy=default).parsebytes(outer.as_bytes()))
    assert (reading.kind, ordered(reading)) == ("order", (("TS-125-10", "10"),))
    email = reading.orders[0].fields.buyer_email
    assert email and email.value == threads.PETRA


def test_a_yes_to_our_offer_orders_what_a_clerk_must_look_up() -> None:
    reading = read(
        mail_of(Thread(f"Guten Tag,\n\nwir bestellen wie angeboten.\n\n{threads.SIGNED}\n\n{threads.DE}\n\n{threads.OFFER}", "AW: Angebot"))
    )
    assert (reading.kind, ordered(reading)) == ("order", ())
    assert "lines" in reading.orders[0].needs_review
