import {
  ConsentGranted,
  ParticipationOpened,
  PlacementConfirmed,
  StaffRegistered,
  campusDirectoryEvents,
  matchingEvents,
  registrationEvents,
} from '@academy/contracts';
import { causedBy, uuidv7, type ExecuteOptions } from '@academy/event-store';
import { FixedClock } from '@academy/testing';
import { eventually, openNeighbourhood, type Neighbourhood } from '@academy/testing-infra';
import { bookTogether } from './agenda/book-together.js';
import { AppointmentCard } from './agenda/read-model/appointment-card.entity.js';
import { noteTogether } from './case-note/note-together.js';
import { CaseNoteCards } from './case-note/read-model/case-note-cards.queries.js';
import { closeTogether } from './counseling-case/close-together.js';
import { counselingCases } from './counseling-case/counseling-cases.js';
import { CaseCards } from './counseling-case/read-model/case-cards.queries.js';
import { KnownConsultants } from './counseling-case/read-model/known-consultants.queries.js';
import { counseling } from './definition.js';
import { policyOn } from './policies.js';
import { StaffKnown } from './staff/read-model/known-staff.queries.js';

const [participation] = ParticipationOpened.examples;
const [placement] = PlacementConfirmed.examples;
const [registered] = StaffRegistered.examples;
if (!participation || !placement || !registered) throw new Error('every contract has examples');
const { participantId } = participation;
const consultantId = 'consultant-west';
const BEGUN = '2026-03-02T01:00:00.000Z';
const soon = { within: 20_000 };

describe('the way of a case', () => {
  const clock = new FixedClock(BEGUN);
  let neighbours: Neighbourhood<'registration' | 'matching' | 'campus-directory'>;
  let cards: CaseCards;

  const asStaff = <T>(work: (options: ExecuteOptions) => Promise<T>): Promise<T> => {
    const commandId = uuidv7();
    const actor = { type: 'CONSULTANT', id: consultantId } as const;
    const cause = { correlationId: commandId, causationId: commandId, actor, channel: 'DESK' };
    return causedBy({ ...cause, channel: 'DESK' }, () => work({ commandId }));
  };
  const tools = () => neighbours.service.tools;
  const policies = () => policyOn(tools().policies, '2026-03-02');
  const theCase = async () => {
    const [card] = await cards.list({ participantId, campuses: 'all' });
    if (!card) throw new Error('there is no case yet');
    return card;
  };
  const tasksNamed = (kind: string): Promise<readonly unknown[]> =>
    tools().readModels.query('select * from read.task where kind = $1', [kind]);

  beforeAll(async () => {
    neighbours = await openNeighbourhood({
      definition: counseling,
      clock,
      neighbours: {
        ...{ registration: registrationEvents, matching: matchingEvents },
        'campus-directory': campusDirectoryEvents,
      },
    });
    cards = new CaseCards(tools().readModels);
  });
  afterAll(() => neighbours.close());

  it('T-06: begins with a wait that somebody is told of when it lasts', async () => {
    await neighbours.says('registration', { type: 'ParticipationOpened', data: participation });
    await eventually(
      async () => expect(await theCase()).toMatchObject({ status: 'WAITING' }),
      soon,
    );
    clock.moveTo('2099-01-01T00:00:00.000Z');
    await eventually(
      async () => expect(await tasksNamed('ASSIGN_CONSULTANT')).toHaveLength(1),
      soon,
    );
    clock.moveTo(BEGUN);
  });

  it('COU-1: goes on with a consultant and a first meeting', async () => {
    const { caseId } = await theCase();
    await asStaff((options) =>
      tools().streams.execute(
        counselingCases,
        caseId,
        {
          type: 'AssignConsultant',
          data: {
            ...{ caseId, consultantId, basis: 'LOAD', caseloadAfter: 1, atCampus: true },
            ...{ policy: policies().caseLife, at: BEGUN },
          },
        },
        options,
      ),
    );
    const appointmentId = uuidv7();
    const times = { startsAt: '2026-03-12T01:00:00.000Z', endsAt: '2026-03-12T02:00:00.000Z' };
    const booking = {
      ...{ appointmentId, caseId, slotId: uuidv7(), ...times, at: BEGUN },
      ...({ mode: 'PHONE', purpose: 'INTAKE' } as const),
    };
    await asStaff((options) =>
      bookTogether(tools().streams, booking, policies().appointment, options),
    );
    const card = () =>
      tools().readModels.getRepository(AppointmentCard).findOneBy({ appointmentId });
    await eventually(async () => expect(await card()).toMatchObject({ status: 'BOOKED' }), soon);
    const [known] = await new KnownConsultants(
      tools().readModels,
      tools().streams,
      new StaffKnown(tools().readModels),
    ).forCase(await theCase(), '2026-03-02', policies().caseload);
    expect(known).toMatchObject({ consultantId, atCampus: true, continuity: true });
  });

  it('COU-3: is for those whom the directory has at the campus, as soon as it has somebody there', async () => {
    const { campusId } = await theCase();
    const staff = new StaffKnown(tools().readModels);
    expect(await staff.mayCounsel(consultantId, campusId, '2026-03-02')).toBe(true);
    const data = { ...registered, staffId: 'colleague', campusIds: [campusId] };
    await neighbours.says('campus-directory', { type: 'StaffRegistered', data });
    const may = (id: string) => staff.mayCounsel(id, campusId, '2026-03-02');
    await eventually(async () => expect(await may(consultantId)).toBe(false), soon);
    expect(await may('colleague')).toBe(true);
    const proposed = await new KnownConsultants(tools().readModels, tools().streams, staff).forCase(
      await theCase(),
      '2026-03-02',
      policies().caseload,
    );
    expect(proposed).toMatchObject([{ consultantId: 'colleague', atCampus: true, openCases: 0 }]);
  });

  it('COU-14: has notes of its consultant, sealed, about health with a consent alone', async () => {
    const { caseId } = await theCase();
    const notes = new CaseNoteCards(tools().readModels);
    const [consent] = ConsentGranted.examples;
    expect(await notes.mayTellOfHealth(participantId)).toBe(false);
    const data = { ...consent, participantId, purpose: 'SENSITIVE' };
    await neighbours.says('registration', { type: 'ConsentGranted', data });
    await eventually(
      async () => expect(await notes.mayTellOfHealth(participantId)).toBe(true),
      soon,
    );
    const entryId = uuidv7();
    const noting = {
      ...{ entryId, caseId, participantId, sensitive: true, consented: true, at: BEGUN },
      ...({ kind: 'SESSION', visibility: 'CONSULTANT', occurredAt: BEGUN } as const),
      note: 'sealed:v1:AAECAwQF',
    };
    const noted = (byId: string) =>
      asStaff((options) =>
        noteTogether(
          tools().streams,
          entryId,
          { type: 'RecordNote', data: { ...noting, byId } },
          options,
        ),
      );
    await expect(noted('colleague')).rejects.toMatchObject({ code: 'NotTheResponsibleConsultant' });
    await noted(consultantId);
    await eventually(
      async () => expect(await notes.ofCase(caseId)).toMatchObject([{ entryId, version: 1 }]),
      soon,
    );
  });

  it('COU-1: is handed over, and its meetings are moved, when the consultant leaves', async () => {
    const { caseId } = await theCase();
    const appointmentId = uuidv7();
    const times = { startsAt: '2098-03-12T01:00:00.000Z', endsAt: '2098-03-12T02:00:00.000Z' };
    const booking = {
      ...{ appointmentId, caseId, slotId: uuidv7(), ...times, at: BEGUN },
      ...({ mode: 'IN_PERSON', purpose: 'PLAN' } as const),
    };
    await asStaff((options) =>
      bookTogether(tools().streams, booking, policies().appointment, options),
    );
    const card = () =>
      tools().readModels.getRepository(AppointmentCard).findOneBy({ appointmentId });
    await eventually(async () => expect(await card()).toMatchObject({ disrupted: false }), soon);
    const data = { staffId: consultantId, effectiveOn: '2098-01-01', affected: [] };
    await neighbours.says('campus-directory', { type: 'StaffLeft', data });
    await eventually(async () => expect(await card()).toMatchObject({ disrupted: true }), soon);
    await eventually(async () => {
      expect(await tasksNamed('HAND_OVER_CASE')).toMatchObject([{ ref_id: caseId }]);
      expect(await tasksNamed('RESCHEDULE_APPOINTMENT')).toMatchObject([{ ref_id: appointmentId }]);
    }, soon);
  });

  it('COU-15: rests with a placement, and does not close before its first check-point', async () => {
    const data = { ...placement, participantId, startOn: '2026-03-20' };
    await neighbours.says('matching', { type: 'PlacementConfirmed', data });
    await eventually(
      async () => expect(await theCase()).toMatchObject({ status: 'ON_HOLD' }),
      soon,
    );
    const { caseId } = await theCase();
    const closing = { caseId, reasonCode: 'EMPLOYED', at: '2026-03-25T01:00:00.000Z' };
    await expect(
      asStaff((options) => closeTogether(tools().streams, closing, options)),
    ).rejects.toMatchObject({ code: 'PlacementBeforeFirstCheckpoint' });
  });
});
