import { civilDateOf } from '@academy/kernel';

const SEOUL_MS = 9 * 3_600_000;

/** An instant as it is read in Seoul, to the minute. */
const inSeoul = (instant: string): string =>
  new Date(Date.parse(instant) + SEOUL_MS).toISOString().slice(0, 16).replace('T', ' ');

const isInstant = (text: string): boolean => !Number.isNaN(Date.parse(text));

/** How something is told. */
export interface Telling {
  readonly ko: string;
  readonly en: string;
}

/**
 * Whether something was recorded on a later day in Seoul than the one on which it happened: a mark that somebody made up, an effect
 * that came after an outage. An envelope may hold any text for a time; of such a one nothing is known.
 */
export const isRecordedLate = (occurredAt: string, recordedAt: string): boolean =>
  isInstant(occurredAt) &&
  isInstant(recordedAt) &&
  civilDateOf(recordedAt) > civilDateOf(occurredAt);

/** The sentence with both times, in Seoul. */
export const withBothTimes = (
  { ko, en }: Telling,
  occurredAt: string,
  recordedAt: string,
): Telling => {
  const [happened, recorded] = [inSeoul(occurredAt), inSeoul(recordedAt)];
  return {
    ko: `${ko} (${happened}의 일을 ${recorded}에 기록했습니다)`,
    en: `${en} (It happened at ${happened} and was recorded at ${recorded}.)`,
  };
};
