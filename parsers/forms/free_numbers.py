"""The buyer's own number, telephone, e-mail and VAT number on a filled-in form: from no known set, so read letter by letter."""

from __future__ import annotations

import math
import re
from datetime import date

from parsers.forms import second_reader
from parsers.forms.context import Places
from parsers.forms.filled import Written
from parsers.forms.spelling import fits
from parsers.forms.two_readers import agree, figures_agree, scores
from parsers.result import Leaf

_NUMBERED = ("order_number", "buyer_phone", "buyer_email", "buyer_vat_id")
_ALIKE = re.compile(r"[O0oQDI1lJS5B8Z2G6]")
_SURE_NUMBER, _SURE_BOTH = 0.93, 0.6
_AS_FIGURES = str.maketrans("bGoOQDCIlzZSsBgq", "6600000112255899")
_POINTLESS = re.compile(r"(?<=\d) (?=\d)")  # a box left empty between figures: a point that left no ink
_STROKE, STROKE_LEAD = re.compile(r"(?<=\d)[1/](?=\d)"), 8.0  # log units that a slash and a one must lie apart
_TWINS, BY_TWINS = {"1": "7", "7": "1"}, 6.0  # log units that a one and a seven must lie apart
WITH_YEAR = 5.0  # log units for a year behind a slash over a one there, which any other two figures follow as often
_PREFIXED = re.compile(r"^P0(?=\d{4,})")


def numbers(places: Places, day: date | None = None) -> tuple[dict[str, Leaf], list[str]]:
    """The buyer's own number, telephone, e-mail, VAT number as read; they come from no known set, so most need a look.

    `day` is about when the order was written: many count their orders anew each year.
    """
    leaves, doubts = {}, []
    for what in _NUMBERED:
        if found := places.find(what):
            sheet, place, written = found
            text, sure = written.as_read()
            gap = bool(written.signs) and what == "order_number" and " " in text  # or a point that left no ink
            text = "".join(text.split()) if place.characters and not gap else text
            slashed = False
            if what == "order_number":
                text = _of_all_boxes(_POINTLESS.sub(".", text) if gap else text, written)
                text, slashed = with_slash(_likeliest(_in_figures(text, written), written), written, day)
            both = what != "buyer_email" and agree(written, text)
            why = (f"written beside «{place.label}»", *(("both readers say so",) if both else ()))
            leaves[what] = sheet.leaf(text, text, sure if both else 0.8 * sure, place.box, *why)
            missed = bool(written.signs) and len("".join(text.split())) != written.signs
            lettered = both or (sure > _SURE_NUMBER and figures_agree(written, text))  # a «B» is an 8 or a 6 to the second reader
            unsure = sure < (_SURE_BOTH if both else _SURE_NUMBER) or not written.agreed or (_is_plain(text) and not lettered)
            twin = what == "order_number" and has_twin(text, written)
            if gap or missed or slashed or unsure or twin or _ambiguous(text):
                doubts.append(what)
    return leaves, doubts


def _of_all_boxes(text: str, written: Written) -> str:
    """The text with the sign that was overlooked, where one box more is filled than characters were read."""
    if not text or written.signs != len(text) + 1:
        return text
    ways = [text[:at] + sign + text[at:] for at in range(1, len(text)) for sign in "-./"]
    return max(zip(written.scores(ways), ways, strict=True), default=(0.0, text))[1]


def _likeliest(text: str, written: Written) -> str:
    """A number with those of its figures as the second reader has them that both together find likelier; its letters and signs stay."""
    other = second_reader.best(written.figures)
    if len(other) != len(text):
        return text
    mixed = "".join(b if a.isdigit() and b.isdigit() else a for a, b in zip(text, other, strict=True))
    first, second = scores(written, [text, mixed], "number")
    return mixed if second > first else text


def has_twin(text: str, written: Written) -> bool:
    """Whether the ink leaves open if one of its ones is a seven, or the other way round: hands mislead both readers alike."""
    ways = [text[:at] + other + text[at + 1 :] for at, sign in enumerate(text) for other in _TWINS.get(sign, "")]
    as_read, *others = scores(written, [text, *ways], "number")
    return any(as_read - other < BY_TWINS for other in others)


def _is_plain(text: str) -> bool:
    """Whether a text is of figures and capitals alone, so that the second reader knows all its signs."""
    return second_reader.LETTER not in second_reader.spelled(text)


def with_slash(text: str, written: Written, day: date | None) -> tuple[str, bool]:
    """The number with a stroke between figures as a slash or a one, and whether the ink leaves both open: «66128/26», «66128126».

    Behind a slash the year is likely.
    """
    places = [found.start() for found in _STROKE.finditer(text)]
    ways = list(dict.fromkeys(text[:at] + sign + text[at + 1 :] for at in places for sign in "1/"))
    if len(ways) < 2:
        return text, False
    by_ink = dict(zip(ways, written.scores(ways), strict=True))
    found = max(ways, key=lambda way: by_ink[way] + (WITH_YEAR if day and _ends_in_year(way, day) else 0.0))
    rival = max((score for way, score in by_ink.items() if way.count("/") != found.count("/")), default=-math.inf)
    return found, by_ink[found] - rival < STROKE_LEAD


def _ends_in_year(number: str, day: date) -> bool:
    """Whether the year of a day stands behind the number's only slash."""
    head, slash, tail = number.partition("/")
    return bool(head and slash) and tail in (f"{day.year}", f"{day.year % 100:02d}")


def _in_figures(text: str, written: Written) -> str:
    """A number whose parts are of figures where the ink may say so: «B-2b-80288» is «B-26-80288», «P0060915» is «PO060915»."""
    parts = re.split(r"([\s./-]+)", _PREFIXED.sub("PO", text))
    meant = "".join(_figures(part) if any(c.isdigit() for c in part) else part for part in parts)
    if meant == text:
        return text
    as_read, as_meant = scores(written, [text, meant], "number")
    return meant if as_meant > as_read or fits(written, [meant])[0].likely else text


def _figures(part: str) -> str:
    """A part of a number with its look-alikes as figures, behind the capitals that it begins with."""
    head = re.match(r"(?:PO(?=\w{4,}$)|[A-Z]{1,3}(?=\d))?", part)
    start = head.end() if head else 0
    return part[:start] + part[start:].translate(_AS_FIGURES)


def _ambiguous(text: str) -> bool:
    """Whether letters and digits that look alike stand where either may be meant."""
    mixed = [part for part in re.split(r"[\s./-]+", text) if any(c.isdigit() for c in part) and any(c.isalpha() for c in part)]
    return any(_ALIKE.search(re.sub(r"^[A-Z]{2,4}(?=\d{4,}$)", "", part)) and not re.fullmatch(r"[A-Z]{2,4}\d{4,}", part) for part in mixed)
