import {
  AcademyClient,
  RequestRefused,
  type SignIn,
} from '../../services/academy/src/cohort/academy-client.js';
import { clientsOf, type Clients, type Place } from '../../services/academy/src/cohort/clients.js';
import type { Gate } from './gate.js';

/** A caller who waits at a gate. */
class PatientClient extends AcademyClient {
  constructor(
    private readonly gate: Gate,
    { url, signal }: Place,
    signIn: SignIn,
  ) {
    super(url, signIn, signal);
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
export const patientClients = (gate: Gate, place: Place): Clients =>
  clientsOf(place, (signIn) => new PatientClient(gate, place, signIn));
