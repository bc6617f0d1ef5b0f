"""What a draft would cost as an order of this moment, and what hinders it: for confirming, its preview, and what the queue sorts by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlmodel import Session

from models.content import Content
from models.ordering import Obstacle, Wanted, read_wanted
from models.pricing import NotPriceable, PricedOrder, Prices, price_order
from models.tables import Draft

LARGEST_TOTAL = Decimal(10**11)  # what the columns hold has another digit to spare
TOO_LARGE = "too_large"
_LAST = "weighed last"  # in a session: a save weighs for the queue and, a moment later, for its page
_UNPRICEABLE = ("unknown_article", "bad_quantity", "no_lines", "bad_value")


@dataclass(frozen=True, slots=True)
class Weighed:
    """What is wanted, what it costs (None where that cannot be told), and all that hinders confirming it."""

    wanted: Wanted
    priced: PricedOrder | None
    obstacles: tuple[Obstacle, ...]


def chosen_prices(draft: Draft) -> dict[int, Prices]:
    """The lines for which the clerk has chosen, as `preview` and `confirm` take them."""
    return {index: line["prices"] for index, line in enumerate(draft.content["lines"]) if line.get("prices")}


def weigh(session: Session, draft: Draft, prices: Prices, per_line: Mapping[int, Prices], today: date) -> Weighed:
    """The draft at the prices of this day; the same once more in a session costs nothing. Raises NotImported."""
    asked = (draft.kind, prices, dict(per_line), today)
    last: tuple[Content, object, Weighed] | None = session.info.get(_LAST)
    if last is None or last[0] is not draft.content or last[1] != asked:
        last = session.info[_LAST] = (draft.content, asked, _weighed(session, draft, prices, per_line, today))
    return last[2]


def _weighed(session: Session, draft: Draft, prices: Prices, per_line: Mapping[int, Prices], today: date) -> Weighed:
    wanted = read_wanted(session, draft, prices, per_line)
    if any(obstacle.code in _UNPRICEABLE for obstacle in wanted.obstacles):
        return Weighed(wanted, None, wanted.obstacles)
    try:
        priced = price_order(wanted.lines, wanted.data, wanted.customer, wanted.ship_to["country"], wanted.buyer["vat_id"], today)
    except NotPriceable as missing:
        return Weighed(wanted, None, (*wanted.obstacles, Obstacle(missing.code, missing.at, str(missing))))
    if priced.gross_total > LARGEST_TOTAL:
        too_large = Obstacle(TOO_LARGE, "lines", f"the total of {priced.gross_total} cannot be right; check quantities and prices")
        return Weighed(wanted, None, (*wanted.obstacles, too_large))
    return Weighed(wanted, priced, wanted.obstacles)
