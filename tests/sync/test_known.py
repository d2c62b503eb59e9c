"""When a structure that was computed before may be used for new pages, with DuckDB's own answer beside it."""

import json
from dataclasses import replace
from typing import Any

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sync.destinations.pages import done, opened, order, page
from tiktok_shop.sync.destinations.known import Known, Shapes, merged

_NAMES = st.sampled_from("abc")
_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.sampled_from(["", "1", "text"]),
    st.sampled_from([0, 7, -7, 2**63, 2**64 - 1, 10**24]),
    st.sampled_from([0.5, 1e30]),
)
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=3),
    max_leaves=10,
)
_PAGES = st.lists(st.dictionaries(_NAMES, _VALUES, max_size=3), min_size=1, max_size=3)


def structure(pages: list[Any]) -> Any:
    found = duckdb.execute(
        "select json_group_structure(unnest::JSON) from unnest($1::VARCHAR[])",
        [[json.dumps(one) for one in pages]],
    ).fetchone()
    assert found is not None
    return json.loads(found[0])


def within(there: Any, seen: Any) -> bool:
    """Whether *there* brings nothing that a reading made for *seen* would miss."""
    if seen == "JSON" or there == "NULL":
        return True
    if isinstance(there, dict) and isinstance(seen, dict):
        return all(within(inner, seen.get(name, "NULL")) for name, inner in there.items())
    if isinstance(there, list) and isinstance(seen, list):
        return within(there[0], seen[0])
    whole = {"UBIGINT", "BIGINT", "HUGEINT"}
    return bool(there == seen or {there, seen} <= whole)


def encoded(pages: list[Any]) -> list[bytes]:
    return [json.dumps(one).encode() for one in pages]


@settings(max_examples=300)
@given(_PAGES, _PAGES)
def test_what_is_covered_changes_no_structure(before, after):
    """If a structure covers new pages, then DuckDB sees nothing else in both together."""
    seen = structure(before)
    known = Known(json.dumps(seen))
    assert known.covers(encoded(before))
    if known.covers(encoded(after)):
        assert within(structure([*before, *after]), seen)


@settings(max_examples=300)
@given(_PAGES, _PAGES)
def test_what_is_merged_covers_both(before, after):
    """And then it stands: the same pages are never looked at a second time."""
    both = merged(structure(before), structure(after))
    assert Known(json.dumps(both)).covers(encoded([*before, *after]))


@pytest.mark.parametrize("page", [b"", b"<html>", b'{"a": 1', b'{"a": 1}{"a": 2}', b'{"a": "\xff"}'])
def test_what_is_no_json_is_never_covered(page):
    assert not Known('{"a": "JSON"}').covers([page])


@pytest.mark.parametrize("shapes", [1, 10_000])
def test_fields_that_come_and_go_are_covered_one_by_one(shapes):
    """Any choice of known names is covered; one name more, or another kind of value, is not."""
    known = Known(json.dumps({f"f{n}": "UBIGINT" for n in range(14)}))
    for number in range(shapes):
        assert known.covers(encoded([{f"f{n}": 1 for n in range(14) if number >> n & 1}]))
    assert not known.covers(encoded([{"f1": 1, "g": 1}]))
    assert not known.covers(encoded([{"f1": "1"}]))


async def test_batches_that_look_different_are_read_as_if_each_were_alone(tmp_path):
    """Whatever came before: the values, what did not fit, and the counts are the same."""
    plain = order(1, status="UNPAID", payment={"total_amount": "1.50"})
    batches: list[list[Any]] = [
        [plain],
        [order(2, brand_new={"x": 1}, paid_time=-5)],
        [order(3, status={"odd": True}, payment={"total_amount": 12})],
        [order(4, payment="none"), order(5, brand_new=True)],
        [order(6, paid_time=2**64 - 1, rts_time="1750000000")],
        [order(7, payment={"total_amount": "0.1234567"}, brand_new="y"), {"status": "NO ID", "zip": None}],
        [{**plain, "id": "8"}],
        [{"status": "NO ID"}],
    ]
    sql = "select id, status, payment_total_amount, paid_time, rts_time, _extra::text from orders order by id"
    alone = []
    counted = []
    for number, batch in enumerate(batches):
        async with await opened(str(tmp_path / f"{number}.duckdb"), "orders") as target:
            (row,) = await target.commit([done("orders", page("orders", batch))])
            counted.append((row.rows, row.misfits, row.unknown_fields))
            alone += await target.query(sql)
    async with await opened(str(tmp_path / "all.duckdb"), "orders") as target:
        together = []
        for batch in batches:
            (row,) = await target.commit([done("orders", page("orders", batch))])
            together.append((row.rows, row.misfits, row.unknown_fields))
        assert together == counted
        assert await target.query(sql) == sorted(set(alone))


@settings(max_examples=300, deadline=None)
@given(_PAGES, _PAGES)
def test_data_that_was_parsed_is_covered_as_its_page_is(before, after):
    """Whoever has a page parsed gets the answer that a look at its text gives."""
    known = Known(json.dumps(structure([{"data": one} for one in before])))
    shapes = Shapes()
    shapes.learn("orders", known)
    for one in after:
        covered = shapes.covering("orders", json.loads(json.dumps(one)))
        assert (covered == known.structure) == known.covers(encoded([{"data": one}]))
        assert covered in {None, known.structure}


async def test_a_page_that_was_covered_when_it_came_is_read_as_any_other(tmp_path):
    """Also when the stream's structure has grown since, and when the page came before anything was known."""
    async with await opened(str(tmp_path / "shops.duckdb"), "orders") as target:
        assert target.shapes.covering("orders", {"orders": [order(1)]}) is None
        await target.commit([done("orders", page("orders", [order(1)]))])
        items = [order(2)]
        early = target.shapes.covering("orders", {"orders": items})
        assert early is not None
        new = [order(3, tracking_number="T3")]
        assert target.shapes.covering("orders", {"orders": new}) is None
        await target.commit([done("orders", page("orders", new))])
        assert target.shapes.covering("orders", {"orders": new}) not in {None, early}
        await target.commit([done("orders", replace(page("orders", items), covered_by=early))])
        assert await target.query("select id, tracking_number from orders order by id") == [
            ("1", None),
            ("2", None),
            ("3", "T3"),
        ]
