"""How the drawn part's buyers number their orders, and how much they take of an article."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from random import Random

from benchmarks.corpus.company import Row


def number_of(random: Random, written: date) -> str:
    """An order number as programs and people count."""
    n = random.randrange(1000, 9999)
    return random.choice((
        f"45000{n}{n % 7}", f"45000{n}{n % 7}", f"PO-{written:%Y}-{n}", f"B{written:%y}{n}", f"{written:%y}/{n}", f"{n}{n % 89 + 10}", f"EK-{written:%Y%m%d}-{n % 20:02d}", f"BE{n * 7}", f"{n % 900 + 100}-{written:%m%y}",
        f"KOM-{n}", f"2026-{n % 500 + 100}", f"{random.choice(('ms', 'HB', 'kt', 'RW'))}/{written:%d%m}/{n % 9 + 1}", f"P0{n}", f"AB.{n}.{n % 90 + 10}", f"ORD{n:07d}", f"M{n}", f"LB {n}", f"10{n}0{n % 9}",
    ))  # fmt: skip


def quantity_of(random: Random, article: Row) -> str:
    """So much as one orders of it."""
    if article["unit"] == "MTR":
        return random.choice(("10", "20", "25", "50", "50", "100", "100", "200", "250", "500", "7.5"))
    if article["unit"] == "LTR":
        return random.choice(("1", "2", "5", "5", "10", "20", "25", "60", "200", "2.5"))
    if Decimal(article["price_net"]) > 30:
        return str(random.choice((1, 1, 1, 2, 2, 3, 4, 5, 6, 10)))
    return str(
        random.choice(
            (
                1,
                2,
                2,
                3,
                4,
                5,
                5,
                6,
                8,
                10,
                10,
                10,
                12,
                15,
                20,
                20,
                24,
                25,
                30,
                40,
                50,
                50,
                60,
                72,
                80,
                100,
                100,
                120,
                150,
                200,
                250,
                300,
                500,
            )
        )
    )
