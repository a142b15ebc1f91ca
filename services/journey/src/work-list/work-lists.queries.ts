import type { CivilDate } from '@academy/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { steps, type StepCode, type StepOwner } from '../participation/steps.js';
import type { WorkTask } from './read-model/work-task.entity.js';
import { OTHER, workListCodes, workLists, type WorkListCode } from './work-lists.js';

/** Something that somebody has to do: about a person, or about an order, an employer or a run. */
export interface WorkRow {
  readonly source: 'PARTICIPATION' | 'TASK' | 'MATTER';
  /** Of the participation, of the task, or of what the matter is about. */
  readonly id: string;
  readonly participantId: string | null;
  readonly campusId: string | null;
  readonly code: string;
  readonly owner: StepOwner | WorkTask['owner'];
  /** Of a task alone; whose a step is follows from its owner. */
  readonly ownerId: string | null;
  readonly consultantId: string | null;
  readonly dueOn: CivilDate;
  readonly since: CivilDate;
  readonly refId: string | null;
}

export interface WorkScope {
  readonly campuses: 'all' | readonly string[];
  readonly owner: WorkRow['owner'] | undefined;
  /** Whether what is no campus's own, and about nobody, is part of it. */
  readonly everybodys: boolean;
}

export interface WorkAsked extends WorkScope {
  readonly list: WorkListCode;
  readonly after: { readonly dueOn: string; readonly id: string } | undefined;
  readonly limit: number;
}

/** How much of a list is open, and how much of that is late. */
export interface WorkCount {
  readonly list: WorkListCode;
  readonly open: number;
  readonly overdue: number;
}

const stepRows = workListCodes.flatMap((list) =>
  workLists[list].steps.map((step: StepCode) => ({ step, list, owner: steps[step].owner })),
);
const kindRows = workListCodes.flatMap((list) =>
  workLists[list].kinds.map((kind) => ({ kind, list })),
);
const CATALOGUE = [JSON.stringify(stepRows), JSON.stringify(kindRows), OTHER] as const;

const WORK = `
  with step as (select * from jsonb_to_recordset($1::jsonb) as s(step text, list text, owner text)),
       kind as (select * from jsonb_to_recordset($2::jsonb) as k(kind text, list text)),
       task as (select t.*, coalesce(k.list, $3) list from read.work_task t left join kind k using (kind)),
       work as (
    select s.list, 'PARTICIPATION' source, p.participation_id id, p.participant_id, p.campus_id, p.step code, s.owner,
           null owner_id, p.consultant_id, p.due_on, p.since, null::uuid ref_id
      from read.open_participation p join step s using (step)
     where p.status <> 'EXITED'
       and not exists (select from task t where t.participant_id = p.participant_id and t.list = s.list)
    union all
    select t.list, 'TASK', t.task_id, t.participant_id,
           coalesce(t.campus_id, person.home_campus_id, person.entry_campus_id), t.kind, t.owner,
           t.owner_id, null, t.due_on, t.opened_on, t.ref_id
      from task t left join read.journey_person person using (participant_id)
    union all
    select coalesce(k.list, $3), 'MATTER', m.matter_id, m.participant_id,
           coalesce(m.campus_id, person.home_campus_id, person.entry_campus_id), m.kind, m.owner,
           null, null, m.due_on, m.opened_on, m.matter_id
      from read.work_matter m left join kind k using (kind) left join read.journey_person person using (participant_id)),
       mine as (select * from work
                 where ($4::uuid[] is null or campus_id = any ($4) or ($6 and campus_id is null and participant_id is null))
                   and ($5::text is null or owner = $5))`;

const scopeOf = ({ campuses, owner, everybodys }: WorkScope): readonly unknown[] => [
  campuses === 'all' ? null : campuses,
  owner ?? null,
  everybodys,
];

/** What is open, by list. */
@Injectable()
export class WorkQueries {
  constructor(private readonly source: DataSource) {}

  /** The open work of a list, what is due first at the top. */
  list({ list, after, limit, ...scope }: WorkAsked): Promise<WorkRow[]> {
    return this.source.query<WorkRow[]>(
      `${WORK}
       select source, id, participant_id "participantId", campus_id "campusId", code, owner, owner_id "ownerId",
              consultant_id "consultantId", due_on::text "dueOn", since::text since, ref_id "refId"
         from mine where list = $7 and ($8::date is null or (due_on, id) > ($8::date, $9::uuid))
        order by due_on, id limit $10`,
      [...CATALOGUE, ...scopeOf(scope), list, after?.dueOn ?? null, after?.id ?? null, limit],
    );
  }

  /** How much is open in every list, in their order. */
  async counts(scope: WorkScope, today: CivilDate): Promise<WorkCount[]> {
    const rows = await this.source.query<WorkCount[]>(
      `${WORK}
       select list, count(*)::int open, (count(*) filter (where due_on < $7::date))::int overdue from mine group by list`,
      [...CATALOGUE, ...scopeOf(scope), today],
    );
    return workListCodes.map(
      (code) => rows.find(({ list }) => list === code) ?? { list: code, open: 0, overdue: 0 },
    );
  }
}
