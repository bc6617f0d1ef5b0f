"""Headers of what we send: addresses that are addresses, text that stays on its line, and the marks of an automatic mail."""

from __future__ import annotations

import re
from collections.abc import Sequence
from email.headerregistry import Address
from email.message import EmailMessage

from config.company import Company
from dispatch.errors import Never, NotYet
from models.leaving import NO_ADDRESS

RECEIPT_HEADER = "X-Mailorder-Receipt"
QUESTION_HEADER = "X-Mailorder-Question"
_MESSAGE_ID = re.compile(r"<[!-;=?-~]+@[!-;=?-~]+>")
_NAMED = re.compile(r'"?(?P<name>[^<>"]*?)"?\s*<(?P<email>[^<>]*)>')
_EMAIL = re.compile(r"[^@\s<>,;:\"\\()\[\]]+@[^@\s<>,;:\"\\()\[\]]+")


def one_line(text: object) -> str:
    """The text without line breaks and other control characters, so that nothing from a mail begins a new header or line."""
    return " ".join("".join(character if character.isprintable() else " " for character in str(text)).split())


def address(text: str, name: str = "") -> Address:
    """The one address of the text (`a@b.example` or `Name <a@b.example>`), with `name` where it has none. Raises Never when it is none."""
    named = _NAMED.fullmatch(one_line(text))
    written, email = (named["name"], named["email"]) if named else ("", one_line(text))
    if not email:
        raise Never(NO_ADDRESS)
    if not _EMAIL.fullmatch(email):
        raise Never(f"{one_line(text)!r} is no e-mail address; correct it")
    user, _, domain = email.rpartition("@")
    try:
        return Address(written or one_line(name), user, domain.encode("idna").decode("ascii"))
    except (ValueError, IndexError):  # on odd addresses the standard library's parser raises either
        raise Never(f"{email!r} is no e-mail address; correct it") from None


def sender_of(sender: str, company: Company) -> Address:
    """In whose name we send: the settings' sender, else the company's address. Raises NotYet when there is neither."""
    if not sender and not company.email:
        raise NotYet("no sender is set; set smtp.sender in the settings, or email in company.toml", everything=True)
    return address(sender or company.email, company.name)


def mark_automatic(mail: EmailMessage, message_id: str) -> None:
    """The Message-ID, and what keeps other programs from answering (RFC 3834, section 5)."""
    mail["Message-ID"] = message_id
    mail["Auto-Submitted"] = "auto-generated"
    mail["X-Auto-Response-Suppress"] = "All"


def answer_to(mail: EmailMessage, message_id: str, earlier: Sequence[str] = ()) -> None:
    """Puts the mail into the thread of the one it answers, behind the `earlier` ones (RFC 5322, 3.6.4); what is no Message-ID is left
    out.
    """
    name = message_id.strip()
    if _MESSAGE_ID.fullmatch(name):
        mail["In-Reply-To"] = name
        mail["References"] = " ".join([*(one for one in earlier if _MESSAGE_ID.fullmatch(one) and one != name), name])
