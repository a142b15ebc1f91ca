interface Producer {
  send(record: object): Promise<void>;
}

export const relay = (producer: Producer): Promise<void> => producer.send({});
