"""German-speaking buyers of the overseas part who print their orders: schools, councils, museums, workshops and shops, and what their programs make of it."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form

BASE = "table {border-collapse: collapse} td, th {vertical-align: top; text-align: left} .r {text-align: right} .w {width: 100%} "
_FACTS = "{{ said('<tr><td class=k>%s</td><td>%s</td></tr>', ('Bestellnummer', o.number), ('Bestelldatum', o.day), ('Kundennummer', o.customer), ('Liefertermin', o.delivery), ('Zahlung', o.payment), ('Ansprechpartner/in', o.contact), ('Durchwahl', o.phone)) }}"
_SUMS = "<tr><td colspan={n}>Warenwert netto</td><td class=r>{{ o.goods }}</td></tr>{% if o.freight %}<tr><td colspan={n}>Versandkosten</td><td class=r>{{ o.freight }}</td></tr>{% endif %}<tr><td colspan={n}>Zwischensumme netto</td><td class=r>{{ o.net }}</td></tr><tr><td colspan={n}>MwSt. 19 %</td><td class=r>{{ o.tax }}</td></tr><tr class=g><td colspan={n}>Gesamtbetrag EUR</td><td class=r>{{ o.gross }}</td></tr>"
_TERMS = "<div class=pb><h4>Bedingungen für Bestellungen (Fassung 1/2025)</h4><p>1. Es gelten ausschließlich diese Bedingungen. 2. Teillieferungen nur nach Absprache. 3. Warenannahme Mo–Do 8–14 Uhr. 4. Zahlung 14 Tage 2 % Skonto, 30 Tage netto. 5. Verpackungen mit Styropor werden mit 15,00 EUR Entsorgung belastet. 6. Bei Verzug 0,5 % je angefangene Woche, höchstens 5 %. 7. Gerichtsstand ist der Sitz des Bestellers.</p></div>"

FORMS: tuple[Form, ...] = (
    Form(
        "class-sheet", "de",
        "<h3>{{ o.name }}</h3><p class=s>{{ o.street }} · {{ o.place }} · Tel. {{ o.phone }}</p><table class='w b'><tr><th colspan=4>Bestellzettel für Unterrichtsmaterial</th></tr><tr><td>Firma</td><td>{{ o.seller_block|rows|join(', ') }}</td><td>Bestell-Nr.</td><td>{{ o.number }}</td></tr><tr><td>Lehrkraft</td><td>{{ o.contact }}</td><td>Datum</td><td>{{ o.day }}</td></tr><tr><td>gebraucht bis</td><td>{{ o.delivery }}</td><td>Haushaltsjahr</td><td>{{ o.n[:2] }}/2026</td></tr></table>"
        "<table class='w b'><tr><th>Anz.</th><th>Einheit</th><th>Artikel</th><th>Best.-Nr. im Katalog</th><th>Preis €</th><th>gesamt €</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}{% for _ in range(2) %}<tr><td>&nbsp;</td><td></td><td></td><td></td><td></td><td></td></tr>{% endfor %}<tr><td colspan=5 class=r>Summe (netto)</td><td class=r>{{ o.net }}</td></tr></table><table class=w><tr><td>_____________________<br><small>Fachbereichsleitung</small></td><td>_____________________<br><small>Schulleitung</small></td></tr></table>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 10pt 'Liberation Sans'} .s {font-size: 8.5pt} .b {margin: 5mm 0} .b td, .b th {border: .5pt solid #333; padding: 1.1mm}", countries=("DE",), lines=(1, 9),
    ),
    Form(
        "council-form", "de",
        "<table class='w t'><tr><td class=l>Auftraggeber</td><td>{{ o.block|br }}</td><td class=l>Auftragnehmer</td><td>{{ o.seller_block|br }}</td></tr><tr><td class=l>Leistungsort</td><td>{% if o.ship %}{{ o.ship|br }}{% else %}Sitz des Auftraggebers{% endif %}</td><td class=l>Bearbeitung</td><td>{{ o.contact }}<br>{{ o.phone }}<br>{{ o.email }}</td></tr><tr><td class=l>Bestellnummer</td><td>{{ o.number }}</td><td class=l>Bestelldatum</td><td>{{ o.day }}</td></tr><tr><td class=l>Lieferfrist</td><td>{{ o.delivery }}</td><td class=l>Kundennummer</td><td>{{ o.customer }}</td></tr></table>"
        "<table class='w t'><tr><th>lfd. Nr.</th><th>Menge</th><th>ME</th><th>Gegenstand</th><th>Artikelnr. des Auftragnehmers</th><th class=r>EP netto €</th><th class=r>GP netto €</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}" + _SUMS.replace("{n}", "6") + "</table><p>Leitweg-ID 09-{{ o.n }}-77. Rechnungen nur elektronisch.</p>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9pt 'DejaVu Sans'} .t {margin-bottom: 5mm} .t td, .t th {border: .4pt solid #555; padding: 1mm} .l {background: #eee; font-size: 7.5pt; width: 24mm} .g td {font-weight: bold}", freight=True, countries=("DE",), lines=(1, 9),
    ),
    Form(
        "workshop-card", "de",
        "<table class=w><tr><td class=n>{{ o.name }}</td><td class=r>{{ o.street }}<br>{{ o.place }}<br>{{ o.phone }}</td></tr></table><p>An: {{ o.seller }}{% if o.customer %}, unsere Kd.-Nr. {{ o.customer }}{% endif %}</p><p>Bestellkarte{% if o.number %} <b>{{ o.number }}</b>{% endif %}{% if o.day %} / {{ o.day }}{% endif %}{% if o.until %} / zu liefern bis {{ o.until }}{% endif %}</p><table class='w z'>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td class=r>{{ x.sku }}</td></tr>{% endfor %}</table><p>{{ o.contact }}</p>",
        BASE + "@page {size: A5 landscape; margin: 11mm} body {font: 10pt 'Liberation Serif'} .n {font-size: 16pt; font-style: italic} .z td {border-bottom: .4pt solid #666; padding: 1mm 2mm}", lines=(1, 7),
    ),
    Form(
        "old-letterhead", "de",
        "<div class=c><span class=n>{{ o.name }}</span><br>gegründet 1897<br>{{ o.street }}, {{ o.place }}<br>Fernruf {{ o.phone }}</div><hr><table class=w><tr><td>{{ o.seller_block|br }}</td><td class=r>{{ o.city }}{% if o.day %}, den {{ o.day }}{% endif %}{% if o.number %}<br><br>Bestellung Nr. {{ o.number }}{% endif %}</td></tr></table><p>Sehr geehrter Herr {{ o.person }},</p><p>wir bestellen zur Lieferung{% if o.until %} bis {{ o.until }}{% endif %}:</p>{% for x in lines %}<p class=l>{{ x.qty }} {{ x.unit }} {{ x.desc }}<br>(Ihre Nummer {{ x.sku }}) zu EUR {{ x.price }}</p>{% endfor %}{% if o.payment %}<p>Wir zahlen: {{ o.payment }}.</p>{% endif %}<p>{{ o.note }}</p><p>Mit vorzüglicher Hochachtung</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 26mm 24mm} body {font: 12pt 'Liberation Serif'} .c {text-align: center} .n {font-size: 20pt; font-variant: small-caps} .l {margin: 2mm 0 2mm 14mm}", countries=("DE", "AT"), lines=(1, 6),
    ),
    Form(
        "two-rows-each", "de",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br><br><br>{{ o.seller_block|br }}</td><td class=i><b>Bestellung</b><table>" + _FACTS + "</table></td></tr></table><table class='w p'><thead><tr><th>Pos.</th><th>Artikel / Beschreibung</th><th class=r>Menge</th><th>ME</th><th class=r>Einzel EUR</th><th class=r>Gesamt EUR</th></tr></thead>{% for x in lines %}<tr class=o><td>{{ x.pos10 }}</td><td>Lieferant: {{ x.sku }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr><tr><td></td><td colspan=5>{{ x.desc }}</td></tr>{% endfor %}<tr class=o><td></td><td colspan=4><b>Nettosumme EUR</b></td><td class=r><b>{{ o.net }}</b></td></tr></table>{% if o.ship %}<p><b>Anlieferung:</b> {{ o.ship|rows|join(', ') }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 17mm; @bottom-right {content: 'Seite ' counter(page) ' von ' counter(pages); font: 7pt 'Liberation Sans'}} body {font: 9.5pt 'Liberation Sans'} .i {width: 82mm} .k {color: #666; padding-right: 4mm} .p {margin-top: 10mm} .p th {border-bottom: 1pt solid #000} .o td {border-top: .3pt solid #aaa; padding-top: 1mm}", codes=True, lines=(2, 22),
    ),
    Form(
        "own-number-below", "de",
        "<p class=s>{{ o.name }}, {{ o.street }}, {{ o.place }}</p><p>{{ o.seller_block|br }}</p><h2>Bestellung {{ o.number }}</h2><p>{{ said('%s: %s &emsp; ', ('vom', o.day), ('Kd.-Nr.', o.customer), ('Lieferung', o.delivery), ('Einkauf', o.contact)) }}</p><table class='w p'><thead><tr><th>#</th><th>Bezeichnung</th><th>Ihre Art.-Nr.</th><th class=r>Anzahl</th><th>Einh.</th><th class=r>Preis</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos3 }}</td><td>{{ x.desc }}<br><small>unsere Artikelnummer: {{ x.bsku }}</small></td><td>{{ x.sku }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }} €</td></tr>{% endfor %}</table>" + _TERMS,
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'DejaVu Sans Condensed'} .s {font-size: 7pt; text-decoration: underline} .p th {background: #2e4053; color: #fff; padding: 1mm} .p td {padding: 1mm; border-bottom: .3pt solid #bbb} small {color: #555} .pb {page-break-before: always; font-size: 7.5pt; columns: 2}", codes=True, lines=(1, 10),
    ),
    Form(
        "discount-list", "de",
        "<table class=w><tr><td class=big>{{ o.name }}</td><td class=r>Bestellung{% if o.number %} <b>{{ o.number }}</b>{% endif %}{% if o.day %}<br>{{ o.day }}{% endif %}</td></tr></table><p>{{ o.street }}, {{ o.place }}</p><table class=w><tr><td><small>Lieferant</small><br>{{ o.seller_block|br }}</td><td>{{ said('%s: %s<br>', ('Kundennr.', o.customer), ('Lieferung bis', o.delivery), ('Zahlungsweise', o.payment), ('Kontakt', o.contact)) }}</td></tr></table><table class='w p'><thead><tr><th>Art.-Nr.</th><th>Artikel</th><th class=r>Menge</th><th>Einheit</th><th class=r>Listenpreis €</th><th class=r>Rabatt %</th><th class=r>Betrag €</th></tr></thead>{% for x in lines %}<tr class={{ loop.cycle('a', 'b') }}><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.off }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}" + _SUMS.replace("{n}", "6") + "</table><p>{{ o.note }}</p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9.5pt 'Liberation Sans'} .big {font-size: 18pt; color: #7b241c} .p {margin-top: 6mm} .p th {border-bottom: 1pt solid #7b241c} .a td {background: #fdf2e9} .p td {padding: 1mm}", off=True, freight=True, lines=(1, 12),
    ),
    Form(
        "small-parts", "de",
        "<p>{{ o.block|br }}</p><p class=r>{{ o.day }}</p><p>{{ o.seller_block|rows|join(' – ') }}</p><h3>Kleinteile-Bestellung{% if o.number %} {{ o.number }}{% endif %}</h3><table class='w p'><tr><th>Menge</th><th>ME</th><th>Bestellnummer</th><th>Benennung</th><th class=r>€ / 100</th><th class=r>€</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><th colspan=5 class=r>Gesamt netto</th><th class=r>{{ o.net }}</th></tr></table><p>{{ said('%s: %s<br>', ('Kunden-Nr.', o.customer), ('Termin', o.delivery)) }}{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 22mm} body {font: 10.5pt 'Liberation Sans'} .p td, .p th {border: .3pt solid #999; padding: 1mm}", per=100, unsold=0.0, lines=(1, 8),
    ),
    Form(
        "two-tongues", "de",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</td><td class=r>Bestellung / Commande / Ordine</td></tr></table><table class='w f'>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestellnummer / N° de commande', o.number), ('Datum / Date', o.day), ('Kundennummer / N° client', o.customer), ('Lieferdatum / Date de livraison', o.delivery), ('Kontakt / Contact', o.contact)) }}<tr><td>Lieferant / Fournisseur</td><td>{{ o.seller_block|rows|join(', ') }}</td></tr>{% if o.ship %}<tr><td>Lieferadresse / Adresse de livraison</td><td>{{ o.ship|rows|join(', ') }}</td></tr>{% endif %}</table>"
        "<table class='w p'><thead><tr><th>Pos.</th><th>Art.-Nr.<br>N° d'art.</th><th>Bezeichnung<br>Désignation</th><th class=r>Menge<br>Quantité</th><th>Einheit<br>Unité</th><th class=r>Preis EUR<br>Prix EUR</th><th class=r>Total EUR</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6>Total exkl. MWST / hors TVA EUR</td><td class=r>{{ o.net }}</td></tr></table>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 9.5pt 'Liberation Sans'} .f {margin: 8mm 0} .f td {padding: .7mm; border-bottom: .3pt dotted #888} .p th {border-top: .8pt solid; border-bottom: .8pt solid; font-size: 8pt} .p td {padding: 1mm}", countries=("CH",), codes=True, lines=(1, 12),
    ),
    Form(
        "wide-table", "de",
        "<table class=w><tr><td><b>{{ o.name }}</b>, {{ o.street }}, {{ o.place }}</td><td>{{ o.seller_block|rows|join(', ') }}</td><td class=r>Bestellung {{ o.number }}{% if o.day %} vom {{ o.day }}{% endif %}</td></tr></table><p>{{ said('%s %s &nbsp;·&nbsp; ', ('Kundennummer', o.customer), ('Liefertermin', o.delivery), ('Sachbearbeitung', o.contact), ('Zahlung', o.payment)) }}</p><table class='w p'><thead><tr><th>Pos</th><th>EAN</th><th>Unsere Nr.</th><th>Ihre Nr.</th><th>Bezeichnung</th><th class=r>Menge</th><th>ME</th><th class=r>Preis EUR</th><th class=r>Betrag EUR</th><th>KSt.</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.gtin }}</td><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td><td>4100</td></tr>{% endfor %}<tr><td colspan=8>Bestellsumme netto EUR</td><td class=r>{{ o.net }}</td><td></td></tr></table>",
        BASE + "@page {size: A4 landscape; margin: 12mm} body {font: 8.5pt 'Liberation Sans'} .p td, .p th {border: .3pt solid #777; padding: .8mm}", codes=True, decimals=2, lines=(2, 18),
    ),
    Form(
        "cards", "de",
        "<h2>{{ o.name }} bestellt</h2><p>{{ o.block|br }}</p><p>{{ said('%s: %s<br>', ('Bestellnummer', o.number), ('Datum', o.day), ('Kundennummer', o.customer), ('Wunschtermin', o.delivery)) }}</p>{% for x in lines %}<div class=c><b>{{ x.pos }}. {{ x.desc }}</b><br>Artikelnummer: {{ x.sku }}<br>Menge: {{ x.qty }} {{ x.unit }}<br>Einzelpreis: {{ x.price }} EUR</div>{% endfor %}<p>{{ o.note }}</p><p>{{ o.contact }}</p><p class=s>Empfänger: {{ o.seller_block|rows|join(', ') }}</p>",
        BASE + "@page {size: A4; margin: 22mm} body {font: 10.5pt 'DejaVu Sans'} h2 {color: #1a5276} .c {border: .6pt solid #1a5276; border-radius: 2mm; padding: 2mm; margin-bottom: 2.5mm; page-break-inside: avoid} .s {font-size: 8pt}", lines=(1, 6),
    ),
    Form(
        "leader-dots", "de",
        "<p>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</p><p>{{ o.seller_block|br }}</p><p><b>Bestellung{% if o.number %} {{ o.number }}{% endif %}{% if o.day %}, {{ o.day }}{% endif %}</b></p><table class='w'>{% for x in lines %}<tr><td class=d>{{ x.sku }} {{ x.desc }}</td><td class='r d'>{{ x.qty }} {{ x.unit }}</td></tr>{% endfor %}</table>{% if o.until %}<p>Bitte bis {{ o.until }}.</p>{% endif %}{% if o.ship %}<p>Lieferadresse:<br>{{ o.ship|br }}</p>{% endif %}<p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 28mm} body {font: 11.5pt 'Liberation Serif'} .d {border-bottom: .6pt dotted #000; padding-top: 2mm}", lines=(1, 7),
    ),
    Form(
        "austrian-order", "de",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}{% if o.vat %}<br>UID {{ o.vat }}{% endif %}</td><td>{{ o.seller_block|br }}</td></tr></table><h3>BESTELLUNG{% if o.number %} Nr. {{ o.number }}{% endif %}</h3><p>{{ said('%s: %s<br>', ('Datum', o.day), ('Kundennummer', o.customer), ('Lieferdatum', o.delivery), ('Zahlungsart', o.payment), ('Bearbeiter', o.contact)) }}</p><table class='w p'><tr><th>Menge</th><th>Bezeichnung</th><th>Art.-Nr.</th><th class=r>Preis netto</th><th class=r>Summe netto</th></tr>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>€ {{ x.price }}</td><td class=r>€ {{ x.total }}</td></tr>{% endfor %}</table><p class=r>Bestellsumme exkl. USt. € {{ o.net }}</p>",
        BASE + "@page {size: A4; margin: 21mm} body {font: 10.5pt 'Liberation Sans'} .p td, .p th {border-bottom: .4pt solid #666; padding: 1.2mm 1mm}", countries=("AT",), lines=(1, 8),
    ),
)  # fmt: skip
