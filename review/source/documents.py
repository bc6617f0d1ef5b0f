"""What a message's documents look like, asked of child processes (review.source.documents_child) and kept for the next look."""

from __future__ import annotations

import base64
import sys
import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from queue import LifoQueue
from typing import Any, Literal

from config.settings import Reading
from ingest.keeping.store import Store
from ingest.reading.children import Child, ChildFailed
from models.tables import MessageRow
from parsers.options import Options
from review.source.showing import Showing

COMMAND = (sys.executable, "-P", "-m", "review.source.documents_child")
CHILDREN = 2
TIMEOUT_S = 60.0
KEPT_BYTES = 64_000_000
WIDTHS_PX = (600, 1000, 1600, 2400)


class NotShown(Exception):
    """There is no such document or page, or it cannot be shown; the text says why."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One document of a message: `pages` counts those with a picture; `text` is what the spans of a reading point into.

    `ratios` are the height by the width of its pages, as far as the file says them.
    """

    number: str
    name: str
    media_type: str
    size: int
    pages: int
    text: str | None
    html: bool
    inline: bool
    ratios: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Download:
    """A part's bytes as they were."""

    name: str
    media_type: str
    content: bytes


class Documents:
    """Asks a child, remembers the answers up to a number of bytes; for many threads."""

    def __init__(self, store: Store, reading: Reading) -> None:
        self._store = store
        # A page is read for clicking by one reader alone, the better one: a clerk sees what is taken, and waits for it.
        one: Literal["ppocr", "tesseract"] = "tesseract" if reading.readers == "tesseract" else "ppocr"
        self._options = Options(readers=one, tesseract_languages=reading.tesseract_languages, max_pages=reading.max_pages)
        self._both = replace(self._options, readers=reading.readers)
        self._children: LifoQueue[Child] = LifoQueue()
        for _ in range(CHILDREN):
            self._children.put(Child(reading.memory_mb, TIMEOUT_S, COMMAND))
        self._kept: OrderedDict[tuple[object, ...], tuple[Any, int]] = OrderedDict()
        self._kept_bytes = 0
        self._lock = threading.Lock()
        self._askers = ThreadPoolExecutor(CHILDREN, thread_name_prefix="outline")

    def outline(self, message: MessageRow) -> tuple[Shown, ...]:
        """Every document of the message, in order. Raises NotShown."""
        answer, _ = self._remembered(("outline", message.sha256), lambda: self._sized(message))
        documents: tuple[Shown, ...] = answer
        return documents

    def begin_outline(self, message: MessageRow) -> Future[tuple[Shown, ...]]:
        """The same, not waited for, so that it is there when the rest of a page is."""
        return self._askers.submit(self.outline, message)

    def _sized(self, message: MessageRow) -> tuple[tuple[Shown, ...], int]:
        documents = tuple(
            Shown(**{**one, "ratios": tuple(one.get("ratios", ()))}) for one in self._ask(message, what="outline")["documents"]
        )
        return documents, 1000 + sum(len(one.text or "") for one in documents)

    def picture(self, message: MessageRow, number: str, page: int, width_px: int) -> bytes:
        """The page (counted from 1) as JPEG of the width next to the one wanted. Raises NotShown."""
        width = next((width for width in WIDTHS_PX if width >= width_px), WIDTHS_PX[-1])

        def ask() -> tuple[bytes, int]:
            content = base64.b64decode(self._ask(message, what="picture", number=number, page=page, width_px=width)["bytes"])
            return content, len(content)

        content, _ = self._remembered(("picture", message.sha256, number, page, width), ask)
        return bytes(content)

    def html(self, message: MessageRow, number: str) -> str:
        """The document's HTML, safe to show in a frame. Raises NotShown."""
        return str(self._ask(message, what="html", number=number)["html"])

    def words(self, message: MessageRow, number: str, page: int) -> list[list[Any]]:
        """The page's words in reading order, each as [text, x0, y0, x1, y1] in fractions of the page. Raises NotShown."""

        def ask() -> tuple[Any, int]:
            words = self._ask(message, what="words", number=number, page=page)["words"]
            return words, 100 * len(words)

        found, _ = self._remembered(("words", message.sha256, number, page), ask)
        words: list[list[Any]] = found
        return words

    def read_box(self, message: MessageRow, number: str, page: int, box: tuple[float, float, float, float]) -> list[str]:
        """What stands in a box of the page, read once more; the likeliest first, nothing where nothing is. Raises NotShown."""
        texts = self._ask(message, options=self._both, what="box", number=number, page=page, box=box)["texts"]
        return [str(text) for text in texts]

    def part(self, message: MessageRow, number: str) -> Download:
        """The document as it was sent. Raises NotShown."""
        answer = self._ask(message, what="part", number=number)
        return Download(answer["name"], answer["media_type"], base64.b64decode(answer["bytes"]))

    def close(self) -> None:
        """Ends the children once they are idle; one that is asked again starts anew."""
        idle = [self._children.get() for _ in range(CHILDREN)]
        for child in idle:
            child.end()
            self._children.put(child)

    def _ask(self, message: MessageRow, options: Options | None = None, **wanted: Any) -> dict[str, Any]:
        task = Showing(message.name, self._store.locate(message), options or self._options, key=message.sha256, **wanted)
        child = self._children.get()
        try:
            answer = child.read(task, 0, lambda: None, lambda: False).reading
        except ChildFailed as reason:
            raise NotShown(str(reason)) from None
        finally:
            self._children.put(child)
        if "missing" in answer:
            raise NotShown(str(answer["missing"]))
        return answer

    def _remembered(self, key: tuple[object, ...], ask: Callable[[], tuple[Any, int]]) -> tuple[Any, int]:
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        answer = ask()
        with self._lock:
            if key not in self._kept:
                self._kept[key] = answer
                self._kept_bytes += answer[1]
            while self._kept_bytes > KEPT_BYTES and len(self._kept) > 1:
                self._kept_bytes -= self._kept.popitem(last=False)[1][1]
        return answer
