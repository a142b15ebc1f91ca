import Type from 'typebox';
import { event } from './event.js';
import { CivilDate, Text } from './fields.js';
import type { SourceName } from './services.js';

/** The name of a policy within its service, as code spells it: `caseload`. */
const PolicyCode = Type.String({ pattern: '^[a-z][A-Za-z0-9]{0,63}$' });

/**
 * A rule that a person at the Foundation may change has a new version from a date on (정책 공표); every service has its own. The
 * journey's stays in its own ledger, because it publishes nothing.
 */
export const policyPublishedBy = (service: SourceName) =>
  event(
    service,
    'PolicyPublished',
    1,
    {
      policyCode: PolicyCode,
      version: Text(40, { pattern: '^[A-Za-z0-9._-]{1,40}$' }),
      effectiveFrom: CivilDate,
      assumed: Type.Boolean({ description: 'whether the Foundation has yet to confirm it' }),
      values: Type.Record(Type.String(), Type.Unknown()),
    },
    {
      title: { ko: '정책 공표', en: 'A policy was published' },
      ...(service === 'journey' ? { internal: true as const } : {}),
      examples: [
        {
          policyCode: 'caseload',
          version: '2026.1',
          effectiveFrom: '2026-01-01',
          assumed: true,
          values: { cap: 60 },
        },
        {
          policyCode: 'caseload',
          version: '2026.2',
          effectiveFrom: '2026-07-01',
          assumed: false,
          values: { cap: 50 },
        },
      ],
    },
  );
