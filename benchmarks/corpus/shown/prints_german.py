"""German-speaking buyers of the shown part who print their orders: hotel systems, ERP, office programs, forms."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form

BASE = "table {border-collapse: collapse} td, th {vertical-align: top; text-align: left} .r {text-align: right} .w {width: 100%} "
FOOT = "<div class=foot>{{ o.name }} · {{ o.street }} · {{ o.place }} · Tel. {{ o.phone }} · {{ o.email }}<br>Sparkasse, IBAN DE02 1203 0000 0000 2020 51 · Steuer-Nr. 27/{{ o.n }}/0815{% if o.vat %} · USt-IdNr. {{ o.vat }}{% endif %}</div>"
FOOT_CSS = ".foot {position: fixed; bottom: -11mm; left: 0; right: 0; font-size: 6.5pt; color: #666; text-align: center; border-top: .3pt solid #999} "

FORMS: tuple[Form, ...] = (
    Form(
        "din-letter", "de",
        "<div class=s>{{ o.name }} · {{ o.street }} · {{ o.place }}</div><div class=a>{{ o.seller_block|br }}</div><table class=i>{{ said('<tr><td>%s:</td><td>%s</td></tr>', ('Bestellnummer', o.number), ('Kundennummer', o.customer), ('Ansprechpartner', o.contact), ('Telefon', o.phone), ('Datum', o.day)) }}</table><h2>Bestellung</h2><p>Sehr geehrte Damen und Herren,<br>wir bestellen zu Ihren Lieferbedingungen:</p>"
        "<table class='w t'><thead><tr><th>Pos.</th><th>Artikel-Nr.</th><th>Bezeichnung</th><th class=r>Menge</th><th>Einheit</th><th class=r>Einzelpreis</th><th class=r>Gesamtpreis</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }} €</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}<tr><td colspan=6 class=r><b>Nettobetrag</b></td><td class=r><b>{{ o.net }} €</b></td></tr></table>"
        "{% if o.delivery %}<p>Gewünschter Liefertermin: {{ o.delivery }}</p>{% endif %}{% if o.ship %}<p>Lieferanschrift: {{ o.ship|rows|join(', ') }}</p>{% endif %}<p>Mit freundlichen Grüßen</p><p>{{ o.contact }}</p>" + FOOT,
        BASE + FOOT_CSS + "@page {size: A4; margin: 20mm 20mm 22mm 25mm} body {font: 10pt 'Liberation Sans'} .s {font-size: 6.5pt; margin-top: 22mm; text-decoration: underline} .a {height: 32mm; margin-top: 2mm} .i {position: absolute; right: 0; top: 24mm; font-size: 9pt} .i td {padding-right: 3mm} .t th {border-bottom: .8pt solid; padding: 1mm} .t td {padding: 1mm}",
    ),
    Form(
        "small-firm", "de",
        "<h1>{{ o.name }}</h1><p>{{ o.street }}, {{ o.place }}, Tel. {{ o.phone }}</p><hr><p>An: {{ o.seller_block|rows|join(', ') }}</p><p>{{ said('%s: %s &nbsp; ', ('Datum', o.day), ('Unsere Bestellnr.', o.number), ('Kundennr.', o.customer)) }}</p><h3>Bestellung</h3><table class='w t'><tr><th>Menge</th><th>Artikel</th><th>Art.-Nr.</th></tr>{% for x in lines %}<tr><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table>"
        "{% if o.delivery %}<p>Lieferung: {{ o.delivery }}</p>{% endif %}{% if o.payment %}<p>Zahlung: {{ o.payment }}</p>{% endif %}<p>{{ o.note }}</p><p>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 22mm} body {font: 11pt 'Liberation Serif'} h1 {font-size: 17pt; margin: 0} .t td, .t th {border: .5pt solid #444; padding: 1.5mm}",
    ),
    Form(
        "hotel-purchase", "de",
        "<table class=w><tr><td><span class=l>{{ o.name }}</span><br>{{ o.street }}<br>{{ o.place }}</td><td class=r><b>EINKAUFSBELEG</b><br>{{ said('%s %s<br>', ('Beleg-Nr.', o.number), ('Belegdatum', o.day), ('Besteller', o.contact), ('Abteilung', 'Housekeeping')) }}</td></tr></table><p><b>Lieferant</b><br>{{ o.seller_block|br }}{% if o.customer %}<br>Kd.-Nr. dort: {{ o.customer }}{% endif %}</p>{% if o.ship %}<p><b>Lieferung an</b><br>{{ o.ship|br }}</p>{% endif %}"
        "<table class='w t'><thead><tr><th>Zeile</th><th>Lief.-Artikel</th><th>Artikeltext</th><th class=r>Bestellmenge</th><th>Geb.</th><th class=r>EK netto</th><th class=r>EK gesamt</th></tr></thead>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}</table><p class=r>Summe EUR netto: <b>{{ o.net }}</b></p>{% if o.delivery %}<p>Anlieferung bis: {{ o.delivery }}</p>{% endif %}<p class=k>Wareneingang geprüft: ____________ Menge ok ☐ Qualität ok ☐</p>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9pt 'DejaVu Sans Condensed'} .l {font-size: 15pt; color: #7a1f2b} .t {margin: 5mm 0} .t th {background: #7a1f2b; color: #fff; padding: 1.2mm} .t td {padding: 1.2mm; border-bottom: .3pt solid #bbb} .k {margin-top: 12mm; font-size: 8pt}", codes=True, lines=(2, 14),
    ),
    Form(
        "erp-two-rows", "de",
        "<p class=r>Seite 1 von 1</p><table class=w><tr><td>{{ o.block|br }}</td><td><table>{{ said('<tr><td>%s</td><td>: %s</td></tr>', ('Bestell-Nr.', o.number), ('Bestelldatum', o.day), ('Lieferant Nr.', '7' ~ o.n), ('Unsere Kd.-Nr.', o.customer), ('Disponent', o.contact), ('Liefertermin', o.delivery), ('Zahlungsziel', o.payment)) }}</table></td></tr></table><p>{{ o.seller_block|br }}</p><p class=h>B E S T E L L U N G</p>"
        "<table class='w t'><thead><tr><th>Pos</th><th>Materialnummer</th><th>Menge ME</th><th class=r>Preis/ME</th><th class=r>Wert EUR</th></tr></thead>{% for x in lines %}<tr class=o><td>{{ x.pos5 }}</td><td>{{ x.bsku }}</td><td>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr><tr><td></td><td colspan=4>{{ x.desc }}<br>Ihre Artikelnummer: {{ x.sku }}</td></tr>{% endfor %}<tr class=o><td colspan=4>Gesamtwert netto</td><td class=r>{{ o.net }}</td></tr></table><p>Es gelten unsere Einkaufsbedingungen (Stand 01/2024). Bitte senden Sie uns eine Auftragsbestätigung innerhalb von 3 Arbeitstagen.</p>" + FOOT,
        BASE + FOOT_CSS + "@page {size: A4; margin: 16mm 16mm 20mm 20mm} body {font: 9pt 'Liberation Sans'} .h {font-size: 13pt; font-weight: bold} .o td {border-top: .4pt solid #333; padding-top: 1mm} .t th {border-bottom: .8pt solid}", codes=True, decimals=2, countries=("DE", "AT"), lines=(1, 9),
    ),
    Form(
        "fixed-pitch", "de",
        "<pre>{{ o.name }}\n{{ o.street }}\n{{ o.place }}\n\n{{ o.seller_block }}\n\nBESTELLUNG {{ o.number }}\n{{ said('%s %s\n', ('Datum.........:', o.day), ('Kundennummer..:', o.customer), ('Liefertermin..:', o.delivery), ('Sachbearbeiter:', o.contact)) }}\n{{ '%-4s %-13s %-10s %-8s %10s %12s'|format('Pos', 'Artikel', 'Menge', 'ME', 'Preis', 'Betrag') }}\n{{ '-' * 64 }}\n"
        "{% for x in lines %}{{ '%-4s %-13s %-10s %-8s %10s %12s'|format(x.pos, x.sku, x.qty, x.unit, x.price, x.total) }}\n     {{ x.desc }}\n{% endfor %}{{ '-' * 64 }}\n{{ '%-48s %14s'|format('Summe netto EUR', o.net) }}\n</pre>",
        "@page {size: A4; margin: 18mm} pre {font: 10pt 'Liberation Mono'}", codes=True, lines=(1, 12),
    ),
    Form(
        "excel-print", "de",
        "<table class='w g'><tr><td colspan=7 class=c>Bestellformular {{ o.name }}</td></tr>{{ said('<tr><td colspan=2>%s</td><td colspan=5>%s</td></tr>', ('Bestellnr.', o.number), ('Datum', o.day), ('Kundennr.', o.customer), ('Rechnung an', o.name ~ ', ' ~ o.street ~ ', ' ~ o.place), ('Lieferung an', o.ship|rows|join(', ')), ('Liefertermin', o.delivery), ('Bemerkung', o.note)) }}<tr class=h><td>lfd. Nr.</td><td>Artikelnummer</td><td>Artikel</td><td>Anzahl</td><td>Einheit</td><td>Einzelpreis €</td><td>Gesamt €</td></tr>"
        "{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}{% for _ in range(4) %}<tr><td>{{ lines|length + loop.index }}</td><td></td><td></td><td></td><td></td><td></td><td class=r>0,00</td></tr>{% endfor %}<tr class=h><td colspan=6>Summe netto</td><td class=r>{{ o.net }}</td></tr></table>",
        BASE + "@page {size: A4 landscape; margin: 12mm} body {font: 9.5pt 'Liberation Sans'} .g td {border: .4pt solid #777; padding: .8mm 1.5mm} .h td {background: #e2efda; font-weight: bold} .c {font-size: 14pt}", countries=("DE", "AT"),
    ),
    Form(
        "quantity-first", "de",
        "<div class=top><b>{{ o.name }}</b> &nbsp; {{ o.street }} &nbsp; {{ o.place }}</div><p>{{ o.seller_block|br }}</p><p>{{ o.city }}{% if o.day %}, den {{ o.day }}{% endif %}</p><p><b>Bestellung{% if o.number %} {{ o.number }}{% endif %}</b>{% if o.customer %} (Kunde {{ o.customer }}){% endif %}</p><p>Guten Tag Frau {{ o.person }}, bitte liefern Sie{% if o.until %} bis {{ o.until }}{% endif %}:</p>"
        "<table class=t>{% for x in lines %}<tr><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>à {{ x.price }} EUR</td></tr>{% endfor %}</table><p>{% if o.payment %}Bezahlung: {{ o.payment }}.{% endif %} {{ o.note }}</p><p>Mit besten Grüßen<br><br>{{ o.contact }}</p>",
        BASE + "@page {size: A4; margin: 25mm} body {font: 11pt 'DejaVu Serif'} .top {border-bottom: 1pt solid; margin-bottom: 10mm} .t td {padding: 1mm 4mm 1mm 0}", lines=(1, 6),
    ),
    Form(
        "care-group", "de",
        "<h2>Bestellschein{% if o.number %} Nr. {{ o.number }}{% endif %}</h2><table class='w b'><tr><td><small>Auftraggeber</small><br>{{ o.block|br }}</td><td><small>Auftragnehmer</small><br>{{ o.seller_block|br }}</td></tr><tr><td><small>Lieferanschrift</small><br>{% if o.ship %}{{ o.ship|br }}{% else %}wie Auftraggeber{% endif %}</td><td>{{ said('<small>%s</small> %s<br>', ('Datum', o.day), ('Kundennummer', o.customer), ('Liefertermin', o.delivery), ('Ansprechpartner/in', o.contact), ('Tel.', o.phone)) }}</td></tr></table>"
        "<table class='w b'><tr><th>Artikelnummer</th><th>Bezeichnung</th><th>Menge</th><th>VE</th><th>Preis/VE €</th><th>Rabatt %</th><th>Summe €</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.off }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=6>Zwischensumme netto</td><td class=r>{{ o.net }}</td></tr><tr><td colspan=6>Umsatzsteuer 19 %</td><td class=r>{{ o.tax }}</td></tr><tr><td colspan=6><b>Endbetrag</b></td><td class=r><b>{{ o.gross }}</b></td></tr></table><p>Unterschrift: <i>{{ o.contact }}</i></p>",
        BASE + "@page {size: A4; margin: 15mm} body {font: 9pt 'DejaVu Sans'} .b {margin-bottom: 4mm} .b td, .b th {border: .5pt solid #000; padding: 1.5mm}", off=True, countries=("DE",),
    ),
    Form(
        "chain-list", "de",
        "<div class=w><b>{{ o.name }}</b> – Sammelbestellung an {{ o.seller }}</div><p>{{ said('%s: %s | ', ('Auftrag', o.number), ('vom', o.day), ('Kunde', o.customer), ('Liefertag', o.delivery)) }}{{ o.street }}, {{ o.place }}</p><table class='w t'><thead><tr><th>EAN</th><th>Artikelnr.</th><th>Text</th><th class=r>Menge</th><th>ME</th></tr></thead>{% for x in lines %}<tr><td>{{ x.gtin }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p>{{ o.count }} Positionen</p>",
        BASE + "@page {size: A4; margin: 14mm; @bottom-right {content: 'Seite ' counter(page) '/' counter(pages); font-size: 7pt}} body {font: 9pt 'Liberation Sans'} .t th {border-bottom: 1pt solid; border-top: 1pt solid} .t tr:nth-child(even) td {background: #eef3ee}", codes=True, lines=(8, 38),
    ),
    Form(
        "modern-template", "de",
        "<div class=bar></div><table class=w><tr><td><span class=big>Bestellung</span><br><span class=grey>{{ said('%s %s &nbsp; ', ('Nr.', o.number), ('vom', o.day)) }}</span></td><td class=r>{{ o.block|br }}</td></tr></table><div class=cols><div><span class=grey>LIEFERANT</span><br>{{ o.seller_block|br }}</div><div><span class=grey>DETAILS</span><br>{{ said('%s: %s<br>', ('Kundennummer', o.customer), ('Lieferdatum', o.delivery), ('Zahlung', o.payment), ('Kontakt', o.contact)) }}</div></div>"
        "<table class='w t'><thead><tr><th>Beschreibung</th><th class=r>Menge</th><th class=r>Preis</th><th class=r>Betrag</th></tr></thead>{% for x in lines %}<tr><td>{{ x.desc }}<br><span class=grey>Art.-Nr. {{ x.sku }}</span></td><td class=r>{{ x.qty }} {{ x.unit }}</td><td class=r>{{ x.price }} €</td><td class=r>{{ x.total }} €</td></tr>{% endfor %}</table><table class=sum><tr><td>Netto</td><td class=r>{{ o.goods }} €</td></tr>{% if o.freight %}<tr><td>Fracht</td><td class=r>{{ o.freight }} €</td></tr>{% endif %}<tr><td>Summe netto</td><td class=r>{{ o.net }} €</td></tr><tr><td>MwSt. (19 %)</td><td class=r>{{ o.tax }} €</td></tr><tr><td><b>Gesamt</b></td><td class=r><b>{{ o.gross }} €</b></td></tr></table>",
        BASE + "@page {size: A4; margin: 0 18mm 15mm 18mm} body {font: 9.5pt 'DejaVu Sans'; padding-top: 14mm} .bar {position: absolute; top: 0; left: -18mm; right: -18mm; height: 6mm; background: #0f766e} .big {font-size: 22pt} .grey {color: #777; font-size: 8pt} .cols {margin: 8mm 0} .cols div {display: inline-block; width: 80mm; vertical-align: top} .t th {border-bottom: 1pt solid #0f766e; font-size: 8pt; color: #0f766e} .t td {padding: 2mm 0; border-bottom: .3pt solid #ddd} .sum {margin: 5mm 0 0 110mm; width: 64mm}",
        freight=True, countries=("DE",), lines=(1, 7),
    ),
    Form(
        "austrian-order", "de",
        "<p><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}</p><p class=r>{{ o.day }}</p><p>{{ o.seller_block|br }}</p><h3>Bestellung{% if o.number %} Nr. {{ o.number }}{% endif %}</h3>{% if o.customer %}<p>Kundennr.: {{ o.customer }}</p>{% endif %}<table class='w t'><tr><th>Pos.</th><th>Menge</th><th>Artikelbezeichnung</th><th>Artikelnr.</th><th class=r>Preis EUR</th><th class=r>Summe EUR</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.qty }} {{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td class=r>{{ x.price }}</td><td class=r>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5 class=r>Nettosumme</td><td class=r>{{ o.net }}</td></tr></table>{% if o.delivery %}<p>Lieferung spätestens: {{ o.delivery }}</p>{% endif %}<p>{{ o.contact }}, Tel. {{ o.phone }}</p>",
        BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'Liberation Sans'} .t th {border-bottom: .5pt solid; font-weight: normal; font-style: italic} .t td {padding: 1mm 1mm 1mm 0}", countries=("AT", "IT", "CH"),
    ),
)  # fmt: skip
