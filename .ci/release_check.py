"""
What must hold before a release: ``make release-check``. Leaves sdist, wheel, licences.md and sbom.cdx.json in dist/.

Each step prints a line; the first that does not hold ends it. Pythons that are not on this machine are named and left out.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

from packaging.metadata import Metadata

ROOT = Path(__file__).parents[1]
DIST = ROOT / "dist"
PYTHONS = ("3.11", "3.12", "3.13", "3.14")


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    """Run a command and return what it printed; it must succeed."""
    ran = subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, f"{' '.join(map(str, command))}\n{ran.stdout[-3000:]}{ran.stderr[-3000:]}"
    return ran.stdout


def built(folder: Path, source: Path) -> tuple[Path, Path]:
    """Build sdist and wheel of *source* into *folder*."""
    run(sys.executable, "-m", "hatchling", "build", "-d", folder, cwd=source)
    return next(folder.glob("*.tar.gz")), next(folder.glob("*.whl"))


def check_metadata(wheel: Path) -> Metadata:
    """The metadata are valid, and the description has no link or picture that a package page cannot show."""
    with zipfile.ZipFile(wheel) as file:
        (name,) = [one for one in file.namelist() if one.endswith(".dist-info/METADATA")]
        found = Metadata.from_email(file.read(name), validate=True)
    relative = re.findall(r"\]\((?!https?:|#)([^)]*)\)", found.description or "")
    assert not relative, f"relative links in the description: {relative}"
    assert f'"{found.version}"' in (ROOT / "src" / "tiktok_shop" / "_version.py").read_text(encoding="utf-8")
    assert f"## [{found.version}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), (
        "no entry in CHANGELOG.md"
    )
    assert f"version: {found.version}" in (ROOT / "CITATION.cff").read_text(encoding="utf-8"), "CITATION.cff"
    return found


def check_contents(sdist: Path, wheel: Path) -> None:
    """The wheel of the sdist holds what the wheel of the checkout holds; types and licence are in it; no secret file is."""
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(sdist) as file:
            file.extractall(folder, filter="data")
        (source,) = Path(folder).iterdir()
        _, again = built(Path(folder, "wheel"), source)
        with zipfile.ZipFile(wheel) as one, zipfile.ZipFile(again) as other:
            names = set(one.namelist())
            assert names == set(other.namelist()), sorted(names ^ set(other.namelist()))[:10]
    assert "tiktok_shop/py.typed" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    odd = [name for name in names if re.search(r"(^|/)(\.env|.*\.(db|duckdb|pem|key))$", name)]
    assert not odd, odd


def interpreter(version: str) -> str | None:
    """Return a Python of *version* that runs, from PATH or where pyenv keeps them."""
    homes = sorted(
        Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions").glob(f"{version}.*/bin/python")
    )
    for found in (shutil.which(f"python{version}"), *map(str, reversed(homes))):
        if found and not subprocess.run([found, "-c", ""], capture_output=True, check=False).returncode:
            return found
    return None


def check_installs(wheel: Path, sdist: Path) -> Path:
    """Install with the locked dependencies and run the smoke test on every Python here; return the last environment."""
    last = None
    for version in PYTHONS:
        python = interpreter(version)
        if python is None:
            print(f"  Python {version}: not on this machine, left out", flush=True)
            continue
        for what in (wheel, sdist) if last is None else (wheel,):
            folder = Path(tempfile.mkdtemp(prefix=f"release-{version}-"))
            run(python, "-m", "venv", folder)
            inside = folder / "bin" / "python"
            install = (inside, "-m", "pip", "install", "-q", "--disable-pip-version-check")
            run(*install, "--require-hashes", "-r", ROOT / "requirements" / "runtime.txt")
            run(*install, "--no-deps", what)
            said = run(inside, "-I", ROOT / ".ci" / "smoke.py", cwd=folder)
            print(f"  Python {version}, {what.suffix}: {said.strip()}", flush=True)
            if last is not None:
                shutil.rmtree(last)
            last = folder
    assert last is not None, "no Python to install on"
    return last


_FACTS = """
import importlib.metadata as m, json
print(json.dumps([{"name": d.metadata["Name"], "version": d.version,
    "license": d.metadata.get("License-Expression") or "", "text": (d.metadata.get("License") or "").strip().split("\\n")[0],
    "classifiers": [c.split(" :: ")[-1] for c in d.metadata.get_all("Classifier", []) if c.startswith("License ::")]}
    for d in m.distributions() if d.metadata["Name"].lower() not in ("pip", "setuptools", "wheel")]))
"""


def write_facts(environment: Path, version: str) -> None:
    """Write the licences of everything that the extra ``all`` installs, and a CycloneDX list of components."""
    found = json.loads(run(environment / "bin" / "python", "-c", _FACTS))
    found.sort(key=lambda one: one["name"].lower())
    lines = ["# Licences", "", f"What tiktok-shop-async {version} with the extra `all` installs.", ""]
    lines += ["| Package | Version | Licence |", "|---|---|---|"]
    components = []
    for one in found:
        licence = one["license"] or ", ".join(one["classifiers"]) or one["text"] or "unknown"
        assert licence != "unknown", f"{one['name']} does not say its licence"
        assert not re.search(r"\bA?GPL|GNU (Affero )?General", licence), f"{one['name']}: {licence}"
        lines.append(f"| {one['name']} | {one['version']} | {licence} |")
        key = "expression" if one["license"] else "license"
        components.append(
            {
                "type": "library",
                "name": one["name"],
                "version": one["version"],
                "purl": f"pkg:pypi/{re.sub(r'[-_.]+', '-', one['name']).lower()}@{one['version']}",
                "licenses": [
                    {"expression": licence} if key == "expression" else {"license": {"name": licence}}
                ],
            }
        )
    (DIST / "licences.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    bill = {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "components": components}
    (DIST / "sbom.cdx.json").write_text(json.dumps(bill, indent=1) + "\n", encoding="utf-8")
    print(f"  {len(found)} packages; dist/licences.md, dist/sbom.cdx.json", flush=True)


def main() -> None:
    shutil.rmtree(DIST, ignore_errors=True)
    print("sdist and wheel", flush=True)
    sdist, wheel = built(DIST, ROOT)
    for file in (sdist, wheel):
        print(f"  {file.name}: {file.stat().st_size / 1e6:.1f} MB", flush=True)
    print("metadata and contents", flush=True)
    metadata = check_metadata(wheel)
    check_contents(sdist, wheel)
    print("installs", flush=True)
    environment = check_installs(wheel, sdist)
    print("licences and components", flush=True)
    write_facts(environment, str(metadata.version))
    shutil.rmtree(environment)
    print("lowest versions of the dependencies", flush=True)
    lowest = run(sys.executable, "-m", "pytest", "-q", "-m", "slow", "tests/slow/test_lowest_versions.py")
    said = lowest.strip().splitlines()[-1]
    assert "1 passed" in said, lowest
    print(f"  {said}", flush=True)
    print(f"ready: {metadata.name} {metadata.version}")


if __name__ == "__main__":
    main()
