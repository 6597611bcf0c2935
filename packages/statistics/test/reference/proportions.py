# Makes proportions.json: intervals of SciPy and statsmodels, and exact multinomial p values by brute force over fractions. Run: /usr/bin/python3 proportions.py > proportions.json
import json, itertools
from fractions import Fraction
from math import factorial, asin, sqrt
import scipy, statsmodels
from scipy.stats import binomtest, norm
from scipy.stats.contingency import relative_risk, odds_ratio
from statsmodels.stats.proportion import proportion_confint, confint_proportions_2indep

intervals = []
for x, n in [(0, 10), (1, 10), (5, 10), (8, 10), (10, 10), (2, 3), (12, 20), (48, 60), (81, 263), (15, 148), (0, 20), (1, 29), (998, 1000)]:
    for level in [0.8, 0.95, 0.99]:
        jeffreys = list(proportion_confint(x, n, 1 - level, "jeffreys"))
        jeffreys = [0 if x == 0 else jeffreys[0], 1 if x == n else jeffreys[1]]
        coull = [min(1, max(0, float(limit))) for limit in proportion_confint(x, n, 1 - level, "agresti_coull")]
        continuity = binomtest(x, n).proportion_ci(level, "wilsoncc")
        intervals.append({"x": x, "n": n, "level": level, "jeffreys": jeffreys, "agrestiCoull": coull, "continuity": [continuity.low, continuity.high]})

comparisons = []
for x1, n1, x2, n2 in [(56, 70, 48, 80), (9, 10, 3, 10), (6, 7, 2, 7), (5, 56, 1, 29), (30, 45, 60, 120), (491, 521, 300, 400), (1, 12, 3, 9)]:
    for level in [0.9, 0.95]:
        p1, p2 = x1 / n1, x2 / n2
        z = norm.isf((1 - level) / 2)
        risk, odds = relative_risk(x1, n1, x2, n2), odds_ratio([[x1, n1 - x1], [x2, n2 - x2]], kind="sample")
        h = 2 * asin(sqrt(p1)) - 2 * asin(sqrt(p2))
        d = (p1 - p2) / sqrt((p1 * (1 - p1) + p2 * (1 - p2)) / 2)
        around = lambda value, error: [value - z * error, value + z * error]
        comparisons.append({"input": [x1, n1, x2, n2], "level": level,
            "difference": [p1 - p2, *map(float, confint_proportions_2indep(x1, n1, x2, n2, compare="diff", method="newcomb", alpha=1 - level))],
            "ratio": [risk.relative_risk, *risk.confidence_interval(level)],
            "oddsRatio": [odds.statistic, *odds.confidence_interval(level)],
            "cohensH": [h, *around(h, sqrt(1 / n1 + 1 / n2))],
            "standardisedDifference": [d, *around(d, sqrt((n1 + n2) / (n1 * n2) + d * d / (2 * (n1 + n2))))]})

def exact_multinomial(observed, shares):
    n, k = sum(observed), len(observed)
    def probability(counts):
        value = Fraction(factorial(n))
        for count, share in zip(counts, shares):
            value *= share ** count / Fraction(factorial(count))
        return value
    own = probability(observed)
    outcomes = [c for c in itertools.product(range(n + 1), repeat=k) if sum(c) == n]
    return float(sum(p for p in map(probability, outcomes) if p <= own)), len(outcomes)

multinomial = []
for observed, shares in [([3, 1, 0], [(1, 3)] * 3), ([5, 2, 1], [(1, 2), (1, 4), (1, 4)]), ([0, 6, 2, 1], [(1, 4)] * 4), ([4, 4, 4], [(1, 5), (3, 10), (1, 2)]), ([1, 0, 0], [(1, 10), (2, 5), (1, 2)])]:
    p, outcomes = exact_multinomial(observed, [Fraction(*share) for share in shares])
    multinomial.append({"observed": observed, "shares": [a / b for a, b in shares], "pValue": p, "outcomes": outcomes})

header = {"tool": "SciPy, statsmodels", "version": [scipy.__version__, statsmodels.__version__], "call": "proportions.py"}
print(json.dumps({"header": header, "intervals": intervals, "comparisons": comparisons, "multinomial": multinomial}, separators=(",", ":")))
