import Type, { type Static } from 'typebox';
import { BlindIndex, OneOf } from '../fields.js';

/** What a person may consent to; each purpose is a grant of its own (REG-4). */
export const ConsentPurpose = OneOf(
  'COLLECT_USE',
  'THIRD_PARTY_EMPLOYER',
  'THIRD_PARTY_AGENCY',
  'ADMIN_INFO_SHARING',
  'SENSITIVE',
  'MARKETING',
);
export type ConsentPurpose = Static<typeof ConsentPurpose>;

/** How a person proved who they are. */
export const IdentityMethod = OneOf('MOBILE_PASS', 'MOBILE_ID', 'IPIN', 'FACE_TO_FACE');

/** Work situation; it never decides about the academy (REG-6). */
export const JobSeekingStatus = OneOf('EMPLOYED', 'UNEMPLOYED', 'SELF_EMPLOYED', 'RETIRING');

/** What a person may be eligible for. */
export const ProgramCode = OneOf('ACADEMY', 'HIRING', 'WORK_EXPERIENCE');

/** The channels by which a person or an agency comes in. */
export const EntryChannel = OneOf(
  'WEB',
  'APP',
  'KIOSK',
  'DESK',
  'PHONE',
  'FAIR',
  'AGENCY_API',
  'BATCH',
);

/** The version of a notice or a statement text, e.g. `2026-03`. */
export const TextVersion = Type.String({ pattern: '^[0-9A-Za-z][0-9A-Za-z.-]{0,31}$' });

/** Digest (SHA-256) of a text that is not personal, e.g. of the items a notice lists. */
export const TextDigest = Type.String({ pattern: '^[0-9a-f]{64}$' });

/** Where a document lies in the document store; an address without personal data. */
export const DocumentRef = Type.String({ pattern: '^document:[A-Za-z0-9-]{1,100}$' });

/** Id of whoever decided: a member of staff or a system account, never a name. */
export const DeciderId = Type.String({ pattern: '^[A-Za-z0-9:_-]{1,100}$' });

/** By what two accounts seem to be one person. */
export const DuplicateBasis = OneOf('DI', 'CI', 'NAME_BIRTH_PHONE');
export type DuplicateBasis = Static<typeof DuplicateBasis>;

/**
 * A key under which an account holds its person (REG-1). `rank` is 0, or how many accounts with the same hash a person
 * decided to be somebody else's.
 */
export const IdentityKey = Type.Object(
  { kind: OneOf('CI', 'DI'), hash: BlindIndex, rank: Type.Integer({ minimum: 0 }) },
  { additionalProperties: false },
);
export type IdentityKey = Static<typeof IdentityKey>;

/** Whose value a merge keeps. */
export const AccountSide = OneOf('SURVIVOR', 'ABSORBED');
export type AccountSide = Static<typeof AccountSide>;

export const ContactField = OneOf('PHONE', 'EMAIL', 'ADDRESS');
export type ContactField = Static<typeof ContactField>;

/** How somebody can be reached (알림톡, 문자, 전화, 전자우편, 앱). */
export const ContactChannel = OneOf('KAKAO', 'SMS', 'PHONE', 'EMAIL', 'APP');
export type ContactChannel = Static<typeof ContactChannel>;

/** A time of day in Seoul, `HH:MM`. */
export const TimeOfDay = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });

/** What a person may ask about their data (열람, 정정, 삭제, 처리정지, 자동화된 결정에 대한 설명과 거부). */
export const DataRequestKind = OneOf(
  'ACCESS',
  'CORRECT',
  'ERASE',
  'STOP',
  'EXPLAIN_AUTOMATED',
  'REFUSE_AUTOMATED',
);
export type DataRequestKind = Static<typeof DataRequestKind>;

/** Why data must be kept though the person wants it erased (REG-18). */
export const RetentionHoldKind = OneOf('MONEY_SETTLING', 'AUDIT_PERIOD', 'STATUTORY_RETENTION');
export type RetentionHoldKind = Static<typeof RetentionHoldKind>;

/** Why an episode ends. */
export const ExitReason = OneOf(
  'EMPLOYED',
  'SELF_EMPLOYED',
  'WITHDREW',
  'NO_CONTACT',
  'MOVED_OUT',
  'INELIGIBLE',
  'HEALTH',
  'OTHER_AGENCY',
  'DECEASED',
  'COMPLETED_WITHOUT_JOB',
  'DISMISSED',
);
export type ExitReason = Static<typeof ExitReason>;

/** Why an episode rests. */
export const PauseReason = OneOf('HEALTH', 'FAMILY_CARE', 'TEMPORARY_WORK', 'TRAVEL', 'OTHER');

/** Services that count for the day of an exit (REG-12); reminders, contact attempts and follow-ups are none. */
export const ServiceKind = OneOf('ENTRY', 'COUNSELING', 'CLASS', 'REFERRAL', 'PLACEMENT', 'WORK');
export type ServiceKind = Static<typeof ServiceKind>;

/** How far the person had come. */
export const Stage = OneOf('ENTERED', 'COUNSELED', 'TRAINED', 'REFERRED', 'PLACED');
export type Stage = Static<typeof Stage>;

/** The version of the policy that decided. */
export const PolicyVersion = Type.String({ pattern: '^[A-Za-z0-9._-]{1,100}$' });

/** What a decision about eligibility may rest on. */
export const EvidenceKind = OneOf(
  'AGE',
  'RESIDENCE',
  'WILL_TO_WORK',
  'EMPLOYMENT_STATUS',
  'BUSINESS_REG',
  'OTHER_PROGRAM',
  'KINSHIP_WITH_HOST',
  'UNEMPLOYMENT_BENEFIT',
  'INSURED_WORK_AT_HOST',
);
export type EvidenceKind = Static<typeof EvidenceKind>;

/** Where evidence comes from; `REGISTRATION` is what the account itself proves. */
export const EvidenceSource = OneOf(
  'REGISTRATION',
  'ADMIN_SHARING',
  'MYDATA',
  'UPLOAD',
  'STAFF_SEEN',
  'SELF_DECLARED',
);
export const EvidenceResult = OneOf('PASSED', 'FAILED', 'UNKNOWN');

/** Why a person may not enter: a criterion that fails, one that nobody proved, or another programme. */
export const DenialReason = OneOf(
  'AGE',
  'RESIDENCE',
  'WILL_TO_WORK',
  'EMPLOYMENT_STATUS',
  'BUSINESS_REG',
  'OTHER_PROGRAM',
  'KINSHIP_WITH_HOST',
  'UNEMPLOYMENT_BENEFIT',
  'INSURED_WORK_AT_HOST',
  'INCOMPLETE',
  'CO_ENROLLMENT',
);
