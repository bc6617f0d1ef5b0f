"""Characters to words: where one ends and the next begins, how large and how bold it is."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from operator import sub
from statistics import median

from config.vocabulary import keys, phrases
from parsers.page import Box, Word, around
from parsers.sources.pdf.characters import Character

GAP = 0.8
OVERLAP = 0.6
BASELINE = 0.35
TOUCH = 0.07
APART = 0.12
SPACED_LETTERS = 4
_FIGURES = frozenset("0123456789")
_KERNED = re.compile(r"[FLPTVWYA][^\W\d_]")  # «T u» may be set as «Tu»: some capitals draw the next letter near
_NEXT_SPACED = 1.5  # of the size: a blank and the distance between two letters on both sides of it
ASCENT, DESCENT, CAPITAL = 0.75, 0.22, 0.72


def words_of(characters: tuple[Character, ...]) -> list[Word]:
    """The words of a page, unordered; a word ends at a blank, at a gap over 80 % of the size, at a new line or another direction."""
    words: list[Word] = []
    run: list[Character] = []
    for character in characters:
        if run and (not _continues(run[-1], character) or _begins_value(run, character)):
            words.append(_word(run))
            run = []
        if character.style is not None:
            run.append(character)
    if run:
        words.append(_word(run))
    return _unspaced(_joined(words))


def _continues(last: Character, character: Character) -> bool:
    if last.style is None or character.style is None or last.style.direction != character.style.direction:
        return False
    size = max(last.style.size, character.style.size)
    gap, drop = _gap_and_drop(last, character, last.style.direction)
    return -OVERLAP * size < gap < GAP * size and abs(drop) < BASELINE * size


def _begins_value(run: list[Character], character: Character) -> bool:
    """Whether a capital or figure stands apart from a label that it pushes against, as in cells without padding: «Zahlweise|Vorkasse»."""
    last = run[-1]
    if not last.text.islower() or not (character.text.isupper() or character.text in _FIGURES) or len(run) < SPACED_LETTERS:
        return False
    apart = last.style is not None and not last.style.direction and character.x0 - last.x1 > APART * last.style.size
    return apart and "".join(one.text for one in run).casefold() in _labels()


@cache
def _labels() -> frozenset[str]:
    return frozenset(phrase for key in keys("labels") for phrase in phrases("labels", key))


def _gap_and_drop(last: Character, character: Character, direction: int) -> tuple[float, float]:
    """The gap between two characters along their direction, and how far the base line moves across it."""
    if direction == 0:
        return character.x0 - last.x1, character.origin_y - last.origin_y
    if direction == 90:
        return character.y0 - last.y1, character.origin_x - last.origin_x
    if direction == 180:
        return last.x0 - character.x1, character.origin_y - last.origin_y
    return last.y0 - character.y1, character.origin_x - last.origin_x


def _word(run: list[Character]) -> Word:
    texts, x0s, y0s, x1s, y1s, origin_xs, origin_ys, given, _ = zip(*run, strict=True)
    styles = [style for style in (given[:1] if given.count(given[0]) == len(given) else given) if style is not None]
    level = styles[0].direction % 180 == 0
    tallest = max(map(sub, y1s, y0s) if level else map(sub, x1s, x0s))
    size = max([style.size for style in styles])
    if tallest > 1.5 * size:
        # A Type 3 font may name any size; its ink does not lie.
        size = tallest / CAPITAL
    # From first to last ink along the word, and from ascent to descent across it, so that a line's boxes are alike.
    base = _middle(origin_ys if level else origin_xs)
    above, below = base - ASCENT * size, base + DESCENT * size
    box = Box(min(x0s), above, max(x1s), below) if level else Box(above, min(y0s), below, max(y1s))
    return Word(
        text="".join(texts),
        box=box,
        size=round(size, 2),
        bold=2 * sum([style.bold for style in styles]) > len(styles),
    )


def _middle(levels: tuple[float, ...]) -> float:
    """The median, which is nearly always all of them."""
    return levels[0] if levels.count(levels[0]) == len(levels) else median(levels)


def _joined(words: list[Word]) -> list[Word]:
    """Pieces that touch on one line are one word, in whatever order the file painted them."""
    whole: list[Word] = []
    for word in sorted(words, key=lambda w: (round(w.box.y1), w.box.x0)):
        if whole and _touch(whole[-1], word):
            left = whole[-1]
            whole[-1] = replace(left, text=left.text + word.text, box=left.box.union(word.box), bold=left.bold and word.bold)
        else:
            whole.append(word)
    return whole


def _touch(left: Word, right: Word) -> bool:
    size = max(left.size, right.size)
    return (
        abs(left.box.y1 - right.box.y1) < 0.1 * size
        and min(left.size, right.size) > 0.8 * size
        and -TOUCH * size < right.box.x0 - left.box.x1 < TOUCH * size
    )


def _unspaced(words: list[Word]) -> list[Word]:
    """S p a c e d letters as the words that they are: four or more single characters in a row at even, small distances.

    So are fewer, and figures alone, right behind such a word in its line: «O R D E R  N r.  2 6 - 8».
    """
    whole: list[Word] = []
    run: list[Word] = []
    spaced: Word | None = None
    for word in words:
        if run and not (_is_letter(word) and _spaced(run, word)):
            whole.extend(found := _unspaced_run(run, spaced))
            spaced = found[0] if len(found) < len(run) else None
            run = []
        run.append(word)
    return whole + _unspaced_run(run, spaced)


def _is_letter(word: Word) -> bool:
    """Whether a word is one character, or one with the point that touches it."""
    return len(word.text) == 1 or (len(word.text) == len("r.") and (word.text[1] in ".:," or bool(_KERNED.fullmatch(word.text))))


def _spaced(run: list[Word], word: Word) -> bool:
    last = run[-1]
    gap = word.box.x0 - last.box.x1
    even = len(run) < 2 or gap < 1.6 * (last.box.x0 - run[-2].box.x1) + 0.1 * word.size
    return _is_letter(last) and last.size == word.size and abs(last.box.y1 - word.box.y1) < 1 and 0 < gap < 0.7 * word.size and even


def _unspaced_run(run: list[Word], spaced: Word | None) -> list[Word]:
    """The run as one word, where it is long enough to tell, or follows a `spaced` word; else as it is."""
    follows = spaced is not None and spaced.size == run[0].size and abs(spaced.box.y1 - run[0].box.y1) < 1
    near = follows and spaced is not None and 0 < run[0].box.x0 - spaced.box.x1 < _NEXT_SPACED * run[0].size
    if len(run) < 2 or not (near or (len(run) >= SPACED_LETTERS and any(word.text.isalpha() for word in run))):
        return run
    return [replace(run[0], text="".join(word.text for word in run), box=around([word.box for word in run]))]
