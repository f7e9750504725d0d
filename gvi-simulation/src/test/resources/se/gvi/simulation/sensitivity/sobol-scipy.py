# SPDX-License-Identifier: Apache-2.0
"""Makes sobol-scipy.json: outcomes that mean nothing, and the indices that SciPy gives of them.

Run once with SciPy 1.17.1 and NumPy 2.4.6: python3 sobol-scipy.py > sobol-scipy.json
"""
import json

import numpy
import scipy
from scipy.stats import sobol_indices

vectors = []
for number, (factors, rows) in enumerate([(2, 4), (3, 8), (5, 32)]):
    outcomes = numpy.random.default_rng(number).gamma(2, 3, (rows, factors + 2)).round(3) + 100 * number
    indices = sobol_indices(
        func={
            "f_A": outcomes[:, 0].copy(),
            "f_B": outcomes[:, 1].copy(),
            "f_AB": outcomes[:, 2:].T.reshape(factors, 1, rows).copy(),
        },
        n=rows,
    )
    vectors.append({
        "factors": factors,
        "rows": rows,
        "outcomes": outcomes.round(3).flatten().tolist(),
        "first": numpy.atleast_1d(indices.first_order).flatten().tolist(),
        "total": numpy.atleast_1d(indices.total_order).flatten().tolist(),
    })
print(json.dumps({"scipy": scipy.__version__, "numpy": numpy.__version__, "vectors": vectors}, indent=1))
