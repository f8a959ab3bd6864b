"""The documents say what there is: commands, codes, sources, names, links, dependencies."""

import ast
import re
import shlex
import tomllib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import click
import pytest

from ostraka.cli import COMMANDS, cli
from ostraka.home import Home
from ostraka.refresh import import_files, publish
from ostraka.sources import OFFICIAL, OWN
from ostraka.store import Store

ROOT = Path(__file__).resolve().parents[1]
PLANS = sorted((ROOT / "plans").glob("*.md"))
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *PLANS])
# Pages that show commands.
USED = (
    "README.md", "docs/effects.md", "docs/evaluation.md", "docs/history.md", "docs/own-lists.md",
    "docs/subjects.md",
)  # fmt: skip
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.M | re.S)
SPAN = re.compile(r"`([^`\n]+)`")


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def fences(name: str, language: str) -> list[str]:
    return [body for kind, body in FENCE.findall(read(name)) if kind == language]


def commands(name: str) -> Iterator[list[str]]:
    """Each `ostraka ...` line of a page's shell examples, as its arguments."""
    for line in "\n".join(fences(name, "sh")).splitlines():
        words = shlex.split(line.split(" > ")[0], comments=True)
        if words[:1] == ["ostraka"]:
            yield words[1:]


@pytest.fixture
def parse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[list[str]], None]:
    """Let click read a command line, to the last option, without running it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(click.Command, "invoke", lambda command, context: None)

    def run(words: list[str]) -> None:
        for word in words:
            if re.fullmatch(r"[\w.-]+\.(csv|json|xlsx)", word):
                Path(word).touch()  # click asks whether a file to read exists
        cli.main(words, standalone_mode=False)

    return run


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_between_files_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8"))
    broken = [
        link
        for link in links
        if not link.startswith("https://") and not (page.parent / link).exists()
    ]
    assert broken == []


@pytest.mark.parametrize("page", USED)
def test_every_command_line_shown_is_one(
    page: str, parse: Callable[[list[str]], None]
) -> None:
    shown = list(commands(page))
    assert shown
    for words in shown:
        parse(words)


def test_a_command_line_that_is_none_is_noticed(parse: Callable[[list[str]], None]) -> None:
    for line in ("check", "check NAME --nope", "lists nope", "lists diff x --from may"):
        with pytest.raises(click.ClickException):
            parse(line.split())


def test_every_command_is_shown() -> None:
    shown = {words[0] for page in USED for words in commands(page)}
    assert shown == set(COMMANDS)
    groups = {tuple(words[:2]) for page in USED for words in commands(page)}
    lists = cli.get_command(click.Context(cli), "lists")
    assert isinstance(lists, click.Group)
    assert {("lists", name) for name in lists.commands} <= groups


def test_every_example_in_the_help_of_a_command_is_one(
    parse: Callable[[list[str]], None],
) -> None:
    for line in _examples():
        parse(shlex.split(line, comments=True)[1:])


def _examples() -> Iterator[str]:
    loaded = [cli.get_command(click.Context(cli), name) for name in COMMANDS]
    nested = [
        sub
        for each in loaded
        if isinstance(each, click.Group)
        for sub in each.commands.values()
    ]
    for each in [*loaded, *nested]:
        assert each is not None
        lines = (line.strip() for line in (each.help or "").splitlines())
        yield from (line.split(" > ")[0] for line in lines if line.startswith("ostraka "))


def test_every_official_source_and_own_kind_is_named() -> None:
    text = read("README.md")
    assert [source for source in OFFICIAL if f"| `{source}` |" not in text] == []
    own = read("docs/own-lists.md")
    assert [kind for kind in OWN if f"lists import {kind} " not in own] == []


def test_every_exit_code_is_named() -> None:
    rows = set(re.findall(r"^\| (\d+) \|", read("README.md"), re.M))
    folder = ROOT / "src" / "ostraka" / "cli"
    code = "\n".join(path.read_text() for path in folder.glob("*.py"))
    found = set(re.findall(r"(?:Exit|sys\.exit)\((\d+)\)", code))
    found |= set(re.findall(r"^(?:TOO_OLD|ALERTS) = (\d+)$", code, re.M))
    found |= {"0", "2"}  # click's own
    assert found == rows


def test_every_field_of_an_own_table_is_named() -> None:
    from ostraka.sources._columns import HEADERS, fold_header

    rows = re.findall(r"^\| `(\w+)` \| (.*) \|$", read("docs/own-lists.md"), re.M)
    named = {field: {text.strip() for text in rest.split(",")} for field, rest in rows}
    said = {
        field: {name for name in names if name != fold_header(field)}
        for field, names in HEADERS.items()
    }
    assert named == said


def test_the_mapping_of_the_page_on_own_lists_is_understood(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OSTRAKA_HOME", str(tmp_path))
    monkeypatch.delenv("OSTRAKA_DATABASE_URL", raising=False)
    Path("watch.csv").write_text("Customer,Shelf\nJane Roe,7\n")
    (words,) = (words for words in commands("docs/own-lists.md") if "--map" in words)
    cli.main(words, standalone_mode=False)
    with Store.open(Home.at(tmp_path).database_url) as store:
        assert [each.caption for each in store.entities("watch")] == ["Jane Roe"]


def test_the_python_of_the_readme_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    home = Home.at(tmp_path)
    table = b"id,name\n1,Erkin Tuniyazov\n2,Shohrat Zakir\n"
    now = datetime(2026, 11, 1, tzinfo=UTC)
    with Store.open(home.database_url) as store:
        import_files(store, "csv", {"own.csv": table}, now=now, published=now.date())
        publish(home, store)
    monkeypatch.setenv("OSTRAKA_HOME", str(tmp_path))
    monkeypatch.delenv("OSTRAKA_DATABASE_URL", raising=False)
    (body,) = fences("README.md", "python")
    exec(compile(body, "README.md", "exec"), {})  # noqa: S102 - our own page
    said = capsys.readouterr().out
    assert "csv-1 Erkin Tuniyazov" in said
    assert "csv-2" in said


def test_every_runtime_dependency_has_its_reason() -> None:
    project = tomllib.loads(read("pyproject.toml"))["project"]
    optional = project["optional-dependencies"].values()
    wanted = [*project["dependencies"], *(each for group in optional for each in group)]
    names = {re.split(r"[\[<>=!~ ]", each)[0] for each in wanted}
    chosen = read("plans/0002-dependencies.md").split("## Rejected")[0]
    rows = set(re.findall(r"^\| ([\w-]+) \|", chosen, re.M)) - {"package"}
    assert rows == names


def test_every_list_module_is_held_by_the_independence_contract() -> None:
    contracts = tomllib.loads(read("pyproject.toml"))["tool"]["importlinter"]["contracts"]
    (independent,) = [each for each in contracts if each["type"] == "independence"]
    assert independent["modules"] == [
        f"ostraka.sources.{name}" for name in sorted((*OFFICIAL, *OWN))
    ]


def test_every_contract_is_among_the_invariants() -> None:
    contracts = tomllib.loads(read("pyproject.toml"))["tool"]["importlinter"]["contracts"]
    text = read("ARCHITECTURE.md")
    assert [each["name"] for each in contracts if f'"{each["name"]}"' not in text] == []


@pytest.mark.parametrize(
    "page", ["ARCHITECTURE.md", "CONTRIBUTING.md", *(f"plans/{p.name}" for p in PLANS)]
)
def test_every_name_of_the_code_that_a_page_mentions_exists(page: str) -> None:
    known = set(re.findall(r"\w+", _code()))
    text = FENCE.sub("", read(page)).split("## Rejected")[0]
    wanted = {
        word
        for span in SPAN.findall(text)
        if re.fullmatch(r"[A-Za-z_][\w./:]*(\(.*\))?", span) and "<" not in span
        for word in re.findall(r"[A-Za-z_]\w{3,}", span)
    }
    assert sorted(wanted - known - _file_words()) == []


def test_every_test_that_the_architecture_names_exists() -> None:
    text = read("ARCHITECTURE.md")
    tests = "\n".join(path.read_text() for path in (ROOT / "tests").rglob("test_*.py"))
    for name in re.findall(r"`(test_\w+)`", text):
        assert f"def {name}(" in tests
    for name in re.findall(r"`(tests/[\w/.]+)`", text):
        assert (ROOT / name).exists()


def test_every_module_opens_by_saying_what_it_is() -> None:
    modules = (ROOT / "src").rglob("*.py")
    silent = [
        path for path in modules if not ast.get_docstring(ast.parse(path.read_text()))
    ]
    assert silent == []


def test_every_plan_says_what_was_rejected_and_what_is_open() -> None:
    assert [path.name[:4] for path in PLANS] == [
        f"{n:04}" for n in range(1, len(PLANS) + 1)
    ]
    for path in PLANS:
        heads = re.findall(r"^## (\w+)", path.read_text(encoding="utf-8"), re.M)
        assert heads[0] == "Context"
        assert {"Choice", "Rejected", "Open"} <= set(heads)


def _code() -> str:
    kept = [*(ROOT / "src").rglob("*.py"), *(ROOT / "kernel").rglob("*.[ch]pp")]
    more = [*(ROOT / "tests").rglob("*.py"), *(ROOT / "scripts").glob("*.py")]
    extra = [
        ROOT / "pyproject.toml",
        ROOT / "Makefile",
        ROOT / "src/ostraka/model/regimes/us_cmic.yml",
    ]
    return "\n".join(path.read_text(encoding="utf-8") for path in [*kept, *more, *extra])


def _file_words() -> set[str]:
    paths = [path for path in ROOT.rglob("*") if ".venv" not in path.parts]
    return {word for path in paths for word in re.findall(r"\w+", path.name)}
