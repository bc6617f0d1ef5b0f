"""The report of reading: a row for each group, the worst letters, and the reliability diagram."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.groups import group_measures, group_table, worst_table
from benchmarks.reliability import diagram, write_diagram
from benchmarks.scoring import Measures, calibration_error, reliability

A = Measures(files=2, kinds_right=2, orders=2, fully_right=1, true_lines=4, lines_read=4, lines_right=3, seconds=0.5)
H = Measures(files=2, kinds_right=1, silent_errors=1)


def shown(table: Table) -> str:
    console = Console(width=200)
    with console.capture() as capture:
        console.print(table)
    return capture.get()


def test_the_table_has_a_row_for_each_group_and_one_for_all() -> None:
    lines = shown(group_table("reading", {"H": H, "A": A})).splitlines()
    rows = [line.split() for line in lines if line.split()[:1] in (["A"], ["H"], ["all"])]
    assert [row[0] for row in rows] == ["A", "H", "all"]
    assert (rows[0][3], rows[1][3], rows[2][1]) == ("0.750", "–", "4")


def test_programs_get_the_same_figures_and_none_that_cannot_be_said() -> None:
    figures = {m.name: m.value for m in group_measures("tuned", {"H": H, "A": A})}
    assert (figures["tuned A: line F1"], figures["tuned all: kind right"], figures["tuned A: seconds each"]) == (0.75, 0.75, 0.25)
    assert "tuned H: line F1" not in figures


def test_the_worst_letters_come_first_and_what_no_order_hangs_on_is_not_counted() -> None:
    errors = [
        ("one", "fields.note", "wrong minor", "a", "b"),
        ("two", "lines.0.sku", "wrong SILENT", "a", "b"),
        ("three", "lines.0.sku", "wrong marked", "a", "b"),
        ("two", "lines.1.sku", "wrong marked", "a", "b"),
    ]
    text = shown(worst_table(errors, dict.fromkeys(("one", "two", "three"), "a mail"), 2))
    assert text.index("two") < text.index("three")
    assert "one" not in text


def test_bins_hold_every_value_once() -> None:
    stated = [(0.0, False), (0.95, True), (0.96, False), (1.0, True)]
    bins = reliability(stated)
    assert [b.count for b in bins] == [1, 3]
    assert calibration_error(stated) == round((0.0 + 3 * abs(2.91 / 3 - 2 / 3)) / 4, 4)


def test_the_picture_shows_a_point_for_each_bin_and_the_error(tmp_path: Path) -> None:
    stated = [(0.55, True), (0.95, True), (0.95, False)]
    write_diagram(stated, tmp_path / "picture.svg", "tuned part")
    picture = ET.parse(tmp_path / "picture.svg").getroot()
    assert len(picture.findall("{http://www.w3.org/2000/svg}circle")) == 2
    assert "calibration error 0.450" in str(picture.findtext("{http://www.w3.org/2000/svg}title"))


def test_a_picture_of_nothing_is_drawn_all_the_same() -> None:
    assert ET.fromstring(diagram([], "nothing")).tag.endswith("svg")
