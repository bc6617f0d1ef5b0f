"""A hand-over file is there whole or not at all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dispatch.errors import NotYet
from dispatch.hand_over import try_folder, write_file


def test_a_file_is_written_under_the_orders_number_and_nothing_else_is_left(tmp_path: Path) -> None:
    written = write_file(tmp_path, "2026-000001", {"city": "Köln"})
    assert json.loads(written.read_text(encoding="utf-8")) == {"city": "Köln"}
    assert [path.name for path in tmp_path.iterdir()] == ["2026-000001.json"]


def test_a_repeat_overwrites_its_own_file(tmp_path: Path) -> None:
    for _ in range(2):
        write_file(tmp_path, "2026-000001", {"n": 1})
    assert len(list(tmp_path.iterdir())) == 1


def test_a_half_written_file_of_a_crash_is_replaced(tmp_path: Path) -> None:
    (tmp_path / ".2026-000001.json.part").write_text('{"n":')
    write_file(tmp_path, "2026-000001", {"n": 1})
    assert [path.name for path in tmp_path.iterdir()] == ["2026-000001.json"]


def test_a_full_disk_is_told_and_leaves_no_file_under_the_final_name(tmp_path: Path) -> None:
    (tmp_path / ".2026-000001.json.part").symlink_to("/dev/full")
    with pytest.raises(NotYet, match="No space left"):
        write_file(tmp_path, "2026-000001", {"n": 1})
    assert not (tmp_path / "2026-000001.json").exists()


def test_a_missing_folder_is_told_by_the_check(tmp_path: Path) -> None:
    with pytest.raises(NotYet, match="gone cannot be written"):
        try_folder(tmp_path / "gone")
    assert "can be written" in try_folder(tmp_path)
