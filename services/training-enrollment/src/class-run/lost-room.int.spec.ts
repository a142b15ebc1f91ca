import { campusDirectoryEvents, RoomBookingRefused, RoomReleased } from '@academy/contracts';
import { uuidv7 } from '@academy/event-store';
import { FixedClock } from '@academy/testing';
import { eventually, openNeighbourhood, type Neighbourhood } from '@academy/testing-infra';
import { CourseCards } from '../course/read-model/course-cards.queries.js';
import { trainingEnrollment } from '../definition.js';
import { TrainingDesk } from '../enrollment/training-desk.examples.js';
import { sessions } from './domain/class-run.examples.js';
import { ClassRunCards } from './read-model/class-run-cards.queries.js';

const soon = { within: 20_000 };

describe('the rooms of a class run', () => {
  let neighbours: Neighbourhood<'campus-directory'>;
  let desk: TrainingDesk;
  let cards: ClassRunCards;

  beforeAll(async () => {
    neighbours = await openNeighbourhood({
      definition: trainingEnrollment,
      clock: new FixedClock('2026-04-01T02:00:00.000Z'),
      neighbours: { 'campus-directory': campusDirectoryEvents },
    });
    const { streams, policies, readModels } = neighbours.service.tools;
    desk = new TrainingDesk(streams, policies);
    cards = new ClassRunCards(readModels, new CourseCards(readModels));
  });
  afterAll(() => neighbours.close());

  it('CAM-5, S-6: do not stand when they were refused or given back, and follow our own moves', async () => {
    const [campusId, roomId] = [uuidv7(), uuidv7()];
    const ahead = (day: number) => ({
      ...sessions[0],
      ...{ sessionId: uuidv7(), roomId, seq: day },
      ...{ startsAt: `2099-04-1${day}T01:00:00.000Z`, endsAt: `2099-04-1${day}T04:00:00.000Z` },
    });
    const [refused, released, moved] = [ahead(1), ahead(2), ahead(3)];
    await desk.openRun('BASIC', { campusId, sessions: [refused, released, moved] });
    const bookingOf = ({ sessionId: refId, startsAt, endsAt }: typeof refused) => ({
      ...{ roomId, campusId, refId, startsAt, endsAt, purpose: 'SESSION' },
      ...{ bookingId: uuidv7(), date: startsAt.slice(0, 10) },
    });
    const said = (session: typeof refused, reason: string) =>
      neighbours.says('campus-directory', {
        type: RoomReleased.name,
        data: { ...bookingOf(session), reason },
      });
    await said(moved, 'SESSION_MOVED');
    await neighbours.says('campus-directory', {
      type: RoomBookingRefused.name,
      data: { ...bookingOf(refused), reasonCode: 'ROOM_TAKEN' },
    });
    await said(released, 'OUT_OF_SERVICE');
    await said(released, 'CLOSURE');
    const listed = async () => (await cards.disrupted([campusId]))[0]?.disruptedSessions;
    const lost = [refused.sessionId, released.sessionId];
    await eventually(
      async () => expect([...((await listed()) ?? [])].sort()).toEqual([...lost].sort()),
      soon,
    );
  });
});
