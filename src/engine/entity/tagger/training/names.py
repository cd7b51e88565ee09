# Prints the given and family names of Faker that are written in Latin letters, for `concord train --names`:
#
#     pip download --no-deps faker==40.54.0 && unzip faker-*.whl -d faker-40 && python3 names.py faker-40 > names.tsv
import ast, pathlib, sys, unicodedata
def latin(name): return all(not c.isalpha() or 'LATIN' in unicodedata.name(c, '') for c in name)
def strings(node):
    if isinstance(node, ast.Constant) and isinstance(node.value, str): yield node.value.strip()
    elif isinstance(node, (ast.Tuple, ast.List, ast.Set)): yield from (s for e in node.elts for s in strings(e))
    elif isinstance(node, ast.Dict): yield from (s for e in node.keys if e for s in strings(e))
    elif isinstance(node, ast.Call): yield from (s for e in node.args for s in strings(e))
    elif isinstance(node, ast.BinOp): yield from (*strings(node.left), *strings(node.right))
sorts = {'given': ('first_name', 'romanized_first', 'given'), 'family': ('last_name', 'romanized_last', 'surname')}
found = {sort: set() for sort in sorts}
for file in pathlib.Path(sys.argv[1], 'faker/providers/person').glob('*/__init__.py'):
    for node in ast.walk(ast.parse(file.read_text('utf-8'))):
        if not isinstance(node, (ast.Assign, ast.AnnAssign)) or not node.value: continue
        name = getattr(node.targets[0] if isinstance(node, ast.Assign) else node.target, 'id', '').lower()
        for sort, marks in sorts.items():
            if any(mark in name for mark in marks) and not any(x in name for x in ('format', 'prefix', 'suffix', 'pair')):
                found[sort] |= {s for s in strings(node.value) if 2 < len(s) < 30 and latin(s) and s[0].isupper() and not set(s) & set('{0123456789')}
for sort in sorts:
    for name in sorted(found[sort]): print(sort, name, sep='\t')
