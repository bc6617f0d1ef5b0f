"""German buyers of the unread part who order in plain text: workshops, farms, depots, councils, crews, garden centres."""

from __future__ import annotations

import textwrap
from dataclasses import replace
from random import Random

from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.letters import spelt
from benchmarks.corpus.opened.letters import Style, styled
from benchmarks.corpus.unread.ask import ASKING, without_umlauts
from examples.post.truth import Letter, Stated


def flowed(text: str) -> str:
    """Hard line breaks after at most 64 signs, as an old mail program sets them; lists stay as they are."""
    lines = (
        textwrap.fill(line, 64, break_long_words=False, break_on_hyphens=False) if len(line) > 90 else line for line in text.split("\n")
    )
    return "\n".join(lines)


STYLES = (
    Style("usual-workshop", "de", "{q} {u} {d}, Nr. {s}", "Guten Tag Frau {person},\n\nbitte schicken Sie uns fürs Lager:\n\n{lines}\n\n[[Bestell-Nr. {number}\n]][[Benötigt bis {delivery}.\n]]\nMit freundlichen Grüßen\n\n{contact}\n{signature}", "<Bestellung|Lagerbestellung|Materialbestellung>[[ {number}]]"),
    Style("usual-office", "de", "{n}.  {q} {u}  {s}  {d}", "Sehr geehrte Damen und Herren,\n\nwir bestellen zu den bekannten Konditionen:\n\n{lines}\n\n[[Unsere Bestellnummer: {number}\n]][[Ihre Kundennummer für uns: {customer}\n]][[Liefertermin: {delivery_label}\n]][[{note}\n]]\nMit freundlichen Grüßen\ni. A. {contact}\n\n{signature}", "Bestellung[[ {number}]]"),
    Style("usual-short", "de", "{q} {u} {s} {d}", "Hallo Herr {person},\n\nwir brauchen:\n\n{lines}\n\n[[Best.-Nr.: {number}\n]]Danke & Gruß\n{contact}\n{signature}", "Bestellung"),
    Style("usual-number-last", "de", "{q} {u} {d} [{s}]", "Guten Morgen,\n\nunsere heutige Bestellung:\n\n{lines}\n\n[[Kommission/Bestellnr. {number}\n]][[Anlieferung {delivery_label}\n]]\nViele Grüße\n{contact}\n{signature}", "<Bestellung vom Lager|Bestellung>[[ {number}]]"),
    Style("facility", "de", "- Art.-Nr. {s}, {d}: {q} {u}", "Sehr geehrter Herr {person},\n\nfür unsere Haustechnik bitten wir um Lieferung folgender Teile:\n\n{lines}\n\n[[Vorgangsnummer: {number}\n]][[Wunschtermin: {delivery_label}\n]][[Abrechnung: {payment}\n]]\nFreundliche Grüße\n{contact}\n{signature}", "Materialanforderung[[ {number}]]"),
    Style("council", "de", "{n}. {d} (Ihre Art.-Nr. {s}) - {q} {u}", "Sehr geehrte Damen und Herren,\n\nhiermit erteilen wir Ihnen den Auftrag zur Lieferung von\n\n{lines}\n\n[[Unser Zeichen/Auftragsnummer: {number} (bitte auf der Rechnung angeben)\n]][[Lieferfrist: {delivery_label}\n]][[Lieferort: {ship}\n]]\nDie Rechnung senden Sie bitte unter Angabe der Auftragsnummer an die o. g. Stelle.\n\nIm Auftrag\n{contact}\n\n{block}\nTelefon {phone}", "Auftragserteilung[[ - {number}]]", asks=True, loose=False),
    Style("depot-caps", "de", "{q} {u} {d} / {s}", "BAUHOF BESTELLT:\n\n{lines}\n\n[[AUFTRAG {number}\n]][[BIS {delivery}\n]]\n{contact}\n{name}", "BESTELLUNG BAUHOF"),
    Style("van-phone", "de", "{q} {u} {d}", "Moin {person}, kannst du mir {lines} hinlegen? [[Bestellnummer {number}. ]][[Brauch ich bis {delivery}. ]]Gruß {first}", "Material", joint=", ", last=" und ", lines=(1, 3)),
    Style("van-list", "de", "{q} {d}", "Bitte mitschicken\n{lines}\n[[Best.nr. {number}\n]]{first}", "<Nachschub Monteur|Material Baustelle|brauche noch was>", lines=(1, 5)),
    Style("two-words", "de", "{q}x {s}", "{lines}\n\n{first}", "bestellung", lines=(1, 2)),
    Style("terse", "de", "{s} {q}", "Bitte:\n{lines}\nGr. {first}\n{signature}", "Nachbestellung[[ {number}]]", lines=(1, 5)),
    Style("farmer", "de", "{q} {u} {d}", "Hallo Frau {person},\n\nwir bräuchten vor dem Winter noch {lines}.[[ Kommen Sie damit bis {delivery}?]][[ Bezahlt wird {payment}.]]\n\nSchöne Grüße vom Hof\n{contact}\n{signature}", "Bestellung für den Hof", joint=", ", last=" und ", lines=(1, 4), asks=True),
    Style("farm-polite", "de", "{w} {u} {d} (Katalognummer {s})", "Sehr geehrte Frau {person},\n\nhaben Sie vielen Dank für den neuen Katalog. Ich möchte daraus gern {lines} bestellen.[[ Am besten wäre es, wenn die Sachen bis {delivery} da wären.]][[ {note}]]\n\nEs grüßt Sie herzlich\n{contact}\n\n{signature}", "Bestellung aus dem Katalog", joint=", ", last=" und ", lines=(1, 3)),
    Style("garden-centre", "de", "{g} | {q} | {d}", "Hallo Team,\n\nNachschub für die Verkaufsfläche (EAN | Menge | Artikel):\n\n{lines}\n\n[[Filialauftrag {number}\n]][[Anlieferung {delivery_label}\n]]\nLG {contact}\n{signature}", "Nachschub Verkaufsfläche", lines=(2, 8), loose=False),
    Style("nickname-trade", "de", "{q} {u} {a}", "Servus {person},\n\nleg uns bitte zurück bzw. schick:\n\n{lines}\n\n[[Unsere Bestellnr. {number}\n]][[Termin: {delivery_label}\n]]\nDank dir!\n{first}\n{signature}", "kleine Bestellung"),
    Style("dots", "de", "{d} ........ {q} {u} ........ {s}", "Guten Tag,\n\nbitte liefern Sie:\n\n{lines}\n\n[[Unsere Nr. ........ {number}\n]][[Termin ........ {delivery_label}\n]]\nHochachtungsvoll\n{contact}\n{signature}", "Bestellung {name}", loose=False, lines=(1, 6)),
    Style("code-then-below", "de", "{s}\n{d}\n{q} {u}\n", "Hallo,\n\nwir bestellen wie folgt.\n\n{lines}\n[[Bestellung Nr. {number}\n]][[Kunde {customer}\n]]\nGrüße\n{contact}\n{signature}", "Bestellung[[ {number}]]", lines=(1, 5), loose=False),
    Style("two-rows-each", "de", "{q} {u} {d}\n      Artikel {s} / EUR {p} je Einheit", "Sehr geehrte Damen und Herren,\n\nbezugnehmend auf Ihr Angebot bestellen wir:\n\n{lines}\n\nSumme netto EUR {net}\n\n[[Projekt/Bestellnr.: {number}\n]][[Lieferzeit: {delivery_label}\n]][[Zahlung: {payment}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}", "Bestellung zu Ihrem Angebot[[, unsere Nr. {number}]]", lines=(1, 5), loose=False),
    Style("priced-lines", "de", "{q} {u} {d} (Art. {s}) zum Preis von {p} €", "Hallo Herr {person},\n\nPreise wie telefonisch durchgegeben:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Wir brauchen das bis {delivery}.\n]]\nBeste Grüße\n{contact}\n{signature}", "Bestellung nach Telefonat", lines=(1, 4)),
    Style("calculated", "de", "{s}  {q} {u} à {p} = {t}   {d}", "Guten Tag,\n\nhier die Bestellung, alles in EUR netto:\n\n{lines}\n\nzusammen {net}\n\n[[Nr. {number} vom {day}\n]][[Lieferung bis {delivery}\n]]\nmfg\n{contact}\n{signature}", "Bestellung[[ {number}]]", lines=(2, 6)),
    Style("slashes", "de", "{n}/{s}/{d}/{q} {u}", "Bestellung (Pos/Artikel/Text/Menge):\n\n{lines}\n\n[[Bestellnr./{number}\n]][[Kundennr./{customer}\n]][[Termin/{delivery_label}\n]]\n{contact}\n{name}", "Bestellung[[/{number}]]", lines=(1, 8), loose=False),
    Style("crew", "de", "{q} {u} {d} ({s})", "Hi zusammen,\n\nnächste Produktion steht an. Wir brauchen:\n\n{lines}\n\n[[Bestell-/Jobnummer {number}\n]][[Muss bis {delivery} in der Halle sein, sonst fährt der Truck ohne.\n]][[Anlieferung: {ship}\n]]\nCheers\n{first}\n\n{signature}", "<Bestellung für Produktion|Material für die Tour>[[ {number}]]", asks=True),
    Style("site-manager", "de", "* {q} {u} {d} - {s}", "Hallo Frau {person},\n\nbitte direkt auf die Baustelle:\n\n{lines}\n\n[[Lieferadresse:\n{ship_block}\n\n]][[Bestellnummer: {number}\n]][[Liefertermin: {delivery_label}\n]][[{note}\n]]\nGruß\n{contact}, Bauleitung\n{signature}", "Baustellenlieferung[[ {number}]]", loose=False),
    Style("own-numbers", "de", "{b} ({d}) {q} {u}", "Guten Tag,\n\nBedarf laut Lagerprogramm, Nummern sind unsere Materialnummern:\n\n{lines}\n\n[[Bestellung {number}\n]][[Eindecktermin {delivery_label}\n]]\nFreundliche Grüße\n{contact}\n{signature}", "Bedarf[[ {number}]]", loose=False, lines=(1, 7)),
    Style("both-numbers", "de", "{n}) {b} / {s} / {d} / {q} {u}", "Sehr geehrte Damen und Herren,\n\nwir bestellen (unsere Nr. / Ihre Nr. / Artikel / Menge):\n\n{lines}\n\n[[Bestell-Nr.: {number}\n]][[Lieferung: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}", "Bestellung[[ {number}]]", lines=(1, 6), loose=False),
    Style("labelled", "de", "Produkt: {d}\nBestellnummer laut Katalog: {s}\nStückzahl: {q}\n", "Guten Tag,\n\nich möchte folgende Produkte bestellen.\n\n{lines}\n[[Zahlungsweise: {payment}\n]]Lieferung an: {name}, {street}, {place}\n\nVielen Dank\n{contact}", "Bestellung aus Katalog", lines=(1, 4), loose=False),
    Style("private", "de", "{q} {u} {d} - Artikelnummer {s}", "Hallo,\n\nbitte senden Sie mir\n\n{lines}\n\n[[Ich zahle {payment}.\n]]{name}\n{street}\n{place}\n\nFreundliche Grüße\n{contact}", "Bestellung", lines=(1, 3)),
    Style("private-chatty", "de", "{w} {u} {d}", "Hallo liebes Team,\n\nmeine Frau und ich renovieren gerade den Stall, und dabei ist uns doch einiges ausgegangen. Könnten Sie uns bitte {lines} schicken?[[ Wenn es geht bis {delivery}.]] Die Adresse haben Sie ja.\n\nHerzliche Grüße\n{contact}\n{signature}", "wieder mal eine Bestellung", joint=", ", last=" und ", lines=(1, 3)),
    Style("subject-has-number", "de", "{q} {u} {d} / Art. {s}", "Guten Tag,\n\nbitte um Lieferung:\n\n{lines}\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "<Materialbestellung[[, Best.-Nr. {number}]]|Auftrag[[ {number}]]|Bestellung[[ {number}]] - bitte bestätigen>", asks=True),
    Style("head-facts", "de", "{q}\t{u}\t{s}\t{d}", "[[Bestellnummer:\t{number}\n]][[Bestelldatum:\t{day}\n]][[Kundennummer:\t{customer}\n]][[Lieferdatum:\t{delivery_label}\n]][[Zahlungsart:\t{payment}\n]]\nMenge\tEinheit\tArtikel\tBezeichnung\n{lines}\n\n{contact}\n{signature}", "Bestellung[[ {number}]]", lines=(2, 10), loose=False),
    Style("theatre", "de", "{q} {u} {d}, Best.-Nr. {s}", "Liebe Kolleginnen und Kollegen,\n\nfür die laufende Spielzeit benötigt unsere Technik:\n\n{lines}\n\n[[Kostenträger/Bestellung: {number}\n]][[Liefertermin bitte {delivery_label}.\n]][[{note}\n]]\nHerzliche Grüße aus dem Malsaal\n{contact}\n{signature}", "Bestellung Technik[[ {number}]]"),
    Style("fire-brigade", "de", "{q} {u} {d} ({s})", "Kameraden,\n\nfür unser Gerätehaus bitte:\n\n{lines}\n\n[[Bezahlung {payment}.\n]][[Bestellzeichen {number}\n]][[Benötigt zum Dienstabend, also bis {delivery}.\n]]\nGut Wehr\n{contact}\n{signature}", "Bestellung Gerätehaus"),
    Style("recurring", "de", "{d} ({s}): {q} {u}", "Guten Tag,\n\nwie jeden Monat:\n\n{lines}\n\n[[Abrufbestellung {number}\n]][[Lieferung {delivery_label}\n]]\nDanke\n{contact}\n{signature}", "Monatsabruf[[ {number}]]"),
    Style("trainee", "de", "{n}. {q} {u} {d} mit der Artikelnummer {s}", "Sehr geehrte Damen und Herren,\n\nmein Name ist {contact}, ich mache zurzeit meine Ausbildung bei {name} und soll Folgendes bei Ihnen bestellen:\n\n{lines}\n\n[[Unsere Bestellnummer ist die {number}.\n]][[Wir brauchen die Ware bis {delivery}.\n]]\nVielen Dank im Voraus!\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "Bestellung (Azubi)"),
    Style("austrian-trade", "de", "{q} {u} {d}, Artikel {s}", "Grüß Gott Herr {person},\n\nbitte um Lieferung von\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Liefertermin {delivery_label}\n]][[Zahlung {payment}\n]]\nBesten Dank und liebe Grüße\n{contact}\n{signature}", "Bestellung[[ {number}]]", countries=("AT",), loose=False),
    Style("swiss-trade", "de", "{q} {u} {d} ({s}), EUR {p}", "Grüezi Frau {person}\n\nWir bestellen wie folgt:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Kundennummer: {customer}\n]][[Lieferung: {delivery_label}\n]]\nBesten Dank für Ihre Bemühungen und freundliche Grüsse\n{contact}\n{signature}", "Bestellung[[ {number}]]", countries=("CH",), loose=False),
    Style("swiss-short", "de", "{s} {d} {q} {u}", "Guten Morgen\n\nGerne bestellen:\n{lines}\n\n[[Ref. {number}\n]]Merci\n{first}\n{signature}", "Bestellung {name}", countries=("CH",), lines=(1, 4)),
    Style("luxembourg", "de", "{q} {u} {d} ({s})", "Moien Herr {person},\n\nmir brauchen, pardon, wir brauchen wieder Material:\n\n{lines}\n\n[[Bestellnummer {number}\n]]Villmools Merci\n{contact}\n{signature}", "Bestellung", countries=("LU",), lines=(1, 4)),
    Style("dash-terse", "de", "{q} {u} - {d} - {s}", "Hallo\n{lines}\n[[Lieferung bis {delivery}\n]][[Best.nr. {number}\n]]Danke {first}\n{signature}", "<Best.|Bestellg.>[[ {number}]]", lines=(1, 6)),
    Style("old-program", "de", "{q} {u} {d} mit der Nummer {s}", "Sehr geehrte Damen und Herren,\n\nwir nehmen Bezug auf das freundliche Gespräch mit Ihrem Herrn {person} in der vergangenen Woche und bestellen hiermit verbindlich für unser Lager die nachstehend genannten Artikel zur Lieferung frei Haus:\n\n{lines}\n\n[[Bestellzeichen {number}\n]][[Lieferung bis {delivery} erbeten\n]]\nMit vorzüglicher Hochachtung\n{contact}\n{name}\n{street}\n{place}", "Bestellung", loose=False, change=flowed, charset="iso-8859-1", countries=("DE",)),
    Style("erp-text", "de", "{N:05d}  {s}   {q} {u}   {p}   {t}\n      {d}", "{name}\n\nEINKAUFSBESTELLUNG[[ {number}]]\n[[vom {day}\n]][[Lieferanten-Kundennr. {customer}\n]][[Liefertermin {delivery_label}\n]][[Zahlungsbed. {payment}\n]]\nPos   Artikel           Menge ME     Preis EUR     Wert EUR\n{lines}\n\nBestellwert netto EUR {net}\n\nSachbearbeiter: {contact}, Tel. {phone}\n{block}", "Bestellung[[ {number}]]", lines=(1, 9), loose=False),
    Style("form-of-site", "de", "{n}. Artikelnummer: {s}, Artikel: {d}, Anzahl: {q}", "Nachricht über das Bestellformular\n----------------------------------\nVor- und Nachname: {contact}\nFirma/Verein: {name}\nStraße: {street}\nOrt: {place}\nTelefon: {phone}\nMail: {email}\n[[Kundennummer: {customer}\n]][[Bezahlung: {payment}\n]][[Bemerkung: {note}\n]]----------------------------------\n{lines}", "Neue Nachricht: Bestellung", lines=(1, 5), loose=False),
    Style("stock-and-want", "de", "{d} ({s}): Bestand <0|1|2|3>, bitte {q} {u}", "Guten Abend,\n\ndie Lagerdurchsicht hat ergeben:\n\n{lines}\n\n[[Bestellnummer {number}\n]]Mit freundlichen Grüßen\n{contact}\n{signature}", "Lager auffüllen[[ {number}]]", lines=(1, 6)),
    Style("glued-units", "de", "{q}{u} {d} {s}", "Hallo,\n\nfür die Werkstatt:\n{lines}\n\n[[Auftr.nr. {number}\n]][[Lieferg. {delivery_label}\n]]Danke\n{first}\n{signature}", "<Werkstattbedarf|Best. Werkstatt>", lines=(1, 6)),
    Style("shopping-note", "de", "o {q} {u} {d} ({s})", "Einkaufszettel Lager\n\n{lines}\n\n[[Bestellung {number}\n]]aus Notizen gesendet von {contact}, {name}", "Einkaufszettel", lines=(2, 7)),
    Style("inline-labels", "de", "Art. {s} Bez. {d} Menge {q} {u}", "Sehr geehrte Damen und Herren,\n\nnachfolgend unsere Bestellung:\n{lines}\n\n[[Best.-Nr. {number}\n]][[Kd.-Nr. {customer}\n]][[Termin {delivery_label}\n]][[Zahlart {payment}\n]]\nFreundliche Grüße\n{contact}\n{signature}", "Bestellung[[ {number}]]", loose=False, lines=(1, 6)),
    Style("position-words", "de", "Position {n}: {d}, Artikelnummer {s}, Bestellmenge {q} {u}, Nettopreis {p} EUR", "Sehr geehrte Frau {person},\n\nhiermit bestellen wir zu den Preisen Ihrer Liste 2026/27:\n\n{lines}\n\nNettosumme {net} EUR\n\n[[Bestellnummer {number} vom {day}\n]][[Anlieferung: {ship}\n]][[Termin: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\nEinkauf\n{signature}", "Bestellung[[ {number}]]", loose=False, lines=(1, 5)),
    Style("co-op", "de", "{s} {d} {q} {u}", "Werte Kollegen,\n\nunsere Genossenschaft bestellt zum Saisonstart:\n\n{lines}\n\n[[Unsere Auftragsnummer: {number}\n]][[Abladestelle: {ship}\n]][[Anlieferung {delivery_label}, bitte vorher anrufen.\n]]\nFreundliche Grüße\n{contact}\n{signature}", "Saisonbestellung[[ {number}]]", asks=True, loose=False),
    Style("times-sign", "de", "{q}× {d} [{s}]", "Hallo Herr {person},\n\nbitte einmal wie folgt:\n\n{lines}\n\n[[Vermerk für die Rechnung: Bestellung {number}\n]][[Zahlung {payment}\n]]Beste Grüße\n{contact}\n{signature}", "Bestellung {name}", lines=(1, 5)),
    Style("office-reference", "de", "{n}.) {q} {u} {d}, Ihre Nr. {s}", "Unser Zeichen: {last}\n[[Datum: {day}\n]][[Bestellnummer: {number}\n]]\nSehr geehrte Damen und Herren,\n\nwir bitten um Lieferung[[ bis {delivery}]] an die Warenannahme:\n\n{lines}\n\nAuftragsbestätigung bitte per E-Mail.\n\nMit freundlichen Grüßen\n{contact}\n\n{signature}", "Bestellung[[ {number}]]", asks=True),
    Style("school-caretaker", "de", "{q} {u} {d} (Artikelnr.: {s})", "Guten Tag,\n\nunser Hausmeister braucht für die Ferienarbeiten:\n\n{lines}\n\n[[Haushaltsstelle/Bestellnr.: {number}\n]][[Die Sachen sollten bis {delivery} da sein.\n]][[{note}\n]]\nMit freundlichem Gruß\nSekretariat, i. A. {contact}\n{signature}", "Bestellung Hausmeister"),
    Style("urgent", "de", "{q} {u} {d} ({s})", "EILT!!\n\nAnlage steht, wir brauchen sofort:\n\n{lines}\n\n[[Auftragsnr. {number}\n]]Bitte Express, Mehrkosten gehen in Ordnung. Rückruf an {phone}.\n\n{contact}\n{name}", "EILT - Bestellung", lines=(1, 3), asks=True),
)  # fmt: skip
# A program of a depot that has no umlauts: names stand in another spelling than the customer file has.
DEPOT = Style(
    "depot-program", "de", "{s};{q};{u};{d}", "LAGERSYSTEM AUTOMATISCHE NACHBESTELLUNG\n[[BELEG {number}\n]][[DATUM {day}\n]][[KUNDE {customer}\n]]ARTIKEL;MENGE;EINHEIT;TEXT\n{lines}\nENDE\n\n{name}\n{street}\n{place}", "Nachbestellung[[ {number}]]", lines=(2, 9), loose=False, change=without_umlauts,
)  # fmt: skip


def depot(world: World, random: Random, name: str) -> Letter:
    """The mail of that program; goods are described as it writes them."""
    made = spelt(styled(DEPOT, ASKING)(world, random, name), without_umlauts)
    return replace(made, orders=tuple(_as_printed(order) for order in made.orders))


def _as_printed(order: Stated) -> Stated:
    if not isinstance(order, Demand):
        return order
    return replace(order, lines=tuple(replace(line, description=without_umlauts(line.description)) for line in order.lines))
