"""Real servers on loopback for the demo and the system tests: a throw-away Dovecot (IMAP) and an SMTP sink that keeps what it gets.

Both are context managers on free ports; what they started is gone when the block is left, also after an error or SIGTERM.
"""

from __future__ import annotations

import contextlib
import grp
import imaplib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path
from types import FrameType
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

DOVECOT = "/usr/sbin/dovecot"
START_TIMEOUT_S = 15.0


def dovecot_installed() -> bool:
    """Whether the dovecot program and its IMAP part are on this machine."""
    return Path(DOVECOT).exists() and Path("/usr/lib/dovecot/imap").exists()


def free_port() -> int:
    """A TCP port on loopback that nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Dovecot:
    """One Dovecot in a folder of its own; every user's Maildir is `folder/mail/<user>`."""

    def __init__(self, folder: Path, mailboxes: Mapping[str, str], port: int, extra: str = "") -> None:
        self.host = "127.0.0.1"
        self.port = port
        self.folder = folder
        self._mailboxes = dict(mailboxes)
        self._process: subprocess.Popen[bytes] | None = None
        self._prepare(extra)

    def _prepare(self, extra: str) -> None:
        for name in ("run", "state", "mail"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        for user in self._mailboxes:
            (self.folder / "mail" / user).mkdir(exist_ok=True)
        if os.geteuid() == 0:
            self._give_mail_to_nobody()
        (self.folder / "users").write_text("".join(f"{user}:{{PLAIN}}{password}\n" for user, password in self._mailboxes.items()))
        (self.folder / "users").chmod(0o644)
        (self.folder / "dovecot.conf").write_text(_configuration(self.folder, self.port) + extra)

    def _give_mail_to_nobody(self) -> None:
        """Dovecot refuses to open mail as root; its login processes must reach the folder from another user."""
        self.folder.chmod(0o755)
        for path in [self.folder / "mail", *(self.folder / "mail").rglob("*")]:
            os.chown(path, 65534, 65534)

    def start(self) -> None:
        """Start it and wait until it greets. Raises RuntimeError with its log when it does not."""
        with (self.folder / "output.log").open("ab") as log:
            self._process = subprocess.Popen(
                [DOVECOT, "-F", "-c", str(self.folder / "dovecot.conf")], stdout=log, stderr=log, start_new_session=True
            )
        deadline = time.monotonic() + START_TIMEOUT_S
        while not self._greets():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"dovecot did not start on port {self.port}; its log says: {self.log()[-2000:]}")
            time.sleep(0.02)

    def _greets(self) -> bool:
        try:
            with socket.create_connection((self.host, self.port), timeout=1.0) as connection:
                return connection.recv(4) == b"* OK"
        except OSError:
            return False

    def stop(self) -> None:
        """End it in order: it closes its connections and leaves nothing behind."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """Kill all its processes at once, in the middle of what they are doing."""
        self._end(signal.SIGKILL)

    def restart(self) -> None:
        """Stop it if it runs, and start it on the same port with the same mail."""
        self.stop()
        self.start()

    def _end(self, how: signal.Signals) -> None:
        if self._process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, how)
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process = None

    def log(self) -> str:
        """What it has logged so far."""
        logs = (self.folder / "output.log", self.folder / "dovecot.log")
        return "".join(path.read_text(errors="replace") for path in logs if path.exists())

    def client(self, user: str) -> imaplib.IMAP4:
        """A connection that is logged in as `user`."""
        connection = imaplib.IMAP4(self.host, self.port, timeout=30)
        connection.login(user, self._mailboxes[user])
        return connection

    def append(self, user: str, messages: list[bytes], folder: str = "INBOX") -> None:
        """Put messages into a folder of a user over IMAP, in this order; a folder other than INBOX is made if it is missing."""
        connection = self.client(user)
        if folder != "INBOX":
            connection.create(f'"{folder}"')
        for message in messages:
            status, answer = connection.append(f'"{folder}"', "", "", message)
            if status != "OK":
                raise RuntimeError(f"dovecot refused a message for {user}/{folder}: {answer!r}")
        connection.logout()


def _configuration(folder: Path, port: int) -> str:
    root = os.geteuid() == 0
    me = pwd.getpwuid(os.geteuid()).pw_name
    internal, login = ("dovecot", "dovenull") if root else (me, me)
    group = "dovecot" if root else grp.getgrgid(os.getegid()).gr_name
    user = "uid=65534 gid=65534" if root else f"uid={os.geteuid()} gid={os.getegid()}"
    return f"""
protocols = imap
listen = 127.0.0.1
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
ssl = no
disable_plaintext_auth = no
default_internal_user = {internal}
default_login_user = {login}
default_internal_group = {group}
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:{folder}/mail/%u
mail_max_userip_connections = 100
auth_mechanisms = plain login
auth_failure_delay = 0
imap_idle_notify_interval = 30s
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {folder}/users
}}
userdb {{
  driver = static
  args = {user} home={folder}/mail/%u
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service anvil {{
  chroot =
}}
namespace inbox {{
  inbox = yes
}}
"""


@contextlib.contextmanager
def _signals_leave_the_block() -> Iterator[None]:
    """SIGTERM and SIGHUP become SystemExit, so that `finally` runs; only the main thread may set handlers."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def leave(number: int, _frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    before = {number: signal.signal(number, leave) for number in (signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextlib.contextmanager
def dovecot(mailboxes: Mapping[str, str], *, port: int = 0, extra: str = "") -> Iterator[Dovecot]:
    """A running Dovecot with these users and passwords on a free port; `extra` is appended to its configuration.

    Raises RuntimeError where it is not installed or does not start.
    """
    if not dovecot_installed():
        raise RuntimeError("dovecot is not installed; on Debian: apt-get install dovecot-imapd")
    folder = Path(tempfile.mkdtemp(prefix="mailorder-dovecot-"))
    server = Dovecot(folder, mailboxes, port or free_port(), extra)
    with _signals_leave_the_block():
        try:
            server.start()
            yield server
        finally:
            server.stop()
            shutil.rmtree(folder, ignore_errors=True)


class Sink:
    """An SMTP server that takes every mail and writes it into a folder as 0001.eml, 0002.eml, …"""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.host = "127.0.0.1"
        self.port = free_port()
        self.refused_recipients: set[str] = set()
        self._arrived = threading.Condition()
        self._count = 0

    async def handle_RCPT(  # noqa: N802  (aiosmtpd's name for the hook)
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if address in self.refused_recipients:
            return "550 5.1.1 no such mailbox here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        content = envelope.content if isinstance(envelope.content, bytes) else str(envelope.content).encode()
        with self._arrived:
            self._count += 1
            path = self.folder / f"{self._count:04d}.eml"
            path.with_suffix(".part").write_bytes(content)
            path.with_suffix(".part").rename(path)
            self._arrived.notify_all()
        return "250 OK"

    def messages(self) -> list[EmailMessage]:
        """All mails so far, in the order in which they came."""
        parser = BytesParser(policy=policy.default)
        return [_as_mail(parser.parsebytes(path.read_bytes())) for path in sorted(self.folder.glob("*.eml"))]

    def wait_for(self, count: int, timeout_s: float = 30.0) -> list[EmailMessage]:
        """The mails once there are at least `count`. Raises TimeoutError when they do not come."""
        with self._arrived:
            if not self._arrived.wait_for(lambda: self._count >= count, timeout_s):
                raise TimeoutError(f"{self._count} of {count} mails came within {timeout_s:.0f} s")
        return self.messages()


def _as_mail(message: Any) -> EmailMessage:
    if not isinstance(message, EmailMessage):
        raise TypeError(f"not a mail: {type(message).__name__}")
    return message


@contextlib.contextmanager
def smtp_sink(folder: Path) -> Iterator[Sink]:
    """A running SMTP sink that writes into `folder` (made if it is missing)."""
    folder.mkdir(parents=True, exist_ok=True)
    sink = Sink(folder)
    controller = Controller(sink, hostname=sink.host, port=sink.port)
    controller.start()
    try:
        yield sink
    finally:
        controller.stop()
