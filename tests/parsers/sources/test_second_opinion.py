"""A second reader of mails notices what the first has lost."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from parsers.sources import intake
from parsers.sources.mail import second_opinion


def _mail(attachments: int) -> bytes:
    mail = EmailMessage()
    mail["Subject"] = "Bestellung"
    mail.set_content("anbei")
    for number in range(attachments):
        mail.add_attachment(b"%PDF-1.4 " + bytes([number]), maintype="application", subtype="pdf", filename=f"{number}.pdf")
    return mail.as_bytes()


def test_both_readers_find_the_same_attachments() -> None:
    message = intake.take_mail("a.eml", _mail(3))
    assert second_opinion.attachments(_mail(3)) == len(message.parts) == 3
    assert message.problems == ()


def test_an_attachment_that_only_the_second_reader_finds_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_opinion, "attachments", lambda content: 4)
    (problem,) = intake.take_mail("a.eml", _mail(3)).problems
    assert problem.code == "parts_missing"
    assert "1 more" in problem.message


def test_what_the_second_reader_cannot_take_apart_is_no_opinion() -> None:
    assert second_opinion.attachments(b"\0" * 100) == 0
    assert second_opinion.attachments(b"x" * (second_opinion.MAX_SIZE + 1)) == 0
