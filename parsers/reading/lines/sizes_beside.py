"""Numbers of running text that are sizes of the goods beside them: in the goods' own name, or measured where another number counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from parsers.reading.lines.clauses import Token
from parsers.reading.lines.counts import COUNTED, Number, with_unit
from parsers.reading.lines.mentions import Mention
from parsers.reading.lines.units import MEASURED, is_size_of
from parsers.reading.matching.sizes import is_a_size

_SIZE = 0.8


def lighter_in_a_name(number: Number, mentions: Sequence[Mention]) -> Number:
    """The number, with less weight where it is bare, among the words of an article, and a size in its name: «5 salopette Rurik 50»."""
    return replace(number, weight=number.weight - _SIZE) if may_be_a_size(number, mentions) else number


def may_be_a_size(number: Number, mentions: Sequence[Mention]) -> bool:
    """Whether a bare number stands among the words of an article and is a size in its name: «Druckan DN 13»."""
    if number.unit is not None or number.weight >= COUNTED or number.said > 1:
        return False
    around = [m.article for m in mentions if m.article is not None and m.start < number.place < m.end]
    return is_a_size(number.amount.value, (name for article in around for name in article.names))


def without_sizes_of_goods(tokens: Sequence[Token], numbers: Sequence[Number], mentions: Sequence[Mention]) -> list[Number]:
    """The numbers without those that another count stands beside in their row, and that are a size of the goods named there.

    «9 Rollen   150 m» is what a cell of two rows leaves below «Alufolie 44 cm x».
    """
    counted = {tokens[n.place].row for n in numbers if n.unit and n.unit not in MEASURED}
    bare = {n.place for n in numbers if n.unit is None}

    def is_size(number: Number) -> bool:
        row = tokens[number.place].row
        beside = row in counted or any(place in bare for place in range(_part_start(tokens, number.place), number.place))
        if number.unit not in MEASURED or not beside:
            return False
        measure = with_unit(tokens, number)
        near = (m.article for m in mentions if m.article is not None and abs(tokens[m.start].row - row) <= 1)
        return any(is_size_of(article, measure) for article in near)

    return [number for number in numbers if not is_size(number)]


def _part_start(tokens: Sequence[Token], place: int) -> int:
    """Where the part of its row begins, between commas, that a place stands in: «1 Waage 5 kg, 1 Gärkorb 1,5 kg» has two."""
    while place > 0 and not tokens[place].begins_row and not tokens[place - 1].text.endswith((",", ";", ":")):
        place -= 1
    return place
