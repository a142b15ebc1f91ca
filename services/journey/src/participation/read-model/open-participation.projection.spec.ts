import { allEvents } from '@academy/contracts';
import type { EventMeta } from '@academy/event-store';
import { project } from '@academy/kernel';
import { PolicyBook, shippedWith } from '@academy/platform';
import { journeyPolicies } from '../../policies.js';
import { shown } from '../shown-participation.js';
import type { OpenParticipation } from './open-participation.entity.js';
import { openParticipationProjection } from './open-participation.projection.js';

const book = new PolicyBook(shippedWith(journeyPolicies));
const projection = openParticipationProjection(book);
type Used = Parameters<typeof projection.keyOf>[0];

const metaAt = (occurredAt: string): EventMeta =>
  ({
    id: '0199b2c0-0000-7000-8000-000000000e01',
    type: 'academy.example',
    schemaVersion: 1,
    service: 'registration',
    streamId: 'participation-1',
    streamVersion: 1,
    position: 1n,
    previous: 0n,
    hlc: 1n,
    slice: 1,
    internal: false,
    feedEpoch: '0199b2c0-0000-7000-8000-00000000e0c1',
    participantId: '0199b2c0-0000-7000-8000-000000000001',
    occurredAt,
    recordedAt: occurredAt,
    meta: {
      correlationId: 'c',
      causationId: 'c',
      actor: { type: 'SYSTEM', id: 'spec' },
      channel: 'SYSTEM',
    },
  }) as unknown as EventMeta;

/** The golden example of an event, with some of it as the spec needs it. */
const example = (name: string, change: object = {}): Used => {
  const contract = allEvents.find((one) => one.name === name);
  if (!contract) throw new Error(`there is no event ${name}`);
  return { type: name, data: { ...(contract.examples[0] as object), ...change } } as Used;
};

const given =
  (row?: OpenParticipation) =>
  (event: Used, at = '2026-03-09T01:00:00.000Z') =>
    project(projection, row, event, metaAt(at)) ?? undefined;

const opened = given()(example('ParticipationOpened'), '2026-03-02T01:00:00.000Z');
if (!opened) throw new Error('a participation has opened');

describe('whose turn it is in an open participation', () => {
  it('T-06: begins with the campus manager, who has three working days to assign a consultant', () =>
    expect(opened).toMatchObject({
      status: 'OPEN',
      step: 'ASSIGN_CONSULTANT',
      dueOn: '2026-03-05',
    }));

  it('T-07: goes to the consultant, who has ten days to the first appointment', () =>
    expect(
      given(opened)(example('ConsultantAssigned', { consultantId: 'consultant-west' })),
    ).toMatchObject({
      step: 'HOLD_FIRST_APPOINTMENT',
      dueOn: '2026-03-19',
      consultantId: 'consultant-west',
    }));

  it('T-24: comes back to the consultant after thirty days, and fourteen days after a class', () => {
    for (const name of [
      'ReadinessLevelConfirmed',
      'TrackRecommended',
      'EnrollmentCancelled',
      'ReferralDeclined',
    ])
      expect(given(opened)(example(name))).toMatchObject({
        step: 'REVIEW_PLAN',
        dueOn: '2026-04-08',
      });
    for (const name of ['EnrollmentCompleted', 'EnrollmentNotCompleted', 'BasicEducationCompleted'])
      expect(given(opened)(example(name))).toMatchObject({
        step: 'REVIEW_PLAN',
        dueOn: '2026-03-23',
      });
  });

  it('T-24: is the consultant’s again on the day that a review names, unless it is somebody else’s turn', () => {
    const reviewed = example('PlanReviewed', { nextReviewOn: '2026-04-20' });
    const due = given(opened)(example('ReadinessLevelConfirmed'));
    expect(given(due)(reviewed)).toMatchObject({ step: 'REVIEW_PLAN', dueOn: '2026-04-20' });
    const inClass = given(opened)(example('EnrollmentConfirmed'));
    expect(inClass?.step).toBe('COMPLETE_CLASS');
    expect(given(inClass)(reviewed)).toEqual(inClass);
    const exited = given(due)(example('ParticipationExited'));
    expect(given(exited)(reviewed)).toEqual(exited);
    expect(given()(reviewed)).toBeUndefined();
  });

  it('T-12, T-13: is the person’s while a seat is theirs to take', () => {
    const until = '2026-03-12T02:00:00.000Z';
    for (const seat of [
      example('EnrollmentSelected', { confirmBy: until }),
      example('EnrollmentSeatOffered', { answerBy: until }),
    ]) {
      const asked = given(opened)(seat);
      expect(asked).toMatchObject({ step: 'ANSWER_SEAT', dueOn: '2026-03-12' });
      expect(given(asked)(example('EnrollmentConfirmed'))?.step).toBe('COMPLETE_CLASS');
      expect(given(asked)(example('EnrollmentCancelled'))?.step).toBe('REVIEW_PLAN');
    }
  });

  it('T-16: is the person’s while they have a proposal to answer, then whose answer is awaited', () => {
    const proposed = example('ReferralProposed', { answerBy: '2026-03-14' });
    expect(given(opened)(proposed)).toMatchObject({ step: 'ANSWER_REFERRAL', dueOn: '2026-03-14' });
    expect(given(opened)(example('ReferralConsented'))?.step).toBe('SEND_REFERRAL');
    const sent = example('ReferralSent', { respondBy: '2026-03-16T15:00:00.000Z' });
    expect(given(opened)(sent)).toMatchObject({ step: 'FOLLOW_EMPLOYER', dueOn: '2026-03-17' });
  });

  it('T-21: is after-care’s to the last check-point, then the campus closes it', () => {
    const checkpoints = [
      { code: 'M1', dueOn: '2026-04-02', windowFrom: '2026-03-30', windowTo: '2026-04-16' },
      { code: 'M3', dueOn: '2026-06-02', windowFrom: '2026-05-26', windowTo: '2026-06-23' },
    ];
    const followed = given(opened)(example('AftercareOpened', { checkpoints }));
    expect(followed).toMatchObject({ step: 'FOLLOW_UP', dueOn: '2026-04-02' });
    const once = given(followed)(example('FollowUpCompleted', { code: 'M1' }));
    expect(once).toMatchObject({ step: 'FOLLOW_UP', dueOn: '2026-06-02' });
    expect(given(once)(example('FollowUpMissed', { code: 'M3' }))?.step).toBe('CONFIRM_EXIT');
    expect(given(followed)(example('AftercareClosed'))?.step).toBe('CONFIRM_EXIT');
  });

  it('AFT-18: is the consultant’s, and no exit, when after-care closes because the work ended', () => {
    for (const reasonCode of ['SEPARATED', 'VOIDED'])
      expect(given(opened)(example('AftercareClosed', { reasonCode }))).toMatchObject({
        step: 'REVIEW_PLAN',
        dueOn: '2026-03-23',
        checkpoints: [],
      });
  });

  it('COU-16: is the new consultant’s from the moment of a hand-over, which the campus sees accepted', () => {
    const reassigned = example('ConsultantReassigned', { toId: 'consultant-north' });
    expect(given(opened)(reassigned)).toMatchObject({
      step: 'ACCEPT_HANDOVER',
      consultantId: 'consultant-north',
    });
  });

  it('is due by the service levels of the day, which a person at the Foundation may change', () => {
    const shipped = shippedWith(journeyPolicies);
    const levels = shipped.find(({ policyCode }) => policyCode === 'serviceLevels');
    if (!levels) throw new Error('the journey ships with service levels');
    const values = { ...levels.values, firstAppointmentDays: 5 };
    const next = { ...levels, version: '2026.2', effectiveFrom: '2026-03-10', values };
    const changed = openParticipationProjection(new PolicyBook([...shipped, next]));
    const assigned = example('ConsultantAssigned', { consultantId: 'consultant-west' });
    const dueAt = (at: string) => project(changed, opened, assigned, metaAt(at))?.dueOn;
    expect(dueAt('2026-03-09T14:59:59.000Z')).toBe('2026-03-19');
    expect(dueAt('2026-03-09T15:00:00.000Z')).toBe('2026-03-15');
    expect(dueAt('2024-12-31T00:00:00.000Z')).toBe('2025-01-10');
  });

  it('is due on the day of an appointment, and soon again when it was not held', () => {
    const booked = example('AppointmentBooked', { startsAt: '2026-03-12T01:00:00.000Z' });
    expect(given(opened)(booked)).toMatchObject({ step: 'HOLD_APPOINTMENT', dueOn: '2026-03-12' });
    for (const name of ['AppointmentCancelled', 'AppointmentNoShowRecorded'])
      expect(given(opened)(example(name))).toMatchObject({
        step: 'REVIEW_PLAN',
        dueOn: '2026-03-19',
      });
  });

  it('T-20: is the campus’s when an exit is proposed, and nobody’s after it', () => {
    const proposed = example('ParticipationExitProposed', { confirmBy: '2026-03-23' });
    const waiting = given(opened)(proposed);
    expect(waiting).toMatchObject({ step: 'CONFIRM_EXIT', dueOn: '2026-03-23' });
    const exited = given(waiting)(example('ParticipationExited'));
    expect(exited?.status).toBe('EXITED');
    expect(given(exited)(example('AppointmentBooked'))).toEqual(exited);
    expect(given(exited)(example('ParticipationReopened'))).toMatchObject({
      status: 'OPEN',
      step: 'REVIEW_PLAN',
    });
  });

  it('REG-2: goes on with the account that takes the participation over, as it stood', () => {
    expect(given(opened)(example('ParticipationHandedOver'))).toBeUndefined();
    const rested = { status: 'PAUSED', pausedUntil: '2026-05-31' };
    const proposed = { status: 'EXIT_PROPOSED', exitReason: 'NO_CONTACT' };
    const stood = [{}, rested, proposed].map((how) =>
      given()(example('ParticipationTakenOver', { ...how, takenOverOn: '2026-03-09' })),
    );
    expect(stood).toMatchObject([
      { status: 'OPEN', step: 'ASSIGN_CONSULTANT', dueOn: '2026-03-12' },
      { status: 'PAUSED', step: 'RESUME', dueOn: '2026-05-31' },
      { status: 'OPEN', step: 'CONFIRM_EXIT', dueOn: '2026-03-09' },
    ]);
  });

  it('rests while the participation is paused', () => {
    const paused = given(opened)(example('ParticipationPaused', { expectedUntil: '2026-05-31' }));
    expect(paused).toMatchObject({ status: 'PAUSED', step: 'RESUME', dueOn: '2026-05-31' });
    expect(given(paused)(example('ParticipationResumed'))?.status).toBe('OPEN');
  });

  it('moves with the person to another campus', () =>
    expect(given(opened)(example('HomeCampusChanged', { to: 'elsewhere' }))?.campusId).toBe(
      'elsewhere',
    ));

  it('is nobody’s of whom there is no participation', () =>
    expect(given()(example('ConsultantAssigned'))).toBeUndefined());

  it('is shown with who of the owner’s kind it is, and how late it is', () => {
    expect(shown(opened, '2026-03-09').nextStep).toMatchObject({
      owner: 'CAMPUS_MANAGER',
      ownerId: opened.campusId,
      daysOverdue: 4,
    });
    const withConsultant = {
      ...opened,
      step: 'REVIEW_PLAN',
      consultantId: 'consultant-west',
    } as const;
    expect(shown(withConsultant, '2026-03-02').nextStep).toMatchObject({
      ownerId: 'consultant-west',
      daysOverdue: 0,
    });
    expect(shown({ ...opened, step: 'ANSWER_OFFER' }, '2026-03-02').nextStep.ownerId).toBe(
      opened.participantId,
    );
  });
});
