"""What the web application asks of the child process that takes messages apart (review.documents_child)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ingest.reading.frames import Task

BODY = "0"


@dataclass(frozen=True, slots=True)
class Showing(Task):
    """What the web application wants to see of a message; `key` tells messages apart, so that the same one is not taken apart again."""

    key: str = ""
    what: Literal["outline", "picture", "html", "part"] = "outline"
    number: str = BODY
    page: int = 1
    width_px: int = 1000
