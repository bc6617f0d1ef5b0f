"""What stands in the head of a filled-in form beside the parties: days, the buyer's number, the ticked way to pay, sums, words."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from config.vocabulary import phrases, table
from parsers.forms import second_reader
from parsers.forms.context import Places, Sheet
from parsers.forms.counts import amounts, money
from parsers.forms.filled import Written
from parsers.forms.known import TOTALS, Place, Tick
from parsers.forms.spelling import fits
from parsers.forms.two_readers import agree, both_read, figures_agree, scores
from parsers.page import Box
from parsers.reading.evidence import probability
from parsers.result import Leaf

FIRST, LAST = date(2020, 1, 1), date(2039, 12, 31)
NEAREST = 220
LIKELY_DAYS = 12
BACKWARDS, FAR_OFF, FAR_DAYS = -4.0, -2.5, 200
YEARS_OFF, YEARS_DAYS = -7.0, 400  # an order that is years old is hardly posted today
OVERRULED = 1.0  # log units by which the ink may speak for another day than the one that was chosen
SURE_DAY = 4.0
LOST_DAY, ILLEGIBLE = 9.0, -20.0
TICK_MM2, RING_PT, RING_MM2 = 0.7, 6.0, 2.5
WEAK_MM2 = 0.15  # less than a tick, more than nothing
_NUMBERED = ("order_number", "buyer_phone", "buyer_email", "buyer_vat_id")
_DATE_SIGNS = "0123456789./- "
_TOWN = re.compile(r"\D*[^\W\d_]{3}\D*(?=\d)")
_ALIKE = re.compile(r"[O0oQDI1lJS5B8Z2G6]")
_SURE_NUMBER, _SURE_BOTH = 0.93, 0.6
_AS_FIGURES = str.maketrans("bGoOQDCIlzZSsBgq", "6600000112255899")
_POINTLESS = re.compile(r"(?<=\d) (?=\d)")  # a box left empty between figures: a point that left no ink
_STROKE, STROKE_LEAD = re.compile(r"(?<=\d)[1/](?=\d)"), 8.0  # log units that a slash and a one must lie apart
WITH_YEAR = 5.0  # log units for a year behind a slash over a one there, which any other two figures follow as often
_PREFIXED = re.compile(r"^P0(?=\d{4,})")


@dataclass(frozen=True, slots=True)
class _Days:
    """The days that the ink of a place may say, with their log-probabilities below the best reading; what was read.

    `leaning` are those that were written without their year, so that they hang on another day.
    """

    sheet: Sheet
    place: Place
    written: Written
    found: list[tuple[float, date]]
    raw: str
    leaning: frozenset[date] = frozenset()


@cache
def _calendar() -> tuple[tuple[str, date], ...]:
    """Every day as hands write it."""
    found = []
    for offset in range((LAST - FIRST).days + 1):
        day = FIRST + timedelta(offset)
        d, m, y = day.day, day.month, day.year
        ways = {f"{d}.{m}.{y}", f"{d:02d}.{m:02d}.{y}", f"{d}.{m}.{y % 100:02d}", f"{d:02d}.{m:02d}.{y % 100:02d}", f"{y}-{m:02d}-{d:02d}"}
        ways |= {f"{d:02d}/{m:02d}/{y}", f"{d}/{m}/{y}", f"{d:02d}/{m:02d}/{y % 100:02d}", f"{d:02d}-{m:02d}-{y}", f"{d}-{m}-{y}"}
        ways |= {f"{d:02d}-{m:02d}-{y % 100:02d}", f"{d}-{m}-{y % 100:02d}"}
        ways |= {f"{d:02d}{m:02d}{y}", f"{d:02d}{m:02d}{y % 100:02d}"}
        found += [(way, day) for way in ways]
    return tuple(found)


@cache
def _worded() -> tuple[tuple[str, date], ...]:
    """Every day with its month's name, and every week with its year, which stands for its Friday."""
    names: dict[int, set[str]] = {}
    for spelled, month in table("dates", "months").items():
        names.setdefault(int(month), set()).update({str(spelled), str(spelled).capitalize()})
    found = []
    for offset in range((LAST - FIRST).days + 1):
        day = FIRST + timedelta(offset)
        found += [(f"{day.day}{dot} {name} {day.year}", day) for name in sorted(names.get(day.month, ())) for dot in (".", "")]
    for year in range(FIRST.year, LAST.year + 1):
        weeks = [(week, date.fromisocalendar(year, week, 5)) for week in range(1, 53)]
        found += [(f"{word} {week}{sign}{year}", friday) for word in _week_words() for week, friday in weeks for sign in ("/", " ")]
        found += [(f"{week}. {word} {year}", friday) for word in _week_words() for week, friday in weeks]
    return tuple(found)


def _week_words() -> list[str]:
    """The words for a week that hands use before its number, as they are written."""
    return sorted({way for word in phrases("dates", "weeks") if len(word) < 6 for way in (word.upper(), word.capitalize(), word)})


@cache
def _spelled(worded: bool) -> tuple[str, ...]:
    return tuple("".join(way.split()) for way, _ in (_worded() if worded else _calendar()))


def nearest_days(written: Written) -> list[tuple[str, date]]:
    """The days nearest to what was read, in figures, and with names where letters stand there."""
    figures = both_read(written, _DATE_SIGNS)
    found = {
        _calendar()[at]
        for text in figures
        for _, _, at in process.extract(text, _spelled(False), scorer=Levenshtein.distance, limit=NEAREST)
    }
    lettered = {"".join(text.split()) for text, _, _ in written.readings() if sum(c.isalpha() for c in text) > 1}
    found |= {
        _worded()[at] for text in lettered for _, _, at in process.extract(text, _spelled(True), scorer=Levenshtein.distance, limit=NEAREST)
    }
    return sorted(found)


def days(places: Places, mailed: date | None) -> tuple[dict[str, Leaf], list[str]]:
    """The day of the order and the day wanted, chosen together, and which of them need a look."""
    held: dict[str, _Days] = {}
    if ordered := _days(places, "order_date", None):
        held["order_date"] = ordered
    base = ordered.found[0][1] if ordered and ordered.found else mailed
    if wanted := _days(places, "requested_delivery_date", base):
        held["requested_delivery_date"] = wanted
    leaves: dict[str, Leaf] = {}
    doubts: list[str] = []
    best = _together(held, mailed)
    for what, days_ in held.items():
        chosen = best.get(what)
        if chosen is None:
            doubts += [] if _says_soon(days_.written) else [what]
            continue
        score, lead, day = chosen
        why = (f"written beside «{days_.place.label}»", "scored on the ink")
        leaves[what] = days_.sheet.leaf(day.isoformat(), days_.raw, probability(lead - 1), days_.place.box, *why)
        leans = "order_date" in doubts and day in days_.leaning  # a week is one of the year in which was ordered
        far = mailed is not None and _near(day, mailed) < 0
        overruled = max(own for own, _ in days_.found) - score > OVERRULED
        if lead < SURE_DAY or score < -LOST_DAY or leans or far or overruled:
            doubts.append(what)
    return leaves, doubts


def _days(places: Places, what: str, base: date | None) -> _Days | None:
    """What a place may say; `base` is the day against which a week, or a day without its year, is meant."""
    found = places.find(what)
    if found is None:
        return None
    sheet, place, written = found
    if what == "order_date" and (halves := sheet.filled.apart(place.boxes, _TOWN)):
        written = halves[1]  # «Ort, Datum»
    full = nearest_days(written)
    ways = full + (list(_against(base)) if base else [])
    texts = [way for way, _ in ways]
    best: dict[date, tuple[float, bool]] = {}
    for n, ((_, day), score) in enumerate(zip(ways, scores(written, texts, "day"), strict=True)):
        best[day] = max(best.get(day, (-math.inf, False)), (score, n >= len(full)))
    ranked = sorted(((score, day) for day, (score, _) in best.items()), reverse=True)[:LIKELY_DAYS]
    legible = [pair for pair in ranked if pair[0] > ILLEGIBLE]
    leaning = frozenset(day for day, (_, leans) in best.items() if leans)
    return _Days(sheet, place, written, legible, written.as_read()[0], leaning)


def _against(base: date) -> Iterator[tuple[str, date]]:
    """Days of the year that begins with a day, as hands write them without the year, and weeks, which stand for their Friday."""
    for offset in range(364):
        day = base + timedelta(offset)
        yield from ((way, day) for way in (f"{day.day}.{day.month}.", f"{day.day:02d}.{day.month:02d}.", f"{day.day}.{day.month}"))
    for offset in range(0, 364, 7):
        friday = base + timedelta(offset + (4 - base.weekday()) % 7)
        year, week, _ = friday.isocalendar()
        for word in _week_words():
            yield from ((f"{word} {number}", friday) for number in (week, f"{week:02d}", f"{week}/{year % 100:02d}"))
            yield f"{week}. {word}", friday


def _says_soon(written: Written) -> bool:
    """Whether words stand there that ask for delivery without naming a day: «sofort», «asap»."""
    words = [word for word in phrases("dates", "soon") if len(word) > 3]
    return sum(c.isalpha() for c in written.as_read()[0]) > 3 and any(fit.likely for fit in fits(written, words))


def _together(held: dict[str, _Days], mailed: date | None) -> dict[str, tuple[float, float, date]]:
    """Each day with its score and its lead over the next: those that go together, delivery after order, both near the mail's day."""
    chosen: dict[str, tuple[float, float, date]] = {}
    for what, days_ in held.items():
        if not days_.found:
            continue
        other = next((o for key, o in held.items() if key != what and o.found), None)
        scored: dict[date, float] = {}
        for score, day in days_.found:
            best = score + max((s + _fit(what, day, o) for s, o in other.found), default=0.0) if other else score
            scored[day] = best + (_near(day, mailed) if mailed else 0.0)
        ranked = sorted(scored.items(), key=lambda pair: -pair[1])
        own = {day: score for score, day in days_.found}
        lead = ranked[0][1] - ranked[1][1] if len(ranked) > 1 else 12.0
        chosen[what] = own[ranked[0][0]], lead, ranked[0][0]
    return chosen


def _fit(what: str, day: date, other: date) -> float:
    """What speaks against a pair of days."""
    gap = (other - day).days if what == "order_date" else (day - other).days
    return BACKWARDS if gap < 0 else FAR_OFF if gap > FAR_DAYS else 0.0


def _near(day: date, mailed: date) -> float:
    away = abs((day - mailed).days)
    return YEARS_OFF if away > YEARS_DAYS else FAR_OFF if away > FAR_DAYS else 0.0


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
                text, slashed = _slashed(_likeliest(_in_figures(text, written), written), written, day)
            both = what != "buyer_email" and agree(written, text)
            why = (f"written beside «{place.label}»", *(("both readers say so",) if both else ()))
            leaves[what] = sheet.leaf(text, text, sure if both else 0.8 * sure, place.box, *why)
            missed = bool(written.signs) and len("".join(text.split())) != written.signs
            lettered = both or (sure > _SURE_NUMBER and figures_agree(written, text))  # a «B» is an 8 or a 6 to the second reader
            unsure = sure < (_SURE_BOTH if both else _SURE_NUMBER) or not written.agreed or (_is_plain(text) and not lettered)
            if gap or missed or slashed or unsure or _ambiguous(text):
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


def _is_plain(text: str) -> bool:
    """Whether a text is of figures and capitals alone, so that the second reader knows all its signs."""
    return second_reader.LETTER not in second_reader.spelled(text)


def _slashed(text: str, written: Written, day: date | None) -> tuple[str, bool]:
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
    return meant if meant != text and fits(written, [meant])[0].likely else text


def _figures(part: str) -> str:
    """A part of a number with its look-alikes as figures, behind the capitals that it begins with."""
    head = re.match(r"(?:PO(?=\w{4,}$)|[A-Z]{1,3}(?=\d))?", part)
    start = head.end() if head else 0
    return part[:start] + part[start:].translate(_AS_FIGURES)


def _ambiguous(text: str) -> bool:
    """Whether letters and digits that look alike stand where either may be meant."""
    mixed = [part for part in re.split(r"[\s./-]+", text) if any(c.isdigit() for c in part) and any(c.isalpha() for c in part)]
    return any(_ALIKE.search(re.sub(r"^[A-Z]{2,4}(?=\d{4,}$)", "", part)) and not re.fullmatch(r"[A-Z]{2,4}\d{4,}", part) for part in mixed)


def payment(sheets: Sequence[Sheet]) -> tuple[Leaf | None, list[str]]:
    """The ticked way to pay: the only box with ink in or around it; of several the one with less, for what is scratched out has more."""
    inked = sorted((held for held in _ticks(sheets) if held[0] >= TICK_MM2), key=lambda held: held[0])
    if not inked:
        unseen = any(sheet.filled.ink.faint for sheet in sheets) or any(area > WEAK_MM2 for area, _, _ in _ticks(sheets))
        return None, ["payment_method"] if unseen else []
    _, sheet, tick = inked[0]
    alone = len({other.method for _, _, other in inked}) == 1
    leaf = sheet.leaf(tick.method, tick.label, 0.97 if alone else 0.6, tick.box, f"ticked: «{tick.label}»")
    return leaf, [] if alone else ["payment_method"]


def _ticks(sheets: Sequence[Sheet]) -> Iterator[tuple[float, Sheet, Tick]]:
    """The boxes for ways to pay with the ink in them, or drawn around them."""
    for sheet in sheets:
        for tick in sheet.filled.page.ticks:
            if tick.method:
                ink = sheet.filled.ink
                ring = ink.inside_mm2(_around(tick.box, RING_PT))
                yield max(ink.inside_mm2(_around(tick.box, 1.0)), ring if ring > RING_MM2 else 0.0), sheet, tick


def _around(box: Box, rim: float) -> Box:
    return Box(box.x0 - rim, box.y0 - rim, box.x1 + rim, box.y1 + rim)


def totals(places: Places, computed: Decimal | None) -> tuple[dict[str, Leaf], list[str]]:
    """The sums that are written, and those that need a look: what the rows do not add up to."""
    leaves, doubts = {}, []
    for what in TOTALS:
        if found := places.find(what):
            sheet, place, written = found
            values = amounts(written, [computed] if computed else [], parted=place.cents)
            if not values:
                doubts.append(what)
                continue
            lead = values[0].score - values[1].score if len(values) > 1 else 6.0
            agrees = computed is not None and values[0].value == computed
            why = (f"written beside «{place.label}»", *(("the sum of the rows",) if agrees else ()))
            leaves[what] = sheet.leaf(money(values[0].value), values[0].raw, probability(lead + 2 * agrees), place.box, *why)
            if not agrees:
                doubts.append(what)
    return leaves, doubts
