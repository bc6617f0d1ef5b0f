"""`mailorder extract` keeps the contract, whatever it is given."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from examples.make_post import write_post
from tests.commands.calling import COMPANY, ROOT, mailorder

pytestmark = pytest.mark.xdist_group("extract")  # what its letters are made for is made once

SCHEMA = json.loads((ROOT / "docs/reading.schema.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def post(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("post")
    write_post(folder)
    return folder


@pytest.mark.parametrize("kind", ["mails", "scans"])
def test_every_sample_file_gives_the_contracts_form(post: Path, kind: str) -> None:
    files = sorted(path for path in (post / kind).iterdir() if not path.name.endswith(".truth.json"))
    done = mailorder("extract", "--company", COMPANY, "--json", *files, cwd=post)
    readings = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, done.stderr
    assert [reading["path"] for reading in readings] == [str(path) for path in files]
    for reading in readings:
        jsonschema.validate(reading, SCHEMA)


def test_a_file_that_is_missing_costs_only_itself(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("Guten Tag", encoding="utf-8")
    done = mailorder("extract", "--json", "missing.eml", "note.txt", cwd=tmp_path)
    missing, note = (json.loads(line) for line in done.stdout.splitlines())
    assert done.returncode == 1
    assert missing["problems"][0]["code"] == "not_readable"
    assert (note["path"], note["problems"]) == ("note.txt", [])


def test_a_damaged_document_is_a_listed_problem_not_a_traceback(tmp_path: Path) -> None:
    (tmp_path / "order.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n<</Type /Catalog")
    done = mailorder("extract", "--json", "order.pdf", cwd=tmp_path)
    (reading,) = (json.loads(line) for line in done.stdout.splitlines())
    jsonschema.validate(reading, SCHEMA)
    assert done.returncode == 1
    assert reading["problems"]
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("how", ["--json", "--explain"])
def test_a_program_that_lies_in_the_folder_is_not_run(tmp_path: Path, how: str) -> None:
    (tmp_path / "note.txt").write_text("Guten Tag", encoding="utf-8")
    (tmp_path / "struct.py").write_text("open('it-ran', 'w').close()", encoding="utf-8")  # by the name of a module of Python's own
    program = Path(sys.executable).with_name("mailorder")
    done = subprocess.run([program, "extract", how, "note.txt"], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert not (tmp_path / "it-ran").exists()


def test_a_folder_stands_for_its_files(tmp_path: Path) -> None:
    (tmp_path / "post").mkdir()
    for name in ("b.txt", "a.txt", ".hidden"):
        (tmp_path / "post" / name).write_text("x", encoding="utf-8")
    done = mailorder("extract", "--json", "post", cwd=tmp_path)
    assert [json.loads(line)["path"] for line in done.stdout.splitlines()] == ["post/a.txt", "post/b.txt"]


def test_without_json_a_person_can_read_it(post: Path) -> None:
    done = mailorder("extract", "--company", COMPANY, post / "mails/21-ubl.eml", cwd=post)
    assert "order" in done.stdout
    assert "quantity" in done.stdout


ORDER = """From: Petra Lindner <einkauf@kessler-metallbau.example>
To: bestellung@nordwind-versand.example
Subject: Bestellung PO-4711
Date: Mon, 23 Nov 2026 09:14:00 +0100

Guten Tag,

bitte liefern Sie uns 3 Karton SK-933-0620 Sechskantschraube M6 x 20.

Petra Lindner
"""


def test_explain_tells_reasons_with_weights_and_what_lost(tmp_path: Path) -> None:
    (tmp_path / "order.eml").write_text(ORDER, encoding="utf-8")
    done = mailorder("extract", "--explain", "--company", COMPANY, "order.eml", cwd=tmp_path, COLUMNS="250")
    told = " ".join(done.stdout.split())
    assert done.returncode == 0, done.stderr
    assert "e-mail address on file +9.0" in told
    assert "10024" in told  # the other company of the same name and domain lost
    assert "article number SK-933-0620" in told


def test_explaining_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    done = mailorder("extract", "--explain", "missing.eml", cwd=tmp_path)
    assert done.returncode == 1
    assert "not_readable" in done.stdout


def test_an_explanation_for_programs_is_a_wrong_call(tmp_path: Path) -> None:
    assert mailorder("extract", "--explain", "--json", "x.eml", cwd=tmp_path).returncode == 2
