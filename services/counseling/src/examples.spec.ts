import { counselingEvents } from '@academy/contracts';
import { examplesSpecificationFor } from '@academy/testing';
import * as agenda from './agenda/domain/agenda.examples.js';
import * as assessments from './career-assessment/domain/career-assessment.examples.js';
import * as notes from './case-note/domain/case-note.examples.js';
import * as caseloads from './consultant-caseload/domain/consultant-caseload.examples.js';
import * as caseLife from './counseling-case/domain/case-life.examples.js';
import * as cases from './counseling-case/domain/counseling-case.examples.js';
import * as referrals from './counseling-case/domain/referral.examples.js';
import * as plans from './employment-plan/domain/employment-plan.examples.js';

examplesSpecificationFor(
  counselingEvents,
  caseloads,
  cases,
  caseLife,
  agenda,
  assessments,
  plans,
  referrals,
  notes,
);
