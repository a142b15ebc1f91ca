import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id, Instant, OneOf } from '../fields.js';
import { ConsentPurpose, DocumentRef, TextDigest, TextVersion } from './fields.js';

/** The person consented to one purpose under one version of its notice. `expiresOn` is the last day it holds. */
export const ConsentGranted = event(
  'registration',
  'ConsentGranted',
  1,
  {
    participantId: Id,
    consentId: Id,
    purpose: ConsentPurpose,
    noticeVersion: TextVersion,
    itemsHash: TextDigest,
    recipientClass: Type.Optional(Code),
    method: OneOf('E_SIGN', 'CHECKBOX', 'PAPER', 'RECORDED_VOICE'),
    evidenceRef: DocumentRef,
    expiresOn: Type.Optional(CivilDate),
    grantedAt: Instant,
  },
  {
    title: { ko: '동의', en: 'A consent was granted' },
    happenedAt: 'grantedAt',
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        consentId: '0199b2c0-0000-7000-8000-0000000000a1',
        purpose: 'COLLECT_USE',
        noticeVersion: '2026-03',
        itemsHash: 'e1'.repeat(32),
        method: 'CHECKBOX',
        evidenceRef: 'document:consent-1',
        grantedAt: '2026-03-02T00:40:00.000Z',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        consentId: '0199b2c0-0000-7000-8000-0000000000a2',
        purpose: 'THIRD_PARTY_EMPLOYER',
        noticeVersion: '2026-03',
        itemsHash: 'e2'.repeat(32),
        recipientClass: 'PARTNER_EMPLOYERS',
        method: 'E_SIGN',
        evidenceRef: 'document:consent-2',
        expiresOn: '2028-03-01',
        grantedAt: '2026-03-02T00:41:00.000Z',
      },
    ],
  },
);
export type ConsentGranted = EventOf<typeof ConsentGranted>;
