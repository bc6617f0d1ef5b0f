"""The child process of `mailorder extract --explain`: it reads like the child that reads, and tells beside each order why."""

from __future__ import annotations

from typing import Any

from ingest.reading.child import main
from ingest.reading.frames import Task
from parsers.explaining import explained
from parsers.extraction import extract


def explain(task: Task, master: Any) -> dict[str, Any]:
    """The reading (CONTRACT.md section 2), each order with `places`: chosen values, rivals, reasons; and what it says in words."""
    reading = extract(task.name, task.bytes(), master, task.options)
    told = reading.as_json(task.name)
    for order, stated in zip(reading.orders, told["orders"], strict=True):
        stated["places"] = [place.as_json() for place in explained(order)]
    return {"reading": told, "text": reading.text}


if __name__ == "__main__":
    main(explain)
