"""HTML as a document: what a person sees of it, its tables as cells, laid out in columns. No script runs and nothing is loaded."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from selectolax.lexbor import LexborHTMLParser, LexborNode

from parsers.page import Cell, Document, Problem, Zone
from parsers.sources.mail.history import passed_on
from parsers.sources.mail.zones import zones_of
from parsers.sources.text.layout import Line, Run, TableCell, lay_out, table_lines, text_of
from parsers.sources.text.plain import clean_line
from parsers.sources.text.styles import Look, declarations, hides, look_inside, strikes

MAX_CHARACTERS = 5_000_000
MAX_NODES = 100_000
MAX_COLUMNS = 200  # of a table: up to there cells that reach down are minded
MAX_NESTING = 200
_SILENT = frozenset(
    {"script", "style", "head", "title", "template", "iframe", "object", "select", "datalist", "svg", "audio", "video", "-comment"}
)
_PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "pre", "hr", "table", "fieldset"})
_BLOCKS = _PARAGRAPHS | {
    "div",
    "li",
    "dt",
    "dd",
    "center",
    "section",
    "article",
    "header",
    "footer",
    "main",
    "address",
    "form",
    "tr",
    "caption",
    "body",
    "html",
    "figure",
    "nav",
    "aside",
}
# Their end tags may be left out, so an open one says nothing about depth.
_UNCOUNTED = frozenset(
    {
        "p",
        "li",
        "td",
        "th",
        "tr",
        "dd",
        "dt",
        "option",
        "tbody",
        "thead",
        "tfoot",
        "br",
        "img",
        "hr",
        "meta",
        "link",
        "input",
        "col",
        "area",
        "base",
        "wbr",
    }
)
_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]*)[^<>]*>")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_RULE = re.compile(r"([^{}@]{1,200})\{([^{}]{0,2000})\}")


@dataclass(slots=True)
class _Flow:
    """Lines being filled: the document's own, or those of one cell."""

    lines: list[Line] = field(default_factory=list)
    current: list[Run] = field(default_factory=list)
    has_table: bool = False

    def add(self, text: str, look: Look) -> None:
        if not look.preformatted:
            text = _SPACE.sub(" ", text)
            if not self.current or self.current[-1].text.endswith(" "):
                text = text.lstrip(" ")
        for number, piece in enumerate(text.split("\n") if look.preformatted else [text]):
            if number:
                self.break_line()
            if piece:
                shown = clean_line(piece + "|")[:-1] if look.preformatted else piece.replace("\xa0", " ")
                self.current.append(Run(shown, look.bold, look.struck, look.zone))

    def break_line(self) -> None:
        """Ends the line, empty or not."""
        self.lines.append(_trimmed(self.current))
        self.current = []

    def end_block(self, paragraph: bool) -> None:
        """Ends the line if it holds something; after a paragraph one empty line follows."""
        if any(run.text.strip() for run in self.current):
            self.break_line()
        self.current = []
        if paragraph and self.lines and self.lines[-1]:
            self.lines.append(())

    def finished(self) -> list[Line]:
        self.end_block(False)
        while self.lines and not self.lines[-1]:
            self.lines.pop()
        while self.lines and not self.lines[0]:
            self.lines.pop(0)
        return self.lines


@dataclass(slots=True)
class _Table:
    """A table being filled: its cells, where the next one stands, and down to which row a cell above reaches in each column."""

    number: int
    cells: list[tuple[TableCell, bool]] = field(default_factory=list)
    reach: dict[int, int] = field(default_factory=dict)
    row: int = -1
    column: int = 0

    def next_row(self) -> None:
        self.row += 1
        self.column = 0

    def place(self, flow: _Flow, columns: int, rows: int) -> None:
        self.row = max(0, self.row)
        while self.column < MAX_COLUMNS and self.reach.get(self.column, -1) >= self.row:
            self.column += 1
        if rows > 1 and self.column < MAX_COLUMNS:
            self.reach.update((self.column + across, self.row + rows - 1) for across in range(columns))
        self.cells.append((TableCell(self.row, self.column, tuple(flow.finished()), columns), flow.has_table))
        self.column += columns

    def lines(self) -> list[Line]:
        """A table whose cells stand side by side as columns; one that only stacks them as the lines they hold."""
        filled = [(cell, nested) for cell, nested in self.cells if any(text_of(line).strip() for line in cell.lines)]
        side_by_side = len({cell.row for cell, _ in filled}) < len(filled)
        if not side_by_side:
            return [line for cell, _ in filled for line in cell.lines]
        return table_lines([cell if nested else self._as_cell(cell) for cell, nested in filled])

    def _as_cell(self, cell: TableCell) -> TableCell:
        place = Cell(self.number, cell.row, cell.column)
        return replace(cell, lines=tuple(tuple(replace(run, cell=run.cell or place) for run in line) for line in cell.lines))


def _trimmed(runs: Sequence[Run]) -> Line:
    kept = list(runs)
    while kept and not kept[-1].text.strip():
        kept.pop()
    if kept:
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip())
    return tuple(kept)


class _Reader:
    """Walks the tree once, entering and leaving each element, and keeps what is open: flows, tables, lists and looks."""

    def __init__(self, hidden: set[int], struck: set[int]) -> None:
        self.hidden = hidden
        self.struck = struck
        self.flows = [_Flow()]
        self.tables: list[_Table] = []
        self.looks = [Look()]
        self.counters: list[int | None] = []
        self.count = 0
        self.cut = False

    def read(self, root: LexborNode) -> list[Line]:
        node: LexborNode | None = root
        seen = 0
        while node is not None:
            seen += 1
            if seen > MAX_NODES:
                self.cut = True
                break
            entered = self._enter(node)
            following = node.child if entered else None
            if following is not None:
                node = following
                continue
            if entered:
                self._leave(node)
            node = self._after(node, root)
        while self.tables:  # of a tree that was cut
            self._leave_table()
        return self.flows[0].finished()

    def _after(self, node: LexborNode, root: LexborNode) -> LexborNode | None:
        """The node that follows, leaving those that end here."""
        current: LexborNode | None = node
        while current is not None and current.mem_id != root.mem_id:
            if current.next is not None:
                return current.next
            current = current.parent
            if current is not None:
                self._leave(current)
        return None

    def _enter(self, node: LexborNode) -> bool:
        """Takes a node in; False for what has nothing to show below it."""
        tag = node.tag or ""
        if tag == "-text":
            if self.looks[-1].readable:
                self.flows[-1].add(node.text_content or "", self.looks[-1])
            return False
        if tag in _SILENT or tag.startswith(("-", "!")):
            return False
        attributes = node.attributes
        look = look_inside(self.looks[-1], tag, attributes)
        if not look.shown or node.mem_id in self.hidden:
            return False
        self.looks.append(replace(look, struck=True) if node.mem_id in self.struck else look)
        self._open(tag, attributes)
        return True

    def _open(self, tag: str, attributes: dict[str, str | None]) -> None:
        flow = self.flows[-1]
        if tag in _BLOCKS:
            flow.end_block(tag in _PARAGRAPHS)
        if tag == "br":
            flow.break_line()
        elif tag == "table":
            flow.has_table = True
            self.tables.append(_Table(self.count))
            self.count += 1
            self.flows.append(_Flow())  # what stands in a table outside of its cells
        elif tag == "tr" and self.tables:
            self.tables[-1].next_row()
        elif tag in {"td", "th"} and self.tables:
            self.flows.append(_Flow())
        elif tag in {"ol", "ul"}:
            self.counters.append(_number(attributes.get("start"), 1) - 1 if tag == "ol" else None)
        elif tag == "li":
            self._open_item()
        elif tag == "input" and (attributes.get("type") or "text").lower() in {"text", "number", "email", "tel", "date"}:
            flow.add(f" {attributes.get('value') or ''} ", self.looks[-1])

    def _open_item(self) -> None:
        mark = "• "
        if self.counters and self.counters[-1] is not None:
            self.counters[-1] += 1
            mark = f"{self.counters[-1]}. "
        self.flows[-1].current.append(Run(mark, zone=self.looks[-1].zone))

    def _leave(self, node: LexborNode) -> None:
        tag = node.tag or ""
        self.looks.pop()
        if tag in {"td", "th"} and self.tables:
            flow = self.flows.pop()
            columns, rows = _number(node.attributes.get("colspan"), 1), _number(node.attributes.get("rowspan"), 1)
            self.tables[-1].place(flow, max(1, min(columns, 100)), max(1, min(rows, 1000)))
        elif tag == "table" and self.tables:
            self._leave_table()
        elif tag in {"ol", "ul"} and self.counters:
            self.counters.pop()
        if tag in _BLOCKS:
            self.flows[-1].end_block(tag in _PARAGRAPHS)

    def _leave_table(self) -> None:
        outside = self.flows.pop().finished()
        flow = self.flows[-1]
        flow.end_block(False)
        flow.lines += [*outside, *self.tables.pop().lines()]


def _number(value: str | None, default: int) -> int:
    match = re.match(r"\s*(\d{1,6})", value or "")
    return int(match.group(1)) if match else default


def _tree(html: str) -> LexborHTMLParser:
    return LexborHTMLParser(_flattened(html[:MAX_CHARACTERS].replace("\x00", "")))


def _flattened(html: str) -> str:
    """The same without the tags that lie deeper than any reader looks: building so deep a tree takes time by the square of its depth."""
    if html.count("<") < MAX_NESTING:
        return html
    depth = 0

    def kept(match: re.Match[str]) -> str:
        nonlocal depth
        if match.group(2).lower() in _UNCOUNTED or match.group(0).endswith("/>"):
            return match.group(0)
        if match.group(1):
            depth = max(0, depth - 1)
            return match.group(0) if depth < MAX_NESTING else ""
        depth += 1
        return match.group(0) if depth <= MAX_NESTING else ""

    return _TAG.sub(kept, html)


def _styled_by_sheet(tree: LexborHTMLParser) -> tuple[set[int], set[int]]:
    """The elements that a rule of a style sheet hides and that one strikes out; @-rules aside, which are for other widths or for print."""
    hidden: set[int] = set()
    struck: set[int] = set()
    for sheet in tree.css("style")[:10]:
        rules = re.sub(r"/\*.*?\*/|<!--|-->", " ", (sheet.text() or "")[:200_000], flags=re.DOTALL)
        rules = re.sub(r"@[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}", " ", rules)
        for selector, body in _RULE.findall(rules):
            style = declarations(body)
            if hides(style) or style.get("visibility") == "hidden":
                hidden.update(_selected(tree, selector.strip()))
            elif strikes(style):
                struck.update(_selected(tree, selector.strip()))
    return hidden, struck


def _selected(tree: LexborHTMLParser, selector: str) -> Iterator[int]:
    if not re.fullmatch(r"[\w\s.#,>-]+", selector):
        return
    try:
        yield from (node.mem_id for node in tree.css(selector))
    except Exception:  # selectolax raises its own kinds for a selector that it does not know; such a rule hides nothing here
        return


def _lines(html: str) -> tuple[list[Line], bool]:
    """The lines to be seen, and whether some were left out for their number."""
    tree = _tree(html)
    reader = _Reader(*_styled_by_sheet(tree))
    root = tree.body or tree.root
    return (reader.read(root) if root is not None else []), reader.cut or len(html) > MAX_CHARACTERS


def lay_html(number: str, name: str, html: str, subject: str | None = None) -> Document:
    """One page of what this HTML shows. With a `subject` it is a mail's body, in which quotations, signature and footer are told apart."""
    lines, cut = _lines(html)
    if subject is not None:
        lines = _zoned(lines, subject)
    laid = lay_out([lines])
    problems = (Problem("too_large", number, f"«{name or number}» is larger than is read; its end was left out."),) if cut else ()
    return Document(number, name, "text/html", laid.pages if laid.text.strip() else (), False, laid.text, problems)


def _zoned(lines: Sequence[Line], subject: str) -> list[Line]:
    """The lines with their zones, by what they say and by what the HTML declares; what a mail passes on is the order."""
    texts = [text_of(line) for line in lines]
    passing = bool(passed_on(texts, subject))
    if not passing:  # as a plain mail would be written
        texts = [f"> {text}" if _is_quoted(line) else text for line, text in zip(lines, texts, strict=True)]
    return [
        tuple(replace(run, zone=_joined(run.zone, zone, passing)) for run in line)
        for line, zone in zip(lines, zones_of(texts, subject), strict=True)
    ]


def _is_quoted(line: Line) -> bool:
    return bool(line) and all(run.zone == "quoted" for run in line if run.text.strip())


def _joined(declared: Zone, said: Zone, passing: bool) -> Zone:
    if declared == "quoted":
        return said if passing else "quoted"
    return declared if said == "own" else said


def visible_lines(html: str) -> list[str]:
    """The text that this HTML shows, line by line."""
    return [text_of(line) for line in _lines(html)[0]]


def bare_text(html: str) -> str:
    """All text of this HTML, hidden or not, as it stands."""
    tree = _tree(html)
    tree.strip_tags(["script", "style", "head", "title"])
    return tree.body.text(separator="") if tree.body else ""
