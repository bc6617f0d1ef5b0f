"""Buyers of the inland part whose mails are HTML: office programs with corporate signatures, shops, procurement portals, cells pasted from a workbook, phones."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.inland.demands import mailing

_OFFICE = "p.MsoNormal, li.MsoNormal {margin: 0cm; font-size: 10.0pt; font-family: 'Arial', sans-serif} table {border-collapse: collapse} .sig {font-size: 8.0pt; color: #44546A}"
_SHOP = "body {font-family: Helvetica, Arial, sans-serif; font-size: 14px; color: #3d464d} table.m {width: 620px; border: 1px solid #d1d9e0} td, th {padding: 5px 8px; text-align: left; vertical-align: top} .r {text-align: right} .k {color: #758ca3; font-size: 12px}"
_SMALL = "<p style='font-size:7.5pt;color:#999'>Diese E-Mail kann vertrauliche und/oder rechtlich geschützte Informationen enthalten. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender. Das unerlaubte Kopieren ist nicht gestattet. This e-mail may contain confidential and/or privileged information.</p>"

FORMS: tuple[Form, ...] = (
    Form(
        "office-table", "de",
        "<div class=WordSection1><p class=MsoNormal>Sehr geehrte Frau {{ o.person }},</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>hiermit bestellen wir die nachfolgend aufgeführten Artikel:</p><table border=1 cellpadding=4><tr style='background:#1F3864;color:white'><td>Pos.</td><td>Artikel-Nr.</td><td>Bezeichnung</td><td>Menge</td><td>ME</td></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p class=MsoNormal>&nbsp;</p>{{ said('<p class=MsoNormal>%s %s</p>', ('Bestellnummer:', o.number), ('Wunschliefertermin:', o.delivery), ('Unsere Kundennummer:', o.customer)) }}"
        "<p class=MsoNormal>Mit freundlichen Grüßen</p><p class=MsoNormal><b>{{ o.contact }}</b></p><p class=sig>{{ o.block|br }}<br>Telefon: {{ o.phone }}<br>Sitz: {{ o.city }} · Registergericht HRB {{ o.n }} · Geschäftsführer: K. Ohlendorf</p>" + _SMALL + "</div>", _OFFICE, lines=(1, 9),
    ),
    Form(
        "office-pasted-cells", "de",
        "<div class=WordSection1><p class=MsoNormal>Hallo Herr {{ o.person }},</p><p class=MsoNormal>Bedarf diese Woche, aus unserer Lagerliste kopiert:</p><table border=0 cellspacing=0 style='width:410.0pt'><tr style='height:14.4pt'><td style='background:#FFE699'>Lieferant-Art.</td><td style='background:#FFE699'>Text</td><td style='background:#FFE699'>Bestellmenge</td><td style='background:#FFE699'>ME</td><td style='background:#FFE699'>EK netto EUR</td><td style='background:#FFE699'>Wert EUR</td></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td nowrap>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td><td align=right>{{ x.price }}</td><td align=right>{{ x.total }}</td></tr>{% endfor %}<tr><td></td><td></td><td></td><td></td><td>Summe</td><td align=right>{{ o.net }}</td></tr></table>{{ said('<p class=MsoNormal>%s %s</p>', ('Best.-Nr.', o.number), ('Termin', o.delivery)) }}<p class=MsoNormal>Gruß<br>{{ o.contact }}<br>{{ o.block|br }}</p></div>", _OFFICE, lines=(2, 10),
    ),
    Form(
        "office-sentences", "de",
        "<div class=WordSection1><p class=MsoNormal>Guten Tag,</p><p class=MsoNormal>wir benötigen {% for x in lines %}{{ x.qty }} {{ x.unit }} <b>{{ x.desc }}</b> (Art. {{ x.sku }}){% if not loop.last %}{{ ' und ' if loop.revindex == 2 else ', ' }}{% endif %}{% endfor %}.{% if o.until %} Bitte liefern Sie bis {{ o.until }}.{% endif %}{% if o.number %} Unsere Bestellnummer: {{ o.number }}.{% endif %}</p><p class=MsoNormal>Danke und Gruß<br>{{ o.contact }}</p><p class=sig>{{ o.block|br }}<br>{{ o.phone }}</p></div>", _OFFICE, lines=(1, 3),
    ),
    Form(
        "office-list", "de",
        "<div class=WordSection1><p class=MsoNormal>Moin,</p><p class=MsoNormal>bitte einmal:</p><ol>{% for x in lines %}<li class=MsoNormal>{{ x.qty }} {{ x.unit }} {{ x.desc }}, <span style='color:#C00000'>{{ x.sku }}</span></li>{% endfor %}</ol>{% if o.ship %}<p class=MsoNormal><u>Abweichende Lieferadresse:</u><br>{{ o.ship|br }}</p>{% endif %}{{ said('<p class=MsoNormal>%s: %s</p>', ('Bestellnr.', o.number), ('Liefertermin', o.delivery)) }}<p class=MsoNormal>{{ o.contact }}<br><span class=sig>{{ o.block|br }}</span></p></div>", _OFFICE, lines=(1, 6),
    ),
    Form(
        "shop-notice", "de",
        "<table class=m><tr><td><h2>Neue Bestellung im Händlershop</h2></td></tr><tr><td><span class=k>Bestellnummer</span> {{ o.number }} {% if o.day %}<span class=k>Bestelldatum</span> {{ o.day }}{% endif %}</td></tr><tr><td><table width='100%'><tr><th>Artikel</th><th>Name</th><th class=r>Menge</th><th class=r>Stückpreis</th><th class=r>Summe</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.times }}</td><td class=r>{{ x.price }} €</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}</table></td></tr><tr><td class=r>Zwischensumme: {{ o.goods }} €<br>{% if o.freight %}Versandkosten: {{ o.freight }} €<br>{% endif %}Gesamt netto: {{ o.net }} €<br>zzgl. 19 % MwSt.: {{ o.tax }} €<br><b>Gesamtsumme: {{ o.gross }} €</b></td></tr>"
        "<tr><td><span class=k>Zahlungsart:</span> {{ o.payment }}</td></tr><tr><td><span class=k>Rechnungsadresse</span><br>{{ o.block|br }}</td></tr>{% if o.ship %}<tr><td><span class=k>Lieferadresse</span><br>{{ o.ship|br }}</td></tr>{% endif %}{% if o.note %}<tr><td><span class=k>Kundenkommentar:</span> {{ o.note }}</td></tr>{% endif %}</table>", _SHOP, lines=(1, 8), freight=True,
    ),
    Form(
        "shop-cards", "de",
        "<table class=m><tr><td>Ihr Geschäftskunde <b>{{ o.name }}</b> hat bestellt.</td></tr>{{ said('<tr><td><span class=k>%s</span> %s</td></tr>', ('Auftragsnummer des Kunden', o.number), ('Kundennummer', o.customer), ('Wunschtermin', o.delivery), ('Zahlart', o.payment)) }}{% for x in lines %}<tr><td><b>{{ x.desc }}</b><br><span class=k>Art.-Nr. {{ x.sku }} · GTIN {{ x.gtin }}</span><br>{{ x.times }} × {{ x.price }} EUR = {{ x.total }} EUR</td></tr>{% endfor %}<tr><td>Warenkorbsumme netto {{ o.net }} EUR</td></tr><tr><td><span class=k>Kunde</span><br>{{ o.block|br }}</td></tr></table>", _SHOP, lines=(1, 6),
    ),
    Form(
        "portal", "de",
        "<div style='font-family:Segoe UI,sans-serif'><h3>Bestellung über das Einkaufsportal</h3><p>Guten Tag, ein Auftrag wurde freigegeben. Vorgang {{ o.n }}-{{ o.n }}, Genehmiger: Abteilungsleitung.</p><table cellpadding=3>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestellnummer', o.number), ('Bestelldatum', o.day), ('Besteller', o.contact), ('Firma', o.name), ('Rechnungsadresse', o.street ~ ', ' ~ o.place), ('Lieferadresse', o.ship|replace('\n', ', ')), ('Kundennummer beim Lieferanten', o.customer), ('Wunschliefertermin', o.delivery)) }}</table>"
        "<table border=1 cellspacing=0 cellpadding=4><tr><th>Zeile</th><th>Art.-Nr. Lieferant</th><th>Interne Materialnr.</th><th>Kurzbeschreibung</th><th>Menge</th><th>Einheit</th><th>Preis EUR</th><th>Zeilenwert EUR</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.bsku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.price }}</td><td>{{ x.total }}</td></tr>{% endfor %}</table><p>Auftragswert netto: {{ o.net }} EUR</p><p style='color:#888'>Bitte bestätigen Sie im Portal innerhalb von 24 Stunden. © 2026</p></div>", codes=True, lines=(1, 9),
    ),
    Form(
        "plant-system", "de",
        "<pre style='font-family:Consolas'>*** Automatische Bestellung aus dem Instandhaltungssystem ***</pre><table>{{ said('<tr><td><tt>%s</tt></td><td><tt>%s</tt></td></tr>', ('BESTELLUNG', o.number), ('DATUM', o.day), ('KUNDE', o.customer), ('TERMIN', o.delivery), ('ANFORDERER', o.contact)) }}</table><table border=1>{% for x in lines %}<tr><td><tt>{{ x.pos3 }}</tt></td><td><tt>{{ x.sku }}</tt></td><td><tt>{{ x.desc }}</tt></td><td align=right><tt>{{ x.qty }}</tt></td><td><tt>{{ x.unit }}</tt></td></tr>{% endfor %}</table><p><tt>{{ o.block|br }}</tt></p>", codes=True, lines=(1, 8),
    ),
    Form(
        "phone-app", "de",
        "<div dir='auto'>Hallo {{ o.person }},<br><br>bitte mitschicken:<br>{% for x in lines %}{{ x.qty }} {{ x.unit }} {{ x.desc }} {{ x.sku }}<br>{% endfor %}<br>{% if o.until %}Brauch ich bis {{ o.until }}.<br>{% endif %}Gruß<br>{{ o.contact }}<br></div><div id='ms-outlook-mobile-signature'><div>Gesendet von <a href='https://aka.example'>Outlook für iOS</a></div></div>", lines=(1, 4),
    ),
    Form(
        "reply-to-offer", "de",
        "<div><p>Hallo Frau {{ o.person }},</p><p>vielen Dank für Ihr Angebot, das nehmen wir in Teilen an und bestellen verbindlich:</p><table border=1 cellpadding=3>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table>{% if o.number %}<p>Bestellnummer {{ o.number }}</p>{% endif %}<p>Beste Grüße<br>{{ o.contact }}<br>{{ o.block|br }}</p></div><div style='border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p><b>Von:</b> Verkauf {{ o.seller }}<br><b>Gesendet:</b> {{ o.earlier }}<br><b>Betreff:</b> Angebot {{ o.n }}</p></div><blockquote><p>gern bieten wir freibleibend an:</p><table border=1>{% for y in others %}<tr><td>{{ y.qty }} {{ y.unit }}</td><td>{{ y.desc }}</td><td>{{ y.sku }}</td><td>{{ y.price }} EUR</td></tr>{% endfor %}</table></blockquote>", unsold=0.0, lines=(1, 4),
    ),
    Form(
        "struck-row", "de",
        "<p>Guten Morgen Herr {{ o.person }},</p><p>die Liste vom Meister, gestrichen ist, was wir im Keller noch gefunden haben:</p><table border=1 cellpadding=3><tr><th>Artikel</th><th>Bezeichnung</th><th>Menge</th></tr>{% for y in others[:1] %}<tr><td><s>{{ y.sku }}</s></td><td><s>{{ y.desc }}</s></td><td><s>{{ y.qty }} {{ y.unit }}</s></td></tr>{% endfor %}{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }} {{ x.unit }}</td></tr>{% endfor %}</table>{{ said('<p>%s: %s</p>', ('Bestellung', o.number), ('Lieferung', o.delivery)) }}<p>{{ o.contact }}<br>{{ o.block|br }}</p>", unsold=0.0, lines=(1, 5),
    ),
    Form(
        "swiss-office", "de",
        "<p>Guten Tag Herr {{ o.person }}</p><p>Wir bestellen gemäss Ihrem Katalog:</p><table cellpadding=4 style='border-top:2px solid #d6001c;border-bottom:2px solid #d6001c'><tr><th>Menge</th><th>Einheit</th><th>Artikel</th><th>Beschreibung</th><th>Preis EUR</th><th>Total EUR</th></tr>{% for x in lines %}<tr><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.price }}</td><td align=right>{{ x.total }}</td></tr>{% endfor %}</table><p>Total exkl. MWST EUR {{ o.net }}</p>{{ said('<p>%s %s</p>', ('Unsere Bestellung:', o.number), ('Lieferung:', o.delivery)) }}<p>Freundliche Grüsse<br>{{ o.contact }}<br>{{ o.block|br }}</p>", countries=("CH",), lines=(1, 6),
    ),
    Form(
        "english-office", "en",
        "<div class=WordSection1><p class=MsoNormal>Hi {{ o.person }},</p><p class=MsoNormal>Please see below for this week's order.</p><table border=1 cellpadding=4><tr style='background:#E7E6E6'><td>Part no.</td><td>Description</td><td>Qty</td><td>UOM</td><td>Price EUR</td></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td><td align=right>{{ x.price }}</td></tr>{% endfor %}</table>{{ said('<p class=MsoNormal>%s: %s</p>', ('PO number', o.number), ('Date required', o.delivery), ('Payment', o.payment)) }}{% if o.ship %}<p class=MsoNormal>Delivery address:<br>{{ o.ship|br }}</p>{% endif %}<p class=MsoNormal>Kind regards,</p><p class=MsoNormal>{{ o.contact }}</p><p class=sig>{{ o.block|br }}<br>T: {{ o.phone }}<br>Registered in England &amp; Wales No. 0{{ o.n }}417. Think before you print.</p></div>", _OFFICE, countries=("GB",), lines=(1, 7),
    ),
    Form(
        "english-portal", "en",
        "<div style='font-family:Arial'><p><b>{{ o.name }}</b> has sent you a purchase order through the supplier network.</p><table>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Purchase order', o.number), ('Order date', o.day), ('Requester', o.contact), ('Bill to', o.name ~ ', ' ~ o.street ~ ', ' ~ o.place), ('Ship to', o.ship|replace('\n', ', ')), ('Need by', o.delivery), ('Comment', o.note)) }}</table><table border=1 cellspacing=0>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}<br>{{ x.desc }}</td><td>{{ x.qty }} {{ x.unit }}</td><td>EUR {{ x.price }}</td><td>EUR {{ x.total }}</td></tr>{% endfor %}</table><p>Order total (excl. tax): EUR {{ o.net }}</p></div>", codes=True, lines=(1, 8),
    ),
    Form(
        "dutch-office", "nl",
        "<div class=WordSection1><p class=MsoNormal>Goedemiddag {{ o.person }},</p><p class=MsoNormal>Graag onderstaande artikelen leveren:</p><table border=1 cellpadding=3><tr><td><b>Aantal</b></td><td><b>Eenheid</b></td><td><b>Artikelnummer</b></td><td><b>Omschrijving</b></td></tr>{% for x in lines %}<tr><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td></tr>{% endfor %}</table>{{ said('<p class=MsoNormal>%s: %s</p>', ('Ons ordernummer', o.number), ('Gewenste levering', o.delivery), ('Klantnummer', o.customer)) }}{% if o.ship %}<p class=MsoNormal>Afleveradres:<br>{{ o.ship|br }}</p>{% endif %}<p class=MsoNormal>Met vriendelijke groet,<br>{{ o.contact }}</p><p class=sig>{{ o.block|br }}</p></div>", _OFFICE, lines=(1, 7),
    ),
    Form(
        "dutch-webshop", "nl",
        "<table class=m><tr><td><h3>Bestelling van {{ o.name }}</h3></td></tr>{{ said('<tr><td><span class=k>%s</span> %s</td></tr>', ('Referentie / bestelnummer', o.number), ('Besteldatum', o.day), ('Betaalwijze', o.payment)) }}<tr><td><table width='100%'>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.times }} x € {{ x.price }}</td><td class=r>€ {{ x.total }}</td></tr>{% endfor %}</table></td></tr><tr><td class=r>Totaal excl. btw € {{ o.net }}</td></tr><tr><td><span class=k>Adres</span><br>{{ o.block|br }}</td></tr></table>", _SHOP, lines=(1, 6),
    ),
    Form(
        "french-office", "fr",
        "<div class=WordSection1><p class=MsoNormal>Bonjour Madame {{ o.person }},</p><p class=MsoNormal>Merci de bien vouloir nous livrer&nbsp;:</p><table border=1 cellpadding=4><tr><td>Réf.</td><td>Désignation</td><td>Qté</td><td>Unité</td><td>PU HT €</td><td>Total HT €</td></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td><td align=right>{{ x.price }}</td><td align=right>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5>Total HT €</td><td align=right>{{ o.net }}</td></tr></table>{{ said('<p class=MsoNormal>%s&nbsp;: %s</p>', ('N° de commande', o.number), ('Délai souhaité', o.delivery), ('Règlement', o.payment)) }}<p class=MsoNormal>Cordialement,<br>{{ o.contact }}</p><p class=sig>{{ o.block|br }}<br>Tél. {{ o.phone }}</p></div>", _OFFICE, lines=(1, 7),
    ),
    Form(
        "french-phone", "fr",
        "<div dir=ltr>Bonjour,<br><br>il me faudrait&nbsp;:<br>{% for x in lines %}- {{ x.qty }} {{ x.unit }} {{ x.desc }} ({{ x.sku }})<br>{% endfor %}<br>{% if o.number %}Commande {{ o.number }}.<br>{% endif %}Merci, {{ o.contact }}<br>{{ o.name }}</div><div>Envoyé de mon iPhone</div>", lines=(1, 4),
    ),
)  # fmt: skip
ORDINARY = ("office-table", "office-pasted-cells", "office-list", "phone-app", "shop-notice", "english-office", "dutch-office")
BUYERS: tuple[Buyer, ...] = tuple(mailing(form) for form in FORMS) + tuple(mailing(form) for form in FORMS if form.name in ORDINARY)
