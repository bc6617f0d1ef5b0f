"""Buyers of the unread part whose order is the HTML of their mail: office programs, telephones, shops, portals, ticket systems."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.unread.pages import mailed

FORMS: tuple[Form, ...] = (
    Form(
        "office-grid", "de",
        "<div style='font-family:Calibri,sans-serif;font-size:11pt'><p>Guten Tag {{ o.person }},</p><p>wir bestellen für unser Lager folgende Artikel{% if o.number %} (Bestell-Nr. <b>{{ o.number }}</b>){% endif %}:</p><table border=1 cellspacing=0 cellpadding=4><tr bgcolor='#ddebf7'><td><b>Art.-Nr.</b></td><td><b>Beschreibung</b></td><td><b>Bedarf</b></td><td><b>EH</b></td></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table>"
        "<p>{% if o.until %}Wir benötigen die Ware bis <u>{{ o.until }}</u>.{% endif %} {{ o.note }}</p><p>Mit freundlichen Grüßen<br>{{ o.contact }}</p><p style='color:#666;font-size:9pt'>{{ o.block|br }}<br>Tel. {{ o.phone }}</p></div>",
    ),
    Form(
        "mso-lines", "de",
        "<p class=MsoNormal>Hallo zusammen,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>bitte liefert uns:<o:p></o:p></p>{% for x in lines %}<p class=MsoNormal style='margin-left:18.0pt'>{{ x.qty }} {{ x.unit }}&nbsp;&nbsp;{{ x.desc }}&nbsp; <span style='color:#1F497D'>Nr. {{ x.sku }}</span><o:p></o:p></p>{% endfor %}<p class=MsoNormal><o:p>&nbsp;</o:p></p>{{ said('<p class=MsoNormal>%s %s</p>', ('Bestellnummer', o.number), ('Liefertermin', o.delivery), ('Kundennummer', o.customer)) }}<p class=MsoNormal>Grüße<br>{{ o.contact }}<br>{{ o.name }}</p>",
    ),
    Form(
        "pasted-cells", "de",
        "<div>Moin,</div><div><br></div><div>aus unserer Lagerliste:</div><table cellspacing=0 style='border-collapse:collapse;font-family:Arial;font-size:10pt'>{% for x in lines %}<tr height=20><td align=right width=60>{{ x.qty }}</td><td width=70>{{ x.unit }}</td><td width=90>{{ x.sku }}</td><td width=320>{{ x.desc }}</td></tr>{% endfor %}</table><div><br></div>{{ said('<div>%s: %s</div>', ('unsere Nr.', o.number), ('Termin', o.delivery)) }}<div>Gruß {{ o.contact }}</div><div>{{ o.name }}</div>",
        lines=(2, 10),
    ),
    Form(
        "phone-mail", "de",
        "<div dir='auto'>Hallo Herr {{ o.person }},<br><br>ich brauche bitte<br>{% for x in lines %}{{ x.qty }} {{ x.unit }} {{ x.desc }}{% if not loop.last %},<br>{% endif %}{% endfor %}.<br><br>{% if o.until %}Möglichst bis {{ o.until }}.<br><br>{% endif %}Gruß<br>{{ o.contact }}<br></div><div id='ms-outlook-mobile-signature'><div>{{ o.name }}</div><div style='color:grey'>Holen Sie sich die App fürs Telefon</div></div>", lines=(1, 4),
    ),
    Form(
        "shop-mail", "de",
        "<table width='100%' bgcolor='#f3f3f3'><tr><td align=center><table width=640 bgcolor='#ffffff' cellpadding=12><tr><td><h1 style='color:#2e7d32'>Bestelleingang</h1><p>Eine neue Bestellung ist in Ihrem Shop eingegangen.</p>{{ said('<b>%s</b> %s<br>', ('Auftragsnummer:', o.number), ('Eingang:', o.day), ('Kundennr.:', o.customer), ('Bezahlart:', o.payment)) }}</td></tr><tr><td>{% for x in lines %}<table width='100%' style='border-bottom:1px solid #ddd'><tr><td width='70%'><b>{{ x.desc }}</b><br><small>Artikel-Nr.: {{ x.sku }}</small></td><td>{{ x.times }} x {{ x.price }} €</td><td align=right>{{ x.total }} €</td></tr></table>{% endfor %}"
        "<table width='100%'><tr><td align=right>Warenwert netto</td><td align=right width=90>{{ o.goods }} €</td></tr>{% if o.freight %}<tr><td align=right>Lieferkosten netto</td><td align=right>{{ o.freight }} €</td></tr>{% endif %}<tr><td align=right>Summe netto</td><td align=right>{{ o.net }} €</td></tr><tr><td align=right>Umsatzsteuer 19 %</td><td align=right>{{ o.tax }} €</td></tr><tr><td align=right><b>Endsumme</b></td><td align=right><b>{{ o.gross }} €</b></td></tr></table></td></tr><tr><td><table width='100%'><tr><td valign=top><b>Rechnung an</b><br>{{ o.block|br }}</td><td valign=top>{% if o.ship %}<b>Lieferung an</b><br>{{ o.ship|br }}{% endif %}</td></tr></table><p>{{ o.email }} | {{ o.phone }}</p>{% if o.note %}<p><i>Kommentar:</i> {{ o.note }}</p>{% endif %}</td></tr></table></td></tr></table>",
        freight=True, countries=("DE",), lines=(1, 6),
    ),
    Form(
        "ticket", "de",
        "<p><b>[Bedarfsmeldung #{{ o.n }}]</b> wurde freigegeben und geht hiermit als Bestellung an Sie.</p><table>{{ said('<tr><th align=left>%s</th><td>%s</td></tr>', ('Bestellnummer', o.number), ('Freigegeben am', o.day), ('Besteller', o.contact), ('Kundennummer beim Lieferanten', o.customer), ('Benötigt bis', o.delivery), ('Anmerkung', o.note)) }}</table><p>Positionen:</p><ul>{% for x in lines %}<li><b>{{ x.qty }} {{ x.unit }}</b> {{ x.desc }} <i>(Lieferantennummer {{ x.sku }})</i></li>{% endfor %}</ul><p>{{ o.block|br }}</p><hr><p><small>Bitte nicht auf diese Nachricht antworten. Status: genehmigt. Priorität: 3.</small></p>", lines=(1, 7),
    ),
    Form(
        "portal", "de",
        "<h2>Neue Bestellung im Lieferantenportal</h2><table border=0 cellpadding=3>{{ said('<tr><td style=\"background:#eee\">%s</td><td>%s</td></tr>', ('Bestellung', o.number), ('Datum', o.day), ('Auftraggeber', o.name), ('Ansprechperson', o.contact), ('Ihre Kd.-Nr.', o.customer), ('Liefertermin', o.delivery), ('Zahlungsart', o.payment)) }}</table><p>Rechnungsadresse: {{ o.block|rows|join(', ') }}</p>{% if o.ship %}<p>Warenempfänger: {{ o.ship|rows|join(', ') }}</p>{% endif %}<table border=1 cellpadding=2 cellspacing=0 width='100%'><tr><th>Pos</th><th>Materialnr.</th><th>Lief.-Art.-Nr.</th><th>Kurztext</th><th>Menge</th><th>ME</th><th>Nettopreis EUR</th><th>Positionswert EUR</th></tr>"
        "{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td><td align=right>{{ x.price }}</td><td align=right>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=7 align=right>Gesamtwert</td><td align=right>{{ o.net }}</td></tr></table>", codes=True, lines=(1, 9),
    ),
    Form(
        "struck-row", "de",
        "<p>Liebe Frau {{ o.person }},</p><p>hier unsere Liste, Durchgestrichenes hat sich erledigt:</p><table cellpadding=3>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% if loop.first %}{% for y in others[:1] %}<tr><td><s>{{ y.qty }} {{ y.unit }}</s></td><td><s>{{ y.desc }}</s></td><td><s>{{ y.sku }}</s></td></tr>{% endfor %}{% endif %}{% endfor %}</table>{{ said('<p>%s %s</p>', ('Bestellung Nr.', o.number)) }}<p>Herzlichst<br>{{ o.contact }}<br>{{ o.name }}</p>", lines=(2, 5),
    ),
    Form(
        "block-each", "de",
        "<p>Sehr geehrter Herr {{ o.person }},</p><p>bitte liefern Sie{% if o.until %} bis {{ o.until }}{% endif %} an die bekannte Anschrift:</p>{% for x in lines %}<table style='margin-bottom:8px'><tr><td>Artikel</td><td>{{ x.desc }}</td></tr><tr><td>Ihre Nummer</td><td>{{ x.sku }}</td></tr><tr><td>Anzahl</td><td>{{ x.qty }} {{ x.unit }}</td></tr></table>{% endfor %}{{ said('<p>%s: %s</p>', ('Unser Zeichen / Bestellnummer', o.number), ('Zahlung', o.payment)) }}<p>Hochachtungsvoll<br>{{ o.contact }}<br>{{ o.block|br }}</p>", lines=(1, 4),
    ),
    Form(
        "above-quoted", "de",
        "<div>Hallo Frau {{ o.person }},</div><div>danke für die Info zu den Lieferzeiten. Dann bestellen wir jetzt:</div><div><br></div>{% for x in lines %}<div>{{ x.qty }} {{ x.unit }} {{ x.desc }} ({{ x.sku }})</div>{% endfor %}<div><br></div>{{ said('<div>%s %s</div>', ('Bestellnr.', o.number)) }}<div>Gruß, {{ o.contact }}</div><br><blockquote style='border-left:2px solid #999;padding-left:8px'><div>Am {{ o.earlier }} schrieb {{ o.seller }}:</div><div>Lieferzeiten wie angefragt:</div>{% for y in others %}<div>{{ y.qty }} {{ y.unit }} {{ y.desc }} ({{ y.sku }}): 3 Tage</div>{% endfor %}</blockquote>", lines=(1, 5),
    ),
    Form(
        "prose", "de",
        "<p>Guten Tag,</p><p>für die Vereinsanlage bestellen wir {% for x in lines %}{{ x.qty }} {{ x.unit }} {{ x.desc }} (Artikel {{ x.sku }}){% if not loop.last %}{{ ' sowie ' if loop.revindex == 2 else ', ' }}{% endif %}{% endfor %}. {% if o.payment %}Die Bezahlung erfolgt {{ o.payment }}. {% endif %}{% if o.until %}Bitte liefern Sie bis {{ o.until }}.{% endif %}</p><p>Mit sportlichen Grüßen<br>{{ o.contact }}<br>{{ o.block|br }}</p>", lines=(1, 3),
    ),
    Form(
        "en-grid", "en",
        "<p>Hi {{ o.person }},</p><p>Please can you process the order below{% if o.number %} (our ref {{ o.number }}){% endif %}.</p><table border=1 cellspacing=0 cellpadding=4><tr><th>Qty</th><th>Unit</th><th>Part no.</th><th>Description</th><th>Price (EUR)</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.price }}</td></tr>{% endfor %}</table><p>{% if o.until %}Needed by {{ o.until }}. {% endif %}{{ o.note }}</p><p>Kind regards<br>{{ o.contact }}<br><br>{{ o.block|br }}</p>",
    ),
    Form(
        "en-shop", "en",
        "<h3>New web order{% if o.number %} {{ o.number }}{% endif %}</h3>{{ said('<p>%s: %s</p>', ('Order date', o.day), ('Customer account', o.customer), ('Payment method', o.payment)) }}<table width='100%' cellpadding=4><tr bgcolor='#222222'><td><font color=white>Product</font></td><td><font color=white>Qty</font></td><td><font color=white>Each (EUR)</font></td><td><font color=white>Total (EUR)</font></td></tr>{% for x in lines %}<tr><td>{{ x.desc }}<br>Code: {{ x.sku }}</td><td>{{ x.times }}</td><td>{{ x.price }}</td><td>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=3>Net total</td><td>{{ o.net }}</td></tr></table><p><b>Bill to</b><br>{{ o.block|br }}<br>{{ o.email }}</p>{% if o.ship %}<p><b>Ship to</b><br>{{ o.ship|br }}</p>{% endif %}",
    ),
    Form(
        "nl-grid", "nl",
        "<p>Goedemiddag {{ o.person }},</p><p>Hierbij onze bestelling{% if o.number %} met nummer {{ o.number }}{% endif %}:</p><table border=1 cellspacing=0 cellpadding=3><tr><td>Nr.</td><td>Artikelcode</td><td>Product</td><td>Aantal</td><td>Eenheid</td></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table>{{ said('<p>%s: %s</p>', ('Klantnummer', o.customer), ('Levering', o.delivery)) }}<p>Vriendelijke groet,<br>{{ o.contact }}<br>{{ o.block|br }}</p>",
    ),
    Form(
        "nl-bullets", "nl",
        "<div>Hoi,</div><div>Voor de bus graag:</div><ul>{% for x in lines %}<li>{{ x.qty }} {{ x.unit }} {{ x.desc }} - {{ x.sku }}</li>{% endfor %}</ul><div>{% if o.until %}Graag uiterlijk {{ o.until }}.{% endif %}{% if o.number %} Inkoopnummer: {{ o.number }}.{% endif %}</div><div>Groet, {{ o.contact }}</div><div>{{ o.name }}</div>",
    ),
    Form(
        "fr-grid", "fr",
        "<p>Bonjour {{ o.person }},</p><p>Ci-dessous notre besoin{% if o.number %}, commande n° {{ o.number }}{% endif %}&nbsp;:</p><table border=1 cellpadding=3 cellspacing=0><tr><th>Qté</th><th>U</th><th>Code article</th><th>Libellé</th><th>PU HT €</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.price }}</td></tr>{% endfor %}</table>{{ said('<p>%s : %s</p>', ('Client', o.customer), ('Date souhaitée', o.delivery), ('Mode de paiement', o.payment)) }}<p>Cordialement<br>{{ o.contact }}<br>{{ o.block|br }}</p>",
    ),
    Form(
        "fr-lines", "fr",
        "<div>Bonjour,</div><div>merci de préparer&nbsp;:</div>{% for x in lines %}<div>- {{ x.qty }} {{ x.unit }} {{ x.desc }}, réf. {{ x.sku }}</div>{% endfor %}<div>{% if o.number %}Notre référence de commande : {{ o.number }}.{% endif %} {{ o.note }}</div><div>A bientôt</div><div>{{ o.contact }}, {{ o.name }}</div>",
    ),
)  # fmt: skip
ORDINARY = ("office-grid", "mso-lines", "pasted-cells", "shop-mail", "en-grid", "nl-grid", "fr-grid")
BUYERS: tuple[Buyer, ...] = tuple(mailed(form) for form in FORMS) + tuple(mailed(form) for form in FORMS if form.name in ORDINARY)
