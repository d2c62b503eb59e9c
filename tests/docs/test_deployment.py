"""The files of ``examples/deploy`` are what their programs take; each linter runs where it is there."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from tiktok_shop import __version__
from tiktok_shop.cli._app import app

DEPLOY = Path(__file__).parents[2] / "examples" / "deploy"


def program(name: str) -> str:
    """Return where a program is: on PATH, or beside this Python."""
    found = shutil.which(name) or shutil.which(name, path=str(Path(sys.executable).parent))
    if found is None:
        pytest.skip(f"no {name} on PATH")
    return found


def test_hadolint_has_nothing_to_say_of_the_dockerfile():
    """Of any level."""
    ran = subprocess.run(
        [program("hadolint"), DEPLOY / "Dockerfile"], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout


def test_the_compose_file_is_one_by_its_specification():
    """The schema comes with the program."""
    check = [program("check-jsonschema"), "--builtin-schema", "vendor.compose-spec", DEPLOY / "compose.yaml"]
    ran = subprocess.run(check, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout


def test_systemd_takes_the_units(tmp_path):
    """With a command that there is."""
    verify = program("systemd-analyze")
    units = [tmp_path / file.name for file in sorted(DEPLOY.glob("tiktok-shop-*"))]
    command = str(Path(sys.executable).with_name("tiktok-shop"))
    for unit in units:
        unit.write_text((DEPLOY / unit.name).read_text().replace("/srv/shops/.venv/bin/tiktok-shop", command))
    ran = subprocess.run([verify, "verify", *units], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, ""), ran.stderr


def test_every_command_of_the_files_is_one_that_the_package_has():
    """And all of its options."""
    compose = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
    lines = [service["command"] for service in compose["services"].values() if "command" in service]
    for file in DEPLOY.glob("*.service"):
        (line,) = [one for one in file.read_text().splitlines() if one.startswith("ExecStart=")]
        lines.append(line.split()[1:])
    assert len(lines) == 4
    for words in lines:
        names = [word for word in words if not word.startswith(("-", "post", '"', "*"))]
        command = names[:2] if names[0] in {"queue", "sync"} else names[:1]
        shown = CliRunner().invoke(app, [*command, "--help"], env={"COLUMNS": "200"})
        assert shown.exit_code == 0, words
        for option in (word for word in words if word.startswith("--")):
            assert option in shown.output, (words, option)


def test_the_dockerfile_installs_this_version():
    """What the guide says was tested is what is built."""
    assert f"ARG VERSION={__version__}" in (DEPLOY / "Dockerfile").read_text()
