/** The house's rules that the compiler cannot see, as data: who may import whom, and what nobody may. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BROKEN_LINES } from './bench/broken-lines.ts';
import { ALONE, SHARING_ROOMS } from './bench/test-worlds.ts';

/** Each room with the rooms and single files that it may import besides itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'main/domain': [],
  'main/contract': ['main/domain'],
  'main/intake': ['main/domain'],
  // Many formats are ZIP archives: there is one reader of those, with its bounds.
  // Pages lie in archives too: there is one reader of encodings.
  'main/parse': ['main/domain', 'main/intake/unzip.ts', 'main/intake/encoding/decode-text.ts'],
  // Bytes to articles, in a process of its own: the only room that joins two others.
  'main/sandbox': ['main/domain', 'main/intake', 'main/parse'],
  'main/store': ['main/domain'],
  'main/analyse': ['main/domain', 'main/store'],
  'main/export': ['main/domain'],
  'main/workflows': [
    'main/domain',
    'main/contract',
    'main/intake',
    'main/sandbox',
    'main/parse',
    'main/store',
    'main/analyse',
    'main/export',
  ],
  // A host chooses the printer that a workflow gets: that much of export it knows.
  'main/hosts': [
    'main/domain',
    'main/contract',
    'main/workflows',
    'main/export/browser-pdf-printer.ts',
    'main/export/find-chromium.ts',
    'main/hosts/browser',
  ],
  'main/hosts/electron': [
    'main/sandbox/document-reader.ts',
    'main/domain',
    'main/contract',
    'main/workflows',
    'main/export/offline-switches.ts',
    'main/export/pdf-printer.ts',
    'main/hosts',
  ],
  'main/hosts/browser': ['main/domain', 'main/contract', 'main/workflows', 'main/hosts'],
  'main/hosts/cli': [
    'main/domain',
    'main/contract',
    'main/workflows',
    'main/export/browser-pdf-printer.ts',
    'main/hosts',
    'main/hosts/browser',
  ],
  renderer: ['main/contract', 'main/domain'],
  // The suite needs the browser that the product would find, libraries and all.
  e2e: ['main/export/find-chromium.ts'],
};

/**
 * The rooms inside a room, with the others and the files of it that each may import. In `main/domain` those
 * that read texts: words as data, then one reading of a text, then what two features make of it. In
 * `renderer` a component is given values and tells of events: it knows no state.
 */
const INNER_ROOMS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'main/domain': {
    language: [],
    text: ['language', 'document.ts'],
    reading: ['language', 'text', 'document.ts'],
    entities: ['language', 'text', 'reading', 'document.ts', 'is-record.ts', 'result.ts'],
    figures: ['language', 'text', 'reading', 'document.ts', 'article.ts', 'annotation.ts'],
    verify: [
      'language',
      'text',
      'reading',
      'entities',
      'figures',
      'judgement',
      'document.ts',
      'article.ts',
    ],
  },
  renderer: {
    api: [],
    anchoring: [],
    keyboard: [],
    pictures: [],
    styles: [],
    // What the tests show; the product's components are given it.
    components: ['anchoring', 'keyboard', 'styles', 'test', 'api/test'],
    state: ['keyboard', 'styles'],
    views: ['anchoring', 'components', 'keyboard', 'pictures', 'state', 'styles', 'test'],
    test: ['api', 'state', 'styles'],
  },
};

/** Packages with one user, so that they can be replaced in one place. */
const ONLY_USERS: Readonly<Record<string, readonly string[]>> = {
  marked: ['main/parse'],
  linkedom: ['main/parse'],
  'postal-mime': ['main/parse'],
  papaparse: ['main/parse'],
  feedsmith: ['main/parse'],
  numfmt: ['main/parse'],
  htmlparser2: ['main/parse'],
  '@mozilla/readability': ['main/parse'],
  chardet: ['main/intake'],
  yaml: ['main/domain/formats'],
  stemmer: ['main/domain/search'],
  'better-sqlite3': ['main/store'],
  'age-encryption': ['main/workflows/sealing-worker.ts'],
  '@noble/curves': ['main/domain/identity'],
  '@scure/base': ['main/domain/identity'],
  'hash-wasm': ['main/store/vault'],
  electron: ['main/hosts/electron'],
  lit: ['renderer'],
  vite: ['main/hosts/build.ts', 'renderer/vite.config.ts'],
  'playwright-core': ['main/export', 'e2e'],
  '@sparticuz/chromium': ['main/export', 'e2e'],
  'axe-core': ['renderer/test'],
  '@cantoo/pdf-lib': ['main/export/pdf', 'main/parse/pdf/pictures'],
  'pdfjs-dist': ['main/parse/pdf', 'renderer/pictures', 'renderer/views/briefs', 'e2e'],
};

/** Rooms that see neither Node nor its packages. */
const WITHOUT_NODE = ['main/domain', 'main/contract', 'renderer'];

/** Ways to turn text into markup or code. */
const UNSAFE =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|unsafeStatic|unsafeCSS|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|srcdoc)\b|\bdocument\.write|\beval\(|\bnew Function\(/;

const MAXIMUM_LINES = 500;

const root = join(import.meta.dirname, '..');
const files = ['main', 'renderer', 'e2e'].flatMap(filesUnder);
const sources = files
  .filter((path) => path.endsWith('.ts') && !/\.(test|bench)\.ts$/.test(path))
  // Tools of the makers: they measure and train, and are no part of the product.
  .filter((path) => !/^main\/(bench|train|vitest\.config\.ts)/.test(path));

interface Import {
  readonly name: string;
  /** The file within the house, or null for a package. */
  readonly target: string | null;
  /** `import type`: gone before anything runs. */
  readonly erased: boolean;
  /** `import()`: loaded when it is needed. */
  readonly late: boolean;
}
const imports = new Map(sources.map((path) => [path, importsOf(path)]));
const everyImport = [...imports].flatMap(([path, found]) =>
  found.map((item) => ({ path, ...item })),
);

describe('the rooms', () => {
  test('the scanner sees every way to import', () => {
    const names = scan(
      "import a from './a.ts';\nimport type {\n  B,\n} from './b.ts';\nimport './c.ts';\n" +
        "export { d } from './d.ts';\nexport * from './e.ts';\nconst f = await import('./f.ts');\n" +
        "const text = 'no import from here';\n// import g from './g.ts'\n",
    );
    expect(names.map(({ name }) => name)).toEqual([
      './a.ts',
      './b.ts',
      './c.ts',
      './d.ts',
      './e.ts',
      './f.ts',
    ]);
    expect(names.filter(({ erased }) => erased).map(({ name }) => name)).toEqual(['./b.ts']);
  });

  test('every source stands in a room', () => {
    expect(sources.filter((path) => roomOf(path) === null)).toEqual([]);
  });

  test.each(Object.entries(ROOMS))('%s imports only what it may', (room, allowed) => {
    const wrong = everyImport
      .filter(({ path, target }) => target !== null && roomOf(path) === room)
      .filter(({ target }) => !isAllowed(target ?? '', room, allowed));
    expect(wrong.map(({ path, target }) => `${path} → ${target}`)).toEqual([]);
  });

  test.each(innerRooms())('%s imports only what it may of %s', (within, outer, allowed) => {
    const wrong = everyImport
      .filter(
        ({ path, target }) => target !== null && isWithin(target, outer) && isWithin(path, within),
      )
      .filter(({ target }) => ![within, ...allowed].some((place) => isWithin(target ?? '', place)));
    expect(wrong.map(({ path, target }) => `${path} → ${target}`)).toEqual([]);
  });

  test.each(Object.entries(ONLY_USERS))('%s has one user', (name, users) => {
    const wrong = everyImport
      .filter((item) => item.name === name || item.name.startsWith(`${name}/`))
      .filter(({ path }) => !users.some((user) => isWithin(path, user)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test.each(WITHOUT_NODE)('%s does not see Node', (room) => {
    const wrong = everyImport.filter(
      ({ path, name }) =>
        name.startsWith('node:') && isWithin(path, room) && !path.endsWith('/vite.config.ts'),
    );
    expect(wrong.map(({ path, name }) => `${path} → ${name}`)).toEqual([]);
  });

  test('only the state and its bridge know the main side', () => {
    // The composition root hands it on.
    const mayKnow = ['renderer/state', 'renderer/api', 'renderer/app.ts'];
    const knowing = sources.filter(
      (path) =>
        isWithin(path, 'renderer') &&
        !mayKnow.some((place) => isWithin(path, place)) &&
        /(?<![\w-])client\b/.test(withoutComments(read(path))),
    );
    expect(knowing).toEqual([]);
  });

  test('the statistics of languages, which take a second, are loaded where a text wants them', () => {
    const loading = everyImport.filter(({ name, erased }) => name.startsWith('eld') && !erased);
    expect(loading.map(({ path, late }) => [path, late])).toEqual([
      ['main/domain/language/statistics.ts', true],
    ]);
  });

  test('a feature has one name, for its calls and for what they do', () => {
    const named = (pattern: RegExp) =>
      sources.flatMap((path) => pattern.exec(path)?.[1] ?? []).sort();
    const handled = named(/^main\/workflows\/([^/]+)\/handlers\.ts$/);
    const folders = new Set(named(/^main\/workflows\/([^/]+)\//));
    const asked = sources
      .filter((path) => isWithin(path, 'main/contract') && /Requests = \{$/m.test(read(path)))
      .map((path) => basename(path, '.ts'));
    expect(handled).toEqual([...folders]);
    expect(asked.sort()).toEqual(handled);
  });

  test('what a person does goes through the workspace, which records and announces it', () => {
    const aside = sources.filter(
      (path) =>
        isWithin(path, 'main/workflows') &&
        path !== 'main/workflows/open-workspace.ts' &&
        /\bhistory\s*\.act\(/.test(withoutComments(read(path))),
    );
    expect(aside).toEqual([]);
  });

  test('no import leads back to its own file', () => {
    expect(findCycles()).toEqual([]);
  });
});

describe('the files', () => {
  test('none turns text into markup or code', () => {
    expect(sources.filter((path) => UNSAFE.test(withoutComments(read(path))))).toEqual([]);
  });

  test('no test that shares a world changes its process, clock or modules', () => {
    const changes =
      /\bvi\.(?!fn\b|mocked\b|waitFor\b)\w+|\bprocess\.(?:chdir|umask|exitCode)|\bprocess\.env[\w.[\]']* = |\bglobalThis\.\w+ = /;
    const changing = files.filter(
      (path) =>
        path.endsWith('.test.ts') &&
        SHARING_ROOMS.some((room) => isWithin(path, `main/${room}`)) &&
        changes.test(withoutComments(read(path))),
    );
    expect(changing.sort()).toEqual([...ALONE]);
  });

  test('each line that is broken on purpose stands once in its file', () => {
    const lost = BROKEN_LINES.filter(({ file, search }) => read(file).split(search).length !== 2);
    expect(lost).toEqual([]);
  });

  test('every component has its states beside it, to be looked at', () => {
    const folders = new Set(
      sources.flatMap((path) => /^renderer\/components\/([^/]+)\//.exec(path)?.[1] ?? []),
    );
    const without = [...folders].filter(
      (name) => !files.includes(`renderer/components/${name}/${name}.states.ts`),
    );
    expect(without).toEqual([]);
  });

  test('none throws a promise away behind void', () => {
    // Oxlint sees every promise; this much is seen without its types.
    const operator = /\bvoid\s+[\w#(]/;
    expect(sources.filter((path) => operator.test(withoutComments(read(path))))).toEqual([]);
  });

  test('none is a barrel', () => {
    expect(files.filter((path) => /^index\.[cm]?[jt]s$/.test(basename(path)))).toEqual([]);
  });

  test('all names are kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
    // The one page that is named in capitals, as README.md is.
    const named = files.filter((path) => path !== 'main/DESIGN.md');
    expect(named.filter((path) => !path.split('/').every((part) => kebab.test(part)))).toEqual([]);
  });

  test(`none is longer than ${MAXIMUM_LINES} lines`, () => {
    const long = sources.filter((path) => read(path).split('\n').length > MAXIMUM_LINES);
    expect(long).toEqual([]);
  });

  test('none names a package registry', () => {
    const registries = [
      'registry.npmjs',
      'registry.yarnpkg',
      'npm.pkg.github',
      'registry.npmmirror',
    ];
    const hosts = new RegExp(registries.map((name) => `${name}\\.(org|com)`).join('|'));
    const configuration = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);
    expect([...files, ...configuration].filter((path) => hosts.test(read(path)))).toEqual([]);
  });
});

describe('the lock file', () => {
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { resolved?: string; link?: boolean; gypfile?: boolean }>;
  };

  test('names no address, so that any registry serves', () => {
    const addressed = Object.entries(lock.packages).filter(([, entry]) => entry.resolved);
    expect(addressed.map(([name]) => name)).toEqual([]);
  });

  test('keeps npm 10 from building better-sqlite3 (else run: node .ci/mend-lock.mjs)', () => {
    expect(lock.packages['node_modules/better-sqlite3']?.gypfile).toBe(false);
  });
});

/** Each with the room that it stands in and the paths that it may import of it. */
function innerRooms(): [string, string, string[]][] {
  return Object.entries(INNER_ROOMS).flatMap(([outer, rooms]) =>
    Object.entries(rooms).map(([room, allowed]): [string, string, string[]] => [
      `${outer}/${room}`,
      outer,
      allowed.map((place) => `${outer}/${place}`),
    ]),
  );
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** What `import` and `export … from` statements and `import()` calls name, in their order. */
function scan(source: string): Pick<Import, 'name' | 'erased' | 'late'>[] {
  const statement =
    /^(?:import|export)(\s+type)?\b[^'";]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|^(?!\s*(?:\/\/|\*)).*?\bimport\('([^']+)'\)/gm;
  return Array.from(source.matchAll(statement), ([, type, from, bare, dynamic]) => ({
    name: from ?? bare ?? dynamic ?? '',
    erased: type !== undefined,
    late: dynamic !== undefined,
  }));
}

function importsOf(path: string): Import[] {
  return scan(read(path)).map((found) => ({ ...found, target: targetOf(found.name, path) }));
}

/** As the `imports` of package.json have it. */
function targetOf(name: string, from: string): string | null {
  if (name === '#contract') return 'main/contract/contract.ts';
  if (name.startsWith('#contract/')) return `main/contract/${name.slice('#contract/'.length)}`;
  if (name.startsWith('#domain/')) return `main/domain/${name.slice('#domain/'.length)}`;
  return name.startsWith('.') ? join(dirname(from), name).split(sep).join('/') : null;
}

function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

/** The innermost room; `main/hosts` is only what stands directly in it. */
function roomOf(path: string): string | null {
  const rooms = Object.keys(ROOMS).filter((room) => isWithin(path, room));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? null;
}

function isAllowed(target: string, room: string, allowed: readonly string[]): boolean {
  const targetRoom = roomOf(target);
  return targetRoom === room || allowed.includes(targetRoom ?? '') || allowed.includes(target);
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

/** Each cycle once, as the files on it. */
function findCycles(): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      cycles.push([...trail.slice(start), path].join(' → '));
    } else if (!done.has(path)) {
      for (const { target, erased } of imports.get(path) ?? []) {
        if (target !== null && !erased) visit(target, [...trail, path]);
      }
      done.add(path);
    }
  };
  for (const path of sources) visit(path, []);
  return cycles;
}
