"""Words in reading order: line after line from the top, each from the left."""

from __future__ import annotations

from parsers.page import Word


def text_lines(words: list[Word]) -> list[list[Word]]:
    """Words grouped to lines from top to bottom, each from left to right.

    A word belongs to a line when its middle is less than half the smaller height away from the middle of the line's words.
    """
    lines: list[list[Word]] = []
    middle = height = 0.0
    for word in sorted(words, key=lambda w: w.box.middle):
        if lines and word.box.middle - middle < 0.5 * min(word.box.height, height):
            line = lines[-1]
            line.append(word)
            middle += (word.box.middle - middle) / len(line)
            height = max(height, word.box.height)
        else:
            lines.append([word])
            middle, height = word.box.middle, word.box.height
    return [sorted(line, key=lambda w: w.box.x0) for line in lines]


def in_reading_order(words: list[Word]) -> tuple[Word, ...]:
    """The words line by line; words much taller than wide (text that runs up or down the margin) stand last."""
    upright = [w for w in words if not _runs_vertically(w)]
    vertical = [w for w in words if _runs_vertically(w)]
    return tuple(word for line in text_lines(upright) for word in line) + tuple(vertical)


def _runs_vertically(word: Word) -> bool:
    return len(word.text) > 1 and word.box.height > 1.5 * word.box.width and word.box.height > 1.8 * word.size
