"""German-speaking buyers of the newcomer part who order in plain text: group rooms, offices, shops, sacristies, purchasing programs."""

from __future__ import annotations

import textwrap

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.newcomer.kinds import writing
from benchmarks.corpus.opened.letters import Style


def narrow(text: str) -> str:
    """Hard line breaks after at most 64 signs, as old mail programs set them."""
    return "\n".join("\n".join(textwrap.wrap(line, 64, break_long_words=False, break_on_hyphens=False)) for line in text.split("\n"))


def small(text: str) -> str:
    """No capitals, as some people type on a phone."""
    return text.lower()


ROOMS: tuple[Style, ...] = (
    Style("kita-chatty", "de", "{q} {u} {d} (Art. {s})", "Liebe Frau {person},\n\nbei uns ist nach den Ferien endlich wieder Leben in der Bude: {figure} Kinder, drei davon ganz neu, und der Materialschrank ist leer. Deshalb bräuchten wir ganz dringend Nachschub:\n\n{lines}\n\n[[Schön wäre es, wenn alles bis {delivery} bei uns wäre.\n]][[{note}\n]]\nSonnige Grüße aus der Igelgruppe\n{contact}\n{signature}", "Nachschub für die Igelgruppe"),
    Style("kita-bills-elsewhere", "de", "- {d}, {s}: {q} {u}", "Hallo zusammen,\n\nfür unsere Einrichtung bestelle ich hiermit\n\n{lines}\n\n[[Kundennummer ist die {customer}.]][[ Aktenzeichen der Bestellung: {number}.]]\nEine Auftragsbestätigung brauchen wir nicht, nur den Lieferschein für die Abrechnung mit der Stadt.\n\nViele Grüße\n{contact}\n{signature}", "<Materialbestellung|Bestellung Kita-Material>[[ {number}]]"),
    Style("teacher-phone", "de", "{q} {u} {d}", "Hallo, {contact} hier ({name}). Ich steh grad im Klassenzimmer und merke, dass uns was fehlt: {lines}. [[Wäre toll bis {delivery}. ]]Danke!!", "<Bestellung|brauche was|kurze Bestellung>", joint=", ", last=" und ", lines=(1, 3)),
    Style("teacher-small", "de", "{q} {d}", "hallo frau {person}\nkönnten sie uns bitte schicken\n{lines}\n[[möglichst bis {delivery}\n]]danke und lg\n{contact}\n{name}", "bestellung schule", lines=(1, 4)),
    Style("school-office", "de", "{n}) Art.-Nr. {s} | {d} | {q} {u}", "Sehr geehrte Damen und Herren,\n\nim Rahmen des uns zugewiesenen Schulbudgets (Haushaltsstelle 2110.5{old}) bestellen wir verbindlich:\n\n{lines}\n\n[[Auftragsnummer der Schule: {number} – bitte auf allen Belegen angeben.\n]][[Lieferung bis spätestens {delivery}\n]][[Zahlungsart: {payment}\n]]\nMit freundlichen Grüßen\nim Auftrag\n{contact}\n{signature}", "Verbindliche Bestellung[[ {number}]]"),
    Style("school-prose", "de", "{q} {u} „{d}“ (Bestellnummer {s})", "Sehr geehrte Frau {person},\n\ndie Fachkonferenz hat getagt und sich auf Ihr Material geeinigt. Wir ordern daher {lines}.[[ Geliefert werden sollte bis {delivery}, dann beginnt die Projektwoche.]][[ Für die Buchhaltung: {number}.]]\n\nBeste Grüße aus dem Lehrerzimmer\n{contact}\n{signature}", "Beschluss der Fachkonferenz", joint=", ", last=" und außerdem ", lines=(1, 3)),
    Style("after-care", "de", "{w} {u} {d}", "Servus Herr {person},\n\nder Hort meldet sich wieder mal. Können Sie uns {lines} schicken?[[ Zahlung: {payment}.]][[ Bis {delivery} wäre fein.]]\n\nSchönen Feierabend!\n{contact}\n{signature}", "Hort: Materialwunsch", joint=", ", last=" sowie ", lines=(1, 3)),
    Style("music-teacher", "de", "{q}x {d} - {s}", "Hallo Team,\n\ndie neuen Schüler sind da! Bitte einmal:\n{lines}\n\n[[Abrechnung: {payment}\n]][[Ich hole das Paket nicht selbst, bitte liefern an: {ship}\n]]\nmit musikalischem Gruß\n{contact}\n{signature}", "Notenbestellung"),
    Style("parents-council", "de", "{q} {u} {d}", "Guten Abend,\n\nfür das Laternenfest organisiert der Elternbeirat Bastelsachen. Wir nehmen\n\n{lines}\n\n[[{note}\n]][[Zahlung: {payment}\n]]\nDie Lieferung geht an die Einrichtung, also:\n{block}\n\nHerzliche Grüße\n{contact} (Elternbeirat)\n{phone}", "Laternenfest", lines=(1, 4), asks=True),
)  # fmt: skip
PERSONS: tuple[Style, ...] = (
    Style("private-mother", "de", "{q}x {d}, Artikel {s}", "Guten Abend,\n\nmein Sohn kommt nach den Ferien in die Schule und die Liste ist lang. Ich hätte gerne:\n\n{lines}\n\n[[Zahlungsart: {payment}\n]]Verschicken bitte an\n{block}\n\nVielen Dank im Voraus\n{contact}", "Schulmaterial", lines=(1, 4)),
)  # fmt: skip
BOOKSELLERS: tuple[Style, ...] = (
    Style("bookseller-terse", "de", "{q} / {s} / {d}", "{lines}\n\n[[Bestellz. {number} / ]]RR, Versand wie üblich\n\n{contact}, {name}", "Bestellung Laden", lines=(1, 7), loose=False),
    Style("score-dealer", "de", "{q} × {s} ({d})", "Sehr geehrte Damen und Herren,\n\nunser Kunde, ein Kirchenchor, benötigt:\n\n{lines}\n\n[[Bitte direkt an den Chor senden: {ship}\n]][[Rechnung an uns, unsere Bestellnummer {number}.\n]]\nFreundliche Grüße\n{contact}\n{signature}", "Streckenbestellung[[ {number}]]", loose=False, asks=True),
    Style("bookseller-gtin", "de", "{q} {u} {g} {d}", "Moin,\n\nfürs Lager bitte nachliefern (EAN vorneweg):\n\n{lines}\n\n[[Bestellzeichen {number}\n]][[VKNr. {customer}\n]]\nTschüß aus dem Laden\n{first}\n{signature}", "Lagerergänzung[[ {number}]]", loose=False, unsold=0.0),
)  # fmt: skip
SHOPS: tuple[Style, ...] = (
    Style("stationer-columns", "de", "{s}   {q} {u}   {d}", "Guten Tag,\n\nhier die Nachbestellung aus der Inventurliste (Nummer, Menge, Text):\n\n{lines}\n\n[[Kundennummer {customer}\n]][[Bestellung {number}\n]]\nFreundliche Grüße\n{contact}\n{signature}", "Nachbestellung Inventur", lines=(2, 8), loose=False),
    Style("stationer-priced", "de", "{q} {u} {d} ({s}) zu je {p} € = {t} €", "Sehr geehrter Herr {person},\n\nzu den besprochenen Messekonditionen bestellen wir wie folgt:\n\n{lines}\n\nWarenwert ohne MwSt.: {net} €\n\n[[Unser Auftrag: {number}\n]][[Liefertermin fix: {delivery_label}\n]][[Zahlung {payment}\n]]\nBis zur nächsten Papiermesse\n{contact}\n{signature}", "Messeauftrag[[ {number}]]", lines=(1, 5)),
    Style("toy-shop", "de", "{d} → {q} {u}", "Hallo zusammen,\n\ndas Weihnachtsgeschäft läuft! Wir sind schon wieder ausverkauft bei:\n\n{lines}\n\n[[Wir brauchen es bis {delivery}.]]\n\nBesten Dank\n{contact}\n{signature}", "ausverkauft, bitte nachliefern", lines=(1, 5), unsold=0.0),
    Style("dealer-own-codes", "de", "{b}; {q}; {u}; {d}", "Guten Morgen,\n\nautomatischer Bestellvorschlag unserer Warenwirtschaft, freigegeben von {contact}:\n\nArt-Nr. (unsere); Menge; ME; Bezeichnung\n{lines}\n\n[[Vorgangsnummer: {number}\n]][[Wunschtermin: {delivery_label}\n]]\n{signature}", "Bestellvorschlag[[ {number}]]", lines=(2, 8), loose=False),
)  # fmt: skip
OFFICES: tuple[Style, ...] = (
    Style("law-office", "de", "{q} {u} {d}, Art.-Nr. {s}", "Sehr geehrte Damen und Herren,\n\nnamens und in Vollmacht unserer Kanzlei bestellen wir:\n\n{lines}\n\n[[Lieferadresse: {ship}\n]][[Unser Geschäftszeichen für diese Bestellung: {number}\n]][[Lieferzeit: {delivery_label}\n]]\nMit vorzüglicher Hochachtung\n{contact}\n{signature}", "Büromaterial[[ – {number}]]", loose=False),
    Style("assistant-list", "de", "• {d} [{s}] – {q} {u}", "Hallo Herr {person},\n\nunsere Monatsliste für {city}:\n\n{lines}\n\n[[Wir benötigen die Sachen bis {delivery}.\n]][[PO {number}\n]]\nHaben Sie ein schönes Wochenende!\n{contact}\n{signature}", "Monatsliste Büro", lines=(2, 7)),
    Style("many-references", "de", "Pos. {n}: {q} {u} {d}, Ihre Artikelnummer {s}", "Sehr geehrte Frau {person},\n\nIhr Angebot AN-{old} vom {oldday} nehmen wir an und beauftragen Sie mit der Lieferung von:\n\n{lines}\n\nRahmenvertrag: RV-7{figure}\nKostenstelle: {figure}00\nProjekt: Neubau Verwaltung\n[[Bestellnummer: {number}\n]][[Lieferantennummer bei uns: 7{old}\n]][[Liefertermin: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}", "Auftragserteilung[[ {number}]]", lines=(1, 5), loose=False),
    Style("abbreviations", "de", "{N} {s} {q} {u} {d}", "Best.-Nr.[[ {number}]]\n[[Kd.-Nr. {customer}\n]][[LT {delivery_label}\n]][[ZB {payment}\n]]\nPos Art Mge ME Bez\n{lines}\n\nmfG i. A. {contact}\n{signature}", "Best.[[ {number}]]", lines=(1, 6), loose=False),
    Style("purchasing-text", "de", "{n:03d} {s}\n    {d}\n    {q} {u} à EUR {p}   EUR {t}", "B E S T E L L U N G[[  Nr. {number}]]\n[[vom {day}\n]]\nRechnungsempfänger:\n{block}\n\n[[Lieferanschrift:\n{ship_block}\n\n]]Lieferant: {seller}\n[[Ihre Kundennr. für uns: {customer}\n]]\n{lines}\n\nZwischensumme netto EUR {net}\n\n[[Liefertermin: {delivery_label}\n]][[Zahlungsbedingung: {payment}\n]]Sachbearbeitung: {contact}, Tel. {phone}\nEs gelten ausschließlich unsere Allgemeinen Einkaufsbedingungen.", "Bestellung[[ {number}]]", lines=(1, 8), loose=False),
    Style("labels-block", "de", "Bestellartikel: {d}\nNummer: {s}\nAnzahl/Einheit: {q} {u}\n", "Guten Tag,\n\nwie auf Ihrer Webseite verlangt, in dieser Form:\n\n{lines}\n[[Bestellreferenz: {number}\n]][[Wunschdatum: {delivery_label}\n]]\nGruß\n{contact}\n{signature}", "Bestellung per Mail", lines=(1, 4), loose=False),
    Style("tender-office", "de", "{n}. {d}, Artikel-Nr. {s}, Menge {q} {u}, Einzelpreis {p} EUR netto", "Sehr geehrte Damen und Herren,\n\nauf Ihr Angebot vom {oldday} (Vergabe-Nr. {old}/26) erteilen wir Ihnen den Zuschlag für\n\n{lines}\n\nAuftragssumme netto: {net} EUR\n\n[[Bestellzeichen: {number}\n]][[Ausführungsfrist: bis {delivery}\n]]Rechnungen bitte als XRechnung, Leitweg-ID 05711-3{figure}-58.\n\nMit freundlichem Gruß\nI. A. {contact}\n{signature}", "Zuschlagserteilung", lines=(1, 4)),
    Style("tabs-pasted", "de", "{q}\t{u}\t{s}\t{d}\t{p}\t{t}", "Moin,\n\nkopiert aus unserer Excel-Liste, ich hoffe man kann's lesen:\n\nAnzahl\tEinheit\tArt.-Nr.\tBezeichnung\tEP netto €\tGP netto €\n{lines}\n\t\t\t\tSumme\t{net}\n\n[[Bestellnr. {number}\n]][[Liefern bis: {delivery_label}\n]]\nVG\n{contact}\n{signature}", "Bestellung[[ {number}]]", lines=(2, 7), loose=False),
    Style("one-sentence", "de", "{q} {u} {d} ({s})", "Guten Tag, wir bestellen {lines}[[ unter der Nummer {number}]][[, Lieferung bis {delivery}]]. {contact}, {name}", "Bestellung", joint=" + ", lines=(1, 3)),
    Style("mail-from-app", "de", "[x] {q} {u} {d} #{s}", "Diese Einkaufsliste wurde mit der App „TeamEinkauf“ geteilt.\n\nListe: {name}\nErstellt von: {contact}\n[[Benötigt bis: {delivery_label}\n]][[Bestellreferenz: {number}\n]]\n{lines}\n\n[[Notiz: {note}\n]]", "Geteilte Liste von {contact}", lines=(1, 6), loose=False),
    Style("old-program", "de", "{q} {u} {d}, Ihre Nummer {s}", "Sehr geehrte Damen und Herren,\n\nbezugnehmend auf Ihren Katalog Herbst/Winter 2026 bitten wir um schnellstmögliche und sorgfältig verpackte Zusendung der nachstehend aufgeführten Gegenstände an unsere Anschrift:\n\n{lines}\n\n[[Unsere Bestellung trägt die Nummer {number}.\n]]\nHochachtungsvoll\n{contact}\n{name}\n{street}\n{place}", "Bestellung", change=narrow, charset="iso-8859-1", countries=("DE",), asks=True),
)  # fmt: skip
CHURCHES: tuple[Style, ...] = (
    Style("parish-office", "de", "{q} {u} {d}, Best.Nr. {s}", "Grüß Gott,\n\nfür unsere Pfarrei St. Ursula bestelle ich im Auftrag von Pfarrer {person}:\n\n{lines}\n\n[[Die Kerzen sollten bis {delivery} hier sein.\n]][[Bestellnummer: {number}\n]]Messstipendien und Rechnung bitte getrennt halten.\n\nGelobt sei Jesus Christus\n{contact}, Pfarrbüro\n{signature}", "Bestellung Pfarrei", asks=True),
    Style("candle-shop", "de", "{q} {u} {a}", "Grüß Gott Frau {person},\n\nder Advent naht und die Kisten sind leer. Bitte schicken S' uns\n\n{lines}\n\n[[Gern bis {delivery}.\n]]Vergelt's Gott und schöne Grüße\n{contact}\n{signature}", "Kerzen", lines=(1, 4)),
    Style("abbey", "de", "{w} {u} {d}", "Sehr geehrte Herren,\n\npax et bonum! Unsere Sakristei bedarf folgender Dinge, um deren Zusendung wir höflich bitten:\n\n{lines}\n\n[[Zahlungsweise: {payment}.\n]]\nMit Segenswünschen aus dem Kloster\n{contact}\n{signature}", "Bitte um Zusendung", lines=(1, 4)),
    Style("deacon-phone", "de", "{q} {u} {d}", "Hallo Frau {person}, kurz vor der Probe: {lines}, bitte! [[Bis {delivery}, sonst stehen wir im Dunkeln. ]]Danke. {first} ({name})", "dringend", joint=" / ", lines=(1, 2)),
    Style("choir-master", "de", "{d} ({s}): {q} {u}", "Liebe Frau {person},\n\ndas Adventskonzert rückt näher und der Chor wächst, was mich freut und die Kasse weniger. Ich brauche zusätzlich\n\n{lines}\n\nBitte keine Ansichtsexemplare, wir behalten alles.[[ Versand bitte zu {ship}.]]\n\nEs grüßt Sie mit einem fröhlichen Cantate\n{contact}\n{signature}", "Chornoten", lines=(1, 5), asks=True),
)  # fmt: skip
SCHOOLS_NEXT_DOOR: tuple[Style, ...] = (
    Style("swiss-school", "de", "{q} {u} {d}, Art. {s}", "Grüezi Herr {person}\n\nFür das Schulhaus bestellen wir gerne:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Wunschtermin {delivery_label}\n]]\nBesten Dank und freundliche Grüsse\n{contact}\n{signature}", "Bestellung Schulhaus", countries=("CH",), loose=False),
    Style("austrian-school", "de", "{q} {u} {d} / {s}", "Sehr geehrte Frau {person}!\n\nWir ersuchen um Lieferung folgender Artikel für das neue Semester:\n\n{lines}\n\n[[Auftragsnummer: {number}\n]][[Kundennummer: {customer}\n]][[Lieferung bis längstens {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}", "Bestellung[[ {number}]]", countries=("AT",), loose=False),
)  # fmt: skip
PARISHES_NEXT_DOOR: tuple[Style, ...] = (
    Style("austrian-parish", "de", "{q} {u} {d}", "Grüß Gott!\n\nUnsere Pfarre braucht heuer\n\n{lines}\n\n[[Bezahlung: {payment}.\n]]\nHerzlichen Dank und Servus\n{contact}\n{signature}", "Pfarrbestellung", countries=("AT",), lines=(1, 4)),
)  # fmt: skip
NEIGHBOURS: tuple[Style, ...] = (
    Style("swiss-priced", "de", "{s} {d}, {q} {u} zu EUR {p}", "Guten Tag\n\nGemäss Ihrer Offerte vom {oldday}:\n\n{lines}\n\nTotal exkl. MwSt. EUR {net}\n\n[[Unsere Bestell-Nr. {number}\n]][[Zahlungsart {payment}\n]]\nFreundliche Grüsse\n{contact}\n{signature}", "Auftrag[[ {number}]]", countries=("CH",), lines=(1, 4), loose=False),
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (
    *writing("school", ROOMS), *writing("person", PERSONS), *writing("shop", SHOPS), *writing("books", BOOKSELLERS), *writing("office", OFFICES), *writing("church", CHURCHES), *writing("school", SCHOOLS_NEXT_DOOR), *writing("church", PARISHES_NEXT_DOOR), *writing("", NEIGHBOURS),
)  # fmt: skip
