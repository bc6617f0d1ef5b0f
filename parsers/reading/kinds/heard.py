"""What is heard in a message before it is weighed: its words cleared of what they do not mean, and what they say for each kind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from parsers.reading.kinds.kind_texts import KindTexts
from parsers.reading.kinds.leads import Lead, asks_of_an_order, begins_anew, led_as, to_the_colon
from parsers.reading.kinds.meanings import (
    SENTENCE_END,
    denies,
    meant,
    ordered,
    plainly,
    requests,
    runs_short,
    speaks_of_order,
    talks,
    without_offers_made,
    without_second_thoughts,
)
from parsers.reading.lines.read import LinesReading
from parsers.reading.phrasing import said, without
from parsers.result import Kind

_MOST_WORDS = 60
_ARTICLE_NUMBER = re.compile(
    r"(?<![\w.,/-])(?!\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?=[\w./-]*\d{3})(?:\d{5,}|\d{4,}[A-Z]{1,2}|[A-Z0-9][\w.-]*[A-Z.-][\w.-]*\w)(?![\w./-])"
)
"""A number by which goods are named: neither a day nor how many there are."""
_HEADING_END = re.compile(r"(?<=[.!?:])(?=\s[^\W\d_])")
TALKING: tuple[Kind, ...] = ("change", "cancellation", "complaint", "inquiry")


@dataclass(frozen=True, slots=True)
class Heard:
    """A message's words as they are meant.

    `wanted` is where an order may be placed (the subject of an answer is not), `goods` are the phrases that order, `spoken` those of
    the kinds that mails only speak of, `leads` what is said in front of lines, `own` the body without questions about what is on no
    line. `denied`: nothing is ordered yet; `papers`: a form or a list is asked for instead of goods; `asking`: the subject is a
    question; `titled`: it orders; `counted`: lines have numbers of pieces.
    """

    body: str
    subject: str
    wanted: str
    goods: tuple[str, ...]
    spoken: dict[Kind, tuple[str, ...]]
    in_subject: tuple[Kind, ...]
    leads: frozenset[Lead | None]
    denied: bool
    papers: bool
    asking: bool
    titled: bool
    counted: bool
    came: bool
    own: str

    @property
    def led(self) -> bool:
        """Whether the lines are led in as ordered: what is said of other things beside them does not make them less of an order."""
        return "order" in self.leads

    @property
    def of_order(self) -> bool:
        """Whether something in an order is spoken of, and nothing is ordered."""
        return not self.led and not self.goods and "inquiry" not in self.leads and speaks_of_order(self.body)


def hear(texts: KindTexts, lines: Sequence[LinesReading]) -> Heard:
    """What is heard in the texts of a message with these lines."""
    body, subject = plainly(texts.body), plainly(texts.subject)
    names_order = bool(said(subject, "kinds", "order_subject"))
    short = any(runs_short(to_the_colon(lead), body) for lead in texts.leads)
    if short:
        body = without(body, "kinds", "missing")
    counted = any(line.quantity for found in lines for line in found.lines)
    if texts.lines:
        taken_back = any(found.taken_back for found in lines) and not texts.answer and not speaks_of_order(body)
        body = without_second_thoughts(body, taken_back=taken_back)
    goods, papers = ordered(_wanted(texts, subject, body))
    goods = goods or tuple(phrase for lead in texts.leads for phrase in begins_anew(lead))
    asked_for = requests(body) if counted and not goods and not papers else ()
    if asked_for:  # «Können Sie uns 12 Hefte schicken?» asks nothing
        goods, body = asked_for, body.replace("?", ".")
    asked = not goods and any(asks_of_an_order(plainly(to_the_colon(lead))) for lead in texts.leads)
    named = without_offers_made(subject, "inquiry_subject") if counted else subject
    in_subject = tuple(kind for kind in TALKING if meant(named if kind == "inquiry" else subject, f"{kind}_subject"))
    if counted and not asked and ((goods and "inquiry" not in in_subject) or (names_order and not texts.answer)):
        body = without(body, "kinds", "asked_back")
    wanted = _wanted(texts, subject, body)
    papers = papers and not goods
    if papers:
        body = without(body, "kinds", "papers")
    own = _without_lists_not_ordered(texts.body, texts.leads) if counted and names_order and not texts.answer else texts.body
    if counted and not texts.answer and (names_order or goods or said(texts.body, "kinds", "order_named")):
        own = _without_questions_beside(own, lines)
    if own != texts.body:
        body = plainly(own)
    denied = denies(own) or (not texts.answer and denies(texts.subject))
    denied = denied and not any(_orders_after_all(own, lead) for lead in texts.leads)
    counted_stock = said(texts.body, "kinds", "stock_list") or (said(texts.subject, "kinds", "stock_list") and not names_order)
    denied = denied or bool(counted_stock and not (names_order and goods))
    spoken = _spoken(body)
    needed = "inquiry" in in_subject and bool(spoken["inquiry"]) and not texts.answer and not names_order  # asked for, not ordered
    if needed:  # «Offerteaanvraag»: what they would like to have in the sentence that asks is its answer, not goods
        goods = ordered(_wanted(texts, subject, _without_questions(body)))[0]
    leads = {led_in_as(lead) for lead in texts.leads}
    if "listed" in leads:  # a list is ordered where nothing else is said of it
        leads = (leads - {"listed"}) | ({None} if in_subject or any(spoken.values()) else {"order"})
    leads -= ({"order"} if denied or papers or needed else set()) | ({"complaint"} if short else set())
    placed = names_order or asked_for or (goods and said(body, "kinds", "as_offered"))
    if placed and counted and not spoken["inquiry"] and "?" not in body:  # «Bestellung aus dem Katalog» asks for none
        in_subject = tuple(kind for kind in in_subject if kind != "inquiry")
    asking = _asks(subject, texts, names_order=names_order)
    if texts.lines and takes_offer(texts, body):
        spoken["inquiry"], in_subject = (), tuple(kind for kind in in_subject if kind != "inquiry")
    titled = names_order and not texts.answer and not asking
    came = not goods and _came(texts.body, lines)
    return Heard(body, subject, wanted, goods, spoken, in_subject, frozenset(leads), denied, papers, asking, titled, counted, came, own)


def _orders_after_all(body: str, lead: str) -> bool:
    """Whether the last sentence before the lines orders, and nothing is denied in it or behind: «…, nur zur Info. Unsere Bestellung:»."""
    last = SENTENCE_END.split(to_the_colon(lead))[-1].strip()
    before, _, behind = body.rpartition(last) if last else ("", "", "")
    return bool(before) and led_in_as(last) == "order" and not denies(last) and not denies(behind)


def _without_lists_not_ordered(text: str, leads: Sequence[str]) -> str:
    """A text without the headings of further lists that say of themselves that they are none: «Nur zur Info (bitte nicht liefern):»."""
    kept = []
    for row in text.split("¶"):
        parts = _HEADING_END.split(row)
        kept.append("".join(part for part in parts if not _heads_what_is_not_ordered(part.strip(), leads)))
    without_heads = "¶".join(kept)
    return text if without_heads == text else without_heads


def _heads_what_is_not_ordered(part: str, leads: Sequence[str]) -> bool:
    heads = part.endswith(":") and any(said(part, "kinds", key) for key in ("no_order", "cancellation"))
    return heads and not said(part, "kinds", "order_named") and not any(part in lead for lead in leads)


def _without_questions_beside(text: str, lines: Sequence[LinesReading]) -> str:
    """A text without the paragraphs that ask about goods on none of its lines and say that these are not ordered.

    «Was kostet bei Ihnen Kabel X (4711)? Das ist noch nicht bestellt.» below what is ordered.
    """
    numbers = {leaf.raw for found in lines for line in found.lines for leaf in (line.sku, line.buyer_sku, line.gtin) if leaf}
    kept = [part for part in text.split("¶") if not (said(part, "kinds", "no_order") and _asks_of_others(part, numbers))]
    return "¶".join(kept) if len(kept) <= text.count("¶") else text


def _without_questions(body: str) -> str:
    """A text without the sentences that ask for a price, an offer, or anything else."""
    return " ".join(sentence for sentence in SENTENCE_END.split(body) if not talks("inquiry", sentence))


def _asks_of_others(paragraph: str, numbers: set[str]) -> bool:
    """Whether a paragraph with a question names an article by a number, and none of these."""
    named = [m.group() for m in _ARTICLE_NUMBER.finditer(paragraph)] if "?" in paragraph else []
    return bool(named) and not any(number in paragraph for number in numbers if number)


def led_in_as(lead: str) -> Lead | None:
    """What the words above the lines say becomes of them; an order that names our offer beside its own number is an order."""
    kind = led_as(lead)
    own = said(lead, "titles", "order") and not said(lead, "kinds", "your_order")
    return None if kind == "other" and own else kind


def _asks(subject: str, texts: KindTexts, *, names_order: bool) -> bool:
    """Whether the subject is a question: «Bestellung 4711 eingegangen?», «Mengenrabatt?», not «20 Rollen bis Freitag?» above goods."""
    if not subject.rstrip().endswith("?") or texts.answer:
        return False
    return not texts.lines or not (names_order or any(map(str.isdigit, subject)))


def _wanted(texts: KindTexts, subject: str, body: str) -> str:
    return body if texts.answer else f"{subject} . {body}"


def _spoken(body: str) -> dict[Kind, tuple[str, ...]]:
    """What is said for each kind of which mails only speak; «statt 12 waren nur 6 da» complains and changes nothing."""
    spoken = {kind: talks(kind, body) for kind in TALKING}
    if spoken["complaint"] or spoken["inquiry"]:
        spoken["change"] = talks("change", without(without(body, "kinds", "complaint"), "kinds", "inquiry"))
    return spoken


def takes_offer(texts: KindTexts, body: str) -> bool:
    """Whether an answer takes an offer of ours: then what it says of the offer asks for nothing."""
    return bool(texts.answer and "?" not in body and said(body, "kinds", "as_offered"))


def _came(body: str, lines: Sequence[LinesReading]) -> bool:
    """Whether the sentence in which a line stands says that it came: «die 5 Stück, die wir bekommen haben»."""
    raws = {leaf.raw for found in lines for line in found.lines for leaf in (line.sku, line.description) if leaf and leaf.raw}
    told = [sentence for sentence in SENTENCE_END.split(body) if len(sentence.split()) <= _MOST_WORDS]  # a table is no sentence
    return any(raw in sentence and said(sentence, "kinds", "received") for sentence in told for raw in raws)
