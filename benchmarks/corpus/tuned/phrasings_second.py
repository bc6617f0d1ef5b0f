"""How invented buyers write in a second set; the form is that of `phrasings`."""

from __future__ import annotations

OPENINGS = {
    "de": (
        "Werte Damen, werte Herren,\n\nwir ordern bei Ihnen nachstehende Positionen.", "Tach auch,\n\nmir fehlt noch so einiges:", "Guten Abend,\n\nnehmen Sie bitte Folgendes für uns auf:", "Liebe Kolleginnen und Kollegen,\n\nfürs Lager bitte nachlegen:",
        "Hallöchen,\n\nich bräuchte dann noch", "Sehr geehrtes Vertriebsteam,\n\nwir beauftragen Sie mit der Lieferung von", "Hallo Herr Baum, wie eben am Telefon durchgegeben:", "Einen schönen guten Tag,\n\nam Lager sind ausgegangen und bitte nachzuliefern:",
    ),
    "en": ("To whom it may concern,\n\nour requirements for this month are:", "Hey,\n\ncan you get these out to us please?", "Dear Sir/Madam,\n\nwe hereby place an order for the goods listed:", "Morning,\n\nneed the below asap:"),
}  # fmt: skip
LINES = {
    "de": (
        "{d} >> {q} {u} (Kat.-Nr. {s})", "Nr. {s}, davon bitte {q} {u}", "{q}  {u}  |  {s}  |  {d}", "[{n}] {s} = {q} {u} = {d}", "{d}: {q}", "{s} // {d} // {q} {u} // EP {p} // GP {t}", "noch {q} {u} vom {d} mit der Nummer {s}",
        "({q} {u}) {d} #{s}", "Pos {n}: {s}\n   {d}\n   {q} {u} zu je {p} EUR", "{q} * {s} * {d}",
    ),
    "en": ("{d} >> {q} {u} (cat. {s})", "ref {s}, {q} {u} please", "{q} off {d} - {s}", "[{n}] {s} | {d} | {q} {u} | {p} each", "({q}) {s}"),
}  # fmt: skip
PROSE = {
    "de": (
        ("{q} {u} {d} mit der Katalognummer {s}", ", ferner ", " und zu guter Letzt "),
        ("vom {d} (Nr. {s}) {q} {u}", "; ", "; dazu "),
        ("{q} {u} {s}", ", ", " plus "),
    ),
    "en": (("{q} {u} of your {s} ({d})", ", ", " plus "), ("{q} {u} {s}", ", ", " as well as ")),
}
FACTS = {
    "de": (
        "Vorgang {number}, Kundenkonto {customer}.\nBis {delivery} muss alles hier sein. Bezahlt wird {payment}. {note}", "Referenz: {number}\nKto: {customer}\nEintreffen: {delivery}\nBegleichung: {payment}\n{note}",
        "({customer}) Zeichen {number} - bitte zum {delivery}, {payment} - {note}",
    ),
    "en": ("Ref {number}, account {customer}. Needed by {delivery}. Settlement: {payment}. {note}", "Account: {customer}\nOur ref.: {number}\nRequired on site: {delivery}\nTerms: {payment}\n{note}"),
}  # fmt: skip
CLOSINGS = {
    "de": ("Hochachtungsvoll\n{contact}", "Sonnige Grüße\n{contact}", "i. A. {contact}", "LG {contact}", "Bis dann, {contact}"),
    "en": ("Yours faithfully\n{contact}", "Cheers\n{contact}", "Rgds, {contact}"),
}
SIGNATURES = (
    "\n*** {name} *** {street} *** {place} ***", "\n{name}\n{place}, {street}\nFon {phone} / Mobil 0170 {phone}\nUSt-IdNr. auf Anfrage", "", "\nGesendet mit der Mail-App",
    "\n==========\n{name} - {street} - {place}\nThis message is intended only for the addressee and may contain 1 or more confidential statements.",
)  # fmt: skip
OTHERS = (
    ("complaint", "So geht das nicht", "Guten Tag,\n\nich bin sehr verärgert. Von den gelieferten {d} sind 5 Stück unbrauchbar, zwei fehlen ganz. Ich erwarte umgehend eine Gutschrift. Lieferung {order}."),
    ("complaint", "Mängelanzeige {order}", "Hiermit zeigen wir an, dass die Ware {sku} aus Auftrag {order} nicht den Angaben entspricht. Wir setzen eine Frist von 10 Tagen.\n\nKundenkonto {customer}"),
    ("complaint", "Damaged on arrival", "Hi,\n\nthe parcel for {order} arrived soaked and 4 of the {d} do not work. What now?"),
    ("inquiry", "Frage zu {sku}", "Hallo,\n\nist {d} auch in einer anderen Ausführung lieferbar, und ab welcher Menge gibt es Staffelpreise?"),
    ("inquiry", "Where is {order}?", "Hello,\n\ncould you let me know when {order} ships? Account {customer}."),
    ("inquiry", "Katalog", "Guten Tag,\n\nbitte senden Sie uns Ihren aktuellen Katalog und eine Preisliste für Wiederverkäufer zu."),
    ("cancellation", "{order} bitte zurückziehen", "Guten Morgen,\n\nden Auftrag {order} ziehen wir zurück, bitte nicht mehr ausliefern. Kundenkonto {customer}."),
    ("cancellation", "Order {order} no longer needed", "Please disregard and void order {order}; the project was called off."),
    ("other", "Undelivered Mail Returned to Sender", "I'm sorry to have to inform you that your message could not be delivered to one or more recipients.\n\nSubject: Auftragsbestätigung {order}"),
    ("other", "Wartung der Telefonanlage", "Sehr geehrte Damen und Herren,\n\nam 4.11. zwischen 8 und 10 Uhr wird Ihre Telefonanlage gewartet. 2 Techniker kommen vorbei."),
    ("other", "Mahnung", "Sehr geehrte Damen und Herren,\n\ntrotz Fälligkeit ist unsere Rechnung {order} über 318,20 EUR noch offen."),
    ("other", "Unser Angebot für Sie", "Guten Tag,\n\ngern bieten wir Ihnen freibleibend an: 100 Stück {d} zu 4,20 EUR. Wir würden uns über Ihren Auftrag freuen."),
)  # fmt: skip
