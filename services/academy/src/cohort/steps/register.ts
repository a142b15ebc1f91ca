import type { Actor } from '../clients.js';
import type { Step } from './step.js';

const NOTICE = '2026-03';
const BY_AGENCY = 0.6;
const AT_A_CAMPUS = 0.7;

/** Most are sent by an agency; of the others some come to a campus, and some ring up headquarters. */
const deskOf = ({ dice }: Parameters<Step>[0]): Actor => {
  if (dice.chance(BY_AGENCY)) return 'agency-demo';
  return dice.chance(AT_A_CAMPUS) ? 'campus-operator' : 'hq-operator';
};

/** Proves who the person is, takes consents and the will to work, and completes the registration (REG-1, REG-3). */
export const register: Step = async (context) => {
  const { clients, person, way, today } = context;
  const { key, name, birthDate, phone, di, ci, districtCode, jobSeekingStatus } = person;
  const actor = deskOf(context);
  const desk = clients[actor];
  // Where staff enter it, the person signs (REG-21).
  const signed =
    actor === 'agency-demo'
      ? {}
      : { confirmation: { method: 'SIGNATURE', evidenceRef: `document:${key}-registration` } };
  const participants = '/registration/v1/participants';
  const { body } = await desk.post<{ participantId: string }>(participants, `${key}-start`, {
    noticeVersion: NOTICE,
  });
  way.participantId = body.participantId;
  const account = `${participants}/${body.participantId}`;
  await desk.post(`${account}/identity`, `${key}-identity`, {
    method: 'MOBILE_PASS',
    provider: 'SYNTHETIC_PASS',
    identity: { di, ci, name, birthDate, phone },
  });
  for (const purpose of ['COLLECT_USE', 'THIRD_PARTY_EMPLOYER'])
    await desk.post(`${account}/consents`, `${key}-consent-${purpose}`, {
      purpose,
      noticeVersion: NOTICE,
      method: 'CHECKBOX',
    });
  await desk.post(`${account}/will-to-work`, `${key}-will`, {
    statedOn: today(),
    statementVersion: NOTICE,
  });
  await desk.post(`${account}/registration`, `${key}-registration`, {
    residenceDistrict: districtCode,
    jobSeekingStatus,
    ...signed,
  });
};
