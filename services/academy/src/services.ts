import type { ServiceDefinition } from '@academy/platform';

export const allServices: readonly ServiceDefinition[] = [];
