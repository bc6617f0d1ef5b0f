"""Buyers of the sealed part whose mails are pages: tables of office programs, notices of shops and portals, coloured prose."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.pages import Form
from benchmarks.corpus.sealed.asking import STAGES, TOWNS, Who
from benchmarks.corpus.sealed.pages import all_mailed

_GRID = "td, th {border: 1px solid #999; padding: 3px 6px; font-family: Calibri, sans-serif; font-size: 11pt}"
_SHOP = "body {font-family: Arial, sans-serif; font-size: 14px} .box {border: 1px solid #ddd; padding: 12px; width: 640px} th {background: #f3f3f3; text-align: left} td, th {padding: 5px}"
WHO = {
    "shop-notice": Who(persons=True, trades=("flat", "lamps", "van")), "shop-english": Who(trades=("stage", "lamps", "flat")), "market-place": Who(trades=("flat", "lamps", "cabinet")), "town-portal": Who(firm=True, numbered=True, named=TOWNS, trades=("street", "lamps", "cable")), "tour-manager": Who(trades=("stage", "cable"), named=STAGES), "purchasing-portal": Who(firm=True, numbered=True),
}  # fmt: skip

FORMS: tuple[Form, ...] = (
    Form(
        "office-grid", "de",
        "<p>Sehr geehrte Damen und Herren,</p><p>wir bestellen zu den bekannten Konditionen:</p><table cellspacing=0><tr><th>Pos.</th><th>Ihre Art.-Nr.</th><th>Bezeichnung</th><th>Menge</th><th>Einheit</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table>"
        "<p>{{ said('%s: %s<br>', ('Bestellnummer', o.number), ('Kundennummer', o.customer), ('Liefertermin', o.delivery), ('Lieferanschrift', o.ship|rows|join(', '))) }}</p><p>Mit freundlichen Grüßen<br>{{ o.contact }}</p><p style='color:#555'>{{ o.block|br }}<br>Tel. {{ o.phone }}</p>", _GRID,
    ),
    Form(
        "priced-grid", "de",
        "<div>Guten Tag Frau {{ o.person }},</div><div>&nbsp;</div><div>hiermit bestellen wir{% if o.number %} unter der Nummer <b>{{ o.number }}</b>{% endif %}:</div><table cellspacing=0><tr><th>Artikel</th><th>Nr.</th><th>Anzahl</th><th>ME</th><th>Preis €</th><th>Summe €</th></tr>{% for x in lines %}<tr><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.price }}</td><td>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5><b>Nettosumme</b></td><td><b>{{ o.net }}</b></td></tr></table>"
        "{% if o.delivery %}<div>Termin: {{ o.delivery }}</div>{% endif %}{% if o.payment %}<div>Zahlung: {{ o.payment }}</div>{% endif %}<div>{{ o.note }}</div><div>&nbsp;</div><div>Viele Grüße</div><div>{{ o.contact }}<br>{{ o.block|br }}</div>", _GRID, lines=(1, 6), countries=("DE", "AT"),
    ),
    Form(
        "coloured-lines", "de",
        "<p style='font-family:Verdana;color:#1f3864'>Hallo Herr {{ o.person }},</p><p style='font-family:Verdana;color:#1f3864'>wir brauchen{% if o.until %} bis {{ o.until }}{% endif %}:</p>{% for x in lines %}<p style='margin:0 0 0 24pt;font-family:Verdana;color:#1f3864'>{{ x.qty }} {{ x.unit }} {{ x.desc }} <span style='color:#7f7f7f'>({{ x.sku }})</span></p>{% endfor %}<p style='font-family:Verdana;color:#1f3864'>{% if o.number %}Bestellnr. {{ o.number }}<br>{% endif %}Schöne Grüße<br>{{ o.contact }}</p><p style='font-size:8pt'>{{ o.name }} | {{ o.street }} | {{ o.place }}<br>Elektroplanung · Elektromontage · Kundendienst</p>", lines=(1, 6),
    ),
    Form(
        "cells-pasted", "de",
        "<p>Moin, aus unserer Stückliste:</p><table border=0 cellpadding=0 cellspacing=0 style='border-collapse:collapse'><col width=90><col width=260><col width=60><col width=60><tr height=20 style='background:#fff2cc'><td>ArtNr</td><td>Text</td><td>Menge</td><td>Einh.</td></tr>{% for x in lines %}<tr height=20><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p>{{ said('%s %s<br>', ('Best.-Nr.', o.number), ('Kd.-Nr.', o.customer), ('Lieferung', o.delivery)) }}</p><p>{{ o.contact }}<br>{{ o.block|br }}</p>", codes=True, lines=(2, 10),
    ),
    Form(
        "shop-notice", "de",
        "<div class=box><h2>Neue Bestellung in Ihrem Onlineshop</h2><p>{{ said('%s: <b>%s</b><br>', ('Bestellnummer', o.number), ('Bestelldatum', o.day), ('Zahlungsart', o.payment)) }}</p><table width='100%'><tr><th>Artikel</th><th>Art.-Nr.</th><th>Menge</th><th>Einzelpreis</th><th>Gesamt</th></tr>{% for x in lines %}<tr><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td>{{ x.times }}</td><td>{{ x.price }} €</td><td>{{ x.total }} €</td></tr>{% endfor %}"
        "<tr><td colspan=4>Warenwert netto</td><td>{{ o.goods }} €</td></tr>{% if o.freight %}<tr><td colspan=4>Versand</td><td>{{ o.freight }} €</td></tr>{% endif %}<tr><td colspan=4>Summe netto</td><td>{{ o.net }} €</td></tr><tr><td colspan=4>19 % USt.</td><td>{{ o.tax }} €</td></tr><tr><td colspan=4><b>Gesamtbetrag</b></td><td><b>{{ o.gross }} €</b></td></tr></table><h3>Rechnung und Lieferung an</h3><p>{{ o.block|br }}<br>{{ o.email }}</p></div>", _SHOP, freight=True, countries=("DE",), lines=(1, 5),
    ),
    Form(
        "market-place", "de",
        "<div class=box><p>Handwerkermarkt: Sie haben einen Auftrag erhalten</p><table>{{ said('<tr><td>%s</td><td>%s</td></tr>', ('Bestell-ID', o.number), ('Eingang', o.day), ('Zahlungsart', o.payment), ('Käufer', o.name), ('E-Mail', o.email)) }}</table>{% for x in lines %}<p><b>{{ x.desc }}</b><br>SKU {{ x.sku }}<br>{{ x.times }} × {{ x.price }} EUR = {{ x.total }} EUR</p>{% endfor %}<p>Zwischensumme (netto): {{ o.net }} EUR</p><p><b>Rechnungsadresse</b><br>{{ o.block|br }}</p>{% if o.ship %}<p><b>Lieferadresse</b><br>{{ o.ship|br }}</p>{% endif %}<p style='font-size:10px'>Bitte bestätigen Sie den Auftrag in Ihrem Verkäuferkonto. Verkaufsprovision laut Vertrag.</p></div>", _SHOP, countries=("DE", "AT"), lines=(1, 4),
    ),
    Form(
        "purchasing-portal", "de",
        "<h2 style='background:#004b8d;color:#fff;padding:6px'>Bestellung {{ o.number }}</h2><table>{{ said('<tr><td style=\"color:#666\">%s</td><td>%s</td></tr>', ('Bestelldatum', o.day), ('Einkäufer', o.contact), ('Telefon', o.phone), ('Kundennr. beim Lieferanten', o.customer), ('Wunschlieferdatum', o.delivery)) }}</table><table width=700><tr><td valign=top><b>Rechnung an</b><br>{{ o.block|br }}</td>{% if o.ship %}<td valign=top><b>Lieferung an</b><br>{{ o.ship|br }}</td>{% endif %}</tr></table>"
        "<table cellspacing=0><tr><th>Pos</th><th>Mat.-Nr.</th><th>Lief.-Mat.-Nr.</th><th>Kurztext</th><th>Menge</th><th>BME</th><th>Nettopreis EUR</th><th>Nettowert EUR</th></tr>{% for x in lines %}<tr><td>{{ x.pos10 }}</td><td>{{ x.bsku }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.price }}</td><td>{{ x.total }}</td></tr>{% endfor %}</table><p>Nettobestellwert: <b>{{ o.net }} EUR</b></p><p><a href='https://portal.example/po'>Bestellung annehmen</a> · <a href='https://portal.example/help'>Hilfe</a></p>", _GRID, codes=True, lines=(1, 9),
    ),
    Form(
        "town-portal", "de",
        "<p>Vergabeplattform – elektronischer Abruf</p><p>Abrufende Stelle: {{ o.name }}, {{ o.street }}, {{ o.place }}<br>{{ said('%s: %s<br>', ('Bestellnummer', o.number), ('Datum', o.day), ('Bearbeitung', o.contact), ('Lieferfrist', o.delivery)) }}</p><table cellspacing=0><tr><th>lfd. Nr.</th><th>Gegenstand</th><th>Artikelnummer</th><th>Anzahl</th><th>Einheit</th><th>Einzelpreis (netto, EUR)</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.price }}</td></tr>{% endfor %}</table><p>Auftragssumme netto: {{ o.net }} EUR</p><p>Diese E-Mail wurde maschinell erstellt und ist ohne Unterschrift gültig.</p>", _GRID, countries=("DE",), lines=(1, 6),
    ),
    Form(
        "above-dispatch", "de",
        "<p>Hallo {{ o.person }},</p><p>Paket ist da, danke. Bitte gleich noch mal losschicken:</p><ul>{% for x in lines %}<li>{{ x.qty }} {{ x.unit }} {{ x.desc }}, {{ x.sku }}</li>{% endfor %}</ul>{% if o.number %}<p>Bestellung {{ o.number }}</p>{% endif %}<p>LG {{ o.contact }}</p><blockquote style='border-left:2px solid #1010ff;padding-left:5px'><p>Am {{ o.earlier }} schrieb {{ o.seller }}:</p><p>Versendet wurden:</p><table>{% for y in others %}<tr><td>{{ y.sku }}</td><td>{{ y.desc }}</td><td>{{ y.qty }} {{ y.unit }}</td></tr>{% endfor %}</table></blockquote>", lines=(1, 4),
    ),
    Form(
        "tour-manager", "de",
        "<div>Hey {{ o.person }},</div><div><br></div><div>kurz vor Tourstart fehlen uns {% for x in lines %}<b>{{ x.qty }} {{ x.unit }}</b> {{ x.desc }} ({{ x.sku }}){% if not loop.last %}{{ ' und ' if loop.revindex == 2 else ', ' }}{% endif %}{% endfor %}.{% if o.until %} Das muss bis {{ o.until }} hier sein.{% endif %}</div>{% if o.ship %}<div>Lieferadresse: {{ o.ship|rows|join(', ') }}</div>{% endif %}{% if o.number %}<div>Auftragsnummer: {{ o.number }}</div>{% endif %}<div><br></div><div>Grüße aus dem Nightliner</div><div>{{ o.contact }} · {{ o.name }}</div>", lines=(1, 3),
    ),
    Form(
        "english-grid", "en",
        "<p>Hello {{ o.person }},</p><p>Please process the order below{% if o.number %} (PO <b>{{ o.number }}</b>){% endif %}.</p><table cellspacing=0><tr><th>Part number</th><th>Item</th><th>Qty</th><th>UOM</th><th>Unit price EUR</th><th>Amount EUR</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.price }}</td><td>{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=5>Total ex VAT</td><td>{{ o.net }}</td></tr></table><p>{{ said('%s: %s<br>', ('Required', o.delivery), ('Our account', o.customer), ('Payment', o.payment)) }}</p><p>Kind regards<br>{{ o.contact }}<br>{{ o.block|br }}</p>", _GRID, lines=(1, 7),
    ),
    Form(
        "shop-english", "en",
        "<div class=box><h2>You've got an order</h2><p>{{ said('%s %s<br>', ('Order', o.number), ('Date', o.day), ('Paid with', o.payment)) }}</p><table width='100%'>{% for x in lines %}<tr><td>{{ x.desc }}<br><small>{{ x.sku }}</small></td><td>× {{ x.times }}</td><td align=right>€{{ x.total }}</td></tr>{% endfor %}<tr><td colspan=2>Subtotal (net)</td><td align=right>€{{ o.net }}</td></tr></table><p><b>Billing</b><br>{{ o.block|br }}</p>{% if o.ship %}<p><b>Shipping</b><br>{{ o.ship|br }}</p>{% endif %}</div>", _SHOP, lines=(1, 5),
    ),
    Form(
        "dutch-grid", "nl",
        "<p>Beste {{ o.person }},</p><p>Onze bestelling van vandaag:</p><table cellspacing=0><tr><th>Aantal</th><th>Eenheid</th><th>Artikel</th><th>Code</th></tr>{% for x in lines %}<tr><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table><p>{{ said('%s: %s<br>', ('Ordernummer', o.number), ('Klantnummer', o.customer), ('Leverdatum', o.delivery), ('Afleveradres', o.ship|rows|join(', '))) }}</p><p>Groeten,<br>{{ o.contact }}<br>{{ o.block|br }}</p>", _GRID,
    ),
    Form(
        "dutch-portal", "nl",
        "<div class=box><h3>Inkoopopdracht{% if o.number %} {{ o.number }}{% endif %}</h3><p>{{ said('%s: %s<br>', ('Besteldatum', o.day), ('Levering gewenst', o.delivery), ('Besteld door', o.contact)) }}</p><p>{{ o.block|br }}</p><table>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }} {{ x.unit }}</td><td align=right>€ {{ x.price }}</td><td align=right>€ {{ x.total }}</td></tr>{% endfor %}</table><p>Totaal excl. btw: € {{ o.net }}</p></div>", _SHOP, codes=True,
    ),
    Form(
        "french-grid", "fr",
        "<p>Bonjour {{ o.person }},</p><p>Vous trouverez ci-dessous notre commande{% if o.number %} n° {{ o.number }}{% endif %}&nbsp;:</p><table cellspacing=0><tr><th>Code</th><th>Désignation</th><th>Qté</th><th>Unité</th><th>P.U. HT €</th></tr>{% for x in lines %}<tr><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.price }}</td></tr>{% endfor %}</table><p>{{ said('%s : %s<br>', ('Code client', o.customer), ('Livraison souhaitée', o.delivery), ('Adresse de livraison', o.ship|rows|join(', '))) }}</p><p>Cordialement,<br>{{ o.contact }}<br>{{ o.block|br }}</p>", _GRID,
    ),
    Form(
        "french-dots", "fr",
        "<div style='font-family:Trebuchet MS'>Bonjour,<br><br>merci de préparer pour nous :<br>{% for x in lines %}• {{ x.qty }} {{ x.unit }} {{ x.desc }} – réf. {{ x.sku }}<br>{% endfor %}<br>{% if o.number %}Notre n° de commande : {{ o.number }}<br>{% endif %}{% if o.until %}Il nous les faut pour {{ o.until }}.<br>{% endif %}<br>Bonne réception<br>{{ o.contact }}<br>{{ o.name }}</div>", lines=(1, 5),
    ),
)  # fmt: skip
ORDINARY = frozenset({"office-grid", "priced-grid", "coloured-lines", "english-grid", "dutch-grid", "french-grid"})
BUYERS: tuple[Buyer, ...] = (*all_mailed(FORMS, WHO), *all_mailed([form for form in FORMS if form.name in ORDINARY], WHO))
