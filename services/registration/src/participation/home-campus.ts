import type { CatchmentPlanPublished, ParticipationOpened } from '@academy/contracts';
import { NotYet } from '@academy/kernel';

interface Wish {
  readonly campusId: string;
  readonly counselingFrom: string | null;
}

interface Grounds {
  readonly district: string;
  readonly plan: Pick<CatchmentPlanPublished['data'], 'entries'>;
  /** The campus that the person asked for. */
  readonly wish?: Wish;
  readonly on: string;
}

type HomeCampus = Pick<ParticipationOpened['data'], 'homeCampusId' | 'campusBasis'>;

const offersCounseling = ({ counselingFrom }: Wish, on: string): boolean =>
  counselingFrom !== null && counselingFrom <= on;

/**
 * The campus that looks after a new participation: the one the person asked for if it offers counselling on that day, else that of
 * the district (CAM-2). Throws `NotYet` `DistrictNotInCatchment` when the plan does not name the district.
 */
export const homeCampusOf = ({ district, plan, wish, on }: Grounds): HomeCampus => {
  if (wish && offersCounseling(wish, on))
    return { homeCampusId: wish.campusId, campusBasis: 'CHOICE' };

  const entry = plan.entries.find(({ districtCode }) => districtCode === district);
  if (entry === undefined) throw new NotYet('DistrictNotInCatchment');
  return { homeCampusId: entry.primaryCampusId, campusBasis: 'DISTRICT' };
};
