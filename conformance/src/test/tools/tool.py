"""The verdicts of a validator for Python: tool.py jsonschema|fastjsonschema FILE"""
import json
import sys
from pathlib import Path

tool, file = sys.argv[1:]
data = json.loads(Path(file).read_text("utf-8"))


def compiled(schema):
    if tool == "jsonschema":
        import jsonschema

        return jsonschema.validators.validator_for(schema)(schema).is_valid
    import fastjsonschema

    validate = fastjsonschema.compile(schema)

    def is_valid(document):
        try:
            validate(document)
            return True
        except fastjsonschema.JsonSchemaValueException:
            return False

    return is_valid


validators = {}
for name, schema in data["schemas"].items():
    try:
        validators[name] = compiled(schema)
    except Exception as error:
        print(name, repr(error)[:300], file=sys.stderr)
verdicts = []
for name, text in data["documents"]:
    try:
        verdicts.append("1" if validators[name](json.loads(text)) else "0")
    except Exception as error:
        print(repr(error), file=sys.stderr)
        verdicts.append("?")
print("".join(verdicts))
