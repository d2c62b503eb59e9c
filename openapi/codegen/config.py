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
    source: str
    """A file, or a folder with one file per area, below ``openapi/``."""
    envelope: bool
    """Whether the source's 200 schema is the ``data`` member alone, and system parameters are added."""
    title: str

    @property
    def source_path(self) -> Path:
        return ROOT / "openapi" / self.source

    @property
    def dist_path(self) -> Path:
        return ROOT / "openapi" / "dist" / f"{self.name}.yaml"

    @property
    def names_path(self) -> Path:
        return ROOT / "openapi" / "codegen" / "names" / f"{self.name}.yaml"

    @property
    def package_path(self) -> Path:
        return ROOT / "generated" / self.package


SPECS = (
    Spec("tiktok-shop", "tiktok_shop_openapi", "tiktok-shop", True, "the TikTok Shop Partner API"),
    Spec("winninghunter", "winninghunter_openapi", "winninghunter.yaml", False, "the WinningHunter API"),
)
