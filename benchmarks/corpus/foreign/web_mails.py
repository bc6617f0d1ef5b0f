"""Buyers of the foreign part who order in HTML mails: shop systems' notices, tables pasted from programs, lists, portals."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.pages import Form, mailed

_SHOP = "body {font-family: Arial, sans-serif; color: #222} table {border-collapse: collapse} .r {text-align: right} .g {color: #888; font-size: 12px}"

FORMS: tuple[Form, ...] = (
    Form(
        "grid-mail", "de",
        "<p>Guten Tag Frau {{ o.person }},</p><p>wir bestellen:</p><table border=1 cellspacing=0 cellpadding=3><tr><td><b>Artikelnummer</b></td><td><b>Bezeichnung</b></td><td><b>Menge</b></td><td><b>Einheit</b></td></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p>{{ said('%s: %s<br>', ('Bestellnummer', o.number), ('Kundennummer', o.customer), ('Liefertermin', o.delivery)) }}{{ o.note }}</p><p>Mit freundlichen Grüßen<br>{{ o.contact }}<br><br>{{ o.block|br }}<br>Tel. {{ o.phone }}</p>",
    ),
    Form(
        "word-paragraphs", "de",
        "<p class=MsoNormal>Hallo Herr {{ o.person }},</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>anbei – nein, gleich hier – unsere Bestellung:</p><p class=MsoNormal><o:p>&nbsp;</o:p></p>{% for x in lines %}<p class=MsoListParagraph>{{ x.qty }} {{ x.unit }} {{ x.desc }} (<b>{{ x.sku }}</b>)</p>{% endfor %}<p class=MsoNormal><o:p>&nbsp;</o:p></p>{% if o.number %}<p class=MsoNormal>Best.-Nr. {{ o.number }}</p>{% endif %}{% if o.until %}<p class=MsoNormal>Lieferung bis {{ o.until }}, bitte.</p>{% endif %}<p class=MsoNormal>Grüße</p><p class=MsoNormal>{{ o.contact }}</p><p class=MsoNormal><span style='color:#7F7F7F'>{{ o.name }}<br>{{ o.street }}, {{ o.place }}</span></p>",
        "p.MsoNormal {margin: 0; font: 11pt Calibri} p.MsoListParagraph {margin: 0 0 0 36pt; font: 11pt Calibri}",
    ),
    Form(
        "cells-pasted", "de",
        "<div>Hi, Bedarf aus der Lagerliste:</div><div><br></div><table style='border-collapse:collapse;width:430pt'>{% for x in lines %}<tr style='height:15pt'><td style='border:.5pt solid'>{{ x.pos }}</td><td style='border:.5pt solid'>{{ x.desc }}</td><td style='border:.5pt solid'>{{ x.sku }}</td><td align=right style='border:.5pt solid'>{{ x.qty }}</td><td style='border:.5pt solid'>{{ x.unit }}</td></tr>{% endfor %}</table><div><br></div><div>{% if o.number %}Bestellung {{ o.number }}{% endif %}</div><div>Gruß, {{ o.contact }} ({{ o.name }})</div>", lines=(2, 10),
    ),
    Form(
        "shop-order-notice", "de",
        "<table width=640 align=center><tr><td><h2>Eine neue Bestellung ist eingegangen{% if o.number %} (#{{ o.number }}){% endif %}</h2><p>{{ said('%s: %s<br>', ('Eingegangen am', o.day), ('Kundennummer', o.customer), ('Bezahlmethode', o.payment)) }}</p></td></tr><tr><td><table width='100%' cellpadding=4><tr><th align=left>Produkt</th><th>Menge</th><th class=r>Stückpreis</th><th class=r>Summe</th></tr>{% for x in lines %}<tr><td>{{ x.desc }}<br><span class=g>Artikelnr. {{ x.sku }}</span></td><td align=center>{{ x.times }}</td><td class=r>{{ x.price }} €</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}"
        "<tr><td colspan=3 class=r>Warenwert netto</td><td class=r>{{ o.goods }} €</td></tr>{% if o.freight %}<tr><td colspan=3 class=r>Versand</td><td class=r>{{ o.freight }} €</td></tr>{% endif %}<tr><td colspan=3 class=r>Gesamt netto</td><td class=r>{{ o.net }} €</td></tr><tr><td colspan=3 class=r>19 % MwSt.</td><td class=r>{{ o.tax }} €</td></tr><tr><td colspan=3 class=r><b>Gesamtbetrag</b></td><td class=r><b>{{ o.gross }} €</b></td></tr></table></td></tr><tr><td><b>Rechnungsadresse</b><br>{{ o.block|br }}<br>{{ o.email }}<br>{{ o.phone }}{% if o.ship %}<br><br><b>Lieferadresse</b><br>{{ o.ship|br }}{% endif %}{% if o.note %}<br><br><b>Anmerkung:</b> {{ o.note }}{% endif %}</td></tr></table>",
        _SHOP, freight=True, countries=("DE",), lines=(1, 6),
    ),
    Form(
        "procurement-portal", "de",
        "<div style='background:#eef1f5;padding:12px'><b>Beschaffungsportal ZWEIRAD-EINKAUF</b></div><p>Sie haben eine Bestellung von <b>{{ o.name }}</b> erhalten.</p><table cellpadding=2>{{ said('<tr><td class=g>%s</td><td>%s</td></tr>', ('Bestellnummer', o.number), ('Bestelldatum', o.day), ('Besteller', o.contact), ('Ihre Kundennummer', o.customer), ('Liefertermin', o.delivery), ('Zahlungsart', o.payment)) }}</table><p class=g>Rechnungsadresse</p><p>{{ o.block|br }}</p>{% if o.ship %}<p class=g>Lieferadresse</p><p>{{ o.ship|br }}</p>{% endif %}"
        "<table border=1 cellpadding=3><tr><th>Zeile</th><th>Artikel Lieferant</th><th>Artikel intern</th><th>Bezeichnung</th><th>Menge</th><th>ME</th><th>EUR/ME</th><th>EUR Summe</th></tr>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.sku }}</td><td>{{ x.bsku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p>Bestellwert netto: {{ o.net }} EUR</p><p><a href='https://portal.example/annehmen'>Annehmen</a> | <a href='https://portal.example/ablehnen'>Ablehnen</a></p>", _SHOP, codes=True, lines=(1, 8),
    ),
    Form(
        "phone-list", "de",
        "<div dir=auto>Hallo,</div><div dir=auto>bitte mitschicken:</div><div dir=auto><br></div>{% for x in lines %}<div dir=auto>{{ x.times }} x {{ x.sku }} {{ x.desc }}</div>{% endfor %}<div dir=auto><br></div>{% if o.until %}<div dir=auto>Bis {{ o.until }}.</div>{% endif %}<div dir=auto>Danke, {{ o.contact }}</div><div dir=auto>{{ o.name }}</div><div><br></div><div>Holen Sie sich Outlook für iOS</div>",
    ),
    Form(
        "prose-in-html", "de",
        "<p>Sehr geehrte Frau {{ o.person }},</p><p>für die kommende Saison möchten wir {% for x in lines %}<b>{{ x.qty }} {{ x.unit }}</b> {{ x.desc }} (Artikelnummer {{ x.sku }}){% if not loop.last %}{{ ' und ' if loop.revindex == 2 else ', ' }}{% endif %}{% endfor %} bestellen.{% if o.until %} Liefern Sie bitte bis {{ o.until }}.{% endif %}{% if o.number %} Unsere Bestellnummer hierzu: {{ o.number }}.{% endif %}</p><p>Viele Grüße<br>{{ o.contact }}</p><p>{{ o.block|br }}</p>", lines=(1, 3),
    ),
    Form(
        "reply-with-table", "de",
        "<p>Hallo Frau {{ o.person }},</p><p>danke für die Info. Dann bitte als neue Bestellung{% if o.number %} {{ o.number }}{% endif %}:</p><table cellpadding=4>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td></tr>{% endfor %}</table><p>Gruß {{ o.contact }}</p><blockquote style='border-left:1px solid #ccc;padding-left:8px'><p>Am {{ o.earlier }} schrieb {{ o.seller }}:</p><p>Diese Artikel sind wieder lieferbar:</p><table>{% for y in others %}<tr><td>{{ y.sku }}</td><td>{{ y.desc }}</td><td>{{ y.qty }} {{ y.unit }} am Lager</td></tr>{% endfor %}</table></blockquote>",
    ),
    Form(
        "english-grid", "en",
        "<p>Hello Mr {{ o.person }},</p><p>Our order{% if o.number %} <b>{{ o.number }}</b>{% endif %} is as follows:</p><table border=1 cellpadding=4 style='border-collapse:collapse'><tr><th>Part no.</th><th>Part</th><th>Qty</th><th>Unit</th><th>EUR each</th><th>EUR total</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.price }}</td><td>{{ x.total }}</td></tr>{% endfor %}</table><p>{{ said('%s: %s<br>', ('Account', o.customer), ('Required by', o.delivery), ('Payment', o.payment)) }}</p><p>Regards<br>{{ o.contact }}<br>{{ o.block|br }}</p>",
    ),
    Form(
        "english-store", "en",
        "<h2>You've got a new wholesale order</h2><p>{{ said('%s %s<br>', ('Order', o.number), ('Date', o.day), ('Payment method:', o.payment)) }}</p>{% for x in lines %}<p><b>{{ x.desc }}</b><br>Item code {{ x.sku }}<br>{{ x.times }} x EUR {{ x.price }} = EUR {{ x.total }}</p>{% endfor %}<p><b>Total before VAT: EUR {{ o.net }}</b></p><p>Bill to<br>{{ o.block|br }}<br>{{ o.phone }}</p>{% if o.ship %}<p>Ship to<br>{{ o.ship|br }}</p>{% endif %}", _SHOP, lines=(1, 5),
    ),
    Form(
        "dutch-grid", "nl",
        "<p>Goedemiddag,</p><p>Graag het volgende leveren:</p><table border=1 cellspacing=0 cellpadding=3><tr><th>Artikelnr.</th><th>Omschrijving</th><th>Aantal</th><th>Eenheid</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p>{{ said('%s: %s<br>', ('Ordernummer', o.number), ('Klantnummer', o.customer), ('Leverdatum', o.delivery)) }}</p><p>Met vriendelijke groet,<br>{{ o.contact }}<br>{{ o.block|br }}</p>",
    ),
    Form(
        "dutch-webshop", "nl",
        "<h3>Nieuwe bestelling via de webwinkel</h3><p>{{ said('%s: %s<br>', ('Bestelnummer', o.number), ('Besteldatum', o.day), ('Betaalmethode', o.payment)) }}</p><table width='100%' cellpadding=4><tr><th align=left>Product</th><th align=left>Artikelnr.</th><th>Aantal</th><th class=r>Prijs</th><th class=r>Totaal</th></tr>{% for x in lines %}<tr><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td align=center>{{ x.times }}</td><td class=r>€ {{ x.price }}</td><td class=r>€ {{ x.total }}</td></tr>{% endfor %}<tr><td colspan=4 class=r>Subtotaal exclusief btw</td><td class=r>€ {{ o.net }}</td></tr></table><p><b>Factuuradres</b><br>{{ o.block|br }}</p>{% if o.ship %}<p><b>Bezorgadres</b><br>{{ o.ship|br }}</p>{% endif %}", _SHOP, lines=(1, 6),
    ),
    Form(
        "french-grid", "fr",
        "<p>Bonjour,</p><p>Notre commande{% if o.number %} n° {{ o.number }}{% endif %} :</p><table border=1 cellspacing=0 cellpadding=3><tr><th>Réf.</th><th>Article</th><th>Qté</th><th>Unité</th><th>PU HT €</th><th>Total HT €</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.price }}</td><td>{{ x.total }}</td></tr>{% endfor %}</table>{{ said('<p>%s : %s</p>', ('Code client', o.customer), ('Livraison', o.delivery), ('Paiement', o.payment)) }}<p>Cordialement<br>{{ o.contact }}<br>{{ o.block|br }}</p>",
    ),
    Form(
        "french-lines", "fr",
        "<div>Bonjour Madame {{ o.person }},</div><div><br></div><div>il nous faudrait :</div>{% for x in lines %}<div>– {{ x.qty }} {{ x.unit }} {{ x.desc }}, réf. {{ x.sku }}</div>{% endfor %}<div><br></div>{% if o.until %}<div>Pour {{ o.until }}, merci.</div>{% endif %}<div>{{ o.note }}</div><div>{{ o.contact }}<br>{{ o.name }}</div>",
    ),
)  # fmt: skip
ORDINARY = ("grid-mail", "word-paragraphs", "shop-order-notice", "procurement-portal", "english-grid", "dutch-grid", "french-grid")
BUYERS: tuple[Buyer, ...] = tuple(mailed(form) for form in FORMS) + tuple(mailed(form) for form in FORMS if form.name in ORDINARY)
