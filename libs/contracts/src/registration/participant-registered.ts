import Type, { type Static } from 'typebox';
import { event, type EventOf } from '../event.js';
import { AgeBand, BlindIndex, DistrictCode, Id, Instant, OneOf } from '../fields.js';
import { EntryChannel, JobSeekingStatus } from './fields.js';

const first = {
  participantId: Id,
  registrationNo: Type.String({ pattern: '^\\d{4}-[0-9A-HJKMNP-TV-Z]{8}$' }),
  identityKind: OneOf('CI', 'DI'),
  identityHash: BlindIndex,
  diHash: BlindIndex,
  residenceDistrict: DistrictCode,
  ageBand: AgeBand,
  sexCode: Type.Optional(OneOf('F', 'M')),
  jobSeekingStatus: JobSeekingStatus,
  preferredCampusId: Type.Optional(Id),
  channel: EntryChannel,
  registeredAt: Instant,
};
const V1 = Type.Object(first, { additionalProperties: false });
const registered: readonly [Static<typeof V1>, Static<typeof V1>] = [
  {
    participantId: '0199b2c0-0000-7000-8000-000000000001',
    registrationNo: '2026-7K3M9QXW',
    identityKind: 'CI',
    identityHash: 'c1'.repeat(32),
    diHash: 'd1'.repeat(32),
    residenceDistrict: '11440',
    ageBand: '50-54',
    sexCode: 'F',
    jobSeekingStatus: 'EMPLOYED',
    preferredCampusId: '0199b2c0-0000-7000-8000-0000000000c1',
    channel: 'WEB',
    registeredAt: '2026-03-02T00:50:00.000Z',
  },
  {
    participantId: '0199b2c0-0000-7000-8000-000000000002',
    registrationNo: '2026-00000ZYX',
    identityKind: 'DI',
    identityHash: 'd2'.repeat(32),
    diHash: 'd2'.repeat(32),
    residenceDistrict: '41135',
    ageBand: '60-64',
    jobSeekingStatus: 'UNEMPLOYED',
    channel: 'DESK',
    registeredAt: '2026-03-03T05:30:00.000Z',
  },
];

/**
 * The account is active. `identityHash` is the strongest key of the person that is known (CI before DI); `diHash`
 * stands beside it so that an earlier account known by its DI alone is met as well (REG-1). `distinctFrom` names the
 * accounts with an equal hash that a person decided to be somebody else's (since version 2).
 */
export const ParticipantRegistered = event(
  'registration',
  'ParticipantRegistered',
  2,
  {
    ...first,
    distinctFrom: Type.Optional(
      Type.Array(
        Type.Object(
          { participantId: Id, basis: OneOf('CI', 'DI') },
          { additionalProperties: false },
        ),
        { minItems: 1 },
      ),
    ),
  },
  {
    title: { ko: '참여자 등록', en: 'A participant was registered' },
    happenedAt: 'registeredAt',
    examples: [
      registered[0],
      {
        ...registered[1],
        distinctFrom: [{ participantId: '0199b2c0-0000-7000-8000-000000000004', basis: 'DI' }],
      },
    ],
    earlier: [
      {
        version: 1,
        schema: V1,
        lift: (body: Static<typeof V1>): Static<typeof V1> => body,
        examples: registered,
      },
    ],
  },
);
export type ParticipantRegistered = EventOf<typeof ParticipantRegistered>;
