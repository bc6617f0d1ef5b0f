"""Who wrote what a message passes on: a colleague's «WG:» has the customer's order inside."""

from __future__ import annotations

from parsers.message import Message
from parsers.once import once
from parsers.sources.mail.history import LITTLE, counts_in_several, passed_on, says_forwarded
from parsers.sources.text.html import visible_lines


@once(4)
def original_sender(message: Message) -> tuple[str, str] | None:
    """Name and address of the one whose mail this message passes on, attached or in its text; None when it passes none on.

    Of a mail that was passed on several times it is the first sender. One of the two may be "", where the text has only the other.
    """
    if message.forwarded and message.forwarded[0].sender and _only_passes_on(message):
        return original_sender(message.forwarded[0]) or message.forwarded[0].sender[0]
    lines = message.text.split("\n") if message.text.strip() else visible_lines(message.html)
    heads = passed_on(lines, message.subject)
    return next((head.sender for head in reversed(heads) if any(head.sender)), None)


def orders_in_several(message: Message) -> bool:
    """Whether goods are counted in the mail that the message passes on in its text, and above it, or in another mail beside it, as well."""
    if original_sender(message) is None and not says_forwarded(message.subject):
        return False
    lines = message.text.split("\n") if message.text.strip() else visible_lines(message.html)
    return counts_in_several(lines, message.subject)


def _only_passes_on(message: Message) -> bool:
    return says_forwarded(message.subject) or len(message.text.split()) <= LITTLE
