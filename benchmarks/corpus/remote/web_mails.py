"""Buyers of the remote part whose mails are HTML: front desks with tables, shops' and portals' notices, phones, stock cabinets."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.pages import Form, mailed

_SHOP = "body {font-family: Verdana, Arial, sans-serif; font-size: 13px; color: #222} .r {text-align: right} td {padding: 4px}"
_SAID_DE = "{{ said('%s: %s<br>', ('Bestellnummer', o.number), ('Kundennummer', o.customer), ('Gewünschter Liefertermin', o.delivery)) }}"

FORMS: tuple[Form, ...] = (
    Form(
        "desk-table", "de",
        "<p>Hallo liebes Team,</p><p>unsere Bestellung für diesen Monat:</p><table border=1 cellspacing=0 cellpadding=3><tr bgcolor='#ddeeff'><th>Artikelnummer</th><th>Artikel</th><th>Menge</th><th>Einheit</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table>"
        f"<p>{_SAID_DE}</p><p>Viele Grüße</p><p>{{{{ o.contact }}}}<br>{{{{ o.block|br }}}}<br>Tel. {{{{ o.phone }}}}</p>",
    ),
    Form(
        "outlook-paragraphs", "de",
        "<div><p class=MsoNormal>Sehr geehrte Frau {{ o.person }},</p><p class=MsoNormal>wir benötigen für das Labor</p>{% for x in lines %}<p class=MsoNormal>{{ x.sku }}&nbsp;&nbsp;{{ x.desc }}&nbsp;&nbsp;<b>{{ x.qty }} {{ x.unit }}</b></p>{% endfor %}{% if o.number %}<p class=MsoNormal>Bestellnummer {{ o.number }}</p>{% endif %}{% if o.until %}<p class=MsoNormal>Bitte liefern bis {{ o.until }}.</p>{% endif %}"
        "<p class=MsoNormal>Freundliche Grüße</p><p class=MsoNormal><span style='color:#1F497D'>{{ o.contact }}<br>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</span></p></div>", "p.MsoNormal {margin: 0 0 6pt 0; font: 10.5pt Arial}",
    ),
    Form(
        "phone-lines", "de",
        "<div dir='auto'>Hallo,<br><br>{% for x in lines %}{{ x.times }}x {{ x.desc }} ({{ x.sku }})<br>{% endfor %}<br>{% if o.until %}Bis {{ o.until }} bitte.<br>{% endif %}Danke {{ o.contact }}</div><div dir='auto'>{{ o.name }}</div><div dir='auto'><br></div><div dir='auto'>Von meinem Samsung-Gerät gesendet</div>", lines=(1, 5),
    ),
    Form(
        "shop-order", "de",
        "<h2 style='color:#00695c'>Neue Bestellung eingegangen</h2><p>Im Praxisshop wurde eine Bestellung aufgegeben.</p><table>{{ said('<tr><td>%s</td><td><b>%s</b></td></tr>', ('Bestellnummer', o.number), ('Bestellt am', o.day), ('Kundennummer', o.customer), ('Zahlungsart', o.payment), ('Kontakt', o.contact), ('Telefon', o.phone)) }}</table>"
        "<table width='100%' style='border-collapse:collapse'><tr style='border-bottom:2px solid #00695c'><th align=left>Produkt</th><th class=r>Menge</th><th class=r>Preis netto</th><th class=r>Summe netto</th></tr>{% for x in lines %}<tr><td>{{ x.desc }}<br><small>Art.-Nr. {{ x.sku }}</small></td><td class=r>{{ x.times }}</td><td class=r>{{ x.price }} €</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}"
        "<tr><td colspan=3 class=r>Warenwert netto</td><td class=r>{{ o.goods }} €</td></tr>{% if o.freight %}<tr><td colspan=3 class=r>Versand</td><td class=r>{{ o.freight }} €</td></tr>{% endif %}<tr><td colspan=3 class=r>Nettobetrag</td><td class=r>{{ o.net }} €</td></tr><tr><td colspan=3 class=r>19 % USt.</td><td class=r>{{ o.tax }} €</td></tr><tr><td colspan=3 class=r><b>Gesamtbetrag</b></td><td class=r><b>{{ o.gross }} €</b></td></tr></table>"
        "<table width='100%'><tr><td valign=top><b>Rechnungsadresse</b><br>{{ o.block|br }}</td>{% if o.ship %}<td valign=top><b>Lieferadresse</b><br>{{ o.ship|br }}</td>{% endif %}</tr></table>{% if o.note %}<p><b>Kommentar:</b> {{ o.note }}</p>{% endif %}", _SHOP, freight=True, countries=("DE",), lines=(1, 6),
    ),
    Form(
        "cabinet-alert", "de",
        "<p>Automatische Nachbestellung{% if o.number %} {{ o.number }}{% endif %}{% if o.day %} vom {{ o.day }}{% endif %}</p><p>Einrichtung: {{ o.name }}, {{ o.street }}, {{ o.place }}</p>{% if o.customer %}<p>Ihre Kundennummer für uns: {{ o.customer }}</p>{% endif %}<table border=1>{% for x in lines %}<tr><td>{{ x.gtin }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p>Diese Nachricht kommt aus dem Schranksystem und wurde nicht unterschrieben.</p>", codes=True, lines=(2, 9),
    ),
    Form(
        "buying-group", "de",
        "<h3>Bestellung über die Einkaufsgemeinschaft</h3><p><b>Besteller:</b><br>{{ o.block|br }}</p>{% if o.ship %}<p><b>Lieferung an:</b><br>{{ o.ship|br }}</p>{% endif %}<table>{{ said('<tr><td><i>%s</i></td><td>%s</td></tr>', ('Bestell-ID', o.number), ('Datum', o.day), ('Kundennummer des Mitglieds bei Ihnen', o.customer), ('Lieferung bis', o.delivery), ('Bezahlung', o.payment)) }}</table>"
        "<table cellpadding=4><tr><td>Pos</td><td>Hersteller-/Lieferantennr.</td><td>Bezeichnung</td><td>Anzahl</td><td>VE</td><td>EUR/VE</td><td>EUR gesamt</td></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.price }}</td><td>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6>Summe ohne MwSt.</td><td>{{ o.net }}</td></tr></table>", "table {font: 10pt Tahoma} td {border-bottom: 1px dotted #888}", codes=True, countries=("DE",), lines=(1, 8),
    ),
    Form(
        "chatty-html", "de",
        "<p>Guten Morgen Herr {{ o.person }},</p><p>die Grippewelle hat uns fest im Griff, und im Schrank herrscht Leere. Schicken Sie uns doch bitte {% for x in lines %}{{ x.qty }} {{ x.unit }} <b>{{ x.desc }}</b> (Nr. {{ x.sku }}){% if not loop.last %}{{ ' und ' if loop.revindex == 2 else ', ' }}{% endif %}{% endfor %}.</p><p>{% if o.number %}Als Bestellnummer nehmen Sie {{ o.number }}. {% endif %}{% if o.until %}Bis {{ o.until }} sollten die Sachen hier sein.{% endif %}</p><p>Bleiben Sie gesund!<br>{{ o.contact }}<br>{{ o.block|br }}</p>", lines=(1, 3),
    ),
    Form(
        "swiss-html", "de",
        "<div style='font-family:Calibri'>Grüezi<br><br>Gerne bestellen wir:<br><br><table>{% for x in lines %}<tr><td width=90>{{ x.sku }}</td><td width=320>{{ x.desc }}</td><td width=60 align=right>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><br>{{ said('%s %s<br>', ('Bestellnummer', o.number), ('Liefertermin', o.delivery), ('Kundennummer', o.customer)) }}<br>Freundliche Grüsse<br>{{ o.contact }}<br>{{ o.block|br }}</div>", countries=("CH",),
    ),
    Form(
        "english-cards", "en",
        "<p>Hi there,</p><p>Please raise the following:</p>{% for x in lines %}<div style='border:1px solid #ccc;margin:4px;padding:6px'><b>{{ x.desc }}</b><br>Your code: {{ x.sku }}<br>Qty: {{ x.qty }} {{ x.unit }}</div>{% endfor %}<p>{{ said('%s: %s<br>', ('PO number', o.number), ('Account number', o.customer), ('Required by', o.delivery)) }}</p><p>Kind regards<br>{{ o.contact }}<br>{{ o.block|br }}</p>", lines=(1, 5),
    ),
    Form(
        "english-portal", "en",
        "<h2>Purchase order{% if o.number %} {{ o.number }}{% endif %}</h2><table>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Raised on', o.day), ('Requester', o.contact), ('Payment method', o.payment), ('Supplier account', o.customer)) }}</table><p>Bill to<br>{{ o.block|br }}</p>{% if o.ship %}<p>Ship to<br>{{ o.ship|br }}</p>{% endif %}<table border=1 cellpadding=4 cellspacing=0><tr><th>#</th><th>Supplier SKU</th><th>Item</th><th>Qty</th><th>UoM</th><th>Unit price (EUR)</th><th>Line total (EUR)</th></tr>"
        "{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td align=right>{{ x.price }}</td><td align=right>{{ x.total }}</td></tr>{% endfor %}</table><p>Order total excluding VAT: EUR {{ o.net }}</p><p><small>Do not reply. Questions go to the requester.</small></p>", codes=True, lines=(1, 8),
    ),
    Form(
        "dutch-list", "nl",
        "<p>Hallo mevrouw {{ o.person }},</p><p>dit hebben we nodig:</p><ul>{% for x in lines %}<li>{{ x.qty }} {{ x.unit }} {{ x.desc }} (artikelnummer {{ x.sku }})</li>{% endfor %}</ul>{% if o.number %}<p>Ons bestelnummer: {{ o.number }}</p>{% endif %}{% if o.until %}<p>Graag uiterlijk {{ o.until }}.</p>{% endif %}<p>Groeten<br>{{ o.contact }}<br>{{ o.block|br }}</p>",
    ),
    Form(
        "dutch-shop", "nl",
        "<h3>Bestelling ontvangen via de webshop</h3><p>{{ said('%s: %s<br>', ('Bestelnummer', o.number), ('Besteldatum', o.day), ('Betaalmethode', o.payment)) }}</p><table width=560>{% for x in lines %}<tr><td>{{ x.desc }}<br>SKU: {{ x.sku }}</td><td>{{ x.times }} ×</td><td align=right>€ {{ x.price }}</td><td align=right>€ {{ x.total }}</td></tr>{% endfor %}<tr><td colspan=3>Subtotaal excl. btw</td><td align=right>€ {{ o.net }}</td></tr></table><p><b>Factuuradres</b><br>{{ o.block|br }}</p>{% if o.ship %}<p><b>Bezorgadres</b><br>{{ o.ship|br }}</p>{% endif %}", _SHOP,
    ),
    Form(
        "french-grid", "fr",
        "<p>Bonjour,</p><p>Nous vous remercions de prendre en compte la commande suivante&nbsp;:</p><table border=1 cellspacing=0 cellpadding=3><tr><th>Désignation</th><th>Réf.</th><th>Qté</th><th>Unité</th></tr>{% for x in lines %}<tr><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table>{{ said('<p>%s : %s</p>', ('N° de commande', o.number), ('N° client', o.customer), ('Livraison souhaitée', o.delivery)) }}<p>Bien à vous,<br>{{ o.contact }}<br>{{ o.block|br }}</p>",
    ),
    Form(
        "french-shop", "fr",
        "<h3>Nouvelle commande sur la boutique{% if o.number %} : n° {{ o.number }}{% endif %}</h3><p>{{ said('%s : %s<br>', ('Date', o.day), ('Moyen de paiement', o.payment)) }}</p>{% for x in lines %}<p>{{ x.times }} × {{ x.desc }} <i>({{ x.sku }})</i><br>{{ x.price }} € HT, soit {{ x.total }} € HT</p>{% endfor %}<p><b>Total HT : {{ o.net }} €</b></p><p>Facturation :<br>{{ o.block|br }}</p>{% if o.ship %}<p>Livraison :<br>{{ o.ship|br }}</p>{% endif %}", _SHOP, lines=(1, 5),
    ),
)  # fmt: skip
ORDINARY = ("desk-table", "outlook-paragraphs", "shop-order", "french-grid", "dutch-list", "english-cards")
BUYERS: tuple[Buyer, ...] = tuple(mailed(form) for form in FORMS) + tuple(mailed(form) for form in FORMS if form.name in ORDINARY)
