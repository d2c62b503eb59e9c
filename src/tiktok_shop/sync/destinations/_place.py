"""What a person is told a database is called: messages and logs never hold the user or the password of a URL."""

from __future__ import annotations

from ._base import DestinationError

__all__ = ["is_postgres", "place_of", "unreachable"]


def is_postgres(into: str) -> bool:
    """Whether *into* is the URL of a PostgreSQL database; otherwise it is the path of a file."""
    return into.startswith(("postgresql://", "postgres://"))


def place_of(into: str) -> str:
    """Return the path of a file as it is, and of a URL only the host and the database."""
    if not is_postgres(into):
        return into
    # by the last @, also where a password holds a character that should have been encoded
    place = into.partition("://")[2].rpartition("@")[2].partition("?")[0].partition("#")[0]
    host, slash, name = place.partition("/")
    return f"PostgreSQL at {host or 'localhost'}{slash}{name}"


def unreachable(into: str, error: Exception) -> DestinationError:
    """Return the error that says why a server does not answer."""
    if isinstance(error, ValueError):  # its text quotes the URL, and so the password
        return DestinationError(
            f"{place_of(into)}: the URL cannot be read; characters such as @ / # : in a user or password are written as"
            " %40 %2F %23 %3A"
        )
    return DestinationError(f"{place_of(into)} cannot be reached: {error}")
