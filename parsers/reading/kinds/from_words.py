"""Evidence from the words of a message, and from the lines that its documents hold: log-odds for each kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parsers.reading.again import points_back
from parsers.reading.kinds.kind_texts import KindTexts, asked_for, quantities
from parsers.reading.kinds.leads import Lead, led_as
from parsers.reading.lines.read import LinesReading
from parsers.reading.phrasing import said, without
from parsers.result import Kind

_TALKING: tuple[Kind, ...] = ("change", "cancellation", "complaint", "inquiry")
_SUBJECT = {"order": 2.0, "change": 4.0, "cancellation": 4.5, "complaint": 3.5, "inquiry": 3.0, "other": 3.0}
_BODY = {"order": 2.2, "change": 2.8, "cancellation": 3.0, "complaint": 2.2, "inquiry": 2.0, "other": 2.0}
_NO_LINES = -2.5  # an order without anything that is ordered is hardly one
_UNREAD_LINES = -0.5  # but amounts with units stand there, or subject and text both order: what it is was not understood
_ORDER_NAMED = 1.3
_NO_ORDER_NAMED = {"change": 0.4, "cancellation": 0.5, "complaint": 0.8, "inquiry": 1.0}  # what is changed may be a meeting
_LINES_OF_ANOTHER = 0.2  # articles in a complaint are those that came
_LINES_IN_ANSWER = 0.5  # and in an answer that orders nothing in words, they may be those that came
_UNCOUNTED = 0.3
_BARE_COUNTS = -1.6  # things that are counted, but no article, number or price among them
_AS_OFFERED = 1.5
_AGAIN = 3.0  # «as last time»: what is ordered stands in an earlier order
_ASKING = 0.7
_LED = 2.0  # the words in front of the lines say what becomes of them
_BESIDE = 0.5  # so much of what is said beside it does not speak against an order whose lines are led in as such
_BESIDES: tuple[Kind, ...] = ("complaint", "inquiry")
_COUNTED = 0.7  # each further number of pieces in a text that was not understood
_POLITE = 1.0  # «pls» beside goods that are counted
_TOLD_IN_SUBJECT = 4.0  # «siehe Betreff» under a subject that counts goods
_NAMED = 1.0  # an order is named, not placed
_ANSWERED = 0.4  # the subject of an answer was written for another mail
_ANOTHER = 0.9  # each further phrase of the same kind


def from_words(texts: KindTexts, lines: Sequence[LinesReading]) -> Iterator[tuple[Kind, float]]:
    if said(texts.body, "kinds", "no_order") or (not texts.answer and said(texts.subject, "kinds", "no_order")):
        yield "order", -4.0
        yield "inquiry", 1.5
    body = texts.body
    for key in ("no_order", "no_cancellation", "no_complaint"):
        body = without(body, "kinds", key)
    leads = {_led(lead) for lead in texts.leads}
    led = "order" in leads  # what is said of other things beside it does not make it less of an order
    spoken = _spoken(body)
    in_subject = [kind for kind in _TALKING if said(texts.subject, "kinds", f"{kind}_subject")]
    trust = _ANSWERED if texts.answer else 1.0
    ordering = bool(said(f"{texts.subject} . {texts.body}", "kinds", "order_named")) or texts.lines
    if _takes_offer(texts, body):
        spoken["inquiry"], in_subject = 0.0, [kind for kind in in_subject if kind != "inquiry"]
    talked: dict[Kind, float] = {kind: weight * (_ORDER_NAMED if ordering else _NO_ORDER_NAMED[kind]) for kind, weight in spoken.items()}
    for kind in in_subject:
        talked[kind] += trust * _SUBJECT[kind]
    yield from talked.items()
    if led:
        anew = not said(body, "kinds", "order_named") and not in_subject  # «instead of 36 rather 8» in what is only being ordered
        yield "order", _BESIDE * sum(talked[kind] for kind in (*_BESIDES, *(("change",) if anew else ())))
    yield from ((lead, _LED) for lead in leads if lead and lead != "received")
    got = bool("received" in leads and spoken["complaint"])  # what came is wrong: neither ordered nor billed here
    if got:
        yield "complaint", _LED
    again = not spoken["complaint"] and _orders_again(texts, body)
    told = texts.subject if not texts.answer and said(body, "kinds", "see_subject") else ""
    wanted = f"{texts.subject} . {body}" if not texts.answer else body
    listing = () if in_subject or any(spoken.values()) else said(wanted, "kinds", "listed")
    placing = _repeated(_BODY["order"], (*said(wanted, "kinds", "order"), *listing, *_asked_for(wanted))) + (_AGAIN if again else 0.0)
    offered = bool(texts.answer and (placing or texts.lines) and "?" not in body and said(body, "kinds", "as_offered"))  # the offer is ours
    changing = bool(spoken["change"] or spoken["cancellation"])
    about_another = changing or bool(in_subject and not offered and not led and (not texts.answer or any(spoken.values())))
    yield "order", (0.4 if about_another or got else 1.0) * placing
    elsewhere = bool(spoken["complaint"] and not placing) or bool(about_another and not placing) or bool(leads - {"order", None})
    share = 1.0 if led or not elsewhere else _LINES_OF_ANOTHER
    unread = again or told or quantities(wanted) or (placing and not texts.answer and said(texts.subject, "kinds", "order_subject"))
    if told and quantities(told) and not about_another:
        yield "order", _TOLD_IN_SUBJECT
    if offered and (not texts.lines or not placing):
        unread = True  # the lines stand in the offer that is answered
        yield "order", _AS_OFFERED
    if texts.answer and not placing and said(body, "kinds", "other"):
        share = min(share, _LINES_IN_ANSWER)
    listed = _UNREAD_LINES + _COUNTED * max(0, min(3, quantities(wanted)) - 1)
    yield "order", share * (listed if unread and not texts.lines else _from_lines(lines))
    if not about_another and (placing or not spoken["complaint"]):
        yield "order", trust * _SUBJECT["order"] if said(texts.subject, "kinds", "order_subject") else 0.0
        yield "order", _NAMED if not placing and not texts.answer and said(body, "kinds", "order_named") else 0.0
    if (
        any(texts.subject.casefold().startswith(phrase.casefold()) for phrase in said(texts.subject, "titles", "other"))
        and not texts.answer
    ):
        yield (
            "other",
            _SUBJECT["other"] * (_ANSWERED if got or spoken["complaint"] > _BODY["complaint"] else 1.0),
        )  # «Rechnung 4711»: it is wrong
    said_here = body if texts.answer else f"{texts.subject} . {body}"
    yield "other", (_ANSWERED if got else 1.0) * _repeated(_BODY["other"], said(said_here, "kinds", "other"))
    yield "other", min(4.0, 1.5 * len({phrase.casefold() for phrase in said(body, "titles", "foreign_labels")}))
    yield "order", _POLITE if texts.lines and not placing and said(wanted, "kinds", "please") else 0.0
    yield "inquiry", _ASKING if "?" in body else 0.0


def _spoken(body: str) -> dict[Kind, float]:
    """What is said for each kind of which mails only speak; «statt 12 waren nur 6 da» complains and changes nothing."""
    spoken = {kind: _repeated(_BODY[kind], said(body, "kinds", kind)) for kind in _TALKING}
    if spoken["complaint"] or spoken["inquiry"]:
        other = without(without(body, "kinds", "complaint"), "kinds", "inquiry")
        spoken["change"] = _repeated(_BODY["change"], said(other, "kinds", "change"))
    return spoken


def _takes_offer(texts: KindTexts, body: str) -> bool:
    """Whether an answer with lines takes an offer of ours: then what it says of the offer asks for nothing."""
    return bool(texts.answer and texts.lines and "?" not in body and said(body, "kinds", "as_offered"))


def _led(lead: str) -> Lead | None:
    """What the words above the lines say becomes of them; an order that names our offer beside its own number is an order."""
    kind = led_as(lead)
    return None if kind == "other" and said(lead, "titles", "order") else kind


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
    named = max((sum(line.sku is not None and line.quantity is not None for line in found.lines) for found in lines), default=0)
    bare = _BARE_COUNTS if not any(line.sku or line.buyer_sku or line.unit_price for found in lines for line in found.lines) else -1.0
    return max(_NO_LINES if strength == _NO_LINES else bare, min(4.0, max(strength, 0.6 * min(named, 5)) if named else min(4.0, strength)))


def _repeated(first: float, found: Sequence[str]) -> float:
    distinct = len({phrase.casefold() for phrase in found})
    return first + _ANOTHER * min(3, distinct - 1) if distinct else 0.0
