"""English, Dutch, Flemish, French and Luxembourgish buyers of the late part who print their orders."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.late.prints_german import BASE

FORMS: tuple[Form, ...] = (
    Form(
        "en-stores-po", "en",
        "<table><tr><td><h2>PURCHASE ORDER</h2></td><td class=r><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br>Tel. {{ o.phone }}</td></tr></table><table class=g><tr>{{ said('<td><small>%s</small><br>%s</td>', ('Order No.', o.number), ('Date', o.day), ('Our A/C with you', o.customer), ('Deliver by', o.delivery), ('Raised by', o.contact)) }}</tr></table><p>To: {{ o.seller_block|rows|join(', ') }}</p>{% if o.ship %}<p>Deliver to:<br>{{ o.ship|br }}</p>{% endif %}<table class=g><tr><th>Line</th><th>Your code</th><th>Goods</th><th class=r>Qty</th><th>UoM</th><th class=r>Each EUR</th><th class=r>Amount EUR</th></tr>"
        "{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r>Net total EUR</td><td class=r>{{ o.net }}</td></tr></table><p><small>No order number, no payment. Cost centre {{ o.n }}.</small></p>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9.5pt 'Liberation Sans'} .g td, .g th {border: .4pt solid #444} .g {margin-bottom: 3mm}", countries=("GB", "IE"), lines=(1, 9),
    ),
    Form(
        "en-plain-letter", "en",
        "<p>{{ o.block|br }}</p><p>{{ o.day }}</p><p>{{ o.seller_block|br }}</p><p>Dear Mr {{ o.person }},</p><p><b>Workwear order{% if o.number %} {{ o.number }}{% endif %}</b></p><p>Would you kindly supply the following{% if o.until %} by {{ o.until }}{% endif %}:</p>{% for x in lines %}<p class=i>{{ x.qty }} {{ x.unit }} &nbsp; {{ x.desc }} &nbsp; ({{ x.sku }})</p>{% endfor %}{% if o.customer %}<p>Our account with you is {{ o.customer }}.</p>{% endif %}<p>{{ o.note }}</p><p>Yours sincerely,</p><p>{{ o.contact }}</p>",
        "@page {size: A4; margin: 26mm} body {font: 11.5pt 'Liberation Serif'} .i {margin: 1mm 10mm}", lines=(1, 6),
    ),
    Form(
        "en-continental", "en",
        "<h3>Order{% if o.number %} no. {{ o.number }}{% endif %}</h3><table><tr><td><small>Buyer</small><br>{{ o.block|br }}</td><td><small>Seller</small><br>{{ o.seller_block|br }}</td></tr></table><p>{{ said('%s: %s<br>', ('Order date', o.day), ('Customer number', o.customer), ('Requested delivery', o.delivery), ('Terms of payment', o.payment)) }}</p><table class=t><tr><th>#</th><th>Article</th><th>Name</th><th class=r>Quantity</th><th class=r>Unit price</th><th class=r>Total</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5>Total net EUR</td><td class=r>{{ o.net }}</td></tr></table><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 9.5pt 'DejaVu Sans'} .t th {border-bottom: 1pt solid #06c; color: #06c}", countries=("PL", "DK", "CZ", "ES"), lines=(1, 8),
    ),
    Form(
        "nl-bestelbon", "nl",
        "<table><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</td><td class=r><h2>BESTELBON</h2>{{ said('%s: %s<br>', ('Bonnummer', o.number), ('Besteldatum', o.day), ('Klantnummer', o.customer), ('Leverdatum', o.delivery)) }}</td></tr></table><p>Leverancier<br>{{ o.seller_block|br }}</p><table class=t><tr><th>Artikelnummer</th><th>Omschrijving</th><th class=r>Aantal</th><th>Eenheid</th><th class=r>Stuksprijs €</th><th class=r>Totaal €</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>Totaal excl. btw €</td><td class=r>{{ o.net }}</td></tr></table>{% if o.ship %}<p>Afleveradres:<br>{{ o.ship|br }}</p>{% endif %}<p>{{ o.contact }}, tel. {{ o.phone }}</p>",
        BASE + "@page {size: A4; margin: 17mm} body {font: 9.5pt 'Liberation Sans'} .t th {background: #f57c00; color: #fff}", lines=(1, 9),
    ),
    Form(
        "nl-brief", "nl",
        "<p>{{ o.block|br }}</p><p>{{ o.seller_block|br }}</p><p>{{ o.city }}{% if o.day %}, {{ o.day }}{% endif %}</p><p>Betreft: bestelling{% if o.number %} {{ o.number }}{% endif %}</p><p>Geachte heer {{ o.person }},</p><p>Wij verzoeken u ons{% if o.until %} uiterlijk {{ o.until }}{% endif %} te leveren:</p><table>{% for x in lines %}<tr><td class=r style='width:26mm'>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table><p>{{ o.note }}</p><p>Hoogachtend,</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 25mm} body {font: 11pt 'DejaVu Serif'}", lines=(1, 6),
    ),
    Form(
        "fr-atelier", "fr",
        "<table class=g><tr><td colspan=2 class=c>BON DE COMMANDE{% if o.number %} N° {{ o.number }}{% endif %}</td></tr><tr><td><small>Acheteur</small><br>{{ o.block|br }}<br>Tél. {{ o.phone }}</td><td><small>Fournisseur</small><br>{{ o.seller_block|br }}</td></tr><tr><td>{{ said('%s : %s<br>', ('Date', o.day), ('Code client', o.customer)) }}</td><td>{{ said('%s : %s<br>', ('Livraison', o.delivery), ('Règlement', o.payment)) }}</td></tr></table><br><table class=g><tr><th>Réf.</th><th>Désignation</th><th class=r>Quantité</th><th>Unité</th><th class=r>PU HT</th><th class=r>Total HT</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>Total HT en EUR</td><td class=r>{{ o.net }}</td></tr></table>{% if o.ship %}<p>Adresse de livraison :<br>{{ o.ship|br }}</p>{% endif %}<p>Le responsable d'atelier, {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9.5pt 'Liberation Sans'} .g td, .g th {border: .5pt solid #345} .c {font-size: 14pt; text-align: center}", lines=(1, 8),
    ),
    Form(
        "fr-lettre", "fr",
        "<p>{{ o.block|br }}</p><p class=r>{{ o.seller_block|br }}</p><p class=r>{{ o.city }}{% if o.day %}, le {{ o.day }}{% endif %}</p><p>Objet : commande de vêtements et fournitures{% if o.number %} (n° {{ o.number }}){% endif %}</p><p>Madame, Monsieur,</p><p>Veuillez nous faire parvenir{% if o.until %} pour {{ o.until }}{% endif %} les articles ci-après :</p>{% for x in lines %}<p class=i>{{ x.pos }}. {{ x.desc }} – réf. {{ x.sku }} – {{ x.qty }} {{ x.unit }}</p>{% endfor %}<p>{{ o.note }}</p><p>Recevez, Madame, Monsieur, nos salutations les meilleures.</p><p>{{ o.contact }}</p>",
        "@page {size: A4; margin: 25mm} body {font: 11pt 'Liberation Serif'} .r {text-align: right} .i {margin: 1mm 8mm}", lines=(1, 6),
    ),
    Form(
        "fr-liste", "fr",
        "<p><b>{{ o.name }}</b> – {{ o.street }} – {{ o.place }}</p><p>Commande fournisseur à {{ o.seller_block|rows|join(', ') }}</p><p>{{ said('%s : %s &nbsp; ', ('N°', o.number), ('Date', o.day), ('Client', o.customer), ('Pour le', o.delivery)) }}</p><table class=t><thead><tr><th>Ligne</th><th>Code fournisseur</th><th>Notre code</th><th>Article</th><th class=r>Qté</th><th>U</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.bsku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p>Demandeur : {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9pt 'DejaVu Sans Condensed'} .t th {border-bottom: 1pt solid} .t tr:nth-child(even) td {background: #eef}", codes=True, lines=(2, 14),
    ),
)  # fmt: skip
