"""How much memory reading a page takes, measured in a process of its own as the service reads: sharp scans and pictures made to be huge."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from benchmarks.corpus.hand.press import PRINT

MOST_MB = 700
SIDE = 20_000
READ = """
import sys
from pathlib import Path
from parsers.extraction import extract
from parsers.options import Options

path = Path(sys.argv[1])
reading = extract(path.name, path.read_bytes(), None, Options())
status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
print(int(status["VmHWM"].split()[0]) // 1024, *(problem.code for problem in reading.problems))
"""
"""The kernel's peak of this program alone (proc(5)): `ru_maxrss` keeps that of the process which started it."""


def _read(path: Path) -> tuple[int, list[str]]:
    """The peak of the process that read the file, in MB, and the problems that it said."""
    done = subprocess.run([sys.executable, "-P", "-c", READ, str(path)], capture_output=True, text=True, check=True, timeout=280)
    peak, *problems = done.stdout.split()
    return int(peak), problems


def _sharp_scan() -> Image.Image:
    """An A4 page in colour at 600 dots an inch with an order on it."""
    page = Image.new("RGB", (4960, 7016), "white")
    draw, face = ImageDraw.Draw(page), ImageFont.truetype(PRINT["Vera"], 100)
    draw.text((500, 500), "Bestellung Nr. 4711", fill="black", font=face)
    for row in range(8):
        draw.text(
            (500, 900 + 300 * row), f"{row + 1}   SK-933-06{row}0   Sechskantschraube M6   {row + 3} Stk   8,90", fill="black", font=face
        )
    return page


def _saved(picture: Image.Image, kind: str, **how: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **how)
    return buffer.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "PDF"])
def test_a_sharp_scan_in_colour_is_read_within_the_memory_of_a_child(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"scan.{kind.lower()}"
    path.write_bytes(_saved(_sharp_scan(), kind, **({"dpi": (600, 600), "compress_level": 1} if kind == "PNG" else {"resolution": 600})))

    peak, problems = _read(path)

    assert not problems
    assert peak <= MOST_MB


@pytest.mark.parametrize(("kind", "mode"), [("PNG", "1"), ("JPEG", "L"), ("PDF", "L")])
def test_a_huge_picture_is_refused_or_scaled_before_it_is_unpacked(tmp_path: Path, kind: str, mode: str) -> None:
    path = tmp_path / f"huge.{kind.lower()}"
    path.write_bytes(
        _saved(Image.new(mode, (SIDE, SIDE), 255 if mode == "L" else 1), kind, **({"resolution": 2400} if kind == "PDF" else {}))
    )

    peak, problems = _read(path)

    assert peak <= MOST_MB
    assert problems in (["too_large"], ["no_text"])
