"""What CI is told is what its programs and the tests take."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
import yaml
from tests.docs.test_deployment import program

WORKFLOWS = Path(__file__).parents[2] / ".github" / "workflows"


@pytest.mark.parametrize("file", sorted(WORKFLOWS.glob("*.yml")), ids=lambda file: file.stem)
def test_a_workflow_is_one_by_its_specification(file):
    """The schema comes with the program."""
    check = [program("check-jsonschema"), "--builtin-schema", "vendor.github-workflows", file]
    ran = subprocess.run(check, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout


def test_the_tests_are_told_of_every_service():
    """A service that nobody is told of is started for nothing, and its tests are skipped."""
    job = yaml.safe_load((WORKFLOWS / "ci.yml").read_text())["jobs"]["check"]
    assert job["services"]
    for name, service in job["services"].items():
        (port,) = (mapping.split(":")[0] for mapping in service["ports"])
        assert f":{port}/" in job["env"][f"TIKTOK_SHOP_TEST_{name.upper()}"]
