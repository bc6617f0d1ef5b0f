"""How long a source that failed is left alone: twice as long after each failure, so that no server is hammered and no account locked."""

from __future__ import annotations

from dataclasses import dataclass

FIRST_S = 5.0
FIRST_REFUSED_S = 60.0
AT_MOST_S = 3600.0


@dataclass(slots=True)
class BackOff:
    """The failures of one source since it last worked; times are seconds of a clock that never goes back."""

    failures: int = 0
    ready_at_s: float = 0.0

    def ready(self, at_s: float) -> bool:
        return at_s >= self.ready_at_s

    def failed(self, at_s: float, first_s: float) -> float:
        """Note a failure; returns the seconds to wait."""
        wait_s = min(AT_MOST_S, first_s * 2.0**self.failures)
        self.failures += 1
        self.ready_at_s = at_s + wait_s
        return wait_s

    def worked(self) -> None:
        self.failures, self.ready_at_s = 0, 0.0
