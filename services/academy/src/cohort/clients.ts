import { AcademyClient, type SignIn } from './academy-client.js';

/** Who acts in the cohort: each a sign-in of the role that the step belongs to. */
export const actors = [
  ...(['agency-demo', 'hq-operator', 'training-coordinator', 'employer-relations'] as const),
  ...(['aftercare-officer', 'system-admin', 'consultant-west', 'consultant-central'] as const),
  ...(['consultant-south', 'consultant-north', 'consultant-east', 'campus-operator'] as const),
] as const;
export type Actor = (typeof actors)[number];
export type Clients = Readonly<Record<Actor, AcademyClient>> & {
  /** The sign-in of a person, through the jobs portal. */
  readonly person: (participantId: string) => AcademyClient;
};

/** Those who counsel. */
export const consultants = [
  ...(['consultant-west', 'consultant-central', 'consultant-south'] as const),
  ...(['consultant-north', 'consultant-east'] as const),
] as const satisfies readonly Actor[];

/** Where a cohort is played. */
export interface Place {
  readonly url: string;
  readonly signIns: readonly SignIn[];
  readonly signal: AbortSignal;
}

/** A caller for every role that somebody's way needs, made by `call`. Throws where a sign-in is missing. */
export const clientsOf = (
  { url, signIns, signal }: Place,
  call = (signIn: SignIn) => new AcademyClient(url, signIn, signal),
): Clients => {
  const of = (client: Actor | 'jobs-portal', named: Pick<SignIn, 'participantId'> = {}) => {
    const signIn = signIns.find(({ id }) => id === client);
    if (!signIn) throw new Error(`there is no sign-in for ${client}`);
    return call({ ...signIn, ...named });
  };
  const known = new Map<string, AcademyClient>();
  const person = (participantId: string): AcademyClient => {
    const client = known.get(participantId) ?? of('jobs-portal', { participantId });
    known.set(participantId, client);
    return client;
  };
  const staff = actors.map((actor) => [actor, of(actor)] as const);
  return Object.assign(Object.fromEntries(staff) as Record<Actor, AcademyClient>, { person });
};
