"""The engine's version: it stands in every answer, edition and index."""

VERSION = "0.1.0"
