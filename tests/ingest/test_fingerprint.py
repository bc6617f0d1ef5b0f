"""The same mail is known again however it came; mails that differ in what was written are told apart."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ingest.keeping.fingerprint import MailPrint, file_print
from tests.ingest.mails import mail


def _print(*pieces: bytes) -> str:
    printed = MailPrint()
    for piece in pieces:
        printed.feed(piece)
    return printed.finish()


def test_what_transport_adds_does_not_count() -> None:
    sent = mail(1)
    delivered = b"Return-Path: <a@b>\r\nX-Spam: no\r\nDelivered-To: info@example.org\r\n" + mail(1, received="relay.example.net")
    assert _print(sent) == _print(delivered)


def test_line_ends_do_not_count() -> None:
    assert _print(mail(1)) == _print(mail(1).replace(b"\r\n", b"\n")) == _print(mail(1) + b"\r\n")


def test_two_mails_with_the_same_message_id_stay_two() -> None:
    assert _print(mail(1, message_id="<same@x>")) != _print(mail(1, body="Bitte nur 2 Stück.", message_id="<same@x>"))


def test_mails_without_message_id_are_told_apart_by_what_they_say() -> None:
    assert _print(mail(1, message_id="")) == _print(mail(1, message_id=""))
    assert _print(mail(1, message_id="")) != _print(mail(2, message_id=""))


def test_a_folded_header_is_the_same_header() -> None:
    folded = mail(1).replace(b"Subject: Bestellung 1", b"Subject: Bestellung\r\n 1")
    assert _print(folded) == _print(mail(1))


def test_a_head_that_never_ends_is_no_trouble() -> None:
    assert _print(b"Subject: " + b"x" * 3_000_000) != _print(b"Subject: " + b"x" * 2_999_999)


@given(
    st.lists(st.sampled_from([b"\r\n", b"\n", b"\r", b"a", b"Subject: b", b"\r\n\r\n", b" "]), max_size=40),
    st.lists(st.integers(0, 120), max_size=8),
)
def test_the_pieces_it_comes_in_do_not_count(parts: list[bytes], cuts: list[int]) -> None:
    whole = b"".join(parts)
    places = sorted({0, len(whole), *(min(cut, len(whole)) for cut in cuts)})
    assert _print(*(whole[a:b] for a, b in pairwise(places))) == _print(whole)


def test_a_file_is_its_name_and_its_bytes() -> None:
    assert len({file_print("a.pdf", "1"), file_print("a.pdf", "2"), file_print("b.pdf", "1")}) == 3
