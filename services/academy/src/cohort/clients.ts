import { AcademyClient, type SignIn } from './academy-client.js';

/** Who acts in the cohort: each a sign-in of the role that the step belongs to. */
export const actors = [
  ...(['agency-demo', 'hq-operator', 'training-coordinator', 'employer-relations'] as const),
  ...(['aftercare-officer', 'system-admin', 'consultant-west', 'consultant-central'] as const),
  ...(['consultant-south', 'consultant-north', 'consultant-east'] as const),
] as const;
export type Actor = (typeof actors)[number];
export type Clients = Readonly<Record<Actor, AcademyClient>>;

/** Where a cohort is played. */
export interface Place {
  readonly url: string;
  readonly signIns: readonly SignIn[];
  readonly signal: AbortSignal;
}

/** A caller for every role that somebody's way needs. Throws where a sign-in is missing. */
export const clientsOf = ({ url, signIns, signal }: Place): Clients => {
  const of = (actor: Actor): AcademyClient => {
    const signIn = signIns.find(({ id }) => id === actor);
    if (!signIn) throw new Error(`there is no sign-in for ${actor}`);
    return new AcademyClient(url, signIn, signal);
  };
  return Object.fromEntries(actors.map((actor) => [actor, of(actor)])) as Clients;
};
