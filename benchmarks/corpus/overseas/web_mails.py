"""Buyers of the overseas part whose mails are HTML: office programs, shops, merchandise systems, phones, what is struck out, what is quoted below."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.overseas.demands import mailing

_WORD = "p.MsoNormal {margin: 0cm; font-size: 11.0pt; font-family: 'Aptos', sans-serif} table.MsoNormalTable {border-collapse: collapse}"
_SHOP = "body {background: #fafafa; font: 14px 'Segoe UI', Arial, sans-serif} .box {max-width: 640px; margin: 12px auto; background: #fff; border: 1px solid #e0e0e0; padding: 18px} .r {text-align: right} td, th {padding: 6px 4px; vertical-align: top; text-align: left}"
_FACTS_DE = "{{ said('<p class=MsoNormal>%s: %s</p>', ('Bestell-Nr.', o.number), ('Kunden-Nr.', o.customer), ('Lieferung', o.delivery), ('Zahlung', o.payment)) }}"

FORMS: tuple[Form, ...] = (
    Form(
        "outlook-grid", "de",
        "<div class=WordSection1><p class=MsoNormal>Guten Morgen Herr {{ o.person }},</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>wie jeden Monat unsere Sammelbestellung:</p><table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0><tr style='background:#D9E2F3'><td><p class=MsoNormal><b>Artikel</b></p></td><td><p class=MsoNormal><b>Bezeichnung</b></p></td><td><p class=MsoNormal><b>Menge</b></p></td><td><p class=MsoNormal><b>Einheit</b></p></td><td><p class=MsoNormal><b>Preis EUR</b></p></td></tr>{% for x in lines %}<tr><td><p class=MsoNormal>{{ x.sku }}</p></td><td><p class=MsoNormal>{{ x.desc }}</p></td><td><p class=MsoNormal align=right>{{ x.qty }}</p></td><td><p class=MsoNormal>{{ x.unit }}</p></td><td><p class=MsoNormal align=right>{{ x.price }}</p></td></tr>{% endfor %}</table>"
        + _FACTS_DE + "<p class=MsoNormal>Freundliche Grüße</p><p class=MsoNormal>{{ o.contact }}</p><p class=MsoNormal><span style='font-size:8.0pt;color:#7F7F7F'>{{ o.block|br }}<br>Tel. {{ o.phone }} | Öffnungszeiten Di–Sa 10–18 Uhr</span></p></div>", _WORD, lines=(1, 8),
    ),
    Form(
        "outlook-bullets", "de",
        "<div class=WordSection1><p class=MsoNormal>Liebe Frau {{ o.person }},</p><p class=MsoNormal>bitte notieren Sie für uns</p><ul type=disc>{% for x in lines %}<li class=MsoNormal><b>{{ x.qty }} {{ x.unit }}</b> {{ x.desc }}<span style='color:#0070C0'> // {{ x.sku }}</span></li>{% endfor %}</ul>" + _FACTS_DE + "{% if o.note %}<p class=MsoNormal><i>{{ o.note }}</i></p>{% endif %}<p class=MsoNormal>{{ o.contact }}<br>{{ o.block|br }}</p></div>", _WORD, lines=(1, 6),
    ),
    Form(
        "plain-br", "de",
        "Hallo Herr {{ o.person }},<br><br>{% for x in lines %}{{ x.sku }} - {{ x.desc }} - {{ x.qty }} {{ x.unit }}<br>{% endfor %}<br>{% if o.number %}Best.-Nr. {{ o.number }}<br>{% endif %}{% if o.until %}bis {{ o.until }}<br>{% endif %}<br>LG {{ o.contact }}<br>-- <br>{{ o.block|br }}", lines=(1, 5),
    ),
    Form(
        "shop-order", "de",
        "<div class=box><h2>Bestelleingang</h2><p>{{ o.name }} hat über Ihren Händlerzugang bestellt.</p><table>{{ said('<tr><td><b>%s</b></td><td>%s</td></tr>', ('Bestellnummer', o.number), ('Bestelldatum', o.day), ('Kundennummer', o.customer), ('Zahlungsart', o.payment), ('Wunschtermin', o.delivery)) }}</table><table width='100%' style='border-top:2px solid #444'><tr><th>Produkt</th><th class=r>Anzahl</th><th class=r>Stückpreis</th><th class=r>Summe</th></tr>{% for x in lines %}<tr><td>{{ x.desc }}<br><span style='font-size:12px;color:#888'>Art.-Nr.: {{ x.sku }}</span></td><td class=r>{{ x.times }}</td><td class=r>{{ x.price }} €</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}<tr><td colspan=3>Zwischensumme</td><td class=r>{{ o.goods }} €</td></tr>{% if o.freight %}<tr><td colspan=3>Versand</td><td class=r>{{ o.freight }} €</td></tr>{% endif %}<tr><td colspan=3>Netto</td><td class=r>{{ o.net }} €</td></tr><tr><td colspan=3>USt. 19 %</td><td class=r>{{ o.tax }} €</td></tr><tr><td colspan=3><b>Zu zahlen</b></td><td class=r><b>{{ o.gross }} €</b></td></tr></table>"
        "<table width='100%'><tr><td><b>Rechnungsanschrift</b><br>{{ o.block|br }}</td><td><b>Lieferanschrift</b><br>{% if o.ship %}{{ o.ship|br }}{% else %}identisch{% endif %}</td></tr></table>{% if o.note %}<p><b>Bemerkung des Kunden:</b> {{ o.note }}</p>{% endif %}<p style='font-size:11px;color:#999'>Shop-Version 7.4.11 · Bitte nicht antworten</p></div>", _SHOP, freight=True, countries=("DE",), lines=(1, 7),
    ),
    Form(
        "list-of-cards", "de",
        "<div class=box><h3>Auftrag {{ o.number }}</h3><p>{{ said('%s: %s<br>', ('Käufer', o.name), ('Anschrift', o.street ~ ', ' ~ o.place), ('Ansprechpartner', o.contact), ('Lieferung bis', o.delivery)) }}</p>{% for x in lines %}<table width='100%' style='border-left:4px solid #8e44ad;margin:8px 0'><tr><td>{{ x.pos }}.</td><td><b>{{ x.desc }}</b></td></tr><tr><td></td><td>Bestellnummer Lieferant {{ x.sku }} &nbsp; EAN {{ x.gtin }}</td></tr><tr><td></td><td>{{ x.qty }} {{ x.unit }} à {{ x.price }} EUR</td></tr></table>{% endfor %}</div>", _SHOP, lines=(1, 5),
    ),
    Form(
        "merchandise-system", "de",
        "<table width='100%'><tr><td><font face=Arial size=4>{{ o.name }}</font><br><font face=Arial size=1>{{ o.street }} - {{ o.place }}</font></td><td align=right><font face=Arial size=2>Bestellung {{ o.number }}<br>{{ o.day }}</font></td></tr></table><hr><table width='100%' border=0 cellpadding=2><tr bgcolor='#dddddd'><td>Pos</td><td>Art.Nr. bei uns</td><td>Art.Nr. bei Ihnen</td><td>Artikeltext</td><td align=right>Menge</td><td>ME</td><td align=right>EK EUR</td><td align=right>Summe EUR</td></tr>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td><td align=right>{{ x.price }}</td><td align=right>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=7 align=right>Summe netto EUR</td><td align=right>{{ o.net }}</td></tr></table><p><font face=Arial size=1>{{ said('%s %s / ', ('Kundennummer', o.customer), ('Liefertermin', o.delivery), ('Einkäufer', o.contact)) }} erzeugt mit KasseDirekt</font></p>", codes=True, lines=(1, 10),
    ),
    Form(
        "struck-in-mail", "de",
        "<p>Hallo Frau {{ o.person }},</p><p>hier noch einmal meine Liste, das Durchgestrichene hat sich erledigt:</p><p>{% for y in others[:1] %}<del>{{ y.qty }} {{ y.unit }} {{ y.desc }}, {{ y.sku }}</del><br>{% endfor %}{% for x in lines %}{{ x.qty }} {{ x.unit }} {{ x.desc }}, {{ x.sku }}<br>{% endfor %}</p>{% if o.number %}<p>Bestellnummer: {{ o.number }}</p>{% endif %}<p>Danke!<br>{{ o.contact }}<br>{{ o.block|br }}</p>", unsold=0.0, lines=(1, 5),
    ),
    Form(
        "gmail-thread", "de",
        "<div dir=ltr>Guten Tag,<br><br>ja, das Angebot passt. Hiermit bestelle ich davon:<br><br>{% for x in lines %}{{ x.qty }} {{ x.unit }} {{ x.desc }} ({{ x.sku }})<br>{% endfor %}{% if o.number %}<br>Unsere Bestellnummer ist {{ o.number }}.<br>{% endif %}<br>Beste Grüße<br>{{ o.contact }}<br>{{ o.block|br }}</div><br><div class=gmail_quote><div dir=ltr class=gmail_attr>Am {{ o.earlier }} schrieb {{ o.seller }}:<br></div><blockquote class=gmail_quote style='margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex'>gern bieten wir Ihnen an:<br>{% for y in others %}{{ y.qty }} {{ y.unit }} {{ y.desc }} ({{ y.sku }}) je {{ y.price }} EUR<br>{% endfor %}</blockquote></div>", unsold=0.0, lines=(1, 4),
    ),
    Form(
        "phone-lines", "de",
        "<div dir='auto'>Hi {{ o.person }}, bitte für uns:<div><br></div>{% for x in lines %}<div>{{ x.times }}x {{ x.desc }} <span style='background-color:rgba(255,255,0,0.3)'>{{ x.sku }}</span></div>{% endfor %}<div><br></div><div>{% if o.until %}Bis {{ o.until }} bitte. {% endif %}Gruß, {{ o.contact }} ({{ o.name }}, {{ o.place }})</div><div><br></div><div dir='ltr'>Von meinem iPhone gesendet</div></div>", lines=(1, 4),
    ),
    Form(
        "swiss-table", "de",
        "<p>Grüezi Frau {{ o.person }}</p><p>Gerne bestellen wir bei Ihnen:</p><table cellpadding=5 style='border:1px solid #c0392b'>{% for x in lines %}<tr><td>{{ x.pos }}.</td><td>{{ x.desc }}</td><td>Art. {{ x.sku }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table>{{ said('<p>%s: %s</p>', ('Bestellnummer', o.number), ('Liefertermin', o.delivery), ('Kundennummer', o.customer)) }}{% if o.ship %}<p>Bitte an diese Adresse liefern:<br>{{ o.ship|br }}</p>{% endif %}<p>Beste Grüsse<br>{{ o.contact }}<br>{{ o.block|br }}</p>", countries=("CH",), lines=(1, 6),
    ),
    Form(
        "english-webform", "en",
        "<div class=box><p>New submission from the trade order form</p><table>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Business', o.name), ('Contact', o.contact), ('Address', o.street ~ ', ' ~ o.place), ('Email', o.email), ('Phone', o.phone), ('Account number', o.customer), ('PO number', o.number), ('Delivery date', o.delivery), ('Message', o.note)) }}</table><table width='100%' border=1 cellspacing=0><tr><th>Code</th><th>Product</th><th>Qty</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.times }}</td></tr>{% endfor %}</table></div>", _SHOP, lines=(1, 6),
    ),
    Form(
        "english-outlook", "en",
        "<div class=WordSection1><p class=MsoNormal>Dear {{ o.person }},</p><p class=MsoNormal>Our monthly order is as follows.</p><table class=MsoNormalTable border=1>{% for x in lines %}<tr><td><p class=MsoNormal>{{ x.qty }} {{ x.unit }}</p></td><td><p class=MsoNormal>{{ x.desc }}</p></td><td><p class=MsoNormal>{{ x.sku }}</p></td><td><p class=MsoNormal>EUR {{ x.price }}</p></td></tr>{% endfor %}</table>{{ said('<p class=MsoNormal>%s: %s</p>', ('Order', o.number), ('Deliver by', o.delivery), ('Payment', o.payment)) }}{% if o.ship %}<p class=MsoNormal>Deliver to: {{ o.ship|rows|join(', ') }}</p>{% endif %}<p class=MsoNormal>Kind regards,<br>{{ o.contact }}<br>{{ o.block|br }}</p></div>", _WORD, lines=(1, 6),
    ),
    Form(
        "dutch-shop", "nl",
        "<div class=box><h2>Nieuwe bestelling</h2><p>{{ said('%s: %s<br>', ('Bestelnummer', o.number), ('Datum', o.day), ('Betaalmethode', o.payment), ('Klantnummer', o.customer)) }}</p><table width='100%'>{% for x in lines %}<tr><td>{{ x.times }} x</td><td>{{ x.desc }}<br><small>{{ x.sku }}</small></td><td class=r>€ {{ x.price }}</td><td class=r>€ {{ x.total }}</td></tr>{% endfor %}<tr><td colspan=3>Totaal excl. btw</td><td class=r>€ {{ o.net }}</td></tr></table><p><b>Factuuradres</b><br>{{ o.block|br }}</p>{% if o.ship %}<p><b>Verzendadres</b><br>{{ o.ship|br }}</p>{% endif %}{% if o.note %}<p>Opmerking: {{ o.note }}</p>{% endif %}</div>", _SHOP, lines=(1, 6),
    ),
    Form(
        "dutch-mail", "nl",
        "<p>Beste {{ o.person }},</p><p>zou u voor ons klaar willen zetten:</p><ol>{% for x in lines %}<li>{{ x.desc }} &ndash; {{ x.sku }} &ndash; {{ x.qty }} {{ x.unit }}</li>{% endfor %}</ol>{{ said('<p>%s %s</p>', ('Ons ordernummer:', o.number), ('Gewenste leverdatum:', o.delivery)) }}<p>Hartelijke groet<br>{{ o.contact }}<br>{{ o.block|br }}</p>", lines=(1, 6),
    ),
    Form(
        "french-outlook", "fr",
        "<div class=WordSection1><p class=MsoNormal>Bonjour Monsieur {{ o.person }},</p><p class=MsoNormal>Voici notre commande du mois&nbsp;:</p><table class=MsoNormalTable border=1 cellpadding=3><tr><td>Désignation</td><td>Référence</td><td>Quantité</td></tr>{% for x in lines %}<tr><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td>{{ x.qty }} {{ x.unit }}</td></tr>{% endfor %}</table>{{ said('<p class=MsoNormal>%s : %s</p>', ('Numéro de commande', o.number), ('Date de livraison', o.delivery), ('Paiement', o.payment)) }}<p class=MsoNormal>Bien cordialement<br>{{ o.contact }}<br>{{ o.block|br }}</p></div>", _WORD, lines=(1, 6),
    ),
    Form(
        "french-shop", "fr",
        "<div class=box><h3>Nouvelle commande professionnelle</h3><p>{{ said('%s : %s<br>', ('Commande', o.number), ('Date', o.day), ('N° client', o.customer), ('Livraison souhaitée', o.delivery)) }}</p><table width='100%'><tr><th>Produit</th><th class=r>Qté</th><th class=r>Prix HT</th><th class=r>Total HT</th></tr>{% for x in lines %}<tr><td>{{ x.desc }}<br>Réf. {{ x.sku }}</td><td class=r>{{ x.times }}</td><td class=r>{{ x.price }} €</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}<tr><td colspan=3>Total HT</td><td class=r>{{ o.net }} €</td></tr></table><p><b>Facturation</b><br>{{ o.block|br }}</p>{% if o.ship %}<p><b>Livraison</b><br>{{ o.ship|br }}</p>{% endif %}</div>", _SHOP, lines=(1, 7),
    ),
)  # fmt: skip
ORDINARY = ("outlook-grid", "outlook-bullets", "shop-order", "english-outlook", "dutch-mail")
BUYERS: tuple[Buyer, ...] = tuple(mailing(form) for form in FORMS) + tuple(mailing(form) for form in FORMS if form.name in ORDINARY)
