"""Packaging. The version is that of generator-config.yaml, by way of the generated package."""

import re
from pathlib import Path

from setuptools import find_packages, setup

ROOT = Path(__file__).parent
VERSION = re.search(
    r'^__version__ = "(.+)"$', (ROOT / "talon_one/__init__.py").read_text(), re.MULTILINE
)
assert VERSION is not None

setup(
    name="talon-one",
    version=VERSION[1],
    description="A small, fast, typed client of the Talon.One promotion engine",
    long_description=(ROOT / "README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    license="MIT",
    python_requires=">=3.10",
    packages=find_packages(include=["talon_one", "talon_one.*"]),
    package_data={"talon_one": ["py.typed", "emulator/page.html"]},
    install_requires=["msgspec>=0.20,<1", "python-dateutil>=2.8.2,<5", "urllib3>=2.6,<3"],
    extras_require={
        "emulator": ["werkzeug>=3.1,<4"],
        "otel": ["opentelemetry-api>=1.30,<2"],
    },
    entry_points={"pytest11": ["talon_one = talon_one.emulator.pytest_plugin"]},
    classifiers=[
        "Programming Language :: Python :: 3.10",
        "Programming Language :: Python :: 3.11",
        "Programming Language :: Python :: 3.12",
        "Programming Language :: Python :: 3.13",
        "Programming Language :: Python :: 3.14",
        "Programming Language :: Python :: 3.15",
        "Typing :: Typed",
    ],
)
