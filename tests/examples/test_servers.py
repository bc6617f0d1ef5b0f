"""The servers for demo and system tests: real, on free ports, and gone afterwards."""

from __future__ import annotations

import smtplib
import socket
from pathlib import Path

import pytest

from examples.servers import dovecot, dovecot_installed, smtp_sink

needs_dovecot = pytest.mark.skipif(not dovecot_installed(), reason="dovecot is not installed")
MAIL = b"From: a@b.example\r\nSubject: one\r\n\r\nhello\r\n"


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@needs_dovecot
def test_appended_mails_are_there_byte_for_byte() -> None:
    with dovecot({"orders": "secret"}) as server:
        server.append("orders", [MAIL, MAIL])
        client = server.client("orders")
        assert client.select() == ("OK", [b"2"])
        answer = client.fetch("1", "(BODY.PEEK[])")[1][0]
        client.logout()
    assert isinstance(answer, tuple)
    assert answer[1] == MAIL


@needs_dovecot
def test_mail_outlives_a_kill_and_a_restart() -> None:
    with dovecot({"orders": "secret"}) as server:
        server.append("orders", [MAIL], folder="Bestellungen")
        server.kill()
        assert not listens(server.port)
        server.start()
        server.restart()
        client = server.client("orders")
        assert client.select("Bestellungen") == ("OK", [b"1"])
        client.logout()


@needs_dovecot
def test_nothing_is_left_of_it() -> None:
    with dovecot({"orders": "secret"}) as server:
        pass
    assert not listens(server.port)
    assert not server.folder.exists()


@needs_dovecot
def test_an_error_in_its_settings_is_told_in_its_own_words() -> None:
    with pytest.raises(RuntimeError, match="no_such_setting"), dovecot({"orders": "secret"}, extra="no_such_setting = 1\n"):
        pass


def test_the_sink_keeps_what_it_takes_and_refuses_whom_it_is_told_to(tmp_path: Path) -> None:
    with smtp_sink(tmp_path / "sent") as sink, smtplib.SMTP(sink.host, sink.port) as client:
        sink.refused_recipients.add("gone@d.example")
        refused = client.sendmail("a@b.example", ["gone@d.example", "here@d.example"], MAIL)
        kept = sink.wait_for(1)
    assert [mail["Subject"] for mail in kept] == ["one"]
    assert list(refused) == ["gone@d.example"]
    assert not listens(sink.port)
