"""What the queue shows of a mail is taken from any bytes, without ever failing."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.keeping.head import Head, end_of_head, key_lines, read_head
from tests.ingest.mails import mail


def _head(content: bytes) -> Head:
    return read_head(key_lines(content[: end_of_head(content)]))


def test_subject_sender_date_and_message_id_are_read() -> None:
    assert _head(mail(7)) == Head(
        "Bestellung 7", "kaethe7@customer.example", "Käthe Kunde", "<7@customer.example>", datetime(2026, 11, 23, 9, tzinfo=UTC)
    )


@pytest.mark.parametrize(
    ("subject", "shown"),
    [
        (b"=?utf-8?q?Bestellung_f=C3=BCr?= =?utf-8?q?_Montag?=", "Bestellung für Montag"),
        (b"=?utf-8?b?QmVzdGVsbHVuZw==?=", "Bestellung"),
        (b"=?no-such-charset?q?abc?=", "abc"),
        ("Bestellung für".encode("cp1252"), "Bestellung für"),
        (b"in\r\n two lines", "in two lines"),
        (b"with\x00NUL", "with NUL"),
        (b"=?utf-8?b?broken", "=?utf-8?b?broken"),
    ],
)
def test_subjects_as_they_come(subject: bytes, shown: str) -> None:
    assert _head(b"Subject: " + subject + b"\r\n\r\n").subject == shown


def test_the_first_of_two_headers_counts_and_the_body_has_none() -> None:
    assert _head(b"Subject: one\nSubject: two\n\nMessage-ID: <x>\n") == Head(subject="one")


@pytest.mark.parametrize("quote", [b'"', b""])
def test_a_name_with_a_comma_keeps_its_address(quote: bytes) -> None:
    head = _head(b"From: " + quote + b"Kunde, K\xc3\xa4the" + quote + b" <k@c.example>\n\n")
    assert (head.sender_name, head.sender) == ("Kunde, Käthe", "k@c.example")


@given(st.binary(max_size=300))
def test_no_bytes_break_it(junk: bytes) -> None:
    head = _head(b"From: " + junk + b"\nDate: " + junk + b"\nSubject: =?utf-8?q?" + junk + b"?=\n\n")
    head.subject.encode()
    assert "\x00" not in head.subject + head.sender + head.sender_name + head.message_id


@given(
    st.datetimes(datetime(1900, 1, 2), datetime(2999, 12, 30)),  # noqa: DTZ001 (hypothesis wants its bounds naive)
    st.integers(-23, 23),
    st.sampled_from(("%a, %d %b %Y %H:%M:%S", "%d %b %Y %H:%M:%S")),
)
def test_the_quick_reading_of_a_date_is_that_of_the_full_parser(moment: datetime, ahead_h: int, form: str) -> None:
    text = f"{moment.strftime(form)} {ahead_h:+03d}30"
    assert _head(f"Date: {text}\r\n\r\n".encode()).sent_at == parsedate_to_datetime(text).astimezone(UTC)


@pytest.mark.parametrize("text", ["31 Feb 2026 10:00:00 +0100", "1 Jan 2026 10:00:61 +0000", "1 Jan 2026 10:00:00 +9900"])
def test_a_moment_that_does_not_exist_is_none(text: str) -> None:
    assert _head(f"Date: {text}\r\n\r\n".encode()).sent_at is None


def test_a_folded_second_subject_does_not_run_into_the_first() -> None:
    assert key_lines(b"subject: one\r\n two\r\nSUBJECT: three\r\n four\r\nTo: x\r\n") == {b"subject": b"one two", b"to": b"x"}


@pytest.mark.parametrize(
    ("lines", "thread"),
    [
        (b"In-Reply-To: <a@b>\r\n", "<a@b>"),
        (b"References: <a@b>\r\n\t<c@d>\r\nIn-Reply-To: <c@d>\r\n", "<a@b> <c@d>"),
        (b"References: <a@b><c@d> (rubbish) no-id <e f@g>\r\n", "<a@b> <c@d>"),
        (b"In-Reply-To: your mail of Monday\r\n", ""),
        (b"Subject: x\r\n", ""),
    ],
)
def test_the_thread_is_what_references_and_in_reply_to_name(lines: bytes, thread: str) -> None:
    assert _head(lines + b"\r\n").thread == thread


def test_of_an_endless_thread_the_last_messages_are_kept() -> None:
    names = b" ".join(b"<%d@customer.example>" % number for number in range(500))
    thread = _head(b"References: " + names + b"\r\nIn-Reply-To: <last@us.example>\r\n\r\n").thread
    assert thread.endswith("<499@customer.example> <last@us.example>")
    assert len(thread) <= 1000


@pytest.mark.parametrize(
    ("value", "automatic"), [(b"auto-replied", True), (b"Auto-Generated; x=y", True), (b"no", False), (b" No (a person)", False)]
)
def test_a_mail_says_of_itself_that_it_is_automatic(value: bytes, automatic: bool) -> None:
    assert _head(b"Auto-Submitted: " + value + b"\r\n\r\n").automatic is automatic
