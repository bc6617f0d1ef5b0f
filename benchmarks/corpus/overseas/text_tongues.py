"""Italian, Spanish, Polish, Danish and Swedish buyers of the overseas part; they call the goods as our English catalogue does."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.distant.text_tongues import SWEDISH, heard
from benchmarks.corpus.overseas.demands import asked
from benchmarks.corpus.overseas.speech import PEOPLE
from benchmarks.corpus.remote.tongues import DANISH, ITALIAN, POLISH, SPANISH, Voice

VOICES = (
    Voice("it-bottega", ITALIAN, "{q} {u} {d} ({s})", "Buongiorno Sig. {person},\n\nin bottega è finito quasi tutto. Vorremmo ordinare:\n\n{lines}\n\n[[Nostro ordine n. {number}\n]]Ci servirebbe entro il {when}.\n\nCordiali saluti\n{contact}\n{name}\n{street}\n{place}", "Materiale per la bottega[[ {number}]]"),
    Voice("it-listino", ITALIAN, "{s} - {d} - {q} {u} - EUR {p} - EUR {t}", "Spett.le Ditta,\n\ncon la presente trasmettiamo il nostro ordine[[ {number}]] in data {today}:\n\n{lines}\n\nTotale netto EUR {total}\n\n[[Codice cliente {customer}\n]]Modalità di pagamento: {pay}\nConsegna: {week}\n\nDistinti saluti\n{contact}\n{name}\n{street}, {place}, {land}", "Ordine da listino[[ {number}]]"),
    Voice("it-breve", ITALIAN, "{q} {u} {s} {d}", "Salve,\nper favore spedite {lines}.\n[[Rif. {number}\n]]Grazie, {contact} - {name}", "ordine", joint=", ", lines=(1, 3)),
    Voice("es-taller", SPANISH, "{q} {u} {d}, ref. {s}", "Buenos días:\n\nPara el taller de cerámica les pedimos:\n\n{lines}\n\n[[N.º de pedido: {number}\n]]Lo necesitamos para el {when}.\n\nUn saludo\n{contact}\n{name}\n{street}\n{place}\nTel. {phone}", "Pedido taller[[ {number}]]"),
    Voice("es-tienda", SPANISH, "{n}) {s} / {d} / {q} {u}", "Estimada Sra. {person}:\n\nReponemos existencias en la tienda:\n\n{lines}\n\n[[Pedido n.º {number}\n]][[Nuestro número de cliente: {customer}\n]]Pago: {pay}\nEntrega en la {week}\n\nCordialmente\n{contact}\n{name}, {street}, {place}, {land}", "Reposición[[ – pedido {number}]]"),
    Voice("pl-pracownia", POLISH, "{q} {u} {d} ({s})", "Dzień dobry,\n\nproszę o wysłanie do pracowni:\n\n{lines}\n\n[[Numer zamówienia: {number}\n]]Termin dostawy: {when}\nPłatność: {pay}\n\nZ poważaniem\n{contact}\n{name}\n{street}\n{place}", "Zamówienie do pracowni[[ {number}]]"),
    Voice("pl-tabela", POLISH, "{n} | {s} | {d} | {q} | {u}", "Szanowni Państwo,\n\nzamawiamy:\n\nLp. | Nr artykułu | Nazwa | Ilość | J.m.\n{lines}\n\n[[Zamówienie {number}\n]][[Nr klienta: {customer}\n]]Prosimy o potwierdzenie.\n\n{contact}\n{name}, {street}, {place}, {land}", "Zamówienie[[ {number}]]"),
    Voice("da-vaerksted", DANISH, "{q} {u} {d} ({s})", "Hej {person},\n\nvi er ved at løbe tør på værkstedet og vil gerne bestille:\n\n{lines}\n\n[[Ordrenr. {number}\n]]Gerne leveret {when}.\n\nDe bedste hilsner\n{contact}\n{name}\n{street}\n{place}", "Vi løber tør[[ – ordre {number}]]"),
    Voice("da-skole", DANISH, "- {s}: {d}, {q} {u}", "Kære {person}\n\nTil efterårets kurser bestilles:\n\n{lines}\n\n[[Rekvisitionsnummer / ordrenummer: {number}\n]][[Kundenummer: {customer}\n]]Levering {week}. Betaling {pay}.\n\nVenlig hilsen\n{contact}\n{name}, {street}, {place}, {land}", "Efterårskurser"),
    Voice("sv-verkstad", SWEDISH, "{q} {u} {d}, artikel {s}", "Hej!\n\nVi behöver fylla på i verkstaden:\n\n{lines}\n\n[[Ordernummer: {number}\n]]Leverans gärna senast {when}.\n\nMed vänlig hälsning\n{contact}\n{name}\n{street}\n{place}", "Påfyllning[[ {number}]]"),
    Voice("sv-skola", SWEDISH, "{n}. {d} ({s}) {q} {u}", "Hej {person},\n\nskolan beställer enligt nedan:\n\n{lines}\n\n[[Beställning nr {number}\n]][[Vårt kundnummer {customer}\n]]Betalas {pay}.\n\nHälsningar\n{contact}\n{name}, {street}, {place}, {land}", "Beställning skola"),
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = tuple(heard(voice, asked, PEOPLE) for voice in VOICES)
