import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

DOCS = Path(__file__).parents[2] / "docs"


@pytest.fixture
def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate_docs", DOCS / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_generated_documents_are_those_in_docs(generator: ModuleType) -> None:
    for file, content in generator.generated().items():
        assert file.read_text("utf-8") == content, f"the wire changed: run `make docs` and look at {file.name}"


def test_every_reference_of_the_asyncapi_document_leads_somewhere(generator: ModuleType) -> None:
    document = json.loads(generator.generated()[DOCS / "asyncapi.json"])
    found = 0

    def walk(node: object) -> None:
        nonlocal found
        if isinstance(node, dict):
            if isinstance(ref := node.get("$ref"), str):
                found += 1
                target = document
                for part in ref.removeprefix("#/").split("/"):
                    assert part in target, ref
                    target = target[part]
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(document)
    assert found > 150


def test_every_topic_and_command_of_the_design_is_declared(generator: ModuleType) -> None:
    document = json.loads(generator.generated()[DOCS / "asyncapi.json"])
    assert document["asyncapi"].startswith("3.")
    assert len(document["channels"]) == 16
    assert len(document["channels"]["ask"]["messages"]) == 51
