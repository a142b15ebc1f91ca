import {
  EarlyEmploymentRecognized,
  EnrollmentCancelled,
  EnrollmentCompleted,
  EnrollmentNotCompleted,
  EnrollmentWithdrawn,
  PlacementConfirmed,
  PlacementStarted,
} from '@academy/contracts';
import { reaction, type Commanded, type Reaction } from '@academy/event-bus';
import type { EventMeta } from '@academy/event-store';
import { tasks, type Tools } from '@academy/platform';
import { entryOf } from '../../class-run/domain/wait-list.js';
import { endingEach, hasBegun, openEnrollmentsOf, type OpenEnrollment } from '../end-together.js';
import {
  closingEach,
  openingEach,
  placeTaskId,
  settledKinds,
  toSettlePlace,
} from './place-tasks.js';

type Needed = Pick<Tools, 'streams' | 'policies'>;
type Placement = PlacementConfirmed | PlacementStarted;

/** Whether the person found employment; a paid activity is none. */
export const isEmployment = ({ data: { programType } }: Placement): boolean =>
  programType !== 'WORK_EXPERIENCE';

const waits = ({ enrollment: { enrollmentId }, run }: OpenEnrollment): boolean =>
  entryOf(run.waitlist, enrollmentId) !== undefined;

/** What a job asks of the coordinator: to recognize it where the class has begun (TRN-19), or to ask about a place in a later one. */
const toOfferRecognition = (one: OpenEnrollment, at: string) =>
  toSettlePlace(one, hasBegun(one, at) ? 'EARLY_EMPLOYMENT' : 'SEAT_OF_PLACED_PERSON', at);

/**
 * A job ends no class by itself, since somebody may work and learn: the places in wait lists go to others, and the coordinator offers
 * the person to have the job recognized (TRN-19).
 */
export const onPlacements = ({ streams, policies }: Needed): readonly Reaction[] => {
  const leaveLists = async (event: Placement, { recordedAt: at }: EventMeta) => {
    if (!isEmployment(event)) return null;
    const open = await openEnrollmentsOf(streams, event.data.participantId);
    const ending = {
      by: 'SYSTEM',
      reasonCode: 'PLACED',
      leaving: 'EMPLOYED',
      at,
      policies,
    } as const;
    return endingEach(open.filter(waits), ending);
  };
  const offer = async (event: Placement, { recordedAt: at }: EventMeta) => {
    if (!isEmployment(event)) return null;
    const open = await openEnrollmentsOf(streams, event.data.participantId);
    const places = open.filter(({ enrollment }) => enrollment.status === 'confirmed');
    return openingEach(places.map((one) => toOfferRecognition(one, at)));
  };
  return [
    reaction(PlacementConfirmed, 'LeaveWaitlists', leaveLists),
    reaction(PlacementConfirmed, 'OpenTasks', offer),
    reaction(PlacementStarted, 'LeaveWaitlists', leaveLists),
    reaction(PlacementStarted, 'OpenTasks', offer),
  ];
};

/** A place that has come to its end asks nothing of anybody any more. */
export const onEndedPlaces = ({ streams }: Pick<Tools, 'streams'>): readonly Reaction[] => {
  const close = async (
    { data: { enrollmentId } }: { readonly data: { readonly enrollmentId: string } },
    outcome: string,
  ): Promise<Commanded | null> => {
    const open: string[] = [];
    for (const kind of settledKinds) {
      const taskId = placeTaskId(enrollmentId, kind);
      const { state } = await streams.load(tasks, taskId);
      if (state.status === 'open') open.push(taskId);
    }
    return closingEach(open, outcome);
  };
  return [
    reaction(EarlyEmploymentRecognized, 'CloseTask', (event) => close(event, 'RECOGNIZED')),
    reaction(EnrollmentWithdrawn, 'CloseTask', (event) => close(event, 'WITHDRAWN')),
    reaction(EnrollmentCancelled, 'CloseTask', (event) => close(event, 'CANCELLED')),
    reaction(EnrollmentCompleted, 'CloseTask', (event) => close(event, 'COMPLETED')),
    reaction(EnrollmentNotCompleted, 'CloseTask', (event) => close(event, 'NOT_COMPLETED')),
  ];
};
