"""Every Python example of the README and the guides runs, against the emulator, and prints what it says."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tiktok_shop.testing import running_emulator

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^```python\n(.*?)^```\n(?:\n```text\n(.*?)^```)?", re.DOTALL | re.MULTILINE)


def examples():
    for page in PAGES:
        for number, (code, output) in enumerate(BLOCK.findall(page.read_text(encoding="utf-8"))):
            yield pytest.param(code, output, id=f"{page.relative_to(ROOT)}-{number}")


@pytest.mark.parametrize(("code", "output"), list(examples()))
def test_an_example_compiles(code, output):
    """Every block is valid Python, also with `await` at its top level."""
    compile(code, "<example>", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)


@pytest.mark.parametrize(("code", "output"), [one for one in examples() if one.values[1]])
def test_an_example_prints_what_the_page_says(code, output, tmp_path):
    """Where a page shows an output, the example makes just that."""
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,  # some write files
    )
    assert ran.stderr == ""
    assert ran.stdout == output


async def test_the_readme_fetches_all_shops_of_the_environment(monkeypatch, capsys):
    """The second example of the README runs unchanged with a real `.env`-style environment."""
    code = BLOCK.findall((ROOT / "README.md").read_text(encoding="utf-8"))[1][0]
    names: dict = {}
    exec(compile(code, "<readme>", "exec"), names)  # noqa: S102 - our own README
    async with running_emulator(shops=3, port=0) as running:
        for key, value in running.env.items():
            monkeypatch.setenv(key, value)
        await names["gmv_of_all"]()
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["SHOP1", "SHOP2", "SHOP3"]


@pytest.mark.parametrize("script", sorted((ROOT / "examples").glob("*.py")), ids=lambda path: path.name)
def test_an_example_script_runs(script, tmp_path):
    """Every script ends well and says something."""
    ran = subprocess.run(
        [sys.executable, "-W", "error", script], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout
    assert "error" not in ran.stdout.lower()
