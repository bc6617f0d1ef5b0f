"""What can go wrong while messages come in, in words that say what to do."""

from __future__ import annotations

from config.errors import PartlyDone, ServerUnreachable


class StoreDamaged(PartlyDone):
    """The bytes of one message are missing or not what they were; the others are not affected."""


class StoreFull(PartlyDone):
    """There is no room for more bytes; nothing was taken in."""


class MailboxUnreachable(ServerUnreachable):
    """The IMAP server cannot be reached, broke off, or did not speak IMAP; trying again later may help."""


class MailboxRefused(ServerUnreachable):
    """The IMAP server, its certificate, or the login was refused; a person has to change something."""


class FolderRefused(PartlyDone):
    """One folder of a mailbox cannot be opened or marked; the other folders are not affected."""
