"""The dates of an order's head: when it was written, and when the buyer wants the goods."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from config.vocabulary import phrases, table
from parsers.page import TAKEN
from parsers.reading.evidence import Candidate, Reason
from parsers.reading.head.answered import is_of_the_answered
from parsers.reading.head.context import Head, candidate, in_upper_half, is_body, label_reason, spots_of
from parsers.reading.head.dates import DateFound, find_dates
from parsers.reading.head.labels import Sheet, Spot
from parsers.reading.head.line_days import days_in_columns
from parsers.reading.head.months import week_words
from parsers.reading.head.number_values import is_named_number
from parsers.reading.head.order_numbers import titled_code
from parsers.reading.head.wrapped_days import day_of_two_rows, wrapped_days
from parsers.reading.phrasing import any_of, places, said
from parsers.reading.segments import Segment

MAY_BE_SWAPPED, LEAVES_ROOM = "day and month may be swapped", "the words leave room"
LABELLED_DAY = 3.5  # log-odds of a wished day behind a label that is set off
_LABEL_WORDS = 3
_LONGEST_DAY = 40  # characters: «Donnerstag, den 30. September 2026»


def order_dates(head: Head) -> Iterator[Candidate]:
    """Candidates for the day of the order: behind a label, or alone in the upper part of the first page."""
    for spot in spots_of(head, "order_date"):
        for found in find_dates(spot.segment.text, head.calendar)[:4]:
            if spot.start <= found.start <= spot.start + 14 and not found.week and not found.vague:
                bare = spot.label.text.strip(" .:").casefold()
                if bare in phrases("label_words", "dated") and _is_of_another_paper(head, spot):
                    break
                weight = 1.6 if bare in phrases("label_words", "weak_dates") else 3.5
                if bare in phrases("label_words", "dated") and not _follows_number(head, spot):
                    weight = 1.6 if _is_line_of_head(head, spot, found) else -1.0
                if is_of_the_answered(head, spot.segment, spot.segment.text[found.start : found.end]):
                    weight = -3.0
                if is_body(head, spot.segment) and weight < 3:
                    weight -= 0.8
                yield _dated(spot.segment, found, Reason(label_reason(spot.label, spot), weight), *_plausible(head, found.value))
                break
    for wrapped, day in wrapped_days(head, "order_date"):
        if not (day.week or day.vague):
            yield wrapped.because(Reason("behind its label, in two rows", 2.6), *_plausible(head, day.value))
    for held in head.sheets:
        yield from _unlabelled(head, held)
        yield from _year_below(head, held)
        yield from _behind_place(head, held)
        yield from _between_dots(head, held)
        yield from _behind_titled_number(head, held)
        yield from _beside_leading_words(head, held)
    yield from _behind_number(head)
    yield from _behind_title(head)
    yield from _told(head)
    yield from _arrived(head)


def _told(head: Head) -> Iterator[Candidate]:
    """The day of which a sentence says that it was ordered: «Ralf Kühn hat am 01.12.2026 bestellt», «placed an order on 1 December».

    What a shop reports is this order; otherwise it may be an earlier one, and the clerk is asked.
    """
    for held in head.sheets:
        reported = [segment for segment in held.segments if is_body(head, segment) and said(segment.text, "dates", "placed")]
        shop = bool(reported) and any(said(segment.text, "kinds", "shop_notice") for segment in held.segments)
        for segment in reported:
            for found in find_dates(segment.text, head.calendar):
                another = _is_labelled(held, segment, found, {"foreign_date"})
                if found.has_year and not (found.week or found.vague or another) and _placed_on(segment.text, found):
                    weight = 2.2 if shop else 0.2
                    yield _dated(segment, found, Reason("told as the day of ordering", weight), *_plausible(head, found.value))


def _arrived(head: Head) -> Iterator[Candidate]:
    """The day of arrival in a shop's notice, «Eingang: 3.12.2026»: there the order arrives when it is placed."""
    for held in head.sheets:
        if not any(is_body(head, segment) and said(segment.text, "kinds", "shop_notice") for segment in held.segments):
            continue
        for label in held.labelled("foreign_date"):
            text = label.segment.text
            if label.text.strip(" .:").casefold() not in phrases("label_words", "arrival"):
                continue
            for found in find_dates(text, head.calendar)[:1]:
                between = text[label.end : found.start].strip(" :,.").casefold()
                if found.has_year and label.end <= found.start and (not between or between in table("dates", "weekdays")):
                    yield _dated(label.segment, found, Reason("the day of arrival in a shop's notice", 2.2), *_plausible(head, found.value))


def _is_labelled(held: Sheet, segment: Segment, found: DateFound, keys: set[str]) -> bool:
    """Whether a label with one of these keys ends right before a day."""
    return any(not keys.isdisjoint(label.keys) and 0 <= found.start - label.end <= 3 for label in held.in_segment(segment))


def _placed_on(text: str, found: DateFound) -> bool:
    """Whether a word for ordering stands right behind a day, or before what leads to it."""
    return bool(_placed_behind().match(text, found.end) or _placed_before().search(text[: found.start]))


@cache
def _placed_behind() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{any_of(phrases('dates', 'placed'))})(?!\w)", re.IGNORECASE)


@cache
def _placed_before() -> re.Pattern[str]:
    placed, on = any_of(phrases("dates", "placed")), any_of(phrases("dates", "on_day"))
    return re.compile(rf"(?<!\w)(?:{placed})\s+(?:[^\W\d]+\s+){{0,3}}?(?:{on})\s+$", re.IGNORECASE)


def document_dates(head: Head) -> Iterator[Candidate]:
    """Candidates for the date of a document of another kind, behind its number («Nr. 4711 vom 3.5.2026») or a label of its own."""
    for spot in spots_of(head, "document_date"):
        for found in find_dates(spot.segment.text, head.calendar)[:1]:
            if spot.start <= found.start <= spot.start + 14 and not found.week:
                weight = 4.0 if spot.label.text.strip(" .:").casefold() in phrases("label_words", "weak_dates") else 6.0
                yield _dated(spot.segment, found, Reason(label_reason(spot.label, spot), weight))
    for held in head.sheets:
        for segment in held.segments:
            m = _number_with_date().match(segment.text)
            for found in find_dates(segment.text, head.calendar) if m and segment.page.number == 1 else ():
                if m and found.start == m.end():
                    yield _dated(segment, found, Reason("behind the number in the title", 6.5))


def _follows_number(head: Head, spot: Spot) -> bool:
    """Whether «vom …» goes on an order number, in its line or as a line of its own below it."""
    held = next((s for s in head.all_sheets if s.document is spot.segment.document), None)
    if held is None:
        return False
    left = held.left_of(spot.label.segment) if spot.label.leads else None
    beside = left.text if left else spot.label.segment.text[: spot.label.start]
    if _numbered().fullmatch(beside.strip()) or (said(beside, "titles", "order") and re.search(r"\s\S*\d{3}\S*\s*$", beside)):
        return True  # «Nr. H001261   vom 21.10.2026», «Bestellliste 105607 vom 15.10.2026»
    before = [label for label in held.in_segment(spot.label.segment) if label.end <= spot.label.start]
    if spot.label.leads:
        before += [label for s in held.near(spot.label.segment, (0, -1)) if s is not spot.label.segment for label in held.in_segment(s)]
    return any("order_number" in label.keys for label in before)


def _is_of_another_paper(head: Head, spot: Spot) -> bool:
    """Whether «vom …» goes on the number of what is no order: «gemäß Ihrem Angebot Nr. A-20931 vom 28.09.2026», not «Rechnung 4 vom …»."""
    if head.forced or spot.label.segment is not spot.segment:
        return False
    before = re.split(r"[!?;](?=\s[A-ZÄÖÜ])", spot.segment.text[: spot.label.start])[-1]
    papers = max((end for start, end in places(before, "titles", "other") if start), default=-1)
    return papers > max((end for _, end in places(before, "titles", "order")), default=-1)


def _is_line_of_head(head: Head, spot: Spot, found: DateFound) -> bool:
    """Whether «vom 3.5.2026» is all that stands in its place, high on the first page of a document."""
    segment = spot.segment
    alone = spot.label.leads and spot.label.segment is segment and not segment.text[found.end :].strip(" .")
    return alone and in_upper_half(segment) and not is_body(head, segment)


@cache
def _numbered() -> re.Pattern[str]:
    return re.compile(rf"(?i:{any_of(phrases('label_words', 'numbers'))}|#)\.?:?\s*(?=\S*\d)\S{{3,20}}")


def _unlabelled(head: Head, held: Sheet) -> Iterator[Candidate]:
    """A date alone, or behind a place («Hamburg, den 3.5.2026»), high on the first page."""
    for segment in held.segments:
        written_in_text = is_body(head, segment) and segment.words[0].cell is None
        written_in_text = written_in_text and not (_is_beside_title(held, segment) or _dates_a_letter(head, held, segment))
        if not in_upper_half(segment) or written_in_text or held.in_segment(segment) or _is_wished(held, segment):
            continue
        found = find_dates(segment.text, head.calendar)
        if len(found) == 1 and found[0].has_year and not found[0].vague and len(segment.words) <= 5:
            rest = segment.text[: found[0].start] + segment.text[found[0].end :]
            if _place_alone().fullmatch(rest):
                yield _dated(segment, found[0], Reason("a date alone in the head of the page", 1.0), *_plausible(head, found[0].value))


def _year_below(head: Head, held: Sheet) -> Iterator[Candidate]:
    """A day alone high on the first page whose year went into the next row: «29 October» over «2026»."""
    for segment in held.segments:
        below = held.below(segment) if in_upper_half(segment) and not is_body(head, segment) and not _is_wished(held, segment) else None
        if below is None or not _YEAR.fullmatch(below.text):
            continue
        whole = f"{segment.text} {below.text}"
        for found in find_dates(whole, head.calendar)[:1]:
            if (found.start, found.end) == (0, len(whole)) and found.has_year:
                day = day_of_two_rows(segment, below, found, len(segment.text) + 1)
                yield day.because(Reason("a date alone in the head of the page", 1.0), *_plausible(head, found.value))


_YEAR = re.compile(r"20\d\d")


def _is_beside_title(held: Sheet, segment: Segment) -> bool:
    """Whether a day stands apart beside the title of an order in a mail's text: «BON DE COMMANDE N° 4711      Metz, le 9 mai 2026»."""
    left = held.left_of(segment)
    return left is not None and any("order_number" in label.keys and label.leads for label in held.in_segment(left))


def _dates_a_letter(head: Head, held: Sheet, segment: Segment) -> bool:
    """Whether a row of a mail is a place, or what leads to a day, and a day up to the mail: «Metz, le 9 mai 2026», «Le 04/11/2026»."""
    days = find_dates(segment.text, head.calendar) if len(held.row(segment)) == 1 else []
    written = head.calendar.written
    if len(days) != 1 or written is None or days[0].value > written:
        return False
    return bool(segment.text[: days[0].start].strip()) and bool(_place_alone().fullmatch(segment.text[: days[0].start]))


def _is_wished(held: Sheet, segment: Segment) -> bool:
    """Whether a label to the left says that a day is the wished one: «Lieferung bis | 08.10.2026»."""
    left = held.left_of(segment)
    return left is not None and any(label.leads and "delivery_date" in label.keys for label in held.in_segment(left))


@cache
def _number_with_date() -> re.Pattern[str]:
    numbers, dated = any_of(phrases("label_words", "numbers")), any_of(phrases("label_words", "dated"))
    return re.compile(rf"[^\W\d_](?<![a-zäöü]).{{4,60}}?(?i:{numbers})\.?:?\s+\S*\d\S*\s+(?:{dated})\s+")


@cache
def _place_alone() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:[A-ZÄÖÜÉ][\w.-]+(?:\s\(?[\w.-]+\)?){{0,2}},?\s*)?(?:(?i:{any_of(phrases('dates', 'on_day'))})|,)?\W*")


@cache
def _place() -> re.Pattern[str]:
    return re.compile(rf"(?:^|\s)[A-ZÄÖÜÉ][\w.-]+,\s+(?:(?i:{any_of(phrases('dates', 'on_day'))})\s+)?$")


def _behind_place(head: Head, held: Sheet) -> Iterator[Candidate]:
    """A date behind its place that ends a line of something else: «Beleg-Nr.: 4711   Hamburg, 3. Mai 2026»."""
    for segment in held.segments:
        if not in_upper_half(segment) or is_body(head, segment) or not held.in_segment(segment):
            continue
        for found in find_dates(segment.text, head.calendar)[-1:]:
            ends = not segment.text[found.end :].strip(" .") and bool(_place().search(segment.text[: found.start]))
            if ends and found.has_year and not found.vague:
                yield _dated(segment, found, Reason("a date behind its place", 1.6), *_plausible(head, found.value))


def _behind_number(head: Head) -> Iterator[Candidate]:
    """A date right behind the number: «Bestellnummer/Datum: PO-4711 / 21.10.2026», «Bestellung 4711, 21.10.2026»."""
    for spot in spots_of(head, "order_number"):
        for found in find_dates(spot.segment.text, head.calendar)[:1]:
            before = spot.segment.text[spot.start : found.start] if found.start >= spot.start else ""
            if found.has_year and re.fullmatch(r"\W*(?:[A-ZÄÖÜ]{2,5}\s)?\S{3,25}\s*[/–(,-]\s*", before):
                yield _dated(spot.segment, found, Reason("behind the number of the order", 3.0), *_plausible(head, found.value))


def _behind_title(head: Head) -> Iterator[Candidate]:
    """A day that is all behind what an order calls itself: «Bestellung 10.11.2026»; one to come is no order's."""
    for spot in spots_of(head, "order_number"):
        for found in find_dates(spot.segment.text, head.calendar)[:1] if spot.label.leads and spot.place == "inside" else ():
            alone = not (spot.segment.text[spot.start : found.start] + spot.segment.text[found.end :]).strip(" .:")
            if alone and found.start >= spot.start and found.has_year and not found.week and not is_named_number(spot.label.text):
                yield _dated(spot.segment, found, Reason("a day behind the title of an order", 1.6), *_plausible(head, found.value))


def _behind_titled_number(head: Head, held: Sheet) -> Iterator[Candidate]:
    """A date right behind the number that a title goes on to: «Sammelbestellung Muster GmbH Nr. WB008411 Montag, 16.11.2026».

    A sign may stand between them: «Bestellkarte Mat/2318/10 / 08.10.2026 / zu liefern bis KW 44».
    """
    for segment in held.segments:
        titled = any("order_number" in label.keys and label.leads for label in held.in_segment(segment))
        may_be = titled or _SIGN.search(segment.text)
        for found in find_dates(segment.text, head.calendar)[:1] if may_be and not is_body(head, segment) else ():
            before = re.sub(r"[^\W\d_]+,\s*$", "", segment.text[: found.start]).rstrip()
            numbered = titled and _ends_numbered().search(before)
            if found.has_year and (numbered or titled_code(_SIGN_BEHIND.sub("", before))):
                yield _dated(segment, found, Reason("behind the number of a title", 2.0), *_plausible(head, found.value))


_SIGN = re.compile(r"\d\s[/|·•–-]\s")
_SIGN_BEHIND = re.compile(r"\s[/|·•–-]$")


@cache
def _ends_numbered() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?i:{any_of(phrases('label_words', 'numbers'))}|#)\.?:?\s*(?=\S*\d)\S{{3,25}}$")


def _between_dots(head: Head, held: Sheet) -> Iterator[Candidate]:
    """A date that is a part of its own in a line that dots or bars part: «Musterstr. 1, 12345 Ort · 27. Oktober 2026 · Kundennr. 7»."""
    for segment in held.segments:
        if not in_upper_half(segment) or is_body(head, segment):
            continue
        for m in re.finditer(r"[^·|•]+", segment.text) if re.search(r"[·|•]", segment.text) else ():
            found = find_dates(m.group(), head.calendar)
            if len(found) == 1 and found[0].has_year and not found[0].vague:
                alone = not (m.group()[: found[0].start] + m.group()[found[0].end :]).strip()
                whole = replace(found[0], start=found[0].start + m.start(), end=found[0].end + m.start())
                if alone:
                    yield _dated(segment, whole, Reason("a date that is a part of a line", 1.0), *_plausible(head, whole.value))


def _beside_leading_words(head: Head, held: Sheet) -> Iterator[Candidate]:
    """A date that fills its place, right of unknown words that lead to a day: «Freigegeben am | 5.10.2026»; the clerk is asked."""
    for segment in held.segments:
        if len(segment.text) > _LONGEST_DAY or not any(map(str.isdigit, segment.text)):
            continue
        found = find_dates(segment.text, head.calendar)
        left = held.left_of(segment) if len(found) == 1 and (found[0].start, found[0].end) == (0, len(segment.text)) else None
        if left is None or not found[0].has_year or held.in_segment(left) or len(left.words) > _LABEL_WORDS:
            continue
        if left.words[-1].text.casefold().strip(":") in phrases("dates", "on_day"):
            yield _dated(segment, found[0], Reason(f"«{left.text}» beside it leads to a day", 0.4), *_plausible(head, found[0].value))


def _plausible(head: Head, value: date) -> Iterator[Reason]:
    if head.calendar.written:
        days = (head.calendar.written - value).days
        if -1 <= days <= 14:
            yield Reason("near the day the mail was written", 1.0)
        elif days < -3:
            yield Reason("after the mail was written", -4.0)
        elif days > 200:
            yield Reason("far from the day the mail was written", -1.5)


def _dated(segment: Segment, found: DateFound, *reasons: Reason) -> Candidate:
    more = (Reason(f"{MAY_BE_SWAPPED}: {found.other.isoformat()}", 0.0),) if found.other else ()
    return candidate(segment, found.start, found.end, found.value.isoformat(), *reasons, *more)


def swapped(why: Sequence[str]) -> str:
    """What else a day may mean (ISO), by the reasons that are kept with it; "" where it has one meaning."""
    return next((reason.removeprefix(f"{MAY_BE_SWAPPED}: ") for reason in why if reason.startswith(MAY_BE_SWAPPED)), "")


def delivery_dates(head: Head) -> Iterator[Candidate]:
    """Candidates for the wished day: behind a label, in a column of the lines, or in a sentence about delivery."""
    for wrapped, day in wrapped_days(head, "delivery_date"):
        yield wrapped.because(Reason("behind its label, in two rows", LABELLED_DAY), *_vagueness(day), *_ahead(head, day.value))
    for spot in spots_of(head, "delivery_date"):
        yield from _week_behind(head, spot)
        for found in (not_yet_past(head, found) for found in find_dates(spot.segment.text, head.calendar)):
            if spot.start <= found.start <= spot.start + 28 and found.end <= spot.end + 30:
                weight = LABELLED_DAY if spot.label.colon or spot.place != "inside" or spot.label.words > 1 else 2.4
                yield _dated(
                    spot.segment, found, Reason(label_reason(spot.label, spot), weight), *_vagueness(found), *_ahead(head, found.value)
                )
                break
    for found_in_lines, day in days_in_columns(head):
        yield found_in_lines.because(*_vagueness(day), *_ahead(head, day.value))
    for held in head.sheets:
        for segment in held.segments:
            yield from _in_prose(head, held, segment)
            yield from _over_two_rows(head, held, segment)
    for segment in head.subject.segments if head.subject else ():
        for found in find_dates(segment.text, head.calendar)[-1:]:
            if _for_day().search(segment.text[: found.start]) and not segment.text[found.end :].strip(" .!"):
                yield _dated(segment, found, Reason("«für» before it, in the subject", 1.4), *_vagueness(found), *_ahead(head, found.value))


@cache
def _for_day() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(phrases('dates', 'for_day'))})\s+$", re.IGNORECASE)


def _week_behind(head: Head, spot: Spot) -> Iterator[Candidate]:
    """A bare number behind a label that speaks of a week: «Lieferwoche 45», «Lieferwoche: 45/2026»; behind any «S45», as in France."""
    m = re.match(r"\W*(S?)(\d{1,2}(?:\s?[/.]\s?(?:20)?\d\d)?)\b(?![.,]\d)", spot.text)
    whole = any(found.start <= m.end() and not found.week for found in find_dates(spot.text, head.calendar)) if m else False
    marked = _week_mark().match(spot.text)
    if marked and not whole:
        yield from _week(head, spot.segment, spot.start + marked.start(1), marked[1], Reason(label_reason(spot.label, spot), 3.0))
    elif m and not whole and _speaks_of_week(spot.label.text):
        yield from _week(head, spot.segment, spot.start + m.start(2), m[2], Reason(label_reason(spot.label, spot), 3.5))


def _week(head: Head, segment: Segment, start: int, number: str, reason: Reason) -> Iterator[Candidate]:
    """The week whose bare number stands at a place of a segment."""
    for found in find_dates(f"{phrases('dates', 'weeks')[0]} {number}", head.calendar)[:1]:
        yield candidate(segment, start, start + len(number), found.value.isoformat(), reason)


@cache
def _week_mark() -> re.Pattern[str]:
    """A week by its letter, behind a label or what leads to a day: «pour S49», «Livraison : S.49»."""
    lead, week = _lettered_week()
    return re.compile(rf"\W*(?:{lead})?{week}")


def _speaks_of_week(label: str) -> bool:
    """Whether a label's word is one for weeks or ends with one: «Lieferwoche»."""
    weeks = phrases("dates", "weeks")
    return any(word in weeks or word.endswith(tuple(w for w in weeks if len(w) > 3)) for word in re.findall(r"\w+", label.casefold()))


@cache
def _by_week() -> re.Pattern[str]:
    """A week by its letter in running text, where only what leads to a day tells that it is one."""
    return re.compile(r"(?<!\S)" + "".join(_lettered_week()))


def _lettered_week() -> tuple[str, str]:
    """Patterns of what leads to a day, and of a week by its letter with the number as its group."""
    marks, leads = any_of(phrases("dates", "week_letters")), any_of((*phrases("dates", "wish_lead"), *phrases("dates", "by_day")))
    return rf"(?i:{leads})\s+", rf"(?:{marks})\.?\s?(\d{{1,2}})(?![\w.,-]*\d)"


@cache
def _until() -> re.Pattern[str]:
    """«bis», and what may stand between it and the day: «bis Montag, den»."""
    days = any_of(word for word in table("dates", "weekdays") if len(word) > 1)
    between = rf"(?:(?:{days})\.?,?\s+)?(?:(?:{any_of(phrases('dates', 'on_day'))})\s+)?"
    return re.compile(rf"(?<!\w)(?:{any_of(phrases('dates', 'by_day'))}):?\s+{between}$", re.IGNORECASE)


def _by_day(segment: Segment, found: DateFound) -> bool:
    """Whether a day is the end of a term that nothing else claims: «(am besten) bis 3.5.», «by this coming Thursday»."""
    before = segment.text[: found.start]
    lead = _until().search(before)
    at = lead.start() if lead else found.start
    if lead is None and not re.match(rf"(?:{any_of(phrases('dates', 'by_day'))})\s", found.raw, re.IGNORECASE):
        return False
    clause = re.split(rf"[,;.!?(](?=\s|$)|\s[-–]\s|{TAKEN}", before[:at])[-1]
    if re.search(r"\d\.?\s*$", before[:at]):
        return False  # «vom 3. bis 6. März» is a time of something else
    return len(clause.split()) <= _LABEL_WORDS and not said(segment.text, "dates", "answer")


def _in_prose(head: Head, held: Sheet, segment: Segment) -> Iterator[Candidate]:
    if segment.words[0].zone in {"signature", "footer"}:
        return
    for m in _by_week().finditer(segment.text):
        yield from _week(head, segment, m.start(1), m[1], Reason("a week behind what leads to a day", 1.6))
    days = [not_yet_past(head, found) for found in find_dates(segment.text, head.calendar)]
    for found in (day for day in days if not _is_said_closer(segment.text, day, days)):
        before, after = segment.text[: found.start], segment.text[found.end :]
        near = re.split(r"[.!?;](?=\s)", before)[-1] + " " + re.split(r"[.!?;](?=\s|$)", after)[0]
        foreign = _is_labelled(held, segment, found, {"foreign_date", "order_date"})
        if _is_only_today(segment.text, found):
            continue
        if not foreign and _by_day(segment, found):
            wished = found.has_year and bool(_wish().search(re.split(r"[,;](?=\s)", before)[-1]))  # «…, lieferbar bis 12.11.2026»
            yield _dated(segment, found, Reason("«bis» before it", 1.8 if wished else 1.2), *_vagueness(found), *_ahead(head, found.value))
        elif _wish().search(near) and not foreign:
            lead = bool(_lead().search(before[-18:])) or found.vague or found.week or _is_label(before)
            yield _dated(
                segment,
                found,
                Reason("a date in a sentence about delivery", 1.8 if lead else 0.5),
                *_vagueness(found),
                *_ahead(head, found.value),
            )


def _is_said_closer(text: str, week: DateFound, days: Sequence[DateFound]) -> bool:
    """Whether the sentence that names a week goes on to a day of it: «Anfang nächster Woche, spätestens Mittwoch, 18.11.»."""
    within = (
        day for day in days if day.start >= week.end and not (day.week or day.vague) and 0 <= (week.value - day.value).days < _WORKING_DAYS
    )
    return week.week and any(not re.search(r"[.!?;]\s", text[week.end : day.start]) for day in within)


_WORKING_DAYS = 5


def _over_two_rows(head: Head, held: Sheet, segment: Segment) -> Iterator[Candidate]:
    """A term that goes on in the next row of a sentence: «… zur Lieferung bis 19.» over «November 2026:», «… bis KW» over «43»."""
    last = segment.words[-1].text
    begun = _DAY_AT_END.search(last) or last.casefold() in week_words()
    below = held.below(segment) if begun and segment.words[0].zone not in {"signature", "footer"} else None
    if below is None:
        return
    whole = f"{segment.text} {below.text}"
    for found in (not_yet_past(head, found) for found in find_dates(whole, head.calendar)):
        broken = found.start < len(segment.text) < found.end - 1 and _until().search(whole[: found.start])
        if broken and not said(whole, "dates", "answer") and (_wish().search(whole) or len(segment.text.split()) <= _LABEL_WORDS):
            day = day_of_two_rows(segment, below, found, len(segment.text) + 1)
            yield day.because(Reason("«bis» before it, in two rows", 1.2), *_vagueness(found), *_ahead(head, found.value))


_DAY_AT_END = re.compile(r"(?<![\d.,])\d{1,2}\.?$")


def _is_only_today(text: str, found: DateFound) -> bool:
    """Whether «heute» tells when one writes, not when one wants the goods: no «noch» stands beside it."""
    if table("dates", "offsets").get(found.raw.casefold()) != 0:
        return False
    beside = " ".join((*text[: found.start].split()[-2:], *text[found.end :].split()[:1]))
    return not said(beside, "dates", "yet")


def _is_label(before: str) -> bool:
    """Whether what stands before a day is hardly more than a word of delivery: «Eintreffen: 3.5.»."""
    clause = re.split(r"[,;|·.](?=\s)|\s[-–]\s", before)[-1]
    return len(clause.split()) <= _LABEL_WORDS and bool(_wish().search(clause))


def not_yet_past(head: Head, found: DateFound) -> DateFound:
    """A wished day with day and month swapped where it would lie before the day of writing else: nobody wishes for the past."""
    written = head.calendar.written
    if written and found.other and found.value < written <= found.other:
        return replace(found, value=found.other, other=None)
    return found


def _vagueness(found: DateFound) -> Iterator[Reason]:
    if found.vague:
        yield Reason(LEAVES_ROOM, -0.8)


def _ahead(head: Head, value: date) -> Iterator[Reason]:
    written = head.calendar.written
    if written and value < written - timedelta(days=1):
        yield Reason("before the mail was written", -2.0)
    elif written and 0 < (value - written).days <= 300:
        yield Reason("after the mail was written", 0.5)


@cache
def _wish() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(phrases('dates', 'wish'))})", re.IGNORECASE)


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(phrases('dates', 'wish_lead'))})\b[\W]*(?:\w+\W*){{0,2}}$", re.IGNORECASE)


@cache
def soon() -> re.Pattern[str]:
    """Words that ask for delivery without naming a day."""
    return re.compile(rf"(?<!\w)(?:{any_of(phrases('dates', 'soon'))})(?!\w)", re.IGNORECASE)
