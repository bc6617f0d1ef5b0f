"""How an HTML element looks, as far as it decides what a reader sees: hidden, tiny, in the colour of its ground, bold, struck out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from parsers.page import Zone

Colour = tuple[int, int, int]
_NAMED: dict[str, Colour] = {
    "white": (255, 255, 255),
    "black": (0, 0, 0),
    "snow": (255, 250, 250),
    "ivory": (255, 255, 240),
    "whitesmoke": (245, 245, 245),
}
_WHITE: Colour = (255, 255, 255)
_BOLD_TAGS = frozenset({"b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"})
_STRUCK_TAGS = frozenset({"s", "strike", "del"})
_FAR = 400  # pixels outside the page: nothing that is shown lies there
_TINY_PX = 2.0
_PX = {"px": 1.0, "pt": 4 / 3, "em": 16.0, "rem": 16.0, "%": 0.16, "": 1.0, "cm": 37.8, "mm": 3.78, "in": 96.0}


@dataclass(frozen=True, slots=True)
class Look:
    """What an element hands down to those inside it. `ground` is None where a picture lies behind the text."""

    bold: bool = False
    struck: bool = False
    shown: bool = True
    visible: bool = True
    preformatted: bool = False
    size_px: float = 16.0
    colour: Colour | None = None
    ground: Colour | None = _WHITE
    zone: Zone = "own"

    @property
    def readable(self) -> bool:
        """Whether a person would see text that looks like this."""
        return self.shown and self.visible and self.size_px >= _TINY_PX and not _same(self.colour, self.ground)


def look_inside(outer: Look, tag: str, attributes: Mapping[str, str | None]) -> Look:
    """The look inside an element, from the one around it and its own tag, attributes and style."""
    if not attributes and tag not in _BOLD_TAGS | _STRUCK_TAGS | {"pre"}:
        return outer
    style = declarations(attributes.get("style") or "")
    colour = _colour(style.get("color", "") or attributes.get("color") or "")
    return replace(
        outer,
        bold=_bold(outer.bold, tag, style),
        struck=outer.struck or tag in _STRUCK_TAGS or strikes(style),
        shown=outer.shown and not _hidden(attributes, style),
        visible=style.get("visibility", "visible" if outer.visible else "hidden") not in {"hidden", "collapse"},
        preformatted=(outer.preformatted or tag == "pre")
        if "white-space" not in style
        else style["white-space"].startswith(("pre", "break")),
        size_px=_size(style, outer.size_px),
        colour=colour or outer.colour,
        ground=_ground(outer.ground, attributes, style),
        zone=_zone(outer.zone, tag, attributes),
    )


def declarations(style: str) -> dict[str, str]:
    """A style attribute's declarations in lower case; of a property given twice the last one."""
    pairs = (part.partition(":") for part in style.lower().split(";"))
    return {name.strip(): value.replace("!important", "").strip() for name, colon, value in pairs if colon}


def hides(style: Mapping[str, str]) -> bool:
    """Whether these declarations take an element and all in it out of sight."""
    if style.get("display") == "none" or "all" in style.get("mso-hide", "") or _is_zero(style.get("opacity", "1")):
        return True
    clipped = "hidden" in style.get("overflow", "") and any(
        _is_zero(style.get(k, "")) for k in ("height", "max-height", "width", "max-width")
    )
    if clipped or _is_zero(style.get("max-height", "")):
        return True
    placed = style.get("position", "") in {"absolute", "fixed"}
    keys = ("left", "top", "right", "bottom") if placed else ()
    return any((_pixels(style.get(k, "")) or 0) <= -_FAR for k in (*keys, "text-indent", "margin-left", "margin-top"))


def strikes(style: Mapping[str, str]) -> bool:
    """Whether these declarations draw a line through an element's text."""
    return "line-through" in style.get("text-decoration", "") + style.get("text-decoration-line", "")


def _hidden(attributes: Mapping[str, str | None], style: Mapping[str, str]) -> bool:
    return "hidden" in attributes or hides(style)


def _bold(outer: bool, tag: str, style: Mapping[str, str]) -> bool:
    weight = style.get("font-weight", "")
    if weight in {"normal", "lighter", "100", "200", "300", "400"}:
        return False
    return outer or tag in _BOLD_TAGS or weight in {"bold", "bolder", "600", "700", "800", "900"}


def _size(style: Mapping[str, str], outer: float) -> float:
    size = style.get("font-size", "")
    if size.endswith(("em", "%")) and not size.endswith("rem"):
        factor = _pixels(size)
        return outer if factor is None else max(outer, 1.0) * factor / 16
    pixels = _pixels(size)
    return outer if pixels is None else pixels


def _pixels(value: str) -> float | None:
    match = re.match(r"(-?\d*\.?\d+)\s*(px|pt|em|rem|%|cm|mm|in|)(?:\s|$)", value)
    return float(match.group(1)) * _PX[match.group(2)] if match else None


def _is_zero(value: str) -> bool:
    return bool(re.match(r"0*\.?0+(?![\d.])", value))


def _ground(outer: Colour | None, attributes: Mapping[str, str | None], style: Mapping[str, str]) -> Colour | None:
    given = style.get("background-color", "") or style.get("background", "") or attributes.get("bgcolor") or ""
    if "url(" in given or "gradient" in given or style.get("background-image", "none") != "none" or attributes.get("background"):
        return None
    if not given or given.startswith(("transparent", "none", "inherit", "initial")):
        return outer
    return _colour(given)


def _colour(value: str) -> Colour | None:
    """Red, green and blue of 0 to 255; None for what is not told here."""
    value = value.strip().lower()
    if match := re.match(r"#?([0-9a-f]{6})\b", value):
        code = match.group(1)
        return int(code[:2], 16), int(code[2:4], 16), int(code[4:], 16)
    if match := re.match(r"#([0-9a-f])([0-9a-f])([0-9a-f])\b", value):
        red, green, blue = (int(c * 2, 16) for c in match.groups())
        return red, green, blue
    if match := re.match(r"rgba?\(\s*(\d{1,3})\s*,?\s*(\d{1,3})\s*,?\s*(\d{1,3})", value):
        red, green, blue = (min(255, int(c)) for c in match.groups())
        return red, green, blue
    return _NAMED.get(re.split(r"[\s;]", value, maxsplit=1)[0])


def _same(colour: Colour | None, ground: Colour | None) -> bool:
    """Whether an eye cannot tell both apart."""
    return colour is not None and ground is not None and max(abs(a - b) for a, b in zip(colour, ground, strict=True)) < 10


def _zone(outer: Zone, tag: str, attributes: Mapping[str, str | None]) -> Zone:
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower()
    if outer == "quoted" or (tag == "blockquote" and _is_quotation(attributes, names)):
        return "quoted"
    if "gmail_signature" in names or "moz-signature" in names or "ms-outlook-mobile-signature" in names:
        return "signature"
    return "quoted" if "yahoo_quoted" in names else outer


def _is_quotation(attributes: Mapping[str, str | None], names: str) -> bool:
    """Whether a mail program made a blockquote: it says so, or draws a bar down its left side; else it may only set a text in."""
    barred = re.search(r"border-left(?:-(?:style|width))?\s*:\s*(?!0|none)", attributes.get("style") or "", re.IGNORECASE)
    return (attributes.get("type") or "").lower() == "cite" or "gmail_quote" in names or bool(barred)
