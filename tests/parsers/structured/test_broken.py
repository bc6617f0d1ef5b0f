"""Files that are not what they should be: read as far as is safe, with a problem in words, and nothing passes unseen."""

from __future__ import annotations

import re

import pytest

from parsers.extraction import extract
from parsers.options import Options
from parsers.result import Reading
from parsers.sources.intake import take_apart
from parsers.sources.text.interchange import read_interchange
from parsers.sources.text.xml import read_xml_file
from tests.parsers.reading.letters import master
from tests.parsers.structured import samples

ENTITIES = '<!DOCTYPE Order [<!ENTITY a "{value}">]>'


def read(content: bytes, name: str = "order.xml") -> Reading:
    return extract(name, content, master(), Options())


def numbers(reading: Reading) -> list[str | None]:
    return [order.fields.order_number.value if order.fields.order_number else None for order in reading.orders]


@pytest.mark.parametrize(
    "text",
    [
        re.sub(r'\sxmlns(:\w+)?="[^"]*"', "", samples.UBL),
        re.sub(r'xmlns(:\w+)?="[^"]*"', r'xmlns\1="urn:wrong"', samples.UBL),
        re.sub(r"</?(\w+:)", lambda m: m[0].replace(m[1], ""), re.sub(r'\sxmlns:\w+="[^"]*"', "", samples.orderx())),
        samples.UBL.replace("Bitte vorher anrufen", "Bitte vorher anrufen & klingeln"),
        samples.UBL.replace("Bitte vorher anrufen", "Bitte&nbsp;vorher anrufen"),
    ],
)
def test_wrong_or_absent_namespaces_and_careless_signs_change_nothing(text: str) -> None:
    reading = read(text.encode())
    assert numbers(reading) == [samples.NUMBER]
    assert (reading.orders[0].needs_review, reading.problems) == ((), ())


@pytest.mark.parametrize(
    ("declared", "codec", "problems"),
    [
        ("UTF-8", "utf-8-sig", []),
        ("UTF-16", "utf-16", []),
        ("ISO-8859-1", "cp1252", []),
        ("UTF-8", "cp1252", ["wrong_charset"]),
        ("ISO-8859-1", "utf-8", ["wrong_charset"]),
        ("utf-16", "utf-8", ["wrong_charset"]),
    ],
)
def test_the_bytes_say_what_they_are_whatever_is_declared(declared: str, codec: str, problems: list[str]) -> None:
    reading = read(samples.UBL.replace('encoding="UTF-8"', f'encoding="{declared}"').encode(codec))
    note = reading.orders[0].fields.note
    assert note and note.value.endswith("mit Prüfzeugnis")
    assert [problem.code for problem in reading.problems] == problems
    assert reading.orders[0].needs_review == ()


@pytest.mark.parametrize(
    "definition", ['<!ENTITY a "99">', '<!ENTITY a SYSTEM "file:///etc/hostname">', '<!ENTITY a SYSTEM "http://127.0.0.1:9/x">']
)
@pytest.mark.parametrize(
    ("was", "becomes"), [(f"<cbc:ID>{samples.NUMBER}</cbc:ID>", "<cbc:ID>&a;</cbc:ID>"), ('unitCode="EA"', 'unitCode="&a;"')]
)
def test_entities_are_never_put_in_and_everything_needs_a_look(definition: str, was: str, becomes: str) -> None:
    text = samples.UBL.replace("?>", f"?><!DOCTYPE Order [{definition}]>", 1).replace(was, becomes, 1)
    reading = read(text.encode())
    assert [problem.code for problem in reading.problems] == ["damaged"]
    assert {"fields", "lines"} <= set(reading.orders[0].needs_review)
    assert "99" not in {str(leaf.value) for leaf in (reading.orders[0].fields.order_number, reading.orders[0].lines[0].unit) if leaf}


def test_a_bomb_of_entities_bursts_nothing() -> None:
    layers = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    file = read_xml_file(f'<!DOCTYPE x [<!ENTITY a0 "lol">{layers}]><x y="&a9;">&a9;</x>'.encode())
    assert file.fault
    assert file.root is not None
    assert len("".join(map(str, file.root.itertext()))) < 100


def test_endless_depth_ends_in_words() -> None:
    reading = read(b"<Order><OrderLine>" + b"<a>" * 400_000)
    assert [problem.code for problem in reading.problems if problem.code == "damaged"] == ["damaged"]


def test_a_file_larger_than_any_order_is_not_parsed() -> None:
    assert read_xml_file(b"<a>" + b" " * 40_000_000).fault
    assert read_interchange(b"UNB+" + b" " * 40_000_000).fault


@pytest.mark.parametrize("cut", ["<cac:PaymentTerms>", "<cbc:ID>2</cbc:ID>", "</Order>"])
def test_xml_that_is_cut_off_is_read_as_far_as_it_goes(cut: str) -> None:
    reading = read(samples.UBL[: samples.UBL.index(cut)].encode())
    assert (reading.kind, numbers(reading)) == ("order", [samples.NUMBER])
    assert {"fields", "lines"} <= set(reading.orders[0].needs_review)
    assert [problem.code for problem in reading.problems] == ["damaged"]


@pytest.mark.parametrize("cut", ["DTM+137", "LIN+2", "1:12:PCE", "UNT+"])
def test_edifact_that_is_cut_off_is_read_as_far_as_it_goes(cut: str) -> None:
    text = samples.edifact()
    reading = read(text[: text.index(cut)].encode(), "order.edi")
    assert (reading.kind, numbers(reading)) == ("order", [samples.NUMBER])
    assert {"fields", "lines"} <= set(reading.orders[0].needs_review)
    assert [problem.code for problem in reading.problems] == ["damaged"]


def test_edifact_without_an_end_of_its_own_is_told_and_whole_messages_stay_certain() -> None:
    text = samples.edifact()
    reading = read(text[: text.index("UNZ")].encode(), "order.edi")
    assert [problem.code for problem in reading.problems] == ["no_end"]
    assert reading.orders[0].needs_review == ()


def test_missing_messages_are_told() -> None:
    reading = read(samples.edifact().replace("UNZ+1+", "UNZ+2+").encode(), "order.edi")
    assert [problem.code for problem in reading.problems] == ["damaged"]
    assert "lines" in reading.orders[0].needs_review


@pytest.mark.parametrize(
    "text",
    [
        "UNB",
        "UNA",
        "UNA:+.? '",
        "UNH+",
        "UNB+UNOC:3'",
        "UNA:+.? 'UNH+1+ORDERS'BGM'NAD'LIN'QTY'PRI'MOA'IMD'COM'RFF'DTM'UNT'",
        "UNB\x1dUNOB\x1c",
    ],
)
def test_scraps_of_edifact_never_raise(text: str) -> None:
    read(text.encode(), "order.edi")


def test_unprintable_separators_of_level_b_are_known() -> None:
    text = samples.with_separators(samples.edifact(), "\x1f\x1d,? \x1c")[9:]
    assert numbers(read(text.encode(), "order.edi")) == [samples.NUMBER]


@pytest.mark.parametrize("text", [samples.UBL, samples.OPENTRANS, samples.CXML, samples.orderx()])
@pytest.mark.parametrize("name", ["order.xml", "order", "order.txt", "order.dat"])
def test_xml_is_known_by_its_content_whatever_it_is_called(text: str, name: str) -> None:
    bare = re.sub(r"<\?xml.*?\?>\s*", "", text)
    part = take_apart(name, bare.encode()).parts[0]
    assert part.media_type == "application/xml"
    assert numbers(read(bare.encode(), name)) == [samples.NUMBER]
