import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from './catalogues/pages.js';
import { allRules } from './catalogues/rules-page.js';
import { rulesNamedIn, specsByRule } from './catalogues/specs-of-rules.js';
import { root } from './fixtures.js';

describe('the generated catalogues', () => {
  it.each([...pages()])('%s is what `npm run catalogues` writes', (file, text) =>
    expect(readFileSync(join(root, file), 'utf8')).toBe(text),
  );
});

describe('the rules of the programme', () => {
  const specs = specsByRule(root);

  it('have a list that knows every rule that a spec names', () => {
    const listed = new Set(allRules.map(({ id }) => id));
    const unlisted = [...specs.keys()].filter((id) => !listed.has(id) && !id.startsWith('S-'));
    expect(unlisted).toEqual([]);
    expect(listed.size).toBe(allRules.length);
  });

  it('do not wait for later once they have a spec', () =>
    expect(allRules.filter(({ id, later }) => later !== undefined && specs.has(id))).toEqual([]));

  it('are found by the beginning of a title alone', () => {
    const text = `
      it('TRN-8, T-9: offers a seat', () => undefined);
      it("vector 10: late", () => undefined);
      it.each(['a: b'])('COU-2: is %s', () => undefined);
      it('says TRN-3: nothing', () => undefined);
      // it's MAT-1: a comment`;
    expect(rulesNamedIn(text)).toEqual(['TRN-8', 'T-09', 'vector 10', 'COU-2']);
  });
});
