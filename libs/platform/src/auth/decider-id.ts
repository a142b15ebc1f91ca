import { ProblemError } from '../http/problems/problem.js';
import { requestContext } from '../http/request-context.js';

const ID = /^[A-Za-z0-9:_-]{1,100}$/;

/**
 * The id of whoever acts in this request, as events record who decided. Answers 403 when the token's subject is no such id, which
 * an e-mail address, for one, is not: events carry no names.
 */
export const deciderId = (): string => {
  const { id } = requestContext().actor;
  if (ID.test(id)) return id;
  throw new ProblemError('Forbidden', {
    detail:
      '토큰의 sub가 직원 식별자가 아닙니다 (the token names its subject by something that is no id)',
  });
};
