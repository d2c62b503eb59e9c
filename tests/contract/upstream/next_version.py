"""A made-up next version of the API: our own dist with 12 operations changed, 3 new, 1 gone and 1 moved to 202611."""

from __future__ import annotations

import copy
from typing import Any

CHANGED = {
    ("get_order_list", "body.order_channel"): "new",
    ("get_statements", "query.page_size"): "maximum was 100, is 50",
    ("getWithdrawals", "query.currency"): "new",
    ("get_order_detail", "query.ids"): "maxItems was 50, is 40",
    ("get_shop_performance", "query.granularity"): "1W added",
    ("create_promotion_activity", "body.title"): "maxLength was 50, is 40",
    ("get_active_shops", "query.region"): "new and required",
    ("deactivate_activity", "response.reason"): "new",
    ("get_warehouse_list", ""): "deprecated",
    ("update_price", "body.reason"): "new",
    ("get_package_detail", "response.weather"): "new",
    ("get_coupon", "response.coupon.tea"): "new",
}
ADDED = {
    "get_tea_list": ("get", "/product/202611/teas"),
    "create_tea": ("post", "/product/202611/teas/create"),
    "search_tea_statements": ("post", "/finance/202611/teas/search"),
}
GONE = "get_shop_webhooks"
MOVED = ("get_payments", "/finance/202611/payments")
TEXT = {"type": "string"}


def next_version(dist: dict[str, Any]) -> dict[str, Any]:
    """Return *dist* as the platform might publish it next year."""
    made = copy.deepcopy(dist)
    found = {
        operation["operationId"]: (path, method, operation)
        for path, item in made["paths"].items()
        for method, operation in item.items()
    }

    def query(identity: str, name: str) -> dict[str, Any]:
        return next(p for p in found[identity][2]["parameters"] if p.get("name") == name)

    def body(identity: str) -> dict[str, Any]:
        content = found[identity][2]["requestBody"]["content"]["application/json"]
        content["schema"] = _inline(made, content["schema"])
        return content["schema"]["properties"]

    def data(identity: str) -> dict[str, Any]:
        envelope = found[identity][2]["responses"]["200"]["content"]["application/json"]["schema"]
        schema = _inline(made, envelope["properties"]["data"]["anyOf"][0])
        envelope["properties"]["data"]["anyOf"][0] = schema
        return schema["properties"]

    body("get_order_list")["order_channel"] = TEXT
    query("get_statements", "page_size")["schema"]["maximum"] = 50
    found["getWithdrawals"][2]["parameters"].append({"name": "currency", "in": "query", "schema": TEXT})
    query("get_order_detail", "ids")["schema"]["maxItems"] = 40
    query("get_shop_performance", "granularity")["schema"]["enum"].append("1W")
    body("create_promotion_activity")["title"]["maxLength"] = 40
    found["get_active_shops"][2].setdefault("parameters", []).append(
        {"name": "region", "in": "query", "required": True, "schema": TEXT}
    )
    data("deactivate_activity")["reason"] = TEXT
    found["get_warehouse_list"][2]["deprecated"] = True
    body("update_price")["reason"] = TEXT
    data("get_package_detail")["weather"] = TEXT
    coupon = data("get_coupon")
    coupon["coupon"] = _inline(made, coupon["coupon"])
    coupon["coupon"]["properties"]["tea"] = TEXT
    for name, (method, path) in ADDED.items():
        made["paths"].setdefault(path, {})[method] = _teas(name, method)
    del made["paths"][found[GONE][0]][found[GONE][1]]
    path, method, operation = found[MOVED[0]]
    del made["paths"][path][method]
    operation["x-tiktok-shop"]["version"] = "202611"
    made["paths"][MOVED[1]] = {method: operation}
    return made


def _inline(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    name = schema["$ref"].rpartition("/")[2]
    return copy.deepcopy(document["components"]["schemas"][name])


def _teas(name: str, method: str) -> dict[str, Any]:
    tea = {
        "type": "object",
        "properties": {"id": TEXT, "leaf": {"type": "string", "enum": ["GREEN", "BLACK"]}},
    }
    page = {"teas": {"type": "array", "items": tea}, "next_page_token": TEXT}
    found: dict[str, Any] = {
        "operationId": name,
        "summary": "Somebody else's words.",
        "parameters": [
            {
                "name": "page_size",
                "in": "query",
                "required": True,
                "schema": {"type": "integer", "maximum": 50},
            },
            {"name": "page_token", "in": "query", "schema": TEXT},
            {"$ref": "#/components/parameters/ShopCipher"},
        ],
        "responses": {
            "200": {
                "description": "Teas.",
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "properties": {
                                "code": {"type": "integer"},
                                "data": {"type": "object", "properties": page},
                            },
                        }
                    }
                },
            }
        },
    }
    if method == "post":
        found["requestBody"] = {
            "content": {
                "application/json": {
                    "schema": {"type": "object", "required": ["leaf"], "properties": {"leaf": TEXT}}
                }
            }
        }
    return found
