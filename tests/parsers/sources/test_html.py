"""What HTML becomes: what a person sees of it, tables as cells."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.page import Cell, Document
from parsers.sources.text.html import lay_html
from tests.parsers.sources.mails import lines_of, mail_of, read, words_in

PIECES = [
    "<table>",
    "<tr>",
    "<td colspan=3>",
    "<td rowspan=2>",
    "</table>",
    "<p>",
    "a b",
    "<s>",
    "</s>",
    "<li>",
    "<ol>",
    "<br>",
    "&nbsp;",
    "<blockquote type=cite>",
]


def laid(html: str) -> Document:
    return lay_html("0", "", html, "")


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from([*PIECES, "<style>.x{display:none}</style>", "<!--", "-->", "<div style='color:#fff'>", "\n"]), max_size=40)
)
def test_any_pieces_are_laid_out_with_true_spans(pieces: list[str]) -> None:
    document = laid("".join(pieces))

    assert all(word.span and document.text[slice(*word.span)] == word.text for word in document.words)


@pytest.mark.parametrize(
    "hidden",
    [
        '<div style="display:none">X</div>',
        '<div style="DISPLAY : none !important">X</div>',
        '<span style="visibility:hidden">X</span>',
        '<span style="font-size:0">X</span>',
        '<span style="font-size:1px;line-height:1px">X</span>',
        '<p style="color:#ffffff">X</p>',
        '<font color="white">X</font>',
        '<table bgcolor="#336699"><tr><td><font color="#336699">X</font></td></tr></table>',
        "<p hidden>X</p>",
        "<!-- X -->",
        "<!--[if mso]>X<![endif]-->",
        '<div style="position:absolute;left:-9999px">X</div>',
        '<div style="text-indent:-9999px">X</div>',
        '<div style="max-height:0;overflow:hidden">X</div>',
        '<div style="mso-hide:all">X</div>',
        '<div style="opacity:0">X</div>',
        "<script>X</script>",
        "<style>.pre{display:none}</style><b class=pre>X</b>",
        "<title>X</title>",
    ],
)
def test_what_no_person_sees_is_not_read(hidden: str) -> None:
    assert laid(f"<p>before</p>{hidden}<p>after</p>").text.split() == ["before", "after"]


@pytest.mark.parametrize(
    "shown",
    [
        '<td style="font-size:0"><span style="font-size:14px">X</span>',
        '<table bgcolor="#336699"><tr><td><font color="white">X</font></td></tr></table>',
        '<div style="background:url(x.png)"><span style="color:#fff">X</span></div>',
        "<style>@media (max-width:600px){.data{display:none}}</style><b class=data>X</b>",
        '<div style="opacity:0.5">X</div>',
        '<div style="visibility:hidden"><b style="visibility:visible">X</b></div>',
        "<pre>X</pre>",
        "<![if !mso]>X<![endif]>",
    ],
)
def test_what_a_person_sees_is_read(shown: str) -> None:
    assert laid(shown).text.split() == ["X"]


def test_a_table_becomes_cells_in_columns() -> None:
    document = laid("<table><tr><th>Art.-Nr.<th>Menge</tr><tr><td>A-1001<td>5</tr><tr><td>B<td>12</tr></table>")
    words = {word.text: word for word in document.words}

    assert words["12"].cell == Cell(0, 2, 1)
    assert words["Menge"].box.x0 == words["5"].box.x0 == words["12"].box.x0
    assert words["Menge"].bold


def test_spanning_cells_move_the_others() -> None:
    document = laid("<table><tr><td rowspan=2>1<td colspan=2>wide</tr><tr><td>x<td>y</tr></table>")

    assert {word.text: (word.cell.row, word.cell.column) for word in document.words if word.cell} == {
        "1": (0, 0), "wide": (0, 1), "x": (1, 1), "y": (1, 2),
    }  # fmt: skip


def test_tables_that_only_lay_out_the_page_are_no_cells() -> None:
    document = laid("<table><tr><td>Guten Tag</td></tr><tr><td><table><tr><td>A<td>5</tr><tr><td>B<td>6</tr></table></td></tr></table>")

    assert [word.cell is None for word in document.words[:2]] == [True, True]
    assert [(w.cell.row, w.cell.column) for w in document.words if w.cell] == [(0, 0), (0, 1), (1, 0), (1, 1)]


def test_what_a_style_sheet_strikes_out_is_marked() -> None:
    html = "<style>.gone td {text-decoration: line-through}</style><table><tr class=gone><td>10<td>A</tr><tr><td>12<td>B</tr></table>"
    assert [word.text for word in laid(html).words if word.struck] == ["10", "A"]


@pytest.mark.parametrize(
    "struck", ["<s>10</s>", "<del>10</del>", "<strike>10</strike>", '<span style="text-decoration: line-through">10</span>']
)
def test_what_is_struck_out_is_marked(struck: str) -> None:
    assert [(word.text, word.struck) for word in laid(f"{struck} 12").words] == [("10", True), ("12", False)]


def test_a_word_cut_by_tags_stays_one_word() -> None:
    assert [word.text for word in laid("<b>Art</b>ikel 5&nbsp;St&uuml;ck").words] == ["Artikel", "5", "Stück"]


def test_lines_lists_and_preformatted_text_keep_their_lines() -> None:
    document = laid("eins<br>zwei<ol><li>drei<li>vier</ol><pre>a   b\nc   d</pre>")

    assert [line for line in lines_of(document) if line] == ["eins", "zwei", "1. drei", "2. vier", "a   b", "c   d"]


def test_a_quoted_mail_is_marked() -> None:
    head = "On Fri, May 3, 2024 Shop &lt;s@x.example&gt; wrote:"
    quoted = f'<div class="gmail_quote">{head}<blockquote class="gmail_quote">7 X-9</blockquote></div>'
    document = laid(f"<p>5 A-1</p>{quoted}")

    assert words_in(document, "own") == "5 A-1"


def test_a_mail_passed_on_within_a_quotation_is_the_order() -> None:
    head = "<b>From:</b> Anna &lt;a@k.example&gt;<br><b>Date:</b> today<br><b>To:</b> x<br>"
    html = f'<p>FYI</p>Begin forwarded message:<blockquote type="cite">{head}<br>5 A-1</blockquote>'

    assert "5 A-1" in words_in(lay_html("0", "", html, "Fwd: Order"), "own")


def test_deep_nesting_is_read_as_far_as_a_person_would() -> None:
    assert laid("<p>oben</p>" + "<div>" * 200_000 + "tief").text.split()[:1] == ["oben"]
    assert laid("<table><tr><td>" * 20_000 + "x").problems == ()


def test_the_html_body_is_taken_where_it_has_a_table_and_the_plain_one_where_both_say_the_same() -> None:
    table = "<table><tr><td>A-1<td>5</tr><tr><td>B-2<td>6</tr></table>"

    assert read(mail_of("A-1 5\nB-2 6", table))[0].media_type == "text/html"
    assert read(mail_of("5 Stück A-1", "<p>5 Stück A-1</p>"))[0].media_type == "text/plain"
    assert read(mail_of("HTML only", "<p>" + "5 Stück A-1 " * 10 + "</p>"))[0].media_type == "text/html"
