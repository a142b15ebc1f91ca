import { withSection } from './proof-page.js';

const printed = (name: string, line: string) => ({
  name,
  lines: [line],
  circumstances: 'Commit 1',
});

describe('the page of the proofs', () => {
  it('keeps the sections of the others, and their order', () => {
    const both = withSection(withSection('', printed('one', 'a')), printed('other', 'b'));
    const again = withSection(both, printed('one', 'c'));
    expect(again).toContain(
      '## one\n\nCommit 1\n\n```\nc\n```\n\n## other\n\nCommit 1\n\n```\nb\n```\n',
    );
    expect(again).not.toContain('\na\n');
    expect(withSection(again, printed('one', 'a'))).toBe(both);
  });
});
