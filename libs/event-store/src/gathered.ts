/**
 * Answers many small questions with few big ones: what is asked while one round is under way is asked together in the next. A lone
 * question waits for nobody.
 */
export class Gathered<Question, Answer> {
  private waiting: {
    readonly question: Question;
    readonly resolve: (answer: Answer) => void;
    readonly reject: (error: unknown) => void;
  }[] = [];
  private running = false;

  /** `answerAll` gives the answers in the order of the questions. */
  constructor(
    private readonly answerAll: (questions: readonly Question[]) => Promise<readonly Answer[]>,
    private readonly atOnce = 256,
  ) {}

  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ question, resolve, reject });
      if (!this.running) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.running = true;
    await Promise.resolve();
    while (this.waiting.length > 0) {
      const round = this.waiting.splice(0, this.atOnce);
      try {
        const answers = await this.answerAll(round.map(({ question }) => question));
        round.forEach(({ resolve }, index) => {
          resolve(answers[index] as Answer);
        });
      } catch (error) {
        for (const { reject } of round) reject(error);
      }
    }
    this.running = false;
  }
}
