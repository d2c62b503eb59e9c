"""House rules about size: what is too long to be read in one go does more than one job."""

import ast
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_FILES = sorted((_ROOT / "src").rglob("*.py"))


def test_no_file_has_more_than_400_lines():
    """A file is split by its jobs before it comes there."""
    long = {
        str(path.relative_to(_ROOT)): lines
        for path in _FILES
        if (lines := len(path.read_text().splitlines())) > 400
    }
    assert _FILES
    assert long == {}


def test_no_class_has_more_than_250_lines():
    """A class is split by its jobs before it comes there, and not by inheritance."""
    long = {
        f"{path.relative_to(_ROOT)}: {node.name}": lines
        for path in _FILES
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.ClassDef) and (lines := (node.end_lineno or 0) - node.lineno + 1) > 250
    }
    assert long == {}
