import { addDays, addMonths } from '@academy/kernel';
import type { Step } from './step.js';

const ACTIVITY_DAYS = 60;

/** The consultant writes the plan, with something to do, and stands by it (COU-13). */
export const draftPlan: Step = async ({ clients, person, way, today }) => {
  const consultant = clients[way.consultant];
  const plan = `/counseling/v1/cases/${way.caseId}/plan`;
  await consultant.post(plan, `${person.key}-plan`, {
    goals: [{ occupationCode: '7061', priority: 1 }],
    targetStartOn: addMonths(today(), 6),
    supports: ['COACHING'],
  });
  await consultant.post(`${plan}/activities`, `${person.key}-plan-activity`, {
    activityType: 'BASIC_EDUCATION',
    dueOn: addDays(today(), ACTIVITY_DAYS),
    owner: 'PARTICIPANT',
  });
  await consultant.post(`${plan}/proposal`, `${person.key}-plan-proposal`);
};
