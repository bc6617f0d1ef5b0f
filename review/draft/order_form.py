"""A draft's content as the form shows it: fields with their evidence and doubts, lines, and what stands where in the source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from models.content import ADDRESS_PARTS, ADDRESSES, LINE_PARTS, Content, covers, leaf
from review.draft.check_words import Note, notes_at
from review.reasons import reasons_in_words
from review.texts import Texts
from review.typed import shown

HEAD = ("customer_number", "order_number", "order_date", "requested_delivery_date", "payment_method", "currency")
BUYER = ("buyer_name", "buyer_contact", "buyer_email", "buyer_phone", "buyer_vat_id")
STATED_TOTALS = ("net_total", "shipping", "tax_total", "gross_total")


@dataclass(frozen=True, slots=True)
class FieldView:
    """One value: as it stands in its field, as it was printed, how sure the reader was (percent), why, and what is to be said of it.

    `first`: what the machine had read there ("": nothing), where something else stands now.
    """

    path: str
    name: str
    value: str
    raw: str = ""
    percent: int | None = None
    why: tuple[str, ...] = ()
    look: bool = False
    marked: bool = False
    on_file: str = ""
    notes: tuple[Note, ...] = ()
    problem: str = ""
    first: str | None = None

    @property
    def key(self) -> str:
        """The path as part of an element's id."""
        return self.path.replace(".", "-")

    @property
    def reasons(self) -> str:
        """All of `why` in one text."""
        return "; ".join(self.why)


@dataclass(frozen=True, slots=True)
class Mark:
    """A value read, where it stands: `box` as x, y, width, height in fractions of the page, or `span` in characters of the text."""

    path: str
    words: str
    look: bool
    document: str
    page: int
    box: tuple[float, float, float, float] | None
    span: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class LineView:
    """One line; `look` is a doubt about the line as a whole, `as_ordered` whose price the clerk has chosen."""

    index: int
    cells: dict[str, FieldView]
    look: bool
    notes: tuple[Note, ...]
    as_ordered: bool


@dataclass(frozen=True, slots=True)
class FormView:
    """The whole form. `looks` are the doubts in the order in which the clerk meets them, `groups` those about more than one value.

    `notes` are about the order as a whole, `address_notes` about an address as a whole, by its path.
    """

    fields: dict[str, FieldView]
    lines: tuple[LineView, ...]
    looks: tuple[str, ...]
    groups: dict[str, str]
    notes: tuple[Note, ...]
    marks: tuple[Mark, ...] = field(repr=False)
    address_notes: dict[str, tuple[Note, ...]] = field(default_factory=dict)

    def values(self) -> dict[str, str]:
        """Every field's text by its path, as it is sent to the browser."""
        return {view.path: view.value for view in self.all_fields()}

    def all_fields(self) -> Iterator[FieldView]:
        """Fields and cells in the form's order."""
        yield from self.fields.values()
        for line in self.lines:
            yield from line.cells.values()


def field_paths() -> tuple[str, ...]:
    """Every field's path, in the form's order."""
    addresses = tuple(f"fields.{address}.{part}" for address in reversed(ADDRESSES) for part in ADDRESS_PARTS)
    return (*_plain(HEAD), *_plain(STATED_TOTALS), *addresses, *_plain(BUYER), *_plain(("note",)))


def _plain(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"fields.{name}" for name in names)


def form_view(
    content: Content,
    texts: Texts,
    typed: Mapping[str, str] | None = None,
    problems: Mapping[str, str] | None = None,
    first: Mapping[str, str] | None = None,
) -> FormView:
    """The form of a draft's content; `typed` stands instead of the value where it could not be understood, with its `problems`."""
    reader = _Reader(content, texts, typed or {}, problems or {}, first or {})
    fields = {path: reader.field(path) for path in field_paths()}
    lines = tuple(reader.line(index) for index in range(len(content["lines"])))
    cells = [cell for line in lines for cell in line.cells.values()]
    views = [*fields.values(), *cells]
    places = [*_plain(HEAD), *(cell.path for cell in cells), "lines", *(path for path in fields if path not in _plain(HEAD))]
    looks = tuple(sorted(content["needs_review"], key=lambda path: _place(path, places)))
    groups = {path: words_of(path, texts) for path in looks if path not in {view.path for view in views}}
    address_notes = {path: reader.notes(path) for path in _plain(ADDRESSES)}
    said = {view.path for view in views} | {f"lines.{line.index}" for line in lines} | set(address_notes)
    notes = notes_at(content["checks"], lambda at: at not in said, texts)
    return FormView(fields, lines, looks, groups, notes, tuple(reader.marks(views)), address_notes)


def words_of(path: str, texts: Texts) -> str:
    """A path as the clerk says it: «Line 3: quantity», «Delivery address: street»."""
    match path.split("."):
        case ["lines"]:
            return texts("path.lines")
        case ["lines", number]:
            return texts("path.line", number=int(number) + 1)
        case ["lines", number, part]:
            return f"{texts('path.line', number=int(number) + 1)}: {texts.or_else(f'field.{part}', part)}"
        case ["fields", address, part] if address in ADDRESSES:
            return f"{texts(f'group.{address}')}: {texts.or_else(f'field.{part}', part)}"
        case ["fields", address] if address in ADDRESSES:
            return texts(f"group.{address}")
        case ["fields", name]:
            return texts.or_else(f"field.{name}", name)
        case ["fields"]:
            return texts("path.fields")
        case _:
            return texts.or_else(f"field.{path}", path)


def _place(path: str, places: list[str]) -> int:
    """Where the clerk meets a doubt: at the first field that it covers; whether all lines are there, after the lines."""
    return places.index(path) if path in places else next((at for at, place in enumerate(places) if covers(path, place)), len(places))


@dataclass(frozen=True, slots=True)
class _Reader:
    content: Content
    texts: Texts
    typed: Mapping[str, str]
    problems: Mapping[str, str]
    first: Mapping[str, str]

    def field(self, path: str) -> FieldView:
        found = leaf(self.content, path) or {}
        source = found.get("source") or {}
        confidence = found.get("confidence")
        return FieldView(
            path=path,
            name=path.rsplit(".", 1)[-1],
            value=self.typed.get(path, shown(path, str(found.get("value", "")), self.texts)),
            raw=str(found.get("raw") or ""),
            percent=round(confidence * 100) if confidence is not None else None,
            why=reasons_in_words(found.get("why") or (), self.texts),
            look=path in self.content["needs_review"],
            marked=bool(source.get("box") or source.get("span")),
            on_file=str(source.get("customer") or ""),
            notes=self.notes(path),
            problem=self.problems.get(path, ""),
            first=self.first.get(path),
        )

    def line(self, index: int) -> LineView:
        path = f"lines.{index}"
        cells = {part: self.field(f"{path}.{part}") for part in LINE_PARTS}
        as_ordered = self.content["lines"][index].get("prices") == "as_ordered"
        return LineView(index, cells, path in self.content["needs_review"], self.notes(path), as_ordered)

    def notes(self, path: str) -> tuple[Note, ...]:
        return notes_at(self.content["checks"], lambda at: at == path, self.texts)

    def marks(self, views: list[FieldView]) -> Iterator[Mark]:
        doubts = self.content["needs_review"]
        for view in views:
            found = leaf(self.content, view.path)
            source = (found or {}).get("source") or {}
            if source.get("box") is None and source.get("span") is None:
                continue
            look = any(covers(doubt, view.path) for doubt in doubts)
            yield Mark(
                view.path, words_of(view.path, self.texts), look, str(source.get("document")), int(source.get("page") or 1),
                _rectangle(source.get("box")), _span(source.get("span")),
            )  # fmt: skip


def _rectangle(box: list[float] | None) -> tuple[float, float, float, float] | None:
    """Left, top, width, height from the two corners, never thinner than can be seen."""
    if not box:
        return None
    x0, y0, x1, y1 = box
    return x0, y0, max(x1 - x0, 0.004), max(y1 - y0, 0.004)


def _span(span: list[int] | None) -> tuple[int, int] | None:
    return (span[0], span[1]) if span else None
