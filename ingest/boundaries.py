"""The named moments at which a crash must cost nothing, and a way to die at each of them on purpose.

The sweep in tests/system runs the program once for each name with MAILORDER_DIE_AT set to it, and then again without.
"""

from __future__ import annotations

import os
import signal

BOUNDARIES = {
    "bytes-stored": "a large message lies in the store, no row knows of it",
    "mails-fetched": "a batch of mails is in memory, nothing of it is committed",
    "rows-written": "the rows of a batch are written, not committed",
    "rows-committed": "the rows of a batch are committed, nothing is marked on the server",
    "mails-marked": "the mails are marked on the server, the rows do not know it",
    "marks-noted": "the rows know that the mails are marked",
    "mails-recognised": "after a new UIDVALIDITY some mails are recognised and committed",
    "file-kept": "a file of the drop folder or Maildir is committed, still lying where it was",
    "file-moved": "the file is moved away",
    "message-claimed": "a message is claimed for reading, nobody reads it yet",
    "message-read": "the child has answered, nothing of it is written",
    "drafts-written": "reading and drafts are written, not committed",
    "drafts-committed": "reading and drafts are committed",
}


def boundary(name: str) -> None:
    """Die here without any cleaning up if MAILORDER_DIE_AT names this moment; otherwise nothing. KeyError for an unknown name."""
    if os.environ.get("MAILORDER_DIE_AT") == name and BOUNDARIES[name]:
        os.kill(os.getpid(), signal.SIGKILL)
