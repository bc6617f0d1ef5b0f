"""Calling the real command as a person does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
COMPANY = ROOT / "examples" / "company"


def mailorder(*arguments: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs `mailorder` in `cwd`; the variables are given beside the present ones."""
    called = [sys.executable, "-m", "mailorder", *map(str, arguments)]
    env = {**os.environ, **environment}
    return subprocess.run(called, cwd=cwd, env=env, capture_output=True, text=True, timeout=240, check=False)
