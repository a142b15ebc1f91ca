import type { Line } from './client-ledger.js';
import { ask } from './clients.js';

/** Asks what was once unknown again, long after: whoever asks gets the first answer. */
export const askAgain = async (port: number, lines: readonly Line[]) => {
  const unknown = new Set(lines.filter(({ is }) => is === 'unknown').map(({ command }) => command));
  const answers = new Map(
    lines.filter((line) => line.is === 'acknowledged').map((line) => [line.command, line]),
  );
  let otherAnswers = 0;
  for (const line of lines) {
    if (line.is !== 'sent' || !unknown.has(line.command)) continue;
    const { command, person } = line;
    const first = answers.get(command);
    const again = await ask(port, { command, person });
    const isSame =
      'answer' in again &&
      again.answer.position === first?.position &&
      again.answer.streamVersion === first.streamVersion;
    if (!isSame) otherAnswers += 1;
  }
  return { askedAgain: unknown.size, otherAnswers };
};
