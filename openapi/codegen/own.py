"""
A user's own operations, without a fork: an overlay or a small spec becomes a typed package, and a part of the emulator.

Nothing here writes into this project; it is what ``tiktok-shop generate-client`` and ``emulator --spec`` run.
"""

from __future__ import annotations

import json
import re
import tempfile
from pathlib import Path
from typing import Any

from . import overlay, source
from .bundle import as_yaml, bundle
from .config import Spec
from .generate import generate
from .lint import refuse_reserved_names
from .mistakes import mistakes_in
from .operation_facts import OperationFacts
from .places import shown
from .records import record_of
from .runtime.operations import Operation
from .upstream import openapi_file
from .upstream.described import Described
from .upstream.patching import operation_of

_MARK = "Own"
"""Stands before names of the user's components where both documents are in one."""


def _spec(folder: Path, package: str, names: Path) -> Spec:
    """Return a spec outside of this repository, whose source in our form is put into *folder*."""
    return Spec(package, package, folder / "own.yaml", names, envelope=True, title="operations of your own")


def generate_client(path: Path, out: Path) -> list[str]:
    """
    Make the package *out* of the operations in *path*; return their operationIds.

    Args:
        path: An OpenAPI Overlay 1.0 document over our published spec, or an OpenAPI 3 document of operations.

        out: A folder whose name is the package's; what was generated there before is replaced.

    Raises:
        SpecError: If there is anything wrong with *path*; nothing was written.
    """
    if not out.name.isidentifier() or not out.name.islower():
        raise source.SpecError(f"{out.name}: a package's name is lower case, letters, digits and _")
    if out.exists() and any(out.iterdir()) and not (out / "names.yaml").exists():
        raise source.SpecError(f"{out}: there is something else in this folder; name an empty or a new one")
    with tempfile.TemporaryDirectory() as folder:
        spec = _spec(Path(folder), out.name, out / "names.yaml")
        document, names = _bundled(spec, path)
        text = names.text()
        generate(spec, document, out, modules={})
        (out / "names.yaml").write_text(text, encoding="utf-8")
    return [operation["operationId"] for _, _, operation in source.operations(document)]


def emulated(path: Path) -> tuple[dict[str, Any], list[Operation]]:
    """
    Return our published spec with the operations in *path* added, and the records of those.

    Raises:
        SpecError: If there is anything wrong with *path*.
    """
    with tempfile.TemporaryDirectory() as folder:
        spec = _spec(Path(folder), "own", Path(folder) / "names.yaml")
        own, _ = _bundled(spec, path)
    records = [
        record_of(OperationFacts(spec, own, where, method, operation))
        for where, method, operation in source.operations(own)
    ]
    base, own = _base(), _marked(own, set(own["components"]["schemas"]))
    for where, item in own["paths"].items():
        base["paths"].setdefault(where, {}).update(item)
    base["components"]["schemas"].update(own["components"]["schemas"])
    return base, records


def _bundled(spec: Spec, path: Path) -> tuple[dict[str, Any], Any]:
    document = _source(path)
    spec.source_path.write_text(as_yaml(document, path.name), encoding="utf-8")
    wrong = mistakes_in(spec, document, [path])
    if wrong:
        raise source.SpecError("\n".join(wrong))
    bundled, names = bundle(spec)
    refuse_reserved_names(bundled, shown(path))
    return bundled, names


def _source(path: Path) -> dict[str, Any]:
    """Return the operations of *path* as a source in our form."""
    raw = source.read(path)
    base = _base()
    if "overlay" in raw:
        try:
            document = overlay.apply(raw, base)
        except source.SpecError as error:
            raise source.SpecError(f"{shown(path)}: {error}") from error
        wanted = {
            (where, method)
            for where, method, operation in source.operations(document)
            if base["paths"].get(where, {}).get(method) != operation
        }
    else:
        document = raw
        wanted = {(where, method) for where, method, _ in source.operations(document)}
    if not wanted:
        raise source.SpecError(f"{shown(path)}: there is no operation in it that our spec does not have")
    paths: dict[str, Any] = {}
    tags: set[str] = set()
    for described in openapi_file.operations(document, words=True):
        if (described.path, described.method) in wanted:
            tag = _area(described, path)
            tags.add(tag)
            name = (
                described.name
                or re.sub(r"\W+", "_", f"{described.method}{described.path}").strip("_").lower()
            )
            paths.setdefault(described.path, {})[described.method] = operation_of(described, name, tag, "own")
    return {
        "openapi": "3.1.0",
        "info": {"title": str(raw.get("info", {}).get("title", path.stem)), "version": "1"},
        "tags": [{"name": tag, "description": "Operations of your own."} for tag in sorted(tags)],
        "paths": paths,
        "components": {"schemas": {}},
    }


def _area(described: Described, path: Path) -> str:
    word = described.tag or path.stem
    return re.sub(r"\W+", "_", word).strip("_").lower() or "own"


def _base() -> dict[str, Any]:
    from tiktok_shop_openapi import spec_path

    found: dict[str, Any] = json.loads(spec_path().read_bytes())
    return found


def _marked(value: Any, names: set[str]) -> Any:
    """Return *value* with the components called *names* under names that our spec does not have."""
    prefix = "#/components/schemas/"
    if isinstance(value, dict):
        found = {
            key: f"{prefix}{_MARK}{item.removeprefix(prefix)}"
            if key == "$ref" and isinstance(item, str) and item.startswith(prefix)
            else _marked(item, names)
            for key, item in value.items()
        }
        if names and names == set(found):
            return {f"{_MARK}{name}": schema for name, schema in found.items()}
        return found
    return [_marked(item, names) for item in value] if isinstance(value, list) else value
