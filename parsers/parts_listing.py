"""What `mailorder parts` prints of a message (CONTRACT.md section 2): its parts as the intake takes them apart."""

from __future__ import annotations

from typing import Any

from parsers.message import Message, Part
from parsers.sources.text.html import bare_text


def parts_json(path: str, message: Message) -> dict[str, Any]:
    """The JSON object for one message; `text` is the plain body, or the bare text of an HTML one, hidden text included."""
    return {
        "path": path,
        "subject": message.subject,
        "from": [[name, address] for name, address in message.sender],
        "text": message.text if message.text.strip() else bare_text(message.html),
        "parts": [_part_json(part) for part in message.parts],
    }


def _part_json(part: Part) -> dict[str, Any]:
    inside = part.inside if part.inside in {"winmail.dat", "zip", "message"} else None
    return {
        "document": part.number,
        "name": part.name,
        "type": part.media_type,
        "size": len(part.content),
        "sha256": part.sha256,
        "inside": inside,
    }
