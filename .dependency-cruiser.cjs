/**
 * Who may know whom (docs/adr). Services and libs are folders of one package, so the walls between them are these
 * rules. workshop/boundaries.spec.ts sees every one of them fire; change a rule only with an ADR.
 */
const LIB = (name) => `^libs/${name}/`;

/** Code that never ships: it may use the test libraries, development packages, and a lib's inside. */
const DEVELOPMENT = [
  '\\.(spec|examples|conformance)\\.m?ts$',
  '^libs/[^/]+/(bench|golden|variants)/',
  '^libs/testing(-infra)?/',
  '^services/[^/]+/(bench|test)/',
  '^(proof|workshop)/',
];

/** A lib that may import only the named libs of ours. */
const layer = (name, lib, ...known) => ({
  name,
  severity: 'error',
  comment: `libs/${lib} may import ${known.join(', ') || 'no other lib'}.`,
  from: { path: LIB(lib), pathNot: lib.startsWith('testing') ? [] : DEVELOPMENT },
  to: { path: '^libs/', pathNot: [lib, ...known].map(LIB) },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A cycle has no first file to read, and breaks decorator metadata in ESM.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment: 'The import leads nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-dependencies-in-production-code',
      severity: 'error',
      comment: 'An image carries no devDependencies.',
      from: { pathNot: DEVELOPMENT },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'tests-stay-tests',
      severity: 'error',
      comment: 'What ships knows no spec, no bench, no test library.',
      from: { pathNot: DEVELOPMENT },
      to: { path: DEVELOPMENT },
    },
    {
      name: 'services-are-islands',
      severity: 'error',
      comment: 'Services meet in events alone; only services/academy puts them into one process.',
      from: { path: '^services/(?!academy/)([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'libs-do-not-know-services',
      severity: 'error',
      comment: 'A lib serves every service, so it names none.',
      from: { path: '^libs/' },
      to: { path: '^services/' },
    },
    {
      name: 'libs-through-the-front-door',
      severity: 'error',
      comment: 'Import a lib as @academy/<lib>: its index is all that it promises.',
      from: { path: '^services/' },
      to: { path: '^libs/', pathNot: '^libs/[^/]+/src/index\\.ts$' },
    },
    {
      name: 'libs-meet-at-the-front-door',
      severity: 'error',
      comment: 'Libs import each other as services do: by the index.',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'kernel-depends-on-nothing',
      severity: 'error',
      comment: 'Pure TypeScript: no lib, no package, no builtin of Node.',
      from: { path: LIB('kernel'), pathNot: DEVELOPMENT },
      to: { pathNot: LIB('kernel') },
    },
    layer('contracts-know-only-the-kernel', 'contracts', 'kernel'),
    layer('event-store-knows-kernel-and-contracts', 'event-store', 'kernel', 'contracts'),
    layer('event-bus-stands-on-the-store', 'event-bus', 'kernel', 'contracts', 'event-store'),
    layer('privacy-knows-only-the-kernel', 'privacy', 'kernel'),
    layer('embedded-knows-nothing-of-ours', 'embedded'),
    layer('testing-needs-no-infrastructure', 'testing', '(?!testing-infra)[^/]+'),
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'A domain imports itself, the kernel, and events from contracts (by type: ESLint).',
      from: { path: '/domain/', pathNot: DEVELOPMENT },
      to: { pathNot: ['/domain/', '^libs/(kernel|contracts)/src/index\\.ts$'] },
    },
    {
      name: 'aggregates-do-not-reach-into-each-other',
      severity: 'error',
      comment: 'An aggregate is a consistency boundary; another one meets it through events.',
      from: { path: '^services/([^/]+)/src/([^/]+)/domain/' },
      to: { path: '^services/$1/src/[^/]+/', pathNot: '^services/$1/src/$2/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: ['(^|/)dist/', '^workshop/violations/', '^libs/event-store/bench/peers/node_modules/'],
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
