#!/usr/bin/env python3
"""Make the tables of "The optimiser" in docs/PERFORMANCE.md, ready to paste.

usage: python3 bench/portfolio_tables.py [--build build/release] [--data ../shared/data/portfolio] [--minutes 45] [--seeds 10]

Published instances are read from DATA when it is there (mknap/mknapcb1.txt with mknapcb1-best.csv, psplib-j30.tar.gz with
psplib-j30-optima.csv); the part of a set that is not there is skipped and the output says so. The time for one answer by CBC and HiGHS is
60 seconds, less when the minutes given do not allow it for all seeds; the tables say what it was.
"""
import argparse, csv, glob, json, math, os, statistics, subprocess, sys, tarfile, tempfile, time

here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
options = argparse.ArgumentParser()
options.add_argument('--build', default=os.path.join(here, 'build/release'))
options.add_argument('--data', default=os.path.join(here, '../shared/data/portfolio'))
options.add_argument('--minutes', type=float, default=45)
options.add_argument('--seeds', type=int, default=10)
options = options.parse_args()
bench = os.path.join(options.build, 'portfolio_bench')


def run(*words):
    begin = time.monotonic()
    out = subprocess.run([bench, *map(str, words)], capture_output=True, text=True)
    if out.returncode != 0:
        sys.exit(out.stderr)
    answers = [json.loads(line) for line in out.stdout.splitlines() if line.startswith('{')]
    return answers, time.monotonic() - begin


def table(title, heads, rows):
    print('\n%s\n\n| %s |\n|%s' % (title, ' | '.join(heads), '---|' * len(heads)))
    for row in rows:
        print('| %s |' % ' | '.join(map(str, row)))
    sys.stdout.flush()


def mean(values):
    values = list(values)
    return sum(values) / len(values)


def knapsacks():
    file = os.path.join(options.data, 'mknap/mknapcb1.txt')
    if not os.path.exists(file):
        return print('\nmknapcb1: not there, skipped')
    best = [float(row[1]) for row in list(csv.reader(open(os.path.join(options.data, 'mknap/mknapcb1-best.csv'))))[1:]]
    rows = []
    for seconds in (1, 5, 20):
        answers, took = run('--format', 'mknap', file, '--seconds', seconds)
        rows.append([seconds, '%d of 30' % sum(a['objective'] >= b for a, b in zip(answers, best)),
                     sum(a['status'] == 'optimal' for a in answers), '%.1f s' % took,
                     '%.2f s' % statistics.median(a['seconds_to_best'] for a in answers)])
    table('Knapsacks, mknapcb1 (100 variables, 5 limits)', ['seconds at most', 'at the best known', 'proven', 'all 30', 'to the best, median'], rows)


def projects():
    archive = os.path.join(options.data, 'psplib-j30.tar.gz')
    if not os.path.exists(archive):
        return print('\nj30: not there, skipped')
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(archive) as tar:
            tar.extractall(folder)
        files = sorted(glob.glob(folder + '/**/*.sm', recursive=True))
        best = {row['instance']: int(row['best_ub']) for row in csv.DictReader(open(os.path.join(options.data, 'psplib-j30-optima.csv')))}
        rows = []
        for words in (['--schedules', 1000, '--by', 'search'], ['--schedules', 5000, '--by', 'search'], ['--schedules', 50000, '--by', 'search'],
                      ['--seconds', 1], ['--seconds', 5]):
            answers, took = run('--format', 'psplib', *files, *words)
            off = [100 * (a['objective'] - best[a['instance']]) / best[a['instance']] for a in answers]
            rows.append([' '.join(map(str, words[:2])), '%.3f %%' % mean(off), '%d of %d' % (sum(o <= 0 for o in off), len(off)),
                         sum(a['status'] == 'optimal' for a in answers), '%.1f s' % took])
        table('Projects, j30 against the optimum', ['', 'mean deviation', 'at the optimum', 'proven', 'all 480'], rows)
    rows = []
    for jobs in (60, 120, 300):
        for schedules in (1000, 5000, 50000):
            answers, took = run('--format', 'project', '--jobs', jobs, '--instances', 36 if jobs < 300 else 6, '--schedules', schedules, '--by', 'search')
            rows.append([jobs, schedules, '%.2f %%' % mean(100 * (a['objective'] - a['bound']) / a['bound'] for a in answers), '%.1f s' % took])
    table('Generated projects, deviation from our own bound', ['jobs', 'schedules', 'mean deviation', 'time'], rows)


def portfolios():
    base = ['--format', 'koers', '--instances', options.seeds]
    budget = options.minutes * 60 - (time.monotonic() - started)
    seconds = max(5, min(60, int(budget / options.seeds / 3.4)))
    ours = {s: run(*base, '--seconds', s)[0] for s in (1, 5, seconds)}
    cbc = run(*base, '--seconds', seconds, '--by', 'solver')[0]
    highs = []
    with tempfile.TemporaryDirectory() as folder:
        run(*base, '--write-lp', folder)
        for answer in cbc:
            out = subprocess.run(['node', os.path.join(here, 'bench/highs.mjs'), str(seconds), '%s/%s.lp' % (folder, answer['instance'])],
                                 capture_output=True, text=True)
            highs.append(json.loads(out.stdout) if out.returncode == 0 and out.stdout else None)
    rows = []
    value = lambda a: '–' if not a or a.get('objective') is None else '%d' % a['objective']
    gap = lambda a: '–' if not a or a.get('gap') is None else '%.2f %%' % (100 * a['gap'])
    for i, theirs in enumerate(cbc):
        rows.append([theirs['instance'], value(ours[1][i]), value(ours[5][i]), value(ours[seconds][i]), gap(ours[seconds][i]),
                     value(theirs), gap(theirs), value(highs[i]), gap(highs[i]), '%.2f s' % ours[5][i]['seconds_to_first']])
    gaps = lambda answers: [a['gap'] for a in answers if a and a.get('gap') is not None]
    rows.append(['mean', '', '', '', '%.2f %%' % (100 * mean(gaps(ours[seconds]))), '', '%.2f %%' % (100 * mean(gaps(cbc) or [math.nan])), '',
                 '%.2f %%' % (100 * mean(gaps(highs) or [math.nan])), ''])
    table('Portfolios, 200 initiatives × 12 quarters; CBC and HiGHS %d s each' % seconds,
          ['instance', '1 s', '5 s', '%d s' % seconds, 'gap', 'CBC', 'gap', 'HiGHS', 'gap', 'first'], rows)


def growth():
    rows, points = [], []
    for initiatives in (50, 200, 1000):
        answers, _ = run('--format', 'koers', '--initiatives', initiatives, '--instances', 3, '--schedules', 2000, '--by', 'search')
        took = mean(a['seconds'] for a in answers)
        points.append((math.log(initiatives), math.log(took)))
        rows.append([initiatives, '%.3f s' % took, '%.3f s' % mean(a['seconds_to_first'] for a in answers), '%.1f %%' % (100 * mean([a['gap'] for a in answers if 'gap' in a] or [math.nan]))])
    exponent = (points[-1][1] - points[0][1]) / (points[-1][0] - points[0][0])
    table('Growth: 2,000 schedules; time grows with initiatives to the power %.2f' % exponent, ['initiatives', '2,000 schedules', 'first schedule', 'gap'], rows)


started = time.monotonic()
for part in (knapsacks, projects, growth, portfolios):
    part()
print('\n%.0f minutes in all' % ((time.monotonic() - started) / 60))
