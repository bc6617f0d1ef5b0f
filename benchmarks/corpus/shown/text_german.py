"""German buyers of the shown part who order in plain text: receptions, stables, music schools, kitchens, offices."""

from __future__ import annotations

import textwrap
from dataclasses import replace
from random import Random

from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.letters import respelt
from benchmarks.corpus.drawn.text_german import without_umlauts
from benchmarks.corpus.opened.letters import Style
from examples.post.truth import Letter, Stated


def wrapped(text: str) -> str:
    """Hard line breaks after at most 70 signs."""
    return "\n".join("\n".join(textwrap.wrap(line, 70, break_long_words=False, break_on_hyphens=False)) for line in text.split("\n"))


STYLES = (
    Style("standard", "de", "{q} {u} {d} ({s})", "Sehr geehrte Damen und Herren,\n\nbitte liefern Sie uns folgende Artikel:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Kundennummer: {customer}\n]][[Liefertermin: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n\n{signature}", "<Bestellung|Bestellung {name}|Neue Bestellung>[[ {number}]]"),
    Style("standard-number-first", "de", "{s}  {d}  {q} {u}", "Guten Tag,\n\nwir möchten bestellen:\n\n{lines}\n\n[[Unsere Bestellnummer lautet {number}.\n]][[Bitte liefern Sie bis {delivery}.\n]][[{note}\n]]\nVielen Dank\n{contact}\n{signature}", "Bestellung"),
    Style("standard-dash", "de", "- {q} {u} {d}, Artikelnr. {s}", "Hallo,\n\nhiermit bestellen wir\n\n{lines}\n\n[[Kd-Nr.: {customer}\n]][[Lieferung bis {delivery} wäre prima.\n]]\nViele Grüße\n{contact}\n{signature}", "Bestellung[[ {number}]]"),
    Style("standard-priced", "de", "{n}) {q} {u} {d}, Art. {s}, Einzelpreis {p} EUR, gesamt {t} EUR", "Sehr geehrter Herr {person},\n\nauf Grundlage Ihrer aktuellen Preisliste bestellen wir:\n\n{lines}\n\nWarenwert netto: {net} EUR\n\n[[Bestell-Nr.: {number}\n]][[Zahlungsart: {payment}\n]][[Wunschtermin: {delivery_label}\n]]\nFreundliche Grüße\n{contact}\n{signature}", "Bestellung[[ {number}]]", lines=(1, 5)),
    Style("reception", "de", "{q} {u} {d} - {s}", "Liebe Frau {person},\n\nfür unser Haus benötigen wir zur neuen Saison:\n\n{lines}\n\n[[Anlieferung bitte bis {delivery}, danach sind wir ausgebucht.\n]][[Lieferadresse: {ship}\n]]\nHerzliche Grüße aus {city}\n{contact}\nEmpfang & Reservierung\n{signature}", "Nachbestellung fürs Haus", asks=True),
    Style("stable-phone", "de", "{q} {u} {d}", "Moin {person},\nschick uns doch bitte {lines}. [[Brauchen wir bis {delivery}. ]]Gruß vom Hof, {first}", "Nachschub", joint=", ", last=" und ", lines=(1, 3)),
    Style("bare-list", "de", "{q} {u} {d}", "{lines}\n\n{contact}\n{name}", "Bestellung", lines=(1, 5)),
    Style("bare-numbers", "de", "{q} x {s}", "Hallo, bitte\n\n{lines}\n\n[[Best.nr. {number}\n]]Danke!\n{first} ({name})", "<Bestellung|best>", lines=(1, 6)),
    Style("nicknames", "de", "{q} {u} {a}", "Servus Herr {person},\n\nes wird mal wieder Zeit:\n\n{lines}\n\n[[Lieferung {delivery_label}, wenn's geht.\n]]\nSchöne Grüße\n{contact}\n{signature}", "Bestellung"),
    Style("music-school", "de", "{q} {u} {d} (Best.-Nr. {s})", "Sehr geehrtes Team,\n\nfür den Unterricht im kommenden Halbjahr bestellt unsere Schule:\n\n{lines}\n\n[[Bezahlung: {payment}\n]][[Bitte geben Sie als Zeichen {number} an.\n]]\nMit musikalischen Grüßen\n{contact}\nSekretariat\n{signature}", "Bestellung Unterrichtsmaterial"),
    Style("care-home", "de", "* {d} | Art.-Nr. {s} | {q} {u}", "Guten Morgen,\n\nder Wohnbereich 3 meldet folgenden Bedarf:\n\n{lines}\n\n[[Kostenstelle/Bestellung: {number}\n]][[Kundennummer bei Ihnen: {customer}\n]][[{note}\n]]\nMit freundlichem Gruß\n{contact}\nHauswirtschaftsleitung\n{signature}", "Bedarfsmeldung[[ {number}]]"),
    Style("purchasing-formal", "de", "{n:02d}  Artikel {s}\n    {d}\n    Menge {q} {u} / Preis {p} EUR\n", "Sehr geehrte Damen und Herren,\n\nwir erteilen Ihnen hiermit nachstehenden Auftrag[[ Nr. {number}]][[ vom {day}]]:\n\n{lines}\nGesamtwert (netto): {net} EUR\n\n[[Liefertermin fix: {delivery_label}\n]][[Zahlungsbedingungen: {payment}\n]][[Versandanschrift: {ship}\n]]\nMit freundlichen Grüßen\nppa. {contact}\n\n{block}", "Auftrag[[ {number}]]", lines=(1, 5), loose=False),
    Style("prose-hotel", "de", "{q} {u} {d} (Art. {s})", "Sehr geehrte Frau {person},\n\nda wir unsere Zimmer renovieren, möchten wir {lines} bei Ihnen bestellen.[[ Die Lieferung sollte bis {delivery} erfolgen.]][[ Unsere Bestellnummer ist {number}.]]\n\nVorab vielen Dank für Ihre Mühe.\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "Bestellung", joint=", ", last=" sowie ", lines=(1, 3)),
    Style("prose-words", "de", "{w} {u} {d}", "Hallo Frau {person},\n\nwir hätten gern {lines}.[[ Bezahlen würden wir {payment}.]][[ Schön wäre eine Lieferung bis {delivery}.]]\n\nLiebe Grüße\n{contact}\n{signature}", "Kleine Bestellung", joint=", ", last=" und ", lines=(1, 3)),
    Style("prose-article-first", "de", "Artikel {s} ({d}): {q} {u}", "Guten Tag Herr {person}, wie vorhin telefonisch besprochen bestelle ich {lines}. [[Kundennummer ist {customer}. ]][[Termin {delivery_label}. ]]Vielen Dank!\n\n{contact}\n{signature}", "wie besprochen", joint="; ", lines=(1, 3), loose=False),
    Style("tabs", "de", "{n}\t{s}\t{d}\t{q}\t{u}", "Hallo zusammen,\n\nunsere Bestellung[[ {number}]] aus der Tabelle kopiert:\n\nPos\tArtikelnr\tBezeichnung\tMenge\tEinheit\n{lines}\n\n[[Liefertermin {delivery_label}\n]]\nBeste Grüße\n{contact}\n{signature}", "Bestellung[[ {number}]]", lines=(2, 9), loose=False),
    Style("labels-each", "de", "Artikelnummer: {s}\nArtikel: {d}\nMenge: {q}\n", "Sehr geehrte Damen und Herren,\n\nbitte senden Sie uns:\n\n{lines}\n[[Bestellnummer: {number}\n]][[Lieferdatum: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}", "Bestellung", lines=(1, 4), loose=False),
    Style("own-codes", "de", "{b} {d} {q} {u}", "Guten Tag,\n\nBestellung nach unseren Hausnummern:\n\n{lines}\n\n[[Bestellung Nr. {number}\n]][[Lieferung KW/Datum: {delivery_label}\n]]\nGruß\n{contact}, Zentraleinkauf\n{signature}", "Bestellung[[ {number}]]", loose=False),
    Style("both-codes", "de", "{q} {u} Ihre Art.-Nr. {s} / unsere {b} / {d}", "Sehr geehrte Damen und Herren,\n\nwir bestellen zur sofortigen Lieferung:\n\n{lines}\n\n[[Vorgang {number}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}", "Abruf[[ {number}]]", lines=(1, 5)),
    Style("barcode", "de", "{g} {q} {u} {d}", "Hallo,\n\nfür die Filiale bitte nachliefern (EAN, Menge, Artikel):\n\n{lines}\n\n[[Kundennr {customer}\n]]\nTschüss\n{contact}\n{signature}", "Nachlieferung Filiale", loose=False),
    Style("caterer-event", "de", "• {q} {u} {d} [{s}]", "Hallo ihr Lieben,\n\nfür unsere Veranstaltung brauchen wir noch\n\n{lines}\n\n[[Wichtig: muss bis {delivery} da sein!\n]][[Lieferort: {ship}\n]][[{note}\n]]\nDanke euch\n{first}\n{signature}", "Event-Bestellung"),
    Style("private-person", "de", "{q} {u} {d}, Artikel-Nr. {s}", "Guten Abend,\n\nich würde gerne Folgendes bestellen:\n\n{lines}\n\n[[Zahlung bitte {payment}.\n]]\nMeine Anschrift lautet:\n{block}\n\nViele Grüße\n{contact}", "Bestellung", lines=(1, 3)),
    Style("thanks-first", "de", "{q} {u} {s} {d}", "Hallo Frau {person},\n\nvielen Dank für die nette Beratung auf der Messe, Halle 7 Stand 112, wir sind begeistert vom Sortiment. Hier unsere erste Bestellung:\n\n{lines}\n\n[[Nr. {number}\n]][[Bitte zum Termin {delivery_label}.\n]]\nBis zum nächsten Mal\n{contact}\n{signature}", "Unsere erste Bestellung", loose=False),
    Style("austrian", "de", "{q} {u} {d}, Art.Nr. {s}", "Sehr geehrte Damen und Herren!\n\nWir ersuchen um Zusendung von:\n\n{lines}\n\n[[Bestellnr.: {number}\n]][[Zahlung: {payment}\n]]\nMit besten Grüßen\n{contact}\n{signature}", "Bestellung[[ {number}]]", countries=("AT",)),
    Style("swiss-letter", "de", "{q} {u} {d} / {s} / à EUR {p}", "Guten Tag Herr {person}\n\nGerne bestellen wir:\n\n{lines}\n\n[[Unsere Bestellnummer: {number}\n]][[Kundennummer: {customer}\n]][[Gewünschter Liefertermin: {delivery_label}\n]]\nFreundliche Grüsse\n{contact}\n{signature}", "Bestellung[[ {number}]]", countries=("CH",), loose=False),
    Style("south-tyrol", "de", "{s} {d}: {q} {u}", "Guten Tag,\n\nunser Betrieb bestellt:\n\n{lines}\n\n[[Lieferung innerhalb {delivery_label}\n]][[Bestellnummer {number}\n]]\nFreundliche Grüße aus Südtirol\n{contact}\n{signature}", "Bestellung", countries=("IT",), loose=False),
    Style("form-mail", "de", "Artikel {n}: {s} - {d} - Menge {q}", "Kontaktformular auf Ihrer Seite: Bestellung\n\nName: {contact}\nFirma: {name}\nAnschrift: {street}, {place}\nE-Mail: {email}\nTelefon: {phone}\n[[Kundennummer: {customer}\n]][[Zahlungsweise: {payment}\n]]\n{lines}\n\n[[Mitteilung: {note}\n]]", "Bestellung über Kontaktformular", lines=(1, 4), loose=False),
    Style("glued", "de", "{q}{u} {d}", "Hallo,\n\n{lines}\n\n[[Lieferung bis {delivery} bitte.\n]]Danke\n{first}\n{signature}", "Bestellung", lines=(1, 4)),
    Style("quantity-behind", "de", "{d} - {q} {u}", "Guten Tag Frau {person},\n\nwir brauchen bitte:\n\n{lines}\n\n[[Bestellnummer {number}\n]]Mit freundlichen Grüßen\n{contact}\n{signature}", "Bestellung {name}", lines=(1, 5)),
    Style("times-behind", "de", "{s} x {q}", "Hi,\n\nbitte nachlegen:\n{lines}\n\n[[Ref. {number}\n]]VG {first}", "Nachbestellung", lines=(1, 5)),
    Style("delivery-block", "de", "{q} {u} {d} (Artikelnummer {s})", "Sehr geehrte Damen und Herren,\n\nbitte liefern Sie folgende Artikel[[ zu unserer Bestellung {number}]]:\n\n{lines}\n\n[[Lieferanschrift:\n{ship_block}\n\n]]Rechnungsanschrift:\n{block}\n\n[[Gewünschte Lieferung: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\nTel. {phone}", "Bestellung[[ {number}]]", loose=False),
    Style("facts-first", "de", "{n}. {d} / Art.-Nr. {s} / {q} {u}", "[[Kundennummer: {customer}\n]][[Bestellnummer: {number}\n]][[Liefertermin: {delivery_label}\n]][[Zahlungsart: {payment}\n]]\n{lines}\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "Bestellung[[ {number}]]", loose=False, lines=(1, 8)),
    Style("old-mailer", "de", "{q} {u} {d}, Ihre Artikelnummer {s}", "Sehr geehrte Damen und Herren,\n\nwir bitten um Lieferung der folgenden Positionen zu den mit Ihrem Herrn {person} vereinbarten Bedingungen frei Haus:\n\n{lines}\n\n[[Bestellzeichen: {number}\n]][[Liefertermin: {delivery_label}\n]]\nHochachtungsvoll\n{contact}\n{name}\n{street}\n{place}", "Bestellung", loose=False, change=wrapped, charset="iso-8859-1", countries=("DE",)),
    Style("merchandise-text", "de", "{N:04d}  {s}  {q} {u}  {p}  {t}\n      {d}", "BESTELLUNG[[ {number}]]\n[[Datum: {day}\n]]Lieferant: {seller}\n[[Unsere Kundennummer: {customer}\n]]\nPos.  Artikel  Menge Einheit  Preis EUR  Betrag EUR\n      Bezeichnung\n------------------------------------------------------------\n{lines}\n------------------------------------------------------------\nNettosumme EUR {net}\n\n[[Lieferdatum: {delivery_label}\n]][[Zahlung: {payment}\n]]\n{block}\nAnsprechpartner: {contact}, {phone}", "Bestellung[[ {number}]]", lines=(1, 9), loose=False),
)  # fmt: skip
# A system without umlauts: names stand in another spelling than the customer file has.
TILL = Style(
    "till-without-umlauts", "de", "{s}  {d}  {q} {u}", "Automatische Nachbestellung\n\n[[Beleg: {number}\n]][[Datum: {day}\n]][[Kundennummer: {customer}\n]]\n{lines}\n\n{name}\n{street}\n{place}", "Nachbestellung[[ {number}]]", lines=(2, 8), loose=False, change=without_umlauts,
)  # fmt: skip


def till(world: World, random: Random, name: str) -> Letter:
    """The mail of a till that knows no umlauts; goods are described as it writes them."""
    made = respelt(TILL, without_umlauts)(world, random, name)
    return replace(made, orders=tuple(_as_printed(order) for order in made.orders))


def _as_printed(order: Stated) -> Stated:
    if not isinstance(order, Demand):
        return order
    return replace(order, lines=tuple(replace(line, description=without_umlauts(line.description)) for line in order.lines))
