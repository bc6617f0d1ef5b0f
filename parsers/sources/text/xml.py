"""XML read safely: no entity is put in, no DTD is looked at, nothing is fetched; what is broken is told from what is whole."""

from __future__ import annotations

import html.entities
import re
from dataclasses import dataclass

from lxml import etree

from parsers.sources.decoding import decode_text
from parsers.sources.text.plain import clean_lines

Element = etree._Element

MOST_BYTES = 32_000_000
_PROLOG = 4096  # bytes in which the declaration stands
_DECLARATION = re.compile(r"\s*<\?xml\b[^>]{0,400}\?>")
_ENCODING = re.compile(rb"<\?xml\b[^>]{0,200}?\bencoding\s*=\s*[\"']([\w.:-]{1,40})", re.IGNORECASE)
_DOCTYPE = re.compile(r"<!DOCTYPE\b[^>\[]*(\[.*?\]\s*)?>", re.DOTALL)
_BETWEEN = re.compile(r">[ \t]*<")
_FIRST_ELEMENT = re.compile(r"<[A-Za-z_]")
_REFERENCE = re.compile(r"&(#\d{1,7};|#x[0-9a-fA-F]{1,6};|[A-Za-z_][\w.-]{0,40};)?")
_OWN_OF_XML = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})
_HARMLESS = "NS_"  # libxml2's errors about namespaces: what is bound to none still says what it is called


@dataclass(frozen=True, slots=True)
class XmlFile:
    """An XML file: its text with a line for each element, its root (None where it cannot be read), what is wrong with it ("" for nothing).

    A fault makes every value doubtful; `misdeclared` only says that the text is in another encoding than it says it is.
    """

    text: str
    root: Element | None
    fault: str = ""
    misdeclared: str = ""


def read_xml_file(content: bytes, charset: str = "") -> XmlFile:
    """The file in these bytes; `charset` is what the mail says it is in, which goes before what the file says itself. Never raises."""
    if len(content) > MOST_BYTES:
        return XmlFile("", None, f"is larger than the {MOST_BYTES // 1_000_000} MB that are read of such a file")
    content = content.lstrip(b"\r\n\t \0") if not content.startswith((b"\0<", b"<\0")) else content
    declared = _ENCODING.search(content[:_PROLOG])
    label = charset or (declared.group(1).decode("ascii") if declared else "")
    misdeclared = _is_misdeclared(content, label)
    text = clean_lines(_BETWEEN.sub(">\n<", decode_text(content, "" if misdeclared else label).text))
    bare, own_entities = _without_definitions(text)
    parser = _parser()
    root = _parsed(bare, parser)
    faults = [error.message for error in parser.error_log if not error.type_name.startswith(_HARMLESS)]
    if root is None:
        return XmlFile(text, None, f"is no XML that can be read safely ({(faults or ['nothing in it'])[0][:120]})")
    if own_entities and _uses_entities(root):
        return XmlFile(text, root, "uses entities of its own, which are never put in")
    fault = f"is no sound XML ({faults[0][:120]}); what follows the fault may be missing" if faults else ""
    return XmlFile(text, root, fault, label if misdeclared else "")


def local_name(element: Element) -> str:
    """The element's name without its namespace or prefix; "" for what is no element."""
    return element.tag.rpartition("}")[2].rpartition(":")[2] if isinstance(element.tag, str) else ""


def first_name(text: str) -> str:
    """The local name of the first element of a text that may be XML; "" where there is none near its beginning."""
    found = re.search(r"<([A-Za-z_][\w.:-]{0,100})", text[:20_000])
    return found.group(1).rpartition(":")[2] if found else ""


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True, recover=True
    )


def _parsed(text: str, parser: etree.XMLParser) -> Element | None:
    try:
        # lxml refuses a str that is not all Unicode scalar values; what cannot be written is shown as such.
        return etree.fromstring(b'<?xml version="1.0" encoding="utf-8"?>' + text.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _without_definitions(text: str) -> tuple[str, bool]:
    """The text without declaration and document type, line by line as before, and whether it defines entities.

    With the definitions gone nothing can be put in, not even into attributes, where libxml2 would. A bare «&» and names of HTML's
    characters, which careless writers leave, mean what they say.
    """
    first = _FIRST_ELEMENT.search(text)
    until = first.start() if first else len(text)
    own = False
    declaration = _DECLARATION.match(text)
    if declaration:
        text = _blank(text, declaration.start(), declaration.end())
    doctype = _DOCTYPE.search(text)
    if doctype and doctype.start() < until:
        own = bool(doctype.group(1))
        text = _blank(text, doctype.start(), doctype.end())
    return (text if own else _REFERENCE.sub(_meant, text)), own


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + "\n" * text.count("\n", start, end) + text[end:]


def _meant(reference: re.Match[str]) -> str:
    name = reference.group(1)
    if name is None:
        return "&amp;"
    if name[0] == "#" or name in _OWN_OF_XML:
        return reference.group()
    return html.entities.html5.get(name, reference.group())


def _uses_entities(root: Element) -> bool:
    return next(iter(root.iter(etree.Entity)), None) is not None


def _is_misdeclared(content: bytes, label: str) -> bool:
    """Whether the bytes are not in the encoding that they are said to be in; programs write «utf-16» above what they save as UTF-8."""
    if label.lower().startswith(("utf-16", "ucs-2", "unicode")):
        return content.count(0) < len(content) // 5
    if not label or content.isascii() or content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    is_utf8 = _decodes(content, "utf-8")
    return not is_utf8 if label.lower().replace("_", "-") in {"utf-8", "utf8"} else is_utf8


def _decodes(content: bytes, codec: str) -> bool:
    try:
        content.decode(codec)
    except UnicodeDecodeError:
        return False
    return True
