"""Sheets that lie between the forms in the same post and are none: typed orders, letters, and orders by hand on empty paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from html import escape
from random import Random

from benchmarks.corpus.company import World
from benchmarks.corpus.hand.beside import unwritten
from benchmarks.corpus.hand.fonts import Hand
from benchmarks.corpus.hand.post import arrived, form_letter, way
from benchmarks.corpus.hand.press import Blank, Column, Press
from benchmarks.corpus.on_paper import typed_scan
from benchmarks.corpus.printed import Layout
from benchmarks.corpus.wants import order_number
from examples.post.pages import pdf_of_html_page
from examples.post.truth import Letter

LETTERS = (
    ("complaint", "Reklamation zu unserer Bestellung {number}", "leider kam unsere Bestellung {number} beschädigt an: zwei Kartons waren eingedrückt, der Inhalt ist nicht mehr zu verwenden. Wir bitten um Ersatz und um Abholung der Ware."),
    ("complaint", "Falschlieferung", "mit dem Auftrag {number} haben Sie uns den falschen Artikel geliefert. Bitte holen Sie ihn ab und schreiben Sie uns den Betrag gut."),
    ("inquiry", "Anfrage", "bitte teilen Sie uns Preis und Lieferzeit für {article} mit. Wir benötigen voraussichtlich größere Mengen im nächsten Quartal."),
    ("inquiry", "Lieferzeit", "haben Sie {article} noch am Lager, und gibt es dafür Staffelpreise? Für eine kurze Antwort wären wir dankbar."),
    ("cancellation", "Stornierung der Bestellung {number}", "hiermit stornieren wir unsere Bestellung {number} vollständig. Bitte bestätigen Sie uns die Stornierung."),
    ("other", "Änderung unserer Bankverbindung", "bitte beachten Sie, dass sich unsere Bankverbindung zum Monatsende ändert. Die neuen Daten erhalten Sie mit getrennter Post."),
    ("other", "Einladung", "zu unserem Tag der offenen Tür am kommenden Samstag laden wir Sie und Ihre Mitarbeiter herzlich ein. Für Speisen und Getränke ist gesorgt."),
)  # fmt: skip


def _day(random: Random) -> date:
    return date(2026, 10, 1) + timedelta(days=random.randrange(45))


def typed_letter(world: World, random: Random, name: str) -> Letter:
    """A letter of one page that orders nothing."""
    kind, subject, text = random.choice(LETTERS)
    buyer = random.choice(world.customers_writing("de"))
    words = {"number": order_number(random, _day(random)), "article": random.choice(world.articles)["name_de"]}
    page = f"""<style>@page {{size: A4; margin: 25mm}} body {{font: 11pt 'Liberation Serif'; line-height: 1.4}}</style>
    <p>{escape(buyer["name"])}<br>{escape(buyer["street"])}<br>{escape(buyer["postcode"])} {
        escape(buyer["city"])
    }</p><p style="margin-top:15mm">{escape(world.name)}<br>{
        escape(world.address).replace(chr(10), "<br>")
    }</p><p style="text-align:right">{_day(random):%d.%m.%Y}</p><p><b>{
        escape(subject.format(**words))
    }</b></p><p>Sehr geehrte Damen und Herren,</p>
    <p>{escape(text.format(**words))}</p><p>Mit freundlichen Grüßen</p><p style="margin-top:15mm">{
        escape(buyer["contact"] or buyer["name"])
    }</p>"""
    by = way(random, 1)
    content = arrived([unwritten(pdf_of_html_page(page, name), by.machine.dpi)], random.randrange(10**9), by)
    return Letter(f"D/{name}.{by.ending}", content, kind, f"no form: letter / {by.name}", "D")


def typed_order(layouts: tuple[Layout, ...], world: World, random: Random, name: str) -> Letter:
    """A buyer's typed order on paper."""
    letter = typed_scan(world, random, random.choice(layouts), name)
    return replace(letter, sub=f"no form: typed order / {letter.sub}")


def on_empty_paper(hands: tuple[Hand, ...], world: World, random: Random, name: str) -> Letter:
    """An order by hand on a sheet of squared, ruled or white paper."""
    return form_letter(world, random, _sheet(random.choice(("squared", "ruled", "white"))), hands, "no form:", name)


def _sheet(paper: str) -> Blank:
    p = Press(f"{paper} sheet", ink=(0.7, 0.76, 0.86), weight=0.4)
    for index in range(1, 60):
        if paper == "squared" or (paper == "ruled" and index % 2 == 0):
            p.rule(0, index * 14.2, 595, index * 14.2)
        if paper == "squared" and index < 42:
            p.rule(index * 14.2, 0, index * 14.2, 842)
    for index, part in enumerate(("name", "street")):
        p.field(f"bill_to.{part}", 60, 50 + index * 22, 260, 22, look="none")
    p.field("bill_to.postcode", 60, 94, 48, 22, look="none")
    p.field("bill_to.city", 108, 94, 210, 22, look="none")
    p.field("order_date", 440, 50, 110, 22, look="none")
    p.field("greeting", 60, 160, 300, 26, look="none")
    columns = (Column("quantity", "", 48), Column("sku", "", 112), Column("description", "", 330))
    p.table(60, 200, columns, 18, 26, "none", head_height=0, head_fill=False)
    p.field("signature", 60, 716, 220, 40, look="none")
    return p.blank()
