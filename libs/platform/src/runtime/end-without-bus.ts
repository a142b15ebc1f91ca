/**
 * Ends the process when its part of the bus has ended for good: one that lives on without would look healthy and consume nothing.
 * Everything here survives an end at any moment, and whoever supervises the process starts another one.
 */
export const endWithoutBus = (error: unknown): never => {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
  process.stderr.write(`버스가 멈춰 종료합니다 (the bus ended, so this process ends): ${reason}\n`);
  return process.exit(1);
};
