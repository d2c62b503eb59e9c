"""What the spec says about streams is checked before anything is generated from it."""

import copy

import pytest
from openapi.codegen import source, stream_lint
from openapi.codegen.config import SPECS

from tiktok_shop.errors import ConfigurationError
from tiktok_shop.sync.streams import choose
from tiktok_shop.sync.streams import streams as known
from tiktok_shop_openapi.registry import OPERATIONS

DOCUMENT = source.load(SPECS[0].source_path)


def broken(operation_id, change):
    """Return what lint says after *change* of one stream."""
    document = copy.deepcopy(DOCUMENT)
    (operation,) = [op for _, _, op in source.operations(document) if op["operationId"] == operation_id]
    change(operation["x-tiktok-shop"]["stream"])
    return "\n".join(stream_lint.lint(document))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda s: s["cursor"].update(start="updated_ge"), "cursor parameter updated_ge is not in the body"),
        (lambda s: s.update(key=["order_no"]), "key order_no is not a column of orders"),
        (lambda s: s.update(items="nothing"), "items nothing is not a list of objects"),
        (lambda s: s.update(key=["buyer_email"]), "key buyer_email of orders is not required in the answer"),
        (lambda s: s.update(page_size=500), "page_size is above 100"),
        (lambda s: s.update(fixed={"sort_field": "size"}), "sort_field does not take size"),
        (lambda s: s["children"].update(nope={"table": "x"}), "nope: no list of objects"),
        (lambda s: s.update(parent={"stream": "none", "parameters": {}}), "parent none is not a stream"),
        (lambda s: s.update(colour="red"), "colour is not known"),
        (lambda s: s.pop("window"), "a cursor needs a window"),
        (lambda s: s.update(name="products"), "table products is also that of"),
        (lambda s: s.update(replace_by=["status"]), "replace_by status is not in the key"),
    ],
)
def test_a_wrong_fact_is_named(change, told):
    """Parameters, keys, lists, parents and names that do not fit the operation are refused with their place."""
    assert told in broken("get_order_list", change)


def test_every_stream_is_an_operation_that_reads():
    """Streams call reads that exist, parents come first, and tables have names of their own."""
    seen: list[str] = []
    tables: list[str] = []
    for name, found in known().items():
        assert OPERATIONS[found.operation].effect == "read"
        assert found.parent is None or found.parent.stream in seen
        seen.append(name)
        tables += [table.name for table in found.tables]
    assert len(seen) == 38
    assert len(tables) == len(set(tables))


def test_streams_are_chosen_by_name_group_or_added():
    """Names, groups, ``+`` and ``all``; a child brings its parent, first."""
    default = {found.name for found in choose()}
    assert {"orders", "statements", "shop_daily"} <= default
    assert "order_prices" not in default
    assert [found.name for found in choose(["statement_transactions"])] == [
        "statements",
        "statement_transactions",
    ]
    assert {found.name for found in choose(["+order_prices"])} == default | {"order_prices"}
    assert len(choose(["all"])) == 38
    with pytest.raises(ConfigurationError, match="no stream or group"):
        choose(["ordres"])


def test_people_are_marked():
    """What says who a buyer is, is marked in the spec."""
    personal = {column.name for column in known()["orders"].table.columns if column.is_personal}
    assert {
        "buyer_email",
        "buyer_message",
        "cpf",
        "recipient_address_name",
        "recipient_address_phone_number",
    } <= personal
    assert "recipient_address_region_code" not in personal
