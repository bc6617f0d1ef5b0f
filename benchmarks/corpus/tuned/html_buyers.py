"""Freely written HTML: word processors, webmail and telephones, notes of web shops, layouts of nested tables, hidden and struck-out text."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.corpus.dress import fonts_html, phone_html, pre_html, webmail_html, word_html
from benchmarks.corpus.styles import Rows, Style, rows
from benchmarks.corpus.tuned import text_dutch, text_english, text_french, text_german

FROM_TEXT = (
    replace(text_german.OFFICE, name="office in a word processor's HTML", html=word_html),
    replace(text_german.BAKER, name="prose in webmail", html=webmail_html),
    replace(text_german.PLUMBER, name="telephone's HTML", html=phone_html),
    replace(text_german.BLANKS, name="table by blanks in pre", html=pre_html, both=True),
    replace(text_german.TABBED, name="tabs in webmail beside the plain text", html=webmail_html, both=True),
    replace(text_german.PAINTER, name="answer in a word processor's HTML", html=word_html),
    replace(text_german.FORWARDED_BY_CLERK, name="forwarded in a word processor's HTML", html=word_html, both=True),
    replace(text_german.NEW_CUSTOMER, name="new customer in webmail", html=webmail_html),
    replace(text_german.LAST_YEAR, name="numbers that are no quantities in HTML", html=word_html),
    replace(text_english.IMPORTER, name="old HTML with fonts", html=fonts_html),
    replace(text_english.AMERICAN_STORE, name="American webmail", html=webmail_html, both=True),
    replace(text_english.TERSE, name="English telephone's HTML", html=phone_html),
    replace(text_dutch.WHOLESALE, name="Dutch in a word processor's HTML", html=word_html),
    replace(text_dutch.PROSE, name="Dutch prose in webmail", html=webmail_html, both=True),
    replace(text_french.HOTEL, name="French hotel in webmail", html=webmail_html),
    replace(text_french.LABORATORY, name="French laboratory in old HTML", html=fonts_html),
)  # fmt: skip

_HEAD = '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Mail</title><style> .pre { display: none } td { font-family: Arial } </style></head><body style="margin:0;background:#f2f2f2">'
_WRAP = '<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center"><table role="presentation" width="600" cellpadding="0" cellspacing="0" bgcolor="#ffffff">'
_END = "</table></td></tr></table></body></html>"

SHOP = Style(
    "web shop's note", "de",
    (
        _HEAD + '<div class="pre" style="display:none;max-height:0;overflow:hidden">Neue Bestellung im Shop – {tens} offene Aufgaben &zwnj;&nbsp;&zwnj;&nbsp;</div>\n' + _WRAP
        + '\n<tr><td style="padding:20px;background:#224"><img src="https://shop.example/logo.png" alt="Einkaufsportal" width="120"></td></tr>'
        "\n<tr><td style=\"padding:20px\"><h2>Neue Bestellung</h2>\n<p>Bestellnummer: <b>{number}</b></p>\n<p>Bestelldatum: {date}</p>\n<p>Ihre Kundennummer für uns: {customer}</p>\n<p>Zahlungsart: {payment}</p>\n<p>Gewünschte Lieferung: {delivery}</p>\n</td></tr>"
        "\n<tr><td style=\"padding:20px\">{order}</td></tr>\n<tr><td style=\"padding:20px\"><table width=\"100%\"><tr>"
        '<td width="50%" valign="top"><b>Rechnungsadresse</b><br>{address}</td><td width="50%" valign="top"><b>Lieferadresse</b><br>{ship}</td></tr></table></td></tr>'
        '\n<tr><td style="padding:20px">Kommentar: {note}</td></tr>\n<tr><td style="font-size:10px;color:#999;padding:20px">Diese Nachricht wurde automatisch erstellt. Fragen? Rufen Sie {phone} an. © {lastyear}–2026 Portal GmbH, Ringweg {few}, 10115 Berlin. <a href="https://shop.example/abmelden">Abmelden</a></td></tr>' + _END,
        _HEAD + _WRAP + "\n<tr><td><h1>Vielen Dank, eine neue Bestellung ist eingegangen!</h1></td></tr>\n<tr><td>Bestellung {ordernumber} vom {date}</td></tr>\n<tr><td>{order}</td></tr>\n<tr><td>Versand an:<br>{address}</td></tr>\n<tr><td>Zahlung: {payment}</td></tr>\n<tr><td>Bemerkung des Kunden: {note}</td></tr>" + _END,
    ),
    (
        Rows(
            '<tr><td style="border-bottom:1px solid #ddd"><b>{d}</b><br><span style="color:#888">Art.-Nr.: {s}</span></td><td align="center">{q}</td><td align="right">{p}&nbsp;€</td><td align="right">{t}&nbsp;€</td></tr>',
            '<table width="100%" cellpadding="6"><tr><th align="left">Artikel</th><th>Anzahl</th><th align="right">Einzelpreis</th><th align="right">Summe</th></tr>', '<tr><td colspan="3" align="right">Zwischensumme</td><td align="right">{net}&nbsp;€</td></tr></table>',
        ),
        Rows('<tr><td>{q} ×</td><td>{d}<br><small>SKU {s}</small></td><td>{t} €</td></tr>', "<table>", "</table>"),
    ),
    ("[[Neue Bestellung|Bestellung]] {number}", "Bestelleingang {name}"), persons=False, markup=True, plain="Ihr Programm zeigt kein HTML. Bitte öffnen Sie die Nachricht im Browser: https://shop.example/n/1",
)  # fmt: skip

CARDS = Style(
    "cards in nested tables", "de",
    (
        _HEAD + _WRAP + "\n<tr><td>Hallo {seller},</td></tr>\n<tr><td>{name} bestellt[[ unter der Nummer {ordernumber}|]]:</td></tr>\n<tr><td>{order}</td></tr>\n<tr><td>Lieferung: {delivery}</td></tr>\n<tr><td>Ansprechpartner: {contact}</td></tr>\n<tr><td>{note}</td></tr>"
        '\n<tr><td><table><tr><td><a href="https://x.example/f">Facebook</a></td><td><a href="https://x.example/i">Instagram</a></td></tr></table><p style="font-size:9px">Empfehlung: {other} jetzt nur {otherprice} €</p></td></tr>' + _END,
    ),
    rows(
        '<table role="presentation" width="100%"><tr><td width="90" rowspan="3"><img src="https://x.example/{n}.jpg" alt=""></td><td><b>{d}</b></td></tr><tr><td>Artikel {s}</td></tr><tr><td>Menge: {q} {u}</td></tr></table>',
        '<table role="presentation"><tr><td><table><tr><td>{d}</td></tr><tr><td>Nr. {s}</td></tr></table></td><td><table><tr><td>{q} {u}</td></tr></table></td></tr></table>',
    ),
    ("Bestellung von {name}", "Bestellung {number}"), persons=False, strangers=False, size=(1, 5), markup=True,
)  # fmt: skip

HIDDEN = Style(
    "hidden text", "de",
    (
        ('<html><body><div style="display:none">{tens} Stück {othersku} {other}</div>\n<p>Guten Tag,</p>\n<p>wir bestellen:</p>\n{order}\n<p style="font-size:0;line-height:0">Bestellung {old}: {hundreds} x {othersku}</p>\n<!-- {few} x {othersku} {other} -->\n<p>Bestellnummer {number}</p>\n<p>Lieferung {delivery}</p>\n'
        '<p><span style="visibility:hidden">{tens} x {other}</span></p>\n<p>{contact}<br>{name}</p></body></html>'),
        '<html><body bgcolor="#ffffff"><p>Hallo,</p>\n<p>bitte liefern bis {delivery}:</p>\n{order}\n<p><font color="#ffffff">{tens} Stück {othersku} {other}</font></p>\n<div hidden>{few} x {other}</div>\n<p style="mso-hide:all;display:none">{hundreds} x {othersku}</p>\n<p>{contact}</p></body></html>',
    ),
    rows("<p>{q} {u} {d} ({s})</p>", "<div>{s} {d}: <b>{q} {u}</b></div>", "<p>{q} x {d}</p>"), ("Bestellung {number}", "Bestellung"), strangers=False, markup=True,
)  # fmt: skip

STRUCK = Style(
    "struck-out text", "de",
    (
        "<html><body><p>Hallo,</p>\n<p>[[unsere Liste, Durchgestrichenes gilt nicht|bitte liefern]]:</p>\n{order}\n<p><s>{few} Stück {othersku} {other}</s></p>\n<p>Unsere Nummer: {number}</p>\n<p>Termin: {delivery}</p>\n<p>{contact}<br>{name}</p></body></html>",
        '<html><body><p>Bestellung {number}</p>\n<ul>\n{order}\n<li><del>{other} ({othersku}), {tens} Stück</del></li>\n<li style="text-decoration:line-through">{tens} x {othersku}</li>\n</ul><p>bis {delivery}</p><p>{contact}</p></body></html>',
    ),
    rows("<li><s>{o}</s> {q} {u} {d} ({s})</li>", "<li>{q} {u} {d} ({s})</li>", "<li>{s} {d}: <strike>{o}</strike> {q} {u}</li>"), ("Bestellung {number}", "Bestellung"), strangers=False, markup=True,
)  # fmt: skip

QUOTE = Style(
    "answer above a block quote", "de",
    (
        ('<div dir="ltr">Hallo Frau {clerk},<br><br>bitte diesmal:<br>\n{order}\n<br>Bestellnummer {number}<br>\nLieferung {delivery}<br>\n<br>Gruß<br>{contact}<br>{name}</div>\n<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Am Mo., 5. Okt. 2026 um 10:12 Uhr schrieb {name} &lt;{email}&gt;:<br></div>'
        '<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">Bestellung {old}<br>{tens} Stück {othersku} {other}<br>{hundreds} Stück {other}<br></blockquote></div>'),
        ('<html><body><p>Guten Tag,</p><p>{order}</p>\n<p>Danke, {first}</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>Von:</b> {seller} &lt;{sellermail}&gt;<br><b>Gesendet:</b> Dienstag, 29. September 2026 11:02<br><b>An:</b> {email}<br><b>Betreff:</b> Angebot</p></div></div>'
        "<p>wir bieten an:</p><table border=1><tr><td>{othersku}</td><td>{other}</td><td>{tens}</td><td>{otherprice} €</td></tr></table></body></html>"),
    ),
    rows("{q} {u} {d} ({s})<br>", "{q}x {s}<br>", "- {s} {d}, {q} {u}<br>"), ("AW: Bestellung", "Re: Angebot"), strangers=False, markup=True,
)  # fmt: skip

LISTS = Style(
    "lists in HTML", "de",
    (
        "<html><body><p>Sehr geehrte Damen und Herren,</p><p>wir bestellen[[ zur Nummer {ordernumber}|]]:</p>{order}\n<p>Lieferung: {delivery}</p>\n<p>Zahlung: {payment}</p>\n<p><em>{note}</em></p>\n<p>Mit freundlichen Grüßen<br>{contact}<br>{name}<br>{street}<br>{place}</p></body></html>",
    ),
    (
        Rows("<li>{q} {u} {d}, Art. {s}</li>", "<ul>", "</ul>"), Rows("<li>{d} ({s}) – {q} {u}</li>", "<ol>", "</ol>"), Rows("<dt>{d}</dt><dd>{s}</dd><dd>{q} {u}</dd>", "<dl>", "</dl>"),
        Rows('<div style="margin-left:20px">&bull;&nbsp;{q}&nbsp;{u}&nbsp;{d}&nbsp;({s})</div>'), Rows("<li><p>{q} {u}</p><p>{d}</p></li>", "<ul>", "</ul>"),
    ),
    ("Bestellung {number}", "Bestellung"), markup=True,
)  # fmt: skip

PORTAL = Style(
    "procurement portal in English", "en",
    (
        _HEAD + '<div style="display:none">You have received a purchase order worth {hundreds}.00</div>\n<div style="max-width:640px;margin:auto"><h1>Purchase order {ordernumber}</h1>\n<div><span>Buyer:</span> <span>{name}</span></div>\n<div><span>Contact:</span> <span>{contact}</span></div>\n'
        "<div><span>Supplier account:</span> <span>{customer}</span></div>\n<div><span>Need-by date:</span> <span>{delivery}</span></div>\n<div><span>Payment terms:</span> <span>{payment}</span></div>\n<div>{order}</div>\n<div><b>Ship to</b><br>{ship}</div>\n<div><b>Bill to</b><br>{address}</div>\n<div>Notes: {note}</div>"
        '<p style="color:#999">View this order online: https://portal.example/po/{hundreds}{tens}. Portal ID {hundreds}{hundreds}.</p></div></body></html>',
    ),
    rows(
        '<div style="border:1px solid #ccc;margin:8px"><div>{d}</div><div>Supplier part: {s}</div><div>Quantity: {q} {u}</div><div>Unit price: EUR {p}</div><div>Line total: EUR {t}</div></div>',
        '<div style="display:flex"><div style="width:20%">{s}</div><div style="width:50%">{d}</div><div style="width:15%">{q} {u}</div></div>',
    ),
    ("Purchase order {number}", "New PO from {name}"), persons=False, strangers=False, size=(1, 5), markup=True, plain="A new purchase order is waiting for you in the portal.",
)  # fmt: skip

FRENCH_SHOP = Style(
    "French web shop's note", "fr",
    (
        _HEAD + _WRAP + "\n<tr><td><h2>Nouvelle commande {ordernumber}</h2></td></tr>\n<tr><td>Date : {date}</td></tr>\n<tr><td>N° client : {customer}</td></tr>\n<tr><td>{order}</td></tr>\n<tr><td>Adresse de livraison :<br>{ship}</td></tr>\n<tr><td>Adresse de facturation :<br>{address}</td></tr>\n<tr><td>Mode de règlement : {payment}</td></tr>"
        "\n<tr><td>Commentaire : {note}</td></tr>\n<tr><td style=\"font-size:10px\">Ce message est envoyé automatiquement, {tens} rue du Port, 75010 Paris</td></tr>" + _END,
    ),
    (
        Rows("<tr><td>{d}<br>Réf. {s}</td><td>{q}</td><td>{p} €</td><td>{t} €</td></tr>", "<table><tr><th>Produit</th><th>Quantité</th><th>Prix unitaire HT</th><th>Total HT</th></tr>", "<tr><td colspan=3>Total HT</td><td>{net} €</td></tr></table>"),
        Rows("<p>{q} x {d} (réf. {s})</p>"),
    ),
    ("Nouvelle commande {number}",), persons=False, markup=True,
)  # fmt: skip

DUTCH_LIST = Style(
    "Dutch list in HTML", "nl",
    ("<html><body><p>Beste {clerk},</p>\n<p>Graag leveren:</p>\n{order}\n<p>Ordernummer: {number}</p>\n<p>Klantnummer: {customer}</p>\n<p>Leverdatum: {delivery}</p>\n<p>{note}</p>\n<p>Met vriendelijke groet,<br>{contact}<br>{name}</p></body></html>",),
    (Rows("<li>{q} {u} {d} ({s})</li>", "<ul>", "</ul>"), Rows("<tr><td>{s}</td><td>{d}</td><td>{q}</td><td>{u}</td></tr>", "<table><tr><td>Artikel</td><td>Omschrijving</td><td>Aantal</td><td>Eenheid</td></tr>", "</table>")), ("Bestelling {number}", "Bestelling"), markup=True, strangers=False,
)  # fmt: skip

STYLES = (*FROM_TEXT, SHOP, CARDS, HIDDEN, STRUCK, QUOTE, LISTS, PORTAL, FRENCH_SHOP, DUTCH_LIST)
