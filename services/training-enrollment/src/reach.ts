import { assertVisible, inScope } from '@academy/platform';

/** The home campus of a person and that of the class, as far as they are known here. */
export type Concerned = readonly [string | undefined, ...(string | undefined)[]];

/** The campus by which staff reaches an object: one of theirs, if any is. While one of them is unknown, so is this. */
export const nearestCampus = (
  campuses: Concerned,
  isTheirs: (campusId: string) => boolean,
): string | undefined => {
  const known = campuses.filter((campusId) => campusId !== undefined);
  return known.length < campuses.length ? undefined : (known.find(isTheirs) ?? known[0]);
};

/** Answers 404 unless the caller is the person or works for one of the campuses; an unknown one is in reach of every campus. */
export const assertReach = (ownerId: string, campuses: Concerned): void => {
  assertVisible({ ownerId, campusId: nearestCampus(campuses, inScope) });
};
