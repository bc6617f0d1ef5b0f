"""One model of a page: words with boxes, rulings and filled areas, whatever the source was.

Lengths are points (1/72 inch), the origin is the page's top left corner, y grows downwards. Sources without pages (mail text,
HTML, spreadsheets) are laid out on a virtual page, six points a character and twelve a line, so that one reader serves all.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from parsers.forms.filled import FilledPage

CHARACTER_WIDTH = 6.0
LINE_HEIGHT = 12.0
TAKEN = "ǂ"
"""Stands where words were that belong to something else: a letter of no word, so that no phrase reaches across it."""

Mark = Literal["", "separator", "blank", "unread"]
Zone = Literal["own", "quoted", "signature", "footer"]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in points, x0 <= x1 and y0 <= y1."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        return self.y1 - self.y0

    @property
    def middle(self) -> float:
        """The height of its middle, in points from the page's top."""
        return (self.y0 + self.y1) / 2

    @property
    def centre(self) -> float:
        """The centre across, in points from the page's left."""
        return (self.x0 + self.x1) / 2

    def union(self, other: Box) -> Box:
        """The smallest box around both."""
        return Box(min(self.x0, other.x0), min(self.y0, other.y0), max(self.x1, other.x1), max(self.y1, other.y1))

    def overlap_x(self, other: Box) -> float:
        """How many points both share across; negative: the gap between them."""
        return min(self.x1, other.x1) - max(self.x0, other.x0)

    def overlap_y(self, other: Box) -> float:
        """How many points both share in height; negative: the gap between them."""
        return min(self.y1, other.y1) - max(self.y0, other.y0)


def around(boxes: list[Box]) -> Box:
    """The smallest box around all of a non-empty list."""
    if len(boxes) == 1:
        return boxes[0]
    return Box(min([b.x0 for b in boxes]), min([b.y0 for b in boxes]), max([b.x1 for b in boxes]), max([b.y1 for b in boxes]))


@dataclass(frozen=True, slots=True)
class Cell:
    """The place of a word in a table that the source itself declares (HTML, spreadsheet, DOCX): all count from 0."""

    table: int
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Word:
    """One word: no blank inside, except where a recogniser could not part it.

    `span` is its place in the document's text, for sources without pages. `second` is what the confirming reader saw in the same
    place of a scan: None where it was not asked, "" where it saw nothing. `zone` says whether the sender wrote it himself here.
    """

    text: str
    box: Box
    confidence: float = 1.0
    span: tuple[int, int] | None = None
    cell: Cell | None = None
    second: str | None = None
    size: float = 10.0
    bold: bool = False
    struck: bool = False
    zone: Zone = "own"


@dataclass(frozen=True, slots=True)
class Ruling:
    """A printed line, horizontal (y0 == y1) or vertical (x0 == x1), in points."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def horizontal(self) -> bool:
        return abs(self.y1 - self.y0) <= abs(self.x1 - self.x0)


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its size in points, its words in reading order, its rulings and filled areas.

    `scanned` tells that the words come from a recogniser, `number` counts from 1; `filled` is what was written into a known form.
    `mark` says of a page without words what it is: a separator sheet, blank, or one that could not be read. `unread` is where a scanned
    page has ink that is no word and no ruling.
    """

    number: int
    width: float
    height: float
    words: tuple[Word, ...]
    rulings: tuple[Ruling, ...] = ()
    fills: tuple[Box, ...] = ()
    scanned: bool = False
    filled: FilledPage | None = field(default=None, compare=False, repr=False)
    mark: Mark = ""
    unread: tuple[Box, ...] = field(default=(), compare=False, repr=False)

    @property
    def words_text(self) -> str:
        """All words in reading order, with blanks between them."""
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True, slots=True)
class Document:
    """One readable part of a message, as pages.

    `number` is the part's number in the message ("0" is the body, or the file itself). `paged` is False for sources without
    pages, whose values are shown by a span of `text` instead of a box. `letter` is which letter of a batch it is, 0 for no batch.
    """

    number: str
    name: str
    media_type: str
    pages: tuple[Page, ...]
    paged: bool
    text: str = ""
    problems: tuple[Problem, ...] = ()
    letter: int = 0

    @property
    def words(self) -> tuple[Word, ...]:
        """All words of all pages, in reading order."""
        return tuple(word for page in self.pages for word in page.words)

    def without(self, words: frozenset[int]) -> Document:
        """The same document without these words (by their identity): what they say is taken, and nobody else's.

        In text without pages a sign stands in their place, so that the words beside them still begin where they began.
        """
        if not words:
            return self
        return replace(self, pages=tuple(replace(page, words=tuple(self._left(page, words))) for page in self.pages))

    def _left(self, page: Page, words: frozenset[int]) -> Iterator[Word]:
        for word in page.words:
            if id(word) not in words:
                yield word
            elif not self.paged:
                yield replace(word, text=TAKEN)


OUT_OF_MEMORY = "out_of_memory"
"""The code of a problem that another process, which has read nothing before, may not have."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read: a stable code, the part's number, and a sentence that helps."""

    code: str
    document: str
    message: str
    detail: dict[str, str] = field(default_factory=dict)
