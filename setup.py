"""Packaging: what is worked out. All that can be stated stands in pyproject.toml.

The version and the home page are those of generator-config.yaml. On the page of a package index the
links of README.md would lead nowhere, so there they lead to the home page. While none is set, they
are text.
"""

import re
import sys
from pathlib import Path

from setuptools import setup

ROOT = Path(__file__).parent
# Of the project, at a host that serves files below /blob and /raw, as GitHub and GitLab do.
PAGES = {"Documentation": "docs/README.md", "Changelog": "CHANGELOG.md", "Security": "SECURITY.md"}
SERVICE = {"Talon.One": "https://www.talon.one"}
TARGET = r"(?![a-z][a-z+.-]*:|#)[^)\s\"]+"
# Or code, in which nothing is a link.
LINK = re.compile(
    r"^```.*?^```$|`[^`\n]+`|(!?)\[((?:[^][]|\[[^]]*\])*)\]\((" + TARGET + r")\)",
    re.MULTILINE | re.DOTALL,
)
ATTRIBUTE = re.compile(r"\b((?:href|src|srcset)=\")(" + TARGET + r")\"")
PICTURE = re.compile(r"\.(gif|jpe?g|png|svg|webp)$")


def setting(name):
    """Return a text that generator-config.yaml sets."""
    config = (ROOT / "generator-config.yaml").read_text(encoding="utf-8")
    return re.search(r"^  " + name + r": *['\"]?([^'\"\s]*)", config, re.MULTILINE).group(1)


def address(path, home, version):
    """Return where a file of this version is to be found, a picture by itself."""
    plain, _, anchor = path.partition("#")
    kind = "raw" if PICTURE.search(plain) else "blob"
    return f"{home}/{kind}/v{version}/{plain}" + ("#" + anchor if anchor else "")


def description(text, home, version):
    """Return the text of README.md with links that work on any page."""

    def link(match):
        picture, inside, target = match.groups()
        if target is None:
            return match.group()
        inside = LINK.sub(link, inside)  # The text of a link may be a picture.
        return f"{picture}[{inside}]({address(target, home, version)})" if home else inside

    def attribute(match):
        return f'{match.group(1)}{address(match.group(2), home, version)}"'

    text = LINK.sub(link, text)
    return ATTRIBUTE.sub(attribute, text) if home else text


def urls(home, version):
    """Return the addresses that the metadata has, by their label."""
    if not home:
        return SERVICE
    pages = {label: address(path, home, version) for label, path in PAGES.items()}
    return {"Homepage": home, "Source": home, "Issues": home + "/issues", **pages, **SERVICE}


if __name__ == "__main__":
    if sys.version_info < (3, 10):  # noqa: UP036, pip checks this only after it has run this file
        sys.exit("talon-one needs Python 3.10 or later; this is " + sys.version.split()[0])
    setup(
        version=setting("packageVersion"),
        long_description=description(
            (ROOT / "README.md").read_text(encoding="utf-8"),
            setting("homePage"),
            setting("packageVersion"),
        ),
        long_description_content_type="text/markdown",
        project_urls=urls(setting("homePage"), setting("packageVersion")),
    )
