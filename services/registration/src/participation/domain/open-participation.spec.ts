import { specificationFor } from '@academy/testing';
import { openParticipation } from './open-participation.js';
import { participationDecider } from './participation.decider.js';
import { opened, toOpen } from './participation.examples.js';

const given = specificationFor(participationDecider);
const { eligibility } = toOpen().data;

describe('opening a participation', () => {
  it('begins the first episode at the home campus', () => given().when(toOpen()).then(opened));

  it('is the same once and twice', () => given(opened).when(toOpen()).thenNothing());

  it('REG-10: cannot begin beside an open one', () =>
    given(opened)
      .when(toOpen({ participationId: '0199b2c0-0000-7000-8000-0000000000f9' }))
      .thenRejected('ParticipationAlreadyOpen'));

  it('REG-10: counts on after an earlier episode', () => {
    expect(openParticipation(toOpen(), { status: 'none', lastSeq: 1 })).toEqual([
      { ...opened, data: { ...opened.data, seq: 2, entryReason: 'RE_ENTRY' } },
    ]);
  });

  it('REG-11: needs an eligibility that is valid on the day, in Seoul', () => {
    const lastMoment = '2026-05-31T14:59:59.999Z';
    given()
      .when(toOpen({ at: lastMoment }))
      .then({
        ...opened,
        data: { ...opened.data, cohort: '2026-05', openedOn: '2026-05-31' },
      });
    given()
      .when(toOpen({ at: '2026-05-31T15:00:00.000Z' }))
      .thenRejected('EligibilityExpired');
  });

  it('REG-11: needs an eligibility for the academy', () =>
    given()
      .when(toOpen({ eligibility: { ...eligibility, programCode: 'WORK_EXPERIENCE' } }))
      .thenRejected('EligibilityNotForAcademy'));
});
