"""The documentation site: what `make site` puts where, what it refuses, and its pictures."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import build_site
import pytest
from spec import ROOT

README = """
### Build
- [Sessions](docs/guide/sessions.md): carts
- [Effects](docs/guide/sessions.md#effects): a part of it, and no page
- [The license](LICENSE)

### Test
- [Testing](docs/guide/testing.md): tests
"""
REFERENCE = """
| API | Subject | About |
| --- | --- | --- |
| Shop | [Carts](ShopCartsApi.md) | What is in them. |
| Shop | [Orders](ShopOrdersApi.md) | What was in them. |
"""
PAGE = """<link rel="next" href="b.html"><a href="https://example.com/">away</a>
<a id="top" href="#top"></a><img src="data:image/png;base64,AA==">{}"""


def test_navigation_follows_readme_and_takes_what_is_new(tmp_path: Path) -> None:
    guides = tmp_path / "docs/guide"
    guides.mkdir(parents=True)
    for name in ("sessions", "testing", "scale"):
        (guides / f"{name}.md").touch()
    (tmp_path / "README.md").write_text(README)
    (tmp_path / "CHANGELOG.md").touch()
    (tmp_path / "docs/README.md").write_text(REFERENCE)
    _, guides_tab, reference, project = build_site.navigation(tmp_path)
    assert guides_tab["Guides"] == [
        {"Build": [{"Sessions": "docs/guide/sessions.md"}]},
        {"Test": [{"Testing": "docs/guide/testing.md"}]},
        {"More": ["docs/guide/scale.md"]},
    ]
    pages = [{"Carts": "docs/ShopCartsApi.md"}, {"Orders": "docs/ShopOrdersApi.md"}]
    assert {"Shop": pages} in reference["Reference"]
    assert project == {"Project": ["CHANGELOG.md"]}


def test_navigation_leads_to_all_guides_and_subjects() -> None:
    text = str(build_site.navigation(ROOT))
    pages = [*(ROOT / "docs/guide").glob("*.md"), *(ROOT / "docs").glob("*Api.md")]
    assert {f"'{page.relative_to(ROOT).as_posix()}'" in text for page in pages} == {True}


@pytest.mark.parametrize(
    ("html", "fault"),
    [
        ("", None),
        ('<a href="b.html#there">', None),
        ('<a href="b%2ehtml?page=2#there">', None),
        ('<a href="c.html">', "dead link: c.html"),
        ('<a href="b.html#gone">', "dead link: b.html#gone"),
        ("<a href=#gone>", "dead link: #gone"),
        ("<img src='gone.svg'>", "dead link: gone.svg"),
        ('<script src="https://cdn.example/x.js">', "loads https://cdn.example/x.js"),
        ('<script src="//cdn.example/x.js">', "loads //cdn.example/x.js"),
        ('<link rel="stylesheet" href="https://cdn.example/x.css">', "loads https://cdn.example/x"),
        ('<p style="background: url(https://cdn.example/x.png)">', "loads https://cdn.example/x"),
        ('<style>@import "//cdn.example/x.css"</style>', "loads //cdn.example/x.css"),
    ],
)
def test_check_finds_dead_links_and_other_hosts(
    html: str, fault: str | None, tmp_path: Path
) -> None:
    (tmp_path / "a.html").write_text(PAGE.format(html))
    (tmp_path / "b.html").write_text('<h2 id="there">')
    faults = list(build_site.check(tmp_path))
    if fault is None:
        assert not faults
    else:
        assert [line.startswith(f"a.html: {fault}") for line in faults] == [True]


def test_check_reads_stylesheets(tmp_path: Path) -> None:
    (tmp_path / "a.css").write_text("@font-face { src: url('https://fonts.example/x.woff') }")
    assert list(build_site.check(tmp_path)) == ["a.css: loads https://fonts.example/x.woff"]


def test_pages_forbid_the_browser_other_hosts() -> None:
    template = (ROOT / "tools/theme/main.html").read_text()
    policy = re.search(r'Content-Security-Policy" content="(.+?)"', template)
    assert policy is not None
    assert set(policy[1].split()) == {
        *("default-src", "'self'", "file:", "data:", "blob:", "'unsafe-inline'")
    }


@pytest.mark.parametrize("path", sorted((ROOT / "docs/pictures").iterdir()), ids=lambda p: p.name)
def test_pictures_explain_themselves_in_light_and_dark(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    picture = ElementTree.fromstring(text)
    space = picture.tag.removesuffix("svg")
    assert picture.findtext(f"{space}title")
    assert picture.findtext(f"{space}desc")
    assert "prefers-color-scheme: dark" in text
    assert not re.search(r"href=|@import|url\((?!#)", text)
    pages = [ROOT / "README.md", *(ROOT / "docs/guide").glob("*.md")]
    assert any(f"pictures/{path.name})" in page.read_text(encoding="utf-8") for page in pages)
