"""Forwarded cases: the original arrives byte for byte, and the answer goes to the customer."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatch.cases import CaseMail, case_mail
from models.tables import Case, MessageRow
from tests.models.sample import COMPANY, NOON

CASE = Case(number="C2026-00001", message_id=1, customer_number="10023", opened_by="anna", opened_at=NOON)
KEY = "<case.C2026-00001.abc@haushof.example>"


def forwarded(original: bytes, **more: str) -> CaseMail:
    row = {"subject": "Beschwerde", "sender": "kunde@x.example", "sender_name": "Karl Kunde"} | more
    message = MessageRow(fingerprint="f", sha256="0", size=len(original), received_at=NOON, **row)  # type: ignore[arg-type]
    return case_mail(CASE, message, original, COMPANY, "post@haushof.example", "service@haushof.example", KEY, NOON)


def received(content: bytes) -> EmailMessage:
    mail: EmailMessage = message_from_bytes(content, policy=policy.default)
    return mail


ASCII = b"Subject: Kaputt\r\nX-Odd:  two  spaces\r\n\r\nAlles kaputt.\r\n.\r\n--\r\n"
EIGHT_BIT = "Subject: Kaputt\r\n\r\nTür, Größe\r\n".encode()


@pytest.mark.parametrize("original", [ASCII, EIGHT_BIT, b"no line end", b""])
def test_a_mail_is_attached_as_a_mail_byte_for_byte(original: bytes) -> None:
    sent = forwarded(original)
    assert b"Content-Type: message/rfc822\r\n" in sent.content
    assert b"\r\n\r\n" + original + b"\r\n--=_" in sent.content
    assert received(sent.content).get_content_type() == "multipart/mixed"


@pytest.mark.parametrize("original", [b"a\nb\r\nc", b"a\rb\r\n", b"nul \0\r\n", b"x" * 999])
def test_a_mail_that_cannot_travel_as_it_is_becomes_a_file(original: bytes) -> None:
    [attachment] = received(forwarded(original).content).iter_attachments()
    assert attachment.get_filename() == "message.eml"
    assert attachment.get_content() == original


def test_a_server_of_seven_bits_gets_eight_bit_bytes_as_a_file() -> None:
    sent = forwarded(EIGHT_BIT)
    assert sent.seven_bit.isascii()
    [attachment] = received(sent.seven_bit).iter_attachments()
    assert attachment.get_content() == EIGHT_BIT


def test_a_scanned_letter_is_attached_under_its_name() -> None:
    [attachment] = received(forwarded(b"%PDF-1.7", sender="", sender_name="", name="Brief 1.pdf").content).iter_attachments()
    assert (attachment.get_filename(), attachment.get_content()) == ("Brief 1.pdf", b"%PDF-1.7")


def test_the_answer_goes_to_the_customer_and_no_machine_answers() -> None:
    mail = received(forwarded(ASCII).content)
    assert (mail["Reply-To"], mail["To"]) == ("Karl Kunde <kunde@x.example>", "service@haushof.example")
    assert (mail["Message-ID"], mail["Auto-Submitted"], mail["X-Mailorder-Case"]) == (KEY, "auto-generated", CASE.number)
    text = mail.get_body(("plain",))
    assert text is not None
    assert "Karl Kunde <kunde@x.example>" in text.get_content()


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_text_from_a_mail_makes_a_header(subject: str, name: str) -> None:
    clean = [text.encode("utf-8", "ignore").decode() for text in (subject, name)]
    mail = received(forwarded(ASCII, subject=f"{clean[0]}\r\nBcc: evil@x.example", sender_name=f"{clean[1]}\nBcc: evil@x.example").content)
    assert mail["Bcc"] is None
    assert mail["To"] == "service@haushof.example"


@given(st.binary(max_size=300))
def test_whatever_the_bytes_they_arrive(original: bytes) -> None:
    sent = forwarded(original).content
    if b"Content-Type: message/rfc822" in sent:
        canonical = original.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        assert b"\r\n\r\n" + canonical + b"\r\n--=_" in sent
    else:
        [attachment] = received(sent).iter_attachments()
        assert attachment.get_content() == original
