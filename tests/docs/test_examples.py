"""Every Python example of the README and the guides runs, against the emulator, and prints what it says."""

import ast
import inspect
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tiktok_shop.testing import running_emulator

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(
    r"(?:^<!-- not (?:run|called): (?P<why>[^\n]+) -->\n)?^```python\n(?P<code>.*?)^```\n(?:\n```text\n(?P<output>.*?)^```)?",
    re.DOTALL | re.MULTILINE,
)


def examples():
    for page in PAGES:
        for number, found in enumerate(BLOCK.finditer(page.read_text(encoding="utf-8"))):
            yield pytest.param(*found.group("why", "code", "output"), id=f"{page.relative_to(ROOT)}-{number}")


ALL = list(examples())


@pytest.mark.parametrize(("why", "code", "output"), ALL)
def test_an_example_compiles(why, code, output):
    """Every block is valid Python, also with `await` at its top level; where one is not run, the page's source says why."""
    compile(code, "<example>", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)


@pytest.mark.parametrize(("why", "code", "output"), [one for one in ALL if one.values[2]])
def test_an_example_prints_what_the_page_says(why, code, output, tmp_path):
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


@pytest.mark.parametrize(("why", "code", "output"), [one for one in ALL if not any(one.values[::2])])
async def test_an_example_runs(why, code, output, tmp_path, monkeypatch):
    """A block without output runs with the shops of an emulator; its functions that want an app or a shop are called."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")  # dlt would tell its makers that it was used
    async with running_emulator(shops=2, port=0) as running, running.client() as app:
        for key, value in {**running.env, "TIKTOK_SHOP_SERVICE_ID": "1"}.items():
            monkeypatch.setenv(key, value)
        at_hand = {"app": app, "shop": app.shop("SHOP1"), "running_emulator": running_emulator}
        names = {**at_hand, "__name__": "example"}
        value = eval(compile(code, "<example>", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), names)  # noqa: S307 - our own pages
        if inspect.isawaitable(value):
            await value
        for name, value in list(names.items()):
            if inspect.iscoroutinefunction(value) and getattr(value, "__module__", "") == "example":
                wanted = inspect.signature(value).parameters
                if wanted.keys() <= at_hand.keys() and not name.startswith("test_"):
                    await value(**{one: at_hand[one] for one in wanted})


async def test_the_readme_fetches_all_shops_of_the_environment(monkeypatch, capsys):
    """The second example of the README runs unchanged with a real `.env`-style environment."""
    code = [one.values[1] for one in ALL if "README" in one.id][1]
    names: dict = {}
    exec(compile(code, "<readme>", "exec"), names)  # noqa: S102 - our own README
    async with running_emulator(shops=3, port=0) as running:
        for key, value in running.env.items():
            monkeypatch.setenv(key, value)
        await names["gmv_of_all"]()
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["SHOP1", "SHOP2", "SHOP3"]


SCRIPTS = [path for path in sorted((ROOT / "examples").glob("*.py")) if path.name != "service.py"]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_an_example_script_runs(script, tmp_path):
    """Every script ends well and says something."""
    ran = subprocess.run(
        [sys.executable, "-W", "error", script], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout
    assert "error" not in ran.stdout.replace("ServerError", "").lower()


def test_the_fulfilment_service_ships_once():
    """The webhook is taken, the package shipped, and the label handed out twice."""
    ran = subprocess.run(
        [sys.executable, ROOT / "examples" / "fulfilment_service.py"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.splitlines() == [
        "webhook: 200 ORDER_STATUS_CHANGE",
        "label: 200 application/pdf",
        "label: 200 application/pdf",
    ]


def test_the_inventory_update_tells_set_refused_and_unknown_apart():
    """A refusal has its reason, a lost answer is no success, and a shop that is out of order is one line."""
    ran = subprocess.run(
        [sys.executable, ROOT / "examples" / "inventory_update.py"],
        capture_output=True,
        text=True,
        check=True,
    )
    lines = [line.split(" ", 3) for line in ran.stdout.splitlines()]
    outcomes = [(shop, outcome) for shop, _, outcome, _ in lines[:-1]]
    assert outcomes == [("SHOP1", "refused"), ("SHOP1", "set"), ("SHOP2", "unknown"), ("SHOP2", "set")]
    assert "code 12052048" in lines[0][3]
    assert "the connection broke" in lines[2][3]
    assert lines[-1] == ["SHOP3", "failed:", "ServerError"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
def test_the_service_stops_in_order(tmp_path):
    """SIGTERM ends it with exit code 0, after a round."""
    command = [sys.executable, "-W", "error", ROOT / "examples" / "service.py", "--demo"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=tmp_path
    ) as ran:
        assert ran.stdout is not None
        assert ran.stdout.readline() == "3 shops answer, 0 do not\n"
        ran.send_signal(signal.SIGTERM)
        rest, talk = ran.communicate(timeout=60)
    assert (ran.returncode, rest, talk) == (0, "stopped by SIGTERM\n", "")


def test_the_tests_of_your_own_code_pass(tmp_path):
    """The example of a user's own tests runs with nothing but pytest-asyncio's mode set."""
    command = [sys.executable, "-m", "pytest", "-q", "-c", tmp_path / "pytest.ini", "-p", "no:cacheprovider"]
    settings = "[pytest]\nasyncio_mode = auto\nasyncio_default_fixture_loop_scope = function\n"
    (tmp_path / "pytest.ini").write_text(settings, encoding="utf-8")
    folder = ROOT / "examples" / "own_tests"
    ran = subprocess.run(
        [*command, "--rootdir", folder, folder], capture_output=True, text=True, check=False, cwd=folder
    )
    assert ran.returncode == 0, ran.stdout
    assert "3 passed" in ran.stdout
