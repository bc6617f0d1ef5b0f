"""The receipt: right sums in the customer's language, and nothing from a mail gets into its headers or markup."""

from __future__ import annotations

import string
import tomllib
from decimal import Decimal
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.company import PAYMENT_METHODS
from dispatch.errors import Never, NotYet
from dispatch.receipts import receipt_mail
from models.tables import Order, OrderLine
from tests.dispatch.values import ADDRESS, BUYER, a_line, an_order
from tests.models.sample import COMPANY, NOON

TEMPLATES = Path(__file__).parents[2] / "dispatch" / "templates"
KEY = "<receipt.2026-000001.abc@haushof.example>"


def sent(order: Order, *lines: OrderLine, sender: str = "post@haushof.example", in_reply_to: str = "") -> EmailMessage:
    """The mail as the customer's program sees it."""
    mail = receipt_mail(order, lines or (a_line(),), COMPANY, sender, order.buyer["email"], KEY, NOON, in_reply_to)
    received: EmailMessage = message_from_bytes(mail.as_bytes(), policy=policy.default)
    return received


def bodies(mail: EmailMessage) -> tuple[str, str]:
    text, html = mail.get_body(("plain",)), mail.get_body(("html",))
    assert text is not None
    assert html is not None
    return text.get_content().replace("\xa0", " "), html.get_content().replace("\xa0", " ")


def test_a_german_receipt_has_german_words_numbers_and_dates() -> None:
    for body in bodies(sent(an_order(buyer_order_number="B-77"))):
        for expected in ("Schraube M8", "10.000 Stück", "0,14 EUR", "1.400,00 €", "1.673,02 €", "23.11.2026", "Rechnung", "B-77", "Müller"):
            assert expected in body


def test_an_english_receipt_has_english_words_numbers_and_dates() -> None:
    for body in bodies(sent(an_order(language="en", payment_method="credit_card"))):
        for expected in ("10,000", "0.14 EUR", "€1,673.02", "23 Nov 2026", "credit card", "VAT 19 %"):
            assert expected in body


def test_every_language_has_every_word() -> None:
    german, english = (tomllib.loads((TEMPLATES / f"words.{language}.toml").read_text(encoding="utf-8")) for language in ("de", "en"))
    assert german.keys() == english.keys()
    assert german["payments"].keys() == english["payments"].keys() == set(PAYMENT_METHODS)


def test_a_price_of_a_tenth_of_a_cent_is_shown_whole() -> None:
    assert "0,0375 EUR" in bodies(sent(an_order(), a_line(unit_price=Decimal("0.0375"))))[0]


def test_another_delivery_address_is_shown_beside_the_billing_address() -> None:
    text, _ = bodies(sent(an_order(ship_to={**ADDRESS, "street": "Am Kran 1", "country": "AT"})))
    assert "Hauptstr. 5" in text
    assert "Am Kran 1" in text
    assert "  AT\r\n" in text


def test_it_is_recognisable_as_ours_and_as_automatic() -> None:
    mail = sent(an_order())
    assert (mail["Message-ID"], mail["Auto-Submitted"], mail["X-Mailorder-Receipt"]) == (KEY, "auto-generated", "2026-000001")
    assert mail["From"] == "Haus & Hof GmbH <post@haushof.example>"


def test_it_answers_the_order_mail() -> None:
    mail = sent(an_order(), in_reply_to="<order-1@mueller.example>")
    assert mail["In-Reply-To"] == mail["References"] == "<order-1@mueller.example>"


def test_what_is_no_message_id_answers_nothing() -> None:
    assert sent(an_order(), in_reply_to="<a@b>\r\nBcc: evil@x.example")["In-Reply-To"] is None


@pytest.mark.parametrize(
    "address", ["kein", "a@b@c", "a b@c.example", "<>", "a@", "@b", "a@b.example, c@d.example", "a@b\r\nBcc: c@d.example"]
)
def test_what_is_no_address_is_refused_with_words(address: str) -> None:
    with pytest.raises(Never, match="no e-mail address"):
        sent(an_order(buyer={**BUYER, "email": address}))


def test_without_any_sender_nothing_can_be_sent_yet() -> None:
    with pytest.raises(NotYet, match=r"smtp\.sender"):
        receipt_mail(an_order(), [a_line()], COMPANY.__class__(name="X"), "", "eva@mueller.example", KEY, NOON)


def test_markup_from_a_mail_is_text() -> None:
    _, html = bodies(sent(an_order(buyer={**BUYER, "contact": "<script>alert(1)</script>"}), a_line(description='<img src="http://x">')))
    assert "<script>" not in html
    assert "<img" not in html


ANYTHING = st.text(alphabet=st.characters(codec="utf-8"), max_size=40)
NASTY = st.builds(lambda a, b: f"{a}\r\nBcc: evil@x.example\r\n\r\n{b}", ANYTHING, st.text(string.ascii_letters))


@given(st.one_of(ANYTHING, NASTY), st.one_of(ANYTHING, NASTY))
def test_no_text_from_a_mail_makes_a_header(number: str, name: str) -> None:
    mail = sent(an_order(buyer_order_number=number, buyer={**BUYER, "contact": name}), a_line(description=name, buyer_sku=number))
    assert mail["Bcc"] is None
    assert mail["To"] == "eva@mueller.example"
    assert len(mail.get_all("Subject", [])) == 1
    assert mail.is_multipart()
