"""Builds the documentation site from README and docs, and checks it. `make site` calls this.

The pages are staged as they lie in the repository, so that their links hold in both. Zensical makes
a site of them, which can be opened from a file. It replaces the last one only if no link in it is
dead and no page loads anything from another host.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

ROOT = Path(__file__).resolve().parent.parent
THEME = ROOT / "tools/theme"
LINK = re.compile(r"\[([^\]]+)\]\(([^)#\s]+)[^)]*\)")
GROUP = re.compile(r"^### (.+)\n((?:.+\n|\n(?!#))*)", re.MULTILINE)
SUBJECT = re.compile(r"^\| ([^|]+) \| \[([^\]]+)\]\(([^)]+)\)", re.MULTILINE)
TAG = re.compile(r"<([a-zA-Z][\w-]*)\b([^>]*)>")
ATTRIBUTE = re.compile(
    r"""\b(href|src|srcset|data|poster|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))"""
)
IN_STYLE = re.compile(r"""(?:url\(|@import)\s*["']?((?:https?:)?//[^"')\s]+)""")
Navigation = list[dict[str, Any]]


def main() -> int:
    """Parse the command line; the result is the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, help="the folder of the site, which is replaced")
    out = parser.parse_args().out
    with tempfile.TemporaryDirectory() as name:
        built = build(Path(name))
        if faults := sorted(set(check(built))):
            print(*faults, sep="\n", file=sys.stderr)
            return 1
        shutil.rmtree(out, ignore_errors=True)
        shutil.move(built, out)
    print(f"{out / 'index.html'}: {sum(1 for _ in out.rglob('*.html'))} pages")
    return 0


def build(folder: Path) -> Path:
    """Stage the pages in a folder and make a site of them."""
    pages = folder / "pages"
    shutil.copytree(ROOT / "docs", pages / "docs")
    for path in ROOT.glob("*.md"):
        shutil.copy(path, pages)
    for path in sorted(linked_files(ROOT.glob("*.md"))):
        shutil.copy(path, pages)
    shutil.copytree(THEME, folder / "theme")
    shutil.copytree(THEME / "assets", pages / "assets")
    settings = (THEME / "zensical.yaml").read_text(encoding="utf-8")
    settings += f"nav: {json.dumps(navigation(ROOT))}\n"
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")
    command = [sys.executable, "-m", "zensical", "build"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{done.stdout}{done.stderr}")
    # Its links hold at the root of a host only.
    (folder / "site/404.html").unlink()
    return folder / "site"


def linked_files(pages: Iterable[Path]) -> set[Path]:
    """The files beside some pages that they link to and that are no pages, such as the license."""
    return {
        page.parent / link
        for page in pages
        for _, link in LINK.findall(page.read_text(encoding="utf-8"))
        if "/" not in link and not link.endswith(".md") and (page.parent / link).is_file()
    }


def navigation(root: Path) -> Navigation:
    """Guides in the groups and the order of README, the reference by API, and what else there is.

    A guide that README does not have yet comes after the others.
    """
    readme = (root / "README.md").read_text(encoding="utf-8")
    seen: set[str] = set()
    groups: Navigation = []
    for name, text in GROUP.findall(readme):
        pages: Navigation = []
        for title, path in LINK.findall(text):
            if path.startswith("docs/guide/") and path not in seen:
                pages.append({title: path})
                seen.add(path)
        if pages:
            groups.append({name: pages})
    guides = (path.relative_to(root).as_posix() for path in (root / "docs/guide").glob("*.md"))
    if others := sorted(set(guides) - seen):
        groups.append({"More": others})
    subjects: dict[str, Navigation] = {}
    for api, name, page in SUBJECT.findall((root / "docs/README.md").read_text(encoding="utf-8")):
        subjects.setdefault(api, []).append({name: f"docs/{page}"})
    project = sorted(path.name for path in root.glob("*.md") if path.name != "README.md")
    return [
        {"Start": "README.md"},
        {"Guides": groups},
        {
            "Reference": [
                "docs/README.md",
                *({api: pages} for api, pages in subjects.items()),
                {"Models": "docs/Models.md"},
            ]
        },
        {"Project": project},
    ]


def check(site: Path) -> Iterator[str]:
    """What is wrong with a site: dead links, and what is loaded from another host."""
    ids: dict[Path, set[str]] = {}
    links: list[tuple[Path, str]] = []
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        ids[page] = {"", "__skip"}
        for tag, attributes in TAG.findall(text):
            for name, *values in ATTRIBUTE.findall(attributes):
                value = unescape("".join(values))
                if name == "id":
                    ids[page].add(value)
                elif not urlsplit(value).scheme and not value.startswith("//"):
                    links.append((page, value))
                elif tag != "a" and not value.startswith("data:"):
                    yield f"{page.relative_to(site)}: loads {value}"
    for path in [*site.rglob("*.html"), *site.rglob("*.css")]:
        for url in IN_STYLE.findall(path.read_text(encoding="utf-8")):
            yield f"{path.relative_to(site)}: loads {url}"
    for page, link in links:
        parts = urlsplit(link)
        target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
        if target.is_dir():
            target /= "index.html"
        if not target.is_file() or unquote(parts.fragment) not in ids.get(target, {parts.fragment}):
            yield f"{page.relative_to(site)}: dead link: {link}"


if __name__ == "__main__":
    sys.exit(main())
