import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const importPattern = /(?:from|import)\s*\(?\s*'((?:\.{1,2}\/|@shared\/|@testing\/)[^']+)'/g;

/** The file that an import names, or null when it is none of ours. */
function target(from, name) {
  const base = name.startsWith('@shared/')
    ? join(root, 'shared-ui/src', name.slice(8))
    : name.startsWith('@testing/')
      ? join(root, 'testing/src', name.slice(9))
      : name.startsWith('.')
        ? resolve(dirname(from), name)
        : null;
  if (!base) return null;
  return [base, `${base}.ts`, `${base}.tsx`].find(path => existsSync(path) && statSync(path).isFile()) ?? null;
}

/** Where a file stands: `app` builds on `feature` builds on `common` builds on `shared`. */
function place(file) {
  const parts = relative(root, file).split(sep);
  if (parts[0] === 'shared-ui') return { rank: 0, room: 'shared-ui' };
  if (parts[0] !== 'apps' || parts[3] === 'testing') return { rank: 9, room: parts[0] };
  const room = `${parts[1]}/${parts[4]}`;
  if (parts[3] === 'features') return { rank: 2, room };
  return { rank: parts[3] === 'app' || parts.length === 4 ? 3 : 1, room: parts[1] };
}

const graph = new Map();

function importsOf(file) {
  if (!graph.has(file)) {
    const names = [...readFileSync(file, 'utf8').matchAll(importPattern)].map(match => match[1]);
    graph.set(
      file,
      names.map(name => target(file, name)).filter(path => path && /\.tsx?$/.test(path)),
    );
  }
  return graph.get(file);
}

function reaches(from, wanted, seen = new Set()) {
  if (from === wanted) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return importsOf(from).some(next => reaches(next, wanted, seen));
}

const visitImports = check => context => {
  const report = (node, message) => context.report({ node, message });
  const visit = node => {
    const file = node.source && target(context.filename, String(node.source.value));
    if (file) check(context.filename, file, message => report(node, message));
  };
  return {
    ImportDeclaration: visit,
    ExportNamedDeclaration: visit,
    ExportAllDeclaration: visit,
    ImportExpression: visit,
  };
};

const layers = visitImports((from, to, report) => {
  const a = place(from);
  const b = place(to);
  if (/\.test\.tsx?$/.test(from) || a.rank === 9) return;
  if (b.rank > a.rank) report(`${relative(root, to)} stands above: a lower layer never imports it.`);
  if (a.rank === 2 && b.rank === 2 && a.room !== b.room) report('Features never import each other.');
});

const noCycles = visitImports((from, to, report) => {
  if (reaches(to, from)) report(`Import cycle: ${relative(root, to)} leads back here.`);
});

export default { rules: { layers: { create: layers }, 'no-cycles': { create: noCycles } } };
