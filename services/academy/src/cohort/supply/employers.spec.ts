import { daysBetween } from '@academy/kernel';
import { sayingClients, type Said } from '../saying.examples.js';
import { employerAt, Employers } from './employers.js';

/** Eighteen months of orders, as the product is told of them. */
const ordered = async () => {
  const said: Said[] = [];
  const clients = sayingClients(said, (path) => {
    const opened = `${path.split('/').at(-1) ?? ''}-${said.length}`;
    return { employerId: opened, jobOrderId: opened };
  });
  const employers = new Employers(clients, 'abc123');
  const script = employers.publishOrders('2025-01-01', '2026-06-30');
  for (let over = false; !over;) over = (await script.next()).done === true;
  const at = (part: string) => said.flatMap((one, index) => (one.path.includes(part) ? index : []));
  return { said, employers, at };
};

const employerIn = ({ path }: Said): string => path.split('/')[4] ?? '';

describe('the employers of a cohort', () => {
  it('order in turn, the one that is suspended once', () => {
    expect([0, 1, 2, 3, 4, 5].map(employerAt)).toEqual([0, 3, 2, 0, 1, 2]);
    const later = Array.from({ length: 40 }, (_, index) => employerAt(index + 2));
    expect([...new Set(later)].sort()).toEqual([0, 1, 2]);
  });

  it('are checked before they order, and again within a year; one never is', async () => {
    const { said, at } = await ordered();
    const checks = new Map<string, string[]>();
    for (const index of at('/verification')) {
      const one = said[index];
      if (!one) throw new Error('what was said is there');
      const [{ checkedOn }] = (one.body as { checks: [{ checkedOn: string }] }).checks;
      checks.set(employerIn(one), [...(checks.get(employerIn(one)) ?? []), checkedOn]);
    }
    expect(checks.size).toBe(4);
    const again = [...checks.values()].filter(({ length }) => length > 1);
    expect(again).toHaveLength(3);
    for (const [first = '', second = ''] of again)
      expect(daysBetween(first, second)).toBeLessThan(365);
  });

  it('are suspended when all that came of their order is over, and then order no more', async () => {
    const { said, at } = await ordered();
    const [suspension = -1, ...more] = at('/suspension');
    expect(more).toEqual([]);
    const suspended = employerIn(said[suspension] ?? { path: '', body: {} });
    const orders = at('/job-orders').filter(
      (index) => (said[index]?.body as { employerId?: string }).employerId === suspended,
    );
    expect(orders).toHaveLength(1);
    expect(orders[0]).toBeLessThan(suspension);
  });

  it('are known by their orders', async () => {
    const { employers } = await ordered();
    const { jobOrderId = '', employerId = '' } = employers.current ?? {};
    expect(employerId).not.toBe('');
    expect(employers.whoGave(jobOrderId)).toBe(employerId);
    expect(employers.whoGave('another')).toBe('employers-1');
  });
});
