"""Product handlers: a created product is found, batches fail in part, limits have their codes."""

from __future__ import annotations

import pytest

from tiktok_shop_emulator.request import UploadedFile

PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + (640).to_bytes(4, "big") + (480).to_bytes(4, "big")


def image(content=PNG, name="a.png"):
    return {"data": UploadedFile(name, "image/png", content)}


def fields(direct, **changed):
    warehouse = direct("get_warehouse_list")["warehouses"][0]["id"]
    price = {"amount": "19.90", "currency": "MYR"}
    sku = {"seller_sku": "NEW-1", "price": price, "inventory": [{"warehouse_id": warehouse, "quantity": 5}]}
    return {"title": "A bottle that keeps water cold all day", "description": "<p>Cold.</p>", "category_id": "604302",
            "main_images": [{"uri": direct("upload_product_image", files=image())["uri"]}], "skus": [sku], **changed}  # fmt: skip


def create(direct, **changed):
    return direct("create_product", body=fields(direct, **changed))


def show(direct, product_id):
    return direct("getProduct", {"product_id": product_id})


class TestCreate:
    def test_a_created_product_is_found(self, direct):
        """By id, in the search, by seller SKU, and in the founding document's list."""
        made = create(direct)
        shown = show(direct, made["product_id"])
        assert shown["title"] == shown["product_name"] == "A bottle that keeps water cold all day"
        assert shown["skus"][0]["price"]["sale_price"] == "19.90"
        newest = direct("search_products", page_size=1, body={})["products"][0]
        assert newest["id"] == made["product_id"]
        found = direct("search_products", page_size=10, body={"seller_skus": ["NEW-1"]})
        assert [product["id"] for product in found["products"]] == [made["product_id"]]
        assert direct("listProducts", page_size=1)["products"][0]["product_id"] == made["product_id"]

    def test_it_is_pending_until_the_platform_has_looked(self, direct, clock):
        """PENDING for ten minutes, then ACTIVATE; the founding document calls it REVIEWING."""
        made = create(direct)
        assert show(direct, made["product_id"])["status"] == "PENDING"
        assert (
            direct("listProducts", status="REVIEWING", page_size=1)["products"][0]["id"] == made["product_id"]
        )
        clock.move(601)
        assert show(direct, made["product_id"])["status"] == "ACTIVATE"

    def test_a_draft_stays_one(self, direct, clock):
        """AS_DRAFT is not looked at."""
        made = create(direct, save_mode="AS_DRAFT")
        clock.move(10_000)
        assert show(direct, made["product_id"])["status"] == "DRAFT"

    def test_the_same_key_makes_one_product(self, direct):
        """An idempotency key answers with the first product."""
        first, second = create(direct, idempotency_key="k"), create(direct, idempotency_key="k")
        assert first == second
        assert create(direct, idempotency_key="l")["product_id"] != first["product_id"]

    @pytest.mark.parametrize(
        ("changed", "code"),
        [
            ({"title": "Short"}, 12052051),
            ({"title": "x" * 256}, 12052051),
            ({"description": "x" * 10_001}, 12052013),
            ({"category_id": "1"}, 12052023),
            ({"category_id": "600001"}, 12052024),
            ({"main_images": [{"uri": "https://elsewhere.example/a.png"}]}, 12052300),
            ({"main_images": [{"uri": "tos-1"}] * 10}, 12052306),
            ({"skus": [{"price": {"amount": "x", "currency": "MYR"}}]}, 12052073),
            ({"skus": [{"price": {"amount": "1", "currency": "USD"}}]}, 12052084),
            ({"skus": [{"price": {"amount": "1", "currency": "MYR"}, "inventory": []}]}, 12052096),
            ({"skus": [{"price": {"amount": "1", "currency": "MYR"}, "inventory": [{"warehouse_id": "1", "quantity": 1}]}]}, 12052097),
            ({"skus": [{"price": {"amount": "1", "currency": "MYR"}, "inventory": [{"quantity": 100_000}]}]}, 12052055),
            ({"skus": [{"price": {"amount": "1", "currency": "MYR"}, "inventory": [{"quantity": 1}]}] * 101}, 12052050),
            ({"skus": []}, 36009004),
        ],
    )  # fmt: skip
    def test_limits_have_their_codes(self, direct, changed, code):
        """Each documented limit is refused with its own code, and nothing is created."""
        before = direct("search_products", page_size=1, body={})["total_count"]
        assert direct.refused("create_product", body=fields(direct, **changed)) == code
        assert direct("search_products", page_size=1, body={})["total_count"] == before


class TestEdit:
    def test_what_is_not_given_stays(self, direct, clock):
        """The founding document's update changes the name and keeps price and pictures."""
        made = create(direct)
        clock.move(700)
        before = show(direct, made["product_id"])
        direct(
            "updateProduct",
            {"product_id": made["product_id"]},
            body={"product_name": "A bottle that keeps water warm all day"},
        )
        after = show(direct, made["product_id"])
        assert after["title"] == "A bottle that keeps water warm all day"
        assert (after["skus"][0]["price"], after["main_images"]) == (
            before["skus"][0]["price"],
            before["main_images"],
        )
        assert after["update_time"] == clock.at
        assert after["status"] == "PENDING"

    def test_a_refused_edit_changes_nothing(self, direct):
        """A good title and a bad description: the title stays as it was."""
        made = create(direct)
        body = {"title": "Another title that is long enough", "description": "x" * 10_001}
        assert (
            direct.refused("partial_edit_product", {"product_id": made["product_id"]}, body=body) == 12052013
        )
        assert show(direct, made["product_id"])["title"] == "A bottle that keeps water cold all day"

    def test_price_and_stock_are_set(self, direct):
        """Both are shown at once; a SKU of another product is refused, or named in errors."""
        made = create(direct)
        path, sku = {"product_id": made["product_id"]}, made["skus"][0]["id"]
        direct(
            "update_price", path, body={"skus": [{"id": sku, "price": {"amount": "9.90", "currency": "MYR"}}]}
        )
        stock = [{"id": sku, "inventory": [{"quantity": 77}]}, {"id": "1", "inventory": [{"quantity": 1}]}]
        errors = direct("update_inventory", path, body={"skus": stock})["errors"]
        assert [error["detail"]["sku_id"] for error in errors] == ["1"]
        shown = show(direct, made["product_id"])["skus"][0]
        assert shown["price"]["sale_price"] == "9.90"
        assert shown["inventory"][0]["quantity"] == 77
        found = direct("inventory_search", body={"sku_ids": [sku]})["inventory"]
        assert found[0]["skus"][0]["total_available_quantity"] == 77
        assert direct.refused("update_price", path, body={"skus": [{"id": "1"}]}) == 12052048

    def test_an_unknown_product_is_refused(self, direct):
        """Reading and changing it alike."""
        for operation in ("getProduct", "updateProduct", "update_price", "update_inventory"):
            assert direct.refused(operation, {"product_id": "1"}, body={}) == 12052260


class TestManyAtOnce:
    def test_one_wrong_id_does_not_stop_the_others(self, direct):
        """Code 0 with errors for the wrong one; the others change."""
        ids = [create(direct)["product_id"] for _ in range(2)]
        errors = direct("deactivate_products", body={"product_ids": [*ids, "1"]})["errors"]
        assert [(error["code"], error["detail"]["product_id"]) for error in errors] == [(12052260, "1")]
        assert {show(direct, one)["status"] for one in ids} == {"SELLER_DEACTIVATED"}
        assert direct("activate_products", body={"product_ids": ids}) == {"errors": []}

    def test_deleted_products_are_gone_and_can_be_recovered(self, direct):
        """They leave the usual search, are found as DELETED, and come back off sale."""
        one = create(direct)["product_id"]
        assert direct("delete_products", body={"product_ids": [one]}) == {"errors": []}
        assert one not in {
            p["id"] for p in direct.pages("search_products", "products", body={}, page_size=50)
        }
        assert direct("search_products", body={"status": "DELETED"}, page_size=5)["products"][0]["id"] == one
        assert direct("delete_products", body={"product_ids": [one]})["errors"][0]["code"] == 12052901
        direct("recover_products", body={"product_ids": [one]})
        assert show(direct, one)["status"] == "SELLER_DEACTIVATED"

    @pytest.mark.parametrize(
        "operation", ["delete_products", "activate_products", "deactivate_products", "recover_products"]
    )
    def test_twenty_is_the_most(self, direct, operation):
        """21 ids are refused with 12019120."""
        assert direct.refused(operation, body={"product_ids": [str(n) for n in range(21)]}) == 12019120

    def test_more_than_ten_skus_in_a_search_are_refused(self, direct):
        """Seller SKUs and SKU ids have their own codes."""
        many = [str(number) for number in range(11)]
        assert direct.refused("search_products", page_size=1, body={"seller_skus": many}) == 12019027
        assert direct.refused("search_products", page_size=1, body={"sku_ids": many}) == 12019087
        assert direct.refused("search_products", body={}) == 12019109


class TestUploads:
    def test_an_image_says_its_size_and_where_it_is(self, direct):
        """The uri begins with tos-, and the same picture has the same one at both paths."""
        shown = direct("upload_product_image", body={"use_case": "MAIN_IMAGE"}, files=image())
        assert (shown["width"], shown["height"], shown["use_case"]) == (640, 480, "MAIN_IMAGE")
        assert shown["uri"].startswith("tos-")
        assert (
            direct("uploadProductFile", body={"use_case": "BRAND_LOGO"}, files=image())["uri"] == shown["uri"]
        )

    @pytest.mark.parametrize(
        ("files", "code"),
        [({}, 12019103), (image(b""), 12019103), (image(b"GIF89a"), 12038002), (image(name=None), 12019104)],
    )
    def test_what_is_no_picture_is_refused(self, direct, files, code):
        """Nothing, an empty file, another format, a file without a name."""
        assert direct.refused("upload_product_image", files=files) == code

    def test_a_pdf_must_be_one(self, direct):
        """The content counts, and the name must have a suffix that is known."""
        pdf = {"data": UploadedFile("a.pdf", "application/pdf", b"%PDF-1.4")}
        assert direct("upload_product_pdf_or_video", body={"name": "a.pdf"}, files=pdf)["format"] == "PDF"
        assert (
            direct.refused("upload_product_pdf_or_video", body={"name": "a.pdf"}, files=image()) == 12038004
        )
        assert direct.refused("upload_product_pdf_or_video", body={"name": "a.exe"}, files=pdf) == 12019104


def test_brands_are_created_once(direct):
    """A new brand is listed and can be used; its name cannot be taken twice, nor be too short or too long."""
    brand = direct("create_custom_brands", body={"name": "Fernweh"})["id"]
    assert direct("get_brands", page_size=10, brand_name="fern")["brands"][0]["id"] == brand
    assert show(direct, create(direct, brand_id=brand)["product_id"])["brand"] == {
        "id": brand,
        "name": "Fernweh",
    }
    assert direct.refused("create_custom_brands", body={"name": "fernweh"}) == 12052205
    assert direct.refused("create_custom_brands", body={"name": "x"}) == 12052189
    assert direct.refused("create_custom_brands", body={"name": "x" * 31}) == 12052190


def test_changes_are_told(direct):
    """Creating and deactivating a product send product events of its shop."""
    one = create(direct)["product_id"]
    direct("deactivate_products", body={"product_ids": [one]})
    direct(
        "partial_edit_product",
        {"product_id": one},
        body={"title": "A bottle for all days of the year", "skus": []},
    )
    told = [event.data | {"type": event.type} for event in direct.events]
    assert [(event["type"], int(event["product_id"])) for event in told] == [
        (16, int(one)),
        (5, int(one)),
        (15, int(one)),
    ]
    assert told[1]["status"] == "PRODUCT_STATUS_CHANGED"
    assert told[2]["changed_fields"] == ["others", "title"]
    assert {event.shop_id for event in direct.events} == {direct.shop.shop_id}


@pytest.mark.parametrize(("quantity", "told"), [(0, ["OUT_OF_STOCK"]), (3, ["LOW_STOCK"]), (77, [])])
def test_low_stock_is_told(direct, quantity, told):
    """Who sets a SKU's stock to little or nothing is told so."""
    made = create(direct)
    del direct.events[:]
    stock = [{"id": made["skus"][0]["id"], "inventory": [{"quantity": quantity}]}]
    direct("update_inventory", {"product_id": made["product_id"]}, body={"skus": stock})
    assert [event.data["current_inventory_status"] for event in direct.events if event.type == 27] == told
