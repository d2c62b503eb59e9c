"""Which specs there are, and where their parts lie."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RUNTIME = "tiktok_shop_runtime"
"""The package that the generated ones share."""


@dataclass(frozen=True)
class Spec:
    """One spec and the package that is made of it."""

    name: str
    package: str

    source_path: Path
    """A file, or a folder with one file per area."""

    names_path: Path
    """The name table, kept from run to run so that classes keep their names."""

    envelope: bool
    """Whether the source's 200 schema is the ``data`` member alone, and system parameters are added."""

    title: str

    @property
    def dist_path(self) -> Path:
        """The bundled document, of a spec of this repository."""
        return ROOT / "openapi" / "dist" / f"{self.name}.yaml"

    @property
    def package_path(self) -> Path:
        """The generated package, of a spec of this repository."""
        return ROOT / "generated" / self.package


def _of_this_repository(name: str, package: str, source: str, *, envelope: bool, title: str) -> Spec:
    names = ROOT / "openapi" / "codegen" / "names" / f"{name}.yaml"
    return Spec(name, package, ROOT / "openapi" / source, names, envelope, title)


SPECS = (
    _of_this_repository(
        "tiktok-shop",
        "tiktok_shop_openapi",
        "tiktok-shop",
        envelope=True,
        title="the TikTok Shop Partner API",
    ),
    _of_this_repository(
        "winninghunter",
        "winninghunter_openapi",
        "winninghunter.yaml",
        envelope=False,
        title="the WinningHunter API",
    ),
)
