import type { ReadModel } from '@academy/event-store';
import type { ServiceDefinition } from './service-definition.js';

/** `read-models`: of the service's own events, from its feed. `followed`: of other services', from the bus. */
export const families = ['read-models', 'followed'] as const;
export type FamilyName = (typeof families)[number];

/** The read models of a service that are kept together. */
export const modelsOf = (
  { readModels = [], followed = [] }: ServiceDefinition,
  family: FamilyName,
): readonly ReadModel[] => (family === 'read-models' ? readModels : followed);
