"""The letters of a batch, each said for itself: which of them order, and what the others are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from parsers.masterdata import Master
from parsers.message import Message
from parsers.page import Document, Problem
from parsers.reading.assemble import ReadDocument
from parsers.reading.batches import Batch, Told, batch_of
from parsers.reading.kinds.classify import classify
from parsers.result import Kind, OrderReading, PageTaken

ClearNumber = Callable[[Document], list[str | None]]


@dataclass(frozen=True, slots=True)
class Sorted:
    """What a message's batches hold: the letters that order, what each page was taken for, and what a clerk must be told."""

    read: tuple[ReadDocument, ...]
    pages: tuple[PageTaken, ...]
    also: tuple[Kind, ...] = ()
    problems: tuple[Problem, ...] = ()


def parted(
    documents: Sequence[Document], whole: Sequence[Document], numbers: ClearNumber, master: Master | None, told: Told
) -> tuple[tuple[Document, ...], tuple[Batch, ...]]:
    """The documents with each batch replaced by its letters, and the batches. `whole` are the same with the pages of known forms."""
    found: list[Document] = []
    batches: list[Batch] = []
    for document, full in zip(documents, whole, strict=True):
        batch = batch_of(document, full, numbers(document), master.company if master else None, told) if full.paged else None
        if batch is None:
            found.append(_without_marked(document))
            continue
        batches.append(batch)
        found += [letter for letter in batch.letters if letter.pages]
    return tuple(found), tuple(batches)


def _without_marked(document: Document) -> Document:
    """The document without separator sheets, which say nothing of an order."""
    if not any(page.mark == "separator" for page in document.pages):
        return document
    return replace(document, pages=tuple(page for page in document.pages if page.mark != "separator"))


def in_letters(message: Message, read: Sequence[ReadDocument], batches: Sequence[Batch], master: Master | None) -> Sorted:
    """What was read, without the letters of a batch that order nothing; of these the pages are named."""
    kept: list[ReadDocument] = []
    kinds: dict[int, Kind] = {}
    for one in read:
        if not one.document.letter:
            kept.append(one)
            continue
        kind = classify(message, [one.document], [one.lines], master).kind
        if kind == "order" and one.lines.lines:
            kept.append(one)
        else:
            kinds.update(dict.fromkeys((page.number for page in one.document.pages), kind))
    pages = [taken for batch in batches for taken in _named(batch, kinds)]
    return Sorted(tuple(kept), tuple(pages), _also(pages), tuple(_to_tell(pages)))


def _named(batch: Batch, kinds: dict[int, Kind]) -> list[PageTaken]:
    """The pages, those of letters without an order laid aside under what they are; one before a form is what covers it."""
    forms = {taken.page for taken in batch.pages if taken.why == "page of a known form"}
    named = []
    for taken in batch.pages:
        if taken.part == "aside" or taken.page not in kinds:
            named.append(taken)
        elif taken.page + 1 in forms and kinds[taken.page] in ("order", "other"):
            named.append(replace(taken, part="aside", kind="cover", sure=True))
        else:
            kind = kinds[taken.page]
            named.append(replace(taken, part="aside", kind={"other": "advertising", "order": "no_lines"}.get(kind, kind)))
    return named


_KINDS: tuple[Kind, ...] = ("complaint", "inquiry", "cancellation", "change")
_TO_DO = frozenset({*_KINDS, "no_lines", "unread"})


def _also(pages: Sequence[PageTaken]) -> tuple[Kind, ...]:
    """What the batch holds beside orders."""
    return tuple(kind for kind in _KINDS if any(taken.kind == kind for taken in pages))


def _to_tell(pages: Sequence[PageTaken]) -> list[Problem]:
    """A problem for each page that somebody must deal with, though no order came of it."""
    return [
        Problem(
            "letter_without_order", taken.document,
            f"Page {taken.page} belongs to no order ({taken.kind.replace('_', ' ')}); look at it, "
            "and split or join the pages where they are parted wrongly.",
            {"page": str(taken.page)},
        )
        for taken in pages
        if taken.kind in _TO_DO
    ]  # fmt: skip


def in_order_of_pages(orders: Sequence[OrderReading], pages: Sequence[PageTaken]) -> tuple[OrderReading, ...]:
    """The orders of a batch as their pages lie, with what is unsure about where they begin and end to be looked at; others as they are."""
    if not pages:
        return tuple(orders)
    unsure = {(one.document, one.page) for one in pages if one.part != "aside" and not one.sure}
    made = [_looked_at(replace(order, in_batch=True), unsure) for order in orders]
    return tuple(sorted(made, key=lambda order: min(((d, p[0]) for d, p in order.pages if p), default=("", 0))))


def _looked_at(order: OrderReading, unsure: set[tuple[str, int]]) -> OrderReading:
    """The order with its lines to be looked at where one of its pages, or the one behind it, may belong elsewhere."""
    near = {(document, page) for document, pages in order.pages for page in (*pages, *((max(pages) + 1,) if pages else ()))}
    if not near & unsure:
        return order
    return replace(order, needs_review=tuple(dict.fromkeys((*order.needs_review, "lines"))))
