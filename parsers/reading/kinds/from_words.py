"""Evidence from the words of a message, and from the lines that its documents hold: log-odds for each kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parsers.reading.again import points_back
from parsers.reading.kinds.heard import Heard, hear, led_in_as, takes_offer
from parsers.reading.kinds.kind_texts import KindTexts, asked_for, quantities
from parsers.reading.kinds.meanings import came_short, meant
from parsers.reading.lines.read import LinesReading
from parsers.reading.phrasing import places, said, without
from parsers.result import Kind, Leaf

_SUBJECT = {"order": 2.0, "change": 4.0, "cancellation": 4.5, "complaint": 3.5, "inquiry": 3.0, "other": 3.0}
_BODY = {"order": 2.2, "change": 2.8, "cancellation": 3.0, "complaint": 2.2, "inquiry": 2.0, "other": 2.0}
_NO_LINES = -2.5  # an order without anything that is ordered is hardly one
_UNREAD_LINES = -0.5  # but amounts with units stand there, or subject and text both order: what it is was not understood
_ORDER_NAMED = 1.3
_NO_ORDER_NAMED = {"change": 0.4, "cancellation": 0.5, "complaint": 1.15, "inquiry": 1.0}  # what is changed may be a meeting
_LINES_OF_ANOTHER = 0.2  # articles in a complaint are those that came
_LINES_IN_ANSWER = 0.5  # and in an answer that orders nothing in words, they may be those that came
_UNCOUNTED = 0.3
_BARE_COUNTS = -1.6  # things that are counted, but no article, number or price among them
_KNOWN = 0.6  # how sure an article must be to count as known
_AS_OFFERED = 1.5
_AGAIN = 3.0  # «as last time»: what is ordered stands in an earlier order
_OF_ORDER = 2.0  # something in an order is spoken of, and nothing is ordered
_WRONG = 0.2  # «Rechnung 4711» above a complaint of it, or where its copy is asked for, is not what is sent
_FORM = 2.6  # a form or a list is asked for
_ASKING = 0.7
_ASKED_BESIDE = 1.2  # a question, and hardly a word that orders: a clerk must look
_SUBJECT_ASKS = 2.2  # the subject is a question
_ONLY_ASKS = 1.6  # nothing else is said or done
_LISTED = 1.0  # articles of ours with their counts, and nothing is said of anything else
_NUMBERED = 1.5  # goods are counted, the order is given a number, and nothing else is spoken of
_NUMBER_BEHIND = re.compile(r"(?:\s[^\W\d_]{1,6}|\s?[:#])?\s?(?=\S*\d{2})[A-Z0-9]")
_ONE_LISTED = 1.5  # so is a single article, as far as a clerk shall look
_SEVERAL_NAMED = 2
_LED = 2.0  # the words in front of the lines say what becomes of them
_BESIDE = 0.5  # so much of what is said beside it does not speak against an order whose lines are led in as such
_BESIDES: tuple[Kind, ...] = ("complaint", "inquiry")
_COUNTED = 0.7  # each further number of pieces in a text that was not understood
_POLITE = 1.5  # «pls» beside goods that are counted
_TOLD_IN_SUBJECT = 4.0  # «siehe Betreff» under a subject that counts goods
_NAMED = 1.0  # an order is named, not placed
_ANSWERED = 0.4  # the subject of an answer was written for another mail
_ANOTHER = 0.9  # each further phrase of the same kind


def from_words(texts: KindTexts, lines: Sequence[LinesReading], *, from_customer: bool = False) -> Iterator[tuple[Kind, float]]:
    """Log-odds for each kind by what subject and text say, and for an order by its lines.

    `from_customer`: the sender's address is one on file, and customers send us no invoices and no confirmations of what they sold.
    """
    heard = hear(texts, lines)
    if heard.denied or (
        said(without(heard.own, "kinds", "newcomer"), "kinds", "no_order")
        and not any(led_in_as(lead) == "order" for lead in texts.leads)
        and not (heard.titled and heard.counted)  # «And a question, no order yet: what would … be?» below one
    ):
        yield "order", -4.0
        yield "inquiry", 1.5
    talked = _talked(texts, heard)
    yield from talked.items()
    if heard.led:
        anew = (
            not said(heard.body, "kinds", "order_named") and not heard.in_subject
        )  # «instead of 36 rather 8» in what is only being ordered
        yield "order", _BESIDE * sum(talked[kind] for kind in (*_BESIDES, *(("change",) if anew else ())))
    yield from ((lead, _LED) for lead in heard.leads if lead and lead != "received" and lead != "listed")
    got = bool("received" in heard.leads and heard.spoken["complaint"])  # what came is wrong: neither ordered nor billed here
    if got:
        yield "complaint", _LED
    placing = _placing(texts, heard)
    supplied = heard.came or any(said(heard.body, "kinds", key) for key in ("supplying", "received"))
    supplied = supplied or "other" in texts.titles or bool(said(heard.subject, "titles", "other"))
    silent = not (supplied or texts.answer or any(talked.values()) or _wants_papers(heard) or "inquiry" in heard.leads)
    alone = named_articles(lines) >= _SEVERAL_NAMED and silent
    others = _others(texts, heard, placing, listed=alone)
    if alone and not others and not placing:
        yield "order", _LISTED
    elif silent and not (others or placing or heard.denied or heard.titled) and _is_one_line(lines):
        yield "order", _ONE_LISTED
    nothing_else = not (
        heard.titled or others or supplied or (placing and named_articles(lines)) or any(talked.values()) or heard.papers or heard.denied
    )
    if nothing_else and not alone and heard.counted and _numbers_order(heard.body):
        yield "order", _NUMBERED
    yield from _as_order(texts, heard, lines, placing, answered=bool(texts.answer and not placing and others), got=got)
    if (
        any(heard.subject.casefold().startswith(phrase.casefold()) for phrase in said(heard.subject, "titles", "other"))
        and not texts.answer
    ):
        several = 1 if texts.lines else 0
        complains = (
            "complaint" in heard.in_subject
            or (heard.spoken["complaint"] and not others)
            or len(set(map(str.casefold, heard.spoken["complaint"]))) > several
        )
        ordering = from_customer and bool(placing) and heard.counted  # «Conferma d'ordine» by who buys
        not_sent = got or complains or heard.papers or _wants_paper(heard) or (heard.goods and heard.counted)  # «Quote 4711», accepted
        not_sent = not_sent or ordering
        yield "other", _SUBJECT["other"] * (_WRONG if not_sent else 1.0)
    reason = bool((heard.spoken["change"] or heard.spoken["cancellation"]) and said(heard.body, "kinds", "order_named"))  # «Betriebsferien»
    ordered = heard.counted and bool((from_customer and (heard.titled or placing)) or (heard.titled and not supplied))
    # what is said below an order, as «Betriebsferien vom …», is by the way
    yield "other", (_ANSWERED if got or reason or ordered or came_short(heard.body) else 1.0) * _repeated(_BODY["other"], others)
    yield "other", min(4.0, 1.5 * len({phrase.casefold() for phrase in said(heard.body, "titles", "foreign_labels")}))
    yield from _asking(texts, heard, alone=not placing and not others and not any(talked.values()))
    if heard.papers and not placing and not heard.spoken["inquiry"]:
        yield "inquiry", _FORM


def _numbers_order(body: str) -> bool:
    """Whether a text gives an order its number in so many words: «Unsere Bestellnummer ist 4711», «PO: 26-118»."""
    return any(_NUMBER_BEHIND.match(body, end) for _, end in places(body, "labels", "order_number"))


def _wants_papers(heard: Heard) -> bool:
    """Whether papers of goods are asked for under a subject that does not order."""
    return heard.papers and not heard.titled


def _wants_paper(heard: Heard) -> bool:
    """Whether the subject asks for the paper that it names: «Quote please», «Auftragsbestätigung fehlt», not «Quote 4711»."""
    asks = "inquiry" in heard.in_subject or bool(heard.spoken["inquiry"])
    return (asks and not any(map(str.isdigit, heard.subject))) or bool(said(heard.subject, "kinds", "missing"))


def _talked(texts: KindTexts, heard: Heard) -> dict[Kind, float]:
    """Log-odds for the kinds of which mails only speak."""
    ordering = bool(said(f"{heard.subject} . {texts.body}", "kinds", "order_named")) or texts.lines
    talked: dict[Kind, float] = {
        kind: _repeated(_BODY[kind], phrases) * (_ORDER_NAMED if ordering else _NO_ORDER_NAMED[kind])
        for kind, phrases in heard.spoken.items()
    }
    for kind in heard.in_subject:
        talked[kind] += (_ANSWERED if texts.answer else 1.0) * _SUBJECT[kind]
    if heard.of_order:
        talked["change"] += _OF_ORDER
    return talked


def _placing(texts: KindTexts, heard: Heard) -> float:
    """Log-odds of an order by the words that place one."""
    listing = () if heard.in_subject or any(heard.spoken.values()) else said(heard.wanted, "kinds", "listed")
    return _repeated(_BODY["order"], (*heard.goods, *listing, *_asked_for(heard.wanted))) + (_AGAIN if _again(texts, heard) else 0.0)


def _again(texts: KindTexts, heard: Heard) -> bool:
    return not heard.spoken["complaint"] and _orders_again(texts, heard.body)


def _others(texts: KindTexts, heard: Heard, placing: float, *, listed: bool) -> tuple[str, ...]:
    """What is said that has no answer: that goods came well among it, unless more is ordered beside.

    `listed` tells that articles are counted and nothing else is talked of.
    """
    text = heard.body if texts.answer else f"{heard.subject} . {heard.body}"
    content = texts.lines and not heard.spoken["complaint"] and bool(placing or heard.titled or listed)
    return (*meant(text, "other"), *(() if content else meant(text, "settled")))


def _as_order(
    texts: KindTexts, heard: Heard, lines: Sequence[LinesReading], placing: float, *, answered: bool, got: bool
) -> Iterator[tuple[Kind, float]]:
    """Log-odds of an order by what places it and by its lines, which count for less where another order is spoken of."""
    body, spoken = heard.body, heard.spoken
    offered = bool((placing or texts.lines) and takes_offer(texts, body))
    changing = bool(spoken["change"] or spoken["cancellation"]) or heard.of_order
    about_another = changing or bool(heard.in_subject and not offered and not heard.led and (not texts.answer or any(spoken.values())))
    yield "order", (0.4 if about_another or got or heard.denied else 1.0) * placing
    about_another = about_another or heard.came or ("inquiry" in heard.leads and not placing)
    told = heard.subject if not texts.answer and said(body, "kinds", "see_subject") else ""
    unread = _again(texts, heard) or told or quantities(heard.wanted) or (placing and heard.titled)
    if told and quantities(told) and not about_another:
        yield "order", _TOLD_IN_SUBJECT
    if offered and (not texts.lines or not placing):
        unread = True  # the lines stand in the offer that is answered
        yield "order", _AS_OFFERED
    share = _LINES_OF_ANOTHER if not heard.led and _elsewhere(heard, lines, placing, about_another=about_another) else 1.0
    if answered:
        share = min(share, _LINES_IN_ANSWER)
    listed = _UNREAD_LINES + _COUNTED * max(0, min(3, quantities(heard.wanted)) - 1)
    yield "order", share * (listed if unread and not texts.lines else _from_lines(lines))
    if not about_another and not heard.asking and (placing or not spoken["complaint"]):
        yield "order", (_ANSWERED if texts.answer else 1.0) * _SUBJECT["order"] if said(heard.subject, "kinds", "order_subject") else 0.0
        yield "order", _NAMED if not placing and not texts.answer and said(body, "kinds", "order_named") else 0.0
    yield "order", _POLITE if texts.lines and not placing and not _wants_papers(heard) and said(heard.wanted, "kinds", "please") else 0.0


def _elsewhere(heard: Heard, lines: Sequence[LinesReading], placing: float, *, about_another: bool) -> bool:
    """Whether the lines stand in what is no order: they came, are complained of, changed, or are those that a form is asked for."""
    if heard.leads - {"order", None} or (heard.papers and not heard.titled):
        return True
    beside = heard.titled and _several(lines) and not said(heard.body, "kinds", "received")  # what is complained of stands beside them
    return not placing and (about_another or bool(heard.spoken["complaint"] and not beside))


def _asking(texts: KindTexts, heard: Heard, *, alone: bool) -> Iterator[tuple[Kind, float]]:
    """Log-odds of an inquiry by question marks; `alone` where nothing else is said."""
    yield "inquiry", _ASKING if "?" in heard.body else 0.0
    if "?" in heard.body and not heard.titled and len(set(heard.goods)) <= 1 and not texts.answer:
        yield "inquiry", _ASKED_BESIDE
    if heard.asking:
        yield "inquiry", _SUBJECT_ASKS
    if "?" in heard.wanted and alone and not heard.counted and not texts.answer:
        yield "inquiry", _ONLY_ASKS


def _asked_for(text: str) -> tuple[str, ...]:
    """Where a number of pieces is asked for, but neither in exchange nor at what price."""
    for kind in ("complaint", "inquiry", "change"):
        text = without(text, "kinds", kind)
    return asked_for(text)


def _orders_again(texts: KindTexts, body: str) -> bool:
    """Whether goods are ordered by pointing at an earlier order: outright, or «wie immer» under a subject that orders, and nothing else."""
    outright = points_back(f"{texts.subject} ¶ {body}")
    return outright or bool(not texts.lines and said(texts.subject, "kinds", "order_subject") and said(body, "again", "like_before"))


def _from_lines(lines: Sequence[LinesReading]) -> float:
    """Log-odds of an order by its lines: the better they are founded the more; none at all speaks against it."""
    strength = max((found.strength for found in lines if found.lines), default=_NO_LINES)
    if not any(line.quantity for found in lines for line in found.lines):
        strength = min(strength, _UNCOUNTED)  # an article that is spoken of, without a number of pieces
    named = named_articles(lines)
    bare = (
        _BARE_COUNTS
        if not any(_is_known(line.sku) or line.buyer_sku or line.unit_price for found in lines for line in found.lines)
        else -1.0
    )
    return max(_NO_LINES if strength == _NO_LINES else bare, min(4.0, max(strength, 0.6 * min(named, 5)) if named else min(4.0, strength)))


def named_articles(lines: Sequence[LinesReading]) -> int:
    """How many articles a document counts by their numbers."""
    return max((sum(_is_known(line.sku) and line.quantity is not None for line in found.lines) for found in lines), default=0)


def _is_known(sku: Leaf | None) -> bool:
    """Whether an article of ours is named, and not only offered as the nearest to what is asked for."""
    return sku is not None and sku.confidence >= _KNOWN


def _is_one_line(lines: Sequence[LinesReading]) -> bool:
    """Whether one article of ours is counted beyond doubt, and nothing else."""
    held = [found for found in lines if found.lines]
    return len(held) == 1 and len(held[0].lines) == 1 and not held[0].doubts and named_articles(held) == 1


def _several(lines: Sequence[LinesReading]) -> bool:
    return max((sum(line.quantity is not None for line in found.lines) for found in lines), default=0) > 1


def _repeated(first: float, found: Sequence[str]) -> float:
    distinct = len({phrase.casefold() for phrase in found})
    return first + _ANOTHER * min(3, distinct - 1) if distinct else 0.0
