"""What stands in the cells of order forms: counts, amounts, days, numbers, article numbers; about as often as they are met."""

from __future__ import annotations

import numpy as np

CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
UNITS = ("Stk", "St", "St.", "Pack", "Paar", "m", "kg", "Kart", "Rolle", "pcs", "box", "Set", "VE", "ds", "rol", "doos")
ROUND = (10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 80, 100, 120, 150, 200, 250, 300, 400, 500, 1000)


def cell_text(random: np.random.Generator) -> str:
    """What one cell says."""
    kinds = (_count, _amount, _day, _number, _code, _sign)
    return kinds[int(random.choice(len(kinds), p=(0.42, 0.17, 0.1, 0.14, 0.14, 0.03)))](random)


def _digits(random: np.random.Generator, count: int) -> str:
    return "".join(map(str, random.integers(0, 10, count)))


def _count(random: np.random.Generator) -> str:
    kind = random.random()
    if kind < 0.3:
        text = str(random.integers(1, 10))
    elif kind < 0.65:
        text = str(random.integers(10, 100))
    elif kind < 0.85:
        text = str(random.choice(ROUND))
    else:
        text = str(random.integers(100, 5000))
    dress = random.random()
    if dress < 0.05:
        return f"{text} {random.choice(UNITS)}"
    if dress < 0.11:
        return str(random.choice([f"{text}x", f"{text} x", f"x {text}", f"{text},", f"{text}.", f"{text},5", f"{text},-"]))
    return text


def _amount(random: np.random.Generator) -> str:
    whole, cents = str(random.integers(0, 10 ** random.integers(1, 5))), _digits(random, 2)
    sign = "," if random.random() < 0.75 else "."
    if len(whole) > 3 and random.random() < 0.5:
        whole = f"{whole[:-3]}{'.' if sign == ',' else ','}{whole[-3:]}"
    text = whole + str(random.choice([f"{sign}{cents}"] * 8 + [f"{sign}-", cents, ""]))
    dress = random.random()
    return f"{text} €" if dress < 0.06 else f"€ {text}" if dress < 0.1 else text


def _day(random: np.random.Generator) -> str:
    day, month, year = random.integers(1, 32), random.integers(1, 13), random.integers(2020, 2040)
    d, m = (str(x) if random.random() < 0.5 else f"{x:02d}" for x in (day, month))
    y = f"{year}" if random.random() < 0.55 else f"{year % 100:02d}"
    kind = random.random()
    if kind < 0.12:
        return f"{day:02d}{month:02d}{y}"
    if kind < 0.2:
        return f"{d}.{m}."
    sign = str(random.choice([".", ".", ".", ".", "/", "-"]))
    return f"{year}-{month:02d}-{day:02d}" if sign == "-" and random.random() < 0.5 else sign.join((d, m, y))


def _number(random: np.random.Generator) -> str:
    text = _digits(random, int(random.integers(3, 9)))
    if random.random() < 0.4 and len(text) > 4:
        at = int(random.integers(2, len(text) - 1))
        text = text[:at] + str(random.choice(["-", "-", "/", ".", " "])) + text[at:]
    return text


def _code(random: np.random.Generator) -> str:
    parts = []
    for _ in range(int(random.integers(1, 4))):
        letters = "".join(random.choice(list(CAPITALS), int(random.integers(1, 4)))) if random.random() < 0.6 else ""
        parts.append(letters + (_digits(random, int(random.integers(1, 6))) if not letters or random.random() < 0.7 else ""))
    return str(random.choice(["-", "-", ".", "/", "", " "])).join(parts)


def _sign(random: np.random.Generator) -> str:
    return str(random.choice(["-", "-", "/", "0", "x", ","]))
