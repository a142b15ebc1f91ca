import { InvalidInput } from '@academy/kernel';
import type { Destruction } from './key-ring.js';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/;

/** A destruction without an approver, a legal basis or a time cannot be certified. @throws {InvalidInput} */
export const assertDestruction = ({ approvedBy, legalBasis, at }: Destruction): void => {
  if (!approvedBy.trim())
    throw new InvalidInput('ApproverMissing', 'a destruction needs an approver');
  if (!legalBasis.trim())
    throw new InvalidInput('LegalBasisMissing', 'a destruction needs a legal basis');
  if (!INSTANT.test(at) || Number.isNaN(Date.parse(at)))
    throw new InvalidInput('InstantMalformed', 'a destruction needs an instant in UTC');
};
