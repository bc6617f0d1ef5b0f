"""Sending by SMTP: encrypted as set, and what the server answers is told in words and sorted into «later» and «never»."""

from __future__ import annotations

import socket
import ssl
import subprocess
from pathlib import Path

import pytest
from pydantic import SecretStr

from dispatch.errors import Never, NotYet
from dispatch.mail import Outgoing, send, try_server
from tests.dispatch.sink import PASSWORD, Sink, listening, smtp_settings

MAIL = Outgoing("post@haushof.example", "kunde@example.org", b"Subject: Hallo\r\n\r\nGuten Tag\r\n")
EIGHT_BIT = Outgoing("post@haushof.example", "kunde@example.org", "Subject: Hallo\r\n\r\nGrüße\r\n".encode(), b"Subject: 7bit\r\n\r\n\r\n")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Certificate and key in one file, for 127.0.0.1, signed by itself."""
    file = tmp_path_factory.mktemp("tls") / "server.pem"
    made = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    names = ["-subj", "/CN=sink", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(file), "-out", f"{file}.crt"]
    subprocess.run([*made, *names], check=True, capture_output=True)
    file.write_text(file.read_text() + Path(f"{file}.crt").read_text())
    return file


def server_context(certificate: Path) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    return context


def test_a_mail_arrives_as_it_was_sent() -> None:
    sink = Sink()
    with listening(sink) as port:
        send(smtp_settings(port), MAIL)
    assert sink.recipients == ["kunde@example.org"]
    assert sink.contents == [MAIL.content]


def test_eight_bit_bytes_go_as_they_are_where_the_server_takes_them() -> None:
    sink = Sink()
    with listening(sink) as port:
        send(smtp_settings(port), EIGHT_BIT)
    assert sink.contents == [EIGHT_BIT.content]


@pytest.mark.parametrize(("answer", "expected"), [("550 no such user", Never), ("451 greylisted, come back", NotYet)])
def test_a_refused_recipient_is_told_with_the_servers_words(answer: str, expected: type[Exception]) -> None:
    sink = Sink()
    sink.to_recipient = answer
    with listening(sink) as port, pytest.raises(expected, match=answer):
        send(smtp_settings(port), MAIL)


@pytest.mark.parametrize(("answer", "expected"), [("554 spam", Never), ("452 disk full", NotYet)])
def test_a_refused_mail_is_told_with_the_servers_words(answer: str, expected: type[Exception]) -> None:
    sink = Sink()
    sink.to_mail = answer
    with listening(sink) as port, pytest.raises(expected, match=answer):
        send(smtp_settings(port), MAIL)


def test_a_server_that_dies_before_its_answer_may_have_the_mail_or_not() -> None:
    sink = Sink()
    sink.hangs_up = True
    with listening(sink) as port, pytest.raises(NotYet, match="went away") as told:
        send(smtp_settings(port), MAIL)
    assert not told.value.everything


def test_a_server_that_is_down_closes_the_way_for_all_mails() -> None:
    with socket.create_server(("127.0.0.1", 0)) as bound:
        port = bound.getsockname()[1]
    with pytest.raises(NotYet, match=rf"127\.0\.0\.1:{port} cannot be used") as told:
        send(smtp_settings(port), MAIL)
    assert told.value.everything


def test_starttls_with_a_certificate_that_is_trusted_and_a_login(certificate: Path) -> None:
    sink = Sink()
    with listening(sink, starttls=server_context(certificate), login=True) as port:
        settings = smtp_settings(port, "starttls", ca_file=Path(f"{certificate}.crt"), user="post", password=SecretStr(PASSWORD))
        assert "signed in as post" in try_server(settings)
        send(settings, MAIL)
    assert len(sink.contents) == 1


def test_a_self_signed_certificate_is_refused_and_nothing_is_sent(certificate: Path) -> None:
    sink = Sink()
    with listening(sink, starttls=server_context(certificate)) as port, pytest.raises(NotYet, match="certificate is refused"):
        send(smtp_settings(port, "starttls"), MAIL)
    assert not sink.contents


def test_no_mail_goes_in_the_clear_where_starttls_is_set_and_not_offered() -> None:
    sink = Sink()
    with listening(sink) as port, pytest.raises(NotYet, match=r"smtp\.security"):
        send(smtp_settings(port, "starttls"), MAIL)
    assert not sink.contents


def test_a_wrong_password_stops_all_mails_and_fails_none_for_good() -> None:
    sink = Sink()
    with listening(sink, login=True) as port, pytest.raises(NotYet, match=r"smtp\.password") as told:
        send(smtp_settings(port, user="post", password=SecretStr("falsch")), MAIL)
    assert told.value.everything
