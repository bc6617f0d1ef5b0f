"""A page of a known form that somebody has filled in: what was written in each place, as a recogniser's matrix to score candidates on."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

from config.company import Customer
from parsers.forms import second_reader
from parsers.forms.ink import LEAST_SIGN_MM2, RIM_PX, Ink, ink_on
from parsers.forms.known import FormPage
from parsers.forms.own.codes import PageCode, SeenCode
from parsers.forms.own.flattening import flattened
from parsers.forms.own.placing import by_features, by_squares, personal, seen_page
from parsers.forms.own.signs import GAPS, moved_together, runs_across, stand_apart, words_of
from parsers.forms.registration import LEAST_ALIKE, SCALE, Blank, Matrix, features_of, laid_over, shows, straightened
from parsers.page import Box
from parsers.sources.paper import ctc
from parsers.sources.paper.detector import Picture
from parsers.sources.paper.recogniser import alphabet, line_matrix
from parsers.sources.paper.sheet import Sheet

LEAST_INK_MM2 = 0.5
LEAST_ALIKE_CODED = 0.3  # of the print, where the code has said what page it is
SIGN_ASTRAY = 4.0  # log units against a text for each character that it has more or fewer than boxes are filled
INKED, BESIDE_PX = 150, 16  # grey level of ink; what is put side by side stands so far apart
SPACE_WITHIN = 0.01  # of the probability that a recogniser gives to a space between two filled boxes
LEGIBLE, MOST_LOST = 0.5, 0.5  # mean probability of letters that were read; share of them that a look must have, too
GROUP_GAP = 0.8  # of the ink's height: wider gaps part what was written at different times
_LATIN = str.maketrans("βονατρικμηΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ßovatpikmnABEZHIKMNOPTYX")  # Greek letters that recognisers take for Latin ones


@dataclass(frozen=True)
class Written:
    """What stands in a place, seen twice like by two persons: in the whole place and cut to the ink; and the ink's shape.

    `matrices` are the first reader's on both; `tight` is the picture cut to the ink and RIM_PX, `groups` how many pieces far apart it
    has: what is struck out stands beside what is meant. `signs` is how many boxes for single characters hold one, 0 where the place
    has no such boxes.
    """

    matrices: tuple[ctc.Matrix, ...]
    tight: Picture
    groups: int = 1
    signs: int = 0

    @property
    def shape(self) -> tuple[int, int]:
        """The width and the height of the ink in pixels."""
        return self.tight.shape[1] - 2 * RIM_PX, self.tight.shape[0] - 2 * RIM_PX

    @cached_property
    def figures(self) -> ctc.Matrix:
        """What the second reader makes of the ink."""
        return second_reader.matrix(self.tight)

    @cached_property
    def last_group(self) -> Written | None:
        """The last of several pieces far apart, by itself: what is meant often stands behind what was struck out; None for one alone."""
        if self.groups < 2:
            return None
        last = self.tight[:, _starts_of_groups(self.tight)[-1] - RIM_PX :]
        return looked(last, last)

    def readings(self, allowed: str | None = None) -> list[tuple[str, float, float]]:
        """The likeliest text of each look, of these characters only where some are given, with its letters' least and mean probability."""
        found = []
        for matrix in self.matrices:
            letters = ctc.best_letters(matrix, alphabet(), allowed)
            chances = [x.probability for x in letters if not x.text.isspace()] or [0.0]
            found.append((" ".join("".join(x.text for x in letters).translate(_LATIN).split()), min(chances), sum(chances) / len(chances)))
        return found

    def as_read(self, allowed: str | None = None) -> tuple[str, float]:
        """The text of the surer look, and the least probability of its letters (0 for none); not one that has lost most of the other's."""
        readings = self.readings(allowed)
        longest = max((len(text) for text, _, mean in readings if mean > LEGIBLE), default=0)
        text, least, _ = max((held for held in readings if len(held[0]) >= MOST_LOST * longest), key=lambda held: held[2])
        return text, least

    @property
    def agreed(self) -> bool:
        """Whether both looks say the same, blanks aside."""
        return len({"".join(text.split()) for text, _, _ in self.readings()}) == 1

    def scores(self, texts: Sequence[str]) -> list[float]:
        """The log-probability of each text, the mean of all looks; less where it has more or fewer characters than boxes hold one."""
        each = [ctc.score_texts(matrix, alphabet(), texts) for matrix in self.matrices]
        return [sum(scores) / len(scores) - self._astray(text) for text, scores in zip(texts, zip(*each, strict=True), strict=True)]

    def _astray(self, text: str) -> float:
        return SIGN_ASTRAY * abs(len("".join(text.split())) - self.signs) if self.signs else 0.0

    def best_score(self) -> float:
        """The log-probability of the best text that was read, whatever it says."""
        return max(self.scores(sorted({text for text, _, _ in self.readings() if text}) or [""]))


@dataclass(frozen=True)
class FilledPage:
    """A form's page with what was written on it; `to_sheet` maps the blank's pixels to those of the sheet that was read.

    `code` is what an own form's page says of itself, where it could be read.
    """

    form: str
    number: int
    page: FormPage
    ink: Ink
    to_sheet: Matrix
    points_per_pixel: float
    code: PageCode | None = None
    _held: dict[tuple[Box, ...], Written | None] = field(default_factory=dict, compare=False, repr=False)
    _areas: dict[Box, float] = field(default_factory=dict, compare=False, repr=False)

    def area_mm2(self, box: Box) -> float:
        """How much ink belongs to a place."""
        if box not in self._areas:
            self._areas[box] = self.ink.area_mm2(box)
        return self._areas[box]

    def written(self, boxes: Sequence[Box]) -> Written | None:
        """What stands in boxes that are written on as one; None where nothing does."""
        key = tuple(boxes)
        if key not in self._held:
            box = boxes[0].union(boxes[-1])
            look = self._look_apart if stand_apart(key) and not runs_across(key, self.ink) else self._look
            least = LEAST_SIGN_MM2 if look == self._look_apart else LEAST_INK_MM2
            self._held[key] = look(key) if self.area_mm2(box) >= least else None
        return self._held[key]

    def _look_apart(self, boxes: Sequence[Box]) -> Written | None:
        """What stands in boxes for single characters: moved together as a hand would write it, and as it stands."""
        whole, signs = self.ink.signs(boxes)
        if not any(sign is not None for sign in signs):
            return None
        words = words_of(signs)
        matrices = [_in_words([line_matrix(_raised(moved_together(word, gap))) for word in words]) for gap in GAPS]
        if len(words) == 1:  # as it stands blanks between words would be lost
            matrices.append(_unspaced(line_matrix(_raised(whole))))
        line = moved_together([sign for word in words for sign in word], GAPS[0])
        return Written(tuple(matrices), line, signs=sum(len(word) for word in words))

    def _look(self, boxes: Sequence[Box]) -> Written:
        return looked(*self.ink.pieces(boxes[0].union(boxes[-1])))

    def together(self, places: Sequence[Sequence[Box]]) -> Written | None:
        """What stands in several places as if it were one line: street and number of the house, first name and last name."""
        key = tuple(box for boxes in places for box in boxes)
        if key not in self._held:
            inked = [found.tight for boxes in places if (found := self.written(boxes))]
            line = _side_by_side(inked) if inked else None
            self._held[key] = None if line is None else looked(line, line)
        return self._held[key]

    def apart(self, boxes: Sequence[Box], head: re.Pattern[str]) -> tuple[Written, Written] | None:
        """What stands in one place as two: what `head` finds at the beginning, and the rest; None where that does not stand there."""
        found = self.written(boxes)
        at = _cut_behind(found, head) if found else None
        if found is None or at is None:
            return None
        left, right = found.tight[:, :at], found.tight[:, at:]
        return looked(left, left), looked(right, right)

    def on_sheet(self, box: Box) -> Box:
        """Where a box of the blank lies on the sheet, in the sheet's points."""
        corners = np.array([[[box.x0, box.y0], [box.x1, box.y0], [box.x1, box.y1], [box.x0, box.y1]]], np.float32) * SCALE
        moved = cv2.perspectiveTransform(corners, self.to_sheet)[0] * self.points_per_pixel
        return Box(float(moved[:, 0].min()), float(moved[:, 1].min()), float(moved[:, 0].max()), float(moved[:, 1].max()))


def _in_words(words: Sequence[ctc.Matrix]) -> ctc.Matrix:
    """The matrices of words as one of a line, with a space between them and hardly any within: the empty boxes say where words end."""
    space = np.zeros((1, words[0].shape[1]), np.float32)
    space[0, -1] = 1.0
    return np.vstack([part for word in words for part in (space, _unspaced(word))][1:])


def _unspaced(word: ctc.Matrix) -> ctc.Matrix:
    """A word's matrix with most of what it gives to spaces given to the blank between letters."""
    freed = word.copy()
    freed[:, -1] *= SPACE_WITHIN
    freed[:, ctc.BLANK] += word[:, -1] - freed[:, -1]
    return freed


def looked(whole: Picture, tight: Picture) -> Written:
    return Written(tuple(line_matrix(_raised(piece)) for piece in (whole, tight)), tight, _groups(tight))


def _side_by_side(pieces: Sequence[Picture]) -> Picture:
    """Pieces as one line, standing on the same base."""
    high = max(piece.shape[0] for piece in pieces)
    framed = [np.pad(p, ((high - p.shape[0], 0), (0, BESIDE_PX)), constant_values=255) for p in pieces]
    return np.hstack(framed).astype(np.uint8)


def _cut_behind(written: Written, head: re.Pattern[str]) -> int | None:
    """The column of the widest gap behind what `head` finds at the beginning of the text."""
    letters = ctc.best_letters(written.matrices[1], alphabet())
    found = head.match("".join(x.text for x in letters))
    if not found or found.end() >= len(letters):
        return None
    a_step = written.tight.shape[1] / len(written.matrices[1])
    start, end = (round(letters[n].step * a_step) for n in (found.end() - 1, found.end()))
    between = written.tight[:, start : max(end, start + 1)]
    empty: NDArray[np.bool_] = np.asarray(between.min(axis=0) >= INKED)
    runs = np.split(np.arange(len(empty)), np.flatnonzero(np.diff(empty)) + 1)
    widest = max((run for run in runs if empty[run[0]]), key=len, default=None)
    return None if widest is None else start + int(widest[len(widest) // 2])


def _groups(tight: Picture) -> int:
    """How many pieces with wide gaps between them the ink has, from left to right."""
    return len(_starts_of_groups(tight))


def _starts_of_groups(tight: Picture) -> list[int]:
    """The columns at which pieces with wide gaps before them begin; the first is that of all ink."""
    columns = np.flatnonzero((tight < INKED).any(axis=0))
    wide = np.diff(columns) > GROUP_GAP * max(1, tight.shape[0] - 2 * RIM_PX)
    return [int(column) for column in (*columns[:1], *columns[1:][wide])]


def _raised(piece: Picture) -> Picture:
    """A piece not lower than the recogniser's line, so that its strokes are scaled and not blurred."""
    return piece if piece.shape[0] >= 16 else cv2.resize(piece, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)


def filled_in(sheet: Sheet, blanks: Sequence[Blank], customers: Mapping[str, Customer] | None = None) -> FilledPage | None:
    """The sheet as a filled-in page of one of these forms; None where it is none of them. `customers` are by their numbers."""
    if seen := seen_page(sheet.pixels, blanks):
        own = _own_form(sheet, *seen, customers or {})
        if own is not None:
            return own
    found = laid_over(features_of(sheet.pixels), blanks)
    if found is None:
        return None
    blank, matrix = found
    laid, _ = straightened(sheet.pixels, matrix, blank)
    return _filled(sheet, laid, blank, matrix) if shows(laid, blank) >= LEAST_ALIKE else None


def _own_form(sheet: Sheet, blank: Blank, seen: SeenCode, customers: Mapping[str, Customer]) -> FilledPage | None:
    """A page whose code has told what it is: laid over its blank by the corner squares, else by its features alone."""
    blank = personal(blank, seen.code, customers.get(seen.code.customer)) if seen.code.customer else blank
    for find in (by_squares, by_features):
        matrix = find(sheet.pixels, seen, blank)
        if matrix is not None:
            laid = flattened(sheet.pixels, matrix, blank)
            if shows(laid, blank) >= LEAST_ALIKE_CODED:
                return replace(_filled(sheet, laid, blank, matrix), code=seen.code)
    return None


def _filled(sheet: Sheet, laid: Picture, blank: Blank, matrix: Matrix) -> FilledPage:
    ink = ink_on(laid, blank.picture, tuple(blank.page.areas()))
    return FilledPage(blank.form, blank.number, blank.page, ink, np.asarray(np.linalg.inv(matrix), np.float64), sheet.points_per_pixel)
