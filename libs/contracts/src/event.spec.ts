import Type from 'typebox';
import { goldenSpecificationOf } from '../golden/golden-specification.js';
import { event, InvalidEvent } from './event.js';
import { WageNoted } from './wage-noted.examples.js';

goldenSpecificationOf('matching', [WageNoted], 'machinery');

const placementId = '0199b2c0-0000-7000-8000-0000000091a1';

describe('an event whose shape has changed', () => {
  it('lifts a body of version 1 through every version since', () => {
    expect(WageNoted.upcast({ placementId, wageKrw: 2_500_000 }, 1)).toEqual({
      placementId,
      wage: { basis: 'MONTHLY', amountKrw: 2_500_000 },
      source: 'UNKNOWN',
    });
    expect(WageNoted.upcast({ placementId, wageKrw: 12_500 }, 1).wage.basis).toBe('HOURLY');
  });

  it('leaves a body of the newest version as it is', () => {
    const [body] = WageNoted.examples;
    expect(WageNoted.upcast(body, 3)).toBe(body);
  });

  it.each([0, 4, 1.5, NaN])('refuses version %d, which this code does not know', (version) => {
    expect(() => WageNoted.upcast(WageNoted.examples[0], version)).toThrow(
      new InvalidEvent(`WageNoted v${version} is unknown here; the newest is v3`),
    );
  });

  it('refuses a body under the version of another shape, naming fields and no values', () => {
    const asVersion2 = () => WageNoted.upcast({ placementId, wageKrw: 987_654 }, 2);
    expect(asVersion2).toThrow(InvalidEvent);
    expect(asVersion2).toThrow(/^WageNoted v2: .*wageKrw/);
    expect(asVersion2).not.toThrow(/987/);
  });

  it('refuses what a careless upcaster makes', () => {
    const Careless = event(
      'matching',
      'Careless',
      2,
      { amount: Type.Integer() },
      {
        examples: [{ amount: 1 }],
        earlier: [
          {
            version: 1,
            schema: Type.Object({ amount: Type.String() }, { additionalProperties: false }),
            lift: ({ amount }: { amount: string }) => ({ amount }),
            examples: [{ amount: '1' }],
          },
        ],
      },
    );
    expect(() => Careless.upcast({ amount: '1' }, 1)).toThrow('Careless v2: /amount');
  });
});
