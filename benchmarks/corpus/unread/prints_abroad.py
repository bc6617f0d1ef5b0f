"""Buyers of the unread part abroad who print their orders: English, Dutch and French."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.unread.prints_german import BASE

FORMS: tuple[Form, ...] = (
    Form(
        "en-contractor", "en",
        "<table class=w><tr><td><h2>{{ o.name }}</h2>{{ o.street }}<br>{{ o.place }}<br>Tel {{ o.phone }}</td><td class=r><h2>PURCHASE ORDER</h2>{{ said('%s %s<br>', ('Order No:', o.number), ('Date:', o.day), ('A/C:', o.customer)) }}</td></tr></table><table class='w b'><tr><td><b>Supplier</b><br>{{ o.seller_block|br }}</td><td><b>Deliver to</b><br>{% if o.ship %}{{ o.ship|br }}{% else %}Our address above{% endif %}</td></tr></table><table class='w b'><tr><th>Item</th><th>Part No.</th><th>Description</th><th>Qty</th><th>UOM</th><th>Rate EUR</th><th>Amount EUR</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r>Total (excl. VAT)</td><td class=r>{{ o.net }}</td></tr></table>{{ said('<p>%s: %s</p>', ('Required by', o.delivery), ('Payment terms', o.payment), ('Notes', o.note)) }}<p>Authorised: {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9.5pt 'Liberation Sans'} h2 {margin: 0; font-size: 15pt} .b {margin-top: 5mm} .b td, .b th {border: .5pt solid #444; padding: 1.2mm}", codes=True, countries=("GB", "IE"),
    ),
    Form(
        "en-memo", "en",
        "<p><b>{{ o.name }}</b>, {{ o.street }}, {{ o.place }}</p><p>To {{ o.seller }}</p><p>{{ said('%s %s; ', ('Our order', o.number), ('dated', o.day)) }}</p><p>Please send the following{% if o.until %}, to reach us by {{ o.until }}{% endif %}:</p><table class=t>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table><p>{{ o.note }}</p><p class=u>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 25mm} body {font: 11pt 'Liberation Serif'} .t td {padding: 1mm 7mm 1mm 0} .u {font-family: 'Because We Mentor'; font-size: 15pt}", lines=(1, 6),
    ),
    Form(
        "en-estate", "en",
        "<div class=c><b>{{ o.name }}</b><br>{{ o.street }}, {{ o.place }}</div><h3 class=c>Official Order{% if o.number %} No. {{ o.number }}{% endif %}</h3><p>{{ said('<b>%s</b> %s &nbsp; ', ('Date', o.day), ('Ordered by', o.contact), ('Telephone', o.phone), ('Delivery', o.delivery)) }}</p><p>To: {{ o.seller_block|rows|join(', ') }}</p><table class='w t'><thead><tr><th>Quantity</th><th>Details of goods</th><th>Catalogue no.</th><th class=r>Unit price €</th><th class=r>Total €</th></tr></thead>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Net value € {{ o.net }}</p><p>Invoices to: {{ o.block|rows|join(', ') }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'DejaVu Serif'} .c {text-align: center} .t th {border-top: .8pt solid; border-bottom: .8pt solid} .t td {padding: 1.2mm 1mm 1.2mm 0}", countries=("GB", "IE", "DK"),
    ),
    Form(
        "nl-installer", "nl",
        "<table class=w><tr><td class=o>Inkooporder</td><td class=r>{{ o.block|br }}</td></tr></table><p>{{ o.seller_block|br }}</p><table>{{ said('<tr><td class=l>%s</td><td>%s</td></tr>', ('Inkoopordernr.', o.number), ('Datum', o.day), ('Ons klantnummer', o.customer), ('Contact', o.contact), ('Gewenste levering', o.delivery), ('Betaling', o.payment)) }}</table><table class='w t'><thead><tr><th>Artikelnr.</th><th>Omschrijving</th><th class=r>Aantal</th><th>Eenh.</th><th class=r>Prijs p/e</th><th class=r>Totaal</th></tr></thead>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>€ {{ x.price }}</td><td class=r>€ {{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>Totaal excl. btw</td><td class=r>€ {{ o.net }}</td></tr></table>{% if o.ship %}<p><b>Afleveradres</b><br>{{ o.ship|br }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 17mm} body {font: 9.5pt 'Liberation Sans'} .o {font-size: 20pt; color: #0d47a1} .l {color: #666; padding-right: 5mm} .t {margin-top: 5mm} .t th {background: #e3f2fd; padding: 1mm} .t td {padding: 1mm; border-bottom: .3pt solid #bbb}", codes=True,
    ),
    Form(
        "nl-council", "nl",
        "<p><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</p><p>{{ o.seller_block|br }}</p><p>{{ o.city }}{% if o.day %}, {{ o.day }}{% endif %}</p>{% if o.number %}<p>Opdrachtnummer: {{ o.number }} (vermelden op factuur)</p>{% endif %}<p>Geachte {{ o.person }},</p><p>Hierbij verstrekken wij u opdracht tot levering van:</p><table class='w t'><tr><th>Nr.</th><th>Artikel</th><th>Uw code</th><th>Hoeveelheid</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td>{{ x.qty }} {{ x.unit }}</td></tr>{% endfor %}</table><p>{% if o.until %}Levering uiterlijk {{ o.until }}. {% endif %}{{ o.note }}</p><p>Hoogachtend,<br><br>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 25mm} body {font: 10.5pt 'DejaVu Sans'} .t td, .t th {border: .4pt solid; padding: 1mm}", lines=(1, 7),
    ),
    Form(
        "be-order", "nl",
        "<table class='w b'><tr><td rowspan=2><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}{% if o.vat %}<br>BTW {{ o.vat }}{% endif %}</td><td>Bestelbon{% if o.number %} {{ o.number }}{% endif %}</td></tr><tr><td>{{ said('%s %s<br>', ('Datum:', o.day), ('Klant nr.:', o.customer), ('Leverdatum:', o.delivery)) }}</td></tr></table><p>Leverancier: {{ o.seller_block|rows|join(', ') }}</p><table class='w b'><tr><th>Aantal</th><th>Eenheid</th><th>Omschrijving</th><th>Referentie</th><th>Eenheidsprijs</th><th>Bedrag</th></tr>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>Totaal excl. BTW (EUR)</td><td class=r>{{ o.net }}</td></tr></table>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 9.5pt 'DejaVu Sans Condensed'} .b td, .b th {border: .5pt solid; padding: 1.2mm}", countries=("BE",),
    ),
    Form(
        "fr-town", "fr",
        "<p><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br>Tél. {{ o.phone }}</p><h2 class=c>BON DE COMMANDE{% if o.number %} N° {{ o.number }}{% endif %}</h2><table class='w b'><tr><td>Fournisseur<br>{{ o.seller_block|br }}</td><td>{{ said('%s : %s<br>', ('Date', o.day), ('Service / contact', o.contact), ('Délai de livraison', o.delivery), ('Mode de règlement', o.payment)) }}Lieu de livraison : {% if o.ship %}{{ o.ship|rows|join(', ') }}{% else %}adresse ci-dessus{% endif %}</td></tr></table><table class='w b'><tr><th>Réf. fournisseur</th><th>Désignation</th><th>Qté</th><th>Unité</th><th>P.U. HT (€)</th><th>Montant HT (€)</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>TOTAL HT</td><td class=r>{{ o.net }}</td></tr></table><p>Bon pour accord, {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 17mm} body {font: 9.5pt 'Liberation Sans'} .c {text-align: center} .b {margin-top: 4mm} .b td, .b th {border: .5pt solid #333; padding: 1.2mm}", codes=True, countries=("FR",),
    ),
    Form(
        "fr-workshop", "fr",
        "<table class=w><tr><td>{{ o.block|br }}</td><td class=r>{{ o.seller_block|br }}</td></tr></table><p>{{ said('%s %s – ', ('Commande', o.number), ('du', o.day), ('Client', o.customer)) }}</p><p>Bonjour, veuillez nous expédier{% if o.until %} pour {{ o.until }}{% endif %} :</p><table class='w t'><tr><th>Quantité</th><th>Article</th><th>Code</th><th class=r>Prix net €</th></tr>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.price }}</td></tr>{% endfor %}</table><p>{{ o.note }}</p><p>Merci, {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10.5pt 'DejaVu Serif'} .t th {border-bottom: 1pt solid #6a1b9a; color: #6a1b9a} .t td {padding: 1.2mm 0}", lines=(1, 7),
    ),
    Form(
        "fr-system", "fr",
        "<table class=w><tr><td class=t1>{{ o.name }}</td><td class=r>Page 1/1</td></tr></table><p>Commande achat{% if o.number %} : {{ o.number }}{% endif %}</p><table>{{ said('<tr><td>%s</td><td>: %s</td></tr>', ('Date commande', o.day), ('Acheteur', o.contact), ('Notre code client', o.customer), ('Date de livraison prévue', o.delivery)) }}</table><p>Facturation : {{ o.block|rows|join(', ') }}</p>{% if o.ship %}<p>Livraison : {{ o.ship|rows|join(', ') }}</p>{% endif %}<table class='w t'><thead><tr><th>Ln</th><th>Article interne</th><th>Article fourn.</th><th>Libellé</th><th class=r>Qté cdée</th><th>UA</th><th class=r>Prix unit. EUR</th><th class=r>Montant EUR</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Total hors taxes EUR {{ o.net }}</p>",
        BASE + "@page {size: A4 landscape; margin: 13mm} body {font: 8.5pt 'Liberation Mono'} .t1 {font-size: 12pt} .t th {border-bottom: .6pt solid; font-weight: normal} .t td, .t th {padding-right: 3mm}", codes=True, lines=(1, 9),
    ),
)  # fmt: skip
