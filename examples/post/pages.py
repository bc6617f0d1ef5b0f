"""Printed order letters of invented buyers as PDF: one function a layout, each a different way to set a table."""

from __future__ import annotations

import io
from collections.abc import Sequence
from decimal import Decimal
from html import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Table, TableStyle
from weasyprint import HTML

from examples.post.truth import Item, english, german, net

SELLER = "Nordwind Werkstatt & Arbeitsschutz GmbH\nAm Speicherkai 14\n26721 Emden"
VAT = Decimal("0.19")


def pdf_of_html(body: str, style: str, name: str) -> bytes:
    """A PDF of this page; `name` stands in for the random identifier, so that the bytes are the same each time."""
    return pdf_of_html_page(f"<html lang='de'><head><title>{name}</title><style>{style}</style></head><body>{body}</body></html>", name)


def pdf_of_html_page(page: str, name: str) -> bytes:
    """A PDF of a whole HTML page."""
    pdf: bytes = HTML(string=page).write_pdf(pdf_identifier=name.encode())
    return pdf


def lines_of(text: str) -> str:
    """Text with its line breaks, for HTML."""
    return escape(text).replace("\n", "<br>")


def din_letter(
    sender: str, head: Sequence[tuple[str, str]], items: Sequence[Item], closing: str, name: str, title: str = "Bestellung"
) -> bytes:
    """DIN 5008 letter (an order, or whatever `title` says): window address, information block on the right, an open table with rules above and below."""
    rows = "".join(
        f"<tr><td>{i}</td><td>{escape(x.description)}<br><small>Ihre Art.-Nr.: {x.sku}</small></td>"
        f"<td class=r>{german_quantity(x.quantity)} {x.unit}</td><td class=r>{german(x.price)}</td><td class=r>{german(x.total)}</td></tr>"
        for i, x in enumerate(items, 1)
    )
    total = net(items)
    vat = (total * VAT).quantize(Decimal("0.01"))
    block = "".join(f"<div><b>{escape(k)}</b> {escape(v)}</div>" for k, v in head)
    opening = "wir bestellen zur Lieferung frei Haus:" if title == "Bestellung" else "für unsere Lieferung erlauben wir uns zu berechnen:"
    body = f"""<div class=sender>{escape(sender.replace(chr(10), " · "))}</div><div class=to>{lines_of(SELLER)}</div>
    <div class=info>{block}</div><h2>{title}</h2><p>Sehr geehrte Damen und Herren,<br>{opening}</p>
    <table><tr><th>Pos.</th><th>Bezeichnung</th><th class=r>Menge</th><th class=r>Einzelpreis</th><th class=r>Gesamtpreis</th></tr>{rows}
    <tr class=sum><td colspan=4 class=r>Nettobetrag</td><td class=r>{german(total)} €</td></tr>
    <tr><td colspan=4 class=r>zzgl. 19 % MwSt.</td><td class=r>{german(vat)} €</td></tr>
    <tr class=sum><td colspan=4 class=r>Gesamtbetrag</td><td class=r>{german(total + vat)} €</td></tr></table><p>{lines_of(closing)}</p>"""
    style = """@page {size: A4; margin: 20mm 20mm 20mm 25mm} body {font: 10pt 'Liberation Sans'} .r {text-align: right}
    .sender {font-size: 7pt; text-decoration: underline; margin-top: 25mm} .to {height: 30mm; margin-top: 3mm} .info {position: absolute; top: 25mm; left: 100mm}
    table {width: 100%; border-collapse: collapse; border-top: 1pt solid; border-bottom: 1pt solid} th {text-align: left; border-bottom: .5pt solid}
    th.r {text-align: right} td {padding: 3pt 2pt; vertical-align: top} .sum td {font-weight: bold; border-top: .5pt solid}"""
    return pdf_of_html(body, style, name)


def german_quantity(quantity: str) -> str:
    """A quantity with a decimal comma where it has decimals."""
    return quantity.replace(".", ",")


def ruled_grid(sender: str, head: Sequence[tuple[str, str]], items: Sequence[Item], closing: str) -> bytes:
    """A table with every cell framed, article number first, totals in the last rows of the grid."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    canvas.setFont("Times-Bold", 18)
    canvas.drawString(20 * mm, 275 * mm, "BESTELLUNG")
    canvas.setFont("Times-Roman", 10)
    _write(canvas, 20 * mm, 262 * mm, "An\n" + SELLER)
    _write(canvas, 115 * mm, 275 * mm, sender)
    _write(canvas, 115 * mm, 245 * mm, "\n".join(f"{k}: {v}" for k, v in head))
    cells = [["Art.-Nr.", "Artikel", "Menge", "ME", "Preis/ME", "Betrag"]]
    cells += [[x.sku or "", x.description, german_quantity(x.quantity), x.unit, german(x.price), german(x.total)] for x in items]
    cells += [["", "", "", "", "Summe EUR", german(net(items))]]
    table = Table(cells, colWidths=[26 * mm, 72 * mm, 16 * mm, 14 * mm, 21 * mm, 22 * mm])
    table.setStyle(
        TableStyle([
            ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
            ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey),
            ("FONT", (0, 0), (-1, 0), "Times-Bold", 9),
            ("FONT", (0, 1), (-1, -1), "Times-Roman", 9),
            ("ALIGN", (2, 0), (2, -1), "RIGHT"),
            ("ALIGN", (4, 0), (-1, -1), "RIGHT"),
        ])
    )  # fmt: skip
    _, height = table.wrap(0, 0)
    table.drawOn(canvas, 20 * mm, 215 * mm - height)
    canvas.setFont("Times-Roman", 10)
    _write(canvas, 20 * mm, 205 * mm - height, closing)
    canvas.save()
    return buffer.getvalue()


def _write(canvas: Canvas, x: float, y: float, text: str) -> None:
    for index, line in enumerate(text.split("\n")):
        canvas.drawString(x, y - index * 12.5, line)


def zebra(sender: str, head: Sequence[tuple[str, str]], items: Sequence[Item], closing: str, name: str) -> bytes:
    """No rulings at all: every other row tinted, the quantity in the first column, totals without a word beside the amounts' column."""
    rows = "".join(
        f"<tr><td class=r>{german_quantity(x.quantity)}</td><td>{x.unit}</td><td>{x.sku}</td><td>{escape(x.description)}</td>"
        f"<td class=r>{german(x.price)}</td><td class=r>{german(x.total)}</td></tr>"
        for x in items
    )
    block = "".join(f"<tr><td>{escape(k)}</td><td>{escape(v)}</td></tr>" for k, v in head)
    body = f"""<header>{lines_of(sender)}</header><h1>Einkaufsauftrag</h1><table class=head>{block}</table>
    <table class=items><tr><th class=r>Anzahl</th><th>Einheit</th><th>Bestell-Nr. Lieferant</th><th>Beschreibung</th><th class=r>Stückpreis</th>
    <th class=r>Zeilensumme</th></tr>{rows}</table><p class=total>Warenwert (netto) <b>{german(net(items))} EUR</b></p><p>{lines_of(closing)}</p>"""
    style = """@page {size: A4; margin: 18mm} body {font: 9pt 'DejaVu Sans'} header {text-align: right; color: #333} .r {text-align: right}
    h1 {color: #1a4d80; font-size: 17pt} .head td {padding: 1pt 12pt 1pt 0} .items {width: 100%; border-collapse: collapse; margin-top: 6mm}
    .items th {text-align: left; color: #fff; background: #1a4d80; padding: 4pt} .items th.r {text-align: right} .items td {padding: 4pt}
    .items tr:nth-child(odd) td {background: #eaf1f8} .total {text-align: right}"""
    return pdf_of_html(body, style, name)


def two_row_items(sender: str, head: Sequence[tuple[str, str]], items: Sequence[Item], closing: str, name: str) -> bytes:
    """As an ERP system prints it: the first row has the buyer's number, quantity and price, the second the description and our number."""
    rows = "".join(
        f"<tr><td>{i * 10:05d}</td><td>{x.buyer_sku}</td><td class=r>{x.quantity},000</td><td>{x.unit}</td><td class=r>{german(x.price)}</td>"
        f"<td class=r>{german(x.total)}</td></tr><tr class=second><td></td><td colspan=5>{escape(x.description)}"
        f"{' &nbsp; Ihre Materialnr. ' + x.sku if x.said and x.sku else ''}</td></tr>"
        for i, x in enumerate(items, 1)
    )
    block = "".join(f"<div>{escape(k)}<span>{escape(v)}</span></div>" for k, v in head)
    body = f"""<div class=logo>{lines_of(sender)}</div><div class=to>{lines_of(SELLER)}</div><div class=head>{block}</div>
    <table><tr><th>Pos</th><th>Material</th><th class=r>Bestellmenge</th><th>ME</th><th class=r>Preis</th><th class=r>Nettowert</th></tr>
    <tr><th></th><th colspan=5>Bezeichnung</th></tr>{rows}</table>
    <p class=total>Gesamtnettowert ohne Mwst. EUR <span>{german(net(items))}</span></p><p>{lines_of(closing)}</p>"""
    style = """@page {size: A4; margin: 15mm} body {font: 8.5pt 'Liberation Mono'} .logo {border-bottom: 2pt solid; padding-bottom: 2mm}
    .to {margin: 12mm 0} .head div {width: 95mm} .head span {float: right} table {width: 100%; border-collapse: collapse; margin-top: 8mm}
    th, td {padding: 0 3pt} th {text-align: left; font-weight: normal} th.r, .r {text-align: right} tr:nth-child(2) th {border-bottom: .5pt solid}
    .second td {padding-bottom: 6pt} .total span {float: right}"""
    return pdf_of_html(body, style, name)


def english_order(sender: str, ship_to: str, head: Sequence[tuple[str, str]], items: Sequence[Item], closing: str, name: str) -> bytes:
    """A purchase order in English: two address boxes side by side, the buyer's part numbers, amounts with a decimal point."""
    rows = "".join(
        f"<tr><td>{i}</td><td>{x.buyer_sku}</td><td>{escape(x.description)}</td><td class=r>{x.quantity}</td><td>{x.unit}</td>"
        f"<td class=r>{english(x.price)}</td><td class=r>{english(x.total)}</td></tr>"
        for i, x in enumerate(items, 1)
    )
    block = "".join(f"<tr><th>{escape(k)}</th><td>{escape(v)}</td></tr>" for k, v in head)
    body = f"""<h1>PURCHASE ORDER</h1><table class=head>{block}</table><div class=box><b>Supplier</b><br>{lines_of(SELLER)}<br>Germany</div>
    <div class=box><b>Bill to</b><br>{lines_of(sender)}</div><div class=box><b>Ship to</b><br>{lines_of(ship_to)}</div>
    <table class=items><tr><th>Line</th><th>Part No.</th><th>Description</th><th class=r>Qty</th><th>UoM</th><th class=r>Unit price EUR</th><th class=r>Amount EUR</th></tr>
    {rows}<tr class=total><td colspan=6 class=r>Total excl. VAT</td><td class=r>{english(net(items))}</td></tr></table><p>{lines_of(closing)}</p>"""
    style = """@page {size: A4; margin: 16mm} body {font: 9.5pt 'Liberation Serif'} .r {text-align: right} h1 {letter-spacing: 2pt}
    .head {position: absolute; top: 0; right: 0} .head th {text-align: left; padding-right: 5mm} .box {display: inline-block; width: 50mm; vertical-align: top;
    border: .5pt solid #999; padding: 2mm; margin: 8mm 0; min-height: 26mm} .items {width: 100%; border-collapse: collapse} .items th {border: .5pt solid; background: #ddd}
    .items td {border-left: .5pt solid; border-right: .5pt solid; padding: 2pt 3pt} .items tr.total td {border: .5pt solid; font-weight: bold}"""
    return pdf_of_html(body, style, name)


def carried_over(sender: str, head: Sequence[tuple[str, str]], items: Sequence[Item], closing: str, per_page: int) -> bytes:
    """Several pages with «Übertrag» at the foot and again at the head, the table's head repeated."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    pages = [items[start : start + per_page] for start in range(0, len(items), per_page)]
    carried, position = Decimal(0), 0
    for number, page in enumerate(pages, 1):
        y = _carried_over_head(canvas, sender, head, number, len(pages))
        if carried:
            y = _row(canvas, y, ("", "", "Übertrag", "", "", german(carried)))
        for x in page:
            position += 1
            y = _row(
                canvas,
                y,
                (str(position), x.sku or "", x.description, f"{german_quantity(x.quantity)} {x.unit}", german(x.price), german(x.total)),
            )
        carried += net(page)
        last = number == len(pages)
        y = _row(canvas, y - 6, ("", "", "Endsumme netto EUR" if last else "Übertrag", "", "", german(carried)))
        if last:
            _write(canvas, 20 * mm, y - 20, closing)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _carried_over_head(canvas: Canvas, sender: str, head: Sequence[tuple[str, str]], number: int, count: int) -> float:
    canvas.setFont("Helvetica-Bold", 11)
    canvas.drawString(20 * mm, 280 * mm, sender.split("\n", maxsplit=1)[0])
    canvas.setFont("Helvetica", 9)
    canvas.drawRightString(190 * mm, 280 * mm, f"Seite {number} von {count}")
    y = 270 * mm
    if number == 1:
        _write(canvas, 20 * mm, y, "\n".join(sender.split("\n")[1:]))
        _write(canvas, 20 * mm, y - 50, SELLER)
        _write(canvas, 120 * mm, y, "\n".join(f"{k}  {v}" for k, v in head))
        y -= 110
    canvas.setFont("Helvetica-Bold", 9)
    y = _row(canvas, y, ("Pos", "Artikel", "Text", "Menge", "Preis", "Wert"))
    canvas.line(20 * mm, y + 9, 190 * mm, y + 9)
    canvas.setFont("Helvetica", 9)
    return y - 4


def _row(canvas: Canvas, y: float, cells: tuple[str, str, str, str, str, str]) -> float:
    for x, cell in zip((20, 30, 56), cells[:3], strict=True):
        canvas.drawString(x * mm, y, cell)
    for x, cell in zip((150, 168, 190), cells[3:], strict=True):
        canvas.drawRightString(x * mm, y, cell)
    return y - 15
