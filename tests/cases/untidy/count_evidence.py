#!/usr/bin/env python3
"""Counts what headers, values and places say, for metamodel/header_evidence.yaml.

    KOERS_COLUMNS=columns.jsonl build/release/exchange_test --gtest_filter='UntidySheets.EachAuthor*'
    tests/cases/untidy/count_evidence.py columns.jsonl > metamodel/header_evidence.yaml

Every author was read without the words of that author, so that what a header says is counted as it will be for somebody new. --without AUTHOR leaves one out.
What each sign weighs is found from the same lines (weigh_evidence.py), in a minute or two.
"""
import argparse
import bisect
import json
import random
from collections import Counter, defaultdict

from weigh_evidence import HEARD, VALUES, Evidence, samples_of, weigh

HEAD = """# How often the columns of sheets that others wrote say what, with which values, at which place, under a header that was heard how well. Counted by
# tests/cases/untidy/count_evidence.py over {authors} authors and {tables} tables; nobody writes in it by hand.
#
# How to read it
#   values     for each sort of answer: how many of its columns hold {values}
#   places     the same for first, second, somewhere else and last; then for columns with many empty cells
#   expected   how likely a table is to have a column for a field or link of that sort
#   nothing    columns in a table for which Koers has no place
#   heard      how well a header said what was right, and what was not: not at all, then in steps up to literally
#   choices    the share of the texts in a column that are choices of a field, when it is that field and when not: other values, none, some, half, most
#   types      in how many tables of a type each answer had a column
#   weights    what each sign that a column is something weighs (weigh_evidence.py)
"""


def counts(tables):
    values, places, other_heard, right_heard = defaultdict(Counter), defaultdict(Counter), Counter(), Counter()
    right_choices, other_choices, columns_of, targets_of = Counter(), Counter(), Counter(), Counter()
    by_type, tables_of = defaultdict(Counter), Counter()
    for table in tables:
        sorts = {}
        for target in table["targets"]:
            sorts.setdefault(target["name"], target["sort"])
        for sort in sorts.values():
            targets_of[sort] += 1
        tables_of[table["type"]] += 1
        seen = set()
        for column in table["columns"]:
            answers = {answer.split(" @")[0] for answer in column["answers"]}
            seen |= answers - {"-"}
            found = {"nothing" if answer == "-" else sorts.get(answer) for answer in answers} - {None}
            for sort in found:
                values[sort][column["value"]] += 1 / len(found)
                places[sort][column["place"]] += 1 / len(found)
                columns_of[sort] += 1 / len(found)
            for name, sort in sorts.items():
                heard = bisect.bisect_right(HEARD, column["heard"].get(name, 0))
                (right_heard if name in answers else other_heard)[heard] += 1
                if sort not in ("choice", "choices") or column["value"] == "empty":
                    continue
                share = column["choices"].get(name, 0)
                step = 0 if column["value"] in ("date", "number", "amount") else 4 if share >= 0.75 else 3 if share >= 0.5 else 2 if share > 0 else 1
                (right_choices if name in answers else other_choices)[step] += 1
        for name in seen:
            by_type[table["type"]][name] += 1
    return values, places, columns_of, targets_of, right_heard, other_heard, right_choices, other_choices, by_type, tables_of


def number(value):
    return f"{value:.2f}".rstrip("0").rstrip(".") or "0"


def row(numbers):
    return "[" + ", ".join(number(one) for one in numbers) + "]"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("columns")
    parser.add_argument("--without", default=None, help="an author to leave out")
    options = parser.parse_args()
    with open(options.columns, encoding="utf-8") as file:
        tables = [table for table in map(json.loads, file) if table["author"] != options.without and not table["unseen"]]
    values, places, columns_of, targets_of, right, other, right_choices, other_choices, by_type, tables_of = counts(tables)
    print(HEAD.format(authors=len({table["author"] for table in tables}), tables=len(tables), values=", ".join(VALUES)))
    print("values:")
    for sort in sorted(values):
        print(f"  {sort}: {row(values[sort][one] for one in VALUES)}")
    print("\nplaces:")
    for sort in sorted(places):
        print(f"  {sort}: {row(places[sort][one] for one in range(8))}")
    print("\nexpected:")
    for sort in sorted(targets_of):
        print(f"  {sort}: {(columns_of[sort] + 0.5) / (targets_of[sort] + 1):.4f}")
    print(f"\nnothing: {columns_of['nothing'] / len(tables):.3f}")
    print(f"\nheard:\n  right: {row(right[i] for i in range(len(HEARD) + 1))}\n  other: {row(other[i] for i in range(len(HEARD) + 1))}")
    print(f"\nchoices:\n  right: {row(right_choices[i] for i in range(5))}\n  other: {row(other_choices[i] for i in range(5))}")
    print("\ntypes:")
    for kind in sorted(tables_of):
        rest = ", ".join(f'"{name}": {count}' for name, count in sorted(by_type[kind].items()))
        print(f"  {kind}: {{tables: {tables_of[kind]}, {rest}}}")
    print("\nweights:")
    for sign, weight in sorted(weights_of(tables).items()):
        print(f"  {sign}: {weight:.3f}")


def weights_of(tables):
    samples = []
    for author in sorted({table["author"] for table in tables}):
        others = [table for table in tables if table["author"] != author]
        samples += samples_of(Evidence(counts(others), others), [table for table in tables if table["author"] == author])
    random.Random(1).shuffle(samples)
    return weigh(samples)


if __name__ == "__main__":
    main()
