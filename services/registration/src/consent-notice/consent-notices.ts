import type { ConsentNoticePublished } from '@academy/contracts';
import { uuidv5, type Streams } from '@academy/event-store';
import { category, type CivilDate, type Decider } from '@academy/kernel';
import type { RequiredConsent } from '../participant/domain/complete-registration.js';
import {
  evolve,
  noticesOn,
  type ConsentNotices,
  type NoticeInForce,
  type NoticeVersion,
} from './domain/consent-notices.js';
import { publishNotice, type PublishNotice } from './domain/publish-notice.js';
import { shippedNotices } from './shipped-notices.js';

const decider: Decider<PublishNotice, ConsentNotices, ConsentNoticePublished> = {
  initialState: { versions: shippedNotices },
  decide: publishNotice,
  evolve,
};

/** The stream that holds all notices of the academy. */
export const NOTICES_ID = uuidv5('consent-notices', 'registration');

/** Notices: one stream, `consent-notice-<NOTICES_ID>`, so that a version is published once. */
export const consentNotices = category('consent-notice', decider, { about: 'stream' });

/** Every version of the notices, and those in force on a date. */
export const noticesIn = async (
  streams: Streams,
  on: CivilDate,
): Promise<{ versions: readonly NoticeVersion[]; inForce: readonly NoticeInForce[] }> => {
  const { state } = await streams.load(consentNotices, NOTICES_ID);
  return { versions: state.versions, inForce: noticesOn(state, on) };
};

/** The consents that a registration needs on a date (REG-3). */
export const requiredConsentsOn = async (
  streams: Streams,
  on: CivilDate,
): Promise<readonly RequiredConsent[]> => {
  const { inForce } = await noticesIn(streams, on);
  return inForce
    .filter(({ required }) => required)
    .map(({ purpose, version: noticeVersion, accepted }) => ({ purpose, noticeVersion, accepted }));
};
