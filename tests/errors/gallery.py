"""Every error code has a file in this folder that provokes it, in Dutch and in English: gallery.py; exit status 1 when one has none.

The codes are read from src/base/result.cpp. The files are run by tests/run_cases.py."""
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
CODES = re.findall(r'case ErrorCode::k\w+: return "(\w+)";', (HERE.parents[1] / "src/base/result.cpp").read_text(encoding="utf-8"))
faults = []
if len(CODES) < 12:
    faults.append(f"only {len(CODES)} codes found in src/base/result.cpp")
for code in CODES:
    path = HERE / f"{code}.test"
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    if not text:
        faults.append(f"{code}: no file {path.name} provokes it")
    elif f'"code":"{code}"' not in text and f':{code}"' not in text and f'"code": "{code}"' not in text:
        faults.append(f"{path.name}: the answer does not name {code}")
    elif "en" not in re.findall(r"^\$ .*?(?:--language|as_reader.py\") (\w+)", text, re.M):
        faults.append(f"{path.name}: not asked in English")
for path in HERE.glob("*.test"):
    if path.stem not in CODES:
        faults.append(f"{path.name}: there is no such code")
print("\n".join(faults) or f"{len(CODES)} codes, each with its file")
sys.exit(1 if faults else 0)
