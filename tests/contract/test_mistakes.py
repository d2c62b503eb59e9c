"""Whoever edits the spec is told of every mistake, with file and line, before a byte is written."""

from __future__ import annotations

import pytest
from openapi.codegen import __main__ as program
from openapi.codegen import source
from openapi.codegen.config import SPECS, Spec
from openapi.codegen.mistakes import mistakes

HEAD = """\
openapi: 3.1.0
info: {title: Tea, version: '1'}
tags: [{name: teas, description: Teas.}]
paths: {}
"""
COMMON = """\
components:
  schemas:
    Money:
      type: object
      properties: {amount: {type: string}, currency: {type: string}}
"""
AREA = """\
paths:
  /tea/202309/teas/{tea_id}:
    put:
      operationId: edit_tea
      tags: [teas]
      summary: Edit a tea.
      parameters:
        - {name: tea_id, in: path, required: true, schema: {type: string}}
        - name: page_size
          in: query
          schema: {type: integer, minimum: 1, maximum: 50, default: 20}
        - name: since
          in: query
          schema: {type: integer, format: unix-seconds}
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [leaf]
              properties:
                leaf: {type: string, enum: [GREEN, BLACK]}
                brew: {type: integer, x-unit: second}
      responses:
        '200':
          description: Success.
          content:
            application/json:
              schema:
                type: object
                properties:
                  price: {$ref: common.yaml#/components/schemas/Money}
      x-tiktok-shop:
        version: '202309'
        status: current
        effect: idempotent_write
        shop_cipher: true
        evidence: [S1]
webhooks:
  tea_brewed:
    post:
      operationId: on_tea_brewed
      tags: [teas]
      summary: A tea is ready.
      requestBody:
        required: true
        content:
          application/json: {schema: {type: object, properties: {id: {type: string}}}}
      responses:
        '200': {description: Received.}
      x-tiktok-shop-event: {type: 1, event_type: TEA_BREWED, evidence: [S1]}
"""


@pytest.fixture
def spec(tmp_path):
    """A spec of three files, without a fault."""
    folder = tmp_path / "tea"
    folder.mkdir()
    for name, text in {"openapi": HEAD, "common": COMMON, "teas": AREA}.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return Spec("tea", "tea_openapi", tmp_path / "tea", tmp_path / "names.yaml", envelope=True, title="tea")


def told(spec, *, release=False):
    """Every mistake of *spec*, however it is found."""
    try:
        return mistakes(spec, release=release)
    except source.SpecError as error:
        return str(error).splitlines()


def test_the_spec_s_own_version_is_text(spec):
    """A number would lose its zeros; the line that says so is the line that is wrong."""
    path = spec.source_path / "openapi.yaml"
    path.write_text(HEAD.replace("'1'", "1.0"), encoding="utf-8")
    assert told(spec) == [f"{path}:2: version must be text (in quotes), not 1.0"]


def test_a_spec_without_faults_has_no_mistakes(spec):
    """The sample that the tests below spoil is fine itself."""
    assert told(spec) == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param("      tags: [teas]\n      summary: Edit", "\ttags: [teas]\n      summary: Edit", "no valid YAML", id="tab"),
        pytest.param("{name: tea_id, in: path, required: true, schema: {type: string}}", "{name: tea_id, in: path", "no valid YAML", id="truncated"),
        pytest.param("common.yaml#/components/schemas/Money", "Money", "$ref Money: no reference to a component", id="bare reference"),
        pytest.param("common.yaml#/", "comon.yaml#/", "there is no file comon.yaml; did you mean common.yaml?", id="misspelt file"),
        pytest.param("schemas/Money", "schemas/Mony", "did you mean Money?", id="misspelt component"),
        pytest.param("          schema: {type: integer, format: unix-seconds}\n", "", "parameter since: no schema", id="parameter without schema"),
        pytest.param("        - name: since\n          in: query", "        - in: query", "a parameter: no name", id="parameter without name"),
        pytest.param("          in: query\n          schema: {type: integer, format", "          inn: query\n          schema: {type: integer, format", "inn is not a key of a parameter; did you mean in?", id="unknown key"),
        pytest.param("    put:", "    putt:", "putt is not a key of a path; did you mean put?", id="method"),
        pytest.param("        required: true\n        content:\n          application/json:\n            schema", "        required: 'yes'\n        content:\n          application/json:\n            schema", "required must be true or false, not 'yes'", id="required"),
        pytest.param("version: '202309'", "version: 202309", "must be text: put it in quotes", id="version without quotes"),
        pytest.param("default: 20}", "default: 500}", "the default 500 is above the maximum of 50", id="default outside its limits"),
        pytest.param("format: unix-seconds}", "format: unix-seconds, default: 20250101}", "is not a moment in unix-seconds", id="default that is not a moment"),
        pytest.param("x-unit: second}", "x-unit: second, default: '30'}", "the default '30' is not of type integer", id="text where seconds are counted"),
        pytest.param("x-unit: second}", "x-unit: seconds}", "x-unit seconds is not known; did you mean second?", id="unknown unit"),
        pytest.param("x-unit: second}", "x-units: second}", "x-units is not a key of JSON Schema; did you mean x-unit?", id="extension word in a schema"),
        pytest.param("      x-tiktok-shop:\n", "      x-tiktokshop:\n", "x-tiktokshop is not a key of an operation; did you mean x-tiktok-shop?", id="extension word"),
        pytest.param("shop_cipher: true", "shop_cypher: true", "x-tiktok-shop.shop_cypher is not known", id="word of the extension"),
        pytest.param("'200':\n          description: Success", "'201':\n          description: Success", "no 200 response", id="missing response"),
        pytest.param("operationId: on_tea_brewed", "operationId: on_tea_brewed\n      sumary: x", "did you mean summary?", id="unknown key of a webhook"),
        pytest.param("          in: query\n          schema: {type: integer, minimum", "          in: query\n          required: true\n          schema: {type: integer, minimum", "required, so its default means nothing", id="required with a default"),
        pytest.param("enum: [GREEN, BLACK]", "enum: [GREEN, BLACK], default: GREEN", "required, so its default means nothing", id="required field with a default"),
        pytest.param("minimum: 1, maximum: 50", "minimum: 60, maximum: 50", "minimum 60 is above maximum 50", id="limits crossed"),
        pytest.param("event_type: TEA_BREWED", "event_type: 'A\", None), print(1) #'", "is not a name such as ORDER_STATUS_CHANGE", id="code in an event type"),
        pytest.param("x-unit: second}", "x-name: 'a=1; b'}", "is not a Python name", id="code in x-name"),
        pytest.param("brew: {type", "'b\"}); print(1) #': {type", "is not a name for a field", id="code in a field name"),
        pytest.param("evidence: [S1]\nwebhooks", "evidence: [S1]\n        aliases: ['a\": 1}']\nwebhooks", "is not a single word", id="code in an alias"),
        pytest.param("/teas/{tea_id}:", "/teas/{tea_id}\"+x:", "is not a path", id="code in a path"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_in_one_line_with_file_and_line(spec, old, new, said):
    """The line that is named is the one that was edited, or the operation that lacks something."""
    path = spec.source_path / "teas.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    lines = told(spec)
    assert any(said in line for line in lines), lines
    edited = text[: text.index(old)].count("\n") + 1
    numbers = [int(line.partition("teas.yaml:")[2].partition(":")[0]) for line in lines if said in line]
    assert all("\n" not in line and len(line) < 400 for line in lines)
    assert numbers
    assert any(abs(number - edited) <= 3 or number == 3 for number in numbers), (numbers, edited, lines)


def test_an_empty_file_and_a_double_operation_are_told_by_name(spec):
    """An empty area file, and a component that two files have."""
    (spec.source_path / "teas.yaml").write_text("", encoding="utf-8")
    assert told(spec) == [f"{spec.source_path / 'teas.yaml'}:1: the file is empty"]
    (spec.source_path / "teas.yaml").write_text(COMMON, encoding="utf-8")
    assert told(spec) == [
        f"{spec.source_path / 'teas.yaml'}:3: Money: a component of this name is in another file"
    ]


def test_words_that_are_still_to_be_written_are_refused_for_a_release_only(spec):
    """TODO markers let a proposal be tried, but never be released."""
    path = spec.source_path / "teas.yaml"
    path.write_text(AREA.replace("summary: Edit a tea.", "summary: 'TODO: edit a tea'"), encoding="utf-8")
    assert told(spec) == []
    assert told(spec, release=True) == [f"{path}:6: TODO: words are missing here"]


def test_a_mistake_in_the_second_spec_leaves_the_first_unwritten(spec, tmp_path):
    """Everything is checked first, then everything is written."""
    path = spec.source_path / "teas.yaml"
    path.write_text(AREA.replace("default: 20}", "default: 500}"), encoding="utf-8")
    folder = tmp_path / "made"
    folder.mkdir()
    with pytest.raises(source.SpecError, match=r"teas\.yaml:11: .*default 500"):
        program._everything((SPECS[1], spec), folder, release=False)
    assert list(folder.iterdir()) == []
