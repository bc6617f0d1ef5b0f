"""Buyers of the newcomer part who order in HTML mails: notices of shops and portals, pasted tables, nested layouts, letters with pictures of a head."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.pages import Form, mailed
from benchmarks.corpus.newcomer.kinds import by

_CELLS = "table.k {border-collapse: collapse} table.k td, table.k th {border: 1px solid #b5b5b5; padding: 3px 8px} .z {text-align: right}"

FORMS: tuple[Form, ...] = (
    Form(
        "kita-coloured", "de",
        "<div style='font-family:Comic Sans MS;color:#1c6e3b'><p>Liebe Frau {{ o.person }}!</p><p>Die Kinder haben wieder fleißig verbraucht. Bitte einmal auffüllen:</p>{% for x in lines %}<p>&#9679; <b>{{ x.qty }} {{ x.unit }}</b> {{ x.desc }} <span style='color:#999'>({{ x.sku }})</span></p>{% endfor %}{% if o.until %}<p>Wir freuen uns, wenn die Kiste bis {{ o.until }} ankommt.</p>{% endif %}{% if o.number %}<p>Für die Rechnung: Bestellnummer {{ o.number }}</p>{% endif %}<p>Herzlichst<br>{{ o.contact }}</p><hr><p style='font-size:8pt'>{{ o.block|br }}<br>Tel. {{ o.phone }}</p></div>",
        countries=("DE", "AT"), lines=(1, 6),
    ),
    Form(
        "two-column-rows", "de",
        "<p>Guten Tag,</p><p>unsere Bestellung{% if o.number %} Nr. {{ o.number }}{% endif %}{% if o.day %} vom {{ o.day }}{% endif %}:</p>{% for x in lines %}<table class=k style='margin-bottom:8px'><tr><td>Artikel</td><td>{{ x.desc }}</td></tr><tr><td>Art.-Nr.</td><td>{{ x.sku }}</td></tr><tr><td>Menge</td><td>{{ x.qty }} {{ x.unit }}</td></tr></table>{% endfor %}{{ said('<p>%s: %s</p>', ('Kundennummer', o.customer), ('Liefertermin', o.delivery), ('Zahlung', o.payment)) }}<p>Freundliche Grüße<br>{{ o.contact }}<br>{{ o.block|br }}</p>",
        _CELLS, lines=(1, 4),
    ),
    Form(
        "school-portal", "de",
        "<table width=640><tr><td style='background:#0b3d91;color:white;padding:12px'><b>Beschaffungsportal der Schulen</b></td></tr><tr><td><p>Es liegt ein neuer Bestellauftrag für Sie vor.</p><table>{{ said('<tr><td><b>%s</b></td><td>%s</td></tr>', ('Bestellauftrag', o.number), ('erteilt am', o.day), ('Ihre Kundennummer für den Auftraggeber', o.customer), ('Auftraggeber', o.name), ('Ansprechperson', o.contact), ('Rückruf', o.phone), ('zu liefern bis', o.delivery)) }}</table></td></tr><tr><td><table class=k width='100%'><tr><th>#</th><th>Bestellmenge</th><th>Gebinde</th><th>Artikelbezeichnung</th><th>Artikelnummer</th><th>EP (EUR)</th><th>GP (EUR)</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td class=z>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=z>{{ x.price }}</td><td class=z>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=z>Auftragswert netto (EUR)</td><td class=z>{{ o.net }}</td></tr></table></td></tr>"
        "<tr><td><b>Rechnung an</b><br>{{ o.block|br }}</td></tr>{% if o.ship %}<tr><td><b>Lieferung an</b><br>{{ o.ship|br }}</td></tr>{% endif %}{% if o.note %}<tr><td><b>Bemerkung:</b> {{ o.note }}</td></tr>{% endif %}<tr><td><small>Vorgangs-ID {{ o.n }}. Diese Nachricht wurde vom Portal erzeugt. <a href='https://portal.example/auftrag'>Auftrag annehmen</a></small></td></tr></table>",
        _CELLS, codes=True, countries=("DE",),
    ),
    Form(
        "bookshop-system", "de",
        "<pre style='font-family:Consolas'>{% if o.number %}Bestellzeichen  {{ o.number }}\n{% endif %}{% if o.day %}Datum           {{ o.day }}\n{% endif %}{% if o.customer %}Ihre Kd.-Nr.    {{ o.customer }}\n{% endif %}\n</pre><table>{% for x in lines %}<tr><td class=z>{{ x.times }} x</td><td>{{ x.gtin }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table><p>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</p>",
        _CELLS, lines=(2, 9), unsold=0.0,
    ),
    Form(
        "web-shop-basket", "de",
        "<h2>Bestelleingang</h2><p>Hallo Team, im Shop wurde bestellt:</p><p>{{ said('%s: %s<br>', ('Auftragsnummer', o.number), ('Bestelldatum', o.day), ('Kunden-ID', o.customer), ('Zahlart', o.payment)) }}</p>{% for x in lines %}<div style='border-bottom:1px dotted #888;padding:6px'><div><b>{{ x.desc }}</b></div><div>Artikel-Nr.: {{ x.sku }}</div><div>{{ x.times }} × {{ x.price }} € <span style='float:right'>{{ x.total }} €</span></div></div>{% endfor %}<table width='100%'><tr><td>Zwischensumme</td><td class=z>{{ o.goods }} €</td></tr>{% if o.freight %}<tr><td>Versand</td><td class=z>{{ o.freight }} €</td></tr>{% endif %}<tr><td>Nettosumme</td><td class=z>{{ o.net }} €</td></tr><tr><td>19 % MwSt.</td><td class=z>{{ o.tax }} €</td></tr><tr><td><b>Rechnungsbetrag</b></td><td class=z><b>{{ o.gross }} €</b></td></tr></table>"
        "<h4>Rechnungsadresse</h4><p>{{ o.block|br }}</p>{% if o.ship %}<h4>Versandadresse</h4><p>{{ o.ship|br }}</p>{% endif %}<p>E-Mail {{ o.email }}, Telefon {{ o.phone }}</p>{% if o.note %}<p>Kundenkommentar: {{ o.note }}</p>{% endif %}", _CELLS, freight=True, countries=("DE",), lines=(1, 5),
    ),
    Form(
        "word-paste", "de",
        "<p class=MsoNormal style='text-align:justify'>Sehr geehrte Damen und Herren,</p><p class=MsoNormal>auf diesem Wege bestellen wir ({{ o.name }}) bei Ihnen:</p><ol>{% for x in lines %}<li><p class=MsoNormal>{{ x.desc }}<o:p></o:p>, Best.-Nr. {{ x.sku }}, <u>{{ x.qty }} {{ x.unit }}</u></p></li>{% endfor %}</ol>{% if o.number %}<p class=MsoNormal>Bestellnummer: {{ o.number }}</p>{% endif %}{% if o.delivery %}<p class=MsoNormal>Lieferdatum: {{ o.delivery }}</p>{% endif %}{% if o.note %}<p class=MsoNormal>{{ o.note }}</p>{% endif %}<p class=MsoNormal>Mit freundlichen Grüßen</p><p class=MsoNormal>i.A. {{ o.contact }}</p><p class=MsoNormal><span style='font-size:9.0pt'>{{ o.street }} &bull; {{ o.place }} &bull; Tel. {{ o.phone }}</span></p>",
    ),
    Form(
        "last-years-table", "de",
        "<p>Hallo Herr {{ o.person }},</p><p>diesmal brauchen wir:</p><table class=k><tr><th>Nr.</th><th>Bezeichnung</th><th>Anzahl</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }} {{ x.unit }}</td></tr>{% endfor %}</table>{% if o.number %}<p>Bestellnummer {{ o.number }}</p>{% endif %}<p>Gruß<br>{{ o.contact }}<br>{{ o.name }}</p><blockquote style='border-left:2px solid #ccc;padding-left:8px'><p>Am {{ o.earlier }} schrieb {{ o.contact }}:</p><p>Hallo, bitte liefern Sie</p><table class=k>{% for y in others %}<tr><td>{{ y.sku }}</td><td>{{ y.desc }}</td><td>{{ y.qty }} {{ y.unit }}</td></tr>{% endfor %}</table></blockquote>", _CELLS,
    ),
    Form(
        "parish-purple", "de",
        "<div style='color:#4b2e83;font-family:Georgia'><p>Grüß Gott,</p><p>für die kommenden Festtage brauchen wir</p><table cellpadding=5>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td><small>Best.-Nr. {{ x.sku }}</small></td></tr>{% endfor %}</table><p>{% if o.until %}Bitte bis {{ o.until }}.{% endif %}{% if o.payment %} Zahlung: {{ o.payment }}{% endif %}</p><p>Mit Segenswünschen<br>{{ o.contact }}<br>{{ o.block|br }}</p></div>", lines=(1, 5),
    ),
    Form(
        "english-school-form", "en",
        "<h3 style='margin:0'>ORDER REQUEST</h3><table class=k>{{ said('<tr><th align=left>%s</th><td>%s</td></tr>', ('Order no.', o.number), ('Date raised', o.day), ('Raised by', o.contact), ('Our account with you', o.customer), ('Date required', o.delivery)) }}</table><br><table class=k><tr><th>Qty</th><th>Unit</th><th>Cat. no.</th><th>Description</th><th>Unit cost EUR</th><th>Total cost EUR</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=z>{{ x.price }}</td><td class=z>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=z>Net total EUR</td><td class=z>{{ o.net }}</td></tr></table><p>Invoice to:<br>{{ o.block|br }}</p>{% if o.ship %}<p>Deliver to:<br>{{ o.ship|br }}</p>{% endif %}", _CELLS, countries=("GB", "GB", "IE"),
    ),
    Form(
        "english-marketplace", "en",
        "<div style='max-width:600px'><h2>You made a sale</h2><p>{% if o.number %}Order <b>{{ o.number }}</b>{% endif %}{% if o.day %}, {{ o.day }}{% endif %}</p>{% for x in lines %}<p><b>{{ x.times }} ×</b> {{ x.desc }}<br><small>SKU {{ x.sku }} &middot; EUR {{ x.price }} each</small></p>{% endfor %}<p>Order value excl. VAT: EUR {{ o.net }}</p>{% if o.payment %}<p>Paid with: {{ o.payment }}</p>{% endif %}<p>Buyer: {{ o.contact }}<br>{{ o.block|br }}</p>{% if o.note %}<p>Note from buyer: {{ o.note }}</p>{% endif %}<p style='color:#999'>People also bought: {% for y in others %}{{ y.desc }}{% if not loop.last %}, {% endif %}{% endfor %}</p></div>", lines=(1, 4),
    ),
    Form(
        "dutch-lines", "nl",
        "<p>Beste mevrouw {{ o.person }},</p><p>wij willen graag bestellen:</p>{% for x in lines %}<p>{{ x.sku }}<br><b>{{ x.desc }}</b><br>aantal: {{ x.qty }} {{ x.unit }}</p>{% endfor %}<p>{{ said('%s: %s<br>', ('Bestelnummer', o.number), ('Klantnummer', o.customer), ('Leverdatum', o.delivery)) }}</p><p>Groeten,<br>{{ o.contact }}<br>{{ o.block|br }}</p>", lines=(1, 4),
    ),
    Form(
        "dutch-portal", "nl",
        "<table width=600><tr><td bgcolor='#ffb400'><b>Inkoopplatform Onderwijs</b></td></tr><tr><td>Nieuwe order{% if o.number %} <b>{{ o.number }}</b>{% endif %}{% if o.day %} d.d. {{ o.day }}{% endif %}</td></tr><tr><td><table class=k width='100%'><tr><th>Regel</th><th>Artikelcode</th><th>Omschrijving</th><th>Aantal</th><th>Eenheid</th><th>Prijs €</th><th>Bedrag €</th></tr>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=z>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=z>{{ x.price }}</td><td class=z>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=z>Totaal excl. btw €</td><td class=z>{{ o.net }}</td></tr></table></td></tr><tr><td>Factuuradres:<br>{{ o.block|br }}</td></tr>{% if o.ship %}<tr><td>Afleveradres:<br>{{ o.ship|br }}</td></tr>{% endif %}{% if o.delivery %}<tr><td>Gewenste leverdatum: {{ o.delivery }}</td></tr>{% endif %}</table>", _CELLS, codes=True,
    ),
    Form(
        "french-school", "fr",
        "<p>Bonjour Madame {{ o.person }},</p><p>voici la liste de rentrée&nbsp;:</p><ul>{% for x in lines %}<li>{{ x.desc }} &mdash; réf. {{ x.sku }} &mdash; <b>{{ x.qty }} {{ x.unit }}</b></li>{% endfor %}</ul>{% if o.number %}<p>Bon de commande n° {{ o.number }}</p>{% endif %}{% if o.delivery %}<p>Livraison : {{ o.delivery }}</p>{% endif %}<p>Merci beaucoup,<br>{{ o.contact }}<br>{{ o.block|br }}</p>", lines=(1, 6),
    ),
    Form(
        "french-site", "fr",
        "<h2>Nouvelle commande sur votre site</h2><p>{{ said('%s : %s<br>', ('Commande', o.number), ('Passée le', o.day), ('Mode de paiement', o.payment)) }}</p><table class=k width='100%'><tr><th>Produit</th><th>Réf.</th><th>Qté</th><th>Prix HT €</th><th>Total HT €</th></tr>{% for x in lines %}<tr><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=z>{{ x.times }}</td><td class=z>{{ x.price }}</td><td class=z>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=4 class=z>Total HT €</td><td class=z>{{ o.net }}</td></tr></table><p><b>Facturation</b><br>{{ o.block|br }}<br>{{ o.phone }}</p>{% if o.ship %}<p><b>Livraison</b><br>{{ o.ship|br }}</p>{% endif %}", _CELLS, lines=(1, 5),
    ),
)  # fmt: skip
ORDINARY = ("two-column-rows", "school-portal", "word-paste", "web-shop-basket", "english-school-form")
_KINDS = {
    "kita-coloured": "school",
    "school-portal": "school",
    "bookshop-system": "books",
    "parish-purple": "church",
    "english-school-form": "school",
    "dutch-portal": "school",
    "french-school": "school",
}


def _buyer(form: Form) -> Buyer:
    write = mailed(form)
    return by(_KINDS[form.name], write) if form.name in _KINDS else write


BUYERS: tuple[Buyer, ...] = tuple(_buyer(form) for form in FORMS) + tuple(_buyer(form) for form in FORMS if form.name in ORDINARY)
