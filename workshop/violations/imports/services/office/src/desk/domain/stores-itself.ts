import '@academy/event-store'; // refused: domain-is-pure
