"""What becomes of a message's parts: a document each, or none, or a problem in words, but never an exception."""

from __future__ import annotations

import io

import docx
import pytest
from docx.oxml import OxmlElement
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from parsers.message import Part
from parsers.options import Options
from parsers.page import Cell, Document
from parsers.sources.documents import read_part
from parsers.sources.mail import rtf
from tests.parsers.sources.mails import HEAD, lines_of, mail_of, read, taken, words_in

OFFICE = "application/vnd.openxmlformats-officedocument"
TEXT_TYPES = [
    "text/plain",
    "text/html",
    "text/csv",
    "application/xml",
    "application/edifact",
    "application/rtf",
    "application/vnd.ms-excel",
    f"{OFFICE}.spreadsheetml.sheet",
    "application/vnd.oasis.opendocument.spreadsheet",
    f"{OFFICE}.wordprocessingml.document",
]


def picture(width: int, height: int) -> bytes:
    held = io.BytesIO()
    Image.new("L", (width, height), 255).save(held, "PNG")
    return held.getvalue()


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(TEXT_TYPES),
    st.binary(max_size=400),
    st.sampled_from([b"", b"PK\x03\x04", b"{\\rtf1 ", b"<table><tr><td>", b"\xff\xfe"]),
)
def test_no_bytes_raise(media_type: str, content: bytes, start: bytes) -> None:
    document = read_part(Part("1", "x", media_type, start + content, ""), Options())

    assert document is not None
    assert document.pages or document.problems


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_no_mail_raises(content: bytes) -> None:
    assert read(HEAD + b"Content-Type: text/html\r\n\r\n" + content)


def test_the_body_is_document_0_and_the_parts_follow() -> None:
    documents = read(mail_of("Guten Tag", files=(("a.csv", b"a;b\n1;2\n"), ("b.txt", b"hallo"))))

    assert [(d.number, d.name, d.media_type) for d in documents] == [
        ("0", "", "text/plain"),
        ("1", "a.csv", "text/csv"),
        ("2", "b.txt", "text/plain"),
    ]


@pytest.mark.parametrize("name", ["contact.vcf", "smime.p7s", "invite.ics", "setup.exe"])
def test_what_is_no_document_is_left_out(name: str) -> None:
    content = b"MZ\x90\x00" if name.endswith("exe") else b"BEGIN:VCARD\nEND:VCARD"

    assert [document.number for document in read(mail_of("x", files=((name, content),)))] == ["0"]


def test_a_logo_is_left_out() -> None:
    logo = Part("1", "image001.png", "image/png", picture(180, 60), "", inline=True)
    pixel = Part("2", "pixel.png", "image/png", picture(1, 1), "")

    assert [read_part(part, Options()) for part in (logo, pixel)] == [None, None]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "unsupported"),
        ("a.rar", b"Rar!\x1a\x07\x00", "unsupported"),
        ("a.dat", bytes(range(256)), "unsupported"),
        ("a.pdf", b"", "empty"),
        ("a.txt", b" \n", "no_text"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_name(name: str, content: bytes, code: str) -> None:
    problems = [problem for document in read(mail_of("x", files=((name, content),))) for problem in document.problems]

    assert [(problem.code, problem.document) for problem in problems] == [(code, "1")]
    assert name in problems[0].message


def test_an_empty_mail_is_told() -> None:
    assert [problem.code for document in read(HEAD) for problem in document.problems] == ["empty"]


def test_a_nested_mails_text_is_read_once_with_its_own_subject() -> None:
    inner = mail_of("Von: Eva <e@k.example>\nGesendet: heute\nBetreff: x\n\n5 Stück A-1", "<p>5</p>", subject="WG: Bestellung")
    outer = b"From: a@b.example\nSubject: x\nContent-Type: message/rfc822\n\n" + inner

    documents = [document for document in read(outer) if document.words]

    assert [document.number for document in documents] == ["2"]
    assert words_in(documents[0], "own") == "5 Stück A-1"


def test_xml_and_edifact_are_shown_as_lines_and_no_entity_is_opened() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x><y>&a;</y><z>1</z></x>'

    (document,) = read(bomb, "order.xml")

    assert "<y>&a;</y>" in lines_of(document)
    assert lines_of(read(b"UNB+UNOC:3+A'UNH+1+ORDERS'", "o.edi")[0])[:2] == ["UNB+UNOC:3+A'", "UNH+1+ORDERS'"]


def test_rich_text_is_read() -> None:
    source = rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}5 St\'fcck \u8364?\par{\v hidden}A\cell B\cell\row}"

    assert rtf.text_of(source) == "5 Stück €\nA\tB\t\n"


def word_file() -> Document:
    file = docx.Document()
    file.add_paragraph("Bestellung 77")
    table = file.add_table(rows=2, cols=2)
    for row, texts in enumerate([["Art.-Nr.", "Menge"], ["A-1001", "5"]]):
        for column, text in enumerate(texts):
            table.cell(row, column).text = text
    paragraph = file.add_paragraph("neu ")
    paragraph.add_run("alt").font.strike = True
    deleted = OxmlElement("w:del")
    deleted.append(paragraph.add_run("weg")._element)
    paragraph._element.append(deleted)
    held = io.BytesIO()
    file.save(held)
    return read(held.getvalue(), "order.docx")[0]


def test_lines_that_tabs_part_alike_are_rows_of_a_table() -> None:
    file = docx.Document()
    for text in ("Bestellung\t77", "Art.-Nr.\tArtikel\tMenge", "A-1001\tRohr DN 110 lang\t5 Stk", "B-7\tBogen\t12 Stk", "Summe\t17"):
        file.add_paragraph(text)
    held = io.BytesIO()
    file.save(held)
    words = {word.text: word for word in read(held.getvalue(), "order.docx")[0].words}
    assert [(w.cell.row, w.cell.column) for t in ("Menge", "5", "12") if (w := words[t]) and w.cell] == [(0, 2), (1, 2), (2, 2)]
    assert words["77"].cell is words["17"].cell is None
    assert words["77"].box.x0 - words["Bestellung"].box.x1 > 20


def test_a_word_document_is_read_in_order_with_its_tables() -> None:
    document = word_file()

    assert [line for line in lines_of(document) if line] == ["Bestellung 77", "Art.-Nr.  Menge", "A-1001    5", "neu alt"]
    assert {word.text: word.cell for word in document.words}["5"] == Cell(0, 1, 1)


def test_in_a_word_document_deletions_are_gone_and_strokes_are_marked() -> None:
    assert [(word.text, word.struck) for word in word_file().words[-2:]] == [("neu", False), ("alt", True)]


def test_every_problem_of_the_intake_stands_with_the_message() -> None:
    assert taken(mail_of("x", files=(("a.zip", b"PK\x03\x04broken"),))).problems[0].code == "damaged"
