"""A mail's HTML made safe to show: what stands in it, without scripts, forms, links, or anything fetched from elsewhere."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from urllib.parse import unquote

import nh3

from parsers.message import Part

SHOWN_PICTURES = ("image/png", "image/jpeg", "image/gif")
LARGEST_PICTURE = 500_000
LARGEST_HTML = 5_000_000
_TAGS = {
    *("a", "abbr", "address", "article", "aside", "b", "big", "blockquote", "br", "caption", "center", "cite", "code", "col", "colgroup"),
    *("dd", "del", "div", "dl", "dt", "em", "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "img"),
    *("ins", "li", "main", "ol", "p", "pre", "q", "s", "section", "small", "span", "strike", "strong", "sub", "sup", "table", "tbody"),
    *("td", "tfoot", "th", "thead", "tr", "u", "ul"),
}
_ATTRIBUTES = {
    "*": {"style", "align", "valign", "dir", "lang", "title"},
    "img": {"src", "alt", "width", "height"},
    "table": {"border", "cellpadding", "cellspacing", "width"},
    "td": {"colspan", "rowspan", "width"},
    "th": {"colspan", "rowspan", "width"},
    "font": {"size", "face"},
    "ol": {"start"},
}
# Colours are left out: in a dark frame they could hide text, and what a clerk confirms must be seen.
_STYLES = {"font-weight", "font-style", "text-align", "text-decoration", "vertical-align", "width", "border", "border-collapse", "padding"}


def safe_html(html: str, parts: Sequence[Part]) -> str:
    """The same text and tables; pictures only where the mail brings them along, as data URLs."""
    pictures = {part.content_id: part for part in parts if part.content_id and part.media_type in SHOWN_PICTURES}

    def filtered(tag: str, attribute: str, value: str) -> str | None:
        if tag == "img" and attribute == "src":
            return _picture_url(value, pictures)
        return value

    return nh3.clean(
        html[:LARGEST_HTML],
        tags=_TAGS,
        clean_content_tags={"script", "style", "title", "template", "noscript", "iframe", "object", "svg", "math"},
        attributes=_ATTRIBUTES,
        attribute_filter=filtered,
        url_schemes={"cid", "data"},
        filter_style_properties=_STYLES,
        link_rel=None,
    )


def _picture_url(source: str, pictures: dict[str, Part]) -> str | None:
    if not source.lower().startswith("cid:"):
        return None
    part = pictures.get(unquote(source[4:]).strip("<>"))
    if part is None or len(part.content) > LARGEST_PICTURE:
        return None
    return f"data:{part.media_type};base64,{base64.b64encode(part.content).decode()}"
