"""The native extension's face. Import it from `ostraka.matching` and nowhere else."""

from ostraka._kernel._ext import (
    Builder,
    FormatError,
    Matcher,
    osa_distance,
    plain_names,
    settings_count,
    spelling_key,
    tokenize,
)

__all__ = [
    "Builder",
    "FormatError",
    "Matcher",
    "osa_distance",
    "plain_names",
    "settings_count",
    "spelling_key",
    "tokenize",
]
