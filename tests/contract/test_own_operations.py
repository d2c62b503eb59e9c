"""Operations of a user's own: typed, signed, paged and answered by the emulator, without a fork."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from tiktok_shop_codegen.own import emulated, generate_client
from tiktok_shop_codegen.source import SpecError

from tiktok_shop import ConfigurationError
from tiktok_shop.testing import running_emulator
from tiktok_shop_openapi.registry import OPERATIONS

OVERLAY = """\
overlay: 1.0.0
info: {title: Teas of ours, version: '1'}
actions:
  - target: $.paths
    update:
      /teas/202611/teas/{tea_id}:
        get:
          operationId: get_tea
          tags: [teas]
          summary: Read one tea.
          parameters:
            - {name: tea_id, in: path, required: true, schema: {type: string}}
            - {$ref: '#/components/parameters/ShopCipher'}
          responses:
            '200':
              description: A tea.
              content:
                application/json:
                  schema:
                    type: object
                    properties:
                      code: {type: integer}
                      data:
                        type: object
                        properties:
                          id: {type: string, description: Its number.}
                          leaf: {type: string, enum: [GREEN, BLACK]}
                          price: {$ref: '#/components/schemas/Money'}
      /teas/202611/teas/search:
        post:
          operationId: search_teas
          tags: [teas]
          summary: Search teas.
          parameters:
            - {name: page_size, in: query, schema: {type: integer, minimum: 1, maximum: 50, default: 10}}
            - {name: page_token, in: query, schema: {type: string}}
            - {$ref: '#/components/parameters/ShopCipher'}
          requestBody:
            content:
              application/json:
                schema: {type: object, properties: {leaf: {type: string, enum: [GREEN, BLACK]}}}
          responses:
            '200':
              description: Teas.
              content:
                application/json:
                  schema:
                    type: object
                    properties:
                      code: {type: integer}
                      data:
                        type: object
                        properties:
                          teas: {type: array, items: {type: object, properties: {id: {type: string}}}}
                          next_page_token: {type: string}
                          total_count: {type: integer}
"""


@pytest.fixture(scope="module")
def overlay(tmp_path_factory):
    """The overlay as a file, and the package made of it importable."""
    folder = tmp_path_factory.mktemp("own")
    path = folder / "teas.yaml"
    path.write_text(OVERLAY, encoding="utf-8")
    assert generate_client(path, folder / "own_teas") == ["search_teas", "get_tea"]
    sys.path.insert(0, str(folder))
    yield path
    sys.path.remove(str(folder))


@asynccontextmanager
async def a_shop(overlay):
    """A shop of an emulator that knows the overlay."""
    document, operations = emulated(overlay)
    known = [*OPERATIONS.values(), *operations]
    async with (
        running_emulator(shops=1, spec=document, operations=known) as running,
        running.client("SHOP1") as client,
    ):
        yield client.shop("SHOP1")


async def test_a_private_operation_is_typed_and_signed(overlay):
    """``shop.area(Teas)`` has typed methods; the emulator accepts signature and cipher and answers valid data."""
    from own_teas.api.teas import Teas

    async with a_shop(overlay) as shop:
        tea = await shop.area(Teas).get_tea(tea_id="7")
    assert type(tea).__name__ == "Tea"
    assert tea.leaf in {"GREEN", "BLACK"}
    assert isinstance(tea.id, str)
    assert tea.price.currency


async def test_a_private_list_is_paged_as_any_other(overlay):
    """Await for one page, iterate for every item; calls by name know it, too."""
    from own_teas.api.teas import Teas

    async with a_shop(overlay) as shop:
        first = await shop.area(Teas).search_teas(leaf="GREEN", page_size=5)
        every = [tea async for tea in shop.area(Teas).search_teas(leaf="GREEN", page_size=5)]
        found = await shop.with_operations("own_teas").call("search_teas", params={"page_size": 3})
    assert len(first.teas) == 5
    assert len(every) == first.total_count > 5
    assert len(found["teas"]) == 3


async def test_what_is_no_area_is_refused(overlay):
    """A class that the generator did not make, and a package that is none."""
    async with a_shop(overlay) as shop:
        with pytest.raises(ConfigurationError, match="is not an area"):
            shop.area(dict)
        with pytest.raises(ConfigurationError, match="no package that"):
            shop.with_operations("no_such_package")


def test_the_commands_know_it(overlay, tmp_path):
    """``emulator --spec FILE`` answers, ``call get_tea --package own_teas`` asks and prints."""
    env = {**os.environ, "PYTHONPATH": str(overlay.parent)}
    command = str(Path(sys.executable).parent / "tiktok-shop")
    known = tmp_path / ".env"
    started = subprocess.Popen(
        [command, "emulator", "--port", "0", "--shops", "1", "--spec", str(overlay), "--env-file", str(known)],
        stdout=subprocess.PIPE, text=True, env=env,
    )  # fmt: skip
    try:
        assert json.loads(started.stdout.readline())["ready"]
        ran = subprocess.run(
            [command, "call", "get_tea", "-p", "tea_id=7", "--package", "own_teas", "--env-file", str(known)],
            capture_output=True, text=True, env=env, check=False,
        )  # fmt: skip
        unknown = subprocess.run(
            [command, "call", "get_tea", "-p", "tea_id=7", "--env-file", str(known)],
            capture_output=True, text=True, env=env, check=False,
        )  # fmt: skip
    finally:
        started.terminate()
        started.communicate(timeout=20)
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout)["leaf"] in {"GREEN", "BLACK"}
    assert unknown.returncode == 2
    assert "there is no operation 'get_tea'" in unknown.stderr.replace("\n", " ")


def test_classes_keep_their_names_from_run_to_run(overlay):
    """The name table lies in the package; a folder that holds something else is left alone."""
    before = sorted(path.name for path in (overlay.parent / "own_teas" / "models").glob("*.py"))
    overlay.write_text(
        OVERLAY.replace("summary: Search teas.", "summary: Search for teas."), encoding="utf-8"
    )
    generate_client(overlay, overlay.parent / "own_teas")
    assert sorted(path.name for path in (overlay.parent / "own_teas" / "models").glob("*.py")) == before
    other = overlay.parent / "other"
    other.mkdir()
    (other / "diary.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(SpecError, match="something else in this folder"):
        generate_client(overlay, other)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("$.paths\n", "$..paths\n", "action 1: $..paths: cannot read it from '..paths' on"),
        ("$.paths\n", "$.path\n", "action 1: $.path selects nothing"),
        ("operationId: get_tea", "operationId: getOrder", ""),
        (
            "minimum: 1, maximum: 50, default: 10",
            "minimum: 1, maximum: 50, default: 100",
            "above the maximum of 50",
        ),
        ("type: integer, minimum: 1", "type: integre, minimum: 1", "type integre"),
    ],
)
def test_mistakes_in_ones_own_file_are_told_before_anything_is_written(tmp_path, old, new, said):
    """One line with the file; the folder is not made."""
    path = tmp_path / "teas.yaml"
    path.write_text(OVERLAY.replace(old, new), encoding="utf-8")
    if not said:
        emulated(path)  # a name that ours has, too: the two are told apart by their package
        return
    with pytest.raises(SpecError) as caught:
        generate_client(path, tmp_path / "own_bad")
    assert said in str(caught.value)
    assert str(path) in str(caught.value)
    assert not (tmp_path / "own_bad").exists()
