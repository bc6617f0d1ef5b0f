"""English, Dutch and French buyers of the sealed part who print their orders."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.sealed.prints_german import BASE

FORMS: tuple[Form, ...] = (
    Form(
        "british-contractor", "en",
        "<h1>{{ o.name }}</h1><p>{{ o.street }}, {{ o.place }} &nbsp; Tel {{ o.phone }}</p><hr><table class=w><tr><td><b>To</b><br>{{ o.seller_block|br }}</td><td>{{ said('%s: %s<br>', ('Purchase Order No', o.number), ('Date', o.day), ('Account No', o.customer), ('Required By', o.delivery), ('Raised By', o.contact)) }}</td></tr></table>{% if o.ship %}<p><b>Deliver to:</b> {{ o.ship|rows|join(', ') }}</p>{% endif %}<table class='w t'><tr><th>Line</th><th>Part No</th><th>Description</th><th class=r>Qty</th><th>Unit</th><th class=r>Price EUR</th><th class=r>Value EUR</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r>Order total excl. VAT</td><td class=r>{{ o.net }}</td></tr></table><p>Please quote the order number on all delivery notes. Goods supplied without a valid order number may be refused.</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 10pt 'Liberation Sans'} h1 {font-size: 16pt; margin: 0} .t td, .t th {border: .4pt solid #777}",
    ),
    Form(
        "british-letter", "en",
        "<p class=r>{{ o.block|br }}</p><p>{{ o.seller_block|br }}</p>{% if o.day %}<p>{{ o.day }}</p>{% endif %}<p>Dear {{ o.person }},</p><p><b>Our order{% if o.number %} {{ o.number }}{% endif %}</b></p><p>Would you please supply the following{% if o.until %} by {{ o.until }}{% endif %}:</p><table class=t>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>({{ x.sku }})</td></tr>{% endfor %}</table><p>{{ o.note }}</p><p>Yours sincerely</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 25mm} body {font: 11.5pt 'Liberation Serif'} .t {margin: 4mm 8mm}", lines=(1, 6), countries=("GB", "IE"),
    ),
    Form(
        "nordic-system", "en",
        "<table class=w><tr><td class=h>Purchase order</td><td class=r>{{ said('%s %s<br>', ('Order no.', o.number), ('Order date', o.day), ('Delivery date', o.delivery)) }}</td></tr></table><table class=w><tr><td><small>Supplier</small><br>{{ o.seller_block|br }}{% if o.customer %}<br>Customer no. {{ o.customer }}{% endif %}</td><td><small>Invoice address</small><br>{{ o.block|br }}</td><td><small>Delivery address</small><br>{% if o.ship %}{{ o.ship|br }}{% else %}same as invoice address{% endif %}</td></tr></table>"
        "<table class='w t'><thead><tr><th>Pos</th><th>Our item</th><th>Your item</th><th>Text</th><th class=r>Quantity</th><th>Unit</th><th class=r>Price</th><th class=r>Amount</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos3 }}</td><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Total EUR {{ o.net }}</p>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 8.5pt 'DejaVu Sans'} .h {font-size: 18pt; font-weight: bold} .t {margin-top: 5mm} .t th {border-bottom: .8pt solid #000}", codes=True, decimals=2, lines=(1, 9),
    ),
    Form(
        "polish-export", "en",
        "<p><b>{{ o.name }}</b>, {{ o.street }}, {{ o.place }}</p><p>VAT EU: {{ o.vat }}</p><h3>ORDER{% if o.number %} No. {{ o.number }}{% endif %}{% if o.day %} dated {{ o.day }}{% endif %}</h3><p>Seller: {{ o.seller_block|rows|join(', ') }}</p><table class='w t'><tr><th>No.</th><th>Name of goods</th><th>Catalogue no.</th><th>Quantity</th><th>Unit</th><th>Net price EUR</th><th>Net value EUR</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.price }}</td><td>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6>Together</td><td>{{ o.net }}</td></tr></table><p>{% if o.delivery %}Term of delivery: {{ o.delivery }}<br>{% endif %}{% if o.payment %}Form of payment: {{ o.payment }}<br>{% endif %}Person responsible: {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'DejaVu Serif'} .t td, .t th {border: .5pt solid #000}", countries=("PL", "CZ"), lines=(1, 7),
    ),
    Form(
        "dutch-purchase", "nl",
        "<table class=w><tr><td>{{ o.block|br }}<br>T {{ o.phone }}</td><td class=r><span class=h>INKOOPORDER</span></td></tr></table><p>{{ o.seller_block|br }}</p><table>{{ said('<tr><td>%s</td><td>: %s</td></tr>', ('Ordernummer', o.number), ('Orderdatum', o.day), ('Klantnummer', o.customer), ('Leverdatum', o.delivery), ('Inkoper', o.contact), ('Betaling', o.payment)) }}</table><table class='w t'><tr><th>Regel</th><th>Artikelcode</th><th>Omschrijving</th><th class=r>Aantal</th><th>Eenheid</th><th class=r>Stuksprijs</th><th class=r>Bedrag</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>€ {{ x.price }}</td><td class=r>€ {{ x.total }}</td></tr>{% endfor %}</table><p class=r>Totaal exclusief btw: € {{ o.net }}</p>{% if o.ship %}<p>Afleveren bij:<br>{{ o.ship|br }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 17mm} body {font: 9.5pt 'Liberation Sans'} .h {font-size: 15pt; color: #0369a1} .t {margin-top: 4mm} .t th {background: #0369a1; color: #fff}", lines=(1, 9),
    ),
    Form(
        "dutch-plain", "nl",
        "<p>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</p><p>Aan: {{ o.seller_block|rows|join(', ') }}</p><p><b>Bestelbon{% if o.number %} {{ o.number }}{% endif %}</b>{% if o.day %}, {{ o.day }}{% endif %}</p><table class='w t'><tr><th>Aantal</th><th>Omschrijving</th><th>Artikelnr.</th></tr>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table>{% if o.delivery %}<p>Gewenste levering: {{ o.delivery }}</p>{% endif %}<p>{{ o.note }}</p><p>Handtekening: <i>{{ o.contact }}</i></p>",
        BASE + "@page {size: A4; margin: 22mm} body {font: 11pt 'DejaVu Sans Condensed'} .t td, .t th {border-bottom: .5pt solid #444}", lines=(1, 6),
    ),
    Form(
        "french-company", "fr",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br>Tél. {{ o.phone }}</td><td><span class=h>BON DE COMMANDE</span><br>{{ said('%s %s<br>', ('N°', o.number), ('Date :', o.day), ('Code client :', o.customer), ('Acheteur :', o.contact)) }}</td></tr></table><table class='w b'><tr><td>Fournisseur<br>{{ o.seller_block|br }}</td><td>Adresse de livraison<br>{% if o.ship %}{{ o.ship|br }}{% else %}{{ o.block|br }}{% endif %}</td></tr></table><table class='w t'><tr><th>Réf. fournisseur</th><th>Désignation</th><th class=r>Qté</th><th>Un.</th><th class=r>P.U. HT</th><th class=r>Montant HT</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }} €</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}<tr><td colspan=5 class=r>Total HT</td><td class=r>{{ o.net }} €</td></tr></table><p>{% if o.delivery %}Livraison demandée : {{ o.delivery }}<br>{% endif %}{% if o.payment %}Règlement : {{ o.payment }}{% endif %}</p>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9.5pt 'DejaVu Sans'} .h {font-size: 14pt} .b {margin: 4mm 0} .b td, .t td, .t th {border: .4pt solid #666}",
    ),
    Form(
        "french-town", "fr",
        "<p><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</p><p class=r>{{ o.city }}{% if o.day %}, le {{ o.day }}{% endif %}</p><p>{{ o.seller_block|br }}</p><p><b>Objet : commande{% if o.number %} n° {{ o.number }}{% endif %}</b></p><p>Madame, Monsieur,<br>Veuillez nous fournir les articles suivants{% if o.until %} pour {{ o.until }}{% endif %} :</p><table class='w t'><tr><th>Quantité</th><th>Article</th><th>Référence</th><th class=r>Prix unitaire €</th></tr>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.price }}</td></tr>{% endfor %}</table><p>{{ o.note }}</p><p class=r>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 22mm} body {font: 11pt 'Liberation Serif'} .t td, .t th {border-bottom: .4pt solid #333}", lines=(1, 5), countries=("FR",),
    ),
    Form(
        "swiss-french", "fr",
        "<p class=h>{{ o.name }}</p><p>{{ o.street }} – {{ o.place }}</p><p>{{ o.seller_block|br }}</p><table>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Commande', o.number), ('Date', o.day), ('Client', o.customer), ('Délai', o.delivery)) }}</table><table class='w t'><tr><th>Pos.</th><th>Article</th><th>Numéro</th><th class=r>Quantité</th><th>Unité</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p>Avec nos meilleures salutations<br>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'Liberation Sans'} .h {font-size: 15pt; border-bottom: 1pt solid} .t th {border-bottom: .8pt solid}", countries=("CH",), lines=(1, 6),
    ),
)  # fmt: skip
