import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';
import { ProfileContent } from './profile-fields.js';

/** The person says for the first time what they can do and what they want (인재등록). */
export const TalentProfileSubmitted = event(
  'registration',
  'TalentProfileSubmitted',
  1,
  {
    profileId: Id,
    participantId: Id,
    version: Type.Integer({ minimum: 1 }),
    content: ProfileContent,
    submittedAt: Instant,
  },
  {
    title: { ko: '인재정보 등록', en: 'A talent profile was submitted' },
    happenedAt: 'submittedAt',
    examples: [
      {
        profileId: '0199b2c0-0000-7000-8000-000000000071',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        version: 1,
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
        submittedAt: '2026-03-03T01:00:00.000Z',
      },
      {
        profileId: '0199b2c0-0000-7000-8000-000000000072',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        version: 1,
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
        submittedAt: '2026-05-05T01:00:00.000Z',
      },
    ],
  },
);
export type TalentProfileSubmitted = EventOf<typeof TalentProfileSubmitted>;
