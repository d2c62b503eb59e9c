"""What an editor shows when somebody points at a method: asked of pyright's language server."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = """\
from tiktok_shop import ShopClient


async def main(shop: ShopClient) -> None:
    await shop.finance.get_withdrawals(types="WITHDRAW")
"""


class LanguageServer:
    """Speaks the language server protocol over pipes, as editors do."""

    def __init__(self, process):
        self.process = process
        self.number = 0

    def send(self, method, params, *, answered=True):
        message = {"jsonrpc": "2.0", "method": method, "params": params}
        if answered:
            self.number += 1
            message["id"] = self.number
        body = json.dumps(message).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()
        return self.receive() if answered else None

    def receive(self):
        while True:
            length = 0
            while line := self.process.stdout.readline().strip():
                if line.lower().startswith(b"content-length"):
                    length = int(line.split(b":")[1])
            message = json.loads(self.process.stdout.read(length))
            if message.get("id") == self.number and "method" not in message:
                return message["result"]
            if "id" in message:  # a question of the server's: settings, progress
                items = (
                    message.get("params", {}).get("items", [])
                    if message["method"].endswith("configuration")
                    else None
                )
                body = json.dumps(
                    {"jsonrpc": "2.0", "id": message["id"], "result": items and [None] * len(items)}
                ).encode()
                self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
                self.process.stdin.flush()


@pytest.mark.slow  # pyright's server takes some seconds to read the package
def test_hovering_over_a_method_shows_parameters_types_units_and_limits():
    """The signature has closed literals and defaults, the docstring has meaning, unit and limits."""
    example = ROOT / "tests" / "typing" / "hovered.py"
    uri = example.as_uri()
    command = [str(Path(sys.executable).with_name("pyright-langserver")), "--stdio"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as process:
        server = LanguageServer(process)
        root = {"uri": ROOT.as_uri(), "name": "project"}
        server.send(
            "initialize",
            {"processId": None, "rootUri": root["uri"], "workspaceFolders": [root], "capabilities": {}},
        )
        server.send("initialized", {}, answered=False)
        document = {"uri": uri, "languageId": "python", "version": 1, "text": SOURCE}
        server.send("textDocument/didOpen", {"textDocument": document}, answered=False)
        place = {"line": 4, "character": SOURCE.splitlines()[4].index("get_withdrawals") + 2}
        found = server.send("textDocument/hover", {"textDocument": {"uri": uri}, "position": place})
        process.kill()
    shown = found["contents"]["value"]
    for expected in ("types:", "WITHDRAW", "create_time_ge", "page_size", "Unix", "100", "WithdrawalPage"):
        assert expected in shown, shown
