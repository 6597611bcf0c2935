"""Run from this folder: python3 control-charts.py > control-charts.json. Charts and rules written out point by point from their definitions, not from this package."""
import json
import math
import numpy
from scipy.stats import binom

random = numpy.random.default_rng(7)


def mean_of(values):
    return sum(values) / len(values)


def known(values):
    return [value for value in values if value is not None]


def ranges(values):
    return [abs(b - a) for a, b in zip(values, values[1:]) if a is not None and b is not None]


def individuals(values, screen):
    center, moving = mean_of(known(values)), ranges(values)
    if screen:
        limit = 3.267 * mean_of(moving)
        moving = [value for value in moving if value < limit]
    distance = 2.66 * mean_of(moving)
    return {"center": center, "movingRange": mean_of(moving), "lower": center - distance, "upper": center + distance}


def waiting(values):
    lines = individuals([None if value is None else value ** (1 / 3.6) for value in values], False)
    return {name: max(0.0, lines[name]) ** 3.6 for name in ("center", "lower", "upper")}


def geometric(values):
    present = known(values)
    mean = mean_of(present)
    spread = math.sqrt(mean * (mean + 1))
    return {"center": float(numpy.median(present)), "lower": max(0.0, mean - 3 * spread), "upper": mean + 3 * spread}


def counted(values):
    mean = mean_of(known(values))
    return {"center": mean, "lower": max(0.0, mean - 3 * math.sqrt(mean)), "upper": mean + 3 * math.sqrt(mean)}


def rates(counts, sizes, variance, most, laney):
    both = [(x, n) for x, n in zip(counts, sizes) if x is not None and n]
    center = sum(x for x, _ in both) / sum(n for _, n in both)
    sigma = [math.sqrt(variance(center) / n) if n else None for n in sizes]
    factor = 1.0
    if laney:
        z = [None if x is None or not n else (x / n - center) / s for x, n, s in zip(counts, sizes, sigma)]
        factor = mean_of(ranges(z)) / 1.128
    lower = [None if s is None else max(0.0, center - 3 * s * factor) for s in sigma]
    upper = [None if s is None else min(most, center + 3 * s * factor) for s in sigma]
    return {"center": center, "lower": lower, "upper": upper}


def side(value, center):
    return (value > center) - (value < center)


def windows(indices, length):
    return [indices[start:start + length] for start in range(len(indices) - length + 1)]


def flags(values, center, sigma):
    """Which indices each rule of each set flags, window by window."""
    indices = [index for index, value in enumerate(values) if value is not None]
    y = {index: values[index] for index in indices}
    s = {index: side(y[index], center) for index in indices}
    beyond = lambda index, k, sign: y[index] > center + k * sigma if sign > 0 else y[index] < center - k * sigma
    out = lambda index: beyond(index, 3, 1) or beyond(index, 3, -1)

    def same_side(length, among):
        return {i for w in windows(among, length) if abs(sum(s[i] for i in w)) == length for i in w}

    def trend(length):
        found = set()
        for w in windows(indices, length):
            steps = [y[b] - y[a] for a, b in zip(w, w[1:])]
            if all(step > 0 for step in steps) or all(step < 0 for step in steps):
                found |= set(w)
        return found

    def cluster(need, length, k, inside):
        found = set()
        for w in windows(indices, length):
            for sign in (1, -1):
                hits = [i for i in w if beyond(i, k, sign) and not (inside and out(i))]
                if len(hits) >= need and (not inside or sum(s[i] for i in w) == sign * length):
                    found |= set(hits)
        return found

    def alternation(length):
        found = set()
        for w in windows(indices, length):
            steps = [side(y[b], y[a]) for a, b in zip(w, w[1:])]
            if all(steps) and all(a == -b for a, b in zip(steps, steps[1:])):
                found |= set(w)
        return found

    def within(length):
        near = lambda i: not beyond(i, 1, 1) and not beyond(i, 1, -1)
        return {i for w in windows(indices, length) if all(map(near, w)) for i in w}

    def mixture(length):
        found = set()
        for w in windows(indices, length):
            above, below = [beyond(i, 1, 1) for i in w], [beyond(i, 1, -1) for i in w]
            if any(above) and any(below) and all(a or b for a, b in zip(above, below)):
                found |= set(w)
        return found

    outside = {i for i in indices if out(i)}
    useful = [i for i in indices if s[i]]
    distinct = [i for place, i in enumerate(indices) if place == 0 or y[i] != y[indices[place - 1]]]
    ihi_trend = set()
    for w in windows(distinct, 5):
        steps = [y[b] - y[a] for a, b in zip(w, w[1:])]
        if all(step > 0 for step in steps) or all(step < 0 for step in steps):
            ihi_trend |= set(w)
    sets = {
        "nhs": {"beyondLimits": outside, "shift": same_side(7, indices), "trend": trend(7), "twoOfThree": cluster(2, 3, 2, True)},
        "westernElectric": {"beyondLimits": outside, "twoOfThree": cluster(2, 3, 2, False), "fourOfFive": cluster(4, 5, 1, False),
                            "shift": same_side(8, indices)},
        "nelson": {"beyondLimits": outside, "shift": same_side(9, indices), "trend": trend(6), "alternation": alternation(14),
                   "twoOfThree": cluster(2, 3, 2, False), "fourOfFive": cluster(4, 5, 1, False), "withinOneSigma": within(15),
                   "noneWithinOneSigma": mixture(8)},
        "ihi": {"shift": same_side(6, useful), "trend": ihi_trend},
    }
    return {name: {rule: sorted(found) for rule, found in rules.items()} for name, rules in sets.items()}


def runs(values):
    center = float(numpy.median(known(values)))
    sides = [side(value, center) for value in known(values) if value != center]
    lengths = []
    for place, current in enumerate(sides):
        if place and current == sides[place - 1]:
            lengths[-1] += 1
        else:
            lengths.append(1)
    n = len(sides)
    return {"median": center, "useful": n, "longestRun": max(lengths), "crossings": len(lengths) - 1,
            "longestRunMax": round(math.log2(n)) + 3, "crossingsMin": int(binom.ppf(0.05, n - 1, 0.5))}


def with_gaps(values):
    return [None if random.random() < 0.08 else value for value in values]


def series(kind, n):
    noise = random.normal(0, 1, n)
    shift = {"stable": 0, "shift": numpy.where(numpy.arange(n) > n // 2, 1.8, 0), "drift": numpy.linspace(0, 3, n), "waves": 2.2 * (-1) ** numpy.arange(n),
             "narrow": -0.7 * noise,
             "valley": numpy.abs(numpy.arange(n) - n / 2) * 1.3 - n / 4}[kind]
    return with_gaps([round(float(value), 1) for value in 10 + noise + shift])


cases = []
for n in (14, 25, 48):
    for kind in ("stable", "shift", "drift", "waves", "narrow", "valley"):
        for _ in range(2):
            values = series(kind, n)
            cases.append({"kind": kind, "values": values, "plain": individuals(values, False), "screened": individuals(values, True),
                          "runs": runs(values), "flags": flags(values, 10, 1)})

counts = []
for n in (12, 20, 30):
    sizes = [None if random.random() < 0.05 else int(size) for size in random.integers(0, 40, n)]
    events = [None if size is None else int(random.binomial(size, 0.3 + 0.2 * random.random())) for size in sizes]
    plain = [int(value) for value in random.poisson(6, n)]
    gaps = [int(value) for value in random.geometric(0.1, n) - 1]
    times = [None if random.random() < 0.1 else round(float(value) + 0.1, 1) for value in random.exponential(20, n)]
    counts.append({"counts": events, "sizes": sizes, "events": plain, "between": gaps, "times": times,
                   "p": rates(events, sizes, lambda p: p * (1 - p), 1.0, False), "pPrime": rates(events, sizes, lambda p: p * (1 - p), 1.0, True),
                   "u": rates(events, sizes, lambda u: u, math.inf, False), "uPrime": rates(events, sizes, lambda u: u, math.inf, True),
                   "c": counted(plain), "g": geometric(gaps), "t": waiting(times)})

limits = [{"useful": n, "longestRunMax": round(math.log2(n)) + 3, "crossingsMin": int(binom.ppf(0.05, n - 1, 0.5))} for n in range(10, 201)]
header = {"tool": f"numpy {numpy.__version__}, scipy (binom.ppf); definitions of domain reference 2.7, written out", "call": "control-charts.py"}
body = ",\n".join(f'"{name}": [\n' + ",\n".join(json.dumps(row) for row in rows) + "\n]" for name, rows in (("cases", cases), ("counts", counts), ("limits", limits)))
print(json.dumps(header)[:-1] + ",\n" + body + "}")
