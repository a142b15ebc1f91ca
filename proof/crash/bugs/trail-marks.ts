import type { ClientBase } from 'pg';

/** A step or an echo of somebody, as it stands in the trail: `s3` is their third step, `e3` its echo. */
export interface Mark {
  readonly person: string;
  readonly mark: string;
}

/** In the order of the people, so that two writers wait for each other and never both. */
const WRITE = `insert into trail (participant_id, marks)
  select person, jsonb_agg(mark order by n) from unnest($1::uuid[], $2::text[]) with ordinality u(person, mark, n) group by person order by person
  on conflict (participant_id) do update set marks = trail.marks || excluded.marks`;

/** Puts marks behind those that are there, as often as they come. */
export const writeMarks = async (client: ClientBase, marks: readonly Mark[]): Promise<void> => {
  await client.query(WRITE, [marks.map(({ person }) => person), marks.map(({ mark }) => mark)]);
};
