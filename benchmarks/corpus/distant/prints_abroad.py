"""English, Dutch and French buyers of the distant part who print their orders."""

from __future__ import annotations

from benchmarks.corpus.distant.prints_german import BASE
from benchmarks.corpus.drawn.pages import Form

FORMS: tuple[Form, ...] = (
    Form(
        "yard-order-pad", "en",
        "<table class='w b'><tr><td colspan=2 class=h>{{ o.name }}<br><small>{{ o.street }}, {{ o.place }}, tel {{ o.phone }}</small></td></tr><tr><td>Order no. {{ o.number }}</td><td>Date {{ o.day }}</td></tr><tr><td>To: {{ o.seller_block|rows|join(', ') }}</td><td>Required by {{ o.delivery }}</td></tr></table><table class='w b'><tr><th>Qty</th><th>Part number</th><th>Description</th></tr>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td></tr>{% endfor %}{% for _ in range(3) %}<tr><td>&nbsp;</td><td></td><td></td></tr>{% endfor %}</table><p>Authorised by: {{ o.contact }}</p>",
        BASE + "@page {size: A5; margin: 10mm} body {font: 9.5pt 'Liberation Serif'} .h {text-align: center; font-size: 13pt} .b {margin-bottom: 4mm} .b td, .b th {border: .5pt solid #225; padding: 1.2mm}", lines=(1, 7),
    ),
    Form(
        "american-po", "en",
        "<table class=w><tr><td class=big>{{ o.name }}</td><td class=r><b>PURCHASE ORDER</b><br>{{ said('%s %s<br>', ('PO #', o.number), ('Date', o.day), ('Vendor account #', o.customer)) }}</td></tr></table><table class='w k'><tr><td><b>VENDOR</b><br>{{ o.seller_block|br }}</td><td><b>BILL TO</b><br>{{ o.block|br }}</td>{% if o.ship %}<td><b>SHIP TO</b><br>{{ o.ship|br }}</td>{% endif %}</tr></table><p>{{ said('%s: %s &nbsp;&nbsp; ', ('Requested delivery', o.delivery), ('Payment', o.payment), ('Buyer', o.contact)) }}</p><table class='w t'><thead><tr><th>Line</th><th>Vendor item</th><th>Description</th><th class=r>Qty</th><th>UOM</th><th class=r>Unit price (EUR)</th><th class=r>Ext. price (EUR)</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r>Subtotal (EUR)</td><td class=r>{{ o.net }}</td></tr></table>",
        BASE + "@page {size: letter; margin: 16mm} body {font: 9.5pt 'Liberation Sans'} .big {font-size: 17pt} .k {margin: 6mm 0; table-layout: fixed} .k td {background: #f4f4f4; padding: 2mm} .t th {background: #263238; color: #fff; padding: 1mm} .t td {padding: 1mm; border-bottom: .3pt solid #bbb}", codes=True, countries=("US", "GB"), lines=(1, 12),
    ),
    Form(
        "english-club-letter", "en",
        "<p class=c><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</p><p>{{ o.day }}</p><p>{{ o.seller_block|br }}</p><p>Dear Mr {{ o.person }}</p><p>The committee has asked me to order the following{% if o.number %} (our reference {{ o.number }}){% endif %}:</p>{% for x in lines %}<p class=l>{{ x.pos }}. {{ x.desc }}, your item {{ x.sku }} – {{ x.qty }} {{ x.unit }}</p>{% endfor %}{% if o.until %}<p>We would be grateful for delivery by {{ o.until }}.</p>{% endif %}<p>{{ o.note }}</p><p>Yours sincerely</p><p>{{ o.contact }}<br>Hon. Secretary</p>",
        "@page {size: A4; margin: 28mm} body {font: 11.5pt 'DejaVu Serif'} .c {text-align: center} .l {margin: 1mm 0 1mm 6mm}", countries=("GB", "IE"), lines=(1, 6),
    ),
    Form(
        "english-own-codes", "en",
        "<table class=w><tr><td>{{ o.block|br }}</td><td class=r><h2>Order {{ o.number }}</h2></td></tr></table><p>{{ said('%s: %s<br>', ('Order date', o.day), ('Deliver by', o.delivery), ('Our account with you', o.customer), ('Contact', o.contact)) }}</p><p>Supplier: {{ o.seller_block|rows|join(', ') }}</p><table class='w t'><thead><tr><th>Our code</th><th>Your code</th><th>Description</th><th class=r>Quantity</th><th class=r>Price</th><th class=r>Value</th></tr></thead>{% for x in lines %}<tr><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }} {{ x.unit }}</td><td class=r>€{{ x.price }}</td><td class=r>€{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Total net value €{{ o.net }}</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 9.5pt 'DejaVu Sans Condensed'} .t {margin-top: 5mm} .t th {border-bottom: .8pt solid} .t td {padding: 1mm 1mm 1mm 0}", codes=True, lines=(1, 10),
    ),
    Form(
        "dutch-yard", "nl",
        "<table class=w><tr><td class=n>{{ o.name }}</td><td class=r>{{ o.street }}<br>{{ o.place }}<br>{{ o.phone }}</td></tr></table><h2>Inkooporder{% if o.number %} {{ o.number }}{% endif %}</h2><table class=w><tr><td>{{ o.seller_block|br }}</td><td>{{ said('%s: %s<br>', ('Orderdatum', o.day), ('Ons klantnummer', o.customer), ('Leverdatum', o.delivery), ('Betaling', o.payment), ('Inkoper', o.contact)) }}</td></tr></table>{% if o.ship %}<p>Leveren aan: {{ o.ship|rows|join(', ') }}</p>{% endif %}<table class='w t'><thead><tr><th>Regel</th><th>Artikelnr.</th><th>Artikel</th><th class=r>Aantal</th><th>Eenheid</th><th class=r>Prijs</th><th class=r>Korting %</th><th class=r>Bedrag</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.off }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Totaal exclusief btw: € {{ o.net }}</p>",
        BASE + "@page {size: A4; margin: 17mm} body {font: 9.5pt 'Liberation Sans'} .n {font-size: 16pt; color: #e65100} .t {margin-top: 6mm} .t th {border-bottom: .8pt solid #e65100} .t td {padding: 1mm .5mm}", codes=True, off=True, lines=(1, 14),
    ),
    Form(
        "dutch-note", "nl",
        "<p>{{ o.block|br }}<br>tel. {{ o.phone }}</p><p>Aan {{ o.seller_block|rows|join(', ') }}</p><p>{{ o.day }}</p><h3>Bestelling{% if o.number %} nr. {{ o.number }}{% endif %}</h3><table class=t><tr><th>Artikelcode</th><th>Omschrijving</th><th>Aantal</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }} {{ x.unit }}</td></tr>{% endfor %}</table>{% if o.until %}<p>Graag leveren uiterlijk {{ o.until }}.</p>{% endif %}<p>{{ o.note }}</p><p>Met vriendelijke groet,<br>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 24mm} body {font: 11pt 'Liberation Serif'} .t td, .t th {border-bottom: .4pt solid #000; padding: 1mm 4mm 1mm 0}", lines=(1, 7),
    ),
    Form(
        "french-yard", "fr",
        "<table class='w b'><tr><td rowspan=2 class=n>{{ o.name }}<br><small>{{ o.street }}<br>{{ o.place }}</small></td><td>BON DE COMMANDE</td></tr><tr><td>{{ said('%s : %s<br>', ('Numéro', o.number), ('Date', o.day), ('Code client', o.customer)) }}</td></tr></table><table class=w><tr><td><u>Fournisseur</u><br>{{ o.seller_block|br }}</td>{% if o.ship %}<td><u>Adresse de livraison</u><br>{{ o.ship|br }}</td>{% endif %}</tr></table><p>{{ said('%s : %s<br>', ('Date de livraison demandée', o.delivery), ('Conditions de paiement', o.payment), ('Affaire suivie par', o.contact)) }}</p><table class='w b'><thead><tr><th>Référence</th><th>Désignation</th><th>Qté</th><th>Unité</th><th>P.U. HT</th><th>Montant HT</th></tr></thead>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>Total HT en EUR</td><td class=r>{{ o.net }}</td></tr></table>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9.5pt 'Liberation Sans'} .n {font-size: 14pt; width: 60%} .b {margin: 4mm 0} .b td, .b th {border: .5pt solid #1a237e; padding: 1.2mm}", codes=True, lines=(1, 11),
    ),
    Form(
        "french-letter", "fr",
        "<p>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}<br>Tél. {{ o.phone }}</p><p class=r>{{ o.seller_block|br }}</p><p class=r>{{ o.city }}{% if o.day %}, le {{ o.day }}{% endif %}</p><p><b>Commande{% if o.number %} n° {{ o.number }}{% endif %}</b></p><p>Messieurs,</p><p>Nous vous prions de bien vouloir nous livrer{% if o.until %} pour {{ o.until }}{% endif %} :</p><ul>{% for x in lines %}<li>{{ x.qty }} {{ x.unit }} – {{ x.desc }} – réf. {{ x.sku }}</li>{% endfor %}</ul>{% if o.payment %}<p>Règlement : {{ o.payment }}</p>{% endif %}<p>Salutations distinguées</p><p>{{ o.contact }}</p>",
        "@page {size: A4; margin: 25mm} body {font: 11pt 'DejaVu Serif'} .r {text-align: right}", lines=(1, 6),
    ),
)  # fmt: skip
