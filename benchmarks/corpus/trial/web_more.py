"""More buyers of the trial part who order in HTML mails: what is struck out, long disclaimers, fixed pitch, shops abroad."""

from __future__ import annotations

from benchmarks.corpus.drawn.pages import Form, mailed

FORMS: tuple[Form, ...] = (
    Form(
        "disclaimer", "de",
        "<p>Guten Tag Frau {{ o.person }},</p><p>bitte liefern Sie uns zu den bekannten Konditionen:</p><table border=1 style='border-collapse:collapse' cellpadding=5><tr><th>Lfd. Nr.</th><th>Menge</th><th>Einheit</th><th>Bezeichnung</th><th>Ihre Artikelnummer</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.qty }}</td><td>{{ x.unit }}</td><td>{{ x.desc }}</td><td>{{ x.sku }}</td></tr>{% endfor %}</table><p>{{ said('%s: %s<br>', ('Bestell-Nr.', o.number), ('Wunschlieferdatum', o.delivery), ('Zahlart', o.payment)) }}</p><p>Mit freundlichen Grüßen<br>i. A. {{ o.contact }}</p><p><b>{{ o.name }}</b><br>{{ o.street }}<br>{{ o.place }}<br>Tel. {{ o.phone }}</p><p style='font-size:8px;color:#999'>Sitz der Gesellschaft: {{ o.city }} | Registergericht HRB 3{{ o.n }} | Diese Nachricht kann vertrauliche Informationen enthalten. Sind Sie nicht der richtige Adressat, informieren Sie bitte sofort den Absender und löschen Sie diese E-Mail. Bitte prüfen Sie, ob diese Mail wirklich ausgedruckt werden muss: 1 Blatt Papier verbraucht 250 ml Wasser.</p>",
    ),
    Form(
        "struck-out", "de",
        "<div style='display:none'></div><div>Hallo Herr {{ o.person }},</div><div><br></div><div>unsere Liste, das Durchgestrichene bitte weglassen:</div><div><br></div>{% for x in lines %}<div>{{ x.qty }} {{ x.unit }} {{ x.desc }} ({{ x.sku }})</div>{% if loop.first %}{% for y in others[:1] %}<div><s>{{ y.qty }} {{ y.unit }} {{ y.desc }} ({{ y.sku }})</s></div>{% endfor %}{% endif %}{% endfor %}<div><br></div>{% if o.number %}<div>Bestellnummer: {{ o.number }}</div>{% endif %}<div>Gruß</div><div>{{ o.contact }}, {{ o.name }}</div>",
        lines=(1, 5),
    ),
    Form(
        "fixed-pitch", "de",
        "<pre style='font-family:Courier New'>Bestellung {{ o.number }}\n{{ said('%-16s%s\n', ('Datum:', o.day), ('Kundennummer:', o.customer), ('Liefertermin:', o.delivery)) }}\n{% for x in lines %}{{ '%3s  %-12s %6s %-10s'|format(x.pos, x.sku, x.qty, x.unit) }} {{ x.desc }}\n{% endfor %}\n{{ o.contact }}\n{{ o.name }}\n{{ o.street }}\n{{ o.place }}</pre>",
        lines=(1, 9),
    ),
    Form(
        "english-shop", "en",
        "<table width=580><tr><td><h2>You have a new order</h2><p>{{ said('%s: %s<br>', ('Order number', o.number), ('Date', o.day), ('Payment', o.payment)) }}</p></td></tr>{% for x in lines %}<tr><td style='border-top:1px solid #ddd'><b>{{ x.desc }}</b><br>SKU {{ x.sku }}<br>{{ x.times }} x EUR {{ x.price }} = EUR {{ x.total }}</td></tr>{% endfor %}<tr><td align=right>Subtotal (net): EUR {{ o.net }}</td></tr><tr><td><b>Customer</b><br>{{ o.block|br }}<br>{{ o.phone }}</td></tr>{% if o.ship %}<tr><td><b>Shipping address</b><br>{{ o.ship|br }}</td></tr>{% endif %}</table>",
        lines=(1, 6),
    ),
    Form(
        "french-portal", "fr",
        "<p>Un nouveau bon de commande vous a été transmis par la plateforme d'achats.</p><table cellpadding=4>{{ said('<tr><td>%s</td><td><b>%s</b></td></tr>', ('Numéro', o.number), ('Émis le', o.day), ('Code client fournisseur', o.customer), ('À livrer le', o.delivery), ('Demandeur', o.contact)) }}<tr><td>Établissement</td><td>{{ o.block|rows|join(', ') }}</td></tr></table><table border=1 cellspacing=0 cellpadding=4><tr><th>Ligne</th><th>Réf. fournisseur</th><th>Libellé</th><th>Qté</th><th>Unité</th><th>PU HT EUR</th><th>Total HT EUR</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td align=right>{{ x.qty }}</td><td>{{ x.unit }}</td><td align=right>{{ x.price }}</td><td align=right>{{ x.total }}</td></tr>{% endfor %}</table><p>Montant total HT : {{ o.net }} EUR</p>",
        codes=True,
    ),
)  # fmt: skip
BUYERS = tuple(mailed(form) for form in FORMS)
