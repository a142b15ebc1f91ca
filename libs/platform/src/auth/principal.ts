import type { Actor } from '@academy/contracts';
import { leadingRole, roles, type Role } from './roles.js';

/** Who a verified token speaks for. */
export interface Principal {
  readonly subject: string;
  readonly clientId: string;
  readonly roles: readonly Role[];
  /** The campuses a person works for; `*` is all of them. */
  readonly campuses: readonly string[];
  readonly participantId?: string;
}

/** Whether a principal works for every campus. */
export const seesEveryCampus = ({ campuses }: Principal): boolean => campuses.includes('*');

const idOf = ({ subject, clientId, participantId }: Principal, type: Actor['type']): string => {
  if (type === 'AGENCY') return clientId;
  return type === 'PARTICIPANT' ? (participantId ?? subject) : subject;
};

/** The actor that events record for a principal who acts in one of `allowed`. */
export const actorOf = (
  principal: Principal,
  allowed: readonly Role[] = principal.roles,
): Actor => {
  const role = leadingRole(principal.roles.filter((held) => allowed.includes(held)));
  const type = role ? roles[role].actor : 'SYSTEM';
  const [campusId, ...others] = principal.campuses;
  const single = campusId !== undefined && campusId !== '*' && others.length === 0;
  return { type, id: idOf(principal, type), ...(single ? { campusId } : {}) };
};
