"""Buyers of the distant part whose mails are HTML: office programs, shops and marketplaces, phones, what is struck out, what is quoted below."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.distant.demands import mailing
from benchmarks.corpus.drawn.pages import Form

_WORD = "p.MsoNormal, li.MsoNormal {margin: 0cm; font-size: 11.0pt; font-family: 'Calibri', sans-serif} table.MsoTableGrid {border-collapse: collapse; border: solid windowtext 1.0pt}"
_SHOP = "body {font: 14px Helvetica, Arial, sans-serif; background: #f5f7fa} .card {background: #fff; max-width: 620px; margin: auto; padding: 16px} .r {text-align: right} td, th {padding: 5px; text-align: left}"
_REST_DE = (
    "{{ said('<p class=MsoNormal>%s %s</p>', ('Bestellnummer:', o.number), ('Kundennummer:', o.customer), ('Liefertermin:', o.delivery)) }}"
)

FORMS: tuple[Form, ...] = (
    Form(
        "word-table", "de",
        "<div class=WordSection1><p class=MsoNormal>Moin Frau {{ o.person }},</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>unten unsere neue Bestellung.</p><p class=MsoNormal>&nbsp;</p><table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>{% for x in lines %}<tr><td width=60><p class=MsoNormal align=right>{{ x.qty }}</p></td><td width=70><p class=MsoNormal>{{ x.unit }}</p></td><td width=110><p class=MsoNormal>{{ x.sku }}</p></td><td width=320><p class=MsoNormal>{{ x.desc }}</p></td></tr>{% endfor %}</table><p class=MsoNormal>&nbsp;</p>"
        + _REST_DE + "<p class=MsoNormal>Mit freundlichen Grüßen</p><p class=MsoNormal>{{ o.contact }}</p><p class=MsoNormal><span style='font-size:9.0pt;color:gray'>{{ o.block|br }}<br>Telefon {{ o.phone }}</span></p></div>", _WORD,
    ),
    Form(
        "word-list", "de",
        "<div class=WordSection1><p class=MsoNormal>Hallo zusammen,</p><p class=MsoNormal>für die Halle brauchen wir:</p><ol start=1 type=1>{% for x in lines %}<li class=MsoNormal>{{ x.desc }} (<span style='color:#C00000'>{{ x.sku }}</span>) – {{ x.qty }} {{ x.unit }}</li>{% endfor %}</ol>{% if o.number %}<p class=MsoNormal>Unser Zeichen / Bestellnummer: {{ o.number }}</p>{% endif %}{% if o.until %}<p class=MsoNormal>Bis {{ o.until }} bitte.</p>{% endif %}<p class=MsoNormal>Gruß</p><p class=MsoNormal>{{ o.contact }}<br>{{ o.block|br }}</p></div>", _WORD, lines=(1, 6),
    ),
    Form(
        "struck-out", "de",
        "<p>Hallo Herr {{ o.person }},</p><p>unsere Liste vom Sommer, aktualisiert. Durchgestrichenes ist schon da:</p><ul>{% for y in others[:2] %}<li><s>{{ y.qty }} {{ y.unit }} {{ y.desc }} ({{ y.sku }})</s></li>{% endfor %}{% for x in lines %}<li>{{ x.qty }} {{ x.unit }} {{ x.desc }} ({{ x.sku }})</li>{% endfor %}</ul><p>{% if o.number %}Bestellnummer {{ o.number }}<br>{% endif %}{% if o.until %}Lieferung bis {{ o.until }}{% endif %}</p><p>Danke<br>{{ o.contact }}<br>{{ o.block|br }}</p>", unsold=0.0, lines=(1, 5),
    ),
    Form(
        "quoted-below", "de",
        "<div style='font-family:Arial'><p>Guten Tag Frau {{ o.person }},</p><p>danke für den Hinweis, dann bestelle ich lieber gleich:</p><table border=0 cellpadding=4>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }} {{ x.unit }}</td></tr>{% endfor %}</table>{% if o.number %}<p>Bestellnr. {{ o.number }}</p>{% endif %}<p>{{ o.contact }}<br>{{ o.block|br }}</p></div><div id=appendonsend></div><hr><blockquote style='border-left:2px solid #39c;padding-left:8px'><p>Am {{ o.earlier }} schrieb {{ o.seller }}:</p><p>Diese Artikel laufen aus, Restbestand:</p><table>{% for y in others %}<tr><td>{{ y.sku }}</td><td>{{ y.desc }}</td><td>{{ y.qty }} {{ y.unit }}</td></tr>{% endfor %}</table></blockquote>", unsold=0.0, lines=(1, 4),
    ),
    Form(
        "web-shop", "de",
        "<div style='display:none;max-height:0'>Sie haben eine neue Bestellung erhalten</div><div class=card><h2>Vielen Dank für Ihre Bestellung!</h2><p>Kopie an den Verkäufer {{ o.seller }}</p><table>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestellnummer', o.number), ('Bestelldatum', o.day), ('Kundennummer', o.customer), ('Zahlungsart', o.payment)) }}</table><table width='100%'>{% for x in lines %}<tr><td>{{ x.times }} ×</td><td>{{ x.desc }}<br><small>Artikel {{ x.sku }}</small></td><td class=r>{{ x.price }} €</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}<tr><td colspan=3 class=r>Zwischensumme netto</td><td class=r>{{ o.goods }} €</td></tr>{% if o.freight %}<tr><td colspan=3 class=r>Versandkosten</td><td class=r>{{ o.freight }} €</td></tr>{% endif %}<tr><td colspan=3 class=r>Summe netto</td><td class=r>{{ o.net }} €</td></tr><tr><td colspan=3 class=r>zzgl. 19 % MwSt.</td><td class=r>{{ o.tax }} €</td></tr><tr><td colspan=3 class=r><b>Gesamtsumme</b></td><td class=r><b>{{ o.gross }} €</b></td></tr></table>"
        "<h4>Rechnungsadresse</h4><p>{{ o.block|br }}<br>Telefon: {{ o.phone }}</p>{% if o.ship %}<h4>Lieferadresse</h4><p>{{ o.ship|br }}</p>{% endif %}{% if o.note %}<h4>Ihre Nachricht an uns</h4><p>{{ o.note }}</p>{% endif %}</div>", _SHOP, freight=True, countries=("DE",), lines=(1, 6),
    ),
    Form(
        "marketplace", "de",
        "<div class=card><p>Neuer Auftrag über den Marktplatz «Wasserseite»</p><p>{{ said('<b>%s</b>: %s<br>', ('Auftragsnummer', o.number), ('Eingegangen am', o.day), ('Lieferzusage bis', o.delivery), ('Zahlung', o.payment)) }}</p><p><b>Käufer</b><br>{{ o.block|br }}<br>{{ o.contact }}, {{ o.phone }}</p>{% if o.ship %}<p><b>Versand an</b><br>{{ o.ship|br }}</p>{% endif %}{% for x in lines %}<table style='border:1px solid #dde;margin:6px 0' width='100%'><tr><td colspan=2><b>{{ x.desc }}</b></td></tr><tr><td>Artikelnummer</td><td>{{ x.sku }}</td></tr><tr><td>EAN</td><td>{{ x.gtin }}</td></tr><tr><td>Menge</td><td>{{ x.qty }} {{ x.unit }}</td></tr><tr><td>Einzelpreis netto</td><td>{{ x.price }} €</td></tr></table>{% endfor %}</div>", _SHOP, lines=(1, 5),
    ),
    Form(
        "phone-html", "de",
        "<div dir='auto'>Moin {{ o.person }}</div><div dir='auto'><br></div>{% for x in lines %}<div dir='auto'>{{ x.qty }} {{ x.unit }} {{ x.desc }}, Nr {{ x.sku }}</div>{% endfor %}<div dir='auto'><br></div>{% if o.until %}<div dir='auto'>bis {{ o.until }}</div>{% endif %}<div dir='auto'>Gruß {{ o.contact }}, {{ o.name }}</div><div dir='auto'>{{ o.street }}, {{ o.place }}</div><br><div id='ms-outlook-mobile-signature'>Holen Sie sich <a href='https://aka.example/o'>Outlook für iOS</a></div>", lines=(1, 5),
    ),
    Form(
        "harbour-erp", "de",
        "<table width='100%' bgcolor='#eceff1'><tr><td><b>Bestellung {{ o.number }}</b></td><td align=right>{{ o.day }}</td></tr></table><p>{{ o.block|br }}</p>{% if o.customer %}<p>Unsere Kundennummer: {{ o.customer }}</p>{% endif %}{% if o.delivery %}<p>Anlieferung: {{ o.delivery }}</p>{% endif %}<table border=1 cellspacing=0 cellpadding=3><thead><tr><th>Pos.</th><th>Unser Artikel</th><th>Ihr Artikel</th><th>Text</th><th>Menge</th><th>ME</th><th>Preis EUR</th><th>Wert EUR</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td><td align=right>{{ x.price }}</td><td align=right>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=7>Gesamt netto EUR</td><td align=right>{{ o.net }}</td></tr></table><p>Disponent: {{ o.contact }}</p>", "td, th {font: 9pt Verdana}", codes=True, lines=(1, 9),
    ),
    Form(
        "swiss-mail", "de",
        "<p>Guten Tag Herr {{ o.person }}</p><p>Wir bestellen:</p>{% for x in lines %}<p style='margin:0 0 6px 12px'><b>{{ x.qty }} {{ x.unit }}</b> {{ x.desc }}<br><i>Artikel {{ x.sku }}</i></p>{% endfor %}{{ said('<p>%s: %s</p>', ('Referenz / Bestellnummer', o.number), ('Liefertermin', o.delivery)) }}<p>Freundliche Grüsse<br>{{ o.contact }}<br>{{ o.block|br }}</p>", countries=("CH",), lines=(1, 5),
    ),
    Form(
        "english-table", "en",
        "<p>Hi {{ o.person }},</p><p>Please see our order below.</p><table border=1 style='border-collapse:collapse'><tr style='background:#003366;color:white'><th>Part #</th><th>Description</th><th>Qty</th><th>Unit</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table>{{ said('<p>%s: %s</p>', ('PO', o.number), ('Needed by', o.delivery), ('Account', o.customer)) }}<p>Regards,<br>{{ o.contact }}<br>{{ o.block|br }}<br>{{ o.phone }}</p>",
    ),
    Form(
        "english-shop", "en",
        "<div class=card><h3>You have received an order</h3><p>{{ said('%s: %s<br>', ('Order number', o.number), ('Order date', o.day), ('Payment method', o.payment)) }}</p><table width='100%'><tr><th>Product</th><th>Quantity</th><th class=r>Price</th><th class=r>Subtotal</th></tr>{% for x in lines %}<tr><td>{{ x.desc }} (#{{ x.sku }})</td><td>{{ x.times }}</td><td class=r>€{{ x.price }}</td><td class=r>€{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=3>Total net of VAT</td><td class=r>€{{ o.net }}</td></tr></table><p><b>Billing address</b><br>{{ o.block|br }}</p>{% if o.ship %}<p><b>Shipping address</b><br>{{ o.ship|br }}</p>{% endif %}{% if o.note %}<p>Customer note: {{ o.note }}</p>{% endif %}</div>", _SHOP, lines=(1, 6),
    ),
    Form(
        "dutch-mail", "nl",
        "<p>Goedemiddag,</p><p>onze bestelling staat hieronder.</p><table cellpadding=3>{% for x in lines %}<tr><td align=right><b>{{ x.qty }}</b></td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>art. {{ x.sku }}</td></tr>{% endfor %}</table>{{ said('<p>%s: %s</p>', ('Bestelnummer', o.number), ('Levering', o.delivery), ('Klantnummer', o.customer)) }}<p>Met vriendelijke groet,<br>{{ o.contact }}<br>{{ o.block|br }}</p>",
    ),
    Form(
        "dutch-quoted", "nl",
        "<p>Hoi {{ o.person }},</p><p>graag leveren:</p><ul>{% for x in lines %}<li>{{ x.desc }} ({{ x.sku }}): {{ x.qty }} {{ x.unit }}</li>{% endfor %}</ul>{% if o.number %}<p>Bestelnr. {{ o.number }}</p>{% endif %}<p>{{ o.contact }}<br>{{ o.block|br }}</p><blockquote>Op {{ o.earlier }} schreef {{ o.seller }}:<br>Actie van de maand:<br>{% for y in others %}{{ y.qty }} {{ y.unit }} {{ y.desc }} ({{ y.sku }})<br>{% endfor %}</blockquote>", unsold=0.0, lines=(1, 4),
    ),
    Form(
        "french-mail", "fr",
        "<p>Bonjour Madame {{ o.person }},</p><p>Merci d'enregistrer notre commande&nbsp;:</p><table border=1 cellpadding=4 cellspacing=0><tr><th>Réf.</th><th>Article</th><th>Quantité</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }} {{ x.unit }}</td></tr>{% endfor %}</table>{{ said('<p>%s : %s</p>', ('N° de commande', o.number), ('Livraison souhaitée', o.delivery), ('Règlement', o.payment)) }}<p>Cordialement,<br>{{ o.contact }}<br>{{ o.block|br }}<br>Tél. {{ o.phone }}</p>",
    ),
    Form(
        "french-portal", "fr",
        "<h3>Commande {{ o.number }}</h3><p>{{ said('%s : %s<br>', ('Date', o.day), ('Code client', o.customer), ('Date de livraison', o.delivery), ('Acheteur', o.contact)) }}</p><table width='100%'><tr><td valign=top><b>Facturé à</b><br>{{ o.block|br }}</td>{% if o.ship %}<td valign=top><b>Livré à</b><br>{{ o.ship|br }}</td>{% endif %}</tr></table><table border=1 cellspacing=0><tr><th>Ligne</th><th>Référence fournisseur</th><th>Libellé</th><th>Qté</th><th>U</th><th>PU HT (EUR)</th><th>Total HT (EUR)</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.price }}</td><td>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6>Total HT (EUR)</td><td>{{ o.net }}</td></tr></table><p><small>Message automatique, merci de ne pas y répondre.</small></p>", codes=True, lines=(1, 8),
    ),
)  # fmt: skip
ORDINARY = ("word-table", "word-list", "web-shop", "english-table", "dutch-mail", "french-mail")
BUYERS: tuple[Buyer, ...] = tuple(mailing(form) for form in FORMS) + tuple(mailing(form) for form in FORMS if form.name in ORDINARY)
