import { specificationFor } from '@academy/testing';
import { participationDecider } from './participation.decider.js';
import { entered, opened, toOpen } from './participation.examples.js';

const given = specificationFor(participationDecider);
const { eligibility } = toOpen().data;

describe('opening a participation', () => {
  it('begins the first episode at the home campus', () =>
    given().when(toOpen()).then(opened, entered));

  it('is the same once and twice', () => given(opened).when(toOpen()).thenNothing());

  it('REG-10: cannot begin beside an open one', () =>
    given(opened)
      .when(toOpen({ participationId: '0199b2c0-0000-7000-8000-0000000000f9' }))
      .thenRejected('ParticipationAlreadyOpen'));

  it('REG-11: needs an eligibility that is valid on the day, in Seoul', () => {
    const lastMoment = '2026-05-31T14:59:59.999Z';
    given()
      .when(toOpen({ at: lastMoment }))
      .then(
        { ...opened, data: { ...opened.data, cohort: '2026-05', openedOn: '2026-05-31' } },
        {
          ...entered,
          data: { ...entered.data, servedOn: '2026-05-31', proposeExitOn: '2026-08-14' },
        },
      );
    given()
      .when(toOpen({ at: '2026-05-31T15:00:00.000Z' }))
      .thenRejected('EligibilityExpired');
  });

  it('REG-11: needs an eligibility for the academy', () =>
    given()
      .when(toOpen({ eligibility: { ...eligibility, programCode: 'WORK_EXPERIENCE' } }))
      .thenRejected('EligibilityNotForAcademy'));
});
