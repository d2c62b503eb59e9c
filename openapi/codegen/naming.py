"""
Give every shape a name that a person would choose, and never change it.

The name table (``names/<spec>.yaml``) says for each name which places have it. A shape keeps the name of its places,
so a new operation, or a field added to one of them, never renames a public class. A shape at new places only gets a
proposal, which is appended to the table; people may edit a proposal before it is released.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from . import source
from .shapes import Shape

_HEAD = """\
# Which places have which name. `make generate` appends shapes at new places; it never changes a line that is here.
# A proposal may be edited by hand until it is released; afterwards a name is public.
"""

_VERSION = re.compile(r"_?(20\d{4})$")

_GENERIC = frozenset(
    """
    Data Item List Info Detail Details Error Result Value Response Request Extra Content Body Params Param
    Object Option Entry Record Element Setting Config Metadata Summary Status Type Reason Rule Range Task
    Message Time Date Period Condition Filter Limit Attribute Property Field Action Event Unit Schema
    Resource Source Target Group Code Model Input File Operation Paging Batch Paged Caller Raw Any Literal
    Sequence Mapping
    """.split()  # noqa: SIM905 - words read better than quotes
)
"""Words that say nothing alone, or that mean something else in the generated package."""

_VERBS = ("get", "list", "search", "query", "fetch")


class Names:
    """The name table of one spec."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.table: dict[str, list[str]] = {}
        if path.exists():
            self.table = source.read(path)

    def assign(self, shapes: list[Shape], groups: list[int], pages: dict[int, int]) -> dict[int, str]:
        """
        Return the name of each group and enter new places into the table.

        Args:
            shapes: All shapes.

            groups: The group of each shape.

            pages: Group of a page of items to the group of its items.
        """
        places: dict[int, list[str]] = {}
        for shape in shapes:
            places.setdefault(groups[shape.index], []).append(shape.place)
        names = self._known(places)
        proposer = _Proposer(shapes, groups, names, pages)
        for group in proposer.order():
            names.setdefault(group, proposer.propose(group))
        known = {group: name for group, name in names.items() if group in places}
        for group, name in known.items():
            entry = self.table.setdefault(name, [])
            entry.extend(place for place in places[group] if place not in entry)
        self._drop_moved({place: name for group, name in known.items() for place in places[group]})
        return known

    def text(self) -> str:
        """Return the table as the file that it is kept in."""
        lines = [f"{name}: [{', '.join(_quoted(places))}]\n" for name, places in sorted(self.table.items())]
        return _HEAD + "".join(lines)

    def _known(self, places: dict[int, list[str]]) -> dict[int, str]:
        group_of = {place: group for group, found in places.items() for place in found}
        names: dict[int, str] = {}
        for name, known in self.table.items():
            # where a shape split, its name stays with what the source calls so, else with the newest version
            heirs = sorted(
                (place for place in known if place in group_of),
                key=lambda place: (place.partition("?")[0] != f"#{name}", bool(_place_version(place))),
            )
            if heirs:
                names.setdefault(group_of[heirs[0]], name)
        return names

    def _drop_moved(self, now: dict[str, str]) -> None:
        """A place whose shape split off or joined another is listed under its present name only."""
        for name, found in self.table.items():
            self.table[name] = [place for place in found if now.get(place, name) == name]
        self.table = {name: found for name, found in self.table.items() if found}


def _quoted(places: Iterable[str]) -> list[str]:
    return [f"'{place}'" for place in places]


class _Proposer:
    """Thinks of names for groups that have none."""

    def __init__(
        self, shapes: list[Shape], groups: list[int], names: dict[int, str], pages: dict[int, int]
    ) -> None:
        self._groups = groups
        self._names = names
        self._pages = pages
        self._taken = set(names.values())
        self._shapes = {shape.place: shape for shape in shapes}
        self._members: dict[int, list[Shape]] = {}
        for shape in shapes:
            self._members.setdefault(groups[shape.index], []).append(shape)
        for members in self._members.values():
            members.sort(
                key=lambda shape: (shape.name is None, bool(_version(shape)), -int(_digits(shape.version)))
            )
        short = [(self._lead(group).side, self._short(self._lead(group))) for group in self._members]
        self._uses = Counter(
            pair for group, pair in zip(self._members, short, strict=True) if not self._suffix(group)
        )

    def order(self) -> list[int]:
        """Named ones first, then answers before requests and outer before inner; the newest versions first."""

        def rank(group: int) -> tuple[bool, bool, bool, bool, int]:
            lead = self._lead(group)
            return (
                lead.name is None,
                lead.side != "response",
                bool(self._suffix(group)),
                group in self._pages,
                lead.index,
            )

        return sorted(self._members, key=rank)

    def propose(self, group: int) -> str:
        """Return a free name for *group*, the first of its candidates or a numbered one."""
        if group in self._names:
            return self._names[group]
        suffix = self._suffix(group)
        lead = self._lead(group)
        kind = "Input" if lead.side == "request" and lead.name is None else ""
        candidates = [f"{base}{kind}{suffix}" for base in self._candidates(group)]
        free = next(
            (name for name in candidates if name.lower() not in {t.lower() for t in self._taken}), None
        )
        endings = ["Details", *(f"V{number}" for number in range(2, 100))]
        base = self._candidates(group)[-1]
        free = free or next(
            name
            for name in (f"{base}{ending}{kind}{suffix}" for ending in endings)
            if name not in self._taken
        )
        self._taken.add(free)
        self._names[group] = free
        return free

    def _lead(self, group: int) -> Shape:
        return self._members[group][0]

    def _suffix(self, group: int) -> str:
        """The version, for shapes that only older versions of an operation have."""
        return "" if self._lead(group).name else _version(self._lead(group))

    def _candidates(self, group: int) -> list[str]:
        lead = self._lead(group)
        if lead.name:
            return [lead.name, f"{lead.name}Input" if lead.side == "request" else f"{lead.name}Answer"]
        root, _, path = lead.place.partition(".")
        if lead.place.startswith("#"):
            parent = self._parent(lead)
            return self._inner(lead, parent, parent)
        operation, _, kind = root.partition(":")
        noun = _noun(operation)
        whole = _pascal(_VERSION.sub("", operation))
        if not path:
            if kind == "body":
                return [f"{whole}Request"]
            if group in self._pages:
                item = (
                    self.propose(self._pages[group])
                    .removesuffix(self._suffix(group))
                    .removesuffix("ListItem")
                )
                return [f"{item}Page", f"{noun}Page", f"{whole}Page"]
            return [noun, f"{noun}Result", f"{whole}Result"] if noun != whole else [f"{whole}Result"]
        return self._inner(lead, self._parent(lead), noun)

    def _inner(self, lead: Shape, parent: str, noun: str) -> list[str]:
        short = self._short(lead)
        found = []
        named_after = self._groups[lead.index] in self._pages.values() and _singular(noun) == short
        if named_after or (short not in _GENERIC and self._uses[lead.side, short] <= 1 and len(short) > 2):
            found.append(short)
        found.append(_joined(_singular(noun) if parent == noun else parent, short))
        found.append(_joined(noun, short))
        return [*dict.fromkeys(found)]

    def _parent(self, lead: Shape) -> str:
        place = lead.place.rstrip("[]{}")
        outer = place.rpartition(".")[0]
        while outer and outer not in self._shapes:
            outer = outer[:-2] if outer.endswith(("[]", "{}")) else outer.rpartition(".")[0]
        shape = self._shapes[outer]
        if shape.place.endswith((":response", ":body")):
            return _noun(outer.partition(":")[0])
        name = self.propose(self._groups[shape.index])
        name = name.removesuffix(_version(shape))
        for ending in ("Input", "Page", "Event", "Result"):
            name = name.removesuffix(ending) or name
        return name

    @staticmethod
    def _short(shape: Shape) -> str:
        field = shape.place.rpartition(".")[2]
        word = _pascal(field.rstrip("[]{}"))
        return _singular(word) if field.endswith("[]") else word


def _version(shape: Shape) -> str:
    return _place_version(shape.place)


def _place_version(place: str) -> str:
    found = _VERSION.search(place.partition(":")[0])
    return found[1] if found and not place.startswith("#") else ""


def _digits(version: str) -> str:
    return re.sub(r"\D", "", version) or "0"


def _noun(operation: str) -> str:
    words = _VERSION.sub("", operation)
    verb, _, rest = words.partition("_")
    return _pascal(rest if verb in _VERBS and rest else words)


def _pascal(text: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", text) if word)


def _joined(parent: str, child: str) -> str:
    """Put *child* after *parent* without saying words twice: ``OrderLine`` + ``LineItem`` is ``OrderLineItem``."""
    words = re.findall(r"[A-Z][a-z]*|\d+", parent)
    theirs = re.findall(r"[A-Z][a-z]*|\d+", child)
    for size in range(min(len(words), len(theirs)), 0, -1):
        if [_singular(word) for word in words[-size:]] == [_singular(word) for word in theirs[:size]]:
            shorter = "".join(words[:-size])
            return f"{shorter}{child}" if shorter else f"{child}Entry"
    return f"{parent}{child}"


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is", "News", "Sales", "Series")):
        return word[:-1]
    for ending in ("List", "Info"):
        if word.endswith(ending) and len(word) > len(ending):
            return _singular(word.removesuffix(ending)) if ending == "List" else word
    return word
