#!/usr/bin/python3
"""Makes the files of the example municipality, and truth.json, from the tables in source/.

  build.py            write the files beside this script
  build.py --check    write nothing; exit status 1 when a file differs from what the tables give

Needs python3-openpyxl (Debian). The same tables give the same bytes.
"""
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))

from source import applications, budget, goals, project_sheet, staff  # noqa: E402

# file name, function that gives (bytes, truth)
FILES = [
    (project_sheet.FILE, project_sheet.write),
    (applications.FILE, applications.write),
    (goals.FILE, goals.write),
    (budget.FILE, budget.write),
    (staff.FILE, staff.write),
    (staff.UNITS_FILE, staff.write_units),
]

HOW_TO_READ = {
    "rows": "1-based row of the sheet; in a CSV the 1-based record, the header being record 1 (a record may span lines)",
    "columns": "header as written -> [field or relation of the metamodel, remark]",
    "elements": "how many of each type this file brings when it is imported after everything it refers to and every doubt is answered as in 'means'",
    "relations": "how many relations of each kind this file brings under the same condition",
    "dates": "Q1 2027 as a start is 2027-01-01, as a deadline 2027-03-31; a year as a deadline is its last day; medio 2028 is 2028-07-01",
    "money": "whole euros",
}


def produce():
    """All files as {name: bytes}."""
    outputs, truths = {}, {}
    for name, write in FILES:
        outputs[name], truths[name] = write()
    truth = {"organisation": "Gemeente Waterrade (verzonnen)", "today": "2026-11-09", "plan": ["2027Q1", "2030Q4"],
             "how_to_read": HOW_TO_READ, "files": truths}
    outputs["truth.json"] = (json.dumps(truth, ensure_ascii=False, indent=1) + "\n").encode("utf-8")
    return outputs


def main(arguments):
    outputs = produce()
    if arguments == ["--check"]:
        stale = [n for n, data in outputs.items() if not (HERE / n).exists() or (HERE / n).read_bytes() != data]
        for name in stale:
            print(f"{name} differs from what source/ gives; run build.py", file=sys.stderr)
        return 1 if stale else 0
    if arguments:
        print(__doc__, file=sys.stderr)
        return 2
    for name, data in outputs.items():
        (HERE / name).write_bytes(data)
        print(f"{len(data):>8}  {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
