"""What the reading of a head was made from, and when that is enough to pass without a look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from parsers.page import Page, Word
from parsers.reading.addresses.parties import Parties
from parsers.reading.addresses.sites import Site
from parsers.reading.evidence import Candidate
from parsers.reading.head.by_hand import differs
from parsers.reading.head.context import Head
from parsers.reading.matching.customers import Match

_SURE_CUSTOMER = 8.0
_UNSTEADY = 0.4


@dataclass(frozen=True, slots=True)
class Facts:
    """What the reading of a head was made from: candidates for each field, customers ranked, blocks chosen, a site named for delivery."""

    head: Head
    ranking: Mapping[str, Sequence[Candidate]]
    numbers: Sequence[Candidate]
    matches: tuple[Match, ...]
    parties: Parties
    site: Site | None = None


def is_sure(match: Match) -> bool:
    """Whether what leads to a customer is enough to pass without a look."""
    return match.score >= _SURE_CUSTOMER and not match.keys <= {"slip", "likeness"}


def read_twice_differently(page: Page, words: Sequence[Word]) -> bool:
    return page.scanned and (_unsteady(page) or any(differs(word) for word in words))


def _unsteady(page: Page) -> bool:
    """Whether the two readers disagree so often that their agreeing says little."""
    asked = [word for word in page.words if word.second is not None]
    return len(asked) >= 10 and sum(differs(word) for word in asked) > _UNSTEADY * len(asked)
