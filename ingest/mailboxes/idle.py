"""Waiting for mail with IDLE (RFC 2177): one connection a mailbox that only says when to look; looking is the poll's work."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import structlog
from imapclient import IMAPClient

from config.errors import MailorderError
from config.settings import Mailbox
from ingest.backing_off import FIRST_REFUSED_S, FIRST_S, BackOff
from ingest.errors import MailboxRefused
from ingest.mailboxes.mailbox import connected, select

RENEW_AFTER_S = 25 * 60  # servers may end an IDLE after 30 minutes (RFC 2177)
_TICK_S = 1
_log = structlog.get_logger(__name__)


class Watch(threading.Thread):
    """Calls `look` whenever the server says that the first folder of the mailbox has changed; ends where there is no IDLE.

    Only the first folder is watched: one connection can watch one folder, and servers limit connections. The others are polled.
    """

    def __init__(self, mailbox: Mailbox, look: Callable[[], None]) -> None:
        super().__init__(name=f"idle-{mailbox.name}", daemon=True)
        self._mailbox = mailbox
        self._look = look
        self._stopping = threading.Event()

    def stop(self) -> None:
        """Ends within about a second."""
        self._stopping.set()

    def run(self) -> None:
        back_off = BackOff()
        while not self._stopping.is_set():
            try:
                if not self._watch(back_off):
                    return
            except MailorderError as error:
                first_s = FIRST_REFUSED_S if isinstance(error, MailboxRefused) else FIRST_S
                wait_s = back_off.failed(time.monotonic(), first_s)
                _log.warning("not told of new mail, only polling", mailbox=self._mailbox.name, reason=str(error), next_try_in_s=wait_s)
                self._stopping.wait(wait_s)

    def _watch(self, back_off: BackOff) -> bool:
        """Watch until stopped; False where the server has no IDLE."""
        with connected(self._mailbox) as client:
            if not client.has_capability("IDLE"):
                return False
            select(self._mailbox, client, self._mailbox.folders[0])
            back_off.worked()
            self._look()  # what came while nobody was watching
            while not self._stopping.is_set():
                self._idle_once(client)
        return True

    def _idle_once(self, client: IMAPClient) -> None:
        renew_at_s = time.monotonic() + RENEW_AFTER_S
        client.idle()
        changed = False
        while not (changed or self._stopping.is_set()) and time.monotonic() < renew_at_s:
            changed = any(b"EXISTS" in response for response in client.idle_check(_TICK_S))
        client.idle_done()
        if changed:
            self._look()
