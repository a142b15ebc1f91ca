import {
  AcademyClient,
  RequestRefused,
  type SignIn,
} from '../../services/academy/src/cohort/academy-client.js';
import { actors, type Clients } from '../../services/academy/src/cohort/clients.js';
import type { Gate } from './gate.js';

/** A caller who waits at a gate. */
class PatientClient extends AcademyClient {
  constructor(
    private readonly gate: Gate,
    url: string,
    signIn: SignIn,
  ) {
    super(url, signIn, new AbortController().signal);
  }

  override async post<T>(path: string, key: string, body: object = {}) {
    await this.gate.pass(path);
    return super.post<T>(path, key, body);
  }

  override async get<T>(path: string, query: Readonly<Record<string, string>> = {}) {
    await this.gate.pass(path);
    return super.get<T>(path, query);
  }

  /** What does not arrive, because it is the service at rest that has something to do for it, is looked for again later. */
  override async until<T, R>(
    ...asked: Parameters<typeof AcademyClient.prototype.until<T, R>>
  ): Promise<R> {
    try {
      return await super.until<T, R>(...asked);
    } catch (error) {
      if (!(error instanceof RequestRefused) || !this.gate.isShut) throw error;
      await this.gate.wait();
      return super.until<T, R>(...asked);
    }
  }
}

/** Everybody whom somebody's way needs, as patient callers. Throws where a sign-in is missing. */
export const patientClients = (gate: Gate, url: string, signIns: readonly SignIn[]): Clients => {
  const of = (actor: string): AcademyClient => {
    const signIn = signIns.find(({ id }) => id === actor);
    if (!signIn) throw new Error(`there is no sign-in for ${actor}`);
    return new PatientClient(gate, url, signIn);
  };
  return Object.fromEntries(actors.map((actor) => [actor, of(actor)])) as Clients;
};
