import { AcademyClient, type Answer } from './academy-client.js';
import { actors, clientsOf, type Clients } from './clients.js';

/** What was asked of the product. */
export interface Said {
  readonly path: string;
  readonly body: object;
}

type Answering = (path: string) => object | Error;

const answerOf = (answer: object | Error): Promise<Answer<never>> =>
  answer instanceof Error
    ? Promise.reject(answer)
    : Promise.resolve({ body: answer as never, consistencyToken: undefined });

/** A caller of a product that is not there. */
class SayingClient extends AcademyClient {
  constructor(
    private readonly said: Said[],
    private readonly answering: Answering,
  ) {
    super('http://nowhere.invalid', { id: 'one', secret: '' }, new AbortController().signal);
  }

  override post(path: string, _: string, body: object = {}) {
    this.said.push({ path, body });
    return answerOf(this.answering(path));
  }

  override get(path: string) {
    return answerOf(this.answering(path));
  }
}

/** Everybody who acts, as callers who note what they command; `answering` is what the product says to a path. */
export const sayingClients = (said: Said[], answering: Answering): Clients =>
  clientsOf(
    {
      url: 'http://nowhere.invalid',
      signIns: [...actors, 'jobs-portal'].map((id) => ({ id, secret: '' })),
      signal: new AbortController().signal,
    },
    () => new SayingClient(said, answering),
  );
