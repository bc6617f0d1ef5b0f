"""German-speaking buyers of the foreign part who print their orders: shop systems, ERP, authorities, office programs, old machines."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form

BASE = "table {border-collapse: collapse} td, th {vertical-align: top; text-align: left} .r {text-align: right} .w {width: 100%} .s {font-size: 7pt; color: #555} "
_RUNNING = "@bottom-left {content: 'maschinell erstellt'; font-size: 6.5pt} @bottom-right {content: 'Blatt ' counter(page) ' von ' counter(pages); font-size: 6.5pt}"

FORMS: tuple[Form, ...] = (
    Form(
        "workshop-letter", "de",
        "<div class=k><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br>Tel. {{ o.phone }}</div><p class=a>{{ o.seller_block|br }}</p><p class=r>{{ o.city }}{% if o.day %}, {{ o.day }}{% endif %}</p><h3>Bestellung{% if o.number %} Nr. {{ o.number }}{% endif %}</h3><p>Sehr geehrte Damen und Herren,</p><p>hiermit bestellen wir{% if o.customer %} (Kundennummer {{ o.customer }}){% endif %}:</p>"
        "<table class='w t'><tr><th>Pos.</th><th>Artikelnummer</th><th>Bezeichnung</th><th class=r>Menge</th><th>Einheit</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table>{% if o.delivery %}<p>Liefertermin: {{ o.delivery }}</p>{% endif %}{% if o.ship %}<p>Lieferadresse:<br>{{ o.ship|br }}</p>{% endif %}<p>{{ o.note }}</p><p>Mit freundlichen Grüßen</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 22mm} body {font: 10.5pt 'Liberation Sans'} .k {text-align: right} .a {margin-top: 10mm} .t th {border-bottom: .7pt solid; padding: 1mm} .t td {padding: 1mm}",
    ),
    Form(
        "dealer-system", "de",
        "<table class=w><tr><td class=big>Bestellung</td><td class=r>{{ o.block|br }}</td></tr></table><table class='w i'><tr><td>Lieferant:<br>{{ o.seller_block|br }}</td><td><table>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Belegnummer', o.number), ('Belegdatum', o.day), ('Kundennr. beim Lieferanten', o.customer), ('Bearbeiter', o.contact), ('Liefertermin', o.delivery), ('Zahlungsart', o.payment)) }}</table></td></tr></table>"
        "<table class='w t'><thead><tr><th>Pos</th><th>Lieferantenartikel</th><th>Text</th><th class=r>Menge</th><th>ME</th><th class=r>EK</th><th class=r>Betrag</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r>Summe netto EUR</td><td class=r>{{ o.net }}</td></tr></table>{% if o.ship %}<p>Abweichende Lieferanschrift: {{ o.ship|rows|join(', ') }}</p>{% endif %}",
        BASE + "@page {size: A4; margin: 16mm 15mm 18mm 18mm; " + _RUNNING + "} body {font: 9pt 'Liberation Sans'} .big {font-size: 17pt} .i {margin: 8mm 0} .i table td {padding-right: 4mm} .t th {border-top: .8pt solid #036; border-bottom: .8pt solid #036; padding: 1mm} .t td {padding: .8mm 1mm}", codes=True, lines=(2, 14),
    ),
    Form(
        "municipal-order", "de",
        "<p><b>{{ o.name }}</b><br>Zentrale Beschaffung<br>{{ o.street }}, {{ o.place }}</p><table class='w b'><tr><td colspan=2><b>AUFTRAG</b>{% if o.number %} – bei Schriftwechsel und Rechnung stets angeben: <b>{{ o.number }}</b>{% endif %}</td></tr>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Auftragnehmer', o.seller), ('Datum', o.day), ('Auskunft erteilt', o.contact), ('Telefon', o.phone), ('Ihre Kundennummer für uns', o.customer), ('Leistung bis', o.delivery), ('Lieferung an', o.ship|rows|join(', '))) }}<tr><td>Haushaltsstelle</td><td>1.{{ o.n }}.52</td></tr></table>"
        "<table class='w b'><tr><th>Lfd. Nr.</th><th>Menge</th><th>Gegenstand der Lieferung</th><th>Bestell-Nr. Firma</th><th>Einzelpreis netto €</th><th>Gesamt netto €</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5>Auftragssumme netto</td><td class=r>{{ o.net }}</td></tr><tr><td colspan=5>19 % Umsatzsteuer</td><td class=r>{{ o.tax }}</td></tr><tr><td colspan=5>Auftragssumme brutto</td><td class=r>{{ o.gross }}</td></tr></table><p>Im Auftrag<br><br>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'Liberation Serif'} .b {margin-bottom: 5mm} .b td, .b th {border: .4pt solid; padding: 1.2mm}", countries=("DE",), lines=(1, 6),
    ),
    Form(
        "dot-matrix", "de",
        "<pre>{{ o.name }}\n{{ o.street }}\n{{ o.place }}\n\n\n{{ o.seller_block }}\n\n\nBESTELLUNG\n\n{{ said('%-18s %s\n', ('Bestellnummer', o.number), ('Datum', o.day), ('Kundennummer', o.customer), ('Liefertermin', o.delivery), ('Zahlungsart', o.payment)) }}\n{{ '%-4s%-14s%-42s%10s'|format('POS', 'TEILENR', 'TEXT', 'MENGE') }}\n{{ '=' * 70 }}\n{% for x in lines %}{{ '%-4s%-14s%-42s%10s'|format(x.pos3, x.sku, x.desc[:41], x.qty) }}\n{% endfor %}{{ '=' * 70 }}\n\n{{ o.contact }}</pre>",
        "@page {size: A4; margin: 16mm} pre {font: 9.5pt 'Liberation Mono'}", lines=(1, 14),
    ),
    Form(
        "spreadsheet-printout", "de",
        "<table class='w g'><tr class=h><td colspan=6>Teilebestellung {{ o.name }}</td></tr>{{ said('<tr><td colspan=2>%s</td><td colspan=4>%s</td></tr>', ('Best.-Nr.', o.number), ('bestellt am', o.day), ('Kd.-Nr.', o.customer), ('Besteller', o.contact), ('Adresse', o.street ~ ', ' ~ o.place), ('gewünscht bis', o.delivery), ('Hinweise', o.note)) }}<tr class=h><td>Teilenummer</td><td>Teil</td><td>Anzahl</td><td>Einheit</td><td>Preis €</td><td>Summe €</td></tr>"
        "{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td></td><td></td><td></td><td></td><td></td><td></td></tr><tr class=h><td colspan=5>Warenwert netto</td><td class=r>{{ o.net }}</td></tr></table>",
        BASE + "@page {size: A4 landscape; margin: 14mm} body {font: 10pt 'DejaVu Sans Condensed'} .g td {border: .4pt solid #888; padding: 1mm 1.5mm; height: 4mm} .h td {background: #fde9d9; font-weight: bold}",
    ),
    Form(
        "fleet-two-rows", "de",
        "<table class=w><tr><td><b>{{ o.name }}</b><br>Fuhrpark und Technik<br>{{ o.street }}<br>{{ o.place }}</td><td class=r><span class=big>BESTELLSCHREIBEN</span><br>{{ said('%s: %s<br>', ('Bestellnummer', o.number), ('Bestelldatum', o.day), ('Ansprechpartner', o.contact), ('Tel.', o.phone)) }}</td></tr></table><p class=s>An</p><p>{{ o.seller_block|br }}</p>{{ said('<p>%s: %s</p>', ('Unsere Kundennummer', o.customer), ('Eintreffend am', o.delivery), ('Zahlungsbedingung', o.payment)) }}"
        "<table class='w t'><thead><tr><th>Pos.</th><th>Material / Ihre Nummer</th><th class=r>Menge</th><th>ME</th><th class=r>Preis EUR</th><th class=r>Wert EUR</th></tr></thead>{% for x in lines %}<tr class=o><td>{{ x.pos5 }}</td><td>{{ x.bsku }} / {{ x.sku }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr><tr><td></td><td colspan=5>{{ x.desc }}</td></tr>{% endfor %}<tr class=o><td colspan=5>Gesamtbestellwert netto EUR</td><td class=r>{{ o.net }}</td></tr></table>{% if o.ship %}<p>Warenempfänger:<br>{{ o.ship|br }}</p>{% endif %}<p class=s>Bitte bestätigen Sie diese Bestellung innerhalb von 48 Stunden. Teillieferungen sind anzuzeigen.</p>",
        BASE + "@page {size: A4; margin: 15mm 15mm 18mm 20mm; " + _RUNNING + "} body {font: 9pt 'Liberation Sans'} .big {font-size: 13pt; font-weight: bold} .o td {border-top: .3pt solid #555; padding-top: 1mm} .t {margin-top: 4mm} .t th {border-bottom: .8pt solid}", codes=True, decimals=3, countries=("DE", "AT"), lines=(1, 8),
    ),
    Form(
        "invoice-program", "de",
        "<div class=l>{{ o.name }}</div><div class=s>{{ o.street }} | {{ o.place }} | {{ o.phone }} | {{ o.email }}</div><table class='w x'><tr><td>{{ o.seller_block|br }}</td><td class=r>{{ said('%s %s<br>', ('Bestellung', o.number), ('Datum', o.day), ('Kundennr.', o.customer), ('Lieferdatum', o.delivery)) }}</td></tr></table>{% for x in lines %}<div class=z><div class=n>{{ x.pos }}</div><div class=d>{{ x.desc }}<br><span class=s>Art.-Nr.: {{ x.sku }}</span></div><div class=q>{{ x.qty }} {{ x.unit }}</div><div class=q>{{ x.price }} €</div><div class=q>{{ x.total }} €</div></div>{% endfor %}"
        "<table class=m><tr><td>Positionen netto</td><td class=r>{{ o.goods }} €</td></tr>{% if o.freight %}<tr><td>Versandkosten</td><td class=r>{{ o.freight }} €</td></tr>{% endif %}<tr><td>Gesamt netto</td><td class=r>{{ o.net }} €</td></tr><tr><td>USt. 19 %</td><td class=r>{{ o.tax }} €</td></tr><tr><td><b>Gesamt brutto</b></td><td class=r><b>{{ o.gross }} €</b></td></tr></table>{% if o.payment %}<p>Zahlung: {{ o.payment }}</p>{% endif %}<p>Ansprechpartner: {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 18mm} body {font: 9.5pt 'DejaVu Sans'} .l {font-size: 18pt; color: #b3261e} .x {margin: 12mm 0 6mm} .z {border-bottom: .3pt solid #ccc; padding: 1.6mm 0} .z div {display: inline-block; vertical-align: top} .n {width: 9mm} .d {width: 82mm} .q {width: 26mm; text-align: right} .m {margin: 5mm 0 0 96mm; width: 78mm}",
        freight=True, countries=("DE",), lines=(1, 7),
    ),
    Form(
        "care-fleet", "de",
        "<h3>Bedarfsanforderung / Bestellung</h3><table class='w b'><tr><td>{{ said('%s: %s<br>', ('Bestellnr.', o.number), ('Datum', o.day), ('Kundennr.', o.customer), ('Termin', o.delivery)) }}</td><td>Besteller:<br>{{ o.block|br }}<br>z. Hd. {{ o.contact }}</td><td>Firma:<br>{{ o.seller_block|br }}</td></tr><tr><td colspan=3>Lieferung an: {% if o.ship %}{{ o.ship|rows|join(', ') }}{% else %}Besteller{% endif %}</td></tr></table><table class='w b'><tr><th>Menge</th><th>Einheit</th><th>Artikel</th><th>Best.-Nr.</th><th>Rabatt %</th><th>Preis €</th><th>Gesamt €</th></tr>"
        "{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.off }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r>netto</td><td class=r>{{ o.net }}</td></tr></table><p>genehmigt: {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9.5pt 'Liberation Sans'} .b {margin-bottom: 5mm} .b td, .b th {border: .5pt solid #222; padding: 1.3mm}", off=True, lines=(1, 8),
    ),
    Form(
        "branch-list", "de",
        "<p><b>{{ o.name }}</b>, {{ o.street }}, {{ o.place }}</p><p>Sammelorder an {{ o.seller }}{{ said(' – %s %s', ('Order', o.number), ('vom', o.day), ('Kunde', o.customer), ('Anlieferung', o.delivery)) }}</p><table class='w t'><thead><tr><th>GTIN</th><th>Artikelnr.</th><th>Bezeichnung</th><th class=r>Menge</th><th>Einheit</th></tr></thead>{% for x in lines %}<tr><td>{{ x.gtin }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p class=s>Anzahl Zeilen: {{ o.count }}</p>",
        BASE + "@page {size: A4; margin: 14mm; " + _RUNNING + "} body {font: 8.5pt 'Liberation Sans'} .t th {background: #ddd} .t td {border-bottom: .2pt solid #999; padding: .5mm 1mm}", codes=True, lines=(8, 40),
    ),
    Form(
        "courier-modern", "de",
        "<div class=hd>{{ o.name }}</div><div class=c><b>Bestellung {{ o.number }}</b>{% if o.day %}<br>{{ o.day }}{% endif %}</div><div class=c><span class=s>AN</span><br>{{ o.seller_block|br }}</div><div class=c><span class=s>RECHNUNG AN</span><br>{{ o.block|br }}</div>{% if o.ship %}<div class=c><span class=s>LIEFERUNG AN</span><br>{{ o.ship|br }}</div>{% endif %}<table class='w t'><tr><th>Artikel</th><th>Nr.</th><th class=r>Anzahl</th><th class=r>Einzeln €</th><th class=r>Zusammen €</th></tr>"
        "{% for x in lines %}<tr><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=4 class=r>Nettosumme €</td><td class=r>{{ o.net }}</td></tr></table>{{ said('<p>%s: <b>%s</b></p>', ('Kundennummer', o.customer), ('Liefern bis', o.delivery), ('Bezahlung', o.payment)) }}<p>{{ o.note }}</p>",
        BASE + "@page {size: A4; margin: 0 16mm 14mm} body {font: 9.5pt 'DejaVu Sans Condensed'} .hd {background: #1b4332; color: #fff; margin: 0 -16mm 8mm; padding: 7mm 16mm; font-size: 15pt} .c {display: inline-block; width: 56mm; vertical-align: top; margin-bottom: 6mm} .t th {border-bottom: 1.2pt solid #1b4332} .t td {padding: 1.5mm 0}", lines=(1, 8),
    ),
    Form(
        "austrian-workshop", "de",
        "<p>{{ o.block|br }}</p><p>{{ o.seller_block|br }}</p><p class=r>{{ o.day }}</p><p><b>Betreff: Bestellung{% if o.number %} {{ o.number }}{% endif %}</b></p><p>Sehr geehrte Damen und Herren!</p><p>Bitte liefern Sie uns{% if o.until %} bis {{ o.until }}{% endif %}:</p><table class=t><tr><th>Stk./Einh.</th><th>Artikel</th><th>Art.Nr.</th><th>Preis netto</th></tr>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>€ {{ x.price }}</td></tr>{% endfor %}</table>{% if o.payment %}<p>Zahlung: {{ o.payment }}</p>{% endif %}<p>{{ o.note }}</p><p>Mit freundlichen Grüßen</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 24mm} body {font: 11pt 'Liberation Serif'} .t td, .t th {padding: 1mm 5mm 1mm 0}", countries=("AT",), lines=(1, 6),
    ),
    Form(
        "swiss-order", "de",
        "<table class=w><tr><td>{{ o.block|br }}</td><td>{{ o.seller_block|br }}</td></tr></table><h2>Bestellung</h2><table>{{ said('<tr><td class=p>%s</td><td>%s</td></tr>', ('Bestell-Nr.', o.number), ('Datum', o.day), ('Kunden-Nr.', o.customer), ('Liefertermin', o.delivery), ('Kontakt', o.contact)) }}</table><table class='w t'><tr><th>Pos.</th><th>Art.-Nr.</th><th>Bezeichnung</th><th class=r>Menge</th><th>Einh.</th><th class=r>Preis EUR</th><th class=r>Total EUR</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6 class=r>Total exkl. MWST EUR</td><td class=r>{{ o.net }}</td></tr></table><p>Freundliche Grüsse</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'Liberation Sans'} .p {padding-right: 8mm} .t {margin-top: 6mm} .t th {background: #f3f3f3; padding: 1mm} .t td {padding: 1mm; border-bottom: .3pt solid #bbb}", countries=("CH",), lines=(1, 9),
    ),
    Form(
        "rack-plan", "de",
        "<p class=r>{{ o.name }}<br>{{ o.street }}<br>{{ o.place }}</p><h3>Lagerauffüllung{% if o.number %} {{ o.number }}{% endif %}</h3><p>Lieferant {{ o.seller }}{% if o.day %} · Datum {{ o.day }}{% endif %}{% if o.delivery %} · Anlieferung {{ o.delivery }}{% endif %}</p><table class='w t'><tr><th>Artikel-Nr.</th><th>Bezeichnung</th><th class=r>Bestellen</th><th>Einheit</th><th>Regal</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ 'ABCDE'[loop.index0 % 5] }}{{ loop.index + 10 }}</td></tr>{% endfor %}</table><p>Freigabe: {{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 16mm} body {font: 9.5pt 'Liberation Sans'} .t td, .t th {border: .3pt solid #666; padding: 1mm}", lines=(2, 12),
    ),
)  # fmt: skip
