"""English, Dutch and French buyers of the trial part who print their orders."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.trial.prints_german import BASE

FORMS: tuple[Form, ...] = (
    Form(
        "english-letter", "en",
        "<p class=r>{{ o.block|br }}<br>Telephone {{ o.phone }}</p><p>{{ o.seller_block|br }}</p><p>{{ o.day }}</p><p>Dear Sir or Madam</p><p><b>Order for supplies{% if o.number %}, our reference {{ o.number }}{% endif %}</b></p><p>Would you please send us{% if o.until %} by {{ o.until }}{% endif %}:</p><table class=t>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table>{% if o.customer %}<p>Our account with you: {{ o.customer }}</p>{% endif %}<p>{{ o.note }}</p><p>Yours sincerely</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 25mm} body {font: 11pt 'Liberation Serif'} .t td {padding: 1mm 4mm 1mm 0}", lines=(1, 6),
    ),
    Form(
        "english-surgery-po", "en",
        "<table class=w><tr><td><span class=l>{{ o.name }}</span><br>{{ o.street }}<br>{{ o.place }}</td><td class=r><span class=p>PURCHASE ORDER</span><br>{{ said('%s %s<br>', ('Order no:', o.number), ('Order date:', o.day), ('Date required:', o.delivery)) }}</td></tr></table><table class='w x'><tr><td><b>To</b><br>{{ o.seller_block|br }}</td><td><b>Deliver to</b><br>{% if o.ship %}{{ o.ship|br }}{% else %}As above{% endif %}</td><td>{{ said('<b>%s</b> %s<br>', ('Account', o.customer), ('Contact', o.contact), ('Terms', o.payment)) }}</td></tr></table><table class='w t'><thead><tr><th>Line</th><th>Code</th><th>Description</th><th class=r>Qty</th><th>UOM</th><th class=r>Price (EUR)</th><th class=r>Net (EUR)</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r>Order total net (EUR)</td><td class=r>{{ o.net }}</td></tr></table>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9.5pt 'Liberation Sans'} .l {font-size: 14pt} .p {font-size: 15pt; color: #b71c1c} .x td {border: .4pt solid #999; padding: 2mm; width: 33%} .t {margin-top: 5mm} .t th {background: #b71c1c; color: #fff; padding: 1mm} .t td {padding: 1mm; border-bottom: .3pt solid #ccc}", countries=("GB", "IE"), codes=True, lines=(1, 12),
    ),
    Form(
        "english-care-form", "en",
        "<h3 class=c>SUPPLIES REQUISITION</h3><table class='w b'>{{ said('<tr><td class=n>%s</td><td>%s</td></tr>', ('Home', o.name), ('Address', o.street ~ ', ' ~ o.place), ('Requisition no.', o.number), ('Date', o.day), ('Supplier', o.seller), ('Delivery by', o.delivery), ('Requested by', o.contact), ('Comments', o.note)) }}</table><table class='w b'><tr><th>Qty</th><th>Unit</th><th>Item</th><th>Catalogue no.</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table><p>Authorised: <i>{{ o.contact }}</i></p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 10pt 'DejaVu Sans'} .c {text-align: center} .b {margin: 3mm 0} .b td, .b th {border: .5pt solid; padding: 1.2mm} .n {width: 40mm; font-weight: bold}", countries=("GB", "IE"),
    ),
    Form(
        "english-continental", "en",
        "<table class=w><tr><td>{{ o.block|br }}</td><td class=r><b>Order confirmation requested</b><br>{{ said('%s: %s<br>', ('Our order', o.number), ('Date', o.day), ('Customer no.', o.customer), ('Delivery', o.delivery)) }}</td></tr></table><p>{{ o.seller_block|br }}</p><h3>Order</h3><table class='w t'><tr><th>Pos.</th><th>Your item no.</th><th>Our item no.</th><th>Text</th><th class=r>Quantity</th><th>Unit</th><th class=r>Price EUR</th></tr>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.sku }}</td><td>{{ x.bsku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td></tr>{% endfor %}</table><p>Best regards<br>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 9.5pt 'DejaVu Sans Condensed'} .t th {border-bottom: .8pt solid} .t td, .t th {padding: .8mm 2mm .8mm 0}", codes=True,
    ),
    Form(
        "dutch-letterhead", "nl",
        "<div class=h>{{ o.name }}</div><p class=s>{{ o.street }} | {{ o.place }} | {{ o.phone }}</p><p>{{ o.seller_block|br }}</p><p>{{ said('%s: %s<br>', ('Datum', o.day), ('Onze bestelling', o.number), ('Klantnummer', o.customer), ('Gewenste levering', o.delivery)) }}</p><p>Geachte mevrouw, heer,</p><p>Wij bestellen:</p><table class='w t'><tr><th>Aantal</th><th>Eenheid</th><th>Omschrijving</th><th>Artikelcode</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table><p>{{ o.note }}</p><p>Hoogachtend,</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 22mm} body {font: 10.5pt 'Liberation Sans'} .h {font-size: 17pt; color: #1565c0} .s {font-size: 8pt} .t th {border-bottom: .6pt solid #1565c0} .t td {padding: 1mm 0}", lines=(1, 7),
    ),
    Form(
        "dutch-erp", "nl",
        "<table class=w><tr><td><b>INKOOPBESTELLING</b> {{ o.number }}<br>{{ said('%s %s<br>', ('Besteldatum', o.day), ('Leverdatum', o.delivery), ('Debiteurnummer', o.customer), ('Betalingsconditie', o.payment)) }}</td><td>{{ o.block|br }}</td></tr></table><p>Leverancier: {{ o.seller_block|rows|join(', ') }}</p><table class='w t'><thead><tr><th>Nr</th><th>Artikel</th><th>Omschrijving</th><th class=r>Aantal</th><th>Eh</th><th class=r>Prijs €</th><th class=r>Bedrag €</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r><b>Totaal excl. btw €</b></td><td class=r><b>{{ o.net }}</b></td></tr></table>{% if o.ship %}<p>Afleveradres:<br>{{ o.ship|br }}</p>{% endif %}<p>Inkoper: {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9pt 'Liberation Sans'} .t {margin: 4mm 0} .t th {background: #e3f2fd; padding: 1mm} .t td {padding: .9mm 1mm; border-bottom: .3pt solid #bbb}", codes=True, lines=(1, 12),
    ),
    Form(
        "french-bon", "fr",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br>Tél. {{ o.phone }}</td><td class=b><small>Fournisseur</small><br>{{ o.seller_block|br }}</td></tr></table><h2>Bon de commande{% if o.number %} n° {{ o.number }}{% endif %}</h2><p>{{ said('%s : %s &nbsp; ', ('Date', o.day), ('N° client', o.customer), ('Livraison', o.delivery), ('Règlement', o.payment)) }}</p><table class='w t'><tr><th>Qté</th><th>Unité</th><th>Désignation</th><th>Référence</th><th class=r>PU HT €</th><th class=r>Total HT €</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>Total HT €</td><td class=r>{{ o.net }}</td></tr></table>{% if o.ship %}<p>Livrer à : {{ o.ship|rows|join(', ') }}</p>{% endif %}<p>Signature : {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 17mm} body {font: 10pt 'Liberation Sans'} .b {border: .6pt solid; padding: 2mm; width: 70mm} .t td, .t th {border: .4pt solid #666; padding: 1.1mm}", lines=(1, 9),
    ),
    Form(
        "french-laboratory", "fr",
        "<p>{{ o.block|br }}</p><p class=r>{{ o.seller_block|br }}</p><p class=r>{{ o.city }}{% if o.day %}, le {{ o.day }}{% endif %}</p><p><b>Commande de fournitures{% if o.number %} {{ o.number }}{% endif %}</b></p><p>Messieurs,</p><p>Nous vous saurions gré de nous expédier{% if o.until %} pour {{ o.until }}{% endif %} les articles suivants :</p><table class=t>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table>{% if o.customer %}<p>Notre numéro de client : {{ o.customer }}</p>{% endif %}<p>{{ o.note }}</p><p>Recevez, Messieurs, nos salutations distinguées.</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 24mm} body {font: 11pt 'Liberation Serif'} .t td {padding: 1mm 5mm 1mm 0}", lines=(1, 6),
    ),
)  # fmt: skip
