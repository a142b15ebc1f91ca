import type { EventContract } from '@academy/contracts';
import { journeyEvents } from '../../journey-event.js';
import { aftercareSentences } from './aftercare.js';
import { campusDirectorySentences } from './campus-directory.js';
import { counselingSentences } from './counseling.js';
import { matchingSentences } from './matching.js';
import { registrationSentences } from './registration.js';
import type { Sentence, SentencesOf } from './sentence.js';
import { trainingEnrollmentSentences } from './training-enrollment.js';

/** How every declared event is told; an event without a sentence does not compile. */
const sentences = {
  ...registrationSentences,
  ...campusDirectorySentences,
  ...counselingSentences,
  ...trainingEnrollmentSentences,
  ...matchingSentences,
  ...aftercareSentences,
} satisfies SentencesOf<typeof journeyEvents>;

/** An event as it was told. */
export interface Told {
  readonly ko: string;
  readonly en: string;
}

/** What it takes to tell an event: its type on the wire, and its body in the version that was published. */
export interface Tellable {
  readonly wireType: string;
  readonly schemaVersion: number;
  readonly body: unknown;
}

interface Telling {
  readonly contract: EventContract;
  readonly sentence: Sentence<unknown>;
}

// A contract's `upcast` answers with the body that the sentence of the same name is declared for.
const tellings: ReadonlyMap<string, Telling> = new Map(
  journeyEvents.map((contract: EventContract<keyof typeof sentences>) => [
    contract.wireType,
    { contract, sentence: sentences[contract.name] as Sentence<unknown> },
  ]),
);

/** The sentences of an event; its bare name where the type, the version or the body is unknown to this code. */
export const tell = ({ wireType, schemaVersion, body }: Tellable): Told => {
  const name = wireType.slice(wireType.lastIndexOf('.') + 1);
  const telling = tellings.get(wireType);
  if (!telling) return { ko: name, en: name };
  try {
    const current = telling.contract.upcast(body, schemaVersion);
    return { ko: telling.sentence.ko(current), en: telling.sentence.en(current) };
  } catch {
    return { ko: name, en: name };
  }
};
