# The commands of a newcomer. Each sets up what it needs first; see deploy/setup.sh.
#
#     make demo                    a complete office on this machine; ARGS="--headless --home DIR" goes to it
#     make test                    all tests but the long ones; ARGS="tests/hub -x" narrows
#     make check                   style, types, QML, layers, translations
#     make bench                   the figures, as a table and as JSON
#     make soak                    the long forms of the tests

.PHONY: demo test check bench soak docs setup setup-runtime translations requirements
.DEFAULT_GOAL := demo
MAKEFLAGS += --no-print-directory
BIN := .venv/bin
# The tests' own byte code is kept: they start hundreds of programs that read it.
unexport PYTHONDONTWRITEBYTECODE
ARGS ?=

demo: setup-runtime
	@exec $(BIN)/lobbycall demo $(ARGS)

test: setup
	@$(BIN)/pytest -n 3 --dist loadfile --no-loadscope-reorder -q -m "not soak" $(ARGS)

soak: setup
	@$(BIN)/pytest -q -m soak $(ARGS)

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python tests/qml/lint.py
	$(BIN)/pytest -q tests/test_layers.py tests/test_translations.py

bench: setup
	@PYTHONPATH=.:tests $(BIN)/python -m benchmarks $(ARGS)

setup:
	@deploy/setup.sh dev

setup-runtime:
	@deploy/setup.sh runtime

# Writes the protocol page and its AsyncAPI form anew from the wire's types.
docs: setup
	@$(BIN)/python docs/generate.py

translations: setup
	@sh deploy/translations.sh

# For maintainers: writes the pinned packages anew from pyproject.toml (needs uv).
requirements:
	uv pip compile --quiet --generate-hashes --no-emit-index-url --no-header pyproject.toml -o requirements/runtime.txt
	uv pip compile --quiet --generate-hashes --no-emit-index-url --no-header --extra dev pyproject.toml -o requirements/dev.txt
