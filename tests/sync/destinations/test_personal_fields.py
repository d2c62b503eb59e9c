"""What a database holds of the buyer: nothing, a digest, or all."""

import json

import pytest

from tests.sync.destinations.pages import done, opened, order, page
from tiktok_shop.sync import reset_of
from tiktok_shop.sync.destinations import (
    DestinationError,
    connect,
)
from tiktok_shop.sync.streams import stream

PERSON = order(
    1,
    buyer_email="a@b.example",
    buyer_phone_2="+1",
    recipient_address={
        "name": "Bob",
        "region_code": "US",
        "door_code": "77",
        "district_info": [{"address_name": "X"}],
    },
)


async def all_text(target):
    (row,) = await target.query("select * from orders limit 1")
    return json.dumps(row, default=str)


async def test_personal_fields_are_dropped(into):
    """By default nothing about the buyer gets into the database, known to the spec or not."""
    async with await opened(into, "orders") as target:
        await target.commit(
            [done("orders", page("orders", [PERSON, {**order(1), "recipient_address": "Bob, 5 Road"}]))]
        )
        await target.commit([done("orders", page("orders", [PERSON]))])
        text = await all_text(target)
        assert '"US"' in text
        for secret in ("a@b", "Bob", "+1", "77", "X"):
            assert f'"{secret}' not in text


async def test_another_way_with_personal_fields_is_said(into, caplog):
    """Rows that are there stay as they were written: that is said once, with what to do; a look and a reset change nothing."""

    async def told(**settings):
        caplog.clear()
        async with await opened(into, "orders", **settings):
            pass
        return [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]

    assert await told(personal="keep") == []
    assert await told(personal="keep") == []
    assert await reset_of(into, stream="orders") == 0
    async with connect(into) as looking:
        await looking.open([stream("orders")], read_only=True)
    (line,) = await told()
    assert "personal='keep'" in line
    assert "personal='drop'" in line
    assert "tiktok-shop sync reset" in line
    assert await told() == []
    assert len(await told(personal="hash", hash_key="k")) == 1


async def test_personal_fields_can_be_kept_or_hashed(into, tmp_path):
    """``keep`` keeps them as they are; ``hash`` makes equal digests of equal values, and others with another key."""
    async with await opened(into, "orders", personal="keep") as target:
        await target.commit([done("orders", page("orders", [PERSON]))])
        (row,) = await target.query("select buyer_email, recipient_address_name, _extra from orders")
        assert row[:2] == ("a@b.example", "Bob")
        assert json.loads(row[2]) == {"recipient_address_door_code": "77", "buyer_phone_2": "+1"}
    hashes = set()
    for n, key in enumerate(("k1", "k1", "k2")):
        async with await opened(
            str(tmp_path / f"{n}.duckdb"), "orders", personal="hash", hash_key=key
        ) as target:
            await target.commit([done("orders", page("orders", [PERSON]))])
            ((value,),) = await target.query("select buyer_email from orders")
            assert len(value) == 64
            assert "Bob" not in await all_text(target)
            hashes.add(value)
    assert len(hashes) == 2
    with pytest.raises(DestinationError, match="set TIKTOK_SHOP_HASH_KEY in the environment or in"):
        connect(into, personal="hash")
