"""A connection to one mailbox: opened with verified TLS, logged in, and every failure said in words."""

from __future__ import annotations

import contextlib
import imaplib
import ssl
from collections.abc import Iterator
from typing import Any

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, LoginError, ProtocolError

from config.settings import Mailbox
from ingest.errors import FolderRefused, MailboxRefused, MailboxUnreachable
from ingest.mailboxes.oauth import access_token

# The UIDs of a first run stand in one line: 100,000 of them are about 700 kB, imaplib's own limit is 1 MB.
imaplib._MAXLINE = 20_000_000  # type: ignore[attr-defined]


@contextlib.contextmanager
def connected(mailbox: Mailbox) -> Iterator[IMAPClient]:
    """A logged-in connection, closed at the end of the block.

    Raises MailboxRefused (certificate, login: a person must act) or MailboxUnreachable (all that may pass by itself), from the block too.
    """
    with _in_words(mailbox):
        client = _open(mailbox)
        try:
            _log_in(mailbox, client)
            yield client
        finally:
            with contextlib.suppress(IMAPClientError, OSError):
                client.logout()
            with contextlib.suppress(IMAPClientError, OSError):
                client.shutdown()


def _open(mailbox: Mailbox) -> IMAPClient:
    context = None if mailbox.security == "none" else ssl.create_default_context(cafile=mailbox.ca_file)
    client = IMAPClient(mailbox.host, mailbox.port, ssl=mailbox.security == "tls", ssl_context=context, timeout=mailbox.timeout_s)
    client._imap.debug = 0  # IMAPClient has imaplib write every line it hears into a log that nobody reads
    if mailbox.security == "starttls":
        if not client.has_capability("STARTTLS"):
            client.shutdown()
            raise MailboxRefused(
                f'mailbox {mailbox.name}: {mailbox.host}:{mailbox.port} offers no STARTTLS; set security = "tls" and its port (often 993)'
            )
        client.starttls(context)
    return client


def _log_in(mailbox: Mailbox, client: IMAPClient) -> None:
    token = access_token(mailbox)
    try:
        if token is not None:
            _show_token(mailbox, client, token)
        else:
            client.login(mailbox.user, mailbox.password.get_secret_value() if mailbox.password else "")
    except IMAPClientAbortError:
        raise
    except LoginError as error:
        if isinstance(error.__context__, IMAPClientAbortError):  # IMAPClient calls a lost connection a refused login
            raise error.__context__ from None
        who = f"mailbox {mailbox.name}: {mailbox.host} refused the login of {mailbox.user}"
        raise MailboxRefused(f"{who}: {_said(error)}; correct user and password (or token)") from error


def _show_token(mailbox: Mailbox, client: IMAPClient, token: str) -> None:
    if client.has_capability("AUTH=OAUTHBEARER"):
        client.oauthbearer_login(mailbox.user, token)
    else:
        client.oauth2_login(mailbox.user, token)


def select(mailbox: Mailbox, client: IMAPClient, folder: str) -> dict[bytes, Any]:
    """Open a folder, for reading only where nothing is to be marked; the server's answer. Raises FolderRefused."""
    try:
        status: dict[bytes, Any] = client.select_folder(folder, readonly=mailbox.after == "keep")
    except IMAPClientAbortError:
        raise
    except IMAPClientError as error:
        raise FolderRefused(
            f"mailbox {mailbox.name}: folder {folder} cannot be opened: {_said(error)}; correct mailboxes.folders"
        ) from error
    if not isinstance(status.get(b"UIDVALIDITY"), int):
        raise FolderRefused(f"mailbox {mailbox.name}: folder {folder}: the server gives no UIDVALIDITY, so mails cannot be told apart")
    return status


@contextlib.contextmanager
def _in_words(mailbox: Mailbox) -> Iterator[None]:
    where = f"mailbox {mailbox.name}: {mailbox.host}:{mailbox.port}"
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise MailboxRefused(
            f"{where}: its certificate is not trusted: {error.verify_message}; correct the host name, or name your own authority in ca_file"
        ) from error
    except ssl.SSLError as error:
        raise MailboxUnreachable(f"{where}: TLS failed: {error.reason or error}; check port and security") from error
    except TimeoutError as error:
        raise MailboxUnreachable(f"{where}: no answer within {mailbox.timeout_s:g} s; tried again later") from error
    except ProtocolError as error:
        raise MailboxUnreachable(f"{where}: it does not speak IMAP properly: {_said(error)}; check host and port") from error
    except (IMAPClientAbortError, EOFError) as error:
        raise MailboxUnreachable(f"{where}: the connection broke off: {_said(error)}; tried again later") from error
    except IMAPClientError as error:
        raise MailboxUnreachable(f"{where}: it answered with an error: {_said(error)}; tried again later") from error
    except OSError as error:
        raise MailboxUnreachable(f"{where}: cannot be reached: {error.strerror or error}; check host, port and network") from error


def _said(error: BaseException) -> str:
    """What the server said, in one line of bearable length."""
    text = str(error)
    if text.startswith(("b'", 'b"')):
        text = text[2:-1]
    return " ".join(text.split())[:300] or type(error).__name__
