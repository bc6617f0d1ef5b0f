"""Takes in the mailbox of a settings file and prints by how many bytes the peak of resident memory has grown (Linux)."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from config.settings import load_settings
from ingest.keeping.store import Store
from ingest.mailboxes.imap import take_mailbox
from models.database import open_database


def _peak() -> int:
    """VmHWM of proc(5); getrusage would count what the parent had before it started this program."""
    found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    return int(found[1]) * 1024 if found else 0


settings = load_settings(Path(sys.argv[1]))
store = Store(settings.store)
store.open()
before = _peak()
take_mailbox(open_database(settings.database), store, settings.mailboxes[0])
print(_peak() - before)  # noqa: T201
