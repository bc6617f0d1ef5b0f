"""Walking XML by local names, which stay the same where namespaces differ between versions or are left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from parsers.result import Leaf
from parsers.sources.text.xml import Element, XmlFile, local_name
from parsers.structured.stating import Normal, Statement, joined

__all__ = ["Element", "XmlText", "find", "find_all", "local_name", "text_in", "xml_text"]


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


def text_in(element: Element | None, path: str = "") -> str:
    """The text of the element, or of the first one at the path below it, for telling codes; "" where there is none."""
    found = find(element, path) if path else element
    return (found.text or "").strip() if found is not None else ""


@dataclass(frozen=True, slots=True)
class XmlText:
    """The text of one XML part with the offset of each line, so that a value's place can be told."""

    statement: Statement
    line_starts: tuple[int, ...]

    def leaf(self, element: Element | None, *paths: str, normal: Normal | None = None) -> Leaf | None:
        """The text of the first element that the paths lead to; of the element itself where no path is given."""
        return next(iter(self.leaves(element, *paths, normal=normal)), None)

    def leaves(self, element: Element | None, *paths: str, normal: Normal | None = None) -> Iterator[Leaf]:
        """The texts of all elements that the paths lead to, path after path."""
        for path in paths or ("",):
            for found in find_all(element, path) if path else [element]:
                made = self._of(found, _text(found), normal)
                if made:
                    yield made

    def attribute(self, element: Element | None, name: str, normal: Normal | None = None) -> Leaf | None:
        """The value of an attribute."""
        return self._of(element, element.get(name) if element is not None else None, normal, name)

    def joined(self, elements: list[Element], between: str = " ") -> Leaf | None:
        """Several elements' texts as one value, at the first one's place."""
        return joined((self.leaf(element) for element in elements), between)

    def _of(self, element: Element | None, raw: str | None, normal: Normal | None, attribute: str = "") -> Leaf | None:
        if element is None:
            return None
        where = local_name(element) + (f"/@{attribute}" if attribute else "")
        # libxml2 gives the line on which the start tag ends; its attributes may stand on the one before.
        line = min(cast("int", element.sourceline), len(self.line_starts)) - 1
        return self.statement.leaf(raw, where, self.line_starts[max(0, line - 1) if attribute else line], normal)


def _text(element: Element | None) -> str | None:
    """An element's own text; none where something that is not put in (an entity) breaks it off."""
    if element is None or any(not isinstance(child.tag, str) for child in element):
        return None
    return element.text


def xml_text(document: str, file: XmlFile, form: str, *, shown: bool) -> XmlText:
    """The file's text as a person sees it, for the places of values."""
    starts = [0, *(at + 1 for at, character in enumerate(file.text) if character == "\n")]
    return XmlText(Statement(document, file.text, form, shown=shown), tuple(starts))
