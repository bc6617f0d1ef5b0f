"""English, Dutch and French buyers of the shown part who print their orders."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.shown.prints_german import BASE

FORMS: tuple[Form, ...] = (
    Form(
        "british-po", "en",
        "<table class=w><tr><td><h2>{{ o.name }}</h2>{{ o.street }}<br>{{ o.place }}<br>Tel: {{ o.phone }}</td><td><table class=b>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('PURCHASE ORDER', o.number), ('Date', o.day), ('Our account', o.customer), ('Required by', o.delivery), ('Buyer', o.contact)) }}</table></td></tr></table><p>Supplier:<br>{{ o.seller_block|br }}</p>{% if o.ship %}<p>Deliver to:<br>{{ o.ship|br }}</p>{% endif %}"
        "<table class='w b'><tr><th>Item</th><th>Supplier code</th><th>Description</th><th>Qty</th><th>Unit</th><th>Unit price</th><th>Value</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r>Total EUR (excl. VAT)</td><td class=r>{{ o.net }}</td></tr></table><p>Please quote our order number on all correspondence. Invoices without it will be returned.</p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9.5pt 'Liberation Sans'} .b td, .b th {border: .4pt solid #333; padding: 1mm 2mm} .b th {background: #eee}", countries=("GB",),
    ),
    Form(
        "plain-english", "en",
        "<p>{{ o.block|br }}</p><p>{{ o.day }}</p><p>{{ o.seller_block|br }}</p><p><b>Order{% if o.number %} {{ o.number }}{% endif %}</b></p><p>Dear Sirs,</p><p>Please supply{% if o.until %} by {{ o.until }}{% endif %}:</p>{% for x in lines %}<p class=i>{{ x.qty }} {{ x.unit }} {{ x.desc }} (your ref. {{ x.sku }})</p>{% endfor %}{% if o.customer %}<p>Our account number with you is {{ o.customer }}.</p>{% endif %}<p>{{ o.note }}</p><p>Yours faithfully</p><p>{{ o.contact }}</p>",
        "@page {size: A4; margin: 28mm} body {font: 11.5pt 'Liberation Serif'} .i {margin: 1mm 8mm}", lines=(1, 5),
    ),
    Form(
        "us-letter", "en",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br>{{ o.phone }}</td><td class=r><span class=big>Purchase Order</span><br>{{ said('%s %s<br>', ('P.O. #', o.number), ('Date:', o.day), ('Ship by:', o.delivery), ('Terms:', o.payment)) }}</td></tr></table><table class=w><tr><td><b>VENDOR</b><br>{{ o.seller_block|br }}</td><td>{% if o.ship %}<b>SHIP TO</b><br>{{ o.ship|br }}{% endif %}</td></tr></table><table class='w t'><tr><th>QTY</th><th>UNIT</th><th>ITEM #</th><th>DESCRIPTION</th><th class=r>RATE</th><th class=r>AMOUNT</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>SUBTOTAL (EUR)</td><td class=r>{{ o.net }}</td></tr></table><p>Authorized by: {{ o.contact }}</p>",
        BASE + "@page {size: Letter; margin: 18mm} body {font: 10pt 'Liberation Sans'} .big {font-size: 18pt; color: #444} .t {margin-top: 6mm} .t th {background: #444; color: #fff; padding: 1mm} .t td {padding: 1mm; border: .3pt solid #aaa}", countries=("US",), codes=True,
    ),
    Form(
        "nordic-english", "en",
        "<div class=l>{{ o.name }}</div><p>{{ o.street }} · {{ o.place }}</p><h3>ORDER</h3><table class=k>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Order no.', o.number), ('Order date', o.day), ('Customer no.', o.customer), ('Your delivery', o.delivery), ('Our reference', o.contact)) }}</table><p>To {{ o.seller_block|rows|join(', ') }}</p>{% for x in lines %}<div class=x><span class=a>{{ x.sku }}</span><span class=d>{{ x.desc }}</span><span class=q>{{ x.qty }} {{ x.unit }}</span><span class=q>{{ x.price }}</span><span class=q>{{ x.total }}</span></div>{% endfor %}<p class=r>Total EUR {{ o.net }} excl. VAT</p>",
        "@page {size: A4; margin: 18mm} body {font: 9.5pt 'DejaVu Sans Condensed'} .l {font-size: 20pt} .k td {padding-right: 8mm} .x {border-bottom: .3pt solid #999; padding: 1.5mm 0} .x span {display: inline-block} .a {width: 26mm} .d {width: 66mm} .q {width: 24mm; text-align: right} .r {text-align: right}", countries=("DK", "NL"),
    ),
    Form(
        "dutch-order", "nl",
        "<table class=w><tr><td><h2>INKOOPORDER</h2></td><td class=r>{{ o.block|br }}<br>T {{ o.phone }}</td></tr></table><p>{{ o.seller_block|br }}</p><table class='w m'><tr>{{ said('<td><small>%s</small><br>%s</td>', ('Ordernummer', o.number), ('Orderdatum', o.day), ('Debiteurnr.', o.customer), ('Leverdatum', o.delivery), ('Inkoper', o.contact)) }}</tr></table><table class='w t'><thead><tr><th>Regel</th><th>Artikelcode</th><th>Omschrijving</th><th class=r>Aantal</th><th>Eenh.</th><th class=r>Prijs</th><th class=r>Bedrag</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r>Totaal excl. btw (EUR)</td><td class=r>{{ o.net }}</td></tr></table>{% if o.ship %}<p>Afleveradres: {{ o.ship|rows|join(', ') }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9pt 'Liberation Sans'} .m td {border: .4pt solid #999; padding: 1mm} .t {margin-top: 4mm} .t th {border-bottom: .8pt solid #e07b00} .t td {padding: .8mm 1mm .8mm 0}", codes=True, lines=(1, 12),
    ),
    Form(
        "dutch-letter", "nl",
        "<p>{{ o.block|br }}</p><p>Aan<br>{{ o.seller_block|br }}</p><p>{{ o.city }}{% if o.day %}, {{ o.day }}{% endif %}</p><p>Betreft: bestelling{% if o.number %} {{ o.number }}{% endif %}</p><p>Geachte heer {{ o.person }},</p><p>Graag ontvangen wij{% if o.until %} uiterlijk {{ o.until }}{% endif %} de volgende artikelen:</p><table class=t><tr><th>Aantal</th><th>Artikel</th><th>Artikelnummer</th></tr>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table>{% if o.customer %}<p>Klantnummer: {{ o.customer }}</p>{% endif %}<p>Met vriendelijke groet,</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 25mm} body {font: 11pt 'Liberation Serif'} .t td, .t th {padding: 1mm 6mm 1mm 0}", lines=(1, 6),
    ),
    Form(
        "flemish-form", "nl",
        "<h3 class=c>BESTELBON{% if o.number %} {{ o.number }}{% endif %}</h3><table class='w b'><tr><td>Besteller</td><td>{{ o.name }}, {{ o.street }}, {{ o.place }}</td></tr>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Datum', o.day), ('Klantnr.', o.customer), ('Levering', o.delivery), ('Betaling', o.payment), ('Opmerking', o.note)) }}<tr><td>Leverancier</td><td>{{ o.seller }}</td></tr></table><table class='w b'><tr><th>Ref.</th><th>Benaming</th><th>Hoeveelheid</th><th>EP €</th><th>Totaal €</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p>Handtekening: {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 10pt 'DejaVu Sans'} .c {text-align: center} .b {margin: 4mm 0} .b td, .b th {border: .5pt solid; padding: 1.2mm}", countries=("BE",),
    ),
    Form(
        "french-order", "fr",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br>Tél. {{ o.phone }}</td><td class=r><h2>BON DE COMMANDE</h2>{{ said('%s %s<br>', ('N°', o.number), ('Date :', o.day), ('Code client :', o.customer)) }}</td></tr></table><p>Fournisseur : {{ o.seller_block|rows|join(', ') }}</p><table class='w t'><thead><tr><th>Réf.</th><th>Désignation</th><th class=r>Qté</th><th>Unité</th><th class=r>P.U. HT</th><th class=r>Montant HT</th></tr></thead>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>Total HT (EUR)</td><td class=r>{{ o.net }}</td></tr></table>{% if o.delivery %}<p>Livraison : {{ o.delivery }}</p>{% endif %}{% if o.payment %}<p>Mode de règlement : {{ o.payment }}</p>{% endif %}{% if o.ship %}<p>Adresse de livraison :<br>{{ o.ship|br }}</p>{% endif %}<p>Visa : {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9.5pt 'Liberation Sans'} .t {margin: 5mm 0} .t th {background: #dde7f5; padding: 1mm} .t td {padding: 1mm; border-bottom: .3pt solid #aaa}", lines=(1, 10),
    ),
    Form(
        "french-letter", "fr",
        "<p>{{ o.block|br }}</p><p class=r>{{ o.seller_block|br }}</p><p class=r>{{ o.city }}{% if o.day %}, le {{ o.day }}{% endif %}</p><p><u>Objet : commande{% if o.number %} n° {{ o.number }}{% endif %}</u></p><p>Madame, Monsieur,</p><p>Nous vous prions de bien vouloir nous livrer{% if o.until %} pour {{ o.until }}{% endif %} :</p>{% for x in lines %}<p class=i>– {{ x.qty }} {{ x.unit }} : {{ x.desc }}, référence {{ x.sku }}</p>{% endfor %}<p>{{ o.note }}</p><p>Veuillez agréer, Madame, Monsieur, nos salutations distinguées.</p><p>{{ o.contact }}</p>",
        "@page {size: A4; margin: 25mm} body {font: 11.5pt 'Liberation Serif'} .r {text-align: right} .i {margin: 1mm 6mm}", lines=(1, 5),
    ),
    Form(
        "french-boxes", "fr",
        "<div class=t>Commande fournisseur</div><div class=b><small>Société</small><br>{{ o.block|br }}</div><div class=b><small>Fournisseur</small><br>{{ o.seller_block|br }}</div><div>{{ said('<span class=s><small>%s</small><br>%s</span>', ('N° commande', o.number), ('Date', o.day), ('Date de livraison', o.delivery), ('Contact', o.contact)) }}</div><table class='w g'><tr><th>Quantité</th><th>Article</th><th>Référence fournisseur</th><th>Prix HT €</th><th>Total HT €</th></tr>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Net HT : {{ o.net }} €</p>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9.5pt 'DejaVu Sans Condensed'} .t {font-size: 16pt; border-bottom: 1.5pt solid} .b {display: inline-block; width: 78mm; vertical-align: top; border: .5pt solid; padding: 2mm; margin: 3mm 2mm 3mm 0; height: 24mm} .s {display: inline-block; border: .5pt solid; padding: 1.5mm; width: 36mm; margin-right: 1mm} .g {margin-top: 5mm} .g td, .g th {border: .5pt solid; padding: 1mm}", countries=("FR",),
    ),
)  # fmt: skip
