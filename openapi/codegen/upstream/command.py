"""``python -m openapi.codegen upstream PATH``: compare, report, and enter what was accepted."""

from __future__ import annotations

import difflib
import re
from pathlib import Path

from .. import source
from ..config import Spec
from ..places import shown
from .comparing import Proposal, compare
from .patching import Patch
from .reading import read
from .report import report


def upstream(
    spec: Spec, path: Path, *, evidence: str, out: Path | None, accept: bool, complete: bool | None = None
) -> Proposal:
    """
    Compare the description at *path* with the source of *spec*; print or write the report and a patch.

    Args:
        spec: Whose area files are compared and edited.

        path: An OpenAPI file or folder, or a folder of the official Node SDK.

        evidence: The id that new facts carry; ``openapi/SOURCES.md`` has to explain it.

        out: Where the report goes; the patch lies beside it, with ``.patch``. ``None`` prints the report.

        accept: Write the area files.

        complete: Whether the description is the whole API; ``None`` goes by how much of ours it has.

    Raises:
        SpecError: If *path* describes nothing.
    """
    if not re.fullmatch(r"[A-Za-z0-9_.~-]+", evidence):
        raise source.SpecError(f"--source {evidence!r}: one word that SOURCES.md explains")
    document = source.load(spec.source_path)
    proposal = compare(document, read(path), complete=complete)
    patch = Patch(spec.source_path, document, evidence)
    patch.apply(proposal)
    page = report(proposal, path.name)
    if out is None:
        print(page)
    else:
        out.write_text(page, encoding="utf-8")
        out.with_suffix(".patch").write_text(_patch_text(patch), encoding="utf-8")
        print(f"{out}: {len(proposal.differences)} differences; {out.with_suffix('.patch')}: the patch")
    if accept:
        for file, text in patch.after.items():
            if text != patch.before[file]:
                file.write_text(text, encoding="utf-8")
                print(f"{shown(file)}: written")
    return proposal


def _patch_text(patch: Patch) -> str:
    return "".join(
        line
        for file, text in patch.after.items()
        if text != patch.before[file]
        for line in difflib.unified_diff(
            patch.before[file].splitlines(keepends=True),
            text.splitlines(keepends=True),
            f"a/{shown(file)}",
            f"b/{shown(file)}",
        )
    )
