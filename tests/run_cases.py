#!/usr/bin/env python3
"""Data-driven cases of the koers command.

usage: run_cases.py BUILD_DIR FILE_OR_FOLDER…        UPDATE=1 rewrites the expected answers; review the difference.

A case file (*.test) is a conversation, run in an empty folder:

    # why this case is here
    < naam.csv
    | lines of a file to make
    $ koers init --name Test
    > what it prints, stdout and stderr together
    ! 0                                    its exit status

Moments, hashes and folders are written as <moment>, <hash> and <folder>, since they differ each time.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|January|February|March|May|June|July|August|October|December'
MASKS = [
    (re.compile(r'\b[0-9a-f]{64}\b'), '<hash>'),
    (re.compile(r'\b\d{1,2} (?:' + MONTHS + r') \d{4} (?:om|at) \d{2}:\d{2}'), '<moment>'),
    (re.compile(r'\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z'), '<moment>'),
    (re.compile(r'\d+[.,]\d+ s\b'), '<seconds> s'),
    (re.compile(r'\b(proces |process |process":")\d+'), r'\1<process>'),
]


def mask(text: str, folder: str) -> str:
    text = text.replace(folder, '<folder>')
    for pattern, word in MASKS:
        text = pattern.sub(word, text)
    return text


def run_case(path: pathlib.Path, build: pathlib.Path, root: pathlib.Path) -> tuple[str, str]:
    """The case as it is written, and as it turned out."""
    expected = path.read_text(encoding='utf-8')
    turned_out = []
    with tempfile.TemporaryDirectory(prefix='koers-case-') as folder:
        environment = dict(os.environ, PATH=f'{build}:{os.environ["PATH"]}', KOERS_EXAMPLES=str(root / 'examples'),
                           KOERS_ERRORS=str(root / 'tests' / 'errors'), KOERS_REGISTER='register')
        target = None
        for line in expected.splitlines():
            if line.startswith(('>', '!')):
                continue
            turned_out.append(line)
            if line.startswith('< '):
                target = pathlib.Path(folder, line[2:].strip())
                target.write_bytes(b'')
            elif line.startswith('|') and target is not None:
                with target.open('a', encoding='utf-8') as out:
                    out.write(line[2:] + '\n')
            elif line.startswith('$ '):
                done = subprocess.run(['bash', '-c', line[2:]], cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120, check=False)
                answer = mask(done.stdout.decode('utf-8', 'replace'), folder).replace(str(root), '<project>')
                turned_out += [('> ' + piece).rstrip() for piece in answer.splitlines()]
                turned_out.append(f'! {done.returncode}')
    return expected, '\n'.join(turned_out) + '\n'


def main() -> int:
    root = pathlib.Path(__file__).resolve().parent.parent
    build = pathlib.Path(sys.argv[1]).resolve()
    cases = []
    for argument in map(pathlib.Path, sys.argv[2:]):
        cases += sorted(argument.rglob('*.test')) if argument.is_dir() else [argument]
    failed = 0
    for case in cases:
        expected, turned_out = run_case(case, build, root)
        if expected == turned_out:
            continue
        if os.environ.get('UPDATE'):
            case.write_text(turned_out, encoding='utf-8')
            print(f'{case}: rewritten')
            continue
        failed += 1
        print(f'{case}: differs')
        import difflib
        print('\n'.join(difflib.unified_diff(expected.splitlines(), turned_out.splitlines(), 'expected', 'turned out', lineterm='')))
    print(f'{len(cases) - failed} passed, {failed} failed')
    return 1 if failed or not cases else 0


if __name__ == '__main__':
    sys.exit(main())
