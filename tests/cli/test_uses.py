"""Whoever upgrades learns which of their calls the newer spec changes."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from tiktok_shop.cli._app import app
from tiktok_shop_openapi import spec_path


@pytest.fixture
def before(tmp_path):
    """The spec of a version before: payments had a parameter that is gone, and an order a field less."""
    document = json.loads(spec_path().read_bytes())
    operation = document["paths"]["/finance/202605/payments"]["get"]
    operation["parameters"].append({"name": "colour", "in": "query", "schema": {"type": "string"}})
    path = tmp_path / "before.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def test_only_ones_own_calls_are_told(before, tmp_path):
    """File, line and what changed; code that calls something else hears nothing."""
    code = tmp_path / "src"
    code.mkdir()
    (code / "job.py").write_text(
        "async def run(shop):\n    return await shop.finance.get_payments(sort_field='create_time')\n",
        encoding="utf-8",
    )
    (code / "other.py").write_text(
        "async def run(shop):\n    return await shop.seller.get_active_shops()\n", encoding="utf-8"
    )
    result = CliRunner().invoke(
        app, ["doctor", "--offline", "--json", "--uses", str(code), "--since", str(before)]
    )
    found = [one for one in json.loads(result.stdout) if "colour" in one["text"]]
    assert [(one["about"], one["text"]) for one in found] == [
        (f"{code / 'job.py'}:2", "breaking: get_payments.colour: removed")
    ]
    assert not [one for one in json.loads(result.stdout) if one["about"].startswith(str(code / "other.py"))]


def test_what_is_neither_a_file_nor_a_revision_is_refused(tmp_path):
    """One line, exit 1."""
    result = CliRunner().invoke(
        app, ["doctor", "--offline", "--uses", str(tmp_path), "--since", "no-such-thing"]
    )
    assert result.exit_code == 1
    assert "no such revision, and no such file" in result.output
