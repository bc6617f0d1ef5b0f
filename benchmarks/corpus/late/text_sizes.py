"""Buyers of the late part who write one model and its sizes behind it: in a row, as a small table, person by person, colour by colour."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import line_of
from benchmarks.corpus.late.asking import Asked, on_file, written
from benchmarks.corpus.late.world import runs
from benchmarks.corpus.opened.wish import Line
from examples.post.truth import Letter

Run = tuple[str, list[tuple[str, Line]]]
"""A model with its colour, and the lines of its sizes."""
SUBJECTS = {
    "de": "<Bestellung Arbeitskleidung|Größenliste|Bestellung>[[ {number}]]",
    "en": "<Workwear order|Sizes>[[ {number}]]",
    "nl": "Bestelling bedrijfskleding[[ {number}]]",
}
FRAMES: Mapping[str, Sequence[str]] = {
    "de": (
        "Hallo Frau {person},\n\nanbei die Größen, wie sie bei uns an der Stechuhr eingesammelt wurden:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Bitte bis {delivery}.\n]]\nGrüße\n{contact}\n{signature}",
        "Sehr geehrte Damen und Herren,\n\nwir kleiden unsere Mannschaft neu ein und bestellen:\n\n{lines}\n\n[[Auftrag {number}\n]][[Kundennummer {customer}\n]][[Lieferung bis {delivery}.\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}",
        "Moin,\n\n{lines}\n\n[[Nr. {number}, ]]danke und Gruß, {first}\n{signature}",
    ),
    "en": ("Hi {first} here,\n\nhere are the sizes for the new crew:\n\n{lines}\n\n[[PO {number}\n]][[Needed by {delivery}.\n]]\nThanks\n{contact}\n{signature}", "Dear Sir or Madam,\n\nplease supply the following, sizes as listed:\n\n{lines}\n\n[[Our order number: {number}\n]]\nKind regards\n{contact}\n{signature}"),
    "nl": ("Goedemiddag,\n\ngraag de volgende maten:\n\n{lines}\n\n[[Ordernummer {number}\n]][[Uiterlijk {delivery}.\n]]\nMet groet\n{contact}\n{signature}",),
}  # fmt: skip
SIZE_WORD = {"de": "Größe", "en": "size", "nl": "maat"}


def chosen_runs(order: Asked, random: Random, most: int) -> list[Run]:
    """Some models, each in two to four sizes with small quantities."""
    found = runs(order.world.articles, order.language)
    made = []
    for name, sizes in random.sample(found, random.randint(1, most)):
        wanted = sorted(random.sample(list(sizes), random.randint(2, min(4, len(sizes)))), key=list(sizes).index)
        lines = [
            replace(
                line_of(order.world, random, order.buyer, sizes[size], order.language),
                quantity=str(random.choice((1, 2, 2, 3, 4, 5, 6, 8, 10, 12))),
            )
            for size in wanted
        ]
        made.append((name, list(zip(wanted, lines, strict=True))))
    return made


def in_a_row(pattern: str, joint: str, models: Sequence[Run], random: Random, language: str) -> str:
    """Each model in a line, its sizes behind it."""
    return "\n".join(f"{name}: {joint.join(pattern.format(q=line.quantity, z=size) for size, line in sizes)}" for name, sizes in models)


def small_tables(models: Sequence[Run], random: Random, language: str) -> str:
    """Each model with a row of sizes and a row of quantities."""
    sizes_word, count_word = {"de": ("Größe", "Anzahl"), "en": ("Size", "Qty"), "nl": ("Maat", "Aantal")}[language]
    blocks = []
    for name, sizes in models:
        heads, counts = "".join(f"{size:>6}" for size, _ in sizes), "".join(f"{line.quantity:>6}" for _, line in sizes)
        blocks.append(f"{name}\n{sizes_word:<8}{heads}\n{count_word:<8}{counts}")
    return "\n\n".join(blocks)


def below_each_other(models: Sequence[Run], random: Random, language: str) -> str:
    """The model as a heading, below it a line for each size."""
    word = SIZE_WORD[language]
    return "\n\n".join("\n".join([name, *(f"  {word} {size} - {line.quantity}" for size, line in sizes)]) for name, sizes in models)


def all_in_prose(models: Sequence[Run], random: Random, language: str) -> str:
    """A sentence for each model."""
    said = {
        "de": ("Von {name} brauchen wir ", " und ", "{q} in {z}"),
        "en": ("We need {name}: ", " and ", "{q} in {z}"),
        "nl": ("Van {name} graag ", " en ", "{q} in {z}"),
    }[language]
    sentences = []
    for name, sizes in models:
        parts = [said[2].format(q=line.quantity, z=size) for size, line in sizes]
        sentences.append(f"{said[0].format(name=name)}{', '.join(parts[:-1])}{said[1]}{parts[-1]}.")
    return " ".join(sentences)


WAYS: Mapping[str, Callable[[Sequence[Run], Random, str], str]] = {
    "times before": partial(in_a_row, "{q}x {z}", ", "), "times behind": partial(in_a_row, "{z} x {q}", " / "), "brackets": partial(in_a_row, "{z} ({q} Stück)", ", "), "small tables": small_tables, "below each other": below_each_other, "prose": all_in_prose,
}  # fmt: skip


def size_run(language: str, way: str, world: World, random: Random, name: str) -> Letter:
    """Models with their sizes, written in this way."""
    order = on_file(world, random, language, {"number", "customer", "delivery", "address"}, (1, 1))
    models = chosen_runs(order, random, 3)
    order = replace(order, lines=tuple(line for _, sizes in models for _, line in sizes), in_pieces=True)
    return written(
        order,
        random,
        name,
        SUBJECTS[language],
        random.choice(FRAMES[language]),
        WAYS[way](models, random, language),
        f"sizes {way} {language}",
    )


WORKERS = ("M. Nowicki", "Ballmann", "Popescu", "Yilmaz, A.", "Kröger", "Sanchez", "Frau Thielen", "Azubi Jonas", "Wojtek", "Meister Hell")
CREW = "Guten Tag,\n\nbitte je Mitarbeiter einen Beutel packen und mit dem Namen beschriften:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Lieferung bis {delivery}.\n]]\nFreundliche Grüße\n{contact}\nPersonalbüro\n{signature}"


def crew(world: World, random: Random, name: str) -> Letter:
    """What each worker gets stands below his name."""
    order = on_file(world, random, "de", {"number", "delivery", "address"}, (3, 7), trades=("clothes", "shoes", "protection"))
    order = replace(order, lines=tuple(replace(line, quantity=str(random.choice((1, 1, 2, 2, 3)))) for line in order.lines))
    rows, workers = [], random.sample(WORKERS, 7)
    for number, line in enumerate(order.lines):
        rows += [f"\n{workers[number // 2]}:"] if number % 2 == 0 else []
        rows.append(f"  {line.quantity} {line.unit} {line.description}, {line.number}")
    return written(order, random, name, "Ausstattung Mitarbeiter[[ {number}]]", CREW, "\n".join(rows).strip("\n"), "crew")


BEHIND = "Hallo Herr {person},\n\nfolgende Leute brauchen Sachen:\n\n{lines}\n\n[[Best.-Nr. {number}\n]][[bis {delivery}\n]]\nGruß\n{contact}\n{signature}"


def worker_behind(world: World, random: Random, name: str) -> Letter:
    """The worker's name stands behind each line."""
    order = on_file(world, random, "de", {"number", "delivery", "address"}, (2, 5), trades=("clothes", "shoes"))
    order = replace(order, lines=tuple(replace(line, quantity=str(random.choice((1, 1, 2)))) for line in order.lines))
    rows = [
        f"{line.quantity} {line.unit} {line.description} ({line.number}) für {worker}"
        for line, worker in zip(order.lines, random.sample(WORKERS, len(order.lines)), strict=True)
    ]
    return written(order, random, name, "Kleidung", BEHIND, "\n".join(rows), "worker behind")


BUYERS: tuple[Buyer, ...] = (
    *(partial(size_run, "de", way) for way in WAYS), *(partial(size_run, "en", way) for way in ("times before", "small tables", "below each other", "prose")), partial(size_run, "nl", "times before"), crew, worker_behind,
)  # fmt: skip
