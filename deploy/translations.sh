#!/bin/sh
# Turns Qt's translation files (*/i18n/*.ts) into those that the programs load (*.qm), where they are newer.
set -eu
exec >&2
cd "$(dirname "$0")/.."

for source in */i18n/*.ts */*/i18n/*.ts; do
    [ -f "$source" ] || continue
    made="${source%.ts}.qm"
    if [ ! -f "$made" ] || [ "$source" -nt "$made" ]; then
        .venv/bin/pyside6-lrelease -silent "$source" -qm "$made.new"
        mv "$made.new" "$made"
    fi
done
