"""What the web application asks of the child process that takes messages apart (review.source.documents_child)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ingest.reading.frames import Task

BODY = "0"


@dataclass(frozen=True, slots=True)
class Showing(Task):
    """What the web application wants to see of a message; `key` tells messages apart, so that the same one is not taken apart again.

    `box` is in fractions of the page from its top left, as the reading's boxes are.
    """

    key: str = ""
    what: Literal["outline", "picture", "html", "part", "words", "box"] = "outline"
    number: str = BODY
    page: int = 1
    width_px: int = 1000
    box: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)
