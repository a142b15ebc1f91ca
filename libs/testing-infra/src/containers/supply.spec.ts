import { supplyOf, type Machine } from './supply.js';

const IMAGE = 'postgres:18';
const machine = (engine: boolean, image: boolean): Machine => ({
  engineAnswers: async () => engine,
  hasImage: async (name) => image && name === IMAGE,
});

describe('the supply of a server for specs', () => {
  it.each([
    [true, true, 'containers'],
    [true, false, 'embedded'],
    [false, false, 'embedded'],
  ])('with an engine: %s, with the image: %s, is %s', async (engine, image, supply) => {
    expect((await supplyOf(IMAGE, machine(engine, image), {})).supply).toBe(supply);
  });

  it('is what ACADEMY_TEST_INFRA says', async () => {
    const environment = { ACADEMY_TEST_INFRA: 'embedded' };
    expect((await supplyOf(IMAGE, machine(true, true), environment)).supply).toBe('embedded');
  });

  it('refuses to fall back where containers are forced', async () => {
    const environment = { ACADEMY_TEST_INFRA: 'containers' };
    const supply = supplyOf(IMAGE, machine(true, false), environment);
    await expect(supply).rejects.toThrow(/postgres:18 is not here/);
    await expect(supplyOf(IMAGE, machine(false, true), environment)).rejects.toThrow(/no Docker/);
  });

  it('refuses a word that means nothing', async () => {
    const supply = supplyOf(IMAGE, machine(true, true), { ACADEMY_TEST_INFRA: 'docker' });
    await expect(supply).rejects.toThrow(/either "containers" or "embedded"/);
  });
});
