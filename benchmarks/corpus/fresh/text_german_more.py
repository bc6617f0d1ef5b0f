"""More German-speaking buyers of the fresh part: telephones, till systems, long letters, web forms, neighbours from Austria and Switzerland."""

from __future__ import annotations

import textwrap

from benchmarks.corpus.fresh.grammar import spoken_by
from benchmarks.corpus.opened.letters import Style

_BYE = "<Mit freundlichen Grüßen|Viele Grüße|Freundliche Grüße|MfG|Schöne Grüße>"


def folded(text: str) -> str:
    """Long lines broken at 72 signs, as old mail programs do."""
    return "\n".join(
        part for line in text.split("\n") for part in (textwrap.wrap(line, 72, break_on_hyphens=False) if len(line) > 72 else [line])
    )


_STYLES: tuple[Style, ...] = (
    Style("from-the-phone", "de", "{q} {u} {d}", "Hallo {lines}[[ bis {delivery}]] danke {first}\n\n{signature}", "<bestellung|Bestellung>", joint=" und ", lines=(1, 3)),
    Style("phone-list", "de", "<{q}x {a}|{a} {q}x|{q} {a}>", "Hallo, brauchen:\n\n{lines}\n\n[[bis {delivery}\n]]Gruß {first}\n\n{signature}", "<Bestellung|Kurze Bestellung>", lines=(1, 5)),
    Style("one-sentence", "de", "{q} {u} {d} ({s})", "Sehr geehrte Damen und Herren,\n\nbitte senden Sie uns {lines} zu[[ und nennen Sie auf dem Lieferschein unsere Bestellnummer {number}]].[[ Wir benötigen die Lieferung bis {delivery}.]]\n\n" + _BYE + "\n{contact}\n{signature}", "Bestellung[[ {number}]]", joint=", ", last=" sowie ", lines=(1, 4)),
    Style("with-a-story", "de", "{q} {u} {d}, {s}", "Hallo Herr {person},\n\n<letzte Woche hatten wir die Kontrolle im Haus, alles bestens gelaufen. Nur unsere Vorräte sehen traurig aus.|wie am Telefon besprochen, stellen wir gerade auf Ihre Produkte um. Der Test mit den Mustern ist gut ausgegangen.|nach dem Sommerloch geht es bei uns wieder rund.> Deshalb heute:\n\n{lines}\n\n[[Die Bestellnummer lautet {number}. ]][[Passen würde uns eine Anlieferung bis {delivery}.]]\n\nBis bald und viele Grüße\n{contact}\n\n{signature}", "<Es ist mal wieder so weit|Bestellung|unsere nächste Bestellung>", lines=(1, 5)),
    Style("folded-letter", "de", "{q} {u} {d}, Artikelnummer {s}", "Sehr geehrte Damen und Herren,\n\nwir danken für Ihr Angebot, das unseren Vorstellungen entspricht, und bestellen auf dieser Grundlage zur Lieferung frei Haus an unsere unten stehende Anschrift:\n\n{lines}\n\n[[Auf allen Papieren geben Sie bitte unsere Bestellnummer {number} an.\n]][[Als Liefertermin haben wir uns {delivery_label} vorgemerkt.\n]]\nMit freundlichen Grüßen\n{contact}\n{name}\n{street}\n{place}", "Bestellung", loose=False, change=folded, lines=(1, 5), charset="iso-8859-1"),
    Style("stock-system", "de", "{n};{s};{d};{q};{u}", "Automatischer Nachschub {name}\n[[Auftragsnummer;{number}\n]][[Auftragsdatum;{day}\n]][[Liefertermin;{delivery_label}\n]][[Kundennummer;{customer}\n]]Pos;Artikel;Text;Menge;Einheit\n{lines}\n", "Nachschub[[ {number}]]", loose=False, lines=(2, 10), charset="windows-1252"),
    Style("merchandise-blocks", "de", "Pos {N:>4}   Art-Nr. {s}\n           {d}\n           {q} {u} x {p} = {t} EUR", "Bestellung[[ Nr. {number}]][[ vom {day}]]\nan {seller}\n\n{lines}\n\nWarenwert netto: {net} EUR\n\n[[Liefertermin: {delivery_label}\n]][[Zahlungsart: {payment}\n]]\nBesteller:\n{block}\nAnsprechpartner {contact}, Tel. {phone}", "Bestellung[[ {number}]]", joint="\n\n", loose=False, unsold=0.0, lines=(1, 6), charset="windows-1252"),
    Style("web-form", "de", "{q} x {s} {d}", "Über das Bestellformular auf Ihrer Website wurden folgende Daten übermittelt:\n\nFirma: {name}\nVor- und Nachname: {contact}\nStraße: {street}\nPLZ Ort: {place}\nTelefon: {phone}\nE-Mail: {email}\n[[Kundennummer (falls vorhanden): {customer}\n]]Bestellung:\n{lines}\n[[Zahlung: {payment}\n]][[Bemerkung: {note}\n]]\nDatenschutz akzeptiert: ja", "Formular «Schnellbestellung»", loose=False, lines=(1, 5)),
    Style("private-buyer", "de", "{q} {u} {d} (Nr. {s})", "<Guten Abend|Hallo>,\n\nich habe bei Ihnen im Internet gestöbert und würde gerne bestellen:\n\n{lines}\n\nIch hoffe, das geht so per Mail.[[ Bezahlen würde ich {payment}.]]\n\nMeine Adresse:\n{block}\n\nDanke und viele Grüße\n{contact}", "Bestellung", lines=(1, 3), asks=True),
    Style("confirm-please", "de", "{q} {u} {d} | {s}", "Guten Tag,\n\n<unsere Bestellung für den Oktober/November|aktuelle Bestellung>:\n\n{lines}\n\n[[Bestellung Nr. {number}\n]]Bitte Auftragsbestätigung mit Liefertermin an {email}.\n\n" + _BYE + "\n{contact}\n{signature}", "Bestellung[[ {number}]] - bitte bestätigen", lines=(1, 7), asks=True),
    Style("prices-checked", "de", "{q} {u} {d} ({s}) à {p} €", "Hallo Frau {person},\n\n<laut Ihrer Preisliste|gemäß Angebot> bestellen wir:\n\n{lines}\n\n[[Bestell-Nr. {number}\n]][[Zahlung {payment}\n]]\nWir gehen davon aus, dass die Preise netto sind.\n\n" + _BYE + "\n{contact}\n{signature}", "Bestellung[[ {number}]]", lines=(1, 5), loose=False, asks=True),
    Style("with-line-totals", "de", "{q} {u} {s} {d} zu {p} EUR = {t} EUR", "Sehr geehrte Frau {person},\n\nhiermit erteilen wir Ihnen den Auftrag über:\n\n{lines}\n\nGesamt netto {net} EUR zzgl. MwSt.\n\n[[Auftragsnummer {number}\n]][[Auftragsdatum {day}\n]][[Lieferung {delivery_label}\n]]\n" + _BYE + "\n{contact}\n{signature}", "Auftrag[[ {number}]]", lines=(1, 6), loose=False, unsold=0.0),
    Style("our-numbers", "de", "<{q} {u} {b} {d}|{b} / {d} / {q} {u}|{q} {u} {d} (unsere Mat.-Nr. {b})>", "Guten Tag,\n\nbitte liefern:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Liefertermin {delivery_label}\n]][[Abladestelle: {ship}\n]]\n" + _BYE + "\n{contact}\n{signature}", "Abruf[[ {number}]]", loose=False, lines=(1, 5)),
    Style("both-numbers", "de", "{N} | {b} | {s} | {d} | {q} | {u}", "Bestellung\n\n[[Bestellnummer: {number}\n]][[Datum: {day}\n]]Pos | Unsere Nr. | Ihre Nr. | Bezeichnung | Menge | ME\n{lines}\n\n[[Liefertermin: {delivery_label}\n]]Ansprechpartner: {contact}\n{name}", "Bestellung[[ {number}]]", loose=False, lines=(1, 8), charset="windows-1252"),
    Style("gtin-list", "de", "{g}  {q} {u}  {d}", "Hallo,\n\nbitte für die Filiale nachliefern (EAN / Menge / Artikel):\n\n{lines}\n\n[[Bestellung {number}, ]][[bitte bis {delivery}, ]]danke\n{contact}\n{signature}", "Nachlieferung", lines=(1, 6)),
    Style("austrian-practice", "de", "{q} {u} {d} (Art.Nr. {s})", "Sehr geehrte Damen und Herren,\n\nwir ersuchen um <Lieferung|Zusendung> folgender Artikel:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Zustellung bis {delivery}, die Ordination ist vormittags besetzt.\n]]\nMit besten Grüßen\n{contact}\n{signature}", "Bestellung[[ {number}]]", countries=("AT",), lines=(1, 6)),
    Style("austrian-baker", "de", "{q} {u} {d}", "Grüß Gott Herr {person},\n\nwir bräuchten wieder\n\n{lines}\n\n[[Bitte bis {delivery}.\n]][[{note}\n]]\nBeste Grüße aus {city}\n{contact}\n{signature}", "Bestellung", countries=("AT",), lines=(1, 4)),
    Style("swiss-plain", "de", "{q} {u} {d}, Art. {s}", "Guten Tag Frau {person}\n\nGerne bestellen wir bei Ihnen:\n\n{lines}\n\n[[Bestell-Nr.: {number}\n]][[Liefertermin: {delivery_label}\n]][[{note}\n]]\nBesten Dank und freundliche Grüsse\n{contact}\n{signature}", "Bestellung[[ {number}]]", countries=("CH",), loose=False, lines=(1, 6)),
    Style("swiss-priced", "de", "{q} {u} / {s} / {d} / EUR {p}", "Sehr geehrte Damen und Herren\n\nWir bestellen gemäss Ihrer Preisliste in EUR:\n\n{lines}\n\n[[Unsere Referenz: {number}\n]][[Kunden-Nr. {customer}\n]]\nFreundliche Grüsse\n{contact}\n{signature}", "Bestellung", countries=("CH",), loose=False, lines=(1, 5)),
    Style("half-of-it-in-the-subject", "de", "{q} {u} {d} ({s})", "wie im Betreff, und zwar:\n{lines}\n\n[[Termin: bis {delivery}\n]]\nDanke, {first}\n{signature}", "Bestellung[[ {number}]] {name} bitte ausführen", lines=(1, 4)),
    Style("loud", "de", "{q} {u} {d} {s}", "BITTE LIEFERN:\n\n{lines}\n\n[[BESTELLNUMMER {number}\n]][[SPÄTESTENS BIS {delivery}!!\n]]\n{contact}\n{signature}", "<BESTELLUNG|EILT: Bestellung>", lines=(1, 4)),
    Style("facts-in-front", "de", "{q} {u} {d} – {s}", "[[Bestellnummer: {number}\n]][[Bestelldatum: {day}\n]][[Kundennummer: {customer}\n]][[Zahlungsweise: {payment}\n]][[Liefertermin: {delivery_label}\n]][[Lieferanschrift: {ship}\n]]Besteller: {contact}\n\n{lines}\n\n[[Anmerkung: {note}\n]]\n{signature}", "Bestellung[[ {number}]]", loose=False, lines=(1, 8)),
    Style("hasty", "de", "{s} {q} {u}", "Hallo,\n\nfuer die Produktion bitte:\n{lines}\n\n[[Bestellnr {number}\n]]Gruss {contact}\n\n{signature}", "Bestellung", lines=(1, 5)),
    Style("all-small", "de", "{q} {u} {d}", "hallo,\n\nwir brauchen mal wieder {lines}.[[ bis {delivery} reicht.]]\n\nlg {first}\n\n{signature}", "bestellung", joint=", ", last=" und ", lines=(1, 3)),
)  # fmt: skip
STYLES = spoken_by(_STYLES)
