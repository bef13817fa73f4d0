#!/usr/bin/env python3
"""Who may know whom: every #include "room/…" in src/ must be in this list, and each heavy third-party header in its one place.

base ◀ model ◀ {ledger, analysis, exchange, search} ◀ registry ◀ {identity, report} ◀ {http, cli}. A lens sees base and model, nothing else.
"""
import pathlib
import re
import sys

MAY_KNOW = {
    'base': set(),
    'solver': {'base'},
    'model': {'base'},
    'ledger': {'base', 'model'},
    'analysis': {'base', 'model'},
    'exchange': {'base', 'model'},
    'search': {'base', 'model'},
    'registry': {'base', 'model', 'ledger'},
    'identity': {'base', 'model', 'ledger', 'registry'},
    'report': {'base', 'model', 'analysis', 'exchange', 'registry'},
    'http': {'base', 'model', 'analysis', 'exchange', 'search', 'registry', 'identity', 'report'},
    'cli': {'base', 'solver', 'model', 'ledger', 'analysis', 'exchange', 'search', 'registry', 'identity', 'report', 'http'},
}
# A test, bench or fuzz target may wire more than its unit does: these rooms, and no others.
TESTS_MAY_ALSO_KNOW = {'analysis': {'solver'}, 'exchange': {'registry', 'ledger'}, 'http': {'ledger', 'solver'}, 'report': {'ledger', 'solver'}}

# header pattern → the files that may include it
HEAVY = {
    r'pugixml\.hpp': r'src/exchange/archimate/(xml_document|.*_reader|.*_(test|bench))\.(cpp|h)',
    r'sqlite3\.h': r'src/ledger/sqlite_.*|src/ledger/sim_.*|src/ledger/.*_(test|bench)\.(cpp|h)|src/exchange/archimate/archimate_bench\.cpp',
    r'boost/beast.*': r'src/http/beast_.*\.(cpp|h)',
    r'orcus/.*|ixion/.*': r'src/exchange/table/table_bench\.cpp',
    r'zlib\.h': r'src/exchange/table/zip_(archive|writer)\.cpp',
    r'xlsxwriter\.h': r'src/exchange/table/xlsx_writer.*\.cpp|.*_(test|bench)\.cpp',
    r'coin/.*|Cbc.*|Coin.*|Osi.*': r'src/solver/koers_solver_main\.cpp',
    r'yaml-cpp/.*': r'src/model/yaml_tree\.cpp',
    r'boost/json(\.hpp|/.*)': r'.*_io(_[a-z]+)?\.(cpp|h)|src/base/(json_io.*|options\.(cpp|h))|src/(http|cli|report)/.*|src/exchange/json/.*|src/analysis/(catalogue\.cpp|lens_io\.h)|.*_(test|bench|fuzz)\.cpp',
    r'unicode/.*': r'src/base/.*\.cpp|src/search/.*',
    r'sodium\.h': r'src/ledger/.*|src/identity/.*|src/http/.*|src/registry/.*|src/cli/.*',
    r'openssl/.*': r'src/base/hash\.cpp|src/identity/.*|.*_(test|bench)\.cpp',
}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def main() -> int:
    root = pathlib.Path(__file__).resolve().parent.parent
    faults, files = [], 0
    for path in sorted((root / 'src').rglob('*')):
        if path.suffix not in ('.cpp', '.h'):
            continue
        files += 1
        name = path.relative_to(root).as_posix()
        room = name.split('/')[1]
        is_test = re.search(r'_(test|bench|fuzz|support)\.(cpp|h)$|_test_[a-z_]*\.(cpp|h)$', name)
        allowed = MAY_KNOW.get(room)
        if allowed is None:
            faults.append(f'{name}: room {room} is not in the list of rooms')
            continue
        if is_test:
            allowed = allowed | TESTS_MAY_ALSO_KNOW.get(room, set())
        for number, line in enumerate(path.read_text(encoding='utf-8').splitlines(), 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            quote, header = match.groups()
            if quote == '"':
                other = header.split('/')[0] if '/' in header else room
                if other != room and other not in allowed:
                    faults.append(f'{name}:{number}: {room} may not know {other} ({header})')
            for pattern, where in HEAVY.items():
                if re.fullmatch(pattern, header) and not re.fullmatch(where, name):
                    faults.append(f'{name}:{number}: {header} belongs in {where}')
    for fault in faults:
        print(fault)
    print(f'include check: {files} files, {len(faults)} faults')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
