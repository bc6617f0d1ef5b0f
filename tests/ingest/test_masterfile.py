"""Master data made ready once: every reader maps the same file, and a new one follows each import."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from config.company import Company, MasterData
from ingest.reading.children import Child
from ingest.reading.frames import Task
from ingest.reading.masterfile import MasterFile, MasterFiles, NoRoom, map_master
from parsers.options import Options
from tests.builders import article

DATA = MasterData(Company("Muster Versand GmbH"), (article("RS-10", "Rohrschelle 10 mm"), article("RS-12", "Rohrschelle 12 mm")))
LETTER = b"From: a@b.example\nSubject: Bestellung\n\nBitte senden Sie uns:\n\n5 Stk RS-12 Rohrschelle 12 mm\n"


def test_what_is_mapped_finds_what_was_written() -> None:
    file = MasterFile(DATA)
    master = map_master(file.path)
    file.close()
    assert master.company == DATA.company
    found = master.articles.described("Rohrschelle 12 mm")[0]
    assert (found.article, found.fit) == (DATA.articles[1], 1.0)


def test_it_is_made_once_for_each_version() -> None:
    loaded: list[MasterData | None] = []
    states = [DATA, MasterData(DATA.company), None]

    def load() -> MasterData | None:
        loaded.append(states[len(loaded)])
        return loaded[-1]

    files = MasterFiles(load)
    first = files.of(1)
    assert first is not None
    assert files.of(1) == first
    second = files.of(2)
    assert second is not None
    assert not first.exists()
    assert len(map_master(second).articles) == 0
    assert files.of(3) is None
    assert len(loaded) == 3


def test_it_is_made_anew_when_the_temporary_folder_was_swept() -> None:
    files = MasterFiles(lambda: DATA)
    first = files.of(1)
    assert first is not None
    first.unlink()
    second = files.of(1)
    assert second is not None
    assert second.exists()


def test_without_room_it_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("no /dev/full here")
    monkeypatch.setattr(tempfile, "NamedTemporaryFile", lambda **_: full.open("wb"))
    with pytest.raises(NoRoom, match="make room there, or set TMPDIR"):
        MasterFile(DATA)


def test_one_child_after_the_other_reads_with_the_same_file() -> None:
    files = MasterFiles(lambda: DATA)
    child = Child(2000, 60)
    try:
        for _ in range(2):
            answer = child.read(Task("mail.eml", LETTER, Options()), 1, lambda: files.of(1), lambda: False)
            assert [line["sku"]["value"] for line in answer.reading["orders"][0]["lines"]] == ["RS-12"]
            child.end()
    finally:
        child.end()
        files.close()
