"""English, Dutch and French buyers of the overseas part who print their orders."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.overseas.prints_german import BASE

FORMS: tuple[Form, ...] = (
    Form(
        "college-po", "en",
        "<table class=w><tr><td class=n>{{ o.name }}</td><td class='r big'>Purchase Order</td></tr></table><table class='w b'><tr><td><small>SUPPLIER</small><br>{{ o.seller_block|br }}</td><td><small>INVOICE TO</small><br>{{ o.block|br }}</td><td><small>DELIVER TO</small><br>{% if o.ship %}{{ o.ship|br }}{% else %}As invoice address{% endif %}</td></tr></table><table class='w b'><tr><td><small>ORDER NO.</small><br>{{ o.number }}</td><td><small>ORDER DATE</small><br>{{ o.day }}</td><td><small>ACCOUNT</small><br>{{ o.customer }}</td><td><small>REQUIRED BY</small><br>{{ o.delivery }}</td><td><small>REQUESTED BY</small><br>{{ o.contact }}</td></tr></table>"
        "<table class='w t'><thead><tr><th>Line</th><th>Supplier code</th><th>Item description</th><th class=r>Qty</th><th>Unit</th><th class=r>Price EUR</th><th class=r>Value EUR</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r>Order total excluding VAT EUR</td><td class=r>{{ o.net }}</td></tr></table><p class=s>No invoice will be paid unless it quotes the order number above.</p>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9pt 'Liberation Sans'} .n {font-size: 14pt} .big {font-size: 18pt; color: #5b2c6f} .b {margin: 3mm 0} .b td {border: .4pt solid #999; padding: 1.2mm} small {font-size: 6.5pt; color: #777} .t th {background: #5b2c6f; color: #fff; padding: 1mm} .t td {padding: 1mm; border-bottom: .3pt solid #ccc} .s {font-size: 7.5pt}", codes=True, lines=(1, 14),
    ),
    Form(
        "english-note", "en",
        "<p class=r>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</p><p>{{ o.seller_block|br }}</p><p>{{ o.day }}</p><p>Dear {{ o.person }},</p><p>Would you kindly let us have{% if o.until %} by {{ o.until }}{% endif %}:</p><table class=t>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table>{% if o.number %}<p>Our order number is {{ o.number }}.</p>{% endif %}<p>{{ o.note }}</p><p>Yours truly,</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 27mm} body {font: 12pt 'Liberation Serif'} .t td {padding: .8mm 4mm .8mm 0}", countries=("GB", "IE"), lines=(1, 6),
    ),
    Form(
        "irish-docket", "en",
        "<table class='w b'><tr><td colspan=3 class=n>{{ o.name }} – Order docket</td><td>No. {{ o.number }}</td></tr><tr><td colspan=3>{{ o.street }}, {{ o.place }}</td><td>{{ o.day }}</td></tr><tr><td colspan=4>To {{ o.seller_block|rows|join(', ') }}</td></tr><tr><th>Code</th><th>Goods</th><th>Quantity</th><th>EUR each</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }}</td></tr>{% endfor %}<tr><td colspan=4>{{ said('%s: %s &nbsp; ', ('Wanted by', o.delivery), ('Payment', o.payment), ('Signed', o.contact)) }}</td></tr></table>",
        BASE + "@page {size: A5; margin: 9mm} body {font: 8.5pt 'DejaVu Sans'} .n {font-size: 11pt; font-weight: bold} .b td, .b th {border: .5pt solid #145a32; padding: 1mm}", countries=("IE", "GB"), lines=(1, 7),
    ),
    Form(
        "american-sheet", "en",
        "<h2>{{ o.name }}</h2><p>{{ o.street }}<br>{{ o.place }}<br>Phone {{ o.phone }}</p><table class='w f'><tr><td>PO number</td><td>{{ o.number }}</td><td>PO date</td><td>{{ o.day }}</td></tr><tr><td>Vendor</td><td>{{ o.seller_block|br }}</td><td>Ship to</td><td>{% if o.ship %}{{ o.ship|br }}{% else %}Same as above{% endif %}</td></tr><tr><td>Need date</td><td>{{ o.delivery }}</td><td>Customer ID</td><td>{{ o.customer }}</td></tr></table><table class='w t'><thead><tr><th>Qty</th><th>U/M</th><th>Item #</th><th>Description</th><th class=r>Unit EUR</th><th class=r>Ext. EUR</th></tr></thead>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>Total EUR</td><td class=r>{{ o.sum }}</td></tr></table><p>Buyer: {{ o.contact }}</p>",
        BASE + "@page {size: letter; margin: 18mm} body {font: 10pt 'Liberation Sans'} .f td {border: .4pt solid #aaa; padding: 1.2mm} .t {margin-top: 6mm} .t th {border-bottom: 1.2pt solid} .t td {padding: 1mm}", codes=True, countries=("US",), lines=(1, 9),
    ),
    Form(
        "dutch-order", "nl",
        "<table class=w><tr><td>{{ o.seller_block|br }}</td><td class=r><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br>{{ o.email }}</td></tr></table><h2>Bestelling</h2><table class=f>{{ said('<tr><td>%s</td><td>: %s</td></tr>', ('Bestelnummer', o.number), ('Besteldatum', o.day), ('Debiteurnummer', o.customer), ('Gewenste leverdatum', o.delivery), ('Betaalwijze', o.payment), ('Contactpersoon', o.contact)) }}</table>{% if o.ship %}<p>Afleveradres: {{ o.ship|rows|join(', ') }}</p>{% endif %}<table class='w t'><thead><tr><th>Nr.</th><th>Omschrijving</th><th>Artikelcode</th><th class=r>Aantal</th><th>Eenheid</th><th class=r>Prijs EUR</th><th class=r>Bedrag EUR</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6>Totaal excl. btw</td><td class=r>{{ o.net }}</td></tr></table><p>{{ o.note }}</p>",
        BASE + "@page {size: A4; margin: 19mm} body {font: 10pt 'DejaVu Sans Condensed'} h2 {color: #b9770e} .t {margin-top: 5mm} .t th {border-bottom: 1pt solid #b9770e} .t td {padding: 1mm 1mm 1mm 0}", lines=(1, 11),
    ),
    Form(
        "belgian-bon", "nl",
        "<table class='w b'><tr><td class=n>{{ o.name }}</td><td>BESTELBON / BON DE COMMANDE</td></tr><tr><td>{{ o.street }}<br>{{ o.place }}</td><td>{{ said('%s %s<br>', ('Nr. / N°', o.number), ('Datum / Date', o.day), ('Klant / Client', o.customer)) }}</td></tr><tr><td>Leverancier / Fournisseur<br>{{ o.seller_block|br }}</td><td>{{ said('%s %s<br>', ('Levering / Livraison', o.delivery), ('Contact', o.contact)) }}</td></tr></table><table class='w b'><tr><th>Code</th><th>Omschrijving / Description</th><th>Aantal / Quantité</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }} {{ x.unit }}</td></tr>{% endfor %}</table><p>{{ o.note }}</p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 10pt 'Liberation Sans'} .n {font-size: 15pt} .b {margin-bottom: 5mm} .b td, .b th {border: .5pt solid #333; padding: 1.3mm}", countries=("BE",), lines=(1, 9),
    ),
    Form(
        "french-service", "fr",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</td><td class=r>{{ o.city }}{% if o.day %}, le {{ o.day }}{% endif %}</td></tr></table><p class=a>{{ o.seller_block|br }}</p><h3>BON DE COMMANDE{% if o.number %} N° {{ o.number }}{% endif %}</h3><p>{{ said('%s : %s<br>', ('Code client', o.customer), ('Date de livraison', o.delivery), ('Règlement', o.payment), ('Suivi par', o.contact)) }}</p><table class='w t'><thead><tr><th>Réf.</th><th>Désignation</th><th class=r>Qté</th><th>Unité</th><th class=r>PU HT €</th><th class=r>Remise %</th><th class=r>Total HT €</th></tr></thead>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.off }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r>Montant total HT €</td><td class=r>{{ o.net }}</td></tr></table>{% if o.ship %}<p>À livrer à : {{ o.ship|rows|join(', ') }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 18mm} body {font: 9.5pt 'Liberation Sans'} .a {margin: 8mm 0 8mm 95mm} .t td, .t th {border: .3pt solid #666; padding: 1mm}", off=True, lines=(1, 10),
    ),
    Form(
        "french-atelier", "fr",
        "<div class=c><span class=n>{{ o.name }}</span><br>{{ o.street }} – {{ o.place }} – {{ o.phone }}</div><p>{{ o.seller_block|rows|join(', ') }}</p><p>Commande{% if o.number %} {{ o.number }}{% endif %}{% if o.day %} du {{ o.day }}{% endif %}{% if o.until %}, à livrer pour {{ o.until }}{% endif %}</p><ol>{% for x in lines %}<li>{{ x.desc }}<br>référence {{ x.sku }} – quantité {{ x.qty }} {{ x.unit }}</li>{% endfor %}</ol><p>{{ o.note }}</p><p class=r>{{ o.contact }}</p>",
        "@page {size: A4; margin: 26mm} body {font: 11.5pt 'DejaVu Serif'} .c {text-align: center} .n {font-size: 17pt; font-style: italic} .r {text-align: right} li {margin-bottom: 2mm}", countries=("FR", "BE"), lines=(1, 6),
    ),
    Form(
        "french-codes", "fr",
        "<table class='w b'><tr><td>{{ o.block|br }}</td><td>{{ said('%s : %s<br>', ('Commande', o.number), ('Date', o.day), ('Notre n° client', o.customer), ('Livraison', o.delivery), ('Acheteur', o.contact)) }}</td></tr></table><p>Fournisseur : {{ o.seller_block|rows|join(', ') }}</p><table class='w b'><thead><tr><th>Ligne</th><th>Notre code</th><th>Votre référence</th><th>Libellé</th><th class=r>Quantité</th><th>U</th><th class=r>Prix EUR</th><th class=r>Valeur EUR</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Total hors taxes EUR {{ o.net }}</p>",
        BASE + "@page {size: A4; margin: 14mm} body {font: 8.5pt 'Liberation Sans'} .b {margin-bottom: 5mm} .b td, .b th {border-bottom: .4pt solid #888; padding: 1mm}", codes=True, decimals=2, lines=(2, 14),
    ),
)  # fmt: skip
