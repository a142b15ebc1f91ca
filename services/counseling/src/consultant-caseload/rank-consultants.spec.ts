import { rankConsultants, type KnownConsultant } from './rank-consultants.js';

const consultant = (
  consultantId: string,
  change: Partial<KnownConsultant> = {},
): KnownConsultant => ({
  ...{ consultantId, openCases: 30, cap: 60, atCampus: true, continuity: false, casesOfLevel: 0 },
  ...change,
});
const order = (...consultants: KnownConsultant[]) =>
  rankConsultants(consultants).map(({ consultantId }) => consultantId);

describe('the consultants who are proposed for a case', () => {
  it('begin with who looked after the person before', () =>
    expect(
      order(consultant('free', { openCases: 0 }), consultant('known', { continuity: true })),
    ).toEqual(['known', 'free']));

  it('say what spoke for each', () =>
    expect(rankConsultants([consultant('one', { continuity: true, casesOfLevel: 15 })])).toEqual([
      {
        ...{ consultantId: 'one', score: 75, openCases: 30, cap: 60 },
        factors: [
          { code: 'CONTINUITY', points: 50 },
          { code: 'SPECIALTY', points: 10 },
          { code: 'LOAD', points: 15 },
        ],
      },
    ]));

  it('COU-2: have room in their caseload', () =>
    expect(
      order(
        consultant('full', { openCases: 60, continuity: true }),
        consultant('last', { openCases: 59 }),
      ),
    ).toEqual(['last']));

  it('COU-3: work at the campus of the case', () =>
    expect(order(consultant('elsewhere', { atCampus: false }), consultant('here'))).toEqual([
      'here',
    ]));
});
