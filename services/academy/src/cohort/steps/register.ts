import type { Step } from './step.js';

const NOTICE = '2026-03';

/** Proves who the person is, takes consents and the will to work, and completes the registration (REG-1, REG-3). */
export const register: Step = async ({ clients, person, way, today }) => {
  const { key, name, birthDate, phone, di, ci, districtCode, jobSeekingStatus } = person;
  const desk = clients['agency-demo'];
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
  });
};
