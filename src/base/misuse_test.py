#!/usr/bin/env python3
"""What must not compile: a mistake that the headers of base promise to catch. Each case must fail, with the words that explain it.

usage: misuse_test.py COMPILER SOURCE_DIR
"""
import concurrent.futures
import subprocess
import sys

BEGIN = '''
#include "base/result.h"
#include "base/shape.h"
using namespace koers;
constexpr MessageText kText{"test.text", "Vul {field} in.", "Fill in {field}."};
Result<int> number() { return 7; }
'''

# name: (code, what the compiler must say; None: it must compile)
CASES = {
    'the right use': ('Result<int> twice() { return TRY(number()) * 2; }', None),
    'a result that nobody looks at': ('void forgets() { number(); }', 'nodiscard'),
    'a result of nothing that nobody looks at': ('Result<void> check(); void forgets() { check(); }', 'nodiscard'),
    'a result that holds a reference': ('Result<int&> found();\nint& use() { return *found(); }', 'a Result holds a value'),
    'an argument that the English text lacks': ('constexpr MessageText kOther{"x", "Vul {field} in.", "Fill in."};', 'must name the same'),
    'an argument under another name': ('constexpr MessageText kOther{"x", "Vul {veld} in.", "Fill in {field}."};', 'must name the same'),
    'a message whose text does not last': ('Message late() { return Message(MessageText{"x", "a", "b"}); }', 'deleted'),
    'a struct that is not described': ('struct Bare { int a; };\nauto& shape = shape::shape_of<Bare>();', 'describe the struct'),
    'an enum that is not described': ('enum class Bare { kOne };\nauto& shape = shape::shape_of<Bare>();', 'describe the enum'),
    'a list of bool': ('auto& shape = shape::shape_of<std::vector<bool>>();', 'holds no bools'),
    'a variant of plain values': ('auto& shape = shape::shape_of<std::variant<int, std::string>>();', 'a variant is of described structs'),
}


def fault_of(name: str, compiler: str, source_dir: str) -> str:
    code, expected = CASES[name]
    command = [compiler, '-std=c++23', '-Wall', '-Wextra', '-Werror', f'-I{source_dir}/src', '-fsyntax-only', '-x', 'c++', '-']
    run = subprocess.run(command, input=BEGIN + code, capture_output=True, text=True, check=False)
    if expected is None:
        return '' if run.returncode == 0 else f'{name}: should compile\n{run.stderr}'
    if run.returncode == 0:
        return f'{name}: compiles, and must not'
    return '' if expected in run.stderr else f'{name}: is refused without "{expected}"\n{run.stderr}'


def main() -> int:
    compiler, source_dir = sys.argv[1:3]
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        faults = [fault for fault in pool.map(lambda name: fault_of(name, compiler, source_dir), CASES) if fault]
    print('\n'.join(faults + [f'{len(CASES)} cases, {len(faults)} faults']))
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
