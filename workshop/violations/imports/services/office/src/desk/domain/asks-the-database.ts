import 'pg'; // refused: domain-is-pure
