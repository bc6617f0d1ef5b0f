"""The buyer's own number of the order, behind a label, in a title or in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from config.vocabulary import phrases
from parsers.page import TAKEN
from parsers.reading.addresses.localities import localities
from parsers.reading.evidence import Candidate, Reason
from parsers.reading.head.answered import is_of_the_answered, numbers_asked_for
from parsers.reading.head.context import Head, candidate, in_upper_half, is_body, label_reason, spots_of
from parsers.reading.head.dates import find_dates
from parsers.reading.head.label_words import number_words
from parsers.reading.head.labels import Sheet, Spot
from parsers.reading.head.number_before import numbers_before
from parsers.reading.head.number_values import (
    counts_beside,
    is_bare_day,
    is_money,
    is_named_number,
    is_ours,
    job_word,
    names_number,
    number_at,
    number_behind_words,
    sign_word,
    strong_word,
)
from parsers.reading.head.titles_as_labels import numbers_behind_titles
from parsers.reading.kinds.kind_texts import quantity_in_text
from parsers.reading.phrasing import any_of, places, said
from parsers.reading.segments import Segment, tokens

OF_THE_PAST = "told of what was"
OR_A_DAY = "behind the title of an order, and no less a day"
_LIKE_DAY = re.compile(r"\W*(\d{1,2}-\d{1,2}-\d{2})(?![\w/-])")
_LABELLED, _NUMBERED = 3.4, 2.5
_LEAST_SIGNS = 2  # that part the heads of values in a row
_TITLE = re.compile(r"[A-ZÄÖÜ][^\d:;,.]{3,30}\s")
_TITLE_THEN_CODE = re.compile(r"([A-ZÄÖÜ][^\d:;,.]{3,30})\s+(?=\S*\d{3})([A-Z0-9][\w./-]*\w)")
_TITLE_THEN_GROUPS = re.compile(r"([A-ZÄÖÜ][^\d:;,.]{3,30})\s+(\d{3,5}(?: \d{2,4}){1,3})")
_SIGN_BETWEEN = re.compile(r"\s[/|·•]\s")  # «Bestellkarte 31.8031 / 18.11.26 / zu liefern bis 9.12.»
_THREE_DIGITS = re.compile(r"\d{3}")
_BRACKETED = re.compile(r"\(\s*((?=\S*\d{3})[^\W_][\w./-]*\w)\s*\)\s*:\s*$")
_QUOTED = re.compile(r"(?<![\w.,-])(?:[A-ZÄÖÜ]{2,5} )?(?=\S*\d{3})[^\W_][\w./-]*\w(?![\w@%]|[.,]\d)")
_SET_OFF = re.compile(r"\s*(?:[|·•]|$)")
_GOES_ON = re.compile(r"\s*[,;.](?:\s|$)")
_MOST_WORDS_OF_TITLE, _MOST_WORDS_OF_LEAD = 10, 16
_WORD_OF_NUMBER = re.compile(r"\s*:?\s*([A-ZÄÖÜ][a-zäöü]{2,11}\s)")


def order_numbers(head: Head) -> Iterator[Candidate]:
    """Candidates for the buyer's own number of the order."""
    spots = [(spot, number_at(head, spot)) for spot in spots_of(head, "order_number")]
    of_articles = {_name_of(spot) for spot, found in spots if (found and is_ours(head, found[2])) or spot.text.startswith(TAKEN)}
    for spot, found in spots:
        if found is None or is_ours(head, found[2]) or (_name_of(spot) in of_articles and _counts_or_prices(head, spot)):
            continue
        start, end, value = found
        if (spot.place == "below" and _heads_values(spot)) or _is_of_goods(head, spot):
            continue
        if said(spot.segment.text[:start], "addresses", "third_parties"):
            continue  # «Our customer's order: 4711»
        if spot.place == "below" and any(True for _ in localities(spot.segment.text)):
            continue  # a title over «171 Canal Street, Manchester, M4 5JW»
        if spot.place == "right" and any(place.start <= start < place.end for place in localities(spot.segment.text)):
            continue  # «PURCHASE ORDER» beside «1951 LZ Velsen-Noord»
        between = spot.segment.text[spot.start : start]
        if spot.place == "below" and ":" in between and not names_number(between):
            continue  # a title over «Lieferantenkonto bei uns: 4711»
        if any(is_ours(head, word.text.strip("()[],;:.")) for word in spot.segment.words_at(start, end)) or _goes_on_as_ours(
            head, spot.segment.text, start, end
        ):
            continue
        past = (Reason(OF_THE_PAST, -5.0),) if _tells_of_the_past(head, spot) or is_of_the_answered(head, spot.segment, value) else ()
        day = (Reason(OR_A_DAY, -2.5),) if not is_named_number(spot.label.text) and is_bare_day(head, value) else ()
        yield candidate(spot.segment, start, end, value, *_order_number_reasons(spot, value), *where(head, spot), *past, *day)
    yield from _like_days(head)
    yield from _in_titles(head)
    yield from _in_sentences(head)
    yield from _in_brackets(head)
    yield from _under_bare(head)
    yield from _to_be_quoted(head)
    yield from _further_behind(head)
    yield from numbers_before(head)
    yield from numbers_behind_titles(head)
    yield from numbers_asked_for(head)
    yield from _told_in_subject(head)


def _heads_values(spot: Spot) -> bool:
    """Whether a label is one of several that signs part in its row, over as many values: «(unsere Nr.;Ihre Nr.;Text;Menge)»."""
    return any(spot.label.segment.text.count(sign) >= _LEAST_SIGNS and spot.segment.text.count(sign) >= _LEAST_SIGNS for sign in ";|\t")


def _is_of_goods(head: Head, spot: Spot) -> bool:
    return counts_beside(head.sheet_of(spot.segment.document), spot.segment)


def _counts_or_prices(head: Head, spot: Spot) -> bool:
    """Whether the row of a number counts goods or names their price: «Best.-Nr. 391798-XT   Einzelpreis 25,55»."""
    row = [segment.text for segment in head.sheet_of(spot.segment.document).row(spot.segment)]
    priced = any(said(text, "line_stop", "price_words") and any(is_money(word) for word in text.split()) for text in (*row, " ".join(row)))
    return priced or quantity_in_text(spot.segment.text)


def _goes_on_as_ours(head: Head, text: str, start: int, end: int) -> bool:
    """Whether a number is one of ours together with the word behind it: «Bestell-Nr. 04704 TA»."""
    behind = re.match(r"\s(\w{1,6})(?!\w)", text[end:])
    return behind is not None and is_ours(head, f"{text[start:end]} {behind[1]}")


def _name_of(spot: Spot) -> str:
    """What a label says, however it is written: in «10 St. Seife, Bestellnummer 4711» the word names our articles, in all such rows."""
    return spot.label.text.casefold().strip(" .:#")


def _like_days(head: Head) -> Iterator[Candidate]:
    """Numbers that are made as a day is written, «30-11-26»: behind a label of a number, or of an order where it is not today.

    Behind what only calls itself an order it may be the day as well: a number where the day is to come, too weak to pass unseen.
    """
    for spot in spots_of(head, "order_number"):
        m = _LIKE_DAY.match(spot.text)
        if m is None or spot.place == "below":
            continue
        named = is_named_number(spot.label.text)
        day = next((found.value for found in find_dates(m[1], head.calendar)), None)
        written = head.calendar.written
        if named or (day and written and day != written and spot.place == "inside"):
            start = spot.start + m.start(1)
            to_come = bool(day and written and day > written)
            reason = Reason(label_reason(spot.label, spot), 3.5) if named else Reason(OR_A_DAY, 0.4 if to_come else -0.9)
            yield candidate(spot.segment, start, start + len(m[1]), m[1], reason)


def _in_sentences(head: Head) -> Iterator[Candidate]:
    """Numbers that a sentence orders under, or a line of its own names, by no more than a word for numbers: «unter Nr. BS-9352»."""
    for held in head.sheets:
        for segment in held.segments:
            if segment.words[0].zone != "own" or segment.page.number > 1 or not _has_word_for_numbers(segment.text):
                continue
            for m in _numbered().finditer(segment.text):
                reason = _why_in_sentence(head, held, segment, m)
                ours = is_ours(head, m["number"]) or _goes_on_as_ours(head, segment.text, *m.span("number"))
                if reason and not ours and not find_dates(m["number"], head.calendar):
                    yield candidate(segment, m.start("number"), m.end("number"), m["number"], reason)


def _why_in_sentence(head: Head, held: Sheet, segment: Segment, m: re.Match[str]) -> Reason | None:
    """Why a number behind a bare word for numbers is the order's; None where nothing says so."""
    before = _sentence_before(segment.text, m.start())
    if is_body(head, segment) and m["under"] and _orders(before):
        return Reason("a number that a sentence orders under", 2.8)
    if m.start() == 0 and is_body(head, segment) and _GOES_ON.match(segment.text, m.end()):
        return Reason("a number of its own where a line begins", 2.6)  # «Nr. BZ 4711, danke und Gruß»
    if m.span() == (0, len(segment.text)):
        return Reason("a number of its own in the text", 2.8 if is_body(head, segment) or ":" in segment.text else 2.2)
    bracketed = segment.text[: m.start()].rstrip().endswith("(") and segment.text[m.end() :].startswith(")")
    if bracketed and not is_body(head, segment) and in_upper_half(segment) and _orders(before):
        return Reason("in brackets behind the title of an order", 2.8)  # «Objet : commande de fournitures (n° 4711)»
    if m.start() == 0 and ":" in m.group() and not is_body(head, segment) and in_upper_half(segment) and _announced_as_order(held, segment):
        return Reason("a number of its own below the title of an order", 2.8)  # «N° : 4711   Date : 20/10/2026»
    if m.start() == 0 and not is_body(head, segment) and _SET_OFF.match(segment.text, m.end()) and _below_title(held, segment):
        return Reason("a number of its own below the title of an order", 2.8)
    labels = [label for label in held.in_segment(segment) if label.end <= m.start("number")]
    dated = bool(labels) and labels[-1].leads and "order_date" in labels[-1].keys and in_upper_half(segment)
    if dated and _is_day(segment.text[labels[-1].end : m.start()], head):
        return Reason("behind the day of the order and a word for numbers", 2.8)
    titled = bool(labels) and labels[0].leads and all("order_number" in label.keys for label in labels) and not is_body(head, segment)
    return Reason("behind a title and a word for numbers", 2.8) if titled and not re.search(r"[,;:]", before) else None


def _below_title(held: Sheet, segment: Segment) -> bool:
    """Whether the line above calls itself an order: «Muster KG · Bestellliste / Nr. 4711 | vom 3. Mai | …»."""
    return any(said(above.text, "titles", "order") for above in held.near(segment, (-1,)) if len(above.words) <= _MOST_WORDS_OF_TITLE)


def _announced_as_order(held: Sheet, segment: Segment) -> bool:
    """Whether a line right above begins with what an order calls itself: «Commande fournisseur à Muster GmbH, …»."""
    above = (s for s in held.near(segment, (-1, -2)) if len(s.words) <= _MOST_WORDS_OF_LEAD)
    return any(s.text.casefold().startswith(title.casefold()) for s in above for title in said(s.text, "titles", "order"))


def _is_day(text: str, head: Head) -> bool:
    """Whether a text is a day and nothing else."""
    return any(not (text[: day.start] + text[day.end :]).strip(" .:,;|·") for day in find_dates(text, head.calendar))


def _in_brackets(head: Head) -> Iterator[Candidate]:
    """A number in brackets that ends what an ordering sentence says before its list: «unser Salon bestellt (BSt8827):»."""
    for _, segment in _own_words(head):
        m = _BRACKETED.search(segment.text)
        if m and _orders(_sentence_before(segment.text, m.start())) and not is_ours(head, m[1]):
            yield candidate(segment, m.start(1), m.end(1), m[1], Reason("in brackets where a list of orders begins", 2.8))


def _under_bare(head: Head) -> Iterator[Candidate]:
    """A number that ends what an ordering sentence says before its list, behind «unter» alone: «… und bestellen neu unter 4711:»."""
    for _, segment in _own_words(head):
        m = _under_number().search(segment.text)
        if m and _orders(_sentence_before(segment.text, m.start())) and not is_ours(head, m[1]) and not find_dates(m[1], head.calendar):
            yield candidate(segment, m.start(1), m.end(1), m[1], Reason("a number that a sentence orders under", 2.6))


@cache
def _under_number() -> re.Pattern[str]:
    number = r"((?:[A-ZÄÖÜ]{2,5} )?(?=\S*\d{3})[^\W_](?:[\w./-]*\w)?)"
    return re.compile(rf"(?<!\w)(?i:{any_of(phrases('label_words', 'under'))})\s+{number}\s*:\s*$")


def _orders(sentence: str) -> bool:
    return bool(said(sentence, "line_stop", "order_words") or said(sentence, "titles", "order") or said(sentence, "kinds", "order"))


def _to_be_quoted(head: Head) -> Iterator[Candidate]:
    """Numbers that the buyer wants to see on his papers: «Graag 3613 op de factuur vermelden»."""
    for held, segment in _own_words(head):
        foreign = [label.end for label in held.in_segment(segment) if "foreign_number" in label.keys]
        for start, end in places(segment.text, "label_words", "quoted"):
            blank = segment.text.find(" ", end)  # the last word may go on over a sign: «onder vermelding van 26.031»
            for m in _QUOTED.finditer(segment.text, start, len(segment.text) if blank < 0 else blank):
                another = any(label <= m.start() for label in foreign)
                if not another and not is_ours(head, m.group()) and not find_dates(m.group(), head.calendar):
                    yield candidate(segment, m.start(), m.end(), m.group(), Reason("to be named on the buyer's papers", 1.9))


def _told_in_subject(head: Head) -> Iterator[Candidate]:
    """Numbers of several orders that the subject names and that begin rows of the text: «2 bestellingen: ZM-4410 en ZM-4411»."""
    subject = head.message.subject
    told = [m.group() for m in _QUOTED.finditer(subject)] if said(subject, "kinds", "order_subject") else []
    told = [number for number in dict.fromkeys(told) if not is_ours(head, number) and not find_dates(number, head.calendar)]
    if len(told) < 2:
        return
    begun = [
        (segment, m, number)
        for _, segment in _own_words(head)
        for number in told
        if (m := re.match(rf"[\W_]*({re.escape(number)})(?![\w-]*\w)", segment.text))
    ]
    if len({number for *_, number in begun}) > 1:
        for segment, m, number in begun:
            yield candidate(segment, *m.span(1), number, Reason("named in the subject, heads a row", 4.0))


def _further_behind(head: Head) -> Iterator[Candidate]:
    """Numbers that a label leads to over the words of its sentence, «Als Bestellnummer notieren Sie bitte 478248»; the clerk looks."""
    for spot in spots_of(head, "order_number"):
        m = number_behind_words(head, spot)
        if m and number_at(head, spot) is None and not is_ours(head, m[0]):
            named = _WORD_OF_NUMBER.fullmatch(spot.segment.text, spot.start, m.start()) if is_named_number(spot.label.text) else None
            start = named.start(1) if named else m.start()  # «Notre commande n° Lager 11/26»
            value = spot.segment.text[start : m.end()]
            yield candidate(spot.segment, start, m.end(), value, Reason(f"behind «{spot.label.text}» in its sentence", 1.9))


def _own_words(head: Head) -> Iterator[tuple[Sheet, Segment]]:
    """What the sender himself wrote in the text of the mail."""
    own = ((held, segment) for held in head.sheets for segment in held.segments if segment.words[0].zone == "own")
    return ((held, segment) for held, segment in own if is_body(head, segment))


def _sentence_before(text: str, end: int) -> str:
    """The sentence that a place of a text stands in, up to there."""
    return re.split(r"[.!?](?=\s)", text[:end])[-1]


def _has_word_for_numbers(text: str) -> bool:
    return "°" in text or "º" in text or any(token.text in number_words() for token in tokens(text))


@cache
def _numbered() -> re.Pattern[str]:
    """A word for numbers, what may lead to it («unter»), and the number."""
    under, numbers = any_of(phrases("label_words", "under")), any_of(phrases("label_words", "numbers"))
    number = r"(?:[A-ZÄÖÜ]{2,5} )?(?=\S*\d{3})[^\W_](?:[\w./-]*\w)?"
    return re.compile(rf"(?:(?P<under>(?i:{under}))\s+)?(?<!\w)(?i:{numbers})\.?\s?:?\s*(?P<number>{number})(?![\w@%])", re.UNICODE)


def _before_day(text: str) -> str:
    """A text without the word that leads to the day behind it: «vom», «du», a dash."""
    return re.sub(
        rf"[\s,/–-]+(?:(?:{any_of((*phrases('label_words', 'dated'), *phrases('dates', 'on_day')))})[\s,]*)?$",
        "",
        text,
        flags=re.IGNORECASE,
    )


def stated_again(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates for a number, those that stand in two places likelier, and signs less where a number is labelled as one."""
    places: dict[str, set[int]] = {}
    for found in candidates:
        places.setdefault(found.value, set()).add(id(found.words[0]) if found.words else 0)
    labelled = any(found.score >= _LABELLED and not _is_sign(found) for found in candidates)
    ordered = any(found.score >= _NUMBERED and not is_job(found) for found in candidates)
    weighed = []
    for found in candidates:
        more = [Reason("stated in another place too", 1.0)] if len(places[found.value]) > 1 else []
        if any(found.value.endswith(f" {shorter}") for shorter in places):
            more.append(Reason("its end is stated in another place", 2.0))  # «Bestellung PO 7651» and «PO: 7651»
        if any(longer.endswith(f" {found.value}") for longer in places):
            more.append(Reason("the end of a longer one", -2.5))
        if labelled and _is_sign(found):
            more.append(Reason("a sign, where a number is labelled", -1.0))
        if ordered and is_job(found):
            more.append(Reason("a job, where an order is numbered", -2.5))
        weighed.append(found.because(*more))
    return weighed


def _is_sign(found: Candidate) -> bool:
    return any(sign_word().search(reason.text) for reason in found.reasons)


def is_job(found: Candidate) -> bool:
    """Whether a number is the buyer's job for which the goods are, «Kommission 4122», and an order's only where none has a number."""
    return any(job_word().search(reason.text) for reason in found.reasons)


def _in_titles(head: Head) -> Iterator[Candidate]:
    """Numbers that stand alone behind what an order calls itself, or before its day: «Abruf PR-00918», «Commande 213-26 du 2.12.»."""
    for held in head.sheets:
        for segment in held.segments:
            if (
                segment.page.number > 1
                or not _TITLE.match(segment.text)
                or not _THREE_DIGITS.search(segment.text)
                or is_body(head, segment)
                or any("foreign_number" in label.keys and not said(label.text, "titles", "order") for label in held.in_segment(segment))
            ):
                continue
            dated = next((day for day in find_dates(segment.text, head.calendar) if not segment.text[day.end :].strip(" .")), None)
            alone = _before_day(segment.text[: dated.start]) if dated else segment.text
            first, *rest = _SIGN_BETWEEN.split(segment.text, maxsplit=1)
            m = titled_code(alone) or (rest and (titled_code(first) or _titled(_TITLE_THEN_GROUPS, first)))
            if m and not is_ours(head, m[2]) and not _is_value(head, m[2]):
                yield candidate(segment, m.start(2), m.end(2), m[2], Reason("number behind the title of an order", 3.5))


def titled_code(text: str) -> re.Match[str] | None:
    """What an order calls itself and the code behind it, where a text is nothing else: «Bestellkarte Mat/2318/10»; None otherwise."""
    return _titled(_TITLE_THEN_CODE, text)


def _titled(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    m = pattern.fullmatch(text)
    return m if m and said(m[1], "titles", "order") else None


def _is_value(head: Head, text: str) -> bool:
    return is_money(text) or bool(find_dates(text, head.calendar))


def _order_number_reasons(spot: Spot, value: str) -> Iterator[Reason]:
    strong = not spot.label.text or bool(strong_word().search(spot.label.text)) or "po" in {t.text for t in tokens(spot.label.text)}
    yield Reason(label_reason(spot.label, spot), 3.5 if strong else 1.8)
    yield Reason(f"stands {spot.place}", {"inside": 0.8, "right": 0.5, "below": 0.2}[spot.place])
    if spot.label.words > 1:
        yield Reason("a label of several words", 0.5)
    digits = sum(c.isdigit() for c in value)
    if digits < 3 and sum(c.isalnum() for c in value) < 4:
        yield Reason("short for an order number", -0.5 if strong and spot.place != "below" else -2.5)


def where(head: Head, spot: Spot) -> Iterator[Reason]:
    """What the place of a label says for the number behind it."""
    if head.subject and spot.segment.document is head.subject.document:
        yield Reason("in the subject", 0.7)
    elif spot.segment.box.y0 < 0.5 * spot.segment.page.height and spot.segment.page.number == 1:
        yield Reason("in the upper half of the first page", 0.6)
    elif any(held.document is spot.segment.document and held.above_lines(spot.segment) for held in head.sheets):
        yield Reason("above the lines", 0.6)
    elif spot.segment.words[0].zone in {"footer", "signature"}:
        yield Reason("in the signature", -2.0)


def _tells_of_the_past(head: Head, spot: Spot) -> bool:
    """Whether a number stands in running text about an earlier order: «letztes Mal (Bestellung 4711) hatten wir 12»."""
    if not is_body(head, spot.segment):
        return False
    return bool(said(_sentence_before(spot.segment.text, spot.start), "line_stop", "past"))
