"""The reference values of EventRateTest: python3 exact.py > exact.csv (made with SciPy 1.17.1)."""
from itertools import product

from scipy.stats import beta, chi2

print("# kind;events;exposure;later events;later exposure;low;high")
for n, t in product([0, 1, 2, 3, 4, 5, 7, 10, 15, 20, 33, 50, 100, 365, 1000, 12345, 1000000], [1e-9, 0.25, 1, 3.5, 52, 1e6]):
    low = chi2.ppf(0.05, 2 * n) / 2 / t if n else 0.0
    print(f"rate;{n};{t!r};;;{float(low)!r};{float(chi2.isf(0.05, 2 * n + 2) / 2 / t)!r}")
for n, m, (t, u) in product([0, 1, 2, 5, 11, 40, 300, 25000], [0, 1, 3, 8, 60, 1000, 100000], [(1, 1), (3, 1), (0.5, 12.0)]):
    if n + m == 0:
        continue
    # Odds as x / (1 - x), with 1 - x from the mirrored distribution, which loses no digits near 1.
    low = beta.ppf(0.05, m, n + 1) / beta.isf(0.05, n + 1, m) * t / u if m else 0.0
    high = float(beta.isf(0.05, m + 1, n) / beta.ppf(0.05, n, m + 1) * t / u) if n else "Infinity"
    print(f"ratio;{n};{t};{m};{u};{float(low)!r};{high}")
