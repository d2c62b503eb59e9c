"""Everything that a user can name is told of: operations, environment variables, public names."""

import inspect
import re
from importlib import import_module
from pathlib import Path

import pytest

from docs import error_catalogue, operations_page, public_names
from tiktok_shop_openapi.registry import OPERATIONS

ROOT = Path(__file__).parents[2]
VARIABLE = re.compile(r"\b(?:TIKTOK_SHOP|WINNINGHUNTER)\d*_[A-Z][A-Z_]*[A-Z]\b")


def test_the_operations_page_is_current():
    """The page is what `make docs` makes of the registry now."""
    assert operations_page.PAGE.read_text(encoding="utf-8") == operations_page.page(), "run `make docs`"


def test_the_error_catalogue_is_current():
    """The table of codes is what `make docs` makes of the catalogue now."""
    text = error_catalogue.PAGE.read_text(encoding="utf-8")
    assert text == error_catalogue.rewrite(text), "run `make docs`"


def variables():
    """Yield every name in the sources and tests that looks like a variable of ours; values of the API are no variables."""
    spec = (ROOT / "openapi" / "dist" / "tiktok-shop.yaml").read_text(encoding="utf-8")
    for folder in ("src", "tests/sync", "tests/slow", "tests/unit", "benchmarks"):
        for path in (ROOT / folder).rglob("*.py"):
            for found in VARIABLE.finditer(path.read_text(encoding="utf-8")):
                if found[0] not in spec and (folder == "src" or "_TEST_" in found[0]):
                    yield re.sub(r"SHOP\d+_", "SHOP{n}_", found[0])


@pytest.mark.parametrize("name", sorted(set(variables())))
def test_every_environment_variable_is_listed(name):
    """What the code reads from the environment stands on the page of variables."""
    assert f"`{name}`" in (ROOT / "docs" / "environment.md").read_text(encoding="utf-8")


def test_every_field_of_a_shop_is_listed():
    """The fields that the environment reader knows stand on the page of variables."""
    from tiktok_shop.credentials import environment

    source = inspect.getsource(environment)
    fields = re.search(r"\(\?P<field>([A-Z_|\"\s\\rn]+)\)", source)
    assert fields is not None
    page = (ROOT / "docs" / "environment.md").read_text(encoding="utf-8")
    for field in re.findall(r"[A-Z][A-Z_]+[A-Z]", fields[1]):
        assert f"`TIKTOK_SHOP{{n}}_{field}`" in page


@pytest.mark.parametrize(("module", "name"), [(module, name) for _, module, name in public_names.public()])
def test_every_public_name_is_explained(module, name):
    """Classes and functions of the Python reference say what they are."""
    value = getattr(import_module(module), name)
    if inspect.isclass(value) or inspect.isroutine(value):
        text = inspect.getdoc(value)
        assert text, f"{module}.{name} has no docstring"
        assert not text.startswith(f"{name}("), (
            f"{module}.{name} has only the docstring that a dataclass makes"
        )


def test_every_public_module_has_a_page():
    """A module of `tiktok_shop` with an `__all__` is either on a page or below one that is."""
    listed = {module for page in public_names.PAGES for module in page.modules}
    inner = {"client", "shops", "fanout", "documents"}  # their names are imported from `tiktok_shop`
    for path in (ROOT / "src" / "tiktok_shop").iterdir():
        name = path.stem
        is_public = not name.startswith("_") and (path.suffix == ".py" or (path / "__init__.py").exists())
        if is_public and name not in inner | {"cli", "calls"}:
            assert f"tiktok_shop.{name}" in listed, name


def imported():
    """Yield each module of ours that an example of a page or of ``examples/`` imports from."""
    pages = [*(ROOT / "docs").rglob("*.md"), ROOT / "README.md", *(ROOT / "examples").rglob("*.py")]
    for path in pages:
        yield from re.findall(
            r"^(?:from|import) (tiktok_shop(?:_emulator)?(?:\.\w+)*)\b", path.read_text("utf-8"), re.MULTILINE
        )


@pytest.mark.parametrize("module", [*sorted(set(imported())), "tiktok_shop.sync.queue"])
def test_what_examples_import_is_in_the_reference(module):
    """A user who copies an example finds its names explained."""
    assert module in {module for page in public_names.PAGES for module in page.modules}


@pytest.mark.parametrize(
    "page", sorted([*(ROOT / "docs" / "guides").glob("*.md"), ROOT / "README.md"]), ids=lambda path: path.name
)
def test_methods_that_a_page_names_are_there(page):
    """`shop.finance.get_withdrawals` in a guide is a method of that area."""
    methods = {f"{one.area}.{one.method}" for one in OPERATIONS.values()}
    areas = {one.area for one in OPERATIONS.values()}
    text = page.read_text(encoding="utf-8")
    for area, method in re.findall(r"\b(?:shop|creator|partner|calm)\.([a-z_]+)\.([a-z_0-9]+)", text):
        if area in areas and method != "with_raw_response":
            assert f"{area}.{method}" in methods
