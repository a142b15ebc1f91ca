import type { Role } from './roles.js';

/** A client of the embedded issuer: what its tokens claim. Its secret is made per installation. */
export interface EmbeddedClient {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly campuses?: readonly string[];
  readonly participantId?: string;
  /** Whether it signs people in: its tokens speak for the participant whose id it sends as `participant_id`. */
  readonly signsPeopleIn?: true;
}

/** The client under which the processes of an embedded installation read each other's feeds. */
export const SERVICE_CLIENT = 'service';

/** One client per role, for demonstrations and tests; `campuses` are those of the people bound to one. */
export const demoClients = (
  campuses: readonly string[],
  participantId?: string,
): readonly EmbeddedClient[] => [
  { id: 'hq-operator', roles: ['HQ_OPERATOR'], campuses: ['*'] },
  { id: 'policy-admin', roles: ['POLICY_ADMIN'], campuses: ['*'] },
  { id: 'campus-manager', roles: ['CAMPUS_MANAGER'], campuses },
  { id: 'campus-operator', roles: ['CAMPUS_OPERATOR'], campuses },
  ...['west', 'central', 'south', 'north', 'east'].map((region) => ({
    id: `consultant-${region}`,
    roles: ['CONSULTANT'] as const,
    campuses,
  })),
  { id: 'training-coordinator', roles: ['TRAINING_COORDINATOR'], campuses },
  { id: 'instructor', roles: ['INSTRUCTOR'], campuses },
  { id: 'employer-relations', roles: ['EMPLOYER_RELATIONS'], campuses },
  { id: 'employer-demo', roles: ['EMPLOYER_USER'] },
  { id: 'aftercare-officer', roles: ['AFTERCARE_OFFICER'], campuses },
  { id: 'finance-verifier', roles: ['FINANCE_VERIFIER'], campuses: ['*'] },
  { id: 'finance-payer', roles: ['FINANCE_PAYER'], campuses: ['*'] },
  { id: 'analyst', roles: ['ANALYST'], campuses: ['*'] },
  { id: 'auditor', roles: ['AUDITOR'], campuses: ['*'] },
  { id: 'dpo', roles: ['DPO'], campuses: ['*'] },
  { id: 'system-admin', roles: ['SYSTEM_ADMIN'], campuses: ['*'] },
  { id: 'agency-demo', roles: ['AGENCY_CLIENT'] },
  { id: 'jobs-portal', roles: ['PARTICIPANT'], signsPeopleIn: true },
  { id: 'participant-demo', roles: ['PARTICIPANT'], ...(participantId ? { participantId } : {}) },
  { id: SERVICE_CLIENT, roles: ['SERVICE'] },
];
