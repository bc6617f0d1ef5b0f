"""What arrived, taken apart: the message's head and its parts, before any of them is read.

`parsers.sources.intake` makes these from bytes; nothing here decodes anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from parsers.page import Problem

Wrapping = Literal["winmail.dat", "zip", "message", "signed"]


@dataclass(frozen=True, slots=True)
class Part:
    """One part that is not the body: an attachment, an inline picture, a file out of a zip, a nested message's body.

    `number` is unique in the message ("1", "2", …); `inside` names what it was taken out of.
    `body` marks the text of a nested message, which is read like a body of its own. `charset` is the declared one of a text, "" for none.
    """

    number: str
    name: str
    media_type: str
    content: bytes
    sha256: str
    inside: Wrapping | None = None
    inline: bool = False
    content_id: str = ""
    body: bool = False
    charset: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """One e-mail, or one file or folder from elsewhere (then `mail` is False and every address is empty).

    `text` is the plain body, decoded; `html` the HTML body where there is one. A single file that is no mail stands as part "0".
    `forwarded` holds the nested messages that this one forwards (message/rfc822), in their order, each numbered by its part.
    """

    sha256: str
    mail: bool
    name: str
    subject: str = ""
    sender: tuple[tuple[str, str], ...] = ()
    reply_to: tuple[tuple[str, str], ...] = ()
    to: tuple[tuple[str, str], ...] = ()
    date: datetime | None = None
    message_id: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    text: str = ""
    html: str = ""
    parts: tuple[Part, ...] = ()
    forwarded: tuple[Message, ...] = ()
    problems: tuple[Problem, ...] = ()
    number: str = "0"

    def header(self, name: str) -> str:
        """The first header of this name, unfolded and decoded; "" where there is none."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")
