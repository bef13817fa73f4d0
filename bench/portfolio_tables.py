#!/usr/bin/env python3
"""Make the tables of "The optimiser" in docs/PERFORMANCE.md, ready to paste.

usage: python3 bench/portfolio_tables.py [--build build/release] [--data ../shared/data/portfolio] [--minutes 25] [--seeds 10]
                                         [--parts knapsacks,large-knapsacks,projects,growth,portfolios]

The minutes are shared over what is asked for: how long one answer may take follows from them, and the tables say how long it was
(`--seeds 1 --minutes 3` tries everything shortly). Published instances are read from DATA when it is there (mknap/mknapcb1.txt with
mknapcb1-best.csv, psplib-j30.tar.gz with psplib-j30-optima.csv); the part of a set that is not there is skipped and the output says so.
HiGHS needs `npm ci` in web/. Nothing else may run meanwhile: the first line says what the load was.
"""
import argparse, csv, glob, json, math, os, shutil, statistics, subprocess, sys, tarfile, tempfile, time

here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
options = argparse.ArgumentParser()
options.add_argument('--build', default=os.path.join(here, 'build/release'))
options.add_argument('--data', default=os.path.join(here, '../shared/data/portfolio'))
options.add_argument('--minutes', type=float, default=25)
options.add_argument('--seeds', type=int, default=10)
options.add_argument('--parts', default='knapsacks,large-knapsacks,projects,growth,portfolios')
options = options.parse_args()
if shutil.which('node') is None or not os.path.exists(os.path.join(here, 'web/node_modules/highs')):
    sys.exit('HiGHS is not there: run "npm ci" in web/ first.')
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


def highs(seconds, files):
    """HiGHS on each of these programs; None where it has no answer."""
    answers = []
    for file in files:
        out = subprocess.run(['node', os.path.join(here, 'bench/highs.mjs'), str(seconds), file], capture_output=True, text=True)
        answers.append(json.loads(out.stdout) if out.returncode == 0 and out.stdout else None)
    return answers


def knapsacks(minutes):
    file = os.path.join(options.data, 'mknap/mknapcb1.txt')
    if not os.path.exists(file):
        return print('\nmknapcb1: not there, skipped')
    best = [float(row[1]) for row in list(csv.reader(open(os.path.join(options.data, 'mknap/mknapcb1-best.csv'))))[1:]]
    rows = []
    for seconds in (0.5, 2, 8) if minutes >= 1 else (0.2, 0.5):
        answers, took = run('--format', 'mknap', file, '--seconds', seconds)
        rows.append([seconds, '%d of 30' % sum(a['objective'] >= b for a, b in zip(answers, best)),
                     sum(a['status'] == 'optimal' for a in answers), '%.1f s' % took,
                     '%.2f s' % statistics.median(a['seconds_to_best'] for a in answers)])
    table('Knapsacks, mknapcb1 (100 variables, 5 limits)', ['seconds at most', 'at the best known', 'proven', 'all 30', 'to the best, median'], rows)


def projects(minutes):
    archive = os.path.join(options.data, 'psplib-j30.tar.gz')
    if not os.path.exists(archive):
        return print('\nj30: not there, skipped')
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(archive) as tar:
            tar.extractall(folder)
        files = sorted(glob.glob(folder + '/**/*.sm', recursive=True))
        best = {row['instance']: int(row['best_ub']) for row in csv.DictReader(open(os.path.join(options.data, 'psplib-j30-optima.csv')))}
        rows = []
        by_work = [['--schedules', n, '--by', 'search'] for n in (1000, 5000, 50000)]
        for words in by_work + [['--seconds', 2]] if minutes >= 5 else by_work[:2]:
            answers, took = run('--format', 'psplib', *files, *words)
            off = [100 * (a['objective'] - best[a['instance']]) / best[a['instance']] for a in answers]
            rows.append([' '.join(map(str, words[:2])), '%.3f %%' % mean(off), '%d of %d' % (sum(o <= 0 for o in off), len(off)),
                         sum(a['status'] == 'optimal' for a in answers), '%.1f s' % took])
        table('Projects, j30 against the optimum', ['', 'mean deviation', 'at the optimum', 'proven', 'all 480'], rows)
    # Shapes of the published sets, other seeds than those the constants were tuned on.
    off_path = lambda answers: '%.2f %%' % mean(100 * (a['objective'] - a['critical_path']) / a['critical_path'] for a in answers if 'objective' in a)
    rows = []
    for jobs, count in ((30, 480), (60, 480), (120, 600)):
        for schedules in (1000, 5000, 50000) if minutes >= 10 else (1000, 5000) if minutes >= 5 else (1000,):
            answers, took = run('--format', 'project', '--jobs', jobs, '--instances', count if minutes >= 5 else 60, '--seed', 500000,
                                '--schedules', schedules, '--by', 'search')
            rows.append([jobs, schedules, off_path(answers), '%.2f %%' % mean(100 * (a['bound'] - a['critical_path']) / a['critical_path'] for a in answers),
                         '%.1f s' % took])
    table('Generated projects, deviation from the critical path', ['jobs', 'schedules', 'schedule', 'our bound', 'time'], rows)
    rows = []
    for jobs in (10, 20, 30):
        for words in (['--schedules', 5000, '--by', 'search'], ['--seconds', 2]):
            answers, took = run('--format', 'project', '--jobs', jobs, '--modes', 3, '--instances', 64, '--seed', 600000, *words)
            rows.append([jobs, ' '.join(map(str, words[:2])), off_path(answers), sum(a['status'] == 'optimal' for a in answers),
                         sum(a['status'] == 'infeasible' for a in answers), sum(a['status'] == 'unknown' for a in answers), '%.1f s' % took])
    table('Generated projects of three modes, two limits per period and two for the whole, 64 of each',
          ['jobs', '', 'from the critical path', 'proven', 'proven infeasible', 'without answer', 'time'], rows)


def portfolios(minutes):
    # One after the other, so that nothing shares the machine: ours, CBC's and HiGHS's time for each seed, and 1 and 5 seconds of ours.
    base = ['--format', 'koers', '--instances', options.seeds]
    seconds = max(5, min(60, int((minutes * 60 / options.seeds - 6) / 3)))
    ours = {s: run(*base, '--seconds', s)[0] for s in sorted({1, 5, seconds})}
    cbc = run(*base, '--seconds', seconds, '--by', 'solver')[0]
    with tempfile.TemporaryDirectory() as folder:
        run(*base, '--write-lp', folder)
        theirs = highs(seconds, ['%s/%s.lp' % (folder, answer['instance']) for answer in cbc])
    value = lambda a: '–' if not a or a.get('objective') is None else '%d' % a['objective']
    gap = lambda a: '–' if not a or a.get('gap') is None else '%.2f %%' % (100 * a['gap'])
    rows = [[c['instance'], value(ours[1][i]), value(ours[5][i]), value(ours[seconds][i]), gap(ours[seconds][i]), value(c), gap(c),
             value(theirs[i]), gap(theirs[i]), '%.2f s' % ours[5][i]['seconds_to_first']] for i, c in enumerate(cbc)]
    mean_gap = lambda answers: gap({'gap': mean([a['gap'] for a in answers if a and a.get('gap') is not None] or [math.nan])})
    rows.append(['mean', '', '', '', mean_gap(ours[seconds]), '', mean_gap(cbc), '', mean_gap(theirs), ''])
    table('Portfolios, 200 initiatives × 12 quarters; CBC and HiGHS %d s each' % seconds,
          ['instance', '1 s', '5 s', '%d s' % seconds, 'gap', 'CBC', 'gap', 'HiGHS', 'gap', 'first'], rows)
    best = lambda i: max(a['objective'] for a in (cbc[i], theirs[i]) if a and a.get('objective') is not None)
    least = lambda i: min(a['gap'] for a in (cbc[i], theirs[i]) if a and a.get('gap') is not None)
    count = range(len(cbc))
    print('\nAfter 5 s at least what both have after %d s: %d of %d. Gap at most half of theirs: %d of %d.' %
          (seconds, sum(ours[5][i]['objective'] >= best(i) for i in count), len(cbc),
           sum(ours[seconds][i]['gap'] <= least(i) / 2 for i in count), len(cbc)))


def growth(_):
    rows, points = [], []
    for initiatives in (50, 200, 1000):
        answers, _ = run('--format', 'koers', '--initiatives', initiatives, '--instances', 3, '--schedules', 2000, '--by', 'search')
        took = mean(a['seconds'] for a in answers)
        points.append((math.log(initiatives), math.log(took)))
        rows.append([initiatives, '%.3f s' % took, '%.3f s' % mean(a['seconds_to_first'] for a in answers), '%.1f %%' % (100 * mean([a['gap'] for a in answers if 'gap' in a] or [math.nan]))])
    exponent = (points[-1][1] - points[0][1]) / (points[-1][0] - points[0][0])
    table('Growth: 2,000 schedules; time grows with initiatives to the power %.2f' % exponent, ['initiatives', '2,000 schedules', 'first schedule', 'gap'], rows)


def large_knapsacks(minutes):
    # The sizes of Chu and Beasley's other files, three tightnesses each, made by their recipe.
    shapes = [(n, m) for n in (250, 500) for m in (5, 10, 30)]
    seconds = max(1, min(10, int(minutes * 60 / len(shapes) / 3 / 3)))
    off = lambda a, bound: 100 * (bound - a['objective']) / bound
    rows = []
    for variables, limits in shapes:
        base = ['--format', 'knapsack', '--variables', variables, '--limits', limits, '--instances', 3]
        ours, cbc = run(*base, '--seconds', seconds)[0], run(*base, '--seconds', seconds, '--by', 'solver')[0]
        with tempfile.TemporaryDirectory() as folder:
            run(*base, '--write-lp', folder)
            theirs = highs(seconds, ['%s/%s.lp' % (folder, answer['instance']) for answer in ours])
        for i, answer in enumerate(ours):
            rows.append([answer['instance'], answer['objective'], '%.3f %%' % off(answer, answer['bound']),
                         cbc[i].get('objective', '–'), theirs[i]['objective'] if theirs[i] else '–', '%.2f s' % answer['seconds_to_best']])
    table('Larger knapsacks, %d s each' % seconds, ['instance', 'Koers', 'below the bound', 'CBC', 'HiGHS', 'to the best'], rows)


started = time.monotonic()
print('load %.1f on %d cores' % (os.getloadavg()[0], os.cpu_count()))
shares = {'knapsacks': 0.06, 'large-knapsacks': 0.14, 'projects': 0.28, 'growth': 0.02, 'portfolios': 0.5}
parts = {'knapsacks': knapsacks, 'large-knapsacks': large_knapsacks, 'projects': projects, 'growth': growth, 'portfolios': portfolios}
chosen = options.parts.split(',')
for name in chosen:
    parts[name](options.minutes * shares[name] / sum(shares[other] for other in chosen))
print('\n%.0f minutes in all, load %.1f' % ((time.monotonic() - started) / 60, os.getloadavg()[0]))
