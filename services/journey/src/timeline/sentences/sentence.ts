import type { EventContract } from '@academy/contracts';

type BodyOf<C> = C extends EventContract<string, infer Body> ? Body : never;

/** How an event is told, in Korean and in English, from fields of its body that are no personal data. */
export interface Sentence<Body> {
  readonly ko: (body: Body) => string;
  readonly en: (body: Body) => string;
}

/** A sentence for each of a service's events; the compiler refuses a missing or a misspelt one. */
export type SentencesOf<Contracts extends readonly EventContract[]> = {
  readonly [C in Contracts[number] as C['name']]: Sentence<BodyOf<C>>;
};

/** The names of a closed set of codes. */
export interface Labels<Code extends string> {
  readonly ko: (code: Code) => string;
  readonly en: (code: Code) => string;
}

/** Declares the Korean and English names of codes. */
export const labels = <Code extends string>(
  names: Readonly<Record<Code, readonly [ko: string, en: string]>>,
): Labels<Code> => ({ ko: (code) => names[code][0], en: (code) => names[code][1] });
