"""Small pieces of HTML from which invented documents and mails are put together."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from html import escape

from examples.post.pages import pdf_of_html_page


def broken(lines: Iterable[str]) -> str:
    """Lines of text, one below the other."""
    return "<br>".join(escape(line) for line in lines if line)


def row(cells: Sequence[str], right: Collection[int] = (), tag: str = "td", marked: str = "") -> str:
    """A table row of ready HTML cells; the columns in `right` are set to the right."""
    inner = "".join(f"<{tag}{' class=r' if i in right else ''}>{cell}</{tag}>" for i, cell in enumerate(cells))
    return f"<tr{f' class={marked}' if marked else ''}>{inner}</tr>"


def spanned(label: str, amount: str, columns: int, marked: str = "sum") -> str:
    """A row with a label over all columns but the last and an amount in that."""
    return f"<tr class={marked}><td colspan={columns - 1} class=r>{escape(label)}</td><td class=r>{escape(amount)}</td></tr>"


def table(heads: Sequence[str], rows: Iterable[str], right: Collection[int] = (), marked: str = "items") -> str:
    """A table of ready rows below head words; without heads where there are none."""
    head = f"<thead>{row([escape(h).replace('/n', '<br>') for h in heads], right, 'th')}</thead>" if heads else ""
    return f"<table class={marked}>{head}<tbody>{''.join(rows)}</tbody></table>"


def pairs(said: Iterable[tuple[str, str]], marked: str = "head") -> str:
    """A table of labels and values; pairs without a value are left out."""
    return f"<table class={marked}>{''.join(f'<tr><td>{escape(k)}</td><td>{escape(v)}</td></tr>' for k, v in said if v)}</table>"


def pdf(body: str, style: str, name: str, language: str = "de") -> bytes:
    """The document as PDF, the same bytes each time."""
    common = "table {border-collapse: collapse} td, th {vertical-align: top; text-align: left} .r {text-align: right}"
    return pdf_of_html_page(
        f"<html lang={language}><head><title>{name}</title><style>{common} {style}</style></head><body>{body}</body></html>", name
    )
