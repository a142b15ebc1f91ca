import { category } from '@academy/kernel';
import { careerAssessmentDecider } from './domain/career-assessment.decider.js';

/** Assessments: `career-assessment-<assessmentId>`. */
export const careerAssessments = category('career-assessment', careerAssessmentDecider, {
  about: 'participant',
});
