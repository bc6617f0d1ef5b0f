"""Many letters scanned into one file: which page begins a letter, which goes on, and which is laid aside; nothing is thrown away.

Separator sheets and the company's own forms say it outright. Elsewhere a page is weighed by what letters begin and end with: our address,
a salutation, a day, «page 1 of 2», another order number. What hangs in the balance is said to be unsure, for a clerk to split or join.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from config.company import Company
from parsers.options import Part
from parsers.page import Document, Page
from parsers.reading.phrasing import said
from parsers.reading.words import plain, plain_phrases
from parsers.result import PageTaken

Told = Mapping[tuple[str, int], Part]
"""What a clerk has said of pages, by the document's number and the page's."""

LEAST_PAGES = 2
BEGINS, SURE_BEGIN, SURE_GOES_ON = 2.0, 4.0, 0.5  # log-odds for a new letter
_UPPER, _FOOT = 0.45, 0.12  # shares of a page's height
_ENVELOPE_WORDS, _FEW_WORDS = 28, 3
_DAY = re.compile(r"\b\d{1,2}\.\s?(?:\d{1,2}\.|[^\W\d_]{3,9})\s?\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b")
_ORDERLY = re.compile(r"\d[.,]\d\d\b|\d{4,}(?![.,]?\d)(?!\s*Euro)")  # an amount, or a number as articles have
_LONE_NUMBER = re.compile(r"^\W{0,3}(\d{1,2})\W{0,3}$")


@dataclass(frozen=True, slots=True)
class Batch:
    """A document as letters: each a document of its own pages (`letter` counts from 1), and what each page was taken for."""

    letters: tuple[Document, ...]
    pages: tuple[PageTaken, ...]


@dataclass(frozen=True, slots=True)
class PageNumber:
    """The number that a page says it has, and how many pages its letter says to have (0: it does not say)."""

    number: int
    count: int = 0


def batch_of(document: Document, whole: Document, numbers: Sequence[str | None], company: Company | None, told: Told) -> Batch | None:
    """The scanned document as letters; None where it is a single one. `whole` has all its pages, also those of known forms, which
    `document` has not; `numbers` are the clear order numbers of the pages of `document`.
    """
    scanned = all(page.scanned or page.mark for page in whole.pages)
    if len(whole.pages) < LEAST_PAGES or not (scanned or any(number == whole.number for number, _ in told)):
        return None
    by_page = dict(zip((page.number for page in document.pages), numbers, strict=True))
    taken = list(_taken(whole, by_page, company, told))
    begins = sum(one.part == "begins" for one in taken)
    if begins < 2 and not any(one.kind == "separator" for one in taken):
        return None
    typed = {page.number: page for page in document.pages}
    letters: list[list[int]] = []
    for one in taken:
        if one.part == "begins":
            letters.append([])
        if one.part != "aside" and letters:
            letters[-1].append(one.page)
    made = [
        replace(document, pages=tuple(typed[number] for number in pages if number in typed), letter=place)
        for place, pages in enumerate(letters, start=1)
    ]
    return Batch(tuple(made), tuple(taken))


def _taken(whole: Document, numbers: Mapping[int, str | None], company: Company | None, told: Told) -> Iterator[PageTaken]:
    before: Page | None = None
    current: str | None = None
    after_separator = True
    for page in whole.pages:
        one = _told(whole, page, told) or _one(whole.number, page, before, after_separator, numbers.get(page.number), current, company)
        if one.part == "aside":
            after_separator = after_separator or one.kind == "separator"
        else:
            current = numbers.get(page.number) or (None if one.part == "begins" else current)
            before, after_separator = page, False
        yield one


def _told(document: Document, page: Page, told: Told) -> PageTaken | None:
    part = told.get((document.number, page.number))
    return PageTaken(document.number, page.number, part, "clerk" if part == "aside" else "", why="a clerk has said so") if part else None


def _one(
    document: str, page: Page, before: Page | None, after_separator: bool, number: str | None, current: str | None, company: Company | None
) -> PageTaken:
    if kind := _kind_aside(page, company):
        return PageTaken(document, page.number, "aside", kind)
    if page.mark == "unread":
        return PageTaken(document, page.number, "begins" if before is None else "goes_on", "unread", sure=False, why="cannot be read")
    if before is None or after_separator:
        return PageTaken(document, page.number, "begins", why="first page" if before is None else "behind a separator sheet")
    if page.filled:
        goes_on = before.filled and before.filled.form == page.filled.form and page.filled.number > before.filled.number
        goes_on = goes_on and _customer(before) == _customer(page)
        return PageTaken(document, page.number, "goes_on" if goes_on else "begins", why="page of a known form")
    if number and current and number != current:
        return PageTaken(document, page.number, "begins", why=f"another order number: {number}")
    if number and number == current:
        return PageTaken(document, page.number, "goes_on", why=f"the same order number: {number}")
    reasons = list(_reasons(page, before, company))
    score = sum(weight for weight, _ in reasons)
    sure = not SURE_GOES_ON < score < SURE_BEGIN
    why = ", ".join(word for _, word in reasons) or "nothing tells of a new letter"
    if score < BEGINS and not _ORDERLY.search(page.words_text) and all(weight > 0 for weight, _ in reasons):
        if sum(bool(said(page.words_text, "batches", key)) for key in ("offers", "advertising")) == 2:
            return PageTaken(document, page.number, "aside", "advertising", why="advertises and orders nothing")
        return PageTaken(document, page.number, "goes_on", sure=False, why=f"{why}, and nothing of an order stands on it")
    return PageTaken(document, page.number, "begins" if score >= BEGINS else "goes_on", sure=sure, why=why)


def _customer(page: Page) -> str:
    return page.filled.code.customer if page.filled and page.filled.code else ""


def _kind_aside(page: Page, company: Company | None) -> str:
    """What a page is that belongs to no letter: "separator", "blank", "envelope"; "" for any other."""
    if page.filled or page.mark == "unread":
        return ""
    if page.mark == "separator":
        return "separator"
    if page.mark == "blank" or sum(len(word.text) > 1 for word in page.words) <= _FEW_WORDS:
        return "blank"
    return "envelope" if _is_envelope(page, company) else ""


def _is_envelope(page: Page, company: Company | None) -> bool:
    """Whether a page has our address and hardly anything else: no salutation, no day, no order."""
    if company is None or len(page.words) > _ENVELOPE_WORDS or not _addressed_to(page.words_text, company):
        return False
    text = page.words_text
    return not (said(text, "salutations", "greetings") or said(text, "titles", "order") or said(text, "salutations", "closings"))


def _addressed_to(text: str, company: Company) -> bool:
    """Whether the company's name, and its postcode or street, stand in a text."""
    held = f" {plain(text)} "
    place = [part for part in (company.postcode, company.street) if part]
    return f" {plain(company.name)} " in held and any(f" {plain(part)} " in held for part in place)


def _reasons(page: Page, before: Page, company: Company | None) -> Iterator[tuple[float, str]]:
    """What speaks for a new letter (positive log-odds) and against it, each with its words."""
    here, there = page_number(page), page_number(before)
    if here and here.number == 1:
        yield 5.0, "page 1"
    elif here:
        follows = there is None or here.number == there.number + 1
        yield (-6.0 if follows else -2.0), f"page {here.number}"
    elif there and there.count and there.number >= there.count:
        yield 2.5, "the letter before has all its pages"
    upper = " ".join(word.text for word in page.words if word.box.middle < _UPPER * page.height)
    if company and _addressed_to(upper, company):
        yield 3.0, "our address at the top"
    if said(upper, "salutations", "greetings"):
        yield 1.5, "a salutation"
    if _DAY.search(upper):
        yield 0.7, "a day at the top"
    if said(upper, "titles", "order"):
        yield 0.8, "a heading"
    if plain_phrases("totals", "carried") & set(_rows(page, upper_only=True)):
        yield -4.0, "a sum carried over"
    if before.filled:
        yield 2.0, "behind a form"
    if said(before.words_text, "salutations", "closings"):
        yield 1.0, "the page before closes"


def _rows(page: Page, *, upper_only: bool) -> Iterator[str]:
    """Each word, and each pair of words, in plain form."""
    words = [plain(word.text) for word in page.words if not upper_only or word.box.middle < _UPPER * page.height]
    yield from words
    yield from (f"{a} {b}" for a, b in pairwise(words))


def page_number(page: Page) -> PageNumber | None:
    """The number that a page says it has: «Seite 1 von 2», «page 2/3», or a number alone at its foot or head."""
    text = page.words_text
    for word in sorted(plain_phrases("batches", "page"), key=len, reverse=True):
        found = re.search(rf"\b{word}\W{{0,3}}(\d{{1,3}})(?:\s*(?:{_of_words()}|/)\s*(\d{{1,3}}))?", text, re.IGNORECASE)
        if found and int(found[1]) > 0 and (found[2] is None or int(found[1]) <= int(found[2])):
            return PageNumber(int(found[1]), int(found[2] or 0))
    edge = [w for w in page.words if w.box.middle > (1 - _FOOT / 2) * page.height or w.box.middle < _FOOT / 2 * page.height]
    alone = [w for w in edge if not any(o is not w and o.box.overlap_y(w.box) > 0 for o in edge)]
    numbers = [int(found[1]) for w in alone if (found := _LONE_NUMBER.match(w.text))]
    return PageNumber(numbers[0]) if len(numbers) == 1 and numbers[0] > 0 else None


def _of_words() -> str:
    return "|".join(sorted(map(re.escape, plain_phrases("batches", "of")), key=len, reverse=True))
