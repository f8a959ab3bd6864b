"""Make `regimes.json` from the regime files, which load faster so.

    python scripts/make_regimes.py

Run it after every change in `src/ostraka/model/regimes/`; a test fails until it is run. A
wrong regime file stops it with the file and the line.
"""

from pathlib import Path

from ostraka.model._regime_file import read_files
from ostraka.model._regime_json import write_json

FOLDER = Path(__file__).parents[1] / "src" / "ostraka" / "model" / "regimes"


def main() -> None:
    """Read the files, and write what they say."""
    files = {path.name: path.read_bytes() for path in FOLDER.glob("*.yml")}
    (FOLDER / "regimes.json").write_bytes(write_json(files, *read_files(files)))


if __name__ == "__main__":
    main()
