import { specificationFor } from '@academy/testing';
import {
  accepted,
  activated,
  closed,
  handoverRejected,
  moved,
  onHold,
  reassigned,
  reopened,
  toClose,
  toReassign,
  toReopen,
} from './case-life.examples.js';
import { counselingCaseDecider } from './counseling-case.decider.js';
import {
  assigned,
  colleagueId,
  opened,
  ready,
  recommended,
  toAssign,
  toConfirm,
  toRecommend,
} from './counseling-case.examples.js';

const given = specificationFor(counselingCaseDecider);
const accept = { type: 'AcceptHandover', data: { byId: colleagueId } } as const;
const reject = {
  type: 'RejectHandover',
  data: { byId: colleagueId, reasonCode: 'OVERLOADED' },
} as const;

describe('a hand-over', () => {
  it('COU-16: changes owner and hands over what is open in one event', () =>
    given(opened, assigned).when(toReassign()).then(reassigned));

  it('COU-1: leaves one responsible consultant, from that moment on', () => {
    given(opened, assigned, reassigned)
      .when(toConfirm())
      .thenRejected('NotTheResponsibleConsultant');
    given(opened, assigned, reassigned, handoverRejected)
      .when(toConfirm())
      .thenRejected('NotTheResponsibleConsultant');
  });

  it('COU-3: goes to somebody who works at the campus of the case', () =>
    given(opened, assigned)
      .when(toReassign({ atCampus: false }))
      .thenRejected('ConsultantNotAtCampus'));

  it('T-08: is answered by the one who received it, once', () => {
    given(opened, assigned, reassigned).when(accept).then(accepted);
    given(opened, assigned, reassigned).when(reject).then(handoverRejected);
    given(opened, assigned, reassigned, accepted).when(accept).thenRejected('NoHandoverOpen');
    given(opened, assigned).when(accept).thenRejected('NotTheResponsibleConsultant');
  });

  it('is not handed on before it is answered, and not to oneself', () => {
    given(opened, assigned, reassigned)
      .when(toReassign({ toId: assigned.data.consultantId }))
      .thenRejected('HandoverOpen');
    given(opened, assigned, reassigned).when(toReassign()).thenNothing();
    given(opened).when(toReassign()).thenRejected('ConsultantNotAssigned');
  });
});

describe('closing a case', () => {
  it('COU-15: waits for a hand-over to be answered', () =>
    given(opened, assigned, reassigned).when(toClose()).thenRejected('HandoverOpen'));

  it('COU-15: waits for nothing when the person leaves', () => {
    const exit = { reasonCode: 'EXITED', openActivities: ['2026-05-02'] };
    given(opened, assigned, reassigned)
      .when(toClose(exit))
      .then({ ...closed, data: { ...closed.data, reasonCode: 'EXITED' } });
  });

  it('COU-15: waits for activities of the plan whose day has yet to come', () => {
    const openActivities = ['2026-05-02'];
    given(opened, assigned).when(toClose({ openActivities })).thenRejected('PlanActivitiesOpen');
    given(opened, assigned)
      .when(toClose({ openActivities: ['2026-05-01'] }))
      .then(closed);
  });

  it('COU-15: waits for the first check-point of a placement, unless the person leaves', () => {
    const history = [opened, assigned, onHold];
    const dayBefore = '2026-05-01T02:00:00.000Z';
    given(...history)
      .when(toClose({ at: dayBefore }))
      .thenRejected('PlacementBeforeFirstCheckpoint');
    given(...history)
      .when(toClose())
      .then(closed);
    const exit = { reasonCode: 'EXITED', closedOn: '2026-05-01' };
    given(...history)
      .when(toClose({ reasonCode: 'EXITED', at: dayBefore }))
      .then({ ...closed, data: { ...closed.data, ...exit } });
  });

  it('happens once, and ends what can be done in the case', () => {
    given(opened, closed).when(toClose()).thenNothing();
    given(opened, assigned, ready, closed).when(toRecommend()).thenRejected('CaseClosed');
    given(opened, closed).when(toAssign()).thenRejected('CaseClosed');
    given().when(toClose()).thenNotYet('CaseNotOpen');
  });
});

describe('reopening a case', () => {
  it('goes on where counselling ended, with the consultant who is named', () => {
    given(opened, assigned, ready, closed).when(toReopen()).then(reopened);
    given(opened, assigned, ready, closed, reopened).when(toRecommend()).then(recommended);
    given(opened, closed).when(toReopen()).then(reopened);
  });

  it('COU-3: needs a consultant who works at the campus of the case', () =>
    given(opened, assigned, closed).when(toReopen(false)).thenRejected('ConsultantNotAtCampus'));

  it('leaves an open case as it is', () => given(opened, assigned).when(toReopen()).thenNothing());
});

describe('a case of somebody whose home campus changed', () => {
  const { toCampusId, reasonCode } = moved.data;
  const move = { type: 'MoveCase', data: { toCampusId, reasonCode } } as const;

  it('moves there, whatever state it is in', () => {
    for (const history of [[opened], [opened, assigned], [opened, assigned, closed]])
      given(...history)
        .when(move)
        .then(moved);
    given(opened, assigned, moved).when(move).thenNothing();
    given(opened, moved)
      .when(move)
      .thenState((state) => expect(state).toMatchObject({ campusId: toCampusId }));
    given(opened, closed, moved).when(move).thenNothing();
    given().when(move).thenNotYet('CaseNotOpen');
  });
});

describe('a case on hold', () => {
  const { caseId: _, participantId: __, ...placed } = onHold.data;
  const hold = { type: 'PutCaseOnHold', data: placed } as const;
  const at = '2026-06-01T02:00:00.000Z';
  const resume = { type: 'ActivateCase', data: { reasonCode: 'RESUMED', at } } as const;

  it('rests once, and goes on when it is resumed', () => {
    given(opened, assigned).when(hold).then(onHold);
    given(opened, assigned, onHold).when(hold).thenNothing();
    given(opened, assigned, onHold)
      .when(resume)
      .then({ ...activated, data: { ...activated.data, reasonCode: 'RESUMED', activatedAt: at } });
    given(opened, assigned).when(resume).thenNothing();
  });

  it('rests for another placement as well, and goes on when the one that it rests for is over', () => {
    const refId = '0199b2c0-0000-7000-8000-0000000091a9';
    const again = { ...onHold, data: { ...onHold.data, refId } };
    given(opened, assigned, onHold)
      .when({ ...hold, data: { ...placed, refId } })
      .then(again);
    const over = (placementId?: string) =>
      ({ ...resume, data: { ...resume.data, ...(placementId && { placementId }) } }) as const;
    given(opened, assigned, onHold, again).when(over(onHold.data.refId)).thenNothing();
    given(opened, assigned, onHold, again)
      .when(over(refId))
      .thenState((state) => expect(state).toMatchObject({ phase: 'ACTIVE' }));
  });

  it('does not become active by a meeting', () =>
    given(opened, assigned, onHold)
      .when({ type: 'ActivateCase', data: { reasonCode: 'FIRST_APPOINTMENT', at } })
      .thenNothing());
});
