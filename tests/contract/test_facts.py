"""What the source says of a field is what the published spec says of it; other people's generators can read it."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest
import yaml
from openapi.codegen import source
from openapi.codegen.config import SPECS

SHOP = SPECS[0]
CHECKED = (
    "enum", "default", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern",
    "x-minimum", "x-maximum", "x-regions", "x-unit", "x-required-if",
)  # fmt: skip


def facts(document, schema, keys, path="", seen=()):
    """Yield (path, fact, value) of everything that is said of the fields below *schema*."""
    if "$ref" in schema:
        if schema["$ref"] in seen:
            return
        seen = (*seen, schema["$ref"])
        schema = {
            **source.resolve(document, schema),
            **{key: value for key, value in schema.items() if key != "$ref"},
        }
    for key in keys:
        if key in schema:
            value = schema[key]
            yield path, key, sorted(map(str, value)) if isinstance(value, list) else value
    for wire, prop in schema.get("properties", {}).items():
        yield from facts(document, prop, keys, f"{path}.{wire}", seen)
    for key, mark in (("items", "[]"), ("additionalProperties", "{}")):
        if isinstance(schema.get(key), dict):
            yield from facts(document, schema[key], keys, path + mark, seen)
    for choice in schema.get("anyOf", ()):
        yield from facts(document, choice, keys, path, seen)


def said(document, schema, keys):
    """Every fact below *schema*, whatever the order of its fields."""
    return sorted(map(str, facts(document, schema, keys)))


@pytest.fixture(scope="module")
def documents():
    """The source as people edit it, and the bundle of it."""
    return source.load(SHOP.source_path), yaml.load(
        SHOP.dist_path.read_text(encoding="utf-8"), yaml.CSafeLoader
    )


def test_a_request_says_in_the_bundle_what_it_says_in_the_source(documents):
    """Merging shapes neither widens nor loses a value, a limit, a unit or a region of what callers send."""
    before, after = documents
    there = {operation["operationId"]: operation for _, _, operation in source.operations(after)}
    for _, _, operation in source.operations(before):
        body = source.body_schema(operation)
        if body:
            made = source.body_schema(there[operation["operationId"]])
            assert said(before, body[1], CHECKED) == said(after, made[1], CHECKED), operation["operationId"]


def test_an_answer_lists_in_the_bundle_the_values_of_the_source(documents):
    """Merging shapes neither adds a value of another operation to an answer's list nor drops the list."""
    before, after = documents
    there = {operation["operationId"]: operation for _, _, operation in source.operations(after)}
    for _, _, operation in source.operations(before):
        schema = source.answer_schema(operation)
        if schema is not None:
            made = source.data_schema(source.answer_schema(there[operation["operationId"]]))
            told = ("enum", "x-regions")
            assert said(before, schema, told) == said(after, made, told), operation["operationId"]


@pytest.mark.slow
def test_the_stock_generator_reads_our_spec(tmp_path):
    """openapi-python-client with its defaults makes a package of the published file, and all of it is Python."""
    made = tmp_path / "stock"
    ran = subprocess.run(
        [
            sys.executable, "-m", "openapi_python_client", "generate", "--path", str(SHOP.dist_path), "--meta", "none",
            "--output-path", str(made), "--config", str(_without_hooks(tmp_path)),
        ],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout[-2000:] + ran.stderr[-2000:]
    assert "WARNING" not in ran.stdout, ran.stdout[:4000]
    files = list((made / "api").rglob("*.py"))
    assert len(files) > 425
    for path in made.rglob("*.py"):
        ast.parse(path.read_text(encoding="utf-8"))


def _without_hooks(folder):
    """Defaults, but for the formatter's run, which says nothing about the spec and takes a minute."""
    config = folder / "config.yaml"
    config.write_text("post_hooks: []\n", encoding="utf-8")
    return config
