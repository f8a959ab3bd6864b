"""Where Ostraka keeps things."""

import json
from pathlib import Path

import pytest

from ostraka.errors import IndexFileError
from ostraka.home import Home


def test_the_environment_names_the_folder_and_the_database(tmp_path: Path) -> None:
    found = Home.locate({"OSTRAKA_HOME": str(tmp_path)})
    assert found.folder == tmp_path.resolve()
    assert found.database_url == f"sqlite:///{tmp_path.resolve() / 'ostraka.db'}"
    url = "postgresql://user@host/ostraka"
    assert Home.locate(
        {"OSTRAKA_HOME": str(tmp_path), "OSTRAKA_DATABASE_URL": url}
    ) == Home(tmp_path.resolve(), url)


@pytest.mark.parametrize("environ", [{}, {"OSTRAKA_HOME": ""}])
def test_without_it_the_platform_says_where(environ: dict[str, str]) -> None:
    assert Home.locate(environ).folder.name == "ostraka"


def test_a_tilde_is_the_user_and_the_folder_is_absolute() -> None:
    assert Home.at(Path("~/lists")).folder == Path("~/lists").expanduser().resolve()
    assert Home.at(Path("lists")).folder.is_absolute()


def test_nothing_is_made_by_looking(tmp_path: Path) -> None:
    place = Home.at(tmp_path / "none")
    with pytest.raises(IndexFileError, match="no published index"):
        place.current_index()
    assert list(tmp_path.iterdir()) == []


def test_the_pointer_names_the_index_that_serves(tmp_path: Path) -> None:
    place = Home.at(tmp_path)
    place.indexes.mkdir()
    place.current.write_text(json.dumps({"file": "index-1.ostraka"}))
    with pytest.raises(IndexFileError, match=r"index-1\.ostraka: no such index") as caught:
        place.current_index()
    assert "doctor --rebuild" in str(caught.value.hint)
    (place.indexes / "index-1.ostraka").write_bytes(b"")
    assert place.current_index() == place.indexes / "index-1.ostraka"


def test_the_pointer_cannot_lead_out_of_the_folder(tmp_path: Path) -> None:
    place = Home.at(tmp_path)
    place.indexes.mkdir()
    (tmp_path / "secret").write_text("")
    place.current.write_text(json.dumps({"file": "../secret"}))
    with pytest.raises(IndexFileError, match="no such index"):
        place.current_index()


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "null", "{}", '{"file": 3}', '{"file": ""}']
)
def test_a_damaged_pointer_says_how_to_mend_it(tmp_path: Path, content: str) -> None:
    place = Home.at(tmp_path)
    place.indexes.mkdir()
    place.current.write_text(content)
    with pytest.raises(IndexFileError) as caught:
        place.current_index()
    assert "doctor --rebuild" in str(caught.value.hint)
