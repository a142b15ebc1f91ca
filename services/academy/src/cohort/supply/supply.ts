import { addDays, type CivilDate } from '@academy/kernel';
import type { Clients } from '../clients.js';
import type { Script } from '../script/agenda.js';
import { atHour, workdayFrom } from '../script/moments.js';
import {
  enoughSeats,
  monthsBetween,
  openRun,
  type ClassKind,
  type OpenRun,
  type Seats,
} from './class-runs.js';
import { furnish } from './classrooms.js';
import { Employers } from './employers.js';
import { decidedAt, holdRun } from './hold-run.js';

const KINDS: readonly ClassKind[] = ['BASIC', 'EXPLORATION'];
/** Days after the present for which there are classes to apply for. */
const AHEAD_DAYS = 56;
const OFFICE_OPENS = 9;

/** What the people of a cohort meet: classes to go to, orders to be referred to, as the months bring them. */
export class Supply {
  private readonly runs: OpenRun[] = [];
  /** Whoever gives work. */
  readonly employers: Employers;

  constructor(
    private readonly clients: Clients,
    private readonly seed: string,
    /** Lets a script of its own begin at a moment. */
    private readonly enter: (at: string, script: Script) => void,
    private readonly seats: Seats = enoughSeats,
  ) {
    this.employers = new Employers(clients, seed);
  }

  /** The first run of a kind that somebody can still apply for today, other than those that they `tried`. */
  nextRun(
    kind: ClassKind,
    today: CivilDate,
    tried: ReadonlySet<string> = new Set(),
  ): OpenRun | undefined {
    return this.runs
      .filter((run) => run.kind === kind && !tried.has(run.runId))
      .filter(({ applyFrom, applyUntil }) => applyFrom <= today && today <= applyUntil)
      .sort((one, other) => one.startsOn.localeCompare(other.startsOn))[0];
  }

  /** Opens classes, two months at the first of each month. */
  async *openClasses(from: CivilDate, to: CivilDate): Script {
    const headquarters = this.clients['hq-operator'];
    const { body } = await headquarters.get<{ campusId: string }[]>(
      '/campus-directory/v1/campuses',
    );
    const campuses = body.map(({ campusId }) => campusId);
    const rooms = await furnish(this.clients, this.seed, campuses);
    const months = monthsBetween(from, addDays(to, AHEAD_DAYS));
    for (const [index, month] of months.entries()) {
      if (index > 1) yield atHour(workdayFrom(months[index - 1] ?? month), OFFICE_OPENS);
      const campusId = campuses[index % campuses.length] ?? '';
      for (const kind of KINDS) {
        const run = await openRun({
          clients: this.clients,
          seed: this.seed,
          kind,
          campusId,
          roomId: rooms.get(campusId),
          month,
          turn: index,
          seats: this.seats[kind],
        });
        this.runs.push(run);
        this.enter(decidedAt(run), holdRun(this.clients, run));
      }
    }
  }
}
