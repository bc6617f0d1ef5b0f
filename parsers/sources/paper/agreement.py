"""What two readers saw, as one list of words: the leading reader's, each with what the confirming one saw in its place."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from parsers.page import Box, Word, around
from parsers.sources.paper.ocr import Seen

# A word only the confirming reader saw counts from this probability on, and then for half of it.
LEAST_ALONE = 0.6
ALONE = 0.5
DISAGREED = 0.6
SAME_LINE = 0.5
# Signs that readers choose as they like; they are no disagreement.
_SAME_SIGNS = str.maketrans("×’‘´`–—“”„‚", "x''''--\"\"\",")
SAME_PLACE = 0.3


class _Match(NamedTuple):
    """Words of both readers that lie on each other, from left to right."""

    leading: list[Seen]
    confirming: list[Seen]


def agreed(leading: list[Seen], confirming: list[Seen] | None) -> list[Word]:
    """The words with `second` and the confidence of both together, boxes in pixels; without a confirming reader as they are."""
    if confirming is None:
        return [_word(seen, None, seen.confidence) for seen in leading]
    words: list[Word] = []
    free = list(confirming)
    for line in _lines(leading):
        ground = around([seen.box for seen in line])
        on_line = [seen for seen in free if _on_line(seen.box, ground)]
        taken: set[int] = set()
        for match in _matches(line, sorted(on_line, key=lambda seen: seen.box.x0)):
            words.extend(_confirmed(match))
            taken.update(id(seen) for seen in match.confirming)
        free = [seen for seen in free if id(seen) not in taken]
    boxes = [seen.box for seen in leading]
    return words + [_word(seen, "", ALONE * seen.confidence) for seen in free if _stands_alone(seen, boxes)]


def _word(seen: Seen, second: str | None, confidence: float) -> Word:
    return Word(seen.text, seen.box, round(min(1.0, confidence), 4), second=second, struck=seen.struck)


def _lines(seen: list[Seen]) -> list[list[Seen]]:
    lines: dict[int, list[Seen]] = {}
    for word in seen:
        lines.setdefault(word.line, []).append(word)
    return list(lines.values())


def _on_line(box: Box, ground: Box) -> bool:
    return ground.overlap_y(box) > SAME_LINE * min(box.height, ground.height) and ground.overlap_x(box) > SAME_PLACE * box.width


def _matches(leading: list[Seen], confirming: list[Seen]) -> list[_Match]:
    """Words grouped by what lies on each other: mostly one and one, more where one reader parted what the other joined."""
    matches: list[_Match] = []
    rest = list(confirming)
    for word in leading:
        own = [seen for seen in rest if _same_place(word.box, seen.box)]
        rest = [seen for seen in rest if seen not in own]
        if matches and any(_same_place(word.box, seen.box) for seen in matches[-1].confirming):
            matches[-1].leading.append(word)
            matches[-1].confirming.extend(own)
        else:
            matches.append(_Match([word], own))
    return matches


def _same_place(one: Box, other: Box) -> bool:
    return one.overlap_x(other) > SAME_PLACE * min(one.width, other.width)


def _confirmed(match: _Match) -> list[Word]:
    """The leading reader's words, each with its share of what the other saw."""
    if len(match.leading) == 1 and len(match.confirming) > 1 and (parted := _parted(match)):
        return parted
    seen = "".join(word.text for word in match.confirming)
    confidence = min((word.confidence for word in match.confirming), default=0.0)
    if len(match.leading) == 1:
        return [_weighed(match.leading[0], seen, confidence)]
    shares = _shares([word.text for word in match.leading], seen)
    return [_weighed(word, share, confidence) for word, share in zip(match.leading, shares, strict=True)]


def _parted(match: _Match) -> list[Word]:
    """Both readers saw the same letters, but only the other one the blanks: its words, in the leading one's line."""
    word = match.leading[0]
    if "".join(seen.text for seen in match.confirming) != word.text:
        return []
    gaps = [b.box.x0 - a.box.x1 for a, b in pairwise(match.confirming)]
    if min(gaps) < 0.12 * word.box.height:
        return []
    boxes = [Box(seen.box.x0, word.box.y0, seen.box.x1, word.box.y1) for seen in match.confirming]
    return [
        _word(word._replace(text=seen.text, box=box), seen.text, both(word.confidence, seen.confidence))
        for seen, box in zip(match.confirming, boxes, strict=True)
    ]


def _shares(texts: list[str], seen: str) -> list[str]:
    """What the other reader saw for each of several texts that stand side by side, by the cheapest alignment."""
    ends: list[int] = []
    position = 0
    for text in texts:
        position += len(text)
        ends.append(position)
    shares = [""] * len(texts)
    for operation in Levenshtein.opcodes("".join(texts), seen):
        for offset in range(operation.dest_end - operation.dest_start):
            place = min(operation.src_start + offset, max(operation.src_start, operation.src_end - 1))
            index = next((i for i, end in enumerate(ends) if place < end), len(texts) - 1)
            shares[index] += seen[operation.dest_start + offset]
    return shares


def _weighed(word: Seen, second: str, confidence: float) -> Word:
    """Agreement leaves only what both err in alike; disagreement leaves doubt; silence is no vote."""
    if same_signs(second, word.text):
        return _word(word, second, both(word.confidence, confidence))
    return _word(word, second, word.confidence * (DISAGREED if second else 1.0))


def same_signs(one: str, other: str) -> bool:
    """Whether two readers saw the same, but for signs that each writes in its own way."""
    return one.translate(_SAME_SIGNS) == other.translate(_SAME_SIGNS)


def both(one: float, other: float) -> float:
    """The probability of what two readers saw alike."""
    return 1 - (1 - one) * (1 - 0.9 * other)


def _stands_alone(seen: Seen, boxes: list[Box]) -> bool:
    """Text that only the confirming reader saw, where the leading one saw nothing."""
    if seen.confidence < LEAST_ALONE or not any(character.isalnum() for character in seen.text):
        return False
    return not any(box.overlap_x(seen.box) > 0 and box.overlap_y(seen.box) > 0.2 * min(box.height, seen.box.height) for box in boxes)
