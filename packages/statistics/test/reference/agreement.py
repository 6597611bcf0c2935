# Makes agreement.json with statsmodels and plain coincidence matrices in numpy: /usr/bin/python3 agreement.py > agreement.json
import json, sys
from itertools import permutations
import numpy as np, scipy, statsmodels
from scipy import special
from statsmodels.stats import inter_rater as ir

rng = np.random.default_rng(20261121)

def number(x):
    return float(x)

def t_quantile(df):
    """Upper 2.5 % point of Student's t by the incomplete beta function: scipy 1.10's own t.ppf is right to nine digits only."""
    x = special.betaincinv(df / 2, 0.5, 0.05)
    return np.sqrt(df * (1 - x) / x)

def two_raters(a, b, k):
    table = np.zeros((k, k))
    for x, y in zip(a, b):
        table[x, y] += 1
    out = {'a': [int(x) for x in a], 'b': [int(x) for x in b], 'categories': list(range(k))}
    for name, wt in (('none', None), ('linear', 'linear'), ('quadratic', 'quadratic')):
        r = ir.cohens_kappa(table, wt=wt)
        if abs(r.kappa - 1) < 1e-12:  # statsmodels takes the root of a variance that is a rounded zero
            out[name] = {'value': 1.0, 'standardError': 0.0, 'lower': 1.0, 'upper': 1.0}
            continue
        out[name] = {'value': number(r.kappa), 'standardError': number(r.std_kappa), 'lower': number(r.kappa_low), 'upper': number(r.kappa_upp)}
    n = table.sum()
    share = (table.sum(0) + table.sum(1)) / (2 * n)
    po, pe = np.trace(table) / n, (share ** 2).sum()
    # Scott's pi is Krippendorff's nominal alpha without its correction for small samples, and its influence is half the mean of both raters' affinities.
    pi = (po - pe) / (1 - pe)
    inf = [(int(x == y) - (1 - pi) * (share[x] + share[y])) for x, y in zip(a, b)]
    se = np.sqrt((np.mean(np.square(inf)) - (po - 2 * (1 - pi) * pe) ** 2) / n) / (1 - pe)
    t = t_quantile(n - 1)
    out['scott'] = {'value': number(pi), 'standardError': number(se), 'lower': number(pi - t * se), 'upper': number(min(1, pi + t * se))}
    out['agreement'] = number(po)
    out['pabak'] = {'twoCategory': number(2 * po - 1), 'kCategory': number((k * po - 1) / (k - 1))}
    return out

def alpha(ratings, metric):
    values = sorted({v for row in ratings for v in row if v is not None})
    place = {v: i for i, v in enumerate(values)}
    o = np.zeros((len(values), len(values)))
    for row in ratings:
        known = [v for v in row if v is not None]
        for x, y in permutations(known, 2):
            o[place[x], place[y]] += 1 / (len(known) - 1)
    nc = o.sum(0)
    n = nc.sum()
    def delta(i, j):
        x, y = values[i], values[j]
        if i == j: return 0
        if metric == 'nominal': return 1
        if metric == 'interval': return (x - y) ** 2
        if metric == 'ratio': return ((x - y) / (x + y)) ** 2
        lo, hi = min(i, j), max(i, j)
        return (nc[lo:hi + 1].sum() - (nc[lo] + nc[hi]) / 2) ** 2
    d = np.array([[delta(i, j) for j in range(len(values))] for i in range(len(values))])
    return number(1 - (n - 1) * (o * d).sum() / (np.outer(nc, nc) * d).sum())

def weights(categories, name):
    c = np.array(categories, float); q = len(c)
    d = np.abs(c[:, None] - c)
    if name == 'linear': return 1 - d / d.max()
    if name == 'quadratic': return 1 - d ** 2 / d.max() ** 2
    if name == 'radical': return 1 - np.sqrt(d) / np.sqrt(d.max())
    if name == 'ratio': return 1 - (d / (c[:, None] + c)) ** 2 / ((c.max() - c.min()) / (c.max() + c.min())) ** 2
    if name == 'ordinal':
        r = np.abs(np.arange(q)[:, None] - np.arange(q)) + 1
        m = r * (r - 1) / 2
        return 1 - m / m.max()
    return np.eye(q)

def general(ratings, name, chance):
    """Gwet 2014, chapters 2, 3 and 5, unit by unit."""
    rows = [[v for v in row if v is not None] for row in ratings]
    rows = [row for row in rows if row]
    categories = sorted({v for row in rows for v in row}); q = len(categories)
    w = weights(categories, name)
    at = {v: i for i, v in enumerate(categories)}
    n = len(rows); paired = [row for row in rows if len(row) >= 2]
    def unit(row):
        pairs = list(permutations(row, 2))
        return sum(w[at[x], at[y]] for x, y in pairs) / len(pairs)
    pa = np.mean([unit(row) for row in paired])
    prevalence = np.mean([[row.count(c) / len(row) for c in categories] for row in rows], axis=0)
    if chance == 'fleiss': affinity = w @ prevalence
    else: affinity = w.sum() * (1 - prevalence) / (q * (q - 1))
    pe = prevalence @ affinity
    value = (pa - pe) / (1 - pe)
    x = []
    for row in rows:
        own = n / len(paired) * (unit(row) - pe) / (1 - pe) if len(row) >= 2 else 0
        guess = np.mean([affinity[at[v]] for v in row])
        x.append(own - 2 * (1 - value) * (guess - pe) / (1 - pe))
    se = np.sqrt(np.sum((np.array(x) - value) ** 2) / (n * (n - 1)))
    t = t_quantile(n - 1)
    return {'value': number(value), 'observed': number(pa), 'expected': number(pe), 'standardError': number(se), 'lower': number(value - t * se), 'upper': number(min(1, value + t * se))}

def many(ratings):
    out = {'ratings': ratings, 'alpha': {m: alpha(ratings, m) for m in ('nominal', 'ordinal', 'interval', 'ratio')}, 'fleiss': general(ratings, 'identity', 'fleiss'), 'gwet': {}}
    for name in ('identity', 'linear', 'quadratic', 'radical', 'ratio', 'ordinal'):
        out['gwet'][name] = general(ratings, name, 'gwet')
    if all(v is not None for row in ratings for v in row):
        out['fleissStatsmodels'] = number(ir.fleiss_kappa(ir.aggregate_raters(np.array(ratings))[0]))
    return out

pairs = []
e4 = [[11, 3, 1], [2, 9, 4], [0, 3, 7]]
a = [i for i in range(3) for j in range(3) for _ in range(e4[i][j])]
b = [j for i in range(3) for j in range(3) for _ in range(e4[i][j])]
pairs.append(two_raters(a, b, 3))
for case in range(14):
    k = int(rng.integers(2, 6)); n = int(rng.integers(12, 60))
    a = rng.integers(0, k, n); a[:k] = range(k)
    keep = rng.random(n) < [0.9, 0.6, 0.3][case % 3]
    b = np.where(keep, a, rng.integers(0, k, n))
    pairs.append(two_raters(a, b, k))

units = [[[1, 1, None, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4], [4, 4, 4, 4], [1, 1, 2, 1], [2, 2, 2, 2], [None, 5, 5, 5], [None, None, 1, 1], [None, None, 3, None]]]
for case in range(14):
    n = int(rng.integers(5, 30)); r = int(rng.integers(2, 6)); q = int(rng.integers(2, 6))
    truth = rng.integers(1, q + 1, n)
    rows = []
    for u in range(n):
        row = [int(truth[u]) if rng.random() < 0.7 else int(rng.integers(1, q + 1)) for _ in range(r)]
        if case % 2: row = [None if rng.random() < 0.25 else v for v in row]
        rows.append(row)
    units.append(rows)
json.dump({'tool': f'Python {sys.version.split()[0]}, numpy {np.__version__}, scipy {scipy.__version__}, statsmodels {statsmodels.__version__}',
  'calls': {'pairs': 'statsmodels.stats.inter_rater.cohens_kappa(table, wt)', 'units': 'Gwet 2014 and Krippendorff 2011 written out; statsmodels fleiss_kappa'},
  'pairs': pairs, 'units': [many(u) for u in units]}, sys.stdout)
