"""A real SMTP server on a free port that keeps what it gets and answers as a test wants it to."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from config.settings import Security, Smtp

PASSWORD = "richtig"


class Sink:
    """The handler: what it keeps, and what it says to RCPT and after the mail."""

    def __init__(self) -> None:
        self.contents: list[bytes] = []
        self.recipients: list[str] = []
        self.to_recipient = "250 OK"
        self.to_mail = "250 taken"
        self.hangs_up = False

    @property
    def mails(self) -> list[EmailMessage]:
        return [message_from_bytes(content, policy=policy.default) for content in self.contents]

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        if self.to_recipient.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.to_recipient

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        if self.to_mail.startswith("250"):
            self.contents.append(envelope.original_content)
            self.recipients += envelope.rcpt_tos
        if self.hangs_up:
            server.transport.abort()
        return self.to_mail


class _Listening(Controller):
    """A controller on a socket that is bound already, so that no other test can take the port in between."""

    def __init__(self, handler: Sink, bound: socket.socket, **more: Any) -> None:
        super().__init__(handler, hostname="127.0.0.1", port=bound.getsockname()[1], **more)
        self._bound = bound

    def _create_server(self) -> Any:
        return self.loop.create_server(self._factory_invoker, sock=self._bound, ssl=self.ssl_context)


@contextmanager
def listening(sink: Sink, *, starttls: ssl.SSLContext | None = None, login: bool = False) -> Iterator[int]:
    """Runs the sink; the port that it listens on."""
    more: dict[str, Any] = {"tls_context": starttls} if starttls else {}
    if login:
        more |= {"authenticator": _authenticate, "auth_require_tls": bool(starttls)}
    bound = socket.create_server(("127.0.0.1", 0))
    controller = _Listening(sink, bound, **more)
    controller.start()
    try:
        yield int(bound.getsockname()[1])
    finally:
        controller.stop()


def _authenticate(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
    return AuthResult(success=data.password == PASSWORD.encode(), handled=False)


def smtp_settings(port: int, security: Security = "none", **more: Any) -> Smtp:
    """Settings for the sink."""
    return Smtp(host="127.0.0.1", port=port, security=security, sender="Haus & Hof <post@haushof.example>", timeout_s=5, **more)
