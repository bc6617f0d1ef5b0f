"""Finding our article: by number, GTIN, the buyer's number, alias, and description with its sizes."""

from __future__ import annotations

from config.company import MasterData


class ArticleIndex:
    """All ways to find an article of the catalogue."""

    def __init__(self, data: MasterData) -> None:
        self._by_sku = {article.sku: article for article in data.articles}
