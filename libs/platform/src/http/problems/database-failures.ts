/** SQLSTATEs and system codes that mean "the database does not answer now", not "the statement is wrong". */
const TRANSIENT =
  /^(08...|53...|57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH)$/;
const TRANSIENT_MESSAGES = [
  'timeout exceeded when trying to connect',
  'Connection terminated',
  'Query read timeout',
  'Client has encountered a connection error',
  'Client was closed',
];

interface Shape {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly driverError?: unknown;
  readonly errors?: unknown;
}

const shapeOf = (error: unknown): Shape =>
  typeof error === 'object' && error !== null ? error : {};

/** Whether an error that leaked out of a driver only says that the database cannot be reached. */
export const isDatabaseUnavailable = (error: unknown): boolean => {
  const { code, message, driverError, errors } = shapeOf(error);
  if (typeof code === 'string' && TRANSIENT.test(code)) return true;
  if (typeof message === 'string' && TRANSIENT_MESSAGES.some((text) => message.includes(text)))
    return true;
  if (Array.isArray(errors)) return errors.some(isDatabaseUnavailable);
  return driverError !== undefined && isDatabaseUnavailable(driverError);
};

/** Whether an error comes from PostgreSQL, so that its text may carry values of a row. */
export const isDatabaseError = (error: unknown): boolean => {
  const { code, driverError } = shapeOf(error);
  return (
    driverError !== undefined ||
    (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && code !== 'EPIPE')
  );
};
