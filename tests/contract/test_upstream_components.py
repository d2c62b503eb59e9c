"""A component that several operations use changes only when all of them want the same."""

from __future__ import annotations

import json

import pytest
from openapi.codegen import source
from openapi.codegen.config import Spec
from openapi.codegen.mistakes import mistakes
from openapi.codegen.upstream.command import upstream

HEAD = """\
openapi: 3.1.0
info: {title: Tea, version: '1'}
tags: [{name: teas, description: Teas.}]
paths: {}
"""
COMMON = """\
components:
  schemas:
    Tea:
      type: object
      description: What is drunk.
      properties: {id: {type: string}, leaf: {type: string, enum: [GREEN]}}
    Water: {type: object, properties: {degrees: {type: integer}}}
"""
AREA = """\
paths:
  /tea/202309/teas/{tea_id}:
    get:
      operationId: get_tea
      tags: [teas]
      summary: Read a tea.
      parameters:
        - {name: tea_id, in: path, required: true, schema: {type: string}}
      responses:
        '200':
          description: Success.
          content:
            application/json: {schema: {$ref: common.yaml#/components/schemas/Tea}}
      x-tiktok-shop: {version: '202309', status: current, effect: read, shop_cipher: true, evidence: [S1]}

  /tea/202309/best:
    get:
      operationId: get_best_tea
      tags: [teas]
      summary: Read the best tea.
      responses:
        '200':
          description: Success.
          content:
            application/json: {schema: {$ref: common.yaml#/components/schemas/Tea}}
      x-tiktok-shop: {version: '202309', status: current, effect: read, shop_cipher: true, evidence: [S1]}
"""


@pytest.fixture
def spec(tmp_path):
    """Two operations that answer one component of another file."""
    for name, text in {"openapi": HEAD, "common": COMMON, "teas": AREA}.items():
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    return Spec("tea", "tea_openapi", tmp_path, tmp_path / "names.yaml", envelope=True, title="tea")


def accept(spec, tmp_path_factory, **teas):
    """Let a description that says *teas* of each operation be entered."""
    paths = {"get_tea": "/tea/202309/teas/{tea_id}", "get_best_tea": "/tea/202309/best"}
    described = {
        paths[name]: {
            "get": {
                "operationId": name,
                "parameters": [
                    {"name": "tea_id", "in": "path", "required": True, "schema": {"type": "string"}}
                ]
                if name == "get_tea"
                else [],
                "responses": {
                    "200": {
                        "content": {
                            "application/json": {
                                "schema": {
                                    "properties": {
                                        "code": {"type": "integer"},
                                        "data": {"properties": fields},
                                    }
                                }
                            }
                        }
                    }
                },
            }
        }
        for name, fields in teas.items()
    }
    path = tmp_path_factory.mktemp("theirs") / "theirs.json"
    path.write_text(json.dumps({"openapi": "3.0.3", "paths": described}), encoding="utf-8")
    upstream(spec, path, evidence="S9", out=None, accept=True, complete=False)
    assert mistakes(spec) == []
    return source.load(spec.source_path)


OLD = {"id": {"type": "string"}, "leaf": {"type": "string", "enum": ["GREEN"]}}
NEW = {
    "id": {"type": "string"},
    "leaf": {"type": "string", "enum": ["GREEN", "BLACK"]},
    "cups": {"type": "integer"},
}


def test_what_all_of_them_want_is_entered_in_the_component(spec, tmp_path_factory):
    """The component has the new field and value; its words, its place and its neighbours stay."""
    document = accept(spec, tmp_path_factory, get_tea=NEW, get_best_tea=NEW)
    tea = document["components"]["schemas"]["Tea"]
    assert tea["properties"]["leaf"]["enum"] == ["GREEN", "BLACK"]
    assert tea["properties"]["cups"] == {"type": "integer"}
    assert tea["description"] == "What is drunk."
    assert document["components"]["schemas"]["Water"] == {
        "type": "object",
        "properties": {"degrees": {"type": "integer"}},
    }
    assert "$ref" in source.answer_schema(document["paths"]["/tea/202309/best"]["get"])


def test_what_only_one_of_them_wants_becomes_its_own(spec, tmp_path_factory):
    """The other operation, and the component that it uses, do not change by a byte."""
    document = accept(spec, tmp_path_factory, get_tea=NEW, get_best_tea=OLD)
    assert (spec.source_path / "common.yaml").read_text(encoding="utf-8") == COMMON
    assert AREA[AREA.index("  /tea/202309/best:") :] in (spec.source_path / "teas.yaml").read_text(
        encoding="utf-8"
    )
    mine = source.answer_schema(document["paths"]["/tea/202309/teas/{tea_id}"]["get"])
    assert mine["properties"].keys() == {"id", "leaf", "cups"}
