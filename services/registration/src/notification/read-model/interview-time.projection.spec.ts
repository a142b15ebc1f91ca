import {
  InterviewAttended,
  InterviewCancelled,
  InterviewNoShowRecorded,
  InterviewRescheduled,
  InterviewScheduled,
} from '@academy/contracts';
import { rowSpecificationFor } from '@academy/testing';
import { interviewTimeProjection } from './interview-time.projection.js';

const [scheduled] = InterviewScheduled.examples;
const [moved] = InterviewRescheduled.examples;
const [cancelled] = InterviewCancelled.examples;
const [attended] = InterviewAttended.examples;
const [missed] = InterviewNoShowRecorded.examples;
if (!scheduled || !moved || !cancelled || !attended || !missed)
  throw new Error('every contract has examples');
const given = rowSpecificationFor(interviewTimeProjection);
const { interviewId } = scheduled;
const ahead = { interviewId, at: new Date(scheduled.at) };

describe('the time of an interview', () => {
  it('T-09: is the latest that was set', () => {
    given().when({ type: 'InterviewScheduled', data: scheduled }, {}).then(ahead);
    given(ahead)
      .when({ type: 'InterviewRescheduled', data: moved }, {})
      .then({ interviewId, at: new Date(moved.at) });
  });

  it('T-09: is none once it is off or over', () => {
    given(ahead).when({ type: 'InterviewCancelled', data: cancelled }, {}).then(null);
    given(ahead).when({ type: 'InterviewAttended', data: attended }, {}).then(null);
    given(ahead).when({ type: 'InterviewNoShowRecorded', data: missed }, {}).then(null);
  });
});
