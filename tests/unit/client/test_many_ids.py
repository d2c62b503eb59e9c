"""More ids than a call takes, and how each of them fared."""

import warnings

import httpx
import orjson
import pytest

from tiktok_shop import (
    PartialBatchError,
)
from tiktok_shop_openapi.registry import OPERATIONS


async def test_ids_beyond_the_limit_are_split_and_merged_in_order(wire):
    """120 order ids are three calls of at most 50 and one answer."""

    def answer(request):
        return {"orders": [{"id": one} for one in wire.query(request)["ids"].split(",")]}

    wire.answer = answer
    ids = [str(n) for n in range(120)]
    async with wire.client() as app:
        found = await app.shop("SHOP1").orders.get_order_detail(ids=ids)
        assert [order.id for order in found.orders] == ids
        assert [len(wire.query(request)["ids"].split(",")) for request in wire.requests] == [50, 50, 20]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            assert [order.id async for order in app.shop("SHOP1").orders.list_orders(ids=ids)] == ids


async def test_a_batch_says_how_each_id_fared(wire):
    """A call that fails fails its ids, a refusal inside a success the id it names; all others are done."""

    def answer(request):
        ids = orjson.loads(request.content)["product_ids"]
        if "25" in ids:
            return httpx.Response(
                200, json={"code": 12052901, "message": "state forbids", "request_id": "x", "data": None}
            )
        refusal = {"code": 12052032, "message": "not found", "detail": {"product_id": "3"}}
        return {"errors": [refusal] if "3" in ids else []}

    wire.answer = answer
    ids = [str(n) for n in range(45)]
    async with wire.client() as app:
        report = await app.shop("SHOP1").batch("delete_products", ids)
        assert sorted(report.ok, key=int) == [str(n) for n in (*range(3), *range(4, 20), *range(40, 45))]
        assert {*report.failed} == {"3", *(str(n) for n in range(20, 40))}
        assert report.failed["3"].code == 12052032
        assert report.failed["25"].code == 12052901
        with pytest.raises(PartialBatchError, match="24 ids are done and 21 are not") as caught:
            await app.shop("SHOP1").products.delete_products(product_ids=ids)
        assert caught.value.report.failed.keys() == report.failed.keys()
        assert (await app.shop("SHOP1").batch("delete_products", [])).ok == {}


async def test_refusals_without_an_id_leave_every_id_of_that_call_unknown(wire):
    """Nobody can say which of them was meant: none of them is ok, and the refusal is kept."""
    wire.answer = {"errors": [{"code": 13000006, "message": "review 7 cannot be removed"}]}
    async with wire.client() as app:
        records = [{"external_review_id": "7", "delete_reason": "X"}, {"external_review_id": "8"}]
        report = await app.shop("SHOP1").batch("product_review_removal", records)
    assert (report.ok, report.failed) == ({}, {})
    assert list(report.unknown) == ["7", "8"]
    assert [error.code for error in report.unassigned] == [13000006]
    assert not report.is_complete


async def test_a_lost_answer_to_a_write_leaves_its_ids_unknown(wire):
    """Whether an unsafe write took place is not known when its answer is lost, and the report says so."""

    def answer(request):
        raise httpx.ReadError("reset")

    wire.answer = answer
    async with wire.client() as app:
        report = await app.shop("SHOP1").batch("send_engagement_message", ["a@x.test", "b@x.test"])
    assert list(report.unknown) == ["a@x.test", "b@x.test"]
    assert all(error.is_outcome_unknown for error in report.unknown.values())


async def test_a_read_that_leaves_an_id_out_does_not_call_it_done(wire):
    """Where the answer has an entry per id, an id without one is unknown."""
    wire.answer = {"orders": [{"id": "1"}]}
    async with wire.client() as app:
        report = await app.shop("SHOP1").batch("get_order_detail", ["1", "2"])
    assert report.ok == {"1": {"id": "1"}}
    assert list(report.unknown) == ["2"]


OBJECT_BATCHES = [
    operation.id
    for operation in OPERATIONS.values()
    if operation.batch is not None and operation.batch.entry_id != ("",)
]


@pytest.mark.parametrize("operation", OBJECT_BATCHES)
async def test_batches_of_objects_work_and_keep_their_path_parameters(wire, operation):
    """Entries that are objects go out whole, and their outcomes go by the id in them."""
    wire.answer = {}
    batch = OPERATIONS[operation].batch
    facts = OPERATIONS[operation]
    path = batch.entry_id[0]
    entries = [{path: "e1", "note": 1}, {path: "e2", "note": 2}]
    params = {
        name: f"p-{name}" for name in (*facts.path_params, *facts.required) if name in facts.path_params
    }
    body = {name: "x" for name in facts.required if name in facts.body_fields and name != batch.parameter}
    async with wire.client() as app:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            report = await app.shop("SHOP1").batch(operation, entries, params=params, body=body)
    assert orjson.loads(wire.last.content)[batch.parameter] == entries
    assert all(f"p-{name}" in wire.last.url.path for name in facts.path_params)
    assert {*report.ok, *report.unknown} == {"e1", "e2"}
    assert not report.failed


async def test_objects_beyond_the_limit_are_split(wire):
    """A list of objects is split like a list of ids, and a refusal finds its object by the order in its detail."""

    def answer(request):
        given = orjson.loads(request.content)["orders"]
        refused = [
            {"code": 1, "message": "no", "detail": {"order_id": o["id"]}} for o in given if o["id"] == "140"
        ]
        return {"errors": refused}

    wire.answer = answer
    async with wire.client() as app:
        report = await app.shop("SHOP1").batch(
            "add_external_order_references", [{"id": str(n)} for n in range(150)]
        )
    assert len(wire.requests) == 2
    assert list(report.failed) == ["140"]
    assert len(report.ok) == 149


async def test_a_comma_separated_list_of_ids_is_split_like_a_list(wire):
    """What the command line gives as one text is a list all the same."""
    wire.answer = lambda request: {"orders": [{"id": one} for one in wire.query(request)["ids"].split(",")]}
    ids = [str(n) for n in range(60)]
    async with wire.client() as app:
        found = await app.shop("SHOP1").call("get_order_detail", params={"ids": ",".join(ids)})
    assert [order["id"] for order in found["orders"]] == ids
    assert len(wire.requests) == 2
