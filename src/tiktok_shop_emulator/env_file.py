"""The ``.env`` file that lets a client find this emulator's shops."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from tiktok_shop_emulator.tokens import Authority
from tiktok_shop_emulator.winninghunter.api import API_KEY
from tiktok_shop_emulator.world import World
from tiktok_shop_emulator.world.identity import SELLER, USER_TYPE_NAMES

__all__ = ["NotOursError", "check", "env_text", "env_values", "write"]

BEGIN = "# >>> made by tiktok-shop emulator, replace=yes"
END = "# <<< made by tiktok-shop emulator, replace=yes"
"""Lines around what the emulator writes. Each has an equals sign: programs that split every line at one read on."""


class NotOursError(Exception):
    """The file holds something that the emulator did not write."""


def env_values(world: World, authority: Authority, base_url: str, *, people: bool = False) -> dict[str, str]:
    """
    Return every variable, in the layout that ``TikTokShop.from_env`` reads; shops are numbered from 1.

    Their names are ``SHOP1``, ``SHOP2``, …: a shop's own name has spaces, which shells that source the file split.

    Args:
        people: List creators and partners, too, numbered after the shops: a token without a cipher.
    """
    values = {
        "TIKTOK_SHOP_APP_KEY": world.app_key,
        "TIKTOK_SHOP_APP_SECRET": world.app_secret,
        "TIKTOK_SHOP_BASE_URL": base_url,
        "TIKTOK_SHOP_AUTH_URL": base_url,
    }
    for number, shop in enumerate(world.shops, start=1):
        prefix = f"TIKTOK_SHOP{number}_"
        values[prefix + "NAME"] = shop.handle
        values[prefix + "SHOP_ID"] = shop.shop_id
        values[prefix + "REGION"] = shop.region
        values[prefix + "SHOP_CIPHER"] = shop.cipher
        values |= _tokens(authority, shop.authorization_id, prefix)
    others = [one for one in world.authorizations if one.user_type != SELLER] if people else []
    for number, person in enumerate(others, start=len(world.shops) + 1):
        prefix = f"TIKTOK_SHOP{number}_"
        values[prefix + "NAME"] = person.handle
        values[prefix + "OPEN_ID"] = person.open_id
        values[prefix + "USER_TYPE"] = USER_TYPE_NAMES[person.user_type]
        values |= _tokens(authority, person.authorization_id, prefix)
    values["WINNINGHUNTER_API_KEY"] = API_KEY
    values["WINNINGHUNTER_BASE_URL"] = base_url
    return values


def _tokens(authority: Authority, authorization_id: str, prefix: str) -> dict[str, str]:
    pair = authority.pair(authorization_id)
    return {
        prefix + "ACCESS_TOKEN": pair.access_token,
        prefix + "ACCESS_TOKEN_EXPIRE_IN": str(pair.access_token_expire_in),
        prefix + "REFRESH_TOKEN": pair.refresh_token,
    }


def env_text(world: World, authority: Authority, base_url: str, *, people: bool = False) -> str:
    """Return the variables as plain ``KEY=value`` lines."""
    values = env_values(world, authority, base_url, people=people)
    return "".join(f"{key}={value}\n" for key, value in values.items())


def check(path: Path, *, force: bool = False) -> None:
    """
    Look whether ``write`` may write *path*.

    Raises:
        NotOursError: If it holds settings that the emulator did not write and *force* is not given, or is not a file.

        OSError: If it cannot be read.
    """
    _others(path, force=force)


def write(path: Path, text: str, *, force: bool = False) -> None:
    """
    Put *text* between the emulator's marks in *path*, and leave every other line as it is.

    The file is replaced at once or not at all, and is readable by its owner only.

    Args:
        force: Write beside settings of others. Where names are the same, the emulator's come last and so count.

    Raises:
        NotOursError: If the file holds settings that the emulator did not write and *force* is not given, or is not a file.

        OSError: If it cannot be read or written.
    """
    path = path.resolve()  # a link stays one
    before, after = _others(path, force=force)
    if before and not before.endswith("\n"):
        before += "\n"
    whole = f"{before}{after}{BEGIN}\n{text}{END}\n"
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # mode 0600
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="surrogateescape", newline="") as file:
            file.write(whole)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _others(path: Path, *, force: bool) -> tuple[str, str]:
    """Return the lines before and after the emulator's own."""
    try:
        if not path.is_file():
            if path.exists():
                raise NotOursError(f"{path} is not a file")
            return "", ""
        with path.open(encoding="utf-8", errors="surrogateescape", newline="") as file:
            lines = file.read().splitlines(keepends=True)
    except FileNotFoundError:
        return "", ""
    begin = next((at for at, line in enumerate(lines) if line.rstrip() == BEGIN), len(lines))
    end = next((at + 1 for at, line in enumerate(lines) if at > begin and line.rstrip() == END), None)
    if begin < len(lines) and end is None:
        raise NotOursError(
            f"{path} has the emulator's first mark without the last one; remove the file or its lines"
        )
    before, after = lines[:begin], lines[end:] if end is not None else []
    names = [_name(line) for line in (*before, *after) if line.strip() and line.strip()[0] != "#"]
    if names and not force:
        more = f" and {len(names) - 2} more" if len(names) > 2 else ""
        raise NotOursError(
            f"{path} holds settings that are not the emulator's ({', '.join(names[:2])}{more}); nothing was written. "
            "Name another file, or use --force, which adds the emulator's own lines and keeps all others"
        )
    return "".join(before), "".join(after)


def _name(line: str) -> str:
    """Return the variable that a line sets; never what it is set to."""
    name = line.partition("=")[0].strip().removeprefix("export ").strip()
    return name if "=" in line and name.isidentifier() else "a line without a name"
