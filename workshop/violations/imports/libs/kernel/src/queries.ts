import 'pg'; // refused: kernel-depends-on-nothing
