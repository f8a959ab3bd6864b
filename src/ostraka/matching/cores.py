"""How much of the machine is ours."""

import os


def cores() -> int:
    """How many threads the kernel may use."""
    return (
        len(os.sched_getaffinity(0))
        if hasattr(os, "sched_getaffinity")
        else os.cpu_count() or 1
    )
