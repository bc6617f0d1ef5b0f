"""What comes near something else is told apart by the ink: articles by their whole names, counts by their last group, years by a slash."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from config.company import Article
from parsers.forms.counts import quantities
from parsers.forms.filled import Written, looked
from parsers.forms.free_numbers import has_twin, with_slash
from parsers.forms.goods import Choice, by_names
from tests.parsers.forms.test_orders import BUYER, only_order, sheet
from tests.parsers.forms.test_second_reader import inked, written

TWINS = [Article(f"MU-{size}", f"Sechskantmutter DIN 934 {size}", f"Hex nut DIN 934 {size}") for size in ("M5", "M6", "M8", "M12")]


def ranked(text: str) -> list[str]:
    """The twins, all as likely by words, as the ink of a text orders them."""
    return [choice.article.sku for choice in by_names([Choice(article, None, 2.8) for article in TWINS], written(text))]


@pytest.mark.parametrize(("text", "sku"), [("Sechskantmutter DIN 934 M8", "MU-M8"), ("Hex nut DIN 934 M12", "MU-M12")])
def test_twins_are_told_apart_by_their_whole_names(text: str, sku: str) -> None:
    assert ranked(text)[0] == sku


def test_a_text_that_says_no_whole_name_tells_no_twins_apart() -> None:
    assert ranked("Muttern") == [article.sku for article in TWINS]


def in_groups(*texts: str) -> Written:
    """Numbers far apart in one cell."""
    pieces = [inked(text) for text in texts]
    high = max(piece.shape[0] for piece in pieces)
    framed = [np.pad(p, ((high - p.shape[0], 0), (0, 40 if n < len(pieces) - 1 else 0)), constant_values=255) for n, p in enumerate(pieces)]
    line = np.hstack(framed).astype(np.uint8)
    return looked(line, line)


def test_the_last_of_several_groups_may_be_the_count() -> None:
    both = in_groups("2", "250")
    assert both.groups == 2
    assert {2250, 250} <= {int(value.value) for value in quantities(both)[0]}


def test_one_group_has_no_last() -> None:
    assert written("250").last_group is None


@pytest.mark.parametrize(("text", "found"), [("66128/26", "66128/26"), ("66128126", "66128126")])
def test_a_clear_stroke_is_what_it_is(text: str, found: str) -> None:
    assert with_slash(text, written(text), date(2026, 11, 3))[0] == found


def test_where_ink_leaves_a_stroke_open_the_year_behind_it_makes_it_a_slash() -> None:
    class Open(Written):
        def scores(self, texts):  # type: ignore[no-untyped-def]
            return [0.0 if "/" not in text else -2.0 for text in texts]

    ink = Open((), inked("1"))
    assert with_slash("66128126", ink, date(2026, 11, 3)) == ("66128/26", True)
    assert with_slash("66128126", ink, date(2025, 11, 3)) == ("66128126", True)


def test_a_clear_day_of_another_year_stands_and_is_asked_about() -> None:
    order = only_order(sheet(BUYER | {"order_date": "12.10.2023"}))
    assert order.fields.order_date is not None
    assert "fields.order_date" in order.needs_review


def test_a_one_that_may_be_a_seven_leaves_a_number_open() -> None:
    class Open(Written):
        def scores(self, texts):  # type: ignore[no-untyped-def]
            return [0.0 for _ in texts]

    assert has_twin("18169", Open((), inked("1")))
    assert not has_twin("28369", written("28369"))
