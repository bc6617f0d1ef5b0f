"""How the buyer wants to pay, and in which money: behind a label, by a ticked box, or in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from config.vocabulary import keys, phrases, table
from parsers.page import TAKEN
from parsers.reading.evidence import Candidate, Reason
from parsers.reading.head.context import Head, candidate, label_reason, spots_of
from parsers.reading.head.number_values import is_ours
from parsers.reading.phrasing import any_of, places, said
from parsers.reading.segments import Segment

_TICKED = re.compile(r"(?:☒|☑|✓|✔|✗|\[\s?[xX]\s?\]|\(\s?[xX]\s?\))\s*$")
_LABEL_AND_VALUE = 2
_ONE_ROW = 1.8  # in letter heights: the row, or the next
_SENTENCE = 30  # words: longer ones are terms, not what the buyer says
_EMPTY = re.compile(r"(?:☐|□|\[\s?\]|\(\s?\)|[_o○]\s)\s*$")


def payment_methods(head: Head) -> Iterator[Candidate]:
    """Candidates for the way of payment; terms («30 Tage netto») say invoice only where no way is named."""
    found = list(_payment_methods(head))
    plain = any(c.score > 0 and " ".join(c.raw.casefold().split()) not in _terms() for c in found)
    ahead = [c for c in found if c.value == "prepayment" and c.score > 0]
    for one in found:
        hints = plain and " ".join(one.raw.casefold().split()) in _terms()
        billed = one.value == "invoice" and any(_together(one, other) for other in ahead)
        if hints or billed:
            yield one.because(Reason("what is paid in advance" if billed else "terms beside another way of paying", -1.6))
        else:
            yield one


def _together(one: Candidate, other: Candidate) -> bool:
    """Whether two stand in one row or the next: «in advance, please send your pro-forma invoice» names what is paid in advance."""
    if one.page is not other.page or not (one.words and other.words):
        return False
    gap = abs(one.words[0].box.middle - other.words[0].box.middle)
    return gap < _ONE_ROW * max(one.words[0].box.height, other.words[0].box.height)


def _payment_methods(head: Head) -> Iterator[Candidate]:
    for spot in spots_of(head, "payment_method"):
        rest = spot.segment.text[spot.start :]
        for method, start, end, _ in ways_named(rest):
            weight = _ticked(rest, start) or 3.5
            yield candidate(spot.segment, spot.start + start, spot.start + end, method, Reason(label_reason(spot.label, spot), weight))
    for held in head.sheets:
        for segment in held.segments:
            if segment.words[0].zone not in {"signature", "footer"}:
                yield from _in_prose(segment, value=len(held.row(segment)) == _LABEL_AND_VALUE and held.left_of(segment) is not None)
                yield from _before_the_goods(segment)


def _in_prose(segment: Segment, *, value: bool) -> Iterator[Candidate]:
    """Ways of payment in a text; `value` tells that it is the second of two pieces of its row, as values of forms are."""
    for method, start, end, phrase in ways_named(segment.text):
        ticked = _ticked(segment.text, start)
        if ticked:
            yield candidate(segment, start, end, method, Reason("ticked", ticked))
        elif len(_sentence(segment.text, start, end).split()) < _SENTENCE and (
            phrase not in _alone() or _says_how(segment.text, start, end) or (value and segment.text.strip(" .").casefold() == phrase)
        ):
            weight = -3.0 if said(_sentence(segment.text, start, end), "label_words", "to_quote") else 2.0  # «vermelden op factuur»
            weight = -6.0 if _denied().search(segment.text, 0, start) else weight
            yield candidate(segment, start, end, method, Reason(f"«{segment.text[start:end]}» in a sentence", weight))


def _before_the_goods(segment: Segment) -> Iterator[Candidate]:
    """Prepayment as a sentence says it that names no way to pay: «ich überweise dann, bevor Sie liefern»."""
    for start, end in places(segment.text, "payment_words", "beforehand"):
        sentence = _sentence(segment.text, start, end)
        named = said(sentence, "payment_words", "denied") or any(True for _ in ways_named(sentence))
        if not named and _pays(sentence, segment.text[start:end]):
            yield candidate(segment, start, end, "prepayment", Reason(f"«{segment.text[start:end]}» in a sentence that pays", 2.0))


def _pays(sentence: str, beforehand: str) -> bool:
    """Whether a sentence pays in the clause beside these words: «we call before you deliver, …, we pay» pays at another time."""
    at = sentence.index(beforehand)
    ends = at + len(beforehand)
    between = (sentence[end:at] if end <= at else sentence[ends:start] for start, end in places(sentence, "payment_words", "transfers"))
    return any(not re.search(r"[,;:]\s+\w", words) for words in between)


@cache
def _denied() -> re.Pattern[str]:
    """What says before a way to pay that it is not to be: «ohne Rechnung», «bitte nicht per Nachnahme», «no invoice»."""
    return re.compile(rf"(?<!\w)(?:{any_of(phrases('payment_words', 'denied'))})\s+(?:\w+\s+)?$", re.IGNORECASE)


def _sentence(text: str, start: int, end: int) -> str:
    """The sentence around a place in a text; what the lines took ends one, its full stop went with it."""
    before, behind = re.split(rf"[.!?;]\s|{TAKEN}", text[:start])[-1], re.split(rf"[.!?;](?:\s|$)|{TAKEN}", text[end:])[0]
    return before + text[start:end] + behind


@cache
def _alone() -> frozenset[str]:
    """Words that alone do not say how it is paid: «Rechnung», «im Voraus»."""
    return frozenset(phrases("payment_words", "alone"))


def _says_how(text: str, start: int, end: int) -> bool:
    usual = _as_usual().search(text[end:])
    if usual and _to_whom().match(text[end + usual.end() :]):
        usual = None  # «Rechnung wie gewohnt an uns» says who gets it, not that it is so paid
    if usual and usual[1].casefold() in phrases("kinds", "please") and re.match(r"\s*\w", text[end + usual.end() :]):
        usual = None  # «auf die Rechnung bitte unsere Nummer schreiben»
    if usual and _towards().match(text, end + usual.end()):
        usual = None  # «Rechnung wie immer an uns» says where it goes
    return bool(usual) or _is_value(text, start, end)


@cache
def _towards() -> re.Pattern[str]:
    return re.compile(rf",?\s+(?:{any_of(phrases('addresses', 'towards'))})\s+\w", re.IGNORECASE)


def _is_value(text: str, start: int, end: int) -> bool:
    """Whether a bare word is all that stands behind a few words and a colon: «Settlement: invoice»."""
    return bool(re.fullmatch(r"(?:.*[,;|] )?(?:[\w./-]+ ?){1,3}:\s*", text[:start])) and not re.search(r"\w", text[end : end + 3])


@cache
def _to_whom() -> re.Pattern[str]:
    return re.compile(rf"\s*(?:{any_of(phrases('addresses', 'towards'))})\s+\w", re.IGNORECASE)


@cache
def _terms() -> frozenset[str]:
    """Words of the time for paying, which only hint at an invoice: «Zahlungsziel», «30 Tage netto»."""
    return frozenset(phrases("payment_words", "terms"))


@cache
def _as_usual() -> re.Pattern[str]:
    """What makes a bare «Rechnung» or «im Voraus» the way of payment: it goes on with «wie immer», or a verb of paying stands before."""
    return re.compile(rf"^\s*({any_of(phrases('payment_words', 'as_usual'))})(?!\w)", re.IGNORECASE)


def _ticked(text: str, start: int) -> float:
    if _TICKED.search(text[:start]):
        return 6.0
    return -6.0 if _EMPTY.search(text[:start]) else 0.0


def ways_named(text: str) -> Iterator[tuple[str, int, int, str]]:
    """The ways to pay that a text names, way after way: which, from where to where, and in which words."""
    for method in keys("payment"):
        for start, end in places(text, "payment", method):
            if text[end : end + 1] != "-":
                yield method, start, end, " ".join(text[start:end].casefold().split())


@cache
def _currency() -> re.Pattern[str]:
    """Codes in capitals, signs, and the words for money that mean nothing else."""
    named = table("numbers", "currencies")
    codes = [word.upper() for word, code in named.items() if word.upper() == code]
    signs = [sign.upper() for sign in named if not sign.isalpha()]
    words = {word for word, code in named.items() if word.isalpha() and word.upper() != code}
    words -= set(phrases("numbers", "ambiguous_currencies"))
    return re.compile(rf"(?<![A-Za-z])(?:(?:{any_of(codes)})(?![A-Za-z])|{any_of(signs)}|(?i:{any_of(words)})\b\.?)")


def _in_a_number(head: Head, text: str, m: re.Match[str]) -> bool:
    """Whether letters like a currency's are the end of a number of goods: «3202FR»."""
    start = max(text.rfind(sign, 0, m.start()) for sign in " ([") + 1
    glued = text[start : m.start()]
    if not glued[-1:].isdigit() or not m.group()[:1].isalpha():
        return False
    return is_ours(head, text[start : m.end()]) or (len(m.group()) <= len("fr") and not re.search(r"[.,]\d\d$", glued))


def currencies(head: Head) -> Iterator[Candidate]:
    """Candidates for the currency: the codes and signs that stand beside amounts."""
    for held in head.sheets:
        for segment in held.segments:
            if segment.words[0].zone in {"signature", "footer"}:
                continue
            for m in _currency().finditer(segment.text):
                if _in_a_number(head, segment.text, m):
                    continue
                beside = segment.text[max(0, m.start() - 8) : m.end() + 8]
                code = str(table("numbers", "currencies")[m.group().casefold().rstrip(".")])
                yield candidate(
                    segment,
                    m.start(),
                    m.end(),
                    code,
                    Reason(f"«{m.group()}» beside amounts", 3.0 if any(c.isdigit() for c in beside) else 2.0),
                )
