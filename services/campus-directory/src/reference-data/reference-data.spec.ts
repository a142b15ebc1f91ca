import { CampusRegistered, CatchmentPlanPublished, StaffRegistered } from '@academy/contracts';
import { fold } from '@academy/kernel';
import { campusDecider, type CampusCommand } from '../campus/domain/campus.decider.js';
import { offersOn } from '../campus/domain/campus.js';
import { catchmentPlanDecider } from '../catchment-plan/domain/catchment-plan.decider.js';
import { staffMemberDecider } from '../staff-member/domain/staff-member.decider.js';
import { campusesOnRecord, type CampusOnRecord } from './campuses.js';
import { firstCatchment } from './catchment.js';
import { districts, neighbours } from './districts.js';
import { staffOnRecord } from './staff.js';

const { decide, evolve, initialState } = campusDecider;
const codes = districts.map(({ code }) => code);

const campusAfterLoading = ({ services, assumed: _, ...site }: CampusOnRecord) => {
  const { campusId, plannedOpenOn } = site;
  const commands: readonly CampusCommand[] = [
    { type: 'RegisterCampus', data: site },
    { type: 'OpenCampus', data: { campusId, effectiveOn: plannedOpenOn } },
    ...services.map(
      (service) =>
        ({ type: 'EnableService', data: { campusId, service, from: plannedOpenOn } }) as const,
    ),
  ];
  return commands.reduce(
    (campus, command) => fold(evolve, campus, decide(command, campus)),
    initialState,
  );
};

const knownCampuses = () =>
  campusesOnRecord.map((site) => ({
    campusId: site.campusId,
    offersCounseling: offersOn(
      campusAfterLoading(site),
      'COUNSELING',
      firstCatchment.effectiveFrom,
    ),
  }));

describe('the reference data of the campus directory', () => {
  it('knows the 25 districts of Seoul, each once, in order, within the city', () => {
    expect(codes).toHaveLength(25);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const { centroid } of districts) {
      expect(centroid[0]).toBeCloseTo(37.55, 0);
      expect(centroid[1]).toBeCloseTo(127, 0);
    }
  });

  it('has borders that both sides know', () => {
    expect(Object.keys(neighbours).sort()).toEqual(codes);
    for (const [code, adjacent] of Object.entries(neighbours))
      for (const other of adjacent) expect(neighbours[other]).toContain(code);
  });

  it('has campuses that the contract accepts and that lie in a district', () => {
    for (const { services: _, assumed: __, ...site } of campusesOnRecord) {
      CampusRegistered.check(site);
      expect(codes).toContain(site.districtCode);
    }
  });

  it('CAM-9: has consultants with a specialty at every campus, the one of the sign-in among them', () => {
    for (const data of staffOnRecord) {
      StaffRegistered.check(data);
      const { decide: decideOn, initialState: nobody } = staffMemberDecider;
      expect(decideOn({ type: 'RegisterStaff', data }, nobody)).toHaveLength(1);
    }
    const served = new Set(staffOnRecord.flatMap(({ campusIds }) => campusIds));
    expect(served).toEqual(new Set(campusesOnRecord.map(({ campusId }) => campusId)));
    const ids = staffOnRecord.map(({ staffId }) => staffId);
    expect(ids).toContain('consultant-west');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('CAM-2: can be published as a catchment plan once the campuses are loaded', () => {
    CatchmentPlanPublished.check(firstCatchment);
    const events = catchmentPlanDecider.decide(
      {
        type: 'PublishCatchment',
        data: { ...firstCatchment, districts: codes, campuses: knownCampuses() },
      },
      catchmentPlanDecider.initialState,
    );
    expect(events).toEqual([{ type: 'CatchmentPlanPublished', data: firstCatchment }]);
  });

  it('sends each campus its own district, and people of a border district a choice', () => {
    const entryOf = (code: string) =>
      firstCatchment.entries.find(({ districtCode }) => districtCode === code);
    const idOf = (wanted: string) => campusesOnRecord.find(({ code }) => code === wanted)?.campusId;

    for (const { districtCode, campusId } of campusesOnRecord)
      expect(entryOf(districtCode)?.primaryCampusId).toBe(campusId);
    expect(new Set(entryOf('11440')?.alternates)).toEqual(new Set([idOf('WEST'), idOf('SOUTH')]));
    expect(entryOf('11740')?.alternates).toEqual([]);
  });
});
