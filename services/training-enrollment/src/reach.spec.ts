import { nearestCampus } from './reach.js';

const [home, taughtAt] = ['home', 'taught-at'] as const;
const worksFor =
  (...theirs: readonly string[]) =>
  (campusId: string) =>
    theirs.includes(campusId);

describe('the campus by which staff reaches an enrolment', () => {
  it('is the home of the person or the place of the class, whichever is theirs', () => {
    expect(nearestCampus([home, taughtAt], worksFor(home, taughtAt))).toBe(home);
    expect(nearestCampus([home, taughtAt], worksFor(taughtAt))).toBe(taughtAt);
  });

  it('is one of another campus for everybody else', () => {
    const campusId = nearestCampus([home, taughtAt], worksFor('elsewhere'));
    expect(campusId).toBe(home);
  });

  it('is open while the home campus has not arrived', () => {
    expect(nearestCampus([undefined, taughtAt], worksFor('elsewhere'))).toBeUndefined();
  });
});
