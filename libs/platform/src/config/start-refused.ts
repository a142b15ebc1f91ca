/**
 * Why a process does not start, said in one line that an operator can act on: a taken port, a setting that makes no
 * sense, a handler without a policy. `launch` prints the line and exits with 1; there is no stack to read.
 */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}
