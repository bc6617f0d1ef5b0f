"""German buyers who order in plain text, from the craftsman's phone to the ministry's letter."""

from __future__ import annotations

import re

from benchmarks.corpus.opened.letters import Style

UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "é": "e", "²": "2", "µ": "u", "Ø": "D", "\u2019": "'"}
)


def without_umlauts(text: str) -> str:
    """As keyboards and systems without German letters write."""
    return text.translate(UMLAUTS)


def folded(text: str) -> str:
    """Hard line breaks after about 64 signs, as old mail programs make them between words."""
    return "\n".join(re.sub(r"(.{50,64}?) (?=.{4})", r"\1\n", line) for line in text.split("\n"))


STYLES = (
    Style("plain", "de", "{q} {u} {d}, Art.-Nr. {s}", "Sehr geehrte Damen und Herren,\n\nhiermit bestelle ich:\n\n{lines}\n\n[[Unsere Bestellnummer: {number}\n]][[Kundennummer: {customer}\n]][[Gewünschter Liefertermin: {delivery_label}\n]][[{note}\n]]\nMit freundlichen Grüßen\n\n{contact}\n{signature}", "Bestellung[[ {number}]]"),
    Style("plain-2", "de", "{q} {u} {s} {d}", "Guten Tag,\n\nbitte liefern Sie uns:\n\n{lines}\n\n[[Bestell-Nr. {number}\n]][[Lieferung bitte bis {delivery}.\n]]\nVielen Dank und freundliche Grüße\n{contact}\n{signature}", "<Bestellung|Neue Bestellung|Bestellung {name}>"),
    Style("plain-3", "de", "- {s} | {d} | {q} {u}", "Hallo Frau {person},\n\nwir benötigen wieder:\n\n{lines}\n\n[[Kd.-Nr. {customer}\n]][[Unsere Bestellung: {number}\n]][[Liefertermin: {delivery_label}\n]]\nViele Grüße\n{contact}\n{signature}", "Bestellung"),
    Style("plain-priced", "de", "{n}. {q} {u} {d} (Art. {s}) à {p} €", "Guten Tag Herr {person},\n\nwie besprochen bestellen wir:\n\n{lines}\n\nGesamt netto: {net} €\n\n[[Bestellnummer {number}\n]][[Zahlung: {payment}\n]]\nMit besten Grüßen\n{contact}\n{signature}", "Bestellung[[ Nr. {number}]]"),
    Style("post-it", "de", "{q}x {d}", "moin,\n{lines}\n<danke|thx|danke dir>\n{first}", "bestellung", lines=(1, 3)),
    Style("phone-workshop", "de", "{q} {u} {d}", "Hallo Herr {person}, brauch noch {lines}. Bitte mit auf die Tour geben. Gruß {first}\n\nVon meinem Smartphone gesendet", "Material", joint=", ", last=" und ", lines=(1, 3)),
    Style("phone-no-hello", "de", "{s} {q} {u}", "{lines}\n[[bis {delivery}\n]]\n{first} {last}, {name}", "Best.", lines=(1, 4)),
    Style("practice", "de", "{q} {u} {d} – PZN/Art. {s}", "Liebes Team,\n\nunsere Praxis benötigt:\n\n{lines}\n\n[[{note}\n]][[Wir bräuchten die Sachen bis {delivery}.\n]]\nHerzliche Grüße\nPraxisteam {name}\n{contact}", "Praxisbedarf"),
    Style("lab", "de", "{s}\t{d}\t{q}\t{u}", "Sehr geehrte Damen und Herren,\n\nfür unser Labor bestellen wir folgende Artikel:\n\nKat.-Nr.\tBezeichnung\tMenge\tEinheit\n{lines}\n\n[[Bestellzeichen: {number}\n]][[Kundennr.: {customer}\n]][[Lieferung bis: {delivery_label}\n]][[Lieferadresse: {ship}\n]]\nFreundliche Grüße\n{signature}", "Laborbestellung[[ {number}]]", loose=False),
    Style("authority", "de", "{n}.) {d}\n    Artikelnummer: {s}\n    Menge: {q} {u}\n    Einzelpreis netto: {p} EUR\n", "Sehr geehrte Damen und Herren,\n\nauf Grundlage Ihres Angebotes Nr. {old} vom {oldday} erteile ich Ihnen im Namen der Körperschaft {name} folgenden Auftrag:\n\n{lines}\nAuftragssumme netto: {net} EUR\n\n[[Geschäftszeichen/Bestellnummer: {number}\n]][[Ausführung/Lieferung: {delivery_label}\n]][[Lieferanschrift: {ship}\n]]\nDas Geschäftszeichen ist in allen Schriftstücken anzugeben.\n\nMit freundlichen Grüßen\nIm Auftrag\n{contact}\n\n{block}\nTelefon {phone}", "Auftragserteilung[[ – Gz. {number}]]", lines=(1, 4), asks=True, loose=False, change=folded),
    Style("school", "de", "{q} {u} {d} ({s})", "Guten Morgen Frau {person},\n\ndas neue Schuljahr steht vor der Tür und wir füllen die Schränke auf. Wir hätten gern:\n\n{lines}\n\nAbgabe bitte bei der Hausmeisterin, Eingang Nord.[[ Lieferung möglichst bis {delivery}, danach sind Ferien.]]\n\nMit freundlichen Grüßen\n{contact}, Sekretariat\n{signature}", "Schulbedarf", asks=True),
    Style("prose-polite", "de", "{w} {u} {d} mit der Artikelnummer {s}", "Sehr geehrter Herr {person},\n\nzunächst möchte ich mich noch einmal für die freundliche Beratung am Telefon bedanken. Nach Rücksprache mit unserer Geschäftsleitung haben wir uns entschieden, bei Ihnen {lines} zu bestellen.[[ Wir wären Ihnen dankbar, wenn die Lieferung bis {delivery} bei uns eintreffen könnte.]][[ Die Bezahlung erfolgt {payment}.]]\n\nFür Rückfragen stehe ich Ihnen gern zur Verfügung.\n\nMit freundlichen Grüßen\n\n{contact}\n{signature}", "Unsere Bestellung", joint=", ", last=" sowie ", lines=(1, 3)),
    Style("prose-short", "de", "{q} {u} {d}", "Hallo zusammen,\n\nbitte schickt uns {lines}.[[ Bestellnummer ist {number}.]][[ Termin: {delivery_label}.]]\n\nBesten Dank\n{contact}\n{signature}", "Bestellung", joint=", ", last=" und ", lines=(1, 4), loose=False),
    Style("prose-of", "de", "von Artikel {s} ({d}) {q} {u}", "Guten Tag,\n\nbitte {lines} an uns senden.[[ Wir sind Kunde {customer}.]][[ Unser Zeichen: {number}.]]\n\n{contact}\n{signature}", "Nachbestellung", joint=", ", last=" und ", lines=(1, 3)),
    Style("garage", "de", "{q} {u} {a}", "Servus,\n\nfürs Lager:\n{lines}\n\n[[brauchen wir bis {delivery}\n]]\nGruß aus der Werkstatt\n{contact}\n{signature}", "Teile"),
    Style("garage-slash", "de", "{s} / {q} {u} / {d}", "Hallo Teiledienst,\n\n{lines}\n\n[[Auftrag {number}\n]][[{note}\n]]\nMfG {last}\n{name}", "Teilebestellung"),
    Style("quantity-last", "de", "{d} [{s}] ........ {q} {u}", "Bestellung\n==========\n\n{lines}\n\n[[Kundennummer ....... {customer}\n]][[Bestellnummer ...... {number}\n]][[Liefertermin ....... {delivery_label}\n]][[Zahlungsart ........ {payment}\n]]\n{contact}\n{signature}", "Bestellung[[ {number}]]", loose=False),
    Style("colon-blocks", "de", "Artikel-Nr.: {s}\nBezeichnung: {d}\nMenge: {q} {u}\n", "Hallo,\n\nhier unsere Bestellung:\n\n{lines}\n[[Kunden-Nr.: {customer}\n]][[Liefertermin: {delivery_label}\n]][[Bemerkung: {note}\n]]\nViele Grüße\n{contact}\n{signature}", "Bestellung", lines=(1, 4), loose=False),
    Style("shop-form", "de", "Position {n}\n  Artikel:   {d}\n  Art.-Nr.:  {s}\n  Anzahl:    {q}\n  Einzelpr.: {p} EUR\n  Gesamt:    {t} EUR\n", "Über Ihr Bestellformular wurde folgende Nachricht gesendet:\n\n[[Kundennummer: {customer}\n]]Firma: {name}\nAnsprechpartner: {contact}\nStraße: {street}\nPLZ/Ort: {place}\nTelefon: {phone}\nE-Mail: {email}\n[[Zahlungsart: {payment}\n]][[Wunschtermin: {delivery_label}\n]][[Ihre Nachricht: {note}\n]]\n{lines}\nZwischensumme: {net} EUR\n", "Formular: Bestellung", lines=(1, 4), loose=False),
    Style("erp-text", "de", "{N:>5} {s} {d}\n      {q} {u}   {p}   {t}", "BESTELLUNG[[ NR. {number}]][[ VOM {day}]]\n\nLieferant: {seller}\n\nPos.  Artikel / Bezeichnung\n      Menge ME  Preis EUR  Wert EUR\n------------------------------------------------------------\n{lines}\n------------------------------------------------------------\nBestellwert netto EUR {net}\n\n[[Liefertermin: {delivery_label}\n]][[Zahlungsbedingung: {payment}\n]]Besteller: {contact}\n\n{block}\nTel. {phone}", "Bestellung[[ {number}]]", lines=(1, 8), loose=False),
    Style("buyers-numbers", "de", "{n}  {b}  {d}  {q} {u}", "Sehr geehrte Damen und Herren,\n\nwir bestellen (unsere Materialnummern):\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Termin {delivery_label}\n]]\nMit freundlichem Gruß\n{contact}\n{signature}", "Bestellung[[ {number}]]", loose=False),
    Style("both-numbers", "de", "{q} {u} {d}, unsere Nr. {b}, Ihre Nr. {s}, {p} EUR/{u}", "Guten Tag,\n\nbitte erfassen Sie folgenden Bedarf:\n\n{lines}\n\n[[Bestellung {number}\n]][[Lieferdatum {delivery_label}\n]]\n{contact}\nDisposition\n{signature}", "Bedarf[[ {number}]]", lines=(1, 5), loose=False),
    Style("ean", "de", "EAN {g}  {q} {u}  {d}", "Hallo,\n\nNachschub für den Laden bitte:\n\n{lines}\n\n[[Wir sind Nr. {customer}. ]][[Anlieferung {delivery_label}.]]\n\nSonnige Grüße\n{contact}\n{signature}", "Nachschub", loose=False),
    Style("wine", "de", "{q} x {d}", "Lieber Herr {person},\n\nder Keller leert sich! Bitte schicken Sie uns\n\n{lines}\n\n[[Bezahlt wird {payment}. ]][[Schön wäre bis {delivery}.]]\n\nHerzlich\nIhre {contact}\n{signature}", "Weinbestellung"),
    Style("salon", "de", "🌸 {q} x {d} (Nr. {s})", "Hallöchen ihr Lieben 😊\n\nich bräuchte mal wieder:\n\n{lines}\n\n[[Geht das bis {delivery}? ]]Danke euch!! 💕\n{first}\n{signature}", "Nachbestellung 💅"),
    Style("club", "de", "{d}: {q} {u}", "Liebe Sportfreunde,\n\nfür unsere Abteilungen bestellen wir:\n\n{lines}\n\n[[Bezahlung {payment}.\n]][[Lieferadresse: {ship}\n]]\nMit sportlichen Grüßen\n{contact}\n(Kassenwart)\n{signature}", "Bestellung Vereinsbedarf"),
    Style("kindergarten", "de", "* {q} {u} {d}", "Liebe Frau {person},\n\ndie Kinder basteln uns arm :-) Bitte nachliefern:\n\n{lines}\n\n[[{note}\n]]\nIch bin nur vormittags von 8 bis 12 Uhr erreichbar.\n\nLiebe Grüße\n{contact}\n{signature}", "Bastelbedarf"),
    Style("electrician", "de", "{q} {u} {s} {d}", "[[Bestell-Nr. {number}\n\n]]{lines}\n\n[[Baustelle: {ship}\n]][[Anlieferung {delivery_label}\n]]\n{contact} / {name}", "Materialbestellung[[ {number}]]", loose=False),
    Style("repeat-in-words", "de", "{q} ({w}) {u} {d}, Artikel {s}", "Sehr geehrte Damen und Herren,\n\nwir geben folgende Bestellung auf:\n\n{lines}\n\n[[Auftragsnummer: {number}\n]][[Lieferfrist: {delivery_label}\n]][[Zahlungsweise: {payment}\n]]\nHochachtungsvoll\n\n{contact}\n{block}", "Bestellung", lines=(1, 4), loose=False),
    Style("austria", "de", "{q} {u} {d} (Art.Nr. {s})", "Grüß Gott,\n\nwir hätten gerne wie folgt bestellt:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Kundennummer: {customer}\n]][[Lieferung bitte bis {delivery}\n]]\nMfG\n{contact}\n{signature}", "Bestellung", countries=("AT",)),
    Style("swiss", "de", "{q} {u} {d}, Art. {s}, EUR {p}", "Grüezi Frau {person}\n\nGerne bestellen wir bei Ihnen:\n\n{lines}\n\n[[Unsere Referenz: {number}\n]][[Liefertermin: {delivery_label}\n]]\nFreundliche Grüsse\n{contact}\n{signature}", "Bestellung[[ {number}]]", countries=("CH",), loose=False),
    Style("old-charset", "de", "{q} {u}  {d}  {s}", "Guten Tag!\n\nWir bestellen zur Lieferung[[ bis {delivery_label}]]:\n\n{lines}\n\n[[Best.-Nr.: {number}\n]]\nMit freundlichen Grüßen\n{contact}\n{name}\n{street}\n{place}", "Bestellung", loose=False, charset="iso-8859-15", countries=("DE",)),
    Style("list-after-thanks", "de", "{q} {u} {d} - {s}", "Hallo Herr {person},\n\ndanke für die schnelle Lieferung letzte Woche (Lieferschein {old}, 3 Pakete), alles gut angekommen. Heute brauchen wir:\n\n{lines}\n\n[[Bestellnr.: {number}\n]]\nSchönen Feierabend\n{contact}\n{signature}", "Neue Bestellung"),
    Style("private", "de", "{q} {d} (Best.-Nr. {s})", "Hallo,\n\nich möchte gerne bestellen:\n\n{lines}\n\nMeine Adresse:\n{block}\n[[Bezahlen möchte ich per {payment}.\n]]\nViele Grüße\n{contact}", "Bestellung", lines=(1, 3)),
    Style("assistant", "de", "{q} {u} \"{d}\" (Artikelnummer {s})", "Guten Tag,\n\nim Auftrag von Dr. {last} bestelle ich folgende Artikel für die Kanzlei:\n\n{lines}\n\n[[Bitte geben Sie auf dem Lieferschein unsere Bestellnummer {number} an.\n]][[Liefern Sie bitte bis {delivery}.\n]][[{note}\n]]\nMit freundlichen Grüßen\ni. V. {contact}\n{signature}", "Bürobestellung", asks=True),
)  # fmt: skip
# Systems without umlauts: names stand in another spelling than the customer file has.
PLAIN = (
    Style("erp-no-umlauts", "de", "{n:03d} {s} {d} MENGE {q} {u}", "*** AUTOMATISCHE BESTELLUNG ***\n\nBESTELL-NR   {number}\n[[DATUM        {day}\n]][[KUNDEN-NR    {customer}\n]][[LIEFERDATUM  {delivery_label}\n]]\n{lines}\n\n{name}\n{street}\n{place}\n*** ENDE ***", "BESTELLUNG[[ {number}]]", lines=(2, 8), loose=False, change=without_umlauts),
)  # fmt: skip
