import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CertificateCard } from './certificate-card.entity.js';

/** Far more certificates than one person can earn. */
const MOST_OF_ONE_PERSON = 200;

/** Certificates. */
@Injectable()
export class CertificateCards {
  constructor(private readonly source: DataSource) {}

  find(certificateNo: string): Promise<CertificateCard | null> {
    return this.source.getRepository(CertificateCard).findOneBy({ certificateNo });
  }

  /** A person's certificates, the latest first. */
  of(participantId: string): Promise<CertificateCard[]> {
    return this.source.getRepository(CertificateCard).find({
      where: { participantId },
      order: { issuedOn: 'DESC', certificateNo: 'ASC' },
      take: MOST_OF_ONE_PERSON,
    });
  }
}
