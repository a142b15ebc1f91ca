import { ClassRunPostponed, ClassSessionRescheduled, WaitlistOfferMade } from '@academy/contracts';
import { command, reaction, type Commanded, type Reaction } from '@academy/event-bus';
import { uuidv5, type EventMeta, type Executed } from '@academy/event-store';
import type { Tools } from '@academy/platform';
import { Meetings } from '../../calendar/read-model/meetings.queries.js';
import { classRuns } from '../../class-run/class-runs.js';
import { scheduled, type Scheduled } from '../../class-run/domain/class-run.js';
import type { EnrollmentCommand } from '../domain/enrollment.decider.js';
import type { NoteTimes } from '../domain/note-news.js';
import { enrollments } from '../enrollments.js';
import { readerOf } from '../places-of.js';
import { warningsOf } from '../warnings-of.js';
import { openingEach, toSettlePlace } from './place-tasks.js';

type Needed = Pick<Tools, 'streams' | 'policies' | 'readModels'>;
type Change = ClassRunPostponed | ClassSessionRescheduled;

/** What a change of a run's plan means for each enrolment in it; the days are those of the whole run as it is now. */
const toNoteTimes = (
  event: Change,
  { startsOn, endsOn }: Pick<Scheduled, 'startsOn' | 'endsOn'>,
  { id: changeId }: Pick<EventMeta, 'id'>,
): NoteTimes => {
  if (event.type === 'ClassRunPostponed') {
    const { newStartsOn, newEndsOn } = event.data;
    const days = { startsOn: newStartsOn, endsOn: newEndsOn };
    return { type: 'NoteTimes', data: { changeId, change: 'POSTPONED', ...days } };
  }
  const { sessionId, to } = event.data;
  const session = { sessionId, ...to };
  const data = { changeId, change: 'SESSION_MOVED', startsOn, endsOn, session } as const;
  return { type: 'NoteTimes', data };
};

const telling = (enrollmentIds: readonly string[], asked: EnrollmentCommand): Commanded | null =>
  enrollmentIds.length === 0
    ? null
    : {
        execute: async (streams, { commandId }) => {
          let last: Executed = { streamVersion: 0, position: 0n, replayed: false };
          for (const id of enrollmentIds) {
            const options = { commandId: uuidv5(commandId, id) };
            last = await streams.execute(enrollments, id, asked, options);
          }
          return last;
        },
      };

/**
 * What happens to a run is told in the stream of everybody whom it concerns: other times to those who have a seat or wait for one,
 * an offer to whom it is made. Where the new times take those of something else (TRN-5), the coordinator settles it with the person.
 */
export const onRunNews = ({ streams, policies, readModels }: Needed): readonly Reaction[] => {
  const meetings = new Meetings(readModels, policies);
  const runOf = async ({ data: { runId } }: Change): Promise<Scheduled> =>
    scheduled((await streams.load(classRuns, runId)).state);

  const tell = async (event: Change, meta: EventMeta) => {
    const run = await runOf(event);
    const waiting = run.waitlist.entries.map(({ enrollmentId }) => enrollmentId);
    return telling([...Object.keys(run.seats), ...waiting], toNoteTimes(event, run, meta));
  };
  const askAboutCollisions = async (event: Change, { recordedAt }: EventMeta) => {
    const run = await runOf(event);
    const openings = [];
    for (const enrollmentId of Object.keys(run.seats)) {
      const { state: enrollment } = await streams.load(enrollments, enrollmentId);
      if (enrollment.status !== 'confirmed') continue;
      const ahead = await meetings.of(enrollment.participantId);
      const { warnings } = await warningsOf(readerOf(streams), enrollment, ahead);
      if (warnings) openings.push(toSettlePlace({ enrollment, run }, 'TIMES_COLLIDE', recordedAt));
    }
    return openingEach(openings);
  };
  return [
    reaction(ClassRunPostponed, 'NoteTimes', tell),
    reaction(ClassRunPostponed, 'OpenTasks', askAboutCollisions),
    reaction(ClassSessionRescheduled, 'NoteTimes', tell),
    reaction(ClassSessionRescheduled, 'OpenTasks', askAboutCollisions),
    reaction(WaitlistOfferMade, 'NoteOffer', async ({ data }) => {
      const { enrollmentId, offerId, offeredAt, expiresAt: answerBy } = data;
      const asked = { type: 'NoteOffer', data: { offerId, offeredAt, answerBy } } as const;
      return command(enrollments, enrollmentId, asked);
    }),
  ];
};
