"""Mails as programs quote, forward and sign them. What is ordered is always ten TS-125-10; what must not be read is ninety CH-BR500."""

from __future__ import annotations

from dataclasses import dataclass

ORDER = "bitte liefern Sie uns 10 Stück TS-125-10 Trennscheibe 125 mm."
OLD = "wir bestellen 90 Stück CH-BR500 Bremsenreiniger 500 ml."
OFFER = "wir bieten Ihnen an: 90 Stück CH-BR500 Bremsenreiniger 500 ml zu 2,49 EUR."
PETRA = "p.lindner@kessler.example"
SHOP = "bestellung@nordwind.example"
COLLEAGUE = "Jan Klaas <j.klaas@nordwind.example>"


def marked(text: str, mark: str = "> ") -> str:
    """Every line behind a quote mark."""
    return "\n".join(f"{mark}{line}".rstrip() for line in text.split("\n"))


def outlook(words: str, sender: str, receiver: str, day: str, subject: str, bold: str = "") -> str:
    """Outlook's head of an earlier mail with these words for From, Sent, To and Subject, parted by blanks."""
    names = [f"{bold}{name}:{bold}" for name in words.split()]
    return "\n".join(f"{name} {value}" for name, value in zip(names, (sender, day, receiver, subject), strict=True))


@dataclass(frozen=True, slots=True)
class Thread:
    """A mail; `sender` is who sent it, `buyer` the address of who orders, `own` what it orders by article and quantity."""

    text: str
    subject: str = "Bestellung"
    sender: str = f"Petra Lindner <{PETRA}>"
    html: bool = False
    buyer: str = PETRA
    own: tuple[tuple[str, str], ...] = (("TS-125-10", "10"),)


SIGNED = "Mit freundlichen Grüßen\nPetra Lindner\nMetallbau Kessler GmbH"
DE = outlook(
    "Von Gesendet An Betreff", f"Nordwind Versand <{SHOP}>", f"Petra Lindner <{PETRA}>", "Montag, 5. Oktober 2026 10:12", "Angebot"
)
EN = outlook("From Sent To Subject", f"Nordwind Versand <{SHOP}>", f"Petra Lindner <{PETRA}>", "Monday, October 5, 2026 10:12 AM", "Offer")
FR = outlook("De Envoyé À Objet", f"Nordwind Versand <{SHOP}>", f"Petra Lindner <{PETRA}>", "lundi 5 octobre 2026 10:12", "Offre")
NL = outlook("Van Verzonden Aan Onderwerp", f"Nordwind Versand <{SHOP}>", f"Petra <{PETRA}>", "maandag 5 oktober 2026 10:12", "Offerte")
IT = outlook("Da Inviato A Oggetto", f"Nordwind Versand <{SHOP}>", f"Petra <{PETRA}>", "lunedì 5 ottobre 2026 10:12", "Offerta")
PL = outlook("Od Wysłano Do Temat", f"Nordwind Versand <{SHOP}>", f"Petra <{PETRA}>", "poniedziałek, 5 października 2026 10:12", "Oferta")
FROM_PETRA = outlook(
    "Von Gesendet An Betreff", f"Petra Lindner <{PETRA}>", f"Verkauf <{SHOP}>", "Montag, 5. Oktober 2026 10:12", "Bestellung"
)

QUOTED: dict[str, Thread] = {
    "outlook-de": Thread(f"Guten Tag,\n\n{ORDER}\n\n{SIGNED}\n\n{DE}\n\nGuten Tag,\n\n{OFFER}", "AW: Angebot"),
    "outlook-en": Thread(f"Hello,\n\n{ORDER}\n\nKind regards\nPetra\n\n{EN}\n\nHello,\n\n{OFFER}", "RE: Offer"),
    "outlook-fr": Thread(f"Bonjour,\n\n{ORDER}\n\n{FR.replace(':', ' :', 1)}\n\nBonjour,\n\n{OFFER}", "RE: Offre"),
    "outlook-nl": Thread(f"Goedendag,\n\n{ORDER}\n\n{NL}\n\nGoedendag,\n\n{OFFER}", "RE: Offerte"),
    "outlook-it": Thread(f"Buongiorno,\n\n{ORDER}\n\n{IT}\n\n{OFFER}", "R: Offerta"),
    "outlook-pl": Thread(f"Dzień dobry,\n\n{ORDER}\n\n{PL}\n\n{OFFER}", "ODP: Oferta"),
    "outlook-bold": Thread(
        f"{ORDER}\n\n{outlook('Von Gesendet An Betreff', f'Nordwind <{SHOP}>', 'Petra', 'Montag, 5. Oktober 2026', 'Angebot', '*')}\n\n{OFFER}", "AW: Angebot"
    ),
    "outlook-rule": Thread(f"{ORDER}\n\n{'_' * 32}\n{DE}\n\n{OFFER}", "AW: Angebot"),
    "outlook-mobile": Thread(f"{ORDER}\n\nOutlook für iOS<https://aka.ms/o0ukef> beziehen\n{'_' * 32}\n{DE}\n\n{OFFER}", "AW: Angebot"),
    "original-message": Thread(f"{ORDER}\n\n-----Ursprüngliche Nachricht-----\n{DE}\n\n{OFFER}", "AW: Angebot"),
    "samsung": Thread(f"{ORDER}\n\n-------- Ursprüngliche Nachricht --------\n{DE.replace('Gesendet', 'Datum')}\n\n{OFFER}", "AW: Angebot"),
    "gmx": Thread(
        f"{ORDER}\n\nGesendet: Montag, 05. Oktober 2026 um 10:12 Uhr\nVon: \"Nordwind\" <{SHOP}>\nAn: {PETRA}\nBetreff: Angebot\n\n{OFFER}", "Aw: Angebot"
    ),
    "gmail-de": Thread(f"{ORDER}\n\nAm Mo., 5. Okt. 2026 um 10:12 Uhr schrieb Nordwind <{SHOP}>:\n\n{marked(OFFER)}", "Re: Angebot"),
    "gmail-en": Thread(f"{ORDER}\n\nOn Mon, Oct 5, 2026 at 10:12 AM Nordwind Versand <\n{SHOP}> wrote:\n\n{marked(OFFER)}", "Re: Offer"),
    "gmail-fr": Thread(f"{ORDER}\n\nLe lun. 5 oct. 2026 à 10:12, Nordwind <{SHOP}> a écrit :\n\n{marked(OFFER)}", "Re: Offre"),
    "gmail-nl": Thread(f"{ORDER}\n\nOp ma 5 okt 2026 om 10:12 schreef Nordwind <{SHOP}>:\n\n{marked(OFFER)}", "Re: Offerte"),
    "gmail-fr-bare": Thread(f"{ORDER}\n\nLe lun. 5 oct. 2026 à 10:12, Nordwind <{SHOP}> a écrit :\n\n{OFFER}", "Re: Offre"),
    "gmail-nl-bare": Thread(f"{ORDER}\n\nOp ma 5 okt 2026 om 10:12 schreef Nordwind <{SHOP}>:\n\n{OFFER}", "Re: Offerte"),
    "yahoo": Thread(
        f"{ORDER}\n\nAm Montag, 5. Oktober 2026 um 10:12:33 MESZ hat Nordwind Versand <{SHOP}> Folgendes geschrieben:\n\n{OFFER}", "Re: Angebot"
    ),
    "apple": Thread(f"{ORDER}\n\nVon meinem iPhone gesendet\n\n> Am 05.10.2026 um 10:12 schrieb Nordwind <{SHOP}>:\n>\n{marked(OFFER)}", "Re: Angebot"),
    "thunderbird": Thread(f"{ORDER}\n\nAm 05.10.26 um 10:12 schrieb Nordwind Versand:\n{marked(OFFER)}", "Re: Angebot"),
    "lotus": Thread(
        f"{ORDER}\n\n\nVon:\tNordwind Versand <{SHOP}>\nAn:\tPetra Lindner/KESSLER@KESSLER\nKopie:\nDatum:\t05.10.2026 10:12\nBetreff:\tAngebot\n\n\n\n{OFFER}", "Antwort: Angebot"
    ),
    "lotus-old": Thread(
        f"{ORDER}\n\n\n\n\"Nordwind Versand\" <{SHOP}>\n05.10.2026 10:12\n\nAn\nPetra Lindner/KESSLER@KESSLER\nKopie\n\nThema\nAngebot\n\n\n\n{OFFER}", "Antwort: Angebot"
    ),
    "top-posting-marked": Thread(f"Nachbestellung: {ORDER}\n\n{SIGNED}\n\n{marked(OLD)}\n{marked(SIGNED)}", "Re: Bestellung"),
    "top-posting-bare": Thread(f"Guten Tag,\n\n{ORDER}\n\n{FROM_PETRA}\n\nGuten Tag,\n\n{OLD}\n\n{SIGNED}", "AW: Bestellung"),
    "bottom-posting": Thread(f"Nordwind Versand schrieb am 05.10.2026 um 10:12:\n{marked(OFFER)}\n\nGuten Tag,\n\n{ORDER}\n\n{SIGNED}", "Re: Angebot"),
    "inline": Thread(f"{marked('Wie viele Trennscheiben brauchen Sie?')}\n\nbitte liefern Sie 10 Stück TS-125-10.\n\n{marked(OFFER)}\n\nDanke, davon nichts.\n", "Re: Rückfrage"),
    "above-own-offer": Thread(f"vielen Dank für Ihr Angebot. Daraus bestellen wir nur:\n10 Stück TS-125-10\n\n{SIGNED}\n\n{DE}\n\n{OFFER}\n100 Stück TS-125-10", "AW: Angebot 7781"),
    "long-thread": Thread(f"{ORDER}\n\n{DE}\n\nSehr gern.\n\n{FROM_PETRA}\n\n{OLD}\n\n{EN}\n\n{OFFER}", "AW: AW: WG: Angebot"),
}  # fmt: skip

FORWARDED: dict[str, Thread] = {
    "outlook": Thread(f"Bitte bearbeiten, danke.\n\nJan\n\n{FROM_PETRA}\n\nGuten Tag,\n\n{ORDER}\n\n{SIGNED}", "WG: Bestellung", COLLEAGUE),
    "outlook-rule": Thread(f"FYI\n{'_' * 32}\n{FROM_PETRA}\n\n{ORDER}", "WG: Bestellung", COLLEAGUE),
    "apple": Thread(
        f"Anfang der weitergeleiteten Nachricht:\n\nVon: Petra Lindner <{PETRA}>\nBetreff: Bestellung\nDatum: 5. Oktober 2026 um 10:12:44 MESZ\nAn: {SHOP}\n\n{ORDER}",
        "Fwd: Bestellung", COLLEAGUE,
    ),
    "thunderbird": Thread(
        f"-------- Weitergeleitete Nachricht --------\nBetreff: \tBestellung\nDatum: \tMon, 5 Oct 2026 10:12:44 +0200\nVon: \tPetra Lindner <{PETRA}>\nAn: \t{SHOP}\n\n\n{ORDER}",
        "Fwd: Bestellung", COLLEAGUE,
    ),
    "gmail": Thread(
        f"---------- Forwarded message ---------\nFrom: Petra Lindner <{PETRA}>\nDate: Mon, Oct 5, 2026 at 10:12 AM\nSubject: Order\nTo: <{SHOP}>\n\n\n{ORDER}",
        "Fwd: Order", COLLEAGUE,
    ),
    "gmail-fr": Thread(
        f"---------- Forwarded message ---------\nDe : Petra Lindner <{PETRA}>\nDate : lun. 5 oct. 2026 à 10:12\nSubject : Commande\nTo : <{SHOP}>\n\n\n{ORDER}",
        "Fwd: Commande", COLLEAGUE,
    ),
    "outlook-fr": Thread(
        f"Voir ci-dessous.\n\n{outlook('De Envoyé À Objet', f'Petra Lindner <{PETRA}>', f'<{SHOP}>', 'lundi 5 octobre 2026 10:12', 'Commande')}\n\n{ORDER}", "TR: Commande", COLLEAGUE
    ),
    "outlook-nl": Thread(
        f"Graag verwerken.\n\n{outlook('Van Verzonden Aan Onderwerp', f'Petra Lindner <{PETRA}>', f'<{SHOP}>', 'maandag 5 oktober 2026 10:12', 'Bestelling')}\n\n{ORDER}", "Fwd: Bestelling", COLLEAGUE
    ),
    "twice": Thread(
        f"zur Bearbeitung\n\n{outlook('Von Gesendet An Betreff', 'Max Chef <chef@nordwind.example>', 'Jan', 'Montag, 5. Oktober 2026 11:00', 'WG: Bestellung')}\n\nbitte\n\n{FROM_PETRA}\n\n{ORDER}",
        "WG: WG: Bestellung", COLLEAGUE,
    ),
    "with-its-own-history": Thread(f"bitte\n\n{FROM_PETRA.replace('Bestellung', 'AW: Angebot')}\n\n{ORDER}\n\n{DE}\n\n{OFFER}", "WG: AW: Angebot", COLLEAGUE),
    "marked": Thread(f"{marked(FROM_PETRA)}\n>\n{marked(ORDER)}\n>\n{marked(SIGNED)}", "Fwd: Bestellung", COLLEAGUE),
    "mark-of-no-known-language": Thread(
        f"Merhaba, bunu işleyin.\n\n{outlook('Kimden Gönderildi Kime Konu', f'Petra Lindner <{PETRA}>', f'<{SHOP}>', '5 Ekim 2026 Pazartesi 10:12', 'Sipariş')}\n\n{ORDER}", "İlt: Sipariş", COLLEAGUE
    ),
    "banner-above": Thread(
        f"ACHTUNG: Diese E-Mail stammt von außerhalb der Organisation. Klicken Sie auf keine Links.\n\nBitte anlegen.\n\n{FROM_PETRA}\n\n{ORDER}", "WG: Bestellung", COLLEAGUE
    ),
}  # fmt: skip

SIGNATURES: dict[str, Thread] = {
    "no-dashes": Thread(f"Guten Tag,\n\n{ORDER}\n\n{SIGNED}\nTel. 0561 4471-20 | Fax 0561 4471-90\nAmtsgericht Kassel HRB 4711\n90 Stück CH-BR500 für 99 Euro: unsere Aktion"),
    "no-closing": Thread(
        f"Guten Tag,\n\n{ORDER}\n\nPetra Lindner\nEinkauf\nMetallbau Kessler GmbH | Ziegelhofer Weg 14 | 34123 Kassel\nTel. +49 561 4471-20 | Mobil 0171 4711123\nwww.kessler.example\nAmtsgericht Kassel HRB 4711"
    ),
    "dashes": Thread(f"{ORDER}\n\n-- \nPetra Lindner\n90 x CH-BR500 Sonderaktion"),
    "devices": Thread(f"{ORDER}\n\nVon meinem Samsung Galaxy Smartphone gesendet."),
    "disclaimer-de": Thread(
        f"{ORDER}\n\n{SIGNED}\n\nDiese E-Mail enthält vertrauliche Informationen. Sind Sie nicht der Adressat, löschen Sie sie bitte.\nDavon betroffen: 90 Stück CH-BR500."
    ),
    "disclaimer-en": Thread(
        f"{ORDER}\n\nKind regards\nPetra Lindner\n\nThis e-mail and any files transmitted with it are confidential. If you have received 90 pieces CH-BR500 in error, notify us."
    ),
    "disclaimer-fr": Thread(
        f"{ORDER}\n\nPetra Lindner\n\nCe message et toutes les pièces jointes sont confidentiels et établis à l'intention exclusive de leurs destinataires. Toute utilisation ou diffusion non autorisée est interdite."
    ),
    "disclaimer-nl": Thread(
        f"{ORDER}\n\nPetra Lindner\n\nDe informatie in dit e-mailbericht is uitsluitend bestemd voor de geadresseerde. Gebruik van deze informatie door anderen is verboden."
    ),
    "closing-fr": Thread(f"{ORDER}\n\nCordialement,\nPetra Lindner\nTél. 03 88 12 34 56\nPromotion : 90 pièces CH-BR500"),
    "closing-nl": Thread(f"{ORDER}\n\nMet vriendelijke groet,\nPetra Lindner\nTel. 020 123 45 67\nActie: 90 stuks CH-BR500"),
    "banner": Thread(f"CAUTION: This email originated from outside of the organization. Do not click links.\n\n{ORDER}\n\n{SIGNED}"),
}  # fmt: skip

HTML: dict[str, Thread] = {
    "outlook-border": Thread(
        f"<div class=WordSection1><p class=MsoNormal>Guten Tag,</p><p class=MsoNormal>{ORDER}</p><p class=MsoNormal>&nbsp;</p>"
        "<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>Von:</b> Nordwind &lt;bestellung@nordwind.example&gt;<br>"
        f"<b>Gesendet:</b> Montag, 5. Oktober 2026 10:12<br><b>An:</b> Petra Lindner<br><b>Betreff:</b> Angebot</p></div><p class=MsoNormal>{OFFER}</p></div>",
        "AW: Angebot", html=True,
    ),
    "gmail-quote": Thread(
        f'<div dir="ltr">{ORDER}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Am Mo., 5. Okt. 2026 um 10:12 Uhr schrieb Nordwind &lt;<a href="mailto:x">{SHOP}</a>&gt;:<br></div>'
        f'<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex">{OFFER}</blockquote></div>',
        "Re: Angebot", html=True,
    ),
    "gmail-forward": Thread(
        f'<div dir="ltr"><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>Von: <strong>Petra Lindner</strong> <span>&lt;{PETRA}&gt;</span><br>'
        f"Date: Mo., 5. Okt. 2026 um 10:12 Uhr<br>Subject: Bestellung<br>To:  &lt;{SHOP}&gt;<br></div><br>{ORDER}</div></div>",
        "Fwd: Bestellung", COLLEAGUE, html=True,
    ),
    "apple-cite": Thread(
        f'{ORDER}<br><br><div>Von meinem iPad gesendet</div><div><br><blockquote type="cite">Am 05.10.2026 um 10:12 schrieb Nordwind:<br><br></blockquote></div><blockquote type="cite"><div>{OFFER}</div></blockquote>',
        "Re: Angebot", html=True,
    ),
    "thunderbird-table": Thread(
        "<p><br></p><div class='moz-forward-container'>-------- Weitergeleitete Nachricht --------<table class='moz-email-headers-table'><tbody>"
        "<tr><th>Betreff: </th><td>Bestellung</td></tr><tr><th>Datum: </th><td>Mon, 5 Oct 2026 10:12:44 +0200</td></tr>"
        f"<tr><th>Von: </th><td>Petra Lindner &lt;{PETRA}&gt;</td></tr><tr><th>An: </th><td>{SHOP}</td></tr></tbody></table><br><br>{ORDER}</div>",
        "Fwd: Bestellung", COLLEAGUE, html=True,
    ),
}  # fmt: skip
