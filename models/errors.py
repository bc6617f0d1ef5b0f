"""What the models refuse, each with the sentence that the clerk or the operator sees."""

from __future__ import annotations

from config.errors import MailorderError


class Refusal(MailorderError):
    """Something that cannot be done as asked; nothing was changed."""

    exit_status = 1


class NotImported(Refusal):
    """No company has been imported yet."""


class PagesInUse(Refusal):
    """Pages cannot be parted otherwise, because a draft of them has been worked on."""


class UnknownDraft(Refusal):
    """There is no such draft."""


class StaleDraft(Refusal):
    """Someone else has saved the draft meanwhile."""


class DraftClosed(Refusal):
    """The draft is not open any more (confirmed, rejected, set aside, or with customer service)."""


class BadValue(Refusal):
    """A correction that cannot be right, e.g. a quantity that is no number."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class UnknownOrder(Refusal):
    """There is no such order, or it is not meant for this target."""


class OrderFinal(Refusal):
    """The time in which a confirmation can be taken back is over, or something has left already."""


class NameTaken(Refusal):
    """A person or a program is called like this already."""


class BadName(Refusal):
    """A name that is empty, too long, or holds what cannot be seen."""
