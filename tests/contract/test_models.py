"""Every model takes whatever the server sends: nothing is lost, and strict checking names what is odd."""

import copy
import typing

import attrs
import orjson
import pytest

from tiktok_shop_openapi import models, spec_path
from tiktok_shop_runtime.checking import deviations
from tiktok_shop_runtime.models import Input, Model, decode, iter_extra, wire_names

from .catalogue import resolve

SPEC = orjson.loads(spec_path().read_bytes())
SCHEMAS = SPEC["components"]["schemas"]
CLASSES = {
    name: cls
    for name in dir(models)
    if name in SCHEMAS and isinstance(cls := getattr(models, name), type) and issubclass(cls, Model)
}
ANSWERS = {name: cls for name, cls in CLASSES.items() if not issubclass(cls, Input)}
WRONG = {
    "string": 7,
    "integer": "7",
    "number": "7",
    "boolean": "yes",
    "array": {"a": 1},
    "object": [1],
    None: [],
}


def sample(schema, seen=()):
    """A value that fits *schema*: every field filled, lists with two entries."""
    name = schema.get("$ref", "")
    if name in seen:
        return {}
    seen = (*seen, name) if name else seen
    schema = resolve(SPEC, schema)
    if "anyOf" in schema:
        return sample(schema["anyOf"][0], seen)
    kind = schema.get("type", "object" if "properties" in schema else None)
    kind = kind[0] if isinstance(kind, list) else kind
    if schema.get("enum"):
        return schema["enum"][0]
    if kind == "array":
        return [sample(schema.get("items", {}), seen), sample(schema.get("items", {}), seen)]
    if kind == "object":
        return {field: sample(part, seen) for field, part in schema.get("properties", {}).items()}
    return {"integer": 7, "number": 1.5, "boolean": True, "string": "text"}.get(kind, "anything")


def kind_of(schema):
    """JSON kind of a field."""
    schema = resolve(SPEC, schema)
    if "anyOf" in schema:
        return kind_of(schema["anyOf"][0])
    kind = schema.get("type", "object" if "properties" in schema else None)
    return kind[0] if isinstance(kind, list) else kind


def is_nullable(schema):
    schema = resolve(SPEC, schema)
    kinds = schema.get("type", ())
    return "null" in (kinds if isinstance(kinds, list) else ()) or {"type": "null"} in schema.get("anyOf", [])


def test_there_are_as_many_models_as_there_should_be():
    """About as many classes as there are distinct shapes, and each stands for a component of the spec."""
    assert 1_000 < len(CLASSES) <= 1_620
    assert len(ANSWERS) > 900


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_survives_the_round_trip(name):
    """Decoded and encoded again, a sample is what it was, with nothing unknown and nothing deviating."""
    data = sample(SCHEMAS[name])
    model = ANSWERS[name].from_dict(data)
    assert model.to_dict() == data
    assert list(iter_extra(model)) == []
    assert deviations(ANSWERS[name], data) == []


@pytest.mark.parametrize("name", ANSWERS)
def test_odd_values_lose_nothing_and_are_named_when_strict(name):
    """``null``, missing, unknown enum value, wrong kind and extra field, at every field: tolerated, kept, named."""
    cls = ANSWERS[name]
    properties = SCHEMAS[name].get("properties", {})
    whole = sample(SCHEMAS[name])
    attributes = {wire: attribute for attribute, wire in wire_names(cls).items()}
    for field, part in properties.items():
        kind = kind_of(part)
        missing = {key: value for key, value in whole.items() if key != field}
        nothing = [] if kind == "array" else None
        assert getattr(cls.from_dict(missing), attributes[field]) == nothing
        assert cls.from_dict(missing).to_dict() == missing

        null = {**whole, field: None}
        model = cls.from_dict(null)
        assert getattr(model, attributes[field]) == nothing
        assert model.to_dict() == null
        assert field not in model.extra
        assert any(line.startswith(field) for line in deviations(cls, null)) is not is_nullable(part)

        if kind is not None:
            odd = {**whole, field: WRONG[kind]}
            model = cls.from_dict(copy.deepcopy(odd))
            assert model.to_dict() == odd
            assert [line for line in deviations(cls, odd) if line.startswith(field)], (name, field)
        if resolve(SPEC, part).get("enum") and kind == "string":
            new = {**whole, field: "BRAND_NEW"}
            assert getattr(cls.from_dict(new), attributes[field]) == "BRAND_NEW"
            assert any(line.startswith(field) for line in deviations(cls, new))
    extra = {**whole, "brand_new": {"to_dict": 1}, "to_dict": 2, "extra": 3}
    model = cls.from_dict(extra)
    assert model.extra == {"brand_new": {"to_dict": 1}, "to_dict": 2, "extra": 3}
    assert model.to_dict() == extra
    assert dict(iter_extra(model)) == model.extra
    assert len(deviations(cls, extra)) == 3


def test_an_oddity_deep_inside_is_named_by_its_path():
    """The path leads through lists and objects to the value."""
    name, data = next(
        (name, found)
        for name in ANSWERS
        if isinstance(found := sample(SCHEMAS[name]), dict) and isinstance(found.get("orders"), list)
    )
    data["orders"][1]["id"] = 7
    data["orders"][0]["unheard_of"] = 1
    lines = deviations(ANSWERS[name], data)
    assert any(line.startswith("orders[1].id") for line in lines)
    assert any(line.startswith("orders[0].unheard_of") for line in lines)
    assert dict(iter_extra(decode(ANSWERS[name], data))) == {"orders[0].unheard_of": 1}


def test_list_items_of_the_wrong_kind_are_kept():
    """A ``null`` among objects costs neither the page nor itself."""
    data = {"orders": [{"id": "1"}, None, "odd", {"id": "2"}], "next_page_token": ""}
    page = decode(models.OrderPage, copy.deepcopy(data))
    assert [order.id for order in page.orders] == ["1", "2"]
    assert page.extra == {"orders[1]": None, "orders[2]": "odd"}
    assert page.to_dict() == data


def test_a_list_that_was_left_out_is_nobody_elses():
    """Each reading of a missing list is a new empty one: what somebody puts into it does not show up elsewhere."""
    first, second = models.OrderPage.from_dict({}), models.OrderPage.from_dict({})
    first.orders.append(models.Order.from_dict({"id": "1"}))
    assert second.orders == []
    assert models.OrderPage.from_dict({}).to_dict() == {}


def test_what_answers_always_carry_is_not_optional():
    """Ids, times, status and money of the main objects need no question; breaking the promise loses nothing."""
    hints = typing.get_type_hints(models.Order)
    assert hints["id"] is str
    assert hints["create_time"] is int
    assert hints["line_items"] == list[models.OrderLineItem]
    assert hints["buyer_message"] == str | None
    broken = models.Order.from_dict({"id": "1"})
    assert broken.create_time is None
    assert "create_time: missing" in deviations(models.Order, {"id": "1"})


def test_models_are_attrs_classes():
    """``attrs.fields`` and ``attrs.asdict`` work, though nothing is paid for them before."""
    money = models.Money.from_dict({"amount": "1.00", "currency": "GBP"})
    assert attrs.has(models.Money)
    assert {field.name for field in attrs.fields(models.Money)} == {"amount", "currency"}
    assert attrs.asdict(money) == {"amount": "1.00", "currency": "GBP"}


def test_whole_numbers_stay_whole_beyond_53_bits():
    """An id that is a number on the wire is not rounded."""
    number = 2**63 - 1
    page = decode(models.OrderPage, orjson.loads(b'{"total_count": %d}' % number))
    assert page.total_count == number


def test_importing_the_package_loads_no_model():
    """Models are imported when they are used, with what they are made of and nothing else."""
    import subprocess
    import sys

    code = (
        "import sys, tiktok_shop_openapi.models as m; m.Money;"
        "print(sum(name.startswith('tiktok_shop_openapi.models.') for name in sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(ran.stdout) == 1
