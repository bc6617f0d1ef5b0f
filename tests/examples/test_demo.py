"""`make demo`: the whole way on the sample post."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from rich.console import Console

from config.settings import load_settings
from examples.demo import MARK, ROOT, Place, mail_source, make_anew, settings
from examples.outcome import outcome
from examples.post.texts import letters
from examples.servers import smtp_sink
from models.database import open_database

pytestmark = pytest.mark.xdist_group("demo")  # what its letters are made for is made once


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(SystemExit, match="--folder"):
        make_anew(tmp_path)
    assert (tmp_path / "thesis.txt").read_text() == "years of work"


def test_a_folder_of_an_earlier_demo_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / MARK).touch()
    (tmp_path / "mailorder.db").touch()
    make_anew(tmp_path)
    assert not (tmp_path / "mailorder.db").exists()


def test_without_dovecot_the_mails_lie_in_a_maildir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("examples.demo.dovecot_installed", lambda: False)
    make_anew(tmp_path)
    place = Place(tmp_path, Console(quiet=True))
    with smtp_sink(tmp_path / "sent") as sink, mail_source(place, list(letters())) as source:
        place.config.write_text(settings(source, sink), encoding="utf-8")
    read = load_settings(place.config)
    assert len(list((read.maildirs[0].path / "new").iterdir())) >= 5
    assert read.mailboxes == ()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder of a demonstration that was run to its end, and what it printed."""
    folder = tmp_path_factory.mktemp("demo")
    command = [sys.executable, "-m", "examples.demo", "--once", "--folder", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return folder, done.stdout


@pytest.mark.timeout(900)
def test_every_order_of_the_sample_has_its_lines_right_or_is_marked_for_a_look(demo: tuple[Path, str]) -> None:
    found = re.search(r"(\d+) of (\d+) sample orders' lines right or marked", demo[1])
    assert found
    assert found[1] == found[2]
    assert int(found[2]) >= 25


def test_every_letter_is_in_the_table_with_its_kind(demo: tuple[Path, str]) -> None:
    engine = open_database(f"sqlite:///{demo[0] / 'mailorder.db'}")
    read = outcome(engine)
    engine.dispose()
    assert len(read) >= 31
    assert {str(r.reading["kind"]) for r in read if r.reading} == {"order", "change", "cancellation", "complaint", "inquiry", "other"}


def test_every_reading_has_the_form_of_the_contract(demo: tuple[Path, str]) -> None:
    schema = jsonschema.Draft202012Validator(json.loads((ROOT / "docs" / "reading.schema.json").read_text(encoding="utf-8")))
    engine = open_database(f"sqlite:///{demo[0] / 'mailorder.db'}")
    readings = {r.message.name or r.message.subject: r.reading for r in outcome(engine)}
    engine.dispose()
    wrong = {name: error.message for name, reading in readings.items() for error in schema.iter_errors(reading)}
    assert wrong == {}
