"""scoresessie.xlsx: what five people thought of each project on one afternoon, and what they settled on. Kept by the informatiemanager.

A cell is H, M or L. Four letters are one person on strategy, users, urgency and feasibility; a dot is a cell left empty. They did not get to the last
three projects. What is settled is settled; where they did not agree the cell is still empty.
"""
from datetime import date

from .projects import PROJECTS
from .writers import Book, pipe_table

FILE = "scoresessie.xlsx"
SHEET, WSJF_SHEET = "Scores 5 november", "WSJF (proef)"
HELD_ON = date(2026, 11, 5)

ROLES = ["Gemeentesecretaris", "Concerncontroller", "Afdelingshoofd Publiekszaken", "CISO", "ICT-architect"]
CRITERIA = ["Strategie", "Waarde voor gebruikers", "Urgentie", "Haalbaarheid"]
FIELDS = ["score_strategy", "score_users", "score_urgency", "score_feasibility"]
GROUP_CRITERIA = ["Strategie", "Waarde gebruikers", "Urgentie", "Haalbaarheid"]
GROUP_COLUMNS = ["strategy", "users", "urgency", "feasibility"]

#            secretaris, controller, Publiekszaken, CISO, architect, settled
SCORES = pipe_table("""
P-2025-011 | HMHM | HLMM | MLHM | HMHH | HMHM | H.HM
P-2025-018 | MLMM | LLMM | MMML | MLMM | MLMH | ML.M
P-2025-021 | HMMM | MLML | MLLM | HMHM | HMHH | H..M
P-2026-002 | MHMH | LMMM | MHHH | MMHM | MMMH | MHMH
P-2026-004 | HHML | HMMM | MMLM | LLLM | MMML | ....
P-2026-007 | MLHH | LLMH | LLLH | HLHH | MLMH | .LHH
P-2026-008 | MHHM | MMHM | HHHM | LMHM | MHHM | MHHM
P-2026-009 | HMMM | MLMM | MMLM | LLLM | MLMM | M..M
P-2026-010 | MHMH | LMMH | HHMH | LMLH | MHMH | MHMH
P-2026-011 | MLHM | LLMM | LLLM | HLHM | HLHH | .LHM
P-2026-014 | HHMM | HMMH | MMMH | MLMM | HMMH | HMMH
P-2026-015 | HHML | LHMM | HHHM | MMML | HHML | ....
P-2026-016 | HHLM | MHLL | HHHM | LMLL | MHLM | .H..
P-2026-017 | MMLH | LLLM | LMLM | LLLL | LMLH | .LLM
P-2026-018 | HHHL | HMHL | MHML | MMML | MMHL | HHHL
P-2026-019 | HHMM | HHMH | MHMH | LLLM | MHMH | HHMH
P-2026-020 | HMMH | HMMH | LLLM | LLLH | HMMM | H.MH
P-2026-021 | HMML | LMLL | LLLL | LLLL | HHML | ..LL
P-2026-022 | HHHL | MMHM | MMLM | MMHL | MMHL | MM.L
P-2026-024 | MHMM | LMLM | LHMM | LLLM | LMMM | .HMM
P-2026-026 | LMLH | LLLH | LMLH | LLLH | MMLH | LMLH
P-2026-030 | HMMM | MLLL | LLLM | HLMM | HMHM | H..M
P-2026-031 | HMMH | MMMH | MMMM | MMMH | HMHH | .MMH
P-2026-032 | LLML | MLMM | LLLM | LLHM | LLML | LLML
P-2026-033 | MLMM | HLMH | LLLM | MLMM | HLHH | .LMM
P-2026-034 | MMML | HHHM | LLLM | MLML | MMMM | ..ML
P-2026-035 | LMMM | MMHH | LMLM | LLLM | LLLM | LM.M
P-2026-037 | MLMH | HLHH | LLLM | MLML | HLHM | .L..
""", 7)
NOT_REACHED = ["P-2026-023", "P-2026-025", "P-2026-036"]

# Business value, time criticality, risk reduction and opportunity, job size: the architect tried it on what ICT does itself.
WSJF = pipe_table("""
P-2025-021 | 5 | 5 | 13 | 8
P-2026-002 | 5 | 8 | 5 | 13
P-2026-011 | 2 | 13 | 8 | 5
P-2026-014 | 8 | 5 | 5 | 8
P-2026-015 | 13 | 5 | 5 | 20
P-2026-022 | 8 | 8 | 3 | 13
P-2026-030 | 5 | 3 | 13 | 8
P-2026-031 | 5 | 3 | 8 | 3
P-2026-033 | 3 | 5 | 5 | 5
P-2026-034 | 5 | 5 | 3 | 13
P-2026-037 | 3 | 3 | 5 | 3
""", 5)
WSJF_HEADER = ["Nr", "Project", "Business value", "Time criticality", "RR/OE", "Job size"]
WSJF_FIELDS = ["wsjf_value", "wsjf_time", "wsjf_risk", "wsjf_size"]

LEVELS = {"H": "high", "M": "middle", "L": "low"}


def header():
    by_role = [f"{criterion} – {role}" for role in ROLES for criterion in GROUP_CRITERIA]
    return ["Nr", "Project", *CRITERIA, *by_role]


def letter(text, at):
    return None if text[at] == "." else text[at]


def levels(text):
    return {field: LEVELS[text[at]] for at, field in enumerate(FIELDS) if text[at] != "."}


def write_scores(book, name_of):
    head = header()
    sheet = book.sheet(SHEET, [14, 44] + [12] * (len(head) - 2))
    sheet.banner("Scoresessie informatieplan 2027–2030, 5 november 2026")
    sheet.note("H = hoog, M = midden, L = laag. Eerst wat we samen vaststelden, daarna wat ieder vooraf invulde. Leeg = nog geen overeenstemming.")
    sheet.header(head)
    header_row = sheet.row
    truth = []
    for number, *people, settled in SCORES:
        cells = [letter(settled, at) for at in range(4)]
        for person in people:
            cells += [letter(person, at) for at in range(4)]
        sheet.line([number, name_of[number], *cells])
        truth.append({"row": sheet.row, "number": number, "settled": levels(settled),
                      "roles": {role: levels(person) for role, person in zip(ROLES, people)}})
    columns = {"Nr": ("initiative.external_id", "finds the project"), "Project": ("initiative.name", "")}
    columns |= {head: (f"initiative.{field}", "what they settled on") for head, field in zip(CRITERIA, FIELDS)}
    columns |= {f"{criterion} – {role}": (f"initiative.session_scores.{column} {role}", "")
                for role in ROLES for criterion, column in zip(GROUP_CRITERIA, GROUP_COLUMNS)}
    return {"header_row": header_row, "data_rows": len(SCORES), "columns": columns, "skip_rows": {1: "title", 2: "note"}}, truth


def write_wsjf(book, name_of):
    sheet = book.sheet(WSJF_SHEET, [14, 44, 14, 14, 10, 10])
    sheet.banner("WSJF, alleen als proef")
    sheet.header(WSJF_HEADER)
    header_row = sheet.row
    truth = []
    for number, *points in WSJF:
        sheet.line([number, name_of[number], *[int(p) for p in points]])
        truth.append({"row": sheet.row, "number": number, **{field: int(p) for field, p in zip(WSJF_FIELDS, points)}})
    columns = {"Nr": ("initiative.external_id", "finds the project"), "Project": ("initiative.name", "")}
    columns |= {head: (f"initiative.{field}", "") for head, field in zip(WSJF_HEADER[2:], WSJF_FIELDS)}
    return {"header_row": header_row, "data_rows": len(WSJF), "columns": columns, "skip_rows": {1: "title"}}, truth


def write():
    name_of = {p.number: p.name for p in PROJECTS}
    scored = [row[0] for row in SCORES]
    if sorted(scored + NOT_REACHED) != sorted(name_of):
        raise ValueError("every project is scored or was not reached, once")
    book = Book("Scoresessie")
    facts, scores = write_scores(book, name_of)
    wsjf_facts, wsjf = write_wsjf(book, name_of)
    truth = {
        "keeper": "Informatiemanager",
        "sheets": {SHEET: facts, WSJF_SHEET: wsjf_facts},
        "elements": {},
        "relations": {},
        "held_on": HELD_ON.isoformat(),
        "roles": ROLES,
        "not_reached": NOT_REACHED,
        "scores": scores,
        "wsjf": wsjf,
    }
    return book.to_bytes(), truth
