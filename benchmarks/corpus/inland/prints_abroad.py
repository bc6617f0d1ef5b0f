"""English, Dutch and French buyers of the inland part who print their orders."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.inland.prints_german import BASE

FORMS: tuple[Form, ...] = (
    Form(
        "cloud-ledger", "en",
        "<table class=w><tr><td><h1>PURCHASE ORDER</h1>{{ o.seller_block|br }}</td><td class=k>{{ said('<b>%s</b><br>%s<br><br>', ('Purchase Order Date', o.day), ('Delivery Date', o.delivery), ('Purchase Order Number', o.number), ('Reference', o.contact)) }}</td><td class=k>{{ o.block|br }}</td></tr></table><table class='w p'><thead><tr><th>Item code</th><th>Description</th><th class=r>Quantity</th><th class=r>Unit Price</th><th class=r>Amount EUR</th></tr></thead>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.times }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr class=g><td colspan=4 class=r>TOTAL EUR</td><td class=r>{{ o.sum }}</td></tr></table><h3>DELIVERY DETAILS</h3><table class=w><tr><td class=k><b>Delivery Address</b><br>{% if o.ship %}{{ o.ship|br }}{% else %}{{ o.block|br }}{% endif %}</td><td class=k><b>Attention</b><br>{{ o.contact }}<br><b>Telephone</b><br>{{ o.phone }}</td></tr></table>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 9pt 'Liberation Sans'} h1 {font-weight: normal; font-size: 19pt} .k {font-size: 8.5pt} .p {margin: 12mm 0} .p th {border-bottom: 1pt solid #000} .p td {padding: 1.4mm 0; border-bottom: .3pt solid #ccc} .g td {font-weight: bold}", lines=(1, 9),
    ),
    Form(
        "works-grid", "en",
        "<table class=w><tr><td class=n>{{ o.name }}</td><td class=r>{{ o.street }}<br>{{ o.place }}<br>{{ o.phone }}</td></tr></table><h2>Purchase Order {{ o.number }}</h2><table class='w b'><tr><td>To: {{ o.seller_block|br }}</td><td>{{ said('%s: %s<br>', ('Order date', o.day), ('Your account for us', o.customer), ('Required', o.delivery), ('Buyer', o.contact), ('Terms', o.payment)) }}</td></tr></table><table class='w b'><tr><th>Ln</th><th>Our part</th><th>Your part</th><th>Description</th><th>Qty</th><th>UOM</th><th>Unit EUR</th><th>Value EUR</th></tr>{% for x in lines %}<tr><td>{{ x.pos3 }}</td><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=7 class=r>Goods total EUR</td><td class=r>{{ o.net }}</td></tr></table>{% if o.ship %}<p>Deliver to: {{ o.ship|rows|join(', ') }}</p>{% endif %}<p class=s>All goods must be accompanied by an advice note quoting the order number. Goods inward 07:30-15:30.</p>",
        BASE + "@page {size: A4; margin: 13mm} body {font: 9pt 'Liberation Sans'} .n {font-size: 15pt; font-weight: bold} .b {margin-bottom: 4mm} .b td, .b th {border: .4pt solid #444; padding: 1mm} .s {font-size: 7pt}", codes=True, unsold=0.0, lines=(1, 13),
    ),
    Form(
        "letter-order", "en",
        "<p class=r>{{ o.block|br }}</p><p>{{ o.seller_block|br }}</p><p>{{ o.day }}</p><p>Dear {{ o.person }},</p><p><b>Order{% if o.number %} {{ o.number }}{% endif %}</b></p><p>Kindly supply{% if o.until %} by {{ o.until }}{% endif %}:</p><table class='w z'>{% for x in lines %}<tr><td class=r>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table>{% if o.payment %}<p>Payment: {{ o.payment }}.</p>{% endif %}<p>{{ o.note }}</p><p>Yours sincerely,</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 26mm} body {font: 11.5pt 'Liberation Serif'} .z td {padding: 1mm 3mm}", countries=("GB", "IE"), lines=(1, 6),
    ),
    Form(
        "american-po", "en",
        "<table class=w><tr><td class=n>{{ o.name }}</td><td class='r n'>P.O. {{ o.number }}</td></tr></table><p>{{ o.street }}, {{ o.place }} | {{ o.phone }}</p><table class='w b'><tr><td><b>VENDOR</b><br>{{ o.seller_block|br }}</td><td><b>SHIP TO</b><br>{% if o.ship %}{{ o.ship|br }}{% else %}{{ o.block|br }}{% endif %}</td></tr></table><table class='w b'><tr>{{ said('<td><b>%s</b><br>%s</td>', ('P.O. DATE', o.day), ('REQUISITIONER', o.contact), ('DATE REQUIRED', o.delivery), ('TERMS', o.payment)) }}</tr></table><table class='w b'><tr><th>ITEM #</th><th>DESCRIPTION</th><th>QTY</th><th>UNIT</th><th>UNIT PRICE</th><th>TOTAL</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>SUBTOTAL EUR</td><td class=r>{{ o.net }}</td></tr></table>",
        BASE + "@page {size: letter; margin: 15mm} body {font: 9pt 'Liberation Sans'} .n {font-size: 16pt; color: #2f5597} .b {margin: 4mm 0} .b td, .b th {border: .4pt solid #2f5597; padding: 1mm} .b th {background: #2f5597; color: #fff}", countries=("US",), lines=(1, 9),
    ),
    Form(
        "nordic-order", "en",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</td><td>{{ o.seller_block|br }}</td></tr></table><h3>Purchase order</h3><table>{{ said('<tr><td class=k>%s</td><td>%s</td></tr>', ('Order number', o.number), ('Order date', o.day), ('Customer number', o.customer), ('Delivery date', o.delivery), ('Our reference', o.contact)) }}</table><table class='w p'><thead><tr><th>Item no.</th><th>Text</th><th class=r>Quantity</th><th>Unit</th><th class=r>Price EUR</th><th class=r>Amount EUR</th></tr></thead>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Total EUR {{ o.net }}</p><p>Please confirm by e-mail to {{ o.email }}.</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 9.5pt 'DejaVu Sans Condensed'} .k {padding-right: 8mm} .p {margin-top: 6mm} .p th {border-top: .6pt solid; border-bottom: .6pt solid} .p td {padding: .8mm 1.2mm .8mm 0}", countries=("DK", "SE", "PL"), lines=(1, 10), codes=True,
    ),
    Form(
        "dutch-exact", "nl",
        "<table class=w><tr><td class=n>{{ o.name }}</td><td class=r>{{ o.street }}<br>{{ o.place }}<br>T {{ o.phone }}</td></tr></table><p class=a>{{ o.seller_block|br }}</p><h2>Inkooporder</h2><table class=w><tr><td>{{ said('%s: %s<br>', ('Inkoopordernr.', o.number), ('Orderdatum', o.day), ('Uw debiteurnr. voor ons', o.customer)) }}</td><td>{{ said('%s: %s<br>', ('Leverdatum', o.delivery), ('Inkoper', o.contact), ('Betalingsconditie', o.payment)) }}</td></tr></table><table class='w p'><thead><tr><th>Artikel</th><th>Omschrijving</th><th class=r>Aantal</th><th>Eenheid</th><th class=r>Prijs EUR</th><th class=r>Bedrag EUR</th></tr></thead>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr class=g><td colspan=5>Totaal exclusief btw EUR</td><td class=r>{{ o.net }}</td></tr></table>{% if o.ship %}<p>Afleveradres:<br>{{ o.ship|br }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 17mm} body {font: 9.5pt 'Liberation Sans'} .n {font-size: 15pt; color: #b00} .a {margin: 9mm 0} .p {margin: 6mm 0} .p th {border-bottom: 1pt solid #b00} .p td {padding: .8mm 1.2mm .8mm 0} .g td {border-top: .5pt solid; font-weight: bold}", codes=True, lines=(1, 12),
    ),
    Form(
        "dutch-docket", "nl",
        "<p><b>{{ o.name }}</b>, {{ o.street }}, {{ o.place }}</p><h3>Bestelbon{% if o.number %} {{ o.number }}{% endif %}{% if o.day %} / {{ o.day }}{% endif %}</h3><p>Aan: {{ o.seller_block|rows|join(', ') }}</p><table class='w p'><tr><th>Aantal</th><th>Artikelnr.</th><th>Artikel</th></tr>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td></tr>{% endfor %}</table><p>{{ said('%s: %s<br>', ('Uiterste leverdatum', o.delivery), ('Contactpersoon', o.contact), ('Opmerking', o.note)) }}</p>",
        BASE + "@page {size: A5; margin: 12mm} body {font: 9.5pt 'Liberation Sans'} .p td, .p th {border: .4pt solid #555; padding: 1mm}", lines=(1, 7),
    ),
    Form(
        "belgian-bon", "nl",
        "<table class='w b'><tr><td>{{ o.block|br }}</td><td>{{ o.seller_block|br }}</td></tr><tr><td>BESTELBON {{ o.number }}</td><td>{{ said('%s %s &nbsp; ', ('Datum:', o.day), ('Klantnr.:', o.customer)) }}</td></tr></table><table class='w b'><tr><th>Lijn</th><th>Uw referentie</th><th>Omschrijving</th><th>Hoeveelheid</th><th>Eenheidsprijs €</th><th>Totaal €</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>Totaal zonder btw €</td><td class=r>{{ o.net }}</td></tr></table><p>{{ said('%s: %s<br>', ('Leveringsdatum', o.delivery), ('Besteld door', o.contact)) }}</p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 10pt 'Liberation Sans'} .b {margin-bottom: 5mm} .b td, .b th {border: .5pt solid #333; padding: 1.2mm}", countries=("BE",), lines=(1, 8),
    ),
    Form(
        "french-erp", "fr",
        "<table class=w><tr><td class=n>{{ o.name }}</td><td class=r>{{ o.seller_block|br }}</td></tr></table><p>{{ o.street }}<br>{{ o.place }}<br>Tél. {{ o.phone }}</p><h2>COMMANDE FOURNISSEUR</h2><table class='w b'><tr><td>N° commande<br><b>{{ o.number }}</b></td><td>Date<br><b>{{ o.day }}</b></td><td>Code client<br><b>{{ o.customer }}</b></td><td>Livraison le<br><b>{{ o.delivery }}</b></td><td>Suivi par<br><b>{{ o.contact }}</b></td></tr></table><table class='w b'><tr><th>Référence</th><th>Désignation</th><th>Qté</th><th>U</th><th>P.U. HT</th><th>% Rem.</th><th>Montant HT</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.off }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><table class=q>{% if o.freight %}<tr><td>Port</td><td class=r>{{ o.freight }} €</td></tr>{% endif %}<tr><td>Total HT</td><td class=r>{{ o.net }} €</td></tr></table>{% if o.ship %}<p><b>Adresse de livraison</b><br>{{ o.ship|br }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9pt 'Liberation Sans'} .n {font-size: 15pt; font-weight: bold} .b {margin: 4mm 0} .b td, .b th {border: .4pt solid #666; padding: 1mm} .q {margin-left: 110mm} .q td {padding: 1mm 3mm}", off=True, freight=True, codes=True, lines=(1, 11),
    ),
    Form(
        "french-letter", "fr",
        "<p>{{ o.block|br }}</p><p class=r>{{ o.seller_block|br }}</p><p class=r>{{ o.city }}{% if o.day %}, le {{ o.day }}{% endif %}</p><p><b>Objet : bon de commande{% if o.number %} n° {{ o.number }}{% endif %}</b></p><p>Monsieur,</p><p>Veuillez nous livrer{% if o.until %} pour {{ o.until }}{% endif %} :</p>{% for x in lines %}<p class=l>{{ x.qty }} {{ x.unit }} – {{ x.desc }}, réf. {{ x.sku }}</p>{% endfor %}<p>{% if o.payment %}Règlement : {{ o.payment }}.{% endif %}</p><p>Salutations distinguées.</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 26mm} body {font: 11pt 'Liberation Serif'} .l {margin: 1mm 0 1mm 8mm}", lines=(1, 6),
    ),
)  # fmt: skip
