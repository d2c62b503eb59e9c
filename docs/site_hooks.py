"""
What the site has beyond the files of this folder: its home from the README, the Python reference from ``__all__``, the list of
decisions, the change log, and llms.txt.

MkDocs calls the ``on_…`` functions (https://www.mkdocs.org/dev-guide/plugins/#events). Links are checked by its strict mode.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as SitePage

from docs import public_names

ROOT = Path(__file__).parents[1]
MARK = "<!-- the README's first screen -->"
_OUTSIDE = {
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
}


def decisions() -> list[tuple[str, str]]:
    """Return file name and title of the decision records, in their order."""
    found = sorted((ROOT / "docs" / "decisions").glob("0*.md"))
    return [(path.name, _title(path.read_text(encoding="utf-8"))) for path in found]


def first_screen() -> str:
    """Return the README up to its first second-level heading, with links as they are from the site's home."""
    text = (ROOT / "README.md").read_text(encoding="utf-8").partition("\n## ")[0]
    return for_site(text)


def for_site(text: str) -> str:
    """Return a text of the project's root with links to pages of the site; other links are left as plain text."""

    def link(found: re.Match[str]) -> str:
        label, target = found[1], found[2]
        if target.startswith(("http", "#")):
            return found[0]
        if target == "docs/decisions/":
            target = "docs/decisions/index.md"
        target = _OUTSIDE.get(target, target.removeprefix("docs/") if target.startswith("docs/") else "")
        return f"[{label}]({target})" if target else label

    return re.sub(r"\[([^\]\[]*)\]\(([^)]+)\)", link, text)


def on_config(config: Any) -> Any:
    """Put the pages that are made here into the navigation."""
    reference = [{page.title: f"api/{page.file}.md"} for page in public_names.PAGES]
    records = [
        {title: f"decisions/{name}"} for name, title in decisions()[1:]
    ]  # the first has a place of its own
    nav = {name: pages for section in config.nav for name, pages in section.items()}
    nav["Reference"][0] = {"Python": ["api/index.md", *reference]}
    listed = re.findall(r"[\w/-]+\.md", str(config.nav))
    for folder, section in {"": "Explanation", "guides/": "Guides", "explanation/": "Explanation"}.items():
        for path in sorted((ROOT / "docs" / folder).glob("*.md")):
            if f"{folder}{path.name}" not in listed:  # a page that somebody has added
                nav[section].append({_title(path.read_text(encoding="utf-8")): f"{folder}{path.name}"})
    nav["Explanation"] += [
        {"Decisions": ["decisions/index.md", *records]},
        {"Changes": "changelog.md"},
        {"Security": "security.md"},
        {"Contributing": "contributing.md"},
    ]
    return config


def on_files(files: Files, config: Any) -> Files:
    """Add the pages that no file of this folder holds."""

    def add(path: str, text: str) -> None:
        files.append(File.generated(config, path, content=text))

    for source, path in _OUTSIDE.items():
        add(path, for_site((ROOT / source).read_text(encoding="utf-8")))
    rows = "".join(f"| {name[:4]} | [{title}]({name}) |\n" for name, title in decisions())
    add("decisions/index.md", f"# Decisions\n\nWhy things are as they are.\n\n| | |\n|---|---|\n{rows}")
    modules = "".join(
        f"| [{page.title}]({page.file}.md) | {', '.join(f'`{module}`' for module in page.modules)} |\n"
        for page in public_names.PAGES
    )
    add("api/index.md", f"# Python reference\n\n{_REFERENCE}\n\n| | |\n|---|---|\n{modules}")
    for page in public_names.PAGES:
        add(f"api/{page.file}.md", reference(page))
    return files


_REFERENCE = """\
Every public name, by what it is for. Methods of the areas (`shop.orders.get_order_list`, …) are one per operation: the
[operations](../operations.md) lists them, your editor completes them, `tiktok-shop operations NAME` explains one."""


def reference(page: public_names.Page) -> str:
    """Return a page of the Python reference."""
    lines = [f"# {page.title}", "", page.intro, ""]
    for found, module, name in public_names.public():
        if found is page:
            shown = f"{module}.{name}"  # where users import it from, not where it is written
            lines += [f"::: {public_names.path_of(module, name)}", "    options:", f"      heading: {shown}"]
            lines += [f"      toc_label: {name}", ""]
    return "\n".join(lines)


def on_page_markdown(markdown: str, page: SitePage, config: Any, files: Files) -> str:
    """Begin the home page as the README begins; a folder that a link names is its list."""
    rank = {"api": 0.4, "decisions": 0.4, "guides": 4, "environment.md": 4}.get(
        page.file.src_uri.split("/")[0]
    )
    if rank is not None:  # the search shows newcomers what explains before what lists
        page.meta["search"] = {"boost": rank}
    if page.file.src_uri == "index.md":  # the home page needs its whole width, and has its own list of pages
        page.meta["hide"] = ["navigation", "toc"]
    markdown = markdown.replace("](../decisions/)", "](../decisions/index.md)")
    return markdown.replace(MARK, first_screen()) if page.file.src_uri == "index.md" else markdown


_ABOUT: dict[str, tuple[str, str]] = {}
"""Source path to title and first sentence of each page, in the order of the navigation."""


def on_nav(nav: Any, config: Any, files: Files) -> Any:
    """Remember the order of the pages for llms.txt."""
    _ABOUT.clear()
    _ABOUT.update({page.file.src_uri: ("", "") for page in nav.pages})
    return nav


def on_page_context(context: dict[str, Any], page: SitePage, config: Any, nav: Any) -> dict[str, Any]:
    """Remember title and first sentence of each page for llms.txt."""
    body = re.sub(r"```.*?```|<!--.*?-->", "", page.markdown or "", flags=re.DOTALL)
    body = re.sub(r"^[#|>!-].*$", "", body, flags=re.MULTILINE)
    paragraphs = [" ".join(part.split()) for part in body.split("\n\n")]
    first = next((part for part in paragraphs if part and not part.startswith(":::")), "")
    _ABOUT[page.file.src_uri] = (str(page.title), re.split(r"(?<=\.) ", first)[0])
    return context


def on_post_build(config: Any) -> None:
    """Write llms.txt (https://llmstxt.org): what each page is about, for programs that read."""
    lines = [f"# {config.site_name}", "", f"> {config.site_description}", "", "## Pages", ""]
    lines += [
        f"- [{title}]({path.removesuffix('.md')}.html): {about}" for path, (title, about) in _ABOUT.items()
    ]
    Path(config.site_dir, "llms.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _title(text: str) -> str:
    title = next(line.removeprefix("# ") for line in text.splitlines() if line.startswith("# "))
    return re.sub(r"^\d+[.:]? ", "", title)
