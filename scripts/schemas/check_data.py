"""Tries the JSON files and JSON Schemas of built packages with Python: python3 scripts/schemas/check_data.py

It needs the package `jsonschema` and no other. It is no part of the tests, which need Node alone.
"""

import hashlib
import json
import re
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parents[2] / "packages"
LINE_ENDS = ["\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029"]
# A text that the forms of documents take, for each of some.
GOOD = ["change-management", "1.0.0", "pt-BR", "KEN", "2024-02-29", "2026-01-31T09:00:00Z", "2024-07/2024-12",
        "sha256:" + "0" * 64, "/modules/0", "https://www.itu.int/x", "2026-01", "2026-01-31T09:00"]
BAD = ["", "A B", "https://a b", "\u0663", "2024-\u0660\u0662-29", "https://a.org/\u202egpj"]


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def patterns_in(value):
    if isinstance(value, dict):
        if isinstance(value.get("pattern"), str) and "not" in value:
            yield value
        for key, part in value.items():
            if key != "not":
                yield from patterns_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from patterns_in(part)


def check_package(folder, faults):
    counts = {"schemas": 0, "files": 0, "patterns": 0}
    rules = {}
    for path in sorted((folder / "json-schema").rglob("*.json")):
        schema = read(path)
        Draft202012Validator.check_schema(schema)
        counts["schemas"] += 1
        for rule in patterns_in(schema):
            rules[rule["pattern"]] = {"pattern": rule["pattern"], "not": rule["not"]}
    for entry in read(folder / "data" / "index.json")["content"]:
        path = folder / "data" / entry["file"]
        data = path.read_bytes()
        if len(data) != entry["bytes"] or hashlib.sha256(data).hexdigest() != entry["sha256"]:
            faults.append(f"{path}: not the bytes of the index")
        validator = Draft202012Validator(read(folder / "data" / entry["schema"]))
        faults += [f"{path}: {error.json_path}: {error.message[:200]}" for error in validator.iter_errors(json.loads(data))]
        counts["files"] += 1
    for rule in rules.values():
        validator = Draft202012Validator(rule)
        for text in GOOD:
            if not validator.is_valid(text):
                continue
            counts["patterns"] += 1
            let_through = [end for end in LINE_ENDS if validator.is_valid(text + end)]
            # A JSON Pointer may hold a line end inside a name.
            if let_through and "~" not in rule["pattern"]:
                faults.append(f"{rule['pattern']}: takes {text!r} with {let_through!r} behind it")
        if "~" not in rule["pattern"]:
            faults += [f"{rule['pattern']}: takes {text!r}" for text in BAD if validator.is_valid(text)]
        re.compile(rule["pattern"])
    return counts


def main():
    faults = []
    for name in ["core", "scoring", "catalogue"]:
        print(name, check_package(ROOT / name, faults))
    print("\n".join(faults) or "no fault")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
