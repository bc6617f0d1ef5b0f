"""What phrases mean by the words around them: a bell out of order is no complaint, and who asks for a form orders no goods."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from config.vocabulary import phrases
from parsers.reading.lines.units import COUNTED_UNITS
from parsers.reading.phrasing import any_of, places, said, without, without_longer
from parsers.reading.words import unit_code
from parsers.result import Kind

_DENIALS = ("no_order", "no_cancellation", "no_complaint")
_KEYS = ("order", "change", "cancellation", "complaint", "inquiry", "other", "as_offered", "settled", "supplying")
_SUBJECT_KEYS = ("order_subject", "change_subject", "cancellation_subject", "complaint_subject", "inquiry_subject")
# A bell that is broken says how to deliver, what is struck out of a list cancels nothing, and a new bank account changes no order.
_OF_OTHER_THINGS = (
    ("premises", "complaint"),
    ("sold_out", "complaint"),
    ("struck_out", "cancellation"),
    ("own_data", "change"),
    ("own_data", "change_subject"),
)
_NEAR = 32  # letters between a thing and what is said of it
_OF_GOODS_MOST = 90  # where goods are named between
_MISSING_WORDS = 2
SENTENCE_END = re.compile(r"[.!?;](?=\s)|¶")
_ASKED_OR_SAID = re.compile(r"[.!?](?!\w)|¶")
_REQUEST_END = re.compile(r"[?!¶]|(?<=[^\W\d_]{5})\.(?=\s)|(?<=[)\d])\.(?=\s)")  # the dot of «12 Kart.» ends none
_NUMBER = re.compile(r"\s+(?:\w{1,7}[.:°]?\s+)?(?=\S*\d)\S{3,}")
_TERM = re.compile(r"(?:\w{2,4}\s)?\d{1,2}\.\s?\d{1,2}\.(?:\d{2,4})?")
_APART = re.compile(r"[.!?;:¶\d]")


def denies(text: str) -> bool:
    """Whether a text says outright that nothing is ordered yet; «was kostet es bei Bestellung von 100?» asks for something else."""
    text = without(text, "kinds", "newcomer")
    ends = [_ASKED_OR_SAID.search(text, end) for _, end in places(text, "kinds", "no_order")]
    return any(end is None or end.group() != "?" for end in ends)


def plainly(text: str) -> str:
    """A text without what is denied, what is said only by the way («quote 4711 on your invoice»), and what is said of other things."""
    for key in (*_DENIALS, "by_the_way"):
        text = without(text, "kinds", key)
    text = without_numbered_offers(text)
    for things, key in _OF_OTHER_THINGS:
        text = _without_near(text, things, key)
    return text


def without_numbered_offers(text: str) -> str:
    """A text without the reader's offers that it calls by their numbers: these are taken or spoken of, not asked for."""
    return _numbered_offer().sub(" ", text)


@cache
def _numbered_offer() -> re.Pattern[str]:
    """An offer of the reader's by its number, which asks for none: «Your quotation: AN-4711», «Ihr Angebot Nr. 4711»."""
    yours, offers = any_of(phrases("owners", "yours")), any_of(phrases("kinds", "offers"))
    numbers = any_of(phrases("label_words", "numbers"))
    return re.compile(rf"(?<!\w)(?:{yours})\w{{0,2}}\s+(?:{offers})[\s:.#-]+(?:(?:{numbers})[\s:.#]+)?(?=\S*\d\d)[\w./-]+", re.IGNORECASE)


def meant(text: str, key: str) -> tuple[str, ...]:
    """The phrases of this kind in a text, but for those that are part of a longer phrase of another kind."""
    keys = _SUBJECT_KEYS if key in _SUBJECT_KEYS else _KEYS
    return said(without_longer(text, "kinds", key, keys), "kinds", key)


def meant_places(text: str, key: str) -> list[tuple[int, int]]:
    """Where the phrases of this kind stand that are not part of a longer phrase of another kind, and ask for no papers."""
    longer = [
        (start, end)
        for other in _KEYS
        if other != key
        for start, end in places(text, "kinds", other)
        if not said(without_longer(text[start:end], "kinds", key, (other,)), "kinds", key)
    ]
    papers = places(text, "kinds", "papers") if key in {"order", "inquiry"} else ()
    return [
        (start, end)
        for start, end in places(text, "kinds", key)
        if not any(a <= start and end <= b for a, b in longer) and not any(_belong(text, start, end, paper) for paper in papers)
    ]


def ordered(text: str) -> tuple[tuple[str, ...], bool]:
    """The phrases that order goods, and whether papers are asked for instead: «schicken Sie mir einen Rücksendeschein»."""
    text = without_longer(text, "kinds", "order", _KEYS)
    papers = places(text, "kinds", "papers")
    goods, asked = [], False
    for start, end in places(text, "kinds", "order"):
        if any(_belong(text, start, end, paper) for paper in papers):
            asked = True
        elif not (_ends_with_yours().search(text, start, end) or _of_yours(text, start, end)):
            # «Anbei unsere Auftragsbestätigung zu Ihrer Bestellung» is the seller's
            goods.append(text[start:end])
    return tuple(goods), asked


def _of_yours(text: str, start: int, end: int) -> bool:
    """Whether a phrase begins with an order that is called the other's: «Danke für Ihre Bestellung, unsere Bestätigung anbei»."""
    first = text[start:end].split()[0]
    return bool(said(first, "titles", "order")) and bool(_yours_before().search(text, 0, start))


@cache
def _yours_before() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(phrases('owners', 'yours'))})\w{{0,2}}\s+$", re.IGNORECASE)


@cache
def _ends_with_yours() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(phrases('owners', 'yours'))})\w{{0,2}}\s+[^\W\d_]+$", re.IGNORECASE)


def _belong(text: str, start: int, end: int, paper: tuple[int, int]) -> bool:
    """Whether a paper stands in what is asked for, or right behind it."""
    if start <= paper[0] < end:
        return True
    if _OF_GOODS_MOST >= paper[0] - end > 0 and _for_goods().match(text, end) and not _parted_or_counted(text[end : paper[0]]):
        return True  # «brauchen wir zu Lampe X (4711) ein Datenblatt»
    between = _TERM.sub("", text[end : paper[0]]) if end <= paper[0] <= end + 2 * _NEAR else "."  # «senden Sie bis 10.10.2026 die …»
    return len(between) <= _NEAR and not _APART.search(between)


@cache
def _for_goods() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{any_of(phrases('kinds', 'for_goods'))})\s", re.IGNORECASE)


def _parted_or_counted(text: str) -> bool:
    """Whether a sentence ends in a text, or goods are counted there."""
    counted = (m[1].rstrip(".") for m in re.finditer(r"\b\d+\s?([^\W\d]+\.?)", text))
    return bool(SENTENCE_END.search(text)) or any(word == "x" or unit_code(word) in COUNTED_UNITS for word in counted)


def requests(text: str) -> tuple[str, ...]:
    """The sentences that ask the reader to send something: «Können Sie uns zwölf Hefte … schicken?», «might we trouble you for …»."""
    found = []
    for sentence in _REQUEST_END.split(text):
        begins = places(sentence, "kinds", "would_you")
        if begins and any(start >= begins[0][1] for start, _ in places(sentence, "kinds", "do_send")):
            found.append(sentence[begins[0][0] : begins[0][1]])
    return tuple(found)


def without_second_thoughts(text: str, *, taken_back: bool = False) -> str:
    """A text without what its writer changes of what he orders in it: «Actually, make that 6»; a sentence that names an order stays.

    `taken_back` tells that the lines themselves show it, without any phrase: the text takes back what it lists.
    """
    for start, end in reversed(list(_sentences(text))):
        sentence = text[start:end]
        if (taken_back or said(sentence, "kinds", "second_thoughts")) and not said(sentence, "kinds", "order_named"):
            text = text[:start] + without(without(sentence, "kinds", "change"), "kinds", "cancellation") + text[end:]
    return text


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for end in (*(m.end() for m in SENTENCE_END.finditer(text)), len(text)):
        yield start, end
        start = end


def speaks_of_order(text: str) -> bool:
    """Whether something of an order with its number is spoken of: «in unserer Bestellung 4711», «on order 4711»."""
    return any(_NUMBER.match(text, end) for _, end in places(text, "kinds", "within_order"))


def came_short(text: str) -> tuple[str, ...]:
    """What is said to be missing from a delivery: «in Ihrem Paket fehlen»; the delivery is named in that sentence or the one before."""
    found: list[str] = []
    came = False
    for sentence in SENTENCE_END.split(text):
        before, came = came, bool(said(sentence, "kinds", "delivered"))
        if came or before:
            found += said(sentence, "kinds", "missing")
    return tuple(found)


def runs_short(lead: str, text: str) -> bool:
    """Whether the words in front of the lines say that these have run out («uns fehlen:»): no order and no delivery is spoken of."""
    last = SENTENCE_END.split(lead)[-1]
    return bool(said(last, "kinds", "missing")) and not said(last, "kinds", "order_named") and not said(text, "kinds", "delivered")


def _without_near(text: str, things: str, key: str) -> str:
    """A text without the phrases of this key that are said of these things: «Klingel defekt», «Änderung der Bankverbindung»."""
    found = places(text, "kinds", things)
    if not found:
        return text
    for start, end in reversed(list(_near(text, found, key))):
        text = f"{text[:start]} {text[end:]}"
    return text


def _near(text: str, things: tuple[tuple[int, int], ...], key: str) -> Iterator[tuple[int, int]]:
    for start, end in places(text, "kinds", key):
        between = [text[b:start] if b <= start else text[end:a] for a, b in things]
        if any(len(words) <= _NEAR and not _APART.search(words) for words in between):
            yield start, end


def without_offers_made(text: str, key: str) -> str:
    """A text without the offers that are there already, by number or as the reader's: «your quotation», «Angebot 8823» ask for none."""
    for start, end in reversed(places(text, "kinds", key)):
        made = said(text[start:end], "titles", "other") and len(text[start:end].split()) == 1
        if made and (_NUMBER.match(text, end) or _yours_before().search(text, 0, start)):
            text = f"{text[:start]}¶{text[end:]}"
    return text


def talks(kind: Kind, text: str) -> tuple[str, ...]:
    """The phrases by which a text talks of this kind, what is missing from a delivery among its complaints."""
    if kind == "inquiry":
        return meant(without_offers_made(text, kind), kind)
    if kind != "complaint":
        return meant(text, kind)
    short = came_short(without_longer(text, "kinds", "missing", ("inquiry",)))
    found = meant(text, kind)
    if not short and not said(text, "kinds", "order_named") and not said(text, "kinds", "delivered"):
        found = tuple(phrase for phrase in found if not _only_misses(phrase))  # «für das Fest fehlen noch 3 Salate»
    return (*found, *short)


def _only_misses(phrase: str) -> bool:
    """Whether a phrase says nothing but that something is missing: «fehlen noch»."""
    return bool(said(phrase, "kinds", "missing")) and len(phrase.split()) <= _MISSING_WORDS
