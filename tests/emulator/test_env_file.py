"""The ``.env`` file of the emulator: nothing that somebody else wrote is ever lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from dotenv import dotenv_values

from tiktok_shop_emulator.env_file import NotOursError, check, write

REAL = "# my shop\nTIKTOK_SHOP_APP_SECRET=real\nexport TIKTOK_SHOP1_REFRESH_TOKEN='gold'\nDEBUG=1"
OURS = "TIKTOK_SHOP_APP_KEY=6a\nTIKTOK_SHOP1_ACCESS_TOKEN=ROW_x\n"


def test_a_new_file_is_private_and_is_replaced_when_the_emulator_starts_again(tmp_path: Path) -> None:
    """Also where somebody made it readable, and with comments of people, which stay."""
    path = tmp_path / ".env"
    write(path, OURS)
    assert path.stat().st_mode & 0o777 == 0o600
    path.write_text("# a note\n\n" + path.read_text() + "# another\n")
    path.chmod(0o644)

    write(path, "TIKTOK_SHOP_APP_KEY=6b\n")

    assert dotenv_values(path) == {"TIKTOK_SHOP_APP_KEY": "6b"}
    assert "# a note" in path.read_text()
    assert "# another" in path.read_text()
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_settings_of_others_are_not_touched(tmp_path: Path) -> None:
    """The message names the variables, never what they are set to."""
    path = tmp_path / ".env"
    path.write_text(REAL + "\nghp_secret_without_a_name\n")

    for refused in (lambda: check(path), lambda: write(path, OURS)):
        with pytest.raises(NotOursError) as caught:
            refused()
        assert "TIKTOK_SHOP_APP_SECRET, TIKTOK_SHOP1_REFRESH_TOKEN and 2 more" in str(caught.value)
        assert "--force" in str(caught.value)
        assert not {"real", "gold", "ghp_secret_without_a_name"} & set(str(caught.value).split())
    assert path.read_text() == REAL + "\nghp_secret_without_a_name\n"


def test_force_changes_only_the_emulators_own_lines(tmp_path: Path) -> None:
    """Twice; the emulator's values count, and without its lines the file is what it was."""
    path = tmp_path / ".env"
    path.write_text(REAL)

    write(path, "TIKTOK_SHOP_APP_SECRET=first\n", force=True)
    write(path, "TIKTOK_SHOP_APP_SECRET=second\n", force=True)

    text = path.read_text()
    assert text.startswith(REAL + "\n")
    assert "first" not in text
    assert dotenv_values(path) == {
        "TIKTOK_SHOP_APP_SECRET": "second",
        "TIKTOK_SHOP1_REFRESH_TOKEN": "gold",
        "DEBUG": "1",
    }
    with pytest.raises(NotOursError):
        write(path, OURS)


def test_odd_files(tmp_path: Path) -> None:
    """A link stays a link; a folder, and half a block, are refused even with force; bytes and line ends stay."""
    target, link = tmp_path / "real.env", tmp_path / ".env"
    target.write_bytes(b"# caf\xe9\r\nX=1\r\n")
    link.symlink_to(target)
    write(link, OURS, force=True)
    assert link.is_symlink()
    assert target.read_bytes().startswith(b"# caf\xe9\r\nX=1\r\n")

    half = tmp_path / "half"
    half.write_text("\n".join(target.read_text(errors="replace").splitlines()[:-1]) + "\n")
    for path in (tmp_path, half):
        with pytest.raises(NotOursError):
            write(path, OURS, force=True)


def test_a_write_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And nothing beside it."""
    path = tmp_path / ".env"
    write(path, OURS)
    before = path.read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        write(path, "X=1\n")
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_the_command_refuses_before_it_starts(tmp_path: Path) -> None:
    """One line, exit code 1, no server."""
    path = tmp_path / ".env"
    path.write_text(REAL)
    command = [sys.executable, "-c", "from tiktok_shop.cli import main; raise SystemExit(main())", "emulator"]

    ended = subprocess.run(
        [*command, "--port", "0", "--env-file", str(path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert ended.returncode == 1
    assert ended.stdout == ""
    assert "holds settings that are not the emulator's" in ended.stderr
    assert len(ended.stderr.strip().splitlines()) == 1
    assert path.read_text() == REAL
