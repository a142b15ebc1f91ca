type Fault = 'ABOVE_CAPACITY' | 'OUT_OF_TURN';

interface Waiting {
  readonly enrollmentId: string;
  readonly rank: string;
}

interface Body {
  readonly enrollmentId: string;
  readonly priorityClass?: number;
  readonly appliedAt?: string;
  readonly capacity?: number;
}

/**
 * Follows the events of a run by rules of its own, which know nothing of how the run decides: after no event are more seats held,
 * confirmed and offered than there are (TRN-3), and nobody is asked before somebody who comes first (TRN-7).
 */
export const faultsOver = (
  events: readonly { readonly type: string; readonly data: unknown }[],
): Fault[] => {
  const faults: Fault[] = [];
  const taken = new Set<string>();
  let waiting: Waiting[] = [];
  let seats = 0;
  const leave = (enrollmentId: string) => {
    taken.delete(enrollmentId);
    waiting = waiting.filter((one) => one.enrollmentId !== enrollmentId);
  };
  const offer = (enrollmentId: string) => {
    const [next] = waiting.map(({ rank }) => rank).sort();
    const asked = waiting.find((one) => one.enrollmentId === enrollmentId);
    if (asked === undefined || asked.rank !== next) faults.push('OUT_OF_TURN');
    leave(enrollmentId);
    taken.add(enrollmentId);
  };
  const effects: Readonly<Record<string, (body: Body) => unknown>> = {
    ClassRunScheduled: ({ capacity = 0 }) => (seats = capacity),
    SeatHeld: ({ enrollmentId }) => taken.add(enrollmentId),
    SeatReleased: ({ enrollmentId }) => leave(enrollmentId),
    WaitlistLeft: ({ enrollmentId }) => leave(enrollmentId),
    WaitlistJoined: ({ enrollmentId, priorityClass, appliedAt }) =>
      waiting.push({ enrollmentId, rank: [priorityClass, appliedAt, enrollmentId].join(' ') }),
    WaitlistOfferMade: ({ enrollmentId }) => offer(enrollmentId),
  };
  for (const { type, data } of events) {
    effects[type]?.(data as Body);
    if (taken.size > seats) faults.push('ABOVE_CAPACITY');
  }
  return faults;
};
