import type { Line } from './client-ledger.js';
import { CLIENTS } from './clients.js';
import { tellFindings, type Harm } from './finding.js';
import { PEOPLE, type Aftermath, type Outcome } from './one-run.js';

/** A sentence and whether it held. */
export type Check = readonly [finding: string, held: boolean];

const countOf = ({ findings }: Outcome, harm: Harm): number =>
  findings.filter((finding) => finding.harm === harm).reduce((sum, { count }) => sum + count, 0);

/** How the clients fared: commands without an answer at first, and how they ended. */
const unknownsOf = (lines: readonly Line[]) => {
  const unknown = new Set(lines.filter(({ is }) => is === 'unknown').map(({ command }) => command));
  const answers = lines.filter((line) => line.is === 'acknowledged');
  const resolved = answers.filter(({ command }) => unknown.has(command));
  const errors = lines.filter(
    (line) => line.is === 'unknown' && !/^(503|no answer)$/.test(line.why),
  );
  return {
    commands: unknown.size,
    resolved: resolved.length,
    stored: resolved.filter(({ replayed }) => replayed).length,
    answers: answers.length,
    errors: errors.length,
  };
};

/** Events that the bus carried again, because a relay died between publishing them and noting it. */
const repeatsIn = ({ sight: { records } }: Outcome): number =>
  records.length - new Set(records.map(({ id }) => id)).size;

const names = { postgres: 'the PostgreSQL bus', kafka: 'Kafka' };

const killsIn = ({ plan: { kills } }: Outcome): string => {
  const { postgres = 0, kafka = 0, ...parts } = kills;
  const each = Object.entries(parts).map(([part, count]) => `${count} × ${part}`);
  const all = Object.values(parts).reduce((sum, count) => sum + count, 0);
  return `${all} kill -9 of processes at work (${each.join(', ')}), ${postgres} of PostgreSQL${kafka > 0 ? `, ${kafka} of the broker` : ''}`;
};

/** Seconds within which one more event must have all its effects, where nothing is broken. */
const HEARD_WITHIN = 5;
/** All pools of all parts at their largest, twice: of who was killed and of who took over; and the rig's own. */
const MOST_CONNECTIONS = 280;
/** What a process may hold open after the storm, of what it held before: a leak grows with every death around it. */
const MOST_FILES = 1.05;

/** What is looked at when the storm is over. */
const reportAftermath = (aftermath: Aftermath): Check[] => {
  const { mendedIn, heardIn, watched, openFiles, folds } = aftermath;
  const [before, after] = openFiles;
  const { reads, torn, back, connections, idle } = watched;
  const { live, rebuilt, reference, events, equal } = folds;
  return [
    [
      `all effects were there ${mendedIn} s after the last kill; then one more command of everybody was heard everywhere in ${heardIn} s`,
      mendedIn < 60 && heardIn <= HEARD_WITHIN,
    ],
    [
      `of ${reads} reads in the storm ${torn} were not a whole beginning, ${back} knew less than an earlier one`,
      reads > 0 && torn + back === 0,
    ],
    [
      `at most ${connections} connections, ${idle} sessions idle in a transaction for more than 10 s`,
      connections <= MOST_CONNECTIONS && idle === 0,
    ],
    [
      `at most ${before} files open in a process before the storm, ${after} after it`,
      before > 0 && after <= before * MOST_FILES,
    ],
    [
      `the read model as it grew (${live}), rebuilt from ${events} archived events (${rebuilt}) and folded by an independent reference (${reference})`,
      events > 0 && equal && live === rebuilt && live === reference,
    ],
  ];
};

/** Whether nothing at all was found. */
export const isClean = ({ calm, findings, otherAnswers, fell, aftermath }: Outcome): boolean =>
  calm.length + findings.length + otherAnswers + fell === 0 &&
  (aftermath === undefined || reportAftermath(aftermath).every(([, held]) => held));

/** The findings of a run without a seeded bug, a sentence each. */
export const report = (outcome: Outcome): Check[] => {
  const { carrier, seed, plan, lines, findings, sight, askedAgain, otherAnswers, fell, seconds } =
    outcome;
  const { commands, resolved, stored, answers, errors } = unknownsOf(lines);
  const echoes = sight.echoes.reduce((sum, { list }) => sum + list.length, 0);
  const marks = sight.trails.reduce((sum, { list }) => sum + list.length, 0);
  const [lost, doubled, early] = [
    countOf(outcome, 'lost'),
    countOf(outcome, 'doubled'),
    countOf(outcome, 'out of order'),
  ];
  return [
    [
      `over ${names[carrier]}, seed ${seed}, ${plan.commands} commands of ${PEOPLE.length} people by ${CLIENTS} clients, ${killsIn(outcome)}, ${seconds} s: ${answers} acknowledged, ${sight.steps.length} stored, ${lost} lost`,
      answers === plan.commands && sight.steps.length === answers && lost === 0,
    ],
    [
      `${echoes} echoes and ${marks} marks in the read model, although the bus carried ${repeatsIn(outcome)} events twice: ${doubled} doubled, ${early} out of order`,
      echoes === answers && marks === 2 * answers && doubled + early === 0,
    ],
    [
      `${commands} commands with an unknown outcome: ${resolved} resolved, ${stored} of them had been stored already; asked again after the run ${askedAgain}, ${otherAnswers} with another answer`,
      commands > 0 && resolved === commands && otherAnswers === 0,
    ],
    [
      `${fell} processes ended that nobody killed, ${errors} answers were neither success nor 503`,
      fell + errors === 0,
    ],
    ...(outcome.aftermath ? reportAftermath(outcome.aftermath) : []),
    [
      `the checker found ${tellFindings(findings)}, and before the first kill ${tellFindings(outcome.calm)}`,
      isClean(outcome),
    ],
  ];
};

/** A shorter one for the runs that look for false alarms. */
export const reportShortly = (outcome: Outcome): Check => [
  `over ${names[outcome.carrier]}, seed ${outcome.seed}, ${outcome.plan.commands} commands, ${killsIn(outcome)}, ${outcome.seconds} s: found ${tellFindings(outcome.findings)}`,
  isClean(outcome),
];
