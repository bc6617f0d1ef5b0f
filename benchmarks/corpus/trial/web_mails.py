"""Buyers of the trial part who order in HTML mails: tables from office programs, typed paragraphs, practice software, shops and portals."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form, mailed

_OFFICE = "p {margin: 0; font: 11pt Calibri, sans-serif} table.g td {border: 1px solid #8ea9db; padding: 2px 6px}"

FORMS: tuple[Form, ...] = (
    Form(
        "sheet-pasted", "de",
        "<p>Hallo Frau {{ o.person }},</p><p>&nbsp;</p><p>anbei unsere Liste für diese Woche{% if o.until %}, Lieferung bitte bis {{ o.until }}{% endif %}.</p><p>&nbsp;</p><table class=g cellspacing=0><tr style='background:#d9e1f2'><td><b>Art.-Nr.</b></td><td><b>Artikel</b></td><td><b>Anzahl</b></td><td><b>Einheit</b></td></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p>&nbsp;</p>{% if o.customer %}<p>Kundennummer {{ o.customer }}</p>{% endif %}{% if o.number %}<p>Bestellnummer {{ o.number }}</p>{% endif %}<p>Viele Grüße</p><p>{{ o.contact }}</p><p style='color:#7f7f7f'>{{ o.block|br }}</p>",
        _OFFICE,
    ),
    Form(
        "phone-divs", "de",
        "<div>Guten Tag,</div><div><br></div><div>bitte senden Sie uns</div><ul>{% for x in lines %}<li>{{ x.qty }} {{ x.unit }} {{ x.desc }}, Artikel {{ x.sku }}</li>{% endfor %}</ul><div>{{ o.note }}</div><div>Danke!</div><div>{{ o.contact }}</div><div><br></div><div>{{ o.name }}</div><div>{{ o.street }}</div><div>{{ o.place }}</div><div dir=ltr style='font-size:small'>Von meinem Mobiltelefon gesendet</div>",
    ),
    Form(
        "practice-software", "de",
        "<div style='font-family:Verdana;font-size:12px'><table width=100%><tr><td style='font-size:18px;color:#00685e'>Materialbestellung</td><td align=right>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</td></tr></table><hr color='#00685e'><table>{{ said('<tr><td style=\"color:#666\">%s</td><td>%s</td></tr>', ('Bestellnummer', o.number), ('Bestelldatum', o.day), ('Kundennummer beim Lieferanten', o.customer), ('Wunschlieferdatum', o.delivery), ('Bestellt von', o.contact)) }}</table><br><table width=100% cellpadding=4>"
        "<tr style='background:#00685e;color:#fff'><th align=left>Lfd.</th><th align=left>Hersteller-/Lief.-Nr.</th><th align=left>Bezeichnung</th><th align=right>Menge</th><th align=left>Geb.</th><th align=right>Preis €</th><th align=right>Gesamt €</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td><td align=right>{{ x.price }}</td><td align=right>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 align=right><b>Bestellwert netto</b></td><td align=right><b>{{ o.net }}</b></td></tr></table><p style='font-size:10px;color:#999'>Gesendet aus der Praxisverwaltung. Antworten auf diese Adresse werden nicht gelesen.</p></div>",
        codes=True, lines=(1, 12),
    ),
    Form(
        "web-shop", "de",
        "<div style='max-width:600px;margin:auto;font-family:Arial'><h1 style='color:#c2185b'>Neue Shop-Bestellung!</h1><p>Bestellung <b>{{ o.number }}</b>{% if o.day %} vom {{ o.day }}{% endif %}</p>{% for x in lines %}<div style='border-bottom:1px solid #eee;padding:8px'><b>{{ x.desc }}</b><br><span style='color:#888'>Artikelnummer {{ x.sku }}</span><br>{{ x.times }} × {{ x.price }} € <span style='float:right'>{{ x.total }} €</span></div>{% endfor %}<table align=right><tr><td>Zwischensumme (netto)</td><td align=right>{{ o.goods }} €</td></tr>{% if o.freight %}<tr><td>Versand</td><td align=right>{{ o.freight }} €</td></tr>{% endif %}<tr><td>Summe netto</td><td align=right>{{ o.net }} €</td></tr><tr><td>MwSt. 19 %</td><td align=right>{{ o.tax }} €</td></tr><tr><td><b>Gesamtbetrag</b></td><td align=right><b>{{ o.gross }} €</b></td></tr></table><div style='clear:both'></div>"
        "<table width=100%><tr><td valign=top><b>Rechnungsadresse</b><br>{{ o.block|br }}<br>{{ o.email }}</td><td valign=top>{% if o.ship %}<b>Lieferadresse</b><br>{{ o.ship|br }}{% endif %}</td></tr></table>{% if o.payment %}<p>Zahlungsart: {{ o.payment }}</p>{% endif %}{% if o.note %}<p>Kundenhinweis: {{ o.note }}</p>{% endif %}</div>",
        freight=True, countries=("DE",), lines=(1, 7),
    ),
    Form(
        "procurement-portal", "de",
        "<table width=640 cellpadding=6 style='border:1px solid #ccc;font:13px Segoe UI'><tr><td colspan=2 bgcolor='#003366'><font color='#ffffff'>Ein Kunde hat Ihnen über das Beschaffungsportal eine Bestellung gesendet</font></td></tr>{{ said('<tr><td width=200>%s</td><td>%s</td></tr>', ('Bestell-ID', o.number), ('Freigegeben am', o.day), ('Organisation', o.name), ('Bedarfsträger', o.contact), ('Kundennr. Lieferant', o.customer), ('Liefertermin', o.delivery), ('Zahlungsbedingung', o.payment)) }}<tr><td>Lieferort</td><td>{% if o.ship %}{{ o.ship|rows|join(', ') }}{% else %}{{ o.block|rows|join(', ') }}{% endif %}</td></tr></table><br>"
        "<table width=640 cellpadding=4 border=1 style='border-collapse:collapse;font:12px Segoe UI'><tr><th>Pos.</th><th>Lieferanten-Artikelnr.</th><th>Interne Nr.</th><th>Artikeltext</th><th>Menge</th><th>ME</th><th>Preis EUR</th><th>Wert EUR</th></tr>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.sku }}</td><td>{{ x.bsku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td><td align=right>{{ x.price }}</td><td align=right>{{ x.total }}</td></tr>{% endfor %}</table><p>Bestellsumme netto EUR {{ o.net }}</p><p><a href='https://portal.beschaffung.example'>Bestellung im Portal öffnen</a></p>",
        codes=True, lines=(1, 9),
    ),
    Form(
        "coloured-letter", "de",
        "<div style=\"font-family:'Comic Sans MS';color:#444\"><p>Liebes Team,</p><p>unser Salon bestellt{% if o.number %} (<b>{{ o.number }}</b>){% endif %}:</p>{% for x in lines %}<p>&#9829; {{ x.qty }} {{ x.unit }} <b>{{ x.desc }}</b> <i>({{ x.sku }})</i></p>{% endfor %}{% if o.delivery %}<p>Wunschtermin: {{ o.delivery }}</p>{% endif %}{% if o.payment %}<p>Wir zahlen {{ o.payment }}.</p>{% endif %}<p>Allerliebste Grüße<br>{{ o.contact }}<br>{{ o.name }}, {{ o.street }}, {{ o.place }}</p></div>",
        lines=(1, 5),
    ),
    Form(
        "quoted-below", "de",
        "<div>Sehr geehrter Herr {{ o.person }},<br><br>vielen Dank für die prompte Auskunft. Wir bestellen somit{% if o.number %} unter Nr. {{ o.number }}{% endif %}:<br><br>{% for x in lines %}{{ x.qty }} {{ x.unit }} {{ x.desc }} ({{ x.sku }})<br>{% endfor %}<br>Mit freundlichen Grüßen<br>{{ o.contact }}<br>{{ o.name }}</div><br><blockquote style='border-left:2px solid #ccc;padding-left:8px'><div>Am {{ o.earlier }} schrieb {{ o.seller }}:</div><div>Guten Tag,<br>ja, alle drei Artikel sind am Lager:<br>{% for y in others %}{{ y.sku }} {{ y.desc }}, {{ y.price }} EUR je {{ y.unit }}<br>{% endfor %}</div></blockquote>",
        lines=(1, 4),
    ),
    Form(
        "two-rows", "de",
        "<p>Sehr geehrte Damen und Herren,</p><p>bitte führen Sie folgende Bestellung aus:</p><table cellpadding=3>{% for x in lines %}<tr bgcolor='#f2f2f2'><td>{{ x.pos }}.</td><td><b>{{ x.desc }}</b></td></tr><tr><td></td><td>Nummer {{ x.sku }} &middot; Menge {{ x.qty }} {{ x.unit }} &middot; Preis {{ x.price }} €</td></tr>{% endfor %}</table>{{ said('<p>%s: %s</p>', ('Bestellnummer', o.number), ('Kundennummer', o.customer), ('Lieferdatum', o.delivery), ('Lieferung an', o.ship|rows|join(', '))) }}<p>Mit freundlichen Grüßen</p><p>{{ o.contact }}<br>{{ o.block|br }}<br>Tel. {{ o.phone }}</p>",
        lines=(1, 6),
    ),
    Form(
        "english-table", "en",
        "<p>Hello Mrs {{ o.person }},</p><p>Please supply the items in the table below.</p><table border=1 cellpadding=4 style='border-collapse:collapse'><tr><th>Product code</th><th>Description</th><th>Pack</th><th>Quantity required</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.unit }}</td><td align=center>{{ x.qty }}</td></tr>{% endfor %}</table>{{ said('<p>%s %s</p>', ('Order number', o.number), ('Account', o.customer), ('Required by', o.delivery)) }}<p>Kind regards<br>{{ o.contact }}<br>{{ o.block|br }}</p>",
    ),
    Form(
        "english-system", "en",
        "<div style='font-family:Helvetica'><div style='background:#222;color:#fff;padding:10px'>Purchase order {{ o.number }} from {{ o.name }}</div><p>Dear supplier, a purchase order has been approved.</p><table>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('PO date', o.day), ('Deliver by', o.delivery), ('Raised by', o.contact), ('Supplier account', o.customer)) }}</table><p><b>Bill to:</b> {{ o.block|rows|join(', ') }}</p>{% if o.ship %}<p><b>Deliver to:</b> {{ o.ship|rows|join(', ') }}</p>{% endif %}<table width=100%><tr><th align=left>SKU</th><th align=left>Item</th><th align=right>Qty</th><th align=left>UoM</th><th align=right>Unit EUR</th><th align=right>Line EUR</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td><td align=right>{{ x.price }}</td><td align=right>{{ x.total }}</td></tr>{% endfor %}</table><p align=right>Total excluding VAT: EUR {{ o.net }}</p></div>",
        codes=True,
    ),
    Form(
        "dutch-table", "nl",
        "<p>Beste meneer {{ o.person }},</p><p>Zie onderstaande bestelling{% if o.until %}, graag leveren voor {{ o.until }}{% endif %}.</p><table cellpadding=4 style='border:1px solid #aaa'><tr bgcolor='#fde9d9'><td>Code</td><td>Artikel</td><td>Aantal</td><td>Eenheid</td></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p>{{ said('%s: %s<br>', ('Bestelnummer', o.number), ('Klantnummer', o.customer)) }}</p><p>{{ o.note }}</p><p>Met vriendelijke groet,<br>{{ o.contact }}</p><p style='color:gray'>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</p>",
    ),
    Form(
        "dutch-shop", "nl",
        "<h2>Bestelling ontvangen via de webwinkel</h2><p>{{ said('%s: %s<br>', ('Ordernummer', o.number), ('Datum', o.day), ('Betaalmethode', o.payment)) }}</p><table width=100%><tr><th align=left>Product</th><th>Aantal</th><th align=right>Prijs (excl. btw)</th><th align=right>Totaal</th></tr>{% for x in lines %}<tr><td>{{ x.desc }} <small>(artikelnr. {{ x.sku }})</small></td><td align=center>{{ x.times }}</td><td align=right>€ {{ x.price }}</td><td align=right>€ {{ x.total }}</td></tr>{% endfor %}<tr><td colspan=3 align=right>Subtotaal excl. btw</td><td align=right>€ {{ o.net }}</td></tr></table><p><b>Klantgegevens</b><br>{{ o.block|br }}<br>{{ o.phone }}</p>{% if o.ship %}<p><b>Verzendadres</b><br>{{ o.ship|br }}</p>{% endif %}",
        lines=(1, 6),
    ),
    Form(
        "french-table", "fr",
        "<p>Bonjour Madame {{ o.person }},</p><p>Merci d'enregistrer la commande ci-dessous :</p><table border=1 cellspacing=0 cellpadding=4><tr bgcolor='#e2efda'><td>Référence</td><td>Produit</td><td>Quantité</td><td>Unité</td><td>Prix HT (€)</td></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td><td align=right>{{ x.price }}</td></tr>{% endfor %}</table>{{ said('<p>%s : %s</p>', ('Commande n°', o.number), ('Code client', o.customer), ('Livraison souhaitée', o.delivery), ('Paiement', o.payment)) }}<p>Cordialement,<br>{{ o.contact }}<br>{{ o.block|br }}</p>",
    ),
    Form(
        "french-list", "fr",
        "<div>Bonjour,</div><div><br></div><div>commande du cabinet{% if o.number %} n° {{ o.number }}{% endif %} :</div><ol>{% for x in lines %}<li>{{ x.desc }} (réf. {{ x.sku }}) : {{ x.qty }} {{ x.unit }}</li>{% endfor %}</ol>{% if o.until %}<div>À livrer pour {{ o.until }}.</div>{% endif %}<div>Merci d'avance</div><div>{{ o.contact }}</div><div><font color=gray>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}<br>{{ o.phone }}</font></div>",
        lines=(1, 5),
    ),
)  # fmt: skip
BUYERS = tuple(mailed(form) for form in FORMS)
