"""A part written without sight of the reader: a supplier of trades, farms, stages and depots, buyers of ten countries.

It was drawn on 26 November 2026 (seed 1101) and worked with afterwards.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.opened.letters import Style, styled
from benchmarks.corpus.unread import (
    changes,
    machine_files,
    nearly_orders,
    no_orders,
    placed,
    prints_abroad,
    prints_german,
    prints_more,
    scans,
    sheets,
    text_abroad,
    text_german,
    text_lists,
    text_special,
    text_threads,
    web_mails,
    web_threads,
    word_files,
)
from benchmarks.corpus.unread.ask import scribe_of
from benchmarks.corpus.unread.pages import all_printed

# what most firms write, and so twice as often as the rest
USUAL = ("usual", "en-usual", "nl-usual", "fr-usual", "head-facts", "site-manager", "council", "facility", "dash-terse", "recurring")
STYLES = text_german.STYLES + text_abroad.STYLES
PRINTED = frozenset(
    {"trade-software", "council", "erp-big", "two-columns-head", "letter", "sheet-print", "en-contractor", "nl-installer", "fr-town"}
)
FORMS = prints_german.FORMS + prints_more.FORMS + prints_abroad.FORMS


def _writing(styles: Sequence[Style]) -> tuple[Buyer, ...]:
    """The buyers who write like this."""
    return tuple(styled(style, scribe_of(style.name)) for style in styles)


BUYERS: Mapping[str, tuple[Buyer, ...]] = {
    "A": (
        *_writing(STYLES), *_writing([style for style in STYLES if style.name.startswith(USUAL)]), text_german.depot, *text_special.BUYERS, *text_lists.BUYERS, *text_threads.BUYERS,
    ),
    "B": (*web_mails.BUYERS, *web_threads.BUYERS),
    "C": (*all_printed(FORMS), *all_printed([form for form in FORMS if form.name in PRINTED]), *placed.BUYERS),
    "D1": scans.BUYERS,
    "E": (*sheets.BUYERS, *word_files.BUYERS),
    "F": machine_files.BUYERS,
    "H": (*no_orders.BUYERS, *nearly_orders.BUYERS, *changes.BUYERS),
}  # fmt: skip
"""Buyers by group (A text, B HTML, C PDF, D1 paper, E sheets, F structured, H no orders), beside those that the layouts and phrasings make."""
