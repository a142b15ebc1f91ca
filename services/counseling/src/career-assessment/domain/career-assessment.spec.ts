import { ReadinessLevelProposed } from '@academy/contracts';
import { specificationFor } from '@academy/testing';
import { careerAssessmentDecider } from './career-assessment.decider.js';
import {
  contested,
  invalidated,
  proposed,
  scored,
  started,
  submitted,
  toPropose,
  toScore,
  toSubmit,
} from './career-assessment.examples.js';
import { latestProposal } from './career-assessment.js';
import { proposeLevel } from './readiness-model.js';

const given = specificationFor(careerAssessmentDecider);
const again = '0199b2c0-0000-7000-8000-000000000de2';
const another = '0199b2c0-0000-7000-8000-000000000ca9';

describe('an assessment', () => {
  it('is started, submitted and scored, in this order', () => {
    given().when({ type: 'StartAssessment', data: started.data }).then(started);
    given(started).when({ type: 'StartAssessment', data: started.data }).thenNothing();
    given(started).when(toSubmit).then(submitted);
    given(started, submitted).when(toSubmit).thenRejected('AlreadySubmitted');
    given(started).when(toScore()).thenRejected('NotSubmitted');
    given(started, submitted).when(toScore()).then(scored);
    given().when(toSubmit).thenRejected('AssessmentUnknown');
  });

  it('has each dimension once', () => {
    const twice = [...scored.data.dimensions, ...scored.data.dimensions];
    given(started, submitted).when(toScore(twice)).thenRejected('DimensionTwice');
  });

  it('is not used once it is invalid', () => {
    const { reasonCode, byId } = invalidated.data;
    const invalidate = { type: 'InvalidateAssessment', data: { reasonCode, byId } } as const;
    given(started, submitted).when(invalidate).then(invalidated);
    given(started, submitted, invalidated).when(invalidate).thenNothing();
    given(started, submitted, scored, invalidated)
      .when(toPropose())
      .thenRejected('AssessmentInvalid');
    given().when(invalidate).thenRejected('AssessmentUnknown');
  });
});

describe('a proposal', () => {
  it('COU-11: says what spoke for it, and which model', () =>
    given(started, submitted, scored).when(toPropose()).then(proposed));

  it('COU-11: has no age, sex or district among what may speak for it', () => {
    const factors = ReadinessLevelProposed.schema.properties.factors;
    expect(JSON.stringify(factors)).not.toMatch(/AGE|SEX|GENDER|DISTRICT/);
    expect(JSON.stringify(factors)).toMatch(/CAREER_CLARITY/);
  });

  it('COU-9, vector 21: is stored beside the former one when the model runs again', () => {
    given(started, submitted, scored, proposed)
      .when(toPropose(again))
      .then({ ...proposed, data: { ...proposed.data, proposalId: again } });
    given(started, submitted, scored, proposed).when(toPropose()).thenNothing();
  });

  it('rests on scores', () =>
    given(started, submitted).when(toPropose()).thenRejected('NotScored'));

  it('COU-10: is contested by the participant, once', () => {
    const contest = { type: 'ContestReadiness', data: {} } as const;
    given(started, submitted, scored, proposed).when(contest).then(contested);
    given(started, submitted, scored, proposed, contested).when(contest).thenNothing();
    given(started, submitted, scored).when(contest).thenRejected('NothingProposed');
  });

  it('serves the case that it is of', () => {
    const after = [started, submitted, scored, proposed].reduce(
      careerAssessmentDecider.evolve,
      careerAssessmentDecider.initialState,
    );
    expect(latestProposal(after, proposed.data.caseId)).toEqual(proposed.data);
    expect(() => latestProposal(after, another)).toThrow('AssessmentOfAnotherCase');
  });
});

describe('the model', () => {
  const level = (clarity: number, others: number) =>
    proposeLevel([
      { code: 'CAREER_CLARITY', score: clarity, band: 'MIDDLE' },
      { code: 'JOB_SEARCH_SKILL', score: others, band: 'MIDDLE' },
    ]).level;

  it('goes from an unclear direction to being ready', () => {
    expect(level(39, 100)).toBe('R1_EXPLORING');
    expect(level(40, 40)).toBe('R3_TRANSITION');
    expect(level(50, 50)).toBe('R2_NEAR_READY');
    expect(level(70, 70)).toBe('R4_JOB_READY');
  });

  it('lets constraints hold back', () => {
    const withConstraints = (score: number) =>
      proposeLevel([
        { code: 'CAREER_CLARITY', score: 75, band: 'HIGH' },
        { code: 'CONSTRAINTS', score, band: 'MIDDLE' },
      ]);
    expect(withConstraints(0).level).toBe('R4_JOB_READY');
    expect(withConstraints(90)).toMatchObject({
      level: 'R2_NEAR_READY',
      factors: [{ code: 'CAREER_CLARITY' }, { code: 'CONSTRAINTS', direction: 'DOWN' }],
    });
  });
});
