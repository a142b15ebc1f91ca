import { addDays, daysBetween, type CivilDate } from '@academy/kernel';
import type { Clients } from '../clients.js';
import type { Script } from '../script/agenda.js';
import { atHour, workdayFrom } from '../script/moments.js';
import { monthsBetween, openRun, type ClassKind, type OpenRun } from './class-runs.js';
import { decidedAt, holdRun } from './hold-run.js';
import { checkEmployer, openEmployer, openOrder, type OpenOrder } from './job-orders.js';

const KINDS: readonly ClassKind[] = ['BASIC', 'EXPLORATION'];
/** Days between two orders: one lasts for thirty. */
const ORDERED_EVERY_DAYS = 14;
/** Days after which an employer is checked again, well before the check runs out. */
const CHECKED_EVERY_DAYS = 300;
const OFFICE_OPENS = 9;

/** What the people of a cohort meet: classes to go to, orders to be referred to, as the months bring them. */
export class Supply {
  private readonly runs: OpenRun[] = [];
  private order: OpenOrder | undefined;
  /** Whoever gives work. */
  employerId = '';

  constructor(
    private readonly clients: Clients,
    private readonly seed: string,
    /** Lets a script of its own begin at a moment. */
    private readonly enter: (at: string, script: Script) => void,
  ) {}

  /** The first run of a kind that somebody can still apply for today. */
  nextRun(kind: ClassKind, today: CivilDate): OpenRun | undefined {
    return this.runs
      .filter((run) => run.kind === kind && run.applyFrom <= today && today <= run.applyUntil)
      .sort((one, other) => one.startsOn.localeCompare(other.startsOn))[0];
  }

  /** The order that was published last. */
  currentOrder(): OpenOrder | undefined {
    return this.order;
  }

  /** Opens classes, two months at the first of each month. */
  async *openClasses(from: CivilDate, to: CivilDate): Script {
    const headquarters = this.clients['hq-operator'];
    const { body } = await headquarters.get<{ campusId: string }[]>(
      '/campus-directory/v1/campuses',
    );
    const campuses = body.map(({ campusId }) => campusId);
    const months = monthsBetween(from, addDays(to, ORDERED_EVERY_DAYS * 4));
    for (const [index, month] of months.entries()) {
      if (index > 1) yield atHour(workdayFrom(months[index - 1] ?? month), OFFICE_OPENS);
      const campusId = campuses[index % campuses.length] ?? '';
      for (const kind of KINDS) {
        const run = await openRun({
          clients: this.clients,
          seed: this.seed,
          kind,
          campusId,
          month,
        });
        this.runs.push(run);
        this.enter(decidedAt(run), holdRun(this.clients, run));
      }
    }
  }

  /** Publishes an order every fortnight. */
  async *publishOrders(from: CivilDate, to: CivilDate): Script {
    const employerId = await openEmployer(this.clients, this.seed);
    this.employerId = employerId;
    let checkedOn = '';
    for (let day = from; day <= to; day = addDays(day, ORDERED_EVERY_DAYS)) {
      if (day !== from) yield atHour(workdayFrom(day), OFFICE_OPENS);
      if (checkedOn === '' || daysBetween(checkedOn, day) > CHECKED_EVERY_DAYS) {
        await checkEmployer(this.clients, employerId, day);
        checkedOn = day;
      }
      this.order = await openOrder(this.clients, employerId, `cohort-${this.seed}-${day}`);
    }
  }
}
