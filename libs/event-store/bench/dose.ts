/** How much is measured. */
export interface Dose {
  readonly rounds: number;
  /** Length of a round of appends. */
  readonly seconds: number;
  readonly warmUpSeconds: number;
  /** Events that a round of reading reads. */
  readonly eventsToRead: number;
}

export const FULL: Dose = { rounds: 5, seconds: 2, warmUpSeconds: 1, eventsToRead: 200_000 };

/** For CI: under 90 seconds with the peers. */
export const QUICK: Dose = { rounds: 3, seconds: 0.5, warmUpSeconds: 0.2, eventsToRead: 50_000 };
