import { pageOf } from './page.js';

const cursorOf = (item: string) => `after ${item}`;

describe('a page of a list', () => {
  it('names the place after its last item while there are more', () => {
    expect(pageOf(['a', 'b', 'c'], 2, cursorOf)).toEqual({
      items: ['a', 'b'],
      nextCursor: 'after b',
    });
  });

  it('is the last one when nothing comes after it', () => {
    expect(pageOf(['a', 'b'], 2, cursorOf)).toEqual({ items: ['a', 'b'] });
    expect(pageOf([], 2, cursorOf)).toEqual({ items: [] });
  });
});
