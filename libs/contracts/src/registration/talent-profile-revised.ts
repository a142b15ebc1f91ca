import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id, Instant } from '../fields.js';
import { ProfileContent } from './profile-fields.js';

/** The profile says something else from now on; `content` is the whole of it. */
export const TalentProfileRevised = event(
  'registration',
  'TalentProfileRevised',
  1,
  {
    profileId: Id,
    participantId: Id,
    version: Type.Integer({ minimum: 1 }),
    changedSections: Type.Array(Code, { uniqueItems: true }),
    content: ProfileContent,
    revisedAt: Instant,
  },
  {
    title: { ko: '인재정보 수정', en: 'A talent profile was revised' },
    happenedAt: 'revisedAt',
    examples: [
      {
        profileId: '0199b2c0-0000-7000-8000-000000000071',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        version: 2,
        changedSections: ['DESIRED', 'TEXTS'],
        content: {
          career: [
            {
              occupationCode: 'ACCOUNTING',
              industryCode: 'MANUFACTURING',
              roleLevel: 'MANAGER',
              startYm: '1998-03',
              endYm: '2025-12',
            },
          ],
          totalMonths: 334,
          lastJobEndedOn: '2025-12-31',
          education: { level: 'UNIVERSITY', fieldCode: 'BUSINESS' },
          certificates: [{ code: 'TAX_ACCOUNTING_2', acquiredOn: '2003-06-01' }],
          skills: [{ skillCode: 'SPREADSHEET', level: 4 }],
          digitalLevel: 3,
          languages: [{ code: 'ENGLISH', level: 2 }],
          desired: {
            occupationCodes: ['ACCOUNTING'],
            industryCodes: [],
            employmentTypes: ['REGULAR', 'PART_TIME'],
            weeklyHours: { min: 20, max: 40 },
            shiftsOk: false,
            weekendsOk: false,
            districts: ['11440'],
            maxCommuteMinutes: 60,
            remoteOk: true,
            wage: { basis: 'HOURLY', min: 12000 },
            availableFrom: '2026-04-01',
          },
          limits: {
            nightWorkOk: false,
            standingOk: true,
            liftingKgMax: 10,
            drivingOk: true,
            excludedOccupations: [],
          },
          situation: {
            jobSeekingStatus: 'UNEMPLOYED',
            searchingSince: '2026-01-05',
            onUnemploymentBenefit: 'NO',
          },
          weights: ['REGION', 'STABILITY', 'WAGE'],
          texts: 'sealed:v1:synthetic-profile-texts-1',
        },
        revisedAt: '2026-04-03T01:00:00.000Z',
      },
      {
        profileId: '0199b2c0-0000-7000-8000-000000000072',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        version: 2,
        changedSections: ['SKILLS'],
        content: {
          career: [],
          totalMonths: 0,
          education: { level: 'HIGH_SCHOOL' },
          certificates: [],
          skills: [],
          digitalLevel: 3,
          languages: [],
          desired: {
            occupationCodes: ['ACCOUNTING'],
            industryCodes: [],
            employmentTypes: ['REGULAR', 'PART_TIME'],
            weeklyHours: { min: 20, max: 40 },
            shiftsOk: false,
            weekendsOk: false,
            districts: ['11440'],
            maxCommuteMinutes: 60,
            remoteOk: true,
            wage: { basis: 'HOURLY', min: 12000 },
            availableFrom: '2026-04-01',
          },
          limits: {
            nightWorkOk: false,
            standingOk: true,
            liftingKgMax: 10,
            drivingOk: true,
            excludedOccupations: [],
          },
          situation: {
            jobSeekingStatus: 'UNEMPLOYED',
            searchingSince: '2026-01-05',
            onUnemploymentBenefit: 'NO',
          },
          weights: [],
        },
        revisedAt: '2026-05-06T01:00:00.000Z',
      },
    ],
  },
);
export type TalentProfileRevised = EventOf<typeof TalentProfileRevised>;
