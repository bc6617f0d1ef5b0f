"""Sending one mail by SMTP: encrypted and verified as the settings say, and what the server answers told in words."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from config.settings import Smtp
from dispatch.errors import Never, NotYet

TOO_LARGE = 552  # RFC 3463: the only refusal at MAIL FROM that speaks of this mail and not of us


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A mail ready to leave, lines ended with CRLF; `seven_bit` says the same to a server without 8BITMIME (RFC 6152)."""

    sender: str
    recipient: str
    content: bytes
    seven_bit: bytes | None = None


def send(smtp: Smtp, mail: Outgoing) -> None:
    """Hands the mail to the server, which has it when this returns. Raises NotYet or Never, with the server's answer."""
    with _connected(smtp) as server, _answers(smtp, mail.recipient):
        content, options = mail.content, []
        if not content.isascii() and server.has_extn("8bitmime"):
            options = ["BODY=8BITMIME"]
        elif not content.isascii():
            content = mail.seven_bit or content
        server.sendmail(mail.sender, [mail.recipient], content, options)


def try_server(smtp: Smtp) -> str:
    """Connects, encrypts and logs in as for a mail; what the server is, for «mailorder check». Raises NotYet."""
    with _connected(smtp) as server:
        return f"{smtp.host}:{smtp.port} {smtp.security}{f', signed in as {smtp.user}' if smtp.user else ''}{_limits(server)}"


def _limits(server: smtplib.SMTP) -> str:
    size = server.esmtp_features.get("size", "")
    return f", takes up to {int(size) // 1_000_000} MB" if size.isdigit() and int(size) else ""


@contextmanager
def _connected(smtp: Smtp) -> Iterator[smtplib.SMTP]:
    """A greeted, encrypted, authenticated connection; every failure up to here concerns all mails alike."""
    where = f"SMTP server {smtp.host}:{smtp.port}"
    try:
        server = _connect(smtp)
    except ssl.SSLCertVerificationError as error:
        words = f"{where}: its certificate is refused ({error.verify_message}); correct smtp.host, or name the issuer in smtp.ca_file"
        raise NotYet(words, everything=True) from error
    except smtplib.SMTPAuthenticationError as error:
        raise NotYet(
            f"{where} refuses the login of {smtp.user} ({_answer(error)}); correct smtp.user and smtp.password", everything=True
        ) from error
    except smtplib.SMTPNotSupportedError as error:
        raise NotYet(f"{where}: {error}; correct smtp.security or smtp.user", everything=True) from error
    except (OSError, smtplib.SMTPException) as error:
        raise NotYet(
            f"{where} cannot be used ({_reason(error)}); check that it runs and that smtp.host and smtp.port are right", everything=True
        ) from error
    try:
        yield server
    finally:
        _quit(server)


def _connect(smtp: Smtp) -> smtplib.SMTP:
    context = ssl.create_default_context(cafile=str(smtp.ca_file) if smtp.ca_file else None)
    if smtp.security == "tls":
        server: smtplib.SMTP = smtplib.SMTP_SSL(smtp.host, smtp.port, timeout=smtp.timeout_s, context=context)
    else:
        server = smtplib.SMTP(smtp.host, smtp.port, timeout=smtp.timeout_s)
    try:
        if smtp.security == "starttls":
            server.starttls(context=context)
        server.ehlo_or_helo_if_needed()
        if smtp.user:
            server.login(smtp.user, smtp.password.get_secret_value() if smtp.password else "")
    except BaseException:
        server.close()
        raise
    return server


def _quit(server: smtplib.SMTP) -> None:
    """The mail is delivered or not by now; how the server takes leave changes nothing."""
    try:
        server.quit()
    except (OSError, smtplib.SMTPException):
        server.close()


@contextmanager
def _answers(smtp: Smtp, recipient: str) -> Iterator[None]:
    """What the server says to one mail: 5yz about recipient or content is for good, all else may change (RFC 5321, 4.2.1)."""
    where = f"SMTP server {smtp.host}:{smtp.port}"
    try:
        yield
    except smtplib.SMTPRecipientsRefused as error:
        code, text = error.recipients[recipient]
        refused = f"{where} refuses the recipient {recipient} ({code} {_words(text)})"
        raise (Never if code >= 500 else NotYet)(f"{refused}; correct the customer's e-mail address" if code >= 500 else refused) from error
    except smtplib.SMTPSenderRefused as error:
        if error.smtp_code == TOO_LARGE:
            raise Never(f"{where} refuses the mail as too large ({_answer(error)})") from error
        raise NotYet(f"{where} refuses us as sender ({_answer(error)}); correct smtp.sender", everything=True) from error
    except smtplib.SMTPResponseException as error:
        raise (Never if error.smtp_code >= 500 else NotYet)(f"{where} refuses the mail ({_answer(error)})") from error
    except smtplib.SMTPNotSupportedError as error:
        raise Never(f"{where} cannot take the address {recipient} ({error}); use an address of plain letters") from error
    except (OSError, smtplib.SMTPException) as error:
        raise NotYet(f"{where} went away before it took the mail ({_reason(error)})") from error


def _answer(error: smtplib.SMTPResponseException) -> str:
    return f"{error.smtp_code} {_words(error.smtp_error)}"


def _words(text: bytes | str) -> str:
    return " ".join((text.decode("utf-8", "replace") if isinstance(text, bytes) else text).split())


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) and error.strerror else str(error)) or type(error).__name__
