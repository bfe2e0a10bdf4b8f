"""Tries the JSON files, JSON Schemas and patterns of packages with two validators, one in Python and one in Rust.

python3 check_data.py <folder of core, scoring and catalogue> <answers of write-pattern-answers.ts>

It needs the packages `jsonschema` and `jsonschema-rs` and no other. It is no part of the tests, which need Node alone:
`pnpm surroundings python` runs it.
"""

import hashlib
import json
import re
import sys
from pathlib import Path

import jsonschema
import jsonschema_rs

VALIDATORS = {"Python": jsonschema.Draft202012Validator, "Rust": jsonschema_rs.Draft202012Validator}


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def check_package(folder, validator_of, faults):
    """Every schema is one, and every file has the bytes of the index and follows its schema."""
    schemas = sorted((folder / "json-schema").rglob("*.json"))
    for path in schemas:
        jsonschema.Draft202012Validator.check_schema(read(path))
        validator_of(read(path))
    entries = read(folder / "data" / "index.json")["content"]
    for entry in entries:
        path = folder / "data" / entry["file"]
        data = path.read_bytes()
        if len(data) != entry["bytes"] or hashlib.sha256(data).hexdigest() != entry["sha256"]:
            faults.append(f"{path}: not the bytes of the index")
        validator = validator_of(read(folder / "data" / entry["schema"]))
        faults += [f"{path}: {error.message[:200]}" for error in validator.iter_errors(json.loads(data))]
    return len(schemas), len(entries)


def check_patterns(answers, validator_of, faults):
    """Every pattern says of every text what it says in JavaScript."""
    count = 0
    for each in answers:
        re.compile(each["rule"]["pattern"])
        validator = validator_of(each["rule"])
        for answer in each["answers"]:
            count += 1
            if validator.is_valid(answer["text"]) != answer["valid"]:
                faults.append(f"{each['rule']['pattern']}: of {answer['text']!r} JavaScript says {answer['valid']}")
    return count


def main(folder, answers):
    faults = []
    for language, validator_of in VALIDATORS.items():
        for name in ["core", "scoring", "catalogue"]:
            schemas, files = check_package(Path(folder) / name, validator_of, faults)
            print(f"{language}, {name}: {schemas} schemas, {files} files")
        print(f"{language}: {check_patterns(read(Path(answers)), validator_of, faults)} answers of patterns")
    print("\n".join(faults) or "no fault")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
