"""What each sign that a column is something weighs: the weights under which the right answers of sheets that others wrote are likeliest.

A column has one answer among those of its type, or none (“nothing”). Each has signs (signs_of); the answer is as likely as the exponent of their weighed sum
(multinomial logistic regression). The counts behind a sign are taken without the author of the sheet, so that the weights suit somebody new.
column_readings.cpp computes the same signs. Standard library only; AdaGrad (Duchi, Hazan, Singer 2011), always in the same order.
"""
import bisect
import math
from collections import defaultdict

HEARD = [0.0001, 0.42, 0.5, 0.56, 0.62, 0.7, 0.78, 0.84, 0.88, 0.92, 0.96, 0.985]  # as in column_evidence.cpp
ANYWHERE = [0.5, 0.62, 0.78, 0.88, 0.96]
BEST = [0.0001, 0.5, 0.62, 0.78, 0.88, 0.96]
ONE_OF_SEVERAL = -0.7
UNHEARD = 0.5  # below it a header hardly says so
VALUES = (
    "short phrase prose repeat people list key keys date year number small yes_no link empty amount code letter norm company".split()
)
TYPE_PRIOR, SORT_PRIOR, RARE_LINK = 4, 3, 0.15
IDENTITY = ("name", "external_id")
LINKS = ("owner", "who", "group", "link")
KNOWN, HARDLY_KNOWN = 0.2, 0.1


class Evidence:
    """The counts as column_evidence.cpp reads them."""

    def __init__(self, counts, tables):
        values, places, columns_of, targets_of, *_, by_type, tables_of = counts
        everywhere = {one: sum(values[sort][one] for sort in values) for one in VALUES}
        total = sum(everywhere.values())
        anywhere = {one: (everywhere[one] + 0.5) / (total + 0.5 * len(VALUES)) for one in VALUES}
        self.values, self.places = {}, {}
        for sort in set(targets_of) | {"nothing"}:
            count = sum(values[sort].values())
            self.values[sort] = {
                one: math.log((values[sort][one] + SORT_PRIOR * anywhere[one]) / (count + SORT_PRIOR) / anywhere[one]) for one in VALUES
            }
            count = sum(places[sort].values())
            self.places[sort] = [math.log(8 * (places[sort][i] + 1) / (count + 8)) for i in range(8)]
        self.sorts = {sort: (columns_of[sort] + 0.5) / (targets_of[sort] + 1) for sort in targets_of}
        self.by_type, self.tables_of = by_type, tables_of

    def expected(self, kind, name, sort, rare):
        probability = self.sorts.get(sort, 0) * (RARE_LINK if rare else 1)
        if kind in self.tables_of:
            probability = (self.by_type[kind][name] + TYPE_PRIOR * probability) / (self.tables_of[kind] + TYPE_PRIOR)
        return math.log(max(probability, 1e-6))


def signs_of(evidence, kind, column, name, sort, rare, own):
    heard, value = column["heard"].get(name, 0), column["value"]
    signs = {"prior": evidence.expected(kind, name, sort, rare), "place": evidence.places[sort][column["place"]]}
    if column["captured"].get(name):  # one of several: how many tables have such columns says nothing about one
        signs["prior"] = max(signs["prior"], ONE_OF_SEVERAL)
    if "." in name and sort != "cell":
        pass  # which choices a column of a table has is not looked up
    elif sort in ("choice", "choices"):
        if value != "empty":
            share = column["choices"].get(name, 0)
            step = 0 if value in ("date", "number", "amount") else 4 if share >= 0.75 else 3 if share >= 0.5 else 2 if share > 0 else 1
            signs[f"choices_{step}"] = math.sqrt(column["trust"])
    elif value != "empty":
        signs["value"] = column["trust"] * evidence.values[sort][value]
    signs["said"] = max(-4, min(6, column["said"].get(name, 0)))
    if heard < UNHEARD:
        for one in ("prior", "place", "value", "said"):
            if one in signs:
                signs[one + "_unheard"] = signs[one]
    signs[f"heard_{bisect.bisect_right(HEARD, heard)}"] = 1
    anywhere = column["anywhere"].get(name, 0)
    if anywhere > heard:
        signs[f"anywhere_{bisect.bisect_right(ANYWHERE, anywhere)}"] = 1
    best = max(column["heard"].values(), default=0)
    if heard == 0:
        signs["another_heard"] = best
    elif heard >= best:
        signs["best_heard"] = 1
    else:
        signs["heard_behind"] = best - heard
    leads = column["leads"].get(name, 0)
    if leads:
        signs["leads_there" if leads > 0 else "leads_elsewhere"] = 1
    if sort in IDENTITY:
        for one in ("repeats", "other_type", "own_type"):
            if column[one]:
                signs[one] = 1
    if column["captured"].get(name):
        signs["series"] = 1
    if column["refers"] >= 0.5:
        signs["refers_to_rows" if own else "refers_elsewhere"] = 1
    signs["is_" + sort] = 1
    signs.update(known_signs(column, name, sort, own))
    return signs


def known_signs(column, name, sort, own):
    """What stands in the column is the name of something that stands elsewhere too."""
    anything = column["known_names"]
    if anything < KNOWN:
        return {}
    if sort in IDENTITY:
        rows = column["known_rows"]
        return {"known_rows": rows} if rows >= KNOWN else {"known_not_rows": anything}
    if own and column["known_rows"] >= KNOWN:  # a list that goes in again: no more for a link to such rows than for their name
        return {"known_rows": column["known_rows"]}
    there = column["known_there"].get(name)
    if there is not None:
        return {"known_there": there} if there >= KNOWN else {"known_elsewhere": anything} if there < HARDLY_KNOWN else {}
    return {} if sort in LINKS else {"known_no_link": anything}


def signs_of_nothing(evidence, column):
    signs = {"nothing": 1, "nothing_place": evidence.places["nothing"][column["place"]], "nothing_known": column["known"]}
    if column["value"] == "empty":
        signs["nothing_empty"] = 1
    else:
        signs["nothing_value"] = column["trust"] * evidence.values["nothing"][column["value"]]
    signs[f"nothing_heard_{bisect.bisect_right(BEST, max(column['heard'].values(), default=0))}"] = 1
    signs[f"nothing_anywhere_{bisect.bisect_right(BEST, max(column['anywhere'].values(), default=0))}"] = 1
    if column["differs"]:
        signs["nothing_differs"] = 1
    if column["no_place"]:
        signs["nothing_said"] = column["no_place"]
    if column["known_names"] >= KNOWN:
        signs["nothing_known_names"] = column["known_names"]
    return signs


def samples_of(evidence, tables):
    """For each column its answers with their signs, and which of them are right."""
    samples = []
    for table in tables:
        answers = {}
        for target in table["targets"]:
            known = answers.get(target["name"])
            if target["sort"] != "key":
                answers[target["name"]] = (
                    target["sort"],
                    target["rare"] and (known is None or known[1]),
                    target["own"] or (known is not None and known[2]),
                )
        for column in table["columns"]:
            right = {answer.split(" @")[0] for answer in column["answers"]}
            rows = []
            for name, (sort, rare, own) in answers.items():
                # Only a header can say which year it is, or that it is a measurement.
                if sort not in ("cell", "measurement") or name in column["heard"]:
                    rows.append((name in right, name, signs_of(evidence, table["type"], column, name, sort, rare, own)))
            rows.append(("-" in right, "-", signs_of_nothing(evidence, column)))
            if any(row[0] for row in rows):
                samples.append((column, rows))
    return samples


def weigh(samples, rounds=40, rate=0.2, decay=0.4):
    """The weight of each sign. decay: of a normal prior around zero, over all columns together."""
    weights, squares = defaultdict(float), defaultdict(lambda: 1e-6)
    shrink = decay / max(len(samples), 1)
    for turn in range(rounds):
        step = rate / math.sqrt(1 + turn / 4)
        for _, rows in samples:
            scores = [sum(weights[key] * value for key, value in signs.items()) for _, _, signs in rows]
            highest = max(scores)
            odds = [math.exp(score - highest) for score in scores]
            total = sum(odds)
            right = sum(one for one, row in zip(odds, rows) if row[0])
            slopes = defaultdict(float)
            for one, (is_right, _, signs) in zip(odds, rows):
                pull = one / total - (one / right if is_right else 0)
                if abs(pull) > 1e-4:
                    for key, value in signs.items():
                        slopes[key] += pull * value
            for key, slope in slopes.items():
                slope += shrink * weights[key]
                squares[key] += slope * slope
                weights[key] -= step * slope / math.sqrt(squares[key])
    return dict(weights)
