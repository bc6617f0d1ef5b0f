"""Blank forms for tests: those of the sample company and of the corpus' sellers, and pages as a scanner gives them."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import cv2
import numpy as np

from benchmarks.corpus.company import make_world
from benchmarks.corpus.hand.forms_more import british, carded, greyed
from benchmarks.corpus.hand.forms_worked import combed, gridded, listed, ruled
from benchmarks.corpus.hand.press import Blank
from examples.post.form import ORDER_FORM, Form
from parsers.sources.paper.detector import Picture

SELLERS = ("tuned", "opened", "drawn", "shown", "trial", "unread")
DRAWN = {"gridded": gridded, "ruled": ruled, "combed": combed, "listed": listed, "greyed": greyed, "carded": carded, "british": british}


@cache
def seller_form(part: str) -> Form:
    """The form of a corpus part's seller, or of the sample company ("sample")."""
    if part == "sample":
        return ORDER_FORM
    form: Form = import_module(f"benchmarks.corpus.{part}.forms").order_form("Muster GmbH", "Weg 1\n28195 Bremen")
    return form


@cache
def blank_pdf(form: Form | str) -> bytes:
    """The blank of a form, or of a seller by the part's name."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "form.pdf"
        (seller_form(form) if isinstance(form, str) else form).write(path)
        return path.read_bytes()


@cache
def drawn_blank(name: str) -> Blank:
    """A form of the corpus of paper."""
    return DRAWN[name](make_world(Random(5)), Random(5))


def curled(picture: Picture, turn_deg: float, bend_px: float) -> Picture:
    """The page on a larger sheet, turned, and bent by a wave: no homography lays it flat again."""
    height, width = picture.shape
    sheet = cv2.copyMakeBorder(picture, 60, 60, 60, 60, cv2.BORDER_CONSTANT, value=255)
    y, x = np.mgrid[0 : height + 120, 0 : width + 120].astype(np.float32)
    bent = cv2.remap(sheet, x, (y + bend_px * np.sin(x / width * np.pi)).astype(np.float32), cv2.INTER_LINEAR, borderValue=255)
    turn = cv2.getRotationMatrix2D((width / 2 + 60, height / 2 + 60), turn_deg, 1.0)
    return cv2.warpAffine(bent, turn, (width + 120, height + 120), borderValue=255)
