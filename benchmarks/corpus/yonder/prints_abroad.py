"""English, Dutch and French buyers of the yonder part who print their orders, and all buyers who print by templates."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.pages import Form, printed
from benchmarks.corpus.yonder.prints_german import BASE
from benchmarks.corpus.yonder.prints_german import FORMS as GERMAN
from benchmarks.corpus.yonder.voices import FIRMS, TRADE, among

FORMS: tuple[tuple[frozenset[str], Form], ...] = (
    (TRADE, Form(
        "estate order", "en",
        "<table class=w><tr><td><h2>{{ o.name }}</h2>{{ o.street }}<br>{{ o.place }}</td><td><b>PURCHASE ORDER</b><br>{{ said('%s %s<br>', ('Number:', o.number), ('Date:', o.day), ('Your customer no.:', o.customer), ('Deliver by:', o.delivery), ('Raised by:', o.contact)) }}</td></tr></table><p>To: {{ o.seller_block|rows|join(', ') }}</p>{% if o.ship %}<p>Deliver to: {{ o.ship|rows|join(', ') }}</p>{% endif %}<table class='w t'><tr><th>Qty</th><th>Unit</th><th>Code</th><th>Goods</th><th class=r>Price EUR</th><th class=r>Net EUR</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Net total EUR {{ o.net }}</p>",
        BASE + "@page {size: A4; margin: 17mm} body {font: 9.5pt 'Liberation Sans'} .t th {border-bottom: .8pt solid #264d26}", countries=("GB",),
    )),
    (FIRMS, Form(
        "english letter", "en",
        "<p>{{ o.block|br }}</p><p>{{ o.day }}</p><p>{{ o.seller_block|br }}</p><p>Dear Mr {{ o.person }},</p><p>Please supply the goods listed here{% if o.until %} by {{ o.until }}{% endif %}.</p><table class=t>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>({{ x.sku }})</td></tr>{% endfor %}</table>{% if o.number %}<p>Our order number is {{ o.number }}.</p>{% endif %}{% if o.payment %}<p>Payment: {{ o.payment }}</p>{% endif %}<p>Yours sincerely</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 26mm} body {font: 11.5pt 'Liberation Serif'}", lines=(1, 5),
    )),
    (FIRMS, Form(
        "dutch order", "nl",
        "<h2>Bestelbon</h2><table class=w><tr><td>{{ o.block|br }}</td><td>{{ o.seller_block|br }}</td></tr></table><p>{{ said('%s: %s<br>', ('Bonnummer', o.number), ('Datum', o.day), ('Klantnummer', o.customer), ('Leverdatum', o.delivery), ('Besteld door', o.contact)) }}</p><table class='w t'><tr><th>Nr.</th><th>Artikel</th><th>Omschrijving</th><th>Aantal</th><th>Eenheid</th><th class=r>Prijs €</th><th class=r>Bedrag €</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6>Totaal excl. btw</td><td class=r>{{ o.net }}</td></tr></table>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 9.5pt 'DejaVu Sans'} .t td, .t th {border: .3pt solid #888}",
    )),
    (FIRMS, Form(
        "dutch note", "nl",
        "<p>{{ o.block|br }}</p><p>Aan: {{ o.seller_block|rows|join(', ') }}</p><p>{{ o.day }}</p><p><b>Onze bestelling {{ o.number }}</b></p>{% for x in lines %}<p class=i>{{ x.qty }} {{ x.unit }} – {{ x.desc }} – {{ x.sku }}</p>{% endfor %}{% if o.ship %}<p>Afleveren bij: {{ o.ship|rows|join(', ') }}</p>{% endif %}<p>{{ o.note }}</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 25mm} body {font: 11pt 'Liberation Serif'} .i {margin: 1mm}", lines=(1, 6),
    )),
    (TRADE, Form(
        "french order", "fr",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br>Tél. {{ o.phone }}</td><td>{{ o.seller_block|br }}</td></tr></table><h3>BON DE COMMANDE{% if o.number %} N° {{ o.number }}{% endif %}</h3><table class=b><tr>{{ said('<td>%s<br>%s</td>', ('Date', o.day), ('Votre code client', o.customer), ('Livraison demandée', o.delivery), ('Demandeur', o.contact)) }}</tr></table><table class='w t'><tr><th>Référence</th><th>Libellé</th><th>Qté</th><th>U.</th><th class=r>P.U. HT €</th><th class=r>Montant HT €</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Total HT : {{ o.net }} €</p>{% if o.payment %}<p>Règlement : {{ o.payment }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9.5pt 'Liberation Sans'} .b td {border: .4pt solid} .t {margin-top: 5mm} .t th {background: #f0ead8}",
    )),
    (FIRMS, Form(
        "french letter", "fr",
        "<p>{{ o.block|br }}</p><p class=r>{{ o.seller_block|br }}</p><p>{{ o.day }}</p><p>Objet : commande{% if o.number %} {{ o.number }}{% endif %}</p><p>Madame, Monsieur,</p><p>Nous vous prions de nous livrer{% if o.until %} pour {{ o.until }}{% endif %} :</p><table class=t>{% for x in lines %}<tr><td>{{ x.desc }}</td><td>réf. {{ x.sku }}</td><td>{{ x.qty }} {{ x.unit }}</td></tr>{% endfor %}</table><p>{{ o.note }}</p><p>Avec nos remerciements</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 25mm} body {font: 11pt 'Liberation Serif'}", lines=(1, 5),
    )),
)  # fmt: skip
ORDINARY = frozenset({"office letter", "goods system", "modern", "french order", "dutch order"})
ALL = (*GERMAN, *FORMS)
BUYERS: tuple[Buyer, ...] = tuple(
    among(kinds, printed(form)) for kinds, form in (*ALL, *(pair for pair in ALL if pair[1].name in ORDINARY))
)
