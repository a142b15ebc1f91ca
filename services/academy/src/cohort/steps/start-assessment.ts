import type { Step } from './step.js';

/** The person starts the career assessment at home. */
export const startAssessment: Step = async ({ clients, person, way }) => {
  const { body } = await clients
    .person(way.participantId)
    .post<{ assessmentId: string }>(
      `/counseling/v1/cases/${way.caseId}/assessments`,
      `${person.key}-assessment`,
      { instrumentCode: 'CAREER_BASIC', instrumentVersion: '2026.1', mode: 'ONLINE' },
    );
  way.assessmentId = body.assessmentId;
};
