import { readClientLedger, type Line } from '../crash/client-ledger.js';
import { tellFindings, type Harm } from '../crash/finding.js';
import { settle } from '../crash/one-run.js';
import { resultOf, type Dose, type Proof, type ProofResult } from '../proof.js';
import { credulousRelay } from './credulous-relay.js';
import { forgottenGroups } from './forgotten-groups.js';
import { pausedConsumer } from './paused-consumer.js';
import { pausedLeader } from './paused-leader.js';
import { restlessMembers } from './restless-members.js';
import { Rig } from './rig.js';
import { secondsSince, type Scenario } from './scenario.js';
import { stoppedBroker } from './stopped-broker.js';
import { swallowedAnswers } from './swallowed-answers.js';
import { truncatedTopics } from './truncated-topics.js';

type Check = readonly [finding: string, held: boolean];

const CALM_SECONDS = 2;

const calm: Scenario = async (rig) => {
  await rig.walk('calm', CALM_SECONDS).done;
  return { told: 'before any fault', held: true };
};

const scenarios: readonly Scenario[] = [
  calm,
  swallowedAnswers,
  stoppedBroker,
  pausedConsumer,
  forgottenGroups,
  truncatedTopics,
  restlessMembers,
  pausedLeader,
];

/** A scenario, then at most a minute until everything has had its effect. */
const hold = async (rig: Rig, scenario: Scenario, dose: Dose): Promise<Check> => {
  const started = performance.now();
  const { told, held } = await scenario(rig, dose);
  const over = performance.now();
  const { findings, sight } = await settle(rig.stage);
  const count = (harm: Harm): number =>
    findings.filter((one) => one.harm === harm).reduce((sum, one) => sum + one.count, 0);
  const verdict = `${count('lost')} lost, ${count('doubled')} doubled, ${count('out of order')} out of order`;
  const found = findings.length === 0 ? '' : ` (${tellFindings(findings)})`;
  return [
    `${told}; ${sight.steps.length} commands so far, all effects there ${secondsSince(over)} s later: ${verdict}${found}; ${secondsSince(started)} s`,
    held && findings.length === 0,
  ];
};

/** How the clients and the processes fared in all of it. */
const wholeOf = async ({ stage, processes: { fell } }: Rig): Promise<Check> => {
  const lines = await readClientLedger(stage.clientLedger);
  const commandsOf = (is: Line['is']): number =>
    new Set(lines.filter((line) => line.is === is).map(({ command }) => command)).size;
  const [sent, answered, again] = [
    commandsOf('sent'),
    commandsOf('acknowledged'),
    commandsOf('unknown'),
  ];
  return [
    `${answered} of ${sent} commands acknowledged, ${again} of them not at once; ${fell} processes ended that nobody dismissed`,
    answered === sent && fell === 0,
  ];
};

/** One after the other, until one fails: what is lost or doubled then would be found in every later one as well. */
const holdAll = async (rig: Rig, dose: Dose, checks: Check[]): Promise<void> => {
  for (const scenario of scenarios) {
    const check = await hold(rig, scenario, dose);
    checks.push(check);
    if (!check[1]) return;
  }
  checks.push(await wholeOf(rig));
  const { told, held } = await credulousRelay(rig);
  checks.push([told, held]);
};

const run = async (dose: Dose, seed: number): Promise<ProofResult> => {
  const rig = await Rig.open(seed);
  const checks: Check[] = [];
  try {
    await holdAll(rig, dose, checks);
  } catch (error) {
    checks.push([error instanceof Error ? (error.stack ?? error.message) : String(error), false]);
  } finally {
    await rig.close();
  }
  return resultOf(checks);
};

/** What may go wrong between the services and Kafka, one after the other, costs and doubles nothing. */
export const kafkaFaults: Proof = {
  name: 'kafka-faults',
  claim:
    'every 10th acknowledgement swallowed, the broker stopped, a consumer paused, the relay leader paused with a standby, group ' +
    'offsets deleted, topics truncated, members that come and go: 0 lost, 0 double effects, 0 inversions; take-over within 15 s, ' +
    "the stale relay's checkpoint write refused",
  run,
};
