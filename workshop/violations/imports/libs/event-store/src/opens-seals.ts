import '@academy/kernel';
import '@academy/contracts';
import 'pg';
import '@academy/privacy'; // refused: event-store-knows-kernel-and-contracts
