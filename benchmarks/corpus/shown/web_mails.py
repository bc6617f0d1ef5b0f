"""Buyers of the shown part who order in HTML mails: tables typed or pasted, lists, shops' and portals' notifications."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.pages import Form, mailed

_SHOP = "body {font-family: Helvetica, Arial, sans-serif; color: #333} table {border-collapse: collapse} .r {text-align: right}"

FORMS: tuple[Form, ...] = (
    Form(
        "office-table", "de",
        "<p>Sehr geehrte Damen und Herren,</p><p>hiermit bestellen wir folgende Positionen:</p><table border=1 cellpadding=4 cellspacing=0><tr><th>Pos.</th><th>Art.-Nr.</th><th>Bezeichnung</th><th>Menge</th><th>Einheit</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table>"
        "<p>{{ said('%s: %s<br>', ('Bestellnummer', o.number), ('Kundennummer', o.customer), ('Liefertermin', o.delivery)) }}</p><p>Mit freundlichen Grüßen</p><p>{{ o.contact }}</p><p style='font-size:9pt;color:#777'>{{ o.block|br }}<br>Telefon {{ o.phone }}</p>",
    ),
    Form(
        "outlook-lines", "de",
        "<div class=WordSection1><p class=MsoNormal>Guten Tag Herr {{ o.person }},</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>bitte um Lieferung von:</p>{% for x in lines %}<p class=MsoNormal style='margin-left:18pt'>{{ x.qty }} {{ x.unit }} {{ x.desc }}, {{ x.sku }}</p>{% endfor %}<p class=MsoNormal>&nbsp;</p>{% if o.delivery %}<p class=MsoNormal>Termin: {{ o.delivery }}</p>{% endif %}{% if o.number %}<p class=MsoNormal>Bestellnummer: {{ o.number }}</p>{% endif %}"
        "<p class=MsoNormal>Viele Grüße</p><p class=MsoNormal>{{ o.contact }}</p><p class=MsoNormal><b>{{ o.name }}</b><br>{{ o.street }} | {{ o.place }}</p></div>",
        "p.MsoNormal {margin: 0; font: 11pt Calibri}",
    ),
    Form(
        "spreadsheet-cells", "de",
        "<p>Hallo zusammen,</p><p>unser Bedarf:</p><table width=520 style='width:390pt'><colgroup><col width=90><col width=280><col width=60><col width=90></colgroup>{% for x in lines %}<tr height=20><td height=20 class=xl65>{{ x.sku }}</td><td class=xl66>{{ x.desc }}</td><td class=xl65 align=right>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p>{% if o.number %}Bestell-Nr. {{ o.number }}{% endif %}{% if o.until %}, bis {{ o.until }}{% endif %}</p><p>LG {{ o.contact }}<br>{{ o.name }}</p>",
        ".xl65 {border: .5pt solid windowtext} .xl66 {border: .5pt solid windowtext; white-space: normal}", lines=(2, 10),
    ),
    Form(
        "list-phone", "de",
        "<div>Hallo Frau {{ o.person }},</div><div><br></div><div>bitte schicken:</div><ul>{% for x in lines %}<li>{{ x.times }} x {{ x.desc }} ({{ x.sku }})</li>{% endfor %}</ul>{% if o.until %}<div>Bis {{ o.until }} wäre schön.</div>{% endif %}<div>Danke und Grüße</div><div>{{ o.contact }}, {{ o.name }}</div><div><br></div><div>Gesendet von Outlook für Android</div>",
    ),
    Form(
        "shop-notice", "de",
        "<table width=600 align=center cellpadding=10><tr><td bgcolor='#23395d'><font color='#ffffff' size=5>Neue Bestellung im Onlineshop</font></td></tr><tr><td>{{ said('%s: <b>%s</b><br>', ('Bestellnummer', o.number), ('Bestelldatum', o.day), ('Zahlungsart', o.payment), ('Kundennummer', o.customer)) }}</td></tr><tr><td><table width='100%' cellpadding=5><tr bgcolor='#eeeeee'><td>Artikelnummer</td><td>Produkt</td><td class=r>Anzahl</td><td class=r>Einzelpreis</td><td class=r>Summe</td></tr>"
        "{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.times }}</td><td class=r>{{ x.price }} EUR</td><td class=r>{{ x.total }} EUR</td></tr>{% endfor %}<tr><td colspan=4 class=r>Zwischensumme (netto)</td><td class=r>{{ o.goods }} EUR</td></tr>{% if o.freight %}<tr><td colspan=4 class=r>Versandkosten</td><td class=r>{{ o.freight }} EUR</td></tr>{% endif %}<tr><td colspan=4 class=r>Gesamt netto</td><td class=r>{{ o.net }} EUR</td></tr><tr><td colspan=4 class=r>zzgl. 19 % MwSt.</td><td class=r>{{ o.tax }} EUR</td></tr><tr><td colspan=4 class=r><b>Gesamt brutto</b></td><td class=r><b>{{ o.gross }} EUR</b></td></tr></table></td></tr>"
        "<tr><td><b>Rechnungsanschrift:</b><br>{{ o.block|br }}<br>{{ o.email }}, {{ o.phone }}</td></tr>{% if o.ship %}<tr><td><b>Lieferanschrift:</b><br>{{ o.ship|br }}</td></tr>{% endif %}{% if o.note %}<tr><td><b>Nachricht des Kunden:</b> {{ o.note }}</td></tr>{% endif %}<tr><td><small>Diese Benachrichtigung wurde automatisch erstellt.</small></td></tr></table>",
        _SHOP, freight=True, countries=("DE",), lines=(1, 6),
    ),
    Form(
        "shop-cards", "en",
        "<h2>Thank you, you have a new sale!</h2><p>{{ said('%s %s<br>', ('Order', o.number), ('Placed on', o.day)) }}</p>{% for x in lines %}<table width='100%'><tr><td><b>{{ x.desc }}</b><br>SKU: {{ x.sku }}<br>Quantity: {{ x.times }}</td><td align=right>€{{ x.price }} each<br><b>€{{ x.total }}</b></td></tr></table><hr>{% endfor %}<p>Subtotal excl. VAT: €{{ o.net }}</p>{% if o.payment %}<p>Paid by: {{ o.payment }}</p>{% endif %}"
        "<h3>Customer</h3><p>{{ o.contact }}<br>{{ o.email }}<br>{{ o.phone }}</p><h3>Billing address</h3><p>{{ o.block|br }}</p>{% if o.ship %}<h3>Shipping address</h3><p>{{ o.ship|br }}</p>{% endif %}{% if o.note %}<h3>Customer note</h3><p>{{ o.note }}</p>{% endif %}", _SHOP, lines=(1, 5),
    ),
    Form(
        "portal-de", "de",
        "<h3>Bestellung{% if o.number %} {{ o.number }}{% endif %} von {{ o.name }}</h3><table>{{ said('<tr><td width=180>%s</td><td>%s</td></tr>', ('Bestelldatum', o.day), ('Ansprechpartner', o.contact), ('Telefon', o.phone), ('Lieferantenseitige Kundennummer', o.customer), ('Wunschliefertermin', o.delivery), ('Zahlungsbedingung', o.payment)) }}</table><p><b>Rechnungsempfänger</b><br>{{ o.block|br }}</p>{% if o.ship %}<p><b>Lieferadresse</b><br>{{ o.ship|br }}</p>{% endif %}<table border=0 cellpadding=3><tr style='background:#dce6f1'><th>#</th><th>Artikelnr. Lieferant</th><th>Artikelnr. Käufer</th><th>Beschreibung</th><th>Menge</th><th>ME</th><th>Preis (EUR)</th><th>Summe (EUR)</th></tr>"
        "{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.bsku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td><td align=right>{{ x.price }}</td><td align=right>{{ x.total }}</td></tr>{% endfor %}</table><p align=right>Summe netto: {{ o.net }} EUR</p><p><a href='https://portal.example/bestaetigen'>Bestellung im Portal bestätigen</a></p>", codes=True, lines=(1, 9),
    ),
    Form(
        "answer-with-quote", "de",
        "<p>Hallo Herr {{ o.person }},</p><p>danke für die schnelle Lieferung. Wir bestellen gleich nach:</p><table>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table>{% if o.number %}<p>Unsere Bestellnr.: {{ o.number }}</p>{% endif %}<p>Viele Grüße<br>{{ o.contact }}</p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p><b>Von:</b> {{ o.seller }}<br><b>Gesendet:</b> {{ o.earlier }}<br><b>An:</b> {{ o.contact }}<br><b>Betreff:</b> Versandanzeige</p></div><p>Ihre Sendung enthält:</p><table>{% for y in others %}<tr><td>{{ y.qty }} {{ y.unit }}</td><td>{{ y.desc }}</td><td>{{ y.sku }}</td></tr>{% endfor %}</table>",
    ),
    Form(
        "prose-html", "de",
        "<p>Liebe Frau {{ o.person }},</p><p>für unseren Umbau benötigen wir {% for x in lines %}{{ x.qty }} {{ x.unit }} <i>{{ x.desc }}</i> ({{ x.sku }}){% if not loop.last %}{{ ' und ' if loop.revindex == 2 else ', ' }}{% endif %}{% endfor %}.{% if o.until %} Die Ware sollte bis {{ o.until }} eintreffen.{% endif %}{% if o.number %} Bitte geben Sie auf der Rechnung die Bestellnummer <b>{{ o.number }}</b> an.{% endif %}</p><p>Herzliche Grüße<br>{{ o.contact }}<br>{{ o.block|br }}</p>", lines=(1, 3),
    ),
    Form(
        "english-table", "en",
        "<p>Dear {{ o.person }},</p><p>Please see our order below.</p><table border=1 cellpadding=3 style='border-collapse:collapse'><tr><th>Product code</th><th>Description</th><th>Quantity</th><th>Unit</th><th>Price EUR</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.price }}</td></tr>{% endfor %}</table><p>{{ said('%s: %s<br>', ('Order number', o.number), ('Account', o.customer), ('Delivery date', o.delivery)) }}{{ o.note }}</p><p>Kind regards<br>{{ o.contact }}<br>{{ o.block|br }}</p>",
    ),
    Form(
        "english-numbered", "en",
        "<div>Hi,</div><div>order{% if o.number %} <b>{{ o.number }}</b>{% endif %} please:</div><ol>{% for x in lines %}<li>{{ x.qty }} {{ x.unit }} of {{ x.sku }} {{ x.desc }}</li>{% endfor %}</ol><div>{% if o.until %}To arrive by {{ o.until }}.{% endif %}</div><div>Thanks, {{ o.contact }}</div><div>{{ o.name }}</div>",
    ),
    Form(
        "dutch-table", "nl",
        "<p>Goedemorgen,</p><p>Wij bestellen graag:</p><table border=1 cellspacing=0 cellpadding=3><tr><td><b>Aantal</b></td><td><b>Eenheid</b></td><td><b>Artikelnr.</b></td><td><b>Omschrijving</b></td></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td></tr>{% endfor %}</table><p>{{ said('%s: %s<br>', ('Bestelnummer', o.number), ('Klantnummer', o.customer), ('Gewenste levering', o.delivery)) }}</p><p>Met vriendelijke groet,<br>{{ o.contact }}<br>{{ o.block|br }}</p>",
    ),
    Form(
        "dutch-shop", "nl",
        "<h2>Er is een bestelling geplaatst{% if o.number %}: {{ o.number }}{% endif %}</h2><p>{{ said('%s: %s<br>', ('Datum', o.day), ('Betaalwijze', o.payment)) }}</p><table width='100%'>{% for x in lines %}<tr><td>{{ x.times }} x</td><td>{{ x.desc }}<br><small>Artikelcode {{ x.sku }}</small></td><td align=right>€ {{ x.price }}</td><td align=right>€ {{ x.total }}</td></tr>{% endfor %}<tr><td colspan=3>Totaal exclusief btw</td><td align=right>€ {{ o.net }}</td></tr></table><p>Factuuradres<br>{{ o.block|br }}</p>{% if o.ship %}<p>Afleveradres<br>{{ o.ship|br }}</p>{% endif %}", _SHOP,
    ),
    Form(
        "french-table", "fr",
        "<p>Bonjour Madame {{ o.person }},</p><p>Merci de bien vouloir nous faire parvenir les articles suivants&nbsp;:</p><table border=1 cellspacing=0><tr><th>Référence</th><th>Désignation</th><th>Quantité</th><th>Unité</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table>{{ said('<p>%s : %s</p>', ('Numéro de commande', o.number), ('Code client', o.customer), ('Date de livraison', o.delivery)) }}<p>Bien cordialement,<br>{{ o.contact }}<br>{{ o.block|br }}</p>",
    ),
    Form(
        "french-list", "fr",
        "<div>Bonjour,</div><div>notre commande de la semaine :</div><ul>{% for x in lines %}<li>{{ x.desc }} ({{ x.sku }}) : {{ x.qty }} {{ x.unit }}</li>{% endfor %}</ul>{% if o.number %}<div>Commande n° {{ o.number }}</div>{% endif %}<div>{{ o.note }}</div><div>Merci beaucoup</div><div>{{ o.contact }} – {{ o.name }}</div>",
    ),
)  # fmt: skip
ORDINARY = ("office-table", "outlook-lines", "spreadsheet-cells", "shop-notice", "english-table", "dutch-table", "french-table")
BUYERS: tuple[Buyer, ...] = tuple(mailed(form) for form in FORMS) + tuple(mailed(form) for form in FORMS if form.name in ORDINARY)
