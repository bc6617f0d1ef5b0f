"""English, Dutch, French, and Belgian buyers who print their orders."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.drawn.prints_german import BASE

FORMS: tuple[Form, ...] = (
    Form(
        "web-erp", "en",
        "<div class=top><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</div><table class=two><tr><td>{% if o.ship %}<b>Shipping address:</b><br>{{ o.ship|br }}{% endif %}</td><td>{{ o.seller_block|br }}<br>Germany</td></tr></table><h2>Purchase Order #{{ o.number }}</h2><table class=two><tr>{{ said('<td><b>%s</b><br>%s</td>', ('Purchase Representative:', o.contact), ('Your Order Reference:', o.customer), ('Order Date:', o.day), ('Expected Arrival:', o.delivery)) }}</tr></table>"
        "<table class=i><thead><tr><th>Description</th><th class=r>Qty</th><th class=r>Unit Price</th><th class=r>Amount</th></tr></thead>{% for x in lines %}<tr><td>[{{ x.sku }}] {{ x.desc }}</td><td class=r>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}</table><table class=s><tr><td>Untaxed Amount</td><td class=r>{{ o.net }} €</td></tr></table>".replace("('Your Order Reference:', o.customer), ", "('Our account with you:', o.customer), "),
        BASE + "@page {size: A4; margin: 16mm} body {font: 9.5pt 'DejaVu Sans'} .two {width: 100%; margin: 6mm 0} .i {width: 100%} .i th {border-bottom: 1pt solid #875a7b; color: #875a7b} .i td {padding: 1.4mm; border-bottom: .2pt solid #ccc} .s {margin-left: 110mm; width: 65mm; margin-top: 3mm} h2 {color: #875a7b}", decimals=2,
    ),
    Form(
        "uk-boxes", "en",
        "<table class=top><tr><td><h1>PURCHASE ORDER</h1></td><td class=r><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place|replace(', ', '<br>'|safe) }}<br>Tel {{ o.phone }}</td></tr></table><table class=bx><tr><td><span class=l>Supplier</span><br>{{ o.seller_block|br }}</td><td><span class=l>Deliver to</span><br>{% if o.ship %}{{ o.ship|br }}{% else %}As above{% endif %}</td></tr></table><table class=bx><tr>{{ said('<td><span class=l>%s</span><br>%s</td>', ('Order No.', o.number), ('Order Date', o.day), ('Account No.', o.customer), ('Delivery Date', o.delivery), ('Buyer', o.contact)) }}</tr></table>"
        "<table class=bx><tr class=h><td>Product Code</td><td>Description</td><td class=r>Quantity</td><td>Unit</td><td class=r>Unit Price</td><td class=r>Net Amount</td></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>Total Net Amount (EUR)</td><td class=r>{{ o.net }}</td></tr></table><p>{{ o.note }}</p><p class=l>All goods remain subject to our standard conditions of purchase. Goods received Mon-Fri 08:00-16:30.</p><p>Authorised signature: ____________________</p>",
        BASE + "@page {size: A4; margin: 14mm} body {font: 9pt 'Liberation Sans'} .top, .bx {width: 100%; margin-bottom: 4mm} .bx td {border: .5pt solid; padding: 1.2mm 2mm} .l {font-size: 7pt; color: #444} .h td {background: #ccc}", countries=("GB",), decimals=2,
    ),
    Form(
        "us-small-business", "en",
        "<div class=r><h1>Purchase Order</h1></div><p><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</p><table class=bx><tr><th>Date</th><th>P.O. No.</th><th>Terms</th><th>Expected</th></tr><tr><td>{{ o.day }}</td><td>{{ o.number }}</td><td>Net 30</td><td>{{ o.delivery }}</td></tr></table><table class=bx><tr><th>Vendor</th><th>Ship To</th></tr><tr><td>{{ o.seller_block|br }}<br>Germany</td><td>{% if o.ship %}{{ o.ship|br }}{% else %}{{ o.block|br }}{% endif %}</td></tr></table>"
        "<table class=bx><tr><th>Item</th><th>Description</th><th>Qty</th><th>U/M</th><th>Rate</th><th>Amount</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=4></td><th>Total</th><td class=r>€{{ o.sum }}</td></tr></table>",
        BASE + "@page {size: letter; margin: 0.7in} body {font: 9.5pt 'Liberation Sans'} .bx {width: 100%; margin-bottom: 5mm} .bx td, .bx th {border: .5pt solid #777; padding: 1.2mm; } .bx th {background: #eef}", countries=("US",), terms=True,
    ),
    Form(
        "lab-requisition", "en",
        "<p><b>{{ o.name }}</b> | {{ o.street }} | {{ o.place }}</p><h3>Order to: {{ o.seller }}</h3>{{ said('<p>%s <b>%s</b></p>', ('PO', o.number), ('Dated', o.day), ('Required', o.delivery), ('Our account with you', o.customer), ('Contact', o.contact ~ ', ' ~ o.email), ('Payment', o.payment)) }}<ol>{% for x in lines %}<li>{{ x.qty }} {{ x.unit }} – {{ x.desc }} – Cat. No. {{ x.sku }} – EUR {{ x.price }}</li>{% endfor %}</ol><p>Order value EUR {{ o.net }} excluding VAT</p>{% if o.ship %}<p>Ship to: {{ o.ship|rows|join(', ') }}</p>{% endif %}",
        "@page {size: A4; margin: 22mm} body {font: 10.5pt 'DejaVu Serif'} p {margin: 1mm 0} li {margin: 2mm 0}", lines=(1, 6), countries=("GB", "CH", "BE"),
    ),
    Form(
        "erp-en", "en",
        "<table class=top><tr><td>{{ o.block|br }}</td><td class=r>PURCHASE ORDER<br>{{ said('%s: %s<br>', ('Number', o.number), ('Date', o.day), ('Page', '1'), ('Contact', o.contact)) }}</td></tr></table><p>{{ o.seller_block|br }}</p><p>{{ said('%s %s. ', ('Our customer number with you is', o.customer), ('Delivery date', o.delivery), ('Terms of payment:', o.payment)) }}</p><table class=i><thead><tr><th>Item</th><th>Our material<br>Your material</th><th>Description</th><th class=r>Order qty.</th><th>Unit</th><th class=r>Price per {{ o.per }}</th><th class=r>Net value</th></tr></thead>"
        "{% for x in lines %}<tr><td>{{ x.pos5 }}</td><td>{{ x.bsku }}<br>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Total net item value excl. tax EUR {{ o.net }}</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 8.5pt 'Liberation Mono'} .top, .i {width: 100%} .i th {border-bottom: .6pt dashed; border-top: .6pt dashed} .i td {padding-top: 1mm}", per=100, codes=True, countries=("NL", "GB", "CH"),
    ),
    Form(
        "dutch-erp", "nl",
        "<table class=two><tr><td><b style='font-size: 14pt'>{{ o.name }}</b></td><td class=r>{{ o.street }}<br>{{ o.place }}<br>Tel. {{ o.phone }}</td></tr></table><table class=two><tr><td>{{ o.seller_block|br }}</td><td>{% if o.ship %}<b>Afleveradres</b><br>{{ o.ship|br }}{% endif %}</td></tr></table><h2>INKOOPORDER</h2><table class=two><tr>{{ said('<td>%s<br><b>%s</b></td>', ('Ordernummer', o.number), ('Orderdatum', o.day), ('Ons klantnummer', o.customer), ('Leverdatum', o.delivery), ('Betaling', o.payment)) }}</tr></table>"
        "<table class=i><thead><tr><th>Artikel</th><th>Omschrijving</th><th class=r>Aantal</th><th>Eenheid</th><th class=r>Prijs</th><th class=r>Bedrag</th></tr></thead>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr class=b><td colspan=5 class=r>Totaal excl. BTW EUR</td><td class=r>{{ o.net }}</td></tr></table><p>Contactpersoon: {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 17mm} body {font: 9pt 'Liberation Sans'} .two, .i {width: 100%; margin-bottom: 5mm} .i th {border-bottom: .6pt solid; font-weight: bold} .i td {padding: .8mm 0}", decimals=2, countries=("NL",),
    ),
    Form(
        "nl-simple", "nl",
        "<h1>Bestelling</h1><p>Aan: {{ o.seller }}</p><p>Van:<br>{{ o.block|br }}</p>{{ said('<p>%s: %s</p>', ('Datum', o.day), ('Bestelnummer', o.number), ('Klantnummer', o.customer), ('Gewenste levering', o.delivery)) }}<table class=i><tr><th>Aantal</th><th>Artikelnr.</th><th>Product</th></tr>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td></tr>{% endfor %}</table><p>{{ o.note }}</p><p>Groet, {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 24mm} body {font: 11pt 'Liberation Serif'} .i td, .i th {border: .4pt solid; padding: 1mm 3mm}", lines=(1, 6),
    ),
    Form(
        "belgian-two-languages", "nl",
        "<table class=two><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</td><td>{{ o.seller_block|br }}</td></tr></table><h2>BESTELBON / BON DE COMMANDE {{ o.number }}</h2><p>{{ said('%s: %s<br>', ('Datum / Date', o.day), ('Klantnummer / N° client', o.customer), ('Levering / Livraison', o.delivery)) }}</p><table class=i><tr><th>Artikel<br>Article</th><th>Omschrijving<br>Désignation</th><th class=r>Aantal<br>Quantité</th><th>Eenheid<br>Unité</th><th class=r>Prijs<br>Prix</th><th class=r>Totaal<br>Total</th></tr>"
        "{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Totaal excl. btw / Total HTVA: {{ o.net }} EUR</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 9pt 'Liberation Sans'} .two {width: 100%} .i {width: 100%} .i td, .i th {border: .4pt solid #666; padding: 1mm}", countries=("BE",),
    ),
    Form(
        "nl-own-codes", "nl",
        "<p>{{ o.block|br }}</p><p>Leverancier: {{ o.seller_block|rows|join(', ') }}</p><p><b>Order {{ o.number }}</b>{% if o.day %} d.d. {{ o.day }}{% endif %}</p><table class=i><thead><tr><th>Rgl</th><th>Onze code</th><th>Uw code</th><th>Omschrijving</th><th class=r>Best. aantal</th><th class=r>Netto prijs</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }} {{ x.unit }}</td><td class=r>€ {{ x.price }}</td></tr>{% endfor %}</table>{{ said('<p>%s %s</p>', ('Leverdatum:', o.delivery), ('Inkoper:', o.contact)) }}",
        BASE + "@page {size: A4; margin: 15mm} body {font: 8.5pt 'DejaVu Sans'} .i {width: 100%} .i th {background: #004c6d; color: #fff} .i td, .i th {padding: 1mm}", codes=True,
    ),
    Form(
        "bon-de-commande", "fr",
        "<table class=two><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br>Tél. : {{ o.phone }}</td><td class=bx>Fournisseur<br><b>{{ o.seller_block|br }}</b><br>ALLEMAGNE</td></tr></table><h2>BON DE COMMANDE{% if o.number %} N° {{ o.number }}{% endif %}</h2><table class=m>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Date', o.day), ('Code client', o.customer), ('Date de livraison souhaitée', o.delivery), ('Mode de règlement', o.payment), ('Affaire suivie par', o.contact)) }}</table>"
        "<table class=i><thead><tr><th>Référence</th><th>Désignation</th><th class=r>Qté</th><th>Unité</th><th class=r>P.U. HT</th><th class=r>Montant HT</th></tr></thead>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><table class=s><tr><td>Total HT</td><td class=r>{{ o.net }} €</td></tr></table>{% if o.ship %}<p><b>Adresse de livraison :</b> {{ o.ship|rows|join(', ') }}</p>{% endif %}<p class=l>Merci de rappeler le numéro de commande sur tous vos documents. Réception des marchandises de 8 h à 12 h et de 14 h à 17 h.</p>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9pt 'Liberation Sans'} .two {width: 100%} .bx {border: .6pt solid; padding: 2mm; width: 80mm} .m td {padding: .6mm 6mm .6mm 0} .i {width: 100%; margin-top: 4mm; border: .6pt solid} .i th {background: #eee; border: .6pt solid} .i td {border-left: .6pt solid; padding: .8mm 1.5mm} .s {margin: 3mm 0 0 120mm; width: 60mm; border: .6pt solid} .l {font-size: 7pt}", countries=("FR",), decimals=2,
    ),
    Form(
        "fr-simple", "fr",
        "<p class=r>{{ o.city }}{% if o.day %}, le {{ o.day }}{% endif %}</p><p>{{ o.block|br }}</p><p>À l'attention de {{ o.seller }}</p><p><b>Objet : commande {{ o.number }}</b></p><p>Madame, Monsieur,</p><p>Nous vous passons commande des articles suivants :</p><table>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td class=in>{{ x.desc }} (réf. {{ x.sku }})</td><td>{{ x.price }} € HT</td></tr>{% endfor %}</table><p>{% if o.delivery %}Livraison souhaitée : {{ o.delivery }}. {% endif %}{% if o.payment %}Règlement : {{ o.payment }}. {% endif %}{{ o.note }}</p><p>Veuillez agréer, Madame, Monsieur, nos salutations distinguées.</p><p>{{ o.contact }}</p>",
        "@page {size: A4; margin: 25mm} body {font: 11pt 'Liberation Serif'} .r {text-align: right} .in {padding: 0 6mm}", lines=(1, 5),
    ),
    Form(
        "fr-codes-discount", "fr",
        "<div class=h>{{ o.name }} — {{ o.street }} — {{ o.place }}</div><p><b>Commande fournisseur {{ o.number }}</b>{% if o.day %} du {{ o.day }}{% endif %}</p><p>{{ o.seller_block|rows|join(', ') }}</p><p>{{ said('%s : %s &nbsp;', ('Client', o.customer), ('Délai', o.delivery), ('Acheteur', o.contact)) }}</p><table class=i><tr><th>N°</th><th>Notre code</th><th>Votre réf.</th><th>Libellé</th><th class=r>Quantité</th><th class=r>Prix brut</th><th class=r>Rem. %</th><th class=r>Net HT</th></tr>"
        "{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.off }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr class=b><td colspan=7 class=r>TOTAL HT EUR</td><td class=r>{{ o.net }}</td></tr></table>",
        BASE + "@page {size: A4; margin: 12mm} body {font: 8pt 'DejaVu Sans Condensed'} .h {border-bottom: 2pt solid #a00; font-size: 10pt} .i {width: 100%} .i tr:nth-child(odd) td {background: #f7f0f0} .i th {border-bottom: .5pt solid}", off=True,
    ),
)  # fmt: skip
