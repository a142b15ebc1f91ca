interface Producer {
  send(record: object): Promise<void>;
  sendBatch(batch: object): Promise<void>;
}

export class Announcer {
  constructor(private readonly kafkaProducer: Producer) {}

  announce(): Promise<void> {
    return this.kafkaProducer.send({}); // refused: academy/producer-stays-in-the-bus
  }
}

export const announce = (producer: Producer) => producer.sendBatch({}); // refused: academy/producer-stays-in-the-bus
export const reply = (response: Producer) => response.send({});
