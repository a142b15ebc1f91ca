import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningAcademy } from './academy.examples.js';

const HEADQUARTERS = 'hq-operator';

/** Who somebody says that they are; what is left out is invented. */
export interface Claimed {
  readonly name?: string;
  readonly birthDate?: string;
  readonly phone?: string;
  readonly di?: string;
  readonly ci?: string;
}

/** A person who has come as far as counselling. */
export interface KnownPerson {
  readonly participantId: string;
  readonly caseId: string;
}

/** Sends a command as headquarters, again while it is told to come back; throws for any other refusal. */
export const command = async <T>(
  academy: RunningAcademy,
  path: string,
  body: object,
  as = HEADQUARTERS,
): Promise<T> => {
  const key = randomUUID();
  const headers = { 'content-type': 'application/json', 'idempotency-key': key };
  for (let tries = 0; ; tries += 1) {
    const sent = { as, method: 'POST', body: JSON.stringify(body), headers } as const;
    const response = await academy.ask(path, sent);
    if (response.ok) return (await response.json()) as T;
    if (tries === 50 || !response.headers.has('retry-after'))
      throw new Error(`${path}: ${response.status} ${await response.text()}`);
    await sleep(200);
  }
};

/** Waits for an answer of a read until it is what is looked for; 30 s at most. */
export const readUntil = async <T>(
  academy: RunningAcademy,
  path: string,
  wanted: (answer: T) => boolean,
): Promise<T> => {
  for (let tries = 0; ; tries += 1) {
    const response = await academy.ask(path, { as: HEADQUARTERS });
    const text = await response.text();
    if (response.ok && wanted(JSON.parse(text) as T)) return JSON.parse(text) as T;
    if (tries === 150) throw new Error(`${path} stays at ${response.status} ${text}`);
    await sleep(200);
  }
};

const today = (): string => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);

/** Starts a registration and resolves to the person's id. */
export const start = async (academy: RunningAcademy): Promise<string> => {
  const path = '/registration/v1/participants';
  const body = { noticeVersion: '2026-03' };
  return (await command<{ participantId: string }>(academy, path, body)).participantId;
};

/** Registers an invented person who lives in Mapo, and takes them through the review into counselling. */
export const registerPerson = async (
  academy: RunningAcademy,
  { name = '홍가상', birthDate = '1973-05-02', phone = '010-0000-0001', di, ci }: Claimed = {},
): Promise<KnownPerson> => {
  const participantId = await start(academy);
  const person = `/registration/v1/participants/${participantId}`;
  const identity = { name, birthDate, phone, di: di ?? `SYNTHETIC-DI-${randomUUID()}`, ci };
  const verified = { method: 'MOBILE_PASS', provider: 'SYNTHETIC_PASS', identity };
  const consent = { purpose: 'COLLECT_USE', noticeVersion: '2026-03', method: 'CHECKBOX' };
  const will = { statedOn: today(), statementVersion: '2026-03' };
  const confirmation = { method: 'SIGNATURE', evidenceRef: 'document:signed-at-the-desk' };
  const declared = { residenceDistrict: '11440', jobSeekingStatus: 'UNEMPLOYED', confirmation };
  await command(academy, `${person}/identity`, verified);
  await command(academy, `${person}/consents`, consent);
  await command(academy, `${person}/will-to-work`, will);
  await command(academy, `${person}/registration`, declared);
  await command(academy, `${person}/eligibility-reviews`, { programCode: 'ACADEMY' });
  const cases = `/counseling/v1/cases?participantId=${participantId}`;
  const [opened] = await readUntil<{ caseId: string }[]>(academy, cases, (all) => all.length > 0);
  return { participantId, caseId: opened?.caseId ?? '' };
};
