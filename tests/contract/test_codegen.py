"""What is generated is current and stable, bad specs are refused by name, and public names never move."""

from __future__ import annotations

import copy
import os
import subprocess
import sys

import pytest
from openapi.codegen import source
from openapi.codegen.bundle import as_yaml, bundle
from openapi.codegen.config import ROOT, SPECS, Spec
from openapi.codegen.diff import Change, as_changelog, compare
from openapi.codegen.lint import lint
from openapi.codegen.prepare import module_of
from openapi.codegen.uses import concerns

OPERATION = """\
openapi: 3.1.0
info: {title: Tea, version: '1'}
tags: [{name: teas, description: Teas.}]
paths:
  /tea/202309/teas:
    get:
      operationId: get_teas
      tags: [teas]
      summary: List teas.
      parameters: [{name: page_size, in: query, schema: {type: integer, maximum: 50}}]
      responses:
        '200':
          description: Success.
          content:
            application/json:
              schema:
                type: object
                properties:
                  teas:
                    type: array
                    items: {type: object, properties: {id: {type: string}, price: {$ref: '#/components/schemas/Money'}}}
      x-tiktok-shop: {version: '202309', status: current, effect: read, shop_cipher: true, evidence: [S1]}
components:
  schemas:
    Money: {type: object, properties: {amount: {type: string}, currency: {type: string}}}
"""


@pytest.fixture
def spec(tmp_path):
    """A spec of one operation in a folder of its own."""
    (tmp_path / "tea.yaml").write_text(OPERATION, encoding="utf-8")
    return Spec(
        "tea", "tea_openapi", tmp_path / "tea.yaml", tmp_path / "names.yaml", envelope=True, title="tea"
    )


def edited(spec, old, new):
    """Change the source of *spec*."""
    text = spec.source_path.read_text(encoding="utf-8")
    assert old in text
    spec.source_path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize("real", SPECS, ids=lambda real: real.name)
def test_the_bundled_spec_and_the_name_table_are_current(real):
    """Bundling the source again gives what is committed; ``make check-generated`` compares the packages too."""
    document, names = bundle(real)
    assert as_yaml(document, real.source_path.name) == real.dist_path.read_text(encoding="utf-8")
    assert names.text() == real.names_path.read_text(encoding="utf-8")
    models = {path.stem for path in (real.package_path / "models").glob("*.py")} - {"__init__"}
    shapes = document["components"]["schemas"]
    assert models == {module_of(name) for name, schema in shapes.items() if schema["x-side"] != "body"}


@pytest.mark.slow
@pytest.mark.parametrize("seed", ["1", "2"])
def test_generating_again_changes_no_byte(seed):
    """Whatever the hash seed, every generated file is as committed, none is new and none is missing."""
    ran = subprocess.run(
        [sys.executable, "-m", "openapi.codegen", "check"],
        cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr


def test_every_generated_file_says_so_in_its_first_line():
    """Nobody edits by mistake what the next ``make generate`` would overwrite."""
    for real in SPECS:
        for path in real.package_path.rglob("*.py"):
            assert "do not edit" in path.read_text(encoding="utf-8").partition("\n")[0], path


def test_a_new_operation_never_renames_a_public_class(spec):
    """A newcomer that has a field ``teas`` too gets a name of its own; what had a name keeps it."""
    document, names = bundle(spec)
    spec.names_path.write_text(names.text(), encoding="utf-8")
    before = set(document["components"]["schemas"])
    newcomer = OPERATION[OPERATION.index("  /tea/") : OPERATION.index("components:")]
    newcomer = (
        newcomer.replace("/teas:", "/green_teas:").replace("get_teas", "get_a_teas").replace("{id:", "{leaf:")
    )
    edited(spec, "paths:\n", f"paths:\n{newcomer}")
    after = bundle(spec)[0]["components"]["schemas"]
    assert before < after.keys()
    assert after["Tea"]["properties"].keys() == {"id", "price"}


def test_a_shape_keeps_its_name_when_a_field_is_added(spec):
    """The name goes with the place, not with the fields."""
    document, names = bundle(spec)
    spec.names_path.write_text(names.text(), encoding="utf-8")
    edited(spec, "{id: {type: string}", "{origin: {type: string}, id: {type: string}")
    after = bundle(spec)[0]["components"]["schemas"]
    assert after.keys() == document["components"]["schemas"].keys()
    assert "origin" in after["Tea"]["properties"]


def test_the_same_shape_is_one_component(spec):
    """An inline object that looks like ``Money`` is ``Money``."""
    edited(
        spec,
        "{id: {type: string}, price: {$ref: '#/components/schemas/Money'}}",
        "{price: {$ref: '#/components/schemas/Money'}, tax: {type: object, properties: "
        "{amount: {type: string}, currency: {type: string}}}}",
    )
    tea = bundle(spec)[0]["components"]["schemas"]["Tea"]["properties"]
    assert tea["price"] == tea["tax"] == {"$ref": "#/components/schemas/Money"}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("      summary: List teas.\n", "", "get_teas: no summary"),
        ("tags: [teas]", "tags: [coffees]", "not among the document's tags"),
        ("effect: read", "effect: harmless", "unknown status or effect"),
        ("maximum: 50", "maximum: 50, enum: ['1']", "enum values ['1'] are not of type integer"),
        ("{id: {type: string}", "{extra: {type: string}", "extra cannot be a field"),
        ("evidence: [S1]", "evidence: [S1], replaced_by: brew", "replaced_by brew is not an operation"),
        (
            "evidence: [S1]",
            "evidence: [S1], paging: {token: page_token, in: query, next: next, items: teas}",
            "paging parameter page_token is not in the query",
        ),
        (
            "evidence: [S1]",
            "evidence: [S1], batch: {parameter: ids, in: query, limit: 5, split: true}",
            "batch parameter ids is not a list",
        ),
        ("schemas/Money'}", "schemas/Mony'}", "there is no #/components/schemas/Mony"),
        (
            "    Money: ",
            "    Model: {type: object}\n    Money: ",
            "the generated package has something of this name",
        ),
        ("evidence: [S1]", "evidence: [S1], aliases: [get_teas, getTeas, x]", "get_teas is also a name"),
    ],
)
def test_a_spec_that_breaks_a_rule_is_refused_with_the_place(spec, old, new, said):
    """Each rule names the operation or field that breaks it."""
    edited(spec, old, new)
    if said.startswith("get_teas is also"):
        # two operations of one name: the second says whose name it takes
        newcomer = OPERATION[OPERATION.index("  /tea/") : OPERATION.index("components:")]
        edited(spec, "paths:\n", "paths:\n" + newcomer.replace("/teas:", "/other:"))
    try:
        lines = lint(spec, source.load(spec.source_path))
    except source.SpecError as error:
        lines = [str(error)]
    assert any(said in line for line in lines), said


def test_a_key_that_is_there_twice_is_refused(spec):
    """YAML alone would let the last one win without a word."""
    edited(spec, "      summary: List teas.\n", "      summary: List teas.\n      summary: List.\n")
    with pytest.raises(source.SpecError, match="summary twice"):
        source.load(spec.source_path)


def test_a_spec_without_faults_passes(spec):
    """The sample that the rules above spoil is fine itself."""
    assert lint(spec, source.load(spec.source_path)) == []


def test_changes_are_told_as_breaking_deprecated_or_additive(spec):
    """A removed field breaks, a new one adds, a deprecation is said with its successor."""
    then = bundle(spec)[0]
    now = copy.deepcopy(then)
    operation = now["paths"]["/tea/202309/teas"]["get"]
    operation["deprecated"] = True
    operation["x-tiktok-shop"]["replaced_by"] = "search_teas"
    operation["parameters"][0]["required"] = True
    operation["parameters"][0]["schema"]["maximum"] = 20
    del now["components"]["schemas"]["Tea"]["properties"]["id"]
    now["components"]["schemas"]["Money"]["properties"]["unit"] = {"type": "string"}
    now["components"]["schemas"]["Money"]["properties"]["amount"]["type"] = "number"
    assert compare(then, now) == [
        ("additive", "Money.unit: new"),
        ("breaking", "Money.amount: was string, is number"),
        ("breaking", "Tea.id: removed"),
        ("breaking", "get_teas.page_size: maximum was 50, is 20"),
        ("breaking", "get_teas.page_size: now required"),
        ("deprecated", "get_teas: deprecated, use search_teas"),
    ]
    assert compare(then, then) == []
    assert as_changelog(compare(then, now)).startswith(
        "### Changed, look at your calls\n\n- `Money`: `amount` was string, is number.\n"
    )


@pytest.mark.parametrize(
    ("edit", "kind", "said"),
    [
        (lambda o, d: o["x-tiktok-shop"].update(aliases=[]), "breaking", "get_teas: alias list_teas removed"),
        (lambda o, d: o["x-tiktok-shop"]["batch"].update(limit=5), "breaking", "get_teas: batch was"),
        (lambda o, d: o["x-tiktok-shop"]["batch"].update(limit=50), "additive", "get_teas: batch was"),
        (
            lambda o, d: o["parameters"][0]["schema"].update(default=5),
            "breaking",
            "get_teas.page_size: the default was 10, is 5",
        ),
        (
            lambda o, d: o["parameters"][1]["schema"]["items"].update(enum=["GREEN"]),
            "breaking",
            "get_teas.kinds[]: BLACK no longer allowed",
        ),
        (
            lambda o, d: d["webhooks"]["tea_brewed"]["post"]["x-tiktok-shop-event"].update(type=2),
            "breaking",
            "tea_brewed: its number was 1, is 2",
        ),
        (
            lambda o, d: d["webhooks"]["tea_brewed"]["post"]["x-tiktok-shop-event"].update(event_type="TEA"),
            "breaking",
            "tea_brewed: its event type was TEA_BREWED, is TEA",
        ),
        (
            lambda o, d: o["x-tiktok-shop"].update(sunset="2026-12-01"),
            "deprecated",
            "get_teas: the platform refuses it from 2026-12-01 on",
        ),
    ],
)
def test_changes_that_would_go_unseen_are_told(edit, kind, said):
    """Lists' values, defaults, aliases, webhook numbers and event types, smaller batches, ends."""
    operation = {
        "operationId": "get_teas",
        "tags": ["teas"],
        "parameters": [
            {"name": "page_size", "in": "query", "schema": {"type": "integer", "default": 10}},
            {
                "name": "kinds",
                "in": "query",
                "schema": {"type": "array", "items": {"type": "string", "enum": ["GREEN", "BLACK"]}},
            },
        ],
        "responses": {"200": {}},
        "x-tiktok-shop": {
            "version": "202309",
            "aliases": ["list_teas"],
            "batch": {"parameter": "kinds", "in": "query", "limit": 10, "split": True},
        },
    }
    event = {
        "post": {
            "operationId": "on_tea_brewed",
            "x-tiktok-shop-event": {"type": 1, "event_type": "TEA_BREWED"},
        }
    }
    then = {"paths": {"/tea/202309/teas": {"get": operation}}, "webhooks": {"tea_brewed": event}}
    now = copy.deepcopy(then)
    edit(now["paths"]["/tea/202309/teas"]["get"], now)
    found = compare(then, now)
    assert [change.kind for change in found] == [kind]
    assert found[0].text.startswith(said)


def test_a_plain_name_that_moves_to_a_new_version_is_breaking_and_names_the_old_one(spec):
    """``get_teas`` means another path now; what it was is ``get_teas_202309``."""
    then = bundle(spec)[0]
    now = copy.deepcopy(then)
    old = now["paths"]["/tea/202309/teas"]["get"]
    new = copy.deepcopy(old)
    old["operationId"] = "get_teas_202309"
    new["x-tiktok-shop"]["version"] = "202611"
    now["paths"]["/tea/202611/teas"] = {"get": new}
    assert Change(
        "breaking",
        "get_teas: the name moved from version 202309 to 202611; what it called until now is get_teas_202309",
    ) in compare(then, now)


def test_whoever_calls_the_api_learns_which_of_their_calls_change(spec, tmp_path):
    """Typed calls, calls by id, and changes of models that they lead to; other people's changes are not theirs."""
    then = bundle(spec)[0]
    now = copy.deepcopy(then)
    del now["components"]["schemas"]["Money"]["properties"]["currency"]
    now["paths"]["/tea/202309/teas"]["get"]["parameters"][0]["schema"]["maximum"] = 20
    now["components"]["schemas"]["Unrelated"] = {"x-side": "response", "type": "object", "properties": {}}
    code = tmp_path / "job.py"
    code.write_text(
        "async def run(shop):\n    await shop.teas.get_teas(page_size=50)\n    await shop.call('get_teas')\n",
        encoding="utf-8",
    )
    found = concerns(tmp_path, then, now)
    assert [(c.change.text, [use.line for use in c.uses]) for c in found] == [
        ("Money.currency: removed", [2, 3]),
        ("get_teas.page_size: maximum was 50, is 20", [2, 3]),
    ]
