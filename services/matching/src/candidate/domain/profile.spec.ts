import { specificationFor } from '@academy/testing';
import { candidateDecider } from './candidate.decider.js';
import {
  automationResumed,
  automationStopped,
  opened,
  profileFresh,
  profileStale,
  trainingNoted,
  wishesNoted,
} from './candidate.examples.js';
import { allowsAutomation, skillsOf } from './candidate.js';
import type { RefuseAutomation } from './refuse-automation.js';

const given = specificationFor(candidateDecider);
const { participantId, profileVersion: _, automatedRecommendation: __, ...told } = wishesNoted.data;
const { notedAt, ...wishes } = told;
const toNote = { type: 'NoteProfile', data: { participantId, wishes, at: notedAt } } as const;

describe('a talent profile', () => {
  it('is noted before somebody enters as well, under the next version', () => {
    given().when(toNote).then(wishesNoted);
    given(opened, wishesNoted)
      .when(toNote)
      .then({ ...wishesNoted, data: { ...wishesNoted.data, profileVersion: 2 } });
  });

  it('MAT-9: does not undo what the person said about machines', () => {
    const refused = { ...wishesNoted.data, automatedRecommendation: false };
    given(opened, { ...wishesNoted, data: refused })
      .when(toNote)
      .then({ ...wishesNoted, data: { ...refused, profileVersion: 2 } });
  });

  it('T-19: counts until it is stale, and again when it is confirmed', () => {
    const standing = ({ data: { notedAt: at, ...data } }: typeof profileFresh) =>
      ({ type: 'NoteProfileStanding', data: { ...data, at } }) as const;
    given(opened).when(standing(profileFresh)).then(profileFresh);
    given(opened, profileFresh).when(standing(profileFresh)).thenNothing();
    given(opened, profileFresh).when(standing(profileStale)).then(profileStale);
    given(opened, profileStale).when(standing(profileFresh)).then(profileFresh);
  });
});

describe('a completed class', () => {
  const { profileVersion, notedAt: at, ...training } = trainingNoted.data;
  const toTrain = { type: 'NoteTraining', data: { ...training, at } } as const;

  it('MAT-10: adds what it teaches to what the person can do, as a new version, once', () => {
    given(opened, wishesNoted).when(toTrain).then(trainingNoted);
    given(opened, wishesNoted, trainingNoted).when(toTrain).thenNothing();
    given(opened, wishesNoted)
      .when(toTrain)
      .thenState((candidate) => {
        expect(candidate.profileVersion).toBe(profileVersion);
        const said = ['FACILITY_MAINTENANCE', 'ELECTRICAL_SAFETY'];
        expect(skillsOf(candidate)).toEqual(said);
        const taught = new Map([[training.courseId, ['ELECTRICAL_SAFETY', 'WIRING']]]);
        expect(skillsOf(candidate, taught)).toEqual([...said, 'WIRING']);
      });
  });
});

describe('a person who refuses automated recommendation', () => {
  const { stoppedAt, ...refusal } = automationStopped.data;
  const toRefuse: RefuseAutomation = {
    type: 'RefuseAutomation',
    data: { ...refusal, at: stoppedAt },
  };
  const toAllow = (requestId?: string) =>
    ({
      type: 'AllowAutomation',
      data: {
        participantId,
        at: automationResumed.data.resumedAt,
        ...(requestId === undefined ? {} : { requestId }),
      },
    }) as const;

  it('MAT-9: is refused machines from that moment, once', () => {
    given(opened, wishesNoted).when(toRefuse).then(automationStopped);
    given(opened, automationStopped).when(toRefuse).thenNothing();
    given(opened, wishesNoted)
      .when(toRefuse)
      .thenState((candidate) => expect(allowsAutomation(candidate)).toBe(false));
  });

  it('MAT-9: is recommended to again when they say so, or when their own request was turned down', () => {
    const history = [opened, automationStopped] as const;
    given(...history)
      .when(toAllow())
      .then(automationResumed);
    given(...history)
      .when(toAllow(refusal.requestId))
      .then(automationResumed);
    given(...history)
      .when(toAllow('another'))
      .thenNothing();
    given(opened).when(toAllow()).thenNothing();
  });
});
