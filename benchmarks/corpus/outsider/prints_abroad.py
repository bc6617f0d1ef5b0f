"""English, Dutch and French buyers of the outsider part who print their orders."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.outsider.prints_german import BASE

FORMS: tuple[Form, ...] = (
    Form(
        "garden-en-order", "en",
        "<table class=w><tr><td><span class=n>{{ o.name }}</span><br>{{ o.street }}<br>{{ o.place }}<br>Tel {{ o.phone }}</td><td class=r><span class=n>Order form</span><br>{{ said('%s %s<br>', ('Order number:', o.number), ('Date:', o.day), ('Account no:', o.customer)) }}</td></tr></table><p><b>To</b> {{ o.seller_block|rows|join(', ') }}</p><table class='w t'><tr><th>Qty</th><th>Unit</th><th>Cat. no.</th><th>Item</th><th class=r>Price €</th><th class=r>Amount €</th></tr>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>Net total €</td><td class=r>{{ o.net }}</td></tr></table>{% if o.until %}<p>Required by {{ o.until }}</p>{% endif %}{% if o.ship %}<p>Deliver to: {{ o.ship|rows|join(', ') }}</p>{% endif %}<p>Ordered by {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 17mm} body {font: 10pt 'Liberation Sans'} .n {font-size: 15pt; color: #264} .t th {border-bottom: 1pt solid #264} .t td {border-bottom: .3pt solid #bcb}", lines=(1, 9),
    ),
    Form(
        "vet-en-system", "en",
        "<p class=h>STOCK ORDER{% if o.number %} #{{ o.number }}{% endif %}</p><table class=w><tr><td>{{ o.block|br }}</td><td>Supplier: {{ o.seller_block|br }}</td></tr></table><p>{{ said('%s %s | ', ('Raised', o.day), ('by', o.contact), ('Supplier account', o.customer), ('Due', o.delivery)) }}</p><table class='w t'><thead><tr><th>Line</th><th>Supplier code</th><th>Our code</th><th>Product</th><th class=r>Order qty</th><th>UOM</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos3 }}</td><td>{{ x.sku }}</td><td>{{ x.bsku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p>Lines on this order: {{ o.count }}</p>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9pt 'DejaVu Sans Condensed'} .h {font-size: 13pt; font-weight: bold} .t th {background: #335; color: #fff}", codes=True, lines=(2, 14),
    ),
    Form(
        "wine-en-letter", "en",
        "<p class=r>{{ o.block|br }}</p><p>{{ o.seller_block|br }}</p><p>{{ o.day }}</p><p>Dear Mr {{ o.person }},</p><p><u>Our order{% if o.number %} {{ o.number }}{% endif %}</u></p><p>Please arrange delivery{% if o.until %} by {{ o.until }}{% endif %} of the following:</p><table class=t>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>({{ x.sku }})</td></tr>{% endfor %}</table><p>{{ o.note }}</p><p>Yours sincerely</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 28mm} body {font: 11.5pt 'Liberation Serif'} .t td {padding: 1mm 3mm 1mm 0}", lines=(1, 6),
    ),
    Form(
        "firm-en-danish-print", "en",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</td><td>{{ said('%s: %s<br>', ('Purchase order', o.number), ('Order date', o.day), ('Our customer no. with you', o.customer), ('Wanted', o.delivery), ('Reference person', o.contact)) }}</td></tr></table><p>{{ o.seller_block|br }}</p><table class='w t'><tr><th>Item number</th><th>Text</th><th class=r>Number</th><th>Unit</th><th class=r>EUR/unit</th><th class=r>EUR</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>Total EUR</td><td class=r>{{ o.sum }}</td></tr></table><p>Venlig hilsen / Kind regards</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 10pt 'Liberation Sans'} .t th {border-bottom: .8pt solid} .t td {border-bottom: .2pt solid #aaa}", countries=("DK",), lines=(1, 7),
    ),
    Form(
        "garden-nl-bon", "nl",
        "<h2>{{ o.name }}</h2><p>{{ o.street }}, {{ o.place }} – {{ o.phone }}</p><table class='w b'><tr><td>Leverancier<br>{{ o.seller_block|br }}</td><td>{{ said('%s: %s<br>', ('Inkoopordernr.', o.number), ('Datum', o.day), ('Klantnr.', o.customer), ('Levering', o.delivery), ('Contact', o.contact)) }}</td></tr></table><table class='w b'><tr><th>Art.code</th><th>Omschrijving</th><th>Aantal</th><th>Eenheid</th><th>Prijs €</th><th>Bedrag €</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5>Totaal exclusief btw €</td><td class=r>{{ o.net }}</td></tr></table>{% if o.ship %}<p>Afleveradres: {{ o.ship|rows|join(', ') }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 16mm} body {font: 10pt 'Liberation Sans'} .b {margin-bottom: 4mm} .b td, .b th {border: .4pt solid #484; padding: 1.2mm}", lines=(1, 9),
    ),
    Form(
        "bee-nl-brief", "nl",
        "<p>{{ o.block|br }}</p><p>Aan {{ o.seller_block|rows|join(', ') }}</p><p>{{ o.city }}{% if o.day %}, {{ o.day }}{% endif %}</p><p><b>Bestelling{% if o.number %} {{ o.number }}{% endif %}</b></p><p>Geachte heer {{ o.person }},</p><p>Graag ontvang ik{% if o.until %} uiterlijk {{ o.until }}{% endif %}:</p><ul>{% for x in lines %}<li>{{ x.qty }} {{ x.unit }} {{ x.desc }} (bestelnr. {{ x.sku }})</li>{% endfor %}</ul><p>{{ o.note }}</p><p>Met imkergroet,<br>{{ o.contact }}</p>",
        "@page {size: A4; margin: 25mm} body {font: 11pt 'DejaVu Serif'} li {margin: 1mm 0}", lines=(1, 5),
    ),
    Form(
        "wine-fr-bc", "fr",
        "<table class=w><tr><td class=d>{{ o.name }}<br><small>{{ o.street }} – {{ o.place }}</small></td><td class=r>BON DE COMMANDE{% if o.number %}<br>N° {{ o.number }}{% endif %}{% if o.day %}<br>du {{ o.day }}{% endif %}</td></tr></table><table class='w b'><tr><td>Fournisseur<br>{{ o.seller_block|br }}</td><td>Livraison<br>{% if o.ship %}{{ o.ship|br }}{% else %}à notre adresse{% endif %}</td></tr></table><p>{{ said('%s : %s<br>', ('Notre code client', o.customer), ('Date de livraison', o.delivery), ('Règlement', o.payment), ('Suivi par', o.contact)) }}</p><table class='w b'><tr><th>Référence</th><th>Désignation</th><th>Qté</th><th>Unité</th><th>P.U. HT €</th><th>Montant HT €</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>Total HT €</td><td class=r>{{ o.net }}</td></tr></table><p>Cachet et signature :</p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9.5pt 'Liberation Serif'} .d {font-size: 16pt; color: #5c1a2b} .d small {font-size: 8pt; color: #444} .b {margin: 4mm 0} .b td, .b th {border: .4pt solid #5c1a2b; padding: 1.2mm}", lines=(1, 8),
    ),
    Form(
        "shop-fr-reassort", "fr",
        "<p><b>{{ o.name }}</b>, {{ o.street }}, {{ o.place }}</p><p>{{ said('%s %s &emsp;', ('Réassort n°', o.number), ('Date :', o.day), ('Client :', o.customer), ('Pour :', o.delivery)) }}</p><table class='w t'><thead><tr><th>Gencod</th><th>Réf. fourn.</th><th>Libellé</th><th class=r>Quantité</th><th>U.</th></tr></thead>{% for x in lines %}<tr><td>{{ x.gtin }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p>Total : {{ o.count }} références. Destinataire : {{ o.seller }}</p>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9pt 'DejaVu Sans Condensed'} .t th {border-bottom: 1pt solid #a33}", codes=True, lines=(3, 18),
    ),
    Form(
        "vet-fr-lettre", "fr",
        "<p>{{ o.block|br }}<br>{{ o.phone }}</p><p>{{ o.seller_block|br }}</p><p class=r>{{ o.city }}{% if o.day %}, le {{ o.day }}{% endif %}</p><p>Objet : commande{% if o.number %} n° {{ o.number }}{% endif %}</p><p>Madame, Monsieur,</p><p>Veuillez nous adresser{% if o.until %} pour {{ o.until }}{% endif %} :</p><table class=t>{% for x in lines %}<tr><td class=r>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>réf. {{ x.sku }}</td></tr>{% endfor %}</table><p>{{ o.note }}</p><p>Recevez nos sincères salutations.</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 24mm} body {font: 11pt 'Liberation Serif'} .t td {padding: 1mm 4mm 1mm 0}", lines=(1, 6),
    ),
)  # fmt: skip
