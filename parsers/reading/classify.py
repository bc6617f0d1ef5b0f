"""Saying what a message is, before and beside reading it as an order: evidence for each kind, added up in log-odds."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import get_args

from parsers.masterdata import Master
from parsers.message import Message
from parsers.page import Document
from parsers.reading.customers import domain_of
from parsers.reading.kind_texts import KindTexts, kind_texts
from parsers.reading.language import language_of
from parsers.reading.lines import LinesReading
from parsers.reading.phrasing import said, without
from parsers.result import About, Kind

KINDS: tuple[Kind, ...] = get_args(Kind)
_TALKING: tuple[Kind, ...] = ("change", "cancellation", "complaint", "inquiry")
# Log-odds before anything is read: most post that is nothing in particular is no order.
_BASE: dict[Kind, float] = {"order": -1.0, "change": -2.0, "cancellation": -2.0, "complaint": -1.5, "inquiry": -1.0, "other": 1.0}
_SUBJECT = {"order": 2.0, "change": 4.0, "cancellation": 4.5, "complaint": 3.5, "inquiry": 3.0}
_BODY = {"order": 2.2, "change": 2.8, "cancellation": 3.0, "complaint": 2.2, "inquiry": 2.0, "other": 2.0}
_TITLE = {"order": 4.0, "change": 5.5, "cancellation": 6.0, "complaint": 4.5, "inquiry": 4.5, "other": 4.5}
_ANOTHER = 0.9  # each further phrase of the same kind
_SOFTEN = 1.35  # evidence is not independent: log-odds are divided by this before they become a probability


@dataclass(frozen=True, slots=True)
class KindReading:
    """The kind with its probability, what else is in the message, what it speaks of, and its language (ISO 639-1)."""

    kind: Kind
    confidence: float
    also: tuple[Kind, ...] = ()
    about: About | None = None
    language: str | None = None


def classify(
    message: Message, documents: Sequence[Document], lines: Sequence[LinesReading], master: Master | None, stated: Kind | None = None, *, as_order: bool = False
) -> KindReading:
    """What this message is; `lines` are the lines read from each of the documents, in their order.

    `stated` is the kind of a structured format in the message, which is certain; so is what a clerk says (`as_order`).
    """
    texts = kind_texts(message, documents, lines)
    if as_order or stated:
        return KindReading("order" if as_order else stated or "order", 0.99, (), None, language_of(texts.everything))
    scores = dict(_BASE)
    for kind, weight in _evidence(message, texts, lines, master):
        scores[kind] += weight
    chosen = max(KINDS, key=lambda kind: scores[kind])
    return KindReading(chosen, _share(scores, chosen), _also(chosen, texts, scores), None, language_of(texts.everything))


def _share(scores: dict[Kind, float], chosen: Kind) -> float:
    """Softmax of the softened scores: the probability of the chosen kind."""
    return 1 / sum(math.exp(min(60.0, (score - scores[chosen]) / _SOFTEN)) for score in scores.values())


def _evidence(message: Message, texts: KindTexts, lines: Sequence[LinesReading], master: Master | None) -> Iterator[tuple[Kind, float]]:
    yield from _from_phrases(texts)
    yield from _from_titles(texts)
    yield from _from_lines(texts, lines)
    yield from _from_machines(message, texts, master)


def _from_phrases(texts: KindTexts) -> Iterator[tuple[Kind, float]]:
    denied = said(texts.body, "kinds", "no_order")
    if denied:
        yield "order", -4.0
        yield "inquiry", 1.5
    body = texts.body
    for key in ("no_order", "no_cancellation", "no_complaint"):
        body = without(body, "kinds", key)
    subject_kinds = [kind for kind in _TALKING if said(texts.subject, "kinds", f"{kind}_subject")]
    for kind in _TALKING:
        if kind in subject_kinds:
            yield kind, _SUBJECT[kind]
    if not subject_kinds and said(texts.subject, "kinds", "order_subject"):
        yield "order", _SUBJECT["order"]
    for kind in (*_TALKING, "order"):
        yield kind, _repeated(_BODY[kind], said(body, "kinds", kind))
    yield "other", _repeated(_BODY["other"], said(f"{texts.subject} . {body}", "kinds", "other"))


def _repeated(first: float, found: Sequence[str]) -> float:
    distinct = len({phrase.casefold() for phrase in found})
    return first + _ANOTHER * min(3, distinct - 1) if distinct else 0.0


def _from_titles(texts: KindTexts) -> Iterator[tuple[Kind, float]]:
    held: dict[Kind, float] = defaultdict(float)
    for kind in texts.titles:
        held[kind] = max(held[kind], _TITLE[kind])
    if "order" in held and any(kind in held for kind in ("change", "cancellation")):
        held["order"] = 0.0
    yield from held.items()


def _from_lines(texts: KindTexts, lines: Sequence[LinesReading]) -> Iterator[tuple[Kind, float]]:
    strength = max((found.strength for found in lines if found.lines), default=-1.0)
    yield "order", max(-1.0, min(4.0, strength))
    if any(found.lines for found in lines):
        yield "change", max(0.0, min(1.5, strength / 2))


def _from_machines(message: Message, texts: KindTexts, master: Master | None) -> Iterator[tuple[Kind, float]]:
    """What programs send: answers in absence, bounces, newsletters, and our own post coming back."""
    automatic = message.header("Auto-Submitted").casefold()
    if automatic and not automatic.startswith("no"):
        yield "other", 8.0
    if message.header("X-Autoreply") or message.header("X-Autorespond") or message.header("Precedence").casefold() in {"auto_reply", "junk"}:
        yield "other", 6.0
    if message.header("Precedence").casefold() in {"bulk", "list"} or message.header("List-Unsubscribe"):
        yield "other", 4.0
    if _bounced(message):
        yield "other", 12.0
    opening = f"{texts.subject} . {texts.body[:400]}"
    if said(texts.subject, "kinds", "out_of_office") or len(said(opening, "kinds", "out_of_office")) >= 2:
        yield "other", 7.0
    if said(texts.subject, "kinds", "bounce"):
        yield "other", 6.0
    yield "other", min(6.0, 2.0 * max(0, len(set(said(texts.body, "kinds", "newsletter"))) - 1))
    if master and any(domain_of(address) in master.company.domains for _, address in message.sender) and not message.forwarded and not texts.forwarded:
        yield "other", 7.0


def _bounced(message: Message) -> bool:
    senders = " ".join(address.casefold() for _, address in message.sender)
    return (
        "mailer-daemon" in senders
        or senders.startswith("postmaster@")
        or "multipart/report" in message.header("Content-Type").casefold()
        or message.header("Return-Path").strip() == "<>"
    )


def _also(chosen: Kind, texts: KindTexts, scores: dict[Kind, float]) -> tuple[Kind, ...]:
    """What a message is besides: only kinds that its own words say, never mere likeness."""
    if chosen == "other":
        return ()
    body = without(texts.body, "kinds", "no_complaint")
    found: list[Kind] = []
    for kind in ("complaint", "inquiry", "change", "cancellation"):
        if kind != chosen and scores[kind] >= 1.0 and said(body, "kinds", kind):
            found.append(kind)
    return tuple(found)
