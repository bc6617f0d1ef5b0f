"""An independent look at a mail, by mail-parser: whether anything is attached that our own division of the mail did not find.

Two that err independently, like two persons keying: the first divides the bytes, the second must not find more. It is asked only about
mails of ordinary size, since it holds everything in memory several times over.
"""

from __future__ import annotations

import logging

import mailparser

MAX_SIZE = 2_000_000


def attachments(content: bytes) -> int:
    """How many attachments mail-parser finds in a mail; 0 for a mail that it cannot take apart or that is too large to ask."""
    if len(content) > MAX_SIZE:
        return 0
    logging.getLogger("mailparser").setLevel(logging.CRITICAL)
    try:
        return len(mailparser.parse_from_bytes(content).attachments)
    except Exception:  # its errors are of many kinds, and none of them is ours to mend: no second opinion on this mail
        return 0
