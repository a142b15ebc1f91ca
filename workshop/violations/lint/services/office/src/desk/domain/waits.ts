type Ask = () => Promise<string>;

export const asked = async (ask: Ask): Promise<string> => // refused: academy/domain-does-not-wait
  (await ask()).trim(); // refused: academy/domain-does-not-wait

export async function askedTwice(ask: Ask): Promise<string> { // refused: academy/domain-does-not-wait
  const first = await ask(); // refused: academy/domain-does-not-wait
  return first + first;
}

export const everyAnswer = async (answers: AsyncIterable<string>): Promise<string> => { // refused: academy/domain-does-not-wait
  let all = '';
  for await (const answer of answers) all += answer; // refused: academy/domain-does-not-wait
  return all;
};
