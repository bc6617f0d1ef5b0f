"""What becomes of a text on its way: capitals, spelled-out umlauts, broken lines, and the HTML that mail programs make of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape
from textwrap import wrap

Dress = Callable[[str], str]

_SPELLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_NO_ACCENTS = str.maketrans("éèêëàâîïôûçùÉÈÀÇ", "eeeeaaiioucuEEAC")


def shouted(text: str) -> str:
    """ALL CAPITALS; «ß» becomes «SS»."""
    return text.upper()


def whispered(text: str) -> str:
    """all lower case."""
    return text.lower()


def spelled_out(text: str) -> str:
    """Umlauts as two letters, French letters without accents."""
    return text.translate(_SPELLED).translate(_NO_ACCENTS)


def wrapped(text: str) -> str:
    """Lines broken at 72 characters, as old mail programs do."""
    return "\n".join(
        "\n".join(wrap(line, 72, break_long_words=False, break_on_hyphens=False)) if len(line) > 72 else line for line in text.split("\n")
    )


def doubled(text: str) -> str:
    """An empty line behind each line, as some telephones send them."""
    return re.sub(r"\n", "\n\n", text)


def no_stops(text: str) -> str:
    """Without commas and full stops at the end of words, as dictated."""
    return re.sub(r"[.,!?](?=\s|$)", "", text)


def word_html(text: str) -> str:
    """A paragraph of a word processor for each line."""
    paragraphs = "".join(
        f"<p class=MsoNormal><span lang=DE style='font-size:11.0pt;font-family:\"Calibri\",sans-serif'>{_spaced(line) or '<o:p>&nbsp;</o:p>'}<o:p></o:p></span></p>\n" for line in text.split("\n")
    )  # fmt: skip
    return (
        '<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">\n<head><meta http-equiv=Content-Type content="text/html; charset=utf-8">'
        "<style><!--\n/* Style Definitions */\np.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt;}\n@page WordSection1 {size:612.0pt 792.0pt;}\n--></style>"
        '<!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit" spidmax="1026"/></xml><![endif]--></head>\n'
        f'<body lang=DE link="#0563C1" vlink="#954F72" style=\'word-wrap:break-word\'><div class=WordSection1>\n{paragraphs}</div></body></html>'
    )


def webmail_html(text: str) -> str:
    """A `div` for each line and `br` for an empty one."""
    return '<div dir="ltr">' + "".join(f"<div>{_spaced(line) or '<br>'}</div>" for line in text.split("\n")) + "</div>"


def phone_html(text: str) -> str:
    """Lines broken by `br` in one block, addresses and telephone numbers as links."""
    body = "<br>".join(_spaced(line) for line in text.split("\n"))
    body = re.sub(r"(\+?\d[\d /-]{7,}\d)", r'<a href="tel:\1" dir="ltr" x-apple-data-detectors="true">\1</a>', body)
    return f'<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">{body}</body></html>'


def pre_html(text: str) -> str:
    """The text as it is, in `pre`."""
    return f"<html><body><pre style='font-family:Consolas,monospace'>{escape(text)}</pre></body></html>"


def fonts_html(text: str) -> str:
    """Old HTML: `font` and `p`, lines that belong together broken by BR, everything else collapsed."""
    paragraphs = [
        f'<P><FONT SIZE=2 FACE="Arial">{"<BR>".join(_spaced(line) for line in part.split(chr(10)))}</FONT></P>'
        for part in re.split(r"\n{2,}", text)
    ]
    return '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">\n<HTML><BODY BGCOLOR=#ffffff>' + "\n".join(paragraphs) + "</BODY></HTML>"


def _spaced(line: str) -> str:
    """A line in which more than one blank stays more than one."""
    return escape(line, quote=False).replace("\t", "&nbsp;&nbsp;&nbsp; ").replace("  ", "&nbsp; ")
