"""Italian, Spanish, Polish, Danish and Czech buyers of the remote part; they call the goods as our English catalogue does."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.remote.tongues import CZECH, DANISH, ITALIAN, POLISH, SPANISH, Voice, heard

VOICES = (
    Voice("it-studio", ITALIAN, "- {q} {u} {d} (cod. {s})", "Buongiorno,\n\nper il nostro studio vorremmo ordinare:\n\n{lines}\n\n[[Numero d'ordine: {number}\n]]Consegna entro il {when}, per favore.\n\nCordiali saluti\n{contact}\n{name}\n{street}, {place}\nTel. {phone}", "Ordine[[ {number}]]"),
    Voice("it-lab", ITALIAN, "{s}  {d}  {q} {u}  EUR {p}", "Spett.le ditta,\n\ncon la presente confermiamo il seguente ordine:\n\n{lines}\n\nTotale netto EUR {total}\n\n[[Ns. ordine n. {number}\n]][[Codice cliente {customer}\n]]Pagamento: {pay}\n\nDistinti saluti\nUfficio acquisti\n{contact}\n{name} - {street} - {place} - {land}", "Ordine fornitore[[ n. {number}]]"),
    Voice("it-short", ITALIAN, "{q} {u} {s} {d}", "Ciao,\nmi mandi per favore\n{lines}\ngrazie mille!\n{first}\n{name}", "ordine", lines=(1, 3)),
    Voice("es-clinic", SPANISH, "{q} {u} de {d}, ref. {s}", "Buenos días:\n\nQueremos hacer el siguiente pedido:\n\n{lines}\n\n[[Nuestro número de pedido: {number}\n]]Fecha de entrega deseada: {when}\n\nUn saludo,\n{contact}\n{name}\n{street}\n{place}", "Pedido[[ {number}]]"),
    Voice("es-lab", SPANISH, "{n}. {s} | {d} | {q} {u}", "Estimados señores:\n\nLes rogamos que nos envíen:\n\n{lines}\n\n[[Pedido n.º {number}\n]][[N.º de cliente: {customer}\n]]Forma de pago: {pay}\n\nAtentamente,\n{contact}\nDepartamento de compras\n{name}, {street}, {place}, {land}", "Pedido de material[[ {number}]]"),
    Voice("pl-dentist", POLISH, "- {d} ({s}): {q} {u}", "Dzień dobry,\n\nproszę o wysłanie:\n\n{lines}\n\n[[Numer zamówienia: {number}\n]]Termin dostawy: {when}\n\nZ poważaniem\n{contact}\n{name}\n{street}\n{place}\ntel. {phone}", "Zamówienie[[ {number}]]"),
    Voice("pl-clinic", POLISH, "{n}) {s} {d} – {q} {u}", "Szanowni Państwo,\n\nskładamy zamówienie[[ nr {number}]]:\n\n{lines}\n\n[[Numer klienta: {customer}\n]]Płatność: {pay}\n\nPozdrawiam\n{contact}\n{name}, {street}, {place}, {land}", "Zamówienie materiałów"),
    Voice("da-clinic", DANISH, "{q} {u} {d} (varenr. {s})", "Hej\n\nVi vil gerne bestille:\n\n{lines}\n\n[[Vores ordrenummer er {number}.\n]]Levering senest {when}.\n\nVenlig hilsen\n{contact}\n{name}\n{street}\n{place}", "Bestilling[[ {number}]]"),
    Voice("da-care", DANISH, "{s};{d};{q};{u}", "Til rette vedkommende\n\nHermed vores bestilling:\n\n{lines}\n\n[[Ordrenr. {number}\n]][[Kundenummer {customer}\n]]Leveringstid: {week}\n\nMed venlig hilsen\n{contact}\n{name}, {street}, {place}", "Ordre"),
    Voice("cs-clinic", CZECH, "{q} {u} {d}, kat. č. {s}", "Dobrý den,\n\nobjednáváme u vás:\n\n{lines}\n\n[[Číslo objednávky: {number}\n]]Termín dodání: {when}\n\nS pozdravem\n{contact}\n{name}\n{street}\n{place}\n{land}", "Objednávka[[ {number}]]"),
    Voice("cs-lab", CZECH, "{n}. {s} – {d} – {q} {u} – {p} EUR", "Vážení,\n\nzasíláme objednávku[[ č. {number}]] ze dne {today}:\n\n{lines}\n\nCelkem bez DPH: {total} EUR\nZpůsob platby: {pay}\n\nDěkujeme\n{contact}\n{name}, {street}, {place}", "Objednávka laboratoř[[ {number}]]"),
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = tuple(heard(voice) for voice in VOICES)
