import { addDays, daysBetween, type CivilDate } from '@academy/kernel';
import type { Clients } from '../clients.js';
import type { Script } from '../script/agenda.js';
import { atHour, workdayFrom } from '../script/moments.js';
import {
  checkEmployer,
  openEmployer,
  openOrder,
  suspendEmployer,
  type OpenOrder,
} from './job-orders.js';

/** Days between two orders: one lasts for thirty. */
const ORDERED_EVERY_DAYS = 14;
/** Days after which an employer is checked again, well before the check runs out (T-28). */
const CHECKED_EVERY_DAYS = 300;
const OFFICE_OPENS = 9;

/** Employers that give work in turn; after them one that is suspended, and one that nobody has checked. */
const STEADY = 3;
const [SUSPENDED, UNCHECKED] = [STEADY, STEADY + 1];
/** The turn that the suspended one has, and the one before which it is suspended, when all that came of its order is over. */
const ITS_TURN = 1;
const SUSPENDED_BEFORE = 9;

/** Whose turn it is to order. */
export const employerAt = (turn: number): number => (turn === ITS_TURN ? SUSPENDED : turn % STEADY);

/** The employers of a cohort: each is checked when it is to order, and again before that runs out. */
export class Employers {
  private readonly ids: string[] = [];
  private readonly checkedOn = new Map<string, CivilDate>();
  private readonly orders: OpenOrder[] = [];

  constructor(
    private readonly clients: Clients,
    private readonly seed: string,
  ) {}

  /** The order that was published last. */
  get current(): OpenOrder | undefined {
    return this.orders.at(-1);
  }

  /** Whoever gave an order; the first of them where it is of none. */
  whoGave(jobOrderId: string): string {
    const order = this.orders.find((one) => one.jobOrderId === jobOrderId);
    return order?.employerId ?? this.ids[0] ?? '';
  }

  /** Publishes an order every fortnight, of one employer after the other. */
  async *publishOrders(from: CivilDate, to: CivilDate): Script {
    for (let index = 0; index <= UNCHECKED; index += 1)
      this.ids.push(await openEmployer(this.clients, this.seed, index));
    let turn = 0;
    for (let day = from; day <= to; day = addDays(day, ORDERED_EVERY_DAYS)) {
      if (turn > 0) yield atHour(workdayFrom(day), OFFICE_OPENS);
      if (turn === SUSPENDED_BEFORE) await suspendEmployer(this.clients, this.ids[SUSPENDED] ?? '');
      const employerId = this.ids[employerAt(turn)] ?? '';
      await this.check(employerId, day);
      this.orders.push(await openOrder(this.clients, employerId, `cohort-${this.seed}-${day}`));
      turn += 1;
    }
  }

  private async check(employerId: string, day: CivilDate): Promise<void> {
    const last = this.checkedOn.get(employerId);
    if (last !== undefined && daysBetween(last, day) <= CHECKED_EVERY_DAYS) return;
    await checkEmployer(this.clients, employerId, day);
    this.checkedOn.set(employerId, day);
  }
}
