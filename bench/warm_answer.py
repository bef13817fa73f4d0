#!/usr/bin/env python3
"""How fast the portfolio answers an edited limit, warm, through the product's own lens and API.

  bench/warm_answer.py [--build build/release] [--edits 40]

For the example municipality and for a made register of 200 initiatives x 12 quarters with money, skills, room for change, dependencies,
exclusions and deadlines: a real `koers serve`, a first plan, and then edits as a steering group makes them (a year's money, all money, a
skill's days, a pin), each asked as the screen asks it: from the plan on the screen, the choice alone. The clock runs from the request to the
last byte of the answer. Each answer is checked: within the money of every year, dependencies in order, pins kept, and never worth less than
what was left of the plan before. Prints median, 95th percentile and largest, and how far each answer is below its bound.
"""
import argparse
import atexit
import http.client
import json
import pathlib
import random
import re
import statistics
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
SECONDS = 0.4  # that the screen gives the choice


class Koers:
    def __init__(self, build, register):
        self.process = subprocess.Popen([build / "koers", "--register", register, "serve", "--port", "0"], stdout=subprocess.PIPE, text=True)
        atexit.register(self.process.terminate)
        link = next(m for m in (re.search(r"http://([^/:]+):(\d+)(/\S+)", line) for line in self.process.stdout) if m)
        self.port = int(link[2])
        connection = http.client.HTTPConnection(link[1], self.port, timeout=60)
        connection.request("GET", link[3])
        self.cookie = connection.getresponse().getheader("Set-Cookie").split(";")[0]
        self.connection = http.client.HTTPConnection(link[1], self.port, timeout=60)

    def ask(self, method, path, body):
        begun = time.perf_counter()
        self.connection.request(method, "/api/v1" + path, json.dumps(body), {
            "Cookie": self.cookie, "Content-Type": "application/json", "Origin": f"http://127.0.0.1:{self.port}"})
        response = self.connection.getresponse()
        text = response.read()
        took = time.perf_counter() - begun
        if response.status != 200:
            raise SystemExit(f"{method} {path}: {response.status} {text[:400]}")
        return json.loads(text), took

    def stop(self):
        self.process.terminate()
        self.process.wait()


def example(build, folder):
    register = folder / "waterrade"
    subprocess.run([build / "koers", "--register", register, "init", "--name", "Waterrade", "--example", "--quiet"], check=True)
    files = sorted((ROOT / "examples/waterrade").glob("*.xlsx")) + sorted((ROOT / "examples/waterrade").glob("*.csv"))
    subprocess.run([build / "koers", "--register", register, "import", "--quiet", *files], check=False)
    return Koers(build, register), {}


def made(build, folder, initiatives=200):
    """About half of what is asked fits."""
    register = folder / "made"
    subprocess.run([build / "koers", "--register", register, "init", "--name", "Groot", "--quiet"], check=True)
    koers = Koers(build, register)
    rng = random.Random(1)
    changes = []

    def add(type_, key, fields):
        changes.append({"kind": "add_element", "type": type_, "as": f"#{key}", "key": key, "fields": fields})
        return key

    goals = [add("goal", f"DOEL-{i}", {"name": f"Doel {i}", "weight": rng.randint(1, 5)}) for i in range(1, 13)]
    skills = ["Projectleider", "Ontwerper", "Data-engineer", "Tester", "Architect"]
    units = [add("unit", f"AFD-{i}", {"name": f"Afdeling {i}"}) for i in range(1, 9)]
    total, effort = 0, dict.fromkeys(skills, 0)
    relations = []
    for i in range(1, initiatives + 1):
        key, size = f"INI-{i}", rng.choice(["small", "medium", "medium", "large", "extra_large"])
        scale = {"small": 1, "medium": 2, "large": 5, "extra_large": 10}[size]
        euro, duration = scale * rng.randint(12, 40) * 1000, rng.randint(1, 2 + scale // 2)
        skill, days = rng.choice(skills), scale * rng.randint(5, 15)
        total, effort[skill] = total + euro, effort[skill] + days
        fields = {"name": f"Initiatief {i}", "size": size, "duration": duration, "large_change": scale >= 5,
                  "planned_cost": [{"incidental": euro * 100, "structural": euro * 5}],
                  "effort": [{"skill": skill, "days": days}],
                  "score_urgency": rng.choice(["high", "middle", "low"]), "score_strategy": rng.choice(["high", "middle", "low"])}
        if rng.random() < 0.05:
            fields["mandatory"] = True
        if rng.random() < 0.1:
            fields["deadline"] = f"{rng.randint(2028, 2029)}-12-31"
        add("initiative", key, fields)
        relations.append(("contributes_to", key, rng.choice(goals)))
        if scale >= 5:
            relations.append(("affects", key, rng.choice(units)))
        if i > 10 and rng.random() < 0.2:
            relations.append(("depends_on", key, f"INI-{rng.randint(1, i - 1)}"))
        if i > 10 and rng.random() < 0.05:
            relations.append(("excludes", key, f"INI-{rng.randint(1, i - 1)}"))
    add("budget", "BUD-1", {"name": "Budget", "amounts": [{"year": y, "incidental": int(total * 0.45 / 3) * 100, "structural": int(total * 0.02) * 100 * (y - 2026)} for y in (2027, 2028, 2029)]})
    for n, skill in enumerate(skills, 1):
        add("capacity", f"CAP-{n}", {"name": skill, "kind": "skill", "skill": skill, "amount": round(effort[skill] * 0.5 / 12)})
    for n, unit in enumerate(units, 11):
        add("capacity", f"CAP-{n}", {"name": f"Ruimte {unit}", "kind": "change", "amount": 2})
        relations.append(("capacity_of", f"CAP-{n}", unit))
    changes += [{"kind": "add_relation", "type": t, "from": f"#{a}", "to": f"#{b}"} for t, a, b in relations]
    koers.ask("POST", "/changes", {"base_revision": 1, "changes": changes})
    return koers, {"first_quarter": "2027-Q1", "quarters": 12}


def quarter(text):
    year, q = text.split("-Q")
    return int(year) * 4 + int(q)


def check(plan, options):
    starts = {one["element"]["key"]: one for one in plan["planned"]}
    for year in plan["years"] if not plan["clashes"] else []:
        for kind in ("incidental", "structural"):
            assert year[kind + "_limit"] is None or year[kind] <= year[kind + "_limit"], (year, kind)
    for one in plan["planned"]:
        for before in one["after"]:
            if before["key"] in starts:
                assert quarter(one["start"]) > quarter(starts[before["key"]]["start"]), (one["element"], before)
    for pin in options.get("pins", []):
        assert plan["clashes"] or (pin["initiative"] in starts) == (pin["choice"] == "in"), pin
    assert plan["value"] <= plan["bound"] + 1e-6
    assert plan["reproducible"] is False and (plan["clashes"] or plan["work"]["replay"] is not None)


def measure(name, koers, options, edits):
    start_from = lambda plan: [{"initiative": one["element"]["key"], "start": one["start"], "variant": one["variant"]} for one in plan["planned"]]
    base = {"today": "2026-11-27", "reasons": False, "proof": "none", **options}
    answer, first = koers.ask("POST", "/lenses/portfolio", {**base, "seconds": 1})
    plan = answer["result"]
    rng = random.Random(7)
    took, gaps = [], []
    for i in range(edits):
        edit = dict(base)
        year = rng.choice(plan["years"])
        if i % 4 == 0 and year["incidental_limit"] is not None:
            edit["incidental"] = {str(year["year"]): int(year["incidental_limit"] * rng.uniform(0.8, 1.2))}
        elif i % 4 == 1:
            edit["money_factor"] = round(rng.uniform(0.85, 1.15), 2)
        elif i % 4 == 2:
            skill = rng.choice([c for c in plan["capacities"] if c["kind"] == "skill"])
            edit["days"] = {skill["name"]: round(max(q["limit"] or 0 for q in skill["quarters"]) * rng.uniform(0.8, 1.2))}
        elif plan["left_out"]:
            edit["pins"] = [{"initiative": rng.choice(plan["left_out"])["element"]["key"], "choice": "in"}]
        answer, seconds = koers.ask("POST", "/lenses/portfolio", {**edit, "seconds": SECONDS, "start_from": start_from(plan)})
        check(answer["result"], edit)
        assert not answer["from_cache"]
        took.append(seconds)
        gaps.append(answer["result"]["gap"])
        plan = answer["result"]
    took.sort()
    planned = len(plan["planned"])
    print(json.dumps({"register": name, "initiatives": planned + len(plan["left_out"]), "quarters": plan["quarters"], "edits": edits,
                      "first_s": round(first, 3), "median_s": round(statistics.median(took), 3), "p95_s": round(took[int(len(took) * 0.95) - 1], 3),
                      "largest_s": round(took[-1], 3), "median_gap": round(statistics.median(gaps), 4)}), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build/release")
    parser.add_argument("--edits", type=int, default=40)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name, make in (("waterrade", example), ("made, 200 x 12", made)):
            koers, options = make(arguments.build.resolve(), pathlib.Path(folder))
            try:
                measure(name, koers, options, arguments.edits)
            finally:
                koers.stop()


if __name__ == "__main__":
    main()
