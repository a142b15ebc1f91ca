import type { AdjustmentSupportProvided } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { keysOf, openCase, type AftercareCase } from './aftercare-case.js';
import type { AftercareEvent } from './events.js';

export type ProvideSupport = Message<
  'ProvideSupport',
  Pick<AdjustmentSupportProvided['data'], 'kind'> & { providedAt: string; at: string }
>;

/** Records help with settling in. Rejects `AftercareNotOpened`, `AftercareAlreadyClosed`, `ContactDatedInFuture`. */
export const provideSupport = (
  { data: { kind, providedAt, at } }: ProvideSupport,
  aftercareCase: AftercareCase,
): readonly AftercareEvent[] => {
  const known = openCase(aftercareCase);
  if (providedAt > at) throw new Rejection('ContactDatedInFuture');
  return [{ type: 'AdjustmentSupportProvided', data: { ...keysOf(known), kind, at: providedAt } }];
};
