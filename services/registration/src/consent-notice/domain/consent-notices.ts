import type { ConsentNoticePublished, ConsentPurpose } from '@academy/contracts';
import type { CivilDate } from '@academy/kernel';

/** A version of a purpose's notice, as it was published or ships with the product. */
export type NoticeVersion = Omit<ConsentNoticePublished['data'], 'publishedBy' | 'publishedAt'>;

/** Every version of every notice, in the order in which they were published. */
export interface ConsentNotices {
  readonly versions: readonly NoticeVersion[];
}

/** A notice in force; whoever consented to one of the `accepted` versions need not consent again. */
export interface NoticeInForce extends NoticeVersion {
  readonly accepted: readonly string[];
}

/** The notices after an event. */
export const evolve = (
  { versions }: ConsentNotices,
  { data: { publishedBy: _, publishedAt: __, ...version } }: ConsentNoticePublished,
): ConsentNotices => ({ versions: [...versions, version] });

const begunOn = (
  { versions }: ConsentNotices,
  purpose: ConsentPurpose,
  on: CivilDate,
): readonly NoticeVersion[] =>
  versions
    .filter((version) => version.purpose === purpose && version.effectiveFrom <= on)
    .sort((one, other) => (one.effectiveFrom < other.effectiveFrom ? -1 : 1));

const acceptedOf = (begun: readonly NoticeVersion[]): readonly string[] => {
  const anew = begun.findLastIndex(({ reconsentNeeded }) => reconsentNeeded);
  return begun.slice(Math.max(anew, 0)).map(({ version }) => version);
};

/** The notice of each purpose that is in force on a date. */
export const noticesOn = (notices: ConsentNotices, on: CivilDate): readonly NoticeInForce[] =>
  [...new Set(notices.versions.map(({ purpose }) => purpose))].flatMap((purpose) => {
    const begun = begunOn(notices, purpose, on);
    const current = begun.at(-1);
    return current === undefined ? [] : [{ ...current, accepted: acceptedOf(begun) }];
  });

interface Given {
  readonly purpose: ConsentPurpose;
  readonly noticeVersion: string;
}

/** The purposes to which somebody has to consent anew, because the notice that they agreed to counts no more (REG-3). */
export const toRenew = (
  given: readonly Given[],
  inForce: readonly NoticeInForce[],
): readonly ConsentPurpose[] =>
  given
    .filter(({ purpose, noticeVersion }) => {
      const notice = inForce.find((one) => one.purpose === purpose);
      return notice !== undefined && !notice.accepted.includes(noticeVersion);
    })
    .map(({ purpose }) => purpose);
