"""What stands in the head of a filled-in form beside the parties and the buyer's numbers: days, the ticked way to pay, sums."""

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
from parsers.forms.context import Places, Sheet
from parsers.forms.counts import amounts, money
from parsers.forms.filled import Written
from parsers.forms.known import TOTALS, Place, Tick
from parsers.forms.spelling import fits
from parsers.forms.two_readers import both_read, scores
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
_DATE_SIGNS = "0123456789./- "
_TOWN = re.compile(r"\D*[^\W\d_]{3}\D*(?=\d)")


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
