"""Italian, Spanish, Polish, Danish and Swedish buyers of the inland part; they call the goods as our English catalogue does."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.distant.text_tongues import SWEDISH, heard
from benchmarks.corpus.inland.demands import asked
from benchmarks.corpus.inland.speech import PEOPLE
from benchmarks.corpus.remote.tongues import DANISH, ITALIAN, POLISH, SPANISH, Voice

VOICES = (
    Voice("it-acquisti", ITALIAN, "{n}) Vs. codice {s} - {d} - {q} {u}", "Egregio Sig. {person},\n\ncon la presente siamo ad ordinarVi il seguente materiale:\n\n{lines}\n\n[[Ns. ordine n. {number}\n]][[Ns. codice cliente: {customer}\n]]Consegna richiesta: {when}\nPagamento: {pay}\n\nIn attesa di Vs. conferma d'ordine porgiamo distinti saluti.\n\n{contact}\nUfficio acquisti\n{name}\n{street}\n{place}", "Ordine fornitore[[ {number}]]"),
    Voice("it-officina", ITALIAN, "{q} {u} {d} cod. {s}", "Buongiorno,\n\nsiamo fermi con la macchina, mandateci per favore:\n\n{lines}\n\n[[Ordine {number}\n]]Grazie mille\n{contact}\n{name}\ntel. {phone}", "URGENTE ricambi", lines=(1, 3)),
    Voice("it-prezzi", ITALIAN, "{s} | {d} | {q} {u} | {p} EUR | {t} EUR", "Buon pomeriggio,\n\ncome da Vs. offerta confermiamo l'ordine[[ {number}]]:\n\n{lines}\n\nTotale EUR {total} + IVA\n\nConsegna: {week}\n\nCordiali saluti\n{contact}\n{name}, {street}, {place}, {land}", "Conferma ordine[[ {number}]]"),
    Voice("es-compras", SPANISH, "{n}. {s} {d}: {q} {u}", "Buenos días:\n\nLes pasamos nuestro pedido de repuestos:\n\n{lines}\n\n[[Pedido de compra: {number}\n]][[N.º de cliente: {customer}\n]]Fecha de entrega: {when}\nForma de pago: {pay}\n\nRogamos confirmación.\n\nAtentamente,\n{contact}\nDpto. de Compras\n{name}\n{street}\n{place}", "Pedido de compra[[ {number}]]"),
    Voice("es-taller", SPANISH, "{q} {u} de {d} ({s})", "Hola {person},\n\n¿nos puedes mandar {lines}?\n\n[[Pedido {number}. ]]Gracias, {contact} ({name})", "material", joint=", ", lines=(1, 3)),
    Voice("pl-zakupy", POLISH, "{n}. {d} (indeks {s}) – {q} {u}", "Dzień dobry,\n\nprosimy o realizację zamówienia:\n\n{lines}\n\n[[Nr zamówienia: {number}\n]][[Nr klienta: {customer}\n]]Termin: {when}\nPłatność: {pay}\n\nProszę o potwierdzenie.\n\nZ poważaniem\n{contact}\nDział Zakupów\n{name}\n{street}\n{place}", "Zamówienie[[ nr {number}]]"),
    Voice("pl-utrzymanie", POLISH, "{s} | {d} | {q} {u}", "Witam,\n\nawaria na linii, pilnie potrzebujemy:\n\n{lines}\n\n[[Zamówienie {number}\n]]Pozdrawiam\n{contact}, utrzymanie ruchu\n{name}", "PILNE części", lines=(1, 4)),
    Voice("da-indkob", DANISH, "{q} {u} varenr. {s} {d}", "Hej\n\nHermed indkøbsordre[[ {number}]]:\n\n{lines}\n\n[[Vores kundenr. hos jer: {customer}\n]]Levering ønskes {week}.\nBetaling: {pay}\n\nSend venligst ordrebekræftelse.\n\nMed venlig hilsen\n{contact}\nIndkøb\n{name}\n{street}\n{place}", "Indkøbsordre[[ {number}]]"),
    Voice("da-maskine", DANISH, "- {d}, {s}: {q} {u}", "Hej {person}\n\nvi skal bruge følgende til maskinen senest den {when}:\n\n{lines}\n\n[[Ordrenr. {number}\n]]Hilsen {contact}\n{name}\ntlf. {phone}", "reservedele", lines=(1, 4)),
    Voice("sv-inkop", SWEDISH, "Rad {n}: {s} {d}, antal {q} {u}", "Hej,\n\nvi beställer enligt ert prisläge:\n\n{lines}\n\n[[Inköpsorder: {number}\n]][[Kundnr hos er: {customer}\n]]Önskat leveransdatum: {when}\nBetalning: {pay}\n\nMed vänliga hälsningar\n{contact}\nInköp\n{name}\n{street}\n{place}", "Inköpsorder[[ {number}]]"),
    Voice("sv-verkstad", SWEDISH, "{q} {u} {d} ({s})", "Tjena {person},\n\nfyll på verkstaden med:\n\n{lines}\n\n[[Ordernr {number}\n]]Tack!\n{contact}, {name}", "påfyllning", lines=(1, 4)),
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = tuple(heard(voice, asked, PEOPLE) for voice in VOICES)
