"""The pages on which a person grants access, or does not. Small, but real: ``auth login`` can be tried with a browser."""

from __future__ import annotations

import re
from html import escape
from urllib.parse import urlencode

from tiktok_shop_emulator.messages import Answer, Incoming, html, query_dict
from tiktok_shop_emulator.tokens import Authority
from tiktok_shop_emulator.world import World
from tiktok_shop_emulator.world.identity import USER_TYPE_NAMES, Authorization

__all__ = ["AUTHORIZE_PATHS", "Consent"]

AUTHORIZE_PATHS = {"/open/authorize": None, "/oauth/authorize": 0, "/alliance/creator/auth": 1}
"""Path to the kind of user that it is for; ``None`` serves sellers and partners."""

_ON_THIS_MACHINE = re.compile(
    r"https?://(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?(?:[/?][!\"$-\[\]-~]*)?", re.IGNORECASE
)
"""Addresses that browsers, too, read as on this machine: no user part, no backslash, no fragment."""

_STYLE = """
:root{color-scheme:light dark;--ink:#161823;--soft:#5a5b66;--line:#e3e3e8;--paper:#fff;--ground:#f4f4f6;--plain:#ececf0}
@media (prefers-color-scheme:dark){:root{--ink:#eeeef3;--soft:#a5a6b2;--line:#2d2e3a;--paper:#1b1c26;--ground:#121219;
--plain:#2d2e3a}}
body{font:16px/1.5 system-ui,sans-serif;background:var(--ground);color:var(--ink);margin:0;display:grid;
place-items:center;min-height:100vh}main{background:var(--paper);border-radius:16px;box-shadow:0 8px 40px #0001;
padding:32px;max-width:480px;width:calc(100% - 96px)}h1{font-size:22px;margin:0 0 8px}p,small{color:var(--soft)}
label{display:flex;align-items:center;gap:10px;padding:10px 12px;border:1px solid var(--line);border-radius:10px;
margin:6px 0;cursor:pointer}small{margin-left:auto}.list{max-height:320px;overflow:auto}
button{font:inherit;font-weight:600;border:0;border-radius:10px;padding:11px 22px;cursor:pointer}
button:focus-visible,input:focus-visible{outline:2px solid #0b7a76;outline-offset:2px}
.yes{background:#d9123f;color:#fff}.no{background:var(--plain);color:var(--ink)}footer{display:flex;gap:12px;
margin-top:20px}code{background:var(--ground);padding:8px 10px;border-radius:8px;display:block;overflow-wrap:anywhere}
"""


class Consent:
    """
    Shows the page and takes the answer.

    Args:
        world: Its app asks.

        authority: Its people answer.

        redirect_url: Where the browser goes with the code; ``None`` shows the code on a page. On the live platform it
            is a setting of the app. For trials a ``redirect_uri`` on this machine may stand in the query.
    """

    def __init__(self, world: World, authority: Authority, redirect_url: str | None) -> None:
        self._world = world
        self._authority = authority
        self.redirect_url = redirect_url

    def respond(self, incoming: Incoming) -> Answer:
        """Answer a GET with the page and a POST with the redirect."""
        query = query_dict(incoming.query)
        app = query.get("service_id"), query.get("app_key")
        if app[0] != self._world.service_id and app[1] != self._world.app_key:
            return _page("Unknown app", "<p>No app has this <b>service_id</b> or <b>app_key</b>.</p>", 400)
        if incoming.method == "GET":
            return self._ask(incoming, query)
        if incoming.method != "POST":
            return _page("Not like this", "<p>Open this page in a browser.</p>", 405)
        return self._decide(incoming, query)

    def _ask(self, incoming: Incoming, query: dict[str, str]) -> Answer:
        kind = AUTHORIZE_PATHS[incoming.path]
        market = query.get("market") or ("US" if ".us." in incoming.headers.get("host", "") else None)
        people = [
            person
            for person in self._authority.people
            if (person.user_type == kind if kind is not None else person.user_type in (0, 3))
            and (market is None or (person.region == "US") == (market == "US"))
        ][:200]
        choices = "".join(_choice(person, index == 0) for index, person in enumerate(people))
        body = f"""<p>An app wants to act for you on TikTok Shop. This is the emulator: choose who you are.</p>
<form method="post" action="{escape(incoming.path)}?{escape(incoming.query)}"><div class="list">{choices}</div>
<footer><button class="yes" name="decision" value="approve">Authorize</button>
<button class="no" name="decision" value="deny">Cancel</button></footer></form>"""
        return _page("Authorize app", body)

    def _decide(self, incoming: Incoming, query: dict[str, str]) -> Answer:
        form = query_dict(incoming.body.decode("utf-8", "replace"))
        state = {"state": query["state"]} if "state" in query else {}
        if form.get("decision") != "approve":
            return self._leave({"code": "null", "error": "auth_denied", **state}, query)
        try:
            self._authority.grant(form.get("authorization", ""))
        except KeyError:
            return _page("Nobody", "<p>There is nobody of that name.</p>", 400)
        return self._leave({"code": self._authority.code(form["authorization"]), **state}, query)

    def _leave(self, answer: dict[str, str], query: dict[str, str]) -> Answer:
        target = self.redirect_url
        asked = query.get("redirect_uri", "")
        if _ON_THIS_MACHINE.fullmatch(asked):
            target = asked
        if target is None:
            lines = "".join(
                f"<p>{escape(key)}</p><code>{escape(value)}</code>" for key, value in answer.items()
            )
            return _page("Done", lines)
        joined = f"{target}{'&' if '?' in target else '?'}{urlencode(answer)}"
        return Answer(
            302, b"", "text/html; charset=utf-8", [("location", joined.replace("\n", "").replace("\r", ""))]
        )


def _choice(person: Authorization, first: bool) -> str:
    kind = USER_TYPE_NAMES[person.user_type]
    checked = " checked" if first else ""
    return (
        f'<label><input type="radio" name="authorization" value="{escape(person.authorization_id)}"{checked}>'
        f"{escape(person.name)}<small>{kind}, {escape(person.region)}</small></label>"
    )


def _page(title: str, body: str, status: int = 200) -> Answer:
    return html(
        f"<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>"
        f"<link rel=icon href='data:,'><title>{escape(title)}</title><style>{_STYLE}</style><main><h1>{escape(title)}</h1>{body}</main></html>",
        status,
    )
