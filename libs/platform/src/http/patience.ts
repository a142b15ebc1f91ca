import { Unavailable } from '@academy/kernel';
import { Observable } from 'rxjs';

/** Resolves to whether what every request stands on answers now, within its own limit; never rejects. */
export type Answering = () => Promise<boolean>;

export interface PatienceTimes {
  /** Ms after which a request that has no answer yet asks whether it can still get one. */
  readonly first: number;
  /** Ms until it asks again. */
  readonly again: number;
}

const TIMES: PatienceTimes = { first: 700, again: 300 };

/**
 * Work that is given up with `Unavailable` when it has waited and the database does not answer at all: a caller is told within two
 * seconds, while work that is only slow goes on. What was given up may still take effect; its Idempotency-Key tells a retry.
 */
export const patiently = <T>(
  work: () => Observable<T>,
  answering: Answering,
  { first, again }: PatienceTimes = TIMES,
): Observable<T> =>
  new Observable((subscriber) => {
    const inner = work().subscribe(subscriber);
    const ask = async (): Promise<void> => {
      const answers = await answering();
      if (subscriber.closed) return;
      if (answers) timer = setTimeout(() => void ask(), again);
      else subscriber.error(new Unavailable('the database does not answer'));
    };
    let timer = setTimeout(() => void ask(), first);
    return () => {
      clearTimeout(timer);
      inner.unsubscribe();
    };
  });
