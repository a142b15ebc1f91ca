import { EnrollmentCancelled } from '@academy/contracts';
import { reaction, type Commanded, type Reaction } from '@academy/event-bus';
import { uuidv5, type Executed } from '@academy/event-store';
import { civilDateOf, Rejection } from '@academy/kernel';
import { tasks, type Tools } from '@academy/platform';
import { classRuns } from '../../class-run/class-runs.js';
import { scheduled } from '../../class-run/domain/class-run.js';
import { awaitsAnother, lostClasses } from '../../learner-record/domain/priority-class.js';
import { learnerRecords } from '../../learner-record/learner-records.js';
import { policyOn } from '../../policies.js';
import { applyTogether } from '../apply-together.js';
import { placeTaskId } from './place-tasks.js';

/** The enrolment that a seat in another run is offered with. */
export const alternativeOf = (enrollmentId: string, runId: string): string =>
  uuidv5(enrollmentId, `alternative:${runId}`);

/** One attempt after the other until one is not refused, each under an id of its own; rejects as the last one does. */
const firstOf = (attempts: readonly (readonly [name: string, Commanded])[]): Commanded => ({
  execute: async (streams, options): Promise<Executed> => {
    let refused = new Rejection('NoSeatToOffer');
    for (const [name, { execute }] of attempts)
      try {
        return await execute(streams, { commandId: uuidv5(options.commandId, name) });
      } catch (error) {
        if (!(error instanceof Rejection)) throw error;
        refused = error;
      }
    throw refused;
  },
});

/**
 * Offers a seat in the best other run that has one and takes the person, to whoever lost theirs with a cancelled run (S-4): before
 * all who wait there, for as long as any offer stands (T-13). After as many such losses as the policy says a consultant sees to it
 * instead. Who has a job by then is asked first, and offered nothing; nor is who has another place of the kind.
 */
export const onLostPlaces = ({
  streams,
  policies,
}: Pick<Tools, 'streams' | 'policies'>): readonly Reaction[] => {
  const hasJob = async (enrollmentId: string): Promise<boolean> => {
    const asked = placeTaskId(enrollmentId, 'SEAT_OF_PLACED_PERSON');
    return (await streams.load(tasks, asked)).state.status !== 'unknown';
  };
  return [
    reaction(EnrollmentCancelled, 'OfferAlternative', async ({ data }, { recordedAt: at }) => {
      const { enrollmentId, participantId, runId } = data;
      if (data.reasonCode !== 'CLASS_RUN_CANCELLED' || (await hasJob(enrollmentId))) return null;
      const rules = policyOn(policies, civilDateOf(at));
      const { state } = await streams.load(learnerRecords, participantId);
      const tooOften = lostClasses(state, data).length > rules.rebooking.offers;
      if (tooOften || !awaitsAnother(state, data)) return null;

      const { alternatives = [] } = scheduled((await streams.load(classRuns, runId)).state);
      const offering = (other: string): readonly [string, Commanded] => {
        const ids = { enrollmentId: alternativeOf(enrollmentId, other), participantId };
        const application = { ...ids, runId: other, insteadOf: enrollmentId, at };
        return [
          other,
          { execute: (on, options) => applyTogether(on, application, rules, options) },
        ];
      };
      return alternatives.length === 0 ? null : firstOf(alternatives.map(offering));
    }),
  ];
};
