"""Which parts of a mail are its body, and which are attachments: the rule of JMAP (RFC 8621 section 4.1.4), without recursion."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from parsers.sources.mail.mime import Entity


@dataclass(slots=True)
class Bodies:
    """The parts to show as text, those to show as HTML, and the rest, each in the mail's order."""

    text: list[Entity] = field(default_factory=list)
    html: list[Entity] = field(default_factory=list)
    attachments: list[Entity] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Step:
    """An entity to enter, or (`left` set) an alternative to leave, with the lengths of both lists at its beginning."""

    entity: Entity
    parent: str
    first: bool
    to_text: bool
    to_html: bool
    left: tuple[int, int] | None = None


def find_bodies(root: Entity, opened: Callable[[Entity], Entity | None]) -> Bodies:
    """The bodies and attachments below `root`. `opened` gives the entity that another one wraps (S/MIME), or None."""
    found = Bodies()
    steps = [_Step(root, "", True, True, True)]
    while steps:
        step = steps.pop()
        if step.left:
            _fill_the_other(found, *step.left)
            continue
        inner = None if step.entity.children else opened(step.entity)
        if inner is not None:
            steps.append(_Step(inner, step.parent, step.first, step.to_text, step.to_html))
        elif step.entity.multipart:
            steps += _inside(step, found)
        else:
            _place(step, found)
    if not found.text and not found.html:  # a delivery report that has nothing but its status: it is all that there is to read
        found.text += [entity for entity in found.attachments if entity.media_type == "message/delivery-status"]
    return found


def _inside(step: _Step, found: Bodies) -> list[_Step]:
    """The steps for a multipart's children, the last one first, for they are taken from the end."""
    entity = step.entity
    kind = entity.media_type
    inside = []
    to_text, to_html = step.to_text, step.to_html
    for index, child in enumerate(entity.children):
        inside.append(_Step(child, kind, index == 0, to_text, to_html))
    if kind == "multipart/alternative" and to_text and to_html:
        inside.append(_Step(entity, kind, False, True, True, (len(found.text), len(found.html))))
    elif step.parent == "multipart/alternative" and entity.children:
        # One of the choices is itself a multipart (usually related): all of it belongs to the list of its leading text.
        leading = _leading(entity)
        inside = [
            _Step(s.entity, s.parent, s.first, s.to_text and leading != "text/html", s.to_html and leading != "text/plain") for s in inside
        ]
    leaving = [s for s in inside if s.left]
    return leaving + [s for s in reversed(inside) if not s.left]


def _leading(entity: Entity) -> str:
    while entity.multipart:
        entity = entity.children[0]
    return entity.media_type


def _place(step: _Step, found: Bodies) -> None:
    entity = step.entity
    if not _is_inline_text(step):
        found.attachments.append(entity)
        return
    html = entity.media_type == "text/html"
    if step.parent == "multipart/alternative":
        (found.html if html else found.text).append(entity)
        return
    if step.to_text:
        found.text.append(entity)
    if step.to_html:
        found.html.append(entity)


def _is_inline_text(step: _Step) -> bool:
    entity = step.entity
    if entity.media_type.startswith("multipart/"):
        return True  # without a part that could be found: the text that it holds
    if entity.media_type not in {"text/plain", "text/html", "text/enriched"} or entity.disposition.value == "attachment":
        return False
    named = bool(entity.disposition["filename"] or entity.kind["name"])
    return (step.first and not entity.disposition["filename"]) or (step.parent != "multipart/related" and not named)


def _fill_the_other(found: Bodies, texts: int, htmls: int) -> None:
    """An alternative that had one kind only stands for both."""
    new_texts, new_htmls = found.text[texts:], found.html[htmls:]
    if not new_texts:
        found.text += new_htmls
    elif not new_htmls:
        found.html += new_texts
