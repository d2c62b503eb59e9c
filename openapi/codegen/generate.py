"""Run the generator over a prepared spec and bring its output into its final form."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import orjson

from . import source
from .config import Spec
from .prepare import prepare

_HERE = Path(__file__).parent
_HEAD = "# Made by openapi/codegen from openapi/codegen/runtime/{}: do not edit; run `make generate`.\n"
_RENAMED = {"client.py": "registry.py", "errors.py": "webhooks.py"}
"""The generator's fixed file names that we use for something else."""

_RUFF = ("--isolated", "--no-cache", "--line-length", "120", "--target-version", "py311")


def generate(spec: Spec, document: dict[str, Any], target: Path, *, modules: dict[str, str]) -> None:
    """
    Write the package of *document*, the bundled spec, to *target*; what was there is replaced. *modules*: more files, by name.

    Raises:
        SpecError: If the generator, or the formatter after it, has anything to say.
    """
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / spec.package
        described = Path(folder) / "spec.json"
        described.write_text(json.dumps(prepare(spec, document)), encoding="utf-8")
        _run(
            sys.executable, "-m", "openapi_python_client", "generate",
            "--path", str(described), "--config", str(_HERE / "config.yaml"),
            "--custom-template-path", str(_HERE / "templates"), "--meta", "none",
            "--output-path", str(made), "--overwrite", "--fail-on-warning",
        )  # fmt: skip
        for name, text in modules.items():
            (made / name).write_text(text, encoding="utf-8")
        _finish(made, document)
        if target.exists():
            shutil.rmtree(target)
        shutil.copytree(made, target)


def _finish(made: Path, document: dict[str, Any]) -> None:
    for theirs, ours in _RENAMED.items():
        (made / theirs).rename(made / ours)
    for area in [path for path in (made / "api").iterdir() if path.is_dir()]:
        (area / "__init__.py").rename(made / "api" / f"{area.name}.py")
        shutil.rmtree(area)
    for path in made.rglob("*.py"):
        if not path.read_text(encoding="utf-8").strip():
            path.unlink()
    (made / "openapi.json").write_bytes(orjson.dumps(document) + b"\n")
    (made / "py.typed").touch()
    # templates import whatever a file could need: what it does not use goes
    _run("ruff", "check", *_RUFF, "--select", "F401,I001", "--fix-only", "--quiet", str(made))
    _run("ruff", "format", *_RUFF, "--quiet", str(made))


def copy_runtime(target: Path) -> None:
    """Write the package that every generated one imports to *target*, which must not exist."""
    target.mkdir()
    for path in sorted((_HERE / "runtime").glob("*.py")):
        text = _HEAD.format(path.name) + path.read_text(encoding="utf-8")
        (target / path.name).write_text(text, encoding="utf-8")
    (target / "py.typed").touch()


def _run(*command: str) -> None:
    if command[0] == "ruff":
        command = (sys.executable, "-m", *command)
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own commands
    if done.returncode:
        raise source.SpecError(f"{Path(command[2]).name} failed:\n{done.stdout}{done.stderr}")
