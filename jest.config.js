const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', decorators: true },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          useDefineForClassFields: false,
        },
        keepClassNames: true,
      },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    },
  ],
};

/** A spec's suffix says what it costs: none = pure, int = PostgreSQL, kafka = a broker, e2e = a whole service. */
const project = (displayName, testRegex) => ({
  displayName,
  testRegex,
  transform,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^@academy/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '<rootDir>/node_modules'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
});

export default {
  projects: [
    project('unit', '(?<!\\.(int|kafka|e2e))\\.spec\\.ts$'),
    {
      ...project('int', '\\.int\\.spec\\.ts$'),
      globalSetup: '<rootDir>/libs/testing-infra/src/global-setup.mjs',
      globalTeardown: '<rootDir>/libs/testing-infra/src/global-teardown.mjs',
    },
    {
      ...project('kafka', '\\.kafka\\.spec\\.ts$'),
      globalSetup: '<rootDir>/libs/testing-infra/src/kafka-setup.mjs',
      globalTeardown: '<rootDir>/libs/testing-infra/src/kafka-teardown.mjs',
    },
    {
      ...project('e2e', '\\.e2e\\.spec\\.ts$'),
      globalSetup: '<rootDir>/libs/testing-infra/src/global-setup.mjs',
      globalTeardown: '<rootDir>/libs/testing-infra/src/global-teardown.mjs',
    },
  ],
  testTimeout: 60_000,
};
