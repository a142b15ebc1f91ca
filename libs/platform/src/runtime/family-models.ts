import type { ReadModel } from '@academy/event-store';
import { PolicyBook } from '../policies/policy-book.js';
import type { ServiceDefinition } from './service-definition.js';

/** `read-models`: of the service's own events, from its feed. `followed`: of other services', from the bus. */
export const families = ['read-models', 'followed'] as const;
export type FamilyName = (typeof families)[number];

/** The read models of a service that are kept together. What they are called, keep and follow is the same under all policies. */
export const modelsOf = (
  { readModels = [], followed = [] }: ServiceDefinition,
  family: FamilyName,
  policies: PolicyBook = new PolicyBook(),
): readonly ReadModel[] => {
  if (family === 'read-models') return readModels;
  return typeof followed === 'function' ? followed(policies) : followed;
};
