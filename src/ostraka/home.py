"""Where everything that Ostraka keeps lies on this machine."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ostraka.errors import IndexFileError


@dataclass(frozen=True, slots=True)
class Home:
    """One folder for the database and the published indexes.

    Attributes:
        folder: The folder itself; made when something is first written.
        database_url: SQLAlchemy URL of the database.
    """

    folder: Path
    database_url: str

    @classmethod
    def locate(cls, environ: Mapping[str, str] = os.environ) -> "Home":
        """Find it from `OSTRAKA_HOME` and `OSTRAKA_DATABASE_URL`.

        Without them: the platform's data folder, and a SQLite file in it.
        """
        return cls.at(cls._folder(environ), environ.get("OSTRAKA_DATABASE_URL"))

    @classmethod
    def at(cls, folder: Path, database_url: str | None = None) -> "Home":
        """Use a folder, and its SQLite file unless a URL is given."""
        folder = folder.expanduser().resolve()
        return cls(folder, database_url or f"sqlite:///{folder / 'ostraka.db'}")

    @staticmethod
    def _folder(environ: Mapping[str, str]) -> Path:
        if given := environ.get("OSTRAKA_HOME"):
            return Path(given)
        import platformdirs

        return Path(platformdirs.user_data_dir("ostraka"))

    @property
    def indexes(self) -> Path:
        """Folder of the published index files."""
        return self.folder / "indexes"

    @property
    def current(self) -> Path:
        """The file that names the index which serves now."""
        return self.indexes / "current.json"

    @property
    def judgements(self) -> Path:
        """The file of the judgements that stand, for answers without the database."""
        return self.folder / "judgements.json"

    @property
    def subjects(self) -> Path:
        """Folder of what was worked out about subjects; it is made again when it is gone."""
        return self.folder / "subjects"

    def current_index(self) -> Path:
        """Return the index file that serves now.

        Raises:
            IndexFileError: None has been published, or the file that names it is damaged.
        """
        rebuild = "run `ostraka doctor --rebuild`"
        try:
            name = Path(json.loads(self.current.read_text())["file"]).name
        except FileNotFoundError as error:
            hint = "import a list first: ostraka lists update, or ostraka lists import SOURCE FILE"
            raise IndexFileError(f"{self.folder}: no published index", hint=hint) from error
        except (ValueError, KeyError, TypeError, OSError) as error:
            raise IndexFileError(
                f"{self.current}: {error}, expected the name of an index", hint=rebuild
            ) from error
        if not (self.indexes / name).is_file():
            raise IndexFileError(f"{self.indexes / name}: no such index", hint=rebuild)
        return self.indexes / name
