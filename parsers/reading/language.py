"""The language of a text by its most frequent words."""

from __future__ import annotations

from collections import Counter
from functools import cache

from config.vocabulary import tagged
from parsers.reading.segments import tokens

# the commonest words of languages without a vocabulary of their own, so that a Dutch mail is not taken for a German one
_OTHERS = {
    "nl": "de het een en van wij ons onze graag voor met niet wordt aan bij zijn bestelling "
    "levering aantal stuks groeten vriendelijke hierbij bestellen u uw naar dit dat ook",
    "fr": "le la les des et une est nous vous pour avec dans sur votre notre "
    "commande livraison merci quantité cordialement bonjour veuillez du au aux pas par",
    "it": "il lo gli della di e che per con noi vi nostro vostro ordine "
    "consegna grazie quantità cordiali saluti buongiorno una del dei alla",
    "es": "el los las de y que para con nosotros nuestro su pedido entrega gracias cantidad saludos buenos una por del al se",
    "pl": "i w na z do nie się jest prosimy zamówienie dostawa ilość dziękujemy pozdrawiam dzień dobry proszę oraz",
    "da": "og vi har til med ikke på bestilling levering antal venlig hilsen tak det en af er",
    "cs": "a v na s je prosím objednávka dodání množství děkuji pozdravem dobrý den se do",
}


def language_of(text: str, fallback: str | None = None) -> str | None:
    """ISO 639-1 code of the language that most of the known words belong to; `fallback` where too few are known."""
    words = Counter(t.text for t in tokens(text))
    scores = {code: sum(n for word, n in words.items() if word in known) for code, known in _stop_words().items()}
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] >= 2 else fallback


@cache
def _stop_words() -> dict[str, frozenset[str]]:
    held: dict[str, set[str]] = {code: set(words.split()) for code, words in _OTHERS.items()}
    for code, word in tagged("language", "stop_words"):
        held.setdefault(code, set()).add(word)
    return {code: frozenset(words) for code, words in held.items()}
