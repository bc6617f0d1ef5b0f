"""A mailbox that cannot be used is said in words that name it, the reason, and the next step; TLS is never silently weakened."""

from __future__ import annotations

import base64
import socket
from pathlib import Path

import pytest
from pydantic import SecretStr

from config.settings import Mailbox, Security
from ingest.errors import MailboxRefused, MailboxUnreachable
from ingest.mailboxes.mailbox import connected
from tests.ingest.imap_server import certificate, server_that_says

GREETING = b"* OK ready\r\n"
CAPABILITY = b"* CAPABILITY IMAP4rev1 IDLE\r\nTAG OK done\r\n"


def _mailbox(port: int, security: Security = "none", timeout_s: float = 5, **more: object) -> Mailbox:
    account = {"name": "orders", "host": "127.0.0.1", "user": "anna", "password": SecretStr("secret")}
    return Mailbox.model_validate({**account, "port": port, "security": security, "timeout_s": timeout_s, **more})


def _connect(mailbox: Mailbox) -> None:
    with connected(mailbox):
        pass


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ((b"* BYE too many connections\r\n",), "BYE too many connections"),
        ((b"HTTP/1.1 400 Bad Request\r\n\r\n",), "HTTP/1.1 400"),
        ((b"\x00\xff\x00\xff\r\n",), "orders"),
        ((GREETING, CAPABILITY, b"* BYE going down\r\n"), "going down"),
    ],
)
def test_a_server_that_will_not_talk_is_tried_again_later(answers: tuple[bytes, ...], words: str) -> None:
    with server_that_says(*answers) as port, pytest.raises(MailboxUnreachable, match=r"^mailbox orders: 127\.0\.0\.1:") as caught:
        _connect(_mailbox(port, timeout_s=0.5))
    assert words in str(caught.value)


def test_a_server_that_stalls_is_given_up_after_the_timeout() -> None:
    with server_that_says(GREETING) as port, pytest.raises(MailboxUnreachable, match=r"no answer within 0\.2 s; tried again later"):
        _connect(_mailbox(port, timeout_s=0.2))


def test_nobody_there_is_said() -> None:
    with socket.socket() as held:  # bound but not listening: nobody else gets the port meanwhile
        held.bind(("127.0.0.1", 0))
        with pytest.raises(MailboxUnreachable, match="Connection refused; check host, port and network"):
            _connect(_mailbox(held.getsockname()[1]))


def test_a_refused_login_names_user_and_reason() -> None:
    answers = (GREETING, CAPABILITY, b"TAG NO [AUTHENTICATIONFAILED] password expired\r\n")
    with (
        server_that_says(*answers) as port,
        pytest.raises(MailboxRefused, match=r"refused the login of anna.*password expired.*correct user"),
    ):
        _connect(_mailbox(port))


@pytest.mark.parametrize(
    ("host", "days", "reason"),
    [("127.0.0.1", 10, "self-signed certificate"), ("127.0.0.1", -1, "expired"), ("mail.example.org", 10, "not valid for '127.0.0.1'")],
)
def test_a_certificate_that_proves_nothing_is_refused(tmp_path: Path, host: str, days: int, reason: str) -> None:
    context, trusted = certificate(tmp_path, host, days)
    ca_file = None if reason.startswith("self") else trusted
    with (
        server_that_says(GREETING, context=context) as port,
        pytest.raises(MailboxRefused, match="its certificate is not trusted") as caught,
    ):
        _connect(_mailbox(port, "tls", ca_file=ca_file))
    assert reason in str(caught.value)


def test_a_certificate_of_one_s_own_authority_is_trusted_when_it_is_named(tmp_path: Path) -> None:
    context, trusted = certificate(tmp_path)
    with server_that_says(GREETING, CAPABILITY, b"TAG OK done\r\n", context=context) as port:
        _connect(_mailbox(port, "tls", timeout_s=0.5, ca_file=trusted))


def test_without_starttls_no_password_is_sent() -> None:
    with (
        server_that_says(GREETING, CAPABILITY, b"TAG OK done\r\n") as port,
        pytest.raises(MailboxRefused, match='offers no STARTTLS; set security = "tls"'),
    ):
        _connect(_mailbox(port, "starttls"))


@pytest.mark.parametrize(
    ("offered", "shown"),
    [(b"AUTH=XOAUTH2", b"user=anna\x01auth=Bearer t0ken\x01\x01"), (b"AUTH=OAUTHBEARER", b"n,a=anna,\x01auth=Bearer t0ken\x01\x01")],
)
def test_a_token_of_a_command_is_shown_the_way_the_server_wants_it(offered: bytes, shown: bytes, tmp_path: Path) -> None:
    heard: list[bytes] = []
    capability = b"* CAPABILITY IMAP4rev1 " + offered + b"\r\nTAG OK done\r\n"
    with server_that_says(GREETING, capability, b"+ \r\n", b"X\r\n", heard=heard) as port, pytest.raises(MailboxUnreachable):
        _connect(_mailbox(port, timeout_s=0.5, token_command="printf t0ken"))
    assert base64.b64decode(heard[2]) == shown


@pytest.mark.parametrize(
    ("command", "reason"), [("no-such-program", "did not run"), ("false", "gave no token"), ("sh -c 'echo expired >&2; exit 1'", "expired")]
)
def test_a_token_command_that_fails_is_said(command: str, reason: str) -> None:
    with server_that_says(GREETING, CAPABILITY) as port, pytest.raises(MailboxRefused, match=reason):
        _connect(_mailbox(port, timeout_s=0.5, token_command=command))


def test_a_token_file_that_is_missing_is_said(tmp_path: Path) -> None:
    with server_that_says(GREETING, CAPABILITY) as port, pytest.raises(MailboxRefused, match=r"token_file .* cannot be read: No such file"):
        _connect(_mailbox(port, timeout_s=0.5, token_file=tmp_path / "gone"))
