"""English, Dutch and French buyers of the remote part who print their orders."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.remote.prints_german import BASE

FORMS: tuple[Form, ...] = (
    Form(
        "hospital-po", "en",
        "<table class='w b'><tr><td colspan=2 class=c>PURCHASE ORDER</td></tr><tr><td>{{ o.block|br }}<br>Tel: {{ o.phone }}</td><td>{{ said('%s: <b>%s</b><br>', ('Order No', o.number), ('Order Date', o.day), ('Your account ref for us', o.customer), ('Deliver by', o.delivery), ('Raised by', o.contact)) }}</td></tr><tr><td>Supplier<br>{{ o.seller_block|br }}</td><td>Delivery address<br>{% if o.ship %}{{ o.ship|br }}{% else %}{{ o.block|br }}{% endif %}</td></tr></table>"
        "<table class='w b'><thead><tr><th>Line</th><th>Description</th><th>Supplier part no.</th><th>Qty</th><th>UOM</th><th>Price EUR</th><th>Net value EUR</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r>Order total excl. VAT (EUR)</td><td class=r>{{ o.net }}</td></tr></table><p class=f>Our conditions of contract apply. Goods received without this order number will be refused.</p>",
        BASE + "@page {size: A4; margin: 14mm} body {font: 9pt 'Liberation Sans'} .b {margin-bottom: 4mm} .b td, .b th {border: .5pt solid #000; padding: 1.3mm} .c {font-size: 14pt; text-align: center; background: #ddd} .f {font-size: 7pt}", countries=("GB", "IE"), codes=True, lines=(1, 10),
    ),
    Form(
        "surgery-letter", "en",
        "<p class=r>{{ o.block|br }}</p><p>{{ o.seller_block|br }}</p><p>{{ o.day }}</p><p>Dear Ms {{ o.person }},</p><p><b>Order{% if o.number %} no. {{ o.number }}{% endif %}</b></p><p>Would you kindly send us the items listed below{% if o.until %} to arrive by {{ o.until }}{% endif %}.</p><table class=t>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table>{% if o.payment %}<p>Payment: {{ o.payment }}</p>{% endif %}<p>{{ o.note }}</p><p>Yours sincerely</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 26mm} body {font: 11.5pt 'Liberation Serif'} .t {margin: 4mm 0} .t td {padding: .8mm 5mm .8mm 0}", lines=(1, 6),
    ),
    Form(
        "lab-procurement", "en",
        "<table class=w><tr><td class=big>{{ o.name }}</td><td class=r>{{ o.street }}<br>{{ o.place }}</td></tr></table><p class=bar>Order {{ o.number }}</p><table>{{ said('<tr><td class=l>%s</td><td>%s</td></tr>', ('Date of order', o.day), ('Customer number', o.customer), ('Requested delivery', o.delivery), ('Contact', o.contact), ('Phone', o.phone)) }}</table><p>To: {{ o.seller_block|rows|join(', ') }}</p><table class='w t'><thead><tr><th>Cat. no.</th><th>Product</th><th class=r>Quantity</th><th class=r>Unit price</th><th class=r>Amount</th></tr></thead>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }} {{ x.unit }}</td><td class=r>€ {{ x.price }}</td><td class=r>€ {{ x.total }}</td></tr>{% endfor %}</table><p class=r>Net amount: € {{ o.net }}</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 9.5pt 'DejaVu Sans Condensed'} .big {font-size: 15pt} .bar {background: #2e7d32; color: #fff; padding: 1.5mm; font-size: 12pt} .l {color: #666; padding-right: 6mm} .t {margin-top: 4mm} .t th {border-bottom: .8pt solid #2e7d32} .t td {padding: 1mm 0}", codes=True, lines=(1, 8),
    ),
    Form(
        "dutch-institute", "nl",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br>{{ o.phone }}</td><td class=r><h2>Bestelopdracht</h2></td></tr></table><table class='w k'><tr>{% for label, value in [('Bestelnummer', o.number), ('Datum', o.day), ('Klantnummer', o.customer), ('Leverdatum', o.delivery)] if value %}<th>{{ label }}</th>{% endfor %}</tr><tr>{% for label, value in [('Bestelnummer', o.number), ('Datum', o.day), ('Klantnummer', o.customer), ('Leverdatum', o.delivery)] if value %}<td>{{ value }}</td>{% endfor %}</tr></table><p>Leverancier: {{ o.seller_block|rows|join(', ') }}</p>{% if o.ship %}<p>Afleveradres: {{ o.ship|rows|join(', ') }}</p>{% endif %}"
        "<table class='w t'><thead><tr><th>Pos.</th><th>Uw artikelnr.</th><th>Omschrijving</th><th class=r>Aantal</th><th>Eenheid</th><th class=r>Prijs €</th><th class=r>Bedrag €</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r>Totaal excl. btw</td><td class=r>{{ o.net }}</td></tr></table><p>Besteld door: {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 17mm} body {font: 9.5pt 'Liberation Sans'} h2 {color: #b5651d; margin: 0} .k {margin: 5mm 0} .k th {background: #f5e6d3; padding: 1mm; font-size: 8pt} .k td {padding: 1mm; border-bottom: .4pt solid #b5651d} .t td {padding: .8mm 1mm .8mm 0} .t th {border-bottom: .6pt solid #000}", codes=True, lines=(1, 11),
    ),
    Form(
        "dutch-practice", "nl",
        "<p>{{ o.block|br }}</p><p>{{ o.seller_block|br }}</p><p>{{ o.city }}{% if o.day %}, {{ o.day }}{% endif %}</p><p>Beste mevrouw {{ o.person }},</p><p>Onze bestelling{% if o.number %} (nummer {{ o.number }}){% endif %}{% if o.until %}, graag leveren uiterlijk {{ o.until }}{% endif %}:</p><ul>{% for x in lines %}<li>{{ x.qty }} {{ x.unit }} {{ x.desc }}, artikelnummer {{ x.sku }}</li>{% endfor %}</ul>{% if o.customer %}<p>Ons klantnummer is {{ o.customer }}.</p>{% endif %}<p>{{ o.note }}</p><p>Hartelijke groeten,</p><p>{{ o.contact }}</p>",
        "@page {size: A4; margin: 25mm} body {font: 11pt 'DejaVu Serif'} li {margin: 1mm 0}", lines=(1, 5),
    ),
    Form(
        "flemish-home", "nl",
        "<h2 class=c>Bestelbon</h2><table class='w b'>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestelbonnummer', o.number), ('Datum', o.day), ('Klantnummer', o.customer), ('Gewenste levering', o.delivery), ('Betaalwijze', o.payment)) }}<tr><td>Facturatie</td><td>{{ o.name }}, {{ o.street }}, {{ o.place }}</td></tr>{% if o.ship %}<tr><td>Leveradres</td><td>{{ o.ship|rows|join(', ') }}</td></tr>{% endif %}<tr><td>Leverancier</td><td>{{ o.seller_block|rows|join(', ') }}</td></tr></table><table class='w b'><tr><th>Aantal</th><th>Artikel</th><th>Referentie</th><th>Eenheidsprijs €</th><th>Totaal €</th></tr>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=4>Totaal zonder btw</td><td class=r>{{ o.net }}</td></tr></table><p>Voor akkoord: {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 10pt 'Liberation Sans'} .c {text-align: center} .b {margin: 3mm 0} .b td, .b th {border: .4pt solid #444; padding: 1.2mm}", countries=("BE",), lines=(1, 7),
    ),
    Form(
        "french-clinic", "fr",
        "<table class=w><tr><td class=big>{{ o.name }}</td><td class=r>{{ o.street }}<br>{{ o.place }}<br>Tél. {{ o.phone }}</td></tr></table><h3>BON DE COMMANDE{% if o.number %} N° {{ o.number }}{% endif %}</h3><table class=w><tr><td>Fournisseur :<br>{{ o.seller_block|br }}</td><td>{{ said('%s : %s<br>', ('Date', o.day), ('Notre code client', o.customer), ('Livraison souhaitée', o.delivery), ('Mode de paiement', o.payment), ('Demandeur', o.contact)) }}</td></tr></table>{% if o.ship %}<p>Livrer à : {{ o.ship|rows|join(', ') }}</p>{% endif %}"
        "<table class='w t'><thead><tr><th>Réf. fournisseur</th><th>Libellé</th><th class=r>Quantité</th><th>Unité</th><th class=r>Prix unit. HT</th><th class=r>Total HT</th></tr></thead>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }} €</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}<tr><td colspan=5 class=r>Montant total HT</td><td class=r>{{ o.net }} €</td></tr></table>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9.5pt 'DejaVu Sans Condensed'} .big {font-size: 16pt; color: #3f51b5} .t {margin-top: 6mm} .t th {background: #e8eaf6; padding: 1mm} .t td {padding: 1mm; border-bottom: .3pt solid #c5cae9}", codes=True, lines=(1, 9),
    ),
    Form(
        "french-school", "fr",
        "<p>{{ o.block|br }}</p><p class=r>{{ o.seller_block|br }}</p><p class=r>{{ o.city }}{% if o.day %}, le {{ o.day }}{% endif %}</p><p>Objet : commande{% if o.number %} {{ o.number }}{% endif %}</p><p>Madame, Monsieur,</p><p>Veuillez trouver ci-dessous notre commande de matériel{% if o.until %}, à livrer pour {{ o.until }}{% endif %} :</p><table class=t><tr><th>Quantité</th><th>Article</th><th>Référence</th></tr>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table><p>{{ o.note }}</p><p>Nous vous prions d'agréer, Madame, Monsieur, l'expression de nos sentiments distingués.</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 24mm} body {font: 11pt 'Liberation Serif'} .t td, .t th {border: .4pt solid #000; padding: 1mm 3mm}", lines=(1, 6),
    ),
    Form(
        "french-boxes", "fr",
        "<div class=s><b>Acheteur</b><br>{{ o.block|br }}</div><div class=s><b>Fournisseur</b><br>{{ o.seller_block|br }}</div><h2>Commande d'achat</h2><p>{{ said('<b>%s</b> %s &nbsp;&nbsp; ', ('N° commande', o.number), ('du', o.day), ('N° client', o.customer), ('Livraison', o.delivery)) }}</p>{% for x in lines %}<div class=l><span class=q>{{ x.qty }} {{ x.unit }}</span><span class=d>{{ x.desc }}<br><small>Réf. {{ x.sku }}</small></span><span class=p>{{ x.price }} €</span><span class=p>{{ x.total }} €</span></div>{% endfor %}<p class=r>Total hors taxes : {{ o.net }} €</p><p>Contact : {{ o.contact }}</p>",
        "@page {size: A4; margin: 16mm} body {font: 10pt 'Liberation Sans'} .s {display: inline-block; width: 80mm; border: .5pt solid #777; padding: 2mm; vertical-align: top; height: 26mm} .l {border-bottom: .3pt dashed #777; padding: 1mm 0} .l span {display: inline-block; vertical-align: top} .q {width: 28mm} .d {width: 86mm} .p {width: 28mm; text-align: right} .r {text-align: right}", countries=("FR", "LU"), lines=(1, 7),
    ),
)  # fmt: skip
