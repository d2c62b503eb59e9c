"""Make the packages of the specs, check that they are current, and compare specs."""

from __future__ import annotations

import argparse
import filecmp
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openapi_spec_validator import OpenAPIV31SpecValidator

from . import source, streams
from .bundle import as_yaml, bundle
from .config import ROOT, RUNTIME, SPECS, Spec
from .diff import as_changelog, as_json, changes
from .generate import copy_runtime, generate
from .lint import refuse_reserved_names
from .mistakes import mistakes
from .places import shown
from .upstream.command import upstream


def main() -> int:
    """Run one command; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m openapi.codegen", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("generate", help="bundle, lint, generate, format")
    commands.add_parser("check", help="fail if generate would change anything")
    linted = commands.add_parser("lint", help="check the source only")
    linted.add_argument("--release", action="store_true", help="refuse TODO markers, too")
    compared = commands.add_parser("diff", help="what changed since a revision, breaking first")
    compared.add_argument("revision", help="a git revision, or the path of an older bundled spec")
    forms = compared.add_mutually_exclusive_group()
    forms.add_argument("--json", dest="form", action="store_const", const="json", default="text")
    forms.add_argument("--changelog", dest="form", action="store_const", const="changelog")
    published = commands.add_parser("upstream", help="compare a published description with our source")
    published.add_argument(
        "path", type=Path, help="an OpenAPI 3 file or folder, or a folder of the official Node SDK"
    )
    published.add_argument("--source", default="new", help="evidence id of new facts, for openapi/SOURCES.md")
    published.add_argument("--out", type=Path, help="where the report goes; the patch lies beside it")
    published.add_argument("--accept", action="store_true", help="write the area files")
    extent = published.add_mutually_exclusive_group()
    extent.add_argument(
        "--complete", dest="complete", action="store_true", default=None, help="it is the whole API"
    )
    extent.add_argument("--part", dest="complete", action="store_false", help="what it lacks is not gone")
    arguments = parser.parse_args()
    try:
        if arguments.command == "diff":
            return _diff(arguments.revision, arguments.form)
        if arguments.command == "upstream":
            upstream(
                SPECS[0], arguments.path, evidence=arguments.source, out=arguments.out,
                accept=arguments.accept, complete=arguments.complete,
            )  # fmt: skip
            return 0
        if arguments.command == "lint":
            return _lint(release=arguments.release)
        return {"generate": _generate, "check": _check}[arguments.command]()
    except source.SpecError as error:
        print(error, file=sys.stderr)
        return 1


def make(spec: Spec, folder: Path) -> dict[Path, Path]:
    """
    Make everything of *spec* below *folder*; return what belongs where: made path to place in the repository.

    Raises:
        SpecError: If the spec breaks a rule, or the generator has anything to say.
    """
    document, names = bundle(spec)
    refuse_reserved_names(document, shown(spec.source_path))
    _validate(spec, document)
    dist, table, package = (
        folder / f"{spec.name}.yaml",
        folder / f"{spec.name}.names.yaml",
        folder / spec.package,
    )
    dist.write_text(as_yaml(document, spec.source_path.name), encoding="utf-8")
    table.write_text(names.text(), encoding="utf-8")
    generate(spec, document, package, modules=_modules(spec))
    return {dist: spec.dist_path, table: spec.names_path, package: spec.package_path}


def _modules(spec: Spec) -> dict[str, str]:
    return {"streams.py": streams.module(source.load(spec.source_path))} if spec.envelope else {}


def make_runtime(folder: Path) -> dict[Path, Path]:
    """Make the package that the generated ones share; return what belongs where."""
    made = folder / RUNTIME
    copy_runtime(made)
    return {made: ROOT / "generated" / RUNTIME}


def _generate() -> int:
    with tempfile.TemporaryDirectory() as folder:
        for made, place in _everything(SPECS, Path(folder), release=False).items():
            _put(made, place)
    for spec in SPECS:
        _report(spec)
    return 0


def _check() -> int:
    with tempfile.TemporaryDirectory() as folder:
        pairs = _everything(SPECS, Path(folder), release=True).items()
        wrong = [line for made, place in pairs for line in differences(made, place)]
    for line in wrong:
        print(line, file=sys.stderr)
    if wrong:
        print("generated files are not current: run `make generate`", file=sys.stderr)
    return 1 if wrong else 0


def _lint(*, release: bool) -> int:
    refuse_mistakes(SPECS, release=release)
    for spec in SPECS:
        _validate(spec, bundle(spec)[0])
    return 0


def _everything(specs: Sequence[Spec], folder: Path, *, release: bool) -> dict[Path, Path]:
    """Make all that is generated below *folder*: a mistake anywhere leaves everything unwritten."""
    refuse_mistakes(specs, release=release)
    found = make_runtime(folder)
    for spec in specs:
        found |= make(spec, folder)
    return found


def refuse_mistakes(specs: Sequence[Spec], *, release: bool = False) -> None:
    """
    Look at every spec before anything is made of one.

    Raises:
        SpecError: If there is anything wrong; one line per mistake, with file and line.
    """
    wrong: list[str] = []
    for spec in specs:
        try:
            wrong += mistakes(spec, release=release)
        except source.SpecError as error:
            wrong.append(str(error))
    if wrong:
        raise source.SpecError("\n".join(wrong))


def _diff(revision: str, form: str) -> int:
    found = {spec.name: changes(spec, revision) for spec in SPECS}
    if form == "json":
        print(as_json(found))
    elif form == "changelog":
        print(as_changelog([change for listed in found.values() for change in listed]))
    else:
        for name, listed in found.items():
            for change in listed:
                print(f"{name}: {change.kind}: {change.text}")
        if not any(found.values()):
            print(
                f"no change of openapi/dist since {revision}; edited sources count after `make generate`",
                file=sys.stderr,
            )
    return 0


def _validate(spec: Spec, document: dict[str, Any]) -> None:
    wrong = [
        f"{spec.dist_path.name}: {'.'.join(map(str, error.absolute_path))}: {error.message:.200}"
        for error in OpenAPIV31SpecValidator(document).iter_errors()
    ]
    if wrong:
        raise source.SpecError("\n".join(wrong))


def _put(made: Path, place: Path) -> None:
    """Bring *place* to the state of *made*, touching only what differs, so that bytecode stays good."""
    for line in differences(made, place):
        target = ROOT / line.split(": ")[0]
        origin = made / target.relative_to(place) if made.is_dir() else made
        if origin.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(origin.read_bytes())
        else:
            target.unlink()


def differences(made: Path, place: Path) -> list[str]:
    """Return the files below *place* that differ from *made*, new and missing ones included, with what is wrong."""
    if made.is_file():
        pairs = {place: (made, place)}
    else:
        names = {p.relative_to(folder) for folder in (made, place) for p in folder.rglob("*") if _counts(p)}
        pairs = {place / name: (made / name, place / name) for name in sorted(names)}
    found = []
    for target, (new, old) in pairs.items():
        if not old.exists():
            found.append(f"{target.relative_to(ROOT)}: missing")
        elif not new.exists():
            found.append(f"{target.relative_to(ROOT)}: not generated any more")
        elif not filecmp.cmp(new, old, shallow=False):
            found.append(f"{target.relative_to(ROOT)}: differs")
    return found


def _counts(path: Path) -> bool:
    return path.is_file() and "__pycache__" not in path.parts


def _report(spec: Spec) -> None:
    files = [path for path in spec.package_path.rglob("*") if _counts(path)]
    lines = sum(len(path.read_bytes().splitlines()) for path in files if path.suffix == ".py")
    size = sum(path.stat().st_size for path in files)
    models = len(list((spec.package_path / "models").glob("*.py"))) - 1
    print(
        f"{spec.package}: {len(files)} files, {lines:,} lines of Python, {size / 1e6:.1f} MB, {models} models"
    )


if __name__ == "__main__":
    sys.exit(main())
