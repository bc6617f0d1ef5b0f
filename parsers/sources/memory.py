"""When a reader had not enough memory: another process, which has read nothing before, may have."""

from __future__ import annotations


def wants_memory(error: Exception) -> bool:
    """Whether an error says so; libraries written in C++ have errors of their own for it («Insufficient memory», «std::bad_alloc»)."""
    said = str(error).casefold()
    return isinstance(error, MemoryError) or "memory" in said or "bad_alloc" in said
