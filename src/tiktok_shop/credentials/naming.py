"""What a shop may be called, and what a tag and a region look like. Pure."""

from __future__ import annotations

import re
import unicodedata

from tiktok_shop._display import shown
from tiktok_shop.errors import ConfigurationError

__all__ = ["check_name", "check_region", "check_tag"]

_LONGEST = 64
_BETWEEN = frozenset(" -_.&'()+")
_TAG = re.compile(r"[a-z0-9][a-z0-9_.-]{0,31}")
_REGION = re.compile(r"[A-Za-z]{2}")


def check_name(name: str) -> str:
    """
    Return *name* without spaces around it.

    Raises:
        ConfigurationError: If it is not 1 to 64 letters and digits of any script, with spaces and ``- _ . & ' ( ) +``
            between them: names stand in commands, patterns and file names.
    """
    name = name.strip()
    is_fine = (
        0 < len(name) <= _LONGEST
        and unicodedata.category(name[0])[0] in "LN"
        and all(unicodedata.category(one)[0] in "LMN" or one in _BETWEEN for one in name)
    )
    if not is_fine:
        raise ConfigurationError(
            f"{shown(name[:_LONGEST])!r} cannot be a shop's name: 1 to {_LONGEST} letters and digits of any script, with "
            "spaces and - _ . & ' ( ) + between them, beginning with a letter or a digit"
        )
    return name


def check_tag(tag: str) -> str:
    """
    Return *tag* in small letters.

    Raises:
        ConfigurationError: If it is not 1 to 32 of ``a-z 0-9 - _ .``, beginning with a letter or a digit.
    """
    tag = tag.strip().lower().removeprefix("tag:")
    if not _TAG.fullmatch(tag):
        raise ConfigurationError(
            f"{shown(tag)!r} cannot be a tag: 1 to 32 of a-z, 0-9, - _ and ., beginning with a letter or a digit"
        )
    return tag


def check_region(region: str) -> str:
    """
    Return *region* in capitals.

    Raises:
        ConfigurationError: If it is not two letters (ISO 3166-1 alpha-2, as the platform writes regions).
    """
    if not _REGION.fullmatch(region.strip()):
        raise ConfigurationError(
            f"{shown(region)!r} is not a region: two letters as in ISO 3166-1, such as MY, GB or US"
        )
    return region.strip().upper()
