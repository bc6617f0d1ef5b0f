"""The intake on real mails with known truth; skipped where that material does not lie beside the project."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from parsers.options import Options
from parsers.parts_listing import parts_json
from parsers.sources.documents import read_documents
from parsers.sources.forwarding import original_sender
from parsers.sources.intake import take_apart
from parsers.sources.mail import tnef

REAL = Path(__file__).parents[4] / "shared" / "real"
needs_real = pytest.mark.skipif(not REAL.is_dir(), reason="the real material is not here")


def bare(text: object) -> str:
    return re.sub(r"\s", "", str(text or "")).replace("\N{NO-BREAK SPACE}", "")


@needs_real
def test_subjects_senders_texts_and_attachments_of_real_mails_are_found() -> None:
    truth = json.loads((REAL / "mime" / "oracle.json").read_text())
    hits: dict[str, list[bool]] = {"subject": [], "from": [], "text": [], "attachments": []}
    for name, true in truth.items():
        got = parts_json(name, take_apart(name, (REAL / "mime" / name).read_bytes()))
        sure = [key for key in hits if key not in true.get("unsure", [])]
        if "subject" in sure and true["subject"]:
            hits["subject"].append(bare(got["subject"]) == bare(true["subject"]))
        if "from" in sure and true["from"]:
            hits["from"].append([a.lower() for _, a in got["from"]] == [(a or "").lower() for _, a in true["from"]])
        if "text" in sure and true["text"]:
            hits["text"].append(bare(true["text"]) in bare(got["text"]))
        if "attachments" in sure:
            found = {part["sha256"] for part in got["parts"]}
            held = [a for a in true["attachments"] if a["sha256"] and a.get("size", 1)]
            hits["attachments"] += [
                a["sha256"] in found or bool(a.get("text") and bare(a.get("content")) in bare(got["text"])) for a in held
            ]

    shares = {key: sum(found) / len(found) for key, found in hits.items()}
    assert shares["subject"] == shares["from"] == 1
    assert shares["attachments"] >= 0.97
    assert shares["text"] >= 0.95  # the rest are texts in UTF-8 under a wrong label, which the truth leaves garbled


@needs_real
def test_the_files_of_real_winmail_dats_are_found() -> None:
    truth = json.loads((REAL / "tnef" / "truth.json").read_text())
    hits = []
    for name, true in truth.items():
        found = tnef.read((REAL / "tnef" / name).read_bytes())
        contents = [file.content for file in found.files] + [body.content for body in found.bodies]
        got = {hashlib.sha256(content).hexdigest() for content in contents}
        hits += [bool(got & set(hashes)) for hashes in true["files"].values()]

    assert sum(hits) / len(hits) >= 0.95


@needs_real
@pytest.mark.parametrize("folder", ["mime", "mails_de"])
def test_no_real_mail_raises(folder: str) -> None:
    for path in sorted((REAL / folder).rglob("*")):
        if path.is_file() and path.suffix not in {".json", ".py"}:
            message = take_apart(path.name, path.read_bytes())
            readable = tuple(part for part in message.parts if not part.media_type.startswith(("image/", "application/pdf")))
            documents = read_documents(replace(message, parts=readable), Options())
            assert all(document.pages or document.problems or not document.text.strip() for document in documents)
            original_sender(message)
