"""
Read a folder of the official Node SDK: TypeScript made by openapi-generator's ``typescript-node`` templates.

There are no types to be had but those of the files: operations stand in ``api/…Api.ts`` (a path, replacements of path
parameters, query assignments, an HTTP verb, a body and an answer class), models in classes with an ``attributeTypeMap``.
Comments over a field tell values and limits. What cannot be read is left out rather than guessed.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from .described import SYSTEM, Described, Description, named

_CLASS = re.compile(r"export\s+(?:declare\s+)?class\s+(\w+)\b[^{]*\{")
_ATTRIBUTE = re.compile(
    r"""\{\s*["']name["']:\s*["']\w+["'],\s*["']baseName["']:\s*["']([^"']+)["'],\s*["']type["']:\s*["']([^"']+)["']\s*,?\s*\}"""
)
_FIELD = re.compile(
    r"(?:/\*\*(?P<comment>(?:(?!\*/)[\s\S])*?)\*/\s*)?['\"]?(?P<name>\w+)['\"]?(?P<optional>\?)?:\s*[\w<>{}\[\]: |,'\"]+;"
)
_METHOD = re.compile(
    r"(?:/\*\*(?P<comment>(?:(?!\*/)[\s\S])*?)\*/\s*)?(?:public\s+)?async\s+(?P<name>\w+)\s*\((?P<arguments>[^)]*)\)"
)
_PATH = re.compile(r"""localVarPath\s*=\s*(?:this\.)?[\w.]*[bB]asePath\w*\s*\+\s*["'`]([^"'`]+)["'`]""")
_QUERY = re.compile(
    r"""localVarQueryParameters\[["']([\w.-]+)["']\]\s*=\s*ObjectSerializer\.serialize\(\s*\w+,\s*["']([^"']+)["']"""
)
_VERB = re.compile(r"""method:\s*["'](\w+)["']""")
_BODY = re.compile(r"""body:\s*ObjectSerializer\.serialize\(\s*\w+,\s*["'](\w+)["']""")
_ANSWER = re.compile(r"""ObjectSerializer\.deserialize\(\s*body,\s*["'](\w+)["']""")
_DEPRECATED = re.compile(r"@deprecated|\bdeprecated\b", re.IGNORECASE)
_VALUES = re.compile(r"(?:^|\s)[-*•]\s*`?([A-Z][A-Z0-9_]{2,})`?[ \t]*(?::|-|–|$)", re.MULTILINE)
_RANGE = re.compile(r"(?:[Vv]alid range|[Rr]ange)[^\[\d]{0,20}\[?\s*(-?\d+)\s*(?:-|–|,|to)\s*(-?\d+)\s*\]?")
_LENGTH = re.compile(r"(?:[Mm]ax(?:imum)?)\s*(?:length|characters)[^\d]{0,12}(\d+)")
_COUNT = re.compile(r"(?:[Mm]ax(?:imum)?)\s*(?:count|size|number|array length)[^\d]{0,16}(\d+)")
_DEFAULT = re.compile(r"[Dd]efault(?:\s+value)?\s*[:=]?\s*`?([A-Za-z0-9_]+)`?")
_SCALARS: dict[str, Any] = {
    "string": "string",
    "number": ["integer", "number"],
    "boolean": "boolean",
    "any": None,
    "object": "object",
}


def read(folder: Path) -> Description:
    """Return the operations of every API class below *folder*, their models in place."""
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in sorted(folder.rglob("*.ts"))]
    models = {name: block for text in texts for name, block in _classes(text)}
    found: dict[tuple[str, str], Described] = {}
    for text in texts:
        starts = list(_METHOD.finditer(text))
        ends = [*(start.start() for start in starts[1:]), len(text)]
        for start, end in zip(starts, ends, strict=False):
            block = text[start.start() : end]
            described = _operation(start, block, models)
            if described is not None:
                found[described.path, described.method] = described
    return Description(list(found.values()), says_required=False)


def _classes(text: str) -> list[tuple[str, str]]:
    starts = list(_CLASS.finditer(text))
    ends = [*(start.start() for start in starts[1:]), len(text)]
    return [(start[1], text[start.end() : end]) for start, end in zip(starts, ends, strict=True)]


def _operation(start: re.Match[str], block: str, models: dict[str, str]) -> Described | None:
    path, verb = _PATH.search(block), _VERB.search(block)
    if path is None or verb is None:
        return None
    comment = start["comment"] or ""
    title = re.search(r"@summary\s+([^\n*]+)", comment)
    official = re.sub(r"\s+", "", title[1]) if title else _official(block) or start["name"]
    found = Described(verb[1].lower(), path[1], named(official), deprecated=bool(_DEPRECATED.search(comment)))
    for name in re.findall(r"\{([^}]+)\}", path[1]):
        found.parameters["path", name] = {"schema": {"type": "string"}, "required": True}
    must = {
        re.sub(r"[^a-z0-9]", "", a.partition(":")[0].lower())
        for a in start["arguments"].split(",")
        if "?" not in a.partition(":")[0]
    }
    for name, kind in _QUERY.findall(block):
        found.shop_cipher |= name == "shop_cipher"
        if name.lower() not in SYSTEM:
            told = re.search(rf"@param\s+{re.escape(_camel(name))}\s+([^\n]*)", comment)
            schema = {**_type(kind, models, ()), **_facts(told[1] if told else "", kind)}
            found.parameters["query", name] = {"schema": schema, "required": name.replace("_", "") in must}
    if body := _BODY.search(block):
        found.body = _model(body[1], models, ())
        found.media = "multipart/form-data" if "localVarUseFormData = true" in block else "application/json"
    answer = next((name for name in _ANSWER.findall(block) if name in models), None)
    if answer:
        found.answer = _model(answer, models, ()).get("properties", {}).get("data")
    return found


def _official(block: str) -> str | None:
    """The official title, as answer classes carry it: ``Order202309GetOrderListResponse``."""
    answer = _ANSWER.search(block)
    found = re.fullmatch(r"[A-Za-z]+?20\d{4}(\w+?)Response", answer[1]) if answer else None
    return found[1] if found else None


def _model(name: str, models: dict[str, str], seen: tuple[str, ...]) -> dict[str, Any]:
    block = models.get(name)
    if block is None or name in seen:
        return {"type": "object"}
    told = {field["name"]: field["comment"] or "" for field in _FIELD.finditer(block.partition("static")[0])}
    properties = {}
    for wire, kind in _ATTRIBUTE.findall(block):
        schema = _type(kind, models, (*seen, name))
        facts = _facts(told.get(_camel(wire), told.get(wire, "")), kind)
        properties[wire] = {**schema, **facts}
    return {"type": "object", **({"properties": properties} if properties else {})}


def _type(kind: str, models: dict[str, str], seen: tuple[str, ...]) -> dict[str, Any]:
    kind = kind.strip()
    if kind.startswith("Array<") and kind.endswith(">"):
        return {"type": "array", "items": _type(kind[6:-1], models, seen)}
    if kind in _SCALARS:
        wire = _SCALARS[kind]
        return {"type": wire} if wire else {}
    return _model(kind, models, seen)


def _facts(comment: str, kind: str) -> dict[str, Any]:
    text = re.sub(r"\n\s*\*\s?", "\n", comment)
    found: dict[str, Any] = {}
    values = list(dict.fromkeys(_VALUES.findall(text)))
    if kind == "string" and len(values) > 1:
        found["enum"] = values
    if kind == "number" and (limits := _RANGE.search(text)):
        found["minimum"], found["maximum"] = int(limits[1]), int(limits[2])
    if kind == "string" and (length := _LENGTH.search(text)):
        found["maxLength"] = int(length[1])
    if kind.startswith("Array<") and (count := _COUNT.search(text)):
        found["maxItems"] = int(count[1])
    if default := _DEFAULT.search(text):
        if kind == "number" and default[1].isdigit():
            found["default"] = int(default[1])
        elif kind == "string" and default[1] in values:
            found["default"] = default[1]
    if _DEPRECATED.search(text):
        found["deprecated"] = True
    return found


def _camel(wire: str) -> str:
    first, *rest = wire.split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)
