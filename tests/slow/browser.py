"""A browser to look at pages with: Chromium, driven by ChromeDriver over the WebDriver protocol."""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
"""The key of an element's id, as https://www.w3.org/TR/webdriver2/ has it."""

KEYS = {"Tab": "\ue004", "Enter": "\ue007", "Space": " ", "Down": "\ue015"}
"""Keys by their names, as https://www.w3.org/TR/webdriver2/#keyboard-actions numbers them."""

_FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def is_there() -> bool:
    """Tell whether both programs are on PATH."""
    return bool(shutil.which("chromium") and shutil.which("chromedriver"))


class Browser:
    """One window. Selectors are CSS."""

    def __init__(self, driver: httpx.Client) -> None:
        self._driver = driver

    def _ask(self, method: str, path: str, **given: Any) -> Any:
        answer = self._driver.request(method, path, json=given if method == "POST" else None).json()["value"]
        if isinstance(answer, dict) and "error" in answer:
            raise AssertionError(f"{path}: {answer['message']}")
        return answer

    def open(self, url: str) -> None:
        self._ask("POST", "url", url=url)

    @property
    def url(self) -> str:
        return str(self._ask("GET", "url"))

    def size(self, width: int, height: int) -> None:
        """Make the page so many pixels wide; a window cannot be as narrow as a phone."""
        self.tell(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )

    def tell(self, command: str, **given: Any) -> Any:
        """Send a command of the DevTools protocol."""
        return self._ask("POST", "goog/cdp/execute", cmd=command, params=given)

    def find(self, selector: str) -> list[str]:
        """Return the ids of all elements."""
        found = self._ask("POST", "elements", using="css selector", value=selector)
        return [one[_ELEMENT] for one in found]

    def texts(self, selector: str) -> list[str]:
        """Return what a person reads in each element, at one moment: pages draw themselves anew."""
        return list(
            self.run(f"return [...document.querySelectorAll({json.dumps(selector)})].map(e => e.innerText)")
        )

    def click(self, selector: str, text: str = "") -> None:
        """Click the first element that has *text* in it."""
        for _ in range(5):
            numbers = [number for number, one in enumerate(self.texts(selector)) if text in one]
            if not numbers:
                break
            try:
                self._ask("POST", f"element/{self.find(selector)[numbers[0]]}/click")
            except AssertionError as error:
                if "stale" not in str(error):
                    raise
            else:
                return
        raise AssertionError(f"there is no {selector} with {text!r} to click")

    def fill(self, selector: str, text: str) -> None:
        (one,) = self.find(selector)
        self._ask("POST", f"element/{one}/value", text=text)

    def run(self, script: str) -> Any:
        """Run JavaScript with a ``return``."""
        return self._ask("POST", "execute/sync", script=script, args=[])

    def run_to_end(self, script: str) -> Any:
        """Run JavaScript that hands its result to ``done``."""
        script = f"const done = arguments[arguments.length - 1]; {script}"
        return self._ask("POST", "execute/async", script=script, args=[])

    def press(self, *keys: str) -> None:
        """Press keys one after the other, wherever the focus is: names of :data:`KEYS`, or what they write."""
        actions = [
            {"type": kind, "value": KEYS.get(key, key)} for key in keys for kind in ("keyDown", "keyUp")
        ]
        self._ask("POST", "actions", actions=[{"type": "key", "id": "keyboard", "actions": actions}])

    def paper(self) -> bytes:
        """Return the page printed as PDF."""
        return base64.b64decode(self._ask("POST", "print", background=True))

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Wait until *condition* holds: a page needs a moment after a click."""
        for _ in range(100):
            if condition():
                return
            time.sleep(0.1)
        raise AssertionError(f"never: {what}; the page says {self.texts('body')}")

    def errors(self) -> list[str]:
        """Return what the page has written to the console as an error."""
        return [
            one["message"] for one in self._ask("POST", "se/log", type="browser") if one["level"] == "SEVERE"
        ]

    def picture(self, path: Path) -> None:
        path.write_bytes(base64.b64decode(self._ask("GET", "screenshot")))


@contextmanager
def browser(folder: Path) -> Iterator[Browser]:
    """Start a browser whose profile is in *folder*."""
    environment = {key: value for key, value in os.environ.items() if not key.lower().endswith("_proxy")}
    with subprocess.Popen(
        [shutil.which("chromedriver") or "chromedriver", "--port=0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environment,
    ) as process:
        try:
            assert process.stdout is not None
            port = next(found[1] for line in process.stdout if (found := re.search(r"on port (\d+)\.", line)))
            base = f"http://127.0.0.1:{port}/session"
            options = {"args": [*_FLAGS, f"--user-data-dir={folder}"]}
            wanted = {"goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}
            with httpx.Client(trust_env=False, timeout=60) as driver:
                made = driver.post(base, json={"capabilities": {"alwaysMatch": wanted}}).json()["value"]
                driver.base_url = httpx.URL(f"{base}/{made['sessionId']}/")
                yield Browser(driver)
                driver.delete("")
        finally:
            process.terminate()
