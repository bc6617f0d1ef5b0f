"""Which fields of an order's head the clerk must look at: those that nothing independent confirms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from config.vocabulary import table
from parsers.page import Box, Page
from parsers.reading.addresses.fields import as_clue
from parsers.reading.addresses.lost_letters import lost_letters
from parsers.reading.addresses.parts import Block
from parsers.reading.evidence import Candidate, margin
from parsers.reading.head.address_doubts import addresses_in_doubt, is_clean
from parsers.reading.head.answered import number_of_the_answered
from parsers.reading.head.by_hand import by_hand, steady
from parsers.reading.head.context import Head, spots_of
from parsers.reading.head.dates import Calendar, find_dates
from parsers.reading.head.facts import Facts, is_sure, read_twice_differently
from parsers.reading.head.labels import Label, Spot
from parsers.reading.head.left_over import day_left_over, day_unread, labelled_in_another_language, number_left_over, wished_day_left_over
from parsers.reading.head.line_days import SEVERAL_DAYS
from parsers.reading.head.number_values import goes_on_in_figures, is_named_number
from parsers.reading.head.order_dates import LABELLED_DAY, LEAVES_ROOM, MAY_BE_SWAPPED, soon
from parsers.reading.head.order_numbers import OR_A_DAY, is_job
from parsers.reading.head.unexplained import SPEAKS_OF_IT, UNEXPLAINED
from parsers.reading.head.whose import is_of_a_file, is_somebodys, stands_above_its_label
from parsers.reading.matching.customers import Match, PartyClue, alike, folded_number
from parsers.reading.phrasing import said
from parsers.result import OrderFields

DAY_OF_MAIL = "the day the mail was written"
"""Why an order has a date that it does not state."""


_NOTHING_LIKE = 1.5
_ALIKE = 4.0
_ENOUGH = {"order_number": 2.5, "order_date": 1.5, "requested_delivery_date": 1.5, "payment_method": 1.5, "currency": 1.5}


def doubts(fields: OrderFields, match: Match | None, facts: Facts) -> tuple[str, ...]:
    """The paths, as in `needs_review`, of what is not confirmed."""
    return tuple(dict.fromkeys(f"fields.{path}" for path in _doubts(fields, match, facts)))


def _doubts(fields: OrderFields, match: Match | None, facts: Facts) -> Iterator[str]:
    yield from _stated_but_unread(fields, facts)
    if len({c.value for c in facts.ranking["payment_method"] if c.page.scanned}) > 1:
        yield "payment_method"  # several are printed: which box is ticked decides
    for name, enough in _ENOUGH.items():
        candidates = facts.ranking[name]
        if name == "order_date" and _is_day_of_mail(fields, facts):
            continue
        if (
            (candidates and margin(candidates) < enough and candidates[0].score > -1.0)
            or (getattr(fields, name) is None and name == "order_date")
            or (getattr(fields, name) and (_unconfirmed(candidates[:1]) or _leaves_room(candidates[:1]) or _is_a_guess(candidates[0])))
        ):
            yield name
    yield from _left_over(fields, facts)
    yield from (name for name in labelled_in_another_language(facts.head) if getattr(fields, name) is None)
    if fields.order_number and (is_somebodys(fields.order_number, facts.head) or is_of_a_file(fields.order_number, facts.head)):
        yield "order_number"
    if fields.order_number and goes_on_in_figures(facts.head, fields.order_number.value):
        yield "order_number"
    if fields.order_number and fields.order_number.value.startswith("PO ") and facts.head.language == "en":
        yield "order_number"  # in English it may as well say what is numbered
    if fields.order_number and any(is_job(candidate) for candidate in facts.ranking["order_number"][:1]):
        yield "order_number"  # a number for the job alone may be what the buyer calls the order by, or not
    if any(reason.text == OR_A_DAY for candidate in facts.ranking["order_number"][:1] for reason in candidate.reasons):
        yield from ("order_number", "order_date", "requested_delivery_date")
    if facts.head.master is not None:
        yield from _customer(fields, match, facts)
    yield from addresses_in_doubt(fields, match, facts)
    yield from _written_by_hand(fields, match, facts)
    parties = facts.parties
    yield from lost_letters(fields, facts.ranking, {"bill_to": parties.bill_to, "ship_to": parties.ship_to or parties.bill_to})


def _left_over(fields: OrderFields, facts: Facts) -> Iterator[str]:
    """What is empty, or taken from the mail, although the head has something left that may be it."""
    numbers = [c.value for name in ("buyer_vat_id", "buyer_phone") for c in facts.ranking[name]] + [c.value for c in facts.numbers]
    if fields.order_number is None and (number_left_over(facts.head, numbers) or number_of_the_answered(facts.head)):
        yield "order_number"
    if fields.requested_delivery_date is None and (day_unread(facts.head) or wished_day_left_over(facts.head)):
        yield "requested_delivery_date"
    if fields.order_date is not None and fields.order_date.why == (DAY_OF_MAIL,) and day_left_over(facts.head):
        yield "order_date"


def _is_day_of_mail(fields: OrderFields, facts: Facts) -> bool:
    """Whether the day that is printed, or that would be one, is the day the mail was written, and nothing speaks for another."""
    written = facts.head.calendar.written
    if not facts.head.message.mail or written is None or fields.order_date is None or fields.order_date.value != written.isoformat():
        return False
    return all(candidate.value == fields.order_date.value or candidate.score <= 0 for candidate in facts.ranking["order_date"])


_CUT_DAY = re.compile(r"\W*\d{1,2}\s?[-./]?\s*")  # «Required by 1», where the month went into the next row
_LABELS = {"requested_delivery_date": "delivery_date", "payment_method": "payment_method", "order_number": "order_number"}


def _stated_but_unread(fields: OrderFields, facts: Facts) -> Iterator[str]:
    """Fields that are empty although a label of theirs stands there with something behind it that was not understood."""
    for name, key in _LABELS.items():
        if getattr(fields, name) is None and (
            any(_unread(name, s, facts.head.calendar) for s in spots_of(facts.head, key)) or _handwriting_possible(facts, key)
        ):
            yield name
    if fields.payment_method is None and any(_goes_on(label) for held in facts.head.sheets for label in held.labelled("payment_method")):
        yield "payment_method"
    if fields.order_number is None and stands_above_its_label(facts.head):
        yield "order_number"
    if fields.payment_method is None and _speaks_of_paying(facts.head):
        yield "payment_method"


def _speaks_of_paying(head: Head) -> bool:
    """Whether a sentence of the sender's says how it is paid in words that were not understood: «Die Zahlung erfolgt über …»."""
    own = (segment.text for held in head.sheets for segment in held.segments if segment.words[0].zone == "own")
    return any(said(text, "payment_words", "paying") for text in own)


def _unread(name: str, spot: Spot, calendar: Calendar) -> bool:
    """Whether what stands behind a label, which is set off as one, looks like a value: with digits, or any words for a way to pay.

    A day is no number: «Materialbestellung» may stand above «Datum 12.10.2026».
    """
    if name == "order_number" and (days := [day for day in find_dates(spot.text, calendar) if day.has_year]):
        first = spot.place == "inside" and not spot.text[: days[0].start].strip()
        return first and is_named_number(spot.label.text)  # «Bestellnummer 12.11.2026»
    if name == "requested_delivery_date" and spot.place == "inside" and _CUT_DAY.fullmatch(spot.text):
        return True
    if not _set_off(spot.label, spot.place) or (name == "requested_delivery_date" and soon().search(spot.text)):
        return False
    return any(c.isdigit() for c in spot.text) or (name == "payment_method" and any(c.isalpha() for c in spot.text))


def _goes_on(label: Label) -> bool:
    """Whether words stand behind a label and its colon, whatever else they may be a label of: «Règlement : facture à 30 jours»."""
    return label.colon and _set_off(label) and any(c.isalpha() for c in label.segment.text[label.end :])


def _set_off(label: Label, place: str = "right") -> bool:
    return (label.colon or (label.leads and place != "inside")) and label.segment.words[0].zone not in {"signature", "footer"}


_INK_ASIDE, _INK_BELOW, _INK_WIDE = 0.8, 2.5, 12.0  # heights of the label's letters; a hand writes larger than print


def _handwriting_possible(facts: Facts, key: str) -> bool:
    """Whether a scanned page has a label of this field, nothing read behind it, and ink there or below it: a hand may have filled it in."""
    sheets = [held for held in facts.head.sheets if any(page.scanned for page in held.document.pages)]
    labels = [
        (held, label) for held in sheets for label in held.labelled(key) if _set_off(label) and label.end >= len(label.segment.text) - 1
    ]
    return any(label.segment.page.scanned and not held.heads_lines(label.segment) and _ink_at(label) for held, label in labels)


def _ink_at(label: Label) -> bool:
    """Whether ink that was not read stands where the value of a label stands: to its right as far as the next word, or right below it."""
    page, box = label.segment.page, label.segment.box
    high = box.height
    row = [word.box.x0 for word in page.words if word.box.x0 >= box.x1 and abs(word.box.middle - box.middle) < high]
    end = min(row, default=page.width)
    right = Box(box.x1, box.y0 - _INK_ASIDE * high, end, box.y1 + _INK_ASIDE * high)
    below = Box(box.x0 - high, box.y1, max(box.x1, min(end, box.x0 + _INK_WIDE * high)), box.y1 + _INK_BELOW * high)
    return any(ink.overlap_x(place) > 0 and ink.overlap_y(place) > 0 for ink in page.unread for place in (right, below))


def _written_by_hand(fields: OrderFields, match: Match | None, facts: Facts) -> Iterator[str]:
    """On pages filled in by hand: every field that was read unsteadily, or has a label and no value, and what differs from the file."""
    pages = [page for held in facts.head.sheets for page in held.document.pages if by_hand(page)]
    if not pages:
        return
    for name, key in _LABELS.items():
        best = facts.ranking[name][0] if getattr(fields, name) and facts.ranking[name] else None
        printed = any(label.leads and label.segment.page in pages for held in facts.head.sheets for label in held.labelled(key))
        if (best is None and printed) or (best and best.page in pages and not steady(best.words)):
            yield name
    if (best := next(iter(facts.ranking["order_date"]), None)) and best.page in pages and not steady(best.words):
        yield "order_date"
    headed = any(label.segment.page in pages for held in facts.head.sheets for label in held.labelled("heading:ship_to"))
    if facts.parties.ship_to is None and headed:
        yield "ship_to"  # it may be filled in so that nothing could be read
    for name, block in (("bill_to", facts.parties.bill_to), ("ship_to", facts.parties.ship_to or facts.parties.bill_to)):
        yield from (f"{name}.{part}" for part in _unlike_the_file(block, pages, match))


def _unlike_the_file(block: Block | None, pages: Sequence[Page], match: Match | None) -> Iterator[str]:
    """The parts of an address on these pages that are not, sign by sign, those on file."""
    if block is None or block.segment.page not in pages:
        return
    for part, piece in block.parts.items():
        filed = getattr(match.customer, part) if match else ""
        if "".join(piece.text.split()).casefold() != "".join(filed.split()).casefold():
            yield part


def _leaves_room(candidates: Sequence[Candidate]) -> bool:
    """Whether a date may also mean another day."""
    return any(reason.text.startswith((MAY_BE_SWAPPED, LEAVES_ROOM, SEVERAL_DAYS)) for c in candidates for reason in c.reasons)


def _is_a_guess(best: Candidate) -> bool:
    """Whether only its form speaks for a number, or a bare day of the week stands behind a word in a sentence: «Levering maandag …»."""
    if best.reasons and best.reasons[0].text == UNEXPLAINED and not any(reason.text.endswith(SPEAKS_OF_IT) for reason in best.reasons):
        return True
    weekday = best.raw.casefold().strip(" .,").rpartition(" ")[2] in table("dates", "weekdays")
    return weekday and any(reason.text.endswith("before it") and reason.weight < LABELLED_DAY for reason in best.reasons[:1])


def _unconfirmed(candidates: Sequence[Candidate]) -> bool:
    """Whether the words were read from a picture and the second reader did not see the same, or could not have told O from 0."""
    return any(read_twice_differently(c.page, c.words) or (c.page.scanned and _is_mixed(c.value)) for c in candidates)


def _is_mixed(number: str) -> bool:
    """Whether a number has a letter that looks like a digit, or the digit, between letters and digits.

    The O of «PO» (purchase order) is a letter, and the noughts that fill up a number behind two letters are digits: «PO7743», «BE008082».
    """
    return bool(_MIXED.search(_PLAIN_LEAD.sub("", number)))


_PLAIN_LEAD = re.compile(r"^(?:PO|[A-Z]{2,4}(?<![OISBL])(?=0\d{3,}$))")
_MIXED = re.compile(r"[A-Z][0O1I]\d|[A-Z]{1,3}[OIS]\d|\d[OIlSB](?:\d|$)")


def _customer(fields: OrderFields, match: Match | None, facts: Facts) -> Iterator[str]:
    if match is None and _plainly_unknown(facts):
        return
    if match is None or not is_sure(match) or other_number(match, facts.numbers) or _stands_on_number_alone(fields, match, facts):
        yield "customer_number"


def _plainly_unknown(facts: Facts) -> bool:
    """Whether the buyer gives a whole address and nothing about him is like anything on file: then there is no number to find."""
    known = max((found.score for found in facts.matches), default=0.0)
    return known <= _NOTHING_LIKE and not facts.numbers and is_clean(facts.parties.bill_to) and not facts.parties.rivals


def _stands_on_number_alone(fields: OrderFields, match: Match, facts: Facts) -> bool:
    """Whether only a number leads to the customer, and it was not read for certain, or the address is somebody else's."""
    return match.keys == {"number"} and (_unconfirmed(facts.numbers[:1]) or _names_another(fields, match))


def other_number(match: Match, numbers: Sequence[Candidate]) -> Candidate | None:
    """A labelled customer number that is not the found customer's, and no less likely to be one than his if that is stated too."""
    own = folded_number(match.customer.customer_number)
    stated = max((c.score for c in numbers if folded_number(c.value) == own), default=0.0)
    return next((c for c in numbers if folded_number(c.value) != own and c.score >= stated), None)


def _names_another(fields: OrderFields, match: Match) -> bool:
    """Whether the printed address is somebody else's than the customer's whose number is given."""
    printed = fields.bill_to.street is not None and fields.bill_to.street.source.customer is None
    customer = match.customer
    return (
        printed and alike(as_clue(fields.bill_to), PartyClue(customer.name, "", customer.street, customer.postcode, customer.city)) < _ALIKE
    )
