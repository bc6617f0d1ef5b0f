"""Orders that point at an earlier one, «as last time»: which goods that means no reading can tell, so the clerk is told to look."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parsers.page import Document
from parsers.reading.checks.saying import say
from parsers.reading.kinds.kind_texts import own_text
from parsers.reading.phrasing import said
from parsers.result import OrderReading

_SENTENCE = re.compile(r"[.!?;](?=\s)|¶")


def marked(order: OrderReading, subject: str, documents: Sequence[Document]) -> OrderReading:
    """The order, with a check and its lines in doubt where the buyer points at an earlier one instead of, or beside, naming goods."""
    text = " ¶ ".join([subject, *(own_text(document.pages) for document in documents)])
    if not points_back(text) and (order.lines or not said(text, "again", "like_before")):
        return order
    doubts = tuple(dict.fromkeys((*order.needs_review, "lines")))
    return replace(order, needs_review=doubts, checks=(*order.checks, say("as_last_time", "lines")))


def points_back(text: str) -> bool:
    """Whether a text orders the goods of an earlier order; not where only address, payment or prices are to be as they were."""
    if not said(text, "again", "order"):
        return False
    return any(said(sentence, "again", "order") and not said(sentence, "again", "not_goods") for sentence in _SENTENCE.split(text))
