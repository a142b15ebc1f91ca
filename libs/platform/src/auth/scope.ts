import { ProblemError } from '../http/problems/problem.js';
import { currentContext, type OpenContext } from '../http/request-context.js';
import { seesEveryCampus, type Principal } from './principal.js';

const consult = (): OpenContext & { readonly principal: Principal } => {
  const context = currentContext();
  const { principal } = context;
  if (!principal) throw new Error('a public handler has no scope');
  context.scopeConsulted = true;
  return Object.assign(context, { principal });
};

const hide = (): never => {
  throw new ProblemError('NotFound');
};

/** The campuses whose objects the caller may see, for a query's `campus_id = any($campuses)`. */
export const campusScope = (): 'all' | readonly string[] => {
  const { principal } = consult();
  return seesEveryCampus(principal) ? 'all' : principal.campuses;
};

/**
 * The campuses of whose objects a list may tell the caller. People see those about themselves, wherever they are; answers 404 when
 * they ask about somebody else, or about nobody.
 */
export const campusesInReach = (participantId: string | undefined): 'all' | readonly string[] => {
  if (consult().actor.type !== 'PARTICIPANT') return campusScope();
  assertOwn(participantId ?? '');
  return 'all';
};

/** Whether the caller works for a campus. */
export const inScope = (campusId: string): boolean => {
  const scope = campusScope();
  return scope === 'all' || scope.includes(campusId);
};

/** Answers 404, as if the object were not there, unless the caller works for its campus. */
export const assertCampus = (campusId: string): void => {
  if (!inScope(campusId)) hide();
};

/** Answers 404 unless the caller is the owner: a participant by participant id, everybody else by subject. */
const assertOwn = (ownerId: string): void => {
  if (consult().actor.id !== ownerId) hide();
};

/**
 * Answers 404 unless the object is in reach of the grant under which the caller came in: own, campus or any. What belongs to no
 * campus yet (`undefined`) is in reach of every campus.
 */
export const assertVisible = (object: {
  readonly ownerId: string;
  readonly campusId: string | undefined;
}): void => {
  const { scope } = consult();
  if (scope === 'own') assertOwn(object.ownerId);
  if (scope === 'campus' && object.campusId !== undefined) assertCampus(object.campusId);
};
