"""The native extension's face. Import it from `ostraka.matching` and nowhere else."""

from ostraka._kernel._ext import (
    FormatError,
    Matcher,
    build,
    osa_distance,
    plain_names,
    settings_count,
    spelling_key,
    tokenize,
)

__all__ = [
    "FormatError",
    "Matcher",
    "build",
    "osa_distance",
    "plain_names",
    "settings_count",
    "spelling_key",
    "tokenize",
]
