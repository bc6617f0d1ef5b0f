"""Telling the server that mails were taken: marked as seen, or moved away. Doing it twice changes nothing."""

from __future__ import annotations

from collections.abc import Sequence

from imapclient import DELETED, SEEN, IMAPClient
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

from config.settings import Mailbox
from ingest.errors import FolderRefused


def mark(mailbox: Mailbox, client: IMAPClient, uids: Sequence[int]) -> None:
    """Mark or move these mails of the selected folder, as `mailbox.after` says. Raises FolderRefused when the server will not."""
    try:
        if mailbox.after == "move":
            _move(client, uids, mailbox.move_to)
        elif mailbox.after == "mark":
            client.add_flags(uids, [SEEN], silent=True)
    except IMAPClientAbortError:
        raise
    except IMAPClientError as error:
        doing = f"moved to {mailbox.move_to}" if mailbox.after == "move" else "marked as seen"
        raise FolderRefused(
            f'mailbox {mailbox.name}: the mails are safe, but could not be {doing}: {error}; correct it on the server or set after = "keep"'
        ) from error


def _move(client: IMAPClient, uids: Sequence[int], folder: str) -> None:
    if not client.folder_exists(folder):
        client.create_folder(folder)
    if client.has_capability("MOVE"):
        client.move(uids, folder)
        return
    client.copy(uids, folder)
    client.add_flags(uids, [DELETED], silent=True)
    # A plain EXPUNGE would also remove what a person has marked as deleted; without UIDPLUS they stay, marked (RFC 4315)
    if client.has_capability("UIDPLUS"):
        client.uid_expunge(uids)
