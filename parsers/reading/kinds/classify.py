"""Saying what a message is, before and beside reading it as an order: evidence for each kind, added up in log-odds."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from parsers.masterdata import Master
from parsers.message import Message
from parsers.page import Document
from parsers.reading.again import points_back
from parsers.reading.kinds.from_machines import from_machines
from parsers.reading.kinds.from_words import from_words, named_articles
from parsers.reading.kinds.heard import led_in_as
from parsers.reading.kinds.kind_texts import KindTexts, kind_texts
from parsers.reading.kinds.leads import may_begin_an_order
from parsers.reading.kinds.meanings import talks
from parsers.reading.language import language_of
from parsers.reading.lines.read import LinesReading
from parsers.reading.opinion.kinds import KINDS, Joint, kind_doubted, with_opinion
from parsers.reading.opinion.model import Model
from parsers.reading.phrasing import said, without
from parsers.reading.stated_orders import Stated
from parsers.result import About, Check, Kind, KindGrounds

# Log-odds before anything is read: most post that is nothing in particular is no order.
_BASE: dict[Kind, float] = {"order": -1.0, "change": -2.0, "cancellation": -2.0, "complaint": -1.5, "inquiry": -1.0, "other": 1.0}
_TITLE = {"order": 4.0, "change": 5.5, "cancellation": 6.0, "complaint": 4.5, "inquiry": 4.5, "other": 4.5}
_ALSO: dict[Kind, float] = {"complaint": 0.6, "inquiry": 1.5, "order": 3.5}
_STATED = 6.0  # an order in a structured format, against a mail that says in subject and text that it is cancelled
_TAKING_BACK: tuple[Kind, ...] = ("cancellation", "change")
_HOLDING_LINES: tuple[Kind, ...] = ("order", "change")
_TO_BE_SEEN = 0.85  # lines under «Bestellung 4711:» in what seems to be no order: a clerk looks, whatever else is said
_MONEY = re.compile(r"(?:[€$£]|\b(?:EUR|USD|GBP|CHF|PLN|CZK|DKK|SEK))\s?\d|\d\s?(?:[€$£]|(?:EUR|USD|GBP|CHF|PLN|CZK|DKK|SEK)\b)")
"""A price: who asks for one seldom names it, who sells does."""
_SEVERAL, _JUST = 2, 0.1
_SOFTEN = 1.35  # evidence is not independent: log-odds are divided by this before they become a probability


@dataclass(frozen=True, slots=True)
class KindReading:
    """The kind with its probability, what else is in the message, what it speaks of, and its language (ISO 639-1)."""

    kind: Kind
    confidence: float
    also: tuple[Kind, ...] = ()
    about: About | None = None
    language: str | None = None
    grounds: KindGrounds | None = None
    doubted: Check | None = None


def classify(
    message: Message,
    documents: Sequence[Document],
    lines: Sequence[LinesReading],
    master: Master | None,
    stated: Stated | None = None,
    *,
    as_order: bool = False,
) -> KindReading:
    """What this message is; `lines` are the lines read from each of the documents, in their order.

    What a structured format in the message states is certain, and so is what a clerk says (`as_order`); but the mail around an order
    in such a format may take it back.
    """
    texts = kind_texts(message, documents, lines)
    if as_order:
        return KindReading("order", 0.99, (), None, language_of(texts.everything))
    scores = dict(_BASE)
    programs = tuple(from_machines(message, texts, master))
    for kind, weight in _evidence(message, texts, lines, master, programs):
        scores[kind] += weight
    if stated and stated.kind:
        return _as_stated(stated.kind, stated.also, texts, scores)
    heard = Joint(scores) if any(weight for _, weight in programs) else both_opinions(scores, texts)
    heard = _order_rather(heard, scores, texts, lines)
    chosen, sure = decided(heard, scores, texts)
    if chosen == "order" and texts.body.strip() and not _speaks_of_ordering(texts):
        sure = min(sure, _TO_BE_SEEN)
    doubted = kind_doubted(heard.doubt, heard.sentence) if heard.doubt else None
    grounds = KindGrounds(texts, scores)
    return KindReading(chosen, sure, _also(chosen, texts, scores), None, language_of(texts.everything), grounds, doubted)


def _order_rather(heard: Joint, rules: Mapping[Kind, float], texts: KindTexts, lines: Sequence[LinesReading]) -> Joint:
    """The opinions; where only the second takes counted articles of ours for nothing in particular, it is an order that is doubted.

    An order that nobody hears costs more than a list that a clerk lays aside.
    """
    chosen, first = (max(KINDS, key=lambda kind: scores[kind]) for scores in (heard.scores, rules))
    if chosen != "other" or first != "order" or texts.answer or named_articles(lines) < _SEVERAL:
        return heard
    return Joint({**heard.scores, "order": heard.scores["other"] + _JUST}, "other", heard.sentence)


def both_opinions(scores: Mapping[Kind, float], texts: KindTexts, model: Model | None = None) -> Joint:
    """What these scores of the rules and the second opinion say together."""
    return with_opinion(scores, _share(scores, max(KINDS, key=lambda kind: scores[kind])), texts, model)


def decided(heard: Joint, rules: Mapping[Kind, float], texts: KindTexts) -> tuple[Kind, float]:
    """The likeliest kind and its probability, no higher than by the rules alone.

    It is below what is taken as sure where one opinion doubts it, or more than asking may be meant.
    """
    chosen = max(KINDS, key=lambda kind: heard.scores[kind])
    sure = min(_share(heard.scores, chosen), _share(rules, chosen))
    hidden = chosen not in _HOLDING_LINES and any(may_begin_an_order(lead) for lead in texts.leads)
    priced = chosen == "inquiry" and not texts.lines and _MONEY.search(texts.body)
    return chosen, min(sure, _TO_BE_SEEN) if hidden or priced or heard.doubt else sure


def _speaks_of_ordering(texts: KindTexts) -> bool:
    """Whether any words say that something is ordered: goods alone are listed in reports and on delivery notes as well."""
    if "order" in texts.titles or any(led_in_as(lead) == "order" for lead in texts.leads):
        return True
    text = f"{texts.subject} ¶ {texts.body}"
    return any(said(text, "kinds", key) for key in ("order", "order_named", "order_subject", "please")) or points_back(text)


def _as_stated(kind: Kind, also: tuple[Kind, ...], texts: KindTexts, scores: dict[Kind, float]) -> KindReading:
    if kind != "order":
        return KindReading(kind, 0.99, also, None, language_of(texts.everything))
    scores["order"] += _STATED
    taken_back = max(_TAKING_BACK, key=lambda said: scores[said])
    if scores[taken_back] > scores["order"]:
        return KindReading(taken_back, _share(scores, taken_back), also, None, language_of(texts.everything))
    more = tuple(dict.fromkeys((*also, *_also("order", texts, scores))))
    return KindReading("order", 0.99, more, None, language_of(texts.everything))


def _share(scores: Mapping[Kind, float], chosen: Kind) -> float:
    """Softmax of the softened scores: the probability of the chosen kind."""
    return 1 / sum(math.exp(min(60.0, (score - scores[chosen]) / _SOFTEN)) for score in scores.values())


def _evidence(
    message: Message, texts: KindTexts, lines: Sequence[LinesReading], master: Master | None, programs: Sequence[tuple[Kind, float]]
) -> Iterator[tuple[Kind, float]]:
    from_customer = master is not None and any(master.customers.by_email(address) for _, address in message.sender)
    yield from from_words(texts, lines, from_customer=from_customer)
    yield from _from_titles(texts)
    yield from programs
    if texts.invoice_labels:
        yield "other", min(8.0, 3.0 + 2.0 * texts.invoice_labels)


def _from_titles(texts: KindTexts) -> Iterator[tuple[Kind, float]]:
    held: dict[Kind, float] = defaultdict(float)
    for kind in texts.titles:
        held[kind] = max(held[kind], _TITLE[kind])
    if "order" in held and any(kind in held for kind in ("change", "cancellation")):
        held["order"] = 0.0
    yield from held.items()


def _also(chosen: Kind, texts: KindTexts, scores: dict[Kind, float]) -> tuple[Kind, ...]:
    """What a message is besides: only what its own words say, never mere likeness."""
    if chosen == "other":
        return ()
    body = without(texts.body, "kinds", "no_complaint")
    likely: tuple[Kind, ...] = ("complaint", "inquiry") if chosen in {"order", "change"} else ("complaint", "order")
    return tuple(
        kind
        for kind in likely
        if kind != chosen and scores[kind] >= _ALSO[kind] and (said(body, "kinds", kind) or (kind == "complaint" and talks(kind, body)))
    )
