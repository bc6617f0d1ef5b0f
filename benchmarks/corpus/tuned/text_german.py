"""German buyers who write their orders themselves: trades, offices, hotels, private persons."""

from __future__ import annotations

from benchmarks.corpus.counting import dozens, either_name, figures, measured, shortened, slip, some_words, words, workshop_word
from benchmarks.corpus.dress import doubled, no_stops, shouted, spelled_out, whispered, wrapped
from benchmarks.corpus.styles import Rows, Style, rows
from examples.post.truth import any_of

OUTLOOK = (("X-Mailer", "Microsoft Outlook 16.0"), ("Content-Language", "de-DE"))
THUNDERBIRD = (("User-Agent", "Mozilla Thunderbird"),)
BYE = "[[Mit freundlichen Grüßen|Freundliche Grüße|Viele Grüße|Beste Grüße|MfG|Mit freundlichem Gruß|Danke und Gruß|LG]]"
SUBJECTS = (
    "Bestellung",
    "[[Neue |]]Bestellung[[ {number}| Nr. {number}|]]",
    "Bestellung {name}",
    "Materialbestellung",
    "[[Auftrag|Order|Bestellung]] vom {date}",
)

PLUMBER = Style(
    "plumber's telephone", "de",
    (
        "[[moin|hallo|servus|]]\n[[brauch|brauche|bräuchte]] [[noch|dringend|bis {delivery}|]]\n{order}\n[[danke|gruß|thx]] {first}",
        "{order}\n[[bitte aufs lager|bitte zum abholen|bitte wie immer]]\n{first}",
        "bitte [[{tomorrow}|]] [[mitschicken|liefern]]\n\n{order}\n\nGesendet von meinem [[iPhone|Handy]]",
    ),
    rows("{q} {u} {d}", "{q}x {d}", "{q} x {s}", "{q} {s}", "{d} {q} {u}", "{s} {q}x", "- {q} {d}"),
    ("", "material", "bestellung", "brauch was", "nachschub"), naming=either_name, strangers=False, dress=(whispered,), days=("short", "no year"),
)  # fmt: skip

OFFICE = Style(
    "municipal office", "de",
    (
        ("Sehr geehrte Damen und Herren,\n\n[[auf der Grundlage Ihres Angebots vom {earlier}|gemäß der Rahmenvereinbarung vom 1. Januar {lastyear}|im Auftrag des Hauptamtes]] bestelle ich unter dem Bestellzeichen {number} [[folgende Gegenstände|nachstehende Artikel]]:\n\n{order}\n\n"
        "Die Lieferung wird bis spätestens {delivery} erbeten.¦ Die Rechnung in einfacher Ausfertigung richten Sie bitte an die unten genannte Anschrift; Zahlung {payment}.\n{note}\nUnsere Kundennummer bei Ihnen: {customer}\n\nMit freundlichen Grüßen\nIm Auftrag\n\n{contact}\n\n{name}\n{street}\n{place}\n{land}\n"
        "Zimmer {hundreds}, Tel. {phone}\nSprechzeiten: Mo, Di, Do 8–12 Uhr, Do auch 14–18 Uhr"),
        "Sehr geehrte Frau {clerk},\n\nhiermit erteile ich Ihnen den Auftrag zur Lieferung von\n\n{order}\n\nGeschäftszeichen: {reference}\nLiefertermin: {delivery}\nKundennummer: {customer}\n{note}\n\n[[Haushaltsstelle {hundreds}.{tens}00|Kostenstelle {hundreds}0{few}]]\n\nMit freundlichen Grüßen\n{signature}",
    ),
    rows("{n}. {q} {u} {d} (Artikelnummer {s})", "{n}) {q} {u}  {d}, Bestell-Nr. {s}", "Pos. {n}: {d}, Art.-Nr. {s}, Menge: {q} {u}", "lfd. Nr. {n} – {q} {u} – {d} – {s}"),
    ("Bestellung {number}", "Az. {reference} – Bestellung", "Beschaffung: Bestellung[[ {number}|]]"), days=("figures", "words", "weekday no year"), headers=OUTLOOK, persons=False,
)  # fmt: skip

BAKER = Style(
    "baker's prose", "de",
    (
        "[[Guten Morgen|Hallo|Hallo zusammen|Grüß Gott]],\n\n[[wir bräuchten|bitte schickt uns|ich bestelle|könnt ihr uns schicken:]] wieder {order}.¦ Wenn's geht bis {delivery}.¦ Bezahlt wird {payment}.\n\n[[Schöne Grüße aus der Backstube|Danke schön|Gruß]]\n{signature}",
        "Hallo Frau {clerk},\n[[uns gehen die Sachen aus,|die letzte Lieferung ist fast weg, also]] bitte {order}.\n[[Um 5 Uhr früh ist immer jemand da, sonst ab 13 Uhr.|Bei Rückfragen: {phone}.]]¦ {note}\n\n{first}\n{name}",
    ),
    rows("{q} {u} {d}", "{q} {u} von den {d}", "{q} {u} {d} ({s})", joints=(", ", " und ")), ("Bestellung", "wir brauchen wieder was", "Nachschub", "Bestellung für {delivery}"), size=(1, 4), naming=either_name, counting=words,
)  # fmt: skip

SCHOOL = Style(
    "school secretary", "de",
    (
        ("Liebe Frau {clerk},\n\nfür das [[neue Halbjahr|Schuljahr 2026/27|Lehrerzimmer]] benötigen wir:\n\n{order}\n\n[[Die Klassen 5a und 5b haben zusammen {tens} Kinder, das sollte also reichen.|Bitte getrennt von der Bestellung des Fördervereins ({old}) berechnen.|Die Bestellung vom letzten Jahr ({old}) können Sie als Vorlage vergessen.]]\n"
        "{note}\nLieferung bitte bis {delivery}.¦ Unsere Bestellnummer ist {number}.\nKundennr.: {customer}\n\nHerzliche Grüße aus dem Sekretariat\n{signature}"),
        "Sehr geehrte Damen und Herren,\n\nbitte liefern Sie für die [[Klasse {few}b|Fachschaft Kunst|Verwaltung]]:\n\n{order}\n\nBestell-Nr.: {number}¦   Kd.-Nr.: {customer}\nTermin: {delivery}\nSchulferien sind vom 26.10. bis 6.11., da ist niemand im Haus.\n\n{signature}",
    ),
    rows("- {q} {u} {d}, Art. {s}", "* {q} x {d} ({s})", "• {q} {u} {d} – {s}", "- {d}: {q} {u}", "o {q} {u} {d}"), SUBJECTS, persons=False, counting=some_words,
)  # fmt: skip

MACHINES = Style(
    "machine builder's own numbers", "de",
    (
        "Guten Tag,\n\nbitte liefern Sie zu unserem Auftrag {number}:\n\n{order}\n\nLieferung: {delivery}\n[[Zeichnungen {tens}-{hundreds} und {tens}-{few}00 bleiben gültig.|Projekt P{hundreds}-{tens}, Baugruppe {few}.]]\nZahlung: {payment}\n{note}\n\n" + BYE + "\n{signature}",
        "Bestellung {number}¦ vom {date}\n\n{order}\n\nLiefertermin: {delivery}¦, Zahlungsbedingung: {payment}\nBitte unsere Teilenummern auf allen Papieren angeben.\n\n{signature}",
    ),
    (
        *rows("{q} {u} Teil {b} (Ihre Nr. {s})", "{n:>3}  {b}  {d}  {q} {u}", "Mat.-Nr. {b} / {d} / {q} {u}"),
        Rows("{b:<14}{s:<14}{q:>6} {u:<8}{p:>10}{t:>12}", "Unsere Nr.    Ihre Nr.       Menge ME        Preis €    Gesamt €", "{net:>64}"),
        Rows("Pos {n}: Teil {b}, {q} {u}, Stückpreis {p} EUR"),
    ),
    ("Bestellung {number}", "BE {number}", "Bestellung Kaufteile[[ {number}|]]"), days=("figures", "short", "abbreviated"), headers=OUTLOOK,
)  # fmt: skip

HOUSEKEEPER = Style(
    "hotel housekeeping", "de",
    (
        "Hallo liebes Team,\n\n[[für unser Haus|für die Etage|für die Zimmer 101 bis 1{tens}]] bitte:\n\n{order}\n\nWir brauchen alles bis {delivery}, da haben wir [[{tens} Gäste|eine Hochzeit mit 1{tens} Personen|volles Haus]].\n{note}\nKundennummer {customer}\n\n[[Sonnige|Herzliche|Liebe]] Grüße\n{signature}",
        "Guten Tag,\n\nunsere [[Wochenbestellung|Monatsbestellung]]:\n\n{order}\n\nBitte [[wieder hinten|an der Rezeption]] abgeben.¦ Lieferung {delivery}.\n\n{signature}",
    ),
    rows("{q} {u} {d}", "{d} – {q} {u}", "{d} ........ {q} {u}", "{q}x {d} (Art. {s})"), SUBJECTS, naming=shortened, counting=figures,
)  # fmt: skip

PAINTER = Style(
    "answer above a quoted mail", "de",
    (
        "Hallo Frau {clerk},\n\n[[danke für das Angebot|danke für die schnelle Antwort|passt so]]. [[Dann nehmen wir|Bitte liefern Sie|Ich bestelle daraus]]:\n\n{order}\n\n[[Den Rest überlegen wir uns noch.|Der Rest ist uns zu teuer.|]]\nLieferung bis {delivery}.¦ Best.-Nr. {number}.\n\n" + BYE + "\n{signature}\n\n{below}",
        "Moin,\n\n[[wie letztes Mal, nur andere Mengen:|diesmal bitte:]]\n{order}\n\nGruß\n{contact}\n\n{below}",
        "Guten Tag,\n\n{order}\n\nbitte an unsere Werkstatt.¦ Unsere Auftragsnummer: {number}\n\n{signature}\n\n\n{below}",
    ),
    rows("{q} {u} {s} {d}", "- {d} ({s}): {q} {u}", "{q}x {s}", "{q} {u} {d}"),
    ("AW: [[Angebot|Ihr Angebot {hundreds}{tens}|Ihre Anfrage]]", "Re: Auftrag", "AW: AW: Bestellung"), headers=(*THUNDERBIRD, ("In-Reply-To", "<a1@example.example>")),
)  # fmt: skip

FORWARDED_BY_CLERK = Style(
    "forwarded by the seller's clerk", "de",
    (
        "[[Kannst du das bitte anlegen?|Bitte erfassen, danke!|zK und Bearbeitung|]]\n\nGruß\n{clerk}\n\n{forwarded}\n\nSehr geehrte Damen und Herren,\n\nwir bestellen:\n\n{order}\n\nBestellnummer: {number}\nLieferdatum: {delivery}\n{note}\n\n" + BYE + "\n{signature}",
        "{forwarded}\n\nHallo Herr {clerk},\n\nbitte noch für uns:\n{order}\n\nKdnr {customer}\nbis {delivery}\n\n{contact}",
    ),
    rows("{q} {u} {s} {d}", "{s}; {d}; {q} {u}", "{d} ({s}) {q} {u}", "{q} x {s}"), ("WG: Bestellung", "Fwd: Bestellung[[ {number}|]]", "WG: Auftrag"), sender="clerk", headers=OUTLOOK, strangers=False,
)  # fmt: skip

FORWARDED_BY_BOSS = Style(
    "forwarded by a colleague of the buyer", "de",
    (
        "Hallo,\n\nbitte wie unten von Herrn {last} gewünscht liefern, [[Kommission {hundreds}|Freigabe erteilt|geht klar von mir]].¦ Bestellnummer: {number}\n\nViele Grüße\nBuchhaltung {name}\n\n{forwarded}\n\nChef, wir brauchen:\n{order}\nam besten bis {delivery}\n\n{first}",
    ),
    rows("{q} {u} {d}", "{q}x {d} {s}", "{s} {q} {u}"), ("WG: Material", "WG: Bedarf Werkstatt"), naming=either_name, sender="colleague", headers=OUTLOOK, strangers=False, persons=False,
)  # fmt: skip

TABBED = Style(
    "table by tabs", "de",
    (
        "[[Guten Tag|Hallo|Sehr geehrte Damen und Herren]],\n\n[[hier unsere Bestellung|bitte um Lieferung|nachfolgend unser Bedarf]]:\n\n{order}\n\nKundennr.\t{customer}\nBestellnr.\t{number}\nTermin\t{delivery}\nZahlung\t{payment}\n\n{note}\n\n" + BYE + "\n{signature}",
    ),
    (
        Rows("{s}\t{d}\t{q}\t{u}", "Artikel\tBezeichnung\tMenge\tEinheit"), Rows("{q}\t{u}\t{d}\t{s}"), Rows("{n}\t{s}\t{d}\t{q} {u}\t{p}\t{t}", "Pos\tArt.-Nr.\tText\tMenge\tEP\tGP", "\t\t\t\tSumme netto\t{net}"), Rows("{d}\t{q}", "Artikel\tStückzahl"),
        Rows("{s}\t{q}\t{p} €", "Nummer\tAnzahl\tPreis"),
    ),
    SUBJECTS, size=(2, 9), counting=measured,
)  # fmt: skip

BLANKS = Style(
    "table by blanks with sums", "de",
    (
        "Sehr geehrte Damen und Herren,\n\nwir bestellen [[zu Ihren Lieferbedingungen|auf Grundlage Ihrer Preisliste {lastyear}|]]:\n\nBestell-Nr.: {number}\nDatum:       {date}\nKunden-Nr.:  {customer}\n\n{order}\n\nLieferung bis {delivery}\nZahlung: {payment}\n{note}\n\n" + BYE + "\n{signature}",
    ),
    (
        Rows("{n:>3} {s:<13}{d:<52}{q:>6} {u:<9}{p:>9}{t:>11}", "Pos Artikel      Bezeichnung                                          Menge Einheit     Preis     Betrag\n" + "-" * 104, "-" * 104 + "\n{net:>104}"),
        Rows("{q:>5} {u:<9} {d:<55} {s:<13} {p:>9} {t:>10}", "=" * 105, "=" * 105 + "\nNettosumme EUR {net:>90}\n19 % MwSt. {tax:>94}\nGesamtbetrag EUR {gross:>88}"),
        Rows("{s:<15}{d:<55}{q:>6} {u}", "Art.-Nr.       Bezeichnung                                             Menge"),
        Rows("{q:>4} {u:<8}{s:<13}{d}"),
    ),
    SUBJECTS, size=(2, 10), headers=THUNDERBIRD, days=("figures", "words"),
)  # fmt: skip

SHOUTING = Style(
    "all capitals", "de",
    ("[[Guten Tag|Hallo]],\n\nbitte liefern:\n\n{order}\n\nLieferung bis {delivery}\nKundennummer {customer}\n{note}\n\nMfG\n{contact}\n{name}", "Bestellung\n\n{order}\n\nbis {delivery}\n\n{name}\nTel. {phone}"),
    rows("{q} {u} {d}", "{q} x {s} {d}", "{s} / {d} / {q} {u}"), ("Bestellung", "Eilt: Bestellung"), dress=(spelled_out, shouted), strangers=False, days=("figures", "words"),
)  # fmt: skip

SEMICOLONS = Style(
    "list of a till system", "de",
    ("Automatische Nachbestellung {number} vom {date}\nKunde;{customer}\nFiliale;{name}\n{order}\nENDE", "{order}\n\nbestellt durch {contact}, {name}, Kundennummer {customer}¦, Auftrag {number}", "Bestellung {number}\nLieferung am {delivery}\n\n{order}\n"),
    (
        Rows("{s};{d};{q};{u}", "Artikelnummer;Bezeichnung;Menge;Einheit"), Rows("{q};{s};{d}"), Rows("{n}|{s}|{d}|{q}|{u}", "Pos|SKU|Artikel|Menge|ME"), Rows("{g};{d};{q}", "EAN;Artikel;Menge"), Rows("| {s} | {d} | {q} |", "| Artikel | Name | Anzahl |\n|---|---|---|"),
    ),
    ("Bestellung {number}", "Nachbestellung", "AUTO-ORDER[[ {number}|]]"), strangers=False, size=(2, 9), persons=False,
)  # fmt: skip

PRIVATE = Style(
    "private person", "de",
    (
        ("[[Guten Tag|Guten Abend|Sehr geehrte Damen und Herren|Hallo]],\n\n[[ich möchte gern|ich würde gerne|hiermit möchte ich]] {order} bestellen.¦ [[Bezahlung: {payment}.|Zahlungsart: {payment}.]]¦ [[Die Adresse haben Sie ja von meiner Bestellung im Jahr {lastyear}.|Meine Kundennummer ist {customer}.|Bitte an meine bekannte Adresse.]]\n{note}\n\n"
        "[[Vielen Dank im Voraus|Mit freundlichen Grüßen|Liebe Grüße]]\n{contact}"),
    ),
    rows("{q} {u} {d}", "{q} x {d} (Artikelnummer {s})", "{q} {u} {d}, Art.-Nr. {s}", joints=(", ", " sowie ")), ("Bestellung", "Bestellung über Ihre Internetseite", "Ich möchte etwas bestellen"), size=(1, 3), counting=some_words, persons=True, strangers=False,
)  # fmt: skip

NEW_CUSTOMER = Style(
    "address block in the text", "de",
    (
        "[[Guten Tag|Hallo]],\n\n[[wir haben Ihren Katalog bekommen und|nach unserem Telefonat]] möchten [[wir|wir gern]] bestellen:\n\n{order}\n\n[[Rechnungsadresse|Unsere Anschrift|Rechnung und Lieferung an]]:\n{address}\n\n[[Tel.: {phone}|Telefon {phone}]]\n[[Zahlung: {payment}|Zahlungsart: {payment}]]\nLieferung bis {delivery}\n\n" + BYE + "\n{contact}",
        "Rechnungsanschrift:\n{address}\n\nLieferanschrift:\n{ship}\n\nBestellung[[ {number}|]]:\n{order}\n\nTermin: {delivery}\nZahlung: {payment}\n\n{contact}",
    ),
    rows("{q} {u} {d} ({s})", "{s}  {d}  {q} {u} à {p} EUR", "Art. {s}: {q} {u} {d}", "{q} {u} {d} zum Preis von {p} €"), SUBJECTS,
)  # fmt: skip

BUILDING_SITE = Style(
    "delivery to a building site", "de",
    (
        "Hallo,\n\nfolgendes Material bitte direkt auf die Baustelle:\n\n{order}\n\nLieferadresse:\n{ship}\n\n[[Anfahrt nur über die Nordseite, LKW bis 7,5 t.|Kran ist bis 15 Uhr da.|Ansprechpartner vor Ort: Polier, {mobile}.]]\nLieferung: {delivery}\nBestellung {number}\n\nRechnung [[wie gehabt|ins Büro]].\n\n{signature}",
        "Bestellung {number}\n\n{order}\n\nBitte liefern an:\n{ship}\nam {delivery}\n\nRechnung an:\n{address}\n\n{contact}",
    ),
    rows("{q} {u} {d}", "{q} {u} {s} {d}", "- {s} {d}: {q} {u}"), ("Bestellung {number}", "Material Baustelle", "Bestellung"), counting=measured, persons=False, days=("figures", "no year", "weekday", "weekday no year"), beside={"payment_method": any_of("invoice", None)},
)  # fmt: skip

AUSTRIAN = Style(
    "Austrian", "de",
    (
        "[[Grüß Gott|Servus|Sehr geehrte Damen und Herren]],\n\n[[lt. Ihrem Offert|wie besprochen]] bestellen wir:\n\n{order}\n\nUnsere Best.-Nr.: {number}¦, Kundennr. {customer}\nLiefertermin {delivery}.¦ Zahlung {payment}.\n[[Bitte um Auftragsbestätigung.|Bitte um kurze Bestätigung per Mail.]]\n\nMit besten Grüßen\n{signature}",
    ),
    rows("{q} Stk {d} ({s})", "{q} {u} {s} {d} zu EUR {p}", "{n}. {d}, {q} {u}", "{q} {u} {d}"), ("Bestellung", "Bestellung {number}", "Auftrag[[ {number}|]]"), lands=("AT",), goods=lambda article: article["unit"] == "C62", counting=some_words,
)  # fmt: skip

SWISS = Style(
    "Swiss", "de",
    (
        "[[Grüezi Frau {clerk}|Guten Tag|Grüezi mitenand]]\n\n[[Gerne bestellen wir|Wir bestellen hiermit]]:\n\n{order}\n\nBestellnummer {number}\nKundennummer {customer}\nLieferung: {delivery}\nZahlung: {payment}\n[[Bitte DAP verzollt liefern.|]]\n\nFreundliche Grüsse\n{signature}",
    ),
    (*rows("{q} {u} {d}, Art. {s}", "{s} {d}: {q} {u} zu EUR {p}"), Rows("{n}  {s}  {d}  {q} {u}  {p}  {t}", "Pos. Artikel Bezeichnung Menge Preis EUR Total EUR", "Total exkl. MWST EUR {net}")), ("Bestellung[[ {number}|]]",), lands=("CH",), money="swiss",
    days=("figures", "short", "words"),
)  # fmt: skip

LAST_YEAR = Style(
    "numbers that are no quantities", "de",
    (
        "Hallo Frau {clerk},\n\nim letzten Jahr hatten wir mit Auftrag {old} noch {hundreds} Stück auf einmal genommen, das war zu viel. Für {lastyear} waren es am Ende {tens} Kartons Rest. Diesmal [[nur|also bitte nur]]:\n\n{order}\n\n[[Ihr Preis von {otherprice} € für {other} ist uns zu hoch, das lassen wir weg.|{other} brauchen wir diesmal nicht.|Von {other} ({othersku}) haben wir noch {tens} da.]]\n\n"
        "Sie erreichen mich ab 8:30 Uhr unter {phone}, Zimmer 2.{tens}.\nLieferung bis {delivery}¦, unser Auftrag {number}.\n\n" + BYE + "\n{signature}",
        "Guten Tag,\n\nseit 1987 kaufen wir bei Ihnen, und in {few} Jahren gab es nie etwas auszusetzen. Heute hätten wir gern:\n{order}\n\n[[Beim letzten Mal ({old}) waren {few} von {tens} Kartons feucht, diesmal bitte in Folie.|Bitte Tor {few} benutzen, Durchfahrtshöhe 3,{few}0 m.]]\n\n{signature}",
    ),
    rows("{q} {u} {d} ({s})", "{q} x {s} {d}", "{d}: {q} {u}"), SUBJECTS, strangers=False,
)  # fmt: skip

DICTATED = Style(
    "dictated without stops", "de",
    ("Hallo ich brauche [[bitte|noch|]] {order}¦ und das Ganze bitte bis {delivery}¦, [[vielen Dank|danke]] {contact} {name}", "Guten Tag hier ist {contact} von {name}, wir bestellen {order}, vielen Dank", "Könnten Sie uns bitte {order} liefern¦, unsere Kundennummer ist {customer}¦, danke"),
    rows("{q} {u} {d}", "{q} {u} von der Nummer {s}", "{q} mal {d}", joints=(" und ", " und dann noch ")), ("Bestellung", "", "Diktat"), size=(1, 4), counting=some_words, dress=(no_stops,), persons=False, strangers=False, days=("words", "no year words"),
)  # fmt: skip

BLOCKS = Style(
    "a block of labels for each line", "de",
    (
        "Bestellung\n\nKunde: {name}\nKundennummer: {customer}\nBesteller: {contact}\nBestellnummer: {number}\nWunschtermin: {delivery}\nZahlungsart: {payment}\n\n{order}\n\nBemerkung: {note}",
        "Neue Bestellung über das Formular auf der Webseite\n\n{order}\n\nFirma: {name}\nAnsprechpartner: {contact}\nStraße: {street}\nPLZ/Ort: {place}\nTelefon: {phone}\nE-Mail: {email}\nZahlung: {payment}\nNachricht: {note}",
    ),
    rows(
        "Artikel: {s}\nBezeichnung: {d}\nMenge: {q}\nEinheit: {u}\n", "Artikel {n}: {d}\nArtikelnummer {n}: {s}\nAnzahl {n}: {q}\n", "Produkt: {d} (SKU {s})\nStückzahl: {q}\nEinzelpreis: {p} EUR\nSumme: {t} EUR\n", "* {d}\n  Art.-Nr. {s}\n  {q} {u}\n",
        "EAN {g}\n{d}\nMenge {q} {u}\n",
    ),
    SUBJECTS, size=(1, 5),
)  # fmt: skip

NARROW = Style(
    "broken at 72 characters", "de",
    (
        "Sehr geehrte Damen und Herren,\n\nbezugnehmend auf unser Gespräch vom {earlier} bestellen wir {order}.¦ Die Lieferung wird bis {delivery} erbeten.¦ Unsere Bestellnummer lautet {number}.¦ Kundennummer {customer}.¦ Zahlung {payment}.\n\n{note}\n\nHochachtungsvoll\n\n{signature}",
        "Sehr geehrte Damen und Herren,\n\nwir bestellen hiermit die nachstehend aufgeführten Artikel, deren Lieferung wir bis {delivery} erwarten:\n\n{order}\n\nBestellung {number}\n\n{signature}",
    ),
    (Rows("{q} {u} {d} (Artikelnummer {s})", joints=(", ", " und ")), Rows("{q} {u} {d} unter der Artikelnummer {s} zum Preis von {p} Euro je {u}", joints=(", ", " und ")), Rows("{q} {u} des Artikels {s} ({d})", joints=("; ", "; "))),
    ("Bestellung", "Bestellung {number}"), size=(1, 4), dress=(wrapped,), charset="windows-1252", headers=(("X-Mailer", "KMail 1.9"),), lands=("DE", "AT"),
)  # fmt: skip

SLIPS = Style(
    "typing errors", "de",
    ("hallo,\nwir brächten [[nochmal|ncoh]]:\n\n{order}\n\nbite bis {delivery}, [[denke|dnake]]\n{contact}", "Guten Tga,\n\nhiermit bestelen wir:\n{order}\n\nLiferung bis {delivery}\nKundennumer {customer}\n\nMfg\n{signature}"),
    rows("{q} {u} {d} {s}", "{q}x {d} (Art {s})", "{s} {d} - {q} {u}"), ("Bestelung", "bestellung"), naming=slip, strangers=False,
)  # fmt: skip

DOZENS = Style(
    "dozens and words", "de",
    ("Liebes Team,\n\nfür die [[Tombola|Weihnachtsfeier|Werkstatt]] hätten wir gern {order}.¦ Das sollte bis {delivery} hier sein.\n{note}\n\n{signature}", "Hallo,\n\nbitte:\n\n{order}\n\n" + BYE + "\n{contact}\n{name}"),
    (Rows("{q} {u} {d}", joints=(", ", " und ")), Rows("{q} {u} {d} (Nr. {s})", joints=(", ", " und außerdem "))), SUBJECTS, size=(1, 4), counting=dozens, naming=either_name,
)  # fmt: skip

SPACED = Style(
    "an empty line behind each line", "de",
    ("Hallo,\nbitte folgendes liefern\n{order}\nDanke\n{signature}", "Bestellung {number}\n{order}\nbis {delivery}\n{signature}"), rows("{q} {u} {d}", "{s} {d}, {q} {u}", "{q}x {s}"), ("Bestellung", "Bestellung {number}"), dress=(doubled,),
)  # fmt: skip

WORKSHOP = Style(
    "workshop words only", "de",
    ("[[Moin|Hi|Tach]],\n{order}\n[[Wie immer.|Schick einfach.|Hol ich ab.|]]\n{first}", "Servus {clerk},\n\nhier die Liste für [[die Werkstatt|den Bauhof|heute]]:\n{order}\n\n{contact}\n{name}"),
    rows("{q} {u} {d}", "{q} {d}", "{d}, {q} {u}", "{d} {q}x"), ("Liste", "Material", "Bestellung Werkstatt"), naming=workshop_word, strangers=False,
)  # fmt: skip

CALL_OFF = Style(
    "call-off of a contract", "de",
    (
        "Sehr geehrte Damen und Herren,\n\naus dem Rahmenvertrag [[RV-{hundreds}|vom 15.01.{lastyear}]] rufen wir ab:\n\n{order}\n\nAbrufnummer: {number}\n[[Restmenge nach diesem Abruf: {hundreds}{few} Stück.|Vertragsmenge {few}000 Stück, davon bisher {hundreds} abgerufen.]]\nAnlieferung {delivery}\nKundennummer: {customer}\n\n{signature}",
    ),
    rows("{q} {u} {s} {d}", "Artikel {s}, {d}: {q} {u}", "{s}  {q} {u}"), ("Abruf {number}", "Abruf aus Rahmenvertrag"), persons=False, strangers=False, beside={"order_number": {"ignore": True}}, size=(1, 3),
)  # fmt: skip

STYLES = (
    PLUMBER, OFFICE, BAKER, SCHOOL, MACHINES, HOUSEKEEPER, PAINTER, FORWARDED_BY_CLERK, FORWARDED_BY_BOSS, TABBED, BLANKS, SHOUTING, SEMICOLONS, PRIVATE, NEW_CUSTOMER, BUILDING_SITE, AUSTRIAN, SWISS, LAST_YEAR,
    DICTATED, BLOCKS, NARROW, SLIPS, DOZENS, SPACED, WORKSHOP, CALL_OFF,
)  # fmt: skip
