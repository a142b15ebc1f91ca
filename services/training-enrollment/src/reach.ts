import { assertVisible, inScope } from '@academy/platform';

/**
 * Answers 404 unless the caller is the person or works for one of the campuses: the home campus of the person or that of the
 * class. While one of them is unknown here (`undefined`), every campus reaches it.
 */
export const assertReach = (
  ownerId: string,
  campuses: readonly [string | undefined, ...(string | undefined)[]],
): void => {
  const near = campuses.find((campusId) => campusId === undefined || inScope(campusId));
  const campusId = campuses.includes(undefined) ? undefined : (near ?? campuses[0]);
  assertVisible({ ownerId, campusId });
};
