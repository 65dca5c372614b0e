"""Holds JSON files against a schema: one line for each, its name and `valid` or what is wrong.

usage: validate.py SCHEMA FILE...
"""

import json
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("python3-jsonschema is not installed: apt-get install python3-jsonschema")
    sys.exit(3)

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
for name in sys.argv[2:]:
    with open(name, encoding="utf-8") as file:
        problems = [error.message for error in validator.iter_errors(json.load(file))]
    print(name, problems[0].replace("\n", " ")[:200] if problems else "valid")
