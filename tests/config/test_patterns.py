"""Patterns kept between processes: the same ones, and compiled as ever where the file is of no use."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from config.patterns import LEAST_LETTERS, use_kept_patterns

WORDS = [f"{word}{number}" for number in range(12) for word in ("stück", "Kästen", "ıki", "straße")]
LONG = rf"(?<!\w)(?P<count>\d+)\s*(?P<unit>{'|'.join(WORDS)})\b"
TEXT = "12 STÜCK3, 7 KÄSTEN11 und 2 Straße4"

compiler: Any = importlib.import_module("re._compiler")
by_re: Callable[[str, int], re.Pattern[str]] = compiler.compile


@pytest.fixture(autouse=True)
def _restored() -> Iterator[None]:
    re.purge()
    yield
    compiler.compile = by_re
    re.purge()


def _next_process(file: Path) -> Callable[[], None]:
    """As if one had begun: nothing is compiled yet."""
    compiler.compile = by_re
    re.purge()
    return use_kept_patterns(file)


@pytest.mark.parametrize("flags", [0, re.IGNORECASE, re.IGNORECASE | re.VERBOSE | re.MULTILINE, re.ASCII])
def test_a_kept_pattern_equals_the_one_that_re_makes(tmp_path: Path, flags: int) -> None:
    file = tmp_path / "kept"
    keep = _next_process(file)
    first = re.compile(LONG, flags)
    keep()

    _next_process(file)
    compiler._code, code = None, compiler._code  # so that nothing can be compiled
    try:
        kept = re.compile(LONG, flags)
    finally:
        compiler._code = code
    assert kept == first == by_re(LONG, flags)  # patterns are equal when their code is
    assert [m.groupdict() for m in kept.finditer(TEXT)] == [m.groupdict() for m in by_re(LONG, flags).finditer(TEXT)]


def test_flags_tell_patterns_apart(tmp_path: Path) -> None:
    file = tmp_path / "kept"
    for _ in range(2):
        keep = _next_process(file)
        assert re.compile(LONG, re.IGNORECASE).search("5 KÄSTEN3")
        assert not re.compile(LONG).search("5 KÄSTEN3")
        keep()


def test_short_patterns_and_those_of_bytes_are_left_to_re(tmp_path: Path) -> None:
    file = tmp_path / "kept"
    keep = _next_process(file)
    assert re.compile("a" * (LEAST_LETTERS - 1))
    assert re.compile(b"b" * LEAST_LETTERS)
    keep()
    assert not file.exists()


@pytest.mark.parametrize("damage", [lambda kept: kept[:-40], lambda kept: kept[:30] + b"?" + kept[31:], lambda _: b"", lambda _: b"text"])
def test_a_damaged_file_is_no_file(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    file = tmp_path / "kept"
    keep = _next_process(file)
    re.compile(LONG)
    keep()
    whole = file.read_bytes()
    file.write_bytes(damage(whole))

    keep = _next_process(file)
    assert re.compile(LONG) == by_re(LONG, 0)
    keep()
    assert file.read_bytes() == whole, "it is written anew"


def test_what_no_process_uses_any_more_makes_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("config.patterns.MOST", 3)
    file = tmp_path / "kept"
    for vocabulary in range(4):
        keep = _next_process(file)
        of_now = [re.compile(f"{LONG}{vocabulary}{pattern}") for pattern in range(2)]
        keep()

    _next_process(file)
    monkeypatch.delattr(compiler, "_code")
    assert [re.compile(pattern.pattern) for pattern in of_now] == of_now
    with pytest.raises(AttributeError):
        re.compile(f"{LONG}00")


def test_a_folder_that_cannot_be_written_to_costs_nothing_but_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    keep = _next_process(tmp_path / "file" / "kept")
    assert re.compile(LONG).search("5 stück3")
    keep()
    assert [*tmp_path.iterdir()] == [tmp_path / "file"]


def test_a_re_that_is_made_otherwise_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(compiler, "_code")
    _next_process(tmp_path / "kept")
    assert compiler.compile is by_re


def test_errors_in_patterns_are_those_of_re(tmp_path: Path) -> None:
    _next_process(tmp_path / "kept")
    with pytest.raises(re.error, match="unterminated"):
        re.compile("(" + "a" * LEAST_LETTERS)


def test_the_next_process_compiles_none_of_them(tmp_path: Path) -> None:
    counted = """
import config.patterns as patterns
keep = patterns.use_kept_patterns()
made = []
parts = patterns._Patterns._parts
patterns._Patterns._parts = lambda self, pattern, flags: made.append(pattern) or parts(self, pattern, flags)
from parsers.extraction import extract
from parsers.options import Options
extract("mail.txt", "Bestellung 4711 vom 3. Oktober\\n\\n5 Stück Schraube M8 x 40\\n".encode(), None, Options())
keep()
print(len(made))
"""
    program = [sys.executable, "-X", f"pycache_prefix={tmp_path}", "-c", counted]
    first, second = (int(subprocess.run(program, check=True, capture_output=True, text=True).stdout) for _ in range(2))
    assert first > 20
    assert second == 0
