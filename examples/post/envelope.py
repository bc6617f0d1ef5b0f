"""Mails as a mail program writes them, the same bytes each time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import format_datetime

MAILBOX = ("Nordwind Bestellannahme", "bestellung@nordwind-versand.example")


@dataclass(frozen=True)
class Attachment:
    """A file that goes with a mail."""

    name: str
    media_type: str
    content: bytes


def mail(
    name: str,
    sender: tuple[str, str],
    subject: str,
    when: datetime,
    text: str = "",
    html: str = "",
    attachments: Sequence[Attachment] = (),
    headers: Sequence[tuple[str, str]] = (),
    charset: str = "utf-8",
    to: tuple[str, str] = MAILBOX,
) -> bytes:
    """One message, to the sample company if `to` names no other. `name` makes Message-ID and boundaries; at least one of `text` and `html` is given."""
    message = EmailMessage(policy=policy.SMTP.clone(max_line_length=998 if charset != "utf-8" else 78))
    user, _, domain = sender[1].partition("@")
    message["Received"] = f"from mail.{domain} by mx.{to[1].partition('@')[2]} with ESMTPS; {format_datetime(when)}"
    message["Message-ID"] = f"<{name}.{when:%Y%m%d%H%M}@{domain}>"
    message["Date"] = when
    message["From"] = Address(sender[0], user, domain)
    message["To"] = Address(to[0], *to[1].split("@"))
    message["Subject"] = subject
    for key, value in headers:
        message[key] = value
    if text:
        message.set_content(text, charset=charset)
        if html:
            message.add_alternative(html, subtype="html", charset=charset)
    else:
        message.set_content(html, subtype="html", charset=charset)
    for attachment in attachments:
        maintype, _, subtype = attachment.media_type.partition("/")
        if maintype == "message":
            message.add_attachment(BytesParser(policy=policy.default).parsebytes(attachment.content), filename=attachment.name)
            continue
        message.add_attachment(attachment.content, maintype=maintype, subtype=subtype, filename=attachment.name)
    fix_boundaries(message, name)
    return message.as_bytes()


def fix_boundaries(message: EmailMessage, name: str) -> None:
    """Boundaries that follow from the letter's name, where the library would draw lots."""
    for index, part in enumerate(message.walk()):
        if part.is_multipart() and part.get_content_maintype() == "multipart":
            part.set_boundary(f"----=_{name}_{index:02d}")
