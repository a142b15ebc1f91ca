import { RequestRefused } from '../academy-client.js';
import { nowhere } from '../play-cohort.js';
import { sayingClients, type Said } from '../saying.examples.js';
import { answerTask } from './answer-task.js';

const way = { ...nowhere(), participantId: 'one', caseId: 'a-case', isOpen: true };
const task = { taskId: 'a-task', participantId: 'one', dueOn: '2026-03-05', refId: 'an-issue' };
const proposed = [{ status: 'EXIT_PROPOSED', exitReason: 'NO_CONTACT' }];
const today = '2026-03-05';
const refused = new RequestRefused(409, 'PlanNotAgreed', '/plan/review');

/** What is said when a task of a kind is answered. */
const answering = async (kind: string, change: object = {}, refusesReview = false) => {
  const said: Said[] = [];
  const clients = sayingClients(said, (path) =>
    refusesReview && path.endsWith('/review') ? refused : proposed,
  );
  const asked = { ...way, ...change };
  await answerTask('counseling', { ...task, kind }, { clients, way: asked, today });
  return { said: said.map(({ path }) => path.split('/').at(-1)), last: said.at(-1)?.body, asked };
};

describe('answering a task', () => {
  it('reviews the plan with whoever is on the way, and closes the task', async () => {
    const { said, last } = await answering('REVIEW_PLAN');
    expect(said).toEqual(['review', 'closing']);
    expect(last).toEqual({ outcome: 'DONE' });
  });

  it('closes the task where nobody agreed to a plan', async () =>
    expect((await answering('REVIEW_PLAN', {}, true)).said).toEqual(['review', 'closing']));

  it('reviews no plan of somebody who is not reached, for that would be a service', async () => {
    const { said, last } = await answering('REVIEW_PLAN', { hasStopped: true });
    expect(said).toEqual(['closing']);
    expect(last).toEqual({ outcome: 'NOT_REACHED' });
  });

  it('confirms an exit for the reason for which it was proposed, and the person is out', async () => {
    const { said, asked } = await answering('CONFIRM_EXIT');
    expect(said).toEqual(['exit', 'closing']);
    expect(asked.isOpen).toBe(false);
  });

  it('acts on an issue and settles it', async () =>
    expect((await answering('ANSWER_ISSUE')).said).toEqual(['actions', 'resolution', 'closing']));

  it('closes what asks for nothing over HTTP', async () =>
    expect((await answering('CALL_TASK')).said).toEqual(['closing']));
});
