"""Reads metamodel/koers.yaml (the part of YAML that it uses) and answers what a type has."""
import re

kToken = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{},]|:(?=\s|$)|[^\s\[\]{},:"][^\[\]{},:\n]*(?::(?=\S)[^\[\]{},:\n]*)*')


def _scalar(text):
    text = text.strip()
    return text[1:-1] if text[:1] in "\"'" else text


def _flow(tokens):
    token = tokens.pop(0)
    if token == "[":
        items = []
        while tokens[0] != "]":
            items.append(_flow(tokens))
            if tokens[0] == ",":
                tokens.pop(0)
        tokens.pop(0)
        return items
    if token == "{":
        entries = {}
        while tokens[0] != "}":
            key = _scalar(tokens.pop(0))
            entries[key] = None
            if tokens[0] == ":":
                tokens.pop(0)
                entries[key] = None if tokens[0] in ",}" else _flow(tokens)
            if tokens[0] == ",":
                tokens.pop(0)
        tokens.pop(0)
        return entries
    return _scalar(token)


def _indent(line):
    return len(line) - len(line.lstrip())


def _value(text, lines):
    """What stands after a key or a dash; a flow value may run on over the next lines."""
    text = text.strip()
    if text[:1] not in "[{":
        return _scalar(text)
    while re.sub(r'"(?:[^"\\]|\\.)*"', "", text).count(text[0]) > re.sub(r'"(?:[^"\\]|\\.)*"', "", text).count({"[": "]", "{": "}"}[text[0]]):
        text += " " + lines.pop(0).strip()
    return _flow(kToken.findall(text))


def _block(lines, indent):
    if lines[0].lstrip().startswith("- "):
        items = []
        while lines and _indent(lines[0]) == indent and lines[0].lstrip().startswith("- "):
            first = lines.pop(0)
            rest = first.lstrip()[2:]
            if re.match(r"[\w]+:", rest):
                lines.insert(0, " " * (indent + 2) + rest)
                items.append(_block(lines, indent + 2))
            else:
                items.append(_value(rest, lines))
        return items
    entries = {}
    while lines and _indent(lines[0]) == indent:
        line = lines.pop(0).strip()
        key, _, rest = re.match(r'("(?:[^"]*)"|[^":]+)(:)\s*(.*)', line).groups()
        key = _scalar(key)
        if rest:
            entries[key] = _value(rest, lines)
        elif lines and _indent(lines[0]) > indent:
            entries[key] = _block(lines, _indent(lines[0]))
        else:
            entries[key] = None
    return entries


class Metamodel:
    def __init__(self, path):
        lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line.strip() and not line.lstrip().startswith("#")]
        self.all = _block(lines, 0)
        self.types = self.all["types"]

    def fields(self, type_name):
        fields = dict(self.all["every_element"]["fields"])
        for name, field in (self.types[type_name].get("fields") or {}).items():
            fields[name] = (fields.get(name) or {}) | (field or {})
        return fields

    def members(self, ends):
        """The types that an end of a pair stands for; None for all of them."""
        found = set()
        for end in ends if isinstance(ends, list) else [ends]:
            if end == "any":
                return None
            found |= set(self.all["groups"][end]) if end in self.all["groups"] else {end}
        return found

    def allows(self, relation, side, type_name):
        """May a `type_name` have this relation when the other element stands at `side`?"""
        own = "to" if side == "from" else "from"
        for pair in self.all["relations"][relation]["pairs"]:
            members = self.members(pair[own])
            if members is None or type_name in members:
                return True
        return False

    def choices(self, field):
        choices = field.get("choices")
        return self.all["choice_lists"][choices] if isinstance(choices, str) else choices

    def meaning(self, type_name, text):
        """The fields (or "relation") that `text` of a truth file stands for with this type; None when there is no such thing."""
        if "+" in text:
            parts = [self.meaning(type_name, part) for part in text.split("+")]
            return None if None in parts else [field for part in parts for field in part]
        if text == "measurements":
            return [{"kind": "number"}] if self.types[type_name].get("measurements") else None
        if ":" in text:
            relation, side = text.split(":")
            known = relation in self.all["relations"] and side in ("from", "to") and self.allows(relation, side, type_name)
            return ["relation"] if known else None
        name, _, part = text.partition(".")
        fields = self.fields(type_name)
        if not part:
            return [fields[name]] if name in fields else None
        if name in fields:
            column = (fields[name].get("columns") or {}).get(part)
            return [column] if column else None
        relation = self.all["relations"].get(name)
        field = ((relation or {}).get("fields") or {}).get(part) or (relation and self.all["every_relation"]["fields"].get(part))
        return [field] if field and (self.allows(name, "to", type_name) or self.allows(name, "from", type_name)) else None
