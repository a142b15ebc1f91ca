import type { CatchmentPlanPublished } from '@academy/contracts';
import { campusesOnRecord } from './campuses.js';
import { districts, neighbours } from './districts.js';

/** Which campus looks after which districts; the Foundation has named some of the pairs, the others are assumed. */
const served: Readonly<Record<string, readonly string[]>> = {
  WEST: ['11380', '11410'],
  CENTRAL: ['11110', '11140', '11170', '11440'],
  SOUTH: ['11470', '11500', '11530', '11545', '11560', '11590', '11620'],
  NORTH: ['11290', '11305', '11320', '11350'],
  EAST: ['11200', '11215', '11230', '11260', '11650', '11680', '11710', '11740'],
};

const servingCampusesOf = (districtCode: string): readonly string[] =>
  campusesOnRecord
    .filter(({ code }) => served[code]?.includes(districtCode))
    .map(({ campusId }) => campusId);

/** One entry per serving campus: a district that two campuses claim is mapped twice, and so refused on publishing. */
const entriesOf = (districtCode: string): CatchmentPlanPublished['data']['entries'] =>
  servingCampusesOf(districtCode).map((primaryCampusId) => {
    const nearby = new Set((neighbours[districtCode] ?? []).flatMap(servingCampusesOf));
    nearby.delete(primaryCampusId);
    return { districtCode, primaryCampusId, alternates: [...nearby] };
  });

/** The first catchment plan. A person may choose the campus of a neighbouring district instead. */
export const firstCatchment: CatchmentPlanPublished['data'] = {
  planId: 'd67fe436-5166-51fb-b6f3-9821d993874a',
  version: 1,
  effectiveFrom: '2025-01-01',
  entries: districts.flatMap(({ code }) => entriesOf(code)),
};
