"""Cases: a complaint forwarded to customer service, the original attached byte for byte."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime

from config.company import Company
from dispatch.errors import Never
from dispatch.headers import address, mark_automatic, one_line, sender_of
from models.tables import Case, MessageRow

CASE_HEADER = "X-Mailorder-Case"
LONGEST_LINE = 998  # RFC 5322, section 2.1.1, without the CRLF


@dataclass(frozen=True, slots=True)
class CaseMail:
    """The forwarded case: as it is sent to a server that takes eight bits, and to one that does not."""

    content: bytes
    seven_bit: bytes


def case_mail(case: Case, message: MessageRow, original: bytes, company: Company, sender: str, to: str, key: str, at: datetime) -> CaseMail:
    """A short text and the original: a mail as message/rfc822, anything else as a file.

    A mail with eight-bit bytes, endless lines or stray line ends cannot travel as it is; it is attached as an .eml file in base64.
    """
    head = EmailMessage(policy=policy.SMTP)
    head["From"] = sender_of(sender, company)
    head["To"] = address(to)
    head["Subject"] = one_line(f"[{case.number}] {message.subject or message.name or 'Complaint'}")
    head["Date"] = format_datetime(at)
    if message.sender:
        _reply_to_the_customer(head, message)
    mark_automatic(head, key)
    head[CASE_HEADER] = case.number
    text = _text(case, message)
    as_file = _with_file(head, text, original, _file_name(message))
    canonical = _canonical(original) if _is_mail(message) else None
    if canonical is None:
        return CaseMail(as_file, as_file)
    as_mail = _with_mail(head, text, canonical)
    return CaseMail(as_mail, as_mail if as_mail.isascii() else as_file)


def _reply_to_the_customer(head: EmailMessage, message: MessageRow) -> None:
    try:
        head["Reply-To"] = address(message.sender, message.sender_name)
    except Never:
        return  # whoever answers finds the sender, odd as it is, in the text


def _text(case: Case, message: MessageRow) -> str:
    rows = [
        ("Fall / case", case.number),
        ("Von / from", f"{message.sender_name} <{message.sender}>" if message.sender else message.source),
        ("Betreff / subject", message.subject or message.name),
        ("Eingang / received", message.received_at.strftime("%Y-%m-%d %H:%M UTC")),
        ("Kundennummer / customer", case.customer_number),
        ("Weitergeleitet von / forwarded by", case.opened_by),
    ]
    told = "\n".join(f"{label}: {one_line(value)}" for label, value in rows if value)
    return f"{told}\n\nDie Nachricht ist angehängt. Antworten gehen an den Kunden.\nThe message is attached. Replies go to the customer.\n"


def _is_mail(message: MessageRow) -> bool:
    return bool(message.sender or message.message_id)


def _file_name(message: MessageRow) -> str:
    name = one_line(message.name).replace("/", "_").replace("\\", "_")[-100:]
    return name or ("message.eml" if _is_mail(message) else "message.bin")


def _canonical(original: bytes) -> bytes | None:
    """The mail with CRLF line ends, changed in nothing else; None when it cannot travel as it is."""
    lines = original.replace(b"\r\n", b"\n")
    if b"\r" in lines or b"\0" in lines or (b"\r\n" in original and lines.count(b"\n") != original.count(b"\r\n")):
        return None
    if any(len(line) > LONGEST_LINE for line in lines.split(b"\n")):
        return None
    return lines.replace(b"\n", b"\r\n")


def _with_file(head: EmailMessage, text: str, original: bytes, name: str) -> bytes:
    mail = EmailMessage(policy=policy.SMTP)
    for header, value in head.items():
        mail[header] = value
    mail.set_content(text, cte="base64")
    mail.add_attachment(original, maintype="application", subtype="octet-stream", filename=name)
    return mail.as_bytes()


def _with_mail(head: EmailMessage, text: str, canonical: bytes) -> bytes:
    """Put together by hand: the standard library would parse the original and write it anew."""
    boundary = f"=_{hashlib.sha256(canonical).hexdigest()}"  # cannot stand in what it is the hash of
    encoding = "7bit" if canonical.isascii() else "8bit"
    note = EmailMessage(policy=policy.SMTP)
    note.set_content(text, cte="base64")
    del note["MIME-Version"]
    parts = (
        head.as_bytes().rstrip(b"\r\n"),
        f'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="{boundary}"\r\nContent-Transfer-Encoding: {encoding}\r\n'.encode(),
        f"--{boundary}".encode(),
        note.as_bytes().rstrip(b"\r\n"),
        f"--{boundary}".encode(),
        f"Content-Type: message/rfc822\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: {encoding}\r\n".encode(),
        canonical,
        f"--{boundary}--\r\n".encode(),
    )
    return b"\r\n".join(parts)
