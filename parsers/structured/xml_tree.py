"""Reading XML safely, by local names: no entities, no network, no DTD; namespaces differ between versions, names do not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from lxml import etree

from parsers.result import Leaf
from parsers.structured.stating import Statement

Element = etree._Element


def parse(content: bytes) -> Element | None:
    """The root element, or None when this is no well-formed XML of sane depth and size."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(content.lstrip(b"\xef\xbb\xbf \t\r\n"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def local_name(element: Element) -> str:
    """The element's name without its namespace; "" for what is no element."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def find_all(element: Element | None, path: str) -> list[Element]:
    """All elements at a path of local names below the element: "PartyName/Name"."""
    found = [element] if element is not None else []
    for name in path.split("/"):
        found = [child for parent in found for child in parent if local_name(child) == name]
    return found


def find(element: Element | None, *paths: str) -> Element | None:
    """The first element that one of the paths leads to and that is not empty; the paths in order of preference."""
    for path in paths:
        for candidate in find_all(element, path):
            if len(candidate) or (candidate.text or "").strip() or candidate.attrib:
                return candidate
    return None


@dataclass(frozen=True, slots=True)
class XmlText:
    """The text of one XML part with the offset of each line, so that a value's place can be told."""

    statement: Statement
    line_starts: tuple[int, ...]

    def leaf(self, element: Element | None, *paths: str, normal: Callable[[str], str | None] | None = None) -> Leaf | None:
        """The text of the first element that the paths lead to; of the element itself where no path is given."""
        for path in paths or ("",):
            for found in find_all(element, path) if path else [element]:
                made = self._of(found, found.text if found is not None else None, normal)
                if made:
                    return made
        return None

    def attribute(self, element: Element | None, name: str, normal: Callable[[str], str | None] | None = None) -> Leaf | None:
        """The value of an attribute."""
        return self._of(element, element.get(name) if element is not None else None, normal, name)

    def joined(self, elements: list[Element], between: str = " ") -> Leaf | None:
        """Several elements' texts as one value, at the first one's place."""
        texts = [text for element in elements if (text := (element.text or "").strip())]
        if not texts:
            return None
        return self._of(elements[0], texts[0], lambda _: between.join(" ".join(t.split()) for t in texts))

    def _of(self, element: Element | None, raw: str | None, normal: Callable[[str], str | None] | None, attribute: str = "") -> Leaf | None:
        if element is None:
            return None
        where = local_name(element) + (f"/@{attribute}" if attribute else "")
        # libxml2 gives the line on which the start tag ends; its attributes may stand on the one before.
        line = min(cast("int", element.sourceline), len(self.line_starts)) - 1
        return self.statement.leaf(raw, where, self.line_starts[max(0, line - 1) if attribute else line], normal)


def xml_text(document: str, content: bytes, form: str) -> XmlText:
    """The part's text as a person sees it, for the places of values."""
    text = _decoded(content)
    starts = [0]
    for index, character in enumerate(text):
        if character == "\n":
            starts.append(index + 1)
    return XmlText(Statement(document, text, form), tuple(starts))


def _decoded(content: bytes) -> str:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")
