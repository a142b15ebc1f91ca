import { uuidv5, type ExecuteOptions, type Streams } from '@academy/event-store';
import { campuses } from '../campus/campuses.js';
import type { CampusCommand } from '../campus/domain/campus.decider.js';
import { publishPlan } from '../catchment-plan/api/publish-plan.js';
import { toPlan } from '../site-plan/plan-file.js';
import { draftTogether } from '../site-plan/publish-site-plan-together.js';
import { staffMembers } from '../staff-member/staff-members.js';
import { campusesOnRecord, type CampusOnRecord } from './campuses.js';
import { firstCatchment } from './catchment.js';
import { sitePlan2028 } from './site-plan-2028.js';
import { staffOnRecord } from './staff.js';

const named = (...parts: readonly string[]): ExecuteOptions => ({
  commandId: uuidv5('campus-directory', 'reference-data', ...parts),
});

/** The commands that bring a site on record into the directory, each with a name that never changes. */
const commandsFor = ({
  services,
  assumed: _,
  ...site
}: CampusOnRecord): readonly (readonly [string, CampusCommand])[] => {
  const { campusId, plannedOpenOn: from } = site;
  return [
    ['register', { type: 'RegisterCampus', data: site }],
    ['open', { type: 'OpenCampus', data: { campusId, effectiveOn: from } }],
    ...services.map(
      (service) =>
        [
          `enable ${service}`,
          { type: 'EnableService', data: { campusId, service, from } },
        ] as const,
    ),
  ];
};

const load = async (streams: Streams, site: CampusOnRecord): Promise<void> => {
  for (const [name, command] of commandsFor(site))
    await streams.execute(campuses, site.campusId, command, named(site.campusId, name));
};

/** The proposal of further sites as a draft: people compare it, change it and let it hold, or leave it. */
const draftOfFurtherSites = async (streams: Streams): Promise<void> => {
  const codeOf = new Map(campusesOnRecord.map(({ campusId, code }) => [campusId, code]));
  const idOf = new Map(campusesOnRecord.map(({ campusId, code }) => [code, campusId]));
  const first = new Map(
    firstCatchment.entries.map(({ districtCode, primaryCampusId }) => [
      districtCode,
      codeOf.get(primaryCampusId) ?? '',
    ]),
  );
  const plan = toPlan(sitePlan2028(first), idOf);
  const known = { campusIds: [...idOf.values()], catchments: [firstCatchment] };
  await draftTogether(streams, plan, known, named(plan.planId, 'draft'));
};

/** Loads the campuses, their staff, the first catchment plan and a draft of further sites. Repeated at every start: the second time changes nothing. */
export const loadReferenceData = async ({
  streams,
}: {
  readonly streams: Streams;
}): Promise<void> => {
  await Promise.all([
    ...campusesOnRecord.map((site) => load(streams, site)),
    ...staffOnRecord.map((data) =>
      streams.execute(
        staffMembers,
        data.staffId,
        { type: 'RegisterStaff', data },
        named('staff', data.staffId),
      ),
    ),
  ]);
  await publishPlan(streams, firstCatchment, named(firstCatchment.planId));
  await draftOfFurtherSites(streams);
};
