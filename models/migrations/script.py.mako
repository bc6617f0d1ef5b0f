"""${message}."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from models.types import Exact, UtcDateTime

revision = "${up_revision}"
down_revision = ${'"' + down_revision + '"' if down_revision else None}
branch_labels = None
depends_on = None


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}

