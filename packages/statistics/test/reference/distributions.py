# Makes distributions.json: tails and quantiles of the distribution kernel to 17 digits. Run: /usr/bin/python3 distributions.py > distributions.json
# Own positive series at 400 digits (no continued fraction, no library tail), so that the oracle shares no formula with the code but the series near 0.
import json, random, sys
from mpmath import mp, mpf, log, exp, sqrt, loggamma, erfc, pi, log1p, nstr
import mpmath

mp.dps = 400
random.seed(20)
SMALLEST = mpf(10) ** -300

def gamma_tails(a, x):
    a, x = mpf(a), mpf(x)
    term = 1 / a
    total = term
    n = 0
    while term > total * mpf(10) ** -395:
        n += 1
        term *= x / (a + n)
        total += term
    density = exp(a * log(x) - x - loggamma(a))
    return density * total, 1 - density * total, density / x

def beta_half(x, y, a, b):
    term = 1 / a
    total = term
    n = 0
    while term > total * mpf(10) ** -395 or (a + b + n) * x > (a + 1 + n):
        term *= (a + b + n) / (a + 1 + n) * x
        total += term
        n += 1
    return exp(a * log(x) + b * log(y) + loggamma(a + b) - loggamma(a) - loggamma(b)) * total

def beta_tails(x, a, b):
    a, b = mpf(a), mpf(b)
    x = mpf(x)
    y = 1 - x
    density = exp((a - 1) * log(x) + (b - 1) * log(y) + loggamma(a + b) - loggamma(a) - loggamma(b))
    if x <= mpf(1) / 2:
        lower = beta_half(x, y, a, b)
        return lower, 1 - lower, density
    upper = beta_half(y, x, b, a)
    return 1 - upper, upper, density

def usable(lower, upper):
    return lower > SMALLEST and upper > SMALLEST

def digits(value):
    return float(nstr(value, 20))

def quantile(x, tail, density, sign):
    """The double nearest to the tail, and the x that belongs to that double: first-order correction at 400 digits.
    Left out where the quantile is so steep that one rounding of p would move it by more than about 1e-13."""
    p = digits(tail)
    if tail > 300 * density * mpf(x):
        return None, None
    return p, digits(mpf(x) + sign * (mpf(p) - tail) / density)

rows = {name: [] for name in ["normal", "gamma", "beta", "studentT", "f", "binomial", "logGamma"]}

# normal: [x, lower, upper, p of the smaller tail, its x]
for x in [1e-10, 1e-4, 0.01, 0.1, 0.3, 0.5, 0.6744897501960817, 0.9, 1.0, 1.2, 1.41, 1.5, 1.96, 2.5, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 33, 36, 37]:
    upper = erfc(mpf(x) / sqrt(mpf(2))) / 2
    density = exp(-mpf(x) ** 2 / 2) / sqrt(2 * pi)
    p, at = quantile(x, upper, density, -1)
    rows["normal"].append([x, digits(1 - upper), digits(upper), p, at])

# gamma: [shape, x, lower, upper, p lower, its x, p upper, its x]
def gamma_row(a, x):
    lower, upper, density = gamma_tails(a, x)
    if not usable(lower, upper):
        return
    row = [a, x, digits(lower), digits(upper)]
    row += quantile(x, lower, density, 1) if upper > 1e-6 else (None, None)
    row += quantile(x, upper, density, -1) if lower > 1e-6 else (None, None)
    rows["gamma"].append(row)

for a in [1e-8, 1e-3, 0.05, 0.25, 0.5, 0.9, 1.0, 1.5, 2.0, 3.5, 7.0, 12.5, 30.0, 100.0, 1000.0, 12345.5, 1e5, 1e6]:
    spread = [0, -0.5, 0.5, -1, 1, -2, 2, -4, 4, -8, 8, -16, 20, -28, 34]
    points = [a + k * a ** 0.5 for k in spread] + ([a * 10.0 ** -j for j in (1, 3, 10, 40)] if a < 10 else []) + ([1e-250, 0.3, 0.99, 1.01, 3.0, 20.0, 500.0] if a < 3 else [])
    for x in points:
        if x > 0:
            gamma_row(a, x)

# beta: [a, b, x, lower, upper, p lower, its x, p upper, its x]
shapes = [1e-8, 1e-3, 0.1, 0.5, 1.0, 2.5, 10.0, 100.5, 1e4, 1e6]
def beta_row(a, b, x):
    if not 0 < x < 1:
        return
    lower, upper, density = beta_tails(x, a, b)
    if not usable(lower, upper):
        return
    row = [a, b, x, digits(lower), digits(upper)]
    row += quantile(x, lower, density, 1) if upper > 1e-6 else (None, None)
    row += quantile(x, upper, density, -1) if lower > 1e-6 and x < 0.999999 else (None, None)
    rows["beta"].append(row)

for a in shapes:
    for b in shapes:
        mean = a / (a + b)
        deviation = (a * b / (a + b) ** 2 / (a + b + 1)) ** 0.5
        points = [mean + k * deviation for k in random.sample([-30, -20, -10, -5, -2, -1, -0.3, 0, 0.3, 1, 2, 5, 10, 20, 30], 6)]
        points += random.sample([mean * 10.0 ** -j for j in (1, 2, 4, 8, 30)], 2)
        if min(a, b) < 20 and max(a, b) < 1e3:
            points += random.sample([1e-10, 1e-3, 0.1, 0.49, 0.51, 0.9, 0.999], 3)
        for x in points:
            beta_row(a, b, x)

# Student t: [df, t, upper, p upper, its t]; F: [df1, df2, x, lower, upper]
def t_row(df, t):
    d, s = mpf(df), mpf(t) ** 2
    half = d / 2
    x, y = d / (d + s), s / (d + s)
    tail = (beta_half(x, y, half, mpf(1) / 2) if x <= 0.5 else 1 - beta_half(y, x, mpf(1) / 2, half)) / 2
    if tail < SMALLEST:
        return
    density = exp(loggamma(half + 0.5) - loggamma(half) - log(d * pi) / 2 - (d + 1) / 2 * log1p(s / d))
    rows["studentT"].append([df, t, digits(tail), *quantile(t, tail, density, -1)])

for df in [0.5, 1.0, 2.0, 2.5, 5.0, 9.7, 30.0, 100.0, 1234.5, 1e5, 1e7]:
    for t in [1e-8, 0.01, 0.5, 1.0, 1.3, 2.0, 3.5, 6.0, 10.0, 20.0, 36.0, 100.0, 1e3, 1e6, 1e20]:
        if t * t < 700 * max(df, 3) * 4 and (df < 1e4 or t <= 36):
            t_row(df, t)

for d1, d2 in [(0.5, 0.5), (1, 1), (1, 10), (2, 3), (5, 2), (3.5, 17.25), (10, 40), (40, 10), (100, 100), (1, 1e6), (12, 1e5), (1e5, 12), (1e5, 1e5)]:
    for f in [1e-12, 1e-4, 0.05, 0.5, 0.9, 0.99, 1.0, 1.01, 1.1, 2.0, 4.0, 10.0, 100.0, 1e5]:
        a, b, s = mpf(d1) / 2, mpf(d2) / 2, mpf(d1) * mpf(f)
        x, y = s / (s + d2), mpf(d2) / (s + d2)
        if max(d1, d2) > 1e4 and not 0.5 <= f <= 100:
            continue
        lower = beta_half(x, y, a, b) if x <= 0.5 else 1 - beta_half(y, x, b, a)
        if usable(lower, 1 - lower):
            rows["f"].append([d1, d2, f, digits(lower), digits(1 - lower)])

# binomial: [n, k, probability, mass, at most k]
for n, probability in [(1, 0.3), (10, 0.5), (25, 0.01), (60, 0.8), (1000, 0.37), (100000, 0.0001), (1000000, 0.25)]:
    p = mpf(probability)
    centre, deviation = n * probability, (n * probability * (1 - probability)) ** 0.5
    for k in sorted({min(n, max(0, round(centre + z * deviation))) for z in (-30, -12, -6, -3, -1, 0, 1, 3, 6, 12, 30)}):
        mass = exp(loggamma(mpf(n) + 1) - loggamma(mpf(k) + 1) - loggamma(mpf(n - k) + 1) + k * log(p) + (n - k) * log(1 - p))
        at_most = mpf(1) if k == n else beta_half(1 - p, p, mpf(n - k), mpf(k + 1)) if p >= 0.5 else 1 - beta_half(p, 1 - p, mpf(k + 1), mpf(n - k))
        if mass > SMALLEST:
            rows["binomial"].append([n, k, probability, digits(mass), digits(at_most)])

for x in [1e-300, 1e-8, 0.01, 0.3, 0.5, 0.75, 0.999999, 1.0, 1.000001, 1.3, 1.5, 1.7, 1.99999999, 2.0, 2.00001, 2.5, 3.0, 5.5, 9.0, 11.9, 12.1, 20.0, 171.0, 1e5, 1e10, 1e100]:
    rows["logGamma"].append([x, digits(loggamma(mpf(x)))])

header = {"tool": "mpmath", "version": mpmath.__version__, "call": "distributions.py: positive series at 400 digits"}
print(json.dumps({"header": header, **rows}, separators=(",", ":")))
print({name: len(value) for name, value in rows.items()}, file=sys.stderr)
