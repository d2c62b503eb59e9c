"""Fulfillment and logistics handlers: ship, label, track; partial failures and refusals with their codes."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

import pytest

from tiktok_shop_emulator.handlers.fulfillment import documents

DAY = 86_400


def waiting(direct, status="AWAITING_SHIPMENT", count=10):
    body = {"order_status": status, "is_buyer_request_cancel": False}
    return direct("get_order_list", body=body, page_size=count)["orders"]


def package(order):
    return {"package_id": order["packages"][0]["id"]}


def order_now(direct, order):
    return direct("get_order_detail", ids=order["id"])["orders"][0]


class TestShip:
    def test_a_shipped_order_moves_on(self, direct, clock):
        """Shipping makes it AWAITING_COLLECTION with a tracking number; the carrier does the rest in time."""
        order = waiting(direct)[0]
        assert "tracking_number" not in order
        direct("ship_package", package(order), body={"handover_method": "PICKUP"})
        shown = order_now(direct, order)
        assert (shown["status"], shown["rts_time"]) == ("AWAITING_COLLECTION", clock.at)
        assert shown["tracking_number"]
        assert shown["update_time"] == clock.at
        clock.move(DAY)
        assert order_now(direct, order)["status"] == "IN_TRANSIT"
        clock.move(14 * DAY)
        assert order_now(direct, order)["status"] == "COMPLETED"

    def test_it_is_told(self, direct):
        """An order event is sent; PACKAGE_UPDATE is for packages that are regrouped."""
        order = waiting(direct)[0]
        direct("ship_package", package(order), body={})
        assert [event.type for event in direct.events] == [1]
        assert direct.events[0].data["order_status"] == "AWAITING_COLLECTION"

    def test_it_cannot_be_shipped_twice_nor_by_another_shop(self, direct):
        """Each has its own code."""
        order = waiting(direct)[0]
        direct("ship_package", package(order), body={})
        assert direct.refused("ship_package", package(order), body={}) == 21011006
        direct.shop = direct.world.shops[1]
        assert direct.refused("ship_package", package(order), body={}) == 21011028

    def test_a_batch_ships_what_it_can(self, direct):
        """One success, one shipped already, one unknown: the two are named in errors, inside a success."""
        first, second = waiting(direct)[:2]
        direct("ship_package", package(second), body={})
        wanted = [{"id": package(first)["package_id"]}, {"id": package(second)["package_id"]}, {"id": "1"}]
        errors = direct("batch_ship_packages", body={"packages": wanted})["errors"]
        assert [error["code"] for error in errors] == [21011006, 21011028]
        assert order_now(direct, first)["status"] == "AWAITING_COLLECTION"

    @pytest.mark.parametrize("operation", ["mark_package_as_shipped", "mark_package_as_shipped_202309"])
    def test_sellers_may_bring_their_own_number(self, direct, operation):
        """The number is kept, shown, and cannot be used again; carrier and number are checked."""
        option = direct("get_warehouse_list")["warehouses"][0]["id"]
        option = direct("get_warehouse_delivery_options", {"warehouse_id": option})["delivery_options"][0][
            "id"
        ]
        carrier = direct("get_shipping_providers", {"delivery_option_id": option})["shipping_providers"][0][
            "id"
        ]
        first, second = waiting(direct)[:2]

        def mark(order, number, provider=carrier):
            given = {"tracking_number": number, "shipping_provider_id": provider}
            body = given if operation.endswith("202309") else {"shipping_info_list": [given]}
            return {"path": {"order_id": order["id"]}, "body": body}

        assert direct(operation, **mark(first, "ABC12345"))["package_id"] == package(first)["package_id"]
        assert order_now(direct, first)["tracking_number"] == "ABC12345"
        assert direct.refused(operation, **mark(second, "ABC12345")) == 21011025
        assert direct.refused(operation, **mark(second, "?")) == 21011022
        assert direct.refused(operation, **mark(second, "ABC12346", "1")) == 11028006

    def test_a_number_is_corrected_once(self, direct):
        """The second correction is refused, and so is one before shipping."""
        carrier = direct.business.market.carrier[0]
        order, later = waiting(direct)[:2]
        given = {"tracking_number": "NEW123456", "shipping_provider_id": carrier}
        assert direct.refused("update_package_shipping_info_202309", package(later), body=given) == 21011043
        direct("ship_package", package(order), body={})
        direct("update_package_shipping_info_202309", package(order), body=given)
        assert order_now(direct, order)["tracking_number"] == "NEW123456"
        again = {**given, "tracking_number": "NEW999999"}
        assert direct.refused("update_package_shipping_info_202309", package(order), body=again) == 21011051

    def test_a_wish_for_cancellation_comes_first(self, direct):
        """While the buyer's wish is open the package cannot be shipped."""
        body = {"cancel_status": ["CANCELLATION_REQUEST_PENDING"]}
        order = direct("search_cancellations", body=body)["cancellations"][0]["order_id"]
        order = direct("get_order_detail", ids=order)["orders"][0]
        assert direct.refused("ship_package", package(order), body={}) == 21011007

    def test_a_reported_delivery_counts(self, direct, clock):
        """DELIVERY_SUCCESS makes the order DELIVERED; a package that waits to be shipped is named in errors."""
        order, other = waiting(direct, "IN_TRANSIT")[0], waiting(direct)[0]
        wanted = [
            {"id": package(one)["package_id"], "delivery_type": "DELIVERY_SUCCESS"} for one in (order, other)
        ]
        errors = direct("update_package_delivery_status", body={"packages": wanted})["errors"]
        assert [error["detail"]["package_id"] for error in errors] == [package(other)["package_id"]]
        shown = order_now(direct, order)
        assert (shown["status"], shown["delivery_time"]) == ("DELIVERED", clock.at)


class TestLabels:
    def ask(self, direct, order):
        return direct("get_package_shipping_document", package(order), document_type="SHIPPING_LABEL")

    def fetch(self, direct, url, headers=None):
        parts = urlsplit(url)
        answer = documents.serve(
            direct.world, parts.path, dict(parse_qsl(parts.query)), headers or {}, direct.clock.at
        )
        return answer.status, answer.content_type, answer.body

    def test_the_link_leads_to_a_pdf(self, direct):
        """Without any header; it shows the tracking number."""
        answer = self.ask(direct, waiting(direct, "IN_TRANSIT")[0])
        status, kind, body = self.fetch(direct, answer["doc_url"])
        assert (status, kind) == (200, "application/pdf")
        assert body.startswith(b"%PDF-")
        assert answer["tracking_number"].encode() in body

    def test_our_headers_are_refused(self, direct):
        """A token or an Authorization header makes the storage refuse."""
        url = self.ask(direct, waiting(direct, "IN_TRANSIT")[0])["doc_url"]
        for name in ("x-tts-access-token", "authorization"):
            assert self.fetch(direct, url, {name: "x"})[0] == 400

    def test_a_changed_or_old_link_is_refused(self, direct, clock):
        """The signature covers the document; after a day it has run out."""
        url = self.ask(direct, waiting(direct, "IN_TRANSIT")[0])["doc_url"]
        assert self.fetch(direct, url.replace("SHIPPING_LABEL", "PICK_LIST"))[0] == 403
        clock.move(DAY)
        assert self.fetch(direct, url)[0] == 403

    def test_it_is_not_there_before_shipping_nor_at_the_first_question_after(self, direct):
        """Before: 21042104. Right after shipping: 11034037 once, then the link."""
        order = waiting(direct)[0]
        path = package(order)
        assert (
            direct.refused("get_package_shipping_document", path, document_type="SHIPPING_LABEL") == 21042104
        )
        direct("ship_package", path, body={})
        assert (
            direct.refused("get_package_shipping_document", path, document_type="SHIPPING_LABEL") == 11034037
        )
        assert self.ask(direct, order)["doc_url"].startswith("http")

    def test_the_founding_document_asks_by_order(self, direct):
        """Its answer has the link alone."""
        order = waiting(direct, "DELIVERED")[0]
        answer = direct("getShippingDocument", {"order_id": order["id"]}, document_type="PICK_LIST")
        assert list(answer) == ["doc_url"]
        assert self.fetch(direct, answer["doc_url"])[0] == 200

    async def test_the_emulator_serves_it(self, direct):
        """The same link works over HTTP, outside the API."""
        from tiktok_shop_emulator.app import Emulator
        from tiktok_shop_emulator.messages import Incoming

        emulator = Emulator(shops=12, seed=7, world={"history_days": 100})
        direct.world, direct.clock.at = emulator.world, int(emulator.clock.now())
        direct.shop = emulator.world.shops[0]
        emulator.base_url = "http://127.0.0.1:8123"
        url = urlsplit(self.ask(direct, waiting(direct, "IN_TRANSIT")[0])["doc_url"])
        assert url.netloc == "127.0.0.1:8123"
        answer = await emulator.respond(Incoming("GET", url.path, url.query, {}))
        assert (answer.status, answer.content_type) == (200, "application/pdf")


class TestLook:
    def test_packages_are_those_of_the_orders(self, direct):
        """The search finds the package of each order that waits for shipment, and the detail agrees."""
        found = direct.pages(
            "search_package", "packages", body={"package_status": "TO_FULFILL"}, page_size=50
        )
        orders = direct.pages(
            "get_order_list", "orders", body={"order_status": "AWAITING_SHIPMENT"}, page_size=100
        )
        assert {one["id"] for one in found} == {order["packages"][0]["id"] for order in orders}
        detail = direct("get_package_detail", {"package_id": found[0]["id"]})
        assert detail["package_status"] == "TO_FULFILL"
        assert [one["id"] for one in detail["orders"]] == [one["id"] for one in found[0]["orders"]]

    def test_tracking_tells_what_has_happened(self, direct):
        """Nothing before shipping; picked up and on the way later, newest first."""
        assert direct("get_order_tracking", {"order_id": waiting(direct)[0]["id"]}) == {"tracking": []}
        done = waiting(direct, "COMPLETED")[0]
        events = direct("get_order_tracking", {"order_id": done["id"]})["tracking"]
        assert len(events) == 4
        assert [one["update_time_millis"] for one in events] == sorted(
            (one["update_time_millis"] for one in events), reverse=True
        )
        details = direct("get_logistics_tracking", {"order_id": done["id"]})["logistics_details"]
        assert details[0]["newest_tracking_no"] == done["tracking_number"]

    def test_fifty_packages_are_a_page(self, direct):
        """51 are refused with the area's own code."""
        assert direct.refused("search_package", body={}, page_size=51) == 21001001

    def test_a_label_can_be_bought(self, direct):
        """CreatePackages ships the order."""
        order = waiting(direct)[0]
        services = direct("get_eligible_shipping_services", {"order_id": order["id"]}, body={})[
            "shipping_services"
        ]
        made = direct(
            "create_packages",
            body={"ship_type": "1", "order_id": order["id"], "shipping_service_id": services[0]["id"]},
        )
        assert made["package_id"] == package(order)["package_id"]
        assert order_now(direct, order)["status"] == "AWAITING_COLLECTION"
