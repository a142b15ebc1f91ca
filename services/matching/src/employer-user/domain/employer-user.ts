import type { EmployerUserLinked, EmployerUserUnlinked } from '@academy/contracts';
import { Rejection, type Decider, type Message } from '@academy/kernel';

type LinkUser = Message<'LinkUser', Omit<EmployerUserLinked['data'], 'linkedAt'> & { at: string }>;
type UnlinkUser = Message<
  'UnlinkUser',
  Omit<EmployerUserUnlinked['data'], 'unlinkedAt'> & { at: string }
>;
export type EmployerUserCommand = LinkUser | UnlinkUser;
export type EmployerUserEvent = EmployerUserLinked | EmployerUserUnlinked;

/** For which employer somebody acts who signs in; at most one at a time. */
export interface EmployerUser {
  readonly employerId: string | null;
}

const link = (
  { data: { at, ...linked } }: LinkUser,
  { employerId }: EmployerUser,
): readonly EmployerUserEvent[] => {
  if (employerId === linked.employerId) return [];
  if (employerId !== null) throw new Rejection('EmployerUserOfAnother');
  return [{ type: 'EmployerUserLinked', data: { ...linked, linkedAt: at } }];
};

const unlink = (
  { data: { at, ...unlinked } }: UnlinkUser,
  { employerId }: EmployerUser,
): readonly EmployerUserEvent[] =>
  employerId === unlinked.employerId
    ? [{ type: 'EmployerUserUnlinked', data: { ...unlinked, unlinkedAt: at } }]
    : [];

/** Who acts for an employer. Linking rejects `EmployerUserOfAnother`. */
export const employerUserDecider: Decider<EmployerUserCommand, EmployerUser, EmployerUserEvent> = {
  initialState: { employerId: null },
  decide: (command, user) =>
    command.type === 'LinkUser' ? link(command, user) : unlink(command, user),
  evolve: (_, { type, data }) => ({
    employerId: type === 'EmployerUserLinked' ? data.employerId : null,
  }),
};

/**
 * By which id the actor of a request owns what is an employer's: their own where they are linked to it, the employer's otherwise, which
 * only a token of the employer itself has.
 */
export const ownerIdOf = (
  actor: { readonly type: string; readonly id: string },
  employerId: string,
  user: EmployerUser,
): string => (actor.type === 'EMPLOYER' && user.employerId === employerId ? actor.id : employerId);
