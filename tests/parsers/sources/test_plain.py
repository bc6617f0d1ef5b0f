"""What plain text becomes: columns stay columns, and what the sender did not write himself is told apart."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.page import CHARACTER_WIDTH
from parsers.sources.forwarding import original_sender
from parsers.sources.text.plain import MAX_LINES, lay_text
from tests.parsers.sources.mails import mail_of, read, taken, words_in

HISTORY = "Von: Anna Berg <anna@kunde.example>\nGesendet: Freitag, 3. Mai 2024 10:12\nAn: Chef\nBetreff: Bestellung\n\n"


@settings(max_examples=150, deadline=None)
@given(st.text("ab \t\n>:-–ä€1\r\x0b\u2028", max_size=300))
def test_every_words_span_is_its_place_in_the_text(text: str) -> None:
    document = lay_text("0", "", text, "")

    for word in document.words:
        assert word.span is not None
        assert document.text[slice(*word.span)] == word.text
    assert [word.text for word in document.words] == document.text.split()


def test_words_below_one_another_stay_below_one_another() -> None:
    document = lay_text("0", "", "Art.-Nr.    Menge\nA-1001      5\nB\t    12")
    left = {word.text: word.box.x0 for word in document.words}

    assert left["Menge"] == left["5"] == left["12"] == 12 * CHARACTER_WIDTH


def test_rows_pasted_with_tabs_become_a_table() -> None:
    document = lay_text("0", "", "wie folgt:\nA-1\tHandschuhe Größe 10\t5\nB-22\tBrille\t12\n")
    cells = {word.text: word.cell for word in document.words}
    left = {word.text: word.box.x0 for word in document.words}

    assert cells["folgt:"] is None
    assert [(c.row, c.column) for c in (cells["A-1"], cells["12"]) if c] == [(0, 0), (1, 2)]
    assert left["5"] == left["12"]


@pytest.mark.parametrize(
    "table",
    [
        "+------+-----+\n| Art  | Stk |\n+------+-----+\n| A-1  |   5 |\n| B-22 |  12 |\n+------+-----+",
        "| Art | Stk |\n|---|---|\n| A-1 | 5 |\n| B-22 | 12 |",
        ";Art;Stk;\n;A-1;5;\n;B-22;12;",
    ],
)
def test_a_drawn_table_becomes_a_table_without_its_lines(table: str) -> None:
    document = lay_text("0", "", f"Bitte liefern:\n\n{table}\n\nDanke")
    cells = {word.text: word.cell for word in document.words}

    assert list(cells) == ["Bitte", "liefern:", "Art", "Stk", "A-1", "5", "B-22", "12", "Danke"]
    assert len({c.table for c in cells.values() if c}) == 1
    assert [c.column for c in (cells["Stk"], cells["5"], cells["12"]) if c] == [2, 2, 2]


@pytest.mark.parametrize(
    "quotation",
    [
        "Am 03.05.2024 um 10:12 schrieb Shop <shop@wir.example>:\n> 7 Stück X-9\n> nächste Zeile",
        "On Fri, May 3, 2024 at 10:12 AM Shop\n<shop@wir.example> wrote:\n\n7 Stück X-9",
        "-----Ursprüngliche Nachricht-----\nVon: Shop\nGesendet: heute\nAn: mich\n\n7 Stück X-9",
        "-----Original Message-----\n7 Stück X-9",
        "________________________________\nVon: Shop <shop@wir.example>\nGesendet: Freitag\nAn: Anna\nBetreff: Angebot\n\n7 Stück X-9",
        "*From:* Shop <shop@wir.example>\n*Sent:* Friday\n*To:* Anna\n*Subject:* Offer\n\n7 Stück X-9",
        "Am Freitag, 18.9.2026 schrieb Shop GmbH:\n7 Stück X-9",
        "Op 01-10-2026 schreef Shop GmbH:\n7 stuks X-9",
        "Anna Berg schrieb:\n> 7 Stück X-9",
        "> 7 Stück X-9",
    ],
)
def test_what_is_quoted_is_not_the_senders(quotation: str) -> None:
    document = lay_text("0", "", f"Wir bestellen 5 Stück A-1.\n\n{quotation}", "AW: Angebot")

    assert words_in(document, "own").startswith("Wir bestellen 5 Stück A-1.")
    assert "X-9" in words_in(document, "quoted")
    assert "X-9" not in words_in(document, "own")


@pytest.mark.parametrize(
    "text",
    [
        "Von: Max Muster <max@kunde.example>\nDatum: 3.5.2024\nBetreff: Bestellung\n\n5 Stück A-1",
        "wie Frau Berg Ihnen schrieb:\n5 Stück A-1",
        "Am 3. Mai schrieb ich Ihnen schon:\n5 Stück A-1",
        "| 5 Stück A-1",
    ],
)
def test_what_only_looks_like_a_quotation_is_the_senders(text: str) -> None:
    assert "5 Stück A-1" in words_in(lay_text("0", "", text, "Bestellung"), "own")


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Ich brauche:\n> Hammer, Art. 4711, 20 Stk\n> Zange, Art. 4712, 5 Stk\n\nDanke", "own"),
        ("Danke für die Nachricht!\n\nIhre Firma schrieb am 3.12.26:\n> Ihre Bestellung ist da:\n> Hammer, Art. 4711, 20 Stk", "quoted"),
        ("dazu unsere Antwort:\n> Hammer, Art. 4711, 20 Stk\nso passt es:\n> Zange, Art. 4712, 5 Stk", "quoted"),
    ],
)
def test_a_list_of_goods_may_have_such_marks_as_bullets(text: str, zone: str) -> None:
    assert "4711" in words_in(lay_text("0", "", text, "Bestellung"), zone)


def test_an_empty_answer_to_our_own_mail_is_no_order() -> None:
    assert words_in(lay_text("0", "", HISTORY + "100 Stück X-9", "AW: Angebot"), "own") == ""


def test_an_answer_written_between_the_quoted_lines_is_the_senders() -> None:
    document = lay_text("0", "", "> Wie viele Packungen?\n5 Stück\n> Wohin?\nan das Lager", "AW: Frage")

    assert words_in(document, "own") == "5 Stück an das Lager"


@pytest.mark.parametrize(
    ("subject", "mark"), [("WG: Bestellung", ""), ("Bestellung", "-----Weitergeleitete Nachricht-----\n"), ("Fwd: Order", "")]
)
def test_what_is_passed_on_is_the_order(subject: str, mark: str) -> None:
    order = "wir bestellen 5 Stück A-1\n\nViele Grüße\nAnna Berg\n\n"
    text = f"Bitte bearbeiten.\n\n{mark}{HISTORY}{order}-----Ursprüngliche Nachricht-----\n100 Stück X-9"
    document = lay_text("0", "", text, subject)

    assert "wir bestellen 5 Stück A-1" in words_in(document, "own")
    assert "X-9" in words_in(document, "quoted")
    assert original_sender(taken(mail_of(text, subject=subject))) == ("Anna Berg", "anna@kunde.example")


def test_of_a_mail_passed_on_twice_the_first_one_is_the_order() -> None:
    text = "fyi\n\n" + HISTORY.replace("Anna", "Chef").replace("Betreff: ", "Betreff: WG: ") + "bitte\n\n" + HISTORY + "5 Stück A-1"
    document = lay_text("0", "", text, "WG: Bestellung")

    assert words_in(document, "own") == "fyi bitte 5 Stück A-1"
    assert original_sender(taken(mail_of(text, subject="WG: WG: Bestellung"))) == ("Anna Berg", "anna@kunde.example")


def test_what_the_forwarded_mail_itself_answers_to_is_quoted() -> None:
    text = "fyi\n\n" + HISTORY.replace("Betreff: ", "Betreff: AW: ") + "Ja bitte.\n\n" + HISTORY + "Unser Angebot: 100 Stück X-9"

    assert "X-9" in words_in(lay_text("0", "", text, "WG: AW: Bestellung"), "quoted")


def test_an_answer_with_a_history_has_no_original_sender() -> None:
    assert original_sender(taken(mail_of("Ja, bitte 5 Stück.\n\n" + HISTORY + "Wie viele?", subject="AW: Frage"))) is None


def test_the_sender_of_an_attached_mail_is_the_original_one() -> None:
    inner = b"From: Eva <eva@kunde.example>\nSubject: Bestellung\n\n5 Stk A-1"
    outer = b"From: chef@wir.example\nSubject: WG: Bestellung\nContent-Type: multipart/mixed; boundary=b\n\n"
    outer += b"--b\n\nsiehe Anhang\n--b\nContent-Type: message/rfc822\n\n"

    assert original_sender(taken(outer + inner + b"\n--b--")) == ("Eva", "eva@kunde.example")


def test_the_signature_is_marked_and_so_is_the_disclaimer() -> None:
    text = "5 Stück A-1\n\nMit freundlichen Grüßen\nMax Muster\nTel. 0123 456\n\n"
    text += "Diese E-Mail enthält vertrauliche Informationen.\nLöschen Sie 3 davon."
    document = lay_text("0", "", text, "Bestellung")

    assert words_in(document, "own") == "5 Stück A-1"
    assert "Tel. 0123 456" in words_in(document, "signature")
    assert words_in(document, "footer").endswith("Löschen Sie 3 davon.")


def test_a_long_list_below_the_greeting_is_no_signature() -> None:
    items = "\n".join(f"{n} Stück A-{n}" for n in range(1, 31))
    document = lay_text("0", "", f"Anbei unsere Bestellung.\n\nViele Grüße\nMax\n\n{items}", "Bestellung")

    assert "30 Stück A-30" in words_in(document, "own")


@pytest.mark.parametrize(
    ("below", "own"),
    [
        ("Firma GmbH\nTel. 0123 456\n12345 Berlin\nHauptstr. 5\nHRB 1234", ""),
        ("\n10x A-1001\n5 Stück B-2002", "10x A-1001 5 Stück B-2002"),
        ("10 x A-1001", "10 x A-1001"),
        ("\nArt.-Nr.  Bezeichnung  Menge\nA-1001    Handschuhe   5", "Art.-Nr. Bezeichnung Menge A-1001 Handschuhe 5"),
        ("\nPS: bitte noch zwei Packungen Handschuhe", "PS: bitte noch zwei Packungen Handschuhe"),
    ],
)
def test_goods_below_the_greeting_are_the_senders(below: str, own: str) -> None:
    document = lay_text("0", "", f"Hallo,\n\nViele Grüße\nMax\n{below}", "Bestellung")

    assert words_in(document, "own") == f"Hallo, {own}".strip()


@pytest.mark.parametrize("rule", ["-----", "_____", "====="])
def test_a_drawn_rule_begins_no_signature(rule: str) -> None:
    assert "zwei Packungen" in words_in(lay_text("0", "", f"Bestellung\n{rule}\nzwei Packungen", "x"), "own")


def test_too_long_a_text_is_read_in_its_beginning_and_it_is_told() -> None:
    document = lay_text("0", "", "x\n" * (MAX_LINES + 5))

    assert (len(document.words), [p.code for p in document.problems]) == (MAX_LINES, ["too_large"])


def test_an_empty_body_has_no_page() -> None:
    documents = read(mail_of(" \n", files=(("a.ics", b"BEGIN:VCALENDAR"),)))

    assert documents[0].pages == ()


@pytest.mark.parametrize(
    ("own", "subject", "zone"),
    [
        ("Please supply what the site has asked for below.", "PO 815", "own"),
        ("bitte liefern Sie, was unten angefordert wird.", "Bestellung 815", "own"),
        ("graag leveren wat hieronder gevraagd wordt.", "Bestelling 815", "own"),
        ("merci de livrer la demande ci-dessous.", "Commande 815", "own"),
        ("Please send me 3 pcs A-1; for the rest see below.", "PO 815", "quoted"),
        ("Thank you, see below.", "RE: your offer", "quoted"),
    ],
)
def test_a_mail_below_is_ordered_where_the_senders_words_say_so(own: str, subject: str, zone: str) -> None:
    text = f"Hello,\n{own}\nRegards\nSusan\n\nFrom: Kim Berg\nSent: yesterday 15:20\nTo: Susan\nSubject: stuff\n\n75 m Rope X-9\nKim"
    assert "X-9" in words_in(lay_text("0", "", text, subject), zone)


def test_two_cells_parted_by_a_semicolon_are_a_table_from_three_rows_on() -> None:
    document = lay_text("0", "", "Übertragung Lager 1\nArtikel;Menge\nRB2791-01;30\nDF.2734.B;2\nEnde")
    cells = {word.text: word.cell for word in document.words}

    assert [(c.row, c.column) for c in (cells["RB2791-01"], cells["30"], cells["2"]) if c] == [(1, 0), (1, 1), (2, 1)]
    assert cells["Ende"] is None


@pytest.mark.parametrize("text", ["Hauptstr. 4;Hof\nTor 3;links", "erst 5 Stück; dann mehr\nheute 2; morgen 3\nund 4; fertig"])
def test_two_rows_and_semicolons_of_prose_are_no_table(text: str) -> None:
    assert not any(word.cell for word in lay_text("0", "", text).words)
