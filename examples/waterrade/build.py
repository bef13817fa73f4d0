#!/usr/bin/python3
"""Makes the files of the example municipality, and truth.json, from the tables in source/.

  build.py            write the files beside this script
  build.py --check    write nothing; exit status 1 when a file differs from what the tables give

Needs python3-openpyxl (Debian). The same tables give the same bytes.
"""
import json
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))

from source import (applications, budget, contracts, goals, governance, interviews, kpis, landscape, laws, project_sheet,  # noqa: E402
                    risks, scores, staff)

# In the order in which importing finds what it refers to: file name, function that gives (bytes, truth).
FILES = [
    (staff.UNITS_FILE, staff.write_units),
    (staff.FILE, staff.write),
    (governance.BODIES_FILE, governance.write_bodies),
    (goals.FILE, goals.write),
    (applications.FILE, applications.write),
    (contracts.FILE, contracts.write),
    (landscape.PROCESS_FILE, landscape.write_processes),
    (landscape.DATA_FILE, landscape.write_data),
    (project_sheet.FILE, project_sheet.write),
    (scores.FILE, scores.write),
    (budget.FILE, budget.write),
    (laws.FILE, laws.write),
    (interviews.FILE, interviews.write),
    (interviews.NEEDS_FILE, interviews.write_needs),
    (risks.FILE, risks.write),
    (governance.DECISIONS_FILE, governance.write_decisions),
    (kpis.FILE, kpis.write),
]

HOW_TO_READ = {
    "rows": "1-based row of the sheet; in a CSV the 1-based record, the header being record 1 (a record may span lines)",
    "columns": "header as written -> [where it belongs in the metamodel, remark]. 'type.field' is a field; 'type.table.column X' is a column of a "
               "table, in the row that belongs to year, quarter or skill X; 'a -relation-> b' and 'a <-relation- b' are relations of the row's own "
               "element a; '' means that the metamodel has no place for it",
    "elements": "how many new ones of each type this file brings when all files are imported in the order of 'files', with every doubt answered "
                "as 'means' says and rows that name a unit's head before the staff list is there resolved afterwards; 'elements' at the top is their sum",
    "relations": "how many relations of each kind this file brings under the same condition",
    "slips": "cells that refer to something and spell it differently: what stands there, what it means, how it differs",
    "dates": "Q1 2027 as a start is that quarter, as a deadline its last day; a year as a deadline is its last day; medio 2028 is 2028-07-01",
    "money": "whole euros",
}


def produce():
    """All files as {name: bytes}."""
    outputs, truths = {}, {}
    for name, write in FILES:
        outputs[name], truths[name] = write()
    elements = Counter()
    for one in truths.values():
        elements.update(one["elements"])
    truth = {"organisation": "Gemeente Waterrade (verzonnen)", "today": "2026-11-09", "plan": ["2027Q1", "2030Q4"],
             "how_to_read": HOW_TO_READ, "elements": dict(sorted(elements.items())), "files": truths}
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
