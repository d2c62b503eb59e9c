"""What tests of shops and grants do again and again: run the command, consent as a seller, withdraw."""

import json
import re
from html import unescape

import httpx


def say(shell, *arguments, code=0, **more):
    ran = shell.run(*arguments, **more)
    assert ran.returncode == code, ran.stderr + ran.stdout
    return ran


def listed(shell, **more):
    return json.loads(say(shell, "shops", "list", "--json", **more).stdout)


def founding(shell, *, keep=("ACCESS_TOKEN", "SHOP_CIPHER"), shops=(1, 2, 3, 4)):
    """Leave in ``.env`` what the founding layout has: token and cipher of each shop."""
    file = shell.folder / ".env"
    lines = [
        line
        for line in file.read_text().splitlines()
        if not (found := re.match(r"TIKTOK_SHOP(\d+)_(\w+)=", line))
        or (found[2] in keep and int(found[1]) in shops)
    ]
    file.write_text("\n".join(lines) + "\n")


def consent(shell, shop="SHOP1", who="seller"):
    """Let the seller of a shop, or the first creator, consent on the page; return the callback."""
    page = (
        say(shell, "auth", "url", "--who", who).stdout.strip() + "&redirect_uri=http://127.0.0.1:1/callback"
    )
    known = {one["handle"]: one for one in httpx.get(f"{shell.base}/_emulator/shops").json()}
    shown = httpx.get(page).text
    people = re.findall(r'name="authorization" value="([^"]+)"[^>]*>([^<]*)<', shown)
    wanted = known[shop].get("authorization_id")
    person = next((one for one, _ in people if one == wanted), people[0][0])
    action = unescape(re.search(r'action="([^"]+)"', shown)[1])
    answer = httpx.post(
        str(httpx.URL(page).join(action)), data={"authorization": person, "decision": "approve"}
    )
    return answer.headers["location"]


def withdraw(shell, shop="SHOP1"):
    say(shell, "auth", "revoke", "--shop", shop, "--yes")
