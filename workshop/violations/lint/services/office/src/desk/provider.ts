import { Clock } from '@academy/kernel';
import { Injectable } from '@nestjs/common';

@Injectable()
export class Provider {
  static readonly token = 'provider';
}

@Injectable()
export class Opening {
  constructor(private readonly clock: Clock) {}

  at(): string {
    return this.clock.now();
  }
}
