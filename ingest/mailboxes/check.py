"""Trying a mailbox the way the intake uses it, without taking anything: for `mailorder check`."""

from __future__ import annotations

from config.settings import Mailbox
from ingest.mailboxes.mailbox import connected, select

_WORTH_TELLING = ("IDLE", "MOVE", "UIDPLUS", "CONDSTORE")


def check_mailbox(mailbox: Mailbox) -> str:
    """What was found, in one line. Raises MailboxRefused, MailboxUnreachable or FolderRefused, in words."""
    with connected(mailbox) as client:
        folders = [f"{folder} ({select(mailbox, client, folder).get(b'EXISTS', 0)} mails)" for folder in mailbox.folders]
        offered = [name for name in _WORTH_TELLING if client.has_capability(name)]
        if mailbox.after == "move" and not client.folder_exists(mailbox.move_to):
            folders.append(f"{mailbox.move_to} (will be made)")
    return f"{mailbox.host}:{mailbox.port} as {mailbox.user}: {', '.join(folders)}; offers {' '.join(offered) or 'no extension'}"
