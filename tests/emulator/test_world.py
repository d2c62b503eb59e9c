"""The world: repeatable, lazy, per shop; orders that live with the clock; ids, amounts, snapshots."""

from __future__ import annotations

import json
from collections import Counter
from itertools import pairwise

import pytest

from tiktok_shop_emulator.world import World, ids, labels, money, timeline

DAY = 86_400


def make(clock, **options):
    return World(**{"seed": 7, "shop_count": 4, "clock": clock, **options})


def orders_of(world, index=0, days=10):
    shop = world.business(world.shops[index])
    now = int(world.clock.now())
    return [
        (o.id, o.created_at, o.gmv, timeline.status(o, now))
        for o in shop.orders_between(now - days * DAY, now)
    ]


class TestRepeatable:
    def test_the_same_seed_makes_the_same_shops_and_orders(self, clock):
        """Two worlds of one seed agree in everything, app key and secret included."""
        first, second = make(clock), make(clock)
        assert [s.cipher for s in first.shops] == [s.cipher for s in second.shops]
        assert (first.app_key, first.app_secret) == (second.app_key, second.app_secret)
        assert orders_of(first) == orders_of(second)

    def test_another_seed_makes_others(self, clock):
        """Nothing of one seed's world works in another's."""
        first, second = make(clock), make(clock, seed=8)
        assert not {s.cipher for s in first.shops} & {s.cipher for s in second.shops}
        assert first.app_secret != second.app_secret
        assert [row[1:] for row in orders_of(first)] != [row[1:] for row in orders_of(second)]

    def test_whoever_asks_first_gets_the_same_day(self, clock):
        """A day does not depend on which days or shops were made before it."""
        first, second = make(clock), make(clock)
        orders_of(first, index=1, days=30)
        orders_of(first, days=60)
        assert orders_of(first, days=3) == orders_of(second, days=3)

    def test_a_past_day_is_the_same_tomorrow(self, clock):
        """Time adds orders and moves statuses; it never changes what was bought."""
        world = make(clock)
        before = [row[:3] for row in orders_of(world, days=10)]
        clock.move(5 * DAY)
        assert [row[:3] for row in orders_of(world, days=15)][: len(before)] == before

    def test_orders_come_in_as_time_goes_by(self, clock):
        """After a day there are some tens of orders more."""
        world = make(clock)
        business = world.business(world.shops[0])
        before = business.count_between(0, clock.at)
        clock.move(DAY)
        assert 5 < business.count_between(0, clock.at) - before < 150


class TestLazy:
    def test_a_thousand_shops_make_nothing_until_somebody_asks(self, clock):
        """Listing shops and finding one by cipher makes no business data."""
        world = make(clock, shop_count=1000)
        assert world.shop_by_cipher(world.shops[999].cipher) is world.shops[999]
        assert len({shop.shop_id for shop in world.shops}) == 1000
        assert world.snapshot()["shops"] == {}

    def test_counting_makes_only_the_days_at_the_ends(self, clock):
        """Whole days are counted without making their orders."""
        world = make(clock)
        business = world.business(world.shops[0])
        total = business.count_between(0, clock.at + 1)
        assert len(business._days) == 1
        assert total == sum(1 for _ in business.orders_between(0, clock.at + 1))

    def test_there_are_ninety_days_at_least(self, clock):
        """Every full day of the last ninety has orders."""
        world = make(clock)
        business = world.business(world.shops[0])
        assert all(business.day_size(business.day_of(clock.at) - day) for day in range(1, 91))


class TestShops:
    def test_twelve_shops_have_four_currencies(self, clock):
        """Three shops each in MYR, USD, GBP and IDR."""
        world = make(clock, shop_count=12)
        assert Counter(shop.currency for shop in world.shops) == {"MYR": 3, "USD": 3, "GBP": 3, "IDR": 3}

    def test_regions_can_be_chosen(self, clock):
        """The regions given are taken in turn; an unknown one is named."""
        assert [shop.region for shop in make(clock, regions=["JP", "VN"]).shops] == ["JP", "VN", "JP", "VN"]
        with pytest.raises(ValueError, match="XX"):
            make(clock, regions=["XX"])

    def test_some_sellers_have_several_shops(self, clock):
        """Of eight shops the last two belong to one grant; every shop is found by its grant."""
        world = make(clock, shop_count=8)
        assert sum(person.user_type == 0 for person in world.authorizations) == 7
        assert world.shops_of(world.shops[6].authorization_id) == world.shops[6:8]

    def test_volume_scales_the_orders(self, clock):
        """A volume of 0 is a shop without orders, and one of 3 has about three times as many."""
        counts = [sum(1 for _ in orders_of(make(clock, volume=volume))) for volume in (0, 1, 3)]
        assert counts[0] == 0
        assert 2 < counts[2] / counts[1] < 4


class TestLife:
    def test_an_order_goes_its_way(self, clock):
        """Statuses follow one another as the clock moves, and never go back."""
        world = make(clock)
        business = world.business(world.shops[0])
        order = next(
            o for o in business.orders_between(clock.at - DAY, clock.at) if o.paid_at and not o.cancelled_at
        )
        seen = []
        for moment in range(order.created_at, order.completed_at + 60, 30):
            status = timeline.status(order, moment)
            if not seen or seen[-1] != status:
                seen.append(status)
        assert seen == [
            "UNPAID",
            "ON_HOLD",
            "AWAITING_SHIPMENT",
            "AWAITING_COLLECTION",
            "IN_TRANSIT",
            "DELIVERED",
            "COMPLETED",
        ]
        assert order.released_at - order.paid_at == 3600

    def test_every_status_occurs_and_cancellations_are_a_small_share(self, clock):
        """A usual shop has orders of every status; most are completed."""
        statuses = Counter(row[3] for row in orders_of(make(clock, volume=4), days=60))
        assert set(timeline.STATUSES) - set(statuses) == {"PARTIALLY_SHIPPING"}
        assert 0.02 < statuses["CANCELLED"] / statuses.total() < 0.2
        assert statuses["COMPLETED"] / statuses.total() > 0.5

    def test_the_age_limits_of_statuses_hold(self, clock):
        """No order of a young status is older than the search assumes."""
        world = make(clock, volume=4)
        for order in world.business(world.shops[0]).orders_between(0, clock.at):
            oldest = timeline.OLDEST.get(timeline.status(order, clock.at))
            assert oldest is None or order.created_at > clock.at - oldest * DAY

    def test_refunds_settle_in_a_later_statement_than_the_sale(self, clock):
        """A refund's day in the ledger is after its sale's."""
        world = make(clock)
        pairs = [
            (timeline.settles_at(order) // DAY, timeline.refund_settles_at(order, back) // DAY)
            for order in world.business(world.shops[0]).orders_between(0, clock.at)
            for back in order.returns
        ]
        assert len(pairs) > 20
        assert all(sale < refund for sale, refund in pairs)


class TestSnapshots:
    def test_a_snapshot_is_plain_json(self, clock):
        """It can be written to a file and read back."""
        world = make(clock)
        business = world.business(world.shops[0])
        business.change_order(next(business.newest_first(0, clock.at)), clock.at, seller_note="x")
        kept = json.loads(json.dumps(world.snapshot()))
        world.restore(kept)
        assert world.snapshot() == kept

    def test_later_changes_do_not_reach_a_snapshot(self, clock):
        """A snapshot stays as it was when it was taken."""
        world = make(clock)
        kept = world.snapshot()
        world.platform["brands"]["1"] = "New"
        assert kept["platform"]["brands"] == {}
        world.restore(kept)
        world.platform["brands"]["2"] = "Newer"
        assert kept["platform"]["brands"] == {}

    def test_a_snapshot_of_another_seed_is_refused(self, clock):
        """Restoring it would mix two worlds."""
        with pytest.raises(ValueError, match="seed"):
            make(clock).restore(make(clock, seed=9).snapshot())


@pytest.mark.parametrize(
    ("minor", "currency", "shown"),
    [
        (1234, "MYR", "12.34"),
        (-5, "USD", "-0.05"),
        (0, "GBP", "0.00"),
        (15000, "IDR", "15000"),
        (-7, "JPY", "-7"),
    ],
)
def test_amounts_are_shown_as_the_live_api_does(minor, currency, shown):
    """Two decimals, none for JPY, VND and IDR; and what is shown is read back."""
    assert money.show(minor, currency) == shown
    assert money.parse(shown, currency) == minor
    assert money.show_finance(0, currency) == "0"


@pytest.mark.parametrize("text", ["", "abc", "1.234", "NaN", "Infinity", None, True, [], "1e-9"])
def test_what_is_no_amount_is_not_read(text):
    """Too many decimals and things that are no numbers are no amounts."""
    assert money.parse(text, "USD") is None


def test_parts_add_up_to_the_whole():
    """Cutting an amount in proportion loses nothing, costs included."""
    for amount in (100, -100, 7, -1, 0):
        for weights in ([1, 1, 1], [3, 0, 2], [0, 0]):
            assert sum(money.split(amount, weights)) == amount


def test_ids_say_where_a_thing_is_and_nothing_else_is_an_id():
    """Reading an id gives back what it was made of; other texts give nothing."""
    order_id = ids.make(ids.ORDER, 3, 739_000, 41)
    assert ids.read(ids.ORDER, order_id) == (3, 739_000, 41, "")
    for wrong in (
        "",
        "576",
        order_id + "0",
        order_id[:-1] + "x",
        "577" + order_id[3:],
        None,
        5,
        "\uff15" * 18,
    ):
        assert ids.read(ids.ORDER, wrong) is None


def test_a_label_is_a_valid_pdf():
    """Header, end marker, and a cross-reference table whose offsets are right."""
    document = labels.pdf(["A (label) \\ with", "ünicode 漢字"])
    assert document.startswith(b"%PDF-1.4\n")
    assert document.endswith(b"%%EOF\n")
    table = int(document.rpartition(b"startxref\n")[2].split()[0])
    rows = document[table:].splitlines()
    assert rows[0] == b"xref"
    offsets = [int(row[:10]) for row in rows[3:8]]
    assert all(document[at:].startswith(b"%d 0 obj" % number) for number, at in enumerate(offsets, 1))
    assert all(a < b for a, b in pairwise(offsets))
