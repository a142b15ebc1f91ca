import 'node:crypto'; // refused: domain-is-pure
