import { causedBy, uuidv5, type Cause } from '@academy/event-store';
import type { PolicyKeeper } from '../policies/keep-policies.js';
import type { ServiceDefinition, Tools } from './service-definition.js';

/** Loads what a service cannot start without, its policies first. */
export const loadReferenceData = async (
  definition: ServiceDefinition,
  tools: Tools,
  policyKeeper: PolicyKeeper,
): Promise<void> => {
  const id = uuidv5('reference-data', definition.name);
  const cause: Cause = {
    correlationId: id,
    causationId: id,
    actor: { type: 'SYSTEM', id: 'reference-data' },
    channel: 'SYSTEM',
  };
  await causedBy(cause, async () => {
    await policyKeeper.open();
    await definition.referenceData?.(tools);
  });
};
