"""Authorization, promotions, customer service, affiliate: small, stateful, with their refusals."""

from __future__ import annotations

import pytest

DAY = 86_400


class TestShops:
    def test_a_grant_shows_its_shops_and_no_others(self, direct):
        """One shop, or both of a seller who has two, with their ciphers."""
        assert [shop["cipher"] for shop in direct("get_authorized_shops")["shops"]] == [direct.shop.cipher]
        direct.shop = direct.world.shops[6]
        both = direct("get_authorized_shops")["shops"]
        assert [shop["id"] for shop in both] == [shop.shop_id for shop in direct.world.shops[6:8]]
        assert [shop["id"] for shop in direct("get_active_shops")["shops"]] == [shop["id"] for shop in both]
        assert direct("get_global_product_permission") == {"permissions": ["MANAGE_GLOBAL_PRODUCT"]}


class TestPromotions:
    def create(self, direct, **changed):
        now = direct.clock.at
        return {"title": "Spring", "activity_type": "FIXED_PRICE", "product_level": "PRODUCT", "begin_time": now + 60,
                "end_time": now + 5 * DAY, **changed}  # fmt: skip

    def test_an_activity_lives(self, direct, clock):
        """Created, found, begun, ended; its products are kept."""
        activity = direct("create_promotion_activity", body=self.create(direct))["activity_id"]
        found = direct("search_promotion_activities", body={"activity_title": "spring"})["activities"]
        assert [(one["id"], one["status"]) for one in found] == [(activity, "NOT_START")]
        product = next(iter(direct.business.products.first))
        given = {"id": product, "quantity_limit": 5, "quantity_per_user": -1, "activity_price_amount": "9.90"}
        body = {"activity_id": activity, "products": [given]}
        assert (
            direct("update_promotion_activity_products", {"activity_id": activity}, body=body)["total_count"]
            == 1
        )
        clock.move(DAY)
        shown = direct("get_activity", {"activity_id": activity})
        assert shown["status"] == "ONGOING"
        assert shown["products"][0]["activity_price"] == {"amount": "9.90", "currency": "MYR"}
        other = direct("create_promotion_activity", body=self.create(direct, title="Other"))["activity_id"]
        again = {"activity_id": other, "products": [given]}
        assert (
            direct.refused("update_promotion_activity_products", {"activity_id": other}, body=again)
            == 17029022
        )
        direct("deactivate_activity", {"activity_id": activity}, body={})
        assert direct.refused("deactivate_activity", {"activity_id": activity}, body={}) == 17029010

    @pytest.mark.parametrize(
        ("changed", "code"),
        [({"title": "x" * 51}, 17029002), ({"title": "Everyday discount"}, 17029004), ({"begin_time": 1}, 17029005),
         ({"end_time": 1}, 17029006), ({"end_time": 4_000_000_000}, 17029007)],
    )  # fmt: skip
    def test_limits_have_their_codes(self, direct, changed, code):
        """Title, time in the past, too short, too long."""
        assert direct.refused("create_promotion_activity", body=self.create(direct, **changed)) == code

    def test_the_token_is_a_number(self, direct):
        """Pages go by position, and stop before 10,000."""
        first = direct("search_promotion_activities", body={"page_size": 2})
        assert first["next_page_token"] == "2"
        second = direct("search_promotion_activities", body={"page_size": 2, "page_token": "2"})
        assert len(first["activities"] + second["activities"]) == first["total_count"] == 3
        assert (
            direct.refused("search_promotion_activities", body={"page_size": 100, "page_token": "9900"})
            == 17029059
        )

    def test_coupons_are_shown(self, direct):
        """Found by status, shown by id."""
        (one,) = direct("search_coupon_list", body={"status": ["ONGOING"]})["coupons"]
        assert direct("get_coupon", {"coupon_id": one["id"]})["coupon"]["title"] == one["title"]
        assert direct.refused("get_coupon", {"coupon_id": "1"}) == 17029009


class TestCustomerService:
    def test_an_answer_is_the_newest_message(self, direct):
        """Sent, listed first, told, and the conversation moves to the top; reading clears the count."""
        one = direct.pages("get_conversations", "conversations", page_size=2)[-1]
        path = {"conversation_id": one["id"]}
        assert one["unread_count"] == 1
        sent = direct("send_message", path, body={"type": "TEXT", "content": '{"content": "Hello"}'})[
            "message_id"
        ]
        messages = direct.pages("get_conversation_messages", "messages", path, page_size=1)
        assert [message["sender"]["role"] for message in messages] == ["CUSTOMER_SERVICE", "BUYER"]
        assert messages[0]["id"] == sent
        assert direct("get_conversations", page_size=1)["conversations"][0]["id"] == one["id"]
        direct("mark_buyer_messages_as_read", path, body={})
        assert direct("get_conversation", path)["conversation"]["unread_count"] == 0
        assert direct.events[-1].type == 14

    @pytest.mark.parametrize("kind", ["COUPON_CARD", "RETURN_REFUND_CARD"])
    def test_every_kind_of_message_is_told_in_the_words_of_the_webhook(self, direct, kind):
        """A refund card, for which the webhook has no word, is told as OTHER."""
        path = {"conversation_id": direct("get_conversations", page_size=1)["conversations"][0]["id"]}
        direct("send_message", path, body={"type": kind, "content": "{}"})  # checks its event by the spec
        assert direct.events[-1].data["type"] == ("COUPON_CARD" if kind == "COUPON_CARD" else "OTHER")

    def test_a_conversation_with_a_buyer_is_made_once(self, direct):
        """The second time it is the same; a buyer of another shop is unknown."""
        buyer = direct("get_order_list", page_size=1)["orders"][0]["user_id"]
        made = direct("create_conversation", body={"buyer_user_id": buyer})
        assert direct("create_conversation", body={"buyer_user_id": buyer}) == made
        direct.shop = direct.world.shops[1]
        assert direct.refused("create_conversation", body={"buyer_user_id": buyer}) == 45101003

    def test_limits_are_kept(self, direct):
        """At most 20 conversations and 10 messages a page, 2,000 characters a message."""
        path = {"conversation_id": direct("get_conversations", page_size=1)["conversations"][0]["id"]}
        assert direct.refused("get_conversations", page_size=21) == 36009004
        assert direct.refused("get_conversation_messages", path, page_size=11) == 36009004
        assert direct.refused("send_message", path, body={"type": "TEXT", "content": "x" * 2001}) == 45109003
        assert direct.refused("get_conversation", {"conversation_id": "1"}) == 45101003

    def test_settings_are_kept(self, direct):
        """Whether the agent takes chats."""
        assert direct("get_agent_settings") == {"can_accept_chat": True}
        direct("update_agent_settings", body={"can_accept_chat": False})
        assert direct("get_agent_settings") == {"can_accept_chat": False}


class TestAffiliate:
    def test_a_collaboration_is_opened_and_ended(self, direct, clock):
        """Found with its commission, TERMINATING after removal, gone the next day."""
        product = list(direct.business.products.first)[8]
        direct.business.products.edit(product)["status"] = "ACTIVATE"
        made = direct("create_open_collaboration", body={"product_id": product, "commission_rate": 1500})[
            "open_collaboration"
        ]
        search = {"keyword_type": "PRODUCT_ID", "keyword": product}
        (found,) = direct("search_open_collaborations", body=search, page_size=10)["open_collaborations"]
        assert (found["id"], found["current_commission"]["rate"], found["status"]) == (
            made["id"],
            1500,
            "NORMAL",
        )
        direct("remove_open_collaboration", {"product_id": product}, body={})
        assert (
            direct("search_open_collaborations", body=search, page_size=10)["open_collaborations"][0][
                "status"
            ]
            == "TERMINATING"
        )
        clock.move(DAY)
        assert direct("search_open_collaborations", body=search, page_size=10)["total_count"] == 0

    @pytest.mark.parametrize("rate", [99, 8001, "x", None])
    def test_the_commission_is_from_1_to_80_percent(self, direct, rate):
        """In basis points."""
        assert (
            direct.refused("create_open_collaboration", body={"product_id": "1", "commission_rate": rate})
            == 16003033
        )

    def test_creators_come_in_pages_of_12_or_20(self, direct):
        """All pages together have each creator once; other sizes are refused."""
        found = direct.pages("search_creators_in_creator_marketplace", "creators", body={}, page_size=20)
        assert len({one["creator_open_id"] for one in found}) == len(found) > 40
        shown = direct(
            "get_marketplace_creator_performance", {"creator_user_id": found[0]["creator_open_id"]}
        )
        assert shown["creator"]["gmv"] == found[0]["gmv"]
        assert direct.refused("search_creators_in_creator_marketplace", body={}, page_size=10) == 36009004

    def test_commissions_are_those_of_the_ledger(self, direct):
        """What an affiliate order paid the creator is the fee in the order's transactions."""
        body = {"create_time_lt": direct.clock.at - 40 * DAY}
        orders = direct("search_seller_affiliate_orders", body=body, page_size=50)["orders"]
        order = next(one for one in orders if one["skus"][0]["settlement_status"] == "SETTLED")
        rows = direct("get_transactions_by_order", {"order_id": order["id"]})["sku_transactions"]
        fee = rows[0]["fee_tax_breakdown"]["fee"]["affiliate_commission_amount"]
        assert f"-{order['skus'][0]['actual_paid_commission']['amount']}" == fee
