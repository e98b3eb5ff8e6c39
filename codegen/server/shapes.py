"""The server's argument tree → parameters in the spec's grammar, as far as that can say it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from attrs import define, evolve, field

from codegen.names import is_bad_parameter
from codegen.server.facts import Argument, Fact

Shape = dict[str, Any]
"""One parameter as it stands in the file."""

_TYPES = {"key": "key", "string": "string", "integer": "integer", "double": "double"}


class _NotSaid(Exception):
    """The grammar has no form for it."""


@define
class Shapes:
    """The parameters of one command; `left_out` names arguments that need a hand."""

    fact: Fact
    params: list[Shape] = field(init=False, factory=list[Shape])
    left_out: list[str] = field(init=False, factory=list[str])
    wait: dict[str, str] | None = field(init=False, default=None)
    _names: set[str] = field(init=False, factory=set[str])

    def __attrs_post_init__(self) -> None:
        counted = False
        for item in self.fact.arguments:
            if _is_count(item, self.fact.arguments):
                counted = True
                continue
            try:
                made = self._top(item)
            except _NotSaid:
                self.left_out.append(f"{item.name} ({item.kind})")
                continue
            if counted:
                made[0]["counted"] = True
                counted = False
            self.params += made
        self._star()

    def _star(self) -> None:
        """The last list without a token is what `*args` are for."""
        lists = [param for param in self.params if param.get("multiple") and "token" not in param]
        if lists and lists[-1] is self.params[-1] and "block" not in lists[-1] and "counted" not in lists[-1]:
            lists[-1]["variadic"] = lists[-1].pop("multiple")

    def _top(self, item: Argument) -> list[Shape]:
        if item.kind == "oneof":
            return [self._oneof(item)]
        if item.kind == "block":
            return self._block(item)
        if item.kind == "pure-token" and not item.optional:
            return [{"literal": item.token}]
        return [self._scalar(item)]

    # -- choices -----------------------------------------------------------------------------------

    def _oneof(self, item: Argument) -> Shape:
        if item.multiple:
            raise _NotSaid
        plain = [arm for arm in item.arguments if arm.kind != "pure-token"]
        if not plain and (item.token or not item.optional):
            return self._choices(item)
        if len(plain) == 1 and not plain[0].token and not plain[0].arguments:
            # The tokens beside it are special values of it: `*` or an id.
            return self._scalar(plain[0], optional=item.optional)
        made: Shape = {"oneof": [self._arm(arm, item.token) for arm in _arms(item, item.since)]}
        if not item.optional:
            made["required"] = True
        return made

    def _choices(self, item: Argument) -> Shape:
        made = self._start(item)
        made["choices"] = [arm.token for arm in item.arguments]
        if item.token and not item.optional:
            made["required"] = True
        return self._dated(made, item)

    def _arm(self, arm: Argument, token: str | None) -> Shape:
        before = " ".join(part for part in (token, arm.token) if part)
        if arm.kind == "block" and all(member.kind == "pure-token" for member in arm.arguments):
            tokens = [str(member.token) for member in arm.arguments]
            return self._dated({"name": self._name(arm), "token": " ".join([before, *tokens]).strip()}, arm)
        if arm.kind == "block":
            made: Shape = {"token": before} if before else {}
            made["block"] = [self._member(member) for member in arm.arguments]
            return self._dated(made, arm)
        made = self._scalar(arm, optional=bool(before))
        if before:
            made["token"] = before
        return made

    # -- blocks ------------------------------------------------------------------------------------

    def _block(self, item: Argument) -> list[Shape]:
        first, *others = item.arguments
        if item.multiple:
            return [self._rows(item)]
        if item.token and len(others) == 1 and _is_count(first, item.arguments):
            return [self._counted(item, others[0])]
        if not item.optional and not item.token:
            return [made for member in item.arguments for made in self._top(member)]
        if not item.token and first.token:
            return self._led(item)
        if not item.token and any(member.optional for member in item.arguments):
            return self._chain(item, [])
        made: Shape = {"token": item.token} if item.token else {}
        made["block"] = [self._member(member) for member in item.arguments]
        if item.optional:
            made["optional"] = True
        return [self._dated(made, item)]

    def _led(self, item: Argument) -> list[Shape]:
        """An optional block whose first member has the token: the others need that one."""
        first, *others = (self._scalar(member, optional=True) for member in item.arguments)
        return [first, *(other | {"needs": [first["name"]]} for other in others)]

    def _counted(self, item: Argument, items: Argument) -> Shape:
        """A token, how many items there are, and the items."""
        list_of = evolve(items, token=item.token, since=item.since, optional=item.optional)
        made = self._rows(list_of) if items.arguments else self._scalar(list_of)
        made["counted"] = True
        if not item.optional:
            made["required"] = True
        return made

    def _chain(self, item: Argument, before: list[str]) -> list[Shape]:
        """An optional block that may end early: each member needs the one before it."""
        made: list[Shape] = []
        for member in item.arguments:
            needs = [made[-1]["name"]] if made else before
            dated = evolve(member, since=member.since or item.since, optional=True)
            if member.kind == "block" and not member.token:
                made += self._chain(dated, needs)
                continue
            one = self._choices(dated) if _is_choice(member) else self._scalar(dated)
            made.append(one | {"optional": True} | ({"needs": needs} if needs else {}))
        return made

    def _rows(self, item: Argument) -> Shape:
        members = item.arguments
        if any(member.arguments or member.token or member.multiple for member in members):
            raise _NotSaid
        made = self._start(item)
        if any(member.kind == "key" for member in members):
            if len(members) != 2 or members[0].kind != "key":
                raise _NotSaid
            made |= {"type": "mapping", "of": ["key", "value"]}
        else:
            made |= {"block": [self._scalar(member) for member in members], "multiple": True}
        return self._dated(made, item)

    def _member(self, member: Argument) -> Shape:
        """Something inside a block."""
        if member.kind == "oneof" and not member.optional and not member.multiple:
            if _is_choice(member):
                return self._choices(member)
        elif not member.arguments and (not member.optional or member.kind == "pure-token"):
            made = self._scalar(member)
            made.pop("required", None)
            return made
        raise _NotSaid

    # -- single words ------------------------------------------------------------------------------

    def _scalar(self, item: Argument, *, optional: bool | None = None) -> Shape:
        if item.arguments:
            raise _NotSaid
        skippable = item.optional if optional is None else optional
        made = self._start(item)
        if item.kind != "pure-token":
            made |= self._type(item, made["name"])
        if item.multiple:
            made["multiple"] = True
        if item.each:
            made["each"] = True
        if skippable and not item.token:
            made["optional"] = True
        if item.token and not skippable and item.kind != "pure-token":
            made["required"] = True
        return self._dated(made, item)

    def _type(self, item: Argument, name: str) -> Shape:
        if "blocking" in self.fact.flags and re.search("timeout|milliseconds", item.name):
            unit = "s" if item.kind == "double" else "ms"
            self.wait = {"param": name, "unit": unit}
            return {"type": "timeout", "unit": unit}
        unit = "ms" if "milliseconds" in item.name else "s"
        if item.kind == "unix-time":
            return {"type": "timestamp", "unit": unit}
        if item.kind == "integer" and "seconds" in item.name:
            return {"type": "duration", "unit": unit}
        # The server calls every glob a pattern; only those for keys are one in the spec.
        return {"type": _TYPES.get(item.kind, "string")}

    def _start(self, item: Argument) -> Shape:
        made: Shape = {"name": self._name(item)}
        if item.token:
            made["token"] = item.token
        return made

    def _dated(self, made: Shape, item: Argument) -> Shape:
        if item.since and _numbers(item.since) > _numbers(self.fact.since):
            made["since"] = item.since
        return made

    def _name(self, item: Argument) -> str:
        plain = re.sub(r"\W", "_", item.name.lower())
        if item.kind == "key" and plain == "key":
            plain = "keys" if item.multiple else "name"
        if is_bad_parameter(plain):
            plain += "_"
        name, more = plain, 2
        while name in self._names:
            name, more = f"{plain}{more}", more + 1
        self._names.add(name)
        return name


def _arms(item: Argument, since: str | None) -> Iterable[Argument]:
    """The arms, those of a choice inside the choice too."""
    for arm in item.arguments:
        if arm.kind == "oneof" and not arm.token:
            yield from _arms(arm, arm.since or since)
        else:
            yield evolve(arm, since=arm.since or since)


def _is_choice(item: Argument) -> bool:
    return item.kind == "oneof" and all(arm.kind == "pure-token" for arm in item.arguments)


def _is_count(item: Argument, items: tuple[Argument, ...]) -> bool:
    """Whether it says how many items follow; the generator counts by itself."""
    behind = items[items.index(item) + 1 :][:1]
    follows = bool(behind) and (behind[0].multiple or any(part.multiple for part in behind[0].arguments))
    return item.kind == "integer" and item.name.startswith("num") and not item.token and follows


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
