"""Evidence from what programs send: answers in absence, bounces, newsletters, and our own post coming back."""

from __future__ import annotations

from collections.abc import Iterator

from config.vocabulary import phrases
from parsers.masterdata import Master
from parsers.message import Message
from parsers.reading.kinds.kind_texts import KindTexts
from parsers.reading.matching.customers import domain_of
from parsers.reading.phrasing import said
from parsers.result import Kind

_SHOP_NOTICE = 3.0  # our own shop passes on what a customer ordered
_TAKEN_DOWN = 2.0  # a colleague notes what a customer ordered by telephone
_OURS_WITH_GOODS = 3.0  # what a colleague lists is likely no order, but a clerk must see it


def from_machines(message: Message, texts: KindTexts, master: Master | None) -> Iterator[tuple[Kind, float]]:
    """What programs send: answers in absence, bounces, newsletters, and our own post coming back."""
    automatic = message.header("Auto-Submitted").casefold()
    if (automatic and not automatic.startswith("no")) or message.header("X-Mailorder-Receipt") or message.header("X-Mailorder-Question"):
        yield "other", 8.0
    if (
        message.header("X-Autoreply")
        or message.header("X-Autorespond")
        or message.header("Precedence").casefold() in {"auto_reply", "junk"}
    ):
        yield "other", 6.0
    if message.header("Precedence").casefold() in {"bulk", "list"} or message.header("List-Unsubscribe"):
        yield "other", 4.0
    if _bounced(message):
        yield "other", 12.0
    opening = f"{texts.subject} . {texts.body[:400]}"
    if said(texts.subject, "kinds", "out_of_office") or len(said(opening, "kinds", "out_of_office")) >= 2:
        yield "other", 7.0
    if said(texts.subject, "kinds", "bounce") or _says_it_was_read(message.subject):
        yield "other", 6.0
    yield "other", min(6.0, 2.0 * max(0, len(set(said(texts.body, "kinds", "newsletter"))) - 1))
    if _from_us(message, master):
        if said(texts.subject, "kinds", "shop_notice"):
            yield "order", _SHOP_NOTICE
        elif texts.lines and said(f"{texts.subject} . {texts.body}", "kinds", "taken_down"):
            yield "order", _TAKEN_DOWN
        elif not message.forwarded and not texts.forwarded:
            yield "other", _OURS_WITH_GOODS if texts.lines else 7.0


def _says_it_was_read(subject: str) -> bool:
    """Whether a subject begins as a program's that tells us our message was opened: «Gelesen: …», «Read: …»."""
    return subject.strip().casefold().startswith(tuple(phrase for phrase in phrases("kinds", "read_receipt") if phrase))


def _from_us(message: Message, master: Master | None) -> bool:
    return master is not None and any(domain_of(address) in master.company.domains for _, address in message.sender)


def _bounced(message: Message) -> bool:
    senders = " ".join(address.casefold() for _, address in message.sender)
    return (
        "mailer-daemon" in senders
        or senders.startswith("postmaster@")
        or "multipart/report" in message.header("Content-Type").casefold()
        or message.header("Return-Path").strip() == "<>"
    )
