import { TalentProfileRevised } from '@academy/contracts';
import { wishesOfProfile } from './wishes-of-profile.js';

const [revised] = TalentProfileRevised.examples;
if (!revised) throw new Error('the contract has an example');
const { content } = revised;
const occupations = [{ code: 'ACCOUNTING', keco: ['02'] }];
const withDesired = (change: Partial<(typeof content)['desired']>) => ({
  ...content,
  desired: { ...content.desired, ...change },
});

describe('what a talent profile says in the words of matching', () => {
  it('MAT-8: is wishes, limits and abilities, and nothing of age, education or situation', () => {
    expect(wishesOfProfile(content, occupations)).toEqual({
      occupationCodes: ['02'],
      districts: ['11440'],
      weeklyHours: { min: 20, max: 40 },
      wage: { basis: 'HOURLY', minKrw: 12_000 },
      limits: { nightOk: false, standingOk: true, drivingOk: true, liftingKgMax: 10 },
      excludedOccupations: [],
      careerOccupations: ['02'],
      skills: ['SPREADSHEET'],
      certificates: ['TAX_ACCOUNTING_2'],
    });
  });

  it('takes a code that names its class for itself, and a wage by the year', () => {
    const wage = { basis: 'ANNUAL', min: 30_000_000 } as const;
    const said = wishesOfProfile(withDesired({ occupationCodes: ['KECO_7061'], wage }), []);
    expect(said).toMatchObject({
      occupationCodes: ['7061'],
      wage: { basis: 'YEARLY', minKrw: 30_000_000 },
    });
  });

  it('leaves to a person what cannot be told', () => {
    expect(wishesOfProfile(content, [])).toBeNull();
    expect(wishesOfProfile(withDesired({ districts: [] }), occupations)).toBeNull();
    const reversed = withDesired({ weeklyHours: { min: 41, max: 40 } });
    expect(wishesOfProfile(reversed, occupations)).toBeNull();
  });

  it('wants no wage of who named none', () => {
    const free = withDesired({ wage: { basis: 'MONTHLY', min: 0 } });
    expect(wishesOfProfile(free, occupations)).not.toHaveProperty('wage');
  });
});
