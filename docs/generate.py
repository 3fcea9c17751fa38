"""Writes the generated documents: the states, the protocol page and its AsyncAPI form. Run by ``make docs``."""

import json
import tomllib
from pathlib import Path

from office import diagram
from office.wire.asyncapi import document
from office.wire.protocol_page import page

DOCS = Path(__file__).parent


def generated() -> dict[Path, str]:
    """Return each generated file's content."""
    project = tomllib.loads((DOCS.parent / "pyproject.toml").read_text("utf-8"))["project"]
    asyncapi = json.dumps(document(project["version"]), indent=1, ensure_ascii=False)
    return {
        DOCS / "states.md": diagram.page(),
        DOCS / "protocol.md": page(),
        DOCS / "asyncapi.json": asyncapi + "\n",
    }


def main() -> None:
    """Write them all."""
    for file, content in generated().items():
        file.write_text(content, "utf-8")


if __name__ == "__main__":
    main()
