"""A store in a temporary folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from config.settings import Store as StoreSettings
from ingest.keeping.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """An empty store with 1 kB kept in the rows."""
    opened = Store(StoreSettings(path=tmp_path / "store", inline_up_to=1000, free_at_least_mb=0))
    opened.open()
    return opened
